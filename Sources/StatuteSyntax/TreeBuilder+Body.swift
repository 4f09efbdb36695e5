import StatuteText

/// Books, parts, chapters, headings, sections and stykker.
extension TreeBuilder {
  /// The bytes in which the label of a stykke in the middle of a line must end, its first word included.
  private static let maximumInlineLabel = 200

  mutating func readBody(_ line: Line) {
    // A bit of the line or the frame settles both for nearly every line.
    if line.shape.contains(.opensQuotation), !line.shape.contains(.isSettled) { return readMarked(line) }
    if frame.isAmending, isUnquotedText(line) { return pushQuotation(at: lineStart, line) }
    switch line.kind {
    case .section, .centredSection: readSection(line)
    case .subsection: readSubsection(line)
    case .digitMarker, .letterMarker, .bullet: readMarker(line)
    case .dottedNumber, .dottedLetter: readDotted(line)
    case .book: openDivision(.book, rank: Rank.book, line)
    case .part: openDivision(.part, rank: Rank.part, line)
    case .chapter: openDivision(.chapter, rank: Rank.chapter, line)
    case .annex: readAnnex(line)
    case .commencement: readCommencement(line)
    case .tableRow: readTableRow(line)
    case .officialNotes, .signature, .remarks, .mirror: readEndMatter(line)
    case .remark where isReport && !namesSectionToo(line): readRemark(line)
    case .text, .contents, .fullText, .remark: readText(line)
    // A line across the page, or under a heading in Markdown.
    case .fence: break
    case .blank, .comment, .footnote: break
    }
  }

  /// Reads a line before which a `»` stands.
  private mutating func readMarked(_ line: Line) {
    if opensQuotation(line), !quotesWords(line) { return pushQuotation(at: quotationStart(line), line) }
    var line = withQuotedWord(line)
    line.shape.insert(.isSettled)
    readBody(line)
  }

  /// Whether the document is a committee's report, whose motions stand under `Til § 1`.
  var isReport: Bool { traits.kind == .billReport }

  // MARK: Books, parts, chapters

  mutating func openDivision(_ kind: NodeKind, rank: UInt8, _ line: Line) {
    if continues(line) { return readText(line) }
    close(rank, at: lineStart)
    push(
      kind, rank: rank, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      flags: line.flags, number: line.number, lastNumber: line.lastNumber)
    takeHeading(line)
    frame.awaitsFirstSubsection = false
    frame.isAmending = false
  }

  /// The heading of a chapter, part or annex on the label's own line; without one it is awaited.
  mutating func takeHeading(_ line: Line) {
    let text = ByteRange(Int(line.textStart), Int(line.end))
    nodes[top].text = text
    if line.flags.contains(.repealed) { nodes[top].flags.insert(.repealed) }
    frame.awaitsHeading = text.isEmpty
  }

  // MARK: §

  mutating func readSection(_ line: Line) {
    var line = line
    guard isSectionLabel(line), !continues(line) else { return readText(line) }
    if let letter = strayLetter(line) { line = letter }
    leaveContainers(for: line)
    let start = lineStart
    let amends = beginsAmendment(line)
    if beginsAppendedProvisions(line, amends: amends) { openCommencement(at: start, nil) }
    close(Rank.section, at: start)
    push(
      amends ? .amendingSection : .section, rank: Rank.section, start: start,
      label: ByteRange(Int(line.start), Int(line.labelEnd)), flags: line.flags.subtracting(.repealed),
      number: line.number, lastNumber: line.lastNumber)
    enterSection(line, amends: amends)
    guard line.textStart < line.end else { return frame.awaitsFirstSubsection = !amends }
    if amends || line.flags.contains(.range) {
      nodes[top].text = ByteRange(Int(line.textStart), Int(line.end))
      if line.flags.contains(.repealed) { nodes[top].flags.insert(.repealed) }
      if amends { frame.awaitsOpening = !endsInColon(line) }
    } else {
      openFirstSubsection(line)
    }
  }

  private mutating func enterSection(_ line: Line, amends: Bool) {
    frame.lastSection = line.lastNumber
    frame.lastSubsection = .none
    frame.lastInstruction = .none
    frame.isAmending = amends
    frame.awaitsOpening = amends
    frame.awaitsHeading = false
    frame.awaitsFirstSubsection = false
    guard frames.count == 1, innermost([.annex, .commencement]) == nil else { return }
    if traits.sections == 0 { traits.firstSection = line.number }
    traits.sections += 1
    if amends { traits.amendingSections += 1 }
    traits.lastBodySection = line.lastNumber
  }

  /// A label with a slip is one only where its number is due: the next where lines are broken by hand (a line may then
  /// begin with a reference), else a later one.
  private func isSectionLabel(_ line: Line) -> Bool {
    guard line.kind == .section, !line.flags.isDisjoint(with: [.missingStop, .wrongStop]) else { return true }
    if frame.lastSection == .none { return frames.count == 1 }
    return isDue(line.number, after: frame.lastSection)
  }

  private func isDue(_ number: ProvisionNumber, after last: ProvisionNumber) -> Bool {
    traits.isHardWrapped ? number.isSuccessor(of: last) : number > last
  }

  /// `§ 5. E Ministeren …`: the letter got behind the stop. It belongs to the label when `§ 5 D` came before.
  @inline(__always)
  private func strayLetter(_ line: Line) -> Line? {
    guard line.kind == .section, line.number.letters == 0, !line.flags.contains(.range),
      line.number.value == frame.lastSection.value, frame.lastSection.letters != 0
    else { return nil }
    var scanner = ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end))
    guard let letters = scanner.provisionLetters() else { return nil }
    let number = ProvisionNumber(value: line.number.value, letters: letters)
    guard number.isSuccessor(of: frame.lastSection) else { return nil }
    if scanner.peek() == 0x2E { scanner.offset += 1 }
    var line = line
    line.labelEnd = UInt32(scanner.offset)
    scanner.skipSpaces()
    line.textStart = UInt32(scanner.offset)
    line.number = number
    line.lastNumber = number
    line.flags.insert(.brokenLabel)
    return line
  }

  /// Whether the line goes on with the sentence of the line right before it: that one breaks off at a word which a
  /// reference follows (`jf.`, `efter`, `i`), and the number is not the next, or »stk.« has the small letter of a reference.
  @inline(__always)
  private func continues(_ line: Line) -> Bool {
    index > 0 && !line.shape.contains(.opensQuotation)
      && (breaksOff(lines[index - 1]) && isNotDue(line) || isBesideProvision(line) && runsOn(lines[index - 1]))
  }

  /// Whether `line` has the label of a section and stands in a provision of new text, which it cannot follow: the text has begun with less
  /// than a section, or the number is not the next.
  private func isBesideProvision(_ line: Line) -> Bool {
    guard line.kind == .section, frames.count > 1, !line.number.isSuccessor(of: frame.lastSection) else { return false }
    switch nodes[top].kind {
    case .subsection, .item, .point, .bullet: return true
    default: return false
    }
  }

  /// Whether the sentence of `line` goes on behind it.
  func runsOn(_ line: Line) -> Bool { line.kind != .blank && (!line.shape.contains(.endsInStop) || breaksOff(line)) }

  private func isNotDue(_ line: Line) -> Bool {
    switch line.kind {
    case .section, .centredSection:
      // While an act is written a line may break off for a moment; new text and one that is broken by hand are as they are.
      return !line.number.isSuccessor(of: frame.lastSection) || frames.count > 1 || traits.isHardWrapped
    case .subsection: return line.flags.contains(.lowercase) || !line.number.isSuccessor(of: frame.lastSubsection)
    default: return true
    }
  }

  /// What a line ends in that breaks off before a reference.
  private static let leadsToReference: [StaticString] = [
    " jf.", " dog", " efter", " af", " i", " til", "§", " stk.", " nr.", " medfør", " henhold",
  ]

  @inline(__always)
  func breaksOff(_ line: Line) -> Bool {
    guard line.kind != .blank, line.end - line.start > 12 || ends(line, in: ", jf.") else { return false }
    if line.shape.contains(.endsInStop) {
      let last = bytes[Int(line.end) - 2]
      guard last == 0x66 || last == 0x6B || last == 0x72 else { return false }
    }
    return endsInLead(line)
  }

  @inline(__always)
  private func endsInLead(_ line: Line) -> Bool {
    if Self.leadsToReference.contains(where: { ends(line, in: $0) }) { return true }
    // A list's last item but one ends in »og« or »eller«, too; what follows it is a new label.
    return line.kind == .text && (ends(line, in: " og") || ends(line, in: " eller"))
  }

  /// Whether the line ends in `word`.
  func ends(_ line: Line, in word: StaticString) -> Bool {
    Int(line.end) - Int(line.start) >= word.utf8CodeUnitCount
      && ByteScanner(bytes, from: Int(line.end) - word.utf8CodeUnitCount, to: Int(line.end)).isNext(word)
  }

  // MARK: Stk.

  private mutating func openFirstSubsection(_ line: Line) {
    if let inner = innerLine(from: Int(line.textStart), to: Int(line.end)), inner.kind == .subsection,
      inner.number.value == 1
    {
      return openSubsection(inner, at: Int(inner.start))
    }
    push(
      .subsection, rank: Rank.subsection, start: Int(line.textStart),
      flags: line.flags.intersection([.repealed]).union(.unlabelled),
      number: ProvisionNumber(value: 1, style: .none))
    frame.lastSubsection = ProvisionNumber(value: 1)
    takeText(line)
  }

  /// The label that stands at the very beginning of a label's own text (`§ 3. Stk. 1. …`, `1) a) …`), if there is one.
  @inline(__always)
  func innerLine(from start: Int, to end: Int) -> Line? {
    let look = ByteScanner(bytes, from: start, to: end)
    let mayBeLabel = look.peek() == 0x53 && look.isNextIgnoringCase("stk") || look.peek() == 0x28 || look.hasMarker
    return mayBeLabel ? readInnerLine(from: start, to: end) : nil
  }

  private func readInnerLine(from start: Int, to end: Int) -> Line? {
    let inner = LineClassifier(bytes).line(from: start, to: end)
    switch inner.kind {
    case .subsection, .digitMarker, .letterMarker: return inner
    default: return nil
    }
  }

  /// The rest of a label's line as the text of the innermost stykke, broken where the next stykke's label stands in it.
  mutating func takeText(_ line: Line) {
    var text = ByteRange(Int(line.textStart), Int(line.end))
    nodes[top].text = text
    while let next = inlineSubsection(in: text) {
      nodes[top].text = trimmed(text.start, Int(next.start))
      flattenedLine = index
      readInlineItems()
      pushSubsection(next, at: Int(next.start))
      text = ByteRange(Int(next.textStart), Int(next.end))
      nodes[top].text = text
    }
    if let inner = firstMarker(in: text), inner.kind == .digitMarker {
      nodes[top].text = ByteRange(text.start, text.start)
      openItem(inner, at: Int(inner.start), family: .digit)
    } else if flattenedLine == index {
      readInlineItems()
    }
  }

  /// The first marker of a list that begins on the label's own line, `§ 4. 1) …`, and goes on in the next line; without
  /// that, `1)` is the sign of a note.
  @inline(__always)
  func firstMarker(in text: ByteRange) -> Line? {
    guard let inner = innerLine(from: text.start, to: text.end), inner.number.isFirst,
      let next = nextVisible(index + 1), lines[next].kind == inner.kind,
      lines[next].number.isSuccessor(of: inner.number)
    else { return nil }
    return inner
  }

  func trimmed(_ start: Int, _ end: Int) -> ByteRange {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }

  /// A whole section on one line: `… Stk. 2. …` after a sentence's end, with the number that is due.
  @inline(__always)
  private func inlineSubsection(in text: ByteRange) -> Line? {
    var at = text.start
    while let next = firstS(from: at, to: text.end) {
      at = next + 1
      guard next > text.start + 2, bytes[next - 1] == 0x20 || bytes[next - 1] == 0xA0,
        ByteScanner(bytes, from: next, to: text.end).isNext("Stk.")
      else { continue }
      var before = next - 1
      while before > text.start, bytes[before] == 0x20 || bytes[before] == 0xA0 || bytes[before] == 0xC2 { before -= 1 }
      guard bytes[before] == 0x2E || bytes[before] == 0x29, !breaksOffBefore(before + 1) else { continue }
      // Only what proves to be a label is read to the end of the line.
      guard isDueInline(LineClassifier(bytes).line(from: next, to: min(next + Self.maximumInlineLabel, text.end)))
      else { continue }
      return LineClassifier(bytes).line(from: next, to: text.end)
    }
    return nil
  }

  private func isDueInline(_ line: Line) -> Bool {
    line.kind == .subsection && line.flags.isDisjoint(with: [.missingStop, .wrongStop])
      && line.number.isSuccessor(of: frame.lastSubsection) && !line.shape.contains(.startsSmall)
  }

  private func breaksOffBefore(_ end: Int) -> Bool {
    ByteScanner(bytes, from: end - 4, to: end).isNext(" jf.")
  }

  mutating func readSubsection(_ line: Line) {
    guard isSubsectionLabel(line), !continues(line) else { return readText(line) }
    openSubsection(line, at: lineStart)
  }

  @inline(__always)
  private func isSubsectionLabel(_ line: Line) -> Bool {
    if frames.count == 1, !traits.beginsInside, innermost([.section, .amendingSection, .commencement]) == nil {
      return false
    }
    if let section = innermost(.section), nodes[section].flags.contains(.range) { return false }
    let slips: NodeFlags = [.missingStop, .wrongStop, .lowercase]
    if line.flags.isDisjoint(with: slips) { return true }
    if line.flags.contains(.centred), !line.flags.contains(.lowercase) { return true }
    return frame.lastSubsection == .none
      ? line.number.value == 1 : isDue(line.number, after: frame.lastSubsection)
  }

  mutating func openSubsection(_ line: Line, at start: Int) {
    pushSubsection(line, at: start)
    takeText(line)
  }

  private mutating func pushSubsection(_ line: Line, at start: Int) {
    close(Rank.subsection, at: start)
    push(
      .subsection, rank: Rank.subsection, start: start, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      flags: start == lineStart ? line.flags : line.flags.union(.inline), number: line.number,
      lastNumber: line.lastNumber)
    frame.lastSubsection = line.lastNumber
    frame.awaitsFirstSubsection = false
    frame.awaitsHeading = false
  }

  /// Opens the unlabelled first stykke of a section whose label stood alone.
  mutating func openAwaitedSubsection() {
    guard frame.awaitsFirstSubsection else { return }
    frame.awaitsFirstSubsection = false
    push(
      .subsection, rank: Rank.subsection, start: lineStart, flags: .unlabelled,
      number: ProvisionNumber(value: 1, style: .none))
    frame.lastSubsection = ProvisionNumber(value: 1)
  }
}

extension ByteScanner {
  /// Whether a list marker of one to three characters seems to come next: a `)` is near.
  @inline(__always)
  var hasMarker: Bool { peek(1) == 0x29 || peek(2) == 0x29 || peek(3) == 0x29 }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension TreeBuilder {
  /// The offset of the first `S` in the bytes from `start` up to `end`.
  func firstS(from start: Int, to end: Int) -> Int? {
    guard start < end, end <= bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x53, end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

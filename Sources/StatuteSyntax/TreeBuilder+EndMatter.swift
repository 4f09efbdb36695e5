import StatuteText

/// What follows the act proper: appended commencement provisions, signatures, annexes, notes; a bill's remarks and its
/// lovspejl.
extension TreeBuilder {
  // MARK: Commencement provisions of amending acts, printed after a consolidated act

  mutating func readCommencement(_ line: Line) {
    guard frames.count == 1, traits.sections > 0, innermost([.commencement]) != nil || leadsToAppendedSection()
    else { return readText(line) }
    openCommencement(at: lineStart, line)
  }

  /// Whether the next visible line is the label of a section (a note or a second line of the introduction may stand
  /// between).
  private func leadsToAppendedSection() -> Bool {
    var i = index + 1
    for _ in 0..<3 {
      guard let next = nextVisible(i) else { return false }
      switch lines[next].kind {
      case .centredSection, .section: return true
      case .subsection: return lines[next].number.value == 1
      case .text: i = next + 1
      default: return false
      }
    }
    return false
  }

  mutating func openCommencement(at start: Int, _ line: Line?) {
    close(Rank.container, at: start)
    push(
      .commencement, rank: Rank.container, start: start,
      text: line.map { ByteRange(Int($0.start), Int($0.end)) })
    frame.lastSection = .none
    frame.lastSubsection = .none
    frame.awaitsFirstSubsection = false
    frame.isAmending = false
    frame.awaitsOpening = false
  }

  /// A text that ends in a colon right before a `§ 2` alone on its line, in an act whose own labels have text after them.
  func announcesAppendedProvisions(_ line: Line) -> Bool {
    guard isConsolidated, frames.count == 1, traits.sections > 0, !frame.awaitsFirstSubsection else { return false }
    if index > traits.lastSectionLine, innermost([.commencement, .annex]) == nil, tellsOfAmendment(line) {
      return true
    }
    guard let next = nextVisible(index + 1) else { return false }
    if lines[next].kind == .section { return lines[next].number.isFirst && innermost(.commencement) != nil }
    guard lines[next].kind == .centredSection, !traits.labelsStandAlone else { return false }
    return endsInColon(line) || ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNext("Lov nr")
  }

  /// `Ændringsbestemmelser` after the last section, in front of sections that count from below again.
  func isHeadingOfAppendedProvisions(_ line: Line) -> Bool {
    guard frames.count == 1, traits.sections > 0, innermost([.commencement, .annex]) == nil,
      ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNext("Ændringsbestemmelser"),
      let next = nextVisible(index + 1), lines[next].kind == .section || lines[next].kind == .centredSection
    else { return false }
    return !(lines[next].number > traits.lastBodySection)
  }

  /// `Lov nr. 1336 af 19. december 2008 er trådt i kraft …`, `… vedrører § 9`: what an editor tells of amending acts
  /// after the last section.
  private func tellsOfAmendment(_ line: Line) -> Bool {
    var scanner = ByteScanner(bytes, from: Int(line.start), to: min(Int(line.end), Int(line.start) + 300))
    guard scanner.isNext("Lov nr") else { return false }
    while !scanner.isAtEnd {
      switch scanner.peek() {
      case 0x65 where scanner.isNext("er trådt i kraft"), 0x74 where scanner.isNext("trådte i kraft"),
        0x76 where scanner.isNext("vedrører"), 0x74 where scanner.isNext("træder i kraft"):
        return true
      default: scanner.offset += 1
      }
    }
    return false
  }

  /// Whether the section label `line` begins appended provisions that nothing introduces.
  func beginsAppendedProvisions(_ line: Line, amends: Bool) -> Bool {
    guard isConsolidated, frames.count == 1, line.kind == .centredSection, line.flags.contains(.missingStop),
      traits.sections > 0, !amends,
      !traits.labelsStandAlone, innermost([.commencement, .annex]) == nil
    else { return false }
    return !goesOn(after: line.number)
  }

  private func goesOn(after number: ProvisionNumber) -> Bool {
    for line in lines[(index + 1)...].prefix(200) where line.kind == .section {
      return line.number.isSuccessor(of: number)
    }
    return false
  }

  private var isConsolidated: Bool { traits.kind == .consolidatedAct || traits.kind == nil }

  /// A section that goes on with the act's own numbers after an annex or a signature belongs to the act again.
  mutating func leaveContainers(for line: Line) {
    guard frames.count == 1, innermost(.annex) != nil, traits.lastBodySection != .none, line.kind == .section,
      line.number.isSuccessor(of: traits.lastBodySection), !line.number.isSuccessor(of: frame.lastSection)
    else { return }
    close(Rank.container, at: lineStart)
    frame.lastSection = traits.lastBodySection
  }

  // MARK: Annexes

  mutating func readAnnex(_ line: Line) {
    if isListedAnnex(line) { return appendLeaf(.text, line) }
    let rank = frames.count == 1 ? Rank.container : Rank.chapter
    close(rank, at: lineStart)
    push(
      .annex, rank: rank, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      flags: line.flags, number: line.number, lastNumber: line.lastNumber)
    takeHeading(line)
    frame.lastSection = .none
    frame.lastSubsection = .none
    frame.awaitsFirstSubsection = false
    frame.isAmending = false
    frame.awaitsOpening = false
    phase = .body
  }

  /// `Bilag 1 – Satser` in a list of the annexes: another one follows at once.
  private func isListedAnnex(_ line: Line) -> Bool {
    guard line.textStart < line.end, let next = nextVisible(index + 1) else { return false }
    return lines[next].kind == .annex
  }

  // MARK: Signatures and notes

  /// `Skatteministeriet, den 17. april 2020`: place and date, without a stop.
  func isSignature(_ line: Line) -> Bool {
    guard frames.count == 1, traits.sections > 0, !line.shape.contains(.endsInStop), line.end - line.start < 120 else {
      return false
    }
    var scanner = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    while !scanner.isAtEnd {
      if scanner.peek() == 0x2C {
        return scanner.isNext(", den ") && start(of: "ministeriet", endingAt: scanner.offset) != nil
      }
      scanner.offset += 1
    }
    return false
  }

  mutating func readEndMatter(_ line: Line) {
    guard frames.count == 1 else { return appendLeaf(.text, line) }
    switch line.kind {
    case .officialNotes: openContainer(.note, .notes, line)
    case .signature where phase != .signature: openContainer(.signature, .signature, line)
    case .remarks where traits.sections > 0 || isReport: openContainer(.remarks, .remarks, line)
    case .mirror: openContainer(.mirror, .mirror, line)
    case .annex: readAnnex(line)
    case .text where isRemarksOfReport(line): openContainer(.remarks, .remarks, line)
    case .text where phase == .body: openContainer(.signature, .signature, line)
    case .digitMarker where phase == .notes: openNote(line)
    case .commencement where phase == .signature, .section where phase == .signature,
      .chapter where phase == .signature:
      phase = .body
      readBody(line)
    default:
      if nodes[top].text.isEmpty || (isTop(.note) && nodes[top].number != .none) {
        extendText(of: top, with: line)
      } else {
        appendLeaf(.text, line)
      }
    }
  }

  private mutating func openContainer(_ kind: NodeKind, _ phase: Phase, _ line: Line) {
    // »Bilag 1« is the number of the lovspejl, which stands in it.
    let rank = kind == .mirror && isTop(.annex) ? Rank.book : Rank.container
    close(rank, at: lineStart)
    push(kind, rank: rank, start: lineStart, text: ByteRange(Int(line.start), Int(line.end)))
    self.phase = phase
    frame.isAmending = false
    frame.awaitsOpening = false
    frame.awaitsFirstSubsection = false
    frame.awaitsHeading = false
  }

  private mutating func openNote(_ line: Line) {
    close(Rank.section, at: lineStart)
    push(
      .note, rank: Rank.section, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(line.end)), number: line.number)
  }

  /// The set phrases of the note to a title, which stands at the foot of a page or after the last section (LK 7.4.5.1).
  private static let titleNotes: [StaticString] = [
    "Loven indeholder bestemmelser, der", "Loven indeholder regler, der", "Loven gennemfører ",
    "Loven har som udkast været notificeret",
    "Bekendtgørelsen indeholder bestemmelser, der", "Bekendtgørelsen har som udkast været notificeret",
    "I loven er der medtaget", "I bekendtgørelsen er der medtaget",
  ]

  /// `1) Loven indeholder bestemmelser, der gennemfører …`, which looks just like an item, or the next note after one.
  @inline(__always)
  func isNoteOfTitle(_ line: Line) -> Bool {
    guard frames.count == 1, line.kind == .digitMarker else { return false }
    if let last = nodes.last, last.kind == .note, line.number.isSuccessor(of: last.number) { return true }
    let text = ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end))
    return Self.titleNotes.contains { text.isNext($0) }
  }

  /// Adds a note where it stands; the section around it may go on on the next page.
  mutating func appendNote(_ line: Line) {
    close(Rank.list, at: lineStart)
    endLists()
    let node = append(
      .note, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(line.end)), number: line.number)
    nodes[node].range = ByteRange(lineStart, lineEnd(index))
  }

  // MARK: Remarks and lovspejl

  mutating func readRemarks(_ line: Line) {
    if goesOnInRemarks(line) { return extendLeaf(with: line) }
    switch line.kind {
    case .annex where isAnnexOfBill(line): readAnnex(line)
    // Under the heading of a lovspejl stand those of its columns.
    case .mirror where phase == .mirror && isTop(.mirror) && isTableRow(line): appendLeaf(.text, line)
    case .mirror: openContainer(.mirror, .mirror, line)
    // Remarks that come after a lovspejl stand in the wrong place, but are remarks.
    case .remarks where phase == .mirror: openContainer(.remarks, .remarks, line)
    case .remark: readRemark(line)
    case .centredSection where headsRemarks(line): readRemark(line)
    case .officialNotes: openContainer(.note, .notes, line)
    case .text, .bullet:
      let mayHold = isTop(.remark) || isTop(.remarks) && line.kind == .bullet
      if mayHold, let heading = plainHeading(line) { readRemark(heading) } else { appendLeaf(.text, line) }
    default: appendLeaf(.text, line)
    }
  }

  /// Whether the line goes on with the sentence of the paragraph right above, which is broken by hand: `lovforslagets § 1, nr.` and `3 og 5`. Where
  /// paragraphs stand one under the other, the one above may be a heading, so that the words on both sides of the break have to show it.
  private func goesOnInRemarks(_ line: Line) -> Bool {
    guard phase == .remarks, index > 0, let last = nodes.last, last.kind == .text else { return false }
    let before = lines[index - 1]
    guard last.text.end == Int(before.end), !before.shape.union(line.shape).contains(.isMarkdownHeading) else {
      return false
    }
    switch line.kind {
    case .text, .section, .centredSection, .dottedNumber, .digitMarker: break
    default: return false
    }
    let start = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    if breaksOff(before) || start.isAtDigit && breaksOffInNumbers(before) { return true }
    guard line.kind != .dottedNumber, line.kind != .digitMarker else { return false }
    if bytes[Int(before.end) - 1] == 0x2C { return start.isAtSmallLetter || start.isAtDigit || start.isAtSectionSign }
    return line.kind == .text && start.isAtSmallLetter && !before.shape.contains(.endsInStop)
  }

  /// Whether the line ends in the middle of a range, `nr. 3-`, or in a word that a number follows.
  private func breaksOffInNumbers(_ line: Line) -> Bool {
    bytes[Int(line.end) - 1] == 0x2D || ends(line, in: "ummer") || ends(line, in: "umrene")
  }

  private func isTableRow(_ line: Line) -> Bool { bytes[Int(line.start)] == 0x7C || bytes[Int(line.start)] == 0x47 }

  /// `Bilag 1` alone on its line; remarks speak of annexes in running text, too.
  private func isAnnexOfBill(_ line: Line) -> Bool { line.textStart == line.end }

  /// `Bemærkninger` alone on its line: the end of the motions in a committee's report.
  func isRemarksOfReport(_ line: Line) -> Bool {
    isReport && phase == .body && ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNext("Bemærkninger")
      && line.end - line.start == 13
  }

  /// `Nr. 2` or `nr. 2` without `Til`, which are headings under that of a section alone, and `- Til § 1`, `- Til nr. 2`; nil where `line`
  /// is no such.
  private func plainHeading(_ line: Line) -> Line? {
    var heading = line
    if line.kind == .bullet { heading.start = line.textStart }
    var scanner = ByteScanner(bytes, from: Int(heading.start), to: Int(line.end))
    let isBare = scanner.isNext("Nr. ")
    guard isBare || scanner.isNext(line.kind == .bullet ? "Til " : "nr. "),
      let found = scanner.remarkHeading(&heading.flags), isBare || isHeading(line, found)
    else { return nil }
    (heading.kind, heading.number, heading.lastNumber) = (.remark, found.first, found.last)
    (heading.labelEnd, heading.textStart) = (UInt32(found.labelEnd), UInt32(scanner.offset))
    return heading
  }

  /// Whether `§ 1` alone on its line is a heading without `Til`: remarks on an instruction come next, or the last heading of a section was such
  /// a one.
  private func headsRemarks(_ line: Line) -> Bool {
    guard phase == .remarks, !line.shape.contains(.opensQuotation) else { return false }
    if let last = open.last(where: { nodes[Int($0.node)].kind == .remark && $0.rank == Rank.section })?.node {
      let former = nodes[Int(last)]
      return bytes[former.label.start] == 0xC2 && line.number > former.number
        && !(line.number > traits.lastBodySection)
    }
    guard let next = nextVisible(index + 1), lines[next].kind == .remark else { return false }
    return namesInstruction(lines[next]) && !namesSectionToo(lines[next])
  }

  /// Whether what might end a sentence that is broken by hand, `nr. 2`, is a heading: it begins a paragraph, has no stop and goes on with
  /// the numbers.
  private func isHeading(_ line: Line, _ found: RemarkHeading) -> Bool {
    let before = lines[index - 1]
    let isFirst = !found.isOnInstruction || nodes[Int(nodes[top].parent)].kind != .remark
    return (before.kind == .blank || before.kind == .remark || bytes[Int(before.end) - 1] == 0x2E)
      && bytes[Int(line.end) - 1] != 0x2E && (isFirst || found.first > nodes[top].lastNumber)
  }

  /// Whether a heading of remarks names an instruction after its section: `Til § 1, nr. 2`.
  func namesSectionToo(_ line: Line) -> Bool {
    var label = ByteScanner(bytes, from: Int(line.start), to: Int(line.labelEnd))
    while !label.isAtEnd {
      if label.skipToInstruction() { return true }
      label.offset += 1
    }
    return false
  }

  /// `Til § 1` and, under it, `Til nr. 2`.
  mutating func readRemark(_ line: Line) {
    let isItem = namesInstruction(line)
    if !isItem, isOfAmendedAct(line) { return appendLeaf(.text, line) }
    let rank = isItem ? Rank.subsection : Rank.section
    close(rank, at: lineStart)
    push(
      .remark, rank: rank, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(line.end)), number: line.number, lastNumber: line.lastNumber)
  }

  /// Whether a heading of remarks is on an instruction, `Til nr. 2`, also after its section.
  private func namesInstruction(_ line: Line) -> Bool {
    var label = ByteScanner(bytes, from: Int(line.start), to: Int(line.labelEnd))
    _ = label.skipRemarkOpening()
    return label.skipInstructionWord() || namesSectionToo(line)
  }

  /// `Til § 6 a` under `Til nr. 3`: the section that the instruction puts into the act it amends, for the bill has none of that
  /// number and the next heading goes on with `Til nr. 4`.
  private func isOfAmendedAct(_ line: Line) -> Bool {
    guard isTop(.remark), nodes[Int(nodes[top].parent)].kind == .remark, traits.lastBodySection != .none,
      line.number > traits.lastBodySection, let next = lines[(index + 1)...].first(where: { $0.kind == .remark })
    else { return false }
    return namesInstruction(next) && next.number > nodes[top].number
  }
}

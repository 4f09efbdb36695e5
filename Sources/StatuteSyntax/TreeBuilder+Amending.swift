import StatuteText

/// Amending acts: sections with an opening, instructions, quotations, renumbering clauses.
extension TreeBuilder {
  /// How many lines a quotation outside of amending sections may take up.
  static let maximumQuotedLines = 400
  /// How many lines an opening may be spread over by hand.
  private static let maximumOpeningLines = 12
  /// How many lines words that are quoted may be spread over by hand.
  private static let maximumWordLines = 6

  // MARK: Sections that amend

  /// Whether the section whose label `line` holds opens with `… foretages følgende ændringer:`.
  func beginsAmendment(_ line: Line) -> Bool {
    if line.textStart < line.end {
      if holdsAmendingPhrase(line) { return !isOmitted(after: index) }
      guard traits.isHardWrapped else { return false }
    }
    var i = index + 1
    var left = Self.maximumOpeningLines
    while i < lines.count, left > 0 {
      let next = lines[i]
      i += 1
      if next.kind == .blank || next.kind == .comment || next.kind == .footnote { continue }
      guard next.kind == .text || next.kind == .commencement || next.kind == .dottedNumber else { return false }
      if holdsAmendingPhrase(next) || endsBrokenPhrase(i - 1) { return !isOmitted(after: i - 1) }
      if !traits.isHardWrapped, next.shape.contains(.endsInStop), !endsInComma(next) { return false }
      left -= 1
    }
    return false
  }

  /// Whether `(Udeladt)` stands where the instructions stood: in a consolidated act the section is then one of its own.
  private func isOmitted(after i: Int) -> Bool {
    guard let next = nextVisible(i + 1) else { return false }
    return lines[next].flags.contains(.repealed) && lines[next].kind == .text
  }

  private func endsInComma(_ line: Line) -> Bool { bytes[Int(line.end) - 1] == 0x2C }

  /// Whether the line ends in `følgende ændring(er)`, with or without its colon, or in `ændring(er):`.
  private func holdsAmendingPhrase(_ line: Line) -> Bool {
    var end = Int(line.end)
    let hasColon = endsInColon(line)
    if hasColon || (end > 0 && bytes[end - 1] == 0x2E) { end -= 1 }
    if let before = start(of: "er", endingAt: end) { end = before }
    guard end > Int(line.textStart), let before = start(of: "ændring", endingAt: end) else { return false }
    if start(of: "følgende ", endingAt: before) != nil { return true }
    return hasColon && ByteScanner(bytes, from: Int(line.textStart), to: end).isNext("I ")
  }

  /// Whether line `i` is all that is left of the phrase, `ændringer:`, and the line before it ends in `følgende`.
  private func endsBrokenPhrase(_ i: Int) -> Bool {
    guard i > 0, lines[i].end - lines[i].start <= 16, endsInColon(lines[i]) else { return false }
    return ByteScanner(bytes, from: Int(lines[i].start), to: Int(lines[i].end)).isNext("ændring")
      && start(of: "følgende", endingAt: Int(lines[i - 1].end)) != nil
  }

  /// Where `word` starts that ends at `end`, read through soft hyphens, zero-width characters and the hyphen that parts it at the end of
  /// a line.
  func start(of word: StaticString, endingAt end: Int) -> Int? {
    var at = end
    var left = word.utf8CodeUnitCount
    while left > 0 {
      guard at > 0 else { return nil }
      if at >= 2, bytes[at - 1] == 0xAD, bytes[at - 2] == 0xC2 {
        at -= 2
      } else if at >= 3, bytes[at - 3] == 0xE2, ByteScanner(bytes, from: at - 3, to: at).spaceLength == 3 {
        at -= 3
      } else if bytes[at - 1] == 0x0A, at >= 2, let hyphen = bytes[..<(at - 1)].lastIndex(where: { $0 != 0x0D }) {
        guard bytes[hyphen] == 0x2D else { return nil }
        at = hyphen
      } else {
        guard bytes[at - 1] == word.utf8Start[left - 1] else { return nil }
        at -= 1
        left -= 1
      }
    }
    return at
  }

  /// The opening of an amending section, until its colon.
  mutating func readAmendingOpening(_ line: Line) {
    extendText(of: top, with: line)
    if endsInColon(line) || holdsAmendingPhrase(line) { frame.awaitsOpening = false }
  }

  // MARK: Instructions

  /// `4.` begins an instruction in an amending section when its number is the next, or when its words instruct.
  func isInstruction(_ line: Line) -> Bool {
    guard line.kind == .dottedNumber else { return false }
    if frame.isAmending {
      if line.number.isSuccessor(of: frame.lastInstruction) { return !line.shape.contains(.startsSmall) }
      if frame.lastInstruction == .none, line.number.isFirst { return true }
      return Instruction.begins(ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end)))
    }
    // New text of an amending act that is itself amended: »5. I § 3 ændres …«
    guard frames.count > 1, innermost(.section) == nil else { return false }
    return Instruction.begins(ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end)))
  }

  mutating func readInstruction(_ line: Line) {
    close(Rank.subsection, at: lineStart)
    push(
      .instruction, rank: Rank.subsection, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(line.end)), flags: line.flags.subtracting([.dotMarker, .repealed]),
      number: line.number, lastNumber: line.lastNumber)
    frame.lastInstruction = line.lastNumber
    frame.awaitsOpening = false
    openInlineQuotation(line, in: top)
  }

  /// Text between the instructions: more of the instruction, a renumbering clause, unquoted new text.
  mutating func readAmendingText(_ line: Line) {
    let last = nodes.count - 1
    if holdsOpenWords(last) {
      if last == top { extendText(of: last, with: line) } else { extendLeaf(with: line) }
      return openInlineQuotation(line, in: last)
    }
    if isRenumbering(from: Int(line.start), to: Int(line.end)) { return appendLeaf(.renumbering, line) }
    // Where a hyphen parts a word, the two lines are read as one.
    if nodes[last].kind == .renumbering, nodes[last].text.end == Int(lines[index - 1].end),
      bytes[nodes[last].text.end - 1] == 0x2D
    {
      return extendLeaf(with: line)
    }
    var holder = top
    if isTop(.instruction), nodes[top].subtreeEnd == nodes.count,
      nodes[top].text.isEmpty || (traits.isHardWrapped && !lines[index - 1].shape.contains(.endsInStop))
    {
      extendText(of: top, with: line)
    } else {
      appendLeaf(.text, line)
      holder = nodes.count - 1
    }
    openInlineQuotation(line, in: holder)
  }

  private func isRenumbering(from start: Int, to end: Int) -> Bool {
    var scanner = ByteScanner(bytes, from: start, to: min(end, start + 400))
    guard
      scanner.isNextIgnoringCase("stk.") || scanner.isNextIgnoringCase("nr.") || scanner.isNextIgnoringCase("litra")
        || scanner.isNextIgnoringCase("de hidtidige") || scanner.isAtSectionSign
        || scanner.isNextIgnoringCase("kapitel")
    else { return false }
    while !scanner.isAtEnd {
      if scanner.peek() == 0x62, scanner.isNext("bliver ") { return true }
      if scanner.peek() == 0xC2, scanner.peek(1) == 0xBB { return false }
      scanner.offset += 1
    }
    return false
  }

  // MARK: Quotations

  /// Whether `line` opens a quotation: new text in an amending section, or labels between `»` and `«` elsewhere.
  mutating func opensQuotation(_ line: Line) -> Bool {
    guard line.shape.contains(.opensQuotation), frames.count < Self.maximumFrames else { return false }
    if frame.awaitsOpening { return false }
    if isTop(.instruction) || frame.isAmending { return true }
    if isReport { return innermost(.instruction) != nil }
    return line.kind != .text && line.kind != .tableRow && innermost([.section, .annex, .instruction]) != nil
      && isClosedSoon(quotationStart(line))
  }

  /// The offset of the `»` that stands before the line's first byte that counts.
  func quotationStart(_ line: Line) -> Int {
    var at = Int(line.start)
    while at > Int(lineStarts[index]) {
      at -= 1
      if bytes[at] == 0xBB, at > 0, bytes[at - 1] == 0xC2 { return at - 1 }
    }
    return Int(lineStarts[index])
  }

  /// Opens the quotation whose `»` stands at `mark` and reads the rest of the line in it.
  mutating func pushQuotation(at mark: Int, _ line: Line) {
    let end = closing(from: mark, line.kind)
    var line = end.closesWords ? withQuotedWord(line) : line
    line.shape.insert(.isSettled)
    let start = lineStart
    openAwaitedSubsection()
    frame.awaitsHeading = false
    close(Rank.list, at: start)
    push(.quotation, rank: Rank.list, start: start, flags: end.isFound ? [] : .unclosed)
    frames.append(
      Frame(base: open.count, levelBase: levels.count, closingLine: end.line, closingOffset: end.offset))
    readBody(line)
  }

  /// `line` with the `»` before it, which is that of its first words: `»Ro« er ro.`
  func withQuotedWord(_ line: Line) -> Line {
    guard line.kind == .text || line.kind == .tableRow else { return line }
    var line = line
    line.start = UInt32(quotationStart(line))
    (line.labelEnd, line.textStart) = (line.start, line.start)
    return line
  }

  /// Whether `line` is new text whose `»` lacks, or which a stray `«` cut off: a label right under an instruction of an
  /// act whose own sections stand alone on their lines.
  func isUnquotedText(_ line: Line) -> Bool {
    guard frames.count == 1, frame.isAmending, let instruction = innermost(.instruction),
      let section = innermost(.amendingSection), nodes[section].flags.contains(.centred)
    else { return false }
    if line.kind == .subsection { return true }
    return line.kind == .section && !line.number.isSuccessor(of: frame.lastSection) && !nodes[instruction].text.isEmpty
  }

  /// The text of `holder` opens a quotation on its own line and goes on below: `… indsættes: »§ 5 a. …`
  private mutating func openInlineQuotation(_ line: Line, in holder: Int) {
    guard frames.count < Self.maximumFrames,
      let start = unclosedMark(in: ByteRange(Int(line.textStart), Int(line.end))), !wrapsWords(from: start)
    else { return }
    let text = nodes[holder].text
    nodes[holder].text = trimmed(min(text.start, start), min(text.end, start))
    // A node that is open ends later.
    if holder != top { nodes[holder].range = ByteRange(nodes[holder].range.start, start) }
    var rest = LineClassifier(bytes).line(from: start, to: Int(line.end))
    rest.shape.remove(.isHeading)
    inlineStart = start
    let quotation = nodes.count
    pushQuotation(at: start, rest)
    nodes[quotation].flags.insert(.inline)
    inlineStart = nil
  }

  /// The offset of the first `»` in `text` that it does not close.
  private func unclosedMark(in text: ByteRange) -> Int? {
    var depth = 0
    var start: Int?
    for at in text.start..<max(text.end - 1, text.start) where bytes[at] == 0xC2 {
      if bytes[at + 1] == 0xBB {
        if depth > 0, ByteScanner(bytes, from: at, to: text.end).isAtMisturnedMark(after: bytes[at - 1]) {
          depth -= 1
          continue
        }
        if depth == 0 { start = at }
        depth += 1
      } else if bytes[at + 1] == 0xAB, depth > 0 {
        depth -= 1
      }
    }
    return depth > 0 ? start : nil
  }

  /// Whether the `»` at `start` quotes words of the act that end soon, if not in its line: new text comes behind a colon.
  private func wrapsWords(from start: Int) -> Bool {
    let before = bytes[Int(lineStarts[index])..<start].last { $0 != 0x20 }
    if let before, before == 0x3A || before == 0x3B || before == 0x2E { return false }
    var depth = 0
    for i in index..<min(index + Self.maximumWordLines, lines.count) {
      guard i == index || lines[i].kind == .text else { return false }
      for at in max(start, Int(lineStarts[i]))..<max(start, Int(lines[i].end) - 1) where bytes[at] == 0xC2 {
        if bytes[at + 1] == 0xBB { depth += 1 } else if bytes[at + 1] == 0xAB { depth -= 1 }
        if depth == 0 { return true }
      }
    }
    return false
  }

  /// Whether the text of `node` ends in words whose `«` comes in a later line.
  private func holdsOpenWords(_ node: Int) -> Bool {
    (nodes[node].kind == .instruction || nodes[node].kind == .text) && unclosedMark(in: nodes[node].text) != nil
  }

  /// Whether the words behind the `»` before `line` are quoted in the sentence of an instruction, and no new text: the line above leads
  /// to them, or more words are quoted beside them.
  ///
  ///     1. I § 2 ændres »fastsætter« og
  ///     »regler« til: »giver« og »forskrifter«.
  func quotesWords(_ line: Line) -> Bool {
    guard line.kind == .text, index > 0, lines[index - 1].kind != .blank, frame.isAmending,
      innermost(.instruction) != nil
    else { return false }
    let above = Int(lines[index - 1].end)
    let isLed = bytes[above - 1] == 0x2C || Self.leadingWords.contains { start(of: $0, endingAt: above) != nil }
    if isLed { return wrapsWords(from: quotationStart(line)) }
    guard bytes[above - 1] == 0x3A else { return false }
    let end = closing(from: quotationStart(line), line.kind)
    return end.line == index && end.isFound && !end.closesWords && namesMoreWords(behind: end.offset, line)
  }

  /// What stands before words of the act that are quoted.
  private static let leadingWords: [StaticString] = [
    " og", " ændres", " ordet", " ordene", " efter", " før", " udgår", " henholdsvis", " eller", " samt",
  ]

  /// Whether `, »…«` or `og »…«` comes at `offset`, be it on the next line.
  private func namesMoreWords(behind offset: Int, _ line: Line) -> Bool {
    var rest = ByteScanner(bytes, from: offset, to: Int(line.end))
    let hasComma = rest.skip(0x2C)
    rest.skipSpaces()
    guard rest.skip("og") || rest.skip("henholdsvis") || hasComma else { return false }
    rest.skipSpaces()
    if rest.isAtEnd { return index + 1 < lines.count && lines[index + 1].shape.contains(.opensQuotation) }
    return rest.isNext("»")
  }

  /// Whether a `«` closes the `»` at `start` before the quotation is too long, or the one around it ends.
  private mutating func isClosedSoon(_ start: Int) -> Bool {
    let last = min(frame.closingLine ?? lines.count - 1, index + Self.maximumLookahead)
    return quotationMarks.closing(of: start, before: lineEnd(max(index, last)), in: bytes) != nil
  }

  /// Where a quotation ends.
  struct Closing {
    var line: Int
    var offset: Int
    var isFound: Bool
    /// Whether the `»` at its start is that of its first words, and its own lacks: `»Ro« og uro«`.
    var closesWords = false
  }

  /// Finds the `«` that closes the `»` at `start`. Where it lacks, the quotation ends before the next instruction or
  /// section of the amending act, else with the text.
  ///
  /// - Parameter first: What the line behind the `»` is.
  private func closing(from start: Int, _ first: LineKind) -> Closing {
    var depth = ByteScanner(bytes, from: start, to: bytes.count).isNext("»") ? 0 : 1
    let outer = frame.closingLine ?? lines.count - 1
    for i in index...max(index, outer) {
      if i > index, endsQuotation(i, begunWith: first) {
        return unclosed(before: i)
      }
      var at = i == index ? start : Int(lineStarts[i])
      let end = lineEnd(i)
      while at < end - 1 {
        if bytes[at] == 0xC2 {
          if bytes[at + 1] == 0xBB {
            depth += 1
          } else if bytes[at + 1] == 0xAB {
            depth -= 1
            if depth <= 0 {
              if i == index, let last = loneMark(after: at + 2, to: Int(lines[i].end)) {
                return Closing(line: i, offset: last, isFound: true, closesWords: true)
              }
              return Closing(line: i, offset: at + 2, isFound: true)
            }
          }
        }
        at += 1
      }
    }
    return unclosed(before: outer + 1)
  }

  /// Where the `«` ends that closes nothing and that the line ends with, where words stand between `start` and it.
  private func loneMark(after start: Int, to end: Int) -> Int? {
    var last = end
    if last > start, bytes[last - 1] == 0x2E { last -= 1 }
    guard last - start > 3, bytes[last - 1] == 0xAB, bytes[last - 2] == 0xC2 else { return nil }
    var depth = 0
    for at in start..<(last - 2) where bytes[at] == 0xC2 {
      if bytes[at + 1] == 0xBB { depth += 1 } else if bytes[at + 1] == 0xAB { depth -= 1 }
      if depth < 0 { return nil }
    }
    return depth == 0 ? last : nil
  }

  /// Whether line `i` cannot stand in a quotation that begins with a line of the kind `first`: the next instruction, or the next
  /// section of the amending act.
  private func endsQuotation(_ i: Int, begunWith first: LineKind) -> Bool {
    let line = lines[i]
    guard frames.count == 1, !line.shape.contains(.opensQuotation) else { return false }
    switch line.kind {
    case .dottedNumber:
      guard first != .dottedNumber, line.number.isSuccessor(of: frame.lastInstruction) else { return false }
      return Instruction.begins(ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end)))
    case .centredSection:
      return first != .centredSection && line.number.isSuccessor(of: frame.lastSection) && !breaksOff(lines[i - 1])
    default:
      return line.kind == .signature
    }
  }

  /// The end of a quotation that begins on this line and whose `«` lacks, where it ends before line `last` at the latest: before a
  /// renumbering clause, or before the next section of the amending act.
  private func unclosed(before last: Int) -> Closing {
    let isRunIn = innermost(.amendingSection).map { !nodes[$0].flags.contains(.centred) } ?? false
    let end = lines.indices[..<last].dropFirst(index + 1).first { i in
      let line = lines[i]
      guard frames.count == 1, !runsOn(lines[i - 1]) else { return false }
      if isRunIn, line.kind == .section, line.number.isSuccessor(of: frame.lastSection) { return true }
      return isRenumbering(from: Int(line.start), to: Int(line.end))
        && bytes[Int(line.start)..<Int(line.end)].firstRange(of: "bliver herefter".utf8) != nil
    }
    let line = (end ?? last) - 1
    return Closing(line: line, offset: lineEnd(line), isFound: false)
  }

  /// Whether `rest` has words, and no sign of a note or the like, apart from the quotation that ends at `end`: what goes on without
  /// a space is the same sentence.
  private func isClause(_ rest: ByteScanner, behind end: Int) -> Bool {
    guard rest.offset < rest.end, rest.offset > end || rest.peek() == 0x2C else { return false }
    let words = bytes[rest.offset..<rest.end]
    return words.contains { ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Closes the quotations that end in the line just read. What stands behind the `«` belongs to the instruction again:
  /// nothing but a stop as a rule, or another clause.
  mutating func endQuotations() {
    while frames.count > 1, let closingLine = frame.closingLine, index >= closingLine {
      let end = frame.closingOffset
      let after = lineEnd(index)
      var rest = ByteScanner(bytes, from: end, to: Int(lines[index].end))
      if rest.peek() == 0x2E || rest.peek() == 0x3B { rest.offset += 1 }
      rest.skipSpaces()
      if end < after { dropClosingMark(before: end) }
      let last = nodes.count - 1
      let splits = nodes[last].range.start < end && isClause(rest, behind: end)
      if splits, nodes[last].range.end > rest.offset {
        nodes[last].range = ByteRange(nodes[last].range.start, rest.offset)
      }
      close(Rank.document, at: splits ? rest.offset : after)
      frames.removeLast()
      closeTop(at: splits ? rest.offset : after)
      if splits {
        let kind: NodeKind = isRenumbering(from: rest.offset, to: rest.end) ? .renumbering : .text
        let node = append(kind, start: rest.offset, text: ByteRange(rest.offset, rest.end), flags: .inline)
        nodes[node].range = ByteRange(rest.offset, after)
      }
    }
  }
}

extension TreeBuilder {
  /// Leaves the `«` that ends at `end`, and what stands behind it, out of the text of the provisions quoted.
  private mutating func dropClosingMark(before end: Int) {
    let base = frame.base
    func isEmphasis(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }
    for node in open[base...].map({ Int($0.node) }) + [nodes.count - 1] where nodes[node].text.end >= end {
      var text = trimmed(min(nodes[node].text.start, end - 2), end - 2)
      // »*Tilsyn*«: what began before the text ends in it.
      while text.start > 0, text.start < text.end, isEmphasis(bytes[text.start - 1]), isEmphasis(bytes[text.end - 1]) {
        text = ByteRange(text.start, text.end - 1)
      }
      nodes[node].text = text
    }
  }
}

extension ByteScanner {
  /// Whether the `»` that comes next was meant to close the quotation it stands in (`efter »afgørelse»: »…«`): the words
  /// before it end there, and a sign or a space follows.
  package func isAtMisturnedMark(after previous: UInt8) -> Bool {
    guard previous != 0x20, previous != 0x28, previous != 0xA0, previous != 0xBB else { return false }
    let next = peek(2)
    return next == 0 || next == 0x3A || next == 0x2C || next == 0x2E || next == 0x20
  }
}

/// Which `«` closes which `»`. What has been seen of the text is not looked at again, however many lines ask.
///
/// That is only remembered, never decided by: what closes a `»` is told by the bytes from there on alone.
struct QuotationMarks {
  /// The end of the `«` that closes each `»`, by where that starts.
  private var closings: [Int: Int] = [:]
  /// The `»` seen that nothing has closed yet.
  private var open: [Int] = []
  private var seen = 0

  /// The end of the `«` that closes the `»` at `start`, where it ends at `limit` or before. The starts that are asked for
  /// ascend.
  mutating func closing(of start: Int, before limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if start > seen { (seen, open) = (start, []) }
    while seen < limit - 1 {
      guard bytes[seen] == 0xC2, bytes[seen + 1] == 0xBB || bytes[seen + 1] == 0xAB else {
        seen += 1
        continue
      }
      if bytes[seen + 1] == 0xBB {
        open.append(seen)
      } else if let opening = open.popLast() {
        closings[opening] = seen + 2
      }
      seen += 2
    }
    return closings[start].flatMap { $0 <= limit ? $0 : nil }
  }
}

/// The words instructions begin with.
enum Instruction {
  private static let openings: [StaticString] = [
    "I ", "Efter ", "§", "Overalt", "Overskrift", "Kapitel", "Lovens ", "Som ", "Før ", "To steder", "Tre steder",
    "Fire steder", "Fem steder", "Fodnote", "Bilag", "Stk.", "Nr.", "Afsnit", "Titlen", "Indledningen", "Noten",
    "Note ",
    "I\u{A0}", "Efter\u{A0}", "Flere steder", "Under ", "Litra", "Det ", "De ", "Der ", "Første", "Ordet", "Tabel",
  ]
  private static let verbs: [StaticString] = [
    "ændres", "indsættes", "ophæves", "affattes", "udgår", "bliver", "indsætte", "erstattes", "affatte", "udgik",
  ]

  /// Whether `text` reads like an instruction: begins as one, and has one of its verbs.
  static func begins(_ text: ByteScanner) -> Bool {
    guard openings.contains(where: { text.isNext($0) }) else { return false }
    var scanner = text
    while !scanner.isAtEnd {
      switch scanner.peek() {
      case 0xC3, 0x69, 0x6F, 0x61, 0x75, 0x62, 0x65:
        if verbs.contains(where: { scanner.isNext($0) }) { return true }
      default: break
      }
      scanner.offset += 1
    }
    return false
  }
}

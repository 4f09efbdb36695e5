import StatuteText

/// Lists: numre, litraer, deeper levels, bullets.
extension TreeBuilder {
  /// A line that is broken by hand is at least this long, in bytes.
  private static let shortestBrokenLine = 50

  mutating func readMarker(_ line: Line) {
    if isReport, line.kind == .digitMarker, frames.count == 1 { return readInstruction(line) }
    guard holdsLists else { return readText(line) }
    if isNoteOfTitle(line) { return appendNote(line) }
    let family = family(of: line)
    guard opensOrContinues(line, family) else { return readText(line) }
    var line = line
    if family == .roman, line.number.style == .letter {
      line.number = romanReading(line)
      line.lastNumber = line.number
    }
    openItem(line, at: lineStart, family: family)
  }

  /// `1.` and `a.` may be an instruction, a numbered heading or the marker of an item.
  mutating func readDotted(_ line: Line) {
    if isInstruction(line) { return readInstruction(line) }
    guard holdsLists, !continuesDate(line) else { return readText(line) }
    let family = family(of: line)
    let level = levels.last { $0.family == family }
    if let level, line.number > level.last { return openItem(line, at: lineStart, family: family) }
    guard !line.shape.contains(.isHeading), line.number.isFirst, beginsDottedList() else { return readText(line) }
    openItem(line, at: lineStart, family: family)
  }

  /// Lists stand in provisions, quotations, annexes and excerpts.
  private var holdsLists: Bool {
    frames.count > 1 || innermost([.section, .amendingSection, .annex, .commencement]) != nil || traits.beginsInside
  }

  /// `1. januar 2016 …` after a broken line is a date.
  private func continuesDate(_ line: Line) -> Bool {
    guard line.kind == .dottedNumber, line.shape.contains(.startsSmall) else { return false }
    if levels.isEmpty, traits.isHardWrapped { return true }
    let words = ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end))
    return MonthNames.danish.contains { words.isNext($0) && words.peek($0.utf8CodeUnitCount) == 0x20 }
  }

  /// Whether the line before announces a list, or `2.` follows further down.
  private func beginsDottedList() -> Bool {
    if index > 0, endsInColon(lines[index - 1]) { return true }
    let kind = lines[index].kind
    for line in lines[(index + 1)...].prefix(40) {
      switch line.kind {
      case .section, .centredSection, .subsection, .chapter, .part: return false
      case kind: return line.number.isSuccessor(of: lines[index].number)
      default: continue
      }
    }
    return false
  }

  func endsInColon(_ line: Line) -> Bool { line.end > line.start && bytes[Int(line.end) - 1] == 0x3A }

  @inline(__always)
  private func family(of line: Line) -> Family {
    switch line.kind {
    case .digitMarker: return .digit
    case .dottedNumber: return .dottedDigit
    case .dottedLetter: return .dottedLetter
    case .bullet: return .bullet
    default: break
    }
    guard line.shape.contains(.mayBeRoman) else { return .letter }
    if line.number.style == .roman { return .roman }
    let base = frame.levelBase
    if let letters = levels[base...].last(where: { $0.family == .letter }),
      line.number.isSuccessor(of: letters.last) || line.number.isSame(as: letters.last)
    {
      return .letter
    }
    let roman = romanReading(line)
    if let romans = levels[base...].last(where: { $0.family == .roman }), roman > romans.last { return .roman }
    return roman.value == 1 ? .roman : .letter
  }

  private func romanReading(_ line: Line) -> ProvisionNumber {
    var scanner = ByteScanner(bytes, from: Int(line.start), to: Int(line.labelEnd))
    _ = scanner.skip(0x28)
    return ProvisionNumber(value: scanner.romanNumber() ?? 0, style: .roman)
  }

  /// A first marker opens a list anywhere; a later one in running text must go on from something or have a successor.
  private func opensOrContinues(_ line: Line, _ family: Family) -> Bool {
    family != .bullet || !line.shape.contains(.isHeading) || !levels.isEmpty
  }

  /// Opens the item of `line`, closing what it ends.
  mutating func openItem(_ line: Line, at start: Int, family: Family) {
    if start == lineStart { openAwaitedSubsection() }
    frame.awaitsHeading = false
    let base = frame.levelBase
    var depth = levels.count
    if let found = levels[base...].lastIndex(where: { $0.family == family }) {
      let restarts = line.number.isFirst && found < levels.count - 1 && family != .bullet
      if !restarts || levels.count - base >= Self.maximumListDepth { depth = found }
    } else if levels.count - base >= Self.maximumListDepth {
      depth = levels.count - 1
    }
    if depth < levels.count { levels.removeLast(levels.count - depth) }
    let rank = Rank.list + UInt8(clamping: levels.count - base)
    closeLists(from: rank, at: start)
    levels.append(ListLevel(family: family, last: line.lastNumber, rank: rank))
    push(
      kind(of: line, family), rank: rank, start: start, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(line.end)),
      flags: start == lineStart ? line.flags : line.flags.union(.inline), number: line.number,
      lastNumber: line.lastNumber)
    openInner(line)
  }

  /// `1) a) …`: the first point stands on the item's own line.
  private mutating func openInner(_ line: Line) {
    guard !isTop(.point), levels.count - frame.levelBase < Self.maximumListDepth,
      let inner = firstMarker(in: ByteRange(Int(line.textStart), Int(line.end))), inner.kind == .letterMarker
    else { return }
    nodes[top].text = ByteRange(Int(line.textStart), Int(line.textStart))
    openItem(inner, at: Int(inner.start), family: .letter)
  }

  private func kind(of line: Line, _ family: Family) -> NodeKind {
    switch family {
    case .digit, .dottedDigit: .item
    case .letter, .dottedLetter, .roman: .point
    case .bullet: .bullet
    }
  }

  private mutating func closeLists(from rank: UInt8, at offset: Int) {
    let base = frame.base
    while open.count > base, open[open.count - 1].rank >= rank { closeTop(at: offset) }
  }

  /// Where a whole section stands on one line, so do its lists: `… følgende: 1) gebyrer, 2) frister og 3) skemaer.`
  mutating func readInlineItems() {
    let text = nodes[top].text
    var marker = inlineMarker(1, from: text.start, to: text.end)
    if let first = marker, inlineMarker(2, from: first, to: text.end) == nil { marker = nil }
    var number = 1
    while let start = marker {
      number += 1
      marker = inlineMarker(number, from: start, to: text.end)
      let end = marker.map { trimmed(start, $0).end } ?? text.end
      if number == 2 { nodes[top].text = trimmed(text.start, start) }
      let line = LineClassifier(bytes).line(from: start, to: end)
      guard line.kind == .digitMarker else { return }
      openItem(line, at: start, family: .digit)
    }
  }

  /// The offset of ` 3) ` with that number in the bytes from `start` up to `end`.
  private func inlineMarker(_ number: Int, from start: Int, to end: Int) -> Int? {
    var scanner = ByteScanner(bytes, from: start, to: end)
    while !scanner.isAtEnd {
      if scanner.peek() == 0x20, scanner.peek(1) &- 0x30 < 10 {
        scanner.offset += 1
        let at = scanner.offset
        if scanner.number() == UInt32(number), scanner.peek() == 0x29, scanner.peek(1) == 0x20 { return at }
      } else {
        scanner.offset += 1
      }
    }
    return nil
  }

  /// Running text after an item: the item goes on where the line was broken by hand or the list goes on afterwards at
  /// that level; otherwise it belongs to the stykke, after the list.
  mutating func readTextInList(_ line: Line) {
    let item = top
    if nodes[item].text.isEmpty { return extendText(of: item, with: line) }
    if continuesItem(line) { return extendText(of: item, with: line) }
    if let depth = levelThatGoesOn() {
      closeLists(from: Rank.list + UInt8(clamping: depth + 1), at: lineStart)
      levels.removeLast(levels.count - frame.levelBase - depth - 1)
    } else {
      closeLists(from: Rank.list, at: lineStart)
      endLists()
    }
    appendLeaf(.text, line)
  }

  /// Whether the sentence of the item goes on: it breaks off, at the end of a line or of a page, before a small letter or
  /// a figure.
  private func continuesItem(_ line: Line) -> Bool {
    guard let before = lines[..<index].last(where: { $0.kind != .blank }) else { return false }
    if breaksOff(before) { return true }
    guard !before.shape.contains(.endsInStop) else { return false }
    if traits.isHardWrapped, lines[index - 1].kind != .blank { return true }
    let startsInSentence = line.shape.contains(.startsSmall) || bytes[Int(line.start)] &- 0x30 < 10
    return startsInSentence && !endsInConjunction(before) && !leavesRoom(before)
  }

  /// Whether the line right above, which holds an item of its own, is so short that nobody broke it there: what comes next is
  /// a paragraph of its own. At the end of a page, where a line is broken anywhere, a blank line follows.
  private func leavesRoom(_ before: Line) -> Bool {
    lines[index - 1].kind != .blank && before.kind != .text && before.end - before.start < Self.shortestBrokenLine
  }

  private func endsInConjunction(_ line: Line) -> Bool {
    ByteScanner(bytes, from: Int(line.end) - 3, to: Int(line.end)).isNext(" og")
      || ByteScanner(bytes, from: Int(line.end) - 6, to: Int(line.end)).isNext(" eller")
  }

  /// The list level (from 0 within the frame) that the next marker after this text goes on with.
  private func levelThatGoesOn() -> Int? {
    let base = frame.levelBase
    guard levels.count > base, let next = nextMarker() else { return nil }
    let family = family(of: next)
    guard let found = levels[base...].lastIndex(where: { $0.family == family }), !next.number.isFirst,
      next.number > levels[found].last
    else { return nil }
    return found - base
  }

  private func nextMarker() -> Line? {
    for line in lines[(index + 1)...].prefix(8) {
      switch line.kind {
      case .text, .blank, .comment, .footnote, .tableRow: continue
      case .digitMarker, .letterMarker, .dottedNumber, .dottedLetter: return line
      default: return nil
      }
    }
    return nil
  }
}

import StatuteSyntax
import StatuteText

/// What a text says in two places that must change together: a heading and its copy in the table of contents; the number of
/// a section and of the remarks on it, `Til § 1`; a number that is restated, `§ 7 affattes således: »§ 7. …«`.
extension Document {
  /// The place that holds `offset`, or ends there, and the other one that says the same; none where there is not exactly
  /// one such place.
  public func twins(at offset: Int) -> [ByteRange] {
    let pairs = headingsInContents(near: offset) + numbersInRemarks(near: offset) + restatedNumbers(near: offset)
    return pairs.first { $0.contains { $0.touches(offset) } } ?? []
  }

  // MARK: Headings

  /// The headings that the table of contents repeats, each with its copy there; only those that `offset` may lie in.
  private func headingsInContents(near offset: Int) -> [[ByteRange]] {
    let contents = tree.nodes.filter { $0.kind == .contents }.map(\.range)
    let isNear = contents.contains { $0.touches(offset) }
    guard !contents.isEmpty, isNear || tree.nodes.contains(where: { $0.kind.hasHeading && $0.text.touches(offset) })
    else { return [] }
    let headings = tree.nodes.filter { $0.kind.hasHeading && !$0.text.isEmpty && isOnOneLine($0.text) }.map(\.text)
    let rows = contents.flatMap { range in
      let last = source.lineIndex(at: max(range.start, range.end - 1))
      return (source.lineIndex(at: range.start)...last).flatMap(cells)
    }
    if let heading = headings.first(where: { $0.touches(offset) }) {
      return [pair(of: heading, among: headings, rows)].compactMap(\.self)
    }
    guard let row = rows.first(where: { $0.touches(offset) }) else { return [] }
    let alike = headings.filter { ends(row, with: $0) }
    // The row ends with each of them: those of one length say the same, and none of them is the only one.
    let lengths = Dictionary(alike.map { ($0.count, 1) }, uniquingKeysWith: +)
    return alike.filter { lengths[$0.count] == 1 }.compactMap { pair(of: $0, among: headings, rows) }
  }

  private func pair(of heading: ByteRange, among headings: [ByteRange], _ rows: [ByteRange]) -> [ByteRange]? {
    let same = headings.filter { source[$0] == source[heading] }
    let copies = rows.filter { ends($0, with: heading) }
    guard same.count == 1, copies.count == 1, let row = copies.first else { return nil }
    return [heading, ByteRange(row.end - heading.count, row.end)]
  }

  /// What stands between the tabs of a line, without the white space at its end and the sections a chapter holds, `§§ 1-3`.
  private func cells(of line: Int) -> [ByteRange] {
    source[source.lineContentRange(line)].split(separator: 0x09).map { cell in
      let sign = cell.firstRange(of: [0x20, 0xC2, 0xA7])
      let cell = sign.map { cell[..<$0.lowerBound] } ?? cell
      let end = cell.lastIndex { $0 > 0x20 }
      return ByteRange(cell.startIndex, end.map { $0 + 1 } ?? cell.startIndex)
    }
  }

  /// Whether `row` ends with the words of `heading`, which begin it or stand after a space.
  private func ends(_ row: ByteRange, with heading: ByteRange) -> Bool {
    let start = row.end - heading.count
    guard start >= row.start, source[ByteRange(start, row.end)].elementsEqual(source[heading]) else { return false }
    return start == row.start || source.bytes[start - 1] <= 0x20
  }

  private func isOnOneLine(_ range: ByteRange) -> Bool { !source[range].contains { $0 == 0x0A || $0 == 0x0D } }

  // MARK: Numbers

  /// The number of each section that has remarks of its own, and the number there; only those that `offset` may lie in.
  private func numbersInRemarks(near offset: Int) -> [[ByteRange]] {
    guard let touched = tree.nodes.first(where: { $0.label.touches(offset) && $0.kind.isSectionOrRemark }) else {
      return []
    }
    let alike = tree.nodes.indices.filter {
      tree.nodes[$0].kind.isSectionOrRemark && tree.nodes[$0].number == touched.number
        && !tree.nodes[$0].flags.contains(.range)
    }
    let sections = alike.filter { tree.nodes[$0].kind != .remark && isOwn($0) }
    // »Til nr. 2« under »Til § 1« is about an instruction, as »Til § 1, nr. 2« is.
    let remarks = alike.filter {
      tree.nodes[$0].kind == .remark && enclosing(.remark, of: Int(tree.nodes[$0].parent)) == nil
        && tree.nodes[$0].writtenSection(in: source) == nil
    }
    guard sections.count == 1, remarks.count == 1 else { return [] }
    let numbers = (sections + remarks).compactMap { number(in: tree.nodes[$0].label) }
    guard numbers.count == 2, source[numbers[0]].elementsEqual(source[numbers[1]]) else { return [] }
    return [numbers]
  }

  /// Whether a section is the act's own, not new text, appended or in an annex.
  private func isOwn(_ section: Int) -> Bool {
    [NodeKind.quotation, .commencement, .annex, .remarks, .mirror].allSatisfy { enclosing($0, of: section) == nil }
  }

  // MARK: Restated provisions

  /// The number of a provision that the instruction around `offset` recasts, and the number of the new text.
  private func restatedNumbers(near offset: Int) -> [[ByteRange]] {
    let around = tree.nodes.firstIndex { $0.kind == .instruction && $0.range.contains(offset) }
    guard let instruction = around, source.holds("affattes", in: tree.nodes[instruction].text) else { return [] }
    let quotations = tree.children(of: instruction).filter { tree.nodes[$0].kind == .quotation }
    let mention = references.all.last { $0.node == instruction && $0.chain.rangeEnd == .none }
    guard quotations.count == 1, let mention, let level = mention.chain.deepest else { return [] }
    let restated = tree.children(of: quotations[0]).map { tree.nodes[$0] }
    guard restated.count == 1, restated[0].kind == level.kind, let new = number(in: restated[0].label) else {
      return []
    }
    let old = ByteRange(mention.range.end - new.count, mention.range.end)
    return mention.range.contains(old) && source[old] == source[new] ? [[old, new]] : []
  }

  // MARK: Labels

  /// `7 a` in `§ 7 a.` and in `Til § 7 a`, `2` in `Stk. 2.`; nil where there is no figure.
  private func number(in label: ByteRange) -> ByteRange? {
    let bytes = source.bytes
    guard let start = source[label].firstIndex(where: { 0x30...0x39 ~= $0 }) else { return nil }
    var end = label.end
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x2E || bytes[end - 1] == 0x29 { end -= 1 }
    return ByteRange(start, end)
  }
}

extension ByteRange {
  fileprivate func touches(_ offset: Int) -> Bool { contains(offset) || (!isEmpty && end == offset) }
}

extension NodeKind {
  fileprivate var hasHeading: Bool {
    switch self {
    case .book, .part, .chapter, .heading: true
    default: false
    }
  }

  fileprivate var isSectionOrRemark: Bool { self == .section || self == .amendingSection || self == .remark }
}

import StatuteSyntax
import StatuteText

/// The lovspejl a bill holds, as far as its columns can be told apart: the openings and instructions on the right, each with the
/// section or instruction of the bill that it prints, and what stands beside them on the left.
///
/// In a table of Markdown or one with tabs or lines between the columns (`│`) those are the columns. In text that was copied from a page, cells follow one
/// another with blank lines between them, and the right ones are known by how openings and instructions are written.
public struct PrintedMirror: Sendable {
  /// What the right column prints, or what is on the left.
  public enum Kind: Sendable, Equatable {
    /// `§ 1` of the bill, with its node.
    case section(Int)
    /// The opening of that section.
    case opening(Int)
    /// An instruction, with its node; nil where the bill has none of that number there.
    case instruction(Int?, ProvisionNumber)
    /// Provisions of the act in force.
    case left
  }

  /// A stretch of one column.
  public struct Entry: Sendable {
    /// What it is.
    public let kind: Kind
    /// The amending section of the bill under whose number it stands; nil before the first.
    public let section: Int?
    /// Whether it goes on, below an instruction, with the section that stands on the left above it: `3-7) – – –`.
    fileprivate var goesOn = false
    /// Its lines, without white space around them.
    public fileprivate(set) var lines: [ByteRange]

    /// All of it.
    public var range: ByteRange { ByteRange(lines[0].start, lines[lines.count - 1].end) }
  }

  /// The node of the lovspejl.
  public let node: Int
  /// What it holds, from its top.
  public private(set) var entries: [Entry] = []

  private let bill: Bill
  private let index: Index
  private var section: Int?
  /// The lines that are still to be read.
  private var following: ArraySlice<MirrorLines.Line> = []
  /// The entry of the right column that is read.
  private var current: Int?
  /// How many quotations are open in it.
  private var depth = 0
  /// Whether an instruction stands above, and no other section on the left since.
  private var isBelowInstruction = false
  /// Whether nothing stands on the line above.
  private var isBelowGap = true
  /// Whether the row above has something in its right cell.
  private var isInCell = false

  /// Reads the lovspejl with the node `mirror`.
  public init(_ mirror: Int, of bill: Bill) {
    node = mirror
    self.bill = bill
    let tree = bill.document.tree
    let amending = bill.amendingSections
    if amending.count == 1 { section = amending[0] }
    index = Index(amending, bill)
    following =
      MirrorLines(tree.nodes[mirror].range, after: tree.nodes[mirror].text.end, bill.document.source).lines[...]
    while let line = following.popFirst() { read(line) }
  }

  private var document: Document { bill.document }

  private mutating func read(_ line: MirrorLines.Line) {
    guard !line.range.isEmpty else {
      isBelowGap = true
      isInCell = false
      if depth == 0, line.side == nil, !awaitsQuotation { current = nil }
      return
    }
    let text = Words(line.range, document.source)
    if text.isColumnHeading { return }
    if isBelowGap, depth == 0, line.side == nil, !text.beginsQuotation { current = nil }
    defer { isBelowGap = false }
    if line.side == .left { return addLeft(line, text) }
    if depth == 0, let (number, rest) = text.sectionBeforeOpening, let found = index.sections[number.order] {
      // »§ 3. I lov om …, foretages følgende ændringer:«
      section = found
      entries.append(Entry(kind: .section(found), section: section, lines: [ByteRange(line.range.start, rest)]))
      var opening = line
      opening.range = ByteRange(rest, line.range.end)
      return read(opening)
    }
    defer { isInCell = true }
    if let found = right(line, text) {
      if case .section(let node) = found { section = node }
      if line.side == nil, case .instruction = found { partLeft() }
      entries.append(Entry(kind: found, section: section, lines: [line.range]))
      current = entries.count - 1
      depth = max(0, text.quotationBalance)
      if case .instruction = found { isBelowInstruction = true } else { isBelowInstruction = false }
    } else if let current, depth > 0 || line.side == .right || goesOn(current, text) {
      entries[current].lines.append(line.range)
      depth = max(0, depth + text.quotationBalance)
    } else if line.side == nil {
      current = nil
      addLeft(line, text)
    }
  }

  /// Whether what an instruction puts in is still to come, if only in a paragraph of its own: `2. Efter § 5 indsættes:`
  private var awaitsQuotation: Bool {
    guard let current, case .instruction = entries[current].kind else { return false }
    return entries[current].lines.last.map { Words($0, document.source).endsInColon } ?? false
  }

  /// Whether a line with no quotation open belongs to `entry` of the right column: a clause, or the rest of a sentence.
  private func goesOn(_ entry: Int, _ text: Words) -> Bool {
    let last = entries[entry].lines.last.map { Words($0, document.source) }
    return text.isClause || !text.beginsProvision && !(last?.endsSentence ?? true)
  }

  /// Whether the sentence of the right column has not ended yet, nor its cell.
  private var isInSentence: Bool {
    guard isInCell, let last = current.flatMap({ entries[$0].lines.last }) else { return false }
    return !Words(last, document.source).endsSentence
  }

  /// Adds a line of the left column, which may stand in the middle of what is on the right.
  private mutating func addLeft(_ line: MirrorLines.Line, _ text: Words) {
    let goesOn = isBelowInstruction && goesOnWithSection(line, text)
    isBelowInstruction = goesOn
    if let last = entries.indices.last, entries[last].kind == .left, entries[last].section == section,
      entries[last].goesOn == goesOn
    {
      entries[last].lines.append(line.range)
    } else {
      entries.append(Entry(kind: .left, section: section, goesOn: goesOn, lines: [line.range]))
    }
  }

  /// Whether a line of the left column below an instruction goes on with the section that stands above that.
  private func goesOnWithSection(_ line: MirrorLines.Line, _ text: Words) -> Bool {
    if text.beginsSection || text.beginsDivision { return false }
    if let beside = line.beside, Words(beside, document.source).instructionNumber != nil {
      return line.mayWrap && !isBelowGap
    }
    if text.beginsPart || text.isLeftOut { return true }
    if isBelowGap { return false }
    if line.beside != nil { return line.mayWrap }
    let last = entries.last.flatMap { $0.goesOn ? $0.lines.last : nil }.map { Words($0, document.source) }
    if let last, !last.endsSentence, !last.isLeftOut { return true }
    // A heading, which has no stop, is that of the next section.
    return text.endsSentence && (last != nil || line.side == .left)
  }

  /// Parts what stands before an instruction in a text that flows: the dashes go on with the section above, the words are beside the
  /// instruction.
  private mutating func partLeft() {
    guard let last = entries.indices.last, entries[last].goesOn else { return }
    let lines = entries[last].lines
    guard let first = lines.firstIndex(where: { !Words($0, document.source).isLeftOut }) else { return }
    entries[last].lines.removeSubrange(first...)
    if first == 0 { entries.removeLast() }
    entries.append(Entry(kind: .left, section: section, lines: Array(lines[first...])))
  }

  /// Whether a number that stands alone is one of the bill: an opening comes before anything else with a number, or an instruction at
  /// once. Under that of a section of the act in force come its words.
  private var leadsToOpening: Bool {
    for (place, line) in following.lazy.filter({ !$0.range.isEmpty }).enumerated() {
      let text = Words(line.range, document.source)
      if text.mayBeOpening { return true }
      if text.instructionNumber != nil { return place == 0 }
      if text.beginsProvision { return false }
    }
    return false
  }

  /// What begins in the right column with `line`; nil where nothing does.
  private func right(_ line: MirrorLines.Line, _ text: Words) -> Kind? {
    let nodes = document.tree.nodes
    let isOpen = depth > 0
    if !isOpen, let number = text.loneSection, let found = index.sections[number.order],
      line.side == .right || leadsToOpening
    {
      return .section(found)
    }
    if text.mayBeOpening {
      let known = index.openings[document.firstWords(after: line.range.start, before: line.range.end)]
      // Right under the number of a section stands its opening, however it begins.
      let isFirst = if let last = entries.last, case .section = last.kind { true } else { false }
      guard known != nil || !isOpen && (text.isOpening || isFirst), let found = section ?? known ?? index.first else {
        return nil
      }
      return .opening(found)
    }
    guard let (number, end) = text.instructionNumber, !(line.mayWrap && isInSentence) else { return nil }
    let words = document.firstWords(after: end, before: line.range.end)
    let known = index.instructions[Index.Place(section: section, order: number.order)]
    if let known, document.firstWords(after: nodes[known].label.end) == words { return .instruction(known, number) }
    guard !isOpen, line.side == .right || text.ordersSomething(from: end) else { return nil }
    // It may have another number in the bill by now.
    return .instruction(index.words[Index.Words(section: section, words: words)] ?? known, number)
  }

  /// What the bill's own sections, openings and instructions are known by; those of all sections stand under nil, too.
  private struct Index {
    struct Place: Hashable {
      let section: Int?
      let order: UInt64
    }
    struct Words: Hashable {
      let section: Int?
      let words: String
    }

    let first: Int?
    private(set) var sections: [UInt64: Int] = [:]
    private(set) var openings: [String: Int] = [:]
    private(set) var instructions: [Place: Int] = [:]
    private(set) var words: [Words: Int] = [:]

    init(_ amending: [Int], _ bill: Bill) {
      first = amending.first
      let nodes = bill.document.tree.nodes
      for section in amending.reversed() {
        sections[nodes[section].number.order] = section
        openings[bill.document.firstWords(after: bill.document.openingSentence(of: section).start)] = section
        for instruction in bill.instructions(of: section).reversed() {
          let first = bill.document.firstWords(after: nodes[instruction].label.end)
          for place in [section, nil] {
            instructions[Place(section: place, order: nodes[instruction].number.order)] = instruction
            if !first.isEmpty { words[Words(section: place, words: first)] = instruction }
          }
        }
      }
    }
  }
}

extension PrintedMirror {
  /// An instruction on the right, and what stands beside it on the left.
  public struct Row: Sendable {
    /// The node of the instruction; nil where the bill has none.
    public let instruction: Int?
    /// The lines that the left column holds for it; none where it has them in common with the row before.
    public package(set) var left: [ByteRange]
    /// The instruction as it is printed.
    public let right: ByteRange
    /// The lines below it, on the left alone, that go on with the section that begins there in this row or in one above: `3-7) – – –`.
    public fileprivate(set) var rest: [ByteRange] = []
  }

  /// The instructions it prints, in order.
  public var rows: [Row] {
    var rows: [Row] = []
    var left: [ByteRange] = []
    for entry in entries {
      switch entry.kind {
      case .left where entry.goesOn:
        guard let row = rows.indices.last else { continue }
        // In columns it may begin beside the instruction.
        let below = entry.lines.firstIndex { $0.start > rows[row].right.end && Words($0, document.source).beginsPart }
        let start = entry.lines[0].start > rows[row].right.end ? 0 : below ?? entry.lines.count
        rows[row].left += entry.lines[..<start]
        rows[row].rest += entry.lines[start...]
      case .left: left += entry.lines
      case .instruction(let node, _):
        rows.append(Row(instruction: node, left: left, right: entry.range))
        left = []
      case .section, .opening: left = []
      }
    }
    return rows
  }
}

/// The lines of the columns of a lovspejl.
struct MirrorLines {
  enum Side { case left, right }

  /// A line of a cell; an empty one ends a cell.
  struct Line {
    /// Without white space around it.
    var range: ByteRange
    /// nil where only the words can tell.
    let side: Side?
    /// The first line in the other cell of its row; nil where that is empty.
    var beside: ByteRange?
    /// Whether a cell goes on in the next row where it is too long for one.
    var mayWrap = false
  }

  private(set) var lines: [Line] = []

  /// The lines in `range` from the one after `start` on.
  init(_ range: ByteRange, after start: Int, _ source: SourceText) {
    let whole = source.trimmed(ByteRange(start, range.end))
    guard !whole.isEmpty else { return }
    var line = source.lineIndex(at: start) + 1
    let last = source.lineIndex(at: whole.end - 1)
    while line <= last {
      add(source.lineContentRange(line), source)
      line += 1
    }
  }

  private mutating func add(_ line: ByteRange, _ source: SourceText) {
    let text = Self.trimmed(line, source)
    if source[text.start] == 0x7C {
      let cells = Self.cells(text, separator: [0x7C], source).dropFirst()
      guard cells.count > 1, !Self.isRule(text, source) else { return }
      return add(cells.first, cells.dropFirst().first, source)
    }
    if source.holds("│", in: line) {
      var cells = Self.cells(line, separator: Self.verticalLine, source)[...]
      // »│ a │ b │«: lines around the columns, too.
      let isEmpty = { (cell: ByteRange?) in cell.map { Self.trimmed($0, source).isEmpty } ?? false }
      if cells.count > 3, isEmpty(cells.first), isEmpty(cells.last) {
        cells = cells.dropFirst().dropLast()
      }
      return add(cells.first, cells.last, source, mayWrap: true)
    }
    if source[text].starts(with: Self.horizontalLine) { return }
    let cells = Self.cells(line, separator: [0x09], source)
    guard cells.count > 1 else { return lines.append(Line(range: text, side: nil)) }
    add(cells.first, cells.last, source)
  }

  private static let verticalLine = Array("│".utf8)
  private static let horizontalLine = Array("──".utf8)

  private mutating func add(_ left: ByteRange?, _ right: ByteRange?, _ source: SourceText, mayWrap: Bool = false) {
    let (left, right) = (left.map { Self.lines(of: $0, source) } ?? [], right.map { Self.lines(of: $0, source) } ?? [])
    let filled = (left.filter { !$0.isEmpty }, right.filter { !$0.isEmpty })
    if filled.0.isEmpty, filled.1.isEmpty { lines.append(Line(range: ByteRange(0, 0), side: .left)) }
    lines += filled.0.map { Line(range: $0, side: .left, beside: filled.1.first, mayWrap: mayWrap) }
    lines += filled.1.map { Line(range: $0, side: .right, beside: filled.0.first, mayWrap: mayWrap) }
  }

  /// The lines of a cell, which `<br>` separates.
  private static func lines(of cell: ByteRange, _ source: SourceText) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = cell.start
    var at = cell.start
    while at < cell.end {
      if source[at] == 0x3C, source[ByteRange(at, min(at + 3, cell.end))].elementsEqual("<br".utf8) {
        lines.append(trimmed(ByteRange(start, at), source))
        while at < cell.end, source[at] != 0x3E { at += 1 }
        start = min(at + 1, cell.end)
      }
      at += 1
    }
    return lines + [trimmed(ByteRange(min(start, cell.end), cell.end), source)]
  }

  private static func cells(_ line: ByteRange, separator: [UInt8], _ source: SourceText) -> [ByteRange] {
    var cells: [ByteRange] = []
    var start = line.start
    for at in line.start..<line.end
    where source[at] == separator[0] && source.bytes[at..<line.end].starts(with: separator)
      && (at == 0 || source[at - 1] != 0x5C)
    {
      cells.append(ByteRange(start, at))
      start = at + separator.count
    }
    return cells + [ByteRange(start, line.end)]
  }

  /// Whether the line is `|---|---|`.
  private static func isRule(_ line: ByteRange, _ source: SourceText) -> Bool {
    source[line].allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
  }

  private static func trimmed(_ range: ByteRange, _ source: SourceText) -> ByteRange {
    var start = range.start
    while start < range.end {
      if source.bytes[start] <= 0x20 {
        start += 1
      } else if source.bytes[start] == 0xC2, start + 1 < range.end, source.bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    return source.trimmed(ByteRange(start, max(start, range.end)))
  }
}

/// What the words of a line of a lovspejl say it is.
private struct Words {
  private let range: ByteRange
  private let source: SourceText

  /// The words in `range`, without emphasis around them.
  init(_ range: ByteRange, _ source: SourceText) {
    var (start, end) = (range.start, range.end)
    while start < end, source[start] == 0x2A { start += 1 }
    while start < end, source[end - 1] == 0x2A { end -= 1 }
    (self.range, self.source) = (ByteRange(start, end), source)
  }

  private var bytes: ArraySlice<UInt8> { source[range] }

  private func begins(with words: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
  }

  private static let columnHeadings = [
    "Gældende formulering", "Gældende lov", "Gældende ret", "Gældende lovgivning", "Lovforslaget",
    "Lovforslaget sammenholdt med gældende lov", "Lovforslaget sammenholdt med gældende ret",
  ]

  var isColumnHeading: Bool {
    bytes.count < 60 && Self.columnHeadings.contains(source.string(in: range).replacing("*", with: ""))
  }

  /// How many more quotations begin on the line than end.
  var quotationBalance: Int {
    var balance = 0
    var last: UInt8 = 0
    for byte in bytes {
      if last == 0xC2, byte == 0xBB { balance += 1 }
      if last == 0xC2, byte == 0xAB { balance -= 1 }
      last = byte
    }
    return balance
  }

  /// `§ 1` alone on its line.
  var loneSection: ProvisionNumber? {
    guard begins(with: "§"), bytes.count < 20 else { return nil }
    return scanned(from: range.start + 2) { scanner in
      scanner.skipSpaces()
      var flags: NodeFlags = []
      guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
      _ = scanner.skip(0x2E)
      scanner.skipSpaces()
      return scanner.isAtEnd ? number : nil
    }
  }

  /// The number of `§ 3. I lov om …, foretages følgende ændringer:`, and where the opening begins.
  var sectionBeforeOpening: (ProvisionNumber, rest: Int)? {
    guard begins(with: "§"), isOpening else { return nil }
    return scanned(from: range.start + 2) { scanner in
      scanner.skipSpaces()
      var flags: NodeFlags = []
      guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
      scanner.skipEmphasis()
      _ = scanner.skip(0x2E)
      scanner.skipEmphasis()
      guard scanner.skipSpaces(), scanner.isNext("I ") || scanner.isNext("I\u{A0}") else { return nil }
      return (number, scanner.offset)
    }
  }

  private func scanned<Result>(from start: Int, _ read: (inout ByteScanner) -> Result) -> Result {
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: start, to: range.end)
      return read(&scanner)
    }
  }

  var mayBeOpening: Bool { begins(with: "I ") || begins(with: "I\u{A0}") }

  var isOpening: Bool {
    source.string(in: range).replacing("\u{A0}", with: " ").contains("foretages følgende ændring")
  }

  /// `Stk. 2 bliver herefter stk. 3.`
  var isClause: Bool { source.string(in: range).contains(" bliver ") }

  /// Whether the line ends as a sentence, a quotation or an opening does.
  var endsSentence: Bool {
    guard let last = bytes.last else { return true }
    return last == 0x2E || last == 0x3A && isOpening || last == 0xAB
  }

  var endsInColon: Bool { bytes.last == 0x3A }

  var beginsQuotation: Bool { begins(with: "»") || begins(with: "\"") || begins(with: "”") || begins(with: "“") }

  /// `3.` at the start of an instruction, and where it ends.
  var instructionNumber: (ProvisionNumber, end: Int)? {
    guard let first = bytes.first, first >= 0x30, first <= 0x39 else { return nil }
    return scanned(from: range.start) { scanner in
      var flags: NodeFlags = []
      guard let number = scanner.provisionNumber(expectsSpace: false, flags: &flags) else { return nil }
      scanner.skipEmphasis()
      scanner.skipEscape()
      guard scanner.skip(0x2E) else { return nil }
      scanner.skipEmphasis()
      let end = scanner.offset
      guard scanner.skipSpaces(), !scanner.isNext("pkt."), !scanner.isNext("punktum") else { return nil }
      return (number, end)
    }
  }

  private static let places = ["§", "verskrift", "loven", "ilag", "apitel", "itel"]
  private static let verbs = [" ændres ", " indsættes", " ophæves", " udgår", " affattes", " bliver "]

  /// Whether what comes from `offset` on orders a change.
  func ordersSomething(from offset: Int) -> Bool {
    let text = source.string(in: ByteRange(offset, range.end))
    return Self.verbs.contains(where: text.contains) && Self.places.contains(where: text.contains)
  }

  /// Whether a section begins with the line.
  var beginsSection: Bool { begins(with: "§") }

  /// Whether a chapter begins with the line.
  var beginsDivision: Bool { begins(with: "Kapitel ") || begins(with: "Afsnit ") }

  /// Whether a part of a section begins with the line: `Stk. 2.`, `3-7)`, `b)`.
  var beginsPart: Bool {
    if begins(with: "Stk.") { return true }
    let label = bytes.prefix { $0 != 0x29 }
    return label.count < bytes.count && label.count < 12
      && (label.count <= 2 || label.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
  }

  /// Whether dashes stand for the words: `Stk. 2-4. – – –`, `3-7) ---`.
  var isLeftOut: Bool {
    let words = source.string(in: range).split(whereSeparator: \.isWhitespace)
    return words.last?.allSatisfy { "-–—…".contains($0) } ?? false
  }

  /// Whether a provision of an act begins with the line.
  var beginsProvision: Bool {
    guard let first = bytes.first else { return false }
    if begins(with: "§") || begins(with: "Stk.") || begins(with: "Kapitel ") { return true }
    if first >= 0x30, first <= 0x39 { return true }
    return bytes.count > 1 && bytes[bytes.startIndex + 1] == 0x29
  }
}

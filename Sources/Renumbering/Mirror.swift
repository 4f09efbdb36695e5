import StatuteModel
import StatuteSyntax
import StatuteText

/// The lovspejl of a bill prints its amending sections and instructions once more, beside what they change.
extension Renumbering {
  /// The new numbers in the lovspejl of the instructions and amending sections that move.
  func edits(in mirror: PrintedMirror, _ changes: Changes) -> [TextEdit] {
    let nodes = document.tree.nodes
    return mirror.entries.indices.compactMap { index in
      guard let node = mirror.provision(at: index, document), let move = changes.moves[node],
        let old = WrittenNumber(nodes[node].number, firstIn: mirror.entries[index].lines[0], of: document.source),
        let new = move(old.number)
      else { return nil }
      return TextEdit(old.range, NumberWriting(document).text(of: new, for: old))
    }
  }

  /// Whether the lovspejl holds something, but nothing that is known to be one of the instructions or amending sections that are counted
  /// with what the operation is about.
  func isUnread(_ mirror: PrintedMirror, _ changes: Changes) -> Bool {
    guard [.instruction, .amendingSection].contains(document.tree.nodes[changes.subject].kind) else { return false }
    return !mirror.entries.isEmpty
      && !mirror.entries.contains { $0.kind.provision.map(changes.series.members.contains) ?? false }
  }

  /// Refuses what would leave a row of a lovspejl behind: one that prints what moves, and is not read as such.
  func checkRows(_ changes: Changes, of mirrors: [PrintedMirror]) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    for mirror in mirrors where !isUnread(mirror, changes) {
      let read = Set(mirror.entries.compactMap(\.kind.provision))
      // What stands in a row that is not read may be taken for that of a neighbour.
      let concerned =
        changes.removal == nil && changes.exchanges.isEmpty ? Array(changes.moves.keys) : changes.series.members
      let instructions = concerned.flatMap { node -> [Int] in
        switch nodes[node].kind {
        case .instruction: [node]
        case .amendingSection where mirror.block(of: node, document) == nil: bill.instructions(of: node)
        default: []
        }
      }
      let missing = instructions.sorted().filter { !read.contains($0) }
      if missing.isEmpty { continue }
      let rows = UnreadRows(mirror, document)
      for instruction in missing {
        if let row = rows.row(of: instruction) { throw .unreadRow(document.shortName(of: instruction), row) }
      }
    }
  }

  // MARK: What changes places

  /// Lets what the lovspejl prints of two instructions or amending sections that change places do so, too.
  ///
  /// - Throws: Where it cannot be parted.
  func exchange(_ changes: inout Changes, in mirrors: [PrintedMirror]) throws(RenumberingRefusal) {
    guard let exchange = changes.exchanges.first else { return }
    for mirror in mirrors {
      switch document.tree.nodes[exchange.first].kind {
      case .instruction: try exchangeRows(exchange, of: mirror, &changes)
      case .amendingSection: try exchangeSections(exchange, of: mirror, &changes)
      default: break
      }
    }
  }

  private func exchangeRows(
    _ exchange: Exchange, of mirror: PrintedMirror, _ changes: inout Changes
  ) throws(RenumberingRefusal) {
    var rows = MirrorRows(mirror, document)
    guard let first = rows.index(of: exchange.first), let second = rows.index(of: exchange.second) else { return }
    let concerned = [first, second, second + 1]
    guard let (one, other) = rows.completed(among: concerned, { $0.exchanged(first, second) }) else {
      let names = (document.shortName(of: exchange.first), document.shortName(of: exchange.second))
      throw .rowsOfMirror(names.0, names.1, lacking: rows.lackingSection(among: concerned))
    }
    changes.exchangeRows(one, other)
    changes.completeRows(rows.completions)
  }

  private func exchangeSections(
    _ exchange: Exchange, of mirror: PrintedMirror, _ changes: inout Changes
  ) throws(RenumberingRefusal) {
    guard let first = mirror.block(of: exchange.first, document),
      let second = mirror.block(of: exchange.second, document)
    else { return }
    guard first.end <= second.start,
      mirror.entries.allSatisfy({ !ByteRange(first.end, second.start).contains($0.range) })
    else {
      let names = (document.shortName(of: exchange.first), document.shortName(of: exchange.second))
      throw .rowsOfMirror(names.0, names.1, lacking: nil)
    }
    let rows = MirrorRows(mirror, document)
    changes.exchangeRows(rows.wholeLines(first), rows.wholeLines(second))
  }

  // MARK: What goes out

  /// Takes the rows of the instruction that goes out of each lovspejl.
  ///
  /// - Throws: Where what stands beside it may be beside another one, too.
  func remove(_ changes: inout Changes, from mirrors: [PrintedMirror]) throws(RenumberingRefusal) {
    let going = changes.subject
    guard changes.isRemoved(going) else { return }
    for mirror in mirrors {
      var rows = MirrorRows(mirror, document)
      for row in rows.indices(of: going) {
        guard let lines = rows.completed(among: [row + 1], { $0.removed(row) }) else {
          throw .inMirror(document.place(of: going), lacking: rows.lackingSection(among: [row, row + 1]))
        }
        changes.removeToo(lines)
      }
      changes.completeRows(rows.completions)
      if let block = mirror.block(of: going, document) { changes.removeToo(rows.linesToRemove(block)) }
    }
  }
}

extension PrintedMirror.Kind {
  /// The instruction or section of the bill that is printed.
  fileprivate var provision: Int? {
    switch self {
    case .instruction(let node, _): node
    case .section(let node), .opening(let node): node
    case .left: nil
    }
  }
}

extension PrintedMirror {
  /// The instruction of the bill that the entry prints, or the amending section whose number and opening, or first instruction, stand
  /// there.
  fileprivate func provision(at index: Int, _ document: Document) -> Int? {
    switch entries[index].kind {
    case .instruction(let node, _): return node
    case .section(let node):
      // A section of the act in force stands on the left with nothing like that behind it.
      return switch entries[(index + 1)...].first(where: { $0.kind != .left })?.kind {
      case .opening(node)?: node
      case .instruction(let first?, _)? where Int(document.tree.nodes[first].parent) == node && !hasOpening(node): node
      default: nil
      }
    case .opening, .left: return nil
    }
  }

  /// Whether the number of the amending section `section` stands right above its opening somewhere.
  private func hasOpening(_ section: Int) -> Bool {
    zip(entries, entries.dropFirst()).contains { $0.kind == .section(section) && $1.kind == .opening(section) }
  }

  /// What it prints of the amending section `section`, from its number up to that of the next; nil where it does not.
  fileprivate func block(of section: Int, _ document: Document) -> ByteRange? {
    guard let first = entries.indices.first(where: { provision(at: $0, document) == section }),
      case .section = entries[first].kind
    else { return nil }
    let end = entries.indices[(first + 1)...].first {
      if case .section = entries[$0].kind { provision(at: $0, document) != nil } else { false }
    }
    // The name of the act in force may stand on the left of the number.
    let source = document.source
    let firstLine = source.lineIndex(at: entries[first].range.start)
    let nextLine = end.map { source.lineIndex(at: entries[$0].range.start) }
    let lines = entries[..<(end ?? entries.count)].flatMap(\.lines).filter {
      let line = source.lineIndex(at: $0.start)
      return line >= firstLine && line != nextLine
    }
    guard let start = lines.map(\.start).min(), let last = lines.map(\.end).max() else { return nil }
    return ByteRange(start, last)
  }
}

/// The rows of a lovspejl, and which of them can be told from their neighbours.
///
/// A section of the act in force is printed on the left once. The rows of all instructions that change it share what stands there; those
/// below the first may have a part of it beside them, `Stk. 2.`, or nothing.
struct MirrorRows {
  private var rows: [PrintedMirror.Row]
  private let document: Document
  /// Whether left and right stand on the same lines, as in a table.
  private let isTable: Bool
  /// Lines on the left that are beside no instruction: `§ 6. – – –`, of which none says anything.
  private var loose: [ByteRange] = []
  /// What is written above the part of a section that begins a row, so that the row can do without those above: `§ 4. – – –`.
  private var sectionsWritten: [Int: TextEdit] = [:]

  init(_ mirror: PrintedMirror, _ document: Document) {
    rows = mirror.rows
    self.document = document
    isTable = rows.contains { $0.isOnOneLine(document) }
    for row in rows.indices { loosen(row) }
  }

  /// Lets sections of which all words are left out stand alone, where another section follows them at once and neither the instruction
  /// below nor the one above is about them.
  private mutating func loosen(_ row: Int) {
    while let first = rows[row].left.first, let next = rows[row].left.dropFirst().first,
      LeftLine(first, document.source).isLeftOut, LeftLine(next, document.source).beginsAnew,
      case let printed = sections(printedIn: [first]), !printed.isEmpty,
      !document.source.isInColumns(document.source.lineIndex(at: first.start)),
      !rows[max(0, row - 1)...row].contains(where: { $0.instruction.map { names($0, printed) } ?? false })
    {
      loose.append(rows[row].left.removeFirst())
    }
  }

  /// The rows that print the instruction with index `instruction`.
  func indices(of instruction: Int) -> [Int] { rows.indices.filter { rows[$0].instruction == instruction } }

  /// The row that prints the instruction with index `instruction`.
  func index(of instruction: Int) -> Int? { indices(of: instruction).first }

  // MARK: What rows share

  /// Whether the row has nothing on the left, or a part of what begins in a row above.
  private func sharesLeft(_ row: Int) -> Bool {
    rows.indices.contains(row) && (goesOnWithSection(row) || rows[row].left.isEmpty && !isOfAnotherSection(row))
  }

  /// Whether what stands on the left of the row is of the section that begins in a row above, for it begins with none of its own:
  /// `Stk. 2.`, `b)`, `---`, a second sentence.
  private func goesOnWithSection(_ row: Int) -> Bool {
    guard row > 0, sectionsWritten[row] == nil, isSameSection(rows[row - 1], rows[row]),
      let first = rows[row].left.first
    else { return false }
    return !LeftLine(first, document.source).beginsAnew
  }

  /// Whether what goes on with a section above stands beside this instruction for certain: on its line, or as a part it names.
  private func isBesidePart(_ row: Int) -> Bool {
    if rows[row].isOnOneLine(document) { return true }
    guard let instruction = rows[row].instruction else { return false }
    let printed = rows[row].left.compactMap { LeftLine($0, document.source).part }
    return references(of: instruction).contains { reference in
      printed.contains { reference.chain[$0.level].isSame(as: $0.number) }
    }
  }

  /// Whether some of what the instruction puts in may stand outside the row, where the text flows.
  private func isUnfinished(_ row: Int) -> Bool {
    guard !isTable, rows.indices.contains(row) else { return false }
    let words = document.source.string(in: rows[row].right)
    return words.last { $0 != "*" } == ":" || words.count { $0 == "»" } > words.count { $0 == "«" }
      || !words.count { $0 == "\"" }.isMultiple(of: 2)
  }

  /// Whether the row has an empty left side, and is about no section that stands there above it.
  private func isOfAnotherSection(_ row: Int) -> Bool {
    guard rows[row].left.isEmpty, let instruction = rows[row].instruction else { return false }
    let above = rows[..<row].last { !$0.left.isEmpty && isSameSection($0, rows[row]) }
    guard let above else { return true }
    let printed = sections(printedIn: above.left)
    return !printed.isEmpty && !names(instruction, printed)
  }

  /// Whether what stands on the left of the row may be beside the one above: its own instruction names others than the section it
  /// begins with, or it begins further up in columns whose cells take up several lines.
  private func mayBeOfRowAbove(_ row: Int) -> Bool {
    guard rows.indices.contains(row), row > 0, isSameSection(rows[row - 1], rows[row]) else { return false }
    if isUnfinished(row - 1) { return !rows[row].left.isEmpty }
    guard !isTable || !rows[row].isOnOneLine(document), let first = rows[row].left.first
    else { return false }
    if document.source.isInColumns(document.source.lineIndex(at: first.start)) { return true }
    guard let above = rows[row - 1].instruction, let own = rows[row].instruction else { return false }
    guard let printed = sections(printedIn: rows[row].left).first, !names(own, [printed]) else { return false }
    return names(above, [printed]) || names(own, [0...UInt64.max])
  }

  /// Whether the row can be told from those around it.
  private func isApart(_ row: Int) -> Bool {
    if rows[row].left.isEmpty { return isOfAnotherSection(row) }
    let below = rows.indices[(row + 1)...].prefix {
      isSameSection(rows[row], rows[$0]) && (rows[$0].left.isEmpty || goesOnWithSection($0))
    }
    return !goesOnWithSection(row) && !mayBeOfRowAbove(row) && !mayBeOfRowAbove(row + 1)
      && below.allSatisfy { !sharesLeft($0) && rows[$0].rest.isEmpty }
  }

  private func isSameSection(_ one: PrintedMirror.Row, _ other: PrintedMirror.Row) -> Bool {
    guard let first = one.instruction, let second = other.instruction else { return true }
    return document.tree.nodes[first].parent == document.tree.nodes[second].parent
  }

  /// The numbers of the sections that begin on `lines`.
  private func sections(printedIn lines: [ByteRange]) -> [ClosedRange<UInt64>] {
    lines.compactMap { line in
      document.source.bytes.withUnsafeBufferPointer { bytes in
        var scanner = ByteScanner(bytes, from: line.start, to: line.end)
        var flags: NodeFlags = []
        scanner.skipEmphasis()
        guard scanner.isAtSectionSign else { return nil }
        while scanner.isAtSectionSign { scanner.offset += 2 }
        scanner.skipSpaces()
        guard let first = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
        let last = scanner.rangeEnd(after: first, flags: &flags) ?? first
        return first.order...max(first.order, last.order)
      }
    }
  }

  /// Whether the instruction with index `instruction` names one of `sections` before the words it quotes.
  private func names(_ instruction: Int, _ sections: [ClosedRange<UInt64>]) -> Bool {
    references(of: instruction).contains { reference in
      let chain = reference.chain
      let last = chain.rangeEnd != .none && chain.rangeLevel == .section ? chain.rangeEnd : chain[.section]
      return chain[.section] != .none
        && sections.contains { $0.overlaps(chain[.section].order...max(chain[.section].order, last.order)) }
    }
  }

  /// What the instruction with index `instruction` names before the words it quotes.
  private func references(of instruction: Int) -> [Reference] {
    let words = document.tree.nodes[instruction].text
    let quotation = document.source[words].firstRange(of: Array("»".utf8))?.lowerBound ?? words.end
    return document.references.all.filter { $0.node == instruction && $0.range.start < quotation }
  }

  /// The first of `candidates` that has no section or annex of its own on the left, and what to write there.
  func lackingSection(among candidates: [Int]) -> RenumberingRefusal.MissingSection? {
    candidates.lazy.filter(sharesLeft).compactMap { row in
      guard let instruction = rows[row].instruction,
        let chain = document.references.all.first(where: { $0.node == instruction })?.chain
      else { return nil }
      let name = document.shortName(of: instruction)
      if chain[.section] != .none { return .init(words: "§ \(chain[.section]). ---", instruction: name) }
      guard chain.division == .annex, chain[.division] != .none else { return nil }
      return .init(words: "Bilag \(chain[.division])", instruction: name)
    }.first
  }

  // MARK: What is completed

  /// The sections that are written above parts of them (lovteknik 5.2).
  var completions: [TextEdit] { Array(sectionsWritten.values) }

  /// What `part` gives, once as many of `candidates` as it takes have the number of their section on the left; nil where that does not help.
  mutating func completed<Part>(among candidates: [Int], _ part: (MirrorRows) -> Part?) -> Part? {
    repeat {
      if let found = part(self) { return found }
    } while candidates.contains(where: { writeSection(above: $0) })
    return nil
  }

  /// Writes the number of its section above the stykke that begins the row; whether that can be done. Of a list the introduction would be
  /// printed, too.
  private mutating func writeSection(above row: Int) -> Bool {
    guard rows.indices.contains(row), goesOnWithSection(row), isBesidePart(row),
      let instruction = rows[row].instruction, let first = rows[row].left.first,
      LeftLine(first, document.source).beginsStykke,
      let section = rows[..<row].flatMap({ sections(printedIn: $0.left) }).last, names(instruction, [section]),
      let chain = references(of: instruction).first(where: { section.contains($0.chain[.section].order) })?.chain
    else { return false }
    let source = document.source
    let line = source.lineContentRange(source.lineIndex(at: first.start))
    // What is beside the part in columns would have to move down.
    if source.isInColumns(source.lineIndex(at: first.start)) { return false }
    let written = "§ \(chain[.section]). \(dashes)"
    if source[source.trimmed(line).start] == 0x7C {
      sectionsWritten[row] = TextEdit(ByteRange(first.start, first.start), written + "<br>")
    } else {
      let end = (source[line].contains(0x09) ? "\t" : "") + source.lineEnd
      sectionsWritten[row] = TextEdit(ByteRange(line.start, line.start), written + end)
    }
    return true
  }

  /// What stands for the words that are left out, as the lovspejl writes it.
  private var dashes: String {
    let found = rows.lazy.flatMap { $0.left + $0.rest }.compactMap { LeftLine($0, document.source).dashes }.first
    return found ?? "– – –"
  }

  // MARK: What moves

  /// What changes places where those in the rows `first` and `second` do; nil where they cannot be told apart.
  func exchanged(_ first: Int, _ second: Int) -> (ByteRange, ByteRange)? {
    guard second == first + 1, !isUnfinished(first), !isUnfinished(second) else { return nil }
    let (one, other) = (rows[first], rows[second])
    // What stands on the left above is beside both of them.
    if other.left.isEmpty, one.left.isEmpty || sharesLeft(second), !one.isInterleaved,
      isTable || one.rest.isEmpty
    {
      return (one.right, other.right)
    }
    guard isApart(first), isApart(second), one.rest.isEmpty || !one.left.isEmpty else { return nil }
    let ranges = [one, other].compactMap { row -> ByteRange? in
      let own = row.left + [row.right] + (row.left.isEmpty ? [] : row.rest)
      let range = isTable ? wholeLines(Self.hull(own)) : Self.hull(own)
      return holdsOthers(range, than: own) ? nil : range
    }
    return ranges.count == 2 ? (ranges[0], ranges[1]) : nil
  }

  /// What goes out with the instruction of the row; nil where it would take something of others along.
  func removed(_ row: Int) -> ByteRange? {
    if isUnfinished(row) { return nil }
    if rows[row].left.isEmpty {
      return sharesCell(row) ? ByteRange(rows[row - 1].right.end, rows[row].right.end) : removed([rows[row].right])
    }
    if mayBeOfRowAbove(row) || mayBeOfRowAbove(row + 1) { return nil }
    if sharesLeft(row + 1), rows[row + 1].left.isEmpty { return removedBeforeNext(row) }
    if goesOnWithSection(row) {
      return isBesidePart(row) ? removed(rows[row].left + [rows[row].right]) : nil
    }
    // »Stk. 2.« in the next row would lose the »§ 3.« that it is of.
    return isApart(row) ? removed(rows[row].left + [rows[row].right] + rows[row].rest) : nil
  }

  /// Whether the instruction of the row begins on the line on which that of the row before ends: `1. § 3 ophæves.<br>2. § 4 ophæves.`
  private func sharesCell(_ row: Int) -> Bool {
    guard row > 0 else { return false }
    let source = document.source
    return source.lineIndex(at: rows[row - 1].right.end - 1) == source.lineIndex(at: rows[row].right.start)
  }

  /// The instruction of the row up to the next one, which comes to stand beside what is on the left; nil where not all of that is
  /// what the next one changes, or some of it stands between the two.
  private func removedBeforeNext(_ row: Int) -> ByteRange? {
    let own = ByteRange(rows[row].right.start, rows[row + 1].right.start)
    let printed = sections(printedIn: rows[row].left)
    guard let next = rows[row + 1].instruction, !printed.isEmpty, printed.allSatisfy({ names(next, [$0]) }),
      (rows[row].left + rows[row].rest).allSatisfy({ $0.end <= own.start || $0.start >= own.end })
    else { return nil }
    return own
  }

  private func removed(_ own: [ByteRange]) -> ByteRange? {
    let lines = linesToRemove(Self.hull(own))
    return holdsOthers(lines, than: own) ? nil : lines
  }

  /// Whether something else than `own` stands in `range`.
  private func holdsOthers(_ range: ByteRange, than own: [ByteRange]) -> Bool {
    (rows.flatMap { $0.left + [$0.right] + $0.rest } + loose).contains {
      !own.contains($0) && $0.start < range.end && range.start < $0.end
    }
  }

  private static func hull(_ ranges: [ByteRange]) -> ByteRange {
    ranges.dropFirst().reduce(ranges[0]) { ByteRange(min($0.start, $1.start), max($0.end, $1.end)) }
  }

  /// The bytes that go out with `range`: whole lines of a table, else it and the white space before it.
  func linesToRemove(_ range: ByteRange) -> ByteRange {
    let source = document.source
    guard isTable || source.isRow(source.lineIndex(at: range.start)) else {
      return ByteRange(document.visibleEnd(before: range.start), range.end)
    }
    return ByteRange(
      source.lineRange(source.lineIndex(at: range.start)).start,
      source.lineRange(source.lineIndex(at: range.end - 1)).end)
  }

  /// The lines that `range` stands on, without the last line end.
  func wholeLines(_ range: ByteRange) -> ByteRange {
    let source = document.source
    return ByteRange(
      source.lineRange(source.lineIndex(at: range.start)).start,
      source.lineContentRange(source.lineIndex(at: range.end - 1)).end)
  }
}

/// What a line of the left column begins with.
struct LeftLine {
  private let line: String
  /// Without the signs that stand around its first word.
  private let words: Substring
  /// Whether no words are left out before it.
  private let isWhole: Bool

  init(_ range: ByteRange, _ source: SourceText) {
    line = source.string(in: range)
    let signs = line.replacing(#/<[^>]*>|\\/#, with: "")
    words = signs.drop { !$0.isLetter && !$0.isNumber && $0 != "§" }
    isWhole = signs.first.map { "*_".contains($0) || $0.isLetter } ?? false
  }

  /// Whether a section, a chapter, an annex or the heading of one begins here.
  var beginsAnew: Bool {
    if words.hasPrefix("§") || words == "Bilag" || Self.divisions.contains(where: words.hasPrefix) { return true }
    guard let first = words.first, first.isLetter, first.isUppercase, !isPart else { return false }
    return words.last { $0 != "*" && $0 != "_" }.map { $0.isLetter || $0.isNumber || $0 == "?" } ?? false
  }

  private static let divisions = ["Kapitel ", "KAPITEL ", "Afsnit ", "Afdeling ", "Bilag ", "BILAG "]

  /// Whether it begins with the label of a stykke, if only in italics.
  var beginsStykke: Bool { isWhole && words.hasPrefix("Stk.") }

  /// Whether it is the label of a section and dashes that stand for all its words.
  var isLeftOut: Bool { dashes != nil && words.wholeMatch(of: #/§§?\s*\d+[\w\s-]*\.?[\s–—-]*/#) != nil }

  /// The dashes that stand for its last words; nil where it ends in others.
  var dashes: String? {
    let dashes = line.reversed().prefix { "-–— ".contains($0) }.reversed().drop { $0 == " " }
    return dashes.count { $0 != " " } == 3 ? String(dashes) : nil
  }

  /// Whether it has the label of a stykke, a nummer or a litra.
  private var isPart: Bool { words.hasPrefix("Stk") || words.prefix(Self.longestLabel).contains(")") }

  /// So long is `12 a-14)`.
  private static let longestLabel = 8

  /// The stykke, nummer or litra that begins here: `Stk. 2.`, `3)`, `b)`.
  var part: (level: ReferenceLevel, number: ProvisionNumber)? {
    let isStykke = words.hasPrefix("Stk.")
    let label = isStykke ? words.dropFirst(4).drop(while: \.isWhitespace) : words
    return Array(label.utf8).withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: 0, to: bytes.count)
      var flags: NodeFlags = []
      if let number = scanner.provisionNumber(expectsSpace: false, flags: &flags) {
        return isStykke ? (.subsection, number) : scanner.skip(0x29) ? (.item, number) : nil
      }
      guard !isStykke, let letters = scanner.provisionLetters(), scanner.skip(0x29) else { return nil }
      return (.point, ProvisionNumber(value: 0, letters: letters, style: .letter))
    }
  }
}

extension SourceText {
  /// Whether the line is a row of a table of Markdown, or one with lines between the columns.
  fileprivate func isRow(_ line: Int) -> Bool {
    let words = string(in: lineContentRange(line)).drop(while: \.isWhitespace)
    return words.hasPrefix("|") || isInColumns(line)
  }

  /// Whether a line between columns stands on the line.
  fileprivate func isInColumns(_ line: Int) -> Bool { string(in: lineContentRange(line)).contains("│") }
}

extension PrintedMirror.Row {
  /// Whether what stands on the left begins on the same line as the instruction.
  fileprivate func isOnOneLine(_ document: Document) -> Bool {
    guard let first = left.first else { return false }
    return document.source.lineIndex(at: first.start) == document.source.lineIndex(at: right.start)
  }

  /// Whether something on the left stands between the lines of the instruction.
  fileprivate var isInterleaved: Bool { left.contains { $0.start > right.start && $0.start < right.end } }
}

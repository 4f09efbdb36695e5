import StatuteModel
import StatuteSyntax
import StatuteText

/// Puts paragraphs and tables on lines, for formats that say how a text looks and not what it is.
///
/// A table of data is a line a row, with tabs between the cells. A table that only sets text side by side has its paragraphs
/// one after the other, cell by cell, as they are copied from a page.
struct BlockWriter {
  /// The finished lines, each with its line feed.
  private(set) var lines: [UInt8] = []
  private var paragraph = LineWriter()
  /// Whether the paragraph has words, not counting labels.
  private(set) var hasText = false
  /// Words of the paragraph have been left out.
  private var lacksWords = false
  /// Where the lines begin of which no more is left than a label.
  private var emptied: Set<Int> = []
  /// The tables that have begun, each in a cell of the one before.
  private var tables: [Table] = []

  private struct Table {
    var grid = TableGrid()
    /// A table stands in a cell, or a list.
    var (holdsTable, holdsList) = (false, false)
  }

  private static let lineFeed: UInt8 = 0x0A
}

// MARK: - Paragraphs

extension BlockWriter {
  /// Text of the paragraph; white space is folded.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    hasText = hasText || !bytes.allSatisfy { $0 <= 0x20 }
    paragraph.append(bytes)
  }

  /// Text of the paragraph.
  mutating func append(_ text: some Sequence<UInt8>) { Array(text).withUnsafeBufferPointer { append($0) } }

  /// A label that belongs before the words that follow, also where these are a paragraph of their own.
  mutating func append(label: String) { paragraph.append(label: Array(label.utf8)) }

  /// The mark of a note, set without a space after the word it belongs to.
  mutating func append(mark: String) {
    paragraph.append(mark: RaisedNoteSign.written(Array(mark.utf8), behind: paragraph.words))
  }

  /// Whether the paragraph ends in a number or a unit, to which a raised figure belongs: `5 m`.
  var endsInUnit: Bool { 1...2 ~= paragraph.lastWord.count || paragraph.lastWord.last.map { $0 &- 0x30 < 10 } ?? false }

  /// Text that is raised: `^` stands before an exponent.
  mutating func append(raised text: [UInt8]) {
    let sign = RaisedNoteSign.written(text, behind: paragraph.words)
    guard sign == text else { return paragraph.append(mark: sign) }
    append(RaisedText.sign(before: text, after: paragraph.lastWord) + text)
  }

  /// Words are left out here.
  mutating func leaveOutWords() { lacksWords = true }

  /// The paragraph ends. A label without words waits for the next one.
  mutating func endParagraph() {
    guard hasText else { return lacksWords = lacksWords && !paragraph.isEmpty }
    endLine()
  }

  /// The paragraph ends, and with it a label of which all words were left out.
  mutating func endWhole() {
    if lacksWords { endLine() } else { endParagraph() }
  }

  /// The paragraph ends, with the label that waits for it, unless all its words were left out.
  mutating func endLine() {
    let isLeftOut = lacksWords && !hasText
    let mayBeEmptied = lacksWords && tables.isEmpty
    paragraph.endLine()
    let line = paragraph.lines.dropLast()
    paragraph = LineWriter()
    (hasText, lacksWords) = (false, false)
    guard !isLeftOut, !Self.isBlank(line) else { return }
    if mayBeEmptied, LabelShape.isLabel(line[...]) { emptied.insert(lines.count) }
    write(Array(line))
  }

  /// Takes out labels that stand in the text, where all the words of their provisions were left out.
  mutating func dropEmptiedLabels() {
    guard !emptied.isEmpty, let source = try? SourceText(validating: lines) else { return }
    let nodes = SyntaxTree(parsing: source).nodes
    var (kept, at, index) = ([UInt8](), 0, 1)
    func isEmptied(_ node: Node) -> Bool {
      node.text.isEmpty
        && (node.label.isEmpty
          || emptied.contains(source.lineContentRange(source.lineIndex(at: node.label.start)).start))
    }
    while index < nodes.count {
      let node = nodes[index]
      guard !node.label.isEmpty, nodes[index..<Int(node.subtreeEnd)].allSatisfy(isEmptied) else {
        index += 1
        continue
      }
      kept += lines[at..<node.range.start]
      (at, index) = (node.range.end, Int(node.subtreeEnd))
    }
    lines = kept + lines[at...]
    emptied = []
  }

  /// Takes back the finished lines from the byte `start` on.
  mutating func removeLines(from start: Int) {
    lines.removeSubrange(start...)
    emptied = emptied.filter { $0 < start }
  }

  /// Whether the last line says that instructions follow: `… foretages følgende ændringer:`
  var announcesInstructions: Bool {
    ["ændringer:", "ændring:"].contains { lines.suffix($0.utf8.count + 1).elementsEqual(Array(($0 + "\n").utf8)) }
  }

  private mutating func write(_ line: [UInt8]) {
    var isInCell = false
    changeTable { isInCell = $0.changeCell { $0.paragraphs.append(line) } }
    if !isInCell {
      lines += line
      lines.append(Self.lineFeed)
    }
  }

  /// Whether there is no more in `line` than spaces, NO-BREAK SPACE among them.
  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == 0x20 || byte == 0xC2 && rest.popFirst() == 0xA0 else { return false }
    }
    return true
  }
}

// MARK: - Tables

extension BlockWriter {
  /// A table begins.
  mutating func beginTable() {
    endLine()
    tables.append(Table())
  }

  /// A group of rows begins.
  mutating func beginRowGroup() { changeTable { $0.beginGroup() } }

  /// A row begins.
  mutating func beginRow() {
    endLine()
    changeTable { $0.beginRow() }
  }

  /// A cell begins.
  mutating func beginCell() {
    endLine()
    changeTable { $0.beginCell() }
  }

  /// The cell that has begun goes across so many columns and rows.
  mutating func extendCell(columns: Int, rows: Int) {
    changeTable { _ = $0.changeCell { ($0.columns, $0.rows) = (columns, rows) } }
  }

  private mutating func changeTable(_ change: (inout TableGrid) -> Void) {
    if let table = tables.indices.last { change(&tables[table].grid) }
  }

  /// The cell ends.
  mutating func endCell() { endLine() }

  /// A list stands in the cell.
  mutating func noteListInCell() {
    if let table = tables.indices.last { tables[table].holdsList = true }
  }

  /// The table ends.
  mutating func endTable() {
    endLine()
    guard let table = tables.popLast() else { return }
    if let outer = tables.indices.last { tables[outer].holdsTable = true }
    if Self.isLayout(table) { return write(blocksOf: table) }
    let lines = table.grid.lines
    let isHeaded = lines.first.map(Self.headsColumns) ?? false
    for cells in lines { write(Self.row(of: cells, underHead: isHeaded)) }
  }

  /// Whether the first words in a row name a column: `Nr.`, `Gebyr`.
  private static func headsColumns(_ cells: [[UInt8]]) -> Bool {
    guard let first = cells.first(where: { !$0.isEmpty }), !LabelShape.beginsProvision(first[...]) else { return false }
    let (capital, letter) = (first[0], first.dropFirst().first ?? 0)
    return (capital &- UInt8(ascii: "A") < 26 || capital == 0xC3)
      && (letter &- UInt8(ascii: "a") < 26 || letter >= 0x80)
  }

  /// The line of a row. Where it would begin as a provision or an item does, or has words in one cell alone, it has the marks of Markdown,
  /// without which it would be a paragraph. Rows that are under no head may be items.
  static func row(of cells: [[UInt8]], underHead isHeaded: Bool) -> [UInt8] {
    let first = cells.first ?? []
    let filled = cells.filter { !$0.isEmpty }
    // A label behind empty cells would look like one that is drawn in.
    let beginsAsItem = (isHeaded || first.isEmpty) && filled.first.map { LabelShape.beginsWithLabel($0[...]) } ?? false
    guard LabelShape.beginsProvision(first[...]) || beginsAsItem || filled.count < 2 else {
      return Array(cells.joined(separator: [0x09]))
    }
    return Array("| ".utf8) + cells.joined(separator: Array(" | ".utf8)) + Array(" |".utf8)
  }

  /// Whether `table` sets text side by side and holds no data: it has one column, or a table or list in a cell, or provisions
  /// in cells of several paragraphs. One whose rows tell of sections that they name is data.
  private static func isLayout(_ table: Table) -> Bool {
    if table.holdsTable || table.grid.rows.allSatisfy({ $0.cells.count < 2 }) { return true }
    if citesSections(table) { return false }
    if table.holdsList { return true }
    let cells = table.grid.rows.lazy.flatMap { $0.cells.map(\.paragraphs) }
    // A cell of data may speak of a stykke, but begins no section.
    return cells.contains { $0.count > 1 }
      && cells.contains { $0.contains { LabelShape.beginsProvision($0[...]) && $0.starts(with: "§".utf8) } }
  }

  /// Whether a row of `table` tells of a section that it names, `§ 9` beside its fee; a lovspejl has provisions in its rows.
  private static func citesSections(_ table: Table) -> Bool {
    let rows = table.grid.rows.map { $0.cells.map(\.paragraphs).filter { !$0.isEmpty } }
    func cites(_ cell: [[UInt8]]) -> Bool {
      cell.count == 1 && cell[0].count <= longestCitation && cell[0].starts(with: "§".utf8)
        && LabelShape.beginsProvision(cell[0][...]) && !LabelShape.beginsWithLabel(cell[0][...])
    }
    guard rows.first?.contains(where: { $0[0].starts(with: "Gældende".utf8) }) != true else { return false }
    return rows.contains { row in
      row.contains(where: cites) && row.contains { !LabelShape.beginsProvision($0[0][...]) }
    }
  }

  /// `§ 10 a, stk. 2, nr. 3, litra b`
  private static let longestCitation = 40

  /// Each paragraph on a line of its own, with a blank line between cells that stand side by side; what is a label alone comes
  /// before the words of the next cell.
  private mutating func write(blocksOf table: Table) {
    let isSideBySide = table.grid.rows.contains { $0.cells.count > 1 }
    for row in table.grid.rows.map({ $0.cells.map(\.paragraphs) }) {
      var label: [UInt8] = []
      for cell in row where !cell.isEmpty {
        if label.isEmpty, cell.count == 1, cell != row.last, LabelShape.isLabel(cell[0][...]) {
          label = cell[0] + [0x20]
          continue
        }
        write(label + cell[0])
        label = []
        for paragraph in cell.dropFirst() { write(paragraph) }
        if isSideBySide, tables.isEmpty { lines.append(Self.lineFeed) }
      }
      if !label.isEmpty { write(label.dropLast()) }
    }
  }
}

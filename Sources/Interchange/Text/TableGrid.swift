/// The rows of a table as they are read from a page or a document, in which a cell may go across several columns and rows.
struct TableGrid {
  /// A cell with its paragraphs.
  struct Cell {
    var paragraphs: [[UInt8]] = []
    /// How many columns it goes across, and how many rows.
    var (columns, rows) = (1, 1)
  }

  struct Row {
    var cells: [Cell] = []
    /// The row is the first of its group, into which no cell above goes on.
    fileprivate var beginsGroup = false
  }

  private(set) var rows: [Row] = []
  private var beginsGroup = false

  /// Cells go on from above and across in so many columns alone, whatever a page asks for; 63 is the most that Word has.
  private static let maximumColumns = 63

  /// What stands in a row from one line between columns to the next: a cell, or nothing where one goes on from above.
  private struct Piece {
    var words: [UInt8] = []
    var columns: Int
  }

  mutating func beginGroup() { beginsGroup = true }

  mutating func beginRow() {
    rows.append(Row(beginsGroup: beginsGroup))
    beginsGroup = false
  }

  /// A cell begins, in a row of its own where none has begun.
  mutating func beginCell() {
    if rows.isEmpty { beginRow() }
    rows[rows.count - 1].cells.append(Cell())
  }

  /// Changes the cell that has begun; whether one has.
  mutating func changeCell(_ change: (inout Cell) -> Void) -> Bool {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return false }
    change(&rows[row].cells[cell])
    return true
  }

  /// The words of each row that has any, column by column. Columns that a cell goes across are empty but for the first, and so are
  /// rows; a row ends with its last cell.
  var lines: [[[UInt8]]] {
    let lines = pieces.filter { $0.contains { !$0.words.isEmpty } }
    // Where all rows have as many cells they line up by themselves, though their borders may be set a little apart.
    let areEven = Set(lines.map(\.count)).subtracting([1]).count < 2
    return lines.map { line in
      line.enumerated().flatMap { index, piece in
        [piece.words] + Array(repeating: [], count: areEven || index == line.count - 1 ? 0 : piece.columns - 1)
      }
    }
  }

  private var pieces: [[Piece]] {
    /// A cell that goes on below.
    struct Span {
      let column: Int
      let columns: Int
      var rows: Int
    }
    var spans: [Span] = []
    return rows.map { row in
      if row.beginsGroup { spans = [] }
      var (line, column) = ([Piece](), 0)
      var (above, below) = (spans[...], [Span]())
      var cells = row.cells[...]
      while true {
        if let span = above.first, span.column <= column || cells.isEmpty {
          if span.column > column { line.append(Piece(columns: span.column - column)) }
          line.append(Piece(columns: span.columns))
          column = max(column, span.column) + span.columns
          above.removeFirst()
          if span.rows > 1 { below.append(Span(column: span.column, columns: span.columns, rows: span.rows - 1)) }
        } else if let cell = cells.popFirst() {
          let columns = max(1, min(cell.columns, Self.maximumColumns - column))
          line.append(Piece(words: Array(cell.paragraphs.joined(separator: [0x20])), columns: columns))
          if cell.rows > 1, column < Self.maximumColumns {
            below.append(Span(column: column, columns: columns, rows: cell.rows - 1))
          }
          column += columns
        } else {
          break
        }
      }
      spans = below
      return line
    }
  }
}

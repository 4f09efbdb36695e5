/// Columns of one text in one encoding, kept from look-up to look-up.
struct ColumnTable: Sendable {
  /// The number of bytes between two checkpoints, and the length up to which a line needs none.
  static let checkpointDistance = 4096

  let encoding: PositionEncoding
  /// For each long line looked into, the column at every ``checkpointDistance`` bytes from its start.
  private var checkpoints: [Int: [UInt32]] = [:]
  private var last = Place(line: 0, offset: 0, column: 0)

  /// A place whose column is known.
  private struct Place {
    var line: Int
    var offset: Int
    var column: Int
  }

  init(encoding: PositionEncoding) {
    self.encoding = encoding
  }

  /// The column of the character that starts at `offset` in `line`, clamped to the bytes of the line that have columns.
  mutating func column(at offset: Int, line: Int, of text: SourceText) -> Int {
    let columns = text.columnRange(ofLine: line)
    let offset = max(columns.start, min(offset, columns.end))
    guard encoding != .utf8 else { return offset &- columns.start }

    var known = Place(line: line, offset: columns.start, column: 0)
    if columns.count > ColumnTable.checkpointDistance {
      let distances = checkpoints(ofLine: line, columns, text)
      let index = (offset &- columns.start) / ColumnTable.checkpointDistance
      known = checkpoint(index, distances, line, columns)
    }
    if last.line == line, last.offset > known.offset, last.offset <= offset { known = last }
    let column = known.column &+ encoding.units(in: ByteRange(known.offset, offset), of: text.bytes.span)
    last = Place(line: line, offset: offset, column: column)
    return column
  }

  /// The start of the character in `line` that holds the unit `column`, or the line's end before its line break.
  mutating func offset(ofColumn column: Int, line: Int, of text: SourceText) -> Int {
    let columns = text.columnRange(ofLine: line)
    guard encoding != .utf8 else { return text.offset(ofByteColumn: column, in: columns) }

    let column = max(0, column)
    var known = Place(line: line, offset: columns.start, column: 0)
    if columns.count > ColumnTable.checkpointDistance {
      let distances = checkpoints(ofLine: line, columns, text)
      known = checkpoint(lastIndex(upTo: column, in: distances), distances, line, columns)
    }
    if last.line == line, last.column > known.column, last.column <= column { known = last }
    let range = ByteRange(known.offset, columns.end)
    return encoding.offset(ofColumn: column, in: range, startColumn: known.column, of: text.bytes.span)
  }

  private func checkpoint(_ index: Int, _ distances: [UInt32], _ line: Int, _ columns: ByteRange) -> Place {
    let index = min(index, distances.count &- 1)
    let offset = columns.start &+ index &* ColumnTable.checkpointDistance
    return Place(line: line, offset: offset, column: Int(distances[index]))
  }

  private func lastIndex(upTo column: Int, in distances: [UInt32]) -> Int {
    var low = 0
    var high = distances.count
    while high &- low > 1 {
      let middle = (low &+ high) &>> 1
      if Int(distances[middle]) <= column { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func checkpoints(ofLine line: Int, _ columns: ByteRange, _ text: SourceText) -> [UInt32] {
    if let known = checkpoints[line] { return known }
    var distances: [UInt32] = []
    distances.reserveCapacity(columns.count / ColumnTable.checkpointDistance &+ 1)
    var start = columns.start
    var column = 0
    while start <= columns.end {
      distances.append(UInt32(truncatingIfNeeded: column))
      let end = min(start &+ ColumnTable.checkpointDistance, columns.end)
      column &+= encoding.units(in: ByteRange(start, end), of: text.bytes.span)
      start &+= ColumnTable.checkpointDistance
    }
    checkpoints[line] = distances
    return distances
  }
}

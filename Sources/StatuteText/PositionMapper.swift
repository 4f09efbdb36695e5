/// Converts between offsets and positions in one text, quickly also when there are many look-ups in very long lines.
///
/// Look-ups in ascending order continue from the last one, and a line of more than 4,096 bytes gets a list of columns,
/// one for every 4,096 bytes, when it is first looked into. What a look-up answers does not depend on the ones before:
/// it is what ``SourceText/position(at:encoding:)`` and ``SourceText/offset(of:encoding:)`` answer.
public struct PositionMapper: Sendable {
  /// The text.
  public let text: SourceText
  /// The units of the columns in ``Position``.
  public let encoding: PositionEncoding

  private var columns: ColumnTable
  private var reportedColumns = ColumnTable(encoding: .utf16)
  private var lastLine = 0

  /// A mapper for `text` with columns in units of `encoding`.
  public init(_ text: SourceText, encoding: PositionEncoding = .utf16) {
    self.text = text
    self.encoding = encoding
    self.columns = ColumnTable(encoding: encoding)
  }

  /// The position of the byte at `offset`, as ``SourceText/position(at:encoding:)`` gives it.
  public mutating func position(at offset: Int) -> Position {
    let offset = text.characterStart(at: offset)
    let line = lineIndex(at: offset)
    return Position(line: line, column: columns.column(at: offset, line: line, of: text))
  }

  /// The offset of `position`, as ``SourceText/offset(of:encoding:)`` gives it.
  public mutating func offset(of position: Position) -> Int {
    guard position.line < text.lineCount else { return text.count }
    guard position.line >= 0 else { return text.firstColumnOffset }
    return columns.offset(ofColumn: position.column, line: position.line, of: text)
  }

  /// Line and column of the byte at `offset` from 1, the column in UTF-16 units whatever ``encoding`` is, with the
  /// offset, clamped to the text.
  public mutating func linePosition(at offset: Int) -> LinePosition {
    let start = text.characterStart(at: offset)
    let line = lineIndex(at: start)
    let column =
      encoding == .utf16
      ? columns.column(at: start, line: line, of: text)
      : reportedColumns.column(at: start, line: line, of: text)
    return LinePosition(line: line &+ 1, column: column &+ 1, offset: max(0, min(offset, text.count)))
  }

  /// The line of `offset`: mostly the same as last time, or the one after it.
  private mutating func lineIndex(at offset: Int) -> Int {
    for line in lastLine...(lastLine &+ 1) where text.lineRange(line).contains(offset) {
      lastLine = line
      return line
    }
    lastLine = text.lineIndex(at: offset)
    return lastLine
  }
}

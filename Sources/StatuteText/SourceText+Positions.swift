extension SourceText {
  /// The position of the byte at `offset`, with columns in units of `encoding`.
  ///
  /// An offset inside a character gives the character's position, one inside a line end the end of the line before it,
  /// one inside a byte order mark that has no column the start of the line. Offsets outside the text are clamped. For many look-ups in
  /// long lines use a ``PositionMapper``.
  public func position(at offset: Int, encoding: PositionEncoding) -> Position {
    let offset = characterStart(at: offset)
    let line = lineIndex(at: offset)
    let columns = columnRange(ofLine: line)
    let end = max(columns.start, min(offset, columns.end))
    return Position(line: line, column: encoding.units(in: ByteRange(columns.start, end), of: bytes.span))
  }

  /// The offset of `position`, whose column is in units of `encoding`.
  ///
  /// A column past the line's end gives the line's end, before the line break; a line past the end gives the end of the
  /// text; a column inside a character (the second half of a surrogate pair) gives the character's start; negative
  /// numbers count as 0. The first position of a text with a byte order mark is after the mark, unless it is counted.
  public func offset(of position: Position, encoding: PositionEncoding) -> Int {
    guard position.line < lineCount else { return count }
    guard position.line >= 0 else { return firstColumnOffset }
    let columns = columnRange(ofLine: position.line)
    guard encoding != .utf8 else { return offset(ofByteColumn: position.column, in: columns) }
    return encoding.offset(ofColumn: max(0, position.column), in: columns, startColumn: 0, of: bytes.span)
  }

  /// Where the first line's columns begin.
  var firstColumnOffset: Int { countsByteOrderMark ? 0 : byteOrderMarkCount }

  /// The bytes of `line` (from 0) that have columns: not its line end, and not a byte order mark that is not counted.
  func columnRange(ofLine line: Int) -> ByteRange {
    let content = lineContentRange(line)
    return line == 0 ? ByteRange(firstColumnOffset, content.end) : content
  }

  /// The character start at or before the byte `column` of a line whose bytes are `columns`.
  func offset(ofByteColumn column: Int, in columns: ByteRange) -> Int {
    characterStart(at: columns.start &+ max(0, min(column, columns.count)))
  }
}

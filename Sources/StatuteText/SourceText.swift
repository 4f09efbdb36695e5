/// A text as one contiguous UTF-8 buffer with a table of its lines.
public struct SourceText: Sendable {
  /// The most bytes a text may hold; offsets are stored in 32 bits.
  public static let maximumByteCount = 1 << 30

  /// The bytes, valid UTF-8, exactly as they stand in the file (a BOM and every line end included).
  public internal(set) var bytes: [UInt8]
  /// The offset in bytes of each line's first byte; lines end with LF, CRLF or a lone CR. Never empty.
  public internal(set) var lineStarts: [UInt32]
  /// Whether the byte order mark has a column, as in an editor that has it among its characters; editors that take it
  /// off when they read the file do not count it.
  public var countsByteOrderMark = false

  /// A text with the bytes of `string`. What exceeds ``maximumByteCount`` is left out, to the nearest whole character.
  public init(_ string: String) {
    let utf8 = string.utf8
    guard utf8.count > SourceText.maximumByteCount else {
      self.init(wellFormed: Array(utf8))
      return
    }
    var bytes = Array(utf8.prefix(SourceText.maximumByteCount + 1))
    while let last = bytes.popLast(), UTF8Validation.isContinuation(last) {}
    self.init(wellFormed: bytes)
  }

  /// A text of `bytes`, which are known to be valid UTF-8.
  init(wellFormed bytes: [UInt8]) {
    self.bytes = bytes
    self.lineStarts = LineTable.lineStarts(of: bytes.span)
  }
}

extension SourceText: Equatable {
  /// Whether two texts hold the same bytes.
  public static func == (left: SourceText, right: SourceText) -> Bool {
    left.bytes == right.bytes
  }
}

// MARK: - Bytes

extension SourceText {
  /// The length in bytes.
  @inlinable
  public var count: Int { bytes.count }

  /// The byte at `offset`, or `nil` outside the text.
  @inlinable
  public subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// The bytes of `range`, as far as they lie inside the text; the slice's indices are offsets in the text.
  @inlinable
  public subscript(range: ByteRange) -> ArraySlice<UInt8> {
    let start = min(range.start, bytes.count)
    return bytes[start..<max(start, min(range.end, bytes.count))]
  }

  /// The text of `range`, as far as it lies inside the text. A character that the range cuts through becomes U+FFFD.
  public func string(in range: ByteRange) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The length in bytes of the UTF-8 byte order mark at the start: 3, or 0 where there is none.
  public var byteOrderMarkCount: Int {
    self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// The nearest offset at or before `offset`, clamped to the text, where a character starts or the text ends.
  public func characterStart(at offset: Int) -> Int {
    var start = max(0, min(offset, count))
    while let byte = self[start], UTF8Validation.isContinuation(byte) { start &-= 1 }
    return start
  }
}

// MARK: - Lines

extension SourceText {
  /// The number of lines, at least 1. A text that ends with a line end has an empty last line.
  @inlinable
  public var lineCount: Int { lineStarts.count }

  /// The line, from 0, that the byte at `offset` belongs to; a line end belongs to the line that it ends. Offsets
  /// before the text give the first line, offsets after it the last.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high &- low > 1 {
      let middle = (low &+ high) &>> 1
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of `line` (from 0), its line end included. A line before the text is empty at its start, a line after it
  /// empty at its end.
  public func lineRange(_ line: Int) -> ByteRange {
    guard line >= 0 else { return ByteRange(0, 0) }
    guard line < lineStarts.count else { return ByteRange(count, count) }
    let end = line &+ 1 < lineStarts.count ? Int(lineStarts[line &+ 1]) : count
    return ByteRange(Int(lineStarts[line]), end)
  }

  /// The bytes of `line` (from 0) without its line end; lines outside the text as in ``lineRange(_:)``.
  public func lineContentRange(_ line: Int) -> ByteRange {
    let range = lineRange(line)
    var end = range.end
    if end > range.start, self[end &- 1] == LineTable.lineFeed { end &-= 1 }
    if end > range.start, self[end &- 1] == LineTable.carriageReturn { end &-= 1 }
    return ByteRange(range.start, end)
  }

  /// How the first line ends, as the others are to do; a line feed where there is but one.
  public var lineEnd: String {
    let end = lineContentRange(0).end
    return self[end] == LineTable.carriageReturn && self[end + 1] == LineTable.lineFeed ? "\r\n" : "\n"
  }
}

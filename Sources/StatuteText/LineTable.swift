/// Finds where lines start. A line ends with LF, CRLF or a lone CR; the text's end ends the last one.
enum LineTable {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// The offset of each line's first byte in `text`; the first is always 0.
  static func lineStarts(of text: Span<UInt8>) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(text.count / 64 &+ 1)
    starts.append(0)
    appendLineStarts(after: ByteRange(0, text.count), of: text, to: &starts)
    return starts
  }

  /// Appends to `starts` the offset after each line end whose last byte lies in `range`, in ascending order.
  static func appendLineStarts(after range: ByteRange, of text: Span<UInt8>, to starts: inout [UInt32]) {
    let bytes = text.bytes
    let end = min(range.end, text.count)
    var offset = range.start
    while offset &+ ByteBlock.width <= end {
      let block = ByteBlock(bytes, at: offset)
      let breaks = block.equals(lineFeed) .| block.equals(carriageReturn)
      if !breaks.isEmpty {
        breaks.forEachLane { lane in
          appendLineStart(after: offset &+ lane, of: text, to: &starts)
        }
      }
      offset &+= ByteBlock.width
    }
    while offset < end {
      appendLineStart(after: offset, of: text, to: &starts)
      offset &+= 1
    }
  }

  @inline(__always)
  private static func appendLineStart(after offset: Int, of text: Span<UInt8>, to starts: inout [UInt32]) {
    if endsLine(offset, in: text) {
      starts.append(UInt32(truncatingIfNeeded: offset &+ 1))
    }
  }

  /// Whether the byte at `offset` is the last of a line end: the CR of a CRLF is not.
  @inline(__always)
  private static func endsLine(_ offset: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[offset]
    guard byte == carriageReturn else { return byte == lineFeed }
    return offset &+ 1 >= text.count || text[offset &+ 1] != lineFeed
  }
}

extension Span where Element == UInt8 {
  /// Whether `byte` is one of them.
  package func contains(_ byte: UInt8) -> Bool {
    firstOffset(ofAny: byte, byte, byte, in: ByteRange(0, count)) != nil
  }

  /// The offset in `range` of the first byte that is one of three; nil where none is.
  package func firstOffset(ofAny first: UInt8, _ second: UInt8, _ third: UInt8, in range: ByteRange) -> Int? {
    let end = Swift.min(range.end, count)
    var offset = range.start
    while offset &+ ByteBlock.width <= end {
      let block = ByteBlock(bytes, at: offset)
      let found = block.equals(first) .| block.equals(second) .| block.equals(third)
      if let lane = found.firstLane { return offset &+ lane }
      offset &+= ByteBlock.width
    }
    while offset < end {
      let byte = self[offset]
      if byte == first || byte == second || byte == third { return offset }
      offset &+= 1
    }
    return nil
  }
}

extension PositionEncoding {
  /// The number of units in `range` of `text`. A character belongs to the range if its first byte does.
  func units(in range: ByteRange, of text: Span<UInt8>) -> Int {
    guard self != .utf8 else { return range.count }
    let bytes = text.bytes
    let fourByteLead = firstLeadCountedTwice
    var offset = range.start
    var total = 0
    while offset &+ ByteBlock.width <= range.end {
      // Each block adds at most 2 to each byte of the sum.
      let blocks = min(127, (range.end &- offset) / ByteBlock.width)
      var sum = ByteBlock(repeating: 0)
      for _ in 0..<blocks {
        let block = ByteBlock(bytes, at: offset)
        sum = sum &+ ByteBlock(repeating: 1) &+ block.isContinuation.bytes &- block.isAtLeast(fourByteLead).bytes
        offset &+= ByteBlock.width
      }
      total &+= sum.sum
    }
    while offset < range.end {
      total &+= width(ofCharacterAt: text[offset])
      offset &+= 1
    }
    return total
  }

  /// The start of the character in `range` that holds the unit `column`, if `startColumn` is the column of the range's
  /// start; the range's end if it has fewer units.
  func offset(ofColumn column: Int, in range: ByteRange, startColumn: Int, of text: Span<UInt8>) -> Int {
    var start = range.start
    var startColumn = startColumn
    for stride in [1024, 64] {
      while start &+ stride <= range.end {
        let next = startColumn &+ units(in: ByteRange(start, start &+ stride), of: text)
        guard next <= column else { break }
        startColumn = next
        start &+= stride
      }
    }
    while start < range.end {
      startColumn &+= width(ofCharacterAt: text[start])
      guard startColumn <= column else { return start }
      start &+= 1
    }
    return range.end
  }

  /// The units of the character whose first byte is `byte`; 0 for the bytes that follow it, but in UTF-8.
  private func width(ofCharacterAt byte: UInt8) -> Int {
    guard self != .utf8 else { return 1 }
    guard !UTF8Validation.isContinuation(byte) else { return 0 }
    return byte >= firstLeadCountedTwice ? 2 : 1
  }

  /// The lowest first byte of a character of two units. No byte of UTF-8 is 0xFF.
  private var firstLeadCountedTwice: UInt8 { self == .utf16 ? 0xF0 : 0xFF }
}

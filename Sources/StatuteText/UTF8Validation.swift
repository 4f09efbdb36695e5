/// Finds bytes that are not UTF-8, as the Unicode standard defines it (table 3-7): no overlong forms, no surrogates,
/// nothing above U+10FFFF, nothing cut off.
package enum UTF8Validation {
  /// The offset of the first sequence in `text` that is not well-formed, or `nil` where all of it is.
  ///
  /// The blocks only skip what is surely well-formed; what they stumble on is read again, sequence by sequence.
  package static func firstInvalidOffset(in text: Span<UInt8>) -> Int? {
    var offset = 0
    if text.count >= 2 &* ByteBlock.width {
      guard skipSequences(in: text, from: &offset, until: 3) else { return offset }
      offset = sequenceStart(in: text, before: wellFormedBlocksEnd(in: text, from: offset))
    }
    return skipSequences(in: text, from: &offset, until: text.count) ? nil : offset
  }

  /// Whether `byte` continues a sequence.
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The end of the blocks from `offset`, at least 3, in which no byte contradicts those before it.
  private static func wellFormedBlocksEnd(in text: Span<UInt8>, from offset: Int) -> Int {
    let bytes = text.bytes
    var offset = offset
    while offset &+ ByteBlock.width <= bytes.byteCount {
      let block = ByteBlock(bytes, at: offset)
      let previous = ByteBlock(bytes, at: offset &- 1)
      let third = ByteBlock(bytes, at: offset &- 3)
      // Danish letters, § and » take two bytes: where nothing longer is near, few questions are left.
      let longSequences = block.isAtLeast(0xE0) .| third.isAtLeast(0xE0)
      let errors = (block.isContinuation .^ previous.isAtLeast(0xC0)) .| block.equals(0xC0) .| block.equals(0xC1)
      if !(longSequences .| errors).isEmpty {
        let second = ByteBlock(bytes, at: offset &- 2)
        guard errorsInAnyBlock(block, previous, second, third).isEmpty else { return offset }
      }
      offset &+= ByteBlock.width
    }
    return offset
  }

  /// The lanes of `block` that no well-formed text can have after the bytes one, two and three places before them.
  @inline(__always)
  private static func errorsInAnyBlock(
    _ block: ByteBlock, _ first: ByteBlock, _ second: ByteBlock, _ third: ByteBlock
  ) -> ByteBlockMask {
    let isDue = first.isAtLeast(0xC0) .| second.isAtLeast(0xE0) .| third.isAtLeast(0xF0)
    let neverUsed = block.equals(0xC0) .| block.equals(0xC1) .| block.isAtLeast(0xF5)
    let overlong =
      (first.equals(0xE0) .& block.isContinuation(below: 0xA0))
      .| (first.equals(0xF0) .& block.isContinuation(below: 0x90))
    let surrogate = first.equals(0xED) .& block.isAtLeast(0xA0)
    let tooHigh = first.equals(0xF4) .& block.isAtLeast(0x90)
    return (block.isContinuation .^ isDue) .| neverUsed .| overlong .| surrogate .| tooHigh
  }

  /// The start of the sequence that the byte before `offset` belongs to, in a text that is well-formed up to there.
  private static func sequenceStart(in text: Span<UInt8>, before offset: Int) -> Int {
    var start = offset &- 1
    while start > 0, offset &- start < 4, isContinuation(text[start]) { start &-= 1 }
    return start
  }

  /// Moves `offset` past one sequence after another until it is at least `limit`; false, with `offset` at the sequence
  /// in question, if one is not well-formed.
  private static func skipSequences(in text: Span<UInt8>, from offset: inout Int, until limit: Int) -> Bool {
    while offset < limit {
      let length = sequenceLength(in: text, at: offset)
      guard length > 0 else { return false }
      offset &+= length
    }
    return true
  }

  /// The length in bytes of the sequence that starts at `offset`, or 0 if it is not well-formed.
  private static func sequenceLength(in text: Span<UInt8>, at offset: Int) -> Int {
    let lead = text[offset]
    guard lead >= 0x80 else { return 1 }
    let length: Int
    var secondByte: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    switch lead {
    case 0xE0: secondByte = 0xA0...0xBF
    case 0xED: secondByte = 0x80...0x9F
    case 0xF0: secondByte = 0x90...0xBF
    case 0xF4: secondByte = 0x80...0x8F
    default: break
    }
    guard length <= text.count &- offset, secondByte.contains(text[offset &+ 1]) else { return 0 }
    for index in 2..<4 where index < length {
      guard isContinuation(text[offset &+ index]) else { return 0 }
    }
    return length
  }
}

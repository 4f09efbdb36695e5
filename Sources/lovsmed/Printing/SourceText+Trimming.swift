import StatuteText

extension SourceText {
  /// `range` without the white space at its end, NO-BREAK SPACE included.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var end = range.end
    while end > range.start {
      if let byte = self[end - 1], byte == UInt8(ascii: " ") || 0x09...0x0D ~= byte {
        end -= 1
      } else if end - range.start > 1, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return ByteRange(range.start, end)
  }
}

extension SourceText {
  /// `range` without the white space at its end, line ends and NO-BREAK SPACE included.
  public func trimmed(_ range: ByteRange) -> ByteRange {
    var end = min(range.end, count)
    while end > range.start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - range.start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return ByteRange(range.start, end)
  }
}

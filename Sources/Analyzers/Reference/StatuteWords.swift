import StatuteText

/// Looking for words in a text without making strings of it.
extension [UInt8] {
  /// Whether `word`, in small letters, stands anywhere in `range`, in any case of letters.
  func holds(_ word: StaticString, in range: ByteRange) -> Bool {
    let length = word.utf8CodeUnitCount
    let last = Swift.min(range.end, count) - length
    guard length > 0, last >= range.start else { return false }
    let first = word.utf8Start[0]
    return withUnsafeBufferPointer { bytes in
      var at = range.start
      while let next = bytes.span.firstOffset(ofAny: first, first ^ 0x20, first, in: ByteRange(at, last + 1)) {
        if Self.reads(word, bytes, next) { return true }
        at = next + 1
      }
      return false
    }
  }

  /// How many bytes the white space, line end, invisible character or Markdown mark at `offset` takes; 0 where there is
  /// something else.
  func gapWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2A: return 1
    case 0xC2: return offset + 1 < count && (self[offset + 1] == 0xA0 || self[offset + 1] == 0xAD) ? 2 : 0
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 || self[offset + 1] == 0x81 else { return 0 }
      return self[offset + 2] <= 0x8F || self[offset + 2] == 0xA0 || self[offset + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// Whether `word`, in small letters, stands at `offset`, in any case of letters.
  func readsIgnoringCase(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
    return withUnsafeBufferPointer { Self.reads(word, $0, offset) }
  }

  /// As ``readsIgnoringCase(_:at:)``, where the word is known to fit.
  private static func reads(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    for index in 0..<word.utf8CodeUnitCount {
      let byte = bytes[offset + index]
      let isDanishCapital = byte >= 0x80 && byte < 0xA0 && index > 0 && bytes[offset + index - 1] == 0xC3
      let small = byte &- 0x41 < 26 || isDanishCapital ? byte | 0x20 : byte
      if small != word.utf8Start[index] { return false }
    }
    return true
  }
}

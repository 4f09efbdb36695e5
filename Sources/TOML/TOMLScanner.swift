import StatuteText

/// Steps through the bytes of a TOML document.
struct TOMLScanner {
  let bytes: [UInt8]
  private(set) var offset: Int

  /// A scanner at the first byte of `source` after the byte order mark.
  init(_ source: SourceText) {
    bytes = source.bytes
    offset = source.byteOrderMarkCount
  }

  /// The byte `distance` bytes ahead; nil past the end.
  func peek(_ distance: Int = 0) -> UInt8? {
    let place = offset + distance
    return place < bytes.count ? bytes[place] : nil
  }

  /// Whether the text goes on with `word`.
  func isNext(_ word: StaticString) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { peek($0) == word.utf8Start[$0] }
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { offset >= bytes.count }

  /// Whether a line ends here, or the text.
  var isAtLineEnd: Bool { isAtEnd || isNext("\n") || isNext("\r\n") }

  mutating func advance(_ count: Int = 1) { offset = min(offset + count, bytes.count) }

  /// Goes past `word` if it is next.
  mutating func take(_ word: StaticString) -> Bool {
    guard isNext(word) else { return false }
    advance(word.utf8CodeUnitCount)
    return true
  }

  /// Goes past the bytes that `belongs` says yes to, and gives where they stand.
  @discardableResult
  mutating func take(while belongs: (UInt8) -> Bool) -> ByteRange {
    let start = offset
    while let byte = peek(), belongs(byte) { advance() }
    return ByteRange(start, offset)
  }

  /// Goes past spaces and tabs.
  mutating func skipSpaces() { take { $0 == 0x20 || $0 == 0x09 } }

  /// Goes past spaces, comments and line ends.
  mutating func skipBlank() throws(TOMLError) {
    while true {
      skipSpaces()
      try skipComment()
      guard take("\n") || take("\r\n") else { return }
    }
  }

  /// Goes past a comment, to the end of its line.
  mutating func skipComment() throws(TOMLError) {
    guard isNext("#") else { return }
    while !isAtLineEnd, let byte = peek() {
      guard !byte.isControl else { throw TOMLError(.controlCharacter, here) }
      advance()
    }
  }

  /// The next character, or nothing at the end of the text.
  var here: ByteRange {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(offset, end)
  }

  /// From `start` up to here.
  func range(from start: Int) -> ByteRange { ByteRange(start, offset) }

  func text(in range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }
}

extension UInt8 {
  /// A control character other than the tab, which TOML allows nowhere.
  var isControl: Bool { self < 0x20 && self != 0x09 || self == 0x7F }
  /// `0`–`9`
  var isFigure: Bool { 0x30...0x39 ~= self }
  /// A sign that a key without quotation marks may hold.
  var isBareKey: Bool { isFigure || 0x41...0x5A ~= self & 0xDF || self == 0x5F || self == 0x2D }
}

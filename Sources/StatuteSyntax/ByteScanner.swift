/// A cursor over some of a text's bytes. Looking past the end gives 0, so that no look ahead needs a test of its own.
package struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset in the text of the byte that is looked at.
  package var offset: Int
  /// The offset after the last byte that may be looked at.
  package let end: Int

  /// A cursor at `offset` that sees the bytes up to `end`; both are clamped to the text.
  @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int) {
    self.bytes = bytes
    self.end = min(max(end, 0), bytes.count)
    self.offset = max(offset, 0)
  }

  /// The byte `distance` bytes further on, 0 beyond the end.
  @inline(__always)
  package func peek(_ distance: Int = 0) -> UInt8 {
    let at = offset &+ distance
    return at < end && at >= 0 ? bytes[at] : 0
  }

  /// Whether nothing is left.
  @inline(__always)
  package var isAtEnd: Bool { offset >= end }

  /// Steps over `byte` if it comes next.
  @inline(__always)
  package mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over `word` (ASCII or UTF-8, compared exactly) if it comes next.
  @inline(__always)
  package mutating func skip(_ word: StaticString) -> Bool {
    guard isNext(word) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  /// Whether `word` comes next, compared exactly.
  @inline(__always)
  package func isNext(_ word: StaticString) -> Bool {
    word.utf8CodeUnitCount == 0 || peek() == word.utf8Start[0] && isAllNext(word)
  }

  private func isAllNext(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= end &- offset else { return false }
    for i in 0..<count where bytes[offset &+ i] != word.utf8Start[i] { return false }
    return true
  }

  /// Whether `word`, given in small ASCII letters, comes next in any case of letters.
  @inline(__always)
  package func isNextIgnoringCase(_ word: StaticString) -> Bool {
    word.utf8CodeUnitCount == 0 || peek() | 0x20 == word.utf8Start[0] | 0x20 && isAllNextIgnoringCase(word)
  }

  private func isAllNextIgnoringCase(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= end &- offset else { return false }
    for i in 0..<count {
      let byte = bytes[offset &+ i]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower != word.utf8Start[i] { return false }
    }
    return true
  }

  /// Steps over `word`, given in small ASCII letters, in any case of letters, if it comes next.
  @inline(__always)
  package mutating func skipIgnoringCase(_ word: StaticString) -> Bool {
    guard isNextIgnoringCase(word) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  /// The length in bytes of the white space or invisible character that comes next, 0 if something visible does:
  /// space, tab, NO-BREAK SPACE, the spaces of U+2000–U+200A and U+202F, soft hyphen, zero-width characters, BOM.
  @inline(__always)
  package var spaceLength: Int {
    let byte = peek()
    if byte == 0x20 || byte == 0x09 { return 1 }
    return byte < 0xC2 ? 0 : wideSpaceLength
  }

  private var wideSpaceLength: Int {
    switch peek() {
    case 0xC2: peek(1) == 0xA0 || peek(1) == 0xAD ? 2 : 0
    case 0xE2 where peek(1) == 0x80: (0x80...0x8F).contains(peek(2)) || peek(2) == 0xAF ? 3 : 0
    case 0xE2 where peek(1) == 0x81: peek(2) == 0xA0 ? 3 : 0
    case 0xEF: peek(1) == 0xBB && peek(2) == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// Steps over white space and invisible characters; whether there was any that is seen as a space.
  @inline(__always)
  @discardableResult
  package mutating func skipSpaces() -> Bool {
    var visible = false
    while true {
      let length = spaceLength
      if length == 0 { return visible }
      if !isInvisible(length) { visible = true }
      offset += length
    }
  }

  /// Whether the space character of `length` bytes that comes next has no width: soft hyphen, joiner, BOM.
  private func isInvisible(_ length: Int) -> Bool {
    switch length {
    case 2: peek(1) == 0xAD
    case 3: peek() == 0xEF || peek(1) == 0x81 || (0x8B...0x8F).contains(peek(2))
    default: false
    }
  }

  /// Steps over the marks of Markdown emphasis (`*`, `**`, `_`).
  package mutating func skipEmphasis() {
    while peek() == 0x2A || peek() == 0x5F { offset += 1 }
  }

  /// Steps over the `\` of Markdown before a stop or parenthesis that is to be read as it stands: `§ 1\.`, `2\)`.
  @inline(__always)
  package mutating func skipEscape() {
    if peek() == 0x5C, peek(1) == 0x2E || peek(1) == 0x29 { offset += 1 }
  }

  /// Reads a number of at most six digits; longer ones are no provision's number and are left alone.
  package mutating func number() -> UInt32? {
    var at = offset
    var value: UInt32 = 0
    while at < end, bytes[at] &- 0x30 < 10 {
      if at &- offset == 6 { return nil }
      value = value &* 10 &+ UInt32(bytes[at] &- 0x30)
      at += 1
    }
    guard at > offset, value > 0 else { return nil }
    offset = at
    return value
  }

  /// The letter that comes next as Latin-1, and its length in bytes; nil if none does.
  @inline(__always)
  package var letter: (latin1: UInt8, length: Int)? {
    let byte = peek()
    if (byte | 0x20) &- 0x61 < 26 { return (byte, 1) }
    return byte == 0xC3 ? wideLetter : nil
  }

  private var wideLetter: (latin1: UInt8, length: Int)? {
    let second = peek(1)
    guard second >= 0x80, second != 0x97, second != 0xB7 else { return nil }
    return (second &+ 0x40, 2)
  }

  /// Whether a small letter comes next.
  package var isAtSmallLetter: Bool {
    guard let (latin1, _) = letter else { return false }
    return latin1 & 0x20 != 0
  }

  /// Whether a capital letter comes next.
  package var isAtCapital: Bool {
    guard let (latin1, _) = letter else { return false }
    return latin1 & 0x20 == 0
  }

  /// Whether a digit comes next.
  package var isAtDigit: Bool { peek() &- 0x30 < 10 }

  /// Whether `§` comes next.
  @inline(__always)
  package var isAtSectionSign: Bool { peek() == 0xC2 && peek(1) == 0xA7 }

  /// Steps over `-`, `–`, `‑` (U+2010–U+2015) if one comes next.
  package mutating func skipDash() -> Bool {
    if skip(0x2D) { return true }
    guard peek() == 0xE2, peek(1) == 0x80, (0x90...0x95).contains(peek(2)) else { return false }
    offset += 3
    return true
  }
}

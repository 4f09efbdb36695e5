import StatuteText

extension TOMLScanner {
  /// Reads a string of any of the four forms; nil where none begins.
  mutating func string() throws(TOMLError) -> String? {
    if let text = try longString() { return text }
    let start = offset
    guard let quote = peek(), quote == 0x22 || quote == 0x27 else { return nil }
    advance()
    var result: [UInt8] = []
    while let byte = peek(), !isAtLineEnd {
      if byte == quote {
        advance()
        return String(decoding: result, as: UTF8.self)
      }
      try append(byte, to: &result, hasEscapes: quote == 0x22)
    }
    throw TOMLError(.unclosedString, range(from: start))
  }

  /// Reads `"""…"""` or `'''…'''`.
  private mutating func longString() throws(TOMLError) -> String? {
    let start = offset
    let hasEscapes = isNext("\"\"\"")
    guard hasEscapes || isNext("'''") else { return nil }
    let closing: StaticString = hasEscapes ? "\"\"\"" : "'''"
    let quote: UInt8 = hasEscapes ? 0x22 : 0x27
    advance(3)
    if !take("\n") { _ = take("\r\n") }
    var result: [UInt8] = []
    while let byte = peek() {
      if take(closing) {
        // Up to two quotation marks may stand right before the closing three.
        for _ in 0..<2 where peek() == quote {
          result.append(quote)
          advance()
        }
        return String(decoding: result, as: UTF8.self)
      }
      if isAtLineEnd {
        result.append(0x0A)
        advance(byte == 0x0D ? 2 : 1)
      } else if !(hasEscapes && skipLineEndEscape()) {
        try append(byte, to: &result, hasEscapes: hasEscapes)
      }
    }
    throw TOMLError(.unclosedString, ByteRange(start, start + 3))
  }

  /// Goes past a `\` at the end of a line, with the line ends and spaces after it.
  private mutating func skipLineEndEscape() -> Bool {
    guard peek() == 0x5C else { return false }
    var ahead = self
    ahead.advance()
    ahead.skipSpaces()
    guard !ahead.isAtEnd, ahead.isAtLineEnd else { return false }
    while !ahead.isAtEnd, ahead.isAtLineEnd || ahead.peek() == 0x20 || ahead.peek() == 0x09 { ahead.advance() }
    self = ahead
    return true
  }

  private mutating func append(_ byte: UInt8, to result: inout [UInt8], hasEscapes: Bool) throws(TOMLError) {
    guard !byte.isControl else { throw TOMLError(.controlCharacter, here) }
    if byte == 0x5C, hasEscapes { return result.append(contentsOf: String(try escape()).utf8) }
    result.append(byte)
    advance()
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "b"): "\u{08}", UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "f"): "\u{0C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\",
  ]

  /// Reads `\n`, `\u00e6`, `\U0001f3d6`.
  private mutating func escape() throws(TOMLError) -> Character {
    let start = offset
    advance()
    let sign = peek() ?? 0
    advance()
    if let scalar = Self.escapes[sign] { return Character(scalar) }
    let count = sign == UInt8(ascii: "u") ? 4 : sign == UInt8(ascii: "U") ? 8 : 0
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = peek(), let figure = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else {
        throw TOMLError(.badEscape, range(from: start))
      }
      value = value << 4 | UInt32(figure)
      advance()
    }
    guard count > 0, let scalar = Unicode.Scalar(value) else { throw TOMLError(.badEscape, range(from: start)) }
    return Character(scalar)
  }
}

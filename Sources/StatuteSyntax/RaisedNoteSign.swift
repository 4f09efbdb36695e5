/// The sign of a note in raised figures, `¹⁾`, which cannot be taken for part of the number or the label that it stands behind.
package enum RaisedNoteSign {
  private static let figures = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }
  /// No sign of a note has more figures.
  static let mostFigures = 3
  /// No label is longer, in bytes.
  private static let longestLabel = 80

  /// `sign` as it is to stand behind `text`: `1)` in raised figures where these words end in a number, a letter or a label; as it is
  /// anywhere else, and where it is no such sign.
  package static func written(_ sign: [UInt8], behind text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let number = sign.dropLast()
    guard sign.last == UInt8(ascii: ")"), 1...mostFigures ~= number.count, number.allSatisfy(isFigure),
      blurs(Array(text))
    else { return sign }
    return number.flatMap { figures[Int($0 - UInt8(ascii: "0"))] } + Array("⁾".utf8)
  }

  private static func blurs(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = text.last, last > 0x20 else { return false }
    let isLetter = (last | 0x20) &- 0x61 < 26 && text.dropLast().last ?? 0x20 <= 0x20
    return isFigure(last) || isLetter || text.count <= longestLabel && isLabel(Array(text))
  }

  /// Whether `text` is the label of a provision, a chapter or the like and nothing more.
  private static func isLabel(_ text: [UInt8]) -> Bool {
    let line = Line(reading: text)
    return line.kind != .text && line.labelEnd > line.start && line.textStart == line.end
  }

  /// `words` without the signs of notes that they end in, `Ny.1)2)`, `Ny.¹⁾`, `Ny.[^a]`: `1)` is one behind the sign of a sentence or of
  /// another note alone.
  package static func withoutSigns(behind words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = words
    while let sign = lengthOfSign(ending: rest) { rest = rest.dropLast(sign) }
    return rest
  }

  private static func lengthOfSign(ending words: ArraySlice<UInt8>) -> Int? {
    if words.last == UInt8(ascii: "]") {
      guard let start = words.lastIndex(of: UInt8(ascii: "[")), words[start...].dropFirst().first == UInt8(ascii: "^")
      else { return nil }
      return words.endIndex - start
    }
    let raised = Array("⁾".utf8)
    if words.suffix(raised.count).elementsEqual(raised) {
      var rest = words.dropLast(raised.count)
      while let figure = figures.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
        rest.removeLast(figure.count)
      }
      return rest.count + raised.count < words.count ? words.count - rest.count : nil
    }
    guard words.last == UInt8(ascii: ")") else { return nil }
    let rest = words.dropLast()
    let before = rest.dropLast(rest.reversed().prefix(while: isFigure).count)
    guard 1...mostFigures ~= rest.count - before.count, let sign = before.last,
      ".:?!,;)".utf8.contains(sign) || before.suffix(2).elementsEqual([0xC2, 0xAB])
    else { return nil }
    return words.count - before.count
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

extension ByteScanner {
  /// Steps over the mark of a footnote, `[^1]`, or the raised sign of a note, `¹⁾`; whether one came next.
  @inline(__always)
  @discardableResult
  package mutating func skipNoteMark() -> Bool {
    switch peek() {
    case 0x5B where peek(1) == 0x5E: skipMarkdownMark()
    case 0xC2, 0xE2: skipRaisedSign()
    default: false
    }
  }

  private mutating func skipMarkdownMark() -> Bool {
    var look = self
    while !look.isAtEnd, look.peek() != 0x5D { look.offset += 1 }
    guard look.skip(0x5D) else { return false }
    self = look
    return true
  }

  private mutating func skipRaisedSign() -> Bool {
    var look = self
    while true {
      switch (look.peek(), look.peek(1), look.peek(2)) {
      case (0xC2, 0xB9, _), (0xC2, 0xB2...0xB3, _): look.offset += 2
      case (0xE2, 0x81, 0xB0), (0xE2, 0x81, 0xB4...0xB9): look.offset += 3
      default:
        guard look.offset > offset, look.skip("⁾") else { return false }
        self = look
        return true
      }
    }
  }
}

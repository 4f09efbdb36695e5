/// Text that is set above or below the line, in a text that has but one: `10^6`, `m2`.
package enum RaisedText {
  /// What stands between `word` and `raised`, which is set above it: `^` before an exponent of a number or a letter, but nothing before the
  /// figure of a unit, `m2`, as the publisher's text has it, or before other words, such as the sign of a note.
  package static func sign(before raised: [UInt8], after word: [UInt8]) -> [UInt8] {
    guard isExponent(raised) else { return [] }
    let isPower = word.last.map(isFigure) ?? false || word.count == 1 && word != Array("m".utf8)
    return isPower ? Array("^".utf8) : []
  }

  /// Whether `text` is what a number is raised to: a number, or one letter that is no degree's.
  package static func isExponent(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    for sign in ["-", "–", "−"] where rest.starts(with: sign.utf8) {
      rest = rest.dropFirst(sign.utf8.count)
      break
    }
    guard let first = rest.first, let last = rest.last else { return false }
    if rest.count == 1, first | 0x20 != UInt8(ascii: "o") { return isFigure(first) || isLetter(first) }
    return isFigure(first) && isFigure(last) && rest.allSatisfy { isFigure($0) || ",.".utf8.contains($0) }
  }

  /// The letters and figures that `text` ends with; none after a space.
  package static func lastWord(of text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    text.suffix(longestWord).reversed().prefix { isLetter($0) || isFigure($0) || $0 >= 0x80 }.reversed()
  }

  /// What is longer is looked at no further.
  private static let longestWord = 16

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

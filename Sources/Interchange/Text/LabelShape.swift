import StatuteText

/// What the beginning of a line looks like, for the places in which that decides how it is to be written.
///
/// What a label *is* in its place is settled by the reader of the text alone.
enum LabelShape {
  /// Whether `line` begins as `§ 1`, `§§ 2-4` or `Stk. 2` do.
  static func beginsProvision(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = provisionSigns.first(where: line.starts) else { return false }
    return line.dropFirst(sign.count).first { isDigit($0) || isLetter($0) }.map(isDigit) ?? false
  }

  /// Whether `line` is a label and nothing more: `§ 7 a.`, `Stk. 2.`, `1)`, `a)`, `ii)`, `3.`, `–`.
  static func isLabel(_ line: ArraySlice<UInt8>) -> Bool { length(ofLabelBeginning: line) == line.count }

  /// Whether `line` begins with a label, so that none needs to be put before it; `§ 2, stk. 1, ophæves` does not.
  static func beginsWithLabel(_ line: ArraySlice<UInt8>) -> Bool {
    guard let length = length(ofLabelBeginning: line) else { return false }
    // A space, or the first byte of NO-BREAK SPACE.
    return line.dropFirst(length).first.map { $0 <= 0x20 || $0 == 0xC2 } ?? true
  }

  /// The label that `line` begins with; nil where it has none, as where it begins with a date, `1. januar`.
  static func label(beginning line: ArraySlice<UInt8>) -> [UInt8]? {
    guard beginsWithLabel(line), let length = length(ofLabelBeginning: line) else { return nil }
    let rest = line.dropFirst(length).drop { $0 <= 0x20 }
    let word = rest.prefix { isLetter($0) }
    let isOrdinal = wordsAfterOrdinals.contains { word.elementsEqual($0) }
    return isOrdinal ? nil : Array(line.prefix(length))
  }

  /// What a number with a full stop counts, rather than being a label.
  private static let wordsAfterOrdinals =
    (MonthNames.danish.map(\.description) + ["pkt", "kvartal", "halv"]).map { Array($0.utf8) }

  private static func length(ofLabelBeginning line: ArraySlice<UInt8>) -> Int? {
    if beginsProvision(line), let sign = provisionSigns.first(where: line.starts) {
      let number = line.dropFirst(sign.count).prefix(longestNumber).prefix { !ends.contains($0) }
      let words = number.split { !isLetter($0) }
      guard line.dropFirst(sign.count + number.count).first == UInt8(ascii: "."), words.allSatisfy({ $0.count < 3 })
      else {
        return nil
      }
      return sign.count + number.count + 1
    }
    if let dash = dashes.first(where: line.starts) { return dash.count }
    let opening = line.first == UInt8(ascii: "(") ? 1 : 0
    let figures = line.dropFirst(opening).prefix(while: isDigit).count
    let letters = line.dropFirst(opening + figures).prefix(while: isLetter).count
    guard 1..<6 ~= figures + letters, figures == 0 || letters < 2 else { return nil }
    // `kap.` is a word, `viii)` a label.
    let end = line.dropFirst(opening + figures + letters).first
    guard end == UInt8(ascii: ")") || end == UInt8(ascii: ".") && letters < 3 else { return nil }
    return opening + figures + letters + 1
  }

  private static let provisionSigns = ["§", "Stk."].map { Array($0.utf8) }
  private static let dashes = ["-", "–", "—", "•", "·"].map { Array($0.utf8) }
  private static let ends = Array(".,;:".utf8)
  /// ` 100 aa og 101` with NO-BREAK SPACEs
  private static let longestNumber = 24

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

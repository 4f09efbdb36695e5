import Analysis
import StatuteSyntax
import StatuteText

/// Puts another number into a label and leaves the rest of it alone.
struct NumberFix {
  /// The change.
  let edit: TextEdit
  /// The whole label afterwards.
  let label: String

  /// The change that makes `label` carry `number`; nil where the label is not written in a way that can be mended
  /// (words, several numbers, signs inside the number).
  init?(_ number: ProvisionNumber, inLabel label: ByteRange, of bytes: [UInt8]) {
    guard label.end <= bytes.count, let place = Self.number(in: label, of: bytes, style: number.style),
      let text = Self.text(of: number, at: place, in: bytes)
    else { return nil }
    edit = TextEdit(place, text)
    self.label =
      String(decoding: bytes[label.start..<place.start], as: UTF8.self) + text
      + String(decoding: bytes[place.end..<label.end], as: UTF8.self)
  }

  /// The bytes of the number: figures and the letters that belong to them, or the letters of a litra.
  private static func number(
    in label: ByteRange, of bytes: [UInt8], style: ProvisionNumber.Style
  ) -> ByteRange? {
    switch style {
    case .arabic: return figures(in: label, of: bytes)
    case .letter: return letters(in: label, of: bytes)
    case .roman, .word, .none: return nil
    }
  }

  private static func figures(in label: ByteRange, of bytes: [UInt8]) -> ByteRange? {
    guard let start = bytes[label.start..<label.end].firstIndex(where: \.isDigit) else { return nil }
    var end = start
    while end < label.end, bytes[end].isDigit { end += 1 }
    var afterSpace = end
    while afterSpace < label.end, let width = bytes.spaceWidth(at: afterSpace) { afterSpace += width }
    var afterLetters = afterSpace
    while afterLetters < label.end, bytes[afterLetters].isLetterByte { afterLetters += 1 }
    if afterLetters > afterSpace { end = min(afterLetters, label.end) }
    return ByteRange(start, end)
  }

  private static func letters(in label: ByteRange, of bytes: [UInt8]) -> ByteRange? {
    guard let start = bytes[label.start..<label.end].firstIndex(where: \.isLetterByte) else { return nil }
    var end = start
    while end < label.end, bytes[end].isLetterByte { end += 1 }
    return ByteRange(start, end)
  }

  /// The number as the label would write it: `7 a` with the space that stands there now, `2a` where there is none.
  private static func text(of number: ProvisionNumber, at place: ByteRange, in bytes: [UInt8]) -> String? {
    if number.isLetterSeries { return number.writtenLetters }
    guard number.letters != 0 else { return "\(number.value)" }
    let old = bytes[place.start..<place.end]
    let isGlued = old.contains(where: \.isLetterByte) && !old.contains(0x20) && !old.contains(0xC2)
    let isLabelOfSection = place.start >= 1 && bytes[place.start - 1] == 0xA0
    let space = isGlued ? "" : old.contains(0xC2) || isLabelOfSection ? "\u{A0}" : " "
    return "\(number.value)\(space)\(number.writtenLetters)"
  }
}

extension UInt8 {
  /// Whether it is a figure.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether it is a letter of ASCII or part of one of æ, ø and å (`C3 ..`).
  var isLetterByte: Bool { (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == 0xC3 || isTailOfDanishLetter }
  private var isTailOfDanishLetter: Bool {
    switch self {
    case 0xA6, 0xB8, 0xA5, 0x86, 0x98, 0x85: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The last byte of `range`, nil where it is empty or lies outside.
  func lastByte(of range: ByteRange) -> UInt8? {
    range.isEmpty || range.end > count ? nil : self[range.end - 1]
  }

  /// Whether the line in `range` reads as a heading: no full stop at its end, but for that of `m.v.`
  func readsAsHeading(_ range: ByteRange) -> Bool {
    guard lastByte(of: range) == 0x2E else { return true }
    return range.count > 4 && self[(range.end - 4)..<range.end].elementsEqual("m.v.".utf8)
  }

  /// How many bytes the space at `offset` takes: 1 for a space or tab, 2 for a NO-BREAK SPACE; nil where there is none.
  func spaceWidth(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    if self[offset] == 0x20 || self[offset] == 0x09 { return 1 }
    return self[offset] == 0xC2 && offset + 1 < count && self[offset + 1] == 0xA0 ? 2 : nil
  }
}

/// The signs of the fonts of symbols that Word puts into texts, whose codes are their own.
enum SymbolFont {
  /// The sign with this code in the font called `font`; nil where it is a picture, or the font is another.
  static func sign(_ code: UInt32, _ font: String) -> String? {
    // The codes stand in an area for private use, or are written without its beginning.
    let place = code >= 0xF000 ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol": return symbols[place]
    case "wingdings": return wingdings[place]
    default: return nil
    }
  }

  /// Adobe's Symbol encoding: Greek letters and the signs of mathematics.
  private static let symbols: [UInt32: String] = {
    var signs: [UInt32: String] = [
      0xA1: "ϒ", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
      0xB0: "°",
      0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡",
      0xBB: "≈",
      0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xCF: "∉", 0xD1: "∇", 0xD5: "∏", 0xD6: "√",
      0xD7: "⋅",
      0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫", 0x22: "∀", 0x24: "∃",
      0x2D: "−",
      0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
    ]
    for (place, letter) in "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".enumerated() { signs[0x41 + UInt32(place)] = String(letter) }
    for (place, letter) in "αβχδεφγηιϕκλμνοπθρστυϖωξψζ".enumerated() { signs[0x61 + UInt32(place)] = String(letter) }
    // Figures and signs that are the same in all fonts.
    for code in Array(0x25...0x3F as ClosedRange<UInt32>) + [0x21, 0x23, 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D]
    where signs[code] == nil && code != 0x27 && code != 0x2A {
      if let sign = Unicode.Scalar(code) { signs[code] = String(Character(sign)) }
    }
    return signs
  }()

  /// Bullets and boxes.
  private static let wingdings: [UInt32: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪", 0xA8: "◻",
    0xD8: "➢",
    0xE0: "→", 0xFC: "✓", 0xFB: "✗", 0xFD: "☒", 0xFE: "☑",
  ]
}

/// Numbers further on or further back in their series.
extension ProvisionNumber {
  /// The highest number a label is given.
  package static let maximum = 99_999

  /// The number `distance` places further on: `9` after `7`, `9 a` after `7 a`, `d` after `b`; nil where the series does not
  /// reach so far or is written in words.
  package func moved(by distance: Int) -> ProvisionNumber? {
    switch style {
    case .letter: return withLetters(movedBy: distance)
    case .arabic, .roman, .none:
      // A first stykke without a label is the first all the same.
      let moved = Int(value) + distance
      guard moved >= 1, moved <= (style == .roman ? 89 : Self.maximum) else { return nil }
      return ProvisionNumber(value: UInt32(moved), letters: letters, style: style == .none ? .arabic : style)
    case .word: return nil
    }
  }

  /// The number with its letter `distance` places further on: `7 c` after `7 a`; a number without a letter stands before
  /// `a`.
  package func withLetters(movedBy distance: Int) -> ProvisionNumber? {
    guard let letterPlace else { return nil }
    let place = letterPlace + distance
    guard place >= 1, place <= 2 * Self.alphabet.count else { return nil }
    var letter = UInt16(Self.alphabet[(place - 1) % Self.alphabet.count])
    if hasCapitals { letter &= ~0x20 }
    let isDoubled = place > Self.alphabet.count
    return ProvisionNumber(value: value, letters: letter << 8 | (isDoubled ? letter : 0), style: style)
  }

  /// Where the letters stand in the series a … å, aa … åå, from 1; 0 for none, nil for two that differ.
  private var letterPlace: Int? {
    if letters & 0xFF == 0 { return Int(letterRank) }
    return letters & 0xFF == letters >> 8
      ? Int(Self.rank(UInt8(truncatingIfNeeded: letters))) + Self.alphabet.count : nil
  }

  /// Whether the letters are capitals: `9 C`.
  package var hasCapitals: Bool { letters != 0 && letters & 0x2000 == 0 }

  /// The same number with its letters as capitals or not.
  package func withCapitals(_ areCapitals: Bool) -> ProvisionNumber {
    var other = self
    for shift in [8, 0] as [UInt16] where letters >> shift & 0xFF != 0 {
      if areCapitals { other.letters &= ~(0x20 << shift) } else { other.letters |= 0x20 << shift }
    }
    return other
  }

  /// The Danish letters in Latin-1, in order.
  private static let alphabet: [UInt8] = Array(0x61...0x7A) + [0xE6, 0xF8, 0xE5]
}

import StatuteSyntax

/// How one number stands to another of the same level.
enum NumberRelation {
  /// The one that comes right after: `8` after `7`, `7 a` after `7`, `8` after `7 b`.
  case next
  /// Further on: something lacks between them.
  case later
  /// The same number.
  case same
  /// It belongs before the other one.
  case earlier

  /// Whether it stands further on, near or far.
  var isLater: Bool { self == .next || self == .later }
}

extension ProvisionNumber {
  /// The letters of the Danish alphabet; longer series go on with two letters.
  private static let alphabetCount: UInt32 = 29

  /// Whether it is written with two letters: `7 aa`.
  private var hasTwoLetters: Bool { letters & 0xFF != 0 }

  /// The place of the letters in Danish order: 0 without letters, `a` … `z` 1 … 26, `æ` 27, `ø` 28, `å` 29, then two
  /// letters. Capitals count as small letters.
  private var letterPlace: UInt32 {
    let first = Self.letterPlace(of: UInt8(letters >> 8))
    guard hasTwoLetters else { return first }
    return (first &+ 1) &* 32 &+ Self.letterPlace(of: UInt8(letters & 0xFF))
  }

  private static func letterPlace(of latin1: UInt8) -> UInt32 {
    switch latin1 {
    case 0: 0
    case 0x41...0x5A: UInt32(latin1) - 0x40
    case 0x61...0x7A: UInt32(latin1) - 0x60
    case 0xC6, 0xE6: 27
    case 0xD8, 0xF8: 28
    case 0xC5, 0xE5: 29
    default: 30
    }
  }

  /// Whether the two are the same number; how they are written does not matter.
  func isSameNumber(as other: ProvisionNumber) -> Bool {
    value == other.value && letterPlace == other.letterPlace
  }

  /// How this number stands to one that stands before it.
  func relation(to previous: ProvisionNumber) -> NumberRelation {
    if value == previous.value { return letterRelation(to: previous) }
    guard value > previous.value else { return .earlier }
    return value - previous.value == 1 && letters == 0 ? .next : .later
  }

  /// Two letters are read kindly: `7 aa` follows both `7 a` and `7 å`, and `7 b` may follow `7 aa`. The letter w is
  /// skipped in older series, which did not count it.
  private func letterRelation(to previous: ProvisionNumber) -> NumberRelation {
    let (here, before) = (letterPlace, previous.letterPlace)
    if here == before { return .same }
    if hasTwoLetters != previous.hasTwoLetters, before != 0 {
      if hasTwoLetters { return .next }
      return letters >> 8 > previous.letters >> 8 ? .next : .earlier
    }
    if here < before { return .earlier }
    let skipsW = before == 22 && here == 24
    return here - before == 1 || skipsW ? .next : .later
  }

  /// The number that comes right after without a letter: `8` after `7` and after `7 b`; nil in a series of letters.
  var nextWithoutLetter: ProvisionNumber? {
    guard style != .letter, style != .none, value < .max else { return nil }
    return ProvisionNumber(value: value + 1, style: style)
  }

  /// The number with the letter that comes right after: `7 a` after `7`, `7 b` after `7 a`, `c` after `b`; the case of
  /// the letters is kept. Nil at the end of the alphabet.
  var nextLetter: ProvisionNumber? {
    guard style != .none, !hasTwoLetters else { return nil }
    let small = Self.latin1(letterPlace: letterPlace &+ 1)
    guard small != 0 else { return nil }
    let isCapital = letters != 0 && letters >> 8 & 0x20 == 0
    let letter = isCapital ? small & ~0x20 : small
    return ProvisionNumber(value: value, letters: UInt16(letter) << 8, style: style)
  }

  /// The letter before this one: `b` before `c`; nil before the first and where there are two.
  var previousLetter: ProvisionNumber? {
    guard !hasTwoLetters, letterPlace > 1 else { return nil }
    let small = Self.latin1(letterPlace: letterPlace - 1)
    guard small != 0 else { return nil }
    let letter = letters >> 8 & 0x20 == 0 ? small & ~0x20 : small
    return ProvisionNumber(value: value, letters: UInt16(letter) << 8, style: style)
  }

  private static func latin1(letterPlace place: UInt32) -> UInt8 {
    switch place {
    case 1...26: UInt8(place) + 0x60
    case 27: 0xE6
    case 28: 0xF8
    case 29: 0xE5
    default: 0
    }
  }
}

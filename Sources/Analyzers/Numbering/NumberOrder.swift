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
  /// Whether it is written with two letters: `7 aa`.
  private var hasTwoLetters: Bool { letters & 0xFF != 0 }

  /// How this number stands to one that stands before it.
  func relation(to previous: ProvisionNumber) -> NumberRelation {
    if value == previous.value { return letterRelation(to: previous) }
    guard value > previous.value else { return .earlier }
    return value - previous.value == 1 && letters == 0 ? .next : .later
  }

  /// Two letters are read kindly: `7 aa` follows both `7 a` and `7 å`, and `7 b` may follow `7 aa`. The letter w is
  /// skipped in older series, which did not count it.
  private func letterRelation(to previous: ProvisionNumber) -> NumberRelation {
    let (here, before) = (letterRank, previous.letterRank)
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
    let small = Self.latin1(letterRank: letterRank &+ 1)
    guard small != 0 else { return nil }
    let isCapital = letters != 0 && letters >> 8 & 0x20 == 0
    let letter = isCapital ? small & ~0x20 : small
    return ProvisionNumber(value: value, letters: UInt16(letter) << 8, style: style)
  }

  /// The letter before this one: `b` before `c`; nil before the first and where there are two.
  var previousLetter: ProvisionNumber? {
    guard !hasTwoLetters, letterRank > 1 else { return nil }
    let small = Self.latin1(letterRank: letterRank - 1)
    guard small != 0 else { return nil }
    let letter = letters >> 8 & 0x20 == 0 ? small & ~0x20 : small
    return ProvisionNumber(value: value, letters: UInt16(letter) << 8, style: style)
  }

  private static func latin1(letterRank rank: UInt32) -> UInt8 {
    switch rank {
    case 1...26: UInt8(rank) + 0x60
    case 27: 0xE6
    case 28: 0xF8
    case 29: 0xE5
    default: 0
    }
  }
}

/// Numbers of provisions as labels write them.
extension ByteScanner {
  /// What stands between the two ends of a range: `-`, ` - `, ` og `, `, `.
  private enum Joint { case dash, conjunction, comma }

  /// Reads `7`, `7 a`, `7a`, `9 C`: digits and at most one letter (a doubled one, `aa`, counts as one).
  ///
  /// A letter that begins a word is left alone, and so is a lone `i` unless `closing` (a stop, a parenthesis) or the
  /// end follows, for `§ 5 i lov om …` holds a preposition. `flags` gains ``NodeFlags/missingSpace`` for a glued letter
  /// where `expectsSpace`.
  package mutating func provisionNumber(expectsSpace: Bool, flags: inout NodeFlags) -> ProvisionNumber? {
    guard let value = number() else { return nil }
    var look = self
    let spaced = look.skipSpaces()
    guard let letters = look.provisionLetters() else { return ProvisionNumber(value: value) }
    if !spaced && expectsSpace { flags.insert(.missingSpace) }
    self = look
    return ProvisionNumber(value: value, letters: letters)
  }

  /// Reads one letter, or the same letter twice, that is not the beginning of a word; as ``ProvisionNumber/letters``.
  package mutating func provisionLetters() -> UInt16? {
    guard let (first, length) = letter else { return nil }
    var look = self
    look.offset += length
    var letters = UInt16(first) << 8
    if let (second, length) = look.letter, second | 0x20 == first | 0x20 {
      look.offset += length
      letters |= UInt16(second)
    }
    guard look.letter == nil, !look.isAtDigit else { return nil }
    if first == 0x69, letters & 0xFF == 0 {
      // A lone »i« is a preposition unless the label ends right after it or a range goes on.
      var next = look
      next.skipSpaces()
      guard
        next.isAtEnd || next.peek() == 0x2E || next.peek() == 0x29 || next.peek() == 0x28 || next.peek() == 0x2D
          || look.peek() == 0x2C
      else { return nil }
    }
    self = look
    return letters
  }

  /// Reads a Roman numeral below 90, in capitals or small letters throughout.
  package mutating func romanNumber() -> UInt32? {
    var total: UInt32 = 0
    var previous: UInt32 = 0
    var look = self
    let smallBit = peek() & 0x20
    while let digit = romanDigit(look.peek(), smallBit: smallBit) {
      guard look.offset &- offset < 9 else { return nil }
      total = digit > previous ? total &+ digit &- 2 &* previous : total &+ digit
      previous = digit
      look.offset += 1
    }
    guard total > 0, total < 90, look.letter == nil, !look.isAtDigit else { return nil }
    self = look
    return total
  }

  private func romanDigit(_ byte: UInt8, smallBit: UInt8) -> UInt32? {
    guard byte & 0x20 == smallBit else { return nil }
    switch byte | 0x20 {
    case 0x69: return 1
    case 0x76: return 5
    case 0x78: return 10
    case 0x6C: return 50
    default: return nil
    }
  }

  /// Reads `VII`, `VII A`.
  package mutating func romanProvisionNumber() -> ProvisionNumber? {
    guard let value = romanNumber() else { return nil }
    var look = self
    look.skipSpaces()
    guard let letters = look.provisionLetters() else { return ProvisionNumber(value: value, style: .roman) }
    self = look
    return ProvisionNumber(value: value, letters: letters, style: .roman)
  }

  /// Reads an ordinal written as a word, `Første` to `Tyvende`.
  package mutating func ordinalWord() -> ProvisionNumber? {
    switch peek() | 0x20 {
    case 0x66, 0x61, 0x74, 0x73, 0x6F, 0x6E, 0x65: break
    default: return nil
    }
    for (index, word) in Self.ordinalWords.enumerated() {
      var look = self
      guard look.skipIgnoringCase(word.start), look.skip(word.rest), look.letter == nil else { continue }
      self = look
      return ProvisionNumber(value: UInt32(index / 2 + 1), style: .word)
    }
    return nil
  }

  /// The ordinals in their two forms, split before the first Danish letter, whose case is never in question.
  private static let ordinalWords: [(start: StaticString, rest: StaticString)] = [
    ("f", "ørste"), ("f", "ørste"), ("andet", ""), ("anden", ""), ("tredje", ""), ("tredie", ""), ("fjerde", ""),
    ("fjerde", ""), ("femte", ""), ("femte", ""), ("sjette", ""), ("sjette", ""), ("syvende", ""), ("syvende", ""),
    ("ottende", ""), ("ottende", ""), ("niende", ""), ("niende", ""), ("tiende", ""), ("tiende", ""), ("ellevte", ""),
    ("elvte", ""), ("tolvte", ""), ("tolvte", ""),
  ]

  /// Reads the rest of a range or list after `first`: `-26`, ` og 4`, `, 46 h og 46 i`, `-b` (the same number with
  /// another letter), with a section sign or a stop before the joint where published law has one. Gives the last number
  /// of it, nil where no range follows.
  ///
  /// - Parameter takesSigns: Whether a section sign may stand before a further number; it begins something else in `Til nr. 2 - § 4`.
  package mutating func rangeEnd(
    after first: ProvisionNumber, flags: inout NodeFlags, takesSigns: Bool = true
  ) -> ProvisionNumber? {
    if endsPlainly { return nil }
    var last: ProvisionNumber?
    var end: ProvisionNumber?
    var look = self
    var whole = self
    while true {
      var step = look
      if step.peek() == 0x2E, step.peek(1) == 0x2D || step.isStopBeforeConjunction { step.offset += 1 }
      guard let joint = step.joint() else { break }
      step.skipSpaces()
      while takesSigns, step.isAtSectionSign {
        step.offset += 2
        step.skipSpaces()
      }
      if let number = step.provisionNumber(expectsSpace: false, flags: &flags) {
        last = number
      } else if first.letters != 0, let letters = step.provisionLetters() {
        last = ProvisionNumber(value: (last ?? first).value, letters: letters)
      } else {
        break
      }
      look = step
      // A list ends in »og«: »Stk. 1, 2. pkt.« is none.
      if joint != .comma {
        whole = look
        end = last
      }
    }
    self = whole
    return end
  }

  /// A cheap look at what follows a number, which settles most labels: `)`, or a stop, a space and no `o` of `og`.
  @inline(__always)
  private var endsPlainly: Bool {
    if peek() == 0x29 { return true }
    let next = peek(2)
    return peek() == 0x2E && peek(1) == 0x20 && next &- 0x21 < 0x5E && next != 0x6F
  }

  /// Whether `. og 4` comes next: `Stk. 3. og 4. (Udelades)`.
  private var isStopBeforeConjunction: Bool {
    var look = self
    guard look.skip(0x2E), look.skipSpaces(), look.skip("og"), look.skipSpaces() else { return false }
    return look.isAtDigit
  }

  /// Whether `2. pkt.` comes next.
  package var isNextPunktum: Bool {
    var look = self
    guard look.number() != nil, look.skip(0x2E) else { return false }
    look.skipSpaces()
    return look.isNext("pkt.")
  }

  private mutating func joint() -> Joint? {
    var look = self
    let spaced = look.skipSpaces()
    if look.skipDash() {
      self = look
      return .dash
    }
    if spaced, look.skip("og"), look.skipSpaces() {
      self = look
      return .conjunction
    }
    if !spaced, look.skip(0x2C), look.skipSpaces() {
      self = look
      return .comma
    }
    return nil
  }
}

import StatuteSyntax
import StatuteText

/// The written parts of one mention, in order: `§`, `8`, `,`, `stk.`, `2`. Rules that look closely at how a reference is
/// written take it apart with this; those that only count do not need to.
struct MentionTokens {
  /// What a part is.
  enum Kind: Equatable {
    /// `§`, `§§`, `stk.`, `nr.`, `litra`, `pkt.`, `kapitel`, …
    case designation(ReferenceLevel)
    /// A number with its letter, or a litra.
    case number
    case dash
    case comma
    /// The preposition of `nr. 4 i § 17`, a conjunction.
    case word
    case other
  }

  /// One part.
  struct Token {
    var kind: Kind
    var range: ByteRange
  }

  private(set) var tokens: [Token] = []
  private let bytes: [UInt8]

  init(_ range: ByteRange, in bytes: [UInt8]) {
    self.bytes = bytes
    var at = range.start
    let end = min(range.end, bytes.count)
    var afterPoint = false
    while at < end {
      let blank = bytes.gapWidth(at: at)
      if blank > 0 || bytes[at] == 0x0A || bytes[at] == 0x0D {
        at += max(blank, 1)
        continue
      }
      let token = read(at, end, afterPoint: afterPoint)
      afterPoint = token.kind == .designation(.point) || (afterPoint && token.kind == .dash)
      tokens.append(token)
      at = max(token.range.end, at + 1)
    }
  }

  private func read(_ start: Int, _ end: Int, afterPoint: Bool) -> Token {
    let byte = bytes[start]
    if byte == 0xC2, start + 1 < end, bytes[start + 1] == 0xA7 { return sign(start, end) }
    if byte.isDigit { return figure(start, end) }
    if byte == 0x2C { return Token(kind: .comma, range: ByteRange(start, start + 1)) }
    if byte == 0x2D { return Token(kind: .dash, range: ByteRange(start, start + 1)) }
    if byte == 0xE2, start + 2 < end { return Token(kind: .dash, range: ByteRange(start, start + 3)) }
    if byte.isLetterByte { return word(start, end, afterPoint: afterPoint) }
    return Token(kind: .other, range: ByteRange(start, start + 1))
  }

  private func sign(_ start: Int, _ end: Int) -> Token {
    var at = start
    while at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA7 { at += 2 }
    return Token(kind: .designation(.section), range: ByteRange(start, at))
  }

  /// Figures, and the letter that belongs to them.
  private func figure(_ start: Int, _ end: Int) -> Token {
    var at = start
    while at < end, bytes[at].isDigit { at += 1 }
    var letter = at
    while letter < end, bytes.gapWidth(at: letter) > 0 { letter += bytes.gapWidth(at: letter) }
    var after = letter
    while after < end, bytes[after].isLetterByte { after += 1 }
    let count = letterCount(from: letter, to: after)
    let isLetter = count == 1 || count == 2 && isDoubled(letter, after)
    let isPreposition = count == 1 && bytes[letter] == 0x69 && continuesAsPreposition(after, end)
    return Token(kind: .number, range: ByteRange(start, isLetter && !isPreposition ? after : at))
  }

  private func letterCount(from start: Int, to end: Int) -> Int {
    var count = 0
    for at in start..<max(start, end) where bytes[at] != 0xC3 { count += 1 }
    return count
  }

  private func isDoubled(_ start: Int, _ end: Int) -> Bool {
    let half = (end - start) / 2
    return bytes[start..<(start + half)].elementsEqual(bytes[(start + half)..<end])
  }

  /// `nr. 4 i § 17`
  private func continuesAsPreposition(_ offset: Int, _ end: Int) -> Bool {
    var at = offset
    while at < end, bytes.gapWidth(at: at) > 0 { at += bytes.gapWidth(at: at) }
    return at > offset && at < end && (bytes[at].isLetterByte || bytes[at] == 0xC2)
  }

  private func word(_ start: Int, _ end: Int, afterPoint: Bool) -> Token {
    var at = start
    while at < end, bytes[at].isLetterByte { at += 1 }
    let range = ByteRange(start, at)
    for (word, level) in Self.designations where range.isWord(word, in: bytes) {
      let stop = at < end && bytes[at] == 0x2E ? 1 : 0
      return Token(kind: .designation(level), range: ByteRange(start, at + stop))
    }
    if afterPoint, letterCount(from: start, to: at) <= 3 { return Token(kind: .number, range: range) }
    return Token(kind: .word, range: range)
  }

  private static let designations: [(StaticString, ReferenceLevel)] = [
    ("stk", .subsection), ("stykke", .subsection), ("nr", .item), ("litra", .point), ("pkt", .sentence),
    ("punktum", .sentence), ("kapitel", .division), ("kap", .division), ("kapitlerne", .division),
    ("afsnit", .division), ("bilag", .division), ("bilagene", .division), ("artikel", .division),
    ("artiklerne", .division),
  ]

  /// The bytes of the number at `level`; of a range its first number, or its last if `isLast`. nil where the level is
  /// carried over or written in a way of its own.
  func number(at level: ReferenceLevel, of reference: Reference, isLast: Bool = false) -> ByteRange? {
    guard let start = firstNumber(at: level, of: reference) else { return nil }
    guard isLast else { return tokens[start].range }
    var last: ByteRange?
    var index = start + 1
    var isAfterDash = false
    while index < tokens.count {
      switch tokens[index].kind {
      case .dash: isAfterDash = true
      case .number where isAfterDash: last = tokens[index].range
      case .number, .comma, .word: return last
      case .designation(let other) where other != level: return last
      default: break
      }
      if last != nil { return last }
      index += 1
    }
    return last
  }

  private func firstNumber(at level: ReferenceLevel, of reference: Reference) -> Int? {
    if level == .sentence {
      guard let word = tokens.lastIndex(where: { $0.kind == .designation(.sentence) }) else {
        return reference.flags.contains(.continued) || tokens.count == 2
          ? tokens.firstIndex { $0.kind == .number } : nil
      }
      var first: Int?
      for index in tokens[..<word].indices.reversed() {
        if tokens[index].kind == .number { first = index } else if tokens[index].kind == .comma { break }
        if case .designation = tokens[index].kind { break }
      }
      return first
    }
    let wanted = level == .subpoint ? [ReferenceLevel.item, .point] : [level]
    let place = tokens.lastIndex { token in wanted.contains { token.kind == .designation($0) } }
    if let place { return tokens[place...].firstIndex { $0.kind == .number } }
    guard reference.flags.contains(.continued), tokens.first?.kind == .number else { return nil }
    return 0
  }
}

extension ByteRange {
  /// Whether the text of the range is `word`, in small letters of ASCII, in any case of letters.
  func isWord(_ word: StaticString, in bytes: [UInt8]) -> Bool {
    guard count == word.utf8CodeUnitCount, end <= bytes.count else { return false }
    for offset in 0..<count {
      let byte = bytes[start + offset]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != word.utf8Start[offset] { return false }
    }
    return true
  }
}

import StatuteSyntax

/// A place in a text as a user writes it: `§ 8, stk. 2`, `§8 stk 2`, `stk. 2 i § 8`, `kapitel 4`, `2. pkt. i § 5`.
struct WrittenPlace {
  /// The levels a place can name, largest first; a list level may stand twice.
  enum Level: Int, Comparable {
    case book, part, chapter, annex, section, subsection, item, point, sentence

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// One level with its number.
  struct Step {
    let level: Level
    var number: WrittenNumber
    /// The end of `§§ 22-26`.
    var last: WrittenNumber?
  }

  /// The levels, largest first.
  private(set) var steps: [Step] = []

  /// The place that `text` names; nil where it names none. Whatever stands between the levels, and in which order they
  /// stand, there is one reading.
  init?(_ text: String) {
    var reader = Reader(tokens: Self.tokens(of: text))
    guard reader.read(), !reader.steps.isEmpty else { return nil }
    steps = reader.steps
    // »stk. 2 i § 8«: the smaller level first.
    if let first = steps.first, steps.contains(where: { $0.level < first.level }) {
      steps = steps.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }.map(\.element)
    }
  }

  /// Whether it names its § (or chapter, annex, …); `stk. 2` alone is a place in every section.
  var isAnchored: Bool { steps.first.map { $0.level <= .section } ?? false }
}

// MARK: - Words and numbers

extension WrittenPlace {
  private enum Token: Equatable {
    case level(Level)
    case number(String)
    case letters(String)
    case dash
  }

  private static let levels: [String: Level] = [
    "bog": .book, "afsnit": .part, "kapitel": .chapter, "kap": .chapter, "bilag": .annex, "§": .section, "§§": .section,
    "paragraf": .section, "par": .section, "stk": .subsection, "stykke": .subsection, "nr": .item, "nummer": .item,
    "ændringsnummer": .item, "litra": .point, "lit": .point, "pkt": .sentence, "punktum": .sentence,
  ]

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text.lowercased()[...]
    while let character = rest.first {
      let isPart: (Character) -> Bool
      if character.isASCII, character.isNumber {
        isPart = { $0.isASCII && $0.isNumber }
      } else if character == "§" {
        isPart = { $0 == "§" }
      } else if character.isLetter {
        isPart = { $0.isLetter }
      } else {
        if "-–‑".contains(character) { tokens.append(.dash) }
        rest.removeFirst()
        continue
      }
      let word = String(rest.prefix(while: isPart))
      rest.removeFirst(word.count)
      tokens.append(levels[word].map(Token.level) ?? (character.isLetter ? .letters(word) : .number(word)))
    }
    return tokens
  }

  private struct Reader {
    let tokens: [Token]
    var steps: [Step] = []
    private var level: Level?
    /// A number before its level: `2. pkt.`, `5. kapitel`.
    private var waiting: WrittenNumber?

    init(tokens: [Token]) { self.tokens = tokens }

    /// Whether all of it could be read.
    mutating func read() -> Bool {
      var index = 0
      while index < tokens.count {
        defer { index += 1 }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let isRead =
          switch tokens[index] {
          case .level(let level): begin(level)
          case .number(let digits): take(WrittenNumber(digits))
          case .letters(let word): take(word, before: next)
          case .dash: next != nil && takeEnd(next, &index)
          }
        guard isRead else { return false }
      }
      if level == .annex { steps.append(Step(level: .annex, number: .only)) }
      return waiting == nil && (level == nil || level == .annex)
    }

    private mutating func begin(_ level: Level) -> Bool {
      guard self.level == nil else { return false }
      if let number = waiting {
        waiting = nil
        steps.append(Step(level: level, number: number))
      } else {
        self.level = level
      }
      return true
    }

    private mutating func take(_ number: WrittenNumber) -> Bool {
      guard waiting == nil else { return false }
      if let level {
        steps.append(Step(level: level, number: number))
        self.level = nil
      } else {
        waiting = number
      }
      return true
    }

    /// The letter of `7 a`, the number of `litra b` and `afsnit II`, `sidste`, and the `i` of `stk. 2 i § 8`.
    private mutating func take(_ word: String, before next: Token?) -> Bool {
      if word == "i", case .level = next, level == nil { return true }
      if word == "sidste" || level != nil { return take(WrittenNumber(word)) }
      if word == "og", let last = steps.last, last.last == nil, case .number = next { return true }
      guard word.count <= 2, let last = steps.indices.last, waiting == nil, steps[last].number.letters.isEmpty,
        steps[last].number.value != nil
      else { return false }
      steps[last].number = WrittenNumber(steps[last].number.text + word)
      return true
    }

    /// `-26 b` of `§§ 22-26 b`.
    private mutating func takeEnd(_ next: Token?, _ index: inout Int) -> Bool {
      guard let last = steps.indices.last, level == nil, waiting == nil else { return false }
      let end: String
      switch next {
      case .number(let digits): end = digits
      case .letters(let letters): end = letters
      default: return false
      }
      index += 1
      var letters = ""
      if case .letters(let word) = index + 1 < tokens.count ? tokens[index + 1] : nil, word.count == 1 {
        letters = word
        index += 1
      }
      steps[last].last = WrittenNumber(end + letters)
      return true
    }
  }
}

/// A number as a user writes it, without spaces and in small letters: `7a`, `b`, `ii`, `sidste`.
struct WrittenNumber: Equatable {
  let text: String

  /// The number of the only one there is (`bilag`).
  static let only = WrittenNumber("")

  init(_ text: String) { self.text = text }

  /// The figures, the largest number there is where they are too many; nil where there are none.
  var value: UInt32? {
    let figures = text.prefix { $0.isNumber }
    return figures.isEmpty ? nil : UInt32(figures) ?? .max
  }
  /// What stands after the figures.
  var letters: Substring { text.drop { $0.isNumber } }

  /// The number as the text's own numbers are compared with it.
  var number: ProvisionNumber {
    var packed: UInt16 = 0
    for (index, scalar) in letters.unicodeScalars.prefix(2).enumerated() where scalar.value < 0x100 {
      packed |= UInt16(scalar.value) << (index == 0 ? 8 : 0)
    }
    return ProvisionNumber(value: value ?? 0, letters: packed, style: value == nil ? .letter : .arabic)
  }

  /// Whether `other`, read from a label, is this number; Roman numerals are known by how they are written.
  func isSame(as other: ProvisionNumber) -> Bool {
    if other.style == .roman, value == nil { return other.description.lowercased().filter { $0 != " " } == text }
    return other.isSame(as: number)
  }
}

extension WrittenPlace.Step {
  /// Whether the label of `node` is the number, a range around it, or in the range that is asked for.
  func matches(_ node: Node) -> Bool {
    if number == .only { return true }
    if let last { return !(node.lastNumber < number.number) && !(last.number < node.number) }
    if number.isSame(as: node.number) { return true }
    let wanted = number.number
    return node.flags.contains(.range) && !(wanted < node.number) && !(node.lastNumber < wanted)
  }

  /// `stk. 2`, `litra b`, `2. pkt.`, `afsnit II`: the level as an address writes it.
  var description: String {
    let number = [number, last].compactMap { $0?.spaced }.joined(separator: "-")
    return switch level {
    case .book: "\(number). bog"
    case .part: self.number.value == nil ? "afsnit \(number.uppercased())" : "\(number). afsnit"
    case .chapter: "kapitel \(self.number.value == nil ? number.uppercased() : number)"
    case .annex: number.isEmpty ? "bilag" : "bilag \(number)"
    case .section: last == nil ? "§ \(number)" : "§§ \(number)"
    case .subsection: "stk. \(number)"
    case .item: "nr. \(number)"
    case .point: "litra \(number)"
    case .sentence: self.number.value == nil ? "\(number) pkt." : "\(number). pkt."
    }
  }
}

extension WrittenNumber {
  /// `7 a`
  fileprivate var spaced: String {
    value == nil || letters.isEmpty ? text : text.prefix { $0.isNumber } + " " + letters
  }
}

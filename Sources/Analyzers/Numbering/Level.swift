import StatuteSyntax

/// A level of provisions as messages speak of it: always by its Danish citation.
enum Level {
  case book, part, chapter, section, subsection, item, point, annex, instruction

  /// The level of a node, nil where it has none.
  init?(_ kind: NodeKind) {
    switch kind {
    case .book: self = .book
    case .part: self = .part
    case .chapter: self = .chapter
    case .section, .amendingSection: self = .section
    case .subsection: self = .subsection
    case .item: self = .item
    case .point: self = .point
    case .annex: self = .annex
    case .instruction: self = .instruction
    default: return nil
    }
  }

  /// What stands before the number: `stk.`, `kapitel`.
  private var word: String {
    switch self {
    case .book: "bog"
    case .part: "afsnit"
    case .chapter: "kapitel"
    case .section: "§"
    case .subsection: "stk."
    case .item: "nr."
    case .point: "litra"
    case .annex: "bilag"
    case .instruction: "ændringsnummer"
    }
  }

  /// How a provision is cited in running text: `stk. 3`, `§ 7 a`, `litra b`.
  func citation(_ number: ProvisionNumber) -> String { "\(word) \(written(number))" }

  /// Litra count in small Roman numerals, chapters and parts in capitals.
  private func written(_ number: ProvisionNumber) -> String {
    self == .point && number.style == .roman ? number.written.lowercased() : number.written
  }

  /// The same at the beginning of a sentence.
  func opening(_ number: ProvisionNumber) -> String {
    let citation = citation(number)
    return citation.prefix(1).uppercased() + citation.dropFirst()
  }

  /// How several in a row are cited: `stk. 3 og 4`, `§§ 6-9`.
  func citation(from first: ProvisionNumber, through last: ProvisionNumber) -> String {
    if first.isSame(as: last) { return citation(first) }
    let word = self == .section ? "§§" : word
    let sign = last.relation(to: first) == .next ? " og " : "-"
    return "\(word) \(written(first))\(sign)\(written(last))"
  }
}

extension ProvisionNumber {
  /// The number as a citation writes it; words are written as figures.
  var written: String {
    var text = ""
    switch style {
    case .none, .letter: break
    case .roman: text = Self.roman(value) ?? "\(value)"
    case .arabic, .word: text = "\(value)"
    }
    let letters = writtenLetters
    if !text.isEmpty, !letters.isEmpty { text += " " }
    return text + letters
  }

  /// The letters alone.
  var writtenLetters: String {
    var text = ""
    for byte in [UInt8(letters >> 8), UInt8(letters & 0xFF)] where byte != 0 {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }

  /// The largest number Roman numerals are written for.
  private static let largestRoman: UInt32 = 3999

  /// `value` in capital Roman numerals.
  static func roman(_ value: UInt32) -> String? {
    guard value > 0, value <= largestRoman else { return nil }
    let numerals: [(UInt32, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var text = ""
    var rest = value
    for (worth, numeral) in numerals {
      while rest >= worth {
        text += numeral
        rest -= worth
      }
    }
    return text
  }

  /// The first number that lacks after this one, in front of `later`.
  func firstMissing(before later: ProvisionNumber) -> ProvisionNumber? {
    isLetterSeries ? nextLetter : nextWithoutLetter
  }

  /// The last number that lacks in front of this one.
  var lastMissing: ProvisionNumber? {
    if isLetterSeries { return previousLetter }
    if letters != 0 { return ProvisionNumber(value: value, style: style) }
    return value > 1 ? ProvisionNumber(value: value - 1, style: style) : nil
  }
}

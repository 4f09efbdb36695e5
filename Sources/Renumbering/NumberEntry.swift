import StatuteModel
import StatuteSyntax

/// A number as a person writes it for a provision: `4`, `stk. 4`, `Stk. 4.`, `§ 7 a`, `b)`.
public struct NumberEntry {
  /// The number.
  public let number: ProvisionNumber

  /// The number that `words` give the provision with index `node`.
  ///
  /// - Throws: Where they are no number, or that of another kind of provision.
  public init(_ words: String, for node: Int, in document: Document) throws(RenumberingRefusal) {
    let item = document.tree.nodes[node]
    let example = document.shortName(of: node, item.number.following ?? item.number)
    let refusal = RenumberingRefusal.notANumber(words, example: example)
    var rest = words.map { $0.isWhitespace ? " " : String($0) }.joined()[...]
    rest = rest.trimmingSpaces()
    for designation in Self.designations(of: item.kind) where rest.lowercased().hasPrefix(designation) {
      rest = rest.dropFirst(designation.count).trimmingSpaces()
      break
    }
    while let last = rest.last, last == "." || last == ")" { rest = rest.dropLast().trimmingSpaces() }
    if rest.first == "(" { rest = rest.dropFirst().trimmingSpaces() }
    guard let number = Self.number(rest, item.number.style), number.letters == 0 || item.kind != .subsection else {
      throw refusal
    }
    self.number = number
  }

  private static func designations(of kind: NodeKind) -> [String] {
    switch kind {
    case .section, .amendingSection: ["§"]
    case .subsection: ["stk.", "stk", "stykke"]
    case .item, .instruction: ["nr.", "nr", "nummer"]
    case .point: ["litra", "nr."]
    case .chapter: ["kapitel", "kap."]
    case .part: ["afsnit"]
    default: []
    }
  }

  private static func number(_ words: Substring, _ style: ProvisionNumber.Style) -> ProvisionNumber? {
    switch style {
    case .letter: return letters(words).map { ProvisionNumber(value: 0, letters: $0, style: .letter) }
    case .arabic, .none:
      let figures = words.prefix { $0.isASCII && $0.isNumber }
      guard let value = UInt32(figures), value > 0, value <= ProvisionNumber.maximum else { return nil }
      let rest = words.dropFirst(figures.count).trimmingSpaces()
      if rest.isEmpty { return ProvisionNumber(value: value) }
      return letters(rest).map { ProvisionNumber(value: value, letters: $0) }
    case .roman:
      return (1..<90).lazy.map { ProvisionNumber(value: $0, style: .roman) }
        .first { $0.description == words.uppercased() }
    case .word: return nil
    }
  }

  /// One letter, or the same one twice, in Latin-1.
  private static func letters(_ words: Substring) -> UInt16? {
    let codes = words.unicodeScalars.map(\.value)
    guard let first = codes.first, codes.count <= 2, codes.allSatisfy({ $0 == first }), first < 0x100,
      (0x61...0x7A).contains(first | 0x20) || [0xE6, 0xF8, 0xE5].contains(first | 0x20)
    else { return nil }
    return UInt16(first) << 8 | (codes.count == 2 ? UInt16(first) : 0)
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}

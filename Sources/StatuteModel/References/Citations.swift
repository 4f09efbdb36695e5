import StatuteSyntax
import StatuteText

/// Which sections of which other acts a document names or amends, kept in little room: of many documents those can be told that may
/// refer to a provision, without reading them again.
public struct Citations: Sendable {
  private struct Citation: Hashable {
    var name: UInt64
    var first: UInt64
    var last: UInt64
  }

  private let citations: [Citation]

  /// What `document` names.
  public init(_ document: Document) {
    var found: Set<Citation> = []
    for (index, reference) in document.references.all.enumerated() {
      guard document.references.resolutions[index].status == .external, !reference.owner.name.isEmpty else { continue }
      let section = reference.chain[.section]
      let isRange = reference.chain.rangeEnd != .none && reference.chain.rangeLevel == .section
      found.insert(
        Citation(
          name: ActNameKeys.key(NameWords(document.source[reference.owner.name]).map(\.text)), first: section.order,
          last: isRange ? reference.chain.rangeEnd.order : section.order))
    }
    // Of the act it is made under an order may name any section, as that of »loven«.
    for name in document.namesOfEnablingActs {
      found.insert(
        Citation(name: ActNameKeys.key(NameWords(document.source[name]).map(\.text)), first: 0, last: .max))
    }
    for name in document.namesOfAmendedActs {
      found.insert(Citation(name: ActNameKeys.key(NameWords.all(in: name)), first: 0, last: .max))
    }
    citations = found.sorted { $0.name < $1.name }
  }

  /// Whether a reference may be to the section with `number` of the act called by `names`; to any part of it where no
  /// number is given.
  public func mayName(_ number: ProvisionNumber?, of names: ActNameKeys) -> Bool {
    names.keys.contains { key in
      citations[citations.countOfFirst { $0.name < key }...].prefix { $0.name == key }.contains { citation in
        guard let number else { return true }
        return citation.first <= number.order && number.order <= citation.last
      }
    }
  }
}

/// What an act is called, in the form in which ``Citations`` keep names.
public struct ActNameKeys: Sendable {
  fileprivate let keys: [UInt64]

  /// The names of `act`; none where it has no title of its own.
  public init(of act: Document) {
    let titles = act.kind == .amendingAct ? [] : act.title.map { ActTitle($0).names(of: act.kind) } ?? []
    keys = titles.flatMap { title in
      let words = NameWords.all(in: title)
      return [words, words.dropLast() + [(words.last ?? "") + "s"]].map(Self.key)
    }
  }

  /// Whether another act has one of the names.
  public func overlap(_ other: ActNameKeys) -> Bool { keys.contains { other.keys.contains($0) } }

  /// Whether others can name the act at all.
  public var isEmpty: Bool { keys.isEmpty }

  /// FNV-1a over the words.
  fileprivate static func key(_ words: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return hash
  }
}

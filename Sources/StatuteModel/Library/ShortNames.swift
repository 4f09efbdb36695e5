import StatuteSyntax
import StatuteText

/// The short names by which a bill calls acts whose titles do not give them.
struct ShortNames: Sendable {
  private typealias Name = (words: String, act: ActEntry?)

  /// Those that it defines, `lov om hunde (herefter hundeloven)`; without an act where that is not at hand.
  private let defined: [Name]
  /// Those that the titles of the acts it amends lead to, `hundeloven` of `lov om hunde`.
  private let derived: [Name]

  init(_ document: Document) {
    defined = document.library.map(document.definedShortNames) ?? []
    derived = document.amendingSections.compactMap { document.amendedAct(around: $0)?.entry }.flatMap { act in
      OwnNames.names(from: act.names).map { ($0, act) }
    }
  }

  /// The act called `name`, `hundeloven` or `hundelovens`; nil where there is none, or which is meant cannot be told.
  subscript(name: String) -> ActEntry? {
    let name = name.lowercased()
    let words = name.hasSuffix("s") ? String(name.dropLast()) : name
    let named = [defined, derived].lazy.map { $0.filter { $0.words == words } }.first { !$0.isEmpty }
    guard let named, let act = named[0].act, named.allSatisfy({ $0.act?.path == act.path }) else { return nil }
    return act
  }
}

extension Document {
  /// The short names that are defined in parentheses behind the mention of an act, each with that act; nil for one that is not at hand.
  fileprivate func definedShortNames(in library: ActLibrary) -> [(words: String, act: ActEntry?)] {
    var found: [(words: String, act: ActEntry?)] = []
    let sign = UInt8(ascii: ")")
    var at = 0
    while let end = source.bytes.span.firstOffset(ofAny: sign, sign, sign, in: ByteRange(at, source.count)) {
      let start = source.characterStart(at: max(at, end - Self.longestDefinition))
      at = end + 1
      let text = source.string(in: ByteRange(start, end))
      guard let open = text.lastIndex(of: "(") else { continue }
      let words = text[open...].dropFirst().split { $0.isWhitespace || "»«\"”“*_".contains($0) }
      guard let name = words.last?.lowercased(), name.hasSuffix("loven"),
        words.dropLast().allSatisfy(Self.wordsOfDefinition.contains)
      else { continue }
      found.append((name, act(mentionedAtEndOf: text[..<open], in: library)))
    }
    return found
  }

  /// The act that the last words of `text` name, perhaps with its versions: `lov om hunde, jf. lovbekendtgørelse nr. 7 af …`.
  private func act(mentionedAtEndOf text: Substring, in library: ActLibrary) -> ActEntry? {
    for start in text.ranges(of: "lov ").reversed() {
      let mention = ActTitle.withoutNumber(String(text[start.lowerBound...]))
      if let match = library.match(mention) {
        let rest = mention.utf8.dropFirst(match.byteCount).drop { $0 <= 0x20 }
        return rest.isEmpty || Self.beforeVersions.contains { rest.starts(with: $0.utf8) } ? match.entry : nil
      }
      if let act = library.act(cited: mention) { return library.versions(of: act).first }
    }
    return nil
  }

  private static let wordsOfDefinition: Set<Substring> = [
    "herefter", "i", "det", "følgende", "kaldet", "benævnt", "omtalt", "som", "også",
  ]
  private static let beforeVersions = [", jf. ", ", som ændret", ", som senest ændret"]

  /// So many bytes have the mention of an act, its versions and the definition.
  private static let longestDefinition = 400
}

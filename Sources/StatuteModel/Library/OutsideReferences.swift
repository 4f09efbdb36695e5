import StatuteSyntax
import StatuteText

/// A reference in one act of a library to a provision of another.
public struct OutsideReference: Sendable {
  /// The act it stands in.
  public let act: ActEntry
  /// The provision it stands in.
  public let place: String
  /// The levels it names.
  public let chain: ReferenceChain
  /// Where it points in the act it was asked for.
  public let resolution: Resolution
}

extension ActLibrary {
  /// A reference without what it points at, which depends on the text of the act.
  struct Mention: Sendable {
    let act: ActEntry
    let place: String
    let chain: ReferenceChain
  }

  /// The references to `act` in the newest versions of the other acts of the library. They are looked for once; asking again, also of
  /// a later text of the act, costs little.
  public func references(to act: Document) -> [OutsideReference] {
    let names = ActEntry(act)?.names ?? []
    guard !names.isEmpty, isCollection else { return [] }
    return mentions(of: names, act).map { mention in
      OutsideReference(
        act: mention.act, place: mention.place, chain: mention.chain,
        resolution: act.resolver.resolveFromOutside(mention.chain))
    }
  }

  private func mentions(of names: [String], _ act: Document) -> [Mention] {
    let key = names.joined(separator: "\n")
    if let known = knownMentions.withLock({ $0[key] }) { return known }
    // A title begins with a capital, which a reference to it does not.
    let words = names.map { Array($0.utf8.dropFirst()) }
    var found: [Mention] = []
    for entry in entries where entry.kind != .amendingAct && entry.path != act.path {
      guard Set(entry.names).isDisjoint(with: names), versions(of: entry).first == entry,
        let document = text(of: entry, naming: words)
      else { continue }
      found += Self.mentions(of: act, in: document, entry)
    }
    knownMentions.withLock { $0[key] = found }
    return found
  }

  /// The text of `entry` where it holds one of `names`; it is not kept.
  private func text(of entry: ActEntry, naming names: [[UInt8]]) -> Document? {
    guard let source = document(for: entry)?.source, names.contains(where: { source.bytes.firstRange(of: $0) != nil })
    else { return nil }
    return Document(path: entry.path, source: source)
  }

  private static func mentions(of act: Document, in document: Document, _ entry: ActEntry) -> [Mention] {
    var isNamed: [ByteRange: Bool] = [:]
    return document.references.all.compactMap { reference in
      guard reference.owner.kind == .named || reference.owner.kind == .same, !reference.owner.name.isEmpty,
        reference.chain[.section] != .none, reference.flags.isDisjoint(with: [.formerText, .givenVersion])
      else { return nil }
      let name = reference.owner.name
      let isMeant = isNamed[name] ?? act.ownNames.isOne(document.source.string(in: name))
      isNamed[name] = isMeant
      guard isMeant, document.isActsOwnText(reference.node) else { return nil }
      return Mention(act: entry, place: document.citation(of: reference.node), chain: reference.chain)
    }
  }
}

extension Document {
  /// What running text calls the provision `node`: without »stk. 1« where that is the only one.
  fileprivate func citation(of node: Int) -> String {
    let address = address(of: node)
    guard let section = enclosing(.section, of: node),
      tree.children(of: section).count(where: { tree.nodes[$0].kind == .subsection }) == 1
    else { return address }
    return address.split(separator: ", ").filter { $0 != "stk. 1" }.joined(separator: ", ")
  }

  /// Whether `node` stands in the act itself, and not in what was appended to it.
  fileprivate func isActsOwnText(_ node: Int) -> Bool {
    var current = node
    while current > 0 {
      switch tree.nodes[current].kind {
      case .commencement, .note, .quotation, .contents, .opening, .frontMatter, .remarks, .mirror: return false
      default: current = Int(tree.nodes[current].parent)
      }
    }
    return true
  }
}

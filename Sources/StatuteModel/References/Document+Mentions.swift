import StatuteSyntax
import StatuteText

extension Document {
  /// The references in this document that name `act` and lead into it, by their index in ``DocumentReferences/all``, and
  /// where in `act` they point.
  ///
  /// Where the library knows the name as that of another text, such as a newer version, the reference is to that one.
  public func mentions(of act: Document) -> [Int: Resolution] {
    var found: [Int: Resolution] = [:]
    let isMadeUnder = isMade(under: act)
    for (index, reference) in references.all.enumerated() where references.resolutions[index].status == .external {
      let isNamed =
        (reference.owner.kind == .named || reference.owner.kind == .same)
        && act.ownNames.contain(reference.owner.name, of: source)
      guard isNamed || isMadeUnder && reference.owner.kind == .definite,
        reference.chain[.section] != .none || reference.chain.division == .chapter || reference.chain.division == .part,
        reference.flags.isDisjoint(with: [.formerText, .givenVersion]),
        !isNamed || !isKnownElsewhere(reference.owner.name, than: act)
      else { continue }
      found[index] = act.resolver.resolveFromOutside(reference.chain)
    }
    return found
  }

  /// Whether the document is an order that names `act` and no other as what it is made under: `I medfør af § 2 i lov om havne …`. What it
  /// calls `loven` is that act.
  private func isMade(under act: Document) -> Bool {
    let names = namesOfEnablingActs
    return !names.isEmpty
      && names.allSatisfy { act.ownNames.contain($0, of: source) && !isKnownElsewhere($0, than: act) }
  }

  /// The names of the acts that an order is made under, as its opening gives them.
  var namesOfEnablingActs: [ByteRange] {
    guard kind == .executiveOrder else { return [] }
    return references.all.lazy.filter { tree.nodes[$0.node].kind == .opening && $0.owner.kind == .named }
      .map(\.owner.name)
  }

  private func isKnownElsewhere(_ name: ByteRange, than act: Document) -> Bool {
    guard let library else { return false }
    let words = source.string(in: name)
    guard let entry = library.act(cited: words) ?? library.acts(named: words).first else { return false }
    return entry.path != act.path
  }

  /// What the openings of the amending sections call the acts they change.
  var namesOfAmendedActs: [String] {
    tree.nodes.indices.lazy.filter { tree.nodes[$0].kind == .amendingSection }
      .compactMap { nameOfAct(amendedByOpening: openingSentence(of: $0)) }
  }

  /// The references in the instructions of this document that name provisions of `act`, which they amend, by their index in
  /// ``DocumentReferences/all``, and where in `act` they point.
  public func targets(amendedIn act: Document) -> [Int: Resolution] {
    let amending = Set(
      tree.nodes.indices.filter {
        tree.nodes[$0].kind == .amendingSection && act.isAmended(byOpening: openingSentence(of: $0), of: self)
      })
    if amending.isEmpty { return [:] }
    var found: [Int: Resolution] = [:]
    for (index, reference) in references.all.enumerated() {
      let node = tree.nodes[reference.node]
      guard node.kind == .instruction, amending.contains(Int(node.parent)), reference.chain[.section] != .none,
        reference.owner.kind == .unmarked || reference.owner.kind == .definite
      else { continue }
      found[index] = act.resolver.resolveFromOutside(reference.chain)
    }
    return found
  }
}

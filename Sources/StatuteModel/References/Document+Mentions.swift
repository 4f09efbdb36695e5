import StatuteSyntax
import StatuteText

extension Document {
  /// The references in this document that name `act` and lead into it, by their index in ``DocumentReferences/all``, and
  /// where in `act` they point.
  ///
  /// Where the library knows the name as that of another text, such as a newer version, the reference is to that one.
  public func mentions(of act: Document) -> [Int: Resolution] {
    var found: [Int: Resolution] = [:]
    for (index, reference) in references.all.enumerated() where references.resolutions[index].status == .external {
      guard reference.owner.kind == .named || reference.owner.kind == .same,
        act.ownNames.contain(reference.owner.name, of: source),
        reference.chain[.section] != .none || reference.chain.division == .chapter || reference.chain.division == .part,
        reference.flags.isDisjoint(with: [.formerText, .givenVersion]),
        !isKnownElsewhere(reference.owner.name, than: act)
      else { continue }
      found[index] = act.resolver.resolveFromOutside(reference.chain)
    }
    return found
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

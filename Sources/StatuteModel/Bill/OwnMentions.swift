import StatuteSyntax
import StatuteText

/// What the remarks of a bill say of the bill itself: `lovforslagets § 1, nr. 2`, and shorter where the heading they stand under or the
/// words around it tell the rest.
extension Bill {
  /// The references in the remarks to the bill's own sections and instructions, by their index, and where they lead. A number that may be
  /// one of the act in force is not among them.
  public var ownMentions: [Int: Resolution] {
    if remarks.isEmpty { return [:] }
    let all = document.references.all
    let amending = sections.filter { document.tree.nodes[$0].kind == .amendingSection }
    var found: [Int: Resolution] = [:]
    var previous: RemarkMention?
    // What parentheses are put in after: »lovforslagets § 1, nr. 2 (§ 3, nr. 2), og nr. 3«.
    var outer: RemarkMention?
    var index = 0
    while index < all.count {
      let list = all.list(around: index)
      index = list.upperBound
      guard let home = home(of: all[list.lowerBound].node) else {
        (previous, outer) = (nil, nil)
        continue
      }
      let (start, before) = (all[list.lowerBound].range.start, previous)
      if previous?.isClosed(before: start, document) ?? false { previous = outer }
      let mention = RemarkMention(list, in: self, under: home.section, after: previous)
      if before?.opens(before: start, document) ?? false { outer = previous }
      previous = mention
      guard mention.subject == .bill else { continue }
      for member in mention.own {
        let chain = all[member].chain
        // Where the bill has one section with instructions, »lovforslagets nr. 2« can be no other's.
        let section = mention.section ?? (chain[.item] == .none ? nil : amending.count == 1 ? amending[0] : nil)
        if let resolution = resolution(of: chain, in: section) { found[member] = resolution }
      }
    }
    return found
  }

  /// The section whose remark the node with index `node` stands in, nil where that is on none or on several; nothing where it does not
  /// stand in the remarks.
  private func home(of node: Int) -> (section: Int?, remarks: Int)? {
    let nodes = document.tree.nodes
    var node = node
    var heading: Node?
    while node > 0, nodes[node].kind != .remarks {
      if nodes[node].kind == .remark { heading = nodes[node] }
      node = Int(nodes[node].parent)
    }
    guard node > 0 else { return nil }
    if let section = heading?.writtenSection(in: document.source) { return (self.section(section.number), node) }
    guard let heading, heading.number.isSame(as: heading.lastNumber) else { return (nil, node) }
    return (section(heading.number), node)
  }

  /// Where `chain` leads, in `home` where it names no section; nil where that is not there.
  private func resolution(of chain: ReferenceChain, in home: Int?) -> Resolution? {
    let nodes = document.tree.nodes
    if chain[.section] == .none, chain[.division] != .none {
      let found = document.resolver.resolveFromOutside(chain)
      return found.status == .resolved ? found : nil
    }
    guard let section = chain[.section] == .none ? home : section(chain[.section]) else { return nil }
    var whole = chain
    whole[.section] = nodes[section].number
    var targets = targets(of: whole)
    if nodes[section].kind == .section, targets.isEmpty || !chain.namesSections {
      let found = document.resolver.resolveFromOutside(whole)
      if found.status == .resolved { return found }
      if chain[.section] == .none { targets = [] }
    }
    guard !targets.isEmpty else { return nil }
    var resolution = Resolution(.resolved)
    resolution.targets = ReferenceTargets(
      targets.map { ReferenceTarget(node: $0, sentence: 0, range: nodes[$0].range) })
    return resolution
  }
}

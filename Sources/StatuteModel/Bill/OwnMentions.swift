import StatuteSyntax
import StatuteText

/// What the remarks of a bill say of the bill itself: `lovforslagets § 1, nr. 2`, and shorter where the heading they stand under or the
/// words around it tell the rest.
extension Bill {
  /// The references in the remarks to the bill's own sections and instructions, by their index, and where they lead. A number that may be
  /// one of the act in force is not among them.
  public var ownMentions: [Int: Resolution] { remarkMentions.own }

  /// ``ownMentions``, and those that may be of the bill as well as of another text, with where they would lead in the bill.
  public var remarkMentions: (own: [Int: Resolution], unclear: [Int: Resolution]) {
    if remarks.isEmpty { return ([:], [:]) }
    let all = document.references.all
    let amending = amendingSections
    var (found, unclear): ([Int: Resolution], [Int: Resolution]) = ([:], [:])
    var previous: RemarkMention?
    // What parentheses are put in after: »lovforslagets § 1, nr. 2 (§ 3, nr. 2), og nr. 3«.
    var outer: RemarkMention?
    // The last instructions of the bill that the paragraph has named.
    var beside: RemarkMention?
    var node = -1
    var index = 0
    while index < all.count {
      let list = all.list(around: index)
      index = list.upperBound
      guard let home = home(of: all[list.lowerBound].node) else {
        (previous, outer) = (nil, nil)
        continue
      }
      let (start, before) = (all[list.lowerBound].range.start, previous)
      if all[list.lowerBound].node != node { (node, beside) = (all[list.lowerBound].node, nil) }
      if previous?.isClosed(before: start, document) ?? false { previous = outer }
      let mention = RemarkMention(
        list, in: self, under: (home.section, home.instruction), after: previous, beside: beside)
      if mention.isOfInstructionsOfBill { beside = mention }
      if before?.opens(before: start, document) ?? false { outer = previous }
      previous = mention
      guard mention.subject == .bill || mention.isUnclear && !isHeading(all[list.lowerBound]) else { continue }
      for member in mention.own {
        let chain = all[member].chain
        // Where the bill has one section with instructions, »lovforslagets nr. 2« can be no other's.
        let section = mention.section ?? (chain[.item] == .none ? nil : amending.count == 1 ? amending[0] : nil)
        guard let resolution = resolution(of: chain, in: section) else {
          // »Lovforslagets nr. 4« where the remarks are on no section, or on one that has not so many.
          guard mention.namesBill, mention.section == home.section, chain[.item] != .none, chain[.section] == .none,
            chain[.subsection] == .none
          else { continue }
          let possible = amending.compactMap { self.resolution(of: chain, in: $0) }
          guard var first = possible.first else { continue }
          if possible.count == 1, !mention.isUnclear {
            found[member] = first
          } else {
            first.targets = ReferenceTargets(possible.flatMap(\.targets))
            unclear[member] = first
          }
          continue
        }
        if mention.isUnclear { unclear[member] = resolution } else { found[member] = resolution }
      }
    }
    return (found, unclear)
  }

  /// Whether `reference` stands in the heading of a remark: `Til nr. 2, § 1, nr. 3`.
  private func isHeading(_ reference: Reference) -> Bool {
    let (node, source) = (document.tree.nodes[reference.node], document.source)
    return node.kind == .remark && source.lineIndex(at: node.label.start) == source.lineIndex(at: reference.range.start)
  }

  /// Whether an instruction speaks of the section `number` of an act, or puts one in.
  func changes(section number: ProvisionNumber) -> Bool {
    sections.lazy.flatMap(instructions).contains { changes(section: number, in: $0) }
  }

  /// Whether the instruction with index `instruction` does.
  func changes(section number: ProvisionNumber, in instruction: Int) -> Bool {
    let nodes = document.tree.nodes
    let inside = instruction..<Int(nodes[instruction].subtreeEnd)
    return inside.contains { nodes[$0].kind == .section && nodes[$0].number.isSame(as: number) }
      || document.references.all.contains { reference in
        let chain = reference.chain
        let last = chain.namesSections ? chain.rangeEnd : chain[.section]
        return inside.contains(reference.node) && !(number < chain[.section]) && !(last < number)
      }
  }

  /// Whether the instruction with index `instruction` speaks of a nummer `number`, or puts one in.
  func names(item number: ProvisionNumber, in instruction: Int) -> Bool {
    let nodes = document.tree.nodes
    let inside = instruction..<Int(nodes[instruction].subtreeEnd)
    return inside.dropFirst().contains { nodes[$0].kind == .item && nodes[$0].number.isSame(as: number) }
      || document.references.all.contains { inside.contains($0.node) && $0.chain[.item].isSame(as: number) }
  }

  /// The section whose remark the node with index `node` stands in, nil where that is on none or on several, and the instruction, where it is
  /// on one; nothing where it does not stand in the remarks.
  func home(of node: Int) -> (section: Int?, instruction: Int?, remarks: Int)? {
    let nodes = document.tree.nodes
    var node = node
    var heading: Node?
    var innermost: Int?
    while node > 0, nodes[node].kind != .remarks {
      if nodes[node].kind == .remark {
        heading = nodes[node]
        innermost = innermost ?? node
      }
      node = Int(nodes[node].parent)
    }
    guard node > 0 else { return nil }
    guard let heading, let innermost else { return (nil, nil, node) }
    let written = heading.writtenSection(in: document.source)?.number
    guard written != nil || heading.number.isSame(as: heading.lastNumber) else { return (nil, nil, node) }
    let section = self.section(written ?? heading.number)
    let on = section.map { instructions(of: $0) }?.filter { document.isRemark(innermost, on: $0) } ?? []
    return (section, on.count == 1 ? on[0] : nil, node)
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

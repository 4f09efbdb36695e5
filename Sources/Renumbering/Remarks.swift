import StatuteModel
import StatuteSyntax
import StatuteText

/// The remarks of a bill that amends: `Til nr. 5` and `lovforslagets § 1, nr. 5` go with the instruction.
extension Renumbering {
  /// The changes of the remarks where instructions move.
  func remarkEdits(_ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let nodes = document.tree.nodes
    let moved = nodes[changes.subject]
    guard [.instruction, .amendingSection].contains(moved.kind) || document.kind == .amendingAct else { return [] }
    var edits: [TextEdit] = []
    for node in nodes.indices where nodes[node].kind == .remark {
      edits += try labelEdits(ofRemark: node, changes)
    }
    return edits + (try ReferenceEdits(changes, in: document, also: ownReferences(changes)).edits())
  }

  /// Lets the remark on an instruction or section that goes out do so, too, where it is on nothing else.
  func removeRemark(_ changes: inout Changes) {
    let nodes = document.tree.nodes
    let going = changes.subject
    guard changes.isRemoved(going), [.instruction, .amendingSection].contains(nodes[going].kind) else { return }
    let remarks = nodes.indices.filter { nodes[$0].kind == .remark && isAbout($0, going) }
    guard remarks.count == 1, let remark = remarks.first, nodes[remark].number.isSame(as: nodes[remark].lastNumber)
    else { return }
    changes.removeToo(remark, document)
  }

  /// The new numbers in `Til nr. 5` or `Til § 2`.
  private func labelEdits(ofRemark remark: Int, _ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let label = document.tree.nodes[remark]
    guard changes.exchanges.isEmpty, !changes.isRemoved(remark),
      changes.series.members.contains(where: { isAbout(remark, $0) })
    else { return [] }
    let words = document.source.string(in: label.label)
    guard let written = label.writtenNumbers(in: document.source) else { throw .unreadable(words) }
    var edits: [TextEdit] = []
    var last: ProvisionNumber?
    for old in written {
      guard let node = changes.series.members.first(where: { document.tree.nodes[$0].number.isSame(as: old.number) })
      else { continue }
      if changes.isRemoved(node) {
        throw .referredTo(document.place(of: node), by: "Overskriften i bemærkningerne", words)
      }
      guard let move = changes.moves[node] else { continue }
      guard let new = move(old.number) else { throw .unreadable(words) }
      edits.append(TextEdit(old.range, NumberWriting(document).text(of: new, for: old, after: last)))
      last = new
    }
    return edits
  }

  /// Whether the remark is on `member`: its number, under the heading of its section.
  func isAbout(_ remark: Int, _ member: Int) -> Bool {
    let nodes = document.tree.nodes
    let label = nodes[remark]
    let parent = nodes[Int(label.parent)]
    guard !(nodes[member].number < label.number), !(label.lastNumber < nodes[member].number) else { return false }
    if nodes[member].kind == .instruction {
      return parent.kind == .remark && parent.number.isSame(as: nodes[Int(nodes[member].parent)].number)
    }
    return parent.kind != .remark && [.section, .amendingSection].contains(nodes[member].kind)
  }

  /// The references in the remarks to the bill's own sections and instructions: those that say `lovforslagets`, and those
  /// under a heading of a section that amends nothing.
  private func ownReferences(_ changes: Changes) -> [Int: Resolution] {
    let nodes = document.tree.nodes
    let sections = changes.bodySections(document)
    var found: [Int: Resolution] = [:]
    var ownList = -1
    for (index, reference) in document.references.all.enumerated() where reference.chain[.section] != .none {
      guard reference.group == ownList || isOwn(reference, sections) else { continue }
      ownList = reference.group
      let targets = targets(of: reference.chain, sections)
      guard !targets.isEmpty else { continue }
      var resolution = Resolution(.resolved)
      resolution.targets = ReferenceTargets(
        targets.map { ReferenceTarget(node: $0, sentence: 0, range: nodes[$0].range) })
      found[index] = resolution
    }
    return found
  }

  private func isOwn(_ reference: Reference, _ sections: [UInt64: Int]) -> Bool {
    let nodes = document.tree.nodes
    var node = reference.node
    var heading = ProvisionNumber.none
    while node > 0, nodes[node].kind != .remarks {
      if nodes[node].kind == .remark { heading = nodes[node].number }
      node = Int(nodes[node].parent)
    }
    guard node > 0 else { return false }
    if saysBill(before: reference.range.start) { return true }
    guard reference.owner.kind == .unmarked, let section = sections[heading.order] else { return false }
    return nodes[section].kind == .section
  }

  /// Whether `lovforslagets` stands before `offset`.
  private func saysBill(before offset: Int) -> Bool {
    let word = Array("ovforslagets".utf8)
    let end = document.source[offset - 1] == 0xA0 ? offset - 2 : offset - 1
    return document.source[ByteRange(end - word.count, end)].elementsEqual(word)
  }

  /// The section or the instructions of the bill that `chain` names.
  private func targets(of chain: ReferenceChain, _ sections: [UInt64: Int]) -> [Int] {
    let nodes = document.tree.nodes
    guard let section = sections[chain[.section].order], chain.rangeEnd == .none || chain.rangeLevel == .item else {
      return []
    }
    if nodes[section].kind == .section || chain[.item] == .none { return [section] }
    let last = chain.rangeEnd == .none ? chain[.item] : chain.rangeEnd
    return document.tree.children(of: section).filter {
      nodes[$0].kind == .instruction && !(nodes[$0].number < chain[.item]) && !(last < nodes[$0].number)
    }
  }
}

extension Changes {
  /// The sections of the bill by the order of their numbers.
  fileprivate func bodySections(_ document: Document) -> [UInt64: Int] {
    let nodes = document.tree.nodes
    let sections = nodes.indices.filter {
      nodes[$0].parent == 0 && [.section, .amendingSection].contains(nodes[$0].kind)
    }
    return Dictionary(sections.map { (nodes[$0].number.order, $0) }) { first, _ in first }
  }
}

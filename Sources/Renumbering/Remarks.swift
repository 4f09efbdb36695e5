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
    return edits + (try ReferenceEdits(changes, in: document, also: ownReferences).edits())
  }

  /// Lets the remark on an instruction or section that goes out do so, too, where it is on nothing else.
  func removeRemark(_ changes: inout Changes) {
    let nodes = document.tree.nodes
    let going = changes.subject
    guard changes.isRemoved(going), [.instruction, .amendingSection].contains(nodes[going].kind) else { return }
    let remarks = nodes.indices.filter { nodes[$0].kind == .remark && document.isRemark($0, on: going) }
    guard remarks.count == 1, let remark = remarks.first, nodes[remark].number.isSame(as: nodes[remark].lastNumber)
    else { return }
    changes.removeToo(remark, document)
  }

  /// The new numbers in `Til nr. 5` or `Til § 2`.
  private func labelEdits(ofRemark remark: Int, _ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let label = document.tree.nodes[remark]
    guard changes.exchanges.isEmpty, !changes.isRemoved(remark),
      changes.series.members.contains(where: { document.isRemark(remark, on: $0) })
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

  /// The references in the remarks to the bill's own sections and instructions.
  private var ownReferences: [Int: Resolution] {
    let bill = Bill(reading: document)
    var found: [Int: Resolution] = [:]
    for (index, _) in bill.ownReferences {
      let targets = bill.targets(of: document.references.all[index].chain)
      guard !targets.isEmpty else { continue }
      var resolution = Resolution(.resolved)
      resolution.targets = ReferenceTargets(
        targets.map { ReferenceTarget(node: $0, sentence: 0, range: document.tree.nodes[$0].range) })
      found[index] = resolution
    }
    return found
  }
}

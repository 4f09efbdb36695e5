import StatuteModel
import StatuteSyntax
import StatuteText

/// What a request about a place is about: the provisions whose label or mention stands there.
struct Subject {
  /// The bytes of the label or of the mention.
  let origin: ByteRange
  /// The provisions of the document; none where a mention is of another act or of nothing there is.
  let targets: ReferenceTargets
  /// The index of the mention in ``DocumentReferences/all``; nil for a label.
  let reference: Int?
}

extension Snapshot {
  /// What stands at `offset`, or ends there; nil where that is neither a mention nor a label.
  func subject(at offset: Int) -> Subject? {
    if let reference = reference(at: offset) {
      return Subject(
        origin: document.references.all[reference].range, targets: document.references.resolutions[reference].targets,
        reference: reference)
    }
    guard let node = labelled(at: offset) else { return nil }
    let target = ReferenceTarget(node: node, sentence: 0, range: document.tree.nodes[node].range)
    return Subject(origin: document.tree.nodes[node].label, targets: ReferenceTargets(target), reference: nil)
  }

  /// The index of the node whose label stands at `offset` or ends there.
  private func labelled(at offset: Int) -> Int? {
    let nodes = document.tree.nodes
    var node = node(at: offset)
    while node > 0 {
      let label = nodes[node].label
      if !label.isEmpty, label.contains(offset) || label.end == offset { return node }
      node = Int(nodes[node].parent)
    }
    return nil
  }

  /// The indices of all references to the provisions of `subject` or to something in them, ascending; to its sentences
  /// where it is about sentences.
  func mentions(of subject: Subject) -> [Int] {
    var found: Set<Int> = []
    for target in subject.targets {
      for reference in incoming(to: target.node) {
        guard target.sentence == 0 || document.references.resolutions[reference].targets.contains(target) else {
          continue
        }
        found.insert(reference)
      }
    }
    return found.sorted()
  }
}

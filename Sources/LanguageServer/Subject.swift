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
      found.formUnion(mentions(ofDraft: target.node))
      let isDivision = document.tree.nodes[target.node].kind.isDivision
      for reference in isDivision ? incoming(exactlyTo: target.node) : incoming(to: target.node) {
        guard target.sentence == 0 || document.references.resolutions[reference].targets.contains(target) else {
          continue
        }
        found.insert(reference)
      }
    }
    return found.sorted()
  }

  /// The indices of all references to the provision with index `node` or to something in it, ascending.
  func mentions(of node: Int) -> [Int] {
    let target = ReferenceTarget(node: node, sentence: 0, range: document.tree.nodes[node].range)
    return mentions(of: Subject(origin: target.range, targets: ReferenceTargets(target), reference: nil))
  }
}

// MARK: - In other acts

extension Snapshot {
  /// The indices of the references to what a mention points at in another act, `elsewhere`, or to something in it, ascending.
  func mentions(ofElsewhere elsewhere: ResolutionElsewhere) -> [Int] {
    let wanted = elsewhere.resolution.targets
    let nodes = elsewhere.document.tree.nodes
    func isWanted(_ found: ResolutionElsewhere) -> Bool {
      found.act.path == elsewhere.act.path
        && found.resolution.targets.contains { target in
          wanted.contains { $0.holds(target, in: nodes) }
        }
    }
    let inForce = document.references.elsewhere.filter { isWanted($1) && isToTextInForce($0) }.keys
    return (inForce + mentionsOfAmendedActs.filter { isWanted($0.found) }.map(\.reference)).sorted()
  }

  /// The indices of the references to any provision of `act`, ascending.
  func mentions(of act: ActEntry) -> [Int] {
    document.references.elsewhere.filter { $0.value.act.path == act.path }.keys.sorted()
  }
}

extension ReferenceTarget {
  /// Whether `other` is the same place or, where this is no sentence or chapter, lies in it.
  fileprivate func holds(_ other: ReferenceTarget, in nodes: [Node]) -> Bool {
    guard sentence == 0, nodes.indices.contains(node), !nodes[node].kind.isDivision else { return self == other }
    return node <= other.node && other.node < Int(nodes[node].subtreeEnd)
  }
}

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

extension DocumentReferences {
  /// The indices of the references that begin in `range`.
  func indices(in range: ByteRange) -> Range<Int> {
    let start = firstIndex(from: range.start)
    return start..<max(start, firstIndex(from: range.end))
  }

  /// The index of the first reference that begins at `offset` or after it.
  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Document {
  /// What is selected of the provision with index `node`: its label, or its text where it has none.
  func selection(of node: Int) -> ByteRange {
    let node = tree.nodes[node]
    if !node.label.isEmpty { return node.label }
    return node.text.isEmpty ? ByteRange(node.range.start, node.range.start) : node.text
  }

  /// What is selected of `target`: the sentence, or the provision's label.
  func selection(of target: ReferenceTarget) -> ByteRange {
    target.sentence == 0 ? selection(of: target.node) : target.range
  }
}

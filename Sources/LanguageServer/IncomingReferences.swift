import StatuteModel

/// Which references point at each provision of a document, found for all of them at once.
private struct IncomingReferences {
  /// Where the references that point at each node begin in ``references``; one more at the end.
  private var starts: [Int32]
  /// The indices of the references, by the node they point at.
  private var references: [Int32]

  init(_ document: Document) {
    let nodeCount = document.tree.nodes.count
    let resolutions = document.references.resolutions
    starts = Array(repeating: 0, count: nodeCount + 1)
    for resolution in resolutions where resolution.status != .external {
      for target in resolution.targets where target.node < nodeCount { starts[target.node + 1] += 1 }
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    references = Array(repeating: 0, count: Int(starts[nodeCount]))
    var next = starts
    for (index, resolution) in resolutions.enumerated() where resolution.status != .external {
      for target in resolution.targets where target.node < nodeCount {
        references[Int(next[target.node])] = Int32(clamping: index)
        next[target.node] += 1
      }
    }
  }

  /// The references that point at the nodes from `first` up to `end`, ascending, each once.
  func references(toNodes first: Int, upTo end: Int) -> [Int] {
    guard first >= 0, first < end, end < starts.count else { return [] }
    let sorted = references[Int(starts[first])..<Int(starts[end])].sorted()
    var found: [Int] = []
    for index in sorted where found.last != Int(index) { found.append(Int(index)) }
    return found
  }
}

extension Snapshot {
  /// The references that point at the provision with index `node` or at something in it: their indices in
  /// ``DocumentReferences/all``, ascending.
  func incoming(to node: Int) -> [Int] {
    guard document.tree.nodes.indices.contains(node) else { return [] }
    return allIncoming.references(toNodes: node, upTo: Int(document.tree.nodes[node].subtreeEnd))
  }

  /// The references that point at the provision with index `node` itself, and not only at something in it.
  func incoming(exactlyTo node: Int) -> [Int] { allIncoming.references(toNodes: node, upTo: node + 1) }

  private var allIncoming: IncomingReferences { memory.derived { IncomingReferences(document) } }
}

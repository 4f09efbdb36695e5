import StatuteModel
import StatuteSyntax
import StatuteText

/// What holds of every text that has been read.
enum Invariants {
  /// The tree of `document` is in order and prints back to its text.
  static func checkTree(_ document: Document) throws(Violation) {
    let (tree, source) = (document.tree, document.source)
    try demand(tree.printed == source.bytes, "the tree prints another text")
    try demand(!tree.nodes.isEmpty, "no root")
    for (index, node) in tree.nodes.enumerated().dropFirst() {
      try demand(node.parent >= 0 && node.parent < index, "node \(index) stands before its parent")
      let parent = tree.nodes[Int(node.parent)]
      try demand(
        parent.range.contains(node.range) && node.subtreeEnd <= parent.subtreeEnd && node.subtreeEnd > index,
        "node \(index), \(node.kind), lies outside its parent")
      try demand(
        (node.label.isEmpty || node.range.contains(node.label))
          && (node.text.isEmpty || node.range.contains(node.text)),
        "label or text of node \(index), \(node.kind), lie outside of it")
    }
    try checkPlaces(tree.nodes.flatMap { [$0.range, $0.label, $0.text] }, in: source)
  }

  /// `ranges` lie in `source`, on the bounds of its characters.
  static func checkPlaces(_ ranges: some Sequence<ByteRange>, in source: SourceText) throws(Violation) {
    for range in ranges {
      try demand(
        range.end <= source.count && source.characterStart(at: range.start) == range.start
          && source.characterStart(at: range.end) == range.end, "\(range) cuts a character in two")
    }
  }

  /// References lie in the nodes that hold them and point at what is there.
  static func checkReferences(_ document: Document) throws(Violation) {
    let (references, nodes) = (document.references, document.tree.nodes)
    try demand(references.all.count == references.resolutions.count, "a reference lacks its resolution")
    for (reference, resolution) in zip(references.all, references.resolutions) {
      try checkPlaces([reference.range], in: document.source)
      try demand(
        nodes.indices.contains(reference.node) && nodes[reference.node].range.contains(reference.range),
        "a reference at \(reference.range) lies outside its node")
      for target in resolution.targets {
        try demand(nodes.indices.contains(target.node), "a target that is no node")
        try checkPlaces([target.range], in: document.source)
        _ = document.address(of: target)
      }
    }
    for (index, elsewhere) in references.elsewhere {
      try demand(references.all.indices.contains(index), "a target elsewhere of no reference")
      for target in elsewhere.resolution.targets { _ = elsewhere.document.address(of: target) }
    }
  }

  /// Two readings of one text are the same.
  static func checkSame(_ document: Document, _ fresh: Document) throws(Violation) {
    try demand(document.kind == fresh.kind, "kind \(document.kind), anew \(fresh.kind)")
    let (nodes, freshNodes) = (document.tree.nodes, fresh.tree.nodes)
    for (index, (a, b)) in zip(nodes, freshNodes).enumerated() {
      try demand(
        a.kind == b.kind && a.flags == b.flags && a.parent == b.parent && a.subtreeEnd == b.subtreeEnd
          && a.range == b.range && a.label == b.label && a.text == b.text && a.number == b.number
          && a.lastNumber == b.lastNumber, "node \(index): \(a), anew \(b)")
    }
    try demand(nodes.count == freshNodes.count, "\(nodes.count) nodes, anew \(freshNodes.count)")
    let (told, toldAnew) = (self.told(document.references), self.told(fresh.references))
    for (reference, anew) in zip(told, toldAnew) { try demand(reference == anew, "\(reference), anew \(anew)") }
    try demand(told.count == toldAnew.count, "\(told.count) references, anew \(toldAnew.count)")
  }

  private static func told(_ references: DocumentReferences) -> [String] {
    zip(references.all, references.resolutions).map { reference, resolution in
      let targets = resolution.targets.map { "\($0.node)/\($0.sentence)/\($0.range.start)-\($0.range.end)" }
      return "\(reference.range.start)-\(reference.range.end) in \(reference.node) \(reference.owner) "
        + "\(reference.group) \(reference.flags.rawValue) \(resolution.status.key) \(targets.joined(separator: " "))"
    }
  }
}

import StatuteText

/// The lossless tree of a text.
///
/// Every byte belongs to exactly one node (a node's own bytes are its range without its children's), and children stand
/// in document order, so that printing the nodes gives the text back.
public struct SyntaxTree: Sendable {
  /// The text.
  public let source: SourceText
  /// The nodes in document order; the first is the document.
  public let nodes: [Node]
  /// What kind of document it is.
  public let kind: DocumentKind
  /// The kind that someone has said it is; nil where it was read out of the text.
  package let givenKind: DocumentKind?
  /// Whether a text with the bare title of an act (`Lov om …`) is none that is being written: it holds repealed provisions, or many
  /// sections with letters. Such texts are printed without the words of a consolidation.
  public let readsAsLawInForce: Bool
  /// Whether a section of the text's own, and not of what is appended to it, amends another act.
  public let amends: Bool
  /// What the next reading takes over when the text is edited; nil where nobody means to edit it.
  let memory: TreeBuilder.Memory?

  /// The nodes that were read anew after an edit, as a range of indices. Of an earlier tree with as many nodes all others have
  /// been taken over and moved with the text, those that are open around these as far as nothing in these is amiss.
  package var reread: Range<Int> { memory?.reread ?? nodes.indices }

  /// The indices of the children of the node with index `parent`.
  public func children(of parent: Int) -> Children {
    Children(nodes: nodes, following: parent + 1, end: Int(nodes[parent].subtreeEnd))
  }

  /// The indices of a node's children, in document order.
  public struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var following: Int
    let end: Int

    /// The index of the next child.
    public mutating func next() -> Int? {
      guard following < end else { return nil }
      defer { following = Int(nodes[following].subtreeEnd) }
      return following
    }
  }
}

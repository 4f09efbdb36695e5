import StatuteSyntax

/// A document, or one section of it with everything in it.
public struct DocumentPart: Sendable {
  /// The document.
  public let document: Document
  /// The part's nodes, by index.
  public let nodes: Range<Int>

  /// All of `document`.
  public init(_ document: Document) {
    self.init(document, document.tree.nodes.indices)
  }

  /// The nodes of `document` with these indices: a section and everything in it.
  public init(_ document: Document, _ nodes: Range<Int>) {
    self.document = document
    self.nodes = nodes
  }

  /// The references that stand in it, by their index in ``DocumentReferences/all``.
  public var references: Range<Int> {
    nodes.count == document.tree.nodes.count
      ? document.references.all.indices : document.references.indices(in: nodes)
  }
}

import StatuteSyntax

/// A document, or one stretch of it: a section with everything in it, or what is looked at together outside of sections.
public struct DocumentPart: Sendable {
  /// The document.
  public let document: Document
  /// The part's nodes, by index.
  public let nodes: Range<Int>
  /// What an analyzer has found out about all of the document before; nil where nothing has been kept.
  public let premise: Int?

  /// All of `document`.
  public init(_ document: Document) {
    self.init(document, document.tree.nodes.indices)
  }

  /// The stretch of `document` with these nodes.
  public init(_ document: Document, _ nodes: Range<Int>, premise: Int? = nil) {
    self.document = document
    self.nodes = nodes
    self.premise = premise
  }

  /// The references that stand in it, by their index in ``DocumentReferences/all``.
  public var references: Range<Int> {
    nodes.count == document.tree.nodes.count
      ? document.references.all.indices : document.references.indices(in: nodes)
  }
}

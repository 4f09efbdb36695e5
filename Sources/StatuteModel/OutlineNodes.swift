import StatuteSyntax

/// A document's nodes as an outline shows them: layout left out, what stands inside it moved up to the nearest node
/// that is shown.
public struct OutlineNodes: Sequence {
  private let tree: SyntaxTree

  /// The nodes of `document` that an outline shows.
  public init(_ document: Document) { tree = document.tree }

  /// A node that is shown.
  public struct Entry {
    /// The node's index in the tree.
    public let index: Int
    /// The node.
    public let node: Node
    /// How many shown nodes stand around it.
    public let depth: Int
  }

  /// The entries in document order.
  ///
  /// It goes through the flat array of nodes, so that no depth of nesting can exhaust the stack.
  public func makeIterator() -> Iterator { Iterator(nodes: tree.nodes) }

  /// Goes through the nodes in document order.
  public struct Iterator: IteratorProtocol {
    fileprivate let nodes: [Node]
    private var index = 0
    /// Where the shown nodes that are still open end.
    private var ends: [Int32] = []

    fileprivate init(nodes: [Node]) { self.nodes = nodes }

    /// The next node that is shown.
    public mutating func next() -> Entry? {
      while index < nodes.count {
        defer { index += 1 }
        let node = nodes[index]
        while let end = ends.last, end <= index { ends.removeLast() }
        guard node.kind.isStructure else { continue }
        defer { ends.append(node.subtreeEnd) }
        return Entry(index: index, node: node, depth: ends.count)
      }
      return nil
    }
  }
}

extension NodeKind {
  /// Whether a reader looks for nodes of this kind in an outline; the others are layout.
  fileprivate var isStructure: Bool {
    switch self {
    case .document, .frontMatter, .contents, .title, .opening, .text, .table, .signature: false
    default: true
    }
  }
}

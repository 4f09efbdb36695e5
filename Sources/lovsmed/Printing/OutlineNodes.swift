import StatuteModel
import StatuteSyntax

/// A document's nodes as an outline shows them: layout left out, what stands inside it moved up to the nearest node
/// that is shown.
struct OutlineNodes: Sequence {
  let tree: SyntaxTree

  init(_ document: Document) { tree = document.tree }

  /// A node, and how many shown nodes stand around it.
  struct Entry {
    let index: Int
    let node: Node
    let depth: Int
  }

  /// The entries in document order.
  ///
  /// It goes through the flat array of nodes, so that no depth of nesting can exhaust the stack.
  func makeIterator() -> Iterator { Iterator(nodes: tree.nodes) }

  struct Iterator: IteratorProtocol {
    fileprivate let nodes: [Node]
    private var index = 0
    /// Where the shown nodes that are still open end.
    private var ends: [Int32] = []

    fileprivate init(nodes: [Node]) { self.nodes = nodes }

    mutating func next() -> Entry? {
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

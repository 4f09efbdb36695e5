import StatuteSyntax
import StatuteText
import Synchronization

/// A value that is worked out when someone first asks for it.
private final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}

/// A text that has been read: its tree, its kind, and what its provisions are called.
public struct Document: Sendable {
  /// Where the text comes from, as the user wrote it; `-` for standard input.
  public let path: String
  /// The tree of the text.
  public let tree: SyntaxTree
  /// The other acts at hand; nil where none were given.
  public let library: ActLibrary?
  private let knownReferences = Once<DocumentReferences>()
  private let knownResolver = Once<Resolver>()
  private let knownNeighbourhood = Once<Neighbourhood>()

  /// Reads `source`; reading never fails. References to other acts are looked up in `library`.
  public init(path: String, source: SourceText, library: ActLibrary? = nil) {
    self.path = path
    self.library = library
    self.tree = SyntaxTree(parsing: source)
  }

  /// The text itself.
  public var source: SourceText { tree.source }
  /// The references in the text and where they point.
  public var references: DocumentReferences { knownReferences.value { DocumentReferences(self) } }
  /// What says where references into this document point.
  var resolver: Resolver { knownResolver.value { Resolver(tree) } }
  /// What bullets and headings are called after their neighbours.
  var neighbourhood: Neighbourhood { knownNeighbourhood.value { Neighbourhood(tree.nodes) } }
  /// What kind of document it is.
  public var kind: DocumentKind { tree.kind }
}

extension Document {
  /// The document's title as it stands, on one line; nil where it has none.
  public var title: String? {
    guard let node = tree.nodes.first(where: { $0.kind == .title }), !node.text.isEmpty else { return nil }
    return source.string(in: node.text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Whether the text holds a provision; lists and headings stand in letters too.
  public var hasProvisions: Bool {
    tree.nodes.contains {
      switch $0.kind {
      case .section, .subsection, .amendingSection, .instruction: true
      default: false
      }
    }
  }
}

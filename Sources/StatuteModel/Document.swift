import StatuteSyntax
import StatuteText
import Synchronization

/// A value that is worked out when someone first asks for it.
private final class Once<Value: Sendable>: Sendable {
  private let known: Mutex<Value?>

  init(_ value: Value? = nil) { known = Mutex(value) }

  /// The value, if it has been asked for.
  var valueIfKnown: Value? { known.withLock { $0 } }

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
  public private(set) var library: ActLibrary?
  private var knownReferences: Once<DocumentReferences>
  private let knownResolver: Once<Resolver>
  private let knownNeighbourhood = Once<Neighbourhood>()
  private let knownOwnNames: Once<OwnNames>
  private var knownShortNames = Once<ShortNames>()
  /// What hints say of its provisions.
  let glosses = GlossMemory()

  /// Reads `source`; reading never fails. References to other acts are looked up in `library`.
  ///
  /// - Parameters:
  ///   - isEdited: Whether a later state of the text is to be read, which ``remains`` make quicker.
  ///   - kind: What kind of document it is; nil where that is to be read out of the text.
  public init(
    path: String, source: SourceText, library: ActLibrary? = nil, isEdited: Bool = false, as kind: DocumentKind? = nil
  ) {
    self.path = path
    self.library = library
    tree = SyntaxTree(parsing: source, isEdited: isEdited, as: kind)
    knownReferences = Once()
    knownResolver = Once()
    knownOwnNames = Once()
  }

  /// The text itself.
  public var source: SourceText { tree.source }
  /// The references in the text and where they point.
  public var references: DocumentReferences { knownReferences.value { DocumentReferences(self) } }
  /// What says where references into this document point.
  var resolver: Resolver { knownResolver.value { Resolver(tree) } }
  /// What the act is called by itself and by others.
  var ownNames: OwnNames { knownOwnNames.value { OwnNames(self) } }
  /// What a bill calls other acts though their titles do not.
  var shortNames: ShortNames { knownShortNames.value { ShortNames(self) } }
  /// What bullets and headings are called after their neighbours.
  var neighbourhood: Neighbourhood { knownNeighbourhood.value { Neighbourhood(tree.nodes) } }
  /// What kind of document it is.
  public var kind: DocumentKind { tree.kind }
  /// The indices of the nodes that say of themselves that they are repealed, left out or the like, in document order.
  public var repealed: [Int] { resolver.index.table.repealed }
}

// MARK: - Editing

extension Document {
  /// What is left of a document when its text is edited: all that was read out of it, without the text.
  public struct Remains: Sendable {
    let path: String
    let library: ActLibrary?
    var tree: SyntaxTree.Remains
    let table: ProvisionTable?
    let ownNames: OwnNames?
    var references: DocumentReferences?
  }

  /// What is kept of the document when its text is edited; nil where it was not read for that.
  public var remains: Remains? {
    tree.remains.map {
      Remains(
        path: path, library: library, tree: $0, table: knownResolver.valueIfKnown?.index.table,
        ownNames: knownOwnNames.valueIfKnown, references: knownReferences.valueIfKnown)
    }
  }

  /// The document of `tree`, which has the outline and the title of the one that `remains` unless `isOther`.
  fileprivate init(_ remains: Remains, _ tree: SyntaxTree, isOther: Bool) {
    path = remains.path
    library = remains.library
    self.tree = tree
    knownResolver = Once(Resolver(tree, table: isOther ? nil : remains.table))
    knownOwnNames = Once(isOther ? nil : remains.ownNames)
    knownReferences = Once()
  }

  fileprivate func remember(_ references: DocumentReferences) { _ = knownReferences.value { references } }
}

extension Document.Remains {
  /// Reads `source`, which came of the earlier text by `change`; what is left of that is taken over where the change cannot
  /// have touched it. The document is the one that reading anew would give.
  public consuming func read(_ source: SourceText, after change: TextChange) -> (Document, DocumentChange) {
    // What is left is taken and changed, for nothing else holds it; a copy would cost more than the rest.
    let tree = SyntaxTree(parsing: source, after: change, of: &self.tree)
    var documentChange = DocumentChange(change, from: self.tree, to: tree)
    let references = self.references.take()
    let document = Document(self, tree, isOther: documentChange.stretches == nil)
    if var references {
      references.update(&documentChange, in: document)
      document.remember(references)
    } else {
      documentChange.stretches = nil
    }
    return (document, documentChange)
  }
}

// MARK: - Other acts

extension Document {
  /// The document with its references to other acts looked up in `library`, and whether any of those that were known points
  /// at something else there.
  ///
  /// - Parameter paths: Where the acts lie whose texts have changed; nil where acts may be called otherwise, too.
  public func looking(in library: ActLibrary?, after paths: Set<String>? = nil) -> (Document, pointsElsewhere: Bool) {
    var document = self
    document.library = library
    document.knownShortNames = Once()
    guard let known = knownReferences.valueIfKnown else {
      document.knownReferences = Once()
      return (document, false)
    }
    let references = known.lookedUp(again: paths, in: document)
    document.knownReferences = Once(references)
    return (document, !references.pointLike(known))
  }

  /// The document as others refer to it. It holds no library, which may hold an earlier state of it, and so on without end.
  public var withoutLibrary: Document {
    var document = self
    document.library = nil
    document.knownShortNames = Once()
    document.knownReferences = Once(knownReferences.valueIfKnown)
    return document
  }

  /// The document for what asks of the acts themselves in `library`, and not of its references, which are not looked up.
  package func asIfLooking(in library: ActLibrary?) -> Document {
    var document = self
    document.library = library
    document.knownShortNames = Once()
    document.knownReferences = Once()
    return document
  }
}

extension Document {
  /// The document's title as it stands, on one line; nil where it has none.
  public var title: String? {
    guard let node = tree.nodes.first(where: { $0.kind == .title }), !node.text.isEmpty else { return nil }
    return source.string(in: node.text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The title with the `Forslag til` that stands on lines of its own above it; nil where none does.
  var titleOfBill: String? {
    guard let node = tree.nodes.firstIndex(where: { $0.kind == .title }), let title else { return nil }
    let above = linesAboveTitle(node).map(source.string(in:)).joined(separator: " ")
    return ActTitle.opening(endingIn: above).map { "\($0) \(title)" }
  }

  /// The title without the number some acts have in it: `Lov om havnebade` of `Lov nr. 7 af 3. maj 2027 om havnebade`.
  public var titleWithoutNumber: String? { title.map(ActTitle.withoutNumber) }

  /// Where the act's own name ends that begins at `start`; nil where none does.
  public func endOfOwnName(startingAt start: Int) -> Int? {
    ownNames.length(startingIn: source.bytes[start...]).map { start + $0 }
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

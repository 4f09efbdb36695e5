import Analysis
import Configuration
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

/// An open document as it is at one place in the stream of messages, for the capability that answers there.
public struct Snapshot {
  /// The document as it has been read.
  public let document: Document
  /// The address in the client's spelling.
  public let uri: String
  /// The version the client gave.
  public let version: Int
  /// What tells this state from all others of the document, as a result id does.
  public let revision: Int
  /// The language of messages.
  public let language: Language
  /// Where the rules' pages lie, as an address that `family/name.md` is put after; nil where no one has said.
  let rulePages: String?
  /// Whether the user wants to see what mentions are about.
  let showsInlayHints: Bool
  /// What the client can do.
  public let client: Client
  /// What else is open.
  let workspace: Workspace
  private let open: OpenDocument

  init(_ open: OpenDocument, _ workspace: Workspace) {
    document = open.document
    uri = open.uri
    version = open.version
    revision = open.revision
    language = open.terms.language
    rulePages = open.terms.rulePages
    showsInlayHints = open.terms.showsInlayHints
    client = workspace.client
    self.workspace = workspace
    self.open = open
  }

  /// What there is to say of the document.
  public var review: Review { open.review }

  /// What finds it.
  var linter: Linter { open.terms.linter }

  /// What becomes of NO-BREAK SPACEs when the document is set up.
  var noBreakSpaces: NoBreakSpaces { open.terms.noBreakSpaces }

  /// The act that the document is to others; nil where they cannot name it.
  var ownAct: ActEntry? { open.act }

  /// What running text calls the act; the name of the file where it has none.
  var actName: String {
    guard let name = ownAct?.shortName else { return String(DocumentURI(uri).fileName) }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// What capabilities remember about the document.
  var memory: DocumentMemory { open.memory }
}

// MARK: - Places

extension Snapshot {
  /// The offset in bytes of `position`; one outside the document is moved to the nearest place in it.
  public func offset(of position: LSP.Position) -> Int { document.source.offset(of: position, client.encoding) }

  /// The bytes of `range`.
  public func byteRange(of range: LSP.Range) -> ByteRange {
    ByteRange(offset(of: range.start), offset(of: range.end))
  }

  /// The position of the byte at `offset`.
  public func position(at offset: Int) -> LSP.Position {
    LSP.Position(document.source.position(at: offset, encoding: client.encoding))
  }

  /// Where `range` is. For many ranges use ``places``.
  public func range(_ range: ByteRange) -> LSP.Range {
    LSP.Range(start: position(at: range.start), end: position(at: range.end))
  }

  /// What says where many ranges are, quickest when they come in ascending order.
  public var places: Places { Places(document.source, client.encoding) }

  /// A text of the document.
  public func text(in range: ByteRange) -> String { document.source.string(in: range) }
}

/// Says where ranges of one text are, in the client's units.
public struct Places {
  private var starts: PositionMapper
  private var ends: PositionMapper

  /// Places in `text` with characters in units of `encoding`.
  public init(_ text: SourceText, _ encoding: PositionEncoding) {
    starts = PositionMapper(text, encoding: encoding)
    ends = starts
  }

  /// The position of the byte at `offset`.
  public mutating func position(at offset: Int) -> LSP.Position { LSP.Position(starts.position(at: offset)) }

  /// Where `range` is.
  public mutating func range(_ range: ByteRange) -> LSP.Range {
    LSP.Range(start: position(at: range.start), end: LSP.Position(ends.position(at: range.end)))
  }
}

extension LSP.Position {
  init(_ position: Position) { self.init(line: position.line, character: position.column) }
}

// MARK: - What stands at a place

extension Snapshot {
  /// The index of the innermost node that holds the byte at `offset`; at the end of the text the innermost that ends
  /// there. The document's own is 0.
  public func node(at offset: Int) -> Int { document.tree.node(at: offset) }

  /// The index of the reference at `offset`, or of the one that ends there, in ``DocumentReferences/all``.
  public func reference(at offset: Int) -> Int? {
    let all = document.references.all
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    // A mention in another mention's midst comes after it.
    let near = (max(0, low - 8)..<low).reversed()
    return near.first { all[$0].range.contains(offset) } ?? near.first { all[$0].range.end == offset }
  }
}

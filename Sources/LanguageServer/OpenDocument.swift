import Analysis
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// A document the client has open.
///
/// Edits change the text at once; what is read out of it is worked out when someone asks, so that a burst of edits costs
/// one reading.
final class OpenDocument {
  /// The address in the client's spelling.
  let uri: String
  /// The address as it is compared.
  let address: DocumentURI
  /// The version the client gave last.
  private(set) var version: Int
  /// Grows with everything that can change what is found in the document: edits, configuration, other acts.
  private(set) var revision: Int
  /// The revision whose findings the client has been sent.
  var publishedRevision: Int?
  /// On what terms the document is checked.
  private(set) var terms: Terms
  /// What capabilities remember about the document.
  let memory = DocumentMemory()

  private var text: SourceText
  private var knownDocument: Document?
  private var knownReview: Review?
  /// What is left of the last reading, and what edits have changed since; nil where the text is to be read from scratch.
  private var earlier: (remains: Document.Remains, change: TextChange?)?
  /// What has been found so far in the text as it was last read.
  private var found = ReviewMemory()

  init(_ params: LSP.DidOpenParams, address: DocumentURI, terms: Terms, revision: Int) {
    uri = params.uri
    self.address = address
    version = params.version
    text = SourceText(asSent: params.text)
    self.terms = terms
    self.revision = revision
  }

  /// The text as it has been read.
  var document: Document {
    if let knownDocument { return knownDocument }
    let document = read()
    knownDocument = document
    return document
  }

  /// What there is to say of the text.
  var review: Review {
    if let knownReview { return knownReview }
    let review = terms.linter.review(document, with: &found)
    knownReview = review
    return review
  }

  private func read() -> Document {
    guard let change = earlier?.change, let remains = takeRemains() else {
      earlier = nil
      found = ReviewMemory()
      return Document(path: address.pathOfText ?? uri, source: text, library: terms.library, isEdited: true)
    }
    let (document, documentChange) = remains.read(text, after: change)
    found.note(documentChange, in: document)
    return document
  }

  /// What is left of the last reading, which nothing else then holds, so that it is changed and not copied.
  private func takeRemains() -> Document.Remains? {
    defer { earlier = nil }
    return earlier?.remains
  }

  /// Makes `changes`, whose positions count in `encoding`, one after the other.
  func apply(_ changes: [LSP.ContentChange], version: Int?, encoding: PositionEncoding, revision: Int) {
    if let remains = knownDocument?.remains { earlier = (remains, nil) }
    // The text is not copied when it changes, only moved, once nothing else holds it.
    forget(revision)
    for change in changes {
      if let change = text.make(change, encoding) { note(change) }
    }
    self.version = version ?? self.version &+ 1
  }

  private func note(_ change: TextChange) {
    guard earlier?.change != nil else {
      earlier?.change = change
      return
    }
    earlier?.change?.append(change.oldRange, newCount: change.newCount)
  }

  /// Checks the document on other terms from now on.
  func use(_ terms: Terms, revision: Int) {
    self.terms = terms
    earlier = nil
    forget(revision)
  }

  private func forget(_ revision: Int) {
    knownDocument = nil
    knownReview = nil
    memory.forgetDerived()
    self.revision = revision
  }
}

extension SourceText {
  /// The text of a document that a client has open.
  ///
  /// A client that sends the byte order mark has it among its characters, and counts it.
  init(asSent string: String) {
    self.init(string)
    countsByteOrderMark = true
  }

  /// Makes `change`, whose positions count in `encoding`; what came of it, nil where it cannot be made.
  mutating func make(_ change: LSP.ContentChange, _ encoding: PositionEncoding) -> TextChange? {
    guard let range = change.range else {
      let new = SourceText(asSent: change.text)
      defer { self = new }
      return TextChange(from: self, to: new)
    }
    let old = ByteRange(offset(of: range.start, encoding), offset(of: range.end, encoding))
    // Both ends are the text's own, so that all that can be refused is a text beyond all bounds.
    guard (try? replace(old, with: change.text)) != nil else { return nil }
    return TextChange(old, newCount: change.text.utf8.count)
  }

  /// The offset of a position as clients give it; what lies outside the text is moved to its nearest place.
  func offset(of position: LSP.Position, _ encoding: PositionEncoding) -> Int {
    offset(of: Position(line: position.line, column: position.character), encoding: encoding)
  }
}

/// What capabilities remember about one open document, each under a type of its own.
final class DocumentMemory {
  private var derived: [ObjectIdentifier: Any] = [:]
  private var kept: [ObjectIdentifier: Any] = [:]

  /// What `make` works out from the document as it is now; it is not worked out again until the document changes.
  func derived<Value>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let value = derived[key] as? Value { return value }
    let value = make()
    derived[key] = value
    return value
  }

  /// What is kept from change to change, such as the tokens a client was sent last.
  subscript<Value>(type: Value.Type) -> Value? {
    get { kept[ObjectIdentifier(type)] as? Value }
    set { kept[ObjectIdentifier(type)] = newValue }
  }

  func forgetDerived() { derived = [:] }
}

import Analysis
import AnalyzerPlugins
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
  /// The revision with which the text became what it is.
  private(set) var textRevision: Int
  /// The revision in which the provisions, their numbers or their nesting became what they were when the text was read last.
  private(set) var outlineRevision: Int
  /// The revision, of all that is open, in which other acts were looked into last.
  private(set) var otherActsRevision = 0
  /// The revision whose findings the client has been sent, or that have been worked out for a client that pulls.
  var reviewedRevision: Int?
  /// On what terms the document is checked.
  private(set) var terms: Terms
  /// When the text was changed last.
  private(set) var lastChange = ContinuousClock.now
  /// What plug-ins have to say of the text.
  private var pluginNotes: [PluginDeclaration: PluginNotes] = [:]
  /// What capabilities remember about the document.
  let memory = DocumentMemory()

  private var text: SourceText
  private var knownDocument: Document?
  private var knownReview: Review?
  private var knownAct: ActEntry??
  /// The acts that the document changes and that lie beside it.
  var beside: FoundBeside?
  /// The files of other acts that were looked into last.
  private(set) var files: ActLibrary?
  /// Whether more files of other acts are being read.
  private(set) var awaitsOtherActs = false
  /// The other acts as they were when they were looked into last.
  private var library: ActLibrary?
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
    files = terms.library
    library = terms.library
    self.revision = revision
    textRevision = revision
    outlineRevision = revision
  }

  /// Where the text lies; its address where that is no file.
  var path: String { address.pathOfText ?? uri }

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
    var linter = terms.linter
    linter.awaitsOtherActs = awaitsOtherActs
    let review = linter.review(document, with: &found) { report in
      for declaration in terms.plugins {
        pluginNotes[declaration]?.place(in: document, outline: outlineRevision)
        let notes = pluginNotes(declaration)
        report.add(notes.findings)
        if !notes.isWhole { report.leaveUnfinished(declaration.name) }
      }
    }
    knownReview = review
    return review
  }

  /// The act that the text is to others; nil where they cannot name it.
  var act: ActEntry? {
    let document = document
    if let knownAct { return knownAct }
    let act = ActEntry(document)
    knownAct = act
    return act
  }

  private func read() -> Document {
    // Nothing else then holds what is left, so that it is changed and not copied.
    guard case (let remains, let change?)? = earlier.take() else {
      found = ReviewMemory()
      outlineRevision = textRevision
      knownAct = nil
      return Document(path: path, source: text, library: library, isEdited: true, as: terms.kind)
    }
    let (document, documentChange) = (consume remains).read(text, after: change)
    found.note(documentChange, in: document)
    if documentChange.stretches == nil { outlineRevision = textRevision }
    if document.mayBeAnotherAct(after: documentChange) { knownAct = nil }
    return document
  }

  /// Makes `changes`, whose positions count in `encoding`, one after the other.
  func apply(_ changes: [LSP.ContentChange], version: Int?, encoding: PositionEncoding, revision: Int) {
    if let remains = knownDocument?.remains { earlier = (remains, nil) }
    // The text is not copied when it changes, only moved, once nothing else holds it.
    forget(revision)
    textRevision = revision
    lastChange = .now
    for change in changes {
      if let change = text.make(change, encoding) { note(change) }
    }
    self.version = version ?? self.version &+ 1
  }

  private func note(_ change: TextChange) {
    for declaration in pluginNotes.keys { pluginNotes[declaration]?.note(change) }
    memory[WrittenDiagnostics.self]?.note(change)
    guard earlier?.change != nil else {
      earlier?.change = change
      return
    }
    earlier?.change?.append(change.oldRange, newCount: change.newCount)
  }

  /// Checks the document on other terms from now on.
  func use(_ terms: Terms, revision: Int) {
    self.terms = terms
    pluginNotes = [:]
    beside = nil
    files = terms.library
    library = terms.library
    otherActsRevision = 0
    earlier = nil
    forget(revision)
  }

  /// Looks other acts up in `library`, `files` and what is open, which is as of the revision `current`; whether something else may be found then, for
  /// references point at something else there or what is amended reads otherwise, which makes it the revision `next`.
  ///
  /// - Parameter paths: Where the acts lie whose texts have changed; nil where acts may be called otherwise, too.
  func look(
    in library: ActLibrary?, of files: ActLibrary?, after paths: Set<String>?, current: Int, next: () -> Int
  ) -> Bool {
    let (document, pointsElsewhere) = document.looking(in: library, after: paths)
    knownDocument = document
    self.files = files
    self.library = library
    otherActsRevision = current
    memory.forgetDerived()
    let amendsOthers = document.mayAmend && paths?.isEmpty != true
    if amendsOthers { found.noteOtherActs() }
    guard pointsElsewhere || amendsOthers else { return false }
    knownReview = nil
    revision = next()
    return true
  }

  /// Takes note of whether files of other acts are still being read; where they have been, another thing may be found, which
  /// makes the document the revision `next`.
  func awaitOtherActs(_ areAwaited: Bool, next: () -> Int) {
    guard areAwaited != awaitsOtherActs else { return }
    awaitsOtherActs = areAwaited
    found.noteOtherActs()
    knownReview = nil
    revision = next()
  }

  /// What the plug-in has to say of the text.
  func pluginNotes(_ plugin: PluginDeclaration) -> PluginNotes { pluginNotes[plugin] ?? PluginNotes() }

  /// Takes note that a plug-in is asked of the text as it is; what has changed since it was asked before.
  func askPlugin(_ plugin: PluginDeclaration) -> [ByteRange]? { pluginNotes[plugin, default: PluginNotes()].ask() }

  /// Takes the answer of a plug-in, nil where it has failed; whether something else has been found then, which makes the
  /// document the revision `next`.
  func take(_ answer: PluginAnswer?, from plugin: PluginDeclaration, next: () -> Int) -> Bool {
    let before = pluginNotes(plugin).findings.count
    let document = document
    pluginNotes[plugin, default: PluginNotes()].take(
      answer, weighedBy: terms.linter.weights, in: document, outline: outlineRevision)
    // What was said of comments rests on it, too.
    guard
      before > 0 || !pluginNotes(plugin).findings.isEmpty
        || document.tree.nodes.contains(where: { $0.kind == .comment })
    else { return false }
    knownReview = nil
    revision = next()
    return true
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
  init(asSent bytes: [UInt8]) {
    do {
      try self.init(validating: bytes)
    } catch {
      // What is too long is cut.
      self.init(String(decoding: bytes, as: UTF8.self))
    }
    countsByteOrderMark = true
  }

  /// Makes `change`, whose positions count in `encoding`; what came of it, nil where it cannot be made.
  mutating func make(_ change: LSP.ContentChange, _ encoding: PositionEncoding) -> TextChange? {
    guard let range = change.range else {
      let new = SourceText(asSent: Array(change.text.utf8))
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

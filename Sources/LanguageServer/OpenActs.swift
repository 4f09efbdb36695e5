import StatuteModel

// An open document is also an act that others refer to, as it stands in the editor and not on the disk. Others look into
// it again when they are asked after it has changed, and of their own accord only where they may point at something else.

/// The open documents as acts.
struct OpenActs {
  /// What each is to others, by path.
  fileprivate var acts: [String: ActEntry?] = [:]
  /// The texts of ``acts`` that have been looked at, by their revision.
  fileprivate var noted: [DocumentURI: Int] = [:]
  /// The revision in which an act was called something else, opened or closed.
  fileprivate(set) var namesRevision = 0
  /// The libraries in which the acts stand before the files.
  fileprivate var libraries: [Layer] = []
  /// How many libraries are kept.
  var layerCount: Int { libraries.count }
  /// Whether a document's references have come to point at something else, which the client does not know.
  fileprivate var haveEffects = false

  fileprivate struct Layer {
    let files: ActLibrary
    let named: ActLibrary
    /// With the texts as of the revision.
    var showing: (library: ActLibrary, revision: Int)?
  }
}

extension Session {
  /// The document as it is now, and other acts as they are.
  func snapshot(_ document: OpenDocument) -> Snapshot {
    lookIntoOtherActs(for: document)
    return Snapshot(document, workspace)
  }

  /// Looks into edited acts for those documents whose references may now point at something else or that amend them, and has
  /// the client ask again where they do.
  func lookIntoEditedActs() {
    noteEdits()
    for document in documents.values {
      let isCalledOtherwise = openActs.namesRevision > document.otherActsRevision
      let mayPointElsewhere =
        isCalledOtherwise || document.files !== files(for: document)
        || document.awaitsOtherActs != awaitsOtherActs(document)
        || edited(since: document).contains { act in
          guard let citesSentence = document.citedActs[act.path] else { return false }
          return citesSentence || act.outlineRevision > document.otherActsRevision
        }
      if mayPointElsewhere { lookIntoOtherActs(for: document) }
    }
    guard openActs.haveEffects else { return }
    openActs.haveEffects = false
    refreshDiagnostics()
    refreshInlayHints()
    refreshCodeLenses()
  }

  /// Looks up the references of `document` to acts that have been opened, edited or closed since that was done last.
  private func lookIntoOtherActs(for document: OpenDocument) {
    noteEdits()
    let files = files(for: document)
    let areAwaited = awaitsOtherActs(document)
    if document.awaitsOtherActs, !areAwaited { openActs.haveEffects = true }
    document.awaitOtherActs(areAwaited, next: nextRevision)
    let changed: Set<String>?
    if openActs.namesRevision > document.otherActsRevision || files !== document.files {
      changed = nil
    } else {
      let edited = edited(since: document)
      if edited.isEmpty { return }
      changed = Set(edited.map(\.path)).intersection(document.citedActs.keys)
    }
    if document.look(in: library(over: files), of: files, after: changed, current: revisions, next: nextRevision) {
      openActs.haveEffects = true
    }
  }

  /// The other documents that have changed since `document` last looked into them.
  private func edited(since document: OpenDocument) -> [OpenDocument] {
    documents.values.filter { $0 !== document && $0.textRevision > document.otherActsRevision }
  }
}

// MARK: - What they are called

extension Session {
  /// Takes note of what the open documents are called, where they have changed.
  private func noteEdits() {
    // One alone is an act to no one.
    let texts = documents.count > 1 ? documents : [:]
    var areCalledOtherwise = false
    for address in openActs.noted.keys where texts[address] == nil {
      openActs.noted[address] = nil
      areCalledOtherwise = true
    }
    for (address, document) in texts
    where isBeingWritten(document) && openActs.noted[address] != document.textRevision {
      let act = document.act
      if openActs.noted[address] == nil || openActs.acts[document.path] != act { areCalledOtherwise = true }
      openActs.noted[address] = document.textRevision
    }
    guard areCalledOtherwise else { return }
    openActs.acts = Dictionary(texts.values.filter(isBeingWritten).map { ($0.path, $0.act) }) { first, _ in first }
    openActs.namesRevision = nextRevision()
    openActs.libraries = []
  }

  /// The open acts before those of `files`.
  func library(over files: ActLibrary?) -> ActLibrary? {
    if openActs.noted.isEmpty { return files }
    let files = files ?? .empty
    let known = openActs.libraries.firstIndex { $0.files === files }
    var layer = known.map { openActs.libraries[$0] } ?? OpenActs.Layer(files: files, named: files.with(openActs.acts))
    if let (library, revision) = layer.showing, revision == revisions { return library }
    let texts = documents.values.filter(isBeingWritten).map { ($0.path, $0.document.withoutLibrary) }
    let library = layer.named.showing(Dictionary(texts) { first, _ in first })
    layer.showing = (library, revisions)
    if let known {
      openActs.libraries[known] = layer
    } else {
      openActs.libraries.removeAll { !isInUse($0.files) }
      openActs.libraries.append(layer)
    }
    return library
  }

  /// Whether any document is read with `files`, or finds in them the acts that lie beside it.
  private func isInUse(_ files: ActLibrary) -> Bool {
    files === ActLibrary.empty || documents.values.contains { $0.files === files }
      || actsBeside.ready.contains { $0 === files }
  }
}

extension Session {
  /// Whether `document` is a text that someone writes, and not an earlier version, an act of the library or an act as a draft
  /// makes it, shown at an address of its own.
  private func isBeingWritten(_ document: OpenDocument) -> Bool {
    let scheme = document.address.scheme
    return (scheme == "file" || scheme == "untitled") && !shownAmendments.holdsFile(at: document.address)
  }
}

extension OpenDocument {
  /// The acts that its references lead into or that it amends, by path, and whether their words matter: where sentences are
  /// cited, or words changed.
  fileprivate var citedActs: [String: Bool] {
    let document = document
    return memory.derived { CitedActs(document) }.citesSentence
  }
}

private struct CitedActs {
  private(set) var citesSentence: [String: Bool] = [:]

  init(_ document: Document) {
    let references = document.references
    for (index, elsewhere) in references.elsewhere where citesSentence[elsewhere.act.path] != true {
      citesSentence[elsewhere.act.path] = references.all[index].chain[.sentence] != .none
    }
    guard document.mayAmend else { return }
    for index in document.tree.nodes.indices where document.tree.nodes[index].kind == .amendingSection {
      if case .found(let base) = document.baseAct(of: index) { citesSentence[base.document.path] = true }
    }
  }
}

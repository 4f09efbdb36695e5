import Analysis
import LanguageServerProtocol
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

/// A renumbering in an act and in all documents of the workspace that refer to it, open or not.
struct WorkspaceRenumbering: Sendable {
  /// A document that changes.
  struct Subject: Sendable {
    let document: Document
    let uri: String
    /// The version the client gave; nil for a document that is not open.
    let version: Int?
  }

  let operation: RenumberingOperation
  let act: Subject
  /// The open documents besides the act.
  let open: [Subject]
  private let openPaths: Set<String>
  private let folders: [String]
  private let host: any ServerHost
  private let client: Client
  private let language: Language

  init(_ operation: RenumberingOperation, in act: Subject, _ workspace: Workspace) {
    self.operation = operation
    self.act = act
    let snapshots = workspace.snapshots
    open = snapshots.filter { $0.uri != act.uri }.map { Subject($0) }
    openPaths = Set(snapshots.compactMap { DocumentURI($0.uri).path } + [act.document.path])
    folders = workspace.folders.compactMap { DocumentURI($0.uri).path }
    host = workspace.host
    client = workspace.client
    language = workspace.language
  }

  /// Whether only open documents come into question.
  var isAllOpen: Bool { folders.isEmpty || ActNameKeys(of: act.document).isEmpty }

  /// The documents that are not open and may refer to the provision; `shelf` is brought up to date for it.
  func closed(_ shelf: inout CitationShelf, while isWanted: () -> Bool = { true }) -> [Subject] {
    if isAllOpen { return [] }
    var seen: Set<String> = []
    shelf.update(folders.flatMap(host.texts(in:)).filter { seen.insert($0).inserted }, host, while: isWanted)
    return shelf.paths(naming: section, of: act.document).compactMap { path in
      guard !openPaths.contains(path), let document = CitationShelf.document(at: path, host, act.document.library)
      else { return nil }
      return Subject(document: document, uri: DocumentURI(path: path).string, version: nil)
    }
  }

  /// The number of the section that everything stands in that may move; nil where more than one may.
  private var section: ProvisionNumber? {
    let nodes = act.document.tree.nodes
    var node = operation.subject
    if nodes[node].kind == .section, case .relabel = operation { return nodes[node].number }
    node = Int(nodes[node].parent)
    while node > 0, nodes[node].kind != .section { node = Int(nodes[node].parent) }
    return node > 0 ? nodes[node].number : nil
  }

  /// The changes it makes, shown as `label`.
  func edit(as label: String, closed: [Subject]) throws(ResponseError) -> WorkspaceEdit {
    let others = open + closed
    let renumbered: RenumberedText
    do throws(RenumberingRefusal) {
      renumbered = try Renumbering(act.document, others: others.map(\.document)).apply(operation)
    } catch {
      throw ResponseError(error)
    }
    try checkFile(of: act)
    let bill = renumbered.amendments.first.map { (others[$0.document], $0) }
    let warning =
      bill.map { Message.namedInBill($0.0.fileName, $0.1) } ?? (renumbered.leavesMirror ? .unreadMirror : nil)
      ?? (renumbered.elsewhere.allSatisfy(\.isEmpty) ? nil : twin(among: others).map { .sameTitle($0.fileName) })
    var edit = WorkspaceEdit(
      annotations: [.init(label: label, description: warning?.text(in: language), needsConfirmation: warning != nil)])
    edit.documents.append(documentEdit(of: act, renumbered.edits, renumbered.insertion))
    for (other, edits) in zip(others, renumbered.elsewhere) where !edits.isEmpty {
      try checkFile(of: other)
      edit.documents.append(documentEdit(of: other, edits))
    }
    return edit
  }

  /// Another text with the title of the act, which what refers to the act may mean as well.
  private func twin(among others: [Subject]) -> Subject? {
    let names = ActNameKeys(of: act.document)
    return others.first { ActNameKeys(of: $0.document).overlap(names) }
  }

  /// Refuses what changes a file that is not open and cannot be changed.
  private func checkFile(of subject: Subject) throws(ResponseError) {
    guard subject.version == nil else { return }
    let path = subject.document.path
    if !host.isWritable(path) { throw .readOnly(subject.fileName) }
    // Client and server may take another encoding for different characters.
    guard let bytes = try? host.read(path, limit: SourceText.maximumByteCount),
      (try? SourceText(validating: bytes)) != nil
    else { throw .notUTF8(subject.fileName) }
  }

  private func documentEdit(
    of subject: Subject, _ edits: [TextEdit], _ insertion: (edit: TextEdit, placeholder: ByteRange)? = nil
  ) -> WorkspaceEdit.DocumentEdit {
    var places = Places(subject.document.source, client.encoding)
    return WorkspaceEdit.DocumentEdit(
      uri: subject.uri, version: subject.version,
      edits: edits.map { edit in
        let snippet = insertion.flatMap { $0.edit == edit ? Self.snippet(edit.newText, $0.placeholder) : nil }
        return .init(
          edit: LSP.TextEdit(range: places.range(edit.range), newText: edit.newText), snippet: snippet, annotation: 0)
      })
  }

  /// `text` as a snippet in which `placeholder` is to be filled out.
  private static func snippet(_ text: String, _ placeholder: ByteRange) -> String {
    let bytes = Array(text.utf8)
    let parts = [ByteRange(0, placeholder.start), placeholder, ByteRange(placeholder.end, bytes.count)].map { part in
      String(decoding: bytes[part.start..<part.end], as: UTF8.self)
        .reduce(into: "") { $0 += "$}\\".contains($1) ? "\\\($1)" : String($1) }
    }
    return "\(parts[0])${1:\(parts[1])}\(parts[2])"
  }
}

extension WorkspaceRenumbering.Subject {
  /// What people call its file.
  fileprivate var fileName: String { String(DocumentURI(uri).fileName) }

  init(_ snapshot: Snapshot) {
    self.init(document: snapshot.document, uri: snapshot.uri, version: snapshot.version)
  }
}

extension ResponseError {
  /// That a renumbering is refused.
  init(_ refusal: RenumberingRefusal) {
    self.init(.requestFailed, da: refusal.text(in: .danish), en: refusal.text(in: .english))
  }

  fileprivate static func readOnly(_ name: String) -> ResponseError {
    ResponseError(
      .requestFailed, da: "»\(name)« skal også ændres, men filen er skrivebeskyttet. Intet er ændret.",
      en: "“\(name)” must change, too, but the file is read-only. Nothing has been changed.")
  }

  fileprivate static func notUTF8(_ name: String) -> ResponseError {
    ResponseError(
      .requestFailed,
      da: "»\(name)« skal også ændres, men filen er ikke UTF-8. Gem den som UTF-8 først. Intet er ændret.",
      en: "“\(name)” must change, too, but the file is not UTF-8. Save it as UTF-8 first. Nothing has been changed.")
  }
}

extension Message {
  fileprivate static func sameTitle(_ name: String) -> Message {
    Message(
      da: "»\(name)« har samme titel; det kan ikke ses, hvilken af de to tekster henvisninger i andre mener.",
      en: "“\(name)” has the same title; it cannot be told which of the two texts references in others mean.")
  }

  fileprivate static var unreadMirror: Message {
    Message(
      da: "Lovspejlet følger ikke med: Det kan ikke ses, hvor ændringsnumrene står i det.",
      en: "The lovspejl does not follow: it cannot be seen where the instructions stand in it.")
  }

  fileprivate static func namedInBill(_ name: String, _ amendment: RenumberedText.Amendment) -> Message {
    let (place, target) = (amendment.place, amendment.target)
    return Message(
      da: "»\(name)« ændrer »\(target)« (\(place)) og følger ikke med: Ændringsnumre taler om loven, som den gælder.",
      en: "“\(name)” amends “\(target)” (\(place)) and does not follow: instructions speak of the act in force.")
  }
}

extension Session {
  /// Tells the user what needs a look in `edit`, where the client does not ask before it makes it.
  func tellOfWarning(in edit: WorkspaceEdit) {
    guard !client.showsAnnotations, let warning = edit.warning else { return }
    show(.warning, Message(da: warning, en: warning))
  }
}

extension WorkspaceEdit {
  /// What needs a look before it is made; nil where nothing does.
  var warning: String? { annotations.first(where: \.needsConfirmation)?.description }
}

extension Client {
  /// Whether it shows what changes are about before they are made.
  var showsAnnotations: Bool {
    supports("workspace.workspaceEdit.documentChanges") && knows("workspace.workspaceEdit.changeAnnotationSupport")
  }
}

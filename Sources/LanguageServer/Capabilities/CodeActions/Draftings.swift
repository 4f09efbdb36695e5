import Amending
import Analysis
import Comparing
import LanguageServerProtocol
import StatuteModel
import StatuteText

extension CodeActions {
  /// What writes the amending act that makes the act in force this text, an edited copy of it: in a new file beside it.
  static func draftings(for request: CodeActionRequest) -> [CodeAction] {
    let snapshot = request.snapshot
    guard request.wants(.refactorRewrite), !request.isAutomatic, snapshot.client.makesFiles,
      let path = DocumentURI(snapshot.uri).path, let act = snapshot.actInForce
    else { return [] }
    let title = Message.draft(act).text(in: snapshot.language)
    let action = CodeAction(kind: .refactorRewrite, title: title, isDear: true) { () throws(ResponseError) in
      let (text, name) = try snapshot.amendingAct(from: act)
      let uri = DocumentURI(path: snapshot.freePath(beside: path, called: name)).string
      let start = LSP.Position(line: 0, character: 0)
      let edit = LSP.TextEdit(range: LSP.Range(start: start, end: start), newText: text)
      return WorkspaceEdit(
        newFiles: [uri], documents: [.init(uri: uri, version: nil, edits: [.init(edit: edit)])])
    }
    return [action]
  }
}

extension Client {
  /// Whether it makes a file when an edit asks for it, and asks for an edit that takes its time only when it is wanted.
  fileprivate var makesFiles: Bool {
    supports("workspace.workspaceEdit.documentChanges")
      && supports("workspace.workspaceEdit.resourceOperations", "create")
      && supports("textDocument.codeAction.resolveSupport.properties", "edit")
  }
}

extension Snapshot {
  /// The act at hand that this text is an edited copy of: the newest other one with its title. Nil for amending acts.
  fileprivate var actInForce: ActEntry? {
    guard document.kind != .amendingAct, let own = ownAct, let library = document.library else { return nil }
    return library.versions(of: own).first { $0.path != document.path && !$0.isBill }
  }

  /// The amending act that makes `act` this text, and what its file may be called.
  ///
  /// - Throws: A ``ResponseError`` where the texts say the same, or have nothing to do with one another.
  fileprivate func amendingAct(from act: ActEntry) throws(ResponseError) -> (text: String, name: String) {
    guard let old = document.library?.document(for: act) else { throw .nothingToDraftFrom }
    let draft = AmendingDraft(from: old, to: document)
    if draft.comparison.isOfStrangers { throw .strangers }
    if draft.count == 0 { throw .nothingToDraft(areSame: draft.unexpressed.isEmpty) }
    let count = draft.unexpressed.count
    let rest = count == 0 ? "" : "<!-- \(Message.unexpressed(count).text(in: language)) -->\n"
    let name = act.shortName.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }.prefix(60)
    return (rest + draft.text, "ændring-af-" + name.replacing(" ", with: "-"))
  }

  /// The path of a file that is not there yet.
  fileprivate func freePath(beside path: String, called name: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    let names = [name] + (2...99).map { "\(name)-\($0)" }
    let paths = names.lazy.map { "\(folder)\($0).lov" }
    return paths.first { workspace.host.stamp(of: $0) == nil } ?? "\(folder)\(name).lov"
  }
}

extension ResponseError {
  fileprivate static let nothingToDraftFrom = ResponseError(
    .requestFailed, da: "Den gældende lov kan ikke læses.", en: "The act in force cannot be read.")

  fileprivate static let strangers = ResponseError(
    .requestFailed, da: "Teksten har næsten intet til fælles med den gældende lov.",
    en: "The text has next to nothing in common with the act in force.")

  fileprivate static func nothingToDraft(areSame: Bool) -> ResponseError {
    areSame
      ? ResponseError(
        .requestFailed, da: "Teksten siger det samme som den gældende lov.",
        en: "The text says the same as the act in force.")
      : ResponseError(
        .requestFailed, da: "Det, der er ændret, kan intet ændringsnummer sige.",
        en: "No instruction can say what has changed.")
  }
}

extension Message {
  fileprivate static func draft(_ act: ActEntry) -> Message {
    Message(
      da: "Skriv ændringsloven, der gør \(act.shortName) til denne tekst",
      en: "Write the amending act that makes \(act.shortName) this text")
  }

  fileprivate static func unexpressed(_ count: Int) -> Message {
    let (da, en) = count == 1 ? ("1 ændring", "1 change") : ("\(count) ændringer", "\(count) changes")
    return Message(
      da: "\(da) i teksten kan intet ændringsnummer sige; lovsmed draft viser hvilke.",
      en: "\(en) in the text no instruction can say; lovsmed draft lists them.")
  }
}

import JSON
import LanguageServerProtocol

extension Capability {
  /// What can be done at a place: what mends a finding, and what else the draft may need there.
  static let codeActions = Capability(
    "codeActionProvider", for: { $0.knows("textDocument.codeAction.codeActionLiteralSupport") },
    options: { client, json in
      json.array("codeActionKinds") { json in
        for kind in CodeActions.kinds { json.string(kind.name) }
      }
      json.member("resolveProvider", client.supports("textDocument.codeAction.resolveSupport.properties", "edit"))
    },
    Handler.document("textDocument/codeAction", listActions),
    Handler(method: "codeAction/resolve") { (session, json) throws(ResponseError) -> Reply in
      let action = try resolve(session.workspace, json)
      session.tellOfWarning(in: action.edit)
      return .now(action)
    })
}

/// Everything that offers actions. A new source is a file beside this one and a line here.
enum CodeActions {
  /// What answers a request with actions; their kinds need not be asked for.
  typealias Source = @Sendable (CodeActionRequest) -> [CodeAction]

  /// In the order in which the user sees their actions.
  static let sources: [Source] = [
    fixes(for:),
    instructionFixes(for:),
    renumberings(for:),
    listConversions(for:),
    draftings(for:),
    suppressions(for:),
    fixAll(for:),
  ]

  /// All kinds there are.
  static let kinds: [CodeAction.Kind] = [.quickFix, .refactorRewrite, .fixAll]

  /// What all sources answer.
  fileprivate static func actions(for request: CodeActionRequest) -> [CodeAction] {
    sources.flatMap { $0(request) }
  }
}

private func listActions(_ snapshot: Snapshot, _ params: CodeActionParams) throws(ResponseError) -> CodeActionList {
  let request = CodeActionRequest(params, snapshot)
  return try CodeActionList(CodeActions.actions(for: request), for: request)
}

/// The action with its edit, if the document is still what it was.
private func resolve(_ workspace: Workspace, _ json: JSONValue) throws(ResponseError) -> ResolvedAction {
  guard let postponed = PostponedAction(json) else { throw .invalidParams("codeAction/resolve") }
  let snapshot = try workspace.snapshot(postponed.uri)
  let actions = CodeActions.actions(for: postponed.request(snapshot))
  guard snapshot.version == postponed.version, let action = postponed.find(in: actions) else {
    throw .changedMeanwhile
  }
  return ResolvedAction(action: json, edit: try action.edit(), client: snapshot.client)
}

extension ResponseError {
  /// That the document is no longer what the request is about.
  static let changedMeanwhile = ResponseError(
    .contentModified, da: "Udkastet er ændret i mellemtiden.", en: "The draft has changed meanwhile.")
}

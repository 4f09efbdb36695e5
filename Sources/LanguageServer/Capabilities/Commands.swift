import JSON
import LanguageServerProtocol

extension Capability {
  /// What a client has the server do, as when someone clicks a lens.
  static let commands = Capability(
    "executeCommandProvider",
    options: { _, json in json.member("commands", AmendmentView.Form.allCases.map(\.command)) },
    Handler(method: "workspace/executeCommand") { session, params throws(ResponseError) in
      guard let form = AmendmentView.Form.allCases.first(where: { $0.command == params["command"]?.string }),
        let arguments = params["arguments"]?.array, arguments.count == 2, let uri = arguments[0].string,
        let section = arguments[1].string
      else { throw .invalidParams("workspace/executeCommand") }
      let snapshot = try session.workspace.snapshot(uri)
      let nodes = snapshot.document.tree.nodes
      guard
        let (node, base) = snapshot.amendedSections.first(where: { nodes[$0.section].number.description == section })
      else { throw .noAmendment(section) }
      try session.show(AmendmentView(form, of: node, base, snapshot), snapshot)
      return .now(JSONValue())
    })
}

extension AmendmentView.Form {
  /// What the command is called that shows it: with the draft's address and the number of the section.
  var command: String {
    switch self {
    case .act: "lovsmed.showAmendedAct"
    case .changes: "lovsmed.showChanges"
    }
  }
}

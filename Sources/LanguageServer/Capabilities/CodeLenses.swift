import Analysis
import JSON
import LanguageServerProtocol
import StatuteText

extension Capability {
  /// Over each section how many references there are to it; over one that amends an act, what shows that act as it becomes.
  static let codeLens = Capability(
    "codeLensProvider", options: { _, json in json.member("resolveProvider", true) },
    Handler.document("textDocument/codeLens") { snapshot, params in lenses(snapshot, params) },
    Handler.workspace("codeLens/resolve") { workspace, lens in resolve(workspace, lens) })
}

extension Session {
  /// Has the client ask for lenses again: acts that are amended may have come to hand.
  func refreshCodeLenses() {
    guard client.supports("workspace.codeLens.refreshSupport") else { return }
    call("workspace/codeLens/refresh", nil)
  }
}

/// A lens for each section that something refers to.
private func lenses(_ snapshot: Snapshot, _ params: LSP.DocumentParams) -> [CodeLens] {
  var places = snapshot.places
  // Lenses are asked for again at each key: what new text a reference is to, and what one that names no act, takes all of a bill to tell.
  let outside = ReferencesFromOutside(to: snapshot, naming: true)
  let remarks = snapshot.ownMentions.values.compactMap { $0.targets.first?.node }
  var lenses: [CodeLens] = []
  for (index, node) in snapshot.document.tree.nodes.enumerated() {
    guard node.kind == .section || node.kind == .amendingSection else { continue }
    let inRemarks = remarks.count { (index..<Int(node.subtreeEnd)).contains($0) }
    let count = snapshot.incoming(to: index).count + inRemarks + outside.references(to: index).count
    guard count > 0 else { continue }
    lenses.append(CodeLens(places.range(snapshot.document.selection(of: index)), uri: snapshot.uri, count: count))
  }
  for (section, base) in snapshot.amendedSections {
    let range = places.range(snapshot.document.selection(of: section))
    for form in AmendmentView.Form.allCases {
      lenses.append(CodeLens(range, showing: AmendmentView(form, of: section, base, snapshot), in: snapshot.language))
    }
  }
  return lenses
}

/// The lens with what it shows.
private func resolve(_ workspace: Workspace, _ lens: CodeLens) -> CodeLens {
  var lens = lens
  if lens.command != nil { return lens }
  let language = (try? workspace.snapshot(lens.uri))?.language ?? workspace.language
  lens.title =
    switch language {
    case .danish: lens.count == 1 ? "1 henvisning" : "\(lens.count) henvisninger"
    case .english: lens.count == 1 ? "1 reference" : "\(lens.count) references"
    }
  return lens
}

private struct CodeLens: JSONEncodable, JSONDecodable {
  let range: LSP.Range
  let uri: String
  let count: Int
  var title: String?
  /// What is run; nil where there is nothing to run.
  private(set) var command: (name: String, arguments: [String])?

  init(_ range: LSP.Range, uri: String, count: Int) {
    self.range = range
    self.uri = uri
    self.count = count
  }

  /// A lens that shows `view`.
  init(_ range: LSP.Range, showing view: AmendmentView, in language: Language) {
    self.init(range, uri: view.draft, count: 0)
    title = Message.show(view.form).text(in: language)
    command = (view.form.command, [view.draft, view.section])
  }

  init?(_ json: JSONValue) {
    guard let range: LSP.Range = json.read("range"), let uri = json["data"]?["uri"]?.string,
      let count = json["data"]?["count"]?.int
    else { return nil }
    self.init(range, uri: uri, count: count)
    guard let name = json["command"]?["command"]?.string, !name.isEmpty else { return }
    title = json["command"]?["title"]?.string
    command = (name, json["command"]?.read("arguments") ?? [])
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      if let title {
        json.object("command") { json in
          json.member("title", title)
          // Where there is nothing to run: a lens without a command's name only shows its title.
          json.member("command", command?.name ?? "")
          if let command { json.member("arguments", command.arguments) }
        }
      }
      json.object("data") { json in
        json.member("uri", uri)
        json.member("count", count)
      }
    }
  }
}

extension Message {
  fileprivate static func show(_ form: AmendmentView.Form) -> Message {
    switch form {
    case .act: Message(da: "Vis loven, som den bliver", en: "Show the act as it becomes")
    case .changes: Message(da: "Vis forskellen", en: "Show what changes")
    }
  }
}

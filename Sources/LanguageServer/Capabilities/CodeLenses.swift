import Analysis
import JSON
import LanguageServerProtocol
import StatuteText

extension Capability {
  /// Over each section how many references there are to it.
  static let codeLens = Capability(
    "codeLensProvider", options: { _, json in json.member("resolveProvider", true) },
    Handler.document("textDocument/codeLens") { snapshot, params in lenses(snapshot, params) },
    Handler.workspace("codeLens/resolve") { workspace, lens in resolve(workspace, lens) })
}

/// A lens for each section that something refers to.
private func lenses(_ snapshot: Snapshot, _ params: LSP.DocumentParams) -> [CodeLens] {
  var places = snapshot.places
  let outside = ReferencesFromOutside(to: snapshot)
  var lenses: [CodeLens] = []
  for (index, node) in snapshot.document.tree.nodes.enumerated() {
    guard node.kind == .section || node.kind == .amendingSection else { continue }
    let count = snapshot.incoming(to: index).count + outside.references(to: index).count
    guard count > 0 else { continue }
    lenses.append(CodeLens(places.range(snapshot.document.selection(of: index)), uri: snapshot.uri, count: count))
  }
  return lenses
}

/// The lens with what it shows.
private func resolve(_ workspace: Workspace, _ lens: CodeLens) -> CodeLens {
  var lens = lens
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

  init(_ range: LSP.Range, uri: String, count: Int) {
    self.range = range
    self.uri = uri
    self.count = count
  }

  init?(_ json: JSONValue) {
    guard let range: LSP.Range = json.read("range"), let uri = json["data"]?["uri"]?.string,
      let count = json["data"]?["count"]?.int
    else { return nil }
    self.init(range, uri: uri, count: count)
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      if let title {
        json.object("command") { json in
          json.member("title", title)
          // There is nothing to run: a lens without a command's name only shows its title.
          json.member("command", "")
        }
      }
      json.object("data") { json in
        json.member("uri", uri)
        json.member("count", count)
      }
    }
  }
}

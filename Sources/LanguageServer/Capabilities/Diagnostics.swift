import Analysis
import JSON
import LanguageServerProtocol

extension Capability {
  /// What there is to say of documents: pulled by clients that can and ask again when told to, pushed to all others.
  static let diagnostics = Capability(
    "diagnosticProvider", for: \.pullsDiagnostics,
    options: { _, json in
      json.member("identifier", "lovsmed")
      json.member("interFileDependencies", true)
      json.member("workspaceDiagnostics", true)
      json.member("workDoneProgress", true)
    },
    .workspace("textDocument/diagnostic", diagnose),
    .aside(
      "workspace/diagnostic", Message(da: "Udkast gennemgås", en: "Checking drafts"), diagnoseWorkspace))
}

// MARK: - Pulled

/// The diagnostics of one document, or that they are those the client has.
private func diagnose(_ workspace: Workspace, _ params: DiagnosticParams) throws(ResponseError) -> DiagnosticReport {
  guard let snapshot = try? workspace.snapshot(params.uri) else {
    // A client may ask after a configuration, or after a document it has just closed, of which nothing is left to say.
    return .other { workspace.writeConfigurationDiagnostics(ofFileAt: params.uri, to: &$0) }
  }
  return params.previousResultID == snapshot.resultID ? .unchanged(snapshot.resultID) : .full(snapshot)
}

private struct DiagnosticParams: TextDocumentParams {
  let uri: String
  let previousResultID: String?

  init?(_ json: JSONValue) {
    guard let document = LSP.DocumentParams(json) else { return nil }
    uri = document.uri
    previousResultID = json["previousResultId"]?.string
  }
}

private enum DiagnosticReport: JSONEncodable {
  case full(Snapshot)
  case unchanged(String)
  case other((inout JSONWriter) -> Void)

  func encode(into json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .full(let snapshot):
        json.member("kind", "full")
        json.member("resultId", snapshot.resultID)
        json.key("items")
        snapshot.writeDiagnostics(to: &json)
      case .other(let write):
        json.member("kind", "full")
        json.key("items")
        write(&json)
      case .unchanged(let resultID):
        json.member("kind", "unchanged")
        json.member("resultId", resultID)
      }
    }
  }
}

extension Snapshot {
  fileprivate var resultID: String { String(revision) }
}

// MARK: - Pushed

extension Session {
  /// Sends the diagnostics of one document that has changed since they were sent; false where there is none. For a client
  /// that pulls they are worked out and kept until it asks, which it will.
  ///
  /// Nothing waits when this is called, so that a burst of edits is looked at once.
  func publishNext() -> Bool {
    if !client.pullsDiagnostics, let configuration = staleConfigurations.popFirst() {
      publishConfiguration(at: configuration)
      return true
    }
    let stale = documents.values.filter { $0.reviewedRevision != $0.revision }
    guard let document = stale.max(by: { $0.revision < $1.revision }) else { return false }
    let snapshot = snapshot(document)
    document.reviewedRevision = document.revision
    guard !client.pullsDiagnostics else {
      _ = snapshot.review
      return true
    }
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.member("uri", snapshot.uri)
        json.member("version", snapshot.version)
        json.key("diagnostics")
        snapshot.writeDiagnostics(to: &json)
      }
    }
    return true
  }

  /// Takes back what was pushed of a document that has been closed.
  func clearPublished(_ document: OpenDocument) {
    guard !client.pullsDiagnostics, document.reviewedRevision != nil else { return }
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.member("uri", document.uri)
        json.array("diagnostics") { _ in }
      }
    }
  }

  /// Has a client that pulls ask again; what is pushed is pushed by itself.
  func refreshDiagnostics() {
    guard client.pullsDiagnostics else { return }
    call("workspace/diagnostic/refresh", nil)
  }
}

extension Snapshot {
  /// Writes the array of the document's diagnostics.
  fileprivate func writeDiagnostics(to json: inout JSONWriter) {
    var written = memory[WrittenDiagnostics.self] ?? WrittenDiagnostics()
    DiagnosticForm(client, rulePages: rulePages).write(review, of: document, uri: uri, with: &written, to: &json)
    memory[WrittenDiagnostics.self] = written
  }
}

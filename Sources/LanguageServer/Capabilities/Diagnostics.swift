import Analysis
import JSON
import LanguageServerProtocol
import StatuteText

extension Capability {
  /// What there is to say of documents: pulled by clients that can, pushed to those that cannot.
  static let diagnostics = Capability(
    "diagnosticProvider", for: \.pullsDiagnostics,
    options: { _, json in
      json.member("identifier", "lovsmed")
      json.member("interFileDependencies", true)
      json.member("workspaceDiagnostics", false)
    },
    .workspace("textDocument/diagnostic", diagnose))
}

// MARK: - Pulled

/// The diagnostics of one document, or that they are those the client has.
private func diagnose(_ workspace: Workspace, _ params: DiagnosticParams) throws(ResponseError) -> DiagnosticReport {
  // A client may ask after a document it has just closed; nothing is left to say of that one.
  guard let snapshot = try? workspace.snapshot(params.uri) else { return .full(nil) }
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
  case full(Snapshot?)
  case unchanged(String)

  func encode(into json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .full(let snapshot):
        json.member("kind", "full")
        json.optionalMember("resultId", snapshot?.resultID)
        json.key("items")
        if let snapshot { snapshot.writeDiagnostics(to: &json) } else { json.array { _ in } }
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
  /// Sends the diagnostics of one document that has changed since they were sent; false where there is none.
  ///
  /// Nothing waits when this is called, so that a burst of edits is looked at once.
  func publishNext() -> Bool {
    guard !client.pullsDiagnostics else { return false }
    let stale = documents.values.filter { $0.publishedRevision != $0.revision }
    guard let document = stale.max(by: { $0.revision < $1.revision }) else { return false }
    let snapshot = Snapshot(document, workspace)
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.member("uri", snapshot.uri)
        json.member("version", snapshot.version)
        json.key("diagnostics")
        snapshot.writeDiagnostics(to: &json)
      }
    }
    document.publishedRevision = document.revision
    return true
  }

  /// Takes back what was pushed of a document that has been closed.
  func clearPublished(_ document: OpenDocument) {
    guard !client.pullsDiagnostics, document.publishedRevision != nil else { return }
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.member("uri", document.uri)
        json.array("diagnostics") { _ in }
      }
    }
  }

  /// Has a client that pulls ask again; what is pushed is pushed by itself.
  func refreshDiagnostics() {
    guard client.pullsDiagnostics, client.supports("workspace.diagnostics.refreshSupport") else { return }
    call("workspace/diagnostic/refresh", nil)
  }
}

// MARK: - Written

extension Snapshot {
  /// Writes the array of the document's diagnostics.
  fileprivate func writeDiagnostics(to json: inout JSONWriter) {
    var writer = DiagnosticWriter(self)
    json.array { json in
      for finding in review.findings { writer.write(finding, to: &json) }
    }
  }
}

/// Writes findings, which come in order of their places.
private struct DiagnosticWriter {
  private let uri: String
  private let rulePages: String?
  private let hasRelated: Bool
  private let hasLinks: Bool
  private let hasData: Bool
  private let tags: Set<Int>
  private var places: Places
  private var relatedPlaces: Places

  init(_ snapshot: Snapshot) {
    let client = snapshot.client
    let path = client.pullsDiagnostics ? "textDocument.diagnostic" : "textDocument.publishDiagnostics"
    // The members of pulled diagnostics have flags of their own only since 3.18.
    let pushed = "textDocument.publishDiagnostics"
    func supports(_ flag: String) -> Bool { client.supports("\(path).\(flag)") || client.supports("\(pushed).\(flag)") }
    uri = snapshot.uri
    rulePages = snapshot.rulePages
    hasRelated = supports("relatedInformation")
    hasLinks = supports("codeDescriptionSupport")
    hasData = supports("dataSupport")
    tags = Set(
      [1, 2].filter { tag in
        [path, pushed].contains { client.supports("\($0).tagSupport.valueSet", "\(tag)") }
      })
    places = snapshot.places
    relatedPlaces = places
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject()
    json.member("range", places.range(finding.range))
    json.member("severity", finding.severity.number)
    json.member("code", finding.rule.id)
    if hasLinks, let rulePages {
      json.object("codeDescription") { $0.member("href", "\(rulePages)\(finding.rule.id).md") }
    }
    json.member("source", "lovsmed")
    json.member("message", finding.message)
    if let tag = finding.rule.tag, tags.contains(tag) { json.array("tags") { $0.number(tag) } }
    if hasRelated, !finding.related.isEmpty {
      json.key("relatedInformation")
      json.beginArray()
      for place in finding.related {
        json.beginObject()
        json.member("location", LSP.Location(uri: uri, range: relatedPlaces.range(place.range)))
        json.member("message", place.message)
        json.endObject()
      }
      json.endArray()
    }
    if hasData, !finding.fixes.isEmpty {
      json.object("data") { json in
        json.member("fixes", finding.fixes.count)
        json.member("safe", finding.fixes.contains(where: \.isSafe))
      }
    }
    json.endObject()
  }
}

extension Severity {
  /// The number in `DiagnosticSeverity`.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .information: 3
    case .hint: 4
    }
  }
}

extension Rule {
  /// The number in `DiagnosticTag` of what the rule finds: 1 what is not needed, 2 what is no longer in force.
  fileprivate var tag: Int? { Self.tags[id] }

  private static let tags = [
    "configuration/unused-suppression": 1,
    "reference/repealed-target": 2,
  ]
}

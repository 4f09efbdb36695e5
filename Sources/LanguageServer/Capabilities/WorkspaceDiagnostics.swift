import Analysis
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// The diagnostics of all texts in the workspace folders that are not open (open ones are asked for one by one), and of
/// the configurations that are in force.
func diagnoseWorkspace(
  _ workspace: Workspace, _ params: WorkspaceDiagnosticParams
) throws(ResponseError) -> Reply.Work {
  let host = workspace.host
  let folders = workspace.folders.compactMap { DocumentURI($0.uri).path }
  return { _ in
    var seen: Set<String> = []
    let paths = folders.flatMap(host.texts(in:)).filter { seen.insert($0).inserted }
    return .next { session in WorkspaceSurvey(of: paths, for: session, params).start() }
  }
}

/// The parameters of `workspace/diagnostic`.
struct WorkspaceDiagnosticParams: JSONDecodable {
  /// The result ids the client has, by address.
  let previous: [DocumentURI: String]
  /// What parts of the result are to be sent under, as they are ready.
  let partialResultToken: RequestID?

  init?(_ json: JSONValue) {
    guard json.members != nil else { return nil }
    let known = (json["previousResultIds"]?.array ?? []).compactMap { entry -> (DocumentURI, String)? in
      guard let uri = entry["uri"]?.string, let value = entry["value"]?.string else { return nil }
      return (DocumentURI(uri), value)
    }
    previous = Dictionary(known) { _, last in last }
    partialResultToken = json.read("partialResultToken")
  }
}

/// Looks at the texts of a workspace aside, some at a time.
private struct WorkspaceSurvey: Sendable {
  /// A text to look at.
  struct Subject: Sendable {
    let path: String
    let uri: String
    let terms: Terms
    let form: DiagnosticForm
  }

  private let subjects: [Subject]
  private let host: any ServerHost
  private let params: WorkspaceDiagnosticParams
  /// The reports on configurations.
  private let first: [[UInt8]]

  /// So many texts are looked at before the session hears of it.
  private static let stride = 32

  init(of paths: [String], for session: Session, _ params: WorkspaceDiagnosticParams) {
    host = session.host
    self.params = params
    let workspace = session.workspace
    subjects = paths.compactMap { path in
      let address = DocumentURI(path: path)
      guard session.documents[address] == nil else { return nil }
      let terms = session.terms(for: address)
      return Subject(
        path: path, uri: address.string, terms: terms,
        form: DiagnosticForm(session.client, rulePages: terms.rulePages))
    }
    first = session.configurations.entries.keys.sorted().map { path in
      let uri = workspace.uri(forPath: path)
      return Self.report(uri, resultID: nil) { workspace.writeConfigurationDiagnostics(ofFileAt: uri, to: &$0) }
    }
  }

  func start() -> Reply.Work { work(from: 0, first) }

  /// The work on the subjects from `start` on, after which `items` have not been sent.
  private func work(from start: Int, _ items: [[UInt8]]) -> Reply.Work {
    { cancellation in
      var items = items
      let end = min(start + Self.stride, subjects.count)
      for subject in subjects[min(start, end)..<end] where !cancellation.isCancelled {
        if let item = report(on: subject) { items.append(item) }
      }
      let ready = items
      guard end < subjects.count, !cancellation.isCancelled else { return .result(Self.reports(ready)) }
      return .next { session in
        guard let token = params.partialResultToken else { return work(from: end, ready) }
        session.notify("$/progress") { json in
          json.object { json in
            json.member("token", token)
            json.key("value")
            json.raw(Self.reports(ready))
          }
        }
        return work(from: end, [])
      }
    }
  }

  private func report(on subject: Subject) -> [UInt8]? {
    guard let stamp = host.stamp(of: subject.path) else { return nil }
    let resultID = "\(subject.terms.revision)-\(stamp.size)-\(stamp.modified)"
    if params.previous[DocumentURI(subject.uri)] == resultID {
      return Self.report(subject.uri, kind: "unchanged", resultID: resultID) { _ in }
    }
    guard let bytes = try? host.read(subject.path, limit: SourceText.maximumByteCount),
      let source = try? SourceText(validating: bytes)
    else { return nil }
    let document = Document(path: subject.path, source: source, library: subject.terms.library)
    let review = document.hasProvisions ? subject.terms.linter.review(document) : nil
    return Self.report(subject.uri, resultID: resultID) { json in
      guard let review else { return json.array { _ in } }
      subject.form.write(review, of: document, uri: subject.uri, to: &json)
    }
  }

  private static func report(
    _ uri: String, kind: String = "full", resultID: String?, _ items: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("uri", uri)
      json.key("version")
      json.null()
      json.member("kind", kind)
      json.optionalMember("resultId", resultID)
      guard kind == "full" else { return }
      json.key("items")
      items(&json)
    }
    return json.bytes
  }

  private static func reports(_ items: [[UInt8]]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("items") { json in
        for item in items { json.raw(item) }
      }
    }
    return json.bytes
  }
}

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
  /// The addresses and result ids the client has.
  let previous: [DocumentURI: (uri: String, resultID: String)]
  /// What parts of the result are to be sent under, as they are ready.
  let partialResultToken: RequestID?
  /// What the client shows progress under.
  let workDoneToken: RequestID?

  init?(_ json: JSONValue) {
    guard json.members != nil else { return nil }
    let known = (json["previousResultIds"]?.array ?? []).compactMap {
      entry -> (DocumentURI, (String, String))? in
      guard let uri = entry["uri"]?.string, let value = entry["value"]?.string else { return nil }
      return (DocumentURI(uri), (uri, value))
    }
    previous = Dictionary(known) { _, last in last }
    partialResultToken = json.read("partialResultToken")
    workDoneToken = json.read("workDoneToken")
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
  /// The acts beside the texts, as they were at this revision.
  private let beside: (acts: ActsBeside, revision: Int)
  /// The reports on configurations, and on texts of which there is nothing left to say.
  private let first: [[UInt8]]

  /// So many texts are looked at before the session hears of it.
  private static let stride = 32

  init(of paths: [String], for session: Session, _ params: WorkspaceDiagnosticParams) {
    let host = session.host
    self.host = host
    self.params = params
    beside = (ActsBeside { host.acts(in: $0) }, session.besideRevision)
    let workspace = session.workspace
    subjects = paths.compactMap { path in
      let address = DocumentURI(path: path)
      guard session.documents[address] == nil else { return nil }
      let terms = session.terms(for: address)
      return Subject(
        path: path, uri: address.string, terms: terms,
        form: DiagnosticForm(session.client, rulePages: terms.rulePages))
    }
    let configurations = session.configurations.entries.keys.sorted()
    let known = Set((paths + configurations).map { DocumentURI(path: $0) })
    let gone = params.previous.filter { !session.isOpen($0.key) && !known.contains($0.key) }
    first =
      configurations.map { path in
        let uri = workspace.uri(forPath: path)
        return Self.report(uri, resultID: nil) { workspace.writeConfigurationDiagnostics(ofFileAt: uri, to: &$0) }
      } + gone.values.map(\.uri).sorted().map(Self.nothing(at:))
  }

  func start() -> Reply.Work { work(from: 0, first) }

  /// The work on the subjects from `start` on, after which `items` have not been sent.
  private func work(from start: Int, _ items: [[UInt8]]) -> Reply.Work {
    { cancellation in
      var items = items
      let end = min(start + Self.stride, subjects.count)
      for subject in subjects[min(start, end)..<end] where !cancellation.isCancelled {
        items.append(report(on: subject))
      }
      let ready = items
      let isOver = end == subjects.count || cancellation.isCancelled
      if isOver, ready.isEmpty || params.partialResultToken == nil { return .result(Self.reports(ready)) }
      return .next { session in
        session.reportProgress(end, of: subjects.count, on: params.workDoneToken)
        guard let token = params.partialResultToken else { return work(from: end, ready) }
        // Who is sent parts is sent all of them so, and nothing more as the result.
        session.sendPart(Self.reports(ready), under: token)
        return work(from: end, [])
      }
    }
  }

  private func report(on subject: Subject) -> [UInt8] {
    guard let stamp = host.stamp(of: subject.path) else { return Self.nothing(at: subject.uri) }
    var resultID = "\(subject.terms.revision)-\(stamp.size)-\(stamp.modified)"
    // What is found in an amending act rests on what lies beside it, too.
    let amendingID = "\(resultID)-\(beside.revision)"
    if let known = params.previous[DocumentURI(subject.uri)]?.resultID, known == resultID || known == amendingID {
      resultID = known
      return Self.report(subject.uri, kind: "unchanged", resultID: resultID) { _ in }
    }
    guard let bytes = try? host.read(subject.path, limit: SourceText.maximumByteCount),
      let source = try? SourceText(validating: bytes)
    else { return Self.nothing(at: subject.uri) }
    let document = beside.acts.completing(
      Document(path: subject.path, source: source, library: subject.terms.library, as: subject.terms.kind))
    if document.mayAmend { resultID = amendingID }
    let review = document.hasProvisions ? subject.terms.linter.review(document) : nil
    return Self.report(subject.uri, resultID: resultID) { json in
      guard let review else { return json.array { _ in } }
      subject.form.write(review, of: document, uri: subject.uri, to: &json)
    }
  }

  /// The report on a text that is gone, or that cannot be read.
  private static func nothing(at uri: String) -> [UInt8] { report(uri, resultID: nil) { $0.array { _ in } } }

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

extension Session {
  fileprivate func isOpen(_ address: DocumentURI) -> Bool {
    documents[address] != nil || configurationDrafts[address] != nil
  }

  /// Sends a part of a result.
  fileprivate func sendPart(_ part: [UInt8], under token: RequestID) {
    notify("$/progress") { json in
      json.object { json in
        json.member("token", token)
        json.key("value")
        json.raw(part)
      }
    }
  }
}

import Analysis
import JSON
import LanguageServerProtocol
import StatuteText

/// Something the user can have done at a place.
struct CodeAction {
  /// What it is.
  let kind: Kind
  /// What the user reads, in the imperative: `Ret til »Stk. 3.«`.
  let title: String
  /// The finding it mends; nil where it mends none.
  var finding: Finding?
  /// Whether it is the one that is surely right.
  var isPreferred = false
  /// Why it cannot be done here, where it is worth knowing; nil where it can.
  var disabled: String?
  /// Whether ``edit`` takes its time, so that clients which can ask for it later are to do so.
  var isDear = false
  /// Works out what is to be changed.
  let edit: () throws(ResponseError) -> WorkspaceEdit

  /// A kind of action (`CodeActionKind`), with its wider kinds before it: `source.fixAll.lovsmed`.
  struct Kind: Hashable, Sendable {
    let name: String

    static let quickFix = Kind(name: "quickfix")
    static let refactor = Kind(name: "refactor")
    static let refactorRewrite = Kind(name: "refactor.rewrite")
    static let fixAll = Kind(name: "source.fixAll.lovsmed")

    /// Whether it is `other`, or a narrower kind of it.
    func isPart(of other: Kind) -> Bool { other.name.isEmpty || name == other.name || name.hasPrefix(other.name + ".") }
  }
}

/// What is asked for: where, and which kinds.
struct CodeActionRequest {
  /// The document as it is.
  let snapshot: Snapshot
  /// What is selected; empty where the cursor only stands there.
  let range: ByteRange
  /// The kinds that are wanted; all of them where none are named.
  let only: [CodeAction.Kind]
  /// Whether the client asks by itself, as for a light bulb, and not because someone wants to choose.
  let isAutomatic: Bool
  /// The diagnostics that the client shows there, as it has them.
  fileprivate let diagnostics: [JSONValue]

  /// Whether actions of `kind` are wanted.
  func wants(_ kind: CodeAction.Kind) -> Bool { only.isEmpty || only.contains { kind.isPart(of: $0) } }

  /// Nobody reads more actions than those of so many findings, where a whole draft is selected.
  private static let maximumFindings = 50

  /// The findings at the place: those that meet the range, and those that the client names.
  var findings: [Finding] {
    var places = snapshot.places
    let named = Set(diagnostics.compactMap(DiagnosticName.init))
    let found = snapshot.review.findings.lazy.filter { finding in
      if finding.range.start <= range.end, range.start <= finding.range.end { return true }
      return !named.isEmpty && named.contains(DiagnosticName(finding, &places))
    }
    return Array(found.prefix(Self.maximumFindings))
  }
}

extension CodeActionRequest {
  /// The request in `params` about `snapshot`.
  init(_ params: CodeActionParams, _ snapshot: Snapshot) {
    self.snapshot = snapshot
    range = snapshot.byteRange(of: params.range)
    only = params.only
    isAutomatic = params.isAutomatic
    diagnostics = params.diagnostics
  }

  /// The diagnostics of the client that are about `finding`.
  fileprivate func diagnostics(about finding: Finding) -> [JSONValue] {
    var places = snapshot.places
    let name = DiagnosticName(finding, &places)
    return diagnostics.filter { DiagnosticName($0) == name }
  }
}

/// What tells one diagnostic from another: its rule and its place.
private struct DiagnosticName: Hashable {
  let rule: String
  let range: LSP.Range

  init(_ finding: Finding, _ places: inout Places) {
    rule = finding.rule.id
    range = places.range(finding.range)
  }

  init?(_ json: JSONValue) {
    guard let rule = json["code"]?.string, let range: LSP.Range = json.read("range") else { return nil }
    self.rule = rule
    self.range = range
  }
}

// MARK: - Parameters

/// The parameters of `textDocument/codeAction`.
struct CodeActionParams: TextDocumentParams {
  let uri: String
  let range: LSP.Range
  let only: [CodeAction.Kind]
  let isAutomatic: Bool
  let diagnostics: [JSONValue]

  init?(_ json: JSONValue) {
    guard let place = LSP.RangeParams(json), let context = json["context"] else { return nil }
    uri = place.uri
    range = place.range
    only = (context["only"]?.array ?? []).compactMap(\.string).map(CodeAction.Kind.init)
    isAutomatic = context["triggerKind"]?.int == 2
    diagnostics = context["diagnostics"]?.array ?? []
  }

  fileprivate init(uri: String, range: LSP.Range, kind: CodeAction.Kind) {
    self.uri = uri
    self.range = range
    only = [kind]
    isAutomatic = false
    diagnostics = []
  }
}

// MARK: - Answers

/// Actions in the form that the client takes.
struct CodeActionList: JSONEncodable {
  private let request: CodeActionRequest
  private let items: [Item]

  /// An action with its edit, or with what the edit is asked for by.
  private struct Item {
    let action: CodeAction
    let edit: WorkspaceEdit?
    /// How many of the same name stand before it.
    let ordinal: Int
  }

  /// `actions`, with the edits of all that the client cannot ask for later.
  init(_ actions: [CodeAction], for request: CodeActionRequest) throws(ResponseError) {
    self.request = request
    let client = request.snapshot.client
    let resolves = client.supports("textDocument.codeAction.resolveSupport.properties", "edit")
    let showsDisabled = client.supports("textDocument.codeAction.disabledSupport") && !request.isAutomatic
    var items: [Item] = []
    var counts: [String: Int] = [:]
    for action in actions where request.wants(action.kind) && (action.disabled == nil || showsDisabled) {
      let isLater = action.disabled != nil || action.isDear && resolves
      let ordinal = counts[action.title, default: 0]
      counts[action.title] = ordinal + 1
      items.append(Item(action: action, edit: isLater ? nil : try action.edit(), ordinal: ordinal))
    }
    self.items = items
  }

  func encode(into json: inout JSONWriter) {
    json.array { json in
      for item in items { json.object { write(item, to: &$0) } }
    }
  }

  private func write(_ item: Item, to json: inout JSONWriter) {
    let client = request.snapshot.client
    let action = item.action
    json.member("title", action.title)
    json.member("kind", action.kind.name)
    let diagnostics = action.finding.map(request.diagnostics(about:)) ?? []
    if !diagnostics.isEmpty { json.member("diagnostics", diagnostics) }
    if action.isPreferred, client.supports("textDocument.codeAction.isPreferredSupport") {
      json.member("isPreferred", true)
    }
    if let reason = action.disabled {
      json.object("disabled") { $0.member("reason", reason) }
    } else if let edit = item.edit {
      json.key("edit")
      edit.write(for: client, to: &json)
    } else {
      json.member("data", PostponedAction(action, item.ordinal, request))
    }
  }
}

/// What an action without its edit is found by again, in `data`.
struct PostponedAction: JSONEncodable, JSONDecodable {
  let uri: String
  /// The version of the document that the action is for.
  let version: Int
  private let range: LSP.Range
  private let kind: CodeAction.Kind
  private let title: String
  private let ordinal: Int

  fileprivate init(_ action: CodeAction, _ ordinal: Int, _ request: CodeActionRequest) {
    self.ordinal = ordinal
    uri = request.snapshot.uri
    version = request.snapshot.version
    range = request.snapshot.range(request.range)
    kind = action.kind
    title = action.title
  }

  init?(_ json: JSONValue) {
    guard let data = json["data"], let uri = data["uri"]?.string, let version = data["version"]?.int,
      let range: LSP.Range = data.read("range"), let kind = json["kind"]?.string, let title = json["title"]?.string,
      let ordinal = data["ordinal"]?.int
    else { return nil }
    self.ordinal = ordinal
    self.uri = uri
    self.version = version
    self.range = range
    self.kind = CodeAction.Kind(name: kind)
    self.title = title
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("uri", uri)
      json.member("version", version)
      json.member("range", range)
      json.member("ordinal", ordinal)
    }
  }

  /// What asks for the action anew.
  func request(_ snapshot: Snapshot) -> CodeActionRequest {
    CodeActionRequest(CodeActionParams(uri: uri, range: range, kind: kind), snapshot)
  }

  /// The one among `actions`; nil where it is no longer there.
  func find(in actions: [CodeAction]) -> CodeAction? {
    let named = actions.filter { $0.kind == kind && $0.title == title }
    return named.indices.contains(ordinal) ? named[ordinal] : nil
  }
}

/// An action as the client sent it, with its edit.
struct ResolvedAction: JSONEncodable {
  let action: JSONValue
  let edit: WorkspaceEdit
  let client: Client

  func encode(into json: inout JSONWriter) {
    json.object { json in
      for (key, value) in action.members ?? [] where key != "edit" {
        json.key(escaping: key)
        json.value(value)
      }
      json.key("edit")
      edit.write(for: client, to: &json)
    }
  }
}

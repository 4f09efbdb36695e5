import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// One client's session, from `initialize` to `exit`.
///
/// One thread owns the session: it takes events out of the inbox and deals with them one by one, so that a request is
/// answered from the state that the messages before it left. What takes time runs aside and reports back to the inbox.
public final class Session {
  /// Where the session stands.
  private enum Phase {
    case new, initialized, shutDown
  }

  /// What the server calls itself.
  public struct Identity: Sendable {
    let name: String
    let version: String

    /// A server of this name and version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// How the process is to end; nil while the session goes on.
  public private(set) var exitStatus: Int32?

  let host: any ServerHost
  let inbox: Inbox
  let analyzers: [any Analyzer]
  private let identity: Identity
  /// The language asked for when the server was started.
  let startLanguage: Language?
  private var phase = Phase.new
  private(set) var client = Client()
  /// Whether the client has said that it is ready for requests.
  private(set) var isGreeted = false
  private var isWarm = false
  var folders: [LSP.WorkspaceFolder] = []
  var documents: [DocumentURI: OpenDocument] = [:]

  /// What `initialize` brought, what the client has said since, and what it has said of single folders.
  var initialSettings = Settings()
  var clientSettings = Settings()
  var folderSettings: [DocumentURI: Settings] = [:]
  var configurations = ConfigurationShelf()
  var configurationDrafts: [DocumentURI: ConfigurationDraft] = [:]
  var libraries = LibraryShelf()
  /// The acts in the folders of drafts, each under its folder.
  var actsBeside = LibraryShelf()
  /// Tells what lies beside drafts from what lay there before files changed.
  var besideRevision = 0
  var knownTerms: [Terms.Key: Terms] = [:]
  var citations = CitationShelf()
  var openActs = OpenActs()
  var shownAmendments = ShownAmendments()
  var plugins = PluginShelf()
  /// The configurations whose mistakes the user has been told of, with the sentence.
  var complaints: [String: String] = [:]
  /// The folders of other acts that have been asked for and cannot be read.
  var missingFolders: Set<String> = []
  /// The configurations of which something has been pushed, and those of which something else may be to be.
  var publishedConfigurations: Set<DocumentURI> = []
  var staleConfigurations: Set<DocumentURI> = []
  /// What the client has been asked to watch.
  var watchers: Set<Watcher> = []
  /// The addresses of the acts whose imported text the client has been given.
  var shownTexts: Set<String> = []

  /// What can be found by name in files.
  let symbols = SymbolShelf()
  /// Tells this state of the files from all others; nil while no one has searched in them.
  var filesRevision: Int?

  var progress: [ProgressID: Progress] = [:]

  private(set) var revisions = 0
  private var calls = 0
  private var waitingCalls: [RequestID: (Session, JSONValue?) -> Void] = [:]
  /// The requests that are being worked on aside.
  private var running: [RequestID: (cancellation: Cancellation, progress: ProgressID?)] = [:]
  private var trace = Trace.off

  /// A session over `host`, which takes its events from `inbox` and checks with `analyzers`.
  ///
  /// - Parameter language: The language asked for when the server was started; nil where none was.
  public init(
    _ identity: Identity, host: any ServerHost, inbox: Inbox, analyzers: [any Analyzer] = BuiltIn.analyzers,
    language: Language? = nil
  ) {
    startLanguage = language
    self.identity = identity
    self.host = host
    self.inbox = inbox
    self.analyzers = analyzers
  }

  /// Deals with events until the session is over.
  ///
  /// - Parameter wait: Waits until something is put in the inbox; may return early.
  /// - Returns: How the process is to end.
  public func run(_ wait: () -> Void) -> Int32 {
    while true {
      if let exitStatus { return exitStatus }
      if !step() { wait() }
    }
  }

  /// Deals with the first event, or with what was put off until none waits; false where there is nothing to do.
  public func step() -> Bool {
    if let event = inbox.take() {
      handle(event)
      return true
    }
    if phase == .initialized, !isWarm {
      isWarm = true
      warmUp()
      return true
    }
    // What has been typed comes first, and then what follows from it elsewhere.
    if publishNext() { return true }
    lookIntoEditedActs()
    if publishNext() { return true }
    refreshShownAmendments()
    askPlugins()
    return false
  }

  var workspace: Workspace { Workspace(self) }

  /// A number that no earlier state of any document has.
  func nextRevision() -> Int {
    revisions += 1
    return revisions
  }
}

// MARK: - Events

extension Session {
  private func handle(_ event: Inbox.Event) {
    switch event {
    case .received(.body(let body)): receive(body)
    case .received(.broken(let flaw)): refuse(flaw)
    case .done(let report): report(self)
    case .closed: end()
    }
  }

  /// Ends the session: 0 after `shutdown`, 1 without it.
  private func end() { exitStatus = phase == .shutDown ? 0 : 1 }

  private func receive(_ body: [UInt8]) {
    let message: IncomingMessage
    do throws(JSONError) {
      message = try IncomingMessage(parsing: body)
    } catch {
      host.log("← \(body.count) bytes: no JSON at \(error.offset)")
      let error = ResponseError(error)
      return send(OutgoingMessage.error(error.code, error.text(in: language), to: nil))
    }
    switch message {
    case .request(let id, let method, let params):
      let started = ContinuousClock.now
      answer(id, method, params)
      tell(method, body.count, since: started)
    case .notification(let method, let params):
      let started = ContinuousClock.now
      take(method, params)
      tell(method, body.count, since: started)
    case .response(let id, let result): waitingCalls.removeValue(forKey: id)?(self, result)
    case .invalid(let id): refuse(id, .notAMessage)
    }
  }

  private func refuse(_ flaw: MessageFrameReader.Flaw) {
    host.log("← \(flaw)")
    let error = ResponseError(flaw)
    send(OutgoingMessage.error(error.code, error.text(in: language), to: nil))
  }

  private func refuse(_ id: RequestID?, _ error: ResponseError) {
    send(OutgoingMessage.error(error.code, error.text(in: language), to: id))
  }

  private func tell(_ method: String, _ byteCount: Int, since started: ContinuousClock.Instant) {
    let microseconds = (ContinuousClock.now - started) / .microseconds(1)
    host.log("← \(method) \(byteCount) bytes, \(Int(microseconds)) µs")
    guard trace != .off, method != "$/setTrace", phase != .new else { return }
    let verbose = trace == .verbose ? "\(byteCount) bytes, \(Int(microseconds)) µs" : nil
    notify("$/logTrace") { json in
      json.object { json in
        json.member("message", method)
        json.optionalMember("verbose", verbose)
      }
    }
  }

  func send(_ body: [UInt8]) { host.send(body) }
}

// MARK: - Requests

extension Session {
  private func answer(_ id: RequestID, _ method: String, _ params: JSONValue) {
    do throws(ResponseError) {
      let isCancelled = inbox.takeCancellation(of: id)
      switch phase {
      case .new where method != "initialize": throw .notInitialized
      case .shutDown: throw .shutDown
      case .new, .initialized: break
      }
      if isCancelled { throw .cancelled }
      switch method {
      case "initialize": try initialize(id, params)
      case "shutdown":
        phase = .shutDown
        send(OutgoingMessage.response(to: id) { $0.null() })
      default:
        guard let handler = Capabilities.handlers[method] else { throw .unknownMethod(method) }
        switch try handler.reply(self, params) {
        case .now(let answer): send(OutgoingMessage.response(to: id, answer.encode))
        case .aside(let work): begin(work, for: id, beginProgress(handler.title(), on: params.read("workDoneToken")))
        }
      }
    } catch {
      refuse(id, error)
    }
  }

  private func begin(_ work: @escaping Reply.Work, for id: RequestID, _ progress: ProgressID?) {
    let cancellation = Cancellation()
    running[id] = (cancellation, progress)
    go(on: work, cancellation, for: id)
  }

  /// The request `id` is worked on no longer; what it was, if it was.
  private func stop(_ id: RequestID) -> Cancellation? {
    guard let (cancellation, progress) = running.removeValue(forKey: id) else { return nil }
    endProgress(progress)
    return cancellation
  }

  private func go(on work: @escaping Reply.Work, _ cancellation: Cancellation, for id: RequestID) {
    aside {
      await work(cancellation)
    } then: { session, outcome in
      guard session.running[id]?.cancellation === cancellation else { return }
      switch outcome {
      case .next(let more): session.go(on: more(session), cancellation, for: id)
      case .result(let result):
        _ = session.stop(id)
        session.send(OutgoingMessage.response(to: id) { $0.raw(result) })
      case .failure(let error):
        _ = session.stop(id)
        session.refuse(id, error)
      }
    }
  }

  private func cancel(_ params: JSONValue) {
    guard let id: RequestID = params.read("id") else { return }
    // Requests that waited have been refused by now.
    _ = inbox.takeCancellation(of: id)
    guard let cancellation = stop(id) else { return }
    cancellation.cancel()
    refuse(id, .cancelled)
  }

  private func initialize(_ id: RequestID, _ params: JSONValue) throws(ResponseError) {
    guard phase == .new else { throw .initializedTwice }
    guard params.members != nil else { throw .invalidParams("initialize") }
    phase = .initialized
    client = Client(params)
    trace = params["trace"]?.string.flatMap(Trace.init) ?? .off
    initialSettings = params["initializationOptions"].map(Settings.init) ?? Settings()
    folders = params.read("workspaceFolders") ?? Self.root(in: params)
    host.log("client \(client.name), \(client.encoding), diagnostics \(client.pullsDiagnostics ? "pulled" : "pushed")")
    if let process = params["processId"]?.int { host.end(with: process) }
    send(OutgoingMessage.response(to: id, writeInitializeResult))
  }

  /// The one folder of clients that know of no more.
  private static func root(in params: JSONValue) -> [LSP.WorkspaceFolder] {
    if let uri = params["rootUri"]?.string { return [LSP.WorkspaceFolder(uri: uri, name: "")] }
    guard let path = params["rootPath"]?.string, !path.isEmpty else { return [] }
    return [LSP.WorkspaceFolder(uri: DocumentURI(path: path).string, name: "")]
  }

  private func writeInitializeResult(_ json: inout JSONWriter) {
    json.object { json in
      json.object("capabilities", writeCapabilities)
      json.object("serverInfo") { json in
        json.member("name", identity.name)
        json.member("version", identity.version)
      }
    }
  }

  private func writeCapabilities(_ json: inout JSONWriter) {
    json.member("positionEncoding", client.encoding.name)
    json.object("textDocumentSync") { json in
      json.member("openClose", true)
      json.member("change", 2)
      json.member("save", true)
    }
    json.object("workspace") { json in
      json.object("workspaceFolders") { json in
        json.member("supported", true)
        json.member("changeNotifications", true)
      }
      writeOptions(of: Capabilities.all.filter(\.isInWorkspace), &json)
    }
    writeOptions(of: Capabilities.all.filter { !$0.isInWorkspace }, &json)
  }

  private func writeOptions(of capabilities: [Capability], _ json: inout JSONWriter) {
    for capability in capabilities {
      guard let options = capability.options(client) else { continue }
      json.key(capability.provider)
      options(&json)
    }
  }
}

// MARK: - Notifications

extension Session {
  private func take(_ method: String, _ params: JSONValue) {
    if method == "exit" { return end() }
    // What the inbox has noted is taken out of it whenever it comes.
    if method == "$/cancelRequest" { return cancel(params) }
    guard phase == .initialized else { return }
    switch method {
    case "initialized": greet()
    case "textDocument/didOpen": with(params, method, open)
    case "textDocument/didChange": with(params, method, change)
    case "textDocument/didSave": with(params, method, save)
    case "textDocument/didClose": with(params, method, close)
    case "workspace/didChangeWorkspaceFolders": changeFolders(params)
    case "workspace/didChangeConfiguration": changeSettings(params)
    case "workspace/didChangeWatchedFiles": filesChanged(params)
    case "$/setTrace": trace = params["value"]?.string.flatMap(Trace.init) ?? trace
    default: break
    }
  }

  /// Notifications get no answer; of one that cannot be read the log is told.
  private func with<Params: JSONDecodable>(_ params: JSONValue, _ method: String, _ take: (Params) -> Void) {
    guard let params = Params(params) else {
      host.log("\(method): parameters cannot be read")
      return log(.error, .unreadableNotification(method))
    }
    take(params)
  }

  private func greet() {
    isGreeted = true
    registerForChanges()
    tellUnusable(in: [initialSettings])
    askForSettings()
  }

  private func open(_ params: LSP.DidOpenParams) {
    let address = DocumentURI(params.uri)
    if address.isConfiguration { return openConfiguration(params, at: address) }
    guard address.holdsDraft else { return }
    documents[address] = OpenDocument(
      params, address: address, terms: terms(for: address), revision: nextRevision())
  }

  private func change(_ params: LSP.DidChangeParams) {
    let address = DocumentURI(params.uri)
    guard address.holdsDraft else { return changeConfiguration(params, at: address) }
    guard let document = documents[address] else {
      host.log("change of a document that is not open")
      return log(.warning, .changeOfClosed)
    }
    if let version = params.version, version <= document.version {
      host.log("version \(version) after \(document.version)")
      log(.warning, .versionDidNotGrow)
    }
    document.apply(params.changes, version: params.version, encoding: client.encoding, revision: nextRevision())
  }

  private func save(_ params: LSP.DocumentParams) {
    // A client that watches files may still not watch this configuration.
    let address = DocumentURI(params.uri)
    if address.isConfiguration || !client.supports(Client.watchesFiles) { filesChanged([address]) }
    // What lies beside a draft is then looked through, too, where it may not be watched.
    if documents[address] != nil, !client.supports(Client.watchesElsewhere) { filesBesideChanged([address]) }
  }

  private func close(_ params: LSP.DocumentParams) {
    let address = DocumentURI(params.uri)
    closeConfiguration(at: address)
    shownAmendments.close(address)
    guard let document = documents.removeValue(forKey: address) else { return }
    clearPublished(document)
    // Others see the file again, as it is on the disk.
    filesBesideChanged([address])
  }
}

/// How much the client wants to be told of what the server does.
private enum Trace: String {
  case off, messages, verbose
}

// MARK: - To the client

extension Session {
  /// The language of what is about no document.
  var language: Language { settings.language ?? client.language ?? .danish }

  /// Sends a notification.
  func notify(_ method: String, _ params: (inout JSONWriter) -> Void) {
    send(OutgoingMessage.notification(method, params))
  }

  /// Sends a request; `then` gets its result, nil where the client could not give one.
  func call(
    _ method: String, _ params: ((inout JSONWriter) -> Void)?,
    then: @escaping (Session, JSONValue?) -> Void = { _, _ in }
  ) {
    calls += 1
    let id = RequestID.number(calls)
    waitingCalls[id] = then
    send(OutgoingMessage.request(id, method, params))
  }

  /// Does `work` aside; `then` gets what came of it, when its turn comes.
  func aside<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value, then: @escaping @Sendable (Session, Value) -> Void
  ) {
    host.aside { [inbox] in
      let value = await work()
      inbox.put(.done { then($0, value) })
    }
  }

  /// How much a message to the user weighs.
  enum MessageType: Int {
    case error = 1, warning, info, log
  }

  /// Writes `message` to the client's log.
  func log(_ type: MessageType, _ message: Message) { tell("window/logMessage", type, message) }

  /// Shows `message` to the user.
  func show(_ type: MessageType, _ message: Message) { tell("window/showMessage", type, message) }

  private func tell(_ method: String, _ type: MessageType, _ message: Message) {
    notify(method) { json in
      json.object { json in
        json.member("type", type.rawValue)
        json.member("message", message.text(in: language))
      }
    }
  }
}

extension Client {
  /// The language of its user: English where the locale says so.
  var language: Language? {
    guard let locale else { return nil }
    return locale.lowercased().hasPrefix("en") ? .english : .danish
  }
}

extension ResponseError {
  fileprivate init(_ error: JSONError) {
    self.init(
      .parseError, da: "Beskeden er ikke gyldig JSON (byte \(error.offset)).",
      en: "The message is no valid JSON (byte \(error.offset)).")
  }

  fileprivate init(_ flaw: MessageFrameReader.Flaw) {
    switch flaw {
    case .badHeader:
      self.init(
        .parseError, da: "Der mangler en gyldig »Content-Length«.", en: "A valid “Content-Length” is missing.")
    case .cutShort:
      self.init(
        .parseError, da: "Beskeden er kortere, end dens »Content-Length« siger.",
        en: "The message is shorter than its “Content-Length” says.")
    case .tooLong:
      let limit = MessageFrameReader.maximumBodyLength >> 20
      self.init(
        .invalidRequest, da: "Beskeden er for stor; den kan højst fylde \(limit) MiB.",
        en: "The message is too large; it may take up at most \(limit) MiB.")
    }
  }
}

extension Message {
  fileprivate static func unreadableNotification(_ method: String) -> Message {
    Message(
      da: "Parametrene til »\(method)« kan ikke læses.", en: "The parameters of “\(method)” cannot be read.")
  }

  fileprivate static var changeOfClosed: Message {
    Message(da: "Et dokument, der ikke er åbent, er ændret.", en: "A document was changed that is not open.")
  }

  fileprivate static var versionDidNotGrow: Message {
    Message(da: "Et dokuments version er ikke vokset.", en: "The version of a document has not grown.")
  }
}

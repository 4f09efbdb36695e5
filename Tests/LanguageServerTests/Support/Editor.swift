import Analysis
import AnalyzerPlugins
import JSON
import LanguageServer
import LanguageServerProtocol
import StatuteModel
import StatuteText
import Synchronization
import Testing

/// An editor with its server in memory: what it sends goes through the stream of bytes and back.
///
/// ```swift
/// let editor = Editor()
/// editor.initialize()
/// editor.open("§ 1. Kommunen …")
/// let hover = try editor.ask("textDocument/hover", at: "1️⃣")
/// ```
final class Editor {
  let desk: InMemoryHost
  let session: Session
  private let inbox: Inbox
  private var reader = MessageFrameReader()
  private var lastID = 0
  private var taken = 0
  /// The draft that ``open(_:uri:version:)`` opened last, with its marks.
  private(set) var draft = MarkedText("")
  /// The address of the draft.
  private(set) var uri = "file:///udkast.lov"

  /// An editor on a machine with these files, by path.
  init(
    _ files: [String: String] = [:], acts: [(path: String, text: String)] = [], plugins: (any PluginLauncher)? = nil
  ) {
    desk = InMemoryHost(files: files, acts: acts, pluginLauncher: plugins)
    inbox = Inbox {}
    session = Session(.init(name: "lovsmed", version: "0"), host: desk, inbox: inbox)
  }

  /// How the server has ended; nil while it runs.
  var exitStatus: Int32? { session.exitStatus }

  // MARK: The stream

  /// Puts bytes into the server's stream, without letting it work.
  func feed(_ bytes: [UInt8]) {
    reader.append(bytes)
    while let item = reader.next() { inbox.put(.received(item)) }
  }

  /// Puts a message into the server's stream, without letting it work.
  func feed(_ message: JSONValue) { feed(Array(MessageFrame.pieces(of: message.serialized()).joined())) }

  /// Puts raw bytes in as the body of a message.
  func feed(body: String) { feed(Array(MessageFrame.pieces(of: Array(body.utf8)).joined())) }

  /// Ends the stream.
  func hangUp() {
    inbox.put(.closed)
    work()
  }

  /// Lets the server work until it has nothing left to do.
  func work() { while session.exitStatus == nil, session.step() {} }

  /// Lets what runs aside finish, and the server take note of it.
  func settle() async {
    work()
    while await desk.finishAside() { work() }
  }

  /// What the server has sent since this was asked last.
  func received() -> [JSONValue] {
    work()
    let sent = desk.sent
    defer { taken = sent.count }
    return sent[taken...].compactMap { try? JSONValue(parsing: $0) }
  }

  /// The parameters of the messages of `method` that the server has sent since anything was asked last.
  func received(_ method: String) -> [JSONValue] {
    received().filter { $0["method"]?.string == method }.compactMap { $0["params"] }
  }

  // MARK: Messages

  /// Sends a notification.
  func notify(_ method: String, _ params: JSONValue = [:]) {
    feed(["jsonrpc": "2.0", "method": JSONValue(method), "params": params])
  }

  /// Sends a request without waiting for its answer; its id.
  @discardableResult
  func send(_ method: String, _ params: JSONValue = [:]) -> Int {
    lastID += 1
    feed(["jsonrpc": "2.0", "id": JSONValue(lastID), "method": JSONValue(method), "params": params])
    return lastID
  }

  /// Sends a request; the whole message that answers it.
  func answer(_ method: String, _ params: JSONValue = [:]) throws -> JSONValue {
    let id = send(method, params)
    return try #require(received().last { $0["id"]?.int == id && $0["method"] == nil }, "\(method) got no answer")
  }

  /// Sends a request; its result.
  func ask(_ method: String, _ params: JSONValue = [:]) throws -> JSONValue {
    let answer = try answer(method, params)
    return try #require(answer["result"], "\(method): \(answer["error"]?["message"]?.string ?? "no result")")
  }

  /// Sends a request about the place of `mark` in the draft; its result.
  func ask(_ method: String, at mark: Character, _ more: [(String, JSONValue)] = []) throws -> JSONValue {
    let position = try #require(draft.position(of: mark))
    return try ask(
      method, JSONValue(members: [("textDocument", ["uri": JSONValue(uri)]), ("position", position)] + more))
  }

  /// Sends a request about the draft; its result.
  func ask(aboutDraft method: String, _ more: [(String, JSONValue)] = []) throws -> JSONValue {
    try ask(method, JSONValue(members: [("textDocument", ["uri": JSONValue(uri)])] + more))
  }

  /// The code of the error that answers a request; nil where it has a result.
  func errorCode(_ method: String, _ params: JSONValue = [:]) throws -> Int? {
    try answer(method, params)["error"]?["code"]?.int
  }

  // MARK: Conversations

  /// Begins the session as an editor that can do `capabilities`; the server's answer.
  @discardableResult
  func initialize(_ capabilities: JSONValue = [:], _ more: [(String, JSONValue)] = []) throws -> JSONValue {
    let result = try ask("initialize", JSONValue(members: [("processId", nil), ("capabilities", capabilities)] + more))
    notify("initialized")
    work()
    return result
  }

  /// Opens a draft in which places are marked with `1️⃣`, `2️⃣`, ….
  func open(_ text: String, uri: String = "file:///udkast.lov", version: Int = 1) {
    draft = MarkedText(text)
    self.uri = uri
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": JSONValue(uri), "languageId": "lov", "version": JSONValue(version), "text": JSONValue(draft.plain),
        ]
      ])
    work()
  }

  /// Puts `text` in the place of what stands between two marks of the draft as it was opened; the server does not work
  /// until it is asked something.
  func change(_ start: Character, _ end: Character, to text: String, version: Int) throws {
    let range: JSONValue = [
      "start": try #require(draft.position(of: start)), "end": try #require(draft.position(of: end)),
    ]
    change([["range": range, "text": JSONValue(text)]], version: version)
  }

  /// Sends changes of the draft; the server does not work until it is asked something.
  func change(_ changes: [JSONValue], version: Int) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": JSONValue(uri), "version": JSONValue(version)], "contentChanges": JSONValue(changes),
      ])
  }
}

/// A text with places marked in it: `1️⃣`, `2️⃣`, ….
struct MarkedText {
  /// The text without its marks.
  let plain: String
  private var marks: [Character: (line: Int, character: Int)] = [:]

  init(_ text: String) {
    var plain = ""
    var (line, character) = (0, 0)
    for sign in text {
      if sign.unicodeScalars.contains("\u{20E3}") {
        marks[sign] = (line, character)
        continue
      }
      plain.append(sign)
      if sign.isNewline { (line, character) = (line + 1, 0) } else { character += sign.utf16.count }
    }
    self.plain = plain
  }

  /// Where `mark` stands, in UTF-16 units; nil where the text holds no such mark.
  func position(of mark: Character) -> JSONValue? {
    marks[mark].map { ["line": JSONValue($0.line), "character": JSONValue($0.character)] }
  }

  /// The text with `edits`, which the server sent, made; of snippets the text with its marks.
  func text(after edits: [JSONValue]) -> String {
    var units = Array(plain.utf16)
    var lineStarts = [0]
    for (index, unit) in units.enumerated() where unit == 0x0A { lineStarts.append(index + 1) }
    func offset(_ position: JSONValue?) -> Int {
      guard let line = position?["line"]?.int, line < lineStarts.count else { return units.count }
      return lineStarts[line] + (position?["character"]?.int ?? 0)
    }
    let changes = edits.map { edit in
      let range = offset(edit["range"]?["start"])..<offset(edit["range"]?["end"])
      return (range: range, text: edit["newText"]?.string ?? edit["snippet"]?["value"]?.string ?? "")
    }
    for (range, text) in changes.reversed() { units.replaceSubrange(range, with: Array(text.utf16)) }
    return String(decoding: units, as: UTF16.self)
  }
}

/// A machine in memory.
final class InMemoryHost: ServerHost {
  private struct State {
    var sent: [[UInt8]] = []
    var log: [String] = []
    var files: [String: [UInt8]]
    var aside: [@Sendable () async -> Void] = []
    var processes: [Int] = []
    var acts: [(path: String, text: String)]
    var readingCount = 0
    var readOnly: Set<String> = []
  }

  private let state: Mutex<State>
  let pluginLauncher: (any PluginLauncher)?

  init(files: [String: String], acts: [(path: String, text: String)], pluginLauncher: (any PluginLauncher)? = nil) {
    self.pluginLauncher = pluginLauncher
    state = Mutex(State(files: files.mapValues { Array($0.utf8) }, acts: acts))
  }

  /// The bodies of all messages to the client.
  var sent: [[UInt8]] { state.withLock(\.sent) }
  /// The lines of the log.
  var log: [String] { state.withLock(\.log) }
  /// The processes that the server is to end with.
  var processes: [Int] { state.withLock(\.processes) }

  /// The text of the file at `path`; nil where there is none.
  func text(at path: String) -> String? {
    state.withLock { $0.files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// How often a library has been read.
  var readingCount: Int { state.withLock(\.readingCount) }

  /// Puts an act in its place.
  func put(act text: String, at path: String) {
    state.withLock { state in
      state.acts.removeAll { $0.path == path }
      state.acts.append((path, text))
    }
  }

  /// Puts a file in its place, or takes it away.
  func put(_ text: String?, at path: String) { state.withLock { $0.files[path] = text.map { Array($0.utf8) } } }

  /// Puts a file of any bytes in its place.
  func put(bytes: [UInt8], at path: String) { state.withLock { $0.files[path] = bytes } }

  /// Lets nobody write the file at `path`.
  func protect(_ path: String) { state.withLock { _ = $0.readOnly.insert(path) } }

  func isWritable(_ path: String) -> Bool { state.withLock { !$0.readOnly.contains(path) } }

  /// Does what waits to be done aside; false where nothing waits.
  func finishAside() async -> Bool {
    let work = state.withLock { state in
      defer { state.aside = [] }
      return state.aside
    }
    for work in work { await work() }
    return !work.isEmpty
  }

  func send(_ body: [UInt8]) { state.withLock { $0.sent.append(body) } }
  func log(_ line: @autoclosure () -> String) {
    let line = line()
    state.withLock { $0.log.append(line) }
  }
  func stamp(of path: String) -> FileStamp? {
    state.withLock { $0.files[path].map { FileStamp(size: $0.count, modified: Int64($0.count)) } }
  }
  func read(_ path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    guard let bytes = state.withLock({ $0.files[path] }) else {
      throw UnreadableFile(da: "»\(path)« findes ikke.", en: "“\(path)” does not exist.")
    }
    return bytes
  }
  func texts(in folder: String) -> [String] {
    state.withLock { $0.files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".lov") }.sorted() }
  }
  func library(of folders: [String]) async -> ActLibrary {
    let acts = state.withLock { state in
      state.readingCount += 1
      return state.acts
    }
    return await ActLibrary.open(folders, store: ActsInMemory(acts: acts), formats: [PlainTextFormat(), OtherFormat()])
  }
  func acts(in folder: String) -> ActLibrary {
    let acts = state.withLock { state in
      state.readingCount += 1
      return state.acts.filter { ActsBeside.folder(of: $0.path) == folder }
    }
    let store = ActsInMemory(acts: acts)
    return ActLibrary(files: store.files(in: folder, endings: []).files, store: store, formats: [PlainTextFormat()])
  }
  func sentence(on problem: ActProblem, in language: Language) -> String { problem.path }
  func writeTemporary(_ name: String, _ bytes: [UInt8]) throws(UnreadableFile) -> String {
    let path = "/tmp/lovsmed/\(name)"
    state.withLock { $0.files[path] = bytes }
    return path
  }
  func aside(_ work: @escaping @Sendable () async -> Void) { state.withLock { $0.aside.append(work) } }
  func apart(_ work: @escaping @Sendable () -> Void) { aside { work() } }
  func allowsPlugins(in folder: String) -> Bool { folder == "/betroet" }
  func end(with process: Int) { state.withLock { $0.processes.append(process) } }
}

/// The acts of a library in memory. A folder called `mangler` does not exist.
private struct ActsInMemory: ActStore {
  let acts: [(path: String, text: String)]

  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) {
    if folder.hasSuffix("/mangler") {
      return ([], [ActProblem(path: folder, reason: UnreadableFile(da: "Findes ikke.", en: "Does not exist."))])
    }
    let found = acts.filter { $0.path.hasPrefix(folder + "/") }
    return (found.map { ActFile(path: $0.path, size: $0.text.utf8.count, modified: 0) }, [])
  }
  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] {
    Array((acts.first { $0.path == path }?.text ?? "").utf8.dropFirst(offset).prefix(count))
  }
  func cached(_ name: String) -> [UInt8]? { nil }
  func cache(_ bytes: [UInt8], as name: String) {}
}

/// A format that the server takes for none that editors show: plain text in a file called `.xml`.
private struct OtherFormat: ActFormat {
  let endings = [".xml"]

  func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary? {
    try PlainTextFormat().summary(ofHead: head, isWhole: isWhole)
  }
  func text(of bytes: [UInt8]) throws -> SourceText { try PlainTextFormat().text(of: bytes) }
}

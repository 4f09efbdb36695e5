import Analysis
import AnalyzerPlugins
import JSON
import LanguageServer
import LanguageServerProtocol
import StatuteModel
import StatuteText
import TestSupport
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
  /// What an editor says that asks for diagnostics, and asks again when it is told to.
  static var pulls: JSONValue {
    ["textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]]]
  }

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

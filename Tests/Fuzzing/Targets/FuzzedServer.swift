import Dispatch
import JSON
import LanguageServer
import LanguageServerProtocol
import StatuteText
import TestSupport

/// A server with a client that has whatever it sends taken in at once.
final class FuzzedServer {
  let host: InMemoryHost
  private let inbox: Inbox
  private let session: Session
  private var reader = MessageFrameReader()
  private var lastID = 0
  private var taken = 0

  init(files: [String: String] = [:]) {
    host = InMemoryHost(files: files, acts: [("/love/havnebade.lov", KnownActs.bathing)])
    inbox = Inbox {}
    session = Session(.init(name: "lovsmed", version: "0"), host: host, inbox: inbox)
  }

  /// Whether the session goes on.
  var isRunning: Bool { session.exitStatus == nil }

  // MARK: The stream

  /// Puts bytes into the stream; what they are read as.
  @discardableResult
  func feed(_ bytes: [UInt8]) -> [MessageFrameReader.Item] {
    reader.append(bytes)
    var items: [MessageFrameReader.Item] = []
    while let item = reader.next() {
      items.append(item)
      inbox.put(.received(item))
    }
    return items
  }

  /// Ends the stream.
  func hangUp() { inbox.put(.closed) }

  /// Lets the server work until neither it nor what runs aside has anything left to do.
  func settle() {
    repeat { while isRunning, session.step() {} } while finishAside()
  }

  private func finishAside() -> Bool {
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    Task.detached { [host] in
      outcome.didWork = await host.finishAside()
      done.signal()
    }
    done.wait()
    return outcome.didWork
  }

  /// Handed from one thread to another by a semaphore.
  private final class Outcome: @unchecked Sendable { var didWork = false }

  /// What the server has sent since this was asked last, each message valid JSON.
  func received() throws(Violation) -> [JSONValue] {
    settle()
    let sent = host.sent[taken...]
    taken += sent.count
    var messages: [JSONValue] = []
    for body in sent {
      guard let message = try? JSONValue(parsing: body) else {
        throw Violation(description: "the server sent what is no JSON: \(String(decoding: body, as: UTF8.self))")
      }
      messages.append(message)
    }
    return messages
  }

  // MARK: Messages

  func notify(_ method: String, _ params: JSONValue) {
    let message: JSONValue = ["jsonrpc": "2.0", "method": JSONValue(method), "params": params]
    feed(Array(MessageFrame.pieces(of: message.serialized()).joined()))
  }

  /// Asks; the result, null where the server refuses. Anything but one answer is a violation, and so is an answer that says that
  /// the server itself is at fault.
  func ask(_ method: String, _ params: JSONValue) throws(Violation) -> JSONValue {
    lastID += 1
    let message: JSONValue = [
      "jsonrpc": "2.0", "id": JSONValue(lastID), "method": JSONValue(method), "params": params,
    ]
    feed(Array(MessageFrame.pieces(of: message.serialized()).joined()))
    let answers = try received().filter { $0["id"]?.int == lastID && $0["method"] == nil }
    try demand(answers.count == 1, "\(method) got \(answers.count) answers")
    if let code = answers[0]["error"]?["code"]?.int {
      let isServersFault = code == LSP.ErrorCode.internalError.rawValue
      try demand(!isServersFault, "\(method): \(answers[0]["error"]?["message"]?.string ?? "")")
    }
    return answers[0]["result"] ?? JSONValue()
  }

  func initialize(_ encoding: PositionEncoding = .utf16, folder: String? = nil) throws(Violation) {
    let name = encoding == .utf8 ? "utf-8" : encoding == .utf16 ? "utf-16" : "utf-32"
    guard var capabilities = try? JSONValue(parsing: Array(Self.capabilities.utf8)).members else {
      throw Violation(description: "the target's own capabilities are no JSON")
    }
    capabilities.append(("general", ["positionEncodings": [JSONValue(name)]]))
    _ = try ask(
      "initialize",
      [
        "processId": nil, "capabilities": JSONValue(members: capabilities.map { ($0.key, $0.value) }),
        "rootUri": folder.map { JSONValue("file://" + $0) } ?? nil,
      ])
    notify("initialized", [:])
  }

  func open(_ uri: String, _ text: String, version: Int = 1) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": JSONValue(uri), "languageId": "lov", "version": JSONValue(version), "text": JSONValue(text),
        ]
      ])
  }

  /// What the most able of clients can do.
  private static let capabilities = """
    {"workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"],
        "changeAnnotationSupport": {}, "snippetEditSupport": true},
      "codeLens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true}, "textDocumentContent": {},
      "diagnostics": {"refreshSupport": true}},
     "textDocument": {"diagnostic": {"relatedInformation": true}, "rename": {"prepareSupport": true},
      "hover": {"contentFormat": ["markdown"]}, "definition": {"linkSupport": true},
      "documentLink": {"tooltipSupport": true},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true, "tagSupport": {"valueSet": [1]}},
      "completion": {"completionItem": {"snippetSupport": true, "documentationFormat": ["markdown"]}},
      "rangeFormatting": {"rangesSupport": true},
      "inlayHint": {"resolveSupport": {"properties": ["tooltip", "label.location"]}},
      "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor", "source"]}},
       "isPreferredSupport": true, "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}},
     "window": {"showDocument": {"support": true}, "workDoneProgress": true}}
    """
}

extension Position {
  /// The position as the protocol writes it.
  var json: JSONValue { ["line": JSONValue(line), "character": JSONValue(column)] }
}

import JSON
import LanguageServer
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// A document is changed in the ways a client can; what the server then says of it is what it says of the same text opened anew.
func fuzzSync(_ input: [UInt8]) throws(Violation) {
  let parts = FuzzInput(input)
  let encodings: [PositionEncoding] = [.utf16, .utf8, .utf32]
  let encoding = encodings[parts.parts.count % 3]
  let (uri, path) = ("file:///love/udkast.lov", "/love")
  let server = FuzzedServer()
  try server.initialize(encoding, folder: path)
  var text = SourceText(asSent: parts.text(0))
  server.open(uri, parts.text(0))
  let commands = parts.parts.dropFirst().prefix(10)
  for (step, command) in commands.enumerated() {
    let (code, rest) = (command.first ?? 0, Array(command.dropFirst()))
    let version = step + 2
    switch code % 8 {
    case 6:
      text = SourceText(asSent: String(decoding: rest, as: UTF8.self))
      server.change(uri, [["text": JSONValue(String(decoding: rest, as: UTF8.self))]], version)
    case 7:
      server.notify("textDocument/didClose", ["textDocument": ["uri": JSONValue(uri)]])
      server.open(uri, String(decoding: text.bytes, as: UTF8.self), version: version)
    case 5:
      // Anywhere, also where the text is not, and backwards.
      let numbers = (rest.prefix(4) + [0, 0, 0, 0]).prefix(4).map { $0 == 0xFF ? Int(Int32.max) : Int($0) }
      let (start, end) = (
        Position(line: numbers[0], column: numbers[1]), Position(line: numbers[2], column: numbers[3])
      )
      let new = String(decoding: rest.dropFirst(4), as: UTF8.self)
      let range = ByteRange(
        text.offset(of: min(start, end), encoding: encoding), text.offset(of: max(start, end), encoding: encoding))
      server.change(uri, [["range": ["start": start.json, "end": end.json], "text": JSONValue(new)]], version)
      do { try text.replace(range, with: new) } catch { throw Violation(description: "refused: \(error)") }
    default:
      let edit = FuzzedChange(rest).edit(of: text)
      let range: JSONValue = [
        "start": text.position(at: edit.range.start, encoding: encoding).json,
        "end": text.position(at: edit.range.end, encoding: encoding).json,
      ]
      let between = ByteRange(
        text.offset(of: text.position(at: edit.range.start, encoding: encoding), encoding: encoding),
        text.offset(of: text.position(at: edit.range.end, encoding: encoding), encoding: encoding))
      server.change(uri, [["range": range, "text": JSONValue(edit.newText)]], version)
      do { try text.replace(between, with: edit.newText) } catch { throw Violation(description: "refused: \(error)") }
    }
    guard step % 3 == 0 || step == commands.count - 1 else { continue }
    let fresh = FuzzedServer()
    try fresh.initialize(encoding, folder: path)
    fresh.open(uri, String(decoding: text.bytes, as: UTF8.self))
    for method in [
      "diagnostic", "documentSymbol", "foldingRange", "documentLink", "semanticTokens/full", "codeLens",
    ] {
      let params: JSONValue = ["textDocument": ["uri": JSONValue(uri)]]
      let (said, saidAnew) = (
        try server.ask("textDocument/" + method, params), try fresh.ask("textDocument/" + method, params)
      )
      // An answer's own id tells it from those before it.
      let key = method == "diagnostic" ? "items" : method == "semanticTokens/full" ? "data" : nil
      let (a, b) = (key.flatMap { said[$0] } ?? said, key.flatMap { saidAnew[$0] } ?? saidAnew)
      try demand(
        a.serialized() == b.serialized(),
        "\(method): \(String(decoding: a.serialized(), as: UTF8.self)), anew \(String(decoding: b.serialized(), as: UTF8.self))"
      )
    }
  }
}

extension SourceText {
  /// A text as clients count it.
  fileprivate init(asSent text: String) {
    self.init(text)
    countsByteOrderMark = true
  }
}

extension FuzzedServer {
  fileprivate func change(_ uri: String, _ changes: [JSONValue], _ version: Int) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": JSONValue(uri), "version": JSONValue(version)], "contentChanges": JSONValue(changes),
      ])
  }
}

/// Everything is asked about places that matter in a document; each request gets one answer, whose ranges go forward and
/// whose edits can be made.
func fuzzRequests(_ input: [UInt8]) throws(Violation) {
  let parts = FuzzInput(input)
  let document = parts.document(0)
  var client = RequestingClient(document, try FuzzedServer.greeted(in: "/love"))
  client.server.open(client.uri, parts.text(0))
  for command in parts.parts.dropFirst().prefix(16) { try client.ask(command) }
}

extension FuzzedServer {
  fileprivate static func greeted(in folder: String) throws(Violation) -> FuzzedServer {
    let server = FuzzedServer(files: ["\(folder)/andet.lov": "Lov om søer\n§ 1. Se § 2 i lov om havnebade.\n"])
    try server.initialize(folder: folder)
    return server
  }
}

/// A client that asks about places in a document.
private struct RequestingClient {
  let uri = "file:///love/udkast.lov"
  let server: FuzzedServer
  private let document: Document
  /// Where things begin and end, in order.
  private let places: [Int]
  private let mapper: PositionMapper

  init(_ document: Document, _ server: FuzzedServer) {
    self.document = document
    self.server = server
    mapper = PositionMapper(document.source)
    var places: Set<Int> = [0, document.source.count]
    for node in document.tree.nodes {
      for range in [node.range, node.label, node.text] { places.formUnion([range.start, range.end]) }
    }
    for reference in document.references.all { places.formUnion([reference.range.start, reference.range.end]) }
    self.places = places.sorted()
  }

  /// Asks what `command` says: a byte for the method, two for the place, one for how far from it, and words.
  mutating func ask(_ command: [UInt8]) throws(Violation) {
    let head = (command.prefix(5) + [0, 0, 0, 0, 0]).prefix(5).map(Int.init)
    let words = String(decoding: command.dropFirst(5), as: UTF8.self)
    let place = places[(head[1] << 8 | head[2]) % places.count] + head[3] % 4
    let end = places[min(places.count - 1, (head[1] << 8 | head[2]) % places.count + head[4] % 8)]
    let source = document.source
    let position = source.position(at: min(source.count, place), encoding: .utf16).json
    let range: JSONValue = [
      "start": position, "end": source.position(at: max(end, min(source.count, place)), encoding: .utf16).json,
    ]
    let this: JSONValue = ["uri": JSONValue(uri)]
    let here: JSONValue = ["textDocument": this, "position": position]
    let options: JSONValue = ["tabSize": 2, "insertSpaces": true]
    switch head[0] % 24 {
    case 0: try put("hover", here)
    case 1: try put("definition", here)
    case 2:
      try put("references", ["textDocument": this, "position": position, "context": ["includeDeclaration": true]])
    case 3: try put("documentHighlight", here)
    case 4:
      try put("prepareRename", here)
      try put("rename", ["textDocument": this, "position": position, "newName": JSONValue(words)])
    case 5, 6: try askActions(this, range)
    case 7: try askCompletions(here)
    case 8: try askCalls(here)
    case 9: try put("foldingRange", ["textDocument": this])
    case 10: try put("selectionRange", ["textDocument": this, "positions": [position, position]])
    case 11: try put("semanticTokens/range", ["textDocument": this, "range": range])
    case 12:
      let id = try put("semanticTokens/full", ["textDocument": this])["resultId"] ?? ""
      try put("semanticTokens/full/delta", ["textDocument": this, "previousResultId": id])
    case 13:
      for hint in try put("inlayHint", ["textDocument": this, "range": range]).array?.prefix(4) ?? [] {
        _ = try server.ask("inlayHint/resolve", hint)
      }
    case 14: try put("linkedEditingRange", here)
    case 15: try put("formatting", ["textDocument": this, "options": options])
    case 16: try put("rangeFormatting", ["textDocument": this, "range": range, "options": options])
    case 17:
      let sign = ["\n", ".", " "][head[4] % 3]
      try put(
        "onTypeFormatting", ["textDocument": this, "position": position, "ch": JSONValue(sign), "options": options])
    case 18: try put("documentLink", ["textDocument": this])
    case 19: try askLenses(this)
    case 20: try check(try server.ask("workspace/symbol", ["query": JSONValue(words)]), "workspace/symbol")
    case 21: try check(try server.ask("workspace/diagnostic", ["previousResultIds": []]), "workspace/diagnostic")
    case 22: try put("diagnostic", ["textDocument": this])
    default: try put("documentSymbol", ["textDocument": this])
    }
  }

  private func askActions(_ this: JSONValue, _ range: JSONValue) throws(Violation) {
    let context: JSONValue = ["diagnostics": []]
    let actions = try put("codeAction", ["textDocument": this, "range": range, "context": context])
    for action in actions.array?.prefix(6) ?? [] {
      try check(try server.ask("codeAction/resolve", action), "codeAction/resolve \(action["title"]?.string ?? "")")
    }
  }

  private func askCompletions(_ here: JSONValue) throws(Violation) {
    let list = try put("completion", here)
    for item in (list["items"] ?? list).array?.prefix(3) ?? [] { _ = try server.ask("completionItem/resolve", item) }
  }

  private func askCalls(_ here: JSONValue) throws(Violation) {
    for item in try put("prepareCallHierarchy", here).array?.prefix(2) ?? [] {
      try check(try server.ask("callHierarchy/incomingCalls", ["item": item]), "callHierarchy/incomingCalls")
      try check(try server.ask("callHierarchy/outgoingCalls", ["item": item]), "callHierarchy/outgoingCalls")
    }
  }

  private func askLenses(_ this: JSONValue) throws(Violation) {
    for lens in try put("codeLens", ["textDocument": this]).array?.prefix(4) ?? [] {
      let resolved = try server.ask("codeLens/resolve", lens)
      guard let command = resolved["command"], let name = command["command"]?.string else { continue }
      _ = try server.ask(
        "workspace/executeCommand", ["command": JSONValue(name), "arguments": command["arguments"] ?? []])
    }
  }

  /// Asks `method` of documents, and checks the answer.
  @discardableResult
  private func put(_ method: String, _ params: JSONValue) throws(Violation) -> JSONValue {
    let answer = try server.ask("textDocument/" + method, params)
    try check(answer, method)
    return answer
  }

  // MARK: What answers must be like

  private func check(_ json: JSONValue, _ what: String) throws(Violation) {
    try checkRanges(json, what)
    if let edits = json.array, edits.first?["newText"] != nil { try checkEdits(edits, what) }
    for edit in [json, json["edit"] ?? JSONValue()] {
      if let edits = edit["changes"]?[uri]?.array { try checkEdits(edits, what) }
      for change in edit["documentChanges"]?.array ?? [] where change["textDocument"]?["uri"]?.string == uri {
        try checkEdits(change["edits"]?.array ?? [], what)
      }
    }
  }

  /// Every range in `json` goes forward.
  private func checkRanges(_ json: JSONValue, _ what: String) throws(Violation) {
    for element in json.array ?? [] { try checkRanges(element, what) }
    guard let members = json.members else { return }
    if let start = json["start"].flatMap(Self.place), let end = json["end"].flatMap(Self.place) {
      try demand(start <= end && start.line >= 0 && start.column >= 0, "\(what): \(start) to \(end)")
    }
    for member in members { try checkRanges(member.value, what) }
  }

  private static func place(_ json: JSONValue) -> Position? {
    guard let line = json["line"]?.int, let character = json["character"]?.int else { return nil }
    return Position(line: line, column: character)
  }

  /// The edits lie in the text and do not touch one another.
  private func checkEdits(_ edits: [JSONValue], _ what: String) throws(Violation) {
    let source = document.source
    var made: [TextEdit] = []
    for edit in edits {
      guard let start = edit["range"]?["start"].flatMap(Self.place), let end = edit["range"]?["end"].flatMap(Self.place)
      else { throw Violation(description: "\(what): an edit without a place") }
      let range = ByteRange(source.offset(of: start, encoding: .utf16), source.offset(of: end, encoding: .utf16))
      try demand(
        source.position(at: range.start, encoding: .utf16) == start
          && source.position(at: range.end, encoding: .utf16) == end, "\(what): an edit at \(start) to \(end)")
      made.append(TextEdit(range, edit["newText"]?.string ?? edit["snippet"]?["value"]?.string ?? ""))
    }
    made.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    try demand((try? source.applying(made)) != nil, "\(what): edits that touch one another: \(made)")
  }
}

/// Any messages in any order, and what is none: all that is sent is JSON, and while the session goes on every request has been
/// answered once nothing is left to do.
///
/// A part that begins with `!` is put into the stream as it is; others are the body of a message. One that is `?` alone lets the
/// server work first.
func fuzzProtocol(_ input: [UInt8]) throws(Violation) {
  let server = FuzzedServer(files: [
    "/love/andet.lov": "Lov om søer\n§ 1. Se § 2 i lov om havnebade.\n", "/love/lovsmed.toml": "language = \"en\"\n",
  ])
  var asked: [RequestID] = []
  for part in FuzzInput(input).parts.prefix(40) {
    if part == [UInt8(ascii: "?")] {
      server.settle()
      continue
    }
    let isRaw = part.first == UInt8(ascii: "!")
    let items = server.feed(isRaw ? Array(part.dropFirst()) : Array(MessageFrame.pieces(of: part).joined()))
    for case .body(let body) in items {
      if case .request(let id, _, _)? = try? IncomingMessage(parsing: body) { asked.append(id) }
    }
  }
  let messages = try server.received()
  guard server.isRunning, Set(asked).count == asked.count else { return }
  var answered: Set<RequestID> = []
  for message in messages where message["method"] == nil {
    if let id = message["id"].flatMap(RequestID.init) { answered.insert(id) }
  }
  try demand(answered.isSuperset(of: asked), "\(Set(asked).subtracting(answered)) got no answer")
  server.hangUp()
  _ = try server.received()
}

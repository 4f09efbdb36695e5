import Analysis
import JSON
import LanguageServerProtocol

/// Something a client can ask for: what the server says of it in `initialize`, and the methods that answer.
struct Capability: Sendable {
  /// The name in `ServerCapabilities`.
  let provider: StaticString
  /// Writes the value of ``provider``; nil where the server does not offer it to this client.
  let options: @Sendable (Client) -> ((inout JSONWriter) -> Void)?
  /// What answers.
  let handlers: [Handler]

  /// A capability whose provider is `true`.
  init(_ provider: StaticString, _ handlers: Handler...) {
    self.provider = provider
    self.handlers = handlers
    options = { _ in { $0.bool(true) } }
  }

  /// A capability whose provider is an object with the members that `options` writes.
  init(
    _ provider: StaticString, options: @escaping @Sendable (Client, inout JSONWriter) -> Void, _ handlers: Handler...
  ) {
    self.provider = provider
    self.handlers = handlers
    self.options = { client in { json in json.object { options(client, &$0) } } }
  }

  /// A capability that only some clients are offered.
  init(
    _ provider: StaticString, for isOffered: @escaping @Sendable (Client) -> Bool,
    options: @escaping @Sendable (Client, inout JSONWriter) -> Void, _ handlers: Handler...
  ) {
    self.provider = provider
    self.handlers = handlers
    self.options = { client in isOffered(client) ? { json in json.object { options(client, &$0) } } : nil }
  }
}

/// What answers one method.
struct Handler: Sendable {
  /// The method.
  let method: String
  /// Answers with what is to stand as the result.
  let answer: @Sendable (Session, JSONValue) throws(ResponseError) -> any JSONEncodable

  /// A method about an open document: `body` gets the document as it is at this place in the stream of messages.
  static func document<Params: TextDocumentParams, Answer: JSONEncodable>(
    _ method: String, _ body: @escaping @Sendable (Snapshot, Params) throws(ResponseError) -> Answer
  ) -> Handler {
    Handler(method: method) { (session, params) throws(ResponseError) -> any JSONEncodable in
      guard let params = Params(params) else { throw .invalidParams(method) }
      return try body(try session.workspace.snapshot(params.uri), params)
    }
  }

  /// A method about everything that is open, or about none of it.
  static func workspace<Params: JSONDecodable, Answer: JSONEncodable>(
    _ method: String, _ body: @escaping @Sendable (Workspace, Params) throws(ResponseError) -> Answer
  ) -> Handler {
    Handler(method: method) { (session, params) throws(ResponseError) -> any JSONEncodable in
      guard let params = Params(params) else { throw .invalidParams(method) }
      return try body(session.workspace, params)
    }
  }
}

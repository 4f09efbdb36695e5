import Analysis
import JSON
import LanguageServerProtocol
import Synchronization

/// Something a client can ask for: what the server says of it in `initialize`, and the methods that answer.
struct Capability: Sendable {
  /// The name in `ServerCapabilities`, or in its `workspace`.
  let provider: StaticString
  /// Whether the name stands in `workspace`.
  var isInWorkspace = false
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

  /// A capability whose provider is what `value` writes.
  init(
    _ provider: StaticString, value: @escaping @Sendable (Client, inout JSONWriter) -> Void, _ handlers: Handler...
  ) {
    self.provider = provider
    self.handlers = handlers
    options = { client in { json in value(client, &json) } }
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

  /// A capability that is told of in `workspace`, to some clients.
  init(
    inWorkspace provider: StaticString, for isOffered: @escaping @Sendable (Client) -> Bool,
    options: @escaping @Sendable (Client, inout JSONWriter) -> Void, _ handler: Handler
  ) {
    self.init(provider, for: isOffered, options: options, handler)
    isInWorkspace = true
  }
}

/// What answers one method.
struct Handler: Sendable {
  /// The method.
  let method: String
  /// What the client's user is shown while the answer is worked on aside.
  var title: @Sendable () -> Message = { Message(da: "Svar findes", en: "Finding an answer") }
  /// Answers the request with these parameters.
  let reply: @Sendable (Session, JSONValue) throws(ResponseError) -> Reply

  /// A method about an open document: `body` gets the document as it is at this place in the stream of messages. Of what is
  /// open but no draft there is nothing to say.
  static func document<Params: TextDocumentParams, Answer: JSONEncodable>(
    _ method: String, _ body: @escaping @Sendable (Snapshot, Params) throws(ResponseError) -> Answer
  ) -> Handler {
    Handler(method: method) { (session, params) throws(ResponseError) -> Reply in
      guard let params = Params(params) else { throw .invalidParams(method) }
      guard DocumentURI(params.uri).holdsDraft else { return .now(Answer?.none) }
      return .now(try body(try session.workspace.snapshot(params.uri), params))
    }
  }

  /// A method about everything that is open, or about none of it.
  static func workspace<Params: JSONDecodable, Answer: JSONEncodable>(
    _ method: String, _ body: @escaping @Sendable (Workspace, Params) throws(ResponseError) -> Answer
  ) -> Handler {
    Handler(method: method) { (session, params) throws(ResponseError) -> Reply in
      guard let params = Params(params) else { throw .invalidParams(method) }
      return .now(try body(session.workspace, params))
    }
  }

  /// A method whose answer takes its time, in which the user sees `title`: `body` says what is to be done aside, while the
  /// session goes on.
  static func aside<Params: JSONDecodable>(
    _ method: String, _ title: @escaping @autoclosure @Sendable () -> Message,
    _ body: @escaping @Sendable (Workspace, Params) throws(ResponseError) -> Reply.Work
  ) -> Handler {
    Handler(method: method, title: title) { (session, params) throws(ResponseError) -> Reply in
      guard let params = Params(params) else { throw .invalidParams(method) }
      return .aside(try body(session.workspace, params))
    }
  }
}

/// How a request is answered.
enum Reply {
  /// With what is known.
  case now(any JSONEncodable)
  /// With the JSON that comes of work done aside.
  case aside(Work)

  /// Work done aside, which looks now and then whether it is still wanted.
  typealias Work = @Sendable (Cancellation) async -> Outcome

  /// What comes of work done aside.
  enum Outcome: Sendable {
    /// The JSON of the result.
    case result([UInt8])
    /// Why there is none.
    case failure(ResponseError)
    /// Something that needs the session, and more work after it.
    case next(@Sendable (Session) -> Work)
  }
}

/// Whether the client has taken a request back that is being worked on.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Whether the work is no longer wanted.
  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}

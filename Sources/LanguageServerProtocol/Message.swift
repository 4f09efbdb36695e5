import JSON

/// What tells one request from another; client and server count each their own.
public enum RequestID: Hashable, JSONEncodable, JSONDecodable, Sendable {
  case number(Int)
  case string(String)

  /// The id in `json`, if it is a whole number or a string.
  public init?(_ json: JSONValue) {
    if let number = json.int {
      self = .number(number)
    } else if let string = json.string {
      self = .string(string)
    } else {
      return nil
    }
  }

  /// Writes the id.
  public func encode(into json: inout JSONWriter) {
    switch self {
    case .number(let number): json.number(number)
    case .string(let string): json.string(string)
    }
  }
}

/// A message from the client.
public enum IncomingMessage {
  /// Something that is to be answered.
  case request(id: RequestID, method: String, params: JSONValue)
  /// Something that is not.
  case notification(method: String, params: JSONValue)
  /// The answer to a request of the server; nil where the client could not give one.
  case response(id: RequestID, result: JSONValue?)
  /// JSON that is no message; the id where it has one.
  case invalid(id: RequestID?)

  /// The most levels of arrays and objects in a message.
  public static let maximumDepth = 100

  /// The message whose JSON stands in `body`.
  ///
  /// - Throws: ``JSON/JSONError`` where `body` is no JSON.
  public init(parsing body: [UInt8]) throws(JSONError) {
    self.init(try JSONValue(parsing: body, maximumDepth: Self.maximumDepth))
  }

  /// The message that `json` is.
  public init(_ json: JSONValue) {
    let id = json["id"].flatMap(RequestID.init)
    guard json["jsonrpc"]?.string == "2.0" else {
      self = .invalid(id: id)
      return
    }
    let params = json["params"] ?? JSONValue()
    switch (json["method"]?.string, json["id"], id) {
    case (let method?, _, let id?): self = .request(id: id, method: method, params: params)
    case (let method?, nil, nil): self = .notification(method: method, params: params)
    case (nil, _, let id?) where json["method"] == nil: self = .response(id: id, result: json["result"])
    default: self = .invalid(id: id)
    }
  }
}

extension LSP {
  /// Why a request has no result.
  public struct ErrorCode: Hashable, Sendable {
    /// The number in the message.
    public let rawValue: Int

    /// The body of a message is no JSON.
    public static let parseError = ErrorCode(rawValue: -32700)
    /// JSON that is no request, or a request that may not come now.
    public static let invalidRequest = ErrorCode(rawValue: -32600)
    /// There is no such method.
    public static let methodNotFound = ErrorCode(rawValue: -32601)
    /// The parameters are not those of the method.
    public static let invalidParams = ErrorCode(rawValue: -32602)
    /// The server could not do its work.
    public static let internalError = ErrorCode(rawValue: -32603)
    /// A request came before `initialize`.
    public static let serverNotInitialized = ErrorCode(rawValue: -32002)
    /// The request is right, and cannot be met all the same.
    public static let requestFailed = ErrorCode(rawValue: -32803)
    /// The document is no longer what the request is about.
    public static let contentModified = ErrorCode(rawValue: -32801)
    /// The client took the request back.
    public static let requestCancelled = ErrorCode(rawValue: -32800)
  }
}

/// Messages to the client, as the bodies of ``MessageFrame``s.
public enum OutgoingMessage {
  /// The answer to request `id`, whose result `result` writes.
  public static func response(to id: RequestID, _ result: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = opening
    json.member("id", id)
    json.key("result")
    result(&json)
    json.endObject()
    return json.bytes
  }

  /// That request `id` has no result; nil where the id could not be read.
  public static func error(_ code: LSP.ErrorCode, _ message: String, to id: RequestID?) -> [UInt8] {
    var json = opening
    json.member("id", id)
    json.object("error") { json in
      json.member("code", code.rawValue)
      json.member("message", message)
    }
    json.endObject()
    return json.bytes
  }

  /// A notification, whose parameters `params` writes.
  public static func notification(_ method: String, _ params: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = opening
    json.member("method", method)
    json.key("params")
    params(&json)
    json.endObject()
    return json.bytes
  }

  /// A request of the server, whose parameters `params` writes; nil for a method without any.
  public static func request(
    _ id: RequestID, _ method: String, _ params: ((inout JSONWriter) -> Void)?
  ) -> [UInt8] {
    var json = opening
    json.member("id", id)
    json.member("method", method)
    if let params {
      json.key("params")
      params(&json)
    }
    json.endObject()
    return json.bytes
  }

  private static var opening: JSONWriter {
    var json = JSONWriter()
    json.beginObject()
    json.member("jsonrpc", "2.0")
    return json
  }
}

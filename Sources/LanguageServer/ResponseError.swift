import Analysis
import LanguageServerProtocol

/// Why a request gets no result.
public struct ResponseError: Error {
  /// The code of the protocol.
  public let code: LSP.ErrorCode
  private let danish: String
  private let english: String

  /// An error with a sentence that editors may show.
  public init(_ code: LSP.ErrorCode, da danish: String, en english: String) {
    self.code = code
    self.danish = danish
    self.english = english
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String { language == .danish ? danish : english }
}

extension ResponseError {
  /// That the parameters of `method` are not those it takes.
  static func invalidParams(_ method: String) -> ResponseError {
    ResponseError(
      .invalidParams, da: "Parametrene til »\(method)« kan ikke læses.",
      en: "The parameters of “\(method)” cannot be read.")
  }

  /// That the document at `uri` is not open.
  static func notOpen(_ uri: String) -> ResponseError {
    ResponseError(.invalidParams, da: "»\(uri)« er ikke åben.", en: "“\(uri)” is not open.")
  }

  static func unknownMethod(_ method: String) -> ResponseError {
    ResponseError(.methodNotFound, da: "Metoden »\(method)« findes ikke.", en: "There is no method “\(method)”.")
  }

  static let notInitialized = ResponseError(
    .serverNotInitialized, da: "Serveren venter på »initialize«.", en: "The server waits for “initialize”.")

  static let initializedTwice = ResponseError(
    .invalidRequest, da: "Serveren har allerede fået »initialize«.", en: "The server has had “initialize” already.")

  static let shutDown = ResponseError(
    .invalidRequest, da: "Serveren er lukket ned og venter på »exit«.",
    en: "The server is shut down and waits for “exit”.")

  static let cancelled = ResponseError(
    .requestCancelled, da: "Forespørgslen er trukket tilbage.", en: "The request was taken back.")

  static let notAMessage = ResponseError(
    .invalidRequest, da: "Det er ikke en besked efter JSON-RPC 2.0.", en: "This is no message of JSON-RPC 2.0.")
}

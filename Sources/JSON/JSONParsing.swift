import CJSONC
import StatuteText

/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// More bytes than allowed.
    case tooLarge
    /// More levels of arrays and objects than allowed.
    case tooDeep
    /// The text ends inside a value, or holds none.
    case incomplete
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// Anything else; the sentence is json-c's own.
    case malformed(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// How many bytes were read before it, from 0.
  public let offset: Int

  /// An error for `reason` after `offset` bytes.
  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONValue {
  /// Reads exactly one value from `bytes`.
  ///
  /// json-c in its strict mode still reads `NaN`, `1.` and raw control characters in strings; a number that is not
  /// finite or does not fit answers nil when it is asked for.
  /// - Parameters:
  ///   - bytes: The value in UTF-8, with white space around it if need be, and nothing else.
  ///   - maximumDepth: How many levels of arrays and objects may stand inside each other; an empty one may stand
  ///     one level deeper.
  ///   - maximumByteCount: The most bytes to read, at most 2^31 - 1.
  public init(
    parsing bytes: [UInt8], maximumDepth: Int = 128, maximumByteCount: Int = 1 << 30
  ) throws(JSONError) {
    guard bytes.count <= min(maximumByteCount, Int(Int32.max)) else {
      throw JSONError(reason: .tooLarge, offset: min(maximumByteCount, Int(Int32.max)))
    }
    // json-c's own check takes a call for each byte.
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes.span) {
      throw JSONError(reason: .invalidUTF8, offset: offset)
    }
    // json-c counts the scalar at the bottom as a level too.
    guard let tokener = json_tokener_new_ex(Int32(clamping: maximumDepth) &+ 1) else {
      throw JSONError(reason: .tooDeep, offset: 0)
    }
    defer { json_tokener_free(tokener) }
    json_tokener_set_flags(tokener, Int32(JSON_TOKENER_STRICT))

    var object = bytes.withUnsafeBytes {
      json_tokener_parse_ex(tokener, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    var offset = json_tokener_get_parse_end(tokener)
    if json_tokener_get_error(tokener) == json_tokener_continue {
      // A number ends where the text does; the closing NUL says so.
      object = json_tokener_parse_ex(tokener, "", 1)
      offset = bytes.count
    }
    let value = JSONValue(owning: object)
    let error = json_tokener_get_error(tokener)
    guard error == json_tokener_success else { throw JSONError(reason: .init(error), offset: offset) }
    guard offset == bytes.count else { throw JSONError(reason: .malformed("unexpected character"), offset: offset) }
    self = value
  }
}

extension JSONError.Reason {
  fileprivate init(_ error: json_tokener_error) {
    switch error {
    case json_tokener_error_depth: self = .tooDeep
    case json_tokener_error_parse_eof, json_tokener_continue: self = .incomplete
    default: self = .malformed(json_tokener_error_desc(error).map { String(cString: $0) } ?? "malformed")
    }
  }
}

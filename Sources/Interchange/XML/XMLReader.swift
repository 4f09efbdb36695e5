import CExpat

/// Reads XML with Expat and tells a handler what stands in it.
///
/// Nothing outside the document is ever opened: no external entity, no DTD. A document that declares entities of its own
/// is refused.
struct XMLReader {
  /// The most elements that may stand inside each other.
  var maximumDepth = 256
  /// The most bytes that are read. Expat counts them in 32 bits.
  var maximumByteCount = 1 << 29

  /// Reads `bytes`, which hold all of a document, or its beginning where `isWhole` is false: then it may break off
  /// anywhere.
  func read(_ bytes: [UInt8], isWhole: Bool = true, to handler: any XMLHandler) throws(XMLError) {
    guard bytes.count <= min(maximumByteCount, Int(Int32.max)) else {
      throw XMLError(.tooLarge(limit: maximumByteCount), line: 1, column: 1)
    }
    guard let parser = XML_ParserCreate(nil) else { throw XMLError(.other("out of memory"), line: 1, column: 1) }
    defer { XML_ParserFree(parser) }
    let session = XMLSession(parser, handler, maximumDepth: maximumDepth)
    // The session outlives the parser's use of it, for it is looked at after the last call.
    XML_SetUserData(parser, Unmanaged.passUnretained(session).toOpaque())
    session.listen()
    // All at once: Expat goes over a token anew with every piece of it that arrives.
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), isWhole ? 1 : 0)
    }
    try withExtendedLifetime(session) { () throws(XMLError) in
      guard status != XML_STATUS_OK, !(handler.isSatisfied && session.refusal == nil) else { return }
      throw session.refusal ?? session.error(XMLError.Reason(XML_GetErrorCode(parser)))
    }
  }
}

/// One reading: what Expat's callbacks are given to know where they are.
private final class XMLSession {
  private let parser: XML_Parser
  private let handler: any XMLHandler
  private let maximumDepth: Int
  private var depth = 0
  /// Why the reading was broken off, where it was not Expat that refused.
  private(set) var refusal: XMLError?

  init(_ parser: XML_Parser, _ handler: any XMLHandler, maximumDepth: Int) {
    self.parser = parser
    self.handler = handler
    self.maximumDepth = maximumDepth
  }

  func listen() {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLSession.of(data)?.begin(name, attributes) },
      { data, _ in XMLSession.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in XMLSession.of(data)?.text(text, Int(count)) }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      XMLSession.of(data)?.refuse(.entityDeclaration)
    }
    XML_SetSkippedEntityHandler(parser) { data, _, _ in XMLSession.of(data)?.refuse(.undefinedEntity) }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSession? {
    data.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    // Expat still reports what it had begun with when it was told to stop.
    guard refusal == nil, let name else { return }
    guard depth < maximumDepth else { return refuse(.tooDeep(limit: maximumDepth)) }
    depth &+= 1
    do throws(XMLError.Reason) {
      try handler.begin(String(cString: name), XMLAttributes(attributes))
    } catch {
      refuse(error)
    }
  }

  private func end() {
    guard refusal == nil else { return }
    depth &-= 1
    handler.end()
    if handler.isSatisfied { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  private func text(_ text: UnsafePointer<XML_Char>?, _ count: Int) {
    guard refusal == nil, let text else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: count) {
      handler.text(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// An error where Expat is now.
  func error(_ reason: XMLError.Reason) -> XMLError {
    XMLError(
      reason, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) &+ 1)
  }

  private func refuse(_ reason: XMLError.Reason) {
    if refusal == nil { refusal = error(reason) }
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}

extension XMLError.Reason {
  /// What Expat says.
  fileprivate init(_ code: XML_Error) {
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION:
      self = .unexpectedEnd
    case XML_ERROR_TAG_MISMATCH: self = .mismatchedTag
    case XML_ERROR_INVALID_TOKEN, XML_ERROR_BAD_CHAR_REF: self = .invalidToken
    case XML_ERROR_UNDEFINED_ENTITY: self = .undefinedEntity
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH, XML_ERROR_RECURSIVE_ENTITY_REF: self = .entityDeclaration
    case XML_ERROR_DUPLICATE_ATTRIBUTE: self = .duplicateAttribute
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: self = .contentAfterEnd
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: self = .unknownEncoding
    default: self = .other(XML_ErrorString(code).map { String(cString: $0) } ?? "malformed")
    }
  }
}

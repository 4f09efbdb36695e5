extension SourceText {
  /// A text of `bytes`, which must be UTF-8, with or without a byte order mark (which stays in the text).
  ///
  /// - Throws: ``EncodingError`` with the place of the first byte that is not UTF-8, or where the file is UTF-16 or
  ///   larger than ``maximumByteCount``.
  public init(validating bytes: [UInt8]) throws(EncodingError) {
    try self.init(validating: bytes, limit: SourceText.maximumByteCount)
  }

  /// A text of `bytes`, which stand in `encoding`.
  ///
  /// - Throws: ``EncodingError`` with the place of the first byte that the encoding does not allow, or where the text
  ///   would be larger than ``maximumByteCount``.
  public init(decoding bytes: [UInt8], from encoding: SourceEncoding) throws(EncodingError) {
    try self.init(decoding: bytes, from: encoding, limit: SourceText.maximumByteCount)
  }

  /// The text as the bytes of a file in `encoding`; nil where it holds a character that `encoding` has not.
  public func encoded(in encoding: SourceEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: bytes
    case .windows1252: Windows1252.bytes(of: bytes)
    }
  }

  init(decoding bytes: [UInt8], from encoding: SourceEncoding, limit: Int) throws(EncodingError) {
    switch encoding {
    case .utf8:
      try self.init(validating: bytes, limit: limit)
    case .windows1252:
      guard bytes.count <= limit else { throw .tooLarge(byteCount: bytes.count) }
      let decoded = try Windows1252.utf8(from: bytes)
      guard decoded.count <= limit else { throw .tooLarge(byteCount: decoded.count) }
      self.init(wellFormed: decoded)
    }
  }

  init(validating bytes: [UInt8], limit: Int) throws(EncodingError) {
    guard bytes.count <= limit else { throw .tooLarge(byteCount: bytes.count) }
    guard let offset = UTF8Validation.firstInvalidOffset(in: bytes.span) else {
      self.init(wellFormed: bytes)
      return
    }
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: throw .utf16ByteOrderMark(isBigEndian: false)
    case [0xFE, 0xFF]: throw .utf16ByteOrderMark(isBigEndian: true)
    default: throw .invalidByte(EncodingError.InvalidByte(at: offset, of: bytes, after: Array(bytes[..<offset])))
    }
  }
}

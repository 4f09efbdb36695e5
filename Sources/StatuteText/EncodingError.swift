/// Why a file's bytes cannot be read as a text.
public enum EncodingError: Error, Hashable, Sendable {
  /// A byte that the encoding does not allow where it stands.
  case invalidByte(InvalidByte)
  /// The file begins with the byte order mark of UTF-16 (`FF FE` little-endian, `FE FF` big-endian).
  case utf16ByteOrderMark(isBigEndian: Bool)
  /// The text would hold `byteCount` bytes of UTF-8, more than ``SourceText/maximumByteCount``.
  case tooLarge(byteCount: Int)

  /// A byte that cannot be read, and where it stands.
  public struct InvalidByte: Hashable, Sendable {
    /// The byte's offset in the file from 0. Of a UTF-8 sequence that is not well-formed it is the first byte.
    public var offset: Int
    /// The byte's line, from 1.
    public var line: Int
    /// The byte's column, from 1, in UTF-16 units; a byte order mark is not counted.
    public var column: Int
    /// The byte itself.
    public var value: UInt8

    /// A byte with the value `value` at `offset` (bytes from 0), `line` and `column` (both from 1).
    public init(offset: Int, line: Int, column: Int, value: UInt8) {
      self.offset = offset
      self.line = line
      self.column = column
      self.value = value
    }
  }

  /// The offset in bytes from 0 of what could not be read; 0 where the whole file is refused.
  public var offset: Int {
    guard case .invalidByte(let byte) = self else { return 0 }
    return byte.offset
  }

  /// The line, from 1, of what could not be read; 1 where the whole file is refused.
  public var line: Int {
    guard case .invalidByte(let byte) = self else { return 1 }
    return byte.line
  }
}

extension EncodingError.InvalidByte {
  /// The byte at `offset` of `bytes`, where `prefix` is what stands before it, as UTF-8.
  init(at offset: Int, of bytes: [UInt8], after prefix: [UInt8]) {
    let text = SourceText(wellFormed: prefix)
    let position = text.position(at: text.count, encoding: .utf16)
    self.init(offset: offset, line: position.line &+ 1, column: position.column &+ 1, value: bytes[offset])
  }
}

/// A text as one contiguous UTF-8 buffer with a table of its lines.
public struct SourceText: Sendable {
  /// The most bytes a text may hold; offsets are stored in 32 bits.
  public static let maximumByteCount = 1 << 30

  /// The bytes, valid UTF-8, exactly as they stand in the file (a BOM and every line end included).
  public let bytes: [UInt8]
  /// The offset in bytes of each line's first byte; lines end with LF, CRLF or a lone CR. Never empty.
  public let lineStarts: [UInt32]
}

/// A text as one contiguous UTF-8 buffer with a table of its lines.
public struct SourceText: Sendable {
  /// The most bytes a text may hold; offsets are stored in 32 bits.
  public static let maximumByteCount = 1 << 30

  /// The bytes, valid UTF-8, exactly as they stand in the file (a BOM and every line end included).
  public let bytes: [UInt8]
  /// The offset in bytes of each line's first byte; lines end with LF, CRLF or a lone CR. Never empty.
  public let lineStarts: [UInt32]
}

extension SourceText {
  /// stub
  public init(validating bytes: [UInt8]) throws {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    for (i, b) in bytes.enumerated() where b == 10 { starts.append(UInt32(i + 1)) }
    lineStarts = starts
  }
}
extension SourceText {
  /// stub
  public func string(in r: ByteRange) -> String { String(decoding: bytes[max(0,min(r.start, bytes.count))..<min(max(r.end, r.start), bytes.count)], as: UTF8.self) }
}

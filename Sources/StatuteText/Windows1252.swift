/// Reads Windows-1252, in which every byte is one character, save five that are none.
enum Windows1252 {
  /// `bytes` as UTF-8.
  ///
  /// - Throws: ``EncodingError/invalidByte(_:)`` at the first byte that stands for no character.
  static func utf8(from bytes: [UInt8]) throws(EncodingError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count &+ bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      let codePoint = codePoint(of: byte)
      guard codePoint != undefined else {
        throw .invalidByte(EncodingError.InvalidByte(at: offset, of: bytes, after: result))
      }
      append(codePoint, to: &result)
    }
    return result
  }

  /// `text`, which is UTF-8, in Windows-1252; nil where a character of it is none there.
  static func bytes(of text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let byte = byte(for: scalar.value) else { return nil }
      result.append(byte)
    }
    return result
  }

  private static func byte(for codePoint: UInt32) -> UInt8? {
    switch codePoint {
    case 0..<0x80, 0xA0...0xFF: UInt8(truncatingIfNeeded: codePoint)
    case UInt32(undefined): nil
    default: upperControls.firstIndex { UInt32($0) == codePoint }.map { 0x80 &+ UInt8(truncatingIfNeeded: $0) }
    }
  }

  private static func codePoint(of byte: UInt8) -> UInt16 {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte &- 0x80)] : UInt16(byte)
  }

  private static func append(_ codePoint: UInt16, to result: inout [UInt8]) {
    func byte(_ marker: UInt8, _ shift: UInt16, _ mask: UInt16) -> UInt8 {
      marker | UInt8(truncatingIfNeeded: (codePoint &>> shift) & mask)
    }
    switch codePoint {
    case ..<0x80:
      result.append(byte(0, 0, 0x7F))
    case ..<0x800:
      result.append(byte(0xC0, 6, 0x1F))
      result.append(byte(0x80, 0, 0x3F))
    default:
      result.append(byte(0xE0, 12, 0x0F))
      result.append(byte(0x80, 6, 0x3F))
      result.append(byte(0x80, 0, 0x3F))
    }
  }

  /// Stands in the table for a byte that is no character: U+FFFF is none either.
  private static let undefined: UInt16 = 0xFFFF

  /// What 0x80 to 0x9F stand for (Unicode's `VENDORS/MICSFT/WINDOWS/CP1252.TXT`); the other bytes are U+0000 to U+00FF.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFF, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFF, 0x017D, 0xFFFF,
    0xFFFF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFF, 0x017E, 0x0178,
  ]
}

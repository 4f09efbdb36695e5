import StatuteText

/// In what encoding a page is written: what its first bytes show, what it says of itself, what it can be.
enum HTMLEncoding {
  /// A page says what it is written in among its first bytes, of which browsers look at as many.
  private static let searchedByteCount = 1024

  /// `bytes` as UTF-8, without a byte order mark.
  static func utf8(of bytes: [UInt8]) throws(ImportError) -> [UInt8] {
    switch bytes.prefix(3) {
    case [0xEF, 0xBB, 0xBF]: return try decoded(Array(bytes.dropFirst(3)), from: .utf8)
    case let mark where mark.starts(with: [0xFF, 0xFE]): return utf8(ofUTF16: bytes.dropFirst(2), isBigEndian: false)
    case let mark where mark.starts(with: [0xFE, 0xFF]): return utf8(ofUTF16: bytes.dropFirst(2), isBigEndian: true)
    default: break
    }
    guard let name = declaredName(in: bytes) else {
      // Browsers take an old page for the encoding of the country.
      do throws(ImportError) { return try decoded(bytes, from: .utf8) } catch {
        return try decoded(bytes, from: .windows1252)
      }
    }
    // A page that can be read far enough to say UTF-16 is written in no such thing.
    if name.hasPrefix("utf-16") { return try decoded(bytes, from: .utf8) }
    let other = ["us-ascii", "ascii", "iso_8859-1", "iso-8859-15", "x-cp1252"].contains(name)
    guard let encoding = SourceEncoding(name: name) ?? (other ? .windows1252 : nil) else {
      throw .html(.unknownEncoding(name))
    }
    return try decoded(bytes, from: encoding)
  }

  private static func decoded(_ bytes: [UInt8], from encoding: SourceEncoding) throws(ImportError) -> [UInt8] {
    do throws(EncodingError) {
      return try SourceText(decoding: bytes, from: encoding).bytes
    } catch {
      throw .encoding(error)
    }
  }

  private static func utf8(ofUTF16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The name after `charset=` or, in XHTML, `encoding=`; nil where there is none.
  private static func declaredName(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(searchedByteCount), as: UTF8.self).lowercased()
    let isXML = head.hasPrefix("<?xml")
    let found = head.firstRange(of: "charset=") ?? (isXML ? head.firstRange(of: "encoding=") : nil)
    guard let found else { return nil }
    let name = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return name.isEmpty ? nil : String(name)
  }
}

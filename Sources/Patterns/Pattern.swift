internal import CPCRE2

/// A regular expression as PCRE2 reads it, over UTF-8; `\w`, `\b` and the case of letters are Unicode's.
public final class Pattern: Sendable {
  /// As written.
  public let text: String
  /// How many groups it captures.
  public let groupCount: Int
  /// What a match must hold one of, folded (``FoldedBytes``); nil where nothing is known of that.
  let requiredLiterals: [[UInt8]]?
  /// The compiled pattern, which nothing changes once it is here.
  nonisolated(unsafe) let code: OpaquePointer

  /// Patterns are written by hand.
  public static let maximumByteCount = 4096

  /// Reads `text`.
  ///
  /// - Parameter ignoresCase: Whether capital and small letters are alike.
  /// - Throws: Where and why it is no pattern.
  public init(_ text: String, ignoresCase: Bool = false) throws(PatternMistake) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumByteCount else {
      throw PatternMistake(offset: 0, code: nil, text: "longer than \(Self.maximumByteCount) bytes")
    }
    // `\C` would cut through characters.
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C
    if ignoresCase { options |= PCRE2_CASELESS }
    var (error, offset): (Int32, Int) = (0, 0)
    let code = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe pcre2_compile_8(bytes.baseAddress, bytes.count, options, &error, &offset, nil)
    }
    guard let code = unsafe code else { throw PatternMistake(offset: offset, code: Int(error)) }
    unsafe self.code = unsafe code
    self.text = text
    var count: UInt32 = 0
    _ = unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
    requiredLiterals = RequiredLiterals.of(bytes)
    // A pattern that is tried on a few passages only is not worth the time it takes to translate it. Where no memory may be
    // executed it is interpreted.
    if requiredLiterals == nil { unsafe _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) }
  }

  deinit { unsafe pcre2_code_free_8(code) }
}

/// Why a text is no pattern.
public struct PatternMistake: Error {
  /// Where the mistake was noticed, in bytes of the pattern.
  public let offset: Int
  /// What PCRE2 says of it, in English.
  public let english: String
  /// The same in Danish, where there are words for it.
  public let danish: String

  init(offset: Int, code: Int?, text: String? = nil) {
    self.offset = offset
    english = text ?? code.map(Self.message) ?? ""
    danish = code.flatMap { Self.danish[$0] } ?? english
  }

  /// What is wrong most often, by PCRE2's numbers.
  private static let danish = [
    101: "der står intet efter »\\«", 103: "tegnet efter »\\« har ingen betydning",
    104: "tallene i »{}« står omvendt", 105: "tallet i »{}« er for stort", 106: "der mangler »]«",
    108: "rækken i »[]« står omvendt", 109: "der er intet foran, som kan gentages", 114: "der mangler »)«",
    115: "der henvises til en gruppe, som ikke findes", 122: "»)« har intet »(«",
    125: "det, der ses tilbage på, har ingen fast længde", 111: "tegnene efter »(?« har ingen betydning",
  ]

  private static func message(_ code: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let length = unsafe pcre2_get_error_message_8(Int32(code), &bytes, bytes.count)
    return length > 0 ? String(decoding: bytes.prefix(Int(length)), as: UTF8.self) : "PCRE2 \(code)"
  }
}

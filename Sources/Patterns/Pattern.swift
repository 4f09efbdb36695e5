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
      throw PatternMistake(
        offset: 0, da: "det fylder mere end \(Self.maximumByteCount) byte",
        en: "it is longer than \(Self.maximumByteCount) bytes")
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
    // Where no memory may be executed it is interpreted, which takes five times as long.
    unsafe _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
  }

  deinit { unsafe pcre2_code_free_8(code) }
}

/// Why a text is no pattern.
public struct PatternMistake: Error {
  /// Where the mistake was noticed, in bytes of the pattern.
  public let offset: Int
  /// What PCRE2 says of it, in English.
  public let english: String
  /// The same in Danish.
  public let danish: String

  init(offset: Int, da danish: String, en english: String) {
    (self.offset, self.danish, self.english) = (offset, danish, english)
  }

  init(offset: Int, code: Int) {
    let english = Self.message(code)
    self.init(offset: offset, da: Self.danish[code] ?? "PCRE2 skriver »\(english)«", en: english)
  }

  /// What is wrong where a pattern is written by hand, by PCRE2's numbers.
  private static let danish = [
    101: "der står intet efter »\\«", 102: "der står intet efter »\\c«", 103: "tegnet efter »\\« har ingen betydning",
    104: "tallene i »{}« står omvendt", 105: "tallet i »{}« er for stort", 106: "der mangler »]«",
    107: "det, der står efter »\\«, kan ikke stå i »[]«", 108: "rækken i »[]« står omvendt",
    109: "der er intet foran, som kan gentages", 111: "tegnene efter »(?« har ingen betydning",
    112: "»[:…:]« kan kun stå i »[]«", 113: "»[.….]« og »[=…=]« kan ikke bruges", 114: "der mangler »)«",
    115: "der henvises til en gruppe, som ikke findes", 118: "der mangler »)« efter bemærkningen i »(?#«",
    119: "der er for mange parenteser i hinanden", 120: "mønstret er for stort", 122: "»)« har intet »(«",
    124: "der mangler »)« efter betingelsen", 125: "det, der ses tilbage på, har ingen fast længde",
    126: "gruppen kan ikke have nummer 0 herfra", 127: "betingelsen har mere end to udfald",
    128: "efter »(?(« skal der stå en betingelse", 129: "der mangler et tal efter »(?+« eller »(?-«",
    130: "navnet i »[:…:]« kendes ikke", 134: "tegnets nummer er for stort",
    135: "det, der ses tilbage på, er for indviklet", 136: "»\\C« kan ikke bruges",
    137: "»\\F«, »\\L«, »\\l«, »\\N{navn}«, »\\U« og »\\u« kan ikke bruges", 138: "tallet efter »(?C« er over 255",
    139: "der mangler »)« efter »(?C«", 140: "det, der står efter »\\« i »(*…)«, kan ikke bruges",
    141: "tegnet efter »(?P« har ingen betydning", 142: "gruppens navn slutter ikke, som det skal",
    143: "to grupper har samme navn", 144: "en gruppes navn kan ikke begynde med et tal",
    146: "det, der står efter »\\p«, kan ikke læses", 147: "egenskaben efter »\\p« kendes ikke",
    148: "gruppens navn er for langt", 149: "der er for mange grupper med navn",
    150: "en række i »[]« kan ikke gå fra eller til en tegnklasse som »\\d«",
    157: "efter »\\g« skal der stå en gruppe", 158: "der mangler »)« efter »(?R«",
    159: "»(*…)« kan intet have efter kolon",
    160: "»(*…)« kendes ikke", 161: "gruppens nummer er for stort", 162: "her skal der stå en gruppes navn",
    164: "»\\o{}« kan kun have cifrene 0-7", 165: "en gruppe kan ikke have to navne",
    166: "»(*MARK)« skal have et navn",
    167: "»\\x{}« kan kun have cifrene 0-9 og a-f", 168: "efter »\\c« skal der stå et almindeligt tegn",
    169: "efter »\\k« skal der stå en gruppes navn", 171: "»\\N« kan ikke stå i »[]«",
    173: "tegnet findes ikke i Unicode",
    176: "navnet efter »(*MARK)« er for langt", 177: "tegnets nummer er for stort", 178: "der mangler et tal i »{}«",
    183: "»\\C« kan ikke bruges", 187: "det, der ses tilbage på, er for langt",
    194: "»-« er ikke på sin plads i »(?…)«",
    195: "»(*…:« kendes ikke",
  ]

  private static func message(_ code: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let length = unsafe pcre2_get_error_message_8(Int32(code), &bytes, bytes.count)
    return length > 0 ? String(decoding: bytes.prefix(Int(length)), as: UTF8.self) : "PCRE2 \(code)"
  }
}

import Analysis
import StatuteModel
import StatuteText

/// The rule on `jf.`
enum SeeAlso {
  /// Der mangler komma før »jf.«, eller ordet er skrevet anderledes.
  ///
  /// Der er komma før »jf.«: »reglerne, jf. § 5«. Efter en parentes, et semikolon eller »og« er der intet. »Jfr.« og
  /// »jvf.« skrives »jf.«
  ///
  /// ## Hvorfor
  ///
  /// Henvisningen er indskudt i sætningen, og kommaet viser det.
  ///
  /// ## Kilde
  ///
  /// RF32. Skrivemåden i vejledningens eksempler og i love.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Torvehandel kræver tilladelse jf. dog § 2.
  /// § 2. Salg af egne grøntsager er frit.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Torvehandel kræver tilladelse, jf. dog § 2.
  /// § 2. Salg af egne grøntsager er frit.
  /// ```
  ///
  /// ## English
  ///
  /// No comma stands before »jf.«, or the word is written »jfr.« or »jvf.«
  static let rule = Rule("reference/comma-before-jf", catalogue: ["RF32"], severity: .information)

  /// Reports the `jf` that begins at `offset` in the text `text`.
  static func check(at offset: Int, in text: ByteRange, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    var word = WordReader(bytes, at: offset)
    let isLong = word.skip("jfr") || word.skip("jvf")
    guard isLong || word.skip("jf") else { return }
    let end = word.offset
    guard !word.next.isLetterByte else { return }
    let hasStop = word.next == 0x2E
    guard hasStop || word.skipGap() && (word.next.isDigit || bytes.isSectionSign(word.offset)) else { return }
    let range = ByteRange(offset, hasStop ? end + 1 : end)
    if isLong || !hasStop {
      let isCapital = bytes[offset] & 0x20 == 0
      let right = isCapital ? "Jf." : "jf."
      report.add(rule, at: range, node: node, .form, fixes: [(.write(right), true, [TextEdit(range, right)])])
    }
    guard bytes[offset] & 0x20 != 0, let before = lastByte(before: offset, in: text, bytes) else { return }
    report.add(
      rule, at: range, node: node, .comma, fixes: [(.insertComma, true, [TextEdit(ByteRange(before, before), ",")])])
  }

  /// The offset after the word or number before `offset`, if a comma lacks there.
  private static func lastByte(before offset: Int, in text: ByteRange, _ bytes: [UInt8]) -> Int? {
    var end = offset
    while end > text.start {
      let last = bytes[end - 1]
      if last == 0x20 || last == 0x0A || last == 0x0D || last == 0x09 {
        end -= 1
      } else if last == 0xA0, end - 2 >= text.start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    guard end > text.start, end < offset, bytes[end - 1].isLetterByte || bytes[end - 1].isDigit else { return nil }
    var start = end
    while start > text.start, bytes[start - 1].isLetterByte { start -= 1 }
    let word = ByteRange(start, end)
    return joints.contains { word.isWord($0, in: bytes) } ? nil : end
  }

  private static let joints: [StaticString] = ["og", "eller", "samt", "men", "dog", "enten"]
}

extension Message {
  fileprivate static var comma: Message {
    Message(da: "Der står komma før »jf.«", en: "A comma stands before »jf.«")
  }
  fileprivate static var form: Message { Message(da: "Der skrives »jf.«", en: "One writes »jf.«") }
  fileprivate static var insertComma: Message { Message(da: "Indsæt komma", en: "Insert a comma") }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
}

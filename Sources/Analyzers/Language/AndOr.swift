import Analysis
import StatuteText

/// The rule on `og/eller`.
enum AndOr {
  /// Der står »og/eller«.
  ///
  /// »Eller« omfatter i en lov som regel også det tilfælde, at begge led er opfyldt. Skal det siges, så skriv »X eller
  /// Y eller begge dele«.
  ///
  /// ## Hvorfor
  ///
  /// Skråstregen lader læseren vælge, og ved betingelser kan valget afgøre sagen.
  ///
  /// ## Kilde
  ///
  /// SP01. Almindelig praksis; LK18 skrev selv »Færøerne og/eller Grønland«, LK skriver »eller«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen kan forbyde cykling og/eller ridning på en sti.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen kan forbyde cykling eller ridning på en sti.
  /// ```
  ///
  /// ## English
  ///
  /// The text says »og/eller« (and/or). »Eller« covers the case that both hold; where it must be said, write »eller
  /// begge dele«.
  static let rule = Rule("language/and-or", catalogue: ["SP01"], severity: .hint)

  /// Reports `og/eller` where `word` is the `og`.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    var reader = WordReader(passage.bytes, at: word.end)
    reader.skipGap()
    guard reader.skip("/") else { return }
    reader.skipGap()
    guard reader.skip("eller"), !reader.next.isLetterByte, reader.offset <= passage.text.end else { return }
    let range = ByteRange(word.start, reader.offset)
    report.add(rule, at: range, node: passage.node, .andOr, fixes: [(.write, false, [TextEdit(range, "eller")])])
  }
}

extension Message {
  fileprivate static var andOr: Message {
    Message(
      da: "Overvej »eller«; det omfatter også, at begge dele er opfyldt.",
      en: "Consider »eller«; it also covers that both hold.")
  }
  fileprivate static var write: Message { Message(da: "Skriv »eller«", en: "Write »eller«") }
}

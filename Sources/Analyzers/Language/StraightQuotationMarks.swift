import Analysis
import StatuteSyntax
import StatuteText

/// The rule on the signs around quotations.
enum StraightQuotationMarks {
  /// Anførselstegn er andre end » og «.
  ///
  /// I love skrives anførselstegn som » og «. Reglen ser på bestemmelser og ny tekst; ved ændringsnumre gælder
  /// `amendment/quotation-mark`.
  ///
  /// ## Hvorfor
  ///
  /// Rette anførselstegn viser ikke, hvor citatet begynder og slutter.
  ///
  /// ## Kilde
  ///
  /// SP18. Alle eksempler i LK og VAF skrives sådan, og Folketingets love har ingen andre.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan mærkes med ordene "Kun for gående".
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan mærkes med ordene »Kun for gående«.
  /// ```
  ///
  /// ## English
  ///
  /// Quotation marks other than » and «, which the texts of Folketinget have throughout.
  static let rule = Rule("language/quotation-mark", catalogue: ["SP18"], severity: .information)

  /// Reports a quotation mark at `offset`; where what stands there ends.
  static func check(_ offset: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int {
    let bytes = passage.bytes
    let isStraight = bytes[offset] == 0x22
    let end = offset + (isStraight ? 1 : 3)
    guard end <= passage.text.end, passage.kind != .instruction else { return end }
    if isStraight {
      // An inch, or a second of arc.
      if offset > passage.text.start, bytes[offset - 1].isDigit { return end }
    } else {
      guard bytes[offset] == 0xE2, bytes[offset + 1] == 0x80, (0x9C...0x9F).contains(bytes[offset + 2]) else {
        return end
      }
    }
    let before = offset > passage.text.start ? bytes[offset - 1] : 0x20
    let right = before <= 0x20 || before == 0x28 ? "»" : "«"
    let range = ByteRange(offset, end)
    report.add(rule, at: range, node: passage.node, .mark, fixes: [(.write(right), false, [TextEdit(range, right)])])
    return end
  }
}

extension Message {
  fileprivate static var mark: Message {
    Message(da: "Anførselstegn skrives som » og «.", en: "Quotation marks are written » and «.")
  }
  fileprivate static func write(_ mark: String) -> Message { Message(da: "Skriv \(mark)", en: "Write \(mark)") }
}

import Analysis
import StatuteText

/// The rule on characters that nobody sees.
enum InvisibleCharacters {
  /// Teksten indeholder et usynligt tegn.
  ///
  /// Tegn uden bredde og tegn for skriveretning følger med, når tekst kopieres fra en hjemmeside eller et regneark. De
  /// kan ikke ses og hører ikke til i en lov. Bløde bindestreger og hårde mellemrum nævnes ikke: de hører til
  /// opsætningen.
  ///
  /// ## Hvorfor
  ///
  /// Den, der søger efter ordet eller skal citere det i en ændringslov, finder det ikke.
  ///
  /// ## Kilde
  ///
  /// SP18. Almindelig praksis. I Lovtidende står de enkelte steder, hvor teksten er sat op.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen vedlige​holder stier i skove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen vedligeholder stier i skove.
  /// ```
  ///
  /// ## English
  ///
  /// The text holds a character that nobody sees: one without width, or a mark of writing direction. Words with one are
  /// not found when they are searched for. Soft hyphens and no-break spaces belong to the typesetting and are not
  /// reported.
  static let rule = Rule("language/invisible-character", catalogue: ["SP18"], severity: .warning)

  /// Reports the invisible characters at `offset`; where they end, nil where there are none.
  static func check(_ offset: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int? {
    var end = offset
    while isInvisible(end, passage) { end += 3 }
    guard end > offset else { return nil }
    let range = ByteRange(offset, end)
    report.add(rule, at: range, node: passage.node, .invisible, fixes: [(.remove, true, [TextEdit(range, "")])])
    return end
  }

  /// Whether a zero-width space or joiner, a mark of direction, a word joiner or the like stands at `offset`.
  private static func isInvisible(_ offset: Int, _ passage: DraftedPassage) -> Bool {
    guard offset + 2 < passage.text.end else { return false }
    let bytes = passage.bytes
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4), (0xE2, 0x81, 0xA6...0xAF),
      (0xEF, 0xBB, 0xBF):
      return true
    default: return false
    }
  }
}

extension Message {
  fileprivate static var invisible: Message {
    Message(da: "Her står et usynligt tegn; det bør fjernes.", en: "An invisible character stands here; remove it.")
  }
  fileprivate static var remove: Message { Message(da: "Fjern tegnet", en: "Remove the character") }
}

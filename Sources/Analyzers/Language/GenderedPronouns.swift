import Analysis
import StatuteText

/// The rule on pronouns of one gender.
enum GenderedPronouns {
  /// En person omtales som »han«.
  ///
  /// Skriv »den pågældende«, gentag ordet, eller vend sætningen. »Han eller hun« nævnes ikke.
  ///
  /// ## Hvorfor
  ///
  /// Loven gælder som regel for alle uanset køn.
  ///
  /// ## Kilde
  ///
  /// SP15. HF 6, note 2, der henviser til cirkulære af 5. december 1980 om kønsneutrale betegnelser. Ældre love skriver
  /// »han«, og ny tekst følger dem; reglen er derfor ikke slået til.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Lodsejeren holder de stier ved lige, som han har anlagt.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Lodsejeren holder de stier ved lige, som lodsejeren har anlagt.
  /// ```
  ///
  /// ## English
  ///
  /// A person is called »he«. Repeat the noun, or write »den pågældende«.
  static let rule = Rule("language/gendered-pronoun", catalogue: ["SP15"], severity: .hint, isEnabled: false)

  /// Reports `word`, the pronoun, unless the other gender is named beside it.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    // A name: `Hans Jørn`, `Hans-Peter`, `Al-Ham`.
    if passage.isCapital(word.start) {
      guard passage.mayBeginSentence(at: word.start), let next = passage.word(after: word.end),
        !passage.isCapital(next.start)
      else { return }
    }
    if word.start > passage.text.start, passage.bytes[word.start - 1] == 0x2D { return }
    if let next = passage.word(after: word.end), passage.isOne(of: ["eller", "og", "kongelige", "majestæt"], next) {
      return
    }
    if let before = passage.word(before: word.start), passage.isOne(of: ["eller", "og"], before),
      let other = passage.word(before: before.start), passage.isOne(of: ["hun", "hende", "hendes"], other)
    {
      return
    }
    if word.end < passage.bytes.count, passage.bytes[word.end] == 0x2F { return }
    report.add(rule, at: word, node: passage.node, .gendered(passage.string(word)))
  }
}

extension Message {
  fileprivate static func gendered(_ word: String) -> Message {
    Message(
      da: "Overvej en betegnelse uden køn i stedet for »\(word)«.",
      en: "Consider a word without gender instead of »\(word)«.")
  }
}

import Analysis
import StatuteText

/// The rule on nouns that hide a verb.
enum VerbalNouns {
  /// Et verbum er gemt i et navneord.
  ///
  /// »Der foretages registrering af køretøjer« skrives »køretøjer registreres«. Reglen ser på »foretage« fulgt af et
  /// navneord på
  /// -ning, -else eller -ion og »af«. Den er ikke slået til, for nogle af udtrykkene er fagudtryk.
  ///
  /// ## Hvorfor
  ///
  /// Sætningen bliver kortere, og det ses, hvem der gør hvad.
  ///
  /// ## Kilde
  ///
  /// SP03. SPROG69 III.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen foretager registrering af stier.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen registrerer stier.
  /// ```
  ///
  /// ## English
  ///
  /// A verb is hidden in a noun: »foretager registrering af« is »registrerer«. Off by default, for some are terms of
  /// art.
  static let rule = Rule("language/verbal-noun", catalogue: ["SP03"], severity: .hint, isEnabled: false)

  /// Reports `foretage … registrering af`, where `word` is the verb.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    var end = word.end
    for _ in 0..<mostWords {
      guard let next = passage.word(after: end) else { return }
      end = next.end
      if passage.isOne(of: prepositions, next) { return }
      guard isVerbal(next, passage), let of = passage.word(after: end), passage.isOne(of: ["af"], of) else { continue }
      return report.add(
        rule, at: ByteRange(word.start, of.end), node: passage.node, .hidden(passage.string(next)))
    }
  }

  /// The most words from the verb to the noun: `foretager en løbende registrering`.
  private static let mostWords = 3
  private static let shortest = 7
  private static let prepositions: [StaticString] = [
    "ved", "i", "på", "til", "om", "efter", "og", "eller", "med", "for", "gennem", "under", "uden", "fra", "mod",
    "over",
  ]
  /// Ends of words that name a procedure of their own, which no verb does: `miljøvurdering`, `registersamkøring`.
  private static let procedures: [StaticString] = [
    "vurdering", "vurderinger", "samkøring", "samkøringer", "benchmarking",
  ]
  /// Words with these ends that a verb does name.
  private static let acts: [StaticString] = [
    "vurdering", "vurderinger", "omvurdering", "omvurderinger", "revurdering", "revurderinger", "genvurdering",
    "genvurderinger", "samkøring", "samkøringer", "benchmarking",
  ]
  private static let endings: [StaticString] = ["ing", "else", "tion", "elser", "inger", "tioner", "trol"]

  private static func isVerbal(_ word: ByteRange, _ passage: DraftedPassage) -> Bool {
    word.count >= shortest && ends(word, with: endings, passage)
      && (!ends(word, with: procedures, passage) || passage.isOne(of: acts, word))
  }

  private static func ends(_ word: ByteRange, with ends: [StaticString], _ passage: DraftedPassage) -> Bool {
    ends.contains {
      $0.utf8CodeUnitCount <= word.count
        && passage.bytes.readsIgnoringCase($0, at: word.end - $0.utf8CodeUnitCount)
    }
  }
}

extension Message {
  fileprivate static func hidden(_ noun: String) -> Message {
    Message(
      da: "Overvej at bruge det verbum, der ligger i »\(noun)« (SPROG69 III.1).",
      en: "Consider the verb that »\(noun)« hides (SPROG69 III.1).")
  }
}

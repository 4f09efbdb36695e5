import Analysis
import StatuteText

/// The rule on places put before their noun.
enum PresentParticiples {
  /// Et sted er sat foran navneordet med »bosiddende« eller »hjemmehørende«.
  ///
  /// »I kommunen bosiddende borgere« skrives »borgere, der bor i kommunen«.
  ///
  /// ## Hvorfor
  ///
  /// Læseren møder stedet, før det kan ses, hvad der er dér.
  ///
  /// ## Kilde
  ///
  /// SP05. SPROG69 III.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. I kommunen bosiddende lodsejere kan kræve en sti lukket.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Lodsejere, der bor i kommunen, kan kræve en sti lukket.
  /// ```
  ///
  /// ## English
  ///
  /// A place stands before its noun with a present participle: »i kommunen bosiddende borgere«. Write »borgere, der bor
  /// i kommunen«.
  static let rule = Rule("language/present-participle", catalogue: ["SP05"], severity: .information)

  /// Reports preposition, place and participle, where `word` is the participle and a noun follows.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    guard let next = passage.word(after: word.end), !passage.isOne(of: smallWords, next),
      let place = passage.word(before: word.start), !passage.isOne(of: smallWords, place),
      let preposition = passage.word(before: place.start), passage.isOne(of: ["i", "på"], preposition),
      // »selskaber i udlandet hjemmehørende …« and »er i landet bosiddende« have their noun before.
      let start = startOfPhrase(preposition, passage)
    else { return }
    let verb = verbs.first { passage.isOne(of: [$0.participle], word) }?.verb ?? "er"
    let right = "…, der \(verb) \(passage.string(ByteRange(preposition.start, place.end)))".lowercased()
    report.add(rule, at: ByteRange(start, word.end), node: passage.node, .place(right))
  }

  private static let verbs: [(participle: StaticString, verb: StaticString)] = [
    ("beliggende", "ligger"), ("boende", "bor"), ("bosiddende", "bor"), ("hjemmehørende", "er hjemmehørende"),
  ]

  private static let smallWords: [StaticString] = [
    "i", "på", "og", "eller", "samt", "uden", "her", "der", "som", "er", "har", "skal", "kan", "må", "med", "til", "af",
    "for", "ved", "hos", "fra", "efter", "under", "over", "om", "hvis", "når", "at", "ikke", "en", "et", "den", "det",
    "inden", "udenfor", "indenfor", "nærmere", "nærmest",
  ]

  /// Words before the preposition after which the noun is still to come.
  private static let articles: [StaticString] = [
    "en", "et", "den", "det", "de", "disse", "alle", "andre", "enhver", "ethvert", "for", "af", "til", "fra", "med",
    "om", "og", "eller", "mod", "hos", "ved", "på", "over", "visse", "nogle", "hver", "hvert",
  ]

  private static func startOfPhrase(_ preposition: ByteRange, _ passage: DraftedPassage) -> Int? {
    guard let before = passage.word(before: preposition.start) else {
      return passage.mayBeginSentence(at: preposition.start) ? preposition.start : nil
    }
    return passage.isOne(of: articles, before) ? before.start : nil
  }
}

extension Message {
  fileprivate static func place(_ right: String) -> Message {
    Message(
      da: "Sæt stedet efter navneordet: »\(right)« (SPROG69 III.2).",
      en: "Put the place after its noun: »\(right)« (SPROG69 III.2).")
  }
}

import Analysis
import StatuteText

/// The rule on norms in the future tense.
enum FutureTense {
  /// En regel er skrevet i fremtid.
  ///
  /// »Tilladelsen vil blive tilbagekaldt« skrives »tilladelsen tilbagekaldes«. Reglen ser på hovedsætninger; i
  /// bisætninger (»hvis det må antages, at den vil blive misbrugt«) er fremtiden ofte meningen.
  ///
  /// ## Hvorfor
  ///
  /// En lov siger, hvad der gælder. Fremtidsformen læses som en forudsigelse.
  ///
  /// ## Kilde
  ///
  /// SP09. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En farlig sti vil blive lukket.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En farlig sti lukkes, hvis det må antages, at nogen vil blive skadet.
  /// ```
  ///
  /// ## English
  ///
  /// A rule is written in the future tense: »vil blive lukket« is »lukkes«. Main clauses alone are looked at.
  static let rule = Rule("language/future-tense", catalogue: ["SP09"], severity: .hint)

  /// Reports `vil blive` in a main clause, where `word` is the `vil`.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    // An item goes on with the sentence before the list, which may be a condition.
    guard passage.kind != .item, passage.kind != .point, let next = passage.word(after: word.end),
      passage.isOne(of: ["blive"], next),
      let participle = passage.word(after: next.end), isParticiple(participle, passage), isInMainClause(word, passage)
    else { return }
    report.add(rule, at: ByteRange(word.start, participle.end), node: passage.node, .future)
  }

  private static func isParticiple(_ word: ByteRange, _ passage: DraftedPassage) -> Bool {
    let last = passage.bytes[word.end - 1]
    return word.count > 4 && (last == 0x74 || last == 0x64)
  }

  private static let subordinating: [StaticString] = [
    "at", "om", "der", "som", "hvis", "når", "eller", "og", "ikke", "fordi", "hvor", "hvad", "hvem", "hvilke",
    "hvilken",
    "hvilket", "så", "da", "hvorvidt", "medmindre", "end", "således",
  ]

  /// Whether no word since the last sign before `word` begins a subordinate clause.
  private static func isInMainClause(_ word: ByteRange, _ passage: DraftedPassage) -> Bool {
    var start = word.start
    while let before = passage.word(before: start) {
      if passage.isOne(of: subordinating, before) { return false }
      start = before.start
    }
    return passage.mayBeginSentence(at: start)
  }
}

extension Message {
  fileprivate static var future: Message {
    Message(
      da: "Overvej nutid: en regel siger, hvad der gælder.", en: "Consider the present tense: a rule says what holds.")
  }
}

import Analysis
import StatuteText

/// The rule on `finder anvendelse`.
enum Application {
  /// Der står »finder anvendelse«.
  ///
  /// »Finder anvendelse« kan som regel skrives »gælder« eller »anvendes«. Reglen er ikke slået til, for vejledningerne
  /// bruger selv »finder tilsvarende anvendelse«, som den ikke nævner.
  ///
  /// ## Hvorfor
  ///
  /// Ét ord siger det samme som to.
  ///
  /// ## Kilde
  ///
  /// SP04. SPROG69 III.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Loven finder anvendelse på stier i offentlige skove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Loven gælder for stier i offentlige skove.
  /// ```
  ///
  /// ## English
  ///
  /// »Finder anvendelse« can as a rule be »gælder« or »anvendes«. Off by default; »finder tilsvarende anvendelse« is
  /// not reported.
  static let rule = Rule("language/finds-application", catalogue: ["SP04"], severity: .hint, isEnabled: false)

  /// Reports `finder anvendelse`, also with `ikke`, where `word` is the verb.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    guard var next = passage.word(after: word.end) else { return }
    if passage.isOne(of: ["ikke"], next), let after = passage.word(after: next.end) { next = after }
    guard passage.isOne(of: ["anvendelse"], next) else { return }
    report.add(rule, at: ByteRange(word.start, next.end), node: passage.node, .application)
  }
}

extension Message {
  fileprivate static var application: Message {
    Message(da: "Overvej »gælder« eller »anvendes« (SPROG69 III.1).", en: "Consider »gælder« or »anvendes«.")
  }
}

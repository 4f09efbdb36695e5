import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that ranges run forwards.
enum RangeOrder {
  /// En række nævner det højeste nummer først.
  ///
  /// »Stk. 5-3« og »§§ 4-4« dækker ingenting. Reglen ser på alle rækker, også i henvisninger til andre love.
  ///
  /// ## Hvorfor
  ///
  /// Læseren kan ikke vide, om numrene er byttet om, eller om det ene er forkert.
  ///
  /// ## Kilde
  ///
  /// RF13.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om cykelparkering
  /// § 1. Cykler må parkeres på torve.
  /// Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
  /// Stk. 3. Cykler må ikke lænkes til træer.
  /// Stk. 4. Overtrædelse af stk. 3-2 straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om cykelparkering
  /// § 1. Cykler må parkeres på torve.
  /// Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
  /// Stk. 3. Cykler må ikke lænkes til træer.
  /// Stk. 4. Overtrædelse af stk. 1-3 straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// A range names the highest number first, or the same number twice.
  static let rule = Rule("reference/range-order", catalogue: ["RF13"], severity: .error)

  /// Whether the range of `reference` runs backwards or holds nothing; false where it has none.
  static func isBroken(_ reference: Reference) -> Bool {
    let last = reference.chain.rangeEnd
    guard last != .none else { return false }
    let first = reference.chain[reference.chain.rangeLevel]
    guard first.isLetterSeries == last.isLetterSeries, first != ReferenceChain.lastSentence else { return false }
    // »§§ 124 a-124 i« at the end of a text may have been read without its last letter.
    if first.letters != 0, last.letters == 0, first.value == last.value { return false }
    return last < first || last.isSame(as: first)
  }

  /// Reports the range of `reference`, which is broken.
  static func check(_ reference: Reference, _ document: Document, _ report: inout Report) {
    let tokens = MentionTokens(reference.range, in: document.source.bytes)
    let level = reference.chain.rangeLevel
    let first = reference.chain[level]
    let last = reference.chain.rangeEnd
    var fixes: [(title: Message, isSafe: Bool, edits: [TextEdit])] = []
    if let start = tokens.number(at: level, of: reference),
      let end = tokens.number(at: level, of: reference, isLast: true), last < first
    {
      fixes = [(.swap, false, [TextEdit(start, last.written), TextEdit(end, first.written)])]
    }
    report.add(
      rule, at: reference.range, node: reference.node,
      last < first ? .reversed(first.written, last.written) : .empty(first.written), fixes: fixes)
  }
}

extension Message {
  fileprivate static func reversed(_ first: String, _ last: String) -> Message {
    Message(
      da: "»\(first)-\(last)« nævner det højeste nummer først.",
      en: "»\(first)-\(last)« names the highest number first.")
  }
  fileprivate static func empty(_ number: String) -> Message {
    Message(
      da: "»\(number)-\(number)« nævner samme nummer to gange.", en: "»\(number)-\(number)« names one number twice.")
  }
  fileprivate static var swap: Message { Message(da: "Byt numrene om", en: "Swap the numbers") }
}

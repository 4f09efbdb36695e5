import Analysis
import StatuteText

/// The rule on numbers in letters before units.
enum NumberWords {
  /// Et tal foran en enhed er skrevet med bogstaver.
  ///
  /// Foran år, måneder, uger, dage, timer, kr. og pct. skrives tal med cifre: »3 måneder«. Reglen er ikke slået til,
  /// for ældre love skriver begge dele.
  ///
  /// ## Hvorfor
  ///
  /// Frister og beløb skal kunne ses, når man løber teksten igennem.
  ///
  /// ## Kilde
  ///
  /// SP13. FTR. I gældende love står der cifre 5.165 gange og bogstaver 189 gange foran år, måneder, uger og dage.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan lukkes i tre måneder.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan lukkes i 3 måneder.
  /// ```
  ///
  /// ## English
  ///
  /// A number before a unit is written in letters; before years, months, weeks, days, kroner and per cent one writes
  /// figures. Off by default.
  static let rule = Rule("language/number-word", catalogue: ["SP13"], severity: .hint, isEnabled: false)

  /// Reports `word`, which means `value`, where a unit follows.
  static func check(_ word: ByteRange, _ value: Int, _ passage: DraftedPassage, _ report: inout Report) {
    guard let next = passage.word(after: word.end), passage.isOne(of: units, next) else { return }
    report.add(
      rule, at: word, node: passage.node, .figures(value, passage.string(next)),
      fixes: [(.write(value), false, [TextEdit(word, "\(value)")])])
  }

  private static let units: [StaticString] = [
    "år", "måneder", "uger", "dage", "døgn", "timer", "minutter", "kr", "pct", "procent", "meter", "km", "hverdage",
    "arbejdsdage",
  ]
}

extension Message {
  fileprivate static func figures(_ value: Int, _ unit: String) -> Message {
    Message(
      da: "Overvej cifre foran enheden: »\(value) \(unit)«.",
      en: "Consider figures before the unit: »\(value) \(unit)«.")
  }
  fileprivate static func write(_ value: Int) -> Message { Message(da: "Skriv »\(value)«", en: "Write »\(value)«") }
}

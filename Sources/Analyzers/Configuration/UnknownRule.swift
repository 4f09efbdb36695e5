import Analysis
import StatuteText

/// A rule that is named and is not there.
public enum UnknownRule {
  /// Der nævnes en regel, som ikke findes.
  ///
  /// En kommentar i teksten eller en linje i lovsmed.toml nævner en regel, en familie eller et mønster, som ingen regel
  /// svarer til. Den har derfor ingen virkning. Den regel, der ligner mest, foreslås.
  ///
  /// ## Hvorfor
  ///
  /// En slåfejl i en regels navn ses ikke på anden måde, end at fundene bliver ved med at komme, eller at de udebliver,
  /// hvor man havde bedt om dem.
  ///
  /// ## Kilde
  ///
  /// Lovsmeds egen; docs/configuration.md.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om cykelstier
  /// § 1. Kommunen anlægger cykelstier.
  ///
  /// <!-- lovsmed: ignore numbering/section-gab: § 2 er udskudt til næste samling -->
  /// § 3. Kommunen vedligeholder cykelstierne.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om cykelstier
  /// § 1. Kommunen anlægger cykelstier.
  ///
  /// <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
  /// § 3. Kommunen vedligeholder cykelstierne.
  /// ```
  ///
  /// ## English
  ///
  /// A rule is named that does not exist. A comment in the text or a line of lovsmed.toml names a rule, a family or a
  /// pattern that no rule answers to, so it has no effect. The nearest one is suggested.
  public static let rule = Rule("configuration/unknown-rule", catalogue: [], severity: .warning)

  /// Reports the name of `entry`.
  static func check(_ entry: Suppression.Entry, of comment: Suppression, _ report: inout Report) {
    self.report(entry.selector, at: entry.range, node: comment.node, &report)
  }

  /// Reports that `selector`, which stands in `range`, names no rule.
  ///
  /// `quote` puts a name into the form it has there.
  public static func report(
    _ selector: RuleSelector, at range: ByteRange, node: Int, _ report: inout Report,
    quote: (String) -> String = { $0 }
  ) {
    let nearest = report.weights.catalogue.suggestion(for: selector)
    report.add(
      rule, at: range, node: node, .unknown(selector, nearest),
      fixes: nearest.map { [(.replace($0), false, [TextEdit(range, quote($0))])] } ?? [])
  }

  /// That `selector` names no rule in `catalogue`, where there is no text for it to stand in.
  public static func message(_ selector: RuleSelector, in catalogue: RuleCatalogue) -> Message {
    .unknown(selector, catalogue.suggestion(for: selector))
  }
}

extension Message {
  fileprivate static func unknown(_ selector: RuleSelector, _ nearest: String?) -> Message {
    switch selector.kind {
    case .rule:
      Message(
        da: "Reglen »\(selector.text)« findes ikke. \(meant(nearest))",
        en: "There is no rule »\(selector.text)«. \(englishMeant(nearest))")
    case .family:
      Message(
        da: "Ingen regel eller familie hedder »\(selector.text)«. \(meant(nearest))",
        en: "No rule or family is called »\(selector.text)«. \(englishMeant(nearest))")
    case .pattern, .all:
      Message(
        da: "Ingen regel svarer til mønstret »\(selector.text)«. \(meant(nearest))",
        en: "No rule answers to the pattern »\(selector.text)«. \(englishMeant(nearest))")
    }
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "Mente du »\($0)«?" } ?? "Se »lovsmed rules«."
  }

  private static func englishMeant(_ nearest: String?) -> String {
    nearest.map { "Did you mean »\($0)«?" } ?? "See »lovsmed rules«."
  }

  fileprivate static func replace(_ name: String) -> Message {
    Message(da: "Ret til »\(name)«", en: "Change to »\(name)«")
  }
}

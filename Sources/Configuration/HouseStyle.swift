import Analysis
import Patterns
import StatuteSyntax

/// What a house writes where guidance leaves it open. Each choice is a rule of the family `style`, which a house that chooses
/// nothing does not have.
enum HouseStyle {
  /// The ways to write »med videre«.
  static let andSoOn = ["m.v.", "mv."]
  /// The quotation marks.
  static let quotationMarks = ["»«", "\"\""]

  /// Written so, and not otherwise, in what is drafted.
  static func andSoOn(_ chosen: String) -> DeclaredRule {
    let others = (andSoOn + ["m. v."]).filter { $0 != chosen }
    return rule(
      "style/and-so-on", "»Med videre« skrives \(chosen)", "Skriv »$1«, ikke »$0«.",
      .substitutions(others.map { ($0, chosen) }), isSafe: true)
  }

  /// These, and no others, in what is drafted.
  static func quotationMarks(_ chosen: String) throws(PatternMistake) -> DeclaredRule {
    let pattern = try Pattern(chosen == quotationMarks[0] ? #"["“”]([^"“”»«\n]+)["“”]"# : #"[»“]([^"“”»«\n]+)[«”]"#)
    let marks = chosen.map(String.init)
    return rule(
      "style/quotation-marks", "Anførselstegn skrives \(chosen)",
      "Skriv anførselstegnene \(marks[0]) og \(marks[1]).", .pattern(pattern),
      replacement: Template(marks[0] + "$1" + marks[1]))
  }

  private static func rule(
    _ id: String, _ title: String, _ message: String, _ check: DeclaredRule.Check, replacement: Template? = nil,
    isSafe: Bool = false
  ) -> DeclaredRule {
    var scope = DeclaredRule.Scope()
    scope.documents = [.act, .amendingAct, .executiveOrder]
    return DeclaredRule(
      id: id, title: title, documentation: "", severity: .information, isEnabled: true, message: Template(message),
      check: check, replacement: replacement, isSafe: isSafe, ignoresCase: false, exceptions: [], scope: scope,
      occurrence: nil)
  }
}

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

  private static let drafts: Set<DocumentKind> = [.act, .amendingAct, .executiveOrder]

  /// The rules of Lovsmed's own that say, where nothing is chosen, what a choice says.
  static let (mixedAbbreviation, quotationMark) = ("language/mixed-abbreviation", "language/quotation-mark")

  /// Written so, and not otherwise, in what is drafted.
  static func andSoOn(_ chosen: String) -> DeclaredRule {
    let others = (andSoOn + ["m. v."]).filter { $0 != chosen }
    return rule(
      "style/and-so-on", "»Med videre« er skrevet anderledes, end huset har valgt", "Skriv »$1«, ikke »$0«.",
      .substitutions(others.map { ($0, chosen) }), isSafe: true)
  }

  /// These, and no others, in what is drafted. Amending acts quote with » and «, whatever the house writes elsewhere.
  static func quotationMarks(_ chosen: String) throws(PatternMistake) -> DeclaredRule {
    let isGuillemets = chosen == quotationMarks[0]
    let marks = chosen.map(String.init)
    return rule(
      "style/quotation-marks", "Anførselstegn er andre end dem, huset har valgt",
      "Skriv anførselstegnene \(marks[0]) og \(marks[1]).",
      .pattern(try Pattern(isGuillemets ? straightOrCurled : guillemets)),
      replacement: Template(marks[0] + (isGuillemets ? "$1" : "$2") + marks[1]),
      documents: isGuillemets ? drafts : drafts.subtracting([.amendingAct]))
  }

  /// A quotation between `"` or curled marks, which may hold another between » and «. A `"` after a figure is an inch, unless
  /// it can only be the end.
  private static let straightOrCurled = #"""
    (?x) (?<! [\w.,;:!?»«"“”„] ) (?|
      " ( [\d.,]+ | (?! \s ) (?: [^"“”„»«\n] | »[^»«"\n]*« )+ (?: (?<! [\d\s] ) | (?<= \d ) (?= "[^"\n]*+ \z ) ) ) "
      | [“„”] ( (?! \s ) (?: [^“”„»«\n] | »[^»«\n]*« )+ (?<! \s ) ) [”“]
    ) (?! \w )
    """#

  /// A quotation between » and « or between curled marks; one that holds others is left alone.
  private static let guillemets = #"""
    (?x) (?(DEFINE) (?<whole> » (?: [^»«\n]++ | (?&whole) )*+ « ) )
    (?: » [^»«\n]*+ (?&whole) (?: [^»«\n]++ | (?&whole) )*+ « (*SKIP) (*FAIL)
      | (?| » ( [^"“”„»«\n]+ ) « | (?<! [\w.,;:!?»«"“”„] ) [“„”] ( [^"“”„»«\n]+ ) [”“] (?! \w ) ) )
    """#

  private static func rule(
    _ id: String, _ title: String, _ message: String, _ check: DeclaredRule.Check, replacement: Template? = nil,
    documents: Set<DocumentKind> = drafts, isSafe: Bool = false
  ) -> DeclaredRule {
    var scope = DeclaredRule.Scope()
    scope.documents = documents
    // Instructions quote the act as it is, and so does who cites a title.
    scope.leavesOutTitlesOfActs = true
    scope.nodes = Set(NodeKind.allCases).subtracting([.amendingSection, .instruction, .renumbering])
    return DeclaredRule(
      id: id, title: title, documentation: "", severity: .information, isEnabled: true, message: Template(message),
      check: check, replacement: replacement, isSafe: isSafe, ignoresCase: false, exceptions: [], scope: scope,
      occurrence: nil)
  }
}

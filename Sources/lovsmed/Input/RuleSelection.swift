import Analysis
import Configuration

/// The rules a caller asks for.
struct RuleSelection: Sendable {
  /// What was asked for; empty where nothing was.
  let selectors: [RuleSelector]

  /// The rules with these ids, of these families and like these patterns; all that are in force where there are none.
  init(_ names: [String]) { selectors = names.map { RuleSelector($0) } }

  /// Makes sure that all that is asked for is there where one of the configurations at hand is in force.
  func check(among hands: [RulesAtHand]) throws(Problem) {
    let unknown = selectors.first { selector in !hands.contains { $0.catalogue.holds(selector) } }
    guard let unknown else { return }
    throw Problem(unknownRule: unknown.text, among: hands.flatMap(\.catalogue.names))
  }

  /// What the rules at hand weigh in a text of which the configuration says this.
  func weights(of rules: RulesAtHand, in text: ConfigurationOfText) -> RuleWeights {
    RuleWeights(rules.catalogue, settings: text.rules.map(\.value), selection: selectors)
  }
}

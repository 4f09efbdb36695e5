import Analysis
import Configuration

/// The rules a caller asks for.
struct RuleSelection: Sendable {
  /// What was asked for; empty where nothing was.
  let selectors: [RuleSelector]
  /// What was asked for besides.
  let additions: [RuleSelector]
  /// What was to be left out.
  let exclusions: [RuleSelector]

  /// All rules that are in force.
  init() {
    selectors = []
    additions = []
    exclusions = []
  }

  /// The rules with these ids, of these families and like these patterns; all that are in force where there are none. Each
  /// of `names`, `additions` and `exclusions` is one name or several with commas between them.
  init(_ names: [String], adding additions: [String], leavingOut exclusions: [String]) throws(Problem) {
    selectors = try Self.selectors(names)
    self.additions = try Self.selectors(additions)
    self.exclusions = try Self.selectors(exclusions)
  }

  private static func selectors(_ lists: [String]) throws(Problem) -> [RuleSelector] {
    var selectors: [RuleSelector] = []
    for list in lists {
      for name in list.split(separator: ",", omittingEmptySubsequences: false) {
        let name = name.drop { $0 == " " }.prefix { $0 != " " }
        guard !name.isEmpty else {
          throw Problem(
            da: "Der mangler en regel i »\(list)«; skriv regler med komma imellem.",
            en: "A rule is missing in “\(list)”; write rules with commas between them.")
        }
        selectors.append(RuleSelector(String(name)))
      }
    }
    return selectors
  }

  /// Makes sure that all that is asked for is there where one of the configurations at hand is in force.
  func check(among hands: [RulesAtHand]) throws(Problem) {
    let unknown = (selectors + additions + exclusions).first { selector in
      !hands.contains { $0.catalogue.holds(selector) }
    }
    guard let unknown else { return }
    throw Problem(unknownRule: unknown.text, among: hands.flatMap(\.catalogue.names))
  }

  /// What the rules at hand weigh in a text of which the configuration says this.
  func weights(of rules: RulesAtHand, in text: ConfigurationOfText) -> RuleWeights {
    RuleWeights(
      rules.catalogue, settings: text.rules.map(\.value), selection: selectors, additions: additions,
      exclusions: exclusions)
  }
}

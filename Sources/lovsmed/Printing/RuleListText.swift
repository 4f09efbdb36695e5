import Analysis

/// All rules for people, family for family.
struct RuleListText {
  let style: TextStyle
  let atHand: RulesAtHand

  /// The longest word for a severity, and what parts it from the rule.
  private static let severityWidth = "information".count + 1

  private var words: Wording { style.words }

  var text: String {
    let rules = atHand.catalogue.rules
    var families: [Substring] = []
    for rule in rules where !families.contains(rule.family) { families.append(rule.family) }
    let groups = families.map { family in
      style(capitalized(words.name(ofFamily: family)), .bold) + "\n"
        + rules.filter { $0.family == family }.map(entry).joined()
    }
    let hint = words("Mere om en regel: lovsmed explain REGEL", "More about a rule: lovsmed explain RULE")
    return (groups + [hint + "\n"]).joined(separator: "\n")
  }

  private func entry(_ rule: Rule) -> String {
    let off = rule.isEnabled ? [] : [words("ikke slået til", "off by default")]
    let facts = ([rule.id] + rule.catalogue + off).joined(separator: " · ")
    let severity = words.name(of: rule.severity)
    let gap = String(repeating: " ", count: max(1, Self.severityWidth - severity.count))
    let title = Printable.line(atHand.explained(rule).title(in: words.language))
    return "  " + style(severity, .init(rule.severity)) + gap + title + "\n"
      + "  " + String(repeating: " ", count: Self.severityWidth) + style(facts, .dim) + "\n"
  }

  private func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}

import Analysis
import JSON

/// Rules for programs.
enum RuleJSON {
  /// All rules.
  static func list(of atHand: RulesAtHand, in language: Language) -> [UInt8] {
    let rules = atHand.catalogue.rules.map {
      JSONValue(members: members(of: atHand.explained($0), in: language))
    }
    return document(["version": 1, "rules": JSONValue(rules)])
  }

  /// One rule with its page in Markdown.
  static func page(of explained: ExplainedRule, in language: Language) -> [UInt8] {
    let page = [("markdown", JSONValue(explained.page(in: language)))]
    return document(JSONValue(members: [("version", 1)] + members(of: explained, in: language) + page))
  }

  private static func members(of explained: ExplainedRule, in language: Language) -> [(String, JSONValue)] {
    let rule = explained.rule
    return [
      ("id", JSONValue(rule.id)),
      ("family", JSONValue(String(rule.family))),
      ("title", JSONValue(explained.title(in: language))),
      ("severity", JSONValue(rule.severity.name)),
      ("enabled", JSONValue(rule.isEnabled)),
      ("catalogue", JSONValue(rule.catalogue.map { JSONValue($0) })),
    ]
  }

  private static func document(_ value: JSONValue) -> [UInt8] {
    value.serialized(pretty: true) + [UInt8(ascii: "\n")]
  }
}

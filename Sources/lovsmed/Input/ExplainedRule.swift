import Analysis
import Analyzers

/// A rule with its page of documentation.
struct ExplainedRule {
  let rule: Rule
  private let documentation: RulePage?

  /// `rule` with its page; a rule that came without one is explained by its name alone.
  init(_ rule: Rule) {
    self.rule = rule
    documentation = RulePages.all.first { $0.id == rule.id }
  }

  /// What the rule says, in one line.
  func title(in language: Language) -> String {
    documentation.map { language == .danish ? $0.title : $0.englishTitle } ?? rule.id
  }

  /// The page in Markdown, ending with a line end.
  func page(in language: Language) -> String {
    let page = documentation.map { language == .danish ? $0.danish : $0.english } ?? "# \(rule.id)"
    return page.hasSuffix("\n") ? page : page + "\n"
  }
}

import Analysis

/// A rule with its page of documentation.
struct ExplainedRule {
  let rule: Rule
  private let documentation: RulePage?

  /// `rule` with its page; a rule that came without one is explained by its name alone.
  init(_ rule: Rule, _ page: RulePage?) {
    self.rule = rule
    documentation = page
  }

  /// What the rule says, in one line.
  func title(in language: Language) -> String { documentation?.title(in: language) ?? rule.id }

  /// The page in Markdown, ending with a line end.
  func page(in language: Language) -> String { documentation?.text(in: language) ?? "# \(rule.id)\n" }
}

import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the comments by which findings are left out. The rules stand with what they are about.
struct SuppressionComments: SuppressionAnalyzer {
  let rules = [UnknownRule.rule, UnusedSuppression.rule, UnexplainedSuppression.rule, MalformedSuppression.rule]
  let scope = AnalyzerScope.document

  func analyze(_ suppressions: Suppressions, in document: Document, report: inout Report) {
    for (index, comment) in suppressions.comments.enumerated() {
      if let flaw = comment.flaw {
        MalformedSuppression.check(comment, flaw, &report)
        continue
      }
      UnexplainedSuppression.check(comment, &report)
      var unused: [Int] = []
      for (number, entry) in comment.entries.enumerated() {
        if !report.weights.catalogue.holds(entry.selector) {
          UnknownRule.check(entry, of: comment, &report)
        } else if suppressions.uses(ofEntry: number, of: index) == 0, !isOwn(entry.selector) {
          unused.append(number)
        }
      }
      UnusedSuppression.check(unused, of: comment, document, &report)
    }
  }

  /// Whether `selector` names one of these rules. They are looked at last, so whether it is needed cannot be told yet.
  private func isOwn(_ selector: RuleSelector) -> Bool { rules.contains(where: selector.matches) }
}

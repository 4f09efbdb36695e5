import Analysis
import StatuteModel
import StatuteSyntax

/// Checks what references point at. Everything here concerns law in force as well as drafts.
struct ReferenceTargets: Analyzer {
  let rules = [MissingTarget.rule, RepealedTarget.rule, RangeOrder.rule]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    let references = document.references
    for index in references.all.indices {
      if RangeOrder.isBroken(references.all[index]) {
        RangeOrder.check(references.all[index], document, &report)
        continue
      }
      switch references.resolutions[index].status {
      case .missing: MissingTarget.check(index, document, &report)
      case .resolved: RepealedTarget.check(index, document, &report)
      case .ambiguous, .external, .outsideExcerpt: break
      }
    }
  }
}

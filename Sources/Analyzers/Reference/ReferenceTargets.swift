import Analysis
import StatuteModel
import StatuteSyntax

/// Checks what references point at. All of it concerns law in force as well as drafts.
struct ReferenceTargets: Analyzer {
  let rules = [
    MissingTarget.rule, RepealedTarget.rule, SelfReference.rule, RangeOrder.rule, Levels.letterCase, Levels.order,
  ]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    let references = document.references
    var transition = Transition(document)
    for index in references.all.indices {
      if references.all[index].flags.contains(.wrongOrder) {
        Levels.checkOrder(index, references.all, document.source.bytes, &report)
      }
      if RangeOrder.isBroken(references.all[index]) {
        RangeOrder.check(references.all[index], document, &report)
        continue
      }
      switch references.resolutions[index].status {
      case .missing: MissingTarget.check(index, document, &transition, &report)
      case .resolved:
        RepealedTarget.check(index, document, &transition, &report)
        SelfReference.check(references.all[index], references.resolutions[index], document, &report)
        Levels.checkCase(references.all[index], references.resolutions[index], document, &report)
      case .ambiguous, .external, .outsideExcerpt: break
      }
    }
  }
}

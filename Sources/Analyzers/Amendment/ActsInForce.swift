import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Holds what an amending act says of other acts against those in the library, without carrying it out.
struct ActsInForce: Analyzer {
  let rules = [
    CitedActs.superseded, CitedActs.missing, CitedActs.mismatch, RepealedProvisions.power,
    RepealedProvisions.withinChapter, RepealedActs.orders, JointTerritory.rule,
  ]
  let scope = AnalyzerScope.workspace

  func analyze(_ document: Document, report: inout Report) {
    guard let library = document.library, DraftedText.exists(in: document.tree) else { return }
    let dealsWithOrders = Powers.areDealtWith(in: document)
    if !dealsWithOrders { RepealedActs.check(document, library, &report) }
    guard document.mayAmend else { return }
    var bases: [BaseAct] = []
    let sections = AmendingText(document).sections
    for section in sections {
      let search = document.baseAct(of: section.node)
      CitedActs.check(section, search, document, library, &report)
      guard case .found(let base) = search else { continue }
      bases.append(base)
      RepealedProvisions.check(section, base, document, dealsWithOrders: dealsWithOrders, &report)
    }
    if sections.count == bases.count { JointTerritory.check(bases, document, &report) }
  }
}

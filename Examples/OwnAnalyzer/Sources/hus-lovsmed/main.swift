import Analysis
import Commands
import StatuteModel

/// A house rule: a chapter holds no more than twelve sections.
struct ChapterLength: Analyzer {
  static let rule = Rule("house/long-chapter", catalogue: [], severity: .information)
  let rules = [rule]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    let tree = document.tree
    for (index, chapter) in tree.nodes.enumerated() where chapter.kind == .chapter {
      let count = tree.children(of: index).count { tree.nodes[$0].kind == .section }
      guard count > 12 else { continue }
      report.add(
        Self.rule, at: chapter.label, node: index,
        Message(da: "Kapitlet har \(count) paragraffer; del det.", en: "\(count) sections; divide the chapter."))
    }
  }

  func page(of rule: Rule) -> RulePage? {
    RulePage(
      id: rule.id, title: "Et kapitel har mere end 12 paragraffer", englishTitle: "A chapter has more than 12 sections",
      danish: "# Et kapitel har mere end 12 paragraffer\n\nSå lange kapitler er svære at finde rundt i.\n")
  }
}

LovsmedProgram.run(adding: [ChapterLength()])

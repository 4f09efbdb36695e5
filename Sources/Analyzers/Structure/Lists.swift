import Analysis
import StatuteModel
import StatuteSyntax

/// Checks how lists are written. Each list is found and classified once; the rules stand with the shape they are about.
struct Lists: SectionAnalyzer {
  let rules = [
    SentenceChain.form, SentenceChain.conjunction, SentenceChain.conjunctions, PointList.colon, PointList.form,
    PointList.mixed, SentenceChain.inner, ListMarkers.marker, ListLevels.pointWithoutItem, ListLevels.third,
    ListLevels.single, ListLevels.textAfter, ListMarkers.unnumbered,
  ]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let nodes = document.tree.nodes
    let text = ListText(document.source.bytes)
    DraftedText.forEach(in: part) { index, node, place in
      // A provision whose first list stands in it has a child; items alone in new text are a part of another list.
      guard Int(node.subtreeEnd) > index + 1, node.kind.holdsLists, hasItems(index, nodes) else { return }
      for list in StatuteList.lists(in: index, of: document.tree) {
        check(list, in: place, text, document, &report)
      }
    }
  }

  private func hasItems(_ parent: Int, _ nodes: [Node]) -> Bool {
    let end = min(Int(nodes[parent].subtreeEnd), nodes.count)
    var child = parent + 1
    while child < end {
      if nodes[child].kind.isListed { return true }
      child = max(Int(nodes[child].subtreeEnd), child + 1)
    }
    return false
  }

  private func check(
    _ list: StatuteList, in place: DraftedText.Place, _ text: ListText, _ document: Document, _ report: inout Report
  ) {
    ListMarkers.check(list, document, &report)
    ListLevels.check(list, in: place, document, &report)
    guard list.kind != .bullet, list.items.count > 1, list.beginsAtFirst(in: document.tree),
      !list.introduction.isEmpty, !isTable(list, document.tree)
    else { return }
    let shape = ListShape(list, text)
    if PointList.checkMixed(list, shape, text, &report) { return }
    switch shape.kind {
    case .sentenceChain, .chainAfterColon: SentenceChain.check(list, shape, text, &report)
    case .pointList: PointList.check(list, shape, text, &report)
    case .unclear: break
    }
  }

  private func isTable(_ list: StatuteList, _ tree: SyntaxTree) -> Bool {
    list.items.contains { tree.nodes[$0.node].flags.contains(.tableRow) }
  }
}

extension NodeKind {
  /// Whether a list of the draft's own stands in it: not the parts of lists that stand alone in new text.
  fileprivate var holdsLists: Bool {
    switch self {
    case .section, .subsection, .item, .point, .bullet, .amendingSection: true
    default: false
    }
  }
}

import StatuteModel
import StatuteSyntax

/// The text that a draft itself writes, to which guidance on drafting applies: a new act and an executive order; in an
/// amending act the new text its instructions put in, and its own closing sections. Never law in force, never annexes,
/// remarks and notes.
enum DraftedText {
  /// Where in a draft a node stands.
  enum Place {
    /// In the draft's own provisions.
    case provision
    /// In new text that an instruction puts in; it may be a part of something else.
    case quotation
  }

  /// Whether guidance on drafting applies anywhere in `tree`.
  static func exists(in tree: SyntaxTree) -> Bool {
    switch tree.kind {
    case .act, .executiveOrder: !tree.readsAsLawInForce
    case .amendingAct: true
    case .consolidatedAct, .billReport, .excerpt, .other: false
    }
  }

  /// Hands every node of the drafted text of `tree` to `body`, in document order; those of an excerpt, of which it is
  /// not known whether it is a draft, only if `includingExcerpts`.
  static func forEach(
    in tree: SyntaxTree, includingExcerpts: Bool = false, _ body: (Int, Node, Place) -> Void
  ) {
    forEach(of: tree.nodes.indices, in: tree, includingExcerpts: includingExcerpts, body)
  }

  /// The same for the nodes of `part` alone.
  static func forEach(
    in part: DocumentPart, includingExcerpts: Bool = false, _ body: (Int, Node, Place) -> Void
  ) {
    forEach(of: part.nodes, in: part.document.tree, includingExcerpts: includingExcerpts, body)
  }

  private static func forEach(
    of indices: Range<Int>, in tree: SyntaxTree, includingExcerpts: Bool, _ body: (Int, Node, Place) -> Void
  ) {
    guard exists(in: tree) || (includingExcerpts && tree.kind == .excerpt) else { return }
    let nodes = tree.nodes
    var quotationEnd = 0
    var index = indices.lowerBound
    while index < indices.upperBound {
      let node = nodes[index]
      let end = max(Int(node.subtreeEnd), index + 1)
      if node.kind.isOutsideProvisions || node.kind == .annex || node.kind == .commencement {
        index = end
        continue
      }
      if node.kind == .quotation, index >= quotationEnd { quotationEnd = end }
      body(index, node, index < quotationEnd ? .quotation : .provision)
      index += 1
    }
  }
}

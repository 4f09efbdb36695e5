import StatuteSyntax

/// How strictly the numbers of a container are read.
enum NumberReading {
  /// New text that is written here and now: every number counts.
  case draft
  /// An act in force: provisions have gone and come; what stands must still not stand twice.
  case inForce
  /// A part of something that is not at hand: its ends are open.
  case fragment

  /// How the numbers in the container with index `container` are read; nil where they are no run: what is printed of
  /// amending acts after the act they amended, the motions of a committee.
  init?(_ tree: SyntaxTree, container: Int) {
    switch (tree.nodes[container].kind, tree.kind) {
    case (.quotation, _): self = .fragment
    case (.annex, _): self = .inForce
    case (.commencement, _): return nil
    case (_, .act), (_, .executiveOrder): self = tree.readsAsLawInForce ? .inForce : .draft
    case (_, .amendingAct): self = .draft
    case (_, .consolidatedAct): self = .inForce
    case (_, .excerpt), (_, .other): self = .fragment
    case (_, .billReport): return nil
    }
  }

  /// What is expected of a run that counts through the container.
  var expectations: NumberSequence.Expectations {
    .init(beginsAtFirst: self == .draft, isGapless: self == .draft)
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// Which references stand in text that the draft itself writes, so that guidance on how to write them applies.
struct DraftedReferences {
  private let isDrafted: [Bool]
  private let tree: SyntaxTree

  /// nil where the document holds no drafted text, as law in force does not.
  init?(_ tree: SyntaxTree) {
    guard DraftedText.exists(in: tree) else { return nil }
    var isDrafted = [Bool](repeating: false, count: tree.nodes.count)
    DraftedText.forEach(in: tree) { index, _, _ in isDrafted[index] = true }
    self.isDrafted = isDrafted
    self.tree = tree
  }

  /// Whether `reference` is the draft's own writing; the words an instruction quotes from the act are not.
  func contains(_ reference: Reference) -> Bool {
    guard isDrafted.indices.contains(reference.node), isDrafted[reference.node] else { return false }
    switch tree.nodes[reference.node].kind {
    case .instruction, .amendingSection, .renumbering:
      return !tree.isQuoted(reference.range.start, in: reference.node, lookingBack: Self.longestQuotation)
    default: return true
    }
  }

  /// How far back an open `»` is looked for, in bytes.
  private static let longestQuotation = 2000
}

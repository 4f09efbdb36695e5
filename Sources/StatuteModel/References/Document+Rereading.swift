import StatuteSyntax
import StatuteText

extension Document {
  /// The references in the texts of the nodes with these indices alone, as they are among all of the document's, and where
  /// they point. What a reference means is told by its own text and by the tree, so that no other text need be read.
  public func references(
    inNodes nodes: some Sequence<Int>
  ) -> (all: [Reference], resolutions: [Resolution]) {
    var references: [Reference] = []
    for node in nodes where tree.nodes.indices.contains(node) {
      references += tree.scanReferences(in: node..<(node + 1), firstGroup: references.last.map { $0.group + 1 } ?? 0)
    }
    var neighbours = Neighbours(self, references)
    neighbours.settle()
    return (neighbours.references, neighbours.resolutions)
  }
}

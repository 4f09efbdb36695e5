import StatuteSyntax
import StatuteText

/// The references of a document and where they point.
public struct DocumentReferences: Sendable {
  /// Every reference as written, in document order.
  public let all: [Reference]
  /// Where each points, at the same index.
  public let resolutions: [Resolution]

  init(_ tree: SyntaxTree) {
    var neighbours = Neighbours(Resolver(tree), tree.scanReferences())
    neighbours.settle()
    all = neighbours.references
    resolutions = neighbours.resolutions
  }
}

extension Document {
  /// The sentences (pkt.) of the provision with index `node`: its own text, and the text after a list in it.
  public func sentences(of node: Int) -> [ByteRange] {
    guard tree.nodes.indices.contains(node) else { return [] }
    return Resolver(tree).sentences(of: node)
  }

  /// The address of what a reference points at, with its sentence.
  public func address(of target: ReferenceTarget) -> String {
    let address = address(of: target.node)
    return target.sentence == 0 ? address : "\(address), \(target.sentence). pkt."
  }
}

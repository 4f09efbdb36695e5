import StatuteSyntax
import StatuteText

/// The references of a document and where they point.
public struct DocumentReferences: Sendable {
  /// Every reference as written, in document order.
  public let all: [Reference]
  /// Where each points, at the same index.
  public let resolutions: [Resolution]

  /// Where references to other acts point, by the index of the reference, as far as those acts are at hand.
  public let elsewhere: [Int: ResolutionElsewhere]
  /// The references to acts that the library does not hold, in document order; of those that share one name only the
  /// first. None without a library.
  public let unknownActs: [Reference]

  init(_ document: Document) {
    var neighbours = Neighbours(document, document.tree.scanReferences())
    neighbours.settle()
    all = neighbours.references
    resolutions = neighbours.resolutions
    guard let library = document.library else {
      elsewhere = [:]
      unknownActs = []
      return
    }
    var others = OtherActs(library, for: document)
    var elsewhere: [Int: ResolutionElsewhere] = [:]
    for i in all.indices where resolutions[i].status == .external { elsewhere[i] = others.resolve(all[i]) }
    self.elsewhere = elsewhere
    unknownActs = others.unknown
  }
}

/// Where a reference to another act points.
public struct ResolutionElsewhere: Sendable {
  /// What became of it in that act; its targets are places there.
  public let resolution: Resolution
  /// The text of the act.
  public let document: Document
  /// The act as the library knows it.
  public let act: ActEntry
}

extension Document {
  /// The sentences (pkt.) of the provision with index `node`: its own text, and the text after a list in it.
  public func sentences(of node: Int) -> [ByteRange] {
    guard tree.nodes.indices.contains(node) else { return [] }
    return resolver.sentences(of: node)
  }

  /// The address of what a reference points at, with its sentence.
  public func address(of target: ReferenceTarget) -> String {
    let address = address(of: target.node)
    return target.sentence == 0 ? address : "\(address), \(target.sentence). pkt."
  }
}

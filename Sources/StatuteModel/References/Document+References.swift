import StatuteSyntax
import StatuteText

/// The references of a document and where they point.
public struct DocumentReferences: Sendable {
  /// Every reference as written, in document order.
  public private(set) var all: [Reference]
  /// Where each points, at the same index.
  public private(set) var resolutions: [Resolution]

  /// Where references to other acts point, by the index of the reference, as far as those acts are at hand.
  public private(set) var elsewhere: [Int: ResolutionElsewhere] = [:]
  /// The references to acts that the library does not hold, in document order; of those that share one mention of
  /// its name only the first. None without a library.
  public private(set) var unknownActs: [Reference] = []

  init(_ document: Document) {
    self.init(document, document.tree.scanReferences())
  }

  /// Resolves `references`, which are all of one or more provisions of `document`.
  private init(_ document: Document, _ references: consuming [Reference]) {
    var neighbours = Neighbours(document, references)
    neighbours.settle()
    all = neighbours.references
    resolutions = neighbours.resolutions
    lookUp(in: document)
  }

  /// Looks up the references to other acts in the library of `document`.
  private mutating func lookUp(in document: Document) {
    elsewhere = [:]
    unknownActs = []
    guard let library = document.library else { return }
    var others = OtherActs(library, for: document)
    for i in all.indices where resolutions[i].status == .external { elsewhere[i] = others.resolve(all[i]) }
    unknownActs = others.unknown
  }

  /// The indices of the references that stand in `nodes`.
  public func indices(in nodes: Range<Int>) -> Range<Int> {
    firstIndex(from: nodes.lowerBound)..<firstIndex(from: nodes.upperBound)
  }

  /// The first reference that stands in `node` or after it.
  private func firstIndex(from node: Int) -> Int { all.countOfFirst { $0.node < node } }
}

// MARK: - After an edit

extension DocumentReferences {
  /// Makes of the references of a text those of `document`, the text after `change`. What points at sentences of changed
  /// provisions is added to what is to be looked at again.
  mutating func update(_ change: inout DocumentChange, in document: Document) {
    guard let touched = change.stretches else {
      self = DocumentReferences(document)
      return
    }
    change.add(stretches(countingSentencesIn: touched, document.tree))
    move(with: change.text, in: document.tree)
    // From the back, so that what stands in front keeps its index.
    for stretch in (change.stretches ?? []).reversed() { read(stretch, in: document) }
  }

  /// The stretches in which a punktum is cited and something in `touched` is.
  private func stretches(countingSentencesIn touched: [Range<Int>], _ tree: SyntaxTree) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while let citing = firstIndex(from: index, lookingInto: touched) {
      let stretch = tree.stretch(of: all[citing].node).nodes
      let mentions = indices(in: stretch)
      if all[mentions].contains(where: { $0.chain[.sentence] != .none }) { found.append(stretch) }
      index = mentions.upperBound
    }
    return found
  }

  /// The first reference, from `index` on, that depends on one of `parts`, which stand in document order.
  private func firstIndex(from index: Int, lookingInto parts: [Range<Int>]) -> Int? {
    guard let first = parts.first, let last = parts.last else { return nil }
    return resolutions.withUnsafeBufferPointer { resolutions in
      var index = index
      while index < resolutions.count {
        let nodes = resolutions[index].restsOn
        // Nearly all lie before the first part or behind the last.
        if nodes.upperBound >= first.lowerBound, nodes.lowerBound < last.upperBound,
          parts.contains(where: { $0.lowerBound <= nodes.upperBound && nodes.lowerBound < $0.upperBound })
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// Moves all with the text.
  private mutating func move(with change: TextChange, in tree: SyntaxTree) {
    all.withUnsafeMutableBufferPointer { all in
      for i in all.indices { all[i].move(with: change) }
    }
    resolutions.withUnsafeMutableBufferPointer { resolutions in
      tree.nodes.withUnsafeBufferPointer { nodes in
        for i in resolutions.indices { resolutions[i].targets.move(with: change, nodes, of: tree) }
      }
    }
    for i in unknownActs.indices { unknownActs[i].move(with: change) }
  }

  /// Reads the references of `stretch` anew.
  private mutating func read(_ stretch: Range<Int>, in document: Document) {
    let old = indices(in: stretch)
    let firstGroup = old.lowerBound > 0 ? all[old.lowerBound - 1].group + 1 : 0
    let new = DocumentReferences(document, document.tree.scanReferences(in: stretch, firstGroup: firstGroup))
    all.replaceSubrange(old, with: new.all)
    resolutions.replaceSubrange(old, with: new.resolutions)
    let rest = (old.lowerBound + new.all.count)..<all.count
    if let next = rest.first.map({ all[$0].group }) {
      let shift = (new.all.last.map { $0.group + 1 } ?? firstGroup) - next
      if shift != 0 { for i in rest { all[i].moveGroup(by: shift) } }
    }
    guard document.library != nil else { return }
    let shift = new.all.count - old.count
    var moved: [Int: ResolutionElsewhere] = [:]
    for (i, found) in elsewhere where !old.contains(i) { moved[i < old.lowerBound ? i : i + shift] = found }
    for (i, found) in new.elsewhere { moved[old.lowerBound + i] = found }
    elsewhere = moved
    let before = unknownActs.prefix { $0.node < stretch.lowerBound }
    let after = unknownActs.drop { $0.node < stretch.upperBound }
    unknownActs = before + new.unknownActs + after
  }
}

// MARK: - After a change of other acts

extension DocumentReferences {
  /// The references of `document`, which has another library than when they were looked up; only those to the acts at
  /// `paths` may point elsewhere in it, all of them where `paths` are nil.
  consuming func lookedUp(again paths: Set<String>?, in document: Document) -> DocumentReferences {
    guard let paths, let library = document.library else {
      lookUp(in: document)
      return self
    }
    if paths.isEmpty { return self }
    var others = OtherActs(library, for: document)
    for (i, known) in elsewhere where paths.contains(known.act.path) { elsewhere[i] = others.resolve(all[i]) }
    return self
  }

  /// Whether all references to other acts point at provisions that stand where those do at which the ones of `other` point,
  /// in acts that are called the same.
  func pointLike(_ other: DocumentReferences) -> Bool {
    elsewhere.count == other.elsewhere.count && unknownActs.count == other.unknownActs.count
      && elsewhere.allSatisfy { index, found in
        other.elsewhere[index].map { $0.act == found.act && $0.resolution.isLike(found.resolution) } ?? false
      }
  }
}

extension Resolution {
  fileprivate func isLike(_ other: Resolution) -> Bool {
    status == other.status && missingLevel == other.missingLevel && missingNumber == other.missingNumber
      && searched == other.searched
      && targets.elementsEqual(other.targets) { $0.node == $1.node && $0.sentence == $1.sentence }
  }
}

extension Document {
  /// Where a reference in another text points that names `chain` of this one.
  package func resolution(fromOutside chain: ReferenceChain) -> Resolution { resolver.resolveFromOutside(chain) }
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

extension ResolutionElsewhere {
  /// Where the name of an act alone points: at the title of `document`, its text.
  public init(titleOf act: ActEntry, in document: Document) {
    self.init(to: [document.tree.nodes.firstIndex { $0.kind == .title } ?? 0], of: act, in: document)
  }

  /// The provisions with the indices `nodes` of `document`, the text of `act`.
  public init(to nodes: [Int], of act: ActEntry, in document: Document) {
    var resolution = Resolution(.resolved)
    resolution.targets = ReferenceTargets(nodes.map(document.resolver.target))
    self.init(resolution: resolution, document: document, act: act)
  }
}

extension Document {
  /// The sentences (pkt.) of the provision with index `node`: its own text, and the text after a list in it.
  public func sentences(of node: Int) -> [ByteRange] {
    guard tree.nodes.indices.contains(node) else { return [] }
    return resolver.sentences(of: node)
  }

  /// What `chain` names in this act, when it stands in another text.
  public func provisions(at chain: ReferenceChain) -> Resolution { resolver.resolveFromOutside(chain) }

  /// The address of what a reference points at, with its sentence.
  public func address(of target: ReferenceTarget) -> String {
    let address = address(of: target.node)
    return target.sentence == 0 ? address : "\(address), \(target.sentence). pkt."
  }
}

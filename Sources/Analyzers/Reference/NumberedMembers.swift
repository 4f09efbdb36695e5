import StatuteModel
import StatuteSyntax

/// What stands at the level at which a reference found nothing.
struct NumberedMembers {
  /// The provisions, in document order.
  let nodes: [Int]
  private let tree: SyntaxTree

  /// The provisions of `level` in the provision with index `searched`, 0 for the act itself.
  init(_ level: ReferenceLevel, division: ReferenceDivision, in searched: Int, of document: Document) {
    tree = document.tree
    switch level {
    case .division: nodes = Self.ofAct(document.tree) { $0 == division.kind }
    case .section: nodes = Self.ofAct(document.tree) { $0 == .section || $0 == .amendingSection }
    default:
      let nodes = document.tree.nodes
      self.nodes = document.tree.children(of: searched).filter { Self.counts(nodes[$0].kind, at: level) }
    }
  }

  private static func counts(_ kind: NodeKind, at level: ReferenceLevel) -> Bool {
    switch level {
    case .subsection: kind == .subsection
    case .item: kind == .item || kind == .instruction
    case .point: kind == .point
    case .subpoint: kind == .item || kind == .point
    case .division, .section, .sentence: false
    }
  }

  /// The nodes of the act proper that `isWanted` accepts.
  private static func ofAct(_ tree: SyntaxTree, _ isWanted: (NodeKind) -> Bool) -> [Int] {
    var found: [Int] = []
    var index = 1
    while index < tree.nodes.count {
      let kind = tree.nodes[index].kind
      if isWanted(kind) { found.append(index) }
      switch kind {
      case .book, .part, .chapter: index += 1
      default: index = max(Int(tree.nodes[index].subtreeEnd), index + 1)
      }
    }
    return found
  }

  /// Whether their own numbers do not rise.
  var areInDisorder: Bool {
    zip(nodes, nodes.dropFirst()).contains { !(tree.nodes[$0].number < tree.nodes[$1].number) }
  }

  /// Whether `number` is among them.
  func holds(_ number: ProvisionNumber) -> Bool {
    nodes.contains { !(number < tree.nodes[$0].number) && !(tree.nodes[$0].lastNumber < number) }
  }

  /// The last of them.
  var last: ProvisionNumber? { nodes.map { tree.nodes[$0].lastNumber }.max() }
  /// The first of them.
  var first: ProvisionNumber? { nodes.map { tree.nodes[$0].number }.min() }
  /// How many there are, where they are numbered from one without gaps; else nil.
  var count: Int? {
    var expected: UInt32 = 1
    for node in nodes {
      let (first, last) = (tree.nodes[node].number, tree.nodes[node].lastNumber)
      guard first.value == expected, first.letters == 0, last.letters == 0, last.value >= expected else { return nil }
      expected = last.value &+ 1
    }
    return Int(expected) - 1
  }

  /// The numbers on both sides of `number`.
  func neighbours(of number: ProvisionNumber) -> (before: ProvisionNumber?, after: ProvisionNumber?) {
    var neighbours: (before: ProvisionNumber?, after: ProvisionNumber?) = (nil, nil)
    for node in nodes {
      let (first, last) = (tree.nodes[node].number, tree.nodes[node].lastNumber)
      if last < number, neighbours.before.map({ $0 < last }) ?? true { neighbours.before = last }
      if number < first, neighbours.after.map({ first < $0 }) ?? true { neighbours.after = first }
    }
    return neighbours
  }

  /// The nearest number that may have been meant; nil where none is near enough to be a likely slip.
  func nearest(to number: ProvisionNumber) -> ProvisionNumber? {
    let neighbours = neighbours(of: number)
    guard let before = neighbours.before else { return nil }
    if number.isLetterSeries { return before.letterRank + Self.nearness >= number.letterRank ? before : nil }
    let distance = number.value > before.value ? number.value - before.value : 0
    return distance <= Self.nearness ? before : nil
  }

  /// How far from the number written the one meant is likely to lie: a provision or two that went out.
  private static let nearness: UInt32 = 2
}

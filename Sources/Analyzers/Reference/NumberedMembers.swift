import StatuteModel
import StatuteSyntax
import StatuteText

/// What stands at the level at which a reference found nothing.
struct NumberedMembers {
  /// The provisions, in document order.
  let nodes: [Int]
  private let tree: SyntaxTree
  /// The first and the last number in the label of each, in ascending order; and how far the labels reach up to each first
  /// number, for one may be a range.
  private let firsts: [ProvisionNumber]
  private let lasts: [ProvisionNumber]
  private let reaches: [ProvisionNumber]
  /// Whether their own numbers do not rise.
  let areInDisorder: Bool

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
    let labels = nodes.map { [nodes = tree.nodes] in (first: nodes[$0].number, last: nodes[$0].lastNumber) }
      .sorted { $0.first < $1.first }
    areInDisorder = zip(nodes, nodes.dropFirst()).contains { [nodes = tree.nodes] in
      !(nodes[$0].number < nodes[$1].number)
    }
    firsts = labels.map(\.first)
    lasts = labels.map(\.last).sorted()
    reaches = labels.reduce(into: []) { $0.append(max($0.last ?? $1.last, $1.last)) }
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

  /// Whether `number` is among them.
  func holds(_ number: ProvisionNumber) -> Bool {
    let count = firsts.countOfFirst { !(number < $0) }
    return count > 0 && !(reaches[count - 1] < number)
  }

  /// The last of them.
  var last: ProvisionNumber? { lasts.last }
  /// The first of them.
  var first: ProvisionNumber? { firsts.first }
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
    let before = lasts.countOfFirst { $0 < number }
    let after = firsts.countOfFirst { !(number < $0) }
    return (before > 0 ? lasts[before - 1] : nil, after < firsts.count ? firsts[after] : nil)
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

/// The members that have been asked for in one document, which many references may share.
struct KnownMembers {
  private let document: Document
  private var known: [Place: NumberedMembers] = [:]
  /// The numbers of the notes in the document.
  private(set) lazy var notes = document.tree.nodes.indices
    .filter { document.tree.nodes[$0].kind == .note }.map { document.tree.nodes[$0].number.value }

  private struct Place: Hashable {
    let level: ReferenceLevel
    let division: ReferenceDivision
    let searched: Int
  }

  /// None yet of `document`.
  init(_ document: Document) { self.document = document }

  /// The provisions of `level` in the provision with index `searched`, 0 for the act itself.
  mutating func members(_ level: ReferenceLevel, division: ReferenceDivision, in searched: Int) -> NumberedMembers {
    let place = Place(level: level, division: division, searched: searched)
    if let members = known[place] { return members }
    let members = NumberedMembers(level, division: division, in: searched, of: document)
    known[place] = members
    return members
  }
}

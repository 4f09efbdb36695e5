import StatuteSyntax
import StatuteText

/// Finds the provisions of a tree by their numbers.
struct ProvisionIndex: Sendable {
  let tree: SyntaxTree
  /// Where they are, which stays as it is while an edit changes words only.
  let table: ProvisionTable

  init(_ tree: SyntaxTree, table: ProvisionTable? = nil) {
    self.tree = tree
    self.table = table ?? ProvisionTable(tree)
  }

  var body: SectionIndex { table.body }
  var chapters: DivisionIndex { table.chapters }
  var chaptersBeginAnew: Bool { table.chaptersBeginAnew }
  var parts: DivisionIndex { table.parts }
  var annexes: DivisionIndex { table.annexes }

  /// The section with `number` in `container`, or the range of repealed ones that covers it.
  func section(_ number: ProvisionNumber, in container: Int) -> Int? {
    container == 0 ? table.body.section(number, tree.nodes) : table.sections(in: container)?.section(number, tree.nodes)
  }

  /// The sections from `first` to `last` in `container`, letters between included.
  func sections(from first: ProvisionNumber, to last: ProvisionNumber, in container: Int) -> ArraySlice<Int> {
    table.sections(in: container)?.sections(from: first, to: last, tree.nodes) ?? []
  }
}

/// The provisions that references name, by the indices of their nodes.
struct ProvisionTable: Sendable {
  /// The sections of the act proper.
  private(set) var body = SectionIndex()
  /// The sections of appended provisions, annexes, quotations and the like, by the node that holds them.
  private var appended: [Int: SectionIndex] = [:]
  /// The chapters of the act proper, in document order.
  private(set) var chapters = DivisionIndex()
  /// Whether the numbers of the chapters begin anew in each part or book.
  private(set) var chaptersBeginAnew = false
  /// The parts of the act proper, in document order.
  private(set) var parts = DivisionIndex()
  /// The annexes of the act, in document order.
  private(set) var annexes = DivisionIndex()
  /// The provisions that say that they are repealed, left out or the like, in document order.
  private(set) var repealed: [Int] = []

  init(_ tree: SyntaxTree) {
    tree.nodes.withUnsafeBufferPointer { collect($0) }
    body.sort(tree.nodes)
    for container in appended.keys { appended[container]?.sort(tree.nodes) }
    chaptersBeginAnew = chapters.nodes.count { tree.nodes[$0].number.isFirst } > 1
  }

  private mutating func collect(_ nodes: UnsafeBufferPointer<Node>) {
    var containers: [(node: Int, end: Int)] = []
    var container = (node: 0, end: nodes.count)
    for index in nodes.indices {
      while index >= container.end, let outer = containers.popLast() { container = outer }
      if nodes[index].flags.contains(.repealed) { repealed.append(index) }
      switch nodes[index].kind {
      case .commencement, .annex, .quotation, .remarks, .mirror, .note:
        if nodes[index].kind == .annex, container.node == 0 { annexes.add(index, nodes[index]) }
        containers.append(container)
        container = (index, Int(nodes[index].subtreeEnd))
      case .chapter where container.node == 0: chapters.add(index, nodes[index])
      case .part where container.node == 0: parts.add(index, nodes[index])
      case .section, .amendingSection:
        if container.node == 0 {
          body.add(index, nodes[index])
        } else {
          appended[container.node, default: SectionIndex()].add(index, nodes[index])
        }
      default: break
      }
    }
  }

  /// The sections that stand in `container`; nil where none do.
  func sections(in container: Int) -> SectionIndex? { container == 0 ? body : appended[container] }
}

/// The chapters, parts or annexes of an act by their numbers.
struct DivisionIndex: Sendable {
  /// Their nodes, in document order.
  private(set) var nodes: [Int] = []
  /// The figure in the number of each; ``several`` where it is a range of them.
  private var figures: [UInt32] = []
  /// What no number is cited with.
  private static let several = UInt32.max

  fileprivate mutating func add(_ index: Int, _ node: Node) {
    nodes.append(index)
    figures.append(node.flags.contains(.range) ? Self.several : node.number.value)
  }

  /// The first whose label covers `number`, of those whose nodes stand in `part` where that is given.
  func first(covering number: ProvisionNumber, in part: Range<Int>?, _ tree: SyntaxTree) -> Int? {
    figures.withUnsafeBufferPointer { figures in
      for place in places(in: part) where figures[place] == number.value || figures[place] == Self.several {
        if tree.nodes[nodes[place]].covers(number) { return nodes[place] }
      }
      return nil
    }
  }

  /// Those whose nodes stand in `part`; all where none is given.
  func nodes(in part: Range<Int>?) -> [Int] { part == nil ? nodes : Array(nodes[places(in: part)]) }

  private func places(in part: Range<Int>?) -> Range<Int> {
    guard let part else { return nodes.indices }
    return nodes.partition { $0 < part.lowerBound }..<nodes.partition { $0 < part.upperBound }
  }
}

/// The sections of one container by their numbers.
struct SectionIndex: Sendable {
  /// All of them in order of number.
  private(set) var all: [Int] = []
  /// Those that are ranges of repealed ones, likewise.
  private var ranges: [Int] = []
  /// Those that are not, in order of number; of several with one number the first in the text comes first.
  private var numbered: [Numbered] = []
  /// The place among these of the first that is not below a figure, by the figure; none where figures run too high for that.
  private var places: [UInt32] = []

  /// So many figures are counted for each section at most.
  private static let mostFigures = 4

  private struct Numbered {
    var order: UInt64
    var node: Int

    /// The number without its letter.
    var figure: Int { Int(order >> 32) }
  }

  fileprivate mutating func add(_ index: Int, _ node: Node) {
    all.append(index)
    if node.flags.contains(.range) {
      ranges.append(index)
    } else {
      numbered.append(Numbered(order: node.number.order, node: index))
    }
  }

  /// To be called once when all are added.
  fileprivate mutating func sort(_ nodes: [Node]) {
    all.sort { nodes[$0].number < nodes[$1].number }
    ranges.sort { nodes[$0].number < nodes[$1].number }
    numbered.sort { ($0.order, $0.node) < ($1.order, $1.node) }
    guard let last = numbered.last, last.figure <= Self.mostFigures * numbered.count else { return }
    places.reserveCapacity(last.figure + 1)
    for (place, section) in numbered.enumerated() {
      while places.count <= section.figure { places.append(UInt32(place)) }
    }
  }

  fileprivate func section(_ number: ProvisionNumber, _ nodes: [Node]) -> Int? {
    let order = number.order
    let place = place(of: order)
    if place < numbered.count, numbered[place].order == order { return numbered[place].node }
    if ranges.isEmpty { return nil }
    let end = ranges.partition { !(number < nodes[$0].number) }
    // Ranges do not overlap in law; in a hostile text only so many are looked at.
    return ranges[max(0, end - 8)..<end].last { nodes[$0].covers(number) }
  }

  /// The place of the first section that is not below `order`.
  private func place(of order: UInt64) -> Int {
    let figure = Int(order >> 32)
    if figure < places.count {
      var place = Int(places[figure])
      // A figure has few letters, and those beyond are found by halving.
      for _ in 0..<8 {
        guard place < numbered.count, numbered[place].order < order else { return place }
        place += 1
      }
    }
    return numbered.withUnsafeBufferPointer { numbered in
      // Each half is a choice of numbers, not of ways to go, for no processor could foresee those.
      var place = 0
      var count = numbered.count
      while count > 0 {
        let half = (count + 1) / 2
        place = numbered[place + half - 1].order < order ? place + half : place
        count -= half
      }
      return place
    }
  }

  fileprivate func sections(from first: ProvisionNumber, to last: ProvisionNumber, _ nodes: [Node]) -> ArraySlice<Int> {
    let start = all.partition { nodes[$0].lastNumber < first }
    let end = all.partition { !(last < nodes[$0].number) }
    return start < end ? all[start..<end] : []
  }
}

extension Array {
  /// How many elements, from the start, `precedes` holds for; it holds for none after the first for which it does not.
  package func partition(_ precedes: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Node {
  /// Whether the label covers `number`: is it, or is a range around it.
  @inline(__always)
  func covers(_ number: ProvisionNumber) -> Bool {
    if self.number.isSame(as: number) { return true }
    return flags.contains(.range) && !(number < self.number) && !(lastNumber < number)
  }
}

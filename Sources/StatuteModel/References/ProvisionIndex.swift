import StatuteSyntax
import StatuteText

/// Finds provisions by their numbers.
struct ProvisionIndex: Sendable {
  let tree: SyntaxTree
  /// Sections in order of number, by the node of their container (0 is the act proper).
  private(set) var sections: [Int: [Int]] = [:]
  /// Ranges of repealed sections, likewise.
  private(set) var sectionRanges: [Int: [Int]] = [:]
  /// Chapters, parts, books and annexes in document order, by kind.
  private(set) var divisions: [NodeKind: [Int]] = [:]
  private var byNumber: [Key: Int32] = [:]

  private struct Key: Hashable {
    var container: Int32
    var value: UInt32
    var letters: UInt32
  }

  init(_ tree: SyntaxTree) {
    self.tree = tree
    byNumber.reserveCapacity(tree.nodes.count / 6)
    var containers: [(node: Int, end: Int)] = [(0, tree.nodes.count)]
    for (index, node) in tree.nodes.enumerated() {
      while index >= containers[containers.count - 1].end { containers.removeLast() }
      let container = containers[containers.count - 1].node
      switch node.kind {
      case .commencement, .annex, .quotation, .remarks, .mirror, .note:
        if node.kind == .annex, container == 0 { divisions[node.kind, default: []].append(index) }
        containers.append((index, Int(node.subtreeEnd)))
      case .book, .part, .chapter:
        if container == 0 { divisions[node.kind, default: []].append(index) }
      case .section, .amendingSection:
        add(index, node, container)
      default: break
      }
    }
    for (container, list) in sectionRanges {
      sectionRanges[container] = list.sorted { tree.nodes[$0].number < tree.nodes[$1].number }
    }
    for (container, list) in sections {
      let sorted = list.sorted { tree.nodes[$0].number < tree.nodes[$1].number }
      sections[container] = sorted
    }
  }

  private mutating func add(_ index: Int, _ node: Node, _ container: Int) {
    if node.flags.contains(.range) {
      sectionRanges[container, default: []].append(index)
    } else {
      let key = Key(container: Int32(container), value: node.number.value, letters: node.number.letterRank)
      if byNumber[key] == nil { byNumber[key] = Int32(index) }
    }
    sections[container, default: []].append(index)
  }

  /// The section with `number` in `container`, or the range of repealed ones that covers it.
  func section(_ number: ProvisionNumber, in container: Int) -> Int? {
    if let node = byNumber[Key(container: Int32(container), value: number.value, letters: number.letterRank)] {
      return Int(node)
    }
    guard let ranges = sectionRanges[container] else { return nil }
    let end = partition(ranges) { !(number < tree.nodes[$0].number) }
    // Ranges do not overlap in law; in a hostile text only so many are looked at.
    return ranges[max(0, end - 8)..<end].last { covers(tree.nodes[$0], number) }
  }

  /// The sections from `first` to `last` in `container`, letters between included.
  func sections(from first: ProvisionNumber, to last: ProvisionNumber, in container: Int) -> ArraySlice<Int> {
    guard let list = sections[container] else { return [] }
    let start = partition(list) { tree.nodes[$0].lastNumber < first }
    let end = partition(list) { !(last < tree.nodes[$0].number) }
    return start < end ? list[start..<end] : []
  }

  /// How many of `list`, from its start, `precedes` holds for.
  private func partition(_ list: [Int], _ precedes: (Int) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a node's label covers `number`: is it, or is a range around it.
  func covers(_ node: Node, _ number: ProvisionNumber) -> Bool {
    if node.number.isSame(as: number) { return true }
    return node.flags.contains(.range) && !(number < node.number) && !(node.lastNumber < number)
  }
}

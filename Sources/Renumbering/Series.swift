import StatuteModel
import StatuteSyntax

/// The provisions that are counted together: the sections of the act, the stykker of a section, the numre of a list.
public struct Series {
  /// The indices of their nodes, in document order.
  public let members: [Int]
  private let nodes: [Node]

  /// The series that the provision with index `node` is one of.
  ///
  /// - Throws: Where it has no number that may be changed.
  public init(of node: Int, in document: Document) throws(RenumberingRefusal) {
    nodes = document.tree.nodes
    guard nodes.indices.contains(node), Self.isCounted(nodes[node]) else { throw .noNumber }
    var parent = Int(nodes[node].parent)
    while parent > 0 {
      if Self.isTextOfItsOwn(nodes[parent].kind) { throw .otherText }
      parent = Int(nodes[parent].parent)
    }
    members = Self.members(like: node, nodes)
  }

  /// Whether a provision has a number that can be changed.
  static func isCounted(_ node: Node) -> Bool {
    switch node.kind {
    case .section, .amendingSection, .subsection, .item, .point, .instruction, .chapter, .part: node.number != .none
    default: false
    }
  }

  static func isTextOfItsOwn(_ kind: NodeKind) -> Bool {
    switch kind {
    case .commencement, .annex, .quotation, .remarks, .mirror, .note: true
    default: false
    }
  }

  private static func members(like node: Int, _ nodes: [Node]) -> [Int] {
    switch nodes[node].kind {
    case .section, .amendingSection: throughout(nodes) { $0 == .section || $0 == .amendingSection }
    case .chapter: chapters(around: node, nodes)
    default: siblings(of: node, nodes)
    }
  }

  /// The chapters of the act, or of the part where each part counts its own.
  private static func chapters(around node: Int, _ nodes: [Node]) -> [Int] {
    let all = throughout(nodes) { $0 == .chapter }
    return all.count { nodes[$0].number.isFirst } > 1 ? siblings(of: node, nodes) : all
  }

  /// The nodes of a kind in the act proper.
  private static func throughout(_ nodes: [Node], _ isWanted: (NodeKind) -> Bool) -> [Int] {
    var found: [Int] = []
    var node = 1
    while node < nodes.count {
      if isTextOfItsOwn(nodes[node].kind) {
        node = Int(nodes[node].subtreeEnd)
        continue
      }
      if isWanted(nodes[node].kind) { found.append(node) }
      node += 1
    }
    return found
  }

  /// The children of the same parent that are counted alike. Two lists of one stykke are two series: each begins anew.
  private static func siblings(of node: Int, _ nodes: [Node]) -> [Int] {
    let parent = Int(nodes[node].parent)
    var found: [Int] = []
    var child = parent + 1
    while child < Int(nodes[parent].subtreeEnd) {
      let isAlike =
        nodes[child].kind == nodes[node].kind
        && (nodes[child].kind == .subsection || nodes[child].number.style == nodes[node].number.style)
      if isAlike, nodes[child].number != .none {
        if nodes[child].number.isFirst, !found.isEmpty {
          if found.contains(node) { return found }
          found = []
        }
        found.append(child)
      }
      child = Int(nodes[child].subtreeEnd)
    }
    return found
  }

  /// Where `node` stands in the series.
  public func place(of node: Int) -> Int { members.firstIndex(of: node) ?? 0 }

  /// The members after `node`.
  func following(_ node: Int) -> ArraySlice<Int> { members[(place(of: node) + 1)...] }

  /// The member right before `node`; nil for the first one.
  func previous(before node: Int) -> Int? { members[..<place(of: node)].last }

  /// The member right after `node`; nil for the last one.
  func next(after node: Int) -> Int? { following(node).first }

  /// The members right after `node` that are lettered on the same number: 7 a and 7 b after 7.
  func lettered(after node: Int) -> ArraySlice<Int> {
    following(node).prefix { nodes[$0].number.letters != 0 && nodes[$0].number.value == nodes[node].lastNumber.value }
  }
}

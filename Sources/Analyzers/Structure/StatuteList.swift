import StatuteSyntax
import StatuteText

/// A run of numre or litra under one provision, with what introduces it and what follows it.
struct StatuteList {
  /// One item.
  struct Item {
    /// The index of its node.
    let node: Int
    /// Its own text, up to a list inside it.
    let text: ByteRange
    /// All of it, with the lists inside it.
    let whole: ByteRange
    /// The index of the first item of a list inside it.
    let inner: Int?
    /// Whether nothing is left of it but `(Ophævet)`.
    let isRepealed: Bool
  }

  /// The index of the provision the list stands in.
  let parent: Int
  /// Whether it stands in an item of another list, whose sentence may go on after it.
  let isInner: Bool
  /// The items' kind.
  let kind: NodeKind
  /// The text that introduces the list; empty where there is none.
  let introduction: ByteRange
  /// The items, at least one.
  let items: [Item]
  /// The index of what follows the list in the same provision.
  let follower: Int?

  /// The lists that stand directly in `parent`, in document order.
  static func lists(in parent: Int, of tree: SyntaxTree) -> [StatuteList] {
    let nodes = tree.nodes
    let end = min(Int(nodes[parent].subtreeEnd), nodes.count)
    var lists: [StatuteList] = []
    var introduction = nodes[parent].text
    var child = parent + 1
    while child < end {
      guard nodes[child].kind.isListed else {
        if nodes[child].kind != .comment { introduction = nodes[child].text }
        child = max(Int(nodes[child].subtreeEnd), child + 1)
        continue
      }
      let kind = nodes[child].kind
      var items: [Item] = []
      while child < end, nodes[child].kind == kind {
        items.append(item(child, in: nodes))
        child = max(Int(nodes[child].subtreeEnd), child + 1)
      }
      lists.append(
        StatuteList(
          parent: parent, isInner: nodes[parent].kind.isListed, kind: kind, introduction: introduction, items: items,
          follower: child < end ? child : nil))
      introduction = ByteRange(0, 0)
    }
    return lists
  }

  private static func item(_ index: Int, in nodes: [Node]) -> Item {
    let node = nodes[index]
    let end = min(Int(node.subtreeEnd), nodes.count)
    var inner = index + 1
    while inner < end, !nodes[inner].kind.isListed { inner = max(Int(nodes[inner].subtreeEnd), inner + 1) }
    return Item(
      node: index, text: node.text, whole: ByteRange(node.text.start, wholeEnd(of: index, in: nodes)),
      inner: inner < end ? inner : nil, isRepealed: node.flags.contains(.repealed))
  }

  /// Where an item ends: before the comments that stand between it and what comes next.
  private static func wholeEnd(of index: Int, in nodes: [Node]) -> Int {
    var last = min(Int(nodes[index].subtreeEnd), nodes.count) - 1
    var end = nodes[index].range.end
    while last > index, nodes[last].kind == .comment {
      end = nodes[last].range.start
      last -= 1
    }
    return end
  }

  /// Whether its first item is number 1 or a.
  func beginsAtFirst(in tree: SyntaxTree) -> Bool {
    items.first.map { tree.nodes[$0.node].number.isFirst } ?? false
  }
}

extension NodeKind {
  /// Whether it is an item of a list.
  var isListed: Bool { self == .item || self == .point || self == .bullet }
}

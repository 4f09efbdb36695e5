import StatuteSyntax
import StatuteText

/// What an edit has left as it was.
///
/// What a reference or a rule makes of a section depends on its own text, on the outline of the document (which provisions
/// there are, with which numbers), and on the text of no other section but through the punktummer counted there.
public struct DocumentChange: Sendable {
  /// Where the text changed.
  public let text: TextChange
  /// The stretches whose words, or whose references, have become others, each as the range of its nodes' indices, in document
  /// order: sections of the act itself, and what stands outside of them; nil where the edit changed more than words, and all
  /// has to be looked at again.
  public internal(set) var stretches: [Range<Int>]?
  /// Those of the stretches that are sections of the act itself; nil where the words of others have changed, too.
  public internal(set) var sections: [Range<Int>]?

  /// What a reference or a rule may look at beyond the ends of a section, in bytes.
  private static let reach = 512

  /// What became of `earlier` when `change` led to `tree`.
  init(_ change: TextChange, from earlier: SyntaxTree.Remains, to tree: SyntaxTree) {
    text = change
    guard earlier.kind == tree.kind, earlier.nodes.count == tree.nodes.count else { return }
    var survey = Survey(change, reach: Self.reach)
    guard survey.compare(earlier.nodes, tree) else { return }
    stretches = survey.stretches
    sections = survey.touchesSectionsOnly ? stretches : nil
  }

  /// Takes in stretches whose references have to be read again, too.
  mutating func add(_ more: [Range<Int>]) {
    guard let stretches, !more.isEmpty else { return }
    self.stretches = Set(stretches).union(more).sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// Finds out what an edit has met by comparing the nodes before and after it.
private struct Survey {
  let change: TextChange
  /// The stretch that changed, and what is near it.
  let near: ByteRange
  private(set) var stretches: [Range<Int>] = []
  private(set) var touchesSectionsOnly = true

  /// The stretch of nodes that is being looked at.
  private var stretch = 0..<0
  /// Where what holds sections that are not the act's own ends.
  private var apartEnd = 0

  init(_ change: TextChange, reach: Int) {
    self.change = change
    near = ByteRange(change.newRange.start - reach, change.newRange.end + reach)
  }

  /// Whether `tree` has the outline of the nodes `old`, which are as many, and the same title; the stretches that the change
  /// met are then known. Only what was read anew and what is near the change is looked at, for all else has only moved.
  mutating func compare(_ old: [Node], _ tree: SyntaxTree) -> Bool {
    let first = tree.stretch(of: min(tree.reread.lowerBound, tree.node(at: near.start - 1))).nodes.lowerBound
    return old.withUnsafeBufferPointer { old in
      tree.nodes.withUnsafeBufferPointer { new in
        for holder in tree.holders(of: first) where !take(holder, old[holder], new) { return false }
        var index = first
        while index < new.count, index < tree.reread.upperBound || new[index].range.start <= near.end {
          guard take(index, old[index], new) else { return false }
          index += 1
        }
        return true
      }
    }
  }

  /// Looks at the node with this index, which was `old`; false where the outline is another one, or its words reach far.
  @inline(__always)
  private mutating func take(_ index: Int, _ old: Node, _ new: UnsafeBufferPointer<Node>) -> Bool {
    let node = new[index]
    guard node.standsWhereItStood(old) else { return false }
    if index >= stretch.upperBound {
      let end = max(Int(node.subtreeEnd), index + 1)
      stretch = index..<(node.holdsStretches ? index + 1 : end)
      if node.holdsStretches, !node.kind.holdsActsOwnSections { apartEnd = max(apartEnd, end) }
    }
    let isWhole = node.keepsItsWords(old, change)
    guard !isWhole || (index == stretch.lowerBound && stretch.count > 1 && node.range.meets(near)) else { return true }
    if !isWhole, node.wordsReachFar { return false }
    if !new[stretch.lowerBound].kind.isSection || index < apartEnd { touchesSectionsOnly = false }
    if stretches.last != stretch { stretches.append(stretch) }
    return true
  }
}

extension Node {
  /// Whether other provisions are read in the light of its words: the title tells which act it is, the words of a repealed
  /// provision what became of it, the line above appended provisions whose they are.
  fileprivate var wordsReachFar: Bool {
    kind == .title || flags.contains(.repealed) || holdsStretches && !kind.holdsActsOwnSections
  }

  /// Whether what stands in it is looked at piece by piece; all else is looked at as one, with everything in it.
  fileprivate var holdsStretches: Bool {
    switch kind {
    case .document, .book, .part, .chapter, .annex, .commencement, .remarks, .mirror: true
    case .note: number == .none
    default: false
    }
  }

  /// Whether an earlier node has the same place in the outline.
  @inline(__always)
  fileprivate func standsWhereItStood(_ earlier: Node) -> Bool {
    kind == earlier.kind && flags == earlier.flags && parent == earlier.parent && subtreeEnd == earlier.subtreeEnd
      && number == earlier.number && lastNumber == earlier.lastNumber
  }

  /// Whether `change` has only moved the node's label and text.
  @inline(__always)
  fileprivate func keepsItsWords(_ earlier: Node, _ change: TextChange) -> Bool {
    change.hasMoved(earlier.label, to: label) && change.hasMoved(earlier.text, to: text)
  }
}

extension NodeKind {
  fileprivate var isSection: Bool { self == .section || self == .amendingSection }

  /// Whether sections of the act itself stand in it.
  fileprivate var holdsActsOwnSections: Bool {
    switch self {
    case .document, .book, .part, .chapter: true
    default: false
    }
  }
}

extension SyntaxTree {
  /// The nodes that `node` stands in, from the document inwards.
  fileprivate func holders(of node: Int) -> [Int] {
    var holders: [Int] = []
    var current = node
    while current > 0 {
      current = Int(nodes[current].parent)
      holders.append(current)
    }
    return holders.reversed()
  }

  /// The stretch of nodes that is looked at together with `node`, and whether it is a section of the act itself.
  func stretch(of node: Int) -> (nodes: Range<Int>, isActsOwnSection: Bool) {
    var stretch = node..<(node + 1)
    var isOwn = true
    var current = node
    while current > 0 {
      if !nodes[current].holdsStretches {
        stretch = current..<max(Int(nodes[current].subtreeEnd), current + 1)
        isOwn = nodes[current].kind.isSection
      } else if !nodes[current].kind.holdsActsOwnSections {
        isOwn = false
      }
      current = Int(nodes[current].parent)
    }
    return (stretch, isOwn && nodes[stretch.lowerBound].kind.isSection)
  }
}

extension Document {
  /// The stretch that the node with index `node` stands in: a section of the act itself with everything in it, or what is
  /// looked at together outside of them; as a range of indices.
  public func stretch(of node: Int) -> (nodes: Range<Int>, isActsOwnSection: Bool) { tree.stretch(of: node) }
}

extension TextChange {
  /// Whether `new` is `old`, moved by the change and not met by it. What is empty has no words.
  @inline(__always)
  fileprivate func hasMoved(_ old: ByteRange, to new: ByteRange) -> Bool {
    if old.isEmpty, new.isEmpty { return true }
    if isAfter(old) { return new == old }
    return isBefore(old) && new.start == old.start &+ shift && new.count == old.count
  }
}

extension ByteRange {
  fileprivate func meets(_ other: ByteRange) -> Bool { start <= other.end && other.start <= end }
}

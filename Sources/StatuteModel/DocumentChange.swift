import StatuteSyntax
import StatuteText

/// What an edit has left as it was.
///
/// The unit is the section of the act itself (not one of an annex or of appended provisions): what a reference or a rule makes of a section depends on its own text and on the outline of the
/// document (which provisions there are, with which numbers), and on the text of no other section but through the
/// punktummer counted there.
public struct DocumentChange: Sendable {
  /// Where the text changed.
  public let text: TextChange
  /// The sections to look at again, each as the range of its nodes' indices, in document order; nil where the edit changed
  /// more than the words of sections, and all has to be looked at again. Nodes then have other indices than before.
  public internal(set) var parts: [Range<Int>]?

  /// What a rule may look at beyond the ends of a section, in bytes.
  private static let reach = 512

  /// What became of `earlier` when `change` led to `tree`.
  init(_ change: TextChange, from earlier: SyntaxTree.Remains, to tree: SyntaxTree) {
    text = change
    parts = earlier.kind == tree.kind ? Self.touchedParts(change, earlier.nodes, tree.nodes) : nil
  }

  /// The sections that `change` meets; nil where it meets anything else or where the outline is another one.
  private static func touchedParts(_ change: TextChange, _ old: [Node], _ new: [Node]) -> [Range<Int>]? {
    guard old.count == new.count else { return nil }
    let near = ByteRange(change.newRange.start - reach, change.newRange.end + reach)
    return old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var touched: [Range<Int>] = []
        var part = 0..<0
        var apartEnd = 0
        for index in 0..<old.count {
          guard new[index].standsWhereItStood(old[index]) else { return nil }
          if index >= part.upperBound, index >= apartEnd {
            let end = max(Int(new[index].subtreeEnd), index + 1)
            if new[index].kind.isPart { part = index..<end } else if !new[index].kind.holdsParts { apartEnd = end }
          }
          let isInPart = part.contains(index)
          let isWhole = new[index].keepsItsWords(old[index], change)
          guard isWhole || isInPart, !(new[index].flags.contains(.repealed) && !isWhole) else { return nil }
          let isNear = index == part.lowerBound && new[index].range.meets(near)
          if isInPart, touched.last != part, !isWhole || isNear { touched.append(part) }
        }
        return touched
      }
    }
  }

  /// Takes in sections that are to be looked at again, too.
  mutating func add(_ more: some Sequence<Range<Int>>) {
    guard let parts else { return }
    let all = Set(parts).union(more)
    self.parts = all.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension NodeKind {
  /// Whether it is looked at as one, with everything in it, where it is a section of the act itself.
  var isPart: Bool { self == .section || self == .amendingSection }

  /// Whether sections of the act itself stand in it.
  var holdsParts: Bool {
    switch self {
    case .document, .book, .part, .chapter: true
    default: false
    }
  }
}

extension Node {
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

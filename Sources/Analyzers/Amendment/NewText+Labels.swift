import Amending
import StatuteSyntax
import StatuteText

/// What stands in new text.
struct NewProvisions {
  private let tree: SyntaxTree
  private let quotation: Int

  /// The new text of `text`; nil where it is a few words only, or stands in an annex.
  init?(_ text: NewText, _ tree: SyntaxTree) {
    guard case .block(let node) = text, tree.nodes.indices.contains(node), tree.nodes[node].kind == .quotation else {
      return nil
    }
    self.tree = tree
    quotation = node
  }

  /// The nodes that stand directly in it.
  var children: [Int] { Array(tree.children(of: quotation)) }

  /// The labelled ones that stand on `level`.
  func labelled(_ level: ReferenceLevel) -> [Int] {
    children.filter { level.counts(tree.nodes[$0].kind) && !tree.nodes[$0].label.isEmpty }
  }

  /// The first that is no heading.
  var first: Int? { children.first { !isHeading($0) } }

  /// Whether `node` is a heading; a sentence right before the next section of the amending act only looks like one.
  private func isHeading(_ node: Int) -> Bool {
    guard tree.nodes[node].kind == .heading else { return false }
    let text = tree.nodes[node].text
    let bytes = tree.source.bytes
    let end = bytes.lastByte(of: text).map { $0 == 0xAB ? text.end - 2 : text.end } ?? text.end
    return end <= text.start || bytes[end - 1] != 0x2E
  }

  /// Whether it opens with text that has no label.
  var opensUnlabelled: Bool {
    guard let first else { return false }
    switch tree.nodes[first].kind {
    case .text, .heading: return !tree.nodes[first].text.isEmpty
    case .subsection: return tree.nodes[first].label.isEmpty
    default: return false
    }
  }

  /// Where its words begin.
  var start: Int {
    first.map { tree.nodes[$0].label.isEmpty ? tree.nodes[$0].text.start : tree.nodes[$0].label.start }
      ?? tree.nodes[quotation].range.start
  }

  /// All of it without the white space that follows.
  var range: ByteRange { tree.nodes[quotation].range }
}

extension ReferenceLevel {
  /// Whether a node of `kind` stands on the level.
  func counts(_ kind: NodeKind) -> Bool {
    switch self {
    case .section: kind == .section
    case .subsection: kind == .subsection
    case .item: kind == .item
    case .point, .subpoint: kind == .point || kind == .item
    case .division, .sentence: false
    }
  }

  /// What a number on the level is called in running text: `stk. 3`; nil where it has no word.
  func citation(_ number: ProvisionNumber) -> String? {
    switch self {
    case .section: Level.section.citation(number)
    case .subsection: Level.subsection.citation(number)
    case .item: Level.item.citation(number)
    case .point: Level.point.citation(number)
    case .division, .subpoint, .sentence: nil
    }
  }

  /// The label a provision of the level bears: `Stk. 3.`, `4)`.
  func label(_ number: ProvisionNumber) -> String? {
    switch self {
    case .section: "§ \(number.written)."
    case .subsection: "Stk. \(number.written)."
    case .item, .point: "\(number.written))"
    case .division, .subpoint, .sentence: nil
    }
  }
}

extension ReferenceChain {
  /// The numbers it names on its deepest level: those of a plain range, else the one; nil where a range cannot be counted.
  var ownNumbers: [ProvisionNumber]? {
    guard let level = deepest else { return nil }
    guard rangeEnd != .none else { return [self[level]] }
    guard rangeLevel == level, self[level].isPlain, rangeEnd.isPlain, self[level].value <= rangeEnd.value,
      rangeEnd.value - self[level].value < Self.longestRange
    else { return nil }
    return (self[level].value...rangeEnd.value).map { ProvisionNumber(value: $0) }
  }

  private static let longestRange: UInt32 = 1000
}

extension ProvisionNumber {
  /// Whether it is written in figures alone.
  var isPlain: Bool { style == .arabic && letters == 0 && value < 100_000 }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// The suppressions of one text, and how often each has been needed.
public struct Suppressions: Sendable {
  /// The comments that speak to Lovsmed, in document order.
  public private(set) var comments: [Suppression] = []

  /// No text that people write names so many rules; what comes after is left out of account, and said.
  public static let maximumEntries = 10_000

  /// What one entry covers for one rule.
  private struct Cover {
    let range: ByteRange
    let entry: EntryIndex
    /// The cover around it, as an index in the list; -1 where there is none.
    let enclosing: Int
  }

  /// An entry of a comment.
  private struct EntryIndex: Hashable {
    let comment: Int
    let entry: Int
  }

  /// By the rule's place in the catalogue. Covers are the ranges of nodes: nested or apart, and sorted by their starts.
  private var covers: [Int: [Cover]] = [:]
  private var uses: [EntryIndex: Int] = [:]
  private var lastOffset = 0

  /// None.
  init() {}

  /// The suppressions of `document` for the rules of `catalogue`.
  init(in document: Document, _ catalogue: RuleCatalogue) {
    let nodes = document.tree.nodes
    guard nodes.contains(where: { $0.kind == .comment }) else { return }
    read(document)
    lastOffset = max(0, document.source.count - 1)
    let whole = ByteRange(0, document.source.count)
    for (comment, suppression) in comments.enumerated() where suppression.scope == .file {
      cover(whole, comment, catalogue)
    }
    for (comment, suppression) in comments.enumerated() {
      guard case .next(let next?) = suppression.scope else { continue }
      cover(nodes[next].range, comment, catalogue)
    }
  }

  private mutating func read(_ document: Document) {
    let nodes = document.tree.nodes
    let first = nodes.firstIndex { $0.kind.isSuppressible && $0.kind != .title } ?? nodes.count
    var count = 0
    for (node, next) in Self.commentNodes(of: document) {
      guard
        var comment = Suppression(node, in: document, next: next, isBeforeProvisions: node < first)
      else { continue }
      count += max(1, comment.entries.count)
      guard count > Self.maximumEntries else {
        comments.append(comment)
        continue
      }
      comment.entries = []
      comment.flaw = .tooMany
      comments.append(comment)
      return
    }
  }

  /// The comments of a text in document order, each with the node that comes after it; they are looked for from the end.
  private static func commentNodes(of document: Document) -> [(node: Int, next: Int?)] {
    let nodes = document.tree.nodes
    var comments: [(node: Int, next: Int?)] = []
    var next: Int?
    for index in nodes.indices.reversed() {
      if nodes[index].kind.isSuppressible { next = index }
      if nodes[index].kind == .comment { comments.append((index, next)) }
    }
    return comments.reversed()
  }

  private mutating func cover(_ range: ByteRange, _ comment: Int, _ catalogue: RuleCatalogue) {
    for (entry, named) in comments[comment].entries.enumerated() {
      for rule in catalogue.ordinals(matching: named.selector) {
        let enclosing = cover(around: range, in: covers[rule, default: []])
        covers[rule, default: []].append(
          Cover(range: range, entry: EntryIndex(comment: comment, entry: entry), enclosing: enclosing))
      }
    }
  }

  /// The last of `list` that `range` lies in and does not fill; a cover of the same node is not asked again.
  private func cover(around range: ByteRange, in list: [Cover]) -> Int {
    var index = list.count - 1
    while index >= 0, !list[index].range.contains(range) || list[index].range == range { index = list[index].enclosing }
    return index
  }

  // MARK: Use

  /// Whether a finding of the rule at `ordinal` in the catalogue that begins at `offset` is to be left out. The innermost
  /// comment that says so is then counted as needed.
  mutating func leavesOut(_ ordinal: Int, at offset: Int) -> Bool {
    guard !covers.isEmpty, let list = covers[ordinal] else { return false }
    // What is missing at the very end of a text belongs to the last provision.
    let offset = min(offset, lastOffset)
    var index = list.countOfFirst { $0.range.start <= offset } - 1
    while index >= 0, !list[index].range.contains(offset) { index = list[index].enclosing }
    guard index >= 0 else { return false }
    uses[list[index].entry, default: 0] += 1
    return true
  }

  /// How many findings the entry of a comment has left out, both given by their indices.
  public func uses(ofEntry entry: Int, of comment: Int) -> Int {
    uses[EntryIndex(comment: comment, entry: entry), default: 0]
  }
}

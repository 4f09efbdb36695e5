import StatuteModel
import StatuteSyntax
import StatuteText

/// One thing that has changed between two texts.
public struct ProvisionChange: Sendable {
  /// What has become of a provision.
  public enum Kind: String, Sendable {
    /// It has come, with all that is in it.
    case added
    /// It has gone, with all that was in it.
    case removed
    /// Its own words are others; it may have another number, too.
    case changed
    /// It stands elsewhere or has another number, and says what it said.
    case moved
    /// Only references in it are others, and they lead where they led.
    case followed
  }

  /// What has become of it.
  public let kind: Kind
  /// Its nodes in the old text: several where neighbours got other numbers; none where it is new.
  public internal(set) var old: [Int]
  /// The same in the new text.
  public internal(set) var new: [Int]
  /// Its own words, old and new: runs of them, in order. Empty where it only moved.
  public let pieces: [WordPiece]
}

extension Comparison {
  /// What has changed, in the order of the new text; what has gone stands where it stood.
  public var changes: [ProvisionChange] {
    var finder = ChangeFinder(self)
    finder.visitFlow(0, 0)
    return finder.changes
  }
}

/// Walks through both texts side by side.
private struct ChangeFinder {
  private let comparison: Comparison
  private let old: [Node]
  private let new: [Node]
  /// Where moved nodes of the new text come from.
  private let origins: [Int: Int]
  private let hasMoves: Bool
  private(set) var changes: [ProvisionChange] = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    (old, new) = (comparison.oldText.nodes, comparison.newText.nodes)
    var origins: [Int: Int] = [:]
    for (from, to) in comparison.moves { origins[to] = from }
    self.origins = origins
    hasMoves =
      !origins.isEmpty
      || old.indices.contains { index in
        comparison.newNode(of: index).map {
          !comparison.oldText.number(of: index).isSame(as: comparison.newText.number(of: $0))
        } ?? false
      }
  }

  // MARK: Walking

  mutating func visitFlow(_ a: Int, _ b: Int) {
    visit(old.flow(of: a), new.flow(of: b))
  }

  private mutating func visit(_ olds: [Int], _ news: [Int]) {
    var places: [Int: Int] = [:]
    for (place, node) in olds.enumerated() { places[node] = place }
    var next = 0
    for node in news {
      guard let origin = comparison.oldNode(of: node) else {
        if let from = origins[node] { visitPair(from, node, isMoved: true) } else { note(.added, nil, node) }
        continue
      }
      guard let place = places[origin], place >= next else {
        visitPair(origin, node, isMoved: true)
        continue
      }
      noteGone(olds[next..<place])
      visitPair(origin, node, isMoved: false)
      next = place + 1
    }
    noteGone(olds[next...])
  }

  private mutating func noteGone(_ nodes: ArraySlice<Int>) {
    for node in nodes where comparison.newNode(of: node) == nil && comparison.placeMoved(node) == nil {
      note(.removed, node, nil)
    }
  }

  private mutating func visitPair(_ a: Int, _ b: Int, isMoved: Bool) {
    let isRenumbered = !comparison.oldText.number(of: a).isSame(as: comparison.newText.number(of: b))
    if comparison.oldText.ownKeys[a] != comparison.newText.ownKeys[b] {
      let pieces = pieces(a, b)
      if pieces.contains(where: { $0.kind != .equal }) {
        let isFollowing = !isRenumbered && !isMoved && hasMoves && referencesFollow(a, b)
        changes.append(ProvisionChange(kind: isFollowing ? .followed : .changed, old: [a], new: [b], pieces: pieces))
      } else if isRenumbered || isMoved {
        note(.moved, a, b)
      }
    } else if isRenumbered || isMoved {
      note(.moved, a, b)
    }
    guard comparison.oldText.keys[a] != comparison.newText.keys[b] else { return }
    if old[a].kind.isDivision { return }
    if old[a].kind.holdsFlow {
      visitFlow(a, b)
    } else {
      visit(Array(comparison.old.tree.children(of: a)), Array(comparison.new.tree.children(of: b)))
    }
  }

  /// Adds a change; neighbours that have moved alike are one.
  private mutating func note(_ kind: ProvisionChange.Kind, _ a: Int?, _ b: Int?) {
    if kind == .moved, let a, let b, let last = changes.last, last.kind == .moved, let before = last.old.last,
      let beforeNew = last.new.last, old[before].kind == old[a].kind, Int(old[before].subtreeEnd) == a,
      Int(new[beforeNew].subtreeEnd) == b, old[before].parent == old[a].parent
    {
      changes[changes.count - 1].old.append(a)
      changes[changes.count - 1].new.append(b)
      return
    }
    changes.append(
      ProvisionChange(kind: kind, old: a.map { [$0] } ?? [], new: b.map { [$0] } ?? [], pieces: whole(kind, a, b)))
  }

  /// The words of what has come or gone, with everything in it.
  private func whole(_ kind: ProvisionChange.Kind, _ a: Int?, _ b: Int?) -> [WordPiece] {
    // Remarks and the lovspejl are no provisions; that they are there says enough.
    let subject = (b.map { new[$0] } ?? a.map { old[$0] })?.kind
    if subject == .remarks || subject == .mirror || subject == .contents { return [] }
    return switch kind {
    case .added: b.map { [WordPiece(kind: .added, text: Self.text(of: $0, comparison.new))] } ?? []
    case .removed: a.map { [WordPiece(kind: .removed, text: Self.text(of: $0, comparison.old))] } ?? []
    default: []
    }
  }

  /// The lines of a provision, its label first; of a division its heading alone, for what stands in it may stay.
  private static func text(of node: Int, _ document: Document) -> String {
    let place = document.tree.nodes[node]
    let end = !place.kind.isDivision ? place.range.end : place.text.isEmpty ? place.label.end : place.text.end
    return document.source.string(in: ByteRange(place.range.start, max(place.range.start, end))).split(
      whereSeparator: \.isNewline
    )
    .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    .joined(separator: "\n")
  }

  private func pieces(_ a: Int, _ b: Int) -> [WordPiece] {
    WordPiece.pieces(from: old[a].text, of: comparison.old.source, to: new[b].text, of: comparison.new.source)
  }

  // MARK: References

  /// Whether all that changes in the words of a pair are references that lead to the same provisions as before.
  private func referencesFollow(_ a: Int, _ b: Int) -> Bool {
    let olds = ComparedWord.all(in: old[a].text, of: comparison.old.source)
    let news = ComparedWord.all(in: new[b].text, of: comparison.new.source)
    return WordDifference.changes(from: olds, to: news).allSatisfy { change in
      guard !change.old.isEmpty, !change.new.isEmpty else { return false }
      let oldRange = ByteRange(olds[change.old.lowerBound].range.start, olds[change.old.upperBound - 1].range.end)
      let newRange = ByteRange(news[change.new.lowerBound].range.start, news[change.new.upperBound - 1].range.end)
      let from = targets(of: oldRange, a, comparison.old)
      let to = targets(of: newRange, b, comparison.new)
      guard let from, let to, !from.isEmpty, from.count == to.count else { return false }
      return zip(from, to).allSatisfy { (comparison.newNode(of: $0) ?? comparison.placeMoved($0)) == $1 }
    }
  }

  /// The provisions that the references lead to that `range` lies in; nil where it does not, or one leads nowhere.
  private func targets(of range: ByteRange, _ node: Int, _ document: Document) -> [Int]? {
    let references = document.references
    var targets: [Int] = []
    var covered = 0
    for index in references.indices(in: node..<(node + 1)) {
      let mention = references.all[index].range
      guard mention.start < range.end, mention.end > range.start else { continue }
      guard references.resolutions[index].status == .resolved else { return nil }
      targets += references.resolutions[index].targets.map(\.node)
      covered += min(mention.end, range.end) - max(mention.start, range.start)
    }
    return covered == range.end - range.start ? targets : nil
  }
}

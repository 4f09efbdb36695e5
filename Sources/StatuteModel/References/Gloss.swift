import StatuteSyntax
import StatuteText

/// What a mention is about, in a few words that can stand right after it: `jf. § 14 (Åbningstid)`.
public struct Gloss: Sendable {
  /// The one place that is pointed at.
  public let target: ReferenceTarget
  /// Its heading, or the words it opens with.
  public let words: String

  /// The most bytes of words.
  fileprivate static let limit = 40
}

extension Document {
  /// What the reference with index `index` is about; nil where the reader knows it, sees it at once, or could make nothing of a
  /// few words.
  public func gloss(onReference index: Int) -> Gloss? {
    let mention = references.all[index]
    guard !mention.flags.contains(.formerText), tree.nodes[mention.node].kind != .heading,
      !isFollowedByMember(index)
    else { return nil }
    if let elsewhere = references.elsewhere[index] {
      return elsewhere.resolution.only.flatMap(elsewhere.document.gloss(on:))
    }
    guard let target = references.resolutions[index].only, !isInSight(target.node, from: mention.node) else {
      return nil
    }
    return gloss(on: target)
  }

  /// Whether the mention goes on in a number that leans on it, `stk. 2 og 3`: words between the two would tear them apart.
  private func isFollowedByMember(_ index: Int) -> Bool {
    let all = references.all
    guard index + 1 < all.count, all[index + 1].group == all[index].group else { return false }
    return all[index + 1].first != .section || all[index + 1].flags.contains(.continued)
  }

  private func gloss(on target: ReferenceTarget) -> Gloss? {
    // Of what is gone there is nothing to tell.
    guard !isRepealed(target.node) else { return nil }
    let words =
      target.sentence == 0
      ? description(of: target.node, limit: Gloss.limit) : openingWords(of: target.range, limit: Gloss.limit)
    let tidy = words.withoutNoteSign.withoutLooseEnd
    return tidy.isEmpty || Self.omissions.contains(where: tidy.hasPrefix) ? nil : Gloss(target: target, words: tidy)
  }

  private static let omissions = ["(Ophævet", "(Udeladt", "(Udelades", "(Bortfaldet"]
}

extension Resolution {
  /// The one place that is pointed at; nil where there are more or none.
  fileprivate var only: ReferenceTarget? { status == .resolved && targets.count == 1 ? targets.first : nil }
}

// MARK: - What is in sight

extension Document {
  /// Whether the provision `target` stands where someone who reads `node` has it before their eyes: around it, in the same
  /// stykke, in the stykke or section next to it.
  private func isInSight(_ target: Int, from node: Int) -> Bool {
    let nodes = tree.nodes
    if nodes[target].range.contains(nodes[node].range) { return true }
    for kind in [NodeKind.subsection, .section] {
      guard let own = enclosing(kind, of: node), let other = enclosing(kind, of: target) else { continue }
      if own == other { return kind == .subsection }
      if areNeighbours(own, other) { return true }
    }
    return false
  }

  /// Whether no other provision of their kind stands between two provisions.
  private func areNeighbours(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (min(one, other), max(one, other))
    let end = Int(tree.nodes[first].subtreeEnd)
    return end <= second
      && (end..<second).allSatisfy {
        switch tree.nodes[$0].kind {
        case .heading, .chapter, .part, .book, .comment: true
        default: false
        }
      }
  }
}

// MARK: - A few words

extension String {
  /// The words without the sign of a note behind them: `Tilsyn.11)`.
  fileprivate var withoutNoteSign: String {
    guard last == ")" else { return self }
    let before = dropLast().reversed().drop { $0.isASCII && $0.isNumber }
    guard before.count < count - 1, let sign = before.first, sign != "(" else { return self }
    return String(prefix(before.count)).withoutSpaceBehind
  }

  /// The words up to where they can stop: not at a colon or comma, and cut ones not at a word that leads to the next,
  /// `jf. dog § …`.
  fileprivate var withoutLooseEnd: String {
    let isCut = hasSuffix(" …")
    var words = (isCut ? dropLast(2) : self[...]).split(separator: " ")
    let count = words.count
    while isCut || words.count < count, let last = words.last, Self.leadingWords.contains(last.lowercased()) {
      words.removeLast()
    }
    let text = words.joined(separator: " ")
    let end = text.lastIndex { !",;:".contains($0) }
    let kept = end.map { text[...$0] } ?? ""
    return !kept.isEmpty && (isCut || kept.endIndex < text.endIndex) ? "\(kept) …" : String(kept)
  }

  private var withoutSpaceBehind: String { last == " " ? String(dropLast()) : self }

  /// Words that lead to the next one, so that nothing can stop at them.
  private static let leadingWords: Set<String> = [
    "§", "§§", "stk.", "nr.", "litra", "jf.", "dog", "og", "eller", "samt", "i", "af", "til", "for", "om", "på",
    "efter",
    "ved", "med", "fra", "hos", "at", "en", "et", "den", "det", "de", "der", "som", "medmindre", "hvis", "når",
  ]
}

import StatuteSyntax
import StatuteText
import Synchronization

/// What a mention is about, in a few words that can stand right after it: `jf. § 14 (Åbningstid)`.
public struct Gloss: Sendable {
  /// The one place that is pointed at.
  public let target: ReferenceTarget
  /// Its heading, or the words it opens with.
  public let words: String
}

/// What has been said of provisions so far; most are referred to more than once.
final class GlossMemory: Sendable {
  private let known = Mutex<[ReferenceTarget: String?]>([:])

  func words(on target: ReferenceTarget, _ make: () -> String?) -> String? {
    known.withLock { known in
      if let words = known[target] { return words }
      let words = make()
      known[target] = .some(words)
      return words
    }
  }
}

extension Document {
  /// What the reference with index `index` is about; nil where the reader knows it, sees it at once, or could make nothing of a
  /// few words.
  public func gloss(onReference index: Int) -> Gloss? {
    // What is looked up quickest comes first: an editor asks for the hints of a whole document.
    guard !isFollowedByMember(index), !isInLongList(index), let gloss = ownGloss(onReference: index),
      !isPartOfTable(index), !isSupplied(index), !says(lineAround: index, gloss.words)
    else { return nil }
    // Behind a list it would read as if it were about all of it, unless each member has its own.
    var member = index
    while followsMember(member) {
      member -= 1
      guard stands(alone: member + 1), ownGloss(onReference: member) != nil else { return nil }
    }
    return gloss
  }

  /// A list of more members than these is no place for words between them.
  private static let mostMembers = 3

  /// What the reference is about, whatever else stands on the line.
  private func ownGloss(onReference index: Int) -> Gloss? {
    let mention = references.all[index]
    guard mention.flags.isDisjoint(with: [.formerText, .givenVersion]), !tree.nodes[mention.node].kind.isApparatus
    else { return nil }
    if let elsewhere = references.elsewhere[index] {
      // »§ 5 i lov om både, som affattet ved denne lovs § 1«, »den foreslåede § 5 i lov om både« say something else today.
      guard !mayAmend || ownVersion(ofReference: index) == nil && !isProposed(index) else { return nil }
      return elsewhere.resolution.only.flatMap(elsewhere.document.gloss(on:))
    }
    guard let target = references.resolutions[index].only, !isInSight(target.node, from: mention.node) else {
      return nil
    }
    return gloss(on: target)
  }

  private func gloss(on target: ReferenceTarget) -> Gloss? {
    // Of what is gone there is nothing to tell.
    guard !isRepealed(target.node) else { return nil }
    return glosses.words(on: target) { words(on: target) }.map { Gloss(target: target, words: $0) }
  }

  /// The heading, else the words that the provision opens with.
  private func words(on target: ReferenceTarget) -> String? {
    let node = tree.nodes[target.node]
    if target.sentence > 0 { return GlossWords(opening: source, target.range).said }
    if node.kind == .amendingSection, let act = amendedAct(around: target.node), !act.name.isEmpty {
      return GlossWords("ændrer \(act.name.withoutNumberOfAct)").said
    }
    // A heading farther off is about more than this section.
    if node.kind == .section, let heading = heading(over: target.node), heading == target.node - 1,
      let words = GlossWords(opening: source, tree.nodes[heading].text).said
    {
      return words
    }
    let own = target.node..<max(target.node + 1, min(Int(node.subtreeEnd), tree.nodes.count))
    guard let holder = own.first(where: { !tree.nodes[$0].text.isEmpty }) else { return nil }
    // The first item of the list in an annex is not what the annex is about.
    if node.kind == .annex, holder != target.node, tree.nodes[holder].kind != .heading { return nil }
    let text = tree.nodes[holder].text
    let words = GlossWords(opening: source, text, goesOn: leadsToList(holder)).said
    // »Bilag 1. Projekter omfattet af § 15« leads back to where one comes from.
    return node.kind == .annex && source.holds("§", in: text) ? nil : words
  }

  /// Whether the text of a provision goes on in a list: `Loven gælder for`, `1) havne …`.
  private func leadsToList(_ node: Int) -> Bool {
    let text = tree.nodes[node].text
    guard source.bytes[text.end - 1] != 0x2E, node + 1 < Int(tree.nodes[node].subtreeEnd) else { return false }
    let next = tree.nodes[node + 1].kind
    return next == .item || next == .point || next == .bullet
  }
}

extension Resolution {
  /// The one place that is pointed at; nil where there are more or none.
  fileprivate var only: ReferenceTarget? { status == .resolved && targets.count == 1 ? targets.first : nil }
}

extension NodeKind {
  /// Whether the words of such a node are no running text, but a heading or an editor's note.
  fileprivate var isApparatus: Bool {
    switch self {
    case .heading, .title, .book, .part, .chapter, .annex, .contents, .note: true
    default: false
    }
  }
}

// MARK: - What stands around the mention

extension Document {
  /// Whether the mention goes on in a number that leans on it, `stk. 2 og 3`: words between the two would tear them apart.
  private func isFollowedByMember(_ index: Int) -> Bool {
    let all = references.all
    guard index + 1 < all.count, all[index + 1].group == all[index].group else { return false }
    return !stands(alone: index + 1)
  }

  private func isInLongList(_ index: Int) -> Bool {
    let all = references.all
    let near = all[max(0, index - Self.mostMembers)...min(all.count - 1, index + Self.mostMembers)]
    return near.count { $0.group == all[index].group } > Self.mostMembers
  }

  private func followsMember(_ index: Int) -> Bool {
    index > 0 && references.all[index - 1].group == references.all[index].group
  }

  /// Whether the mention names its own § or chapter, so that it does not lean on the member of its list before it.
  private func stands(alone index: Int) -> Bool {
    let mention = references.all[index]
    if !mention.flags.isDisjoint(with: [.singleSign, .doubleSign]) { return true }
    return mention.chain.deepest == .division && !mention.flags.contains(.continued)
  }

  /// Whether the text around the mention says by itself what it is: `afsnit II (glødelamper)` does, `som affattet ved § 1, nr.
  /// 3` tells where a text comes from, and in `I § 4 udgår »§ 5«` the old words are spoken of.
  private func isSupplied(_ index: Int) -> Bool {
    var first = index
    while followsMember(first), index - first < Self.mostMembers { first -= 1 }
    if source[ByteRange(references.all[index].range.end, source.count)].starts(with: " (".utf8) { return true }
    let mention = references.all[first]
    let line = source.lineRange(source.lineIndex(at: mention.range.start))
    if tree.nodes[mention.node].kind == .instruction {
      let before = source[ByteRange(line.start, mention.range.start)]
      // » and « end in AB and BB.
      if let quote = before.lastIndex(where: { $0 == 0xAB || $0 == 0xBB }), before[quote] == 0xBB { return true }
    }
    var word = source.word(before: mention.range.start, from: line.start)
    while Self.ownersBefore.contains(where: { source.reads($0, in: word) }) {
      word = source.word(before: word.start, from: line.start)
    }
    if source.reads("ved", in: word) {
      let origin = source.word(before: word.start, from: line.start)
      if Self.origins.contains(where: { source.reads($0, in: origin) }) { return true }
    }
    // »de hidtil gældende regler i færdselslovens § 16«: what stands there now is something else.
    return source.holds("hidtil gældende", in: ByteRange(lineAround(mention.range).start, mention.range.start))
  }

  private static let ownersBefore: [StaticString] = ["denne", "lovs", "lovens", "lovforslagets"]
  private static let origins: [StaticString] = [
    "affattet", "affattes", "ændret", "ændres", "indsat", "indsættes", "ophævet", "ophæves",
  ]

  /// Whether the mention stands in a line of cells.
  private func isPartOfTable(_ index: Int) -> Bool {
    let mention = references.all[index]
    return tree.nodes[mention.node].kind == .table || source.holds("\t", in: lineAround(mention.range))
  }

  /// Whether the line around the mention holds all the words of `words` that tell something, in whatever form.
  private func says(lineAround index: Int, _ words: String) -> Bool {
    let mention = references.all[index].range
    let line = lineAround(mention)
    let around = [ByteRange(line.start, mention.start), ByteRange(mention.end, line.end)]
    return words.stems.allSatisfy { stem in around.contains { source.holdsWord(beginningWith: stem, in: $0) } }
  }

  /// The line around `mention`, of a long one what stands near it.
  private func lineAround(_ mention: ByteRange) -> ByteRange {
    let line = source.lineRange(source.lineIndex(at: mention.start))
    return ByteRange(
      max(line.start, source.characterStart(at: mention.start - Self.nearby)),
      max(mention.end, min(line.end, source.characterStart(at: min(line.end, mention.end + Self.nearby)))))
  }

  /// So many bytes of a line before and after a mention can be taken in at one glance.
  private static let nearby = 400
}

extension String {
  /// The beginnings of the words that carry the sense, in small letters.
  fileprivate var stems: [[UInt8]] {
    utf8.split { !$0.isInWord }.compactMap { word in
      // The signs outside of ASCII, as » and …, begin in C2 and E2.
      guard let first = word.first, first != 0xC2, first != 0xE2, word.count > 3 else { return nil }
      // »§ 5 affattes således« says no more than »affatter«.
      if word.elementsEqual("således".utf8) { return nil }
      var last: UInt8 = 0
      return word.prefix(6).map { byte in
        defer { last = byte }
        return byte.inSmallLetters(after: last)
      }
    }
  }
}

extension UInt8 {
  /// Whether it is a letter, or a part of one.
  fileprivate var isInWord: Bool { self >= 0x80 || 0x61...0x7A ~= self | 0x20 }

  /// The byte with a small letter for a capital one, the Danish among them, which follow `last`.
  fileprivate func inSmallLetters(after last: UInt8) -> UInt8 {
    0x41...0x5A ~= self || last == 0xC3 && 0x80...0x9E ~= self ? self + 0x20 : self
  }
}

extension SourceText {
  /// Whether `word` is all there is in `range`.
  fileprivate func reads(_ word: StaticString, in range: ByteRange) -> Bool {
    range.end - range.start == word.utf8CodeUnitCount && begins(with: word, at: range.start)
  }

  /// The word that stands before `offset`, white space aside; empty where there is none from `start` on.
  fileprivate func word(before offset: Int, from start: Int) -> ByteRange {
    func isSpace(before end: Int) -> Bool { bytes[end - 1] <= 0x20 || bytes[end - 1] == 0xA0 && bytes[end - 2] == 0xC2 }
    var end = offset
    while end > start, isSpace(before: end) { end -= bytes[end - 1] == 0xA0 ? 2 : 1 }
    var first = end
    while first > start, !isSpace(before: first) { first -= 1 }
    return ByteRange(first, end)
  }

  /// Whether one of the words in `range` begins with `stem`, in any case of letters.
  fileprivate func holdsWord(beginningWith stem: [UInt8], in range: ByteRange) -> Bool {
    var at = range.start
    while let start = bytes.span.firstOffset(
      ofAny: stem[0], stem[0] ^ 0x20, stem[0], in: ByteRange(at, max(at, range.end - stem.count + 1)))
    {
      at = start + 1
      guard start == range.start || !bytes[start - 1].isInWord else { continue }
      let isStem = stem.indices.allSatisfy {
        bytes[start + $0].inSmallLetters(after: $0 > 0 ? bytes[start + $0 - 1] : 0) == stem[$0]
      }
      if isStem { return true }
    }
    return false
  }
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

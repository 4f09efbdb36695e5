import StatuteModel
import StatuteSyntax
import StatuteText

/// Two texts of one act, or two versions of a draft, and which provisions of them are the same.
///
/// Sections are the same by their number, unless their words belong together with those of another. Stykker, numre, litra and
/// sentences are the same by their words, whatever their numbers are.
public struct Comparison: Sendable {
  /// The text as it was, with spaces in the place of comments.
  public let old: Document
  /// The text as it is, likewise.
  public let new: Document
  package let oldText: ComparedText
  package let newText: ComparedText
  /// The node of the new text that each node of the old one has become; -1 where there is none.
  private var newNodes: [Int32]
  private var oldNodes: [Int32]
  /// Nodes of the old text that stand elsewhere in the new one, out of order.
  private var movedNodes: [Int: Int] = [:]
  /// Whether a node and all in it is as it was.
  private var unchanged: [Bool]

  /// Pairs the provisions of both. What drafters say to each other, and lines that are struck out, are part of neither.
  public init(from old: Document, to new: Document) {
    let (old, new) = (old.withoutComments, new.withoutComments)
    let pairing = Pairing(ComparedText(old), ComparedText(new))
    (oldText, newText) = (pairing.old, pairing.new)
    self.old = old
    self.new = new
    newNodes = pairing.newNodes
    oldNodes = pairing.oldNodes
    movedNodes = pairing.moved
    unchanged = newNodes.enumerated().map { index, new in
      new >= 0 && pairing.old.keys[index] == pairing.new.keys[Int(new)]
    }
  }

  /// The node of the new text that `node` of the old one is, in its order; nil where it has gone.
  public func newNode(of node: Int) -> Int? { newNodes[node] < 0 ? nil : Int(newNodes[node]) }

  /// The node of the old text that `node` of the new one was, in its order; nil where it is new.
  public func oldNode(of node: Int) -> Int? { oldNodes[node] < 0 ? nil : Int(oldNodes[node]) }

  /// Where `node` of the old text has been moved to among others.
  public func placeMoved(_ node: Int) -> Int? { movedNodes[node] }

  /// The nodes of the old text that have been moved, with the nodes of the new text they are.
  public var moves: [Int: Int] { movedNodes }

  /// Whether `node` of the old text, and all in it, says what it said; its own number does not count.
  public func isUnchanged(_ node: Int) -> Bool { unchanged[node] }

  /// Whether the two texts have next to nothing in common.
  public var isOfStrangers: Bool { kinship < Self.leastKinship }

  /// Texts with less in common have nothing to do with each other.
  private static let leastKinship = 0.05

  /// How much of the shorter text stands in the longer one word for word: 0 for nothing, 1 for all of it. Texts of law that have
  /// nothing to do with each other have less than a twentieth in common.
  public var kinship: Double {
    let (a, b) = (Self.runs(oldText), Self.runs(newText))
    guard let least = [a.count, b.count].min(), least > 0 else { return a.count == b.count ? 1 : 0 }
    return Double(a.intersection(b).count) / Double(least)
  }

  /// Runs of words in a text, one in some: enough to tell texts apart.
  private static func runs(_ text: ComparedText) -> Set<UInt64> {
    let length = 5
    let keys = WordBags(text).words(0)
    // A short text shows all it has.
    let part: UInt64 = keys.count > 4000 ? 8 : 1
    guard keys.count >= length else { return Set(keys) }
    var runs: Set<UInt64> = []
    for start in 0...(keys.count - length) where keys[start] % part == 0 {
      runs.insert(keys[start..<(start + length)].reduce(7) { $0 &* 31 &+ $1 })
    }
    return runs
  }
}

/// Finds the pairs.
private struct Pairing {
  let old: ComparedText
  let new: ComparedText
  private let oldBags: WordBags
  private let newBags: WordBags
  var newNodes: [Int32]
  var oldNodes: [Int32]
  var moved: [Int: Int] = [:]

  /// Provisions that have less in common are different ones.
  private static let leastLikeness = 0.4
  /// Sections of one number that have as much in common are the same in any case.
  private static let sure = 0.6
  /// A section that has become another number must be much like it.
  private static let leastLikenessOfMoved = 0.55
  /// Shorter provisions say too little to be known again elsewhere.
  private static let fewestWordsOfMoved = 5

  init(_ old: ComparedText, _ new: ComparedText) {
    self.old = old
    self.new = new
    (oldBags, newBags) = (WordBags(old), WordBags(new))
    newNodes = [Int32](repeating: -1, count: old.nodes.count)
    oldNodes = [Int32](repeating: -1, count: new.nodes.count)
    pair(0, 0)
    pairFlow(of: 0, 0)
    findMoves()
  }

  private mutating func pair(_ a: Int, _ b: Int) {
    newNodes[a] = Int32(b)
    oldNodes[b] = Int32(a)
  }

  private func isFree(_ a: Int, _ b: Int) -> Bool { newNodes[a] < 0 && oldNodes[b] < 0 }

  private func likeness(_ a: Int, _ b: Int) -> Double { Comparing.likeness(oldBags.bag(a), newBags.bag(b)) }

  // MARK: The act and other texts of sections

  /// Pairs what stands in `a` with what stands in `b`, which are texts of their own with sections, maybe in divisions.
  private mutating func pairFlow(of a: Int, _ b: Int) {
    let (olds, news) = (old.nodes.flow(of: a), new.nodes.flow(of: b))
    func split(_ flow: [Int], _ nodes: [Node], _ isWanted: (NodeKind) -> Bool) -> [Int] {
      flow.filter { isWanted(nodes[$0].kind) }
    }
    pairSections(split(olds, old.nodes, \.isSection), split(news, new.nodes, \.isSection))
    pairDivisions(split(olds, old.nodes, \.isDivision), split(news, new.nodes, \.isDivision))
    pairHeadings(split(olds, old.nodes) { $0 == .heading }, split(news, new.nodes) { $0 == .heading })
    let isOther: (NodeKind) -> Bool = { !$0.isSection && !$0.isDivision && $0 != .heading }
    pairSiblings(split(olds, old.nodes, isOther), split(news, new.nodes, isOther))
  }

  private mutating func pairSections(_ olds: [Int], _ news: [Int]) {
    var pairs: [(Int, Int)] = []
    func take(_ a: Int, _ b: Int) {
      pairs.append((a, b))
      pair(a, b)
    }
    // By number, where the words agree; of several with one number the first with the first.
    let byNumber = Dictionary(grouping: news) { new.number(of: $0).order }
    var used: [UInt64: Int] = [:]
    var sameNumber: [(Int, Int)] = []
    for a in olds {
      let order = old.number(of: a).order
      let place = used[order, default: 0]
      guard let candidates = byNumber[order], place < candidates.count else { continue }
      used[order] = place + 1
      let b = candidates[place]
      if old.keys[a] == new.keys[b] || likeness(a, b) >= Self.sure { take(a, b) } else { sameNumber.append((a, b)) }
    }
    let ownNumber = Dictionary(uniqueKeysWithValues: sameNumber)
    // By their words, whatever the number.
    for (a, b) in kindred(olds.filter { newNodes[$0] < 0 }, news.filter { oldNodes[$0] < 0 }) where isFree(a, b) {
      // What is like the one with its own number, too, is that one.
      if let same = ownNumber[a], likeness(a, same) + 0.1 >= likeness(a, b) { continue }
      take(a, b)
    }
    // By number, for what else would it be?
    for (a, b) in sameNumber where isFree(a, b) { take(a, b) }
    for (a, b) in pairs { pairContents(a, b) }
  }

  /// The pairs of `olds` and `news` that are much alike, the likest first. Only those are looked at that share a run of words.
  private func kindred(_ olds: [Int], _ news: [Int]) -> [(Int, Int)] {
    let run = 4
    func runs(_ node: Int, _ bags: WordBags) -> Set<UInt64> {
      let keys = bags.words(node)
      guard keys.count >= run else { return [] }
      return Set((0...(keys.count - run)).map { start in keys[start..<(start + run)].reduce(7) { $0 &* 31 &+ $1 } })
    }
    var holders: [UInt64: [Int]] = [:]
    for a in olds { for key in runs(a, oldBags) { holders[key, default: []].append(a) } }
    var found: [(a: Int, b: Int, likeness: Double)] = []
    for b in news {
      var votes: [Int: Int] = [:]
      for key in runs(b, newBags) {
        // What stands in many is said of none.
        guard let known = holders[key], known.count <= 8 else { continue }
        for a in known { votes[a, default: 0] += 1 }
      }
      let likeliest = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
      for (a, _) in likeliest where old.nodes[a].kind == new.nodes[b].kind {
        let likeness = likeness(a, b)
        if likeness >= Self.leastLikenessOfMoved { found.append((a, b, likeness)) }
      }
    }
    return found.sorted { ($1.likeness, $0.a, $0.b) < ($0.likeness, $1.a, $1.b) }.map { ($0.a, $0.b) }
  }

  private mutating func pairDivisions(_ olds: [Int], _ news: [Int]) {
    // By number and kind; then by what they say.
    let byNumber = Dictionary(grouping: news) { Division(new, $0) }
    for a in olds {
      let b = byNumber[Division(old, a)]?.first { oldNodes[$0] < 0 && sharesSections(a, $0) }
      if let b { pair(a, b) }
    }
    let byWords = Dictionary(grouping: news.filter { oldNodes[$0] < 0 }) { new.ownKeys[$0] }
    for a in olds where newNodes[a] < 0 {
      let b = byWords[old.ownKeys[a]]?.first { oldNodes[$0] < 0 && old.nodes[a].kind == new.nodes[$0].kind }
      if let b { pair(a, b) }
    }
  }

  /// What a division is called.
  private struct Division: Hashable {
    let kind: NodeKind
    let number: UInt64

    init(_ text: ComparedText, _ node: Int) {
      (kind, number) = (text.nodes[node].kind, text.number(of: node).order)
    }
  }

  /// Whether two divisions hold a section in common, or none at all.
  private func sharesSections(_ a: Int, _ b: Int) -> Bool {
    var holdsAny = false
    for index in (a + 1)..<max(a + 1, Int(old.nodes[a].subtreeEnd)) where old.nodes[index].kind.isSection {
      holdsAny = true
      let other = Int(newNodes[index])
      if other > b, other < Int(new.nodes[b].subtreeEnd) { return true }
    }
    return !holdsAny || old.ownKeys[a] == new.ownKeys[b]
  }

  /// Headings are the same by their words, and else by the section they stand before.
  private mutating func pairHeadings(_ olds: [Int], _ news: [Int]) {
    let (oldSections, newSections) = (Self.sections(after: olds, old.nodes), Self.sections(after: news, new.nodes))
    let byWords = Dictionary(grouping: news) { new.ownKeys[$0] }
    for (place, a) in olds.enumerated() {
      let candidates = (byWords[old.ownKeys[a]] ?? []).prefix(Self.mostTwins).filter { oldNodes[$0] < 0 }
      let section = oldSections[place].map { Int(newNodes[$0]) }
      let same = candidates.first { candidate in
        news.firstPlace(of: candidate).map { newSections[$0] == section } ?? false
      }
      if let b = same ?? (candidates.count == 1 ? candidates[0] : nil) { pair(a, b) }
    }
    var bySection: [Int: [Int]] = [:]
    for (place, b) in news.enumerated().reversed() where oldNodes[b] < 0 {
      bySection[newSections[place] ?? -1, default: []].append(b)
    }
    for (place, a) in olds.enumerated() where newNodes[a] < 0 {
      let section = oldSections[place].map { Int(newNodes[$0]) }
      guard section != -1, let b = bySection[section ?? -1]?.popLast() else { continue }
      pair(a, b)
    }
  }

  /// No more headings with the same words are told apart by what comes after them.
  private static let mostTwins = 50

  /// The section that comes after each of `headings`, with nothing but headings between; nil where none does.
  private static func sections(after headings: [Int], _ nodes: [Node]) -> [Int?] {
    var sections = [Int?](repeating: nil, count: headings.count)
    for place in headings.indices.reversed() {
      let next = Int(nodes[headings[place]].subtreeEnd)
      guard next < nodes.count else { continue }
      if nodes[next].kind.isSection {
        sections[place] = next
      } else if nodes[next].kind == .heading, place + 1 < headings.count, headings[place + 1] == next {
        sections[place] = sections[place + 1]
      }
    }
    return sections
  }

  // MARK: In a provision

  private mutating func pairContents(_ a: Int, _ b: Int) {
    let (olds, news) = (Array(old.document.tree.children(of: a)), Array(new.document.tree.children(of: b)))
    if olds.isEmpty || news.isEmpty { return }
    if old.nodes[a].kind.holdsFlow { pairFlow(of: a, b) } else { pairSiblings(olds, news) }
  }

  /// Pairs the members of two lists of siblings by their words, in order.
  private mutating func pairSiblings(_ olds: [Int], _ news: [Int]) {
    var pairs = Alignment.pairs(olds.indices, news.indices) { [old, new] in
      old.keys[olds[$0]] == new.keys[news[$1]]
    } key: { [old, new] isNew, index in
      isNew ? new.keys[news[index]] : old.keys[olds[index]]
    } weight: { [self] in
      weight(olds[$0], news[$1])
    }
    pairs += sameNumbers(olds, news, between: pairs)
    for (i, j) in pairs {
      pair(olds[i], news[j])
      pairContents(olds[i], news[j])
    }
  }

  private func weight(_ a: Int, _ b: Int) -> Double? {
    guard old.nodes[a].kind == new.nodes[b].kind else { return nil }
    if old.keys[a] == new.keys[b] { return 1.2 }
    let isSameNumber = old.number(of: a).isSame(as: new.number(of: b))
    let likeness = likeness(a, b)
    guard likeness >= Self.leastLikeness else { return nil }
    return likeness + (isSameNumber ? 0.05 : 0)
  }

  /// What is left between two pairs and has one number on both sides is the same, with new wording; so is what stands there
  /// alone.
  private func sameNumbers(_ olds: [Int], _ news: [Int], between pairs: [(Int, Int)]) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    var (i, j) = (0, 0)
    for (a, b) in pairs + [(olds.count, news.count)] {
      for left in i..<max(i, a) {
        let right = (j..<max(j, b)).first { right in
          old.nodes[olds[left]].kind == new.nodes[news[right]].kind
            && old.number(of: olds[left]).isSame(as: new.number(of: news[right]))
            && !(found.last.map { $0.1 >= right } ?? false)
        }
        if let right { found.append((left, right)) }
      }
      (i, j) = (a + 1, b + 1)
    }
    return found
  }

  // MARK: Moves

  /// Finds what stands elsewhere: units that have gone from one place and come at another.
  private mutating func findMoves() {
    // Sections are paired wherever they stand; of the rest those are looked for that are no part of a larger unit that has gone.
    func isLoose(_ node: Int, _ nodes: [Node], _ partners: [Int32]) -> Bool {
      switch nodes[node].kind {
      case .subsection, .item, .point, .instruction:
        partners[node] < 0 && partners[Int(nodes[node].parent)] >= 0
      default: false
      }
    }
    let olds = old.nodes.indices.filter { isLoose($0, old.nodes, newNodes) }
    let news = new.nodes.indices.filter { isLoose($0, new.nodes, oldNodes) }
    guard !olds.isEmpty, !news.isEmpty else { return }
    var taken: Set<Int> = []
    for (a, b) in kindred(olds, news) where moved[a] == nil && !taken.contains(b) {
      guard oldBags.bag(a).count >= Self.fewestWordsOfMoved else { continue }
      moved[a] = b
      taken.insert(b)
    }
  }
}

extension NodeKind {
  /// A section of an act or an amending act.
  var isSection: Bool { self == .section || self == .amendingSection }

  /// Whether it holds sections, and is a little act of its own.
  var holdsFlow: Bool {
    switch self {
    case .document, .annex, .commencement, .quotation, .remarks: true
    default: false
    }
  }
}

extension [Int] {
  /// The place of `element` in an ascending list.
  fileprivate func firstPlace(of element: Int) -> Int? {
    let place = countOfFirst { $0 < element }
    return place < count && self[place] == element ? place : nil
  }
}

extension [Node] {
  /// What stands in the node `root` and in the divisions of it, in order.
  func flow(of root: Int) -> [Int] {
    var flow: [Int] = []
    var index = root + 1
    while index < Int(self[root].subtreeEnd) {
      flow.append(index)
      index = self[index].kind.isDivision ? index + 1 : Int(self[index].subtreeEnd)
    }
    return flow
  }
}

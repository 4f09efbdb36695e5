import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// Writes the instructions that make one text of an act another.
struct Drafter {
  /// How finely a section is changed.
  enum Fineness: Int, Comparable {
    /// It is recast as a whole.
    case section
    /// Its stykker, numre and litra are recast.
    case units
    /// Sentences are.
    case sentences
    /// Words change.
    case words

    static func < (a: Fineness, b: Fineness) -> Bool { a.rawValue < b.rawValue }
  }

  /// Which identical changes of several provisions are one instruction.
  enum Joining: Equatable {
    /// None.
    case none
    /// All but those of some sections of the old text, by their nodes.
    case allBut(Set<Int>)
  }

  let comparison: Comparison
  let old: [Node]
  let new: [Node]
  /// The sections of the old text, by their nodes, that are not to be changed word by word.
  let limits: [Int: Fineness]
  /// Which identical changes of several provisions are one instruction.
  let joining: Joining
  var instructions: [DraftedInstruction] = []
  var quoted = QuotedWords()
  /// How finely the section at hand is changed.
  var fineness = Fineness.words
  /// What no instruction can express, as places of the old or the new text.
  var unexpressed: [AmendingDraft.Unexpressed] = []

  init(_ comparison: Comparison, limits: [Int: Fineness], joining: Joining) {
    self.comparison = comparison
    (old, new) = (comparison.old.tree.nodes, comparison.new.tree.nodes)
    self.limits = limits
    self.joining = joining
  }

  // MARK: Texts

  /// The words of `node` of the new text with its label and everything in it, as they stand in a quotation.
  func quotation(of nodes: [Int]) -> String {
    guard let first = nodes.first, let last = nodes.last else { return "" }
    let node = new[first]
    // The first stykke has no label in new text (lovteknik 3.6, no. 8).
    let isUnlabelled = node.label.isEmpty || node.kind == .subsection && number(node).value == 1
    let start = isUnlabelled ? (node.text.isEmpty ? node.range.start : node.text.start) : node.label.start
    return text(ByteRange(start, new[last].range.end), of: comparison.new.source)
  }

  /// The lines of `range` without white space around them and without empty lines.
  func text(_ range: ByteRange, of source: SourceText) -> String {
    source.string(in: range).withoutHiddenSigns.split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The number of a node; an unlabelled stykke is the first.
  func number(_ node: Node) -> ProvisionNumber {
    node.kind == .subsection && node.number.style == .none
      ? ProvisionNumber(value: max(1, node.number.value)) : node.number
  }

  func isUnchanged(_ a: Int, _ b: Int) -> Bool { comparison.oldText.keys[a] == comparison.newText.keys[b] }

  func saysTheSame(_ a: Int, _ b: Int) -> Bool { comparison.oldText.ownKeys[a] == comparison.newText.ownKeys[b] }

  func children(_ node: Int) -> [Int] { Array(comparison.old.tree.children(of: node)) }

  func newChildren(_ node: Int) -> [Int] { Array(comparison.new.tree.children(of: node)) }

  // MARK: Sections

  /// Writes what makes section `a` section `b`.
  mutating func draftSection(_ a: Int, _ b: Int) {
    guard !isUnchanged(a, b) else { return }
    // A mark without its like would end the quotation, and take in all that comes after it.
    guard arePaired(new[b].range, comparison.new.source) || !arePaired(old[a].range, comparison.old.source) else {
      return unexpressed.append(.init(.unpairedMarks, old: a, new: b))
    }
    fineness = limits[a] ?? .words
    let place = DraftingPlace(section: old[a].number)
    if old[a].kind == .amendingSection, draftOpening(a, b, place.target) { return }
    guard fineness > .section, saysTheSame(a, b) else { return recast([b], [place.target]) }
    let (olds, news) = (children(a), newChildren(b))
    guard olds.allSatisfy({ old[$0].kind == .subsection }), news.allSatisfy({ new[$0].kind == .subsection }),
      !olds.isEmpty, !news.isEmpty
    else { return recast([b], [place.target]) }
    // A section of one stykke is named without it.
    if olds.count == 1, news.count == 1 {
      if !draftUnit(olds[0], news[0], place) { recast([b], [place.target]) }
      return
    }
    let count = instructions.count
    if !draftSiblings(olds, news, .subsection, place) || isBetterRecast(olds, b, Array(instructions[count...])) {
      instructions.removeSubrange(count...)
      recast([b], [place.target])
    }
  }

  /// Writes which words change in the opening of a section that amends other acts; false where more does.
  private mutating func draftOpening(_ a: Int, _ b: Int, _ target: Target) -> Bool {
    let (olds, news) = (children(a), newChildren(b))
    guard fineness == .words, olds.count == news.count, zip(olds, news).allSatisfy({ isUnchanged($0, $1) }) else {
      return false
    }
    let scope = (a..<Int(old[a].subtreeEnd)).map { old[$0].text }.filter { !$0.isEmpty }
    return draftWords(old[a].text, new[b].text, scope: scope, target)
  }

  /// More instructions than these for one section are hard to follow.
  private static let mostInstructions = 6

  /// Whether a section with the stykker `olds`, which becomes `new`, is better written anew than changed by `instructions`: where
  /// none of its stykker stays, and where most of what stands in it changes in many ways.
  private func isBetterRecast(_ olds: [Int], _ new: Int, _ instructions: [DraftedInstruction]) -> Bool {
    let recast = instructions.compactMap(\.recast).filter { $0.level == .subsection }.reduce(0) { $0 + $1.units.count }
    let gone = olds.count { comparison.newNode(of: $0) == nil }
    if gone > 0, recast + gone == olds.count { return true }
    guard instructions.count > Self.mostInstructions else { return false }
    let units = (new..<Int(self.new[new].subtreeEnd)).count {
      self.new[$0].kind == .subsection || self.new[$0].kind.isListed
    }
    return units <= 2 * instructions.count
  }

  /// Whether there are as many `»` as `«` in `range`.
  private func arePaired(_ range: ByteRange, _ source: SourceText) -> Bool {
    let bytes = source[range]
    let pairs = zip(bytes, bytes.dropFirst()).lazy.filter { $0.0 == 0xC2 }
    return pairs.count { $0.1 == 0xBB } == pairs.count { $0.1 == 0xAB }
  }

  /// New wording for a provision that becomes `nodes`.
  mutating func recast(_ nodes: [Int], _ targets: [Target]) {
    instructions.append(
      DraftedInstruction(
        operations: [Operation(.recast(.below), targets)], block: quotation(of: nodes), count: nodes.count))
  }

  /// New wording for units on `level` in `holder` that become `nodes`.
  mutating func recast(
    _ nodes: [Int], _ level: ReferenceLevel, _ units: [(old: ProvisionNumber, new: ProvisionNumber)],
    in holder: DraftingPlace
  ) {
    recast(nodes, holder.targets(level, units))
    instructions[instructions.count - 1].recast = .init(holder: holder, level: level, units: units)
  }
}

extension String {
  /// The string without soft hyphens and joiners, which show nothing and belong in no new text.
  var withoutHiddenSigns: String {
    let isHidden: (Unicode.Scalar) -> Bool = { $0.value == 0xAD || 0x200B...0x200D ~= $0.value || $0.value == 0xFEFF }
    guard unicodeScalars.contains(where: isHidden) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !isHidden($0) }))
  }
}

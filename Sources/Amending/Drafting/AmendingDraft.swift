import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// The amending act that makes one text of an act another, as a bill.
///
/// What was written is carried out and compared with the text that is wanted; where it does not give that, the provision gets new
/// wording as a whole.
public struct AmendingDraft: Sendable {
  /// Something that changes and that no instruction of the draft brings about.
  public struct Unexpressed: Hashable, Sendable {
    /// What it is.
    public enum Subject: Hashable, Sendable {
      /// A section with another number or in another place: sections do not move.
      case movedSection
      /// A section that carrying out the draft does not give as it is wanted.
      case section
      case heading
      case division
      case annex
      /// What is neither: the opening, the signature, notes, appended provisions.
      case rest(NodeKind)
      case other
      /// A section with a quotation mark that lacks its like.
      case unpairedMarks
      /// Headings, divisions and sections do not stand as they are wanted.
      case order
    }

    /// What it is.
    public let subject: Subject
    /// Its node in the old text; nil where it is new.
    public let old: Int?
    /// Its node in the new text; nil where it has gone.
    public let new: Int?

    init(_ subject: Subject, old: Int?, new: Int?) { (self.subject, self.old, self.new) = (subject, old, new) }
  }

  /// The text of the amending act; empty where nothing changes.
  public let text: String
  /// How many instructions it has.
  public let count: Int
  /// What changes and is not in it.
  public let unexpressed: [Unexpressed]
  /// Which provisions of the two texts are the same.
  public let comparison: Comparison

  /// No section is tried more often than there are ways to change it.
  private static let mostRounds = 4

  /// Writes what makes `old` to `new`.
  public init(from old: Document, to new: Document) {
    comparison = Comparison(from: old, to: new)
    var limits: [Int: Drafter.Fineness] = [:]
    // What is amiss in one section is first sought in the instructions that it shares with others, then in its own.
    var joining = Drafter.Joining.allBut([])
    var (drafter, text, flaws) = Self.tried(comparison, limits, joining)
    for _ in 0..<Self.mostRounds where !flaws.isEmpty {
      let before = (limits, joining)
      if case .allBut(let apart) = joining {
        let alone = apart.union(flaws.changed)
        joining = alone == apart && flaws.changed.isEmpty ? .none : .allBut(alone)
        for section in flaws.changed where apart.contains(section) {
          let tried = limits[section] ?? .words
          if tried > .section { limits[section] = Drafter.Fineness(rawValue: tried.rawValue - 1) }
        }
      }
      guard (limits, joining) != before else { break }
      (drafter, text, flaws) = Self.tried(comparison, limits, joining)
    }
    // What is still amiss may come of the instructions that others share.
    if !flaws.isEmpty, joining != .none {
      let apart = Self.tried(comparison, limits, .none)
      if apart.flaws.count < flaws.count { (drafter, text, flaws) = apart }
    }
    self.text = text
    count = drafter.instructions.count
    var left = drafter.unexpressed
    left += flaws.changed.map { [comparison] in Unexpressed(.section, old: $0, new: comparison.newNode(of: $0)) }
    left += flaws.new.map { Unexpressed(.section, old: nil, new: $0) }
    if left.isEmpty, flaws.isOtherOrder { left.append(Unexpressed(.order, old: nil, new: nil)) }
    var seen: Set<Unexpressed> = []
    unexpressed = left.filter { seen.insert($0).inserted }
  }

  /// What is drafted within `limits`, and what it does not give.
  private static func tried(
    _ comparison: Comparison, _ limits: [Int: Drafter.Fineness], _ joining: Drafter.Joining
  ) -> (drafter: Drafter, text: String, flaws: Flaws) {
    var drafter = Drafter(comparison, limits: limits, joining: joining)
    drafter.draft()
    let text = written(drafter, comparison.old)
    return (drafter, text, flaws(comparison, text, but: drafter.unexpressed))
  }

  // MARK: Writing

  /// The amending act with the instructions of `drafter`.
  private static func written(_ drafter: Drafter, _ act: Document) -> String {
    guard !drafter.instructions.isEmpty else { return "" }
    let wording = CanonicalWording(source: SourceText(String(decoding: drafter.quoted.bytes, as: UTF8.self)))
    let base = Consolidation(of: act, with: [])
    var text = "Forslag\ntil\nLov om ændring af \(base.shortName)\n(\(Consolidation.blank))\n"
    text +=
      "§ 1\nI \(base.citedInOpening) foretages følgende \(drafter.instructions.count == 1 ? "ændring" : "ændringer"):\n"
    for (index, instruction) in drafter.instructions.enumerated() {
      let lines = instruction.lines(wording) ?? []
      text += "\(index + 1). " + lines.joined(separator: "\n") + "\n"
    }
    text += "§ 2\nLoven træder i kraft den \(Consolidation.blank).\n"
    for (index, annex) in drafter.instructions.compactMap(\.annex).enumerated() {
      text += "Bilag \(index + 1)\n»\(annex)«\n"
    }
    return text
  }

  // MARK: Proof

  /// What carrying out a draft does not give.
  private struct Flaws {
    /// Sections and annexes that say something else than they should, by their nodes in the old text.
    var changed: [Int] = []
    /// New ones that do not come as they should, by their nodes in the new text.
    var new: [Int] = []
    /// Whether headings, divisions and sections stand in another order, or say something else.
    var isOtherOrder = false

    /// Whether something is amiss that another way of drafting may mend.
    var isEmpty: Bool { changed.isEmpty && new.isEmpty && !isOtherOrder }
    /// How many things are amiss.
    var count: Int { changed.count + new.count + (isOtherOrder ? 1 : 0) }
  }

  /// Carries `text` out and holds the result against the text that is wanted.
  ///
  /// - Parameter known: What is not drafted at all.
  private static func flaws(_ comparison: Comparison, _ text: String, but known: [Unexpressed]) -> Flaws {
    var amendment = Amendment(of: comparison.old)
    let amending = AmendingText(Document(path: "-", source: SourceText(text)))
    for section in amending.sections.prefix(1) { amendment.apply(section, of: amending) }
    let made = Provisions(ComparedText(amendment.document))
    let wanted = Provisions(comparison.newText)
    var flaws = Flaws()
    flaws.isOtherOrder = made.order != wanted.order
    let wrong = Set(
      made.keys.filter { wanted.keys[$0.key] != $0.value }.map(\.key)
        + wanted.keys.keys.filter { made.keys[$0] == nil })
    guard !wrong.isEmpty else { return flaws }
    let old = Provisions(comparison.oldText)
    let left = Set(known.filter { $0.subject == .unpairedMarks }.compactMap(\.old))
    flaws.changed = wrong.flatMap { old.nodes[$0] ?? [] }.filter { !left.contains($0) }.sorted()
    flaws.new = wrong.filter { old.nodes[$0] == nil }.flatMap { wanted.nodes[$0] ?? [] }.sorted()
    return flaws
  }

  /// What the sections and annexes of an act say; what is repealed says nothing.
  private struct Provisions {
    /// What a section or an annex is called.
    struct Name: Hashable {
      let isAnnex: Bool
      let number: UInt64

      init(_ node: Node) { (isAnnex, number) = (node.kind == .annex, node.number.order) }
    }

    /// What each says, in order where several have one name.
    var keys: [Name: [UInt64]] = [:]
    /// Their nodes.
    var nodes: [Name: [Int]] = [:]
    /// Headings, divisions and sections in order: what the first two say, and the numbers of the last two.
    var order: [UInt64] = []

    init(_ text: ComparedText) {
      var index = 1
      while index < text.nodes.count {
        let node = text.nodes[index]
        switch node.kind {
        case .section, .amendingSection, .annex:
          if !AmendingDraft.isRepealed(index, text.document.tree) {
            keys[Name(node), default: []].append(text.keys[index])
            nodes[Name(node), default: []].append(index)
            order.append(node.number.order)
          }
          index = Int(node.subtreeEnd)
        case .book, .part, .chapter:
          if !node.flags.contains(.repealed) { order += [node.number.order, text.ownKeys[index]] }
          index += 1
        case .heading:
          order.append(text.ownKeys[index])
          index = Int(node.subtreeEnd)
        default: index = Int(node.subtreeEnd)
        }
      }
    }
  }

  /// Whether nothing is left of the section `node` but its number.
  static func isRepealed(_ node: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.nodes[node].kind == .section else { return tree.nodes[node].flags.contains(.repealed) }
    guard endsAfterRepeal(node, tree) else { return false }
    if tree.nodes[node].flags.contains(.repealed) { return true }
    var children = tree.children(of: node)
    guard let first = children.next(), children.next() == nil else { return false }
    return tree.nodes[first].flags.contains(.repealed)
  }

  /// Whether the words of `node` end with those in brackets, `(Ophævet)`, or are one alone, `Ophævet.`: someone may have written on
  /// behind them.
  private static func endsAfterRepeal(_ node: Int, _ tree: SyntaxTree) -> Bool {
    let words = tree.source[tree.source.trimmed(tree.nodes[node].range)]
    if words.last(where: { $0 > 0x20 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "*") }) == UInt8(ascii: ")") {
      return true
    }
    let own = tree.source[tree.source.trimmed(ByteRange(tree.nodes[node].label.end, tree.nodes[node].range.end))]
    return !own.drop { $0 <= 0x20 }.contains { $0 <= 0x20 }
  }
}

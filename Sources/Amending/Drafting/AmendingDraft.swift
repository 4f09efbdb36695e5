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
    var drafter = Drafter(comparison, limits: limits)
    drafter.draft()
    var text = Self.written(drafter, old)
    var wrong = Self.differences(old, new, text)
    if !wrong.isEmpty, drafter.joinsChanges {
      drafter = Drafter(comparison, limits: limits, joinsChanges: false)
      drafter.draft()
      text = Self.written(drafter, old)
      wrong = Self.differences(old, new, text)
    }
    for _ in 1..<Self.mostRounds where !wrong.isEmpty {
      let before = limits
      for section in wrong {
        let tried = limits[section] ?? .words
        if tried > .section { limits[section] = Drafter.Fineness(rawValue: tried.rawValue - 1) }
      }
      guard limits != before else { break }
      drafter = Drafter(comparison, limits: limits, joinsChanges: false)
      drafter.draft()
      text = Self.written(drafter, old)
      wrong = Self.differences(old, new, text)
    }
    self.text = text
    count = drafter.instructions.count
    var left = drafter.unexpressed
    left += wrong.map { [comparison] in Unexpressed(.section, old: $0, new: comparison.newNode(of: $0)) }
    var seen: Set<Unexpressed> = []
    unexpressed = left.filter { seen.insert($0).inserted }
  }

  // MARK: Writing

  /// The amending act with the instructions of `drafter`.
  private static func written(_ drafter: Drafter, _ act: Document) -> String {
    guard !drafter.instructions.isEmpty else { return "" }
    let wording = CanonicalWording(source: SourceText(String(decoding: drafter.quoted.bytes, as: UTF8.self)))
    let base = Consolidation(of: act, with: [])
    var text = "Forslag\ntil\nLov om ændring af \(base.shortName)\n(\(Consolidation.blank))\n"
    text += "§ 1\nI \(base.citedInOpening) foretages følgende \(drafter.instructions.count == 1 ? "ændring" : "ændringer"):\n"
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

  /// The sections of `old` that are not as they are in `new` when `text` is carried out.
  private static func differences(
    _ old: Document, _ new: Document, _ text: String
  ) -> [Int] {
    var amendment = Amendment(of: old)
    let amending = AmendingText(Document(path: "-", source: SourceText(text)))
    for section in amending.sections.prefix(1) { amendment.apply(section, of: amending) }
    let made = provisions(of: amendment.document.tree)
    let wanted = provisions(of: new.tree)
    let wrong = Set(
      made.filter { wanted[$0.key] != $0.value }.map(\.key) + wanted.keys.filter { made[$0] == nil })
    guard !wrong.isEmpty else { return [] }
    return old.tree.nodes.indices.filter { wrong.contains(key(of: old.tree.nodes[$0])) }
  }

  private static func key(of node: Node) -> String {
    switch node.kind {
    case .section, .amendingSection: "§ \(node.number)"
    case .annex: "bilag \(node.number)"
    default: ""
    }
  }

  /// What each section and annex of an act says, by its name; what is repealed says nothing.
  private static func provisions(of tree: SyntaxTree) -> [String: [String]] {
    var provisions: [String: [String]] = [:]
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .section, .amendingSection, .annex:
        if !isRepealed(index, tree) { provisions[key(of: node), default: []] += words(of: index, tree) }
        index = Int(node.subtreeEnd)
      case .book, .part, .chapter: index += 1
      default: index = Int(node.subtreeEnd)
      }
    }
    return provisions
  }

  /// What the nodes in `root` say, one by one, with their kinds and numbers.
  private static func words(of root: Int, _ tree: SyntaxTree) -> [String] {
    (root..<Int(tree.nodes[root].subtreeEnd)).map { index in
      let node = tree.nodes[index]
      let number = node.kind == .subsection && node.number.style == .none ? "1" : node.number.description
      let words = FoldedText(tree.source[node.text]).bytes
      return "\(node.kind.key) \(number) " + String(decoding: words, as: UTF8.self)
    }
  }

  /// Whether nothing is left of the section `node` but its number.
  static func isRepealed(_ node: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.nodes[node].kind == .section else { return tree.nodes[node].flags.contains(.repealed) }
    if tree.nodes[node].flags.contains(.repealed) { return true }
    var children = tree.children(of: node)
    guard let first = children.next(), children.next() == nil else { return false }
    return tree.nodes[first].flags.contains(.repealed)
  }
}

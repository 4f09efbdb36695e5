import StatuteModel
import StatuteSyntax
import StatuteText

/// The lovspejl of a bill, `Lovforslaget sammenholdt med gældende lov`: what the instructions touch of the act in force, and
/// beside it the instructions (LK 4.4.1).
public struct BillMirror: Sendable {
  /// What stands side by side.
  public struct Row: Sendable {
    /// The act in force.
    public var left: [MirrorParagraph] = []
    /// The bill.
    public var right: [MirrorParagraph] = []
  }

  /// The annex of the bill that it is (LK 4.4.1).
  public static let annex = "Bilag 1"
  /// Its title.
  public static let title = "Lovforslaget sammenholdt med gældende lov"
  /// What stands over the left column, and over the right one.
  public static let columns = (left: "Gældende formulering", right: "Lovforslaget")
  /// Where words that change everywhere stand in more provisions than these, they are named and not printed.
  static let mostProvisions = 20

  /// Its rows, from the top.
  public private(set) var rows: [Row] = []
  private let text: AmendingText

  /// A lovspejl without rows of `text`.
  public init(_ text: AmendingText) { self.text = text }

  /// Adds `section` of the bill, which changes `act` in the way that `touches` tell; without an act its column stays empty.
  public mutating func add(_ section: AmendingText.Section, _ act: Document?, _ touches: [Touch]) {
    let nodes = text.document.tree.nodes
    rows.append(Row(right: [MirrorParagraph(text.document.words(at: nodes[section.node].label), isCentred: true)]))
    let sentence = text.document.openingSentence(of: section.node)
    let ministry = text.document.words(at: ByteRange(section.opening.start, sentence.start))
    if !ministry.isEmpty { rows.append(Row(right: [MirrorParagraph(ministry, isCentred: true)])) }
    let opening = text.document.words(at: sentence)
    if !opening.isEmpty { rows.append(Row(right: [MirrorParagraph(opening)])) }
    guard let act else {
      rows += section.instructions.map { Row(right: text.document.paragraphs(of: $0.node)) }
      return
    }
    let byInstruction = Dictionary(grouping: touches, by: \.instruction)
    for group in groups(of: section.instructions, byInstruction, act) { add(group, byInstruction, act) }
  }

  /// Instructions one after the other that touch the same sections, so that each section is printed once.
  private func groups(
    of instructions: [AmendingInstruction], _ touches: [Int: [Touch]], _ act: Document
  ) -> [[AmendingInstruction]] {
    var groups: [[AmendingInstruction]] = []
    var last: Set<Int> = []
    for instruction in instructions {
      let own = touches[instruction.node] ?? []
      let blocks = isEverywhere(instruction) ? [] : Set(own.map { ActExcerpt.block(of: $0.node, in: act) })
      if last.isDisjoint(with: blocks) {
        groups.append([instruction])
      } else {
        groups[groups.count - 1].append(instruction)
      }
      last = blocks
    }
    return groups
  }

  /// Whether it changes words in all of the act.
  private func isEverywhere(_ instruction: AmendingInstruction) -> Bool {
    instruction.reading.operations.contains { operation in
      operation.targets.contains { $0.multiplicity == .everywhere && $0.chain[.section] == .none }
    }
  }

  private mutating func add(_ group: [AmendingInstruction], _ touches: [Int: [Touch]], _ act: Document) {
    let all = group.flatMap { touches[$0.node] ?? [] }
    if group.count == 1, isEverywhere(group[0]), Set(all.map(\.node)).count > Self.mostProvisions {
      let places = Set(all.map(\.node)).sorted().map { act.citation(of: $0) }
      let left = MirrorParagraph("[Ordene står \(places.count) steder: \(places.joined(separator: "; ")).]")
      return rows.append(Row(left: [left], right: text.document.paragraphs(of: group[0].node)))
    }
    var excerpt = ActExcerpt(act, all)
    var printed: Set<Int> = []
    for touch in isEverywhere(group[0]) ? all.sorted(by: { $0.node < $1.node }) : all {
      let block = ActExcerpt.block(of: touch.node, in: act)
      if printed.insert(block).inserted { excerpt.print(block) }
    }
    var firstLines: [Int: Int] = [:]
    let wanted = Set(all.map(\.node))
    for (index, line) in excerpt.lines.enumerated() {
      for node in line.nodes where firstLines[node] == nil && wanted.contains(node) { firstLines[node] = index }
    }
    var starts: [Int] = []
    // The last line that the instructions so far touch: nothing of what one touches stands beside the next.
    var last = 0
    for instruction in group {
      let lines = (touches[instruction.node] ?? []).compactMap { firstLines[$0.node] }
      // The first section stands beside the first instruction, from its label on.
      let start = starts.last.map { before in lines.min().map { $0 > last ? $0 : before } ?? before }
      starts.append(start ?? 0)
      last = max(last, lines.max() ?? 0)
    }
    var from = 0
    while from < group.count {
      let next = starts[from...].firstIndex { $0 > starts[from] } ?? group.count
      let end = next < group.count ? starts[next] : excerpt.lines.count
      rows.append(
        Row(
          left: excerpt.lines[starts[from]..<end].map(\.paragraph),
          right: Array(group[from..<next].map { text.document.paragraphs(of: $0.node) }.joined(separator: [.gap]))))
      from = next
    }
  }
}

extension Document {
  /// What the provision `node` is called in running text: without the stk. 1 of a section that has no other.
  fileprivate func citation(of node: Int) -> String {
    let address = address(of: node)
    var current = node
    while current > 0, tree.nodes[current].kind != .section { current = Int(tree.nodes[current].parent) }
    let subsections = current > 0 ? tree.children(of: current).filter { tree.nodes[$0].kind == .subsection } : []
    return subsections.count == 1 ? address.replacing(", stk. 1", with: "", maxReplacements: 1) : address
  }
}

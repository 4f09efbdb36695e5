import StatuteModel
import StatuteSyntax
import StatuteText

/// Some provisions of an act with only that printed of them which is touched; dashes with the labels they stand for take the
/// place of the rest (LK 4.4.1).
struct ActExcerpt {
  /// A paragraph, and which nodes of the act it prints or stands for.
  struct Line {
    var paragraph: MirrorParagraph
    var nodes: ClosedRange<Int>
  }

  /// What stands for what is left out.
  static let dashes = "– – –"

  private let act: Document
  private let extents: [Int: Touch.Extent]
  /// The nodes of which something is printed.
  private var shown: Set<Int> = []
  private(set) var lines: [Line] = []

  private var nodes: [Node] { act.tree.nodes }

  /// - Parameter touches: What is touched in the act.
  init(_ act: Document, _ touches: some Sequence<Touch>) {
    self.act = act
    extents = Dictionary(touches.map { ($0.node, $0.extent) }, uniquingKeysWith: max)
    for (node, extent) in extents {
      if extent != .beside { shown.insert(node) }
      // The introduction of a list is printed with its items, and a provision with what is printed of it.
      var current = node
      var isShown = extent != .beside || act.tree.nodes[node].kind.isListed
      while current > 0 {
        current = Int(act.tree.nodes[current].parent)
        if isShown { shown.insert(current) }
        isShown = isShown || act.tree.nodes[current].kind.isListed
      }
    }
  }

  /// The node of which `node` is printed as a part: its section, its heading, its annex, or itself.
  static func block(of node: Int, in act: Document) -> Int {
    let nodes = act.tree.nodes
    var current = node
    while current > 0 {
      switch nodes[current].kind {
      case .section, .amendingSection, .note: return current
      case _ where nodes[current].kind.isDivision: return current
      default: break
      }
      let parent = Int(nodes[current].parent)
      // What stands in a chapter is printed without it; what stands in an annex and in no section is a part of that.
      if parent == 0 || nodes[parent].kind.isDivision && nodes[parent].kind != .annex { return current }
      current = parent
    }
    return node
  }

  /// Prints `block`.
  mutating func print(_ block: Int) {
    let node = nodes[block]
    if let annex = annex(around: block) { add(label(of: annex), annex...annex, isCentred: true) }
    if extents[block] == .whole { return printWhole(block) }
    switch node.kind {
    case .section where !shown.contains(block) && !hasTouchInside(block):
      add("\(label(of: block)) \(Self.dashes)", block...last(of: block))
    case .section, .amendingSection: printSection(block)
    case .annex where shown.contains(block) || hasTouchInside(block):
      printHeading(of: block)
      printChildren(of: block)
    case _ where node.kind.isDivision:
      extents[block] == .beside
        ? add("\(label(of: block)) \(Self.dashes)", block...last(of: block), isCentred: true) : printHeading(of: block)
    case .heading, .title: add(act.words(at: node.text), block...block, isCentred: true)
    // A note, or what leads to appended provisions, which are blocks of their own.
    case .note, .commencement: printOwn(block, after: "")
    default: printWhole(block)
    }
  }

  private func annex(around node: Int) -> Int? {
    var current = Int(nodes[node].parent)
    while current > 0, nodes[current].kind != .annex { current = Int(nodes[current].parent) }
    return current > 0 ? current : nil
  }

  private func last(of node: Int) -> Int { Int(nodes[node].subtreeEnd) - 1 }

  private func label(of node: Int) -> String { act.words(at: nodes[node].label) }

  private func hasTouchInside(_ node: Int) -> Bool {
    ((node + 1)..<Int(nodes[node].subtreeEnd)).contains { extents[$0] != nil }
  }

  private mutating func add(_ text: String, _ nodes: ClosedRange<Int>, isCentred: Bool = false) {
    lines.append(Line(paragraph: MirrorParagraph(text, isCentred: isCentred), nodes: nodes))
  }

  private mutating func printWhole(_ node: Int, after prefix: String = "") {
    var paragraphs = act.paragraphs(of: node)
    if !prefix.isEmpty, !paragraphs.isEmpty, !paragraphs[0].text.hasPrefix(prefix) {
      paragraphs[0].text = prefix + " " + paragraphs[0].text
    }
    // The first paragraph stands for all that is in it.
    for (index, paragraph) in paragraphs.enumerated() {
      lines.append(Line(paragraph: paragraph, nodes: index == 0 ? node...last(of: node) : node...node))
    }
  }

  private mutating func printHeading(of division: Int) {
    add(label(of: division), division...division, isCentred: true)
    let text = act.words(at: nodes[division].text)
    if !text.isEmpty { add(text, division...division, isCentred: true) }
  }

  private mutating func printSection(_ section: Int) {
    var prefix = label(of: section)
    let text = act.words(at: nodes[section].text)
    if nodes[section].kind == .amendingSection {
      add(prefix, section...section, isCentred: true)
      prefix = ""
    }
    if !text.isEmpty {
      add(prefix.isEmpty ? text : prefix + " " + text, section...section)
      prefix = ""
    }
    printChildren(of: section, after: prefix)
  }

  /// Prints the children of `parent`, those that nothing is printed of as dashes; the first behind `prefix`.
  private mutating func printChildren(of parent: Int, after prefix: String = "") {
    var prefix = prefix
    var run: [Int] = []
    for child in act.tree.children(of: parent) where nodes[child].kind != .comment {
      if shown.contains(child) {
        printRun(run, after: &prefix)
        run = []
        printShown(child, after: prefix)
        prefix = ""
      } else {
        if let first = run.last, isBreak(first, child) {
          printRun(run, after: &prefix)
          run = []
        }
        run.append(child)
      }
    }
    printRun(run, after: &prefix)
  }

  /// Whether the dashes of `first` cannot stand for `second`, too: the stykke that has no label stands with the section's.
  private func isBreak(_ first: Int, _ second: Int) -> Bool {
    nodes[first].label.isEmpty && nodes[first].kind == .subsection
      || !nodes[second].label.isEmpty && nodes[first].kind != nodes[second].kind && !nodes[first].label.isEmpty
  }

  /// Prints dashes for `run`, with the labels they stand for: `Stk. 2-6. – – –`.
  private mutating func printRun(_ run: [Int], after prefix: inout String) {
    guard let first = run.first, let end = run.last else { return }
    let labelled = run.filter { !nodes[$0].label.isEmpty }
    var label = labelled.first.map(self.label) ?? ""
    if let start = labelled.first, let last = labelled.last, start != last {
      // `Stk. 2` and the sign behind the last number.
      let sign = label.last.flatMap { $0 == "." || $0 == ")" ? String($0) : nil } ?? ""
      label = "\(label.dropLast(sign.count))-\(nodes[last].lastNumber)\(sign)"
    }
    let text = [prefix, label, Self.dashes].filter { !$0.isEmpty }.joined(separator: " ")
    prefix = ""
    add(text, first...last(of: end))
  }

  private mutating func printShown(_ node: Int, after prefix: String) {
    if extents[node] == .whole || nodes[node].kind == .table { return printWhole(node, after: prefix) }
    printOwn(node, after: prefix)
    printChildren(of: node)
  }

  /// Prints the label and the text of `node`, and nothing that stands in it.
  private mutating func printOwn(_ node: Int, after prefix: String) {
    let own = [prefix, label(of: node), act.words(at: nodes[node].text)].filter { !$0.isEmpty }
    if !own.isEmpty { add(own.joined(separator: " "), node...node) }
  }
}

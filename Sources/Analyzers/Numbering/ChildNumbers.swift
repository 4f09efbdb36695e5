import Analysis
import StatuteModel
import StatuteSyntax

/// Checks the numbers that begin again in every provision: stykker, numre, litra and instructions. One walk does all
/// of them.
struct ChildNumbers: SectionAnalyzer {
  /// Where in a document a run stands; law in force and new text are not read alike.
  enum Region {
    /// New text that is written here and now.
    case draft
    /// An act in force, or text of which it is not known.
    case inForce
    /// Provisions of an amending act printed after the act it amended.
    case appended
    /// New text an instruction puts in: a part of something else.
    case quotation
    /// An annex, where numbers are used freely.
    case annex
  }

  let rules = [SubsectionNumbers.rule, ListNumbers.item, ListNumbers.point, InstructionNumbers.rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let nodes = document.tree.nodes
    let isDraft = DraftedText.exists(in: document.tree)
    var index = part.nodes.lowerBound
    while index < part.nodes.upperBound {
      let node = nodes[index]
      let end = Int(node.subtreeEnd)
      if node.kind.isOutsideProvisions {
        index = max(end, index + 1)
        continue
      }
      if end > index + 1 { check(childrenOf: index, document, isDraft: isDraft, &report) }
      index += 1
    }
  }

  /// Compares each child with the one of its kind before it; only where a step is not the plain next number the whole
  /// run is looked at.
  private func check(
    childrenOf parent: Int, _ document: Document, isDraft: Bool, _ report: inout Report
  ) {
    let nodes = document.tree.nodes
    let end = min(Int(nodes[parent].subtreeEnd), nodes.count)
    var steps = Steps()
    var child = parent + 1
    while child < end {
      steps.take(nodes[child])
      child = max(Int(nodes[child].subtreeEnd), child + 1)
    }
    if steps.subsections.isBroken { diagnose(.subsection, parent, document, isDraft: isDraft, &report) }
    if steps.items.isBroken { diagnose(.item, parent, document, isDraft: isDraft, &report) }
    if steps.points.isBroken { diagnose(.point, parent, document, isDraft: isDraft, &report) }
    if steps.instructions.isBroken { diagnose(.instruction, parent, document, isDraft: isDraft, &report) }
  }

  private func diagnose(
    _ kind: NodeKind, _ parent: Int, _ document: Document, isDraft: Bool, _ report: inout Report
  ) {
    let tree = document.tree
    let entries = Self.entries(of: kind, in: parent, document)
    guard let first = entries.first, let level = Level(kind) else { return }
    let region = Region(of: parent, in: tree, isDraft: isDraft)
    var expectations = Self.expectations(of: kind, in: parent, region, tree)
    if expectations.beginsAtFirst, level == .item || level == .point, goesOn(from: first, in: tree) {
      expectations.beginsAtFirst = false
    }
    let flawReport = FlawReport(document: document, level: level, entries: entries)
    for flaw in NumberSequence.flaws(in: entries, expecting: expectations) {
      if region == .annex, flaw.mending == nil { continue }
      switch level {
      case .subsection:
        let severity = SubsectionNumbers.severity(of: flaw, in: region)
        flawReport.add(flaw, as: SubsectionNumbers.rule, severity: severity, to: &report)
      case .item:
        flawReport.add(
          flaw, as: ListNumbers.item, severity: ListNumbers.severity(of: flaw, in: region), to: &report)
      case .point:
        flawReport.add(
          flaw, as: ListNumbers.point, severity: ListNumbers.severity(of: flaw, in: region), to: &report)
      default:
        flawReport.add(flaw, as: InstructionNumbers.rule, to: &report)
      }
    }
  }

  private static func expectations(
    of kind: NodeKind, in parent: Int, _ region: Region, _ tree: SyntaxTree
  ) -> NumberSequence.Expectations {
    switch kind {
    case .subsection: SubsectionNumbers.expectations(in: tree.nodes[parent].kind)
    case .instruction: InstructionNumbers.expectations(in: tree.nodes[parent].kind)
    default: ListNumbers.expectations(in: region)
    }
  }

  /// The children of `parent` that are of `kind` and carry a number; an unlabelled first stykke is number 1.
  private static func entries(of kind: NodeKind, in parent: Int, _ document: Document) -> [NumberSequence.Entry] {
    let tree = document.tree
    var entries: [NumberSequence.Entry] = []
    for child in tree.children(of: parent) {
      let node = tree.nodes[child]
      guard node.kind == kind else { continue }
      let isFirstStykke =
        kind == .subsection && node.number.style == .none && entries.isEmpty && !isHeading(child, document)
      let number = isFirstStykke ? ProvisionNumber(value: 1) : node.number
      guard number.style != .none else { continue }
      let last = node.lastNumber.style == .none ? number : node.lastNumber
      let isInterrupted = !entries.isEmpty && tree.nodes[child - 1].kind.interruptsList
      entries.append(.init(number: number, last: last, node: child, beginsGroup: isInterrupted))
    }
    return entries
  }

  /// Whether an unlabelled stykke is a line without a stop in front of `Stk. 1.`: the heading of a closing section.
  private static func isHeading(_ stykke: Int, _ document: Document) -> Bool {
    let node = document.tree.nodes[stykke]
    let next = Int(node.subtreeEnd)
    guard next < document.tree.nodes.count, document.tree.nodes[next].kind == .subsection,
      document.tree.nodes[next].number.isFirst
    else { return false }
    return document.source.bytes.readsAsHeading(node.text)
  }

  /// Whether a list goes on from the one before it: `4)` in stk. 2, where stk. 1 stopped at `3)`.
  private func goesOn(from first: NumberSequence.Entry, in tree: SyntaxTree) -> Bool {
    let kind = tree.nodes[first.node].kind
    var index = first.node - 1
    while index > 0 {
      let node = tree.nodes[index]
      if node.kind == kind { return first.number.relation(to: node.lastNumber) == .next }
      if node.kind == .quotation { return false }
      index -= 1
    }
    return false
  }
}

/// What one look over the children of a provision tells.
private struct Steps {
  var subsections = Step()
  var items = Step()
  var points = Step()
  var instructions = Step()

  struct Step {
    private(set) var isBroken = false
    private var last = ProvisionNumber.none

    mutating func take(_ number: ProvisionNumber, through end: ProvisionNumber) {
      defer { last = end }
      if last.style == .none {
        if number.style != .none, !number.isFirst { isBroken = true }
        return
      }
      if number.letters == 0, last.letters == 0, last.value < .max, number.value == last.value + 1 { return }
      if number.relation(to: last) != .next { isBroken = true }
    }
  }

  mutating func take(_ node: Node) {
    switch node.kind {
    case .subsection where node.number.style == .none:
      subsections.take(ProvisionNumber(value: 1), through: ProvisionNumber(value: 1))
    case .subsection: subsections.take(node.number, through: node.lastNumber)
    case .item: items.take(node.number, through: node.lastNumber)
    case .point: points.take(node.number, through: node.lastNumber)
    case .instruction: instructions.take(node.number, through: node.lastNumber)
    default: break
    }
  }
}

extension ChildNumbers.Region {
  /// The region the node with index `node` stands in; `isDraft` tells whether the document's own provisions are new.
  init(of node: Int, in tree: SyntaxTree, isDraft: Bool) {
    var index = node
    while index > 0 {
      switch tree.nodes[index].kind {
      case .quotation:
        self = .quotation
        return
      case .annex:
        self = .annex
        return
      case .commencement:
        self = .appended
        return
      default: index = min(Int(tree.nodes[index].parent), index - 1)
      }
    }
    self = isDraft ? .draft : .inForce
  }
}

extension NodeKind {
  /// Whether a list may begin again after it.
  var interruptsList: Bool {
    switch self {
    case .text, .table, .heading, .bullet, .quotation: true
    default: false
    }
  }

  /// Whether what stands in it is no text of law, so that its numbers are nobody's concern.
  var isOutsideProvisions: Bool {
    switch self {
    case .frontMatter, .contents, .title, .opening, .signature, .note, .remarks, .remark, .mirror, .table: true
    default: false
    }
  }
}

import StatuteSyntax
import StatuteText

/// A label that a new line can begin with.
public struct NextLabel: Hashable, Sendable {
  /// What it is the label of.
  public let kind: NodeKind
  /// Its number.
  public let number: ProvisionNumber
  /// The label with its stop, written as the text writes the one before it: `Stk. 4.`, `§ 12.`, `5)`, `b)`, `3.`
  public let text: String
  /// The Markdown emphasis that the text puts around such labels: `**`; mostly none.
  public let emphasis: String
  /// Whether the text puts such labels on a line of their own.
  public let isCentred: Bool
}

/// The labels that a new line can begin with at one place of a document, likeliest first.
public struct NextLabels: Sendable {
  /// The labels.
  public fileprivate(set) var all: [NextLabel] = []
  /// Labels that would be the next if a later provision did not bear them.
  fileprivate var taken: [NextLabel] = []

  /// The label of the next provision of `kind`, be it taken or not; nil where none can come here.
  public func first(_ kind: NodeKind) -> NextLabel? { (all + taken).first { $0.kind == kind } }

  /// Whether a later provision bears the label of the next one of `kind`.
  public func isTaken(_ kind: NodeKind) -> Bool { taken.contains { $0.kind == kind } }
}

extension Document {
  /// The labels that the line with index `line`, from 0, can begin with. What stands in the line itself does not count.
  public func nextLabels(onLine line: Int) -> NextLabels {
    guard let end = endOfText(beforeLine: line) else { return NextLabels() }
    var builder = NextLabelBuilder(self, end: end, lineEnd: source.lineRange(line).end)
    builder.build()
    return builder.labels
  }

  /// The offset after the last visible byte before the line with index `line`; nil where there is none.
  func endOfText(beforeLine line: Int) -> Int? {
    guard line >= 0, line < source.lineCount else { return nil }
    var end = source.lineRange(line).start
    while end > 0 {
      let byte = source.bytes[end - 1]
      if byte <= 0x20 {
        end -= 1
      } else if byte == 0xA0, end > 1, source.bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        return end
      }
    }
    return nil
  }
}

/// Climbs from what stands before a line to what holds it: each level can go on with its next member.
private struct NextLabelBuilder {
  let document: Document
  /// The offset after the last visible byte before the line.
  let end: Int
  /// What begins from here on is there already.
  let lineEnd: Int
  var labels = NextLabels()
  private let nodes: [Node]

  init(_ document: Document, end: Int, lineEnd: Int) {
    self.document = document
    self.end = end
    self.lineEnd = lineEnd
    nodes = document.tree.nodes
  }

  mutating func build() {
    let start = document.tree.node(at: end - 1)
    addFirstOfList(in: start)
    var node = start
    while node > 0 {
      guard climb(over: node) else { return }
      node = Int(nodes[node].parent)
    }
    if labels.first(.section) == nil, labels.first(.amendingSection) == nil { addFirstSection(after: start) }
  }

  /// Adds what can follow the node with index `index`; false where nothing outside it can.
  private mutating func climb(over index: Int) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case .item, .point:
      if isFinished(index) { addAfterRest(index) } else { add(after: index) }
      isInList = isInList || goesOn(index)
    case .subsection, .instruction: add(after: index)
    case .section, .amendingSection:
      // A section whose label stands alone has its text to come.
      if end <= node.label.end { return false }
      if node.kind == .amendingSection, labels.first(.instruction) == nil {
        add(.instruction, ProvisionNumber(value: 1), like: index)
      }
      add(section: index)
      labels.all += late
      late = []
    case .chapter:
      if labels.first(.section) == nil { addFirstSection(after: index) }
      add(after: index)
    case .quotation:
      guard isClosed else {
        if labels.first(.section) == nil { addFirstSection(ofNewText: index) }
        return false
      }
      labels = NextLabels()
    case .document, .part, .book, .text, .table, .heading, .title, .opening, .bullet, .renumbering: break
    case .frontMatter, .contents, .commencement, .signature, .annex, .note, .remarks, .remark, .mirror, .comment:
      return false
    }
    return true
  }

  /// Labels that are less likely than those of the levels above: the lists they would go on with have come to their end.
  private var late: [NextLabel] = []
  /// Whether the line stands between two members of a list, which nothing outside it can part.
  private var isInList = false

  private mutating func addAfterRest(_ index: Int) {
    guard !isInList, let label = label(after: index), !isThere(label, beside: index) else { return }
    late.append(label)
  }

  /// Whether a member of the list comes after the line that the one at `index` stands before.
  private func goesOn(_ index: Int) -> Bool {
    document.tree.children(of: Int(nodes[index].parent)).contains {
      nodes[$0].kind == nodes[index].kind && nodes[$0].range.start >= lineEnd
    }
  }

  // MARK: What the text before the line ends with

  /// Whether the quotation before the line is closed.
  private var isClosed: Bool {
    // »…«.« and »…«
    var at = end
    while at > 0, document.source.bytes[at - 1] == 0x2E { at -= 1 }
    return at > 1 && document.source.bytes[at - 1] == 0xAB && document.source.bytes[at - 2] == 0xC2
  }

  /// Whether a list ends with the item at `index`: its sentence does, and those of the items before do not.
  private func isFinished(_ index: Int) -> Bool {
    guard document.source.bytes[end - 1] == 0x2E else { return false }
    let siblings = document.tree.children(of: Int(nodes[index].parent)).filter { nodes[$0].kind == nodes[index].kind }
    guard let before = siblings.last(where: { $0 < index }) else { return false }
    let text = nodes[before].text
    return !text.isEmpty && document.source.bytes[text.end - 1] != 0x2E
  }

  /// Adds `1)` or `a)` where the text leads to a list: it ends in a colon or goes on.
  private mutating func addFirstOfList(in node: Int) {
    let last = document.source.bytes[end - 1]
    guard last == 0x3A || (last | 0x20) &- 0x61 < 26 else { return }
    var holder = node
    while nodes[holder].kind == .text { holder = Int(nodes[holder].parent) }
    switch nodes[holder].kind {
    case .subsection: add(.item, ProvisionNumber(value: 1), like: nil)
    case .item where last == 0x3A:
      add(.point, ProvisionNumber(value: 0, letters: 0x6100, style: .letter), like: nil)
    default: break
    }
  }

  // MARK: Numbers

  private mutating func add(after index: Int) {
    guard let label = label(after: index) else { return }
    if isInList || isThere(label, beside: index) || !isRoom(for: label, beside: index) {
      labels.taken.append(label)
    } else {
      labels.all.append(label)
    }
  }

  /// Whether `label` is that of a provision that comes later, beside the one at `index`.
  private func isThere(_ label: NextLabel, beside index: Int) -> Bool {
    document.tree.children(of: Int(nodes[index].parent)).contains {
      nodes[$0].kind == label.kind && nodes[$0].range.start >= lineEnd && nodes[$0].number.isSame(as: label.number)
    }
  }

  /// Whether an instruction leaves `label` free, where the one at `index` stands in its new text by itself: `»Stk. 2. …«`.
  private func isRoom(for label: NextLabel, beside index: Int) -> Bool {
    let parent = Int(nodes[index].parent)
    let levels: [NodeKind: ReferenceLevel] = [.subsection: .subsection, .item: .item, .point: .point]
    guard nodes[parent].kind == .quotation, let level = levels[label.kind] else { return true }
    return document.mayGoOn(newText: parent, with: label.number, at: level)
  }

  private func label(after index: Int) -> NextLabel? {
    nodes[index].lastNumber.successor.map { label(nodes[index].kind, $0, like: index) }
  }

  /// Adds the section after the one at `index`: in an act in force the next letter where the next number is taken.
  private mutating func add(section index: Int) {
    guard let next = nodes[index].lastNumber.successor else { return }
    let container = document.resolver.place(of: index).container
    let sections = document.resolver.index
    // The number may stand in a range, and may have been begun on the line itself.
    var bearers = Array(sections.sections(from: next, to: next, in: container))
    if let bearer = sections.section(next, in: container) { bearers.append(bearer) }
    let own = nodes[index].lastNumber
    var taken = bearers.contains { nodes[$0].range.start >= lineEnd }
    var free: ProvisionNumber?
    if nodes[container].kind == .quotation, let act = document.actAmended(around: index)?.resolver.index {
      // New text stands among the sections of the act, which keep their numbers.
      taken = taken || act.section(next, in: 0) != nil
      let isNew = act.section(own, in: 0) == nil
      if isNew {
        free = own.firstLetter { act.section($0, in: 0) == nil && sections.section($0, in: container) == nil }
      }
    } else if document.kind == .consolidatedAct {
      free = own.nextLetter.flatMap { sections.section($0, in: container) == nil ? $0 : nil }
    }
    // »§ 5 a« before § 5 c is followed by § 5 b.
    let later = sections.sections(from: own, to: next, in: container).first {
      nodes[$0].range.start >= lineEnd && own < nodes[$0].number && nodes[$0].number < next
    }
    if let later {
      taken = true
      if free == nil { free = own.firstLetter { sections.section($0, in: container) == nil } }
      free = free.flatMap { $0 < nodes[later].number ? $0 : nil }
    }
    let isLettered = taken && free != nil
    let number = isLettered ? free ?? next : next
    // What is there already is not the next.
    if isInList || taken && !isLettered {
      labels.taken.append(label(nodes[index].kind, number, like: index))
    } else {
      add(nodes[index].kind, number, like: index)
    }
  }

  /// Adds the section after the last one before the node at `index`, `§ 1.` where there is none.
  private mutating func addFirstSection(after index: Int) {
    if let quotation = document.enclosing(.quotation, of: index) { return addFirstSection(ofNewText: quotation) }
    switch nodes[index].kind {
    case .title, .opening, .heading, .chapter, .part, .book: break
    default: return
    }
    var before = index
    while before > 0, nodes[before].kind != .section, nodes[before].kind != .amendingSection { before -= 1 }
    if before > 0 {
      add(section: before)
    } else {
      let kind = document.kind == .amendingAct ? NodeKind.amendingSection : .section
      add(kind, ProvisionNumber(value: 1), like: nil)
    }
  }

  /// Adds the section that the new text at `index` begins with under its heading, as the instruction says; none where it says none.
  private mutating func addFirstSection(ofNewText index: Int) {
    let start = nodes[index].range.start
    let line = document.source.lineIndex(at: start)
    let before = (index..<Int(nodes[index].subtreeEnd)).prefix { nodes[$0].range.start < end }
    guard document.source.lineContentRange(line).start == start,
      !before.contains(where: { nodes[$0].kind == .section }),
      let number = document.firstSectionOfNewChapter(onLine: line)
        ?? document.beginningOfNewText(onLine: line).flatMap({ $0.level == .section ? $0.number : nil })
    else { return }
    add(.section, number, like: nil)
  }

  // MARK: How labels are written

  private mutating func add(_ kind: NodeKind, _ number: ProvisionNumber, like index: Int?) {
    labels.all.append(label(kind, number, like: index))
  }

  /// The label of a provision of `kind`, written as the last such label before the line.
  private func label(_ kind: NodeKind, _ number: ProvisionNumber, like index: Int?) -> NextLabel {
    let model = model(of: kind, before: index)
    let label = model.map { nodes[$0].label } ?? ByteRange(0, 0)
    let flags = model.map { nodes[$0].flags } ?? []
    let written = document.source.string(in: label)
    let space = written.contains("\u{A0}") ? "\u{A0}" : " "
    let isSmall = written.contains { $0.isLetter && $0.isLowercase }
    let figure = number.style == .roman && isSmall ? number.description.lowercased() : number.description
    let isCentred = flags.contains(.centred) || kind == .chapter || model == nil && kind == .amendingSection
    let text =
      switch kind {
      case .section, .amendingSection:
        "§\(space)\(figure)" + (isCentred && !written.hasSuffix(".") ? "" : ".")
      case .subsection: "Stk.\(space)\(figure)."
      case .item, .point:
        (flags.contains(.parenthesised) ? "(" : "") + figure + (flags.contains(.dotMarker) ? "." : ")")
      case .chapter: "Kapitel\(space)\(figure)"
      default: figure + "."
      }
    return NextLabel(
      kind: kind, number: number, text: text, emphasis: emphasis(before: label), isCentred: isCentred)
  }

  /// The last node of `kind` up to `index` that has a label.
  private func model(of kind: NodeKind, before index: Int?) -> Int? {
    let last = index ?? document.tree.node(at: end - 1)
    return (max(0, last - Self.farthestModel)...last).reversed().first {
      nodes[$0].kind == kind && !nodes[$0].label.isEmpty
    }
  }

  /// So many nodes before the line is a label looked for that shows how such labels are written.
  private static let farthestModel = 500

  private func emphasis(before label: ByteRange) -> String {
    guard !label.isEmpty, let sign = document.source[label.end], sign == 0x2A || sign == 0x5F else { return "" }
    var start = label.start
    while start > 0, document.source.bytes[start - 1] == sign { start -= 1 }
    return document.source.string(in: ByteRange(start, label.start))
  }
}

extension ProvisionNumber {
  /// Labels have six figures at the most.
  private static let largest: UInt32 = 999_999

  /// The number that comes next without a letter of its own: `8` after `7` and `7 a`, `c` after `b`; nil after the last
  /// letter and where there is no number.
  var successor: ProvisionNumber? {
    switch style {
    case .word: nil
    case .letter: nextLetter
    // A stykke without a label is the first.
    case .none: value > 0 ? ProvisionNumber(value: value &+ 1) : nil
    case .arabic, .roman: value < Self.largest ? ProvisionNumber(value: value + 1, style: style) : nil
    }
  }

  /// The number with the first letter after this one that `isFree` is true of; nil after the last letter.
  func firstLetter(where isFree: (ProvisionNumber) -> Bool) -> ProvisionNumber? {
    var next = nextLetter
    while let number = next, !isFree(number) { next = number.nextLetter }
    return next
  }

  /// The same number with the next letter: `7 a` after `7`, `7 b` after `7 a`; nil after the last one.
  var nextLetter: ProvisionNumber? {
    let letter = UInt8(truncatingIfNeeded: letters >> 8)
    guard letters & 0xFF == 0 else { return nil }
    let next: UInt8
    switch letter {
    case 0: next = 0x61
    case 0x41..<0x5A, 0x61..<0x7A: next = letter + 1
    case 0x7A: next = 0xE6
    case 0xE6: next = 0xF8
    default: return nil
    }
    return ProvisionNumber(value: value, letters: UInt16(next) << 8, style: style)
  }
}

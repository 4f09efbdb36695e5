import StatuteModel
import StatuteSyntax
import StatuteText

/// What an operation does to provisions: which of them move, which comes in and which goes out.
struct Changes {
  /// What becomes of the numbers of provisions, by node.
  var moves: [Int: Move] = [:]
  private(set) var insertion: Insertion?
  private(set) var removal: Removal?
  /// The `Stk. 1.` that the first stykke gets because another one comes, or loses with it.
  private(set) var firstLabel: TextEdit?
  /// What changes places.
  private(set) var exchanges: [Exchange] = []
  /// The bytes of the rows of the lovspejl that change places.
  private(set) var exchangedRows: [(first: ByteRange, second: ByteRange)] = []
  /// What is written in the lovspejl so that what stays there can do without what goes.
  private(set) var completedRows: [TextEdit] = []
  /// The provision the operation starts from.
  let subject: Int
  /// The provisions that are counted with it.
  let series: Series
  /// Whether each node moves or goes out, by itself or with what it stands in.
  private(set) var isTouched: [Bool]
  /// Whether each node tells how the text came about: appended commencement provisions, the notes of a consolidated act.
  /// What such texts refer to they call by the number it had.
  private(set) var isHistory: [Bool]

  /// Text that comes in.
  struct Insertion {
    var edit: TextEdit
    /// The bytes of the new text in which the new provision stands.
    var own: ByteRange
    /// The bytes of the new text that wait for words.
    var placeholder: ByteRange
    /// Whether the provision that moves has its label from the new text, for it had none.
    var labels: Int?
    /// The number of the new provision.
    let number: ProvisionNumber
  }

  /// A provision that goes out.
  struct Removal {
    var nodes: Range<Int>
    var edit: TextEdit
    /// The provision that stands without a label afterwards.
    var unlabels: Int?
    /// What goes out with it, as the remark on it and its row in the lovspejl do.
    var companions: [(nodes: Range<Int>, edit: TextEdit)] = []

    /// The bytes that go out.
    var ranges: [ByteRange] { [edit.range] + companions.map(\.edit.range) }
  }

  init(_ operation: RenumberingOperation, in document: Document) throws(RenumberingRefusal) {
    subject = operation.subject
    series = try Series(of: subject, in: document)
    isTouched = Array(repeating: false, count: document.tree.nodes.count)
    isHistory = isTouched
    switch operation {
    case .relabel(let node, let number): moves[node] = .to(number)
    case .insert(let node): try insert(after: node, document)
    case .insertBefore(let node): try insert(before: node, document)
    case .insertLettered(let node): try insertLettered(after: node, document)
    case .remove(let node): try remove(node, document)
    case .moveUp(let node): try exchange(series.previous(before: node), node, document)
    case .moveDown(let node): try exchange(node, series.next(after: node), document)
    case .renumber(let node): try renumber(from: node, document)
    }
    let nodes = document.tree.nodes
    for node in isTouched.indices.dropFirst() {
      isTouched[node] = isTouched[Int(nodes[node].parent)] || moves[node] != nil || isRemoved(node)
      isHistory[node] =
        isHistory[Int(nodes[node].parent)] || nodes[node].kind == .commencement || nodes[node].kind == .mirror
        || nodes[node].kind == .note && document.kind == .consolidatedAct
    }
  }

  /// The stykke that has been alone in its section, and is not afterwards, or is not alone and comes to be.
  func loneSubsection(in document: Document) -> (node: Int, isLeft: Bool)? {
    guard document.tree.nodes[subject].kind == .subsection else { return nil }
    if insertion != nil, series.members.count == 1 { return (subject, false) }
    guard removal != nil, series.members.count == 2 else { return nil }
    return series.members.first { $0 != subject }.map { ($0, true) }
  }

  mutating func add(_ exchange: Exchange) { exchanges.append(exchange) }

  mutating func exchangeRows(_ first: ByteRange, _ second: ByteRange) { exchangedRows.append((first, second)) }

  mutating func completeRows(_ edits: [TextEdit]) { completedRows += edits }

  /// The changes of the text itself.
  var textEdits: [TextEdit] {
    [firstLabel, insertion?.edit, removal?.edit].compactMap(\.self) + (removal?.companions.map(\.edit) ?? [])
      + completedRows
  }

  /// Whether the node with index `node` goes out.
  func isRemoved(_ node: Int) -> Bool {
    guard let removal else { return false }
    return removal.nodes.contains(node) || removal.companions.contains { $0.nodes.contains(node) }
  }

  /// Takes the node with index `node`, and what is in it, out with the provision that goes.
  mutating func removeToo(_ node: Int, _ document: Document) {
    let nodes = node..<Int(document.tree.nodes[node].subtreeEnd)
    removal?.companions.append((nodes, TextEdit(document.rangeToRemove(node), "")))
    for node in nodes { isTouched[node] = true }
  }

  /// Takes text that is no provision out with the provision that goes.
  mutating func removeToo(_ text: ByteRange) { removal?.companions.append((0..<0, TextEdit(text, ""))) }

  // MARK: The operations

  private mutating func insert(after node: Int, _ document: Document) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    let lettered = series.lettered(after: node)
    let number: ProvisionNumber?
    if lettered.isEmpty {
      number = nodes[node].lastNumber.following
      for member in series.following(node) { moves[member] = .by(1) }
    } else {
      number = nodes[node].lastNumber.withLetters(movedBy: 1)
      for member in lettered { moves[member] = .lettersBy(1) }
    }
    guard let number else { throw .unreadable(document.source.string(in: nodes[node].label)) }
    insertion = try NewProvision(number, in: series, of: document).after(node)
    if getsLabel(node, document) {
      let start = nodes[node].text.start
      let label = try NewProvision(nodes[node].number, in: series, of: document).label(like: node)
      firstLabel = TextEdit(ByteRange(start, start), label)
    }
  }

  /// Whether the stykke with index `node`, which has been alone and has no label, gets one with another beside it.
  private func getsLabel(_ node: Int, _ document: Document) -> Bool {
    let section = Int(document.tree.nodes[node].parent)
    return document.tree.nodes[node].label.isEmpty && document.subsections(under: section) == [node]
      && document.labelsFirst(under: section)
  }

  private mutating func insertLettered(after node: Int, _ document: Document) throws(RenumberingRefusal) {
    let last = document.tree.nodes[node].lastNumber
    let name = document.shortName(of: node, last)
    guard [.section, .chapter].contains(document.tree.nodes[node].kind), series.lettered(after: node).isEmpty,
      let number = last.withLetters(movedBy: 1)
    else { throw .noRoom(name) }
    insertion = try NewProvision(number, in: series, of: document).after(node)
  }

  private mutating func insert(before node: Int, _ document: Document) throws(RenumberingRefusal) {
    let first = document.tree.nodes[node]
    for member in series.members[series.place(of: node)...] { moves[member] = .by(1) }
    if first.flags.contains(.unlabelled) {
      guard let moved = first.number.moved(by: 1) else { throw .unlabelled(document.shortName(of: node)) }
      let label =
        getsLabel(node, document)
        ? try NewProvision(first.number, in: series, of: document).label(like: node) : ""
      insertion = try NewProvision(moved, in: series, of: document).beforeUnlabelled(node, label)
    } else {
      insertion = try NewProvision(first.number, in: series, of: document).before(node)
    }
  }

  private mutating func remove(_ node: Int, _ document: Document) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    let going = nodes[node]
    if going.flags.contains(.range) { throw .severalNumbers(document.source.string(in: going.label)) }
    if going.kind == .subsection, series.members.count == 1 { throw .onlyOne(document.place(of: node)) }
    if series.next(after: node) == nil, let words = document.looseEnd(of: node) {
      throw .looseEnd(document.shortName(of: node), words)
    }
    let end = Int(going.subtreeEnd)
    if going.flags.contains(.unlabelled) {
      guard let next = series.next(after: node), !nodes[next].text.isEmpty else {
        throw .unlabelled(document.place(of: node))
      }
      removal = Removal(
        nodes: node..<end, edit: TextEdit(ByteRange(going.text.start, nodes[next].text.start), ""), unlabels: next)
    } else if let staying = unlabelled(without: node, document) {
      let label = document.writtenLabel(of: staying)
      if staying < node {
        removal = Removal(nodes: node..<end, edit: TextEdit(document.rangeToRemove(node), ""))
        firstLabel = TextEdit(label, "")
      } else {
        let start = document.writtenLabel(of: node).start
        removal = Removal(nodes: node..<end, edit: TextEdit(ByteRange(start, label.end), ""), unlabels: staying)
      }
    } else if let next = series.next(after: node), document.subsections(under: Int(going.parent)).first == node {
      // The blank line under a number that stands alone stays with it.
      let out = ByteRange(document.writtenLabel(of: node).start, document.writtenLabel(of: next).start)
      removal = Removal(nodes: node..<end, edit: TextEdit(out, ""))
    } else {
      removal = Removal(nodes: node..<end, edit: TextEdit(document.rangeToRemove(node), ""))
      if let heading = document.ownHeading(of: node) { removeToo(heading, document) }
      // What a litra of an instruction puts in stands below it.
      var next = end
      while going.kind == .point, next < nodes.count, nodes[next].kind == .quotation, nodes[next].parent == going.parent
      {
        removeToo(next, document)
        next = Int(nodes[next].subtreeEnd)
      }
    }
    if going.number.letters != 0, going.number.style == .arabic {
      for member in series.lettered(after: node) { moves[member] = .lettersBy(-1) }
    } else {
      for member in series.following(node) { moves[member] = .by(-1) }
    }
  }

  /// The stykke that is left alone, and without its label, when the one with index `node` goes out; nil where none is.
  private func unlabelled(without node: Int, _ document: Document) -> Int? {
    let nodes = document.tree.nodes
    let section = Int(nodes[node].parent)
    let both = document.subsections(under: section)
    guard nodes[node].kind == .subsection, both.count == 2, series.members == both,
      both.allSatisfy({ !nodes[$0].label.isEmpty && !nodes[$0].text.isEmpty }), nodes[both[0]].number.isFirst,
      !document.labelsLone(under: section)
    else { return nil }
    return both.first { $0 != node }
  }

  private mutating func renumber(from node: Int, _ document: Document) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    let place = series.place(of: node)
    var last = place > 0 ? nodes[series.members[place - 1]].lastNumber : ProvisionNumber.none
    for member in series.members[place...] {
      let old = nodes[member].number
      let start = last == .none ? ProvisionNumber(value: 0, style: old.style) : last
      guard old.style == start.style || start.style == .none else { throw .unreadable(document.shortName(of: member)) }
      guard let next = start.following else { throw .unreadable(document.shortName(of: member)) }
      let distance = Int(nodes[member].lastNumber.value) - Int(old.value)
      last = next
      if nodes[member].flags.contains(.range) {
        guard old.letters == 0, let end = next.moved(by: distance) else {
          throw .severalNumbers(document.source.string(in: nodes[member].label))
        }
        moves[member] = .by(Int(next.value) - Int(old.value))
        last = end
      } else if !next.isSame(as: old) {
        moves[member] = .to(next)
      }
    }
    if moves.isEmpty { throw .sameNumber(document.shortName(of: node)) }
  }
}

extension RenumberingOperation {
  /// The provision the operation starts from.
  public var subject: Int {
    switch self {
    case .relabel(let node, _), .insert(let node), .insertBefore(let node), .insertLettered(let node),
      .remove(let node), .moveUp(let node), .moveDown(let node), .renumber(let node):
      node
    }
  }
}

extension ProvisionNumber {
  /// The number that is next in turn, without a letter where figures count: `8` after `7 a`.
  var following: ProvisionNumber? {
    guard style == .arabic || style == .roman else { return moved(by: 1) }
    return ProvisionNumber(value: value, style: style).moved(by: 1)
  }
}

// MARK: - Labels

extension Changes {
  /// What the provision with index `node` is numbered afterwards; both numbers of a range.
  func numbers(of node: Int, _ document: Document) throws(RenumberingRefusal) -> (ProvisionNumber, ProvisionNumber) {
    let old = document.tree.nodes[node]
    guard let move = moves[node] else { return (old.number, old.lastNumber) }
    if case .to = move, old.flags.contains(.range) {
      throw .severalNumbers(document.source.string(in: old.label))
    }
    guard let first = move(old.number), let last = move(old.lastNumber) else {
      throw .unreadable(document.source.string(in: old.label))
    }
    return (first, last)
  }

  /// Refuses what would give two provisions one number, or move a provision that shares its number with another.
  func checkNumbers(_ document: Document) throws(RenumberingRefusal) {
    var spans: [(span: ClosedRange<UInt64>, node: Int)] = []
    for member in series.members where !isRemoved(member) {
      let (first, last) = try numbers(of: member, document)
      if document.namesTwo(member) {
        // »§§ 4 og 5. (Ophævet)« leaves room for § 4 a.
        spans += [(first.order...first.order, member), (last.order...last.order, member)]
      } else {
        spans.append((first.order...max(first.order, last.order), member))
      }
    }
    // What comes in has a number, too.
    if let number = insertion?.number { spans.append((number.order...number.order, -1)) }
    spans.sort { $0.span.lowerBound < $1.span.lowerBound }
    for (one, next) in zip(spans, spans.dropFirst())
    where one.node != next.node && next.span.lowerBound <= one.span.upperBound {
      if one.node < 0 || next.node < 0 {
        let other = max(one.node, next.node)
        if repeated(document).contains(other) { throw .repeated(document.shortName(of: other)) }
        throw .taken(document.shortName(of: subject, insertion?.number ?? .none))
      }
      // Numbers that were given twice before may stay so where nothing moves.
      guard let moved = [one.node, next.node].first(where: { moves[$0] != nil }) else { continue }
      throw .taken(document.shortName(of: moved, try numbers(of: moved, document).0))
    }
  }

  /// The provisions of the series that share their number with another one.
  func repeated(_ document: Document) -> Set<Int> {
    var first: [UInt64: Int] = [:]
    var found: Set<Int> = []
    for member in series.members {
      if let other = first.updateValue(member, forKey: document.tree.nodes[member].number.order) {
        found.formUnion([member, other])
      }
    }
    return found
  }

  /// The new numbers in the labels of what moves.
  func labelEdits(_ document: Document) throws(RenumberingRefusal) -> [TextEdit] {
    var edits: [TextEdit] = []
    let writing = NumberWriting(document)
    // Labels keep their places when words change theirs.
    for (node, move) in moves where exchanges.isEmpty && node != insertion?.labels && node != removal?.unlabels {
      _ = try numbers(of: node, document)
      let label = document.tree.nodes[node].label
      guard !label.isEmpty else { throw .unlabelled(document.place(of: node)) }
      guard let written = document.tree.nodes[node].writtenNumbers(in: document.source) else {
        throw .unreadable(document.source.string(in: label))
      }
      for (index, old) in written.enumerated() {
        guard let new = move(old.number) else { throw .unreadable(document.source.string(in: label)) }
        let base = index > 0 ? move(written[index - 1].number) : nil
        edits.append(TextEdit(old.range, writing.text(of: new, for: old, after: base)))
      }
    }
    return edits
  }
}

extension Document {
  /// Whether the label of the node with index `node` names two provisions, and none between them.
  fileprivate func namesTwo(_ node: Int) -> Bool {
    let label = tree.nodes[node]
    return label.flags.contains(.range) && label.writtenNumbers(in: source)?.count == 2
      && source.string(in: label.label).contains(" og ")
  }

  /// The bytes that go out with the node with index `node`: it and the white space before it.
  fileprivate func rangeToRemove(_ node: Int) -> ByteRange {
    let range = tree.nodes[node].range
    return ByteRange(visibleEnd(before: range.start), visibleEnd(before: range.end))
  }

  /// The first line of a last paragraph of the section with index `node` that is no sentence, and may be the names of those who sign.
  fileprivate func looseEnd(of node: Int) -> String? {
    guard [.section, .amendingSection].contains(tree.nodes[node].kind) else { return nil }
    let lines = source.string(in: tree.nodes[node].range).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .map { $0.trimmingPrefix(while: \.isWhitespace) }
    let text = lines[...(lines.lastIndex { !$0.isEmpty } ?? 0)]
    guard let gap = text.lastIndex(where: \.isEmpty), let first = text[(gap + 1)...].first,
      first.first?.isLetter ?? false || first.hasPrefix("/"), !first.hasPrefix("Stk."),
      text[(gap + 1)...].allSatisfy({ $0.last.map { $0.isLetter || $0.isNumber } ?? false }),
      text[..<gap].last(where: { !$0.isEmpty })?.last == "."
    else { return nil }
    return String(first)
  }

  /// The heading that belongs to the section with index `node` alone: before the next one stands another, or it is the last.
  fileprivate func ownHeading(of node: Int) -> Int? {
    let nodes = tree.nodes
    guard [.section, .amendingSection].contains(nodes[node].kind), node > 1, nodes[node - 1].kind == .heading,
      nodes[node - 1].parent == nodes[node].parent
    else { return nil }
    let next = Int(nodes[node].subtreeEnd)
    let goesOn = next < nodes.count && [.section, .amendingSection].contains(nodes[next].kind)
    return goesOn ? nil : node - 1
  }

  /// The offset after the last visible byte before `offset`.
  func visibleEnd(before offset: Int) -> Int {
    var end = min(offset, source.count)
    while end > 0, let byte = source[end - 1], byte <= 0x20 { end -= 1 }
    return end
  }
}

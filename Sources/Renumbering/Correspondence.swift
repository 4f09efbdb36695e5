import StatuteModel
import StatuteSyntax
import StatuteText

/// Which provision of the act before is which of the act afterwards, and whether every reference still leads to the same.
struct Correspondence {
  private let old: Document
  private let new: Document
  private let changes: Changes
  /// The node afterwards of each node before; -1 for those that went out.
  private var newNodes: [Int32]
  /// The bytes afterwards that came in.
  private var inserted = ByteRange(0, 0)
  /// The provision the operation is about, afterwards.
  private(set) var subject: Int?
  /// The bytes afterwards that wait for words.
  private(set) var placeholder: ByteRange?

  /// - Throws: Where the text is read in another way than it was.
  init(
    _ old: Document, _ new: Document, _ changes: Changes, edits: [TextEdit]
  ) throws(RenumberingRefusal) {
    self.old = old
    self.new = new
    self.changes = changes
    newNodes = Array(repeating: -1, count: old.tree.nodes.count)
    if let insertion = changes.insertion {
      let shift = edits.reduce(0) { sum, edit in
        edit.range.end <= insertion.edit.range.start && edit != insertion.edit
          ? sum + edit.newText.utf8.count - edit.range.count : sum
      }
      let start = insertion.edit.range.start + shift
      inserted = ByteRange(start + insertion.own.start, start + insertion.own.end)
      placeholder = ByteRange(start + insertion.placeholder.start, start + insertion.placeholder.end)
    }
    try pair(changes)
    guard changes.insertion == nil else {
      subject = new.tree.nodes.indices.first {
        isInserted($0) && Self.isAlike(new.tree.nodes[$0].kind, old.tree.nodes[changes.subject].kind)
      }
      if subject == nil { throw .changedStructure }
      return
    }
    subject = changes.removal == nil ? Int(newNodes[changes.subject]) : nil
  }

  /// Whether a new provision of the kind `new` may come in beside one of the kind `old`: a section that does not say yet which act it
  /// amends is one like any other.
  private static func isAlike(_ new: NodeKind, _ old: NodeKind) -> Bool {
    new == old || new == .section && old == .amendingSection
  }

  /// Whether the node with this index afterwards came in.
  private func isInserted(_ node: Int) -> Bool {
    if inserted.isEmpty { return false }
    let item = new.tree.nodes[node]
    return inserted.contains(!item.label.isEmpty ? item.label.start : item.text.start)
  }

  private mutating func pair(_ changes: Changes) throws(RenumberingRefusal) {
    let after = new.tree.nodes
    // How many lines and tables a lovspejl is made up of does not matter: its rows may go out or change places.
    let (oldMirrors, newMirrors) = (old.tree.mirrors, new.tree.mirrors)
    func isPassedOver(_ next: Int) -> Bool { isInserted(next) || newMirrors.hold(next) }
    var next = 0
    for node in changes.order(of: old.tree.nodes) where !changes.isRemoved(node) && !oldMirrors.hold(node) {
      while next < after.count, isPassedOver(next) { next += 1 }
      guard next < after.count, isSame(node, next), try hasItsNumber(node, next, changes) else {
        throw .changedStructure
      }
      newNodes[node] = Int32(next)
      next += 1
    }
    while next < after.count, isPassedOver(next) { next += 1 }
    guard next == after.count else { throw .changedStructure }
  }

  private func isSame(_ node: Int, _ next: Int) -> Bool {
    let (before, after) = (old.tree.nodes[node], new.tree.nodes[next])
    return before.kind == after.kind && (node == 0 || newNodes[Int(before.parent)] == after.parent)
  }

  private func hasItsNumber(_ node: Int, _ next: Int, _ changes: Changes) throws(RenumberingRefusal) -> Bool {
    if old.tree.nodes[node].kind == .remark { return true }
    let (first, last) = try changes.numbers(of: node, old)
    let after = new.tree.nodes[next]
    return after.number.isSame(as: first) && after.lastNumber.isSame(as: last)
  }

  // MARK: References

  /// Refuses a text in which a reference does not lead where it led.
  func checkReferences() throws(RenumberingRefusal) {
    let before = old.references
    guard let renamed = changes.renamed(old) else {
      let indices = Array(before.all.indices)
      let order = changes.exchanges.isEmpty ? indices : indices.sorted { place(of: $0) < place(of: $1) }
      return try checkReferences(order, new.references.all, new.references.resolutions)
    }
    // Where one number changes, what names neither the old nor the new one means what it meant.
    var nodes: [Int] = []
    for reference in before.all where renamed.mayConcern(reference) {
      if reference.node != nodes.last, newNodes[reference.node] >= 0 { nodes.append(reference.node) }
    }
    let concerned = Set(nodes)
    let again = new.references(inNodes: nodes.map { Int(newNodes[$0]) })
    try checkReferences(
      before.all.indices.filter { concerned.contains(before.all[$0].node) }, again.all, again.resolutions)
  }

  /// What the references of the act before stand in the order of afterwards by.
  private func place(of reference: Int) -> (Int32, Int) { (newNodes[old.references.all[reference].node], reference) }

  private func checkReferences(
    _ indices: some Sequence<Int>, _ all: [Reference], _ resolutions: [Resolution]
  ) throws(RenumberingRefusal) {
    let before = old.references
    var next = 0
    var lists: [Int: ListTargets] = [:]
    // What a lovspejl prints is no reference of the bill, and moves with its rows.
    let (oldMirrors, newMirrors) = (old.tree.mirrors, new.tree.mirrors)
    func isPassedOver(_ reference: Reference) -> Bool {
      isInserted(reference.node) || newMirrors.hold(reference.node)
    }
    for index in indices where !oldMirrors.hold(before.all[index].node) {
      let node = newNodes[before.all[index].node]
      if node < 0 { continue }
      while next < all.count, isPassedOver(all[next]) { next += 1 }
      guard next < all.count, all[next].node == Int(node) else {
        throw refusal(index, RenumberingRefusal.changedReference)
      }
      if !changes.isHistory[before.all[index].node] {
        if changes.exchanges.isEmpty {
          try check(index, before.resolutions[index], resolutions[next])
        } else {
          lists[Int(before.all[index].group), default: ListTargets(reference: index)]
            .add(before.resolutions[index], resolutions[next], newNodes)
        }
      }
      next += 1
    }
    if let list = lists.values.first(where: { !$0.isSame }) {
      throw changed(list.reference)
    }
    guard all[next...].allSatisfy(isPassedOver) else { throw .changedStructure }
  }

  private func check(_ index: Int, _ before: Resolution, _ after: Resolution) throws(RenumberingRefusal) {
    switch (before.status, after.status) {
    case (.resolved, _), (.missing, .missing):
      if leads(before, to: after) { return }
      throw changed(index)
    case (_, .resolved):
      // What was written before its provision has found it.
      if after.targets.allSatisfy({ isInserted($0.node) }) { return }
      throw refusal(index, RenumberingRefusal.captured)
    default: return
    }
  }

  /// Whether what led to `before` leads to the same provisions in `after`, as far as they are still there; new ones may
  /// have come between them.
  func leads(_ before: Resolution, to after: Resolution) -> Bool {
    let kept = before.targets.lazy.filter { newNodes[$0.node] >= 0 }
    let found = after.targets.lazy.filter { !isInserted($0.node) }
    return before.status == after.status
      && kept.elementsEqual(found) { Int(newNodes[$0.node]) == $1.node && $0.sentence == $1.sentence }
  }

  /// A reference, or the list that begins with it, no longer leads where it led.
  private func changed(_ index: Int) -> RenumberingRefusal {
    let isRange = old.references.all[index].chain.rangeEnd != .none
    return refusal(index, isRange ? RenumberingRefusal.brokenRange : RenumberingRefusal.changedReference)
  }

  private func refusal(_ index: Int, _ make: (String, String) -> RenumberingRefusal) -> RenumberingRefusal {
    let all = old.references.all
    return make(old.place(of: all[index].node), old.words(ofReference: index, among: all))
  }
}

extension SyntaxTree {
  /// What stands in each lovspejl.
  fileprivate var mirrors: [Range<Int>] {
    nodes.indices.filter { nodes[$0].kind == .mirror }.map { ($0 + 1)..<max($0 + 1, Int(nodes[$0].subtreeEnd)) }
  }
}

extension [Range<Int>] {
  fileprivate func hold(_ node: Int) -> Bool { contains { $0.contains(node) } }
}

/// Where all mentions of one list lead: »stk. 1 og 2« means the same when the two change places.
private struct ListTargets {
  let reference: Int
  private var before: Set<[Int]> = []
  private var after: Set<[Int]> = []

  init(reference: Int) { self.reference = reference }

  var isSame: Bool { before == after }

  mutating func add(_ old: Resolution, _ new: Resolution, _ newNodes: [Int32]) {
    guard old.status == .resolved || new.status == .resolved else { return }
    before.formUnion(old.targets.map { [Int(newNodes[$0.node]), Int($0.sentence)] })
    after.formUnion(new.targets.map { [$0.node, Int($0.sentence)] })
  }
}

// MARK: - One number

extension Changes {
  /// The two numbers where one provision gets another number and nothing else moves; nil for all other operations, and
  /// for chapters, whose counting tells how others are read.
  fileprivate func renamed(_ document: Document) -> RenamedNumber? {
    let node = document.tree.nodes[subject]
    guard insertion == nil, removal == nil, moves.count == 1, case .to(let new) = moves[subject] else { return nil }
    let levels: [ReferenceLevel]
    switch node.kind {
    case .section, .amendingSection: levels = [.section]
    case .subsection: levels = [.subsection]
    case .item, .point, .instruction: levels = [.item, .point, .subpoint]
    default: return nil
    }
    let section =
      levels == [.section] ? nil : document.enclosing(subject) { [.section, .amendingSection].contains($0) }
    return RenamedNumber(
      old: node.number, new: new, levels: levels, section: section.map { document.tree.nodes[$0].number })
  }
}

/// A number that gave way to another.
private struct RenamedNumber {
  let old: ProvisionNumber
  let new: ProvisionNumber
  /// The levels at which references name it.
  let levels: [ReferenceLevel]
  /// The number of the section it stands in; nil for a section's own.
  let section: ProvisionNumber?

  /// Whether a reference may lead elsewhere: it names one of the numbers, or a range that may cover one, and no other
  /// section.
  func mayConcern(_ reference: Reference) -> Bool {
    if reference.flags.contains(.noteSign) { return true }
    let chain = reference.chain
    if let section, chain[.section] != .none, !chain[.section].isSame(as: section) { return false }
    if levels.contains(where: { isEither(chain[$0]) }) { return true }
    guard chain.rangeEnd != .none, levels.contains(chain.rangeLevel) else { return false }
    let (first, last) = (chain[chain.rangeLevel], chain.rangeEnd)
    return [old, new].contains { $0.value >= first.value && $0.value <= last.value || $0.style == .roman }
  }

  private func isEither(_ number: ProvisionNumber) -> Bool {
    if number == .none { return false }
    return number.isSame(as: old) || number.isSame(as: new) || old.style == .roman || new.style == .roman
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// The remarks of a bill that amends: `Til nr. 5` and `lovforslagets § 1, nr. 5` go with the instruction.
extension Renumbering {
  /// The remarks on the instruction or section `member` of the bill.
  func remarks(on member: Int) -> [Int] {
    if bill.remarks.isEmpty { return [] }
    return document.tree.nodes.indices.filter {
      document.tree.nodes[$0].kind == .remark && document.isRemark($0, on: member)
    }
  }

  /// Whether the node with index `node` stands in the remarks on the instruction or section `member`.
  private func isRemarked(_ node: Int, on member: Int) -> Bool {
    remarks(on: member).contains { ($0..<Int(document.tree.nodes[$0].subtreeEnd)).contains(node) }
  }

  /// The changes of the remarks where what they are on moves.
  func remarkEdits(_ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let nodes = document.tree.nodes
    // A section can be the bill's own without remarks on it, too: the commencement clause names instructions.
    guard [.instruction, .amendingSection].contains(nodes[changes.subject].kind) || !bill.remarks.isEmpty else {
      return []
    }
    var edits: [TextEdit] = []
    for node in nodes.indices where nodes[node].kind == .remark {
      edits += try labelEdits(ofRemark: node, changes) + sectionEdits(ofRemark: node, changes)
    }
    let (mentions, named) = (bill.remarkMentions, bill.instructionMentions)
    // »ændringsnummer 4 og nr. 5« is one list.
    let isNamed = { [all = document.references.all] (index: Int) in
      named.contains { $0.range.contains(all[index].range.start) }
    }
    try check(mentions.unclear.filter { !isNamed($0.key) }, changes)
    for mention in named { edits += try self.edits(of: mention, changes) }
    let own = mentions.own.filter { !isNamed($0.key) }
    return edits + (try ReferenceEdits(changes, in: document, also: own).edits())
  }

  /// Refuses to let the litra of an instruction move where a commencement clause or the remarks name them: those stay.
  func checkPoints(_ changes: Changes) throws(RenumberingRefusal) {
    let (nodes, all) = (document.tree.nodes, document.references.all)
    guard nodes[changes.subject].kind == .point,
      let instruction = document.enclosing(changes.subject, { $0 == .instruction })
    else { return }
    let moving = changes.series.members.filter { changes.isTouched[$0] }
    if moving.isEmpty { return }
    let (name, section) = (document.address(of: instruction), Int(nodes[instruction].parent))
    let inside = instruction..<Int(nodes[instruction].subtreeEnd)
    for (index, reference) in all.enumerated() where !inside.contains(reference.node) {
      let chain = reference.chain
      let last = chain.rangeEnd == .none ? chain[.point] : chain.rangeEnd
      guard chain[.point] != .none, chain[.subsection] == .none, reference.owner.kind != .named,
        moving.contains(where: { !(nodes[$0].number < chain[.point]) && !(last < nodes[$0].number) })
      else { continue }
      let isOfSection =
        chain[.section] == .none
        ? isRemarked(reference.node, on: section) : chain[.section].isSame(as: nodes[section].number)
      // »litra a« alone, in the remark on the instruction
      let isOfInstruction =
        chain[.item] == .none
        ? chain[.section] == .none && isRemarked(reference.node, on: instruction)
        : chain[.item].isSame(as: nodes[instruction].number)
      guard isOfSection, isOfInstruction else { continue }
      let place = document.place(of: reference.node)
      throw .mentionedPoint(of: name, in: place, document.words(ofReference: index, among: all))
    }
    for remark in remarks(on: instruction) {
      let line = document.source.lineContentRange(document.source.lineIndex(at: nodes[remark].label.start))
      let words = document.source.string(in: line)
      let letters = words.firstRange(of: "litra ").map { words[$0.upperBound...].split { !$0.isLetter } } ?? []
      guard moving.contains(where: { letters.contains("\(nodes[$0].number)"[...]) }) else { continue }
      throw .mentionedPoint(of: name, in: document.place(of: remark), words)
    }
  }

  /// The new numbers in `ændringsnummer 3`, `ændringsnumrene 3-5 og 7`.
  private func edits(of mention: InstructionMention, _ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    if changes.isRemoved(mention.node) { return [] }
    let (place, words) = (document.place(of: mention.node), document.source.string(in: mention.range))
    var edits: [TextEdit] = []
    var rest = mention.instructions[...]
    while let (node, written, opensRange) = rest.popFirst() {
      let end = opensRange ? rest.popFirst() : nil
      let span = node...max(node, end?.node ?? node)
      let members = changes.series.members.filter { span.contains($0) }
      if let gone = [node, end?.node].compactMap(\.self).first(where: changes.isRemoved) {
        throw .referredTo(document.place(of: gone), by: place, words)
      }
      guard let touched = members.first(where: { changes.moves[$0] != nil || changes.isRemoved($0) }) else { continue }
      if mention.isUnclear { throw .unclearMention(in: place, words, document.address(of: touched)) }
      let numbers = try members.filter { !changes.isRemoved($0) }
        .map { member throws(RenumberingRefusal) in try changes.numbers(of: member, document).0 }
      guard let first = numbers.min(by: { $0 < $1 }), let last = numbers.max(by: { $0 < $1 }) else { continue }
      for other in changes.series.members where !members.contains(other) {
        let number = try changes.numbers(of: other, document).0
        if first < number, number < last { throw .brokenRange(in: place, words) }
      }
      for (old, new) in [(written, first)] + (end.map { [($0.written, last)] } ?? []) where !new.isSame(as: old.number)
      {
        edits.append(TextEdit(old.range, NumberWriting(document).text(of: new, for: old)))
      }
    }
    return edits
  }

  /// Refuses what would leave a number behind that may be one of the bill, or of another text.
  private func check(_ unclear: [Int: Resolution], _ changes: Changes) throws(RenumberingRefusal) {
    let all = document.references.all
    let touched = unclear.filter { index, resolution in
      // »nr. 3« says the same where its section moves.
      let isWhole = all[index].chain[.section] != .none
      return !changes.isRemoved(all[index].node) && changes.touches(resolution)
        && (isWhole || resolution.targets.contains { changes.moves[$0.node] != nil || changes.isRemoved($0.node) })
    }
    guard let (index, resolution) = touched.min(by: { $0.key < $1.key }),
      let target = resolution.targets.first(where: { changes.isTouched[$0.node] }) ?? resolution.targets.first
    else { return }
    throw .unclearMention(
      in: document.place(of: all[index].node), document.words(ofReference: index, among: all),
      document.address(of: target.node))
  }

  /// Lets the remark on an instruction or section that goes out do so, too, where it is on nothing else.
  func removeRemark(_ changes: inout Changes) {
    let going = changes.subject
    guard changes.isRemoved(going) else { return }
    let remarks = remarks(on: going)
    guard remarks.count == 1, let remark = remarks.first, document.tree.nodes[remark].isOnOne else { return }
    changes.removeToo(remark, document)
  }

  /// The new numbers in `Til nr. 5` or `Til § 2`.
  private func labelEdits(ofRemark remark: Int, _ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let label = document.tree.nodes[remark]
    let members = changes.series.members.filter { document.isRemark(remark, on: $0) }
    guard !members.isEmpty, !changes.isRemoved(remark), !isSettled(members, changes) else { return [] }
    let words = document.source.string(in: label.label)
    guard let written = label.writtenNumbers(in: document.source) else { throw .unreadable(words) }
    var edits: [TextEdit] = []
    var last: ProvisionNumber?
    for old in written {
      guard let node = changes.series.members.first(where: { document.tree.nodes[$0].number.isSame(as: old.number) })
      else { continue }
      guard !changes.isRemoved(node) else {
        // »Til nr. 1-3« is on more than one of them still, and may say so.
        let staying = members.filter { !changes.isRemoved($0) }
        guard words.contains("-"), staying.count > 1,
          let end = old.range == written[0].range ? staying.first : staying.last
        else { throw .pooledRemark(words, lacking: document.place(of: node)) }
        let new = try changes.numbers(of: end, document).0
        if !new.isSame(as: old.number) {
          edits.append(TextEdit(old.range, NumberWriting(document).text(of: new, for: old, after: last)))
        }
        last = new
        continue
      }
      guard let move = changes.moves[node] else { continue }
      guard let new = move(old.number) else { throw .unreadable(words) }
      edits.append(TextEdit(old.range, NumberWriting(document).text(of: new, for: old, after: last)))
      last = new
    }
    // »Til §§ 4 og 5« may name what is not there yet, and another one comes to have its number.
    let staying = written.filter { old in !edits.contains { $0.range == old.range } }
    if let last, staying.contains(where: { $0.number.isSame(as: last) }) {
      throw .changedReference(in: "Bemærkningerne", words)
    }
    return edits
  }

  /// The new number of the section in `Til § 1, nr. 2`.
  private func sectionEdits(ofRemark remark: Int, _ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let nodes = document.tree.nodes
    guard !changes.isRemoved(remark), let old = nodes[remark].writtenSection(in: document.source),
      let section = bill.section(old.number)
    else { return [] }
    if changes.isRemoved(section) {
      throw .referredTo(
        document.place(of: section), by: "Bemærkningerne", document.source.string(in: nodes[remark].label))
    }
    guard let new = changes.moves[section]?(old.number) else { return [] }
    return [TextEdit(old.range, NumberWriting(document).text(of: new, for: old))]
  }

  /// Whether the remark on `members` keeps its number: they change places among themselves, or their remarks do, too.
  private func isSettled(_ members: [Int], _ changes: Changes) -> Bool {
    guard let exchange = changes.exchanges.first else { return false }
    return changes.exchanges.count > 1 || members.contains(exchange.first) && members.contains(exchange.second)
  }
}

extension Node {
  /// Whether the remark is on one instruction or section alone.
  var isOnOne: Bool { number.isSame(as: lastNumber) }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// Rewrites references so that they go on pointing at what moves.
struct ReferenceEdits {
  private let changes: Changes
  /// The act in which provisions move.
  private let act: Document
  /// The document in which the references stand.
  private let home: Document
  /// Where in the act each reference points that points there.
  private let resolutions: [Int: Resolution]
  private let repeated: Set<Int>
  /// The stykke whose number citations leave out where it is alone in its section.
  private let lone: (node: Int, isLeft: Bool)?
  private let writing: NumberWriting
  /// The references that stand in ``home``.
  private let all: [Reference]
  /// Whether the resolver leaves the references alone, so that nothing else looks at where they lead afterwards.
  private var isUnresolved = false

  private init(
    _ changes: Changes, in act: Document, from home: Document, _ resolutions: [Int: Resolution],
    of all: [Reference]? = nil
  ) {
    self.changes = changes
    self.act = act
    self.home = home
    self.resolutions = resolutions
    self.all = all ?? home.references.all
    repeated = changes.repeated(act)
    lone = changes.loneSubsection(in: act)
    writing = NumberWriting(home)
  }

  /// The references of the act itself that lead to what moves.
  init(_ changes: Changes, in act: Document) {
    var touched: [Int: Resolution] = [:]
    let references = act.references
    let lone = changes.loneSubsection(in: act)
    for (index, resolution) in references.resolutions.enumerated() where resolution.status != .external {
      guard !changes.isHistory[references.all[index].node] else { continue }
      let isOfLone = lone.map { act.leads(resolution, into: $0.node) } ?? false
      if isOfLone || changes.touches(resolution)
        || changes.endOfTouchedNumber(after: index, of: references.all, resolution, in: act, act) != nil
      {
        touched[index] = resolution
      }
    }
    self.init(changes, in: act, from: act, touched)
  }

  /// References of the act that the resolver leaves alone, and where they point.
  init(_ changes: Changes, in act: Document, also resolutions: [Int: Resolution]) {
    self.init(changes, in: act, from: act, resolutions)
    isUnresolved = true
  }

  /// The rows of the act's tables of contents.
  init(_ changes: Changes, inContentsOf act: Document) {
    let (all, resolutions) = act.contentsMentions()
    self.init(changes, in: act, from: act, resolutions, of: all)
  }

  /// The references of another document to the act.
  init(_ changes: Changes, in act: Document, from other: Document) {
    self.init(changes, in: act, from: other, other.mentions(of: act))
  }

  /// The changes, in ascending order.
  func edits() throws(RenumberingRefusal) -> [TextEdit] {
    var edits: [TextEdit] = []
    var done = 0
    try checkUnreadNumbers()
    for index in resolutions.keys.sorted() where index >= done && (isTouched(index) || isOfLone(index)) {
      // A list is rewritten as a whole, for what is left out in one mention stands in another.
      let list = all.list(around: index)
      done = list.upperBound
      if !holdsBoth(list) { edits += try rewritten(list) }
    }
    return edits
  }

  /// Refuses where what moves is named by a number that is not read, which would stay beside the others.
  private func checkUnreadNumbers() throws(RenumberingRefusal) {
    for (index, resolution) in resolutions where !isGone(index) {
      guard let end = changes.endOfTouchedNumber(after: index, of: all, resolution, in: home, act) else { continue }
      let rest = home.source.string(in: ByteRange(all[index].range.end, end.offset))
      let words = home.words(ofReference: index, among: all) + rest
      let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
      if end.isParted { throw .partedReference(in: place(of: all[index]), line) }
      throw .changedReference(in: place(of: all[index]), line)
    }
  }

  /// Whether the reference leads to what moves, and stays.
  private func isTouched(_ index: Int) -> Bool {
    guard let resolution = resolutions[index], !isGone(index) else { return false }
    return changes.touches(resolution)
  }

  private func isGone(_ index: Int) -> Bool {
    home.path == act.path && changes.isRemoved(all[index].node)
  }

  // MARK: One list

  /// Whether the mentions of a list name two provisions that change places, and nothing inside them.
  private func holdsBoth(_ list: Range<Int>) -> Bool {
    guard let exchange = changes.exchanges.first, !home.isInOrder(all[list.lowerBound].range) else { return false }
    let targets = list.flatMap { resolutions[$0]?.targets.map(\.node) ?? [] }
    return targets.contains(exchange.first) && targets.contains(exchange.second)
      && targets.allSatisfy { [exchange.first, exchange.second].contains($0) || !changes.isTouched[$0] }
  }

  /// Whether both that change places are among what a range stands for, and their order counts.
  private func tellsApartWhatIsExchanged(_ index: Int) -> Bool {
    guard let exchange = changes.exchanges.first, let targets = resolutions[index]?.targets.map(\.node) else {
      return false
    }
    return targets.contains(exchange.first) && targets.contains(exchange.second) && home.isInOrder(all[index].range)
  }

  private func rewritten(_ list: Range<Int>) throws(RenumberingRefusal) -> [TextEdit] {
    var edits: [TextEdit] = []
    // The number written last at each level, which short forms leave something of to.
    var last: [ReferenceLevel: ProvisionNumber] = [:]
    for index in list {
      let reference = all[index]
      let isTouched = isTouched(index)
      if isTouched, isBrokenWhereItMoves(index) { throw refusal(index, RenumberingRefusal.changedReference) }
      guard let parts = reference.parts(in: home.source) else {
        if isTouched { throw refusal(index, RenumberingRefusal.changedReference) }
        continue
      }
      let loneEdit = edit(of: parts, ofLone: index, in: list)
      if let loneEdit { edits.append(loneEdit) }
      for (place, part) in parts.enumerated() where !(loneEdit?.range.contains(part.written.range) ?? false) {
        if part.endsRange, tellsApartWhatIsExchanged(index) {
          throw refusal(index, RenumberingRefusal.orderedRange)
        }
        let number = isTouched ? try newNumber(of: part, index) : part.written.number
        if changes.exchanges.isEmpty, part.endsRange, let first = last[part.level],
          let start = parts[..<place].last?.written.number,
          Int(number.value) - Int(first.value) != Int(part.written.number.value) - Int(start.value),
          home.isInOrder(reference.range)
        {
          throw refusal(index, RenumberingRefusal.countedRange)
        }
        if isTouched, part.endsRange, let first = last[part.level], number.order <= first.order {
          guard number == first else { throw refusal(index, RenumberingRefusal.brokenRange) }
          edits.removeAll { $0.range == parts[place - 1].written.range }
          edits += collapsed(parts[place - 1].written, part.written, number, reference, isAlone: list.count == 1)
        } else {
          edits += rewritten(part.written, as: number, after: last[part.level])
          last[part.level] = number
        }
      }
    }
    return edits
  }

  // MARK: A section with one stykke

  private func isOfLone(_ index: Int) -> Bool {
    guard let lone, let resolution = resolutions[index], !isGone(index) else { return false }
    return act.leads(resolution, into: lone.node)
  }

  /// `§ 1, nr. 2` becomes `§ 1, stk. 1, nr. 2` where § 1 gets another stykke, and is written so again where it is left with one; in the
  /// remarks on § 1 `2. pkt.` does, too.
  private func edit(of parts: [Reference.Part], ofLone index: Int, in list: Range<Int>) -> TextEdit? {
    let isOfRemark = isUnresolved && all[index].chain[.section] == .none && index == list.lowerBound
    guard let lone, isOfLone(index), !all[index].flags.contains(.inverted),
      isOfRemark || parts.first?.level == .section,
      all[index].chain.rangeLevel != .section || all[index].chain.rangeEnd == .none
    else { return nil }
    let start = isOfRemark ? all[index].range.start : home.wordStart(after: parts[0].written.range.end)
    // Sentences are no numbers that are rewritten.
    let written = parts.map(\.level) + (all[index].chain[.sentence] == .none ? [] : [.sentence])
    let levels = (isOfRemark ? [.section] : []) + written
    if !lone.isLeft {
      guard levels.count > 1, levels[1].rawValue > ReferenceLevel.subsection.rawValue else { return nil }
      let number =
        changes.moves[lone.node].flatMap { $0(act.tree.nodes[lone.node].number) } ?? ProvisionNumber(value: 1)
      return TextEdit(ByteRange(start, start), "stk. \(number), ")
    }
    let isOnly = !list.contains {
      $0 != index && all[$0].first == .subsection && all[$0].chain[.section].isSame(as: all[index].chain[.section])
    }
    guard isOnly, levels.count > 2, levels[1] == .subsection, levels[2] != .subsection else { return nil }
    return TextEdit(ByteRange(start, home.wordStart(after: parts[isOfRemark ? 0 : 1].written.range.end)), "")
  }

  /// The change of one number; none where it says what it said.
  private func rewritten(
    _ old: WrittenNumber, as number: ProvisionNumber, after base: ProvisionNumber?
  ) -> [TextEdit] {
    if number == old.number, old.form == .whole { return [] }
    let text = writing.text(of: number, for: old, after: base)
    return text == home.source.string(in: old.range) ? [] : [TextEdit(old.range, text)]
  }

  /// A range of which one member is left becomes that number alone, `§§ 3-4` becomes `§ 3`.
  private func collapsed(
    _ first: WrittenNumber, _ last: WrittenNumber, _ number: ProvisionNumber, _ reference: Reference, isAlone: Bool
  ) -> [TextEdit] {
    let whole = TextEdit(ByteRange(first.range.start, last.range.end), writing.text(of: number, for: first))
    guard isAlone, reference.flags.contains(.doubleSign) else { return [whole] }
    let start = reference.range.start
    return [TextEdit(ByteRange(start, start + 2), ""), whole]
  }

  /// Whether the reference is a range that lacks an end, among whose members something moves.
  private func isBrokenWhereItMoves(_ index: Int) -> Bool {
    guard let resolution = resolutions[index], resolution.status != .resolved else { return false }
    return resolution.targets.contains { changes.moves[$0.node] != nil || changes.isRemoved($0.node) }
  }

  private func refusal(_ index: Int, _ make: (String, String) -> RenumberingRefusal) -> RenumberingRefusal {
    make(place(of: all[index]), home.words(ofReference: index, among: all))
  }

  /// Where a reference stands, and in which document where that is another one.
  private func place(of reference: Reference) -> String {
    let place = home.place(of: reference.node)
    return home.path == act.path ? place : "\(place.closed) i »\(home.fileName)«"
  }

  // MARK: One number

  private func newNumber(of part: Reference.Part, _ index: Int) throws(RenumberingRefusal) -> ProvisionNumber {
    let reference = all[index]
    let old = part.written.number
    guard let resolution = resolutions[index] else { return old }
    var chain = reference.chain
    if let missing = resolution.missingLevel, resolution.targets.isEmpty {
      // The levels above the one that is not there stay what they are.
      if part.level.rawValue >= missing.rawValue { return old }
      for level in ReferenceLevel.allCases where level.rawValue >= missing.rawValue { chain[level] = .none }
    } else if chain.rangeEnd != .none, chain.rangeLevel == part.level {
      return try newEnd(part, of: resolution, index)
    }
    let target = resolution.targets.first?.node ?? resolution.searched
    guard let node = act.holder(of: part.level, chain, target) else { return old }
    return try newNumber(for: old, of: node, index)
  }

  private func newNumber(
    for old: ProvisionNumber, of node: Int, _ index: Int
  ) throws(RenumberingRefusal) -> ProvisionNumber {
    if changes.isRemoved(node) {
      throw .referredTo(
        act.place(of: node), by: place(of: all[index]), home.words(ofReference: index, among: all))
    }
    guard let move = changes.moves[node] else { return old }
    if repeated.contains(node) { throw .repeated(act.shortName(of: node)) }
    let label = act.tree.nodes[node]
    var number = old
    // `litra i` may be the letter or the numeral, which the label tells; else each keeps its own style.
    if label.number.style == .roman, old.style == .letter { number = label.number }
    if case .to(var new) = move {
      if old.letters != 0 { new = new.withCapitals(old.hasCapitals) }
      if old.style != .letter || new.style == .letter { new.style = old.style }
      return new
    }
    guard let new = move(number) else { throw refusal(index, RenumberingRefusal.changedReference) }
    return new
  }

  /// Refuses a range that would come to hold another provision, as »§§ 2-4« does where §§ 1 and 2 change places.
  private func checkRange(_ targets: [Int], _ index: Int) throws(RenumberingRefusal) {
    var (inside, outside): ([UInt64], [UInt64]) = ([], [])
    for member in changes.series.members where !changes.isRemoved(member) {
      let order = try changes.numbers(of: member, act).0.order
      if targets.contains(member) { inside.append(order) } else { outside.append(order) }
    }
    guard let first = inside.min(), let last = inside.max(), first < last else { return }
    if outside.contains(where: { first < $0 && $0 < last }) { throw refusal(index, RenumberingRefusal.brokenRange) }
  }

  /// The new end of a range: the end itself, or where it goes out the member next to it.
  private func newEnd(
    _ part: Reference.Part, of resolution: Resolution, _ index: Int
  ) throws(RenumberingRefusal) -> ProvisionNumber {
    let old = part.written.number
    let targets = resolution.targets
    if isUnresolved { try checkRange(targets.map(\.node), index) }
    // `§ 68, nr. 4-10` leads to `§§ 68-79. (Udelades)`, whose number is no nummer.
    let isSection = { (kind: NodeKind) in kind == .section || kind == .amendingSection }
    if part.level.rawValue > ReferenceLevel.section.rawValue,
      targets.allSatisfy({ isSection(act.tree.nodes[$0.node].kind) })
    {
      return old
    }
    let end = targets.first { act.tree.nodes[$0.node].holds(old) }
    if let end, !changes.isRemoved(end.node) { return try newNumber(for: old, of: end.node, index) }
    if resolution.status != .resolved { return old }
    let staying = targets.filter { !changes.isRemoved($0.node) }
    guard let neighbour = part.endsRange ? staying.last : staying.first else {
      return try newNumber(for: old, of: targets[0].node, index)
    }
    let numbers = try changes.numbers(of: neighbour.node, act)
    return part.endsRange ? numbers.1 : numbers.0
  }
}

extension Changes {
  /// Whether what a reference leads to moves or goes out, or what it leads to as far as that is there.
  func touches(_ resolution: Resolution) -> Bool {
    if resolution.targets.isEmpty { return resolution.status == .missing && isTouched[resolution.searched] }
    return resolution.targets.contains { isTouched[$0.node] }
  }
}

extension Changes {
  /// Where the number ends that follows the reference `index`, which leads to `resolution`, is none of its own and stands for what moves or
  /// goes out; and whether a sign parts the two.
  fileprivate func endOfTouchedNumber(
    after index: Int, of all: [Reference], _ resolution: Resolution, in home: Document, _ act: Document
  ) -> (offset: Int, isParted: Bool)? {
    let end = all[index].range.end
    // Where the list goes on, what follows may have been read with it.
    let next =
      index + 1 < all.count && all[index + 1].group == all[index].group ? all[index + 1].range.start : Int.max
    if let unread = UnreadNumber(after: end, in: home.source), next >= unread.end,
      let target = resolution.targets.last?.node, series.members.contains(target),
      touches(target, or: unread.number, act)
    {
      return (unread.end, false)
    }
    guard let parted = PartedNumber(after: end, in: home.source), let target = resolution.targets.last?.node,
      next > parted.end
    else { return nil }
    let nodes = act.tree.nodes
    if series.members.contains(target) {
      guard parted.level == nil || parted.level == nodes[target].kind.level, touches(target, or: parted.number, act)
      else { return nil }
    } else {
      // »§ 1, ~~nr. 2 og~~ nr. 3«, where nr. 3 moves
      guard parted.level == nodes[subject].kind.level, act.holds(series.members[0], in: target),
        series.members.contains(where: { isTouched[$0] })
      else { return nil }
    }
    return (parted.end, true)
  }

  private func touches(_ target: Int, or number: ProvisionNumber, _ act: Document) -> Bool {
    series.members.contains { isTouched[$0] && ($0 == target || act.tree.nodes[$0].holds(number)) }
  }
}

extension NodeKind {
  /// The level that its provisions are cited on.
  fileprivate var level: ReferenceLevel? {
    switch self {
    case .section, .amendingSection: .section
    case .subsection: .subsection
    case .item, .instruction: .item
    default: nil
    }
  }
}

extension Document {
  /// The words of a reference, as they can be quoted: of a number that only goes on with a list, `4` in `nr. 1-3 og 4`, all up to it.
  func words(ofReference index: Int, among all: [Reference]) -> String {
    var first = index
    while first > 0, all[first - 1].group == all[index].group,
      source[all[first].range].first.map({ $0 &- 0x30 < 10 }) ?? false
    {
      first -= 1
    }
    return source.string(in: ByteRange(all[first].range.start, all[index].range.end))
  }

  /// Whether the node with index `node` is counted in the one with index `holder`, or in the section that is.
  fileprivate func holds(_ node: Int, in holder: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    return parent == holder || enclosing(parent) { [.section, .amendingSection].contains($0) } == holder
  }

  /// Whether `resolution` leads to what stands in the stykke with index `node`, and not to the whole of it.
  fileprivate func leads(_ resolution: Resolution, into node: Int) -> Bool {
    let inside = node..<Int(tree.nodes[node].subtreeEnd)
    return resolution.status == .resolved && !resolution.targets.isEmpty
      && resolution.targets.allSatisfy { inside.contains($0.node) && ($0.node > node || $0.sentence > 0) }
  }

  /// Whether the sentence around `range`, or the next one, says »henholdsvis«, so that the order of what it lists counts.
  fileprivate func isInOrder(_ range: ByteRange) -> Bool {
    let first = max(0, source.lineIndex(at: range.start) - Self.longestSentence)
    let last = min(source.lineIndex(at: range.end) + Self.longestSentence, source.lineCount - 1)
    let lines = ByteRange(source.lineRange(first).start, source.lineRange(last).end)
    let sentences = Sentences(lines, in: source.bytes).drop { !$0.contains(range) }.prefix(2)
    return sentences.contains { sentence in
      let words = source.string(in: sentence).lowercased()
      return ["henholdsvis", "hhv.", "respektive"].contains { words.contains($0) }
    }
  }

  /// So many lines, broken by hand, may a sentence take up before a list, or after it.
  private static let longestSentence = 10

  /// Where the word after a comma and white space begins.
  fileprivate func wordStart(after offset: Int) -> Int {
    var start = offset
    while let byte = source[start], byte == 0x2C || byte <= 0x20 || byte == 0xC2 || byte == 0xA0 { start += 1 }
    return start
  }

  /// The provision that the number at `level` names on the way to the node with index `target`.
  func holder(of level: ReferenceLevel, _ chain: ReferenceChain, _ target: Int) -> Int? {
    let nodes = tree.nodes
    var node: Int? = target
    switch level {
    case .division: node = enclosing(target) { [.chapter, .part, .book].contains($0) }
    case .section: node = enclosing(target) { [.section, .amendingSection].contains($0) }
    case .subsection: node = enclosing(target) { $0 == .subsection }
    case .item where nodes[target].kind == .instruction: node = target
    case .item, .point, .subpoint:
      let isListLevel: (NodeKind) -> Bool = { [.item, .point, .instruction].contains($0) }
      node = isListLevel(nodes[target].kind) ? target : nil
      for lower in [ReferenceLevel.subpoint, .point, .item] where lower.rawValue > level.rawValue {
        guard chain[lower] != .none, let inner = node else { continue }
        node = enclosing(Int(nodes[inner].parent), isListLevel)
      }
    case .sentence: return nil
    }
    return node.flatMap { nodes[$0].holds(chain[level]) ? $0 : nil }
  }

  /// The node with index `node`, or the innermost one around it, whose kind is wanted.
  func enclosing(_ node: Int, _ isWanted: (NodeKind) -> Bool) -> Int? {
    var node = node
    while node > 0 {
      if isWanted(tree.nodes[node].kind) { return node }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }
}

extension Node {
  /// Whether the label is `number`, or a range around it. `i` is the letter as well as the numeral.
  func holds(_ number: ProvisionNumber) -> Bool {
    if self.number.isSame(as: number) || self.number.style == .roman && number.style == .letter { return true }
    return flags.contains(.range) && !(number < self.number) && !(lastNumber < number)
  }
}

// MARK: - Other documents

extension ReferenceEdits {
  /// The changes of the other document, once it is seen that its references lead to the same provisions afterwards.
  func checkedEdits(into renumbered: Document, _ check: Correspondence) throws(RenumberingRefusal) -> [TextEdit] {
    let edits = try edits()
    if edits.isEmpty { return [] }
    guard let source = try? home.source.applying(edits) else { throw .changedStructure }
    let after = Document(path: home.path, source: source, library: home.library).mentions(of: renumbered)
    for (index, resolution) in resolutions {
      // »havnelovens § 2, stk. 2 og 3« says the same where the two change places.
      if holdsBoth(all.list(around: index)) { continue }
      guard let new = after[index], check.leads(resolution, to: new) else {
        let isRange = all[index].chain.rangeEnd != .none
        throw refusal(index, isRange ? RenumberingRefusal.brokenRange : RenumberingRefusal.changedReference)
      }
    }
    return edits
  }
}

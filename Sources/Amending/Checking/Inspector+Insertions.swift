import StatuteModel
import StatuteSyntax
import StatuteText

/// Whether new units fit in where they are put.
extension Inspector {
  mutating func inspectInsertion(
    _ operation: Operation, _ place: Place, _ new: NewText, _ act: WorkingAct
  ) {
    for holder in operation.targets
    where holder.chain.deepest != nil && act.scopes(of: holder).isEmpty && act.removal(of: holder.chain) == nil
      && !holder.isPartOfTable(in: amending.source)
    {
      add(.missingTarget(self.place(of: holder, isAnchor: true, act)), at: holder.range)
    }
    switch place {
    case .numbered(let numbers): inspectNumbers(numbers, operation.targets.first, act)
    case .after(let anchor): inspectSections(new, besides: anchor, isBefore: false, operation, act)
    case .before(let anchor): inspectSections(new, besides: anchor, isBefore: true, operation, act)
    case .end: break
    }
  }

  // MARK: Stykker, numre and punktummer

  /// »Som stk. 4« needs a stk. 3, and no stk. 4 that it could be taken to replace (VAF 2.7.5.6.2).
  private mutating func inspectNumbers(_ numbers: [Target], _ holder: Target?, _ act: WorkingAct) {
    guard let first = numbers.first, case .provision = first.subject, let level = first.chain.deepest else { return }
    var holderChain = first.chain.above(level)
    if holderChain.deepest == nil, let holder { holderChain = holder.chain }
    guard level != .section, level != .division, holderChain[.section] != .none,
      let found = act.scopes(of: holderChain, newChain: holder?.newChain).first?.units.first
    else { return }
    let number = first.chain[level]
    if level == .sentence { return inspectSentence(number, in: found, first, act) }
    guard let word = UnitWord(level) else { return }
    let parent = act.listHolder(found, word.kind)
    let siblings = act.units[parent].children.filter { sibling in
      let kind = act.units[sibling].kind
      return kind == word.kind || word.kind.isListed && kind.isListed
    }
    func isThere(_ number: ProvisionNumber) -> Bool {
      siblings.contains {
        act.has($0, number, inForce: true) || !act.units[$0].isGone && act.has($0, number, inForce: false)
      }
    }
    let isTaken = siblings.contains {
      !act.units[$0].isGone && !act.isPlaceholder($0) && act.has($0, number, inForce: false)
    }
    if isTaken {
      add(.takenNumber("\(word.word) \(number.description)"), at: first.range)
    } else if let previous = number.moved(by: -1), number.letters == 0 || number.style == .letter, !isThere(previous) {
      let last = siblings.last { !act.units[$0].isGone }.map { "\(word.word) \(act.units[$0].number.description)" }
      add(
        .numberGap("\(word.word) \(number.description)", holder: act.name(of: found), last: last ?? ""), at: first.range
      )
    }
  }

  private mutating func inspectSentence(_ number: ProvisionNumber, in unit: Int, _ target: Target, _ act: WorkingAct) {
    let holder = act.units[unit].kind == .section ? act.listHolder(unit, .item) : unit
    let count = max(act.sentences(of: holder, inForce: false).count, act.sentences(of: holder, inForce: true).count)
    guard number != ReferenceChain.lastSentence, Int(number.value) > count + 1 else { return }
    add(
      .numberGap("\(number.description). pkt.", holder: act.name(of: holder), last: "\(count). pkt."), at: target.range)
  }

  // MARK: Sections

  private mutating func inspectSections(
    _ new: NewText, besides anchor: Target, isBefore: Bool, _ operation: Operation, _ act: WorkingAct
  ) {
    guard case .block(let node) = new, amending.tree.nodes.indices.contains(node) else { return }
    let tree = amending.tree
    // Beside stykker and smaller units the label of the section is not one of a new section.
    guard anchor.chain.deepest.map({ $0.rawValue <= ReferenceLevel.section.rawValue }) ?? true else { return }
    let sections = Self.sections(in: node, tree)
    // »Efter overskriften før § 66« is before § 66.
    let isBefore = if case .heading(.before, _) = anchor.subject { true } else { isBefore }
    guard let first = sections.first, let place = act.scopes(of: anchor).first,
      place.sentences == nil, let found = isBefore ? place.units.first : place.units.last
    else { return }
    let all = act.body().filter { act.units[$0].kind == .section }
    for section in sections {
      let number = tree.nodes[section].number
      let name = "§ \(number.description)"
      guard let taken = all.first(where: { act.has($0, number, inForce: false) }) else { continue }
      guard act.isPlaceholder(taken) else {
        add(.takenSection(name), at: tree.nodes[section].label)
        return
      }
      if !act.units[taken].flags.contains(.range) { add(.reusedNumber(name), at: tree.nodes[section].label) }
    }
    guard act.units[found].kind == .section || act.units[found].kind == .heading else { return }
    inspectOrder(of: first, all.filter { !act.isPlaceholder($0) || $0 == found }, found, isBefore: isBefore, act)
    if !isBefore, case .provision = anchor.subject, act.units[found].kind == .section {
      inspectEdge(first, node, after: found, operation, anchor, act)
    }
  }

  private static func sections(in quotation: Int, _ tree: SyntaxTree) -> [Int] {
    var found: [Int] = []
    var index = quotation + 1
    while index < Int(tree.nodes[quotation].subtreeEnd) {
      if tree.nodes[index].kind == .section {
        found.append(index)
        index = Int(tree.nodes[index].subtreeEnd)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first new number belongs between those of its neighbours (LK18 2.3.6.5).
  private mutating func inspectOrder(of new: Int, _ all: [Int], _ found: Int, isBefore: Bool, _ act: WorkingAct) {
    guard act.units[found].kind == .section, let place = all.firstIndex(of: found) else { return }
    let before = isBefore ? (place > 0 ? all[place - 1] : nil) : found
    let after = isBefore ? found : (place + 1 < all.count ? all[place + 1] : nil)
    let number = amending.tree.nodes[new].number
    let isLate = before.map { act.units[$0].lastNumber < number } ?? true
    let isEarly = after.map { number < act.units[$0].number || act.isPlaceholder($0) } ?? true
    guard !isLate || !isEarly else { return }
    add(
      .sectionOrder(
        "§ \(number.description)", after: before.map { act.name(of: $0, isFinal: true) } ?? "",
        before: after.map { act.name(of: $0, isFinal: true) } ?? ""), at: amending.tree.nodes[new].label)
  }

  /// A new last section of a chapter, or one before a heading: the instruction says where (LK18 2.3.6.5, VAF 2.7.5.6.1).
  private mutating func inspectEdge(
    _ new: Int, _ quotation: Int, after found: Int, _ operation: Operation, _ anchor: Target, _ act: WorkingAct
  ) {
    let name = "§ \(amending.tree.nodes[new].number.description)"
    // New text that brings its own heading or chapter begins something new.
    let first = amending.tree.children(of: quotation).first { _ in true }
    guard let first, amending.tree.nodes[first].kind == .section,
      operation.targets.allSatisfy({ $0.chain[.division] == .none })
    else { return }
    if let next = act.nextSibling(of: found) {
      guard act.units[next].kind == .heading, !act.units[next].isNew else { return }
      let heading = String(decoding: act.units[next].text.bytes, as: UTF8.self)
      add(.headingEdge(name, heading: heading), at: anchor.range)
      return
    }
    let parent = act.units[found].parent
    guard parent > 0, act.units[parent].kind == .chapter, let next = act.nextSibling(of: parent),
      act.units[next].kind == .chapter
    else { return }
    add(.chapterEdge(name, chapter: act.name(of: parent), next: act.name(of: next)), at: anchor.range)
  }
}

/// What the units of a level are called and are.
private struct UnitWord {
  let word: String
  let kind: NodeKind

  init?(_ level: ReferenceLevel) {
    switch level {
    case .subsection: (word, kind) = ("stk.", .subsection)
    case .item: (word, kind) = ("nr.", .item)
    case .point, .subpoint: (word, kind) = ("litra", .point)
    case .division, .section, .sentence: return nil
    }
  }
}

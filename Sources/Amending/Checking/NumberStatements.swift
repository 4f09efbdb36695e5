import StatuteModel
import StatuteSyntax
import StatuteText

/// What instructions say of numbers: clauses, `der bliver`, and numbers that stand alone.
struct NumberStatements {
  /// `Stk. 2-4 bliver herefter stk. 3-5.`
  struct Clause {
    let instruction: Int
    let range: ByteRange
    let level: ReferenceLevel
    let chain: ReferenceChain
    /// Each number on the left with the units it may mean, and the number on the right.
    var pairs: [(candidates: [Candidate], new: ProvisionNumber)]
    /// The numbers on the right.
    let right: [ProvisionNumber]

    /// Whether both sides name as many.
    var isBalanced: Bool { pairs.count == right.count }
  }

  /// A unit that a number may mean.
  struct Candidate {
    let unit: Int
    /// The number it had when the clause was reached: what the instruction's own operations made it.
    let number: ProvisionNumber
  }

  /// `stk. 3, der bliver stk. 4`
  struct Mark {
    let instruction: Int
    let range: ByteRange
    let unit: Int
    let chain: ReferenceChain
    let newChain: ReferenceChain
  }

  /// `stk. 3` alone.
  struct Use {
    let instruction: Int
    let range: ByteRange
    var unit: Int
    let chain: ReferenceChain
    /// The levels of which the instruction says elsewhere what their number becomes.
    let marked: [ReferenceLevel]
    /// How many units had moved before the instruction.
    let movesBefore: Int
    let isShared: Bool
    /// Whether the unit has the number only since earlier instructions.
    var isLater: Bool
  }

  var clauses: [Clause] = []
  var marks: [Mark] = []
  var uses: [Use] = []
}

extension ReferenceLevel {
  /// The level of units of `kind` that move by themselves.
  fileprivate init?(moving kind: NodeKind) {
    switch kind {
    case .subsection: self = .subsection
    case .item: self = .item
    case .point: self = .point
    default: return nil
    }
  }

  fileprivate var movesByItself: Bool { self == .subsection || self == .item || self == .point }
}

// MARK: - Noting

extension Inspector {
  /// Keeps what `reading` says that numbers become of what the targets of its operations stand in: `I stk. 2, der bliver stk. 3, ændres i
  /// 1. pkt.` What it says of the targets themselves is kept with them.
  mutating func noteNewNumbers(of reading: Reading, _ act: WorkingAct) {
    let targets = reading.operations.flatMap(\.targets).filter { $0.newChain != nil }.map(\.range)
    for number in reading.newNumbers where !targets.contains(number.range) {
      guard let unit = act.scopes(of: number.old, newChain: nil).first?.units.first else { continue }
      statements.marks.append(
        .init(instruction: instruction, range: number.range, unit: unit, chain: number.old, newChain: number.new))
    }
  }

  /// Keeps what `operation` says of numbers, where its instruction says that those in `newNumbers` become others.
  mutating func noteStatements(
    of operation: Operation, marking newNumbers: [Reading.NewNumber], _ act: WorkingAct
  ) {
    if case .renumber = operation.action {
      for target in operation.targets { noteClause(target, act) }
      return
    }
    var named = operation.targets
    if case .insert(let place, _, _) = operation.action {
      switch place {
      case .after(let anchor), .before(let anchor): named.append(anchor)
      case .numbered, .end: break
      }
    }
    for target in named {
      guard case .provision = target.subject, target.chain[.section] != .none,
        let scope = act.scopes(of: target).first, let unit = scope.units.first
      else { continue }
      if let newChain = target.newChain {
        if let place = target.place, act.scopes(of: place, newChain: nil).isEmpty {
          add(.missingTarget(self.place(of: target, isAnchor: false, act)), at: target.range)
          continue
        }
        if ReferenceLevel.allCases.allSatisfy({ target.chain[$0] == newChain[$0] || newChain[$0] == .none }) {
          let name = target.chain.citation
          add(.wrongNewNumber(name, becomes: name), at: target.range)
          continue
        }
        statements.marks.append(
          .init(instruction: instruction, range: target.range, unit: unit, chain: target.chain, newChain: newChain))
      } else {
        statements.uses.append(
          .init(
            instruction: instruction, range: target.range, unit: unit, chain: target.chain,
            marked: ReferenceLevel.allCases.filter { level in
              newNumbers.contains {
                $0.new[level] != .none && $0.old.above(level.next).isSame(as: target.chain.above(level.next))
              }
            },
            movesBefore: act.moves.count - movesHere(act).count, isShared: operation.targets.count > 1,
            isLater: !scope.isInForce))
      }
    }
  }

  /// Keeps by which numbers `target` was found in `scope` in the end: where its words stand.
  mutating func noteNumbering(of target: Target, _ scope: Scope) {
    guard !scope.isInForce, let unit = scope.units.first,
      let index = statements.uses.lastIndex(where: { $0.instruction == instruction && $0.range == target.range })
    else { return }
    (statements.uses[index].unit, statements.uses[index].isLater) = (unit, true)
  }

  private mutating func noteClause(_ target: Target, _ act: WorkingAct) {
    guard let new = target.newChain, let level = new.deepest, level.movesByItself,
      target.chain[.section] != .none || target.chain[.division] != .none && target.parts.isEmpty,
      target.chain.deepest == level, !act.scopes(of: target.chain.above(level), newChain: nil).isEmpty
    else { return }
    let (left, right) = (target.chain.members(at: level), new.members(at: level))
    var pairs: [(candidates: [NumberStatements.Candidate], new: ProvisionNumber)] = []
    for (index, number) in left.enumerated() {
      pairs.append(
        (candidates(for: number, target.chain, level, act), right.indices.contains(index) ? right[index] : .none))
    }
    statements.clauses.append(
      .init(
        instruction: instruction, range: target.range, level: level, chain: target.chain, pairs: pairs,
        right: right))
  }

  /// The units that `number` may mean on the left of a clause: the one that has it in the act in force, and the one that had it
  /// before the instruction.
  private func candidates(
    for number: ProvisionNumber, _ chain: ReferenceChain, _ level: ReferenceLevel, _ act: WorkingAct
  ) -> [NumberStatements.Candidate] {
    var single = chain.above(level)
    single[level] = number
    var units = act.scopes(of: single, newChain: nil).compactMap(\.units.first)
    var holders = Set(units.map { act.units[$0].parent })
    if holders.isEmpty { holders = Set(act.scopes(of: chain.above(level), newChain: nil).prefix(1).flatMap(\.units)) }
    for move in movesHere(act)
    where WorkingAct.isSame(move.from, number) && holders.contains(act.units[move.unit].parent) {
      units.append(move.unit)
    }
    var seen: Set<Int> = []
    return units.filter { seen.insert($0).inserted }.map { .init(unit: $0, number: act.units[$0].number) }
  }
}

// MARK: - Judging

extension Inspector {
  /// Holds all that was said of numbers against what they are in the end.
  mutating func judgeNumbers(_ act: WorkingAct) {
    var covered: Set<Int> = []
    for mark in statements.marks { noteWoven(mark, act) }
    for clause in statements.clauses { judge(clause, act, &covered) }
    for mark in statements.marks { judge(mark, act) }
    for use in statements.uses { judge(use, act) }
    noteUncovered(act, covered.union(woven))
  }

  private mutating func judge(_ clause: NumberStatements.Clause, _ act: WorkingAct, _ covered: inout Set<Int>) {
    guard !isHeld(clause.chain) else { return covered.formUnion(clause.pairs.flatMap { $0.candidates.map(\.unit) }) }
    var (wrong, missing) = (!clause.isBalanced, 0)
    for (candidates, new) in clause.pairs {
      if candidates.isEmpty { missing += 1 }
      let right = candidates.first { candidate in
        let now = act.successor(of: candidate.unit).map { act.units[$0].number }
        return WorkingAct.isSame(candidate.number, new) || now.map { WorkingAct.isSame($0, new) } ?? false
      }
      if let right { covered.insert(right.unit) } else { covered.formUnion(candidates.map(\.unit)) }
      if right == nil, !candidates.isEmpty { wrong = true }
    }
    guard wrong || missing > 0, !isRightWithoutGaps(clause, act) else { return }
    let parent = clause.pairs.lazy.flatMap(\.candidates).first.map { act.units[$0.unit].parent }
    let right = parent.map { Self.clause(for: moved(by: clause.instruction, in: $0, act), act) } ?? ""
    let reaches = missing > 0 && (!wrong || clause.isBalanced)
    let isKnown = flaws.contains { $0.instruction == clause.instruction && $0.kind.clause == right }
    if !isKnown { add(reaches ? .clauseReach(right) : .wrongClause(right), at: clause.range, of: clause.instruction) }
  }

  /// Whether the act holds already what is put into the section that `chain` names.
  func isHeld(_ chain: ReferenceChain) -> Bool {
    heldSections.contains { WorkingAct.isSame($0, chain[.section]) }
  }

  /// Whether what is left of the units on the left gets the numbers on the right: »nr. 3, 5 og 7 ophæves. Nr. 4-8 bliver herefter
  /// nr. 3-5«.
  private func isRightWithoutGaps(_ clause: NumberStatements.Clause, _ act: WorkingAct) -> Bool {
    let numbers = clause.pairs.compactMap { $0.candidates.first.flatMap { act.successor(of: $0.unit) } }
      .map { act.units[$0].number }
    return numbers.count == clause.right.count
      && zip(numbers, clause.right).allSatisfy { WorkingAct.isSame($0, $1) }
  }

  /// The units in `parent` that `instruction` was the last to move, but for those whose new number stands in it.
  private func moved(by instruction: Int, in parent: Int, _ act: WorkingAct) -> [Int] {
    let units = Set(act.moves.lazy.filter { $0.instruction == instruction }.map(\.unit))
    return units.filter { unit in
      act.units[unit].parent == parent && hasMoved(unit, act) && !woven.contains(unit)
        && lastMover(of: unit, act) == instruction
    }
  }

  private func lastMover(of unit: Int, _ act: WorkingAct) -> Int? { act.moves.last { $0.unit == unit }?.instruction }

  /// Whether `unit`, or what new wording has put in its place, has another number than it has in the act in force.
  private func hasMoved(_ unit: Int, _ act: WorkingAct) -> Bool {
    guard !act.units[unit].isNew, let end = act.successor(of: unit), let bearer = bearer(of: unit, act) else {
      return false
    }
    // Of several that give way together nobody can say which has become which.
    let siblings = act.units[act.units[unit].parent].children
    let isAlone = siblings.count { act.units[$0].isReplaced && act.units[$0].removal == act.units[unit].removal } == 1
    return !WorkingAct.isSame(act.units[isAlone ? bearer : end].number, act.units[unit].numberInForce)
  }

  /// The unit whose number is what the moves made of that of `unit`: itself, or what new wording has put in its place, unless that
  /// brought a label of its own. Nil where nothing is left of it.
  private func bearer(of unit: Int, _ act: WorkingAct) -> Int? {
    guard let end = act.successor(of: unit) else { return nil }
    return end == unit || act.moves.contains { $0.unit == end } ? end : unit
  }

  /// Keeps what an instruction both moves and names by its new number.
  private mutating func noteWoven(_ mark: NumberStatements.Mark, _ act: WorkingAct) {
    var current = mark.unit
    while current > 0 {
      defer { current = act.units[current].parent }
      guard let level = level(of: current, act), mark.newChain[level] != .none else { continue }
      if lastMover(of: current, act) == mark.instruction { woven.insert(current) }
    }
  }

  private mutating func judge(_ mark: NumberStatements.Mark, _ act: WorkingAct) {
    var current = mark.unit
    while current > 0 {
      defer { current = act.units[current].parent }
      guard let level = level(of: current, act), mark.newChain[level] != .none else { continue }
      if isHeld(mark.chain) { return }
      if isTakenOutUnmoved(current, by: mark.instruction, act),
        !WorkingAct.isSame(act.units[current].number, mark.newChain[level])
      {
        let name = act.name(of: current)
        return add(.wrongNewNumber(name, becomes: name), at: mark.range, of: mark.instruction)
      }
      guard mark.newChain.rangeEnd == .none, let bearer = bearer(of: current, act) else { continue }
      if !WorkingAct.isSame(act.units[bearer].number, mark.newChain[level]) {
        add(
          .wrongNewNumber(act.name(of: current), becomes: act.name(of: bearer, isFinal: true)), at: mark.range,
          of: mark.instruction)
        return
      }
    }
  }

  /// Whether `instruction` takes `unit` and nothing else out of what it stands in, where no other has moved anything.
  private func isTakenOutUnmoved(_ unit: Int, by instruction: Int, _ act: WorkingAct) -> Bool {
    let siblings = act.units[act.units[unit].parent].children
    return act.units[unit].isGone && !act.units[unit].isReplaced && act.units[unit].removal == instruction
      && siblings.count { act.units[$0].removal == instruction } == 1
      && act.moves.allSatisfy { $0.instruction == instruction || act.units[$0.unit].parent != act.units[unit].parent }
  }

  private mutating func judge(_ use: NumberStatements.Use, _ act: WorkingAct) {
    guard !isHeld(use.chain) else { return }
    var current = use.unit
    while current > 0 {
      defer { current = act.units[current].parent }
      guard let level = level(of: current, act), use.chain[level] != .none, hasMoved(current, act),
        WorkingAct.isSame(act.units[current].numberInForce, use.chain[level]) != use.isLater,
        use.chain.rangeEnd == .none, !use.marked.contains(level)
      else { continue }
      let mover = act.moves.lazy.filter { $0.unit == current }.last?.instruction ?? 0
      if let place = act.moves.firstIndex(where: { $0.unit == current }), place < use.movesBefore {
        let bearer = bearer(of: current, act) ?? current
        add(
          .unmarkedMove(act.name(of: current), becomes: act.name(of: bearer, isFinal: true), by: mover),
          at: use.range, of: use.instruction)
        return
      }
      if use.isShared, mover != use.instruction {
        add(.movedLater(act.name(of: current), by: mover), at: use.range, of: use.instruction)
        return
      }
    }
  }

  private func level(of unit: Int, _ act: WorkingAct) -> ReferenceLevel? {
    guard let level = ReferenceLevel(moving: act.units[unit].kind) else { return nil }
    // A list in a list is litra, whatever its signs.
    return level == .item && act.units[act.units[unit].parent].kind.isListed ? .point : level
  }

  // MARK: What no one says

  private mutating func noteUncovered(_ act: WorkingAct, _ covered: Set<Int>) {
    var seen: Set<Group> = []
    for move in act.moves {
      let (unit, parent) = (move.unit, act.units[move.unit].parent)
      guard hasMoved(unit, act), !covered.contains(unit), ReferenceLevel(moving: act.units[unit].kind) != nil,
        act.isThere(parent), let mover = lastMover(of: unit, act), !isHeld(act.chain(of: unit)),
        seen.insert(Group(parent: parent, instruction: mover)).inserted
      else { continue }
      // Where an instruction moves what stands in several provisions, each clause says which it is about.
      let isLone = act.moves.allSatisfy { $0.instruction != mover || act.units[$0.unit].parent == parent }
      let holder = isLone ? "" : act.name(of: parent, isFinal: true)
      let clause = Self.clause(for: moved(by: mover, in: parent, act), in: holder, act)
      let own = statements.clauses.first { clause in
        clause.instruction == mover
          && clause.pairs.contains { $0.candidates.contains { act.units[$0.unit].parent == parent } }
      }
      if let own {
        let isKnown = flaws.contains { $0.instruction == mover && $0.kind.clause != nil }
        if !isKnown { add(.clauseReach(clause), at: own.range, of: mover) }
      } else {
        // A clause whose two sides could not be paired is one all the same.
        let tree = amending.tree
        let unread = tree.children(of: mover).first { tree.nodes[$0].kind == .renumbering }
        add(
          unread == nil ? .missingClause(clause) : .wrongClause(clause),
          at: tree.nodes[unread ?? mover].text, of: mover)
      }
    }
  }

  /// What one instruction moves in one provision.
  private struct Group: Hashable {
    let parent: Int
    let instruction: Int
  }

  /// `Stk. 3-5 bliver herefter stk. 4-6.`, `§ 3, stk. 3-5, bliver herefter stk. 4-6.` in the provision `holder`; empty for no units.
  static func clause(for units: [Int], in holder: String = "", _ act: WorkingAct) -> String {
    var seen: Set<Int> = []
    let units = units.filter { seen.insert($0).inserted }
      .sorted { act.units[$0].numberInForce < act.units[$1].numberInForce }
    guard let first = units.first else { return "" }
    let word =
      switch act.units[first].kind {
      case .subsection: "stk."
      case .point: "litra"
      default: "nr."
      }
    let old = list(units.map { act.units[$0].numberInForce })
    let new = list(units.map { act.units[$0].number })
    if !holder.isEmpty { return "\(holder), \(word) \(old), bliver herefter \(word) \(new)." }
    return "\(word.prefix(1).uppercased())\(word.dropFirst()) \(old) bliver herefter \(word) \(new)."
  }

  /// `3`, `3 og 4`, `3-5`, `3, 5 og 7`.
  private static func list(_ numbers: [ProvisionNumber]) -> String {
    var runs: [(first: ProvisionNumber, last: ProvisionNumber, count: Int)] = []
    for number in numbers {
      if let run = runs.last, run.last.moved(by: 1).map({ WorkingAct.isSame($0, number) }) ?? false {
        runs[runs.count - 1] = (run.first, number, run.count + 1)
      } else {
        runs.append((number, number, 1))
      }
    }
    var parts: [String] = []
    for run in runs {
      switch run.count {
      case 1: parts.append(run.first.description)
      case 2: parts += [run.first.description, run.last.description]
      default: parts.append("\(run.first.description)-\(run.last.description)")
      }
    }
    return parts.joined(last: " og ")
  }
}

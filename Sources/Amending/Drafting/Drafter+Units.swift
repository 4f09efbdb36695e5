import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// Stykker, numre and litra: they move by themselves, and the instructions say so (lovteknik 3.6).
extension Drafter {
  /// What becomes of a list of siblings, piece by piece.
  private enum Step {
    /// A unit that stays, whatever becomes of its words.
    case kept(Int, Int)
    /// Units that get new wording, as many as there were.
    case recast([Int], [Int])
    /// Units that go, units that come, or other units in place of some.
    case replaced([Int], [Int])

    /// Whether there are more or fewer units after it.
    var movesOthers: Bool {
      if case .replaced(let old, let new) = self { old.count != new.count } else { false }
    }
  }

  /// Writes what makes the units `olds` on `level` in `holder` the units `news`; false where that cannot be told unit by unit.
  mutating func draftSiblings(
    _ olds: [Int], _ news: [Int], _ level: ReferenceLevel, _ holder: DraftingPlace
  ) -> Bool {
    let steps = steps(olds, news)
    guard steps.contains(where: { if case .kept = $0 { true } else { false } }) else { return false }
    guard labelsFollow(steps) else { return false }
    for (index, step) in steps.enumerated() {
      switch step {
      case .kept(let a, let b):
        guard !isUnchanged(a, b) else { continue }
        if !draftUnit(a, b, member(holder, level, a, b)) {
          recast([b], level, [(number(old[a]), number(new[b]))], in: holder)
        }
      case .recast(let a, let b):
        for run in Self.runs(zip(a, b).map { ($0, $1) }, follow: { follow($0.0, $1.0) }) {
          recast(run.map(\.1), level, run.map { (number(old[$0]), number(new[$1])) }, in: holder)
        }
      case .replaced(let a, let b):
        let moves = moves(steps[(index + 1)...], level)
        if a.isEmpty {
          let previous = index > 0 ? steps[index - 1] : nil
          insert(b, among: olds, after: previous, isLast: index + 1 == steps.count, level, holder, moves)
        } else {
          remove(a, b, level, holder, moves)
        }
      }
    }
    return true
  }

  private func member(_ holder: DraftingPlace, _ level: ReferenceLevel, _ a: Int, _ b: Int) -> DraftingPlace {
    holder.member(level, number(old[a]), becoming: number(new[b]))
  }

  private func steps(_ olds: [Int], _ news: [Int]) -> [Step] {
    var steps: [Step] = []
    var (i, j) = (0, 0)
    let partners = partners(of: olds, news)
    func close(_ a: Int, _ b: Int) {
      let (gone, come) = (Array(olds[i..<a]), Array(news[j..<b]))
      if gone.isEmpty, come.isEmpty { return }
      steps.append(gone.count == come.count ? .recast(gone, come) : .replaced(gone, come))
    }
    for (place, a) in olds.enumerated() {
      guard let b = partners[a], let other = news[j...].firstIndex(of: b) else { continue }
      close(place, other)
      steps.append(.kept(a, b))
      (i, j) = (place + 1, other + 1)
    }
    close(olds.count, news.count)
    return steps
  }

  /// The units of `news` that those of `olds` become. Of two that become one the first is that one, and what is parted into two is
  /// neither.
  private func partners(of olds: [Int], _ news: [Int]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    for a in olds { partners[a] = comparison.newNode(of: a) }
    func words(_ node: Int, isNew: Bool) -> [ComparedWord] {
      let document = isNew ? comparison.new : comparison.old
      return ComparedWord.all(in: (isNew ? new : old)[node].text, of: document.source)
    }
    func isLeaf(_ node: Int, isNew: Bool) -> Bool { Int((isNew ? new : old)[node].subtreeEnd) == node + 1 }
    for (first, second) in zip(olds, olds.dropFirst()) where (partners[first] == nil) != (partners[second] == nil) {
      guard let b = partners[first] ?? partners[second], partners[first] == nil, isLeaf(first, isNew: false),
        isLeaf(second, isNew: false),
        isLeaf(b, isNew: true)
      else { continue }
      if words(first, isNew: false) + words(second, isNew: false) == words(b, isNew: true) {
        (partners[first], partners[second]) = (b, nil)
      }
    }
    let taken = Set(partners.values)
    for (first, second) in zip(news, news.dropFirst()) where taken.contains(first) != taken.contains(second) {
      guard let a = olds.first(where: { partners[$0] == first || partners[$0] == second }), isLeaf(a, isNew: false),
        isLeaf(first, isNew: true), isLeaf(second, isNew: true)
      else { continue }
      if words(first, isNew: true) + words(second, isNew: true) == words(a, isNew: false) { partners[a] = nil }
    }
    return partners
  }

  /// Whether the units after what comes and goes have the numbers that follow from it.
  private func labelsFollow(_ steps: [Step]) -> Bool {
    var growth = 0
    for step in steps {
      switch step {
      case .kept(let a, let b):
        if number(old[a]).letters != 0, old[a].number.style != .letter {
          guard number(old[a]).isSame(as: number(new[b])) else { return false }
        } else {
          guard let moved = number(old[a]).moved(by: growth), moved.isSame(as: number(new[b])) else { return false }
        }
      case .recast(let a, let b):
        for (a, b) in zip(a, b) {
          let moves = number(old[a]).letters == 0 || old[a].number.style == .letter
          guard let moved = number(old[a]).moved(by: moves ? growth : 0), moved.isSame(as: number(new[b])) else {
            return false
          }
        }
      case .replaced(let a, let b):
        growth += b.count { moves(new[$0]) } - a.count { moves(old[$0]) }
      }
    }
    return true
  }

  /// Whether a unit is counted with the others and not put between them by a letter.
  private func moves(_ node: Node) -> Bool { node.number.letters == 0 || node.number.style == .letter }

  private func follow(_ a: Int, _ b: Int) -> Bool { Int(old[a].subtreeEnd) == b }

  private static func runs<Element>(_ all: [Element], follow: (Element, Element) -> Bool) -> [[Element]] {
    var runs: [[Element]] = []
    for element in all {
      if let last = runs.last?.last, follow(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }

  /// The clauses for what moves up to the next place where units come or go.
  private func moves(_ rest: ArraySlice<Step>, _ level: ReferenceLevel) -> [Operation] {
    var moved: [(old: ProvisionNumber, new: ProvisionNumber)?] = []
    for step in rest {
      if step.movesOthers { break }
      let pairs: [(Int, Int)]
      switch step {
      case .kept(let a, let b): pairs = [(a, b)]
      case .recast(let a, let b): pairs = zip(a, b).map { ($0, $1) }
      case .replaced: pairs = []
      }
      for (a, b) in pairs {
        let (number, newNumber) = (number(old[a]), number(new[b]))
        moved.append(number.isSame(as: newNumber) ? nil : (number, newNumber))
      }
    }
    return moved.split(whereSeparator: { $0 == nil }).map { run in
      DraftingPlace.move(level, run.compactMap { $0 })
    }
  }

  // MARK: What comes and goes

  private mutating func insert(
    _ nodes: [Int], among olds: [Int], after step: Step?, isLast: Bool, _ level: ReferenceLevel,
    _ holder: DraftingPlace,
    _ moves: [Operation]
  ) {
    let place: Place
    if let step, !isLast {
      place = .after(anchor(step, level, holder))
    } else if step == nil {
      var first = holder.old
      first[level] = number(old[olds[0]])
      place = .before(Target(first))
    } else {
      var at = holder
      at.old = holder.new
      let numbers = nodes.map { number(new[$0]) }
      place = .numbered(at.targets(level, numbers.map { ($0, $0) }))
    }
    instructions.append(
      DraftedInstruction(
        operations: [Operation(.insert(place, unit: nil, .below), [holder.target])], block: quotation(of: nodes),
        count: nodes.count, moves: moves))
  }

  /// The unit that something new comes after, with the number it gets.
  private func anchor(_ step: Step, _ level: ReferenceLevel, _ holder: DraftingPlace) -> Target {
    switch step {
    case .kept(let a, let b): return member(holder, level, a, b).target
    case .recast(let a, let b): return member(holder, level, a[a.count - 1], b[b.count - 1]).target
    case .replaced(let a, _): return member(holder, level, a[a.count - 1], a[a.count - 1]).target
    }
  }

  private mutating func remove(
    _ olds: [Int], _ news: [Int], _ level: ReferenceLevel, _ holder: DraftingPlace, _ moves: [Operation]
  ) {
    var targets = holder
    targets.new = holder.old
    let names = targets.targets(level, olds.map { (number(old[$0]), number(old[$0])) })
    if news.isEmpty {
      instructions.append(DraftedInstruction(operations: [Operation(.repeal, names)], moves: moves))
    } else {
      instructions.append(
        DraftedInstruction(
          operations: [Operation(.replace(.below), names)], block: quotation(of: news), count: news.count, moves: moves)
      )
    }
  }

  // MARK: One unit

  /// Writes what makes the unit `a` the unit `b`; false where that takes new wording.
  mutating func draftUnit(_ a: Int, _ b: Int, _ place: DraftingPlace) -> Bool {
    let count = instructions.count
    if fineness > .units, old[a].kind == new[b].kind, draftParts(a, b, place) { return true }
    instructions.removeSubrange(count...)
    return false
  }

  /// Writes what changes in the unit's own words and in its list; false where new wording says it better.
  private mutating func draftParts(_ a: Int, _ b: Int, _ place: DraftingPlace) -> Bool {
    let (olds, news) = (children(a), newChildren(b))
    let isListed: (NodeKind) -> Bool = { $0 == .item || $0 == .point }
    let (oldList, newList) = (olds.filter { isListed(old[$0].kind) }, news.filter { isListed(new[$0].kind) })
    let (oldRest, newRest) = (olds.filter { !isListed(old[$0].kind) }, news.filter { !isListed(new[$0].kind) })
    // Further paragraphs and tables are no units of their own.
    guard oldRest.count == newRest.count, zip(oldRest, newRest).allSatisfy({ isUnchanged($0, $1) }) else {
      return false
    }
    guard oldRest.isEmpty || isOneList(oldList) && isOneList(newList, isNew: true) else { return false }
    if !saysTheSame(a, b), !draftText(a, b, place) { return false }
    if oldList.isEmpty, newList.isEmpty { return true }
    guard let first = oldList.first, !newList.isEmpty else { return false }
    if oldList.count == newList.count,
      zip(oldList, newList).allSatisfy({ isUnchanged($0, $1) && number(old[$0]).isSame(as: number(new[$1])) })
    {
      return true
    }
    guard oldList.allSatisfy({ old[$0].kind == old[first].kind }),
      newList.allSatisfy({ new[$0].kind == old[first].kind })
    else { return false }
    return draftSiblings(oldList, newList, level(of: first, in: place), place)
  }

  /// Whether nothing stands between the members of a list.
  private func isOneList(_ list: [Int], isNew: Bool = false) -> Bool {
    let nodes = isNew ? new : old
    return zip(list, list.dropFirst()).allSatisfy { Int(nodes[$0].subtreeEnd) == $1 }
  }

  /// What a member of a list in `place` is counted as.
  private func level(of member: Int, in place: DraftingPlace) -> ReferenceLevel {
    switch place.old.deepest {
    case .item: .point
    case .point: .subpoint
    default: old[member].kind == .item ? .item : .point
    }
  }
}

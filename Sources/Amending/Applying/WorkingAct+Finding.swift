import StatuteSyntax
import StatuteText

/// Where a target is in the act.
struct Scope {
  /// The units, in order.
  var units: [Int]
  /// The sentences of the one unit that are meant; nil where all of it is.
  var sentences: [Span]?
  /// Whether ``sentences`` are the lines of a part, `liste A`, and no sentences.
  var isPart = false
  /// Whether it is all of the act but for its title and opening.
  var isAct = false
  /// Whether it is a range whose last member is not there, so that it ends sooner.
  var lacksEnd = false
  /// Whether it was found by the numbers in force, and not by those that earlier instructions have given.
  var isInForce = true

  /// Some of a unit's text.
  struct Span: Equatable {
    var unit: Int
    var range: Range<Int>
  }
}

/// Targets are sought in the act in force first, and then in what earlier instructions have made of it (lovteknik 3.6, no. 6).
extension WorkingAct {
  /// Which numbers count.
  private enum Numbering {
    case inForceFirst, current
  }

  /// Where `chain` may lead, the likeliest first.
  func scopes(of chain: ReferenceChain, newChain: ReferenceChain?) -> [Scope] {
    var scopes: [Scope] = []
    func add(_ scope: Scope?, isInForce: Bool) {
      guard var scope, !scope.units.isEmpty else { return }
      scope.isInForce = isInForce && scope.isInForce && scope.units.allSatisfy(hasNumberInForce)
      let isKnown = scopes.contains { known in
        known.units == scope.units
          && (known.sentences == nil) == (scope.sentences == nil)
          && zip(known.sentences ?? [], scope.sentences ?? []).allSatisfy(==)
      }
      if !isKnown { scopes.append(scope) }
    }
    add(scope(of: chain, .inForceFirst), isInForce: true)
    // Numbers behind »der bliver« are final: what has the old one by now is not meant.
    add(scope(of: newChain ?? chain, .current), isInForce: false)
    return scopes
  }

  /// The same where `chain` ends with items in the list that sentence no. `sentence` of what holds them leads to: `2. pkt., nr. 3`; empty
  /// where they are not there.
  func scopes(of chain: ReferenceChain, inListOf sentence: ProvisionNumber) -> [Scope] {
    guard let level = chain.deepest, level == .item || level == .point,
      let holder = scope(of: chain.above(level), .inForceFirst)?.units.first
    else { return [] }
    let unit = units[holder].kind == .section ? onlyOrFirstSubsection(holder) : holder
    let place = Int(sentence.value) - 1
    let last = chain.rangeEnd != .none && chain.rangeLevel == level ? chain.rangeEnd : nil
    return [true, false].compactMap { inForce in
      let spans = sentences(of: unit, inForce: inForce)
      guard spans.indices.contains(place), !spans[place].range.isEmpty, !hasTextBehind(spans[place]) else { return nil }
      let list = list(behind: spans[place].unit).filter { !inForce || !units[$0].isNew }
      let found = pick(list, chain[level], last, inForce ? .inForceFirst : .current)
      return found.isEmpty ? nil : Scope(units: found, isInForce: inForce && found.allSatisfy(hasNumberInForce))
    }
  }

  /// Whether `unit`, and what it stands in, has a number in the act in force.
  private func hasNumberInForce(_ unit: Int) -> Bool {
    var current = unit
    while current > 0 {
      if units[current].number != .none, units[current].numberInForce == .none { return false }
      current = units[current].parent
    }
    return true
  }

  private func scope(of chain: ReferenceChain, _ numbering: Numbering) -> Scope? {
    var current = [0]
    var part: [Scope.Span]?
    var isSection = false
    var lacksEnd = false
    var isInForce = true
    for level in ReferenceLevel.allCases where chain[level] != .none {
      let first = chain[level]
      let last = chain.rangeEnd != .none && chain.rangeLevel == level ? chain.rangeEnd : nil
      guard let holder = current.first else { return nil }
      if level == .sentence {
        var scope = sentences(first, last, of: isSection ? onlyOrFirstSubsection(holder) : holder, numbering)
        scope?.isInForce = isInForce
        return scope
      }
      let found =
        part.map { pick(wholeUnits(in: $0).filter { units[$0].kind.isListed }, first, last, numbering) }
        ?? members(of: holder, level, chain.division, first, last, numbering)
      if found.isEmpty, level.rawValue >= ReferenceLevel.item.rawValue, holder > 0, last == nil {
        part = self.part(first, in: part ?? lines(of: holder))
        if part == nil { return nil }
        continue
      }
      (current, part) = (found, nil)
      guard !current.isEmpty else { return nil }
      isSection = level == .section
      lacksEnd = last.map { !isThere($0, among: current) } ?? false
      isInForce = isInForce && current.contains { has($0, first, inForce: true) }
    }
    if let part { return Scope(units: current, sentences: part, isPart: true) }
    return current == [0] ? nil : Scope(units: current, lacksEnd: lacksEnd, isInForce: isInForce)
  }

  /// Whether one of `units` has `number`, in the act in force or now.
  private func isThere(_ number: ProvisionNumber, among units: [Int]) -> Bool {
    units.contains { has($0, number, inForce: true) || has($0, number, inForce: false) }
  }

  /// The instruction that took out what `chain` names in the act in force; nil where none did.
  func removal(of chain: ReferenceChain) -> Int? {
    let levels = ReferenceLevel.allCases.filter { $0 != .sentence && chain[$0] != .none }
    let removal = levels.isEmpty ? nil : self.removal(of: chain, levels[...], in: 0)
    return removal == 0 ? nil : removal
  }

  /// The same of what is in `holder` on `levels`; 0 where it is there, nil where it never was.
  private func removal(of chain: ReferenceChain, _ levels: ArraySlice<ReferenceLevel>, in holder: Int) -> Int? {
    guard let level = levels.first else { return 0 }
    let number = chain[level]
    let members: [Int]
    switch level {
    case .division: members = units.indices.filter { units[$0].kind.is(chain.division) }
    case .section: members = (sectionsByValue[number.value] ?? []) + sectionRanges
    case .subsection: members = units[holder].children.filter { units[$0].kind == .subsection }
    default:
      let own = units[holder].children
      members = (own + own.flatMap { units[$0].children }).filter { units[$0].kind.isListed }
    }
    // What has come in its place counts, too.
    let found = members.filter { has($0, number, inForce: true) }.compactMap { member -> Int? in
      let inside = removal(of: chain, levels.dropFirst(), in: member)
      return inside.map { units[member].isGone ? units[member].removal : $0 }
    }
    return found.contains(0) ? 0 : found.first
  }

  private func onlyOrFirstSubsection(_ section: Int) -> Int {
    children(of: section).first { units[$0].kind == .subsection } ?? section
  }

  /// The units in `holder` on `level` with `first`, or from that to `last`.
  private func members(
    of holder: Int, _ level: ReferenceLevel, _ division: ReferenceDivision, _ first: ProvisionNumber,
    _ last: ProvisionNumber?, _ numbering: Numbering
  ) -> [Int] {
    let candidates: [[Int]]
    switch level {
    case .division: candidates = [body().filter { units[$0].kind.is(division) }]
    case .section where holder == 0 && last == nil:
      let known = (sectionsByValue[first.value] ?? []) + sectionRanges
      candidates = [known.filter(isInBody)]
    case .section:
      candidates = [
        (holder == 0 ? body() : subtree(of: holder)).filter {
          units[$0].kind == .section || units[$0].kind == .amendingSection
        }
      ]
    case .subsection: candidates = [children(of: holder).filter { units[$0].kind == .subsection }]
    case .item, .point, .subpoint: candidates = lists(in: holder)
    case .sentence: return []
    }
    for group in candidates {
      let found = pick(group, first, last, numbering)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func pick(
    _ group: [Int], _ first: ProvisionNumber, _ last: ProvisionNumber?, _ numbering: Numbering
  ) -> [Int] {
    for inForce in numbering == .inForceFirst ? [true, false] : [false] {
      guard let last else {
        if let unit = group.first(where: { has($0, first, inForce: inForce) }) { return [unit] }
        continue
      }
      let range = group.filter {
        let number = inForce ? units[$0].numberInForce : units[$0].number
        return number != .none && !(number < first) && !(last < number)
      }
      if range.contains(where: { has($0, first, inForce: inForce) }) { return range }
    }
    return []
  }

  /// The lists that `nr.` and `litra` may count in `holder`, the nearest first.
  private func lists(in holder: Int) -> [[Int]] {
    let own = children(of: holder)
    var lists = [own.filter { units[$0].kind.isListed }]
    if units[holder].kind == .section {
      for subsection in own where units[subsection].kind == .subsection {
        lists.append(children(of: subsection).filter { units[$0].kind.isListed })
      }
    }
    // »litra b« without its nummer, and lists under a second paragraph.
    lists.append(subtree(of: holder).dropFirst().filter { units[$0].kind.isListed })
    return lists
  }

  /// Whether `unit` is there and stands in the act itself.
  private func isInBody(_ unit: Int) -> Bool {
    var current = unit
    while current > 0 {
      if units[current].isGone { return false }
      current = units[current].parent
      if current < 0 || Self.isApart(units[current].kind) { return false }
    }
    return current == 0
  }

  /// Whether what stands in a unit of `kind` is not of the act itself.
  private static func isApart(_ kind: NodeKind) -> Bool {
    switch kind {
    case .annex, .commencement, .quotation, .note, .remarks, .mirror, .contents, .frontMatter: true
    default: false
    }
  }

  /// The units of the act itself, not of its annexes or appended provisions, but for these themselves.
  func body() -> [Int] {
    var found: [Int] = []
    var stack = [0]
    while let index = stack.popLast() {
      guard !units[index].isGone else { continue }
      found.append(index)
      if !Self.isApart(units[index].kind) { stack += units[index].children.reversed() }
    }
    return found
  }

  // MARK: Sentences

  /// The texts of `unit` in which its sentences are counted: its own, where that is no heading, and those of its further paragraphs.
  private func leaves(of unit: Int) -> [Int] {
    (units[unit].kind.isDivision ? [] : [unit]) + children(of: unit).filter { units[$0].kind == .text }
  }

  /// The sentences of `unit`, in force or as they are now; those that have gone are empty. What goes on behind a list, `…, straffes med
  /// bøde.`, is none of its own.
  func sentences(of unit: Int, inForce: Bool) -> [Scope.Span] {
    leaves(of: unit).filter { !inForce || !units[$0].isNew || $0 == unit }.flatMap { leaf in
      (inForce ? units[leaf].text.sentencesInForce : units[leaf].text.sentences)
        .dropFirst(goesOnBehindList(leaf) ? 1 : 0).map { Scope.Span(unit: leaf, range: $0) }
    }
  }

  /// Whether the paragraph `unit` goes on with the sentence that leads to the list before it.
  func goesOnBehindList(_ unit: Int) -> Bool {
    guard units[unit].kind == .text, let before = previousSibling(of: unit), units[before].kind.isListed else {
      return false
    }
    let text = units[unit].text.bytes
    return text.withUnsafeBufferPointer { ByteScanner($0, from: 0, to: $0.count).isAtSmallLetter }
  }

  /// What goes on behind the list that the text of `unit` leads to; nil where a sentence of its own comes there, or nothing.
  func rest(behindListOf unit: Int) -> Scope.Span? {
    guard let last = list(behind: unit).last, let next = nextSibling(of: last), goesOnBehindList(next) else {
      return nil
    }
    return units[next].text.sentences.first.map { Scope.Span(unit: next, range: $0) }
  }

  private func sentences(
    _ first: ProvisionNumber, _ last: ProvisionNumber?, of unit: Int, _ numbering: Numbering
  ) -> Scope? {
    for inForce in numbering == .inForceFirst ? [true, false] : [false] {
      if inForce, units[unit].isNew { continue }
      let all = sentences(of: unit, inForce: inForce)
      let isLast = first == ReferenceChain.lastSentence
      let start = isLast ? all.count : Int(first.value)
      let end = last.map { $0 == ReferenceChain.lastSentence ? all.count : Int($0.value) } ?? start
      guard start > 0, start <= end, end <= all.count else { continue }
      let spans = all[(start - 1)..<end].filter { !$0.range.isEmpty }
      if !spans.isEmpty { return Scope(units: [unit], sentences: spans) }
    }
    return nil
  }

  /// Whether nothing is left of `unit` but its number.
  func isPlaceholder(_ unit: Int) -> Bool {
    if units[unit].flags.contains(.repealed) { return true }
    let children = children(of: unit)
    return units[unit].kind == .section && children.count == 1 && units[children[0]].flags.contains(.repealed)
  }

  /// The instruction that repealed `unit`, of which nothing is left but its number; nil where it was so in the act in force.
  func repeal(of unit: Int) -> Int? { units[unit].children.lazy.map { units[$0].removal }.first { $0 != 0 } }

  // MARK: Headings

  /// The headings right before `unit`, from the first on.
  func headings(before unit: Int) -> [Int] {
    var found: [Int] = []
    var current = unit
    while let previous = previousSibling(of: current) {
      // A section that is repealed may stand between heading and section.
      let isSkipped = found.isEmpty && units[previous].kind == .section && isPlaceholder(previous)
      guard units[previous].kind == .heading || isSkipped else { break }
      if !isSkipped { found.append(previous) }
      current = previous
    }
    return found.reversed()
  }

  /// The division that begins with the section `chain` names: where no heading stands before that, it is the division's own
  /// that is meant.
  func divisionHeading(before chain: ReferenceChain, _ side: Target.Side) -> Int? {
    guard side == .before, chain.deepest == .section, let section = scopes(of: chain, newChain: nil).first?.units.first,
      headings(before: section).isEmpty, previousSibling(of: section) == nil,
      case let parent = units[section].parent, parent > 0, units[parent].kind.isDivision,
      !units[parent].text.bytes.isEmpty
    else { return nil }
    return parent
  }

  /// Whether `scope` is the heading of a division.
  func isHeadingOfDivision(_ scope: Scope) -> Bool {
    scope.sentences?.first?.unit == scope.units[0] && units[scope.units[0]].kind.isDivision
  }

  /// The unit that the heading `target` names is, or nil where there is none.
  func heading(_ side: Target.Side, _ words: [UInt8]?, _ chain: ReferenceChain) -> Int? {
    if chain.deepest == nil {
      guard let words else { return nil }
      let folded = FoldedText(words[...]).bytes
      return body().first { units[$0].kind == .heading && FoldedText(units[$0].text.bytes[...]).bytes == folded }
    }
    guard let unit = scopes(of: chain, newChain: nil).first?.units.first else { return nil }
    switch units[unit].kind {
    case .chapter, .part, .book, .annex: return unit
    default: break
    }
    let candidates: [Int]
    if side == .after {
      candidates = nextSibling(of: unit).map { [$0] } ?? []
    } else {
      candidates = headings(before: unit).reversed()
    }
    if let words {
      let folded = FoldedText(words[...]).bytes
      if let named = candidates.first(where: { FoldedText(units[$0].text.bytes[...]).bytes == folded }) { return named }
    }
    return candidates.first { units[$0].kind == .heading }
  }
}

extension NodeKind {
  var isListed: Bool { self == .item || self == .point || self == .instruction }

  func `is`(_ division: ReferenceDivision) -> Bool {
    switch division {
    case .book: self == .book
    case .part: self == .part
    case .chapter: self == .chapter
    case .annex: self == .annex
    case .article, .none: false
    }
  }
}

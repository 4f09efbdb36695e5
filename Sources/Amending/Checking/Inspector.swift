import StatuteModel
import StatuteSyntax
import StatuteText

/// Watches an ``Amender`` at work and notes what does not fit.
///
/// What an instruction says of numbers can be judged only when all have run: a clause may give the numbers that later
/// instructions bring about (lovteknik 3.6, no. 6).
struct Inspector {
  let amending: Document
  private(set) var flaws: [Flaw] = []
  /// The node of the instruction that is carried out.
  private(set) var instruction = 0
  /// How many units had moved when the instruction, or its first operation, began.
  private var movesBefore = 0
  /// What the clauses and `der bliver` say, and what is named by a number alone.
  var statements = NumberStatements()
  /// The sections that hold already what is to be put into them: the act is one that was consolidated later.
  private(set) var heldSections: [ProvisionNumber]
  /// The units whose new number stands in the instruction that moves them, which needs no clause (lovteknik 3.6, no. 4).
  var woven: Set<Int> = []
  /// Whether anything is repealed.
  private(set) var takesOut = false
  /// Which instruction took a unit out, gave it new wording or changed words in it, by unit.
  private(set) var changedBy: [Int: Int] = [:]
  /// Which instruction was the last to do so.
  private(set) var lastChange: [Int: Int] = [:]
  /// Which instruction put in, took out or gave new wording to sentences of a unit first, by unit.
  private var sentencesBy: [Int: Int] = [:]
  /// The instructions that repeal chapters and the like.
  private var divisionsOut: Set<Int> = []
  /// The sections that were repealed here.
  private var repealed: [(section: Int, instruction: Int, range: ByteRange)] = []

  /// The words that were changed everywhere.
  private var everywhere: [(words: [UInt8], instruction: Int, range: ByteRange)] = []

  /// - Parameter held: The instructions that are left out because the act holds what they order.
  init(_ amending: Document, held: [AmendingInstruction]) {
    self.amending = amending
    heldSections = held.flatMap { $0.reading.operations.flatMap(\.sections) }
  }

  private var source: SourceText { amending.source }

  mutating func add(_ kind: Flaw.Kind, at range: ByteRange, of instruction: Int? = nil) {
    flaws.append(Flaw(kind: kind, instruction: instruction ?? self.instruction, range: range))
  }

  // MARK: Before and after

  /// Looks at `operation`, which is about to be carried out on `act`.
  mutating func willPerform(_ operation: Operation, of instruction: AmendingInstruction, on act: WorkingAct) {
    if instruction.node != self.instruction {
      self.instruction = instruction.node
      movesBefore = act.moves.count
      noteNewNumbers(of: instruction.reading, act)
    }
    noteStatements(of: operation, marking: instruction.reading.newNumbers, act)
    for target in operation.targets { noteChange(of: target, act) }
    noteSentences(operation, act)
    switch operation.action {
    case .insert(let place, _, let new): inspectInsertion(operation, place, new, act)
    case .recast(let new): inspectRecast(operation, new, act)
    case .replace(let new): inspectReplacement(operation, new, act)
    case .repeal:
      takesOut = true
      noteRepeal(operation, act)
    case .replaceText, .insertText, .deleteText, .renumber: break
    }
  }

  /// Looks at what became of an operation.
  mutating func didPerform(_ outcomes: some Sequence<OperationOutcome>, on act: WorkingAct) {
    for outcome in outcomes {
      guard let reason = outcome.reason, let target = outcome.target ?? outcome.operation.firstNamed else { continue }
      switch reason {
      case .missingTarget:
        // Clauses are judged in the end, and one that names no section is said not to be understood.
        if case .renumber = outcome.operation.action, isJudged(target) { continue }
        let missing = missing(outcome.operation, target, act)
        guard !flaws.contains(where: { $0.instruction == instruction && $0.range == missing.range }) else { continue }
        add(.missingTarget(missing.place), at: missing.range)
      case .shortRange:
        noteShortRange(outcome.operation.anchors.first { $0.chain.rangeEnd != .none } ?? target, act)
      case .otherHolder(let name, let holder):
        let anchor = outcome.operation.anchors.first ?? target
        add(
          .missingTarget(
            MissingPlace(
              name: name, holder: holder, missing: name, level: anchor.chain.deepest ?? .section, count: 0,
              isAnchor: true)), at: anchor.range)
      case .notBefore(let first, let second):
        let anchor = outcome.operation.neighbour ?? target
        add(
          .missingTarget(
            MissingPlace(
              name: "\(first) lige før \(second)", holder: "", missing: "", level: anchor.chain.deepest ?? .section,
              count: 0, isAnchor: true)), at: anchor.range)
      case .partOfTable(let name): add(.partOfTable(name), at: target.range)
      case .missingWords(let words, let place, let nearest):
        let elsewhere = elsewhere(words, target, act)
        add(.missingWords(words, in: place, nearest: nearest ?? "", elsewhere: elsewhere), at: target.range)
      case .partOfWord(let words, let place, let word):
        let elsewhere = elsewhere(words, target, act)
        add(
          elsewhere.isEmpty
            ? .partOfWord(words, in: place, word: word)
            : .missingWords(words, in: place, nearest: "", elsewhere: elsewhere), at: target.range)
      case .wordsInflected(let words, let place, let form):
        add(.onlyInflected(words, in: place, form: form), at: target.range)
      case .removedTarget(let name, _, let other):
        noteRemoved(name, by: other, outcome.operation, target)
      case .alreadyRepealed(let name, nil): add(.alreadyRepealed(name), at: target.range)
      case .wordsElsewhereOften(let words, let count, let expected):
        if target.multiplicity == .unstated {
          // Once in each of the provisions named is not more than once.
          guard target.chain.rangeEnd == .none || count != target.chain.members(at: target.chain.rangeLevel).count
          else {
            continue
          }
          add(.ambiguousWords(words, in: target.name(in: source), count: count), at: target.range)
        } else {
          add(.wrongCount(words, in: target.name(in: source), found: count, expected: expected), at: target.range)
        }
      case .wordsTaken(let words, let other): add(.wordsTaken(words, by: other?.node), at: target.range)
      case .emptied(let name): add(.emptied(name), at: target.range)
      case .moreThanHeading, .moreThanSentences, .textBesideAnnex, .notSupported:
        add(.unperformed(reason), at: target.range)
      case .alreadyThere: heldSections += outcome.operation.sections
      case .wordsOfSeveralUnits(let words):
        add(.missingWords(words, in: target.name(in: source), nearest: "", elsewhere: []), at: target.range)
      case .missingNewText, .laterNumbering, .headingOfDivision, .wrongClause, .clauseAlone, .unbalancedQuotation,
        .incorporated, .notUnderstood, .emptiesProposal, .wordsOfEarlier, .alreadyRepealed, .otherLabel,
        .takenSection, .removedSentence, .labelOutOfPlace, .laterDay, .secondHeading, .afterUnfinished,
        .unknownCommencement:
        continue
      }
    }
  }

  /// Whether what the clause `target` says is judged in the end, or is said elsewhere to be of no section.
  private func isJudged(_ target: Target) -> Bool {
    target.chain[.section] == .none && target.chain[.division] == .none
      || isHeld(target.chain)
      || statements.clauses.contains { $0.instruction == instruction && $0.range == target.range }
  }

  /// Notes that the range `target` ends sooner than it says.
  private mutating func noteShortRange(_ target: Target, _ act: WorkingAct) {
    var end = target
    let level = target.chain.rangeLevel
    end.chain = target.chain.above(level).with(target.chain.rangeEnd, at: level)
    if level == .division { end.chain.division = target.chain.division }
    guard act.scopes(of: end).isEmpty, act.removal(of: end.chain) == nil else { return }
    var place = place(of: end, isAnchor: false, act)
    if place.holder.isEmpty { place.name = end.chain.citation }
    add(.missingTarget(place), at: target.range)
  }

  /// Looks at where words stand, before they are changed.
  ///
  /// - Parameter scope: Where `target` was taken to be.
  mutating func note(
    _ matches: [WorkingAct.Match], of words: ByteRange, in target: Target, _ scope: Scope?, of act: WorkingAct
  ) {
    if let scope, !matches.isEmpty { noteNumbering(of: target, scope) }
    if target.multiplicity == .everywhere {
      guard case .act = target.subject, !matches.isEmpty else { return }
      if matches.count <= Self.few {
        add(.fewEverywhere(source.string(in: words), count: matches.count), at: target.range)
      }
      everywhere.append((Array(source[words]), instruction, target.range))
    } else {
      if !matches.isEmpty, matches.allSatisfy({ act.isOfEarlier($0) }) {
        add(.wordsOfEarlier(source.string(in: words), in: target.name(in: source)), at: target.range)
      }
      if matches.count == 1 { notePrecision(matches[0], target, act) }
    }
  }

  /// »Overalt« is for what stands in more places than these (LK18 2.3.6.1).
  private static let few = 5

  private mutating func noteChange(of target: Target, _ act: WorkingAct) {
    guard case .provision = target.subject else { return }
    for unit in act.scopes(of: target).first?.units ?? [] {
      if changedBy[unit] == nil { changedBy[unit] = instruction }
      lastChange[unit] = instruction
    }
  }

  private mutating func noteSentences(_ operation: Operation, _ act: WorkingAct) {
    let places: [Target]
    switch operation.action {
    case .repeal, .recast, .replace: places = operation.targets
    case .insert: places = operation.anchors
    case .replaceText, .insertText, .deleteText, .renumber: return
    }
    for place in places where place.chain.deepest == .sentence {
      for unit in act.scopes(of: place).first?.units ?? [] where sentencesBy[unit] == nil {
        sentencesBy[unit] = instruction
      }
    }
  }

  /// The instruction that brought about what became of the sentences of `unit`.
  func causeOfSentences(in unit: Int, _ act: WorkingAct) -> Int? {
    act.units[unit].removal == 0 ? sentencesBy[unit] ?? cause(of: unit, act) : cause(of: unit, act)
  }

  /// The instruction that brought about what became of `unit`, or of what it stands in: the one that took it out before those
  /// that changed something in it.
  func cause(of unit: Int, _ act: WorkingAct) -> Int? {
    var current = unit
    while current > 0 {
      if act.units[current].removal != 0 { return act.units[current].removal }
      if act.isPlaceholder(current), let repeal = act.repeal(of: current) { return repeal }
      current = act.units[current].parent
    }
    current = unit
    while current > 0 {
      if let known = changedBy[current] { return known }
      current = act.units[current].parent
    }
    return nil
  }

  /// Notes that an instruction before has taken the place out. Where both name it the words alone say so, and the rule that
  /// reads them does; what it does not see is that a chapter goes with all its sections, and that something is to be put in.
  private mutating func noteRemoved(_ name: String, by other: Int, _ operation: Operation, _ target: Target) {
    switch operation.action {
    case .renumber: return
    case .insert: break
    default: guard divisionsOut.contains(other) else { return }
    }
    add(.changedTwice(name, by: other), at: target.range)
  }

  /// Notes the instructions that have changed something in a division that goes out.
  private mutating func noteChanges(in division: Int, of target: Target, _ act: WorkingAct) {
    divisionsOut.insert(instruction)
    let earlier = act.subtree(of: division).compactMap { changedBy[$0] }.first { $0 != instruction }
    if let earlier { add(.changedTwice(target.name(in: source), by: earlier), at: target.range) }
  }

  // MARK: Names

  /// The place that `operation` on `target` does not find: the target's, or the one where new text goes.
  private func missing(
    _ operation: Operation, _ target: Target, _ act: WorkingAct
  ) -> (place: MissingPlace, range: ByteRange) {
    if let anchor = operation.anchors.first(where: { isMissing($0, act) }) {
      return (place(of: anchor, isAnchor: true, act), anchor.range)
    }
    return (place(of: target, isAnchor: false, act), target.range)
  }

  private func isMissing(_ target: Target, _ act: WorkingAct) -> Bool {
    guard target.chain.deepest != nil else { return false }
    return act.scopes(of: target).isEmpty
  }

  func place(of target: Target, isAnchor: Bool, _ act: WorkingAct) -> MissingPlace {
    var chain = target.chain
    while let level = chain.deepest {
      let upper = chain.above(level)
      let scope = upper.deepest == nil ? nil : act.scopes(of: upper, newChain: nil).first
      if upper.deepest == nil || scope != nil {
        var missing = ReferenceChain()
        (missing[level], missing.division) = (chain[level], level == .division ? chain.division : .none)
        return MissingPlace(
          name: target.name(in: source), holder: upper.citation, missing: missing.citation, level: level,
          count: scope?.units.first.map { count(of: level, in: $0, act) } ?? 0, isAnchor: isAnchor)
      }
      chain = upper
    }
    return MissingPlace(
      name: target.name(in: source), holder: "", missing: "", level: .division, count: 0, isAnchor: isAnchor)
  }

  /// How many of `level` the act in force has in `unit`.
  private func count(of level: ReferenceLevel, in unit: Int, _ act: WorkingAct) -> Int {
    func inForce(_ units: [Int], _ isCounted: (NodeKind) -> Bool) -> Int {
      units.count { act.units[$0].numberInForce != .none && isCounted(act.units[$0].kind) }
    }
    switch level {
    case .sentence:
      let holder = act.units[unit].kind == .section ? act.listHolder(unit, .item) : unit
      return act.sentences(of: holder, inForce: true).count
    case .subsection: return inForce(act.units[unit].children) { $0 == .subsection }
    case .item, .point, .subpoint: return inForce(act.units[act.listHolder(unit, .item)].children, \.isListed)
    case .section: return inForce(act.subtree(of: unit)) { $0 == .section }
    case .division: return 0
    }
  }

  /// The provisions of the section of `target` in which `words` stand, at most three.
  private func elsewhere(_ words: String, _ target: Target, _ act: WorkingAct) -> [String] {
    var section = ReferenceChain()
    section[.section] = target.chain[.section]
    guard section[.section] != .none, let scope = act.scopes(of: section, newChain: nil).first else { return [] }
    return places(of: act.matches(Array(words.utf8), in: scope, expected: nil), act)
  }

  private func places(of matches: [WorkingAct.Match], _ act: WorkingAct) -> [String] {
    var names: [String] = []
    for match in matches {
      let name = act.name(of: match.unit)
      if names.last != name, names.count < 3 { names.append(name) }
    }
    return names
  }

  // MARK: Words

  private mutating func notePrecision(_ match: WorkingAct.Match, _ target: Target, _ act: WorkingAct) {
    guard case .provision = target.subject, target.chain.rangeEnd == .none, target.newChain == nil,
      target.chain.deepest == .section, target.multiplicity == .unstated
    else { return }
    var unit = match.unit
    while unit > 0, act.units[unit].kind != .subsection { unit = act.units[unit].parent }
    guard unit > 0, act.units[unit].numberInForce != .none,
      act.children(of: act.units[unit].parent).count(where: { act.units[$0].kind == .subsection }) > 1
    else { return }
    add(.impreciseTarget(target.chain.citation, precise: act.name(of: unit)), at: target.range)
  }

  // MARK: New wording

  private mutating func inspectRecast(_ operation: Operation, _ new: NewText, _ act: WorkingAct) {
    var old = 0
    var level: ReferenceLevel?
    for target in operation.targets {
      guard case .provision = target.subject, let scope = act.scopes(of: target).first
      else { return }
      if scope.sentences == nil, let unit = scope.units.first, !act.units[unit].isNew, act.isPlaceholder(unit) {
        add(.recastOfNothing(target.chain.citation), at: target.range)
        return
      }
      level = target.chain.deepest
      old += scope.sentences?.count ?? scope.units.count
    }
    guard let count = count(of: new, on: level), count != old, old > 0 else { return }
    if let first = operation.targets.first { add(.recastCount(old: old, new: count), at: first.range) }
  }

  private mutating func inspectReplacement(_ operation: Operation, _ new: NewText, _ act: WorkingAct) {
    var old = 0
    for target in operation.targets {
      guard case .provision = target.subject, let scope = act.scopes(of: target).first,
        scope.sentences == nil
      else { return }
      old += scope.units.count
    }
    guard let first = operation.targets.first, let count = count(of: new, on: first.chain.deepest), count == old,
      first.newChain == nil
    else { return }
    add(.recastInDisguise, at: first.range)
  }

  /// How many units of `level` new text holds; nil where that cannot be told.
  private func count(of new: NewText, on level: ReferenceLevel?) -> Int? {
    guard case .block(let node) = new, amending.tree.nodes.indices.contains(node), let level else { return nil }
    let material = NewMaterial(amending.tree, quotation: node)
    if material.words != nil { return level == .subsection || level == .section ? 1 : nil }
    let kinds = material.tops.map { material.units[$0].kind }
    switch level {
    case .section:
      let count = kinds.count { $0 == .section }
      return count == 0 ? nil : count
    case .subsection:
      guard kinds.allSatisfy({ $0 == .subsection || $0 == .section }) else { return nil }
      return kinds.count
    case .item, .point:
      let count = kinds.count(where: \.isListed)
      return count == kinds.count ? count : nil
    case .division, .subpoint, .sentence: return nil
    }
  }

  // MARK: Repeals

  private mutating func noteRepeal(_ operation: Operation, _ act: WorkingAct) {
    for target in operation.targets {
      guard case .provision = target.subject, let level = target.chain.deepest,
        level == .section || level == .division, let scope = act.scopes(of: target).first
      else { continue }
      if level == .division {
        for unit in scope.units { noteChanges(in: unit, of: target, act) }
        continue
      }
      for unit in scope.units { repealed.append((unit, instruction, target.range)) }
    }
  }

  /// Notes the headings that have nothing under them any more.
  mutating func noteOrphans(_ act: WorkingAct) {
    var seen: Set<Int> = []
    for (section, instruction, range) in repealed where !act.units[section].isGone {
      guard let heading = act.headings(before: section).last, seen.insert(heading).inserted,
        !act.units[heading].isNew, act.units[heading].kind == .heading
      else { continue }
      var next = act.nextSibling(of: section)
      while let unit = next, act.units[unit].kind == .section, act.isPlaceholder(unit) {
        next = act.nextSibling(of: unit)
      }
      var previous = act.previousSibling(of: section)
      while let unit = previous, act.units[unit].kind == .section, act.isPlaceholder(unit) {
        previous = act.previousSibling(of: unit)
      }
      guard previous == heading, next.map({ act.units[$0].kind != .section }) ?? true else { continue }
      let words = String(decoding: act.units[heading].text.bytes, as: UTF8.self)
      let first = act.nextSibling(of: heading) ?? section
      add(.orphanHeading(words, section: act.name(of: first)), at: range, of: instruction)
    }
  }

  // MARK: What is left

  /// Notes the other forms of words that were changed everywhere (LK 11.8.2).
  mutating func noteInflectedForms(_ act: WorkingAct) {
    guard !everywhere.isEmpty else { return }
    let texts = act.body().map { (bytes: act.units[$0].text.bytes, folded: FoldedText(act.units[$0].text.bytes[...])) }
    for (words, instruction, range) in everywhere.prefix(Self.mostNames) {
      let folded = FoldedText(words[...]).bytes
      guard let first = folded.first else { continue }
      // At the start of a sentence a name has a capital.
      let capital = (first | 0x20) &- 0x61 < 26 ? [first ^ 0x20] + folded.dropFirst() : []
      var forms: [String] = []
      for (text, sought) in texts where forms.count < 3 && text.count >= folded.count {
        let other = sought.places(of: folded).filter { $0.beginsWord && !$0.endsWord }
        let begun = capital.isEmpty ? [] : sought.places(of: capital).filter(\.beginsWord)
        for place in other + begun {
          guard let form = Self.form(text, place.range), !forms.contains(form) else { continue }
          forms.append(form)
        }
      }
      if !forms.isEmpty {
        let name = String(decoding: words, as: UTF8.self)
        add(.inflectedForms(name, forms: Array(forms.prefix(3))), at: range, of: instruction)
      }
    }
  }

  /// The other forms of so many names are looked for in an act.
  private static let mostNames = 100

  /// The words at `range` of `text` with their ending; nil where they stand in a longer word.
  private static func form(_ text: [UInt8], _ range: Range<Int>) -> String? {
    var end = range.upperBound
    while end < text.count, isLetter(text[end]) { end += 1 }
    let ending = String(decoding: text[range.upperBound..<end], as: UTF8.self)
    guard endings.contains(ending) else { return nil }
    return String(decoding: text[range.lowerBound..<end], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static let endings: Set<String> = [
    "", "e", "n", "en", "et", "t", "r", "er", "ne", "erne", "ens", "ets", "ers", "ernes",
  ]

  // MARK: Moves

  /// What moved while the instruction was carried out so far.
  func movesHere(_ act: WorkingAct) -> ArraySlice<WorkingAct.Move> { act.moves[min(movesBefore, act.moves.count)...] }
}

extension WorkingAct {
  /// Where the provision that `target` names may be, the likeliest first.
  func scopes(of target: Target) -> [Scope] { target.place.map { scopes(of: $0, newChain: target.newChain) } ?? [] }

  /// A unit that got another number.
  struct Move {
    let unit: Int
    let from: ProvisionNumber
    /// The instruction that brought it about.
    let instruction: Int
  }

  /// Whether `unit` is there, and all that it stands in.
  func isThere(_ unit: Int) -> Bool {
    var current = unit
    while current > 0 {
      if units[current].isGone || units[current].flags.contains(.repealed) { return false }
      current = units[current].parent
    }
    return true
  }

  /// What `unit` is called by the numbers in force, and by those it has now where it is new: `§ 5, stk. 2, nr. 3`.
  func name(of unit: Int, isFinal: Bool = false) -> String { chain(of: unit, isFinal: isFinal).citation }

  /// The numbers that lead to `unit`.
  func chain(of unit: Int, isFinal: Bool = false) -> ReferenceChain {
    var chain = ReferenceChain()
    var (current, lists) = (unit, [ProvisionNumber]())
    while current > 0 {
      let number =
        isFinal || units[current].numberInForce == .none ? units[current].number : units[current].numberInForce
      switch units[current].kind {
      case .section, .amendingSection:
        chain[.section] = number
        current = 0
        continue
      case .subsection:
        let siblings = units[units[current].parent].children
        if siblings.count(where: { units[$0].kind == .subsection }) > 1 { chain[.subsection] = number }
      case .item, .point, .instruction: lists.append(number)
      case .chapter, .part, .book, .annex:
        if chain.deepest == nil, lists.isEmpty {
          (chain[.division], chain.division) = (number, units[current].kind.division)
        }
        current = 0
        continue
      default: break
      }
      current = units[current].parent
    }
    // Litra may stand right in a stykke.
    let levels: [ReferenceLevel] = lists.last?.style == .letter ? [.point, .subpoint] : [.item, .point, .subpoint]
    for (level, number) in zip(levels, lists.reversed()) { chain[level] = number }
    return chain
  }

  /// What stands in the place of `unit` now: itself, or what new wording has put there; nil where it has gone.
  func successor(of unit: Int) -> Int? {
    let parent = units[unit].parent
    guard parent >= 0 else { return unit }
    guard let holder = parent == 0 ? 0 : successor(of: parent) else { return nil }
    // What stands in something that has gone is not there, either.
    if !units[unit].isGone, holder == parent { return units[unit].flags.contains(.repealed) ? nil : unit }
    let number = units[unit].numberInForce
    let new = children(of: holder).filter { units[$0].kind == units[unit].kind && units[$0].isNew }
    if holder == parent {
      let heir = new.first { units[$0].numberInForce != .none && Self.isSame(units[$0].numberInForce, number) }
      if heir != nil || !units[unit].isReplaced { return heir }
    }
    return new.first { Self.isSame(units[$0].number, number) }
  }
}

extension NodeKind {
  fileprivate var division: ReferenceDivision {
    switch self {
    case .book: .book
    case .part: .part
    case .chapter: .chapter
    case .annex: .annex
    default: .none
    }
  }
}

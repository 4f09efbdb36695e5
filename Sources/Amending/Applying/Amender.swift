import StatuteModel
import StatuteSyntax
import StatuteText

/// Carries the instructions of an amending section out on an act.
///
/// They run in order, each on what those before it have left, but words that are changed everywhere are left for the end. An
/// instruction that does not fit costs only itself.
struct Amender {
  private(set) var act: WorkingAct
  /// The act before any of it.
  private let before: WorkingAct
  private let amending: Document
  /// What looks whether the instructions fit; nil where nobody asks.
  private(set) var inspector: Inspector?
  /// What notes which provisions are touched; nil where nobody asks.
  private(set) var watch: TouchWatch?
  private var outcomes: [(instruction: AmendingInstruction, operations: [OperationOutcome])] = []
  /// All that are to be carried out.
  private var instructions: [AmendingInstruction] = []
  /// Operations that run last, and where their outcomes go.
  private var deferred: [(instruction: Int, operation: Operation)] = []
  /// Where words stand, once only those are left that run last.
  private var wordIndex: WordIndex?
  /// All of the act, once nothing comes or goes any more.
  private var wholeAct: Scope?

  /// The names of the amending act's own notes, `[^a]: …`, the marks of which are no part of new text.
  private let ownNotes: Set<[UInt8]>

  init(_ act: WorkingAct, amending: Document, _ inspector: Inspector? = nil, _ watch: TouchWatch? = nil) {
    self.act = act
    before = act
    self.amending = amending
    self.inspector = inspector
    self.watch = watch
    ownNotes = amending.isMarkdown ? NewMaterial.namesOfNotes(outsideQuotationsOf: amending) : []
  }

  private var source: SourceText { amending.source }

  // MARK: Running

  /// Carries `instructions` out and tells what became of each.
  mutating func run(_ instructions: [AmendingInstruction], section: Int) -> [InstructionOutcome] {
    self.instructions = instructions
    let present = act.units.count
    for instruction in instructions {
      outcomes.append((instruction, []))
      let hasSwallowedMore = hasSwallowedMore(instruction)
      for operation in instruction.reading.operations {
        if hasSwallowedMore || endsOpenly(operation, instruction) {
          report(operation, operation.firstNamed, .unbalancedQuotation)
        } else if operation.targets.contains(where: { $0.multiplicity == .everywhere && $0.isWide }) {
          deferred.append((outcomes.count - 1, operation))
        } else {
          perform(operation)
        }
      }
    }
    // A longer name that holds a shorter one comes first, so that each finds its own.
    let lengths = deferred.map { $0.operation.longestOld(in: source) }
    let byLength = deferred.enumerated().sorted {
      (-lengths[$0.offset], $0.offset) < (-lengths[$1.offset], $1.offset)
    }
    if deferred.count > 1 {
      wordIndex = WordIndex(act, act.subtree(of: 0))
      wholeAct = scopeOfAct
    }
    for (index, operation) in byLength.map(\.element) {
      let earlier = outcomes[index].operations
      outcomes.append((outcomes[index].instruction, []))
      perform(operation)
      outcomes[index].operations = earlier + outcomes.removeLast().operations
    }
    inspector?.judgeNumbers(act)
    inspector?.noteOrphans(act)
    inspector?.noteInflectedForms(act)
    act.joinPlaceholders()
    noteLabels(from: present)
    noteDays()
    return outcomes.map { outcome(of: $0.instruction, $0.operations, section) }
  }

  /// Says of what has been carried out from which day it is to be, where the instruction itself does.
  private mutating func noteDays() {
    for place in outcomes.indices {
      guard let day = outcomes[place].instruction.reading.day,
        let index = outcomes[place].operations.firstIndex(where: { $0.reason == nil })
      else { continue }
      outcomes[place].operations[index].reason = .laterDay(day)
    }
  }

  /// Says of new stykker, numre and litra, the units from `first` on, which of them have another label than the one their place
  /// asks for. Labels of new text are final (lovteknik 3.6, no. 6), so that only the end shows it.
  private mutating func noteLabels(from first: Int) {
    guard !act.keepsNumbers else { return }
    for unit in first..<max(first, act.units.count) where act.isThere(unit) {
      let new = act.units[unit]
      guard new.kind.movesByItself, !new.label.isEmpty,
        let right = act.numberAfterPrevious(unit) ?? act.numberInPlaceOfFirst(unit),
        !WorkingAct.isSame(right, new.number),
        let place = outcomes.firstIndex(where: { $0.instruction.node == new.instruction }),
        let index = outcomes[place].operations.firstIndex(where: { $0.operation.bringsUnits && $0.reason == nil })
      else { continue }
      var chain = act.chain(of: unit, isFinal: true)
      if let level = chain.deepest { chain[level] = right }
      outcomes[place].operations[index].reason = .labelOutOfPlace(
        String(decoding: new.label, as: UTF8.self), place: chain.citation)
    }
  }

  /// Whether a quotation without an end has taken in further quotations, and so perhaps further instructions.
  private func hasSwallowedMore(_ instruction: AmendingInstruction) -> Bool {
    instruction.reading.doubts.contains { doubt in
      doubt.kind == .unclosedQuotation
        && source[doubt.range].dropFirst(2).firstRange(of: [0xC2, 0xBB]) != nil
    }
  }

  /// Whether `operation` puts words among others whose quotation has no end, so that nobody can tell whether the stop belongs to them.
  private func endsOpenly(_ operation: Operation, _ instruction: AmendingInstruction) -> Bool {
    let open = instruction.reading.doubts.lazy.filter { $0.kind == .unclosedQuotation }.map(\.range)
    guard !open.isEmpty else { return false }
    switch operation.action {
    case .replaceText(_, let new), .insertText(_, _, let new):
      switch new {
      case .words(let range): return open.contains { $0.contains(range) }
      case .block(let node):
        return amending.tree.nodes.indices.contains(node) && amending.tree.nodes[node].flags.contains(.unclosed)
      case .annex: return false
      }
    case .deleteText(let old): return old.contains { words in open.contains { $0.contains(words) } }
    case .insert, .recast, .replace, .repeal, .renumber: return false
    }
  }

  private func outcome(
    of instruction: AmendingInstruction, _ operations: [OperationOutcome], _ section: Int
  ) -> InstructionOutcome {
    var outcome = InstructionOutcome(of: instruction, section: section, operations, in: amending)
    if outcome.status != .applied, !isBalanced(amending.tree.nodes[instruction.node].range) {
      outcome.reason = .unbalancedQuotation
    }
    return outcome
  }

  /// Whether there are as many `»` as `«` in `range`.
  private func isBalanced(_ range: ByteRange) -> Bool {
    let bytes = source[range]
    let opened = zip(bytes, bytes.dropFirst()).count { $0 == 0xC2 && $1 == 0xBB }
    return opened == zip(bytes, bytes.dropFirst()).count { $0 == 0xC2 && $1 == 0xAB }
  }

  private mutating func report(_ operation: Operation, _ target: Target?, _ reason: Reason? = nil) {
    let status: Status = reason.map { $0.isNote ? .applied : .failed } ?? .applied
    outcomes[outcomes.count - 1].operations.append(
      OperationOutcome(operation: operation, target: target, status: status, reason: reason))
  }

  private mutating func perform(_ operation: Operation) {
    let place = outcomes.count - 1
    let reported = outcomes[place].operations.count
    act.instruction = outcomes[place].instruction.node
    inspector?.willPerform(operation, of: outcomes[place].instruction, on: act)
    if var watch {
      self.watch = nil
      watch.willPerform(operation, of: act.instruction, by: self)
      self.watch = watch
    }
    let notes = notes(on: operation)
    carryOut(operation)
    for index in outcomes[place].operations.indices.dropFirst(reported)
    where outcomes[place].operations[index].reason == nil {
      outcomes[place].operations[index].reason =
        notes.first {
          $0.target.range == (outcomes[place].operations[index].target ?? $0.target).range
        }?.reason ?? textBesideAnnex(of: operation)
    }
    inspector?.didPerform(outcomes[place].operations[reported...], on: act)
  }

  /// What there is to say of where `operation` finds its places: of ranges whose last member is not there, and of numbers that only
  /// earlier instructions have given. What clauses say of numbers is judged in the end, and where words stand when they are found.
  private func notes(on operation: Operation) -> [(target: Target, reason: Reason)] {
    if operation.isRenumbering { return [] }
    return (operation.targets + operation.anchors).compactMap { target in
      guard case .provision = target.subject, let scope = scopes(of: target).first else { return nil }
      if target.chain.rangeEnd != .none, scope.lacksEnd {
        return (target, .shortRange(target.name(in: source), missing: target.chain.withEndAlone.citation))
      }
      guard !scope.isInForce, target.newChain == nil, !operation.isOfWords else { return nil }
      return (target, .laterNumbering(target.name(in: source)))
    }
  }

  private mutating func carryOut(_ operation: Operation) {
    switch operation.action {
    case .replaceText(let old, let new):
      performWords(operation, old) {
        $0.replace($1, with: $2)
      } new: {
        $0.words(of: new)
      }
    case .insertText(let anchors, let isBefore, let new):
      performWords(operation, anchors) {
        $0.insert($2, isBefore: isBefore, $1)
      } new: {
        $0.words(of: new)
      }
    case .deleteText(let old):
      performWords(operation, old) { act, matches, _ in
        act.replace(matches, with: [])
      } new: { _ in
        []
      }
    case .recast(let new), .replace(let new): performReplacement(operation, new)
    case .repeal: performRepeal(operation)
    case .insert(let place, let unit, let new): performInsertion(operation, place, unit, new)
    case .renumber: performRenumbering(operation)
    }
  }

  // MARK: New text

  private func material(of new: NewText) -> NewMaterial? {
    switch new {
    case .words(let range): return NewMaterial(inline: words(range))
    case .block(let node):
      guard amending.tree.nodes.indices.contains(node) else { return nil }
      return material(quotedBy: node)
    case .annex(let chains):
      let annexes = chains.flatMap { $0.members(at: .division) }.map(annex)
      guard let first = annexes.first, !annexes.contains(nil), let first else { return nil }
      return annexes.dropFirst().compactMap { $0 }.reduce(into: material(quotedBy: first)) {
        $0.append(material(quotedBy: $1))
      }
    }
  }

  private func material(quotedBy node: Int) -> NewMaterial {
    var material = NewMaterial(amending.tree, quotation: node)
    material.dropMarks(ofNotes: ownNotes)
    return material
  }

  /// The words of new text that is to stand among words.
  private func words(of new: NewText) -> [UInt8]? {
    if case .words(let range) = new { return words(range) }
    guard let material = material(of: new) else { return nil }
    return material.holdsLabels ? material.lines(act.lineEnd) : material.plainWords
  }

  /// The words in `range`, on one line where the amending act has broken them by hand.
  private func words(_ range: ByteRange) -> [UInt8] {
    NewMaterial.onOneLine(NewMaterial.withoutMarks(ofNotes: ownNotes, Array(source[range])))
  }

  /// What the amending act's own annex with `number` quotes, or the annex itself where it quotes nothing.
  private func annex(_ number: ProvisionNumber) -> Int? {
    ownAnnex(number).map { annex in
      amending.tree.children(of: annex).first { amending.tree.nodes[$0].kind == .quotation } ?? self.annex(in: annex)
    }
  }

  /// That text stands behind what the annex quotes that brings the new text of `operation`.
  private func textBesideAnnex(of operation: Operation) -> Reason? {
    let chains: [ReferenceChain]
    switch operation.action {
    case .recast(.annex(let annexes)), .replace(.annex(let annexes)), .insert(_, _, .annex(let annexes)):
      chains = annexes
    default: return nil
    }
    let tree = amending.tree
    for annex in chains.flatMap({ $0.members(at: .division) }).compactMap(ownAnnex) {
      let rest = tree.children(of: annex).drop { tree.nodes[$0].kind != .quotation }.dropFirst()
      guard let text = rest.first(where: { tree.nodes[$0].kind == .text || tree.nodes[$0].kind == .heading }) else {
        continue
      }
      return .textBesideAnnex(amending.openingWords(of: tree.nodes[text].text, limit: 80))
    }
    return nil
  }

  /// The amending act's own annex with `number`.
  private func ownAnnex(_ number: ProvisionNumber) -> Int? {
    let tree = amending.tree
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.kind == .annex, WorkingAct.isSame(node.number, number) || node.number == .none { return index }
      // A quotation may hold annexes, too: those of the act that is amended.
      index = node.kind == .quotation || node.kind == .annex ? Int(node.subtreeEnd) : index + 1
    }
    return nil
  }

  /// The annex that stands without marks under the label of the annex `node`, which holds nothing else: `Bilag 1`, `Bilag 2`, …
  private func annex(in node: Int) -> Int {
    let nodes = amending.tree.nodes
    let next = Int(nodes[node].subtreeEnd)
    guard next == node + 1, nodes[node].text.isEmpty, nodes.indices.contains(next), nodes[next].kind == .annex else {
      return node
    }
    return next
  }

  // MARK: Words

  private mutating func performWords(
    _ operation: Operation, _ old: [ByteRange],
    _ change: (inout WorkingAct, [WorkingAct.Match], [UInt8]) -> Void, new: (Amender) -> [UInt8]?
  ) {
    guard let new = new(self) else { return report(operation, operation.targets.first, .missingNewText("")) }
    var reports: [(target: Target, reason: Reason?)] = []
    var total = 0
    for target in operation.targets {
      guard !scopes(of: target).isEmpty else {
        reports.append((target, missing(target)))
        continue
      }
      let exceptions = operation.exceptions.flatMap { scopes(of: $0).prefix(1) }
      var reason: Reason?
      for range in old {
        let words = Array(source[range])
        let expected: Int?
        switch target.multiplicity {
        case .unstated: expected = 1
        case .times(let count): expected = count
        case .total, .everywhere, .occurrence: expected = nil
        }
        var found: [WorkingAct.Match] = []
        var place: Scope?
        // Looked for anew for each: places move with what was changed just before.
        for scope in scopes(of: target) where found.isEmpty {
          found =
            target.multiplicity == .everywhere && scope.sentences == nil
            ? act.matchesEverywhere(words, in: scope, wordIndex) : act.matches(words, in: scope, expected: expected)
          place = scope
        }
        if case .deleteText = operation.action { found = act.closing(found, words) }
        found.removeAll { match in exceptions.contains { act.contains($0, match) } }
        inspector?.note(found, of: range, in: target, place, of: act)
        if case .occurrence(let place) = target.multiplicity {
          found = found.indices.contains(place - 1) ? [found[place - 1]] : []
        }
        watch?.note(found, in: act)
        if found.isEmpty {
          let scope = scopes(of: target).first
          watch?.noteTarget(scope, in: act)
          if let crossed = changeAcrossUnits(operation, words, target, new) {
            total += crossed == nil ? 1 : 0
            reason = reason ?? crossed
          } else {
            reason = reason ?? missingWords(range, target, operation.exceptions)
          }
          continue
        }
        if let expected, found.count != expected, reason == nil {
          reason = .wordsElsewhereOften(source.string(in: range), found: found.count, expected: expected)
        } else if reason == nil {
          reason = note(on: found, of: range, in: target, isInForce: place?.isInForce ?? true)
        }
        total += found.count
        change(&act, found, new)
      }
      reports.append((target, reason))
    }
    if let first = operation.targets.first { hold(total, of: old, against: first.multiplicity, &reports) }
    for (target, reason) in reports { report(operation, target, reason) }
  }

  /// Changes words that begin in one unit and end in another. Gives why it cannot be done, and nil where there are no such words.
  private mutating func changeAcrossUnits(
    _ operation: Operation, _ words: [UInt8], _ target: Target, _ new: [UInt8]
  ) -> Reason?? {
    guard target.multiplicity == .unstated, let scope = scopes(of: target).first,
      let crossing = act.crossing(words, in: scope), let first = crossing.pieces.first, let last = crossing.pieces.last
    else { return nil }
    if case .insertText(_, let isBefore, _) = operation.action {
      act.insert(new, isBefore: isBefore, [isBefore ? first : last])
      return .some(nil)
    }
    return act.replace(crossing, with: new) ? .some(nil) : .some(.wordsOfSeveralUnits(target.name(in: source)))
  }

  /// What there is to say of where words were found, though they are as many as they should be.
  private func note(
    on found: [WorkingAct.Match], of words: ByteRange, in target: Target, isInForce: Bool
  ) -> Reason? {
    let name = target.name(in: source)
    if !isInForce, target.newChain == nil { return .laterNumbering(name) }
    if target.multiplicity != .everywhere, let match = found.first, found.allSatisfy({ !$0.isWhole }) {
      let form = String(decoding: act.units[match.unit].text.bytes[match.range], as: UTF8.self) + "s"
      return .wordsInflected(source.string(in: words), in: name, form: form)
    }
    let isFresh = found.allSatisfy { !act.units[$0.unit].isNew && act.units[$0.unit].text.isFresh($0.range) }
    return isFresh ? .wordsOfEarlier(source.string(in: words), in: name) : nil
  }

  /// That `target` is not there, or not any more.
  private func missing(_ target: Target) -> Reason {
    let name = target.name(in: source)
    if target.isPartOfTable(in: source) { return .partOfTable(name) }
    guard let removal = removal(of: target) else {
      return sentenceInForce(target) == nil ? .missingTarget(name) : .removedSentence(name)
    }
    return .removedTarget(name, by: "nr. \(amending.tree.nodes[removal].number.description)", node: removal)
  }

  /// The sentence of the act in force that `target` names, of which nothing may be left.
  private func sentenceInForce(_ target: Target) -> Scope.Span? {
    guard case .provision = target.subject, target.newChain == nil, target.chain.deepest == .sentence,
      let holder = act.scopes(of: target.chain.above(.sentence), newChain: nil).first?.units.first,
      !act.units[holder].isNew
    else { return nil }
    let leaf = act.units[holder].kind == .section ? act.listHolder(holder, .text) : holder
    let sentences = act.sentences(of: leaf, inForce: true)
    let place = Int(target.chain[.sentence].value) - 1
    return sentences.indices.contains(place) ? sentences[place] : nil
  }

  /// The earlier instruction that took out what `target` names by its number in force; nil where none did.
  private func removal(of target: Target) -> Int? {
    guard case .provision = target.subject, target.newChain == nil, let place = target.place,
      let removal = act.removal(of: place), removal != act.instruction, !target.isPartOfTable(in: source)
    else { return nil }
    return removal
  }

  private func missingWords(_ words: ByteRange, _ target: Target, _ exceptions: [Target]) -> Reason {
    let quoted = source.string(in: words)
    let without = exceptions.map { $0.name(in: source) }.joined(last: " og ")
    let name = target.name(in: source) + (without.isEmpty ? "" : " bortset fra \(without)")
    let scope = scopes(of: target).first
    if exceptions.isEmpty, let taken = taken(words, target) { return taken }
    // What has its number now is another provision.
    let missing = missing(target)
    if case .removedTarget = missing { return missing }
    if let word = scope.flatMap({ act.longerWord(around: Array(source[words]), in: $0) }) {
      return .partOfWord(quoted, in: name, word: word)
    }
    // In all of an act something near is found too easily.
    let nearest = target.isWide ? nil : scope.flatMap { act.nearestWords(to: Array(source[words]), in: $0) }
    return .missingWords(quoted, in: name, nearest: nearest)
  }

  /// That the words to be changed everywhere stood in the act and stand there no more; »overalt« runs last (lovteknik 3.6, no. 6).
  private func taken(_ words: ByteRange, _ target: Target) -> Reason? {
    guard target.multiplicity == .everywhere, case .act = target.subject else { return nil }
    let units = before.children(of: 0).filter { before.units[$0].kind != .opening && before.units[$0].kind != .title }
    guard let match = before.matchesEverywhere(Array(source[words]), in: Scope(units: units, isAct: true)).first else {
      return nil
    }
    var unit = match.unit
    while unit > 0, act.units[unit].removal == 0 { unit = act.units[unit].parent }
    let taker = unit > 0 ? act.units[unit].removal : nil
    return .wordsTaken(
      source.string(in: words),
      by: taker.map { Reason.Taker(node: $0, name: "nr. \(amending.tree.nodes[$0].number.description)") })
  }

  /// Holds what was found in all targets against `i alt tre steder`, and against `ændres to steder` behind several targets, which
  /// may mean either.
  private func hold(
    _ total: Int, of old: [ByteRange], against multiplicity: Multiplicity,
    _ reports: inout [(target: Target, reason: Reason?)]
  ) {
    switch multiplicity {
    case .total(let count) where total > 0 && total != count * old.count:
      let words = source.string(in: old[0])
      reports[reports.count - 1].reason =
        reports[reports.count - 1].reason ?? .wordsElsewhereOften(words, found: total, expected: count * old.count)
    case .times(let count) where reports.count > 1 && total == count * old.count:
      for index in reports.indices {
        if case .wordsElsewhereOften = reports[index].reason { reports[index].reason = nil }
      }
    default: break
    }
  }

  /// Where `target` may be, the likeliest first.
  func scopes(of target: Target) -> [Scope] {
    switch target.subject {
    case .provision:
      if let sentence = target.parts.last, sentence.isSentence,
        case let scopes = act.scopes(of: target.chain, inListOf: sentence.number), !scopes.isEmpty
      {
        return scopes
      }
      return target.place.map { act.scopes(of: $0, newChain: target.newChain) } ?? []
    case .act: return [wholeAct ?? scopeOfAct]
    case .title: return act.title.map { [Scope(units: [$0])] } ?? []
    case .subtitle: return subtitle.map { [$0] } ?? []
    case .opening where target.chain.deepest != nil:
      guard let place = target.place else { return [] }
      return act.scopes(of: place, newChain: target.newChain).prefix(1).map(act.textBeforeList)
    case .opening: return act.units.firstIndex { $0.kind == .opening && !$0.isGone }.map { [Scope(units: [$0])] } ?? []
    case .titleNote(let number): return titleNote(number).map { [Scope(units: [$0])] } ?? []
    case .heading(let side, let words):
      let own = act.heading(side, words.map { Array(source[$0]) }, target.chain)
      guard let heading = own ?? act.divisionHeading(before: target.chain, side) else { return [] }
      guard act.units[heading].kind.isDivision else { return [Scope(units: [heading])] }
      let text = act.units[heading].text.bytes
      return [Scope(units: [heading], sentences: [Scope.Span(unit: heading, range: 0..<text.count)])]
    case .named, .note: return []
    }
  }

  /// What stands in parentheses under the title, or behind it on its line.
  private var subtitle: Scope? {
    guard let title = act.title else { return nil }
    let below = act.children(of: title).filter { act.units[$0].kind == .text && !act.units[$0].isGone }
    if !below.isEmpty { return Scope(units: below) }
    let words = act.units[title].text.bytes
    return Self.subtitle(endingIn: words).map {
      Scope(units: [title], sentences: [Scope.Span(unit: title, range: ($0 + 1)..<words.count)])
    }
  }

  private var scopeOfAct: Scope {
    Scope(
      units: act.children(of: 0).filter { act.units[$0].kind != .opening && act.units[$0].kind != .title }, isAct: true)
  }

  /// The note to the title: the first of the official ones, or the one with `number`.
  private func titleNote(_ number: ProvisionNumber) -> Int? {
    if number != .none {
      return act.units.indices.first {
        act.units[$0].kind == .note && !act.units[$0].isGone && act.units[$0].number.isSame(as: number)
      }
    }
    return act.units.indices.first {
      act.units[$0].kind == .note && !act.units[$0].isGone && act.units[$0].number.value == 1
    }
      ?? act.units.indices.first { act.units[$0].kind == .note && !act.units[$0].isGone }
  }

  // MARK: Units

  /// What all targets name, neighbours together: what gives way to one text.
  private func groups(of targets: [Target]) -> (groups: [Scope], missing: Target?) {
    var groups: [Scope] = []
    for target in targets {
      guard let scope = scopes(of: target).first, let first = scope.units.first else {
        // »§ 63 med tilhørende overskrift«, where there is none.
        if case .heading = target.subject, targets.count > 1 { continue }
        return ([], target)
      }
      let isSame: (Scope) -> Bool = { [act] group in
        guard (group.sentences == nil) == (scope.sentences == nil), let last = group.units.last else { return false }
        if scope.sentences != nil { return group.units == scope.units }
        // »§§ 5 og 6. (Ophævet)« are one unit.
        if last == first { return true }
        return act.units[last].parent == act.units[first].parent && act.areNeighbours(last, first)
      }
      guard let last = groups.indices.last, isSame(groups[last]) else {
        groups.append(scope)
        continue
      }
      groups[last].units += scope.units.filter { !groups[last].units.contains($0) }
      if let sentences = scope.sentences {
        let named = groups[last].sentences ?? []
        groups[last].sentences = named + sentences.filter { !named.contains($0) }
      }
    }
    return (groups, nil)
  }

  private mutating func performReplacement(_ operation: Operation, _ new: NewText) {
    guard let material = material(of: new) else {
      return report(operation, operation.targets.first, .missingNewText(name(of: new)))
    }
    let (groups, missing) = groups(of: operation.targets)
    guard missing == nil, !groups.isEmpty else {
      return report(operation, missing, missing.map(self.missing) ?? .missingTarget(""))
    }
    let hasHeading = groups.contains { group in
      act.units[group.units[0]].kind == .heading && group.units.count == 1 || act.isHeadingOfDivision(group)
    }
    if hasHeading, let more = material.provisionBesideHeading {
      return report(operation, operation.targets.first, .moreThanHeading(more))
    }
    if case .recast = operation.action, let other = otherLabel(material, of: operation.targets, groups) {
      return report(operation, operation.targets.first, other)
    }
    if groups.contains(where: { $0.sentences != nil && !$0.isPart }), let more = material.unitBesideSentences {
      return report(operation, operation.targets.first, .moreThanSentences(more))
    }
    if material.bringsList {
      let isPlaced = groups.allSatisfy { $0.isPart || $0.sentences.map { makeRoom(behind: act.runs(of: $0)) } ?? true }
      guard isPlaced else { return report(operation, operation.targets.first, .notSupported) }
    }
    var notes = operation.targets.map(divisionNote)
    if let heading = headingBesideNew(material, groups) { notes[0] = notes[0] ?? .secondHeading(heading) }
    if let segments = SectionSegments(of: groups, material, in: act) {
      act.replace(segments)
      for (target, note) in zip(operation.targets, notes) { report(operation, target, note) }
      return
    }
    // »§ 3 a, stk. 4, 2. pkt., og § 3 b, stk. 3, 2. pkt., affattes således«: one text for each place, or one each.
    let parts = groups.count > 1 ? material.parts(for: groups.map { act.units[$0.units[0]].number }) : nil
    for (index, group) in groups.enumerated() { replace(group, with: parts?[index] ?? material) }
    for (target, note) in zip(operation.targets, notes) { report(operation, target, note) }
  }

  /// That a section is to be recast as one with another number; sections never move (lovteknik 3.6, no. 1).
  private func otherLabel(_ material: NewMaterial, of targets: [Target], _ groups: [Scope]) -> Reason? {
    guard targets.count == 1, targets[0].newChain == nil, let group = groups.first, group.units.count == 1,
      group.sentences == nil, act.units[group.units[0]].kind == .section,
      let new = material.tops.first(where: { material.units[$0].kind == .section })
    else { return nil }
    let isSame = material.tops.contains { top in
      material.units[top].kind == .section && act.has(group.units[0], material.units[top].number, inForce: false)
    }
    guard !isSame else { return nil }
    return .otherLabel(targets[0].name(in: source), new: "§ \(material.units[new].number.description)")
  }

  /// That the heading `target` names is the one of a chapter.
  private func divisionNote(_ target: Target) -> Reason? {
    guard case .heading(.before, _) = target.subject, target.chain[.section] != .none,
      let unit = scopes(of: target).first?.units.first, act.units[unit].kind.isDivision
    else { return nil }
    let label = String(decoding: act.units[unit].label, as: UTF8.self)
    return .headingOfDivision(target.name(in: source), division: label.prefix(1).lowercased() + label.dropFirst())
  }

  /// The words of the heading before a section whose new wording brings one of its own; nil where it is the same, which then goes out.
  private mutating func headingBesideNew(_ material: NewMaterial, _ groups: [Scope]) -> String? {
    guard material.words == nil, let first = groups.first?.units.first, act.units[first].kind == .section,
      let top = material.tops.first, material.units[top].kind == .heading,
      let old = act.headings(before: first).last, act.nextSibling(of: old) == first
    else { return nil }
    func folded(_ text: [UInt8]) -> [UInt8] { FoldedText(text[...]).bytes }
    guard folded(act.units[old].text.bytes) == folded(material.units[top].text.bytes) else {
      return String(decoding: act.units[old].text.bytes, as: UTF8.self)
    }
    act.takeOut(old)
    return nil
  }

  private func name(of new: NewText) -> String {
    if case .annex(let chains) = new { return chains.map(\.citation).joined(separator: ", ") }
    return ""
  }

  private mutating func replace(_ scope: Scope, with material: NewMaterial) {
    guard let first = scope.units.first else { return }
    if let part = scope.sentences, scope.isPart { return act.replacePart(part, with: material.lines(act.lineEnd)) }
    if let sentences = scope.sentences {
      if act.isHeadingOfDivision(scope) { return replaceDivisionHeading(first, with: material) }
      let words = material.sentences(act.lineEnd)
      // A list belongs to the sentence that leads to it; new wording that leads to none leaves nothing of it.
      let lists = sentences.filter(act.leadsToList).map { act.listOfSentence($0.unit) }
      let end = act.replaceSentences(sentences, with: words, leadsToList: material.bringsList)
      if material.bringsList || words.last == UInt8(ascii: ".") { lists.forEach { act.takeOut($0) } }
      if let end { act.insertLists(of: material, behind: end) }
      for rest in lists.compactMap(\.rest) { act.joinParagraph(rest.unit) }
      return
    }
    switch act.units[first].kind {
    case .title:
      // The title of the act is what stands behind »Bekendtgørelse af« at the head of a consolidation.
      let old = String(decoding: act.units[first].text.bytes, as: UTF8.self)
      let new = String(decoding: material.plainWords, as: UTF8.self)
      var words = Array(Consolidation.title(of: new, likeThatOf: old).utf8)
      let hasSubtitle = act.children(of: first).contains { act.units[$0].kind == .text }
      if hasSubtitle, let start = Self.subtitle(endingIn: words) {
        words.replaceSubrange(start..<start + 1, with: act.lineEnd)
      }
      act.replaceText(of: first, with: words)
    case .opening, .note, .text: act.replaceText(of: first, with: material.plainWords)
    case .heading where scope.units.count == 1: act.replaceText(of: first, with: material.plainWords)
    case .section where material.isOnlyContent: act.replaceContent(of: first, with: material)
    default:
      let number = act.units[first].number
      let new = act.replace(scope.units, with: material)
      if material.isAmendingAnnex, let annex = new.first { act.setNumber(annex, number) }
    }
  }

  /// Where the space before the brackets stands that `title` ends in: `Lov om ændring af lov om havnebade (Flere bade)`.
  private static func subtitle(endingIn title: [UInt8]) -> Int? {
    guard title.last == UInt8(ascii: ")") else { return nil }
    var depth = 0
    for at in title.indices.reversed() {
      if title[at] == UInt8(ascii: ")") { depth += 1 }
      if title[at] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return at > 0 && title[at - 1] == 0x20 ? at - 1 : nil }
    }
    return nil
  }

  private mutating func replaceDivisionHeading(_ unit: Int, with material: NewMaterial) {
    if let top = material.tops.first, material.units[top].kind.isDivision {
      act.replaceHeading(of: unit, label: material.units[top].label, text: material.headingText(of: top))
    } else {
      act.replaceHeading(of: unit, label: nil, text: material.plainWords)
    }
  }

  private mutating func performRepeal(_ operation: Operation) {
    // All are found before anything goes: numbers move.
    let found = operation.targets.map { (target: $0, scope: scopes(of: $0).first) }
    var sentences: [Scope.Span] = []
    var units: [Int] = []
    let reported = outcomes[outcomes.count - 1].operations.count
    for (target, scope) in found {
      // What an earlier instruction took out is not the one that has come to bear its number.
      guard let scope, removal(of: target) == nil else {
        report(operation, target, missing(target))
        continue
      }
      if sentenceInForce(target)?.range.isEmpty ?? false {
        report(operation, target, .removedSentence(target.name(in: source)))
        continue
      }
      let isRepealed = scope.sentences == nil && scope.units.allSatisfy { act.isPlaceholder($0) }
      if let spans = scope.sentences {
        if scope.isPart {
          act.replacePart(spans, with: [])
        } else if act.isHeadingOfDivision(scope) {
          act.replaceHeading(of: scope.units[0], label: nil, text: [])
        } else {
          sentences += spans.filter { !sentences.contains($0) }
        }
      } else {
        units += scope.units
        if target.chain.rangeEnd != .none, target.chain.rangeLevel == .section {
          // A run of sections takes the headings inside it (lovteknik 3.6, no. 7).
          units += scope.units.dropFirst().flatMap { act.headings(before: $0) }
        }
      }
      report(operation, target, isRepealed ? alreadyRepealed(scope, target) : nil)
    }
    for span in sentences.sorted(by: { ($0.unit, $0.range.lowerBound) < ($1.unit, $1.range.lowerBound) }).reversed() {
      if act.leadsToList(span) {
        let list = act.listOfSentence(span.unit)
        act.takeOut(list)
        if let rest = list.rest { act.joinParagraph(rest.unit) }
      }
      act.removeSentences([span])
    }
    if !sentences.isEmpty { noteEmptied(from: reported, found) }
    var groups: [[Int]] = []
    for unit in units {
      if let last = groups.last?.last, act.units[last].parent == act.units[unit].parent,
        act.nextSibling(of: last) == unit,
        act.units[last].kind == act.units[unit].kind
      {
        groups[groups.count - 1].append(unit)
      } else {
        groups.append([unit])
      }
    }
    for group in groups.reversed() { act.remove(group, movingRest: saysThatOthersMove(besides: group[0])) }
    let isNoteOut = operation.targets.contains { if case .titleNote = $0.subject { true } else { false } }
    if isNoteOut { act.removeMarkOfTitleNote() }
  }

  /// Whether it is said that a sibling of `unit` moves up, so that the list does not go on with keeping the numbers of what is repealed:
  /// »Stk. 5 bliver herefter stk. 4.«
  private func saysThatOthersMove(besides unit: Int) -> Bool {
    let own = act.chain(of: unit)
    guard let level = own.deepest else { return false }
    return instructions.lazy.flatMap(\.reading.operations).flatMap(\.targets).contains { target in
      guard let new = target.newChain, target.chain[level] != .none, new[level] < target.chain[level] else {
        return false
      }
      return ReferenceLevel.allCases.prefix(level.rawValue).dropFirst().allSatisfy { upper in
        let (named, number) = (target.chain[upper], own[upper])
        return WorkingAct.isSame(named, number) || upper != .section && (named == .none || number == .none)
      }
    }
  }

  /// Says of which of `found`, whose outcomes begin at `first`, nothing is left of the unit around the sentences that went out.
  private mutating func noteEmptied(from first: Int, _ found: [(target: Target, scope: Scope?)]) {
    let place = outcomes.count - 1
    for (index, (target, scope)) in zip(outcomes[place].operations.indices.dropFirst(first), found) {
      guard let unit = scope?.sentences?.first?.unit, act.units[unit].kind != .text,
        outcomes[place].operations[index].reason == nil,
        WorkingAct.trimmed(act.units[unit].text.bytes).isEmpty, act.children(of: unit).isEmpty
      else { continue }
      outcomes[place].operations[index].reason = .emptied(target.chain.above(.sentence).citation)
    }
  }

  /// That what `target` names is repealed: in the act in force, or by an earlier instruction.
  private func alreadyRepealed(_ scope: Scope, _ target: Target) -> Reason {
    let number = scope.units.first.flatMap(act.repeal(of:)).map { "nr. \(amending.tree.nodes[$0].number.description)" }
    return .alreadyRepealed(target.name(in: source), by: number)
  }

  // MARK: Insertions

  private mutating func performInsertion(_ operation: Operation, _ place: Place, _ unit: UnitKind?, _ new: NewText) {
    let target = operation.targets.first
    guard let material = material(of: new) else {
      return report(operation, target, .missingNewText(name(of: new)))
    }
    let reason: Reason?
    switch place {
    case .after(let anchor):
      reason = insert(material, anchor, isBefore: false, after: operation.neighbour, target, unit)
    case .before(let anchor):
      reason = insert(material, anchor, isBefore: true, after: operation.neighbour, target, unit)
    case .numbered(let numbers): reason = insert(material, as: numbers, target)
    case .end: reason = insert(material, atEndOf: target, unit)
    }
    report(operation, target, reason)
  }

  /// Puts new provisions before the heading of a division, at the end of the one before it, or right under the heading; new
  /// divisions stand beside it.
  private mutating func insert(_ material: NewMaterial, besideHeadingOf division: Int, isBefore: Bool) {
    let bringsDivision = material.tops.first.map { material.units[$0].kind.isDivision } ?? false
    let holder = isBefore ? act.previousSibling(of: division) : division
    if !bringsDivision, let holder, act.units[holder].kind.isDivision {
      act.insert(material, into: holder, at: isBefore ? act.units[holder].children.count : 0, kind: .section)
    } else {
      let place = act.place(of: division) + (isBefore ? 0 : 1)
      let kind = bringsDivision ? act.units[division].kind : .section
      act.insert(material, into: act.units[division].parent, at: place, kind: kind)
    }
  }

  private mutating func insert(
    _ material: NewMaterial, _ anchor: Target, isBefore: Bool, after neighbour: Target?, _ holder: Target?,
    _ unit: UnitKind?
  ) -> Reason? {
    var scope = scopes(of: anchor).first
    if case .heading(.before, _) = anchor.subject, scope.map({ act.units[$0.units[0]].kind.isDivision }) ?? false {
      scope = nil
    }
    if scope == nil, case .heading = anchor.subject {
      // Without the heading the section itself tells the place.
      scope = act.scopes(of: anchor.chain, newChain: nil).first
    }
    if case .heading = anchor.subject, let division = scope?.units.first, act.units[division].kind.isDivision,
      material.words == nil
    {
      insert(material, besideHeadingOf: division, isBefore: isBefore)
      return nil
    }
    guard let scope, let found = isBefore ? scope.units.first : scope.units.last else {
      return missing(anchor)
    }
    if let neighbour, scope.sentences == nil {
      guard let other = scopes(of: neighbour).first?.units.last else { return missing(neighbour) }
      guard act.follows(found, rightAfter: other) else {
        return .notBefore(neighbour.name(in: source), anchor.name(in: source))
      }
    }
    if let span = isBefore ? scope.sentences?.first : scope.sentences?.last {
      let all = act.sentences(of: found, inForce: false)
      let next = all.firstIndex(of: span).map { isBefore ? $0 - 1 : $0 + 1 }
      if let next, all.indices.contains(next), act.isAlready(material.words ?? [], all[next]) { return .alreadyThere }
      return insertSentence(material, at: span, isBefore: isBefore)
    }
    var kind = act.units[found].kind
    if kind == .heading { kind = .section }
    // »Efter § 7 indsættes i kapitel 2«: at the edge of a chapter.
    if let holder, case .provision = holder.subject, let outside = scopes(of: holder).first?.units.first,
      !act.isInside(found, outside), found != outside
    {
      let isEdge = kind == .section && act.units[outside].kind.isDivision
      guard isEdge, isBefore ? act.ends(outside, rightBefore: found) : act.begins(outside, rightAfter: found) else {
        return .otherHolder(anchor.name(in: source), holder: holder.name(in: source))
      }
      if let taken = takenSection(material) { return taken }
      act.insert(material, into: outside, at: isBefore ? act.units[outside].children.count : 0, kind: kind)
      return nil
    }
    let anchorUnit = isBefore && act.units[found].kind == .heading ? act.firstHeading(of: found) : found
    let place = act.place(of: anchorUnit)
    let next = isBefore ? act.previousSibling(of: anchorUnit) : act.nextSibling(of: anchorUnit)
    if act.isAlready(material, next) { return .alreadyThere }
    if !kind.movesByItself, let taken = takenSection(material) { return taken }
    act.insert(material, into: act.units[anchorUnit].parent, at: isBefore ? place : place + 1, kind: kind)
    return nil
  }

  /// That a new section comes with the number of one that is there: which of the two other provisions refer to could not be
  /// told.
  private func takenSection(_ material: NewMaterial) -> Reason? {
    for top in material.tops where material.units[top].kind == .section {
      var chain = ReferenceChain()
      chain[.section] = material.units[top].number
      let isTaken = act.body().contains {
        act.units[$0].kind == .section && act.has($0, chain[.section], inForce: false) && !act.isPlaceholder($0)
      }
      if isTaken, !isRepealed(chain[.section]) { return .takenSection(chain.citation) }
    }
    return nil
  }

  /// Whether one of the instructions, be it a later one, takes the section with `number` out.
  private func isRepealed(_ number: ProvisionNumber) -> Bool {
    instructions.lazy.flatMap(\.reading.operations).contains { operation in
      guard case .repeal = operation.action else { return false }
      return operation.targets.contains {
        $0.chain.deepest == .section && $0.chain.members(at: .section).contains(where: number.isSame)
      }
    }
  }

  private mutating func insert(_ material: NewMaterial, as numbers: [Target], _ holder: Target?) -> Reason? {
    guard let first = numbers.first else { return .notSupported }
    if case .titleNote = first.subject {
      act.insertTitleNote(material.plainWords)
      return nil
    }
    guard let chain = first.place, let level = chain.deepest else { return .notSupported }
    var holderChain = chain.above(level)
    if holderChain.deepest == nil, let holder { holderChain = holder.place ?? holder.chain }
    if level == .section || level == .division { return insertDivision(material, first, level) }
    guard
      let scope = act.scopes(of: holderChain, newChain: holder?.newChain).first, let found = scope.units.first
    else { return holder.map(missing) ?? .missingTarget(holderChain.citation) }
    let number = chain[level]
    if level == .sentence { return insertSentence(material, number, in: found) }
    let kind: NodeKind = level == .subsection ? .subsection : level == .item ? .item : .point
    let part = scope.isPart ? act.wholeUnits(in: scope.sentences ?? []) : nil
    let parent =
      part.flatMap { $0.first { act.units[$0].kind.isListed } }.map { act.units[$0].parent }
      ?? act.listHolder(found, kind)
    var siblings = (part ?? act.children(of: parent)).filter {
      act.units[$0].kind == kind || kind.isListed && act.units[$0].kind.isListed
    }
    if part == nil, kind.isListed { siblings = act.list(of: siblings, before: number) }
    if part != nil, siblings.isEmpty { return .notSupported }
    let listed = siblings.first.map { act.units[$0].kind } ?? kind
    let children = act.units[parent].children
    if let taken = siblings.first(where: { !(act.units[$0].number < number) }) {
      if act.isAlready(material, taken) { return .alreadyThere }
      act.insert(material, into: parent, at: act.place(of: taken), kind: listed)
    } else if let last = siblings.last {
      act.insert(material, into: parent, at: act.place(of: last) + 1, kind: listed)
    } else {
      act.insert(material, into: parent, at: children.count, kind: kind)
    }
    return nil
  }

  private mutating func insertSentence(_ material: NewMaterial, _ number: ProvisionNumber, in unit: Int) -> Reason? {
    let holder = act.units[unit].kind == .section ? act.listHolder(unit, .item) : unit
    if let more = material.unitBesideSentences { return .moreThanSentences(more) }
    let sentences = act.sentences(of: holder, inForce: false)
    let words = material.sentences(act.lineEnd)
    let wanted = Int(number.value)
    if wanted >= 1, wanted <= sentences.count {
      if act.isAlready(words, sentences[wanted - 1]) { return .alreadyThere }
      return insertSentence(material, at: sentences[wanted - 1], isBefore: true)
    }
    guard let last = sentences.last else { return .missingTarget("") }
    if !act.list(behind: last.unit).isEmpty {
      insertParagraph(material, behindListOf: last.unit)
      return nil
    }
    return insertSentence(material, at: last, isBefore: false)
  }

  /// Puts sentences in behind the list that the text of `unit` leads to: on the line of what goes on there, or as a paragraph.
  private mutating func insertParagraph(_ material: NewMaterial, behindListOf unit: Int) {
    let words = material.sentences(act.lineEnd)
    guard let rest = act.rest(behindListOf: unit) else {
      let paragraph = act.insertParagraph(
        material.bringsList ? words : NewMaterial.asSentence(words), behind: act.list(behind: unit).last ?? unit)
      return act.insertLists(of: material, behind: paragraph)
    }
    act.insertSentence(words, at: rest, isBefore: false, leadsToList: material.bringsList)
    act.insertLists(of: material, behind: rest.unit)
  }

  /// Puts sentences in beside the one at `span`, with the list that they lead to.
  private mutating func insertSentence(_ material: NewMaterial, at span: Scope.Span, isBefore: Bool) -> Reason? {
    if let more = material.unitBesideSentences { return .moreThanSentences(more) }
    if !isBefore, act.leadsToList(span) {
      if material.bringsList, let rest = act.rest(behindListOf: span.unit), !makeRoom(behind: rest) {
        return .notSupported
      }
      insertParagraph(material, behindListOf: span.unit)
      return nil
    }
    let unfinished = isBefore ? nil : act.unfinishedEnd(of: span)
    let words = material.sentences(act.lineEnd)
    if material.bringsList {
      let place = isBefore ? span.range.lowerBound : span.range.upperBound
      guard makeRoom(behind: Scope.Span(unit: span.unit, range: place..<place)) else { return .notSupported }
      let end = act.units[span.unit].text.bytes.count
      act.insertSentence(
        words, at: Scope.Span(unit: span.unit, range: end..<end), isBefore: false, leadsToList: true)
      act.insertLists(of: material, behind: span.unit)
    } else {
      act.insertSentence(words, at: span, isBefore: isBefore)
    }
    return unfinished.map { .afterUnfinished($0) }
  }

  /// Sees to it that a list can stand right behind `span`: the sentences behind that become a paragraph of their own. Gives whether that
  /// can be.
  private mutating func makeRoom(behind span: Scope.Span) -> Bool {
    !act.hasTextBehind(span) || act.splitText(of: span.unit, at: span.range.upperBound)
  }

  /// The same behind the first of `runs` of sentences, all of which give way to what is put there.
  private mutating func makeRoom(behind runs: [[Scope.Span]]) -> Bool {
    guard let end = runs.first?.last, runs.dropFirst().allSatisfy({ $0[0].unit != end.unit }) else { return false }
    return makeRoom(behind: end)
  }

  private mutating func insertDivision(
    _ material: NewMaterial, _ target: Target, _ level: ReferenceLevel
  ) -> Reason? {
    let number = target.chain[level]
    let same = act.body().filter {
      level == .section ? act.units[$0].kind == .section : act.units[$0].kind.is(target.chain.division)
    }
    let (parent, place, kind): (Int, Int, NodeKind)
    if let before = same.last(where: { act.units[$0].number < number }) {
      (parent, place, kind) = (act.units[before].parent, act.place(of: before) + 1, act.units[before].kind)
    } else if let after = same.first {
      (parent, place, kind) = (act.units[after].parent, act.place(of: after), act.units[after].kind)
    } else {
      (parent, place, kind) = (0, act.units[0].children.count, .annex)
    }
    let new = act.insert(material, into: parent, at: place, kind: kind)
    if material.isAmendingAnnex, let annex = new.first { act.setNumber(annex, number) }
    return nil
  }

  private mutating func insert(_ material: NewMaterial, atEndOf holder: Target?, _ unit: UnitKind?) -> Reason? {
    guard let holder else { return .notSupported }
    guard let found = scopes(of: holder).first?.units.first else { return missing(holder) }
    let kind: NodeKind =
      switch unit {
      case .subsection: .subsection
      case .item: .item
      case .point: .point
      case .section: .section
      default: .text
      }
    if unit == .sentence || unit == nil && material.words != nil {
      return insertSentence(material, ProvisionNumber(value: .max), in: found)
    }
    if unit == .heading {
      guard act.units[found].kind == .section else { return .notSupported }
      act.insert(material, into: act.units[found].parent, at: act.place(of: found), kind: .section)
      return nil
    }
    let parent = act.listHolder(found, kind)
    act.insert(material, into: parent, at: act.units[parent].children.count, kind: kind)
    return nil
  }

  // MARK: Renumbering

  /// Stykker, numre and litra have moved by themselves, and a clause that says otherwise changes nothing (lovteknik 3.6, nos.
  /// 1 and 3); chapters, annexes and other units get the number that is given.
  private mutating func performRenumbering(_ operation: Operation) {
    // All are found before any gets its number.
    let moves = operation.targets.map { target -> (target: Target, moves: [(unit: Int, number: ProvisionNumber)]?) in
      // What does not move by itself has its old number still.
      var old = target
      if let level = target.chain.deepest, level == .section || level == .division { old.newChain = nil }
      guard let new = target.newChain, let level = new.deepest, let scope = scopes(of: old).first else {
        return (target, nil)
      }
      let numbers = new.members(at: level)
      return (target, numbers.count == scope.units.count ? zip(scope.units, numbers).map { ($0, $1) } : [])
    }
    for (target, moves) in moves {
      guard let moves else {
        report(operation, target, .missingTarget(target.name(in: source)))
        continue
      }
      // Sentences bear no number that a clause could give.
      if target.chain.deepest == .sentence {
        report(operation, target)
        continue
      }
      for move in moves where act.units[move.unit].kind == .section { act.giveUpPlaceholder(of: move.number) }
      var isRight = !moves.isEmpty
      for move in moves where !WorkingAct.isSame(act.units[move.unit].number, move.number) {
        if act.units[move.unit].kind.movesByItself { isRight = false } else { act.setNumber(move.unit, move.number) }
      }
      let isAlone = outcomes[outcomes.count - 1].instruction.reading.operations.allSatisfy(\.isRenumbering)
      let name = target.name(in: source)
      report(operation, target, isRight ? nil : isAlone ? .clauseAlone(name) : .wrongClause(name))
    }
  }
}

extension Operation {
  /// Whether it only says what numbers units get.
  fileprivate var isRenumbering: Bool {
    if case .renumber = action { true } else { false }
  }

  /// Whether it is about words, and not about units.
  fileprivate var isOfWords: Bool {
    switch action {
    case .replaceText, .insertText, .deleteText: true
    case .insert, .recast, .replace, .repeal, .renumber: false
    }
  }

  /// Whether it brings new units, and not only words.
  fileprivate var bringsUnits: Bool {
    switch action {
    case .insert, .recast, .replace: true
    case .replaceText, .insertText, .deleteText, .repeal, .renumber: false
    }
  }

  /// The length in bytes of the longest words it looks for, whatever spaces they are written with.
  fileprivate func longestOld(in source: SourceText) -> Int {
    let words: [ByteRange] =
      switch action {
      case .replaceText(let old, _), .deleteText(let old): old
      case .insertText(let anchors, _, _): anchors
      default: []
      }
    return words.map { FoldedText(source[$0]).bytes.count }.max() ?? 0
  }
}

extension Target {
  /// Whether it is a table, or a row or column of one; `tabelafsnit A` is a part with a line of its own.
  func isPartOfTable(in source: SourceText) -> Bool {
    let name = name(in: source)
    return ["tabellen", "række ", "rækken", "kolonne", "søjle"].contains { name.contains($0) }
  }

  /// Whether it is so large that what is changed everywhere in it is left for the end.
  fileprivate var isWide: Bool {
    if case .act = subject { return true }
    return chain[.section] == .none
  }
}

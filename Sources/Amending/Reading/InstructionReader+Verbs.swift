import StatuteSyntax
import StatuteText

/// What the verbs say of the phrases around them.
extension InstructionReader {
  /// The targets of a clause; without any of its own it is about those of the clause before.
  private mutating func targets(_ phrases: Phrases) -> [Target] {
    var targets = phrases.targets
    if targets.isEmpty {
      if phrases.multiplicity == .everywhere {
        targets = [Target(subject: .act, multiplicity: .everywhere, range: tokens[0].range)]
      } else {
        targets = inherited
      }
    }
    if phrases.multiplicity != .unstated {
      for index in targets.indices where targets[index].multiplicity == .unstated {
        targets[index].multiplicity = phrases.multiplicity
      }
    }
    return targets
  }

  /// The targets of the operation before, without how often something is to be found in them.
  private var inherited: [Target] {
    guard let last = reading.operations.last else { return [] }
    switch last.action {
    case .replaceText, .insertText, .deleteText, .insert:
      return last.targets.map { target in
        var target = target
        if target.multiplicity != .everywhere { target.multiplicity = .unstated }
        return target
      }
    case .repeal, .replace, .recast, .renumber:
      return context.deepest.map {
        var chain = context.above($0)
        if chain.deepest == nil { chain = context }
        return [Target(subject: .provision, chain: chain, range: last.range)]
      } ?? []
    }
  }

  /// `»ny tekst«` or a quotation node; what may stand before it is stepped over.
  private mutating func readNewText() -> NewText? {
    let save = at
    var hasColon = false
    while isKind(.colon) || isKind(.stop) || isKind(.comma) || isWord(.filler) {
      hasColon = hasColon || isKind(.colon)
      at += 1
    }
    guard let token else {
      at = save
      return nil
    }
    switch token.kind {
    case .quote:
      if !hasColon { reading.doubts.append(Doubt(kind: .missingColon, range: token.range)) }
      at += 1
      return .words(token.inner)
    case .block:
      at += 1
      return .block(token.value)
    default:
      at = save
      return nil
    }
  }

  // MARK: ændres

  mutating func readChange(_ phrases: inout Phrases, from start: Int) -> Bool {
    var right = Phrases()
    if isKind(.colon) { at += 1 }
    guard readPhrases(&right) else { return false }
    merge(right, into: &phrases)
    if phrases.quotes.isEmpty { return readChangeOfUnits(phrases, from: start) }
    guard isWord(.to) || isWord(.by) || isKind(.block) || isKind(.colon) else { return false }
    if isWord(.to) { at += 1 }
    let targets = targets(phrases)
    guard !targets.isEmpty else { return false }
    if isWord(.respectively) { return readRespectiveChange(phrases, targets, from: start) }
    guard let new = readNewText() else { return false }
    add(.replaceText(old: phrases.quotes, new: new), targets, from: start, exceptions: phrases.exceptions)
    readFurtherPairs(targets, phrases.exceptions)
    return true
  }

  /// `»a« og »b« ændres til henholdsvis »c« og »d«`
  private mutating func readRespectiveChange(_ phrases: Phrases, _ targets: [Target], from start: Int) -> Bool {
    at += 1
    if isKind(.colon) { at += 1 }
    let new = readQuotes()
    guard new.count == phrases.quotes.count else { return false }
    for (old, new) in zip(phrases.quotes, new) {
      add(.replaceText(old: [old], new: .words(new)), targets, from: start, exceptions: phrases.exceptions)
    }
    return true
  }

  /// `kapitel 5 ændres til kapitel 6`; `overskriften ændres til: »…«`
  private mutating func readChangeOfUnits(_ phrases: Phrases, from start: Int) -> Bool {
    guard isWord(.to), !phrases.targets.isEmpty else { return false }
    at += 1
    if let new = readNewText() {
      add(.recast(new), phrases.targets, from: start)
      return true
    }
    return readRenumbering(phrases, from: start)
  }

  /// `, og »c« til: »d«`: more words in the same place, without a verb of their own.
  private mutating func readFurtherPairs(_ targets: [Target], _ exceptions: [Target]) {
    while true {
      let (save, earlier) = (at, context)
      skipJoints()
      let start = at
      var phrases = Phrases()
      guard start > save, readPhrases(&phrases), !phrases.quotes.isEmpty, isWord(.to), phrases.anchors.isEmpty else {
        (at, context) = (save, earlier)
        return
      }
      at += 1
      guard let new = readNewText() else {
        (at, context) = (save, earlier)
        return
      }
      add(
        .replaceText(old: phrases.quotes, new: new), furtherTargets(phrases, after: targets), from: start,
        exceptions: exceptions)
    }
  }

  /// Where words without a verb of their own are changed: where their phrases say, else where the words before them are. How
  /// often is said anew, but for »overalt«.
  private func furtherTargets(_ phrases: Phrases, after targets: [Target]) -> [Target] {
    var own = phrases.targets.isEmpty ? targets : phrases.targets
    for index in own.indices {
      if phrases.targets.isEmpty, own[index].multiplicity != .everywhere { own[index].multiplicity = .unstated }
      if own[index].multiplicity == .unstated { own[index].multiplicity = phrases.multiplicity }
    }
    return own
  }

  func merge(_ right: Phrases, into phrases: inout Phrases) {
    phrases.targets = refined(phrases.targets, right.targets)
    phrases.place = right.place ?? phrases.place
    phrases.numbered += right.numbered
    phrases.unit = right.unit ?? phrases.unit
    phrases.anchors += right.anchors
    if !right.anchors.isEmpty { phrases.anchorsAreBefore = right.anchorsAreBefore }
    phrases.quotes += right.quotes
    phrases.exceptions += right.exceptions
    if right.multiplicity != .unstated { phrases.multiplicity = right.multiplicity }
    phrases.annex = right.annex ?? phrases.annex
    phrases.isInstead = phrases.isInstead || right.isInstead
  }

  /// `I § 9, stk. 2, ændres i 1. pkt. …`: what stands behind the verb is more exact.
  private func refined(_ left: [Target], _ right: [Target]) -> [Target] {
    if right.isEmpty { return left }
    guard let first = left.first, case .provision = first.subject, case .provision = right[0].subject,
      right[0].chain[.section].isSame(as: first.chain[.section])
    else { return left + right }
    return right
  }

  // MARK: udgår

  mutating func readOmission(_ phrases: inout Phrases, from start: Int) -> Bool {
    if !phrases.quotes.isEmpty {
      if let count = readCount() { phrases.multiplicity = count }
    } else {
      // »udgår »a«, og »b« ændres …« ends at the first list.
      var right = Phrases()
      if isKind(.colon) { at += 1 }
      while let token, !isAtVerb {
        if token.kind == .quote {
          right.quotes = readQuotes()
          break
        }
        guard token.kind != .stop, token.kind != .block, !beginsReplacement else { break }
        let (before, earlier) = (at, context)
        var one = Phrases()
        guard readOnePhrase(&one) else {
          (at, context) = (before, earlier)
          break
        }
        merge(one, into: &right)
      }
      if right.quotes.isEmpty, !phrases.targets.isEmpty, !right.targets.isEmpty, !isRefinement(right, of: phrases) {
        return false
      }
      merge(right, into: &phrases)
    }
    if phrases.quotes.isEmpty, let token, token.kind == .block, !phrases.targets.isEmpty {
      at += 1
      phrases.quotes = [token.inner]
    }
    if phrases.quotes.isEmpty {
      guard !phrases.targets.isEmpty else { return false }
      return finishRepeal(phrases.targets, from: start)
    }
    let targets = targets(phrases)
    guard !targets.isEmpty else { return false }
    if let new = readReplacement() {
      add(.replaceText(old: phrases.quotes, new: new), targets, from: start)
    } else {
      add(.deleteText(phrases.quotes), targets, from: start, exceptions: phrases.exceptions)
      readFurtherOmissions(phrases.exceptions)
    }
    return true
  }

  private func isRefinement(_ right: Phrases, of left: Phrases) -> Bool {
    right.targets[0].chain[.section].isSame(as: left.targets[0].chain[.section])
  }

  /// `, og i 2. pkt. »b«`: more that goes out, without a verb of its own.
  private mutating func readFurtherOmissions(_ exceptions: [Target]) {
    while true {
      let (save, earlier) = (at, context)
      skipJoints()
      let start = at
      var phrases = Phrases()
      guard start > save, readPhrases(&phrases), !phrases.quotes.isEmpty, !phrases.targets.isEmpty,
        phrases.anchors.isEmpty, !isAtVerb, !isWord(.to)
      else {
        (at, context) = (save, earlier)
        return
      }
      add(.deleteText(phrases.quotes), targets(phrases), from: start, exceptions: exceptions)
    }
  }

  /// Reads one phrase or joint.
  mutating func readOnePhrase(_ phrases: inout Phrases) -> Bool {
    guard let token else { return false }
    switch token.kind {
    case .comma:
      at += 1
      return true
    case .sign, .ordinal, .number:
      guard let targets = readTargets(phrases.multiplicity) else { return false }
      phrases.targets += targets
      return true
    case .word:
      if Self.isVerb(token.word) || token.word == .to { return false }
      return readWordPhrase(token.word, &phrases)
    default: return false
    }
  }

  // MARK: ophæves

  mutating func readRepeal(_ phrases: inout Phrases, from start: Int) -> Bool {
    var targets = phrases.targets
    if !isKind(.comma), !isKind(.stop), let right = readTargets(.unstated, stopsBeforeClause: true) {
      targets = targets.isEmpty ? right : refined(targets, right)
    }
    guard !targets.isEmpty else { return false }
    return finishRepeal(targets, from: start)
  }

  private mutating func finishRepeal(_ targets: [Target], from start: Int) -> Bool {
    if let new = readReplacement() {
      add(.replace(new), targets, from: start)
    } else {
      add(.repeal, targets, from: start)
    }
    return true
  }

  /// Whether `, og i stedet indsættes` comes next.
  private var beginsReplacement: Bool {
    var next = at
    while next < tokens.count, tokens[next].kind == .comma || tokens[next].word == .and { next += 1 }
    return next + 1 < tokens.count && tokens[next].word == .into && tokens[next + 1].word == .instead
  }

  /// Reads `, og i stedet indsættes [som stk. 4]: »…«`.
  private mutating func readReplacement() -> NewText? {
    guard beginsReplacement else { return nil }
    let (save, earlier) = (at, context)
    skipJoints()
    var phrases = Phrases()
    guard readPhrases(&phrases), isWord(.insert) else {
      (at, context) = (save, earlier)
      return nil
    }
    at += 1
    var right = Phrases()
    guard readUpToNewText(&right) else {
      (at, context) = (save, earlier)
      return nil
    }
    if let annex = right.annex { return .annex(annex) }
    if let new = readNewText() { return new }
    // »indsættes bilag 1 og 2 til denne lov«
    if let annex = Self.annexes(right.targets), isWord(.to), isWord(.this, 1) {
      at += isWord(.act, 2) ? 3 : 2
      return .annex(annex)
    }
    (at, context) = (save, earlier)
    return nil
  }

  // MARK: affattes

  mutating func readRecast(_ phrases: inout Phrases, from start: Int) -> Bool {
    var right = Phrases()
    while let token, token.kind != .colon, token.kind != .block, token.kind != .quote, token.kind != .stop,
      !isWord(.thus)
    {
      guard readOnePhrase(&right) else { return false }
    }
    if isWord(.thus) { at += 1 }
    merge(right, into: &phrases)
    if let annex = phrases.annex, !phrases.targets.isEmpty {
      // What the annex holds may stand right here, too.
      add(.recast(readNewText() ?? .annex(annex)), phrases.targets, from: start)
      return true
    }
    guard !phrases.targets.isEmpty, let new = readNewText() else { return false }
    add(.recast(new), phrases.targets, from: start)
    return true
  }

  // MARK: indsættes

  /// Reads phrases up to the new text: a colon, a quotation node, or a quotation that nothing stands after or before.
  mutating func readUpToNewText(_ phrases: inout Phrases) -> Bool {
    while let token {
      switch token.kind {
      case .colon, .block, .quote, .stop: return true
      default:
        if isAtVerb || isWord(.to) || isWord(.which) && isWord(.recast, 1) { return true }
        guard readOnePhrase(&phrases) else { return false }
      }
    }
    return true
  }

  mutating func readInsertion(_ phrases: inout Phrases, from start: Int) -> Bool {
    var right = Phrases()
    guard readUpToNewText(&right) else { return false }
    let hasPlace = !phrases.anchors.isEmpty || !right.anchors.isEmpty
    merge(right, into: &phrases)
    // »indsættes bilag 2 og 3, der affattes som bilag 1 og 2 til denne lov«
    if isWord(.which), isWord(.recast, 1) {
      at += 2
      phrases.numbered = phrases.targets
      phrases.targets = []
      guard readOnePhrase(&phrases) else { return false }
    }
    if phrases.annex != nil || isWord(.to) && isWord(.this, 1) { return readAnnexInsertion(phrases, from: start) }
    guard let new = readNewText() else { return false }
    // »indsættes »a« efter »b««
    if !hasPlace, case .words = new, isWord(.after) || isWord(.before), isKind(.quote, 1) {
      _ = readOnePhrase(&phrases)
    }
    if !phrases.anchors.isEmpty {
      let targets = targets(phrases)
      guard !targets.isEmpty else { return false }
      add(
        .insertText(anchors: phrases.anchors, isBefore: phrases.anchorsAreBefore, new: new), targets, from: start,
        exceptions: phrases.exceptions)
      readFurtherInsertions(targets, phrases.exceptions)
      return true
    }
    guard let place = place(of: phrases) else { return false }
    var targets = phrases.targets
    if targets.isEmpty, needsHolder(place) { targets = inherited }
    add(.insert(place, unit: phrases.unit, new), targets, from: start)
    return true
  }

  private func place(of phrases: Phrases) -> Place? {
    if let place = phrases.place, let target = place.isBefore ? place.targets.first : place.targets.last {
      return place.isBefore ? .before(target) : .after(target)
    }
    if !phrases.numbered.isEmpty { return .numbered(phrases.numbered) }
    return phrases.targets.isEmpty ? nil : .end
  }

  private func needsHolder(_ place: Place) -> Bool {
    guard case .numbered(let targets) = place else { return false }
    return targets[0].chain[.section] == .none && targets[0].chain[.division] == .none
  }

  /// `Som bilag 2 indsættes bilag 1 til denne lov.`
  private mutating func readAnnexInsertion(_ phrases: Phrases, from start: Int) -> Bool {
    if let annex = phrases.annex {
      if isWord(.to), isWord(.this, 1) { at += isWord(.act, 2) ? 3 : 2 }
      guard let place = place(of: phrases) else { return false }
      add(.insert(place, unit: .annex, .annex(annex)), [], from: start)
      return true
    }
    guard let source = Self.annexes(phrases.targets) else { return false }
    at += isWord(.act, 2) ? 3 : 2
    var rest = phrases
    rest.targets = []
    add(.insert(place(of: rest) ?? .end, unit: .annex, .annex(source)), [], from: start)
    return true
  }

  /// The annexes that `targets` name, `bilag 1 og 2`, as one range; nil where they do not follow one another.
  static func annexes(_ targets: [Target]) -> ReferenceChain? {
    let numbers = targets.flatMap { $0.chain.members(at: .division) }
    guard var chain = targets.first?.chain, let first = numbers.first, let last = numbers.last else { return nil }
    guard numbers.count > 1 else { return chain }
    (chain.rangeEnd, chain.rangeLevel) = (last, .division)
    return chain.members(at: .division) == numbers && chain[.division] == first ? chain : nil
  }

  /// `, og efter »c«: »d«`: more words, without a verb of their own.
  private mutating func readFurtherInsertions(_ targets: [Target], _ exceptions: [Target]) {
    while true {
      let (save, earlier) = (at, context)
      skipJoints()
      let start = at
      var phrases = Phrases()
      guard start > save, readUpToNewText(&phrases), !phrases.anchors.isEmpty, !isAtVerb, let new = readNewText() else {
        (at, context) = (save, earlier)
        return
      }
      add(
        .insertText(anchors: phrases.anchors, isBefore: phrases.anchorsAreBefore, new: new),
        furtherTargets(phrases, after: targets), from: start, exceptions: exceptions)
    }
  }

  // MARK: bliver

  /// `Stk. 3-5 bliver herefter stk. 4-6`
  mutating func readRenumbering(_ phrases: Phrases, from start: Int) -> Bool {
    while isWord(.thereafter) || isWord(.to) || isWord(.respectively) { at += 1 }
    var targets = phrases.targets
    guard let last = targets.last, phrases.quotes.isEmpty else { return false }
    let old = context
    context = last.chain
    defer { context = old }
    // »bliver herefter 9-16«: the designation is left out.
    if isKind(.number), let deepest = last.chain.deepest { defaultLevel = deepest }
    guard let new = readTargets(.unstated, stopsBeforeClause: true) else { return false }
    guard pair(&targets, with: new) else { return false }
    add(.renumber, targets, from: start)
    return true
  }

  /// Gives each of `targets` its new number; ranges on either side may be lists on the other.
  private func pair(_ targets: inout [Target], with new: [Target]) -> Bool {
    if targets.count == new.count {
      for index in targets.indices { targets[index].newChain = new[index].chain }
      return true
    }
    var numbers: [ReferenceChain] = []
    for target in new {
      guard let level = target.chain.deepest else { return false }
      for number in target.chain.members(at: level) { numbers.append(target.chain.with(number, at: level)) }
    }
    var next = 0
    for index in targets.indices {
      guard let level = targets[index].chain.deepest else { return false }
      let count = targets[index].chain.members(at: level).count
      guard next + count <= numbers.count, count > 0 else { return next > 0 }
      let last = numbers[next + count - 1][level]
      targets[index].newChain = numbers[next].with(numbers[next][level], through: count > 1 ? last : .none, at: level)
      next += count
    }
    return true
  }
}

extension ReferenceChain {
  /// The numbers from the first to the last of a plain range; one where there is no range.
  func members(at level: ReferenceLevel) -> [ProvisionNumber] {
    let first = self[level]
    guard rangeEnd != .none, rangeLevel == level else { return [first] }
    switch first.style {
    case .letter:
      let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
      let (a, b) = (Int(first.letterRank) - 1, Int(rangeEnd.letterRank) - 1)
      guard a >= 0, a <= b, b < letters.count else { return [first, rangeEnd] }
      return letters[a...b].map { ProvisionNumber(value: 0, letters: UInt16($0) << 8, style: .letter) }
    case _ where first.value == rangeEnd.value && first.letters != 0:
      // »§§ 5 a-5 d«
      let (a, b) = (first.letters >> 8, rangeEnd.letters >> 8)
      guard first.letters & 0xFF == 0, rangeEnd.letters & 0xFF == 0, a <= b else { return [first, rangeEnd] }
      return (a...b).map { ProvisionNumber(value: first.value, letters: $0 << 8, style: first.style) }
    default:
      guard first.letters == 0, rangeEnd.letters == 0, first.value <= rangeEnd.value,
        rangeEnd.value - first.value < 1000
      else { return [first, rangeEnd] }
      return (first.value...rangeEnd.value).map { ProvisionNumber(value: $0, style: first.style) }
    }
  }
}

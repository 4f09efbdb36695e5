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
        var path = context.above($0)
        if path.deepest == nil { path = context }
        return [Target(subject: .provision, chain: path.chain, parts: path.parts, range: last.range)]
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
      if !hasColon { doubt(.missingColon, token.range) }
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
    let isForeign = isWord(.of) || isWord(.with)
    guard isWord(.to) || isWord(.by) || isKind(.block) || isKind(.colon) || isForeign else { return false }
    if isWord(.to) || isForeign { at += 1 }
    let targets = targets(phrases)
    guard !targets.isEmpty else { return false }
    if isWord(.respectively) {
      at += 1
      return readRespectiveChange(phrases, targets, from: start)
    }
    if bringsSeveralWords { return readRespectiveChange(phrases, targets, from: start) }
    guard let new = readNewText() else { return false }
    let first = reading.operations.count
    add(.replaceText(old: phrases.quotes, new: new), targets, from: start, exceptions: phrases.exceptions)
    readTrailingCount()
    readFurtherPairs(targets, phrases.exceptions)
    readTrailingExceptions(from: first)
    return true
  }

  /// Reads the `to steder`, and the `i stk. 2`, that stand behind the words they are about, as far as nothing goes on from them;
  /// tells whether there were any.
  @discardableResult
  private mutating func readTrailingCount() -> Bool {
    let (save, earlier) = (at, context)
    while isWord(.filler) { at += 1 }
    let count = readOccurrence() ?? readCount()
    let targets = isWord(.into) ? readTrailingTargets() : nil
    guard count != nil || targets != nil, let last = reading.operations.indices.last,
      token == nil || isKind(.comma) || isKind(.stop) || isWord(.and) || isKind(.block)
    else {
      (at, context) = (save, earlier)
      return false
    }
    if let targets { reading.operations[last].targets = refined(reading.operations[last].targets, targets) }
    for index in reading.operations[last].targets.indices {
      if let count { reading.operations[last].targets[index].multiplicity = count }
    }
    return true
  }

  private mutating func readTrailingTargets() -> [Target]? {
    at += 1
    return isKind(.sign) || isAtTarget ? readTargets(.unstated, stopsBeforeClause: true) : nil
  }

  /// Reads `, bortset fra i § 10` behind the operations from `first` on, which it is about.
  private mutating func readTrailingExceptions(from first: Int) {
    let (save, earlier) = (at, context)
    if isKind(.comma) { at += 1 }
    var phrases = Phrases()
    guard isWord(.except), readWordPhrase(.except, &phrases) else {
      (at, context) = (save, earlier)
      return
    }
    for index in first..<reading.operations.count { reading.operations[index].exceptions += phrases.exceptions }
  }

  /// Whether `»c« og »d«` comes next and nothing else behind it.
  private var bringsSeveralWords: Bool {
    var ahead = self
    if ahead.isKind(.colon) { ahead.at += 1 }
    return ahead.readQuotes().count > 1 && (ahead.token == nil || ahead.isKind(.stop))
  }

  /// `»a« og »b« ændres til henholdsvis »c« og »d«`
  private mutating func readRespectiveChange(_ phrases: Phrases, _ targets: [Target], from start: Int) -> Bool {
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
      readTrailingCount()
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

  mutating func merge(_ right: Phrases, into phrases: inout Phrases) {
    phrases.targets = refined(phrases.targets, right.targets)
    if let left = phrases.place, !left.isBefore, let right = right.place,
      right.isBefore || right.targets.contains(where: \.isHeading)
    {
      phrases.neighbour = left.targets.last
    }
    phrases.neighbour = right.neighbour ?? phrases.neighbour
    phrases.place = right.place ?? phrases.place
    phrases.numbered += right.numbered
    phrases.unit = right.unit ?? phrases.unit
    phrases.anchors += right.anchors
    if !right.anchors.isEmpty { phrases.anchorsAreBefore = right.anchorsAreBefore }
    phrases.quotes += right.quotes
    phrases.exceptions += right.exceptions
    if right.multiplicity != .unstated { phrases.multiplicity = right.multiplicity }
    phrases.annexes += right.annexes
    phrases.isInstead = phrases.isInstead || right.isInstead
    phrases.isInsteadOf = phrases.isInsteadOf || right.isInsteadOf
  }

  /// `I § 9, stk. 2, ændres i 1. pkt. …`: what stands behind the verb is more exact.
  private mutating func refined(_ left: [Target], _ right: [Target]) -> [Target] {
    guard let first = left.first, let more = right.first, case .provision = first.subject else { return left + right }
    // »I § 30, stk. 2, affattes indledningen«
    if case .opening = more.subject, more.chain.deepest == nil, right.count == 1 {
      return left.map { target in
        var target = target
        target.subject = .opening
        return target
      }
    }
    // »I kapitel 3 affattes overskriften«
    if case .heading = more.subject, more.chain.deepest != nil, more.chain.isSame(as: first.chain) { return right }
    guard case .provision = more.subject else { return left + right }
    // »Stk. 2 ophæves i § 1«: the larger unit behind the verb.
    if let held = held(left, by: right) { return held }
    if left.count > 1, right.allSatisfy({ $0.writtenFrom.rawValue > ReferenceLevel.section.rawValue }) {
      doubt(.ambiguousList, ByteRange(first.range.start, more.range.end))
      return left.flatMap { target in
        right.map { more in
          var refined = more
          let path = Path(chain: target.chain, parts: target.parts)
            .followed(by: Path(chain: more.chain, parts: more.parts), from: more.writtenFrom)
          (refined.chain, refined.parts) = (path.chain, path.parts)
          return refined
        }
      }
    }
    // »I kapitel 3 ændres i § 7 …«: the section has to stand in that chapter.
    if left.count == 1, first.isDivision, right.allSatisfy({ $0.writtenFrom == .section }) {
      return right.map { $0.moved(into: first) }
    }
    return more.chain[.section].isSame(as: first.chain[.section]) ? right : left + right
  }

  /// `left` in the larger units `right`, where nothing larger is written before it: `Stk. 2 … i § 1`. Nil where they are none.
  private func held(_ left: [Target], by right: [Target]) -> [Target]? {
    let isLarger = left.allSatisfy { target in
      target.writtenFrom.rawValue > ReferenceLevel.section.rawValue
        && right.allSatisfy { $0.writtenFrom.rawValue < target.writtenFrom.rawValue && $0.isLarger(than: target) }
    }
    guard isLarger else { return nil }
    return right.flatMap { holder in left.map { $0.moved(into: holder) } }
  }

  /// Whether what stands behind a verb is all that it is about, the words before it being the larger unit, or the other way round:
  /// of `I § 5 ophæves § 7` nobody can tell what goes.
  private func isOne(_ targets: [Target], of left: [Target], _ right: [Target]) -> Bool {
    left.isEmpty || right.isEmpty || targets.map(\.range) != (left + right).map(\.range)
  }

  // MARK: udgår

  mutating func readOmission(_ phrases: inout Phrases, from start: Int) -> Bool {
    var right = Phrases()
    let isAfterWords = !phrases.quotes.isEmpty
    // »udgår »a«, og »b« ændres …« ends at the first list, »»a« udgår to steder, og …« at the first joint.
    if isKind(.colon) { at += 1 }
    while let token, !isAtVerb, !(isAfterWords && (token.kind == .comma || token.word == .and)) {
      if token.kind == .quote {
        if !isAfterWords { right.quotes = readQuotes() }
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
    if !isAfterWords, right.quotes.isEmpty, !phrases.targets.isEmpty, !right.targets.isEmpty,
      !isRefinement(right, of: phrases)
    {
      return false
    }
    merge(right, into: &phrases)
    if phrases.quotes.isEmpty, let token, token.kind == .block, !phrases.targets.isEmpty {
      at += 1
      phrases.quotes = [token.inner]
    }
    if phrases.quotes.isEmpty {
      guard !phrases.targets.isEmpty, !isOfUncertainHeading(phrases.targets) else { return false }
      return finishRepeal(phrases.targets, from: start)
    }
    let targets = targets(phrases)
    guard !targets.isEmpty else { return false }
    let first = reading.operations.count
    if let new = readReplacement() {
      add(.replaceText(old: phrases.quotes, new: new), targets, from: start)
    } else {
      add(.deleteText(phrases.quotes), targets, from: start, exceptions: phrases.exceptions)
      let hadCount = readTrailingCount()
      readFurtherOmissions(targets, phrases.exceptions, hadCount: hadCount)
    }
    readTrailingExceptions(from: first)
    return true
  }

  private func isRefinement(_ right: Phrases, of left: Phrases) -> Bool {
    right.targets[0].chain[.section].isSame(as: left.targets[0].chain[.section])
      || held(left.targets, by: right.targets) != nil
  }

  /// `, og i 2. pkt. »b«`: more that goes out, without a verb of its own.
  private mutating func readFurtherOmissions(_ targets: [Target], _ exceptions: [Target], hadCount: Bool) {
    var hadCount = hadCount
    while true {
      let (save, earlier) = (at, context)
      skipJoints()
      let start = at
      var phrases = Phrases()
      let isRead = readOmittedWords(&phrases)
      let saysWhere = !phrases.targets.isEmpty || phrases.multiplicity != .unstated || hadCount
      guard start > save, isRead, saysWhere, phrases.anchors.isEmpty, !isAtVerb, !isWord(.to), !isWord(.of),
        !isQuoteNext
      else {
        (at, context) = (save, earlier)
        return
      }
      add(
        .deleteText(phrases.quotes), furtherTargets(phrases, after: targets), from: start, exceptions: exceptions)
      hadCount = readTrailingCount()
    }
  }

  /// Whether words come next, behind a joint: those of another clause.
  private var isQuoteNext: Bool {
    var next = at
    while next < tokens.count, tokens[next].kind == .comma || tokens[next].word == .and { next += 1 }
    return next < tokens.count && tokens[next].kind == .quote
  }

  /// Reads phrases up to the first list of words.
  private mutating func readOmittedWords(_ phrases: inout Phrases) -> Bool {
    while let token {
      if token.kind == .quote {
        phrases.quotes = readQuotes()
        return true
      }
      guard !isAtVerb, token.kind != .stop, token.kind != .block, readOnePhrase(&phrases) else { return false }
    }
    return false
  }

  /// Reads one phrase or joint.
  mutating func readOnePhrase(_ phrases: inout Phrases) -> Bool {
    guard let token else { return false }
    switch token.kind {
    case .comma:
      at += 1
      return true
    case .sign, .ordinal, .number: return readAddress(&phrases)
    case .word:
      if Self.isVerb(token.word) || token.word == .to { return false }
      return readWordPhrase(token.word, &phrases)
    default: return false
    }
  }

  // MARK: ophæves

  mutating func readRepeal(_ phrases: inout Phrases, from start: Int) -> Bool {
    var targets = phrases.targets
    while isWord(.into) || isWord(.filler) { at += 1 }
    // »I § 5 ophæves »a««: it is the words that go out, and not all of the section.
    if isKind(.quote), !targets.isEmpty { return readOmission(&phrases, from: start) }
    if !isKind(.comma), !isKind(.stop), let right = readTargets(.unstated, stopsBeforeClause: true) {
      let refined = targets.isEmpty ? right : refined(targets, right)
      guard isOne(refined, of: targets, right) else { return false }
      targets = refined
    }
    guard !targets.isEmpty, !isOfUncertainHeading(targets) else { return false }
    return finishRepeal(targets, from: start)
  }

  private mutating func finishRepeal(_ targets: [Target], from start: Int) -> Bool {
    if let new = readReplacement(of: targets) {
      add(.replace(new), targets, from: start)
    } else if let new = readSecondVerb() {
      add(new, targets, from: start)
    } else {
      add(.repeal, targets, from: start)
    }
    return true
  }

  /// Reads the rest of `ophæves og affattes således:`, `ophæves og erstattes af:`.
  private mutating func readSecondVerb() -> Operation.Action? {
    let save = at
    if isKind(.comma) { at += 1 }
    guard isWord(.and), isWord(.recast, 1) || isWord(.change, 1) else {
      at = save
      return nil
    }
    let isRecast = isWord(.recast, 1)
    at += 2
    while isWord(.thus) || isWord(.of) || isWord(.with) || isWord(.by) || isWord(.like) { at += 1 }
    guard let new = readNewText() else {
      at = save
      return nil
    }
    return isRecast ? .recast(new) : .replace(new)
  }

  /// Whether `, og i stedet indsættes` comes next.
  private var beginsReplacement: Bool {
    var next = at
    while next < tokens.count, tokens[next].kind == .comma || tokens[next].word == .and { next += 1 }
    return next + 1 < tokens.count && tokens[next].word == .into && tokens[next + 1].word == .instead
  }

  /// Whether none of `numbers`, which new units are to have, is one of `targets`, which go out.
  private func isElsewhere(_ numbers: [Target], than targets: [Target]) -> Bool {
    guard let level = numbers.first?.chain.deepest, level != .division,
      targets.contains(where: { $0.chain.deepest == level })
    else { return false }
    let old = targets.flatMap { ($0.newChain ?? $0.chain).members(at: level) + $0.chain.members(at: level) }
    return !numbers.contains { number in old.contains { $0.isSame(as: number.chain[level]) } }
  }

  /// Reads `, og i stedet indsættes [som stk. 4]: »…«` behind `targets`.
  private mutating func readReplacement(of targets: [Target] = []) -> NewText? {
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
    // »ophæves, og i stedet indsættes efter § 4«: a place of its own, and so a clause of its own.
    guard right.place == nil, right.anchors.isEmpty, !isElsewhere(right.numbered, than: targets) else {
      (at, context) = (save, earlier)
      return nil
    }
    if !right.annexes.isEmpty { return .annex(right.annexes) }
    if let new = readNewText() { return new }
    // »indsættes bilag 1 og 2 til denne lov«
    if !right.targets.isEmpty, isWord(.to), isWord(.this, 1) {
      at += isWord(.act, 2) ? 3 : 2
      return .annex(right.targets.map(\.chain))
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
    let left = phrases.targets
    merge(right, into: &phrases)
    guard isOne(phrases.targets, of: left, right.targets), !isOfUncertainHeading(phrases.targets) else { return false }
    if !phrases.annexes.isEmpty, !phrases.targets.isEmpty {
      // What the annex holds may stand right here, too.
      add(.recast(readNewText() ?? .annex(phrases.annexes)), phrases.targets, from: start)
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
        if isAtVerb || isWord(.to) || isWord(.which) { return true }
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
    complete(&phrases)
    if !phrases.annexes.isEmpty || isWord(.to) && isWord(.this, 1) { return readAnnexInsertion(phrases, from: start) }
    guard let new = readNewText() else { return false }
    // »indsættes »a« efter »b««
    if !hasPlace, case .words = new, isWord(.after) || isWord(.before), isKind(.quote, 1) {
      _ = readOnePhrase(&phrases)
    }
    if !phrases.anchors.isEmpty {
      let targets = targets(phrases)
      guard !targets.isEmpty else { return false }
      let first = reading.operations.count
      add(
        .insertText(anchors: phrases.anchors, isBefore: phrases.anchorsAreBefore, new: new), targets, from: start,
        exceptions: phrases.exceptions)
      readTrailingCount()
      readFurtherInsertions(targets, phrases.exceptions)
      readTrailingExceptions(from: first)
      return true
    }
    if phrases.isInstead, !isBesideRepeal(phrases) { return addReplacement(phrases, new, from: start) }
    // »som stk. 3 og § 8 som stk. 2«: of two sections.
    let sections = phrases.numbered.count { $0.chain.deepest == .section }
    guard sections == 0 || sections == phrases.numbered.count else { return false }
    guard let place = place(of: phrases) else { return false }
    var targets = phrases.targets
    if targets.isEmpty, needsHolder(place) { targets = inherited }
    let labels = labels(of: phrases)
    // »I § 5 og § 6 indsættes som stk. 3:« is one insertion in each.
    let isShared = targets.count > 1 && place.writtenFrom.rawValue > ReferenceLevel.section.rawValue
    for holder in isShared ? targets.map({ [$0] }) : [targets] {
      let here = isShared ? place.moved(into: holder[0]) : place
      add(.insert(here, unit: phrases.unit, new), holder, from: start, labels: labels)
      // Of sections only: what is smaller has one place told twice.
      let neighbour = phrases.neighbour.flatMap { $0.chain.deepest == .section ? $0 : nil }
      reading.operations[reading.operations.count - 1].neighbour = neighbour
    }
    return true
  }

  /// Whether what is put in stands at a place of its own beside what the clause before took out: `ophæves, og i stedet indsættes
  /// efter § 4:`
  private func isBesideRepeal(_ phrases: Phrases) -> Bool {
    guard case .repeal = reading.operations.last?.action else { return false }
    return !phrases.isInsteadOf && phrases.quotes.isEmpty && (phrases.place != nil || !phrases.numbered.isEmpty)
  }

  /// `I stedet for § 1, stk. 2, indsættes:`, `I stedet for »a« indsættes i § 5: »b«`
  private mutating func addReplacement(_ phrases: Phrases, _ new: NewText, from start: Int) -> Bool {
    guard phrases.place == nil, phrases.numbered.isEmpty else { return false }
    if phrases.quotes.isEmpty {
      guard !phrases.targets.isEmpty else { return false }
      add(.replace(new), phrases.targets, from: start)
      return true
    }
    let targets = targets(phrases)
    guard !targets.isEmpty else { return false }
    add(.replaceText(old: phrases.quotes, new: new), targets, from: start, exceptions: phrases.exceptions)
    return true
  }

  /// Gives the place of `Efter stk. 2 indsættes i § 33 som nyt stykke` its larger levels.
  private func complete(_ phrases: inout Phrases) {
    guard let place = phrases.place, let holder = phrases.targets.first, phrases.targets.count == 1 else { return }
    let targets = place.targets.map { $0.chain[.section] == .none ? $0.moved(into: holder) : $0 }
    phrases.place = (place.isBefore, targets)
  }

  /// The numbers of new units that another place is told for.
  private func labels(of phrases: Phrases) -> [Target] { phrases.place == nil ? [] : phrases.numbered }

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
    var rest = phrases
    if phrases.annexes.isEmpty {
      guard !phrases.targets.isEmpty else { return false }
      (rest.annexes, rest.targets) = (phrases.targets.map(\.chain), [])
    }
    if isWord(.to), isWord(.this, 1) { at += isWord(.act, 2) ? 3 : 2 }
    guard let place = place(of: rest) ?? (phrases.annexes.isEmpty ? .end : nil) else { return false }
    add(.insert(place, unit: .annex, .annex(rest.annexes)), [], from: start, labels: labels(of: rest))
    return true
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
      readTrailingCount()
    }
  }

  // MARK: bliver

  /// `Stk. 3-5 bliver herefter stk. 4-6`
  mutating func readRenumbering(_ phrases: Phrases, from start: Int) -> Bool {
    while isWord(.thereafter) || isWord(.to) || isWord(.respectively) { at += 1 }
    guard phrases.quotes.isEmpty else { return false }
    var targets = placed(phrases.targets)
    guard var last = targets.last else { return false }
    let old = context
    context = Path(chain: last.chain, parts: last.parts)
    defer { context = old }
    // »bliver herefter 9-16«: the designation is left out.
    if isKind(.number), let deepest = last.chain.deepest { defaultLevel = deepest }
    guard var new = readTargets(.unstated, stopsBeforeClause: true) else { return false }
    // »I § 3 bliver stk. 2 herefter til stk. 3«
    let save = at
    while isWord(.thereafter) { at += 1 }
    if isWord(.to), targets.count == 1, new.allSatisfy({ last.isLarger(than: $0) }) {
      at += 1
      targets = new
      last = new[new.count - 1]
      context = Path(chain: last.chain, parts: last.parts)
      guard let final = readTargets(.unstated, stopsBeforeClause: true) else { return false }
      new = final
    } else {
      at = save
    }
    guard pair(&targets, with: new) else { return false }
    add(.renumber, targets, from: start)
    return true
  }

  /// Notes that units change places: `Stk. 2 bliver stk. 3, og stk. 3 bliver stk. 2.`
  mutating func noteCircles() {
    var moves: [(holder: ReferenceChain, old: ProvisionNumber, new: ProvisionNumber, range: ByteRange)] = []
    for operation in reading.operations {
      guard case .renumber = operation.action else { continue }
      for target in operation.targets {
        guard let level = target.chain.deepest, let new = target.newChain, new.deepest == level else { continue }
        let holder = target.chain.above(level)
        moves += zip(target.chain.members(at: level), new.members(at: level)).map { (holder, $0, $1, operation.range) }
      }
      // Junk may hold any number of them.
      if moves.count > Self.mostMoves { return }
    }
    // Where all move the same way none can come back.
    guard moves.contains(where: { $0.old < $0.new }), moves.contains(where: { $0.new < $0.old }) else { return }
    for first in moves {
      var current = first.new
      for _ in moves {
        if current.isSame(as: first.old) { break }
        let next = moves.first { $0.holder.isSame(as: first.holder) && $0.old.isSame(as: current) }
        guard let next else { break }
        current = next.new
      }
      guard current.isSame(as: first.old), !first.new.isSame(as: first.old) else { continue }
      return doubt(.circularRenumbering, ByteRange(first.range.start, moves[moves.count - 1].range.end))
    }
  }

  /// Clauses that say more are not looked through for circles.
  private static let mostMoves = 60

  /// The targets of a clause that leaves out their larger levels, next to the change that moves them: `§ 20, stk. 1, nr. 3, og
  /// stk. 2 ophæves. Nr. 4 og 5 bliver herefter nr. 3 og 4, og stk. 3 bliver herefter stk. 2.`
  private mutating func placed(_ targets: [Target]) -> [Target] {
    guard let first = targets.first, let level = first.chain.deepest, first.writtenFrom == level,
      level.rawValue > ReferenceLevel.section.rawValue
    else { return targets }
    var holders: [(path: Path, isNext: Bool)] = []
    // Junk may hold any number of operations, an instruction but few.
    for (target, next) in reading.operations.suffix(50).flatMap({ $0.movers(at: level) }) {
      let path = Path(chain: target.chain, parts: target.parts).above(level)
      let isNext = next?.isSame(as: first.chain[level]) ?? false
      if let known = holders.firstIndex(where: { $0.path.chain.isSame(as: path.chain) }) {
        holders[known].isNext = holders[known].isNext || isNext
      } else {
        holders.append((path, isNext))
      }
    }
    if holders.count > 1 {
      let next = holders.filter(\.isNext)
      guard next.count == 1 else {
        doubt(.ambiguousRenumbering, ByteRange(first.range.start, targets[targets.count - 1].range.end))
        return targets
      }
      holders = next
    }
    guard let holder = holders.first?.path else { return targets }
    return targets.map { target in
      guard target.writtenFrom == level else { return target }
      var target = target
      let path = holder.followed(by: Path(chain: target.chain, parts: target.parts), from: level)
      (target.chain, target.parts) = (path.chain, path.parts)
      return target
    }
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

extension Place {
  /// The largest level written of what it names.
  fileprivate var writtenFrom: ReferenceLevel {
    switch self {
    case .after(let target), .before(let target): target.writtenFrom
    case .numbered(let targets): targets.first?.writtenFrom ?? .division
    case .end: .division
    }
  }

  /// The same place in `holder`.
  fileprivate func moved(into holder: Target) -> Place {
    switch self {
    case .after(let target): .after(target.moved(into: holder))
    case .before(let target): .before(target.moved(into: holder))
    case .numbered(let targets): .numbered(targets.map { $0.moved(into: holder) })
    case .end: .end
    }
  }
}

extension Target {
  /// The same in `holder`, where what is written of it is smaller than that.
  fileprivate func moved(into holder: Target) -> Target {
    guard let deepest = holder.chain.deepest, writtenFrom.rawValue > deepest.rawValue else { return self }
    let path = Path(chain: holder.chain, parts: holder.parts)
    let own = path.followed(by: Path(chain: chain, parts: parts), from: writtenFrom)
    var target = self
    (target.chain, target.parts) = (own.chain, own.parts)
    target.newChain = newChain.map { path.followed(by: Path(chain: $0), from: writtenFrom).chain }
    return target
  }
}

extension Operation {
  /// What it takes out or puts in on `level`, each with the number from which the others move.
  fileprivate func movers(at level: ReferenceLevel) -> [(target: Target, next: ProvisionNumber?)] {
    let movers: [(Target, ProvisionNumber?)]
    func last(_ target: Target) -> ProvisionNumber {
      let chain = target.chain
      return chain.rangeEnd != .none && chain.rangeLevel == level ? chain.rangeEnd : chain[level]
    }
    switch action {
    case .repeal, .replace: movers = targets.map { ($0, last($0).moved(by: 1)) }
    case .insert(.after(let target), _, _): movers = [(target, last(target).moved(by: 1))]
    case .insert(.before(let target), _, _): movers = [(target, target.chain[level])]
    case .insert(.numbered(let targets), _, _): movers = targets.map { ($0, $0.chain[level]) }
    case .insert(.end, _, _), .recast, .replaceText, .insertText, .deleteText, .renumber: movers = []
    }
    return movers.filter { $0.0.chain.deepest == level }
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

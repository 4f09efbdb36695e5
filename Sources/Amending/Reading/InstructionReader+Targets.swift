import StatuteSyntax
import StatuteText

/// Where an address leads: its numbers, and the parts that no level counts.
struct Path {
  var chain = ReferenceChain()
  var parts: [Target.Part] = []

  var deepest: ReferenceLevel? { chain.deepest }

  /// The path with what stands above `level` alone.
  func above(_ level: ReferenceLevel) -> Path {
    Path(chain: chain.above(level), parts: parts.filter { ($0.level?.rawValue ?? -1) < level.rawValue })
  }

  /// The path with `number` on `level` and nothing below it.
  func with(
    _ number: ProvisionNumber, through last: ProvisionNumber = .none, at level: ReferenceLevel
  ) -> Path {
    let above = above(level)
    return Path(chain: above.chain.with(number, through: last, at: level), parts: above.parts)
  }

  /// The path to what `path` leads to from `level` on, in here. Sections need no chapter.
  func holding(_ path: Path, from level: ReferenceLevel) -> Path {
    var result = followed(by: path, from: level)
    if level == .section, chain.division != .annex { result.chain[.division] = .none }
    return result
  }

  /// The path to the parts that `path` ends in, in here.
  func holding(partsOf path: Path) -> Path {
    var result = self
    let level = path.parts.last?.level
    for lower in ReferenceLevel.allCases where lower.rawValue > level?.rawValue ?? -1 && path.chain[lower] != .none {
      result.chain[lower] = path.chain[lower]
    }
    for var part in path.parts where part.level?.rawValue ?? -1 >= level?.rawValue ?? -1 {
      if part.level == level { part.level = deepest }
      result.parts.append(part)
    }
    return result
  }

  /// The path to the list that the sentence it ends in leads to, `1. pkt.` of `1. pkt., nr. 3`; nil where it ends in none.
  func toList(writtenAs range: ByteRange) -> Path? {
    guard deepest == .sentence, chain[.point] == .none, chain.rangeEnd == .none,
      let holder = [ReferenceLevel.item, .subsection, .section].first(where: { chain[$0] != .none })
    else { return nil }
    var list = above(.sentence)
    list.parts.append(Target.Part(range: range, level: holder, isSentence: true, number: chain[.sentence]))
    return list
  }

  /// Where the sentences `numbers` of another clause are counted: `4. pkt.` behind `2. pkt., nr. 2` beside the 2. pkt., and not in the
  /// nr. 2; but for those that may well be in it.
  func besideList(of numbers: [ProvisionNumber]) -> Path {
    guard deepest != .sentence, let sentence = parts.last, sentence.isSentence, let level = sentence.level,
      !numbers.contains(where: sentence.number.isSame)
    else { return self }
    var path = above(level.next)
    path.parts.removeAll(where: \.isSentence)
    return path
  }

  /// The path with the levels of `self` above `level`, and of `path` from that on.
  func followed(by path: Path, from level: ReferenceLevel) -> Path {
    var result = above(level)
    for lower in ReferenceLevel.allCases where lower.rawValue >= level.rawValue {
      result.chain[lower] = path.chain[lower]
    }
    (result.chain.rangeEnd, result.chain.rangeLevel) = (path.chain.rangeEnd, path.chain.rangeLevel)
    result.parts += path.parts.filter { ($0.level?.rawValue ?? -1) >= level.rawValue }
    return result
  }
}

extension ReferenceChain {
  /// The chain with the levels above `level` alone.
  package func above(_ level: ReferenceLevel) -> ReferenceChain {
    var chain = ReferenceChain()
    for upper in ReferenceLevel.allCases where upper.rawValue < level.rawValue { chain[upper] = self[upper] }
    if chain[.division] != .none { chain.division = division }
    return chain
  }

  /// What a range ends with, alone: `stk. 5` of `§ 3, stk. 2-5`.
  package var withEndAlone: ReferenceChain {
    var chain = ReferenceChain()
    chain[rangeLevel] = rangeEnd
    if rangeLevel == .division { chain.division = division }
    return chain
  }

  /// The chain with `number` on `level` and nothing below it.
  func with(
    _ number: ProvisionNumber, through last: ProvisionNumber = .none, at level: ReferenceLevel
  ) -> ReferenceChain {
    var chain = above(level)
    chain[level] = number
    if last != .none { (chain.rangeEnd, chain.rangeLevel) = (last, level) }
    return chain
  }
}

/// Targets: addresses in lists and ranges, with what they leave out taken from the one before.
extension InstructionReader {
  /// One level of an address with its numbers.
  private struct Level {
    var level: ReferenceLevel
    var division = ReferenceDivision.none
    var numbers: [(first: ProvisionNumber, last: ProvisionNumber, multiplicity: Multiplicity)] = []
  }

  /// A path, and how often words are to be found there.
  private typealias Found = (path: Path, multiplicity: Multiplicity)

  /// Reads the targets that begin here: `§ 9, stk. 2, 2. pkt., og to steder i § 10, stk. 3`.
  ///
  /// - Parameters:
  ///   - stopsBeforeClause: Whether a target is left that a verb follows after a joint: that begins a new clause.
  ///   - isPlace: Whether they tell a place, `Efter § 7 i kapitel 2`: then a division tells where the new text goes.
  mutating func readTargets(
    _ multiplicity: Multiplicity, stopsBeforeClause: Bool = false, isPlace: Bool = false
  ) -> [Target]? {
    var targets: [Target] = []
    var multiplicity = multiplicity
    var end = at
    /// Where a new clause may have begun, with how many targets before it.
    var clause = (at: at, context: context, count: 0, isSure: false)
    var refines = false
    while true {
      // »§ 5, i bilag 1 og i § 9«: a list that has begun with the act's own sections goes on with them.
      if isKind(.sign), let last = targets.last, last.isDivision, last.chain.division == .annex,
        targets.contains(where: { $0.chain[.section] != .none && $0.chain.division != .annex })
      {
        context = Path()
      }
      let earlier = context
      guard var group = readGroup(multiplicity) else {
        at = end
        return targets.isEmpty ? nil : targets
      }
      readNewNumbers(&group)
      readHolder(&group, in: earlier, isPlace: isPlace)
      reading.newNumbers += group.compactMap { target in
        target.newChain.map { Reading.NewNumber(old: target.chain, new: $0, range: target.range) }
      }
      readBelongingHeadings(&group)
      if refines, let holder = targets.last, group.allSatisfy({ $0.isInside(holder) }) { targets.removeLast() }
      targets += group
      if stopsBeforeClause, clause.count > 0, isAtVerbAfterComma {
        targets.removeLast(targets.count - clause.count)
        (at, context) = (clause.at, clause.context)
        return targets
      }
      end = at
      var hasAnd = false
      while isKind(.comma) || isWord(.and) {
        hasAnd = hasAnd || isWord(.and)
        at += 1
      }
      let isJoint = at > end
      let joint = at
      while isWord(.into) || isWord(.filler) { at += 1 }
      let hasInto = at > joint
      let count = readCount()
      while isWord(.into) || isWord(.filler) { at += 1 }
      let isSection = hasAnd ? owesSection && isKind(.number) : isOwedSection(at)
      // »ophæves stk. 2, og i stk. 3 …«: no object of the verb.
      let isClause = stopsBeforeClause && (hasInto || count != nil)
      guard isJoint || count != nil || hasInto && !isPlace, isAtTarget || isSection, !isClause else {
        at = end
        return targets
      }
      if isSection { (defaultLevel, owesSection) = (.section, !hasAnd) }
      let isSure = hasAnd && tokens[end].kind == .comma
      if clause.count == 0 || isSure || !clause.isSure { clause = (end, context, targets.count, isSure) }
      refines = hasInto && !hasAnd && targets.count == 1 && count == nil
      multiplicity = count ?? (multiplicity == .everywhere ? .everywhere : .unstated)
    }
  }

  /// Whether a verb comes next, or behind a comma.
  private var isAtVerbAfterComma: Bool {
    if isAtVerb { return true }
    guard isKind(.comma), let next = peek(1) else { return false }
    return next.kind == .word && Self.isVerb(next.word)
  }

  /// Reads `to steder`, `overalt`.
  mutating func readCount() -> Multiplicity? {
    if isWord(.everywhere) {
      at += 1
      return .everywhere
    }
    guard isWord(.counted), isWord(.places, 1), let token else { return nil }
    at += 2
    return token.value <= 0 ? .everywhere : .times(token.value)
  }

  var isAtTarget: Bool {
    guard let token else { return false }
    switch token.kind {
    case .sign: return true
    case .ordinal: return !isWord(.places, 1)
    case .number:
      return isSentence(at + 1) || token.number.style != .arabic
    case .word:
      switch token.word {
      case .subsection, .item:
        return isKind(.number, 1) || isKind(.ordinal, 1) || isKind(.comma, 1) && isKind(.number, 2)
      case .annex: return true
      case .point, .chapter, .part: return isKind(.number, 1)
      case .sentence: return isKind(.number, 1)
      case .heading, .title, .subtitle, .titleGenitive, .note, .opening, .named, .act, .whole: return true
      case .last: return isWord(.sentence, 1) || isWord(.sentenceUnit, 1)
      default: return false
      }
    default: return false
    }
  }

  /// Reads one target, or those of one list of numbers: `§ 5, stk. 2 og 3`.
  private mutating func readGroup(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
    var multiplicity = multiplicity
    if isWord(.whole) {
      at += 1
      multiplicity = .everywhere
    }
    topLevel = .division
    switch token?.word ?? .other {
    case .heading: return readHeading(multiplicity)
    case .titleGenitive where isKind(.sign, 1) || isWord(.annex, 1) || isWord(.chapter, 1) || isWord(.part, 1): at += 1
    case .title, .subtitle, .titleGenitive, .note, .opening, .act: return readTitle(multiplicity)
    default: break
    }
    guard let found = readPaths() else { return nil }
    var subject = Target.Subject.provision
    if isWord(.opening) || isKind(.comma) && isWord(.opening, 1) {
      at += isKind(.comma) ? 2 : 1
      subject = .opening
    } else if isAtOwnHeading, let level = found.last?.path.deepest, level == .division || level == .section {
      at += 2
      subject = .heading(level == .division ? .own : .before, words: nil)
    }
    // »Bilag 1 til loven«
    if found.last?.path.chain.division == .annex, isWord(.to), isWord(.act, 1) { at += 2 }
    let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
    if found.count > 1, case .times = multiplicity { doubt(.ambiguousPlaces, range) }
    let isOnce = readOccurrence()
    return found.map {
      Target(
        subject: subject, chain: $0.path.chain, parts: $0.path.parts,
        multiplicity: isOnce ?? ($0.multiplicity == .unstated ? multiplicity : $0.multiplicity), range: range,
        writtenFrom: topLevel)
    }
  }

  /// Whether the `, overskriften,` of `Kapitel 3, overskriften, affattes` comes next.
  private var isAtOwnHeading: Bool {
    guard isKind(.comma), isWord(.heading, 1), let next = peek(2) else { return false }
    return next.kind == .comma || next.kind == .word && Self.isVerb(next.word)
  }

  /// Reads `første gang`.
  mutating func readOccurrence() -> Multiplicity? {
    guard isKind(.ordinal), isWord(.places, 1), let token else { return nil }
    at += 2
    return .occurrence(Int(token.number.value))
  }

  // MARK: Paths

  /// Reads the paths of one address, several where it lists numbers.
  private mutating func readPaths() -> [Found]? {
    if defaultLevel != .section { owesSection = false }
    var paths: [Found]
    var start = at
    if let part = readPart(in: context, isFirst: true) {
      paths = [(part, .unstated)]
      beginsWithPart = true
    } else {
      beginsWithPart = false
      guard let first = readLevel(below: nil) else { return nil }
      topLevel = first.level
      let isNewClause = isContextOfEarlierClause && first.level == .sentence
      paths = extended(isNewClause ? context.besideList(of: first.numbers.map(\.first)) : context, first)
    }
    while let last = paths.last?.path {
      let save = at
      let hasComma = isKind(.comma)
      if hasComma { at += 1 }
      let next = at
      if hasComma, paths.count == 1, let part = readPart(in: last, isFirst: false) {
        paths[0].path = part
        start = next
        continue
      }
      guard isKind(.sign) || isAtTarget || isWord(.annex), !beginsListAfterDivision(last) else {
        at = save
        break
      }
      if paths.count == 1, hasComma,
        let nested = readList(inSentence: last, ByteRange(tokens[start].range.start, tokens[save - 1].range.end))
      {
        paths = nested
        continue
      }
      guard let level = readLevel(below: last.chain) else {
        at = save
        break
      }
      paths = lengthened(paths, level, ByteRange(tokens[start].range.start, tokens[save - 1].range.end))
      start = next
    }
    if let last = paths.last?.path { (context, isContextOfEarlierClause) = (last, false) }
    return paths
  }

  /// The paths with one level more. A range has it in each of its members; of a list only the last has.
  private mutating func lengthened(_ paths: [Found], _ level: Level, _ written: ByteRange) -> [Found] {
    guard let last = paths.last?.path else { return paths }
    var paths = paths
    paths.removeLast()
    if !paths.isEmpty { doubt(.ambiguousList, ByteRange(written.start, tokens[at - 1].range.end)) }
    if last.chain.rangeEnd != .none, let deepest = last.deepest, level.level != .division {
      for member in last.chain.members(at: deepest) { paths += extended(last.with(member, at: deepest), level) }
      return paths
    }
    var base = last
    if level.level == .division, last.chain[.division] != .none {
      // »Afsnit II, kapitel 3«
      base = Path(
        parts: last.parts + [
          Target.Part(range: written, level: nil, division: last.chain.division, number: last.chain[.division])
        ])
    }
    return paths + extended(base, level)
  }

  /// Reads `nr. 3` of `1. pkt., nr. 3`: the list that a sentence leads to.
  private mutating func readList(inSentence path: Path, _ written: ByteRange) -> [Found]? {
    guard let word = token?.word, word == .point || word == .item && path.chain[.item] == .none,
      let base = path.toList(writtenAs: written), let level = readLevel(below: base.chain)
    else { return nil }
    return extended(base, level)
  }

  /// Whether the section that comes next is no part of the chapter before it: `Kapitel 3, §§ 27 og 28 og bilag 2`. A list has
  /// an »og« before its last member.
  private func beginsListAfterDivision(_ path: Path) -> Bool {
    isKind(.sign) && path.deepest == .division && path.chain.division != .annex && listGoesOn
  }

  /// Whether an »og« with another member stands before the verb.
  private var listGoesOn: Bool {
    // Junk may go on for ever, a list of provisions does not.
    for index in at..<min(at + 400, tokens.count) {
      switch (tokens[index].kind, tokens[index].word) {
      case (.quote, _), (.block, _), (.colon, _), (.stop, _): return false
      case (.word, .and):
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if let next, next.kind == .sign || next.kind == .word { return true }
      case (.word, let word) where Self.isVerb(word): return false
      default: break
      }
    }
    return false
  }

  private func extended(_ path: Path, _ level: Level) -> [Found] {
    level.numbers.map {
      var path = path
      // Sections are numbered through the whole act, but anew in an annex.
      if level.level == .section, path.chain.division != .annex { path = Path() }
      path = path.with($0.first, through: $0.last, at: level.level)
      if level.level == .division { path.chain.division = level.division }
      return (path, $0.multiplicity)
    }
  }

  /// Reads a designation and its numbers; with `below`, only one that is deeper than that chain.
  private mutating func readLevel(below: ReferenceChain?) -> Level? {
    guard let token else { return nil }
    let start = at
    var level: Level?
    switch token.kind {
    case .sign:
      at += 1
      level = readNumbers(.section)
      // »§§ 1, stk. 2, og 3«: two signs promise another section.
      owesSection = token.value > 1 && level?.numbers.count == 1 && level?.numbers[0].last == ProvisionNumber.none
    case .ordinal: level = readOrdinals()
    case .number:
      if isSentence(at + 1) {
        level = readOrdinals()
      } else if below == nil, let implied = defaultLevel {
        defaultLevel = nil
        level = readNumbers(implied, context.chain.division)
      }
    case .word:
      at += 1
      switch token.word {
      case .subsection: level = readNumbers(.subsection)
      case .item:
        let chain = below ?? context.chain
        level = readNumbers(chain[.point] != .none && chain[.item] == .none ? .subpoint : .item)
      case .point: level = readNumbers(.point)
      case .chapter: level = readNumbers(.division, .chapter)
      case .part: level = readNumbers(.division, .part)
      case .annex: level = readNumbers(.division, .annex)
      case .last where isWord(.sentence) || isWord(.sentenceUnit):
        at += 1
        level = Level(level: .sentence, numbers: [(ReferenceChain.lastSentence, .none, .unstated)])
      default: break
      }
    default: break
    }
    guard let level, !level.numbers.isEmpty, below.map({ isDeeper(level, than: $0) }) ?? true else {
      at = start
      return nil
    }
    return level
  }

  private func isDeeper(_ level: Level, than chain: ReferenceChain) -> Bool {
    guard let deepest = chain.deepest else { return true }
    if level.level == .division, deepest == .division {
      // »første bog, femte afsnit«, »afsnit II, kapitel 5«
      return level.division.rawValue > chain.division.rawValue && level.division != .annex
    }
    return level.level.rawValue > deepest.rawValue
  }

  private mutating func readNumbers(
    _ level: ReferenceLevel, _ division: ReferenceDivision = .none, isList: Bool = true
  ) -> Level {
    var result = Level(level: level, division: division)
    // »stk., 1«, »stk. 4., 5. pkt.«: a sign too many.
    if isKind(.comma), isKind(.number, 1), level == .subsection || level == .item { at += 1 }
    guard let first = token, first.kind == .number || first.kind == .ordinal && isMisplacedStop else {
      // »bilaget«: the only one.
      if division == .annex, !isAtUncountedAnnexes { result.numbers = [(ProvisionNumber(value: 1), .none, .unstated)] }
      return result
    }
    guard !first.isCompound else { return result }
    if first.kind == .ordinal { doubt(.misplacedSign, first.range) }
    at += 1
    result.numbers = [(first.number, .none, .unstated)]
    while isList, let token {
      if token.kind == .dash, let end = peek(1), end.kind == .number || end.kind == .ordinal {
        result.numbers[result.numbers.count - 1].last = end.number
        at += 2
        continue
      }
      var next = at
      while next < tokens.count, tokens[next].kind == .comma || tokens[next].word == .and { next += 1 }
      guard next > at, next < tokens.count, tokens[next].kind == .number,
        tokens[next].number.style == first.number.style, !isSentence(next + 1),
        level == .section || !isOwedSection(next)
      else { break }
      result.numbers.append((tokens[next].number, .none, .unstated))
      at = next + 1
    }
    return result
  }

  /// Whether the number at `index` is a section that `§§` has promised: the 3 of `§§ 1, stk. 2, og 3`, of `§§ 1, stk. 2, 3,
  /// stk. 4, og 5`.
  private func isOwedSection(_ index: Int) -> Bool {
    guard owesSection, index >= 2, index < tokens.count, tokens[index].kind == .number else { return false }
    if tokens[index - 1].word == .and, tokens[index - 2].kind == .comma { return true }
    guard index + 2 < tokens.count, tokens[index + 1].kind == .comma else { return false }
    let next = tokens[index + 2]
    return next.kind == .ordinal || next.word == .subsection || next.word == .item || next.word == .point
  }

  /// Whether the number before `index` is that of a sentence and lacks its stop: `nr. 2, 3 pkt.`, `stk. 3, 1, pkt.`, `stk. 8,
  /// 3 og 4. pkt.`
  private func isSentence(_ index: Int) -> Bool {
    func isPkt(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].kind == .word && tokens[index].word == .sentence
    }
    guard index + 1 < tokens.count else { return isPkt(index) }
    let isJoint = tokens[index].kind == .dash || tokens[index].word == .and
    return isPkt(index) || tokens[index].kind == .comma && isPkt(index + 1)
      || isJoint && tokens[index + 1].kind == .ordinal && isPkt(index + 2)
  }

  /// Whether the stop of the ordinal that comes next stands where a comma belongs: `stk. 2. 1. pkt.`, `§ 1. stk. 1`.
  private var isMisplacedStop: Bool {
    guard let next = peek(1) else { return false }
    switch next.kind {
    case .comma, .ordinal, .number: return true
    case .word: return next.word == .subsection || next.word == .item || next.word == .point
    default: return false
    }
  }

  /// Whether `bilagene` has just been read: how many are meant nobody can tell.
  private var isAtUncountedAnnexes: Bool {
    guard at > 0 else { return false }
    return tokens[at - 1].value == WordTable.plural
  }

  /// Reads `1. pkt.`, `2.-4. pkt.`, `1., 2. og to steder i 3. pkt.`, `første bog`, `5. kapitel`.
  private mutating func readOrdinals() -> Level? {
    var numbers: [(first: ProvisionNumber, last: ProvisionNumber, multiplicity: Multiplicity)] = []
    var multiplicity = Multiplicity.unstated
    while let token, token.kind == .ordinal || token.kind == .number {
      at += 1
      numbers.append((token.number, .none, multiplicity))
      multiplicity = .unstated
      if isKind(.dash), let end = peek(1), end.kind == .ordinal || end.kind == .number {
        numbers[numbers.count - 1].last = end.number
        at += 2
      }
      let save = at
      while isKind(.comma) || isWord(.and) { at += 1 }
      if at > save {
        while isWord(.into) { at += 1 }
        if let count = readCount() { multiplicity = count }
        while isWord(.into) { at += 1 }
        if !isKind(.ordinal), !isKind(.number) {
          at = save
          break
        }
      }
    }
    if isKind(.comma), isWord(.sentence, 1), let number = tokens.indices.contains(at - 1) ? tokens[at - 1] : nil,
      number.kind == .number
    {
      doubt(.misplacedSign, ByteRange(number.range.start, tokens[at].range.end))
      at += 1
    }
    guard let token, token.kind == .word else { return nil }
    at += 1
    switch token.word {
    case .sentence, .sentenceUnit: return Level(level: .sentence, numbers: numbers)
    case .book: return Level(level: .division, division: .book, numbers: numbers)
    case .part: return Level(level: .division, division: .part, numbers: numbers)
    case .chapter: return Level(level: .division, division: .chapter, numbers: numbers)
    case .subsectionUnit: return Level(level: .subsection, numbers: numbers)
    default: return nil
    }
  }

  // MARK: Parts

  /// Reads a part of `path` that no level counts: `liste A`, `tabel 2`, `punkt 4.1`, `tabellens 2. kolonne`, the `II` of
  /// `stk. 55, II, A`, the `afsnit B` of an annex.
  private mutating func readPart(in path: Path, isFirst: Bool) -> Path? {
    guard let token else { return nil }
    let start = at
    var path = path
    if isFirst, let last = path.parts.last, last.division == .none {
      // »bilag 1, tabel 2, nr. 3, og tabel 4«
      path = last.level.map { path.above($0.next) } ?? Path(parts: path.parts)
      path.parts.removeAll { $0.level == last.level && $0.division == .none }
    }
    var number = ProvisionNumber.none
    switch (token.kind, token.word) {
    case (.number, _) where token.number.style != .arabic && path.deepest != nil:
      number = token.number
      at += 1
    case (.word, .named):
      // »tabel 2, tabel 3 og …« is a list.
      if !isFirst, partWord == token.value, partWord != 0 { return nil }
      at += 1
      if isKind(.number), let token = self.token {
        number = token.isCompound ? .none : token.number
        at += 1
        // A list of parts is no address.
        if isWord(.and) || isKind(.dash) || isKind(.comma), isKind(.number, 1), !isSentence(at + 2) {
          at = start
          return nil
        }
      } else if isKind(.ordinal), isWord(.named, 1) {
        at += 2
      }
    case (.word, .sentence) where isKind(.number, 1), (.word, .item) where peek(1)?.isCompound == true,
      (.word, .part) where path.chain.division == .annex && isKind(.number, 1):
      number = peek(1)?.isCompound == true ? .none : peek(1)?.number ?? .none
      at += 2
    default: return nil
    }
    partWord = token.value
    let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
    path.parts.append(Target.Part(range: range, level: path.deepest, number: number))
    return path
  }

  // MARK: What follows an address

  /// Reads `i § 14` of `stk. 2 i § 14`, `tabel 1 i bilag 2`, `litra b i nr. 10`: the larger unit behind the smaller.
  private mutating func readHolder(_ group: inout [Target], in earlier: Path, isPlace: Bool) {
    guard let first = group.first, first.hasAddress else { return }
    let (save, context, top, isPart) = (at, context, topLevel, beginsWithPart)
    // »§ 5 i loven«
    if isWord(.into), isWord(.act, 1), peek(1)?.value == 1 { return at += 2 }
    // »nr. 3, litra a, i § 14«: the comma ends an address of several levels.
    let hasComma = isKind(.comma) && isWord(.into, 1)
    if hasComma { at += 1 }
    guard isWord(.into) else { return at = save }
    at += 1
    let isDivision = isWord(.chapter) || isWord(.part) || isWord(.annex)
    // »I § 2, i kapitel 3 og i § 9«: a list.
    if hasComma, isDivision, top == .section, listGoesOn { return at = save }
    self.context = earlier
    guard isKind(.sign) || isAtTarget, !(isPlace && isDivision), let holders = readPaths(),
      let level = holders.first?.path.deepest, isPart || level.rawValue <= top.rawValue
    else {
      (at, self.context, topLevel) = (save, context, top)
      return
    }
    // »kapitel 4 i afsnit II«: chapters are numbered through the act.
    if !isPart, level == .division, top == .division {
      (self.context, topLevel) = (context, top)
      return
    }
    guard isPart || level.rawValue < top.rawValue else {
      (at, self.context, topLevel) = (save, context, top)
      return
    }
    let range = ByteRange(first.range.start, tokens[at - 1].range.end)
    group = holders.flatMap { holder in
      group.map { target in
        var target = target
        let own = Path(chain: target.chain, parts: target.parts)
        let path = isPart ? holder.path.holding(partsOf: own) : holder.path.holding(own, from: top)
        (target.chain, target.parts, target.range, target.writtenFrom) = (path.chain, path.parts, range, topLevel)
        target.newChain = target.newChain.map { holder.path.holding(Path(chain: $0), from: top).chain }
        return target
      }
    }
    if let last = group.last, !last.isHeading { self.context = Path(chain: last.chain, parts: last.parts) }
  }

  /// Reads `med tilhørende overskrift`, and `, der er ophævet`, of a group of targets.
  private mutating func readBelongingHeadings(_ group: inout [Target]) {
    if isKind(.comma), isWord(.which, 1), isWord(.exists, 2), peek(3)?.kind == .word { at += 4 }
    guard isWord(.with), isWord(.belonging, 1), isWord(.heading, 2) else { return }
    at += 3
    group = group.flatMap { target in
      var heading = target
      heading.subject = .heading(.before, words: nil)
      return [heading, target]
    }
  }

  /// Reads `, der bliver stk. 4 og 5` of a group of targets.
  private mutating func readNewNumbers(_ group: inout [Target]) {
    let save = at
    if isKind(.comma) { at += 1 }
    guard isWord(.which) || isWord(.like) else { return at = save }
    at += 1
    while isWord(.thereafter) { at += 1 }
    guard isWord(.become) else { return at = save }
    at += 1
    while isWord(.thereafter) || isWord(.to) || isWord(.respectively) { at += 1 }
    let (old, top, start) = (context, topLevel, at)
    guard let paths = readPaths(), !paths.isEmpty else {
      (at, context, topLevel) = (save, old, top)
      return
    }
    let written = topLevel
    (context, topLevel) = (old, top)
    // »stk. 2, der bliver stk. 3, 1. og 2. pkt.«
    if group.count == 1, paths.count > 1 { group = Array(repeating: group[0], count: paths.count) }
    let isUneven = group.count != paths.count
    if isUneven { doubt(.unmatchedNumbers, ByteRange(group[0].range.start, tokens[at - 1].range.end)) }
    for index in group.indices {
      var new = paths[min(index, paths.count - 1)].path
      // »§ 33, stk. 2, 1. pkt., der bliver stk. 3, 1. pkt., …, og i 2. pkt., der bliver 1. pkt.«
      if let moved, written.rawValue > moved.level.rawValue,
        moved.old.isSame(as: group[index].chain.above(moved.level.next))
      {
        new = Path(chain: moved.new).followed(by: new, from: moved.level.next)
      }
      // »2. pkt., der bliver 3. pkt., nr. 1«: the nr. 1 of the list that this sentence leads to.
      if let level = new.parts.last(where: \.isSentence)?.level?.next,
        let list = Path(chain: group[index].chain, parts: group[index].parts).toList(writtenAs: group[index].range)
      {
        context = list.followed(by: Path(chain: new.chain), from: level)
        (group[index].chain, group[index].parts) = (context.chain, context.parts)
        group[index].newChain = new.chain.isSame(as: context.chain) ? nil : new.chain
        group[index].range = ByteRange(group[index].range.start, tokens[max(start, at - 1)].range.end)
        continue
      }
      group[index].newChain = new.chain
      let (from, to) = (group[index].chain.deepest, new.deepest)
      guard from != to, let from, let to else { continue }
      let range = ByteRange(group[index].range.start, tokens[max(start, at - 1)].range.end)
      if !isUneven, index == 0 { doubt(.unmatchedNumbers, range) }
      // »stk. 2, der bliver stk. 3, 1. pkt.«: the 1. pkt. of both.
      if from.rawValue < to.rawValue, !isUneven, written == from {
        context = Path(chain: group[index].chain, parts: group[index].parts).followed(by: new, from: from.next)
        context.parts += new.parts.filter { $0.level == from }
        (group[index].chain, group[index].parts) = (context.chain, context.parts)
        group[index].range = range
      }
    }
    if let last = group.last, let new = last.newChain { remember(last.chain, new) }
  }

  /// Keeps which level has got another number, for the targets that follow.
  private mutating func remember(_ old: ReferenceChain, _ new: ReferenceChain) {
    guard let deepest = old.deepest, deepest == new.deepest else { return moved = nil }
    let upper = ReferenceLevel.allCases.last { $0.rawValue < deepest.rawValue && old[$0] != .none }
    guard let level = [upper, deepest].compactMap(\.self).first(where: { old[$0] != new[$0] }) else { return }
    moved = (level, old.above(level.next), new.above(level.next))
  }

  // MARK: What is no provision

  /// `overskriften før § 10`, `overskriften til kapitel 4`, `overskriften »Straf«`
  private mutating func readHeading(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
    let isPlural = token?.value == WordTable.plural
    at += 1
    var words: ByteRange?
    if let token, token.kind == .quote {
      words = token.inner
      at += 1
    }
    var side: Target.Side?
    switch token?.word ?? .other {
    case .before: side = .before
    case .after: side = .after
    case .to, .into, .by: side = .own
    default: break
    }
    let save = at
    if let side {
      at += 1
      let old = context
      // What a heading stands before is not what the words after it are about.
      defer { context = old }
      if var found = readPaths(), !found.isEmpty {
        if isPlural, found.count == 1, found[0].path.chain.rangeEnd == .none { found += readFurtherSections() }
        let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
        return found.map {
          Target(
            subject: .heading(side, words: words), chain: $0.path.chain, parts: $0.path.parts,
            multiplicity: multiplicity, range: range)
        }
      }
      at = save
    }
    // »I kapitel 3 affattes overskriften således«
    let path = words == nil ? context : Path()
    guard words != nil || path.deepest != nil else { return nil }
    return [
      Target(
        subject: .heading(.own, words: words), chain: path.chain, parts: path.parts, multiplicity: multiplicity,
        range: ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
    ]
  }

  /// The further sections of `overskrifterne før § 4 og § 7`.
  private mutating func readFurtherSections() -> [Found] {
    var found: [Found] = []
    while true {
      let save = at
      while isKind(.comma) || isWord(.and) { at += 1 }
      guard at > save, isKind(.sign), let more = readPaths(), more.allSatisfy({ $0.path.deepest == .section }) else {
        at = save
        return found
      }
      found += more
    }
  }

  /// Whether `targets` name a heading and right behind it another section, `overskriften før § 4 og § 2`: is it the heading before
  /// that, too, or the section itself?
  func isOfUncertainHeading(_ targets: [Target]) -> Bool {
    zip(targets, targets.dropFirst()).contains { heading, next in
      guard case .heading(.before, _) = heading.subject, next.isCounted, next.chain.deepest == .section,
        next.range.start >= heading.range.end, !next.chain[.section].isSame(as: heading.chain[.section])
      else { return false }
      let joints = tokens.filter { heading.range.end <= $0.range.start && $0.range.end <= next.range.start }
      return joints.count == 1
    }
  }

  /// `lovens titel`, `fodnoten til lovens titel`, `note 1 til lovens titel`, `fodnoten til § 4`, `indledningen`,
  /// `indledningen til § 30, stk. 2`, `loven`
  private mutating func readTitle(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
    var subject: Target.Subject?
    var number = ProvisionNumber.none
    loop: while let token {
      switch (token.kind, token.word) {
      case (.word, .note): subject = .titleNote(.none)
      case (.word, .title), (.word, .heading):
        if subject == nil { subject = .title }
      case (.word, .subtitle): subject = .subtitle
      case (.word, .opening): subject = .opening
      case (.word, .act): if subject == nil { subject = .act }
      case (.word, .titleGenitive): break
      case (.word, .to) where subject != nil && isTitleWord(1): break
      case (.word, .into) where subject != nil && isTitleWord(1): break
      case (.number, _) where start < at && tokens[at - 1].word == .note: number = token.number
      case (.ordinal, _) where isWord(.note, 1): number = token.number
      default: break loop
      }
      at += 1
      if case .act = subject { break }
    }
    guard var subject else { return nil }
    if case .titleNote = subject { subject = .titleNote(number) }
    var path = Path()
    if isWord(.to) || isWord(.into), let owner = readOwner(of: subject) {
      (path, subject) = (owner.path, owner.subject)
    }
    return [
      Target(
        subject: subject, chain: path.chain, parts: path.parts, multiplicity: multiplicity,
        range: ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
    ]
  }

  /// Reads the `til § 4, stk. 2` of a note or of the words before a list.
  private mutating func readOwner(of subject: Target.Subject) -> (path: Path, subject: Target.Subject)? {
    var owned = subject
    switch subject {
    case .titleNote(let number): owned = .note(number)
    case .opening: break
    default: return nil
    }
    let (save, old) = (at, context)
    at += 1
    guard isKind(.sign) || isAtTarget, let found = readPaths(), found.count == 1 else {
      (at, context) = (save, old)
      return nil
    }
    return (found[0].path, owned)
  }

  private func isTitleWord(_ distance: Int) -> Bool {
    isWord(.title, distance) || isWord(.titleGenitive, distance) || isWord(.act, distance) || isWord(.heading, distance)
  }
}

extension ReferenceLevel {
  /// The level right below; of the deepest itself.
  var next: ReferenceLevel { ReferenceLevel(rawValue: rawValue + 1) ?? self }
}

extension ReferenceChain {
  /// Whether all levels have the same numbers.
  func isSame(as other: ReferenceChain) -> Bool {
    ReferenceLevel.allCases.allSatisfy { self[$0].isSame(as: other[$0]) }
  }
}

extension [Target] {
  /// Whether all of them stand in one provision.
  var haveOneHolder: Bool {
    guard count > 1, let first, let level = first.chain.deepest else { return true }
    return allSatisfy { $0.chain.deepest == level && $0.chain.above(level).isSame(as: first.chain.above(level)) }
  }
}

extension Target {
  /// Whether numbers lead to it, or to what it is the note or opening of.
  fileprivate var hasAddress: Bool {
    switch subject {
    case .provision: true
    case .note, .opening, .heading: chain.deepest != nil
    default: false
    }
  }

  var isHeading: Bool {
    if case .heading = subject { return true }
    return false
  }

  /// Whether it is a provision or division, by its numbers.
  fileprivate var isCounted: Bool {
    if case .provision = subject { return true }
    return false
  }

  /// Whether it is a chapter, an annex or the like.
  var isDivision: Bool { isCounted && chain.deepest == .division }

  /// Whether it is a provision or division of a larger level than all that is written of `other`.
  func isLarger(than other: Target) -> Bool {
    guard isCounted, other.isCounted, let deepest = chain.deepest else { return false }
    return deepest.rawValue < other.writtenFrom.rawValue
  }

  /// Whether it is a part of `holder`.
  fileprivate func isInside(_ holder: Target) -> Bool {
    guard isCounted, holder.isCounted, let deepest = holder.chain.deepest, let own = chain.deepest,
      own.rawValue > deepest.rawValue, holder.chain.rangeEnd == .none
    else { return false }
    return ReferenceLevel.allCases.allSatisfy {
      $0.rawValue > deepest.rawValue || chain[$0].isSame(as: holder.chain[$0])
    }
  }
}

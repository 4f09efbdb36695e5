import StatuteSyntax
import StatuteText

extension ReferenceChain {
  /// The chain with the levels above `level` alone.
  func above(_ level: ReferenceLevel) -> ReferenceChain {
    var chain = ReferenceChain()
    for upper in ReferenceLevel.allCases where upper.rawValue < level.rawValue { chain[upper] = self[upper] }
    if chain[.division] != .none { chain.division = division }
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

  /// Reads the targets that begin here: `§ 9, stk. 2, 2. pkt., og to steder i § 10, stk. 3`.
  ///
  /// - Parameter stopsBeforeClause: Whether a target is left that a verb follows after a joint: that begins a new clause.
  mutating func readTargets(_ multiplicity: Multiplicity, stopsBeforeClause: Bool = false) -> [Target]? {
    var targets: [Target] = []
    var multiplicity = multiplicity
    while true {
      let (start, earlier) = (at, context)
      guard let group = readGroup(multiplicity) else {
        at = start
        return targets.isEmpty ? nil : targets
      }
      let joint = at
      targets += group
      readNewNumbers(&targets, count: group.count)
      readBelongingHeadings(&targets, count: group.count)
      if stopsBeforeClause, isAtVerb, targets.count > group.count {
        targets.removeLast(group.count)
        (at, context) = (lastJoint, earlier)
        return targets
      }
      lastJoint = max(joint, at)
      let end = at
      while isKind(.comma) || isWord(.and) { at += 1 }
      let hasJoint = at > end
      while isWord(.into) || isWord(.filler) { at += 1 }
      multiplicity = readCount() ?? .unstated
      while isWord(.into) { at += 1 }
      guard hasJoint || multiplicity != .unstated, isAtTarget else {
        at = end
        return targets
      }
    }
  }

  /// Reads `to steder`.
  mutating func readCount() -> Multiplicity? {
    guard isWord(.counted), isWord(.places, 1), let token else { return nil }
    at += 2
    return token.value <= 0 ? .everywhere : .times(token.value)
  }

  private var isAtTarget: Bool {
    guard let token else { return false }
    switch token.kind {
    case .sign: return true
    case .ordinal: return true
    case .number: return isWord(.sentence, 1) || token.number.style != .arabic
    case .word:
      switch token.word {
      case .subsection, .item:
        return isKind(.number, 1) || isKind(.ordinal, 1) || isKind(.comma, 1) && isKind(.number, 2)
      case .point, .chapter, .part, .annex, .table: return isKind(.number, 1)
      case .heading, .title, .titleGenitive, .note, .opening: return true
      case .last: return isWord(.sentence, 1)
      default: return false
      }
    default: return false
    }
  }

  /// Reads one target, or those of one list of numbers: `§ 5, stk. 2 og 3`.
  private mutating func readGroup(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
    switch token?.word ?? .other {
    case .heading: return readHeading(multiplicity)
    case .title, .titleGenitive, .note, .opening, .act: return readTitle(multiplicity)
    default: break
    }
    hasUnnamedLevel = false
    guard var chains = readChains() else { return nil }
    let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
    if chains.isEmpty { chains = [(context, .unstated)] }
    let isWhole = hasUnnamedLevel && (tokens[start].kind == .sign || tokens[start].word == .annex)
    return chains.map {
      Target(
        subject: .provision, chain: $0.chain,
        multiplicity: $0.multiplicity == .unstated ? multiplicity : $0.multiplicity,
        isCalledAsWritten: isWhole && chains.count == 1, range: range)
    }
  }

  private mutating func readChains() -> [(chain: ReferenceChain, multiplicity: Multiplicity)]? {
    guard let first = readLevel(below: nil) else { return nil }
    var chains = extended(context, first)
    while let last = chains.last?.chain {
      let save = at
      if isKind(.comma) { at += 1 }
      guard isKind(.sign) || isAtTarget || isWord(.annex), let level = readLevel(below: last) else {
        at = save
        break
      }
      chains.removeLast()
      chains += extended(last, level)
    }
    if let last = chains.last { context = last.chain }
    return chains
  }

  private func extended(
    _ chain: ReferenceChain, _ level: Level
  ) -> [(chain: ReferenceChain, multiplicity: Multiplicity)] {
    level.numbers.map {
      var chain = chain
      // Sections are numbered through the whole act, but anew in an annex.
      if level.level == .section, chain.division != .annex { chain = ReferenceChain() }
      chain = chain.with($0.first, through: $0.last, at: level.level)
      if level.level == .division { chain.division = level.division }
      return (chain, $0.multiplicity)
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
    case .ordinal: level = readOrdinals()
    case .number:
      if isWord(.sentence, 1) {
        level = readOrdinals()
      } else if below == nil, let implied = defaultLevel {
        defaultLevel = nil
        level = readNumbers(implied, context.division)
      } else if token.number.style != .arabic, let below {
        // »stk. 55, II, A«: levels that have no name.
        level = readNumbers(below[.point] == .none ? .point : .subpoint, isList: false)
        hasUnnamedLevel = true
      }
    case .word:
      at += 1
      switch token.word {
      case .subsection: level = readNumbers(.subsection)
      case .item:
        level = readNumbers(
          (below ?? context)[.point] != .none && (below ?? context)[.item] == .none ? .subpoint : .item)
      case .point: level = readNumbers(.point)
      case .table:
        level = readNumbers(.point)
        hasUnnamedLevel = true
      case .chapter: level = readNumbers(.division, .chapter)
      case .part: level = readNumbers(.division, .part)
      case .annex: level = readNumbers(.division, .annex)
      case .last where isWord(.sentence):
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
    guard let first = token, first.kind == .number || first.kind == .ordinal && isKind(.comma, 1) else {
      // »bilaget«: the only one.
      if division == .annex { result.numbers = [(ProvisionNumber(value: 1), .none, .unstated)] }
      return result
    }
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
        tokens[next].number.style == first.number.style
      else { break }
      // »nr. 2, 3 pkt.«: a sentence whose stop lacks.
      if next + 1 < tokens.count, tokens[next + 1].kind == .word, tokens[next + 1].word == .sentence { break }
      result.numbers.append((tokens[next].number, .none, .unstated))
      at = next + 1
    }
    return result
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

  /// Reads `med tilhørende overskrift`, and `, der er ophævet`, of the last `count` targets.
  private mutating func readBelongingHeadings(_ targets: inout [Target], count: Int) {
    if isKind(.comma), isWord(.which, 1), isWord(.exists, 2), peek(3)?.kind == .word { at += 4 }
    guard isWord(.filler), isWord(.belonging, 1), isWord(.heading, 2) else { return }
    at += 3
    let group = targets.suffix(count)
    targets.removeLast(count)
    for target in group {
      var heading = target
      heading.subject = .heading(.before, words: nil)
      targets += [heading, target]
    }
  }

  // MARK: New numbers

  /// Reads `, der bliver stk. 4 og 5` of the last `count` targets.
  private mutating func readNewNumbers(_ targets: inout [Target], count: Int) {
    let save = at
    if isKind(.comma) { at += 1 }
    guard isWord(.which) || isWord(.like), isWord(.become, 1) else { return at = save }
    at += 2
    while isWord(.thereafter) || isWord(.to) || isWord(.respectively) { at += 1 }
    let old = context
    guard let chains = readChains(), !chains.isEmpty else {
      (at, context) = (save, old)
      return
    }
    context = old
    for index in 0..<count {
      targets[targets.count - count + index].newChain = chains[min(index, chains.count - 1)].chain
    }
  }

  // MARK: What is no provision

  /// `overskriften før § 10`, `overskriften til kapitel 4`, `overskriften »Straf«`
  private mutating func readHeading(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
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
      if let chains = readChains(), !chains.isEmpty {
        let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
        return chains.map {
          Target(subject: .heading(side, words: words), chain: $0.chain, multiplicity: multiplicity, range: range)
        }
      }
      at = save
    }
    guard let words else { return nil }
    return [
      Target(
        subject: .heading(.own, words: words), multiplicity: multiplicity,
        range: ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
    ]
  }

  /// `lovens titel`, `fodnoten til lovens titel`, `note 1 til lovens titel`, `indledningen`, `loven`
  private mutating func readTitle(_ multiplicity: Multiplicity) -> [Target]? {
    let start = at
    var subject: Target.Subject?
    while let token {
      switch (token.kind, token.word) {
      case (.word, .note): subject = .titleNote
      case (.word, .title), (.word, .heading):
        if subject == nil { subject = .title }
      case (.word, .opening): subject = .opening
      case (.word, .act): if subject == nil { subject = .act }
      case (.word, .titleGenitive): break
      case (.word, .to) where subject != nil && isTitleWord(1): break
      case (.word, .into) where subject != nil && isTitleWord(1): break
      case (.number, _) where start < at && tokens[at - 1].word == .note: break
      default:
        guard let subject else { return nil }
        let range = ByteRange(tokens[start].range.start, tokens[at - 1].range.end)
        return [Target(subject: subject, multiplicity: multiplicity, range: range)]
      }
      at += 1
    }
    guard let subject else { return nil }
    return [
      Target(
        subject: subject, multiplicity: multiplicity,
        range: ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
    ]
  }

  private func isTitleWord(_ distance: Int) -> Bool {
    isWord(.title, distance) || isWord(.titleGenitive, distance) || isWord(.act, distance) || isWord(.heading, distance)
  }
}

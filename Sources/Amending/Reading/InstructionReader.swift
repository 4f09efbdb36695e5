import StatuteSyntax
import StatuteText

/// Reads one instruction: clause by clause, each with one verb, with what stands before and behind it.
///
/// Danish puts verb, place and words in almost any order (»I § 5 ændres »a« til: »b««, »»a« ændres i § 5 to steder til …«),
/// so that the phrases on both sides of the verb are collected alike and the verb says what they mean.
struct InstructionReader {
  private(set) var tokens: [Token]
  var at = 0
  /// What numbers without their larger levels belong to: the last target named.
  var context = ReferenceChain()
  var reading = Reading()
  /// The level of numbers whose designation is left out, `bliver herefter 9-16`.
  var defaultLevel: ReferenceLevel?
  /// Whether the target that is read has a level without a designation of the law, `liste A`.
  var hasUnnamedLevel = false
  /// Where the last list of targets could have ended.
  var lastJoint = 0

  init(_ tokens: [Token]) {
    self.tokens = tokens
    mendCommas()
  }

  /// `1, pkt.`: a comma for the stop of an ordinal.
  private mutating func mendCommas() {
    for index in tokens.indices.dropFirst(2).reversed()
    where tokens[index].word == .sentence && tokens[index - 1].kind == .comma && tokens[index - 2].kind == .number {
      guard index + 1 == tokens.count || tokens[index + 1].kind != .number else { continue }
      tokens[index - 2].kind = .ordinal
      tokens.remove(at: index - 1)
    }
  }

  /// What has been read of a clause beside its verb.
  struct Phrases {
    /// Provisions named with `i`, or alone.
    var targets: [Target] = []
    /// `efter § 7`, `før stk. 1`
    var place: (isBefore: Bool, targets: [Target])?
    /// `som stk. 4`
    var numbered: [Target] = []
    /// `som nyt stykke`
    var unit: UnitKind?
    /// Words that something stands after or before.
    var anchors: [ByteRange] = []
    var anchorsAreBefore = false
    /// Other quotations.
    var quotes: [ByteRange] = []
    var exceptions: [Target] = []
    var multiplicity = Multiplicity.unstated
    /// `som bilag 1 til denne lov`, `som henholdsvis bilag 1 og bilag 2 til denne lov`
    var annex: ReferenceChain?
    var isInstead = false
  }

  // MARK: Tokens

  var token: Token? { at < tokens.count ? tokens[at] : nil }
  func peek(_ distance: Int) -> Token? { at + distance < tokens.count ? tokens[at + distance] : nil }
  func isWord(_ word: Word, _ distance: Int = 0) -> Bool {
    peek(distance)?.kind == .word && peek(distance)?.word == word
  }
  func isKind(_ kind: Token.Kind, _ distance: Int = 0) -> Bool { peek(distance)?.kind == kind }

  mutating func skipJoints() {
    while let token, token.kind == .comma || token.kind == .stop || token.word == .and { at += 1 }
  }

  static func isVerb(_ word: Word) -> Bool {
    switch word {
    case .change, .insert, .omit, .repeal, .recast, .become: true
    default: false
    }
  }

  var isAtVerb: Bool { token?.kind == .word && Self.isVerb(token?.word ?? .other) }

  // MARK: Clauses

  mutating func read() -> Reading {
    for token in tokens where token.kind == .quote && token.inner.end == token.range.end {
      reading.doubts.append(Doubt(kind: .unclosedQuotation, range: token.range))
    }
    skipJoints()
    while at < tokens.count {
      let start = at
      let count = reading.operations.count
      if !readClause(from: start) {
        reading.operations.removeSubrange(count...)
        at = clauseEnd(from: max(at, start + 1))
        reading.notUnderstood.append(ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
      }
      skipJoints()
      // »,«: a quotation may end a clause with a colon, or stray signs be left.
      while let token, token.kind == .colon || token.kind == .dash { at += 1 }
      skipJoints()
    }
    return reading
  }

  /// Where to read on after what is not understood: behind the next stop or quotation node.
  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, tokens[end].kind != .block, tokens[end].kind != .stop { end += 1 }
    return min(end + 1, tokens.count)
  }

  private mutating func readClause(from start: Int) -> Bool {
    var phrases = Phrases()
    guard readPhrases(&phrases), let verb = token else { return false }
    guard isAtVerb else { return false }
    at += 1
    switch verb.word {
    case .change: return readChange(&phrases, from: start)
    case .omit: return readOmission(&phrases, from: start)
    case .repeal: return readRepeal(&phrases, from: start)
    case .recast: return readRecast(&phrases, from: start)
    case .insert: return readInsertion(&phrases, from: start)
    case .become: return readRenumbering(phrases, from: start)
    default: return false
    }
  }

  mutating func add(_ action: Operation.Action, _ targets: [Target], from start: Int, exceptions: [Target] = []) {
    let range = ByteRange(tokens[start].range.start, tokens[max(start, at - 1)].range.end)
    reading.operations.append(Operation(action: action, targets: targets, exceptions: exceptions, range: range))
  }

  // MARK: Phrases

  /// Reads phrases up to a verb, a colon, a quotation node, `til`, or what is none; false where a word is not known.
  mutating func readPhrases(_ phrases: inout Phrases) -> Bool {
    while let token {
      switch token.kind {
      case .comma: at += 1
      case .stop, .colon, .block: return true
      case .dash: return false
      case .quote:
        phrases.quotes.append(token.inner)
        at += 1
      case .sign, .ordinal, .number:
        guard let targets = readTargets(phrases.multiplicity) else { return false }
        take(targets, &phrases)
      case .word:
        if Self.isVerb(token.word) || token.word == .to { return true }
        guard readWordPhrase(token.word, &phrases) else { return false }
      }
    }
    return true
  }

  private mutating func take(_ targets: [Target], _ phrases: inout Phrases) {
    phrases.targets += targets
    if case .times = phrases.multiplicity { phrases.multiplicity = .unstated }
  }

  mutating func readWordPhrase(_ word: Word, _ phrases: inout Phrases) -> Bool {
    switch word {
    case .into, .and, .filler:
      at += 1
      if isWord(.total) { at += 1 }
      if isWord(.instead) {
        at += 1
        phrases.isInstead = true
      }
      return true
    case .like: return readLike(&phrases)
    case .after, .before: return readPlace(isBefore: word == .before, &phrases)
    case .counted:
      let count = token?.value ?? 0
      if isKind(.quote, 1) {
        at += 1
        return true
      }
      guard isWord(.places, 1) else { return false }
      let isTotal = at > 0 && tokens[at - 1].word == .total
      if count == 0, let token { reading.doubts.append(Doubt(kind: .uncountedPlaces, range: token.range)) }
      at += 2
      phrases.multiplicity = count <= 0 ? .everywhere : isTotal ? .total(count) : .times(count)
      return true
    case .everywhere:
      at += 1
      phrases.multiplicity = .everywhere
      if isWord(.into), isWord(.act, 1) || isWord(.titleGenitive, 1) { at += 2 }
      while isWord(.filler) { at += 1 }
      return true
    case .except:
      at += 1
      while isWord(.from) || isWord(.into) || isWord(.of) { at += 1 }
      guard let targets = readTargets(.unstated) else { return false }
      phrases.exceptions += targets
      return true
    case .subsection, .item, .point, .chapter, .part, .annex, .table, .section, .heading, .title, .titleGenitive, .note,
      .opening, .last, .act:
      guard let targets = readTargets(phrases.multiplicity) else { return false }
      take(targets, &phrases)
      return true
    default: return false
    }
  }

  /// `som stk. 4`, `som nyt stykke`, `som nyt stk. 2`, `som bilag 1 til denne lov`, `som fodnote til lovens titel`
  private mutating func readLike(_ phrases: inout Phrases) -> Bool {
    at += 1
    if isWord(.respectively) { at += 1 }
    let isNew = isWord(.new)
    while isWord(.new) { at += 1 }
    if let kind = token.flatMap(Self.unit) {
      at += 1
      phrases.unit = kind
      return true
    }
    let context = context
    if let unit = bareUnit() {
      at += 1
      phrases.unit = unit
      return true
    }
    guard let targets = readTargets(.unstated) else { return false }
    if isWord(.to), isWord(.this, 1) {
      guard let annex = Self.annexes(targets) else { return false }
      at += isWord(.act, 2) ? 3 : 2
      phrases.annex = annex
      self.context = context
      return true
    }
    if isNew, let target = targets.first {
      reading.doubts.append(Doubt(kind: .ambiguousNumber, range: target.range))
    }
    phrases.numbered += targets
    return true
  }

  private static func unit(_ token: Token) -> UnitKind? {
    guard token.kind == .word else { return nil }
    return switch token.word {
    case .subsectionUnit: .subsection
    case .itemUnit: .item
    case .sentenceUnit: .sentence
    default: nil
    }
  }

  /// The unit of `som nyt litra`, `som nyt kapitel`, `som nye paragraffer`: a designation that no number follows.
  private func bareUnit() -> UnitKind? {
    guard let token, token.kind == .word, !isKind(.number, 1), !isKind(.ordinal, 1) else { return nil }
    return switch token.word {
    case .point: .point
    case .chapter: .chapter
    case .section: .section
    case .part: .part
    case .annex: .annex
    case .heading: .heading
    case .sentence: .sentence
    case .subsection: .subsection
    case .item: .item
    default: nil
    }
  }

  /// `efter stk. 3`, `før overskriften før § 66`, `efter »skatteministeren«`
  private mutating func readPlace(isBefore: Bool, _ phrases: inout Phrases) -> Bool {
    at += 1
    while isWord(.filler) { at += 1 }
    if isKind(.quote) {
      phrases.anchorsAreBefore = isBefore
      phrases.anchors += readQuotes()
      return true
    }
    guard let targets = readTargets(.unstated) else { return false }
    phrases.place = (isBefore, targets)
    return true
  }

  /// `»…«`, `»…«, »…« og »…«`; a quotation with which another clause begins is left.
  mutating func readQuotes() -> [ByteRange] {
    var quotes: [ByteRange] = []
    while let token, token.kind == .quote {
      quotes.append(token.inner)
      at += 1
      var next = at
      while next < tokens.count, tokens[next].kind == .comma || tokens[next].word == .and { next += 1 }
      guard next > at, next < tokens.count, tokens[next].kind == .quote, !beginsClause(next) else { break }
      at = next
    }
    return quotes
  }

  /// Whether the quotation at `index`, with those listed after it, is what a following verb is about: `, og »b« ændres til:`.
  private func beginsClause(_ index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count {
      switch (tokens[next].kind, tokens[next].word) {
      case (.comma, _):
        // »a«, og …: what follows is another clause's.
        if next + 1 < tokens.count, tokens[next + 1].word == .and { return false }
        next += 1
      case (.quote, _), (.word, .and): next += 1
      case (.word, let word): return Self.isVerb(word)
      default: return false
      }
    }
    return false
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// Reads one instruction: clause by clause, each with one verb, with what stands before and behind it.
///
/// Danish puts verb, place and words in almost any order (»I § 5 ændres »a« til: »b««, »»a« ændres i § 5 to steder til …«),
/// so that the phrases on both sides of the verb are collected alike and the verb says what they mean.
struct InstructionReader {
  let tokens: [Token]
  var at = 0
  /// What numbers without their larger levels belong to: the last target named.
  var context = Path()
  /// Whether ``context`` is what a clause before this one has named.
  var isContextOfEarlierClause = false
  /// The largest level written of the address read last.
  var topLevel = ReferenceLevel.division
  /// Whether that address begins with a part that no level counts.
  var beginsWithPart = false
  /// Which word designates the part read last.
  var partWord = 0
  /// Whether `§§` has had one section only so far.
  var owesSection = false
  /// The level whose number the last target changes with `der bliver`, and the chains down to it.
  var moved: (level: ReferenceLevel, old: ReferenceChain, new: ReferenceChain)?
  var reading = Reading()
  /// The level of numbers whose designation is left out, `bliver herefter 9-16`.
  var defaultLevel: ReferenceLevel?

  init(_ tokenizer: Tokenizer) {
    tokens = tokenizer.tokens
    reading.doubts = tokenizer.doubts
  }

  /// What has been read of a clause beside its verb.
  struct Phrases {
    /// Provisions named with `i`, or alone.
    var targets: [Target] = []
    /// `efter § 7`, `før stk. 1`
    var place: (isBefore: Bool, targets: [Target])?
    /// The `efter § 65` of `efter § 65 … før overskriften før § 66`.
    var neighbour: Target?
    /// `som stk. 4`
    var numbered: [Target] = []
    /// What the numbers of `som …` are counted in.
    var numberedContext: Path?
    /// `som nyt stykke`
    var unit: UnitKind?
    /// Words that something stands after or before.
    var anchors: [ByteRange] = []
    var anchorsAreBefore = false
    /// Other quotations.
    var quotes: [ByteRange] = []
    var exceptions: [Target] = []
    var multiplicity = Multiplicity.unstated
    /// `som bilag 1 til denne lov`
    var annexes: [ReferenceChain] = []
    /// `i stedet`
    var isInstead = false
    /// `i stedet for`
    var isInsteadOf = false
  }

  // MARK: Tokens

  var token: Token? { at < tokens.count ? tokens[at] : nil }
  func peek(_ distance: Int) -> Token? { at + distance < tokens.count ? tokens[at + distance] : nil }
  func isWord(_ word: Word, _ distance: Int = 0) -> Bool {
    let index = at + distance
    return index < tokens.count && tokens[index].kind == .word && tokens[index].word == word
  }
  func isKind(_ kind: Token.Kind, _ distance: Int = 0) -> Bool {
    let index = at + distance
    return index < tokens.count && tokens[index].kind == kind
  }

  mutating func skipJoints() {
    while let token, token.kind == .comma || token.kind == .stop || token.word == .and {
      at += 1
      isContextOfEarlierClause = true
    }
  }

  mutating func doubt(_ kind: Doubt.Kind, _ range: ByteRange) {
    reading.doubts.append(Doubt(kind: kind, range: range))
  }

  static func isVerb(_ word: Word) -> Bool {
    switch word {
    case .change, .insert, .omit, .repeal, .recast, .become: true
    default: false
    }
  }

  var isAtVerb: Bool { at < tokens.count && tokens[at].kind == .word && Self.isVerb(tokens[at].word) }

  // MARK: Clauses

  mutating func read() -> Reading {
    for token in tokens where token.kind == .quote && token.inner.end == token.range.end {
      doubt(.unclosedQuotation, token.range)
    }
    skipJoints()
    while at < tokens.count {
      let start = at
      let (count, doubts, day) = (reading.operations.count, reading.doubts.count, reading.day)
      if !readClause(from: start) || !isAtClauseEnd {
        reading.operations.removeSubrange(count...)
        reading.doubts.removeSubrange(doubts...)
        reading.day = day
        at = clauseEnd(from: max(at, start + 1))
        reading.notUnderstood.append(ByteRange(tokens[start].range.start, tokens[at - 1].range.end))
      }
      skipJoints()
      // »,«: a quotation may end a clause with a colon, or stray signs be left.
      while let token, token.kind == .colon || token.kind == .dash { at += 1 }
      skipJoints()
    }
    noteCircles()
    return reading
  }

  /// Whether a clause may end here. Where more comes, `§ 5 ophæves fra nytår`, it has not been understood.
  private var isAtClauseEnd: Bool {
    guard let token, at == 0 || tokens[at - 1].kind != .block else { return true }
    return token.kind != .word && token.kind != .sign && token.kind != .date || token.word == .and
  }

  /// Where to read on after what is not understood: behind the next stop or quotation node.
  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, tokens[end].kind != .block, tokens[end].kind != .stop { end += 1 }
    return min(end + 1, tokens.count)
  }

  private mutating func readClause(from start: Int) -> Bool {
    guard readOrder(from: start) else { return false }
    readDay()
    return true
  }

  /// Reads the day from which it is to be: `den 1. juli 2026`, `med virkning fra den 1. juli 2026`.
  private mutating func readDay() {
    let save = at
    if isKind(.comma) { at += 1 }
    if isWord(.with), isWord(.other, 1) { at += 2 }
    if isWord(.from) { at += 1 }
    while isWord(.filler) { at += 1 }
    guard isKind(.date), let value = token?.value,
      let day = ActDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    else { return at = save }
    at += 1
    reading.day = day
  }

  private mutating func readOrder(from start: Int) -> Bool {
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

  mutating func add(
    _ action: Operation.Action, _ targets: [Target], from start: Int, exceptions: [Target] = [], labels: [Target] = []
  ) {
    let range = ByteRange(tokens[start].range.start, tokens[max(start, at - 1)].range.end)
    switch action {
    case .replaceText(_, .block(..<0)), .insertText(_, _, .block(..<0)): doubt(.missingNewText, range)
    default: break
    }
    reading.operations.append(
      Operation(action: action, targets: targets, exceptions: exceptions, labels: labels, range: range))
  }

  // MARK: Phrases

  /// Reads phrases up to a verb, a colon, a quotation node, `til`, or what is none; false where a word is not known.
  mutating func readPhrases(_ phrases: inout Phrases) -> Bool {
    while let token {
      switch token.kind {
      case .comma: at += 1
      case .stop, .colon, .block: return true
      case .dash, .date: return false
      case .quote:
        phrases.quotes.append(token.inner)
        at += 1
      case .sign, .ordinal, .number: guard readAddress(&phrases) else { return false }
      case .word:
        if Self.isVerb(token.word) || token.word == .to || token.word == .of { return true }
        // »erstattes »a« med »b««
        if token.word == .with, !phrases.quotes.isEmpty, isKind(.quote, 1) { return true }
        guard readWordPhrase(token.word, &phrases) else { return false }
      }
    }
    return true
  }

  /// Reads targets, or `det andet sted`.
  mutating func readAddress(_ phrases: inout Phrases) -> Bool {
    if let occurrence = readOccurrence() {
      phrases.multiplicity = occurrence
      return true
    }
    guard let targets = readTargets(phrases.multiplicity) else { return false }
    phrases.targets += targets
    if case .times = phrases.multiplicity { phrases.multiplicity = .unstated }
    return true
  }

  mutating func readWordPhrase(_ word: Word, _ phrases: inout Phrases) -> Bool {
    switch word {
    case .into, .and, .filler, .with, .places:
      at += 1
      if isWord(.total) { at += 1 }
      if isWord(.instead) {
        at += 1
        phrases.isInstead = true
        // »I stedet for § 1, stk. 2, indsættes:«, »indsættes i stedet for »a«: »b««
        if isWord(.insteadOf) {
          phrases.isInsteadOf = true
          at += 1
          if isKind(.quote) { phrases.quotes += readQuotes() }
        }
      }
      return true
    case .like: return readLike(&phrases)
    case .new: return readNumbered(&phrases)
    case .after, .before: return readPlace(isBefore: word == .before, &phrases)
    case .under:
      // »Efter § 3 indsættes under overskriften »Tilsyn««
      at += 1
      guard let targets = readTargets(.unstated, isPlace: true) else { return false }
      if case .heading = targets[0].subject { phrases.place = (false, targets) } else { phrases.targets += targets }
      return true
    case .counted:
      let count = token?.value ?? 0
      // »ændres et »anlæg««: which of the act's words it goes with is not said.
      if isKind(.quote, 1), let token { doubt(.strayWord, token.range) }
      if isKind(.quote, 1) || isWord(.new, 1) {
        at += 1
        return true
      }
      guard isWord(.places, 1) else { return false }
      let isTotal = at > 0 && tokens[at - 1].word == .total
      if count == 0, let token { doubt(.uncountedPlaces, token.range) }
      at += 2
      phrases.multiplicity = count <= 0 ? .everywhere : isTotal ? .total(count) : .times(count)
      return true
    case .everywhere:
      return readEverywhere(&phrases)
    case .except:
      at += 1
      while isWord(.from) || isWord(.into) || isWord(.of) { at += 1 }
      guard let targets = readTargets(.unstated) else { return false }
      phrases.exceptions += targets
      return true
    case .heading where isKind(.colon, 1) || isKind(.block, 1):
      // »Før § 4 indsættes overskriften:«
      at += 1
      phrases.unit = .heading
      return true
    case .subsection, .item, .point, .sentence, .chapter, .part, .annex, .named, .section, .heading, .title, .subtitle,
      .titleGenitive, .note, .opening, .last, .act, .whole:
      return readAddress(&phrases)
    default: return false
    }
  }

  /// `Overalt i loven og i bilag 1`; alone it is about whatever else is named.
  private mutating func readEverywhere(_ phrases: inout Phrases) -> Bool {
    at += 1
    let save = at
    while isWord(.into) || isWord(.filler) { at += 1 }
    if isKind(.sign) || isAtTarget, let targets = readTargets(.everywhere) {
      phrases.targets += targets
    } else {
      at = save
      phrases.multiplicity = .everywhere
    }
    return true
  }

  /// `som stk. 4`, `som nyt stykke`, `som nyt stk. 2`, `som bilag 1 til denne lov`, `som fodnote til lovens titel`
  private mutating func readLike(_ phrases: inout Phrases) -> Bool {
    at += 1
    // »affattes som følger«
    if isWord(.thus) { return true }
    while isWord(.respectively) || isWord(.filler) || isWord(.into) { at += 1 }
    return readNumbered(&phrases)
  }

  private mutating func readNumbered(_ phrases: inout Phrases) -> Bool {
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
    // »som nr. 5 og som 2. pkt.« have one holder.
    if let holder = phrases.numberedContext { self.context = holder }
    guard let targets = readTargets(.unstated) else { return false }
    if isWord(.to), isWord(.this, 1) {
      at += isWord(.act, 2) ? 3 : 2
      phrases.annexes = targets.map(\.chain)
      self.context = context
      return true
    }
    if isNew, let target = targets.first { doubt(.ambiguousNumber, target.range) }
    phrases.numbered += targets
    phrases.numberedContext = phrases.numberedContext ?? context
    return true
  }

  private static func unit(_ token: Token) -> UnitKind? {
    guard token.kind == .word else { return nil }
    return switch token.word {
    case .subsectionUnit: .subsection
    case .itemUnit: .item
    case .pointUnit: .point
    case .sentenceUnit: .sentence
    default: nil
    }
  }

  /// The unit of `som nyt litra`, `som nyt kapitel`, `som nye paragraffer`: a designation that no number follows.
  private func bareUnit() -> UnitKind? {
    guard let token, token.kind == .word, !isKind(.number, 1), !isKind(.ordinal, 1), !isWord(.to, 1) else { return nil }
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
    guard let targets = readTargets(.unstated, isPlace: true) else { return false }
    // »efter nr. 3 og efter nr. 5«: which text goes where is not said.
    if let place = phrases.place, place.isBefore == isBefore { return false }
    guard targets.haveOneHolder else { return false }
    if let place = phrases.place, isBefore { phrases.neighbour = place.targets.last }
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

import StatuteSyntax
import StatuteText

/// The words that instructions are made of.
enum Word: UInt8 {
  case other, filler
  case change, insert, omit, repeal, recast, become
  case into, after, before, under, to, from, like, and, with, respectively, except, everywhere, whole, by
  case which, thereafter, thus, instead, insteadOf, new, of, this, total, last, places, counted
  case subsection, item, point, sentence, chapter, part, book, annex, section
  /// `tabel`, `liste`, `punkt`, `del`: parts that the levels of an act do not count.
  case named
  case belonging, exists
  case subsectionUnit, itemUnit, pointUnit, sentenceUnit
  case heading, title, subtitle, titleGenitive, note, opening, act
}

/// One piece of an instruction.
struct Token {
  enum Kind: UInt8 {
    case word
    /// `§`, `§§`
    case sign
    /// `7 a`, `IV`, `b`
    case number
    /// `2.` with more to come, `første`
    case ordinal
    /// `»…«`; ``Token/inner`` is what stands between the marks.
    case quote
    /// A quotation node.
    case block
    /// `1. juli 2026`; ``Token/value`` is the day as 20260701.
    case date
    case comma, colon, stop, dash
  }

  var kind: Kind
  var word = Word.other
  var range: ByteRange
  var inner = ByteRange(0, 0)
  var number = ProvisionNumber.none
  /// Of a quotation: its node. Of a count (`to`, `tre`): how many. Of a sign: how many signs.
  var value = 0
  /// Whether a number has further ones behind stops: `4.1`.
  var isCompound = false
}

/// Cuts an instruction into tokens. What stands between `»` and `«` is one of them, however it reads.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: ByteScanner
  var tokens: [Token] = []
  /// What had to be mended on the way.
  private(set) var doubts: [Doubt] = []
  /// Whether a number read now may have a letter: after `§`, `kapitel`, `bilag`, `nr.`, not after `stk.`.
  private var mayHaveLetter = false
  /// Up to where no mark of another kind than »« has its like.
  private var lonelyMarkEnd = 0
  /// Where the sign of a note ends that was stepped over last.
  private var noteSignEnd = -1
  /// The number before an »i« that may yet turn out to be its letter.
  private var openLetter: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scanner = ByteScanner(bytes, from: 0, to: 0)
    tokens.reserveCapacity(32)
  }

  /// Adds the quotation that is the node `node`.
  mutating func append(block node: Int, range: ByteRange) {
    var token = Token(kind: .block, range: range, value: node)
    token.inner = Self.inner(of: range, bytes)
    if node >= 0, let index = openLetter { settleLetter(of: index, before: token.inner) }
    tokens.append(token)
  }

  /// Lets new text that ends its line, with a stop, `»Ny.«`, or above a line with a capital, end what is said, as a node of its own
  /// would.
  mutating func closeLines() {
    tokens = tokens.flatMap { token -> [Token] in
      guard token.kind == .quote, token.inner.end > token.inner.start else { return [token] }
      var look = ByteScanner(bytes, from: token.range.end, to: bytes.count)
      look.skipSpaces()
      guard look.isAtEnd || look.peek() == 0x0A || look.peek() == 0x0D else { return [token] }
      while look.skip(0x0A) || look.skip(0x0D) || look.skipSpaces() {}
      guard bytes[token.inner.end - 1] == 0x2E || look.isAtCapital else { return [token] }
      return [token, Token(kind: .stop, range: ByteRange(token.range.end, token.range.end))]
    }
  }

  /// Takes the »i« of `Efter § 19 i kapitel 4 indsættes: »§ 19 j. …«` for the letter that the new label goes on from.
  private mutating func settleLetter(of index: Int, before new: ByteRange) {
    openLetter = nil
    var look = ByteScanner(bytes, from: new.start, to: new.end)
    var flags = NodeFlags()
    look.skipSpaces()
    guard look.isAtSectionSign else { return }
    look.offset += 2
    look.skipSpaces()
    guard let label = look.provisionNumber(expectsSpace: false, flags: &flags), label.letters == Self.j,
      label.value == tokens[index].number.value
    else { return }
    tokens[index].number.letters = Self.i
    tokens[index].range = ByteRange(tokens[index].range.start, tokens[index + 1].range.end)
    tokens.remove(at: index + 1)
  }

  private static let i = UInt16(UInt8(ascii: "i")) << 8
  private static let j = UInt16(UInt8(ascii: "j")) << 8

  /// What stands between the marks of the quotation in `range`.
  static func inner(of range: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>) -> ByteRange {
    var (start, end) = (range.start, min(range.end, bytes.count))
    while start + 1 < end, !(bytes[start] == 0xC2 && bytes[start + 1] == 0xBB) { start += 1 }
    guard start + 1 < end else { return range }
    start += 2
    while end - 2 >= start, !(bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xAB) { end -= 1 }
    return ByteRange(start, end - 2 >= start ? end - 2 : range.end)
  }

  /// Ends what is said behind new text or a »pkt.«, whose stop may be that of the sentence.
  mutating func endSentence() {
    guard let last = tokens.last, last.kind == .quote || last.word == .sentence else { return }
    tokens.append(Token(kind: .stop, range: ByteRange(last.range.end, last.range.end)))
  }

  /// Adds the tokens of `range`.
  mutating func append(_ range: ByteRange) {
    scanner = ByteScanner(bytes, from: range.start, to: range.end)
    while true {
      scanner.skipSpaces()
      guard !scanner.isAtEnd else { return }
      let start = scanner.offset
      readToken()
      if scanner.offset == start { scanner.offset += 1 }
    }
  }

  private mutating func add(_ kind: Token.Kind, _ start: Int, word: Word = .other, value: Int = 0) {
    tokens.append(Token(kind: kind, word: word, range: ByteRange(start, scanner.offset), value: value))
  }

  private mutating func readToken() {
    let start = scanner.offset
    switch scanner.peek() {
    case 0x2C, 0x3B:
      scanner.offset += 1
      add(.comma, start)
    case 0x3A:
      scanner.offset += 1
      add(.colon, start)
    case 0x2E:
      scanner.offset += 1
      add(.stop, start)
    case 0xC2 where scanner.isAtSectionSign:
      while scanner.isAtSectionSign { scanner.offset += 2 }
      mayHaveLetter = true
      add(.sign, start, value: (scanner.offset - start) / 2)
    case 0xC2 where scanner.peek(1) == 0xBB: readQuote()
    case 0xC2 where scanner.peek(1) == 0xAB, 0x22: readForeignQuote()
    case 0x5B where scanner.peek(1) == 0x5E: skipMarkdownNote()
    case 0x5B: if !skipBracketedSign() { scanner.offset += 1 }
    case 0x30...0x39: if !skipNoteSign() { readNumber() }
    case 0x2D: if scanner.skipDash() { add(.dash, start) } else { scanner.offset += 1 }
    case 0xE2:
      if scanner.skipDash() { return add(.dash, start) }
      if isAtForeignMark { readForeignQuote() } else { scanner.offset += 1 }
    default:
      if scanner.letter != nil { readWord() } else { scanner.offset += 1 }
    }
  }

  // MARK: Quotations

  /// Reads `»…«`, with quotations inside. A `»` that a stop, comma or colon follows where the words before it end was meant
  /// to close (»afgørelse»:).
  private mutating func readQuote() {
    let start = scanner.offset
    let inner = start + 2
    var at = inner
    var depth = 1
    let end = scanner.end
    while at + 1 < end {
      guard bytes[at] == 0xC2, bytes[at + 1] == 0xBB || bytes[at + 1] == 0xAB else {
        at += 1
        continue
      }
      if bytes[at + 1] == 0xBB, !ByteScanner(bytes, from: at, to: end).isAtMisturnedMark(after: bytes[at - 1]) {
        depth += 1
      } else {
        depth -= 1
      }
      if depth == 0 { break }
      at += 2
    }
    let isClosed = depth == 0
    scanner.offset = isClosed ? at + 2 : end
    var token = Token(kind: .quote, range: ByteRange(start, scanner.offset))
    token.inner = ByteRange(inner, isClosed ? at : end)
    tokens.append(token)
    // A second « that closes nothing.
    if scanner.isNext("«") { scanner.offset += 2 }
    if isClosed, token.inner.count > 0, bytes[token.inner.end - 1] == 0x2E, isAtClause { endSentence() }
  }

  /// Whether a renumbering clause comes next.
  private var isAtClause: Bool {
    var look = scanner
    while look.skipSpaces() || look.skip(0x0A) || look.skip(0x0D) {}
    return look.isNext("Stk.") || look.isNext("Nr.") || look.isNext("Litra ")
  }

  /// Whether one of `“”„` comes next.
  private var isAtForeignMark: Bool {
    scanner.peek() == 0xE2 && scanner.peek(1) == 0x80 && (0x9C...0x9E).contains(scanner.peek(2))
  }

  /// Reads what stands between other marks than `»` and `«`: `"…"`, `“…”`, `«…«`. A mark without another on the same line is
  /// stepped over.
  private mutating func readForeignQuote() {
    func length(of mark: ByteScanner) -> Int {
      switch mark.peek() {
      case 0x22: 1
      case 0xC2 where mark.peek(1) == 0xAB || mark.peek(1) == 0xBB: 2
      case 0xE2 where mark.peek(1) == 0x80 && (0x9C...0x9E).contains(mark.peek(2)): 3
      default: 0
      }
    }
    let start = scanner.offset
    let opened = length(of: scanner)
    scanner.offset += max(opened, 1)
    let inner = scanner.offset
    guard start >= lonelyMarkEnd else { return }
    var look = scanner
    while !look.isAtEnd, look.peek() != 0x0A {
      let closed = length(of: look)
      // »til: «b«« closes with its like; a straight mark closes none of the others.
      if closed > 0, closed == opened {
        var token = Token(kind: .quote, range: ByteRange(start, look.offset + closed))
        token.inner = ByteRange(inner, look.offset)
        tokens.append(token)
        doubts.append(Doubt(kind: .quotationMarks, range: token.range))
        scanner.offset = look.offset + closed
        return
      }
      look.offset += max(closed, 1)
    }
    lonelyMarkEnd = look.offset
  }

  // MARK: Signs of notes

  /// Steps over `[^1]`, the mark of a footnote in Markdown.
  private mutating func skipMarkdownNote() {
    var look = scanner
    while !look.isAtEnd, look.peek() != 0x5D { look.offset += 1 }
    scanner.offset = look.isAtEnd ? scanner.offset + 2 : look.offset + 1
  }

  /// Steps over the sign of a note, which stands right behind a quotation, a word, a sign of the sentence or another such sign, or behind
  /// a space last: `til: »24«.1)2)`, `ophæves1).`, `til: »24«. 1)`; whether it is there.
  private mutating func skipNoteSign() -> Bool {
    guard let last = tokens.last else { return false }
    let isAttached = last.range.end == scanner.offset || noteSignEnd == scanner.offset
    switch last.kind {
    case .quote, .stop: break
    case .word, .comma, .colon: guard isAttached else { return false }
    default: return false
    }
    var look = scanner
    while look.isAtDigit { look.offset += 1 }
    guard look.skip(0x29) else { return false }
    let end = look.offset
    if !isAttached {
      look.skipSpaces()
      guard look.isAtEnd else { return false }
    }
    (scanner.offset, noteSignEnd) = (end, end)
    return true
  }

  /// Steps over `[1]`, the sign of a note as it is copied from Word; whether it is there.
  private mutating func skipBracketedSign() -> Bool {
    var look = scanner
    look.offset += 1
    guard look.isAtDigit else { return false }
    while look.isAtDigit { look.offset += 1 }
    guard look.skip(0x5D) else { return false }
    scanner = look
    return true
  }

  // MARK: Numbers

  private mutating func readNumber() {
    let start = scanner.offset
    var flags = NodeFlags()
    guard let number = scanner.provisionNumber(expectsSpace: false, flags: &flags) else {
      while scanner.isAtDigit { scanner.offset += 1 }
      return add(.word, start)
    }
    var token = Token(kind: .number, range: ByteRange(start, scanner.offset), number: number)
    if number.letters == 0, mayHaveLetter, skipLoneI() {
      token.range = ByteRange(start, scanner.offset)
      token.number.letters = Self.i
    }
    if token.number.letters == 0, scanner.peek() == 0x2E, isOrdinal {
      if isCompound {
        while scanner.peek() == 0x2E || scanner.isAtDigit { scanner.offset += 1 }
        token.range = ByteRange(start, scanner.offset)
        token.isCompound = true
      } else if let date = date(after: Int(number.value)) {
        token.kind = .date
        token.value = date.value
        scanner.offset = date.end
        token.range = ByteRange(start, date.end)
      } else {
        scanner.offset += 1
        token.kind = .ordinal
      }
    }
    tokens.append(token)
  }

  /// The rest of the date that begins with `day`, `. juli 2026`: the day as 20260701, and where it ends.
  private func date(after day: Int) -> (value: Int, end: Int)? {
    guard (1...31).contains(day) else { return nil }
    var look = scanner
    look.offset += 1
    guard look.skipSpaces(), let month = MonthNames.danish.firstIndex(where: { look.isNext($0) }) else { return nil }
    look.offset += MonthNames.danish[month].utf8CodeUnitCount
    guard look.skipSpaces() else { return nil }
    let start = look.offset
    while look.isAtDigit { look.offset += 1 }
    guard look.offset == start + 4 else { return nil }
    let year = bytes[start..<look.offset].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (year * 10_000 + (month + 1) * 100 + day, look.offset)
  }

  /// Whether the stop after a number belongs to it: `punkt 4.1`, `nr. 2.3`.
  private var isCompound: Bool {
    guard let previous = tokens.last, previous.kind == .word else { return false }
    guard previous.word == .named || previous.word == .item || previous.word == .sentence else { return false }
    return (0x30...0x39).contains(scanner.peek(1))
  }

  /// Reads the letter of `§ 75 i indsættes`, `§ 19 i og § 20`; the »i« of `§ 19 i lov om …` is left.
  private mutating func skipLoneI() -> Bool {
    var look = scanner
    guard look.skipSpaces(), look.skip("i"), look.letter == nil else { return false }
    guard isLetter(before: look) else {
      if tokens.last?.kind == .sign, look.skipSpaces() {
        openLetter = tokens.count
        if look.isNext("stk") { doubts.append(Doubt(kind: .ambiguousLetter, range: range(through: look))) }
      }
      return false
    }
    scanner = look
    return true
  }

  /// What stands from the sign before a number up to `look`.
  private func range(through look: ByteScanner) -> ByteRange {
    ByteRange(tokens.last?.range.start ?? look.offset, look.offset)
  }

  /// Whether a lone »i« is a letter, and no preposition: nothing that one could govern follows it in `look`.
  private func isLetter(before look: ByteScanner) -> Bool {
    var look = look
    look.skipSpaces()
    guard look.letter != nil else { return !look.isAtDigit && !look.isAtSectionSign }
    return switch Self.skipWord(&look)?.word {
    case .change, .insert, .omit, .repeal, .recast, .become, .and, .which, .like, .after, .before, .into, .to, .with,
      .thereafter, .except, .everywhere:
      true
    default: false
    }
  }

  /// Whether the stop after a number makes it an ordinal: more comes, and no new sentence.
  private var isOrdinal: Bool {
    var next = scanner
    next.offset += 1
    next.skipSpaces()
    return next.isAtSmallLetter || next.isAtDigit || next.peek() == 0x2C || next.peek() == 0x2D || next.peek() == 0xE2
  }

  // MARK: Words

  private mutating func readWord() {
    let start = scanner.offset
    if let number = letterNumber() {
      return tokens.append(Token(kind: .number, range: ByteRange(start, scanner.offset), number: number))
    }
    let entry = Self.skipWord(&scanner)
    if let value = entry?.ordinal {
      var token = Token(kind: .ordinal, range: ByteRange(start, scanner.offset))
      token.number = ProvisionNumber(value: UInt32(value))
      return tokens.append(token)
    }
    if entry?.isAbbreviation == true { _ = scanner.skip(0x2E) }
    let word = entry?.word ?? .other
    switch word {
    case .and: break
    case .chapter, .part, .annex, .item, .section, .named: mayHaveLetter = true
    default: mayHaveLetter = false
    }
    // »Begge steder«, but »begge bestemmelser«.
    if word == .places, tokens.last?.word == .filler, let count = tokens.last?.value, count > 0 {
      tokens[tokens.count - 1].word = .counted
    }
    add(.word, start, word: word, value: entry?.count ?? 0)
    // »I § 3 ophæves 2. pkt. Stk. 3 bliver herefter stk. 2.«
    if word == .sentence, bytes[scanner.offset - 1] == 0x2E, isAtClause { endSentence() }
  }

  /// Steps over a word, and gives what is known of it.
  private static func skipWord(_ scanner: inout ByteScanner) -> WordTable.Entry? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    while scanner.offset < scanner.end {
      if let (latin1, length) = scanner.letter {
        hash = (hash ^ UInt64(latin1 | 0x20)) &* 0x100_0000_01b3
        scanner.offset += length
      } else if isSoftHyphen(scanner) {
        scanner.offset += scanner.spaceLength
      } else if scanner.peek() != 0x2D || !skipParting(&scanner) {
        break
      }
    }
    return WordTable[hash]
  }

  /// Steps over the hyphen that parts a word at the end of a line, `ind-⏎sættes`, and to where the word goes on; false where that comes
  /// not next.
  private static func skipParting(_ scanner: inout ByteScanner) -> Bool {
    var next = scanner
    next.offset += 1
    _ = next.skip(0x0D)
    guard next.skip(0x0A) else { return false }
    next.skipSpaces()
    let joins: [StaticString] = ["og ", "eller ", "samt "]
    guard next.isAtSmallLetter || next.peek() == 0xC3, !joins.contains(where: { next.isNext($0) }) else { return false }
    scanner = next
    return true
  }

  private static func isSoftHyphen(_ scanner: ByteScanner) -> Bool {
    let length = scanner.spaceLength
    return length > 1 && !(length == 2 && scanner.peek(1) == 0xA0)
      && !(length == 3 && scanner.peek() == 0xE2 && scanner.peek(1) == 0x80 && scanner.peek(2) < 0x8B)
  }

  /// The letter of `litra b`, the numeral of `afsnit IV`, the capital of `bilag B` and of `stk. 55, II, A`.
  private mutating func letterNumber() -> ProvisionNumber? {
    guard let previous = tokens.last else { return nil }
    let before = tokens.count > 1 ? tokens[tokens.count - 2] : previous
    switch (previous.kind, previous.word) {
    case (.word, .point): return letters()
    case (.word, .named): return scanner.isAtCapital ? numeral() ?? letters() : letters()
    case (.word, .annex), (.word, .chapter), (.word, .part), (.word, .book), (.word, .note), (.word, .filler):
      return numeral() ?? (previous.word == .filler ? nil : letters())
    case (.dash, _) where before.kind == .number:
      return before.number.style == .roman ? numeral() : letters(after: before.number)
    case (.comma, _) where before.kind == .number, (.word, .and) where before.kind == .number:
      switch before.number.style {
      case .letter: return letters()
      case .roman: return numeral() ?? (previous.kind == .comma && scanner.isAtCapital ? letters() : nil)
      default:
        if previous.kind == .comma { return scanner.isAtCapital ? numeral() ?? letters() : nil }
        return before.number.letters != 0 ? letters(after: before.number) : nil
      }
    default: return nil
    }
  }

  private mutating func numeral() -> ProvisionNumber? {
    var look = scanner
    guard scanner.isAtCapital, let number = look.romanProvisionNumber() else { return nil }
    scanner = look
    return number
  }

  private mutating func letters(after number: ProvisionNumber? = nil) -> ProvisionNumber? {
    var look = scanner
    guard let letters = look.provisionLetters() ?? loneI(&look) else { return nil }
    scanner = look
    _ = scanner.skip(0x29)
    guard let number, number.style == .arabic else {
      return ProvisionNumber(value: 0, letters: letters, style: .letter)
    }
    return ProvisionNumber(value: number.value, letters: letters)
  }

  /// The letter of `litra i`, `litra h og i ophæves`, `litra g-i`.
  private func loneI(_ look: inout ByteScanner) -> UInt16? {
    guard look.peek() == UInt8(ascii: "i"), let last = tokens.last else { return nil }
    look.offset += 1
    guard look.letter == nil else { return nil }
    return last.word == .point || last.kind == .dash || last.word != .named && isLetter(before: look) ? Self.i : nil
  }
}

/// The words of instructions by their letters, in small ones.
enum WordTable {
  struct Entry {
    var word: Word
    var isAbbreviation = false
    /// Of `to`, `tre`, …
    var count = 0
    /// Of `første`, `anden`, …
    var ordinal: Int?
  }

  /// The count of `bilagene`, `overskrifterne`, which says no number.
  static let plural = -2

  /// What is known of the word whose letters give `hash`; nil for all others, which most words are.
  static subscript(hash: UInt64) -> Entry? { shared[hash] }

  private static let shared = Slots(entries)

  /// The entries by their hashes, with so much room that a word is found, or known not to be there, at the first look.
  private struct Slots {
    private static let count = 4096
    private let hashes: [UInt64]
    private let entries: [Entry?]

    init(_ table: [UInt64: Entry]) {
      var hashes = [UInt64](repeating: 0, count: Self.count)
      var entries = [Entry?](repeating: nil, count: Self.count)
      for (hash, entry) in table {
        var slot = Self.slot(hash)
        while entries[slot] != nil { slot = (slot + 1) % Self.count }
        (hashes[slot], entries[slot]) = (hash, entry)
      }
      (self.hashes, self.entries) = (hashes, entries)
    }

    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 24) & (count - 1) }

    subscript(hash: UInt64) -> Entry? {
      var slot = Self.slot(hash)
      while hashes[slot] != hash {
        if hashes[slot] == 0 { return nil }
        slot = (slot + 1) % Self.count
      }
      return entries[slot]
    }
  }

  private static let entries: [UInt64: Entry] = {
    var table: [UInt64: Entry] = [:]
    func hash(_ text: String) -> UInt64 {
      text.unicodeScalars.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.value | 0x20)) &* 0x100_0000_01b3 }
    }
    func add(_ words: String, _ word: Word, abbreviation: Bool = false) {
      for text in words.split(separator: " ") {
        table[hash(String(text))] = Entry(word: word, isAbbreviation: abbreviation)
      }
    }
    add("ændres erstattes rettes ændre", .change)
    add("indsættes indsætte tilføjes tilføje indsættets indføjes", .insert)
    add("udgår udgå slettes udgik", .omit)
    add("ophæves ophæve", .repeal)
    add("affattes affatte får", .recast)
    add("bliver", .become)
    add("i", .into)
    add("efter", .after)
    add("før foran", .before)
    add("under", .under)
    add("til", .to)
    add("af", .of)
    add("fra", .from)
    add("som", .like)
    add("og samt eller herunder", .and)
    add("med", .with)
    add("henholdsvis", .respectively)
    add("bortset undtagen undtagelse", .except)
    add("overalt", .everywhere)
    add("hele", .whole)
    add("ved", .by)
    add("der", .which)
    add("herefter derefter", .thereafter)
    add("således følger følgende", .thus)
    add("stedet", .instead)
    add("for", .insteadOf)
    add("nyt nye ny", .new)
    add("denne", .this)
    add("alt", .total)
    add("sidste", .last)
    add("steder sted gange gang", .places)
    add("stk", .subsection, abbreviation: true)
    add("nr", .item, abbreviation: true)
    add("litra", .point)
    add("pkt", .sentence, abbreviation: true)
    add("kapitel kapitler kapitlerne kapitlet kap", .chapter)
    add("afsnit afsnittet", .part)
    add("bog", .book)
    add("bilag bilaget", .annex)
    add("paragraf paragraffer paragrafferne paragraffen", .section)
    add("stykke stykker", .subsectionUnit)
    add("nummer numre", .itemUnit)
    add("litraer", .pointUnit)
    add("punktum punktummer", .sentenceUnit)
    add("tilhørende", .belonging)
    add("er", .exists)
    add("bilagene", .annex)
    table[hash("bilagene")]?.count = plural
    add(
      "tabelafsnit tabel tabellen tabellens tabeller liste listen listens lister skema skemaet skemaets punkt del",
      .named)
    add("kolonne kolonnen række rækken", .named)
    for (value, word) in [
      "tabelafsnit", "tabel", "tabeller", "liste", "lister", "skema", "punkt", "del", "kolonne", "række",
    ].enumerated() { table[hash(word)]?.count = value + 1 }
    add("overskrift overskriften overskrifter overskrifterne kapiteloverskriften mellemoverskriften", .heading)
    for word in ["overskrifter", "overskrifterne"] { table[hash(word)]?.count = plural }
    add("titel titlen", .title)
    add("undertitel undertitlen", .subtitle)
    add("lovens", .titleGenitive)
    add("fodnote fodnoten note noten fodnoterne noterne", .note)
    add("indledningen indledning", .opening)
    add("loven lov", .act)
    table[hash("loven")]?.count = 1
    add(
      "ordet ordene teksten bestemmelserne bestemmelsen hver tilsvarende endvidere samtidig begge nærværende",
      .filler)
    table[hash("begge")]?.count = 2
    add("linje linjen led ledet udtrykket beløbet tallet betegnelsen ordlyd angivet", .filler)
    add("det den de hidtidige hidtidig hidtidigt nuværende umiddelbart", .filler)
    for (value, word) in ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"].enumerated()
    {
      table[hash(word)] = Entry(word: .counted, count: value + 2)
    }
    table[hash("et")] = Entry(word: .counted, count: 1)
    table[hash("ét")] = Entry(word: .counted, count: 1)
    table[hash("flere")] = Entry(word: .counted, count: 0)
    table[hash("alle")] = Entry(word: .counted, count: -1)
    for (value, words) in [
      ["første"], ["andet", "anden"], ["tredje"], ["fjerde"], ["femte"], ["sjette"], ["syvende"], ["ottende"],
      ["niende"], ["tiende"],
    ].enumerated() {
      for word in words { table[hash(word)] = Entry(word: .other, ordinal: value + 1) }
    }
    return table
  }()
}

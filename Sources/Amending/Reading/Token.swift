import StatuteSyntax
import StatuteText

/// The words that instructions are made of.
enum Word: UInt8 {
  case other, filler
  case change, insert, omit, repeal, recast, become
  case into, after, before, to, from, like, and, with, respectively, except, everywhere, by
  case which, thereafter, thus, instead, new, of, this, total, last, places, counted
  case subsection, item, point, sentence, chapter, part, book, annex, section
  case belonging, table, exists
  case subsectionUnit, itemUnit, sentenceUnit
  case heading, title, titleGenitive, note, opening, act
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
    case comma, colon, stop, dash
  }

  var kind: Kind
  var word = Word.other
  var range: ByteRange
  var inner = ByteRange(0, 0)
  var number = ProvisionNumber.none
  /// Of a quotation: its node. Of a count (`to`, `tre`): how many.
  var value = 0
}

/// Cuts an instruction into tokens. What stands between `»` and `«` is one of them, however it reads.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scanner: ByteScanner
  private(set) var tokens: [Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scanner = ByteScanner(bytes, from: 0, to: 0)
    tokens.reserveCapacity(32)
  }

  /// Adds the quotation that is the node `node`.
  mutating func append(block node: Int, range: ByteRange) {
    var token = Token(kind: .block, range: range, value: node)
    token.inner = Self.inner(of: range, bytes)
    tokens.append(token)
  }

  /// What stands between the marks of the quotation in `range`.
  static func inner(of range: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>) -> ByteRange {
    var (start, end) = (range.start, min(range.end, bytes.count))
    while start + 1 < end, !(bytes[start] == 0xC2 && bytes[start + 1] == 0xBB) { start += 1 }
    guard start + 1 < end else { return range }
    start += 2
    while end - 2 >= start, !(bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xAB) { end -= 1 }
    return ByteRange(start, end - 2 >= start ? end - 2 : range.end)
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
      add(.sign, start)
    case 0xC2 where scanner.peek(1) == 0xBB: readQuote()
    case 0x30...0x39: readNumber()
    case 0x2D, 0xE2:
      if scanner.skipDash() { add(.dash, start) } else { scanner.offset += 1 }
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
    if number.letters == 0, tokens.last?.kind == .sign, let letter = letterBeforeVerb() {
      token.range = ByteRange(start, scanner.offset)
      token.number.letters = letter
    }
    if token.number.letters == 0, scanner.peek() == 0x2E, isOrdinal {
      scanner.offset += 1
      token.kind = .ordinal
    }
    tokens.append(token)
  }

  /// Reads the letter of `§ 75 i indsættes`: no preposition stands before a verb.
  private mutating func letterBeforeVerb() -> UInt16? {
    var look = scanner
    guard look.skipSpaces(), look.skip("i"), look.skipSpaces() else { return nil }
    guard ["ændres ", "indsættes ", "udgår ", "ophæves", "affattes "].contains(where: { look.isNext($0) }) else {
      return nil
    }
    scanner.skipSpaces()
    scanner.offset += 1
    return 0x6900
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
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    while scanner.offset < scanner.end {
      if let (latin1, length) = scanner.letter {
        hash = (hash ^ UInt64(latin1 | 0x20)) &* 0x100_0000_01b3
        scanner.offset += length
      } else if isSoftHyphen {
        scanner.offset += scanner.spaceLength
      } else {
        break
      }
    }
    let entry = WordTable.shared[hash]
    if let value = entry?.ordinal {
      var token = Token(kind: .ordinal, range: ByteRange(start, scanner.offset))
      token.number = ProvisionNumber(value: UInt32(value))
      return tokens.append(token)
    }
    if entry?.isAbbreviation == true { _ = scanner.skip(0x2E) }
    add(.word, start, word: entry?.word ?? .other, value: entry?.count ?? 0)
  }

  private var isSoftHyphen: Bool {
    let length = scanner.spaceLength
    return length > 1 && !(length == 2 && scanner.peek(1) == 0xA0)
      && !(length == 3 && scanner.peek() == 0xE2 && scanner.peek(1) == 0x80 && scanner.peek(2) < 0x8B)
  }

  /// The letter of `litra b`, the numeral of `afsnit IV`, the capital of `bilag B` and of `stk. 55, II, A`.
  private mutating func letterNumber() -> ProvisionNumber? {
    guard let previous = tokens.last else { return nil }
    let before = tokens.count > 1 ? tokens[tokens.count - 2] : previous
    switch (previous.kind, previous.word) {
    case (.word, .point), (.word, .table): return letters()
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

  /// The letter of `litra i`.
  private func loneI(_ look: inout ByteScanner) -> UInt16? {
    guard tokens.last?.word == .point, look.peek() == 0x69 else { return nil }
    look.offset += 1
    return look.letter == nil ? 0x6900 : nil
  }
}

/// The words of instructions by their letters, in small ones.
private enum WordTable {
  struct Entry {
    var word: Word
    var isAbbreviation = false
    /// Of `to`, `tre`, …
    var count = 0
    /// Of `første`, `anden`, …
    var ordinal: Int?
  }

  static let shared: [UInt64: Entry] = {
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
    add("affattes affatte", .recast)
    add("bliver", .become)
    add("i", .into)
    add("efter", .after)
    add("før foran", .before)
    add("til", .to)
    add("af", .of)
    add("fra", .from)
    add("som", .like)
    add("og samt eller", .and)
    add("henholdsvis", .respectively)
    add("bortset undtagen undtagelse", .except)
    add("overalt", .everywhere)
    add("ved", .by)
    add("der", .which)
    add("herefter derefter", .thereafter)
    add("således", .thus)
    add("stedet", .instead)
    add("nyt nye ny", .new)
    add("denne", .this)
    add("alt", .total)
    add("sidste", .last)
    add("steder sted gange", .places)
    add("stk", .subsection, abbreviation: true)
    add("nr", .item, abbreviation: true)
    add("litra", .point)
    add("pkt", .sentence, abbreviation: true)
    add("kapitel kapitler kapitlerne kapitlet kap", .chapter)
    add("afsnit afsnittet", .part)
    add("bog", .book)
    add("bilag bilaget bilagene", .annex)
    add("paragraf paragraffer paragrafferne paragraffen", .section)
    add("stykke stykker", .subsectionUnit)
    add("nummer numre", .itemUnit)
    add("punktum punktummer", .sentenceUnit)
    add("tilhørende", .belonging)
    add("er", .exists)
    add("tabelafsnit tabel liste skema listen tabellen", .table)
    add("overskrift overskriften overskrifter overskrifterne kapiteloverskriften mellemoverskriften", .heading)
    add("titel titlen", .title)
    add("lovens", .titleGenitive)
    add("fodnote fodnoten note noten fodnoterne noterne", .note)
    add("indledningen", .opening)
    add("loven lov", .act)
    add(
      "ordet ordene teksten bestemmelserne bestemmelsen med hver gang tilsvarende endvidere samtidig begge nærværende",
      .filler)
    add("linje linjen led ledet udtrykket beløbet tallet betegnelsen", .filler)
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

import StatuteText

/// How the text of a list's item begins and ends, seen through Markdown, soft hyphens, closing quotation marks and
/// footnote marks.
struct ListText {
  let bytes: [UInt8]
  private let words: SmallWords

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words = SmallWords(bytes)
  }

  /// How a text begins.
  enum Beginning {
    case capital, small, other
  }

  /// How a text ends.
  enum Ending {
    /// `.`
    case stop
    /// `,` or `;`
    case comma
    /// `:`
    case colon
    /// `og`, `eller`, with or without a comma before it.
    case conjunction
    /// With an abbreviation that has a full stop of its own: `m.v.`; the sentence may end there or not.
    case abbreviation
    case other
  }

  // MARK: The beginning

  /// How the text in `range` begins.
  func beginning(of range: ByteRange) -> Beginning {
    let start = firstLetter(of: range)
    guard start < range.end, start < bytes.count else { return .other }
    let byte = bytes[start]
    if byte >= 0x41, byte <= 0x5A { return .capital }
    if byte >= 0x61, byte <= 0x7A { return .small }
    guard byte == 0xC3, start + 1 < bytes.count else { return .other }
    return bytes[start + 1] < 0xA0 ? .capital : .small
  }

  /// The bytes of the first word of `range`.
  func firstWord(of range: ByteRange) -> ByteRange {
    let start = firstLetter(of: range)
    var end = start
    while end < min(range.end, bytes.count), bytes[end].isLetterByte { end += 1 }
    return ByteRange(start, end)
  }

  private func firstLetter(of range: ByteRange) -> Int {
    var at = range.start
    let end = min(range.end, bytes.count)
    while at < end {
      let width = bytes.blankWidth(at: at)
      if width == 0 { return at }
      at += width
    }
    return end
  }

  /// Whether the first word of `range` is no name: one of the common words, or one that the draft writes with a small
  /// letter, too.
  func beginsWithWordInUse(_ range: ByteRange) -> Bool {
    let word = string(firstWord(of: range)).lowercased()
    guard !word.isEmpty, !CommonWords.institutions.contains(word) else { return false }
    return CommonWords.all.contains(word) || words.contains(word) || isBeforeArticle(range)
  }

  /// Whether the second word of `range` is an article: `Lejer et skib`. No name goes on so.
  private func isBeforeArticle(_ range: ByteRange) -> Bool {
    let second = firstWord(of: ByteRange(firstWord(of: range).end, range.end))
    return ["en", "et"].contains(string(second))
  }

  /// Whether the first word of `range` is a small word that may begin a family name: `van der Meer`.
  func beginsWithParticle(_ range: ByteRange) -> Bool {
    CommonWords.nameParticles.contains(string(firstWord(of: range)))
  }

  /// Whether the second word of `range` has a capital letter, too: `Den Europæiske Banktilsynsmyndighed`.
  func beginsWithName(_ range: ByteRange) -> Bool {
    beginning(of: ByteRange(firstWord(of: range).end, range.end)) == .capital
  }

  /// The text of `range`.
  func string(_ range: ByteRange) -> String {
    guard range.end <= bytes.count else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  // MARK: The end

  /// The offset after the last byte of `range` that counts.
  func end(of range: ByteRange) -> Int {
    var end = min(range.end, bytes.count)
    while end > range.start {
      let width = bytes.blankWidth(before: end)
      if width > 0 {
        end -= width
      } else if let mark = footnoteMark(before: end, in: range) {
        end = mark
      } else {
        return max(end, range.start)
      }
    }
    return range.start
  }

  /// Where the footnote mark in front of `end` begins: `2. pkt.29)`, `Grønland,3)`.
  private func footnoteMark(before end: Int, in range: ByteRange) -> Int? {
    guard bytes[end - 1] == 0x29 else { return nil }
    var start = end - 1
    while start > range.start, bytes[start - 1].isDigit { start -= 1 }
    guard start < end - 1, end - 1 - start <= 3, start > range.start else { return nil }
    switch bytes[start - 1] {
    case 0x2E, 0x2C, 0x3B: return start
    default: return nil
    }
  }

  /// How the text in `range` ends.
  func ending(of range: ByteRange) -> Ending {
    let end = end(of: range)
    guard end > range.start else { return .other }
    switch bytes[end - 1] {
    case 0x2C, 0x3B: return conjunction(before: end - 1, in: range) == nil ? .comma : .conjunction
    case 0x3A: return .colon
    case 0x2E: return endsInAbbreviation(end, range) ? .abbreviation : .stop
    default: return conjunction(before: end, in: range) == nil ? .other : .conjunction
    }
  }

  /// The bytes of the `og` or `eller` the text in `range` ends with.
  func conjunction(endingIn range: ByteRange) -> ByteRange? {
    let end = end(of: range)
    guard end > range.start else { return nil }
    return conjunction(before: bytes[end - 1] == 0x2C ? end - 1 : end, in: range)
  }

  private func conjunction(before end: Int, in range: ByteRange) -> ByteRange? {
    for word in CommonWords.conjunctions {
      let start = end - word.utf8CodeUnitCount
      guard start > range.start, bytes.blankWidth(before: start) > 0 || bytes[start - 1] == 0x2C,
        bytes.reads(word, at: start)
      else { continue }
      return ByteRange(start, end)
    }
    return nil
  }

  private func endsInAbbreviation(_ end: Int, _ range: ByteRange) -> Bool {
    CommonWords.abbreviations.contains { word in
      let start = end - word.utf8CodeUnitCount
      guard start >= range.start, bytes.reads(word, at: start) else { return false }
      return start == range.start || !bytes[start - 1].isLetterByte
    }
  }
}

extension [UInt8] {
  /// Whether `word` stands at `offset`.
  func reads(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset <= count, length <= count - offset else { return false }
    return word.withUTF8Buffer { word in
      for index in 0..<length where self[offset + index] != word[index] { return false }
      return true
    }
  }

  /// How many bytes the white space, invisible character, Markdown mark, quotation mark or parenthesis at `offset`
  /// takes that may stand in front of a text's first letter; 0 where it is something else.
  func blankWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2A, 0x5F, 0x22, 0x28, 0x5C: return 1
    case 0xC2: return second(offset, in: [0xA0, 0xAD, 0xBB]) ? 2 : 0
    case 0xE2: return isInvisible(at: offset) ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes the white space, invisible character, Markdown mark or closing quotation mark in front of
  /// `offset` takes; 0 where it is something else.
  func blankWidth(before offset: Int) -> Int {
    guard offset > 0, offset <= count else { return 0 }
    switch self[offset - 1] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2A, 0x5F, 0x5C, 0x22: return 1
    case 0xA0, 0xAD, 0xAB: return offset > 1 && self[offset - 2] == 0xC2 ? 2 : 0
    case 0x80...0xBF: return offset > 2 && isInvisible(at: offset - 3) ? 3 : 0
    default: return 0
    }
  }

  private func second(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset + 1 < count && bytes.contains(self[offset + 1])
  }

  /// Zero-width characters (U+200B-U+200F, U+2060), thin spaces (U+2000-U+200A, U+202F) and the quotation marks “ ” „.
  private func isInvisible(at offset: Int) -> Bool {
    guard offset + 2 < count, self[offset] == 0xE2 else { return false }
    if self[offset + 1] == 0x81 { return self[offset + 2] == 0xA0 }
    guard self[offset + 1] == 0x80 else { return false }
    switch self[offset + 2] {
    case 0x80...0x8F, 0xAF, 0x9C, 0x9D, 0x9E: return true
    default: return false
    }
  }
}

import StatuteText

/// Reads words, figures and signs of a text one after another, white space and line ends between them alike.
struct WordReader {
  private let bytes: [UInt8]
  /// The offset of what comes next.
  var offset: Int

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte that comes next, 0 at the end.
  var next: UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// Steps over white space; whether there was any.
  @discardableResult
  mutating func skipGap() -> Bool {
    let start = offset
    while bytes.gapWidth(at: offset) > 0 { offset += bytes.gapWidth(at: offset) }
    return offset > start
  }

  /// Steps over `word`, in small letters, if it comes next in any case of letters.
  mutating func skip(_ word: StaticString) -> Bool {
    guard bytes.readsIgnoringCase(word, at: offset) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  /// Steps over white space and then `word`; over neither if `word` does not come.
  mutating func skipGapAnd(_ word: StaticString) -> Bool {
    var ahead = self
    guard ahead.skipGap(), ahead.skip(word) else { return false }
    self = ahead
    return true
  }

  /// Reads figures, at most six.
  mutating func number() -> Int? {
    let start = offset
    var value = 0
    while next.isDigit, offset - start < 6 {
      value = value * 10 + Int(next - 0x30)
      offset += 1
    }
    return offset > start && !next.isDigit ? value : nil
  }

  /// Steps over the rest of a word.
  mutating func skipLetters() {
    while next.isLetterByte { offset += 1 }
  }

  /// Reads `af 31. oktober 2023`, the `af` already read, as a year, a month and a day.
  mutating func date() -> (year: Int, month: Int, day: Int)? {
    guard skipGap(), let day = number(), skip("."), skipGap(),
      let month = MonthNames.danish.firstIndex(where: { bytes.readsIgnoringCase($0, at: offset) })
    else { return nil }
    skipLetters()
    guard skipGap(), let year = number(), year > 999 else { return nil }
    return (year, month + 1, day)
  }

  /// Reads ` nr. 168 af 3. marts 2004`, by which an act is cited after what kind of act it is; nothing where it does not
  /// come.
  mutating func citation() -> (number: Int, date: (year: Int, month: Int, day: Int))? {
    var ahead = self
    guard ahead.skipGapAnd("nr."), ahead.skipGap(), let number = ahead.number(), ahead.skipGapAnd("af"),
      let date = ahead.date()
    else { return nil }
    self = ahead
    return (number, date)
  }
}

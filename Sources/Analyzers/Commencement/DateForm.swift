import Analysis
import StatuteText

/// The rule on dates in provisions on commencement and effect.
enum DateForm {
  /// En dato er skrevet på en anden måde end »den 1. januar 2026«, eller dagen findes ikke.
  ///
  /// I ikrafttrædelses- og virkningsbestemmelser skrives måneden med bogstaver og året med fire cifre.
  ///
  /// ## Hvorfor
  ///
  /// Datoen skal kunne læses på én måde.
  ///
  /// ## Kilde
  ///
  /// IK01. LK18 2.4: formlerne for ikrafttræden.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 01.07.2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A date of commencement is written in another way than »den 1. januar 2026«, or there is no such day.
  static let rule = Rule("commencement/date-form", catalogue: ["IK01"], severity: .information)

  static func check(_ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    var at = clause.text.start
    while at < clause.text.end {
      guard bytes[at].isDigit else {
        at += 1
        continue
      }
      if let date = figures(at, bytes), date.end <= clause.text.end {
        let right = "\(date.day). \(MonthNames.danish[date.month - 1]) \(date.year)"
        let range = ByteRange(at, date.end)
        report.add(
          rule, at: range, node: clause.node, .form(right), fixes: [(.write(right), true, [TextEdit(range, right)])])
        at = date.end
        continue
      }
      checkDay(at, clause, &report)
      while at < clause.text.end, bytes[at].isDigit { at += 1 }
    }
  }

  /// Reads `01.07.2026`, `1/7 2026`, `1-7-2026`, `2026-07-01` at `start`.
  static func figures(_ start: Int, _ bytes: [UInt8]) -> (day: Int, month: Int, year: Int, end: Int)? {
    guard start == 0 || !isPartOfNumber(bytes[start - 1]) else { return nil }
    if let date = yearFirst(start, bytes) { return date }
    var reader = WordReader(bytes, at: start)
    guard let day = reader.number(), (1...31).contains(day), skipSign(&reader), let month = reader.number(),
      (1...12).contains(month), skipSign(&reader) || reader.skipGap(), let year = reader.number(),
      (1800...2200).contains(year)
    else { return nil }
    return (day, month, year, reader.offset)
  }

  /// Reads `2026-07-01`; `2026-7` alone may be a number.
  private static func yearFirst(_ start: Int, _ bytes: [UInt8]) -> (day: Int, month: Int, year: Int, end: Int)? {
    var reader = WordReader(bytes, at: start)
    guard let year = reader.number(), (1800...2200).contains(year), reader.skip("-"), let month = reader.number(),
      (1...12).contains(month), reader.skip("-"), let day = reader.number(), (1...31).contains(day),
      reader.offset - start == "2026-07-01".utf8.count, !reader.next.isLetterByte, !reader.next.isDigit,
      reader.next != 0x2D, reader.next != 0x2F
    else { return nil }
    return (day, month, year, reader.offset)
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 0x2E || byte == 0x2F || byte == 0x2D
  }

  private static func skipSign(_ reader: inout WordReader) -> Bool {
    reader.skip(".") || reader.skip("/") || reader.skip("-")
  }

  // MARK: Days that do not exist

  private static func checkDay(_ start: Int, _ clause: Clause, _ report: inout Report) {
    var reader = WordReader(clause.bytes, at: start)
    guard let day = reader.number(), day > 28, reader.skip("."), reader.skipGap(),
      let month = MonthNames.danish.firstIndex(where: { reader.startsWord($0) })
    else { return }
    reader.skipLetters()
    let afterMonth = reader.offset
    reader.skipGap()
    let year = reader.number()
    let isLeap = year.map { $0.isMultiple(of: 4) && (!$0.isMultiple(of: 100) || $0.isMultiple(of: 400)) } ?? true
    let last = month == 1 ? (isLeap ? 29 : 28) : [3, 5, 8, 10].contains(month) ? 30 : 31
    guard day > last else { return }
    report.add(
      rule, at: ByteRange(start, year == nil ? afterMonth : reader.offset), node: clause.node, severity: .error,
      .noSuchDay("\(MonthNames.danish[month])", last))
  }
}

extension WordReader {
  /// Whether `word` comes next.
  fileprivate func startsWord(_ word: StaticString) -> Bool {
    var ahead = self
    return ahead.skip(word) && !ahead.next.isLetterByte
  }
}

extension Message {
  fileprivate static func form(_ right: String) -> Message {
    Message(da: "Skriv datoen som »\(right)« (LK18 2.4).", en: "Write the date as »\(right)« (LK18 2.4).")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
  fileprivate static func noSuchDay(_ month: String, _ last: Int) -> Message {
    Message(da: "Dagen findes ikke; \(month) har \(last) dage.", en: "There is no such day; \(month) has \(last).")
  }
}

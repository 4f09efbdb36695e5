import Analysis
import StatuteText

/// The rule on dates in running text.
enum FigureDates {
  /// En dato er skrevet med tal alene.
  ///
  /// Skriv måneden med bogstaver: »1. januar 2026«. I bestemmelser om ikrafttræden og virkning gælder
  /// `commencement/date-form`.
  ///
  /// ## Hvorfor
  ///
  /// »1.2.2026« kan læses på to måder.
  ///
  /// ## Kilde
  ///
  /// SP14. Alle eksempler i LK, LK18 og VAF skriver måneden ud.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Stier fra før 1.2.2019 mærkes med gult.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Stier fra før den 1. februar 2019 mærkes med gult.
  /// ```
  ///
  /// ## English
  ///
  /// A date is written with figures alone; write out the month: »1. februar 2019«.
  static let rule = Rule("language/figure-date", catalogue: ["SP14"], severity: .information)

  /// Whether a date may go on at `offset`, after so many figures: `1.7.2026`, `1/7-2026`, `1-7-2026`, `2026-07-01`.
  static func mayGoOn(at offset: Int, afterFigures count: Int, _ bytes: [UInt8]) -> Bool {
    switch bytes[offset] {
    case 0x2E, 0x2F: count <= 2
    case 0x2D: count <= 2 || count == 4
    default: false
    }
  }

  /// Reports a date at `offset`; where it ends, nil where none stands there.
  static func check(at offset: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int? {
    guard let date = DateForm.figures(offset, passage.bytes), date.end <= passage.text.end else { return nil }
    if date.end < passage.bytes.count, passage.bytes[date.end].isDigit { return nil }
    // »nr. 1-7 2026« is no date.
    let written = passage.bytes[offset..<date.end]
    guard !written.contains(0x2D) || !written.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return nil }
    // Those on commencement and effect are the other rule's.
    let isOther =
      passage.place == .provision
      && (passage.bytes.holds("kraft", in: passage.text) || passage.bytes.holds("virkning fra", in: passage.text))
    guard !isOther else { return date.end }
    let right = "\(date.day). \(MonthNames.danish[date.month - 1]) \(date.year)"
    let range = ByteRange(offset, date.end)
    report.add(
      rule, at: range, node: passage.node, .form(right), fixes: [(.write(right), false, [TextEdit(range, right)])])
    return date.end
  }
}

extension Message {
  fileprivate static func form(_ right: String) -> Message {
    Message(da: "Skriv måneden ud: »\(right)«.", en: "Write out the month: »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
}

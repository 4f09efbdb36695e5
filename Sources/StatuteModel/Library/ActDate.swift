import StatuteText

/// A day in the calendar.
public struct ActDate: Hashable, Sendable {
  /// The year, `2009`.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day; nil where there is no such month or day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(of: month, year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days `month` has in `year`.
  private static func days(of month: Int, _ year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension ActDate {
  /// A day as machines write it: `2009-10-29`, with nothing but a time after it.
  public init?(iso text: some StringProtocol) {
    let day = text.prefix { $0 != "T" }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2009-10-29`
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension ActDate: Comparable {
  /// Whether `left` comes before `right`.
  public static func < (left: ActDate, right: ActDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension ActDate {
  private static let months = MonthNames.danish.map(\.description)

  /// A day as law writes it, in words that follow one another: `3.` `marts` `2004`; or as Retsinformation's short
  /// names have it, in one: `03/03/2004`. What stands after it is left alone.
  package init?(danish words: ArraySlice<Substring>) {
    guard let first = words.first else { return nil }
    let figures = first.prefix { $0.isNumber || $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
    if figures.count == 3, let day = Int(figures[0]), let month = Int(figures[1]), let year = Int(figures[2]) {
      self.init(year: year, month: month, day: day)
      return
    }
    guard words.count >= 3, first.hasSuffix("."), let day = Int(first.dropLast()),
      let month = Self.months.firstIndex(of: words[words.startIndex + 1].lowercased()),
      let year = Int(words[words.startIndex + 2].prefix(4))
    else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }

  /// `3. marts 2004`
  public var danish: String { "\(day). \(Self.months[month - 1]) \(year)" }
}

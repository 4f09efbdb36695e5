/// What a publisher says of an act beside its text; each part is nil where nothing is said.
public struct ActMetadata: Hashable, Sendable {
  /// The title on one line: `Bekendtgørelse af lov om havnebade`.
  public var title: String?
  /// The popular title (populærtitel): `Havnebadsloven`.
  public var popularTitle: String?
  /// The number in its year.
  public var number: Int?
  /// The year it counts its number in.
  public var year: Int?
  /// The day it was signed.
  public var date: ActDate?
  /// The publisher's own word for the kind: `LBK H`, `LOV Æ`.
  public var type: String?
  /// Whether it applies, in the publisher's own word: `Valid`, `Historic`.
  public var status: String?

  /// Nothing is said.
  public init() {}
}

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
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
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

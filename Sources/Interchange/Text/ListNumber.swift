/// The numbers of lists that count themselves.
enum ListNumber {
  static func decimal(_ number: Int) -> String { String(number) }

  /// `a`, `b`, … `z`, `aa`, as web pages count; of 0 and less the number itself.
  static func letter(_ number: Int) -> String {
    guard number > 0 else { return decimal(number) }
    var (rest, letters) = (number, [UInt8]())
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// `i`, `ii`, `iii`, `iv`; of 0 and less, and of 4000 and more, the number itself.
  static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return decimal(number) }
    var (rest, letters) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        letters += sign
        rest -= value
      }
    }
    return letters
  }

  private static let signs = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}

import StatuteText

extension TOMLScanner {
  /// Reads a number, a date or a time, `true` or `false`.
  mutating func word() throws(TOMLError) -> TOMLValue {
    let start = offset
    take { $0.isBareKey || $0 == 0x2B || $0 == 0x2E || $0 == 0x3A }
    // `1979-05-27 07:32:00`: a space may part a date from its time.
    if offset - start == 10, peek() == 0x20, peek(1)?.isFigure == true, bytes[start + 4] == 0x2D {
      advance()
      take { $0.isFigure || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || $0 == 0x3A || $0 == 0x5A || $0 == 0x7A }
    }
    let range = range(from: start)
    let text = text(in: range)
    guard !text.isEmpty else { throw TOMLError(.missingValue, isAtLineEnd ? range : here) }
    guard let content = TOMLValue.Content(word: text) else {
      let looksLikeNumber = text.utf8.first.map { $0.isFigure || $0 == 0x2B || $0 == 0x2D } ?? false
      throw TOMLError(looksLikeNumber ? .badNumber(text) : .bareWord(text), range)
    }
    return TOMLValue(content, range)
  }
}

extension TOMLValue.Content {
  /// The value that `word`, which stands without quotation marks, is.
  fileprivate init?(word: String) {
    switch word {
    case "true": self = .boolean(true)
    case "false": self = .boolean(false)
    case "inf", "+inf": self = .float(.infinity)
    case "-inf": self = .float(-.infinity)
    case "nan", "+nan", "-nan": self = .float(.nan)
    default:
      if let number = Self.integer(word) {
        self = .integer(number)
      } else if let number = Self.float(word) {
        self = .float(number)
      } else if Self.isDate(word) {
        self = .date(word)
      } else {
        return nil
      }
    }
  }

  private static func integer(_ word: String) -> Int? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
      return word.dropFirst(2).figures(radix: radix).flatMap { Int($0, radix: radix) }
    }
    return word.isDecimal ? Int(word.filter { $0 != "_" }) : nil
  }

  /// `0.5`, `1e3`, `6.02e+23`: a whole number with decimals, an exponent or both.
  private static func float(_ word: String) -> Double? {
    let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first else { return nil }
    let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let exponent = parts.dropFirst().first.map { $0.hasPrefix("+") || $0.hasPrefix("-") ? $0.dropFirst() : $0 }
    guard let whole = halves.first, whole.isDecimal, exponent != nil || halves.count > 1,
      halves.dropFirst().allSatisfy({ $0.figures(radix: 10) != nil }),
      exponent.map({ $0.figures(radix: 10) != nil }) ?? true
    else { return nil }
    return Double(word.filter { $0 != "_" })
  }

  private static func isDate(_ word: String) -> Bool {
    let signs = Array(word.utf8)
    guard signs.count >= 10, signs[4] == 0x2D else { return isTime(signs[...]) }
    guard let year = number(signs[0..<4]), signs[7] == 0x2D, let month = number(signs[5..<7]),
      let day = number(signs[8..<10]), 1...12 ~= month, 1...days(in: month, of: year) ~= day
    else { return false }
    guard signs.count > 10 else { return true }
    guard [0x54, 0x74, 0x20].contains(signs[10]) else { return false }
    var time = signs[11...]
    if let last = time.last, last == 0x5A || last == 0x7A { return isTime(time.dropLast()) }
    if let sign = time.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }) {
      let offset = time[(sign + 1)...]
      guard offset.count == 5, isTime(offset + Array(":00".utf8)) else { return false }
      time = time[..<sign]
    }
    return isTime(time)
  }

  /// `07:32:00`, `07:32:00.999`
  private static func isTime(_ signs: ArraySlice<UInt8>) -> Bool {
    let time = Array(signs)
    guard time.count >= 8, time[2] == 0x3A, time[5] == 0x3A, let hour = number(time[0..<2]),
      let minute = number(time[3..<5]), let second = number(time[6..<8])
    else { return false }
    let fraction = time[8...]
    return hour < 24 && minute < 60 && second < 60
      && (fraction.isEmpty
        || fraction.first == 0x2E && fraction.count > 1 && fraction.dropFirst().allSatisfy(\.isFigure))
  }

  private static func number(_ signs: ArraySlice<UInt8>) -> Int? {
    signs.allSatisfy(\.isFigure) ? Int(String(decoding: signs, as: UTF8.self)) : nil
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension StringProtocol {
  /// The figures of a number, without the `_` that may stand between any two of them; nil where these are no figures.
  fileprivate func figures(radix: Int) -> String? {
    let groups = split(separator: "_", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.figure(radix: radix) } }) else { return nil }
    return groups.joined()
  }

  /// A whole number in figures, with or without a sign, and without a zero in front.
  fileprivate var isDecimal: Bool {
    let number = hasPrefix("+") || hasPrefix("-") ? dropFirst() : self[...]
    return number.figures(radix: 10).map { $0 == "0" || !$0.hasPrefix("0") } ?? false
  }
}

extension Character {
  fileprivate func figure(radix: Int) -> Bool { isASCII && hexDigitValue.map { $0 < radix } ?? false }
}

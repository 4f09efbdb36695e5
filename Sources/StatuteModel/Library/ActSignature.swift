/// The day an act was signed, where the end of its text says so.
enum ActSignature {
  /// Lines that name the day: `Givet på Christiansborg Slot, den 25. juni 2010`, `Justitsministeriet, den 29. oktober 2009`.
  private static let openings = ["Givet på ", "Givet i "]
  private static let office = "inisteriet, den "
  private static let before = ", den "

  /// The day in the last signature of `text`, which is UTF-8; nil where there is none.
  static func date(in text: [UInt8]) -> ActDate? {
    for bytes in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).reversed() where mayNameADay(bytes) {
      let line = ActTitle(String(decoding: bytes, as: UTF8.self)).text
      guard line.contains(office) || openings.contains(where: line.hasPrefix),
        let start = line.ranges(of: before).last?.upperBound
      else { continue }
      if let date = ActDate(danish: line[start...].split(separator: " ")[...]) { return date }
    }
    return nil
  }

  /// A signature is short; most lines of law are dropped by their length alone, and the rest for they hold no `, den`, whatever
  /// signs that ``ActTitle`` leaves out stand within it.
  private static func mayNameADay(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 200 && line.contains(where: { $0 &- 0x30 < 10 })
      && line.indices.contains { line[$0] == UInt8(ascii: ",") && mayRead(den, in: line[($0 + 1)...]) }
  }

  private static let den = Array("den".utf8)

  /// Whether `line` begins with the small letters `word` once white space, marks and all that is not ASCII are left out.
  private static func mayRead(_ word: [UInt8], in line: ArraySlice<UInt8>) -> Bool {
    line.lazy.filter { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "#") }.starts(with: word)
  }
}

/// The day an act was signed, where the end of its text says so.
enum ActSignature {
  /// Lines that name the day: `Givet på Christiansborg Slot, den 25. juni 2010`, `Justitsministeriet, den 29. oktober 2009`.
  private static let openings = ["Givet på ", "Givet i "]
  private static let office = "inisteriet, den "
  private static let before = ", den "

  /// The day in the last signature of `text`; nil where there is none.
  static func date(in text: String) -> ActDate? {
    for line in text.split(whereSeparator: \.isNewline).reversed() {
      let line = ActTitle(String(line)).text
      guard line.contains(office) || openings.contains(where: line.hasPrefix),
        let start = line.ranges(of: before).last?.upperBound
      else { continue }
      if let date = ActDate(danish: line[start...].split(separator: " ")[...]) { return date }
    }
    return nil
  }
}

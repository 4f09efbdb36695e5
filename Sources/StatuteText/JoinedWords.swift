extension [String] {
  /// The parts with `separator` between them, and `last` before the last one: `a, b og c`.
  package func joined(separator: String = ", ", last: String) -> String {
    guard count > 1, let end = self.last else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}

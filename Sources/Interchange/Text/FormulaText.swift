/// Formulas on one line, with the signs that stand for how they were set: `(a+b)/c`, `y^2`, `x_1`.
enum FormulaText {
  static func fraction(_ above: String, _ below: String) -> String { group(above) + "/" + group(below) }
  static func power(_ base: String, _ exponent: String) -> String { group(base) + "^" + group(exponent) }
  static func index(_ base: String, _ index: String) -> String { group(base) + "_" + group(index) }

  /// `√x`, or `(x)^(1/3)`
  static func root(_ degree: String, of text: String) -> String {
    degree.isEmpty || degree == "2" ? "√" + group(text) : power("(\(text))", "1/" + group(degree))
  }

  /// A sum, an integral or a limit with what stands below and above its sign.
  static func bounded(_ sign: String, below: String, above: String) -> String {
    sign + (below.isEmpty ? "" : "_" + group(below)) + (above.isEmpty ? "" : "^" + group(above))
  }

  /// `[a, b; c, d]`
  static func matrix(_ rows: [String]) -> String { "[" + rows.joined(separator: "; ") + "]" }

  /// What stands side by side. A sign of multiplication keeps what follows a fraction or an exponent out of it.
  static func joined(_ parts: [(isBuilt: Bool, text: String)]) -> String {
    var text = ""
    var endsInBuilt = false
    for part in parts where !part.text.isEmpty {
      if endsInBuilt, let first = part.text.first, first.isLetter || first.isNumber || first == "(" || first == "√" {
        text += "·"
      }
      text += part.text
      endsInBuilt = part.isBuilt
    }
    return text
  }

  /// `text` in brackets, unless it is one number, one letter or in brackets already.
  private static func group(_ text: String) -> String {
    if text.utf8.count > longestWord { return isInBrackets(text) ? text : "(\(text))" }
    let isNumber = text.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    let isWord = text.allSatisfy(\.isLetter)
    return isNumber || isWord || text.count == 1 || isInBrackets(text) ? text : "(\(text))"
  }

  /// What is longer is no word.
  private static let longestWord = 40

  private static func isInBrackets(_ text: String) -> Bool {
    guard text.first == "(", text.last == ")" else { return false }
    var depth = 0
    for (place, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return place == text.utf8.count - 1 }
    }
    return false
  }
}

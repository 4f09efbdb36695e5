import CGumbo

/// A formula of a page (MathML) on one line.
enum HTMLFormula {
  static func text(of element: HTMLNode) -> String {
    if let text = element.text {
      return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let children = element.children.filter { $0.tag != nil || $0.text != nil }
    // Space between elements is none.
    let elements = children.filter { $0.tag != nil }
    let parts = elements.map(text)
    let part = { (place: Int) in place < parts.count ? parts[place] : "" }
    switch element.name {
    case "mfrac": return FormulaText.fraction(part(0), part(1))
    case "msup": return FormulaText.power(part(0), part(1))
    case "msub": return FormulaText.index(part(0), part(1))
    case "msubsup": return FormulaText.power(FormulaText.index(part(0), part(1)), part(2))
    case "munder": return FormulaText.bounded(part(0), below: part(1), above: "")
    case "mover": return FormulaText.bounded(part(0), below: "", above: part(1))
    case "munderover": return FormulaText.bounded(part(0), below: part(1), above: part(2)) + " "
    case "msqrt": return FormulaText.root("", of: joined(elements, parts))
    case "mroot": return FormulaText.root(part(1), of: part(0))
    case "mfenced":
      return (element.attribute("open") ?? "(") + parts.joined(separator: "; ") + (element.attribute("close") ?? ")")
    case "mtable": return FormulaText.matrix(parts)
    case "mtr": return parts.joined(separator: ", ")
    case "annotation", "annotation-xml": return ""
    case "mi", "mn", "mo", "ms", "mtext": return children.map(text).joined()
    default: return parts.isEmpty ? children.map(text).joined() : joined(elements, parts)
    }
  }

  /// The elements that end in what is set below or above.
  private static let built: Set<String> = ["mfrac", "msup", "msub", "msubsup", "msqrt", "mroot"]

  private static func joined(_ elements: [HTMLNode], _ parts: [String]) -> String {
    FormulaText.joined(zip(elements, parts).map { (built.contains($0.name), $1) })
  }
}

/// A formula of Word while it is read: elements inside each other, of which each is text when it ends.
struct WordFormula {
  private var open = [Element(name: "m:oMath")]

  private struct Element {
    let name: String
    /// The text of what has ended in it, in order.
    var parts: [(name: String, text: String)] = []
    /// What its properties say: the sign of a sum, the brackets around.
    var properties: [String: String] = [:]

    var text: String { FormulaText.joined(parts.map { (WordFormula.built.contains($0.name), $0.text) }) }
    func part(_ name: String) -> String { parts.lazy.filter { $0.name == name }.map(\.text).joined() }
  }

  /// The elements that end in what is set below or above.
  private static let built: Set<String> = ["m:f", "m:sSup", "m:sSub", "m:sSubSup", "m:rad"]

  /// Whether all has ended; then ``text`` is whole.
  var isOver: Bool { open.count == 1 }

  /// The formula on one line.
  var text: String { open.first?.text ?? "" }

  mutating func begin(_ name: String, value: String?) {
    if ["m:chr", "m:begChr", "m:endChr", "m:degHide"].contains(name), let properties = open.indices.last {
      // They stand in an element of properties.
      open[max(0, properties - 1)].properties[name] = value ?? "1"
    }
    open.append(Element(name: name))
  }

  mutating func append(_ text: String) {
    if let last = open.indices.last { open[last].parts.append(("", text)) }
  }

  mutating func end() {
    guard open.count > 1, let element = open.popLast() else { return }
    open[open.count - 1].parts.append((element.name, Self.text(of: element)))
  }

  private static func text(of element: Element) -> String {
    let (base, below, above) = (element.part("m:e"), element.part("m:sub"), element.part("m:sup"))
    switch element.name {
    case "m:f": return FormulaText.fraction(element.part("m:num"), element.part("m:den"))
    case "m:sSup": return FormulaText.power(base, above)
    case "m:sSub": return FormulaText.index(base, below)
    case "m:sSubSup": return FormulaText.power(FormulaText.index(base, below), above)
    case "m:sPre": return FormulaText.bounded("", below: below, above: above) + base
    case "m:rad":
      let isHidden = element.properties["m:degHide"].map { $0 != "0" && $0 != "off" } ?? false
      return FormulaText.root(isHidden ? "" : element.part("m:deg"), of: base)
    case "m:nary":
      return FormulaText.bounded(element.properties["m:chr"] ?? "∫", below: below, above: above) + " " + base
    case "m:limLow": return FormulaText.bounded(base, below: element.part("m:lim"), above: "")
    case "m:limUpp": return FormulaText.bounded(base, below: "", above: element.part("m:lim"))
    case "m:func": return element.part("m:fName") + " " + base
    case "m:d":
      let terms = element.parts.filter { $0.name == "m:e" }.map(\.text).joined(separator: "; ")
      return (element.properties["m:begChr"] ?? "(") + terms + (element.properties["m:endChr"] ?? ")")
    case "m:m": return FormulaText.matrix(element.parts.filter { $0.name == "m:mr" }.map(\.text))
    case "m:mr", "m:eqArr":
      return element.parts.filter { $0.name == "m:e" }.map(\.text).joined(
        separator: element.name == "m:mr" ? ", " : "; ")
    default: return element.text
    }
  }
}

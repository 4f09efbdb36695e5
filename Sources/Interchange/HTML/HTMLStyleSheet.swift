import CGumbo

/// What the style sheets in a page say of the words that are struck out: which class strikes them.
struct HTMLStyleSheet {
  /// The classes, each with the elements it does so in; an empty name stands for all.
  private var strikingOut: [String: Set<String>] = [:]

  /// Reads those that stand in the page itself; others are not opened.
  init(of document: HTMLNode) {
    var reader = Reader()
    document.walk(&reader)
    for sheet in reader.sheets { read(Self.withoutComments(sheet)) }
  }

  /// Whether a class of `element` strikes out what stands in it.
  func strikesOut(_ element: HTMLNode) -> Bool {
    !strikingOut.isEmpty
      && element.classes.contains { name in
        strikingOut[String(name)].map { $0.contains("") || $0.contains(element.name) } ?? false
      }
  }

  /// Reads the rules that hold everywhere; those for paper or small screens (`@media`) and those of elements inside others say too little.
  private mutating func read(_ sheet: String) {
    var depth = 0
    for block in sheet.split(separator: "}", omittingEmptySubsequences: false) {
      let parts = block.split(separator: "{", omittingEmptySubsequences: false)
      if parts.count == 2, depth == 0 { readRule(parts[0], parts[1]) }
      depth = max(0, depth + parts.count - 2)
    }
  }

  private static func withoutComments(_ sheet: String) -> String {
    var (text, rest) = ("", sheet[...])
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    // Around the whole sheet, for browsers of the past.
    return (text + rest).replacing("<!--", with: " ").replacing("-->", with: " ")
  }

  private mutating func readRule(_ selectors: Substring, _ declarations: Substring) {
    let decoration = declarations.lowercased().split(separator: ";").last { declaration in
      let name = declaration.prefix { $0 != ":" }.filter { !$0.isWhitespace }
      return name == "text-decoration" || name == "text-decoration-line"
    }
    guard let decoration else { return }
    for selector in selectors.split(separator: ",") {
      // »p.udgår«, ».udgår«
      let names = selector.split(whereSeparator: \.isWhitespace).joined(separator: " ").split(
        separator: ".", omittingEmptySubsequences: false)
      guard names.count == 2, names.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) } })
      else { continue }
      let element = names[0].lowercased()
      if decoration.contains("line-through") {
        strikingOut[String(names[1]), default: []].insert(element)
      } else {
        strikingOut[String(names[1])]?.remove(element)
      }
    }
  }

  private struct Reader: HTMLVisitor {
    private(set) var sheets: [String] = []
    private var depth = 0

    mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
      if tag == GUMBO_TAG_STYLE { depth += 1 }
      return true
    }

    mutating func end(_ element: HTMLNode, _ tag: GumboTag) { if tag == GUMBO_TAG_STYLE { depth -= 1 } }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
      if depth > 0 { sheets.append(String(decoding: text, as: UTF8.self)) }
    }
  }
}

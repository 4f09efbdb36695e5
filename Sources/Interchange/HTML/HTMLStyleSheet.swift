import CGumbo

/// What the style sheets in a page say of the words that are struck out, and of what is not shown.
struct HTMLStyleSheet {
  /// The rules on lines through, under and over words.
  private var decorations = Rules()
  /// The rules on how elements are set, or not shown at all.
  private var displays = Rules()

  /// The rules on one property, the weakest first; none where none leaves anything out.
  private struct Rules {
    private var all: [Rule] = []

    mutating func add(_ selectors: Substring, leavesOut: Bool) {
      for selector in selectors.split(separator: ",") {
        guard all.count < HTMLStyleSheet.mostRules, let parts = HTMLStyleSheet.parts(of: selector) else { continue }
        all.append(Rule(selector: parts, leavesOut: leavesOut))
      }
    }

    mutating func finish() {
      if !all.contains(where: \.leavesOut) { all = [] }
      all = all.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }.map(\.element)
    }

    /// Whether the strongest rule that is about `element` leaves it out.
    func leaveOut(_ element: HTMLNode) -> Bool {
      guard !all.isEmpty else { return false }
      var chain = [Names(element)]
      return all.last { rule in
        guard rule.selector[0].matches(chain[0]) else { return false }
        if rule.selector.count > 1, chain.count == 1 { chain += HTMLStyleSheet.names(around: element) }
        return HTMLStyleSheet.selects(rule.selector, chain)
      }?.leavesOut ?? false
    }
  }

  /// What a rule says of the elements that it is about.
  private struct Rule {
    /// The element, and those it stands in, the innermost first.
    let selector: [Part]
    /// Whether it strikes out or hides what stands in the element.
    let leavesOut: Bool

    /// How much it weighs against another on the same element: names before classes before kinds of elements.
    var weight: Int {
      selector.reduce(0) { $0 + ($1.id == nil ? 0 : 10_000) + $1.classes.count * 100 + ($1.name.isEmpty ? 0 : 1) }
    }
  }

  /// What selectors ask for in an element.
  fileprivate struct Names {
    let name: String
    let id: String?
    let classes: Set<String>

    init(_ element: HTMLNode) {
      (name, id, classes) = (element.name, element.attribute("id"), Set(element.classes.map(String.init)))
    }
  }

  /// `p.udgår`, `#udgår`; an empty name stands for all.
  fileprivate struct Part {
    var name = ""
    var id: String?
    var classes: [String] = []
    /// The element stands in the next part's with none between (`>`).
    var isChild = false
  }

  /// Reads those that stand in the page itself; others are not opened.
  init(of document: HTMLNode) {
    var reader = Reader()
    document.walk(&reader)
    for sheet in reader.sheets { read(Self.withoutComments(sheet)) }
    decorations.finish()
    displays.finish()
  }

  /// Whether `element` strikes out what stands in it.
  func strikesOut(_ element: HTMLNode) -> Bool { decorations.leaveOut(element) }

  /// Whether `element` is not shown.
  func hides(_ element: HTMLNode) -> Bool { displays.leaveOut(element) }
}

// MARK: - Selectors

extension HTMLStyleSheet {
  /// Those of the elements that `element` stands in, the innermost first.
  private static func names(around element: HTMLNode) -> [Names] {
    sequence(first: element) { $0.parent }.dropFirst().prefix(mostElementsAround).map { Names($0) }
  }

  /// No element is looked for further out.
  private static let mostElementsAround = 64

  /// Whether `selector` is about the first element of `chain`, which its first part fits, and which stands in the others.
  private static func selects(_ selector: [Part], _ chain: [Names]) -> Bool {
    // The parts that an element further out may be, a bit each.
    var wanted: UInt16 = 1 << 1
    for outer in chain.dropFirst() where wanted != 0 {
      var next: UInt16 = 0
      for part in 1..<selector.count where wanted & 1 << part != 0 {
        if !selector[part - 1].isChild { next |= 1 << part }
        if selector[part].matches(outer) { next |= 1 << (part + 1) }
      }
      wanted = next
      if wanted & 1 << selector.count != 0 { return true }
    }
    return selector.count == 1
  }

  /// `.rettelser p > .udgår`, the innermost part first; nil where it asks for more than names, classes and what they stand in.
  private static func parts(of selector: Substring) -> [Part]? {
    var (parts, isChild) = ([Part](), false)
    for word in selector.replacing(">", with: " > ").split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        guard !parts.isEmpty, !isChild else { return nil }
        isChild = true
      } else {
        guard parts.count < mostParts, var part = Part(word) else { return nil }
        (part.isChild, isChild) = (isChild, false)
        parts.insert(part, at: 0)
      }
    }
    return parts.isEmpty || isChild ? nil : parts
  }

  /// No more rules are read.
  private static let mostRules = 200
  /// Selectors of more parts are not read.
  private static let mostParts = 8
}

extension HTMLStyleSheet.Part {
  fileprivate init?(_ word: Substring) {
    self.init()
    var (rest, sign) = (word, nil as Character?)
    repeat {
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      switch sign {
      case nil: self.name = name.lowercased()
      case "." where !name.isEmpty: classes.append(String(name))
      case "#" where !name.isEmpty && id == nil: id = String(name)
      default: return nil
      }
      rest = rest[name.endIndex...]
      sign = rest.popFirst()
    } while sign != nil
  }

  fileprivate func matches(_ element: HTMLStyleSheet.Names) -> Bool {
    (name.isEmpty || name == element.name) && (id == nil || id == element.id)
      && classes.allSatisfy(element.classes.contains)
  }
}

// MARK: - Sheets

extension HTMLStyleSheet {
  /// Reads the rules that hold everywhere; those for paper or small screens (`@media`) say too little.
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
    var (decoration, display) = (nil as Substring?, nil as Substring?)
    let all = declarations.lowercased()
    for declaration in all.split(separator: ";") {
      let value = declaration.drop { $0 != ":" }.dropFirst()
      switch declaration.prefix(while: { $0 != ":" }).filter({ !$0.isWhitespace }) {
      case "text-decoration", "text-decoration-line": decoration = value
      case "display": display = value
      default: break
      }
    }
    if let decoration { decorations.add(selectors, leavesOut: decoration.contains("line-through")) }
    if let display { displays.add(selectors, leavesOut: display.contains("none")) }
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

import StatuteSyntax
import StatuteText

/// What provisions are called: the canonical Danish citation with every level written out, largest first,
/// `§ 7 a, stk. 2, nr. 3, litra b`. Stk. 1 is always written, also where the text does not label it.
extension Document {
  /// The address of the node with index `node`; empty for the document itself.
  ///
  /// Inside appended commencement provisions, annexes, quotations and sections of an amending act it is prefixed by the
  /// container's (`bilag 1, § 2`). A node without an address of its own (running text, a table) has the one it stands in.
  public func address(of node: Int) -> String {
    guard tree.nodes.indices.contains(node), node > 0 else { return "" }
    var parts: [String] = []
    var current = node
    while current > 0 {
      if let part = ownPart(of: current) { parts.append(part) }
      current = enclosing(current)
    }
    return parts.reversed().joined(separator: ", ")
  }

  /// The node whose address comes before that of `node`; 0 where nothing does.
  private func enclosing(_ node: Int) -> Int {
    let kind = tree.nodes[node].kind
    var parent = Int(tree.nodes[node].parent)
    switch kind {
    case .section, .amendingSection, .heading, .chapter, .book, .title:
      while parent > 0, tree.nodes[parent].kind.isDivision { parent = Int(tree.nodes[parent].parent) }
    case .part:
      while parent > 0, tree.nodes[parent].kind == .part { parent = Int(tree.nodes[parent].parent) }
    default: break
    }
    return parent
  }

  private func ownPart(of index: Int) -> String? {
    let node = tree.nodes[index]
    switch node.kind {
    case .section, .amendingSection: return (node.flags.contains(.range) ? "§§ " : "§ ") + numbers(node)
    case .subsection: return "stk. " + numbers(node)
    case .item, .instruction: return "nr. " + numbers(node)
    case .point: return "litra " + marker(node)
    case .bullet: return "\(neighbourhood.bullets[index] ?? 1). pind"
    case .chapter: return "kapitel " + numbers(node)
    case .part: return division("afsnit", node)
    case .book: return division("bog", node)
    case .annex: return node.number == .none ? "bilag" : "bilag " + numbers(node)
    case .commencement: return commencementName(node)
    case .heading: return headingName(index)
    case .title: return "lovens titel"
    case .note: return node.number == .none ? "noterne" : "note \(node.number.value)"
    case .remarks: return "bemærkningerne"
    case .remark: return source.string(in: node.label).replacingSpaces()
    case .mirror: return "lovspejlet"
    case .signature: return "underskriften"
    case .document, .frontMatter, .contents, .opening, .text, .table, .quotation, .renumbering, .comment: return nil
    }
  }

  /// `22-26`, `3 og 4`: the number or both ends of the range.
  private func numbers(_ node: Node) -> String {
    guard node.flags.contains(.range), !node.lastNumber.isSame(as: node.number) else { return node.number.description }
    let joint =
      node.lastNumber.isSuccessor(of: node.number) && source.string(in: node.label).contains("og") ? " og " : "-"
    return node.number.description + joint + node.lastNumber.description
  }

  /// A point's marker without its parentheses and stop: `b`, `ii`, `3`.
  private func marker(_ node: Node) -> String {
    node.number.style == .letter && !node.flags.contains(.range)
      ? node.number.description
      : source.label(of: node).filter { $0 != ")" && $0 != "(" && $0 != "." }
  }

  /// `afsnit II`, `1. bog`: figures and words come before, Roman numerals after.
  private func division(_ word: String, _ node: Node) -> String {
    node.number.style == .roman ? "\(word) \(node.number)" : "\(node.number.value). \(word)"
  }

  /// `lov nr. 438 af 31. maj 2000` where the introduction says so.
  private func commencementName(_ node: Node) -> String {
    // Seven short words, or eight; the rest may be many pages.
    let text = String(onOneLine: source[opening(of: node.text, limit: 100).range])
    guard text.hasPrefix("Lov nr. ") else { return "ikrafttrædelsesbestemmelser" }
    var words = text.split(separator: " ").prefix(8)
    // »af d. 31. maj 2000«
    if words.count == 8, words[4] == "d." || words[4] == "den" { words.remove(at: 4) }
    guard words.count >= 7, words[3] == "af" else { return "ikrafttrædelsesbestemmelser" }
    return "lov nr. \(words[2].prefix { $0.isNumber }) af \(words[4]) \(words[5]) \(words[6].prefix(4))"
  }

  private func headingName(_ index: Int) -> String {
    neighbourhood.headings[index].map { "overskriften før § \($0)" } ?? "overskriften"
  }
}

/// What nodes are called after their neighbours, worked out for a whole document at once.
struct Neighbourhood: Sendable {
  /// The place of each bullet among the bullets of its parent, from 1.
  let bullets: [Int: Int]
  /// The number of the section that follows each heading.
  let headings: [Int: ProvisionNumber]

  init(_ nodes: [Node]) {
    var bullets: [Int: Int] = [:]
    var count: [Int32: Int] = [:]
    for (index, node) in nodes.enumerated() where node.kind == .bullet {
      count[node.parent, default: 0] += 1
      bullets[index] = count[node.parent]
    }
    self.bullets = bullets
    var headings: [Int: ProvisionNumber] = [:]
    var following: ProvisionNumber?
    for index in nodes.indices.reversed() {
      switch nodes[index].kind {
      case .section, .amendingSection: following = nodes[index].number
      case .heading: headings[index] = following
      default: break
      }
    }
    self.headings = headings
  }
}

extension ProvisionNumber: CustomStringConvertible {
  /// The number as running text writes it, one plain space between number and letter: `7 a`, `VII A`, `b`.
  public var description: String {
    var text = style == .roman ? Self.roman(value) : value > 0 ? String(value) : ""
    for latin1 in [UInt8(truncatingIfNeeded: letters >> 8), UInt8(truncatingIfNeeded: letters)] where latin1 > 0 {
      if !text.isEmpty, text.last?.isNumber == true || style == .roman { text += " " }
      text.unicodeScalars.append(Unicode.Scalar(latin1))
    }
    return text
  }

  private static func roman(_ value: UInt32) -> String {
    var left = value
    var text = ""
    for (digit, sign) in [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
      as [(UInt32, String)]
    {
      while left >= digit {
        text += sign
        left -= digit
      }
    }
    return text
  }
}

extension String {
  /// The text with every white space as one plain space.
  func replacingSpaces() -> String {
    String(map { $0 == "\u{A0}" || $0 == "\t" || $0 == "\u{2005}" ? " " : $0 })
  }
}

extension String {
  /// The name of a provision inside a sentence: a comma closes what a comma opened.
  package var closed: String { self + (contains(",") ? "," : "") }
}

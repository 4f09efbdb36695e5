import StatuteModel
import StatuteSyntax

/// What the elements of a published act are called, by the naming convention of Akoma Ntoso 3.0: `sec_7a__subsec_2__para_3`.
///
/// Sections are numbered through an act, so that neither chapters nor parts stand in their names; annexes, quotations and
/// appended provisions begin anew and do.
package struct ElementIdentifiers {
  private let identifiers: [String]

  /// Names all nodes of `document`; no two are called the same.
  package init(_ document: Document) {
    let nodes = document.tree.nodes
    var identifiers = Array(repeating: "", count: nodes.count)
    var used: [String: Int] = [:]
    var unnumbered: [String: Int] = [:]
    for index in nodes.indices.dropFirst() {
      let node = nodes[index]
      guard let word = Self.word(for: node.kind) else {
        identifiers[index] = identifiers[Int(node.parent)]
        continue
      }
      let prefix = Self.prefix(of: index, nodes, identifiers)
      var name = prefix.isEmpty ? word : "\(prefix)__\(word)"
      let number = Self.number(of: node)
      if number.isEmpty {
        unnumbered[name, default: 0] += 1
        name += "_\(unnumbered[name] ?? 1)"
      } else {
        name += "_\(number)"
      }
      let count = used[name, default: 0] + 1
      used[name] = count
      if count > 1 { name += "-\(count)" }
      identifiers[index] = name
    }
    self.identifiers = identifiers
  }

  /// The name of the node with index `node`; that of the node around it where it is no element of its own, empty for the document.
  package subscript(node: Int) -> String { identifiers[node] }

  /// What the provision at `chain` is called in the act that holds it, or the one at its other end where it is a range; empty where the
  /// chain does not say in which section, annex or division.
  ///
  /// Sentences are no elements. Where one is asked for by `withSentence`, its name is that of the element around it and its number.
  /// In an act that amends others, whose sections have no stykker, numre are those of instructions (`ofInstructions`).
  package static func identifier(
    of chain: ReferenceChain, atEnd: Bool = false, withSentence: Bool = false, ofInstructions: Bool = false
  ) -> String {
    var chain = chain
    if atEnd, chain.rangeEnd != .none { chain[chain.rangeLevel] = chain.rangeEnd }
    var parts: [String] = []
    if let word = word(for: chain.division), chain[.division] != .none, chain[.division] != ReferenceChain.thisDivision,
      chain[.section] == .none || chain.division == .annex
    {
      parts.append("\(word)_\(plain(chain[.division]))")
    }
    if chain[.section] != .none { parts.append("sec_\(plain(chain[.section]))") }
    guard !parts.isEmpty else { return "" }
    // A section of one stykke, too, has a first one.
    if !ofInstructions, chain[.section] != .none, chain[.subsection] == .none,
      chain[.item] != .none || chain[.point] != .none
    {
      parts.append("subsec_1")
    }
    for level in [ReferenceLevel.subsection, .item, .point, .subpoint] where chain[level] != .none {
      parts.append("\(word(for: level, chain[level]))_\(plain(chain[level]))")
    }
    if withSentence, chain[.sentence] != .none { parts.append("sentence_\(sentence(chain[.sentence]))") }
    return parts.joined(separator: "__")
  }

  /// What a provision called `number` that is looked for in the element called `name` would be called.
  package static func identifier(of level: ReferenceLevel, _ number: ProvisionNumber, in name: String) -> String {
    guard level != .division, level != .sentence, number != .none else { return name }
    let own = "\(word(for: level, number))_\(plain(number))"
    return name.isEmpty || level == .section ? own : "\(name)__\(own)"
  }

  static func sentence(_ number: ProvisionNumber) -> String {
    number == ReferenceChain.lastSentence ? "last" : plain(number)
  }

  private static func word(for level: ReferenceLevel, _ number: ProvisionNumber) -> String {
    switch level {
    case .division, .section: "sec"
    case .subsection: "subsec"
    case .item: "para"
    case .point: "point"
    // The third level of a list is what its label looks like.
    case .subpoint: number.style == .arabic ? "para" : "point"
    case .sentence: "sentence"
    }
  }

  private static func word(for division: ReferenceDivision) -> String? {
    switch division {
    case .none: nil
    case .book: "book"
    case .part: "part"
    case .chapter: "chp"
    case .annex: "att"
    case .article: "art"
    }
  }

  private static func plain(_ number: ProvisionNumber) -> String {
    number.description.filter { !$0.isWhitespace }.lowercased()
  }

  private static func number(of node: Node) -> String {
    if node.number == .none { return node.flags.contains(.unlabelled) ? "1" : "" }
    let first = plain(node.number)
    guard node.flags.contains(.range), !node.lastNumber.isSame(as: node.number) else { return first }
    return "\(first)-\(plain(node.lastNumber))"
  }

  /// The name that stands before that of the node with index `index`.
  private static func prefix(of index: Int, _ nodes: [Node], _ identifiers: [String]) -> String {
    var parent = Int(nodes[index].parent)
    switch nodes[index].kind {
    case .section, .amendingSection:
      while parent > 0, nodes[parent].kind.isDivision { parent = Int(nodes[parent].parent) }
    default: break
    }
    return identifiers[parent]
  }

  /// What the elements of a kind are called; nil for what is no element that can be pointed at.
  private static func word(for kind: NodeKind) -> String? {
    switch kind {
    case .book: "book"
    case .part: "part"
    case .chapter: "chp"
    case .heading: "dvs"
    case .section, .amendingSection: "sec"
    case .subsection: "subsec"
    case .item, .instruction: "para"
    case .point: "point"
    case .bullet: "indent"
    case .quotation: "qstr"
    case .annex: "att"
    case .commencement: "commencement"
    case .note: "note"
    case .remarks: "remarks"
    case .remark: "remark"
    case .mirror: "mirror"
    case .document, .frontMatter, .contents, .title, .opening, .text, .table, .renumbering, .signature, .comment: nil
    }
  }
}

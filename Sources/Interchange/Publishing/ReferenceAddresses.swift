import Analyzers
import StatuteModel
import StatuteSyntax
import StatuteText

/// Where the references of a document lead, as addresses of the web.
package struct ReferenceAddresses {
  private let document: Document
  private let identifiers: ElementIdentifiers
  /// The acts that are cited by number, in the order of the text.
  private let links: [ActLink]
  private let mentions: [Int: [Int]]

  /// What a reference is written as.
  package enum Address {
    /// One place.
    case place(String)
    /// From one place up to another in the same act.
    case range(from: String, to: String)
  }

  package init(_ document: Document, _ identifiers: ElementIdentifiers) {
    self.document = document
    self.identifiers = identifiers
    links = ActLink.all(in: document.source)
    mentions = Dictionary(grouping: document.references.all.indices) { document.references.all[$0].node }
  }

  /// The indices of the references in the text of the node with index `node`, in order.
  package func mentions(in node: Int) -> [Int] { mentions[node] ?? [] }

  /// Where the reference with index `index` leads. What is in the document is called by its element alone, `#sec_8__subsec_2`; an
  /// act that is published by its European Legislation Identifier, any other by its name, `/akn/dk/act/straffeloven`.
  package func address(ofReference index: Int) -> Address {
    let reference = document.references.all[index]
    if let elsewhere = document.references.elsewhere[index] {
      return .place(Self.address(of: elsewhere.act) + fragment(of: reference.chain))
    }
    let resolution = document.references.resolutions[index]
    guard resolution.status != .external else {
      return .place(address(ofActOf: reference) + fragment(of: reference.chain))
    }
    guard let first = resolution.targets.first, let last = resolution.targets.last else {
      let name = ElementIdentifiers.identifier(of: reference.chain)
      return .place("#" + (name.isEmpty ? identifiers[resolution.searched] : name))
    }
    let start = "#" + identifiers[first.node]
    let end = "#" + identifiers[last.node]
    return start == end ? .place(start) : .range(from: start, to: end)
  }

  /// The address of an act of the library.
  package static func address(of act: ActEntry) -> String {
    guard let number = act.number, let year = act.year else { return address(ofActNamed: act.shortName) }
    return "https://www.retsinformation.dk/eli/lta/\(year)/\(number)"
  }

  /// The address of the act that the amending section with index `section` changes.
  package func address(ofActAmendedBy section: Int) -> String {
    let opening = document.tree.nodes[section].text
    // »lovbekendtgørelse nr. 7 af …« stands after the name; the acts that have changed it since come last.
    let cited = links(in: opening).first { document.source.string(in: $0.range).lowercased().hasPrefix("lovbek") }
    if let link = cited ?? links(in: opening).first { return link.address }
    return Self.address(ofActNamed: document.nameOfAct(amendedByOpening: opening) ?? "")
  }

  private func address(ofActOf reference: Reference) -> String {
    let name = reference.owner.name
    if !name.isEmpty {
      if let link = links(in: name).first { return link.address }
      return Self.address(ofActNamed: String(onOneLine: document.source[name]))
    }
    if let section = document.enclosing(.amendingSection, of: reference.node) {
      return address(ofActAmendedBy: section)
    }
    return Self.address(ofActNamed: "")
  }

  private func links(in range: ByteRange) -> ArraySlice<ActLink> {
    let start = links.partition { $0.range.end <= range.start }
    return links[start...].prefix { $0.range.start < range.end }
  }

  private func fragment(of chain: ReferenceChain) -> String {
    let name = ElementIdentifiers.identifier(of: chain)
    return name.isEmpty ? "" : "#\(name)"
  }

  /// `/akn/dk/act/lov-om-havnebade`; the name of an act that nothing else is known of.
  package static func address(ofActNamed name: String) -> String {
    var words = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        words.append(character)
      } else if !words.isEmpty, words.last != "-" {
        words.append("-")
      }
      if words.count > longestName { break }
    }
    while words.last == "-" { words.removeLast() }
    return "/akn/dk/act/" + (words.isEmpty ? "ukendt" : words)
  }

  /// No name in an address is longer.
  private static let longestName = 80
}

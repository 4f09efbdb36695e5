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
  private let others = OtherIdentifiers()

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
      return address(in: elsewhere, reference.chain, of: Self.address(of: elsewhere.act))
    }
    let resolution = document.references.resolutions[index]
    guard resolution.status != .external else { return address(ofExternal: index) }
    guard let targets = Self.ends(of: resolution.targets, identifiers) else {
      let name = ElementIdentifiers.identifier(of: reference.chain)
      let searched = identifiers[resolution.searched]
      let missing = resolution.missingLevel.map {
        ElementIdentifiers.identifier(of: $0, resolution.missingNumber, in: searched)
      }
      // The numre of an amending section are no part of a stykke.
      let isInstruction = document.tree.nodes[resolution.searched].kind == .amendingSection
      return .place("#" + (name.isEmpty || isInstruction ? missing ?? searched : name))
    }
    return Self.address(targets.from, targets.to, in: "")
  }

  /// Where a reference to an act that is not at hand, or to the one that is being amended, leads.
  private func address(ofExternal index: Int) -> Address {
    let reference = document.references.all[index]
    let act = document.isToThisAct(reference) ? "" : address(ofActOf: reference)
    let chain = document.completedChain(ofReference: index) ?? reference.chain
    switch document.amendedProvision(ofReference: index) {
    case .inNewText(let targets):
      guard let ends = Self.ends(of: targets, identifiers) else { break }
      return Self.address(ends.from, ends.to, in: "")
    case .inForce(let elsewhere): return address(in: elsewhere, chain, of: act)
    case .newNumber, .inEither, .notAtHand, nil: break
    }
    if chain[.subsection] == .none, address(ofActAppendedAt: reference.node) == act {
      // »Lovens § 1, nr. 3« in what is appended is one of its instructions.
      return Self.address(
        ElementIdentifiers.identifier(of: chain, ofInstructions: true),
        ElementIdentifiers.identifier(of: chain, atEnd: true, ofInstructions: true), in: act)
    }
    return Self.address(of: chain, in: act)
  }

  /// Where `elsewhere` is, in the act that is called `act`: by the names of its own elements, or, where it has no such provision, by
  /// that of `chain`.
  private func address(in elsewhere: ResolutionElsewhere, _ chain: ReferenceChain, of act: String) -> Address {
    guard elsewhere.resolution.status == .resolved,
      let ends = Self.ends(of: elsewhere.resolution.targets, others.identifiers(of: elsewhere.document))
    else { return Self.address(of: chain, in: act) }
    return Self.address(ends.from, ends.to, in: act)
  }

  private static func ends(
    of targets: ReferenceTargets, _ identifiers: ElementIdentifiers
  ) -> (from: String, to: String)? {
    guard let first = targets.first, let last = targets.last else { return nil }
    return (identifiers[first.node], identifiers[last.node])
  }

  private static func address(of chain: ReferenceChain, in act: String) -> Address {
    address(
      ElementIdentifiers.identifier(of: chain), ElementIdentifiers.identifier(of: chain, atEnd: true), in: act)
  }

  private static func address(_ from: String, _ to: String, in act: String) -> Address {
    let address = { (name: String) in name.isEmpty && !act.isEmpty ? act : "\(act)#\(name)" }
    return from == to ? .place(address(from)) : .range(from: address(from), to: address(to))
  }

  /// What the provision at `chain` is called in the act that the amending section with index `section` changes: as that act's own
  /// elements are where it is at hand; empty where the chain does not tell.
  package func identifier(of chain: ReferenceChain, amendedBy section: Int) -> String {
    let byNumber = ElementIdentifiers.identifier(of: chain, withSentence: true)
    guard let found = document.provisionInForce(chain, amendedBy: section), found.resolution.status == .resolved,
      let target = found.resolution.targets.first
    else { return byNumber }
    let name = others.identifiers(of: found.document)[target.node]
    return chain[.sentence] == .none
      ? name : "\(name)__sentence_\(ElementIdentifiers.sentence(chain[.sentence]))"
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
    let words = name.isEmpty ? "" : Self.withoutGenitive(String(onOneLine: document.source[name]))
    if let link = name.isEmpty ? nil : links(in: name).first { return link.address }
    guard words.isEmpty || Self.namesOfTheAct.contains(words.lowercased()) else {
      return Self.address(ofActNamed: words)
    }
    if let section = document.enclosing(.amendingSection, of: reference.node) {
      return address(ofActAmendedBy: section)
    }
    return address(ofActAppendedAt: reference.node) ?? Self.address(ofActNamed: words)
  }

  /// What an act calls itself.
  private static let namesOfTheAct: Set<String> = ["loven", "denne lov", "lov"]

  /// The address of the act whose provisions are appended where the node with index `node` stands: `Lov nr. 7 af … indeholder følgende
  /// ikrafttrædelsesbestemmelse:`; nil where none are.
  private func address(ofActAppendedAt node: Int) -> String? {
    document.enclosing(.commencement, of: node).flatMap { links(in: document.tree.nodes[$0].text).first?.address }
  }

  /// `straffeloven`, for `straffelovens`.
  private static func withoutGenitive(_ name: String) -> String {
    let name = name.withoutNoteSign
    return ["lovs", "ens", "ets", "enes", "ernes"].contains(where: name.hasSuffix) ? String(name.dropLast()) : name
  }

  private func links(in range: ByteRange) -> ArraySlice<ActLink> {
    let start = links.partition { $0.range.end <= range.start }
    return links[start...].prefix { $0.range.start < range.end }
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

/// What the elements of other acts are called, each act read once.
private final class OtherIdentifiers {
  private var known: [String: ElementIdentifiers] = [:]

  func identifiers(of document: Document) -> ElementIdentifiers {
    if let identifiers = known[document.path] { return identifiers }
    let identifiers = ElementIdentifiers(document)
    known[document.path] = identifiers
    return identifiers
  }
}

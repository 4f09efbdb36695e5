import StatuteModel
import StatuteSyntax
import StatuteText

/// A place that references are asked about.
struct SoughtPlace {
  /// What it is called in messages.
  let name: String
  /// The bytes it holds; more than one range where the text has several places of that name.
  let ranges: [ByteRange]

  /// Whether all of `range` lies in it.
  func contains(_ range: ByteRange) -> Bool { ranges.contains { $0.contains(range) } }

  /// Whether some of `range` lies in it.
  func touches(_ range: ByteRange) -> Bool { ranges.contains { $0.start < range.end && range.start < $0.end } }
}

/// Finds the places that a user names in a document.
struct PlaceFinder {
  private let document: Document
  private let citations: Citations

  init(_ document: Document) {
    self.document = document
    citations = Citations(document)
  }

  private var tree: SyntaxTree { document.tree }

  /// The place that `text` names.
  func place(_ text: String) throws(Problem) -> SoughtPlace {
    guard let written = WrittenPlace(text) else { return try placeByAddress(text) }
    guard written.isAnchored else { throw Problem(unanchored: text) }
    var nodes = [0]
    for (index, step) in written.steps.enumerated() {
      if step.level == .sentence { return try sentence(step, of: nodes, named: written) }
      let found = nodes.flatMap { members(of: $0, step.level) }.filter { step.matches(tree.nodes[$0]) }
      guard !found.isEmpty else { throw missing(written, upTo: index, in: nodes) }
      nodes = found
    }
    return SoughtPlace(name: written.name, ranges: nodes.map(range))
  }

  /// A place called by an address that no one would write by hand: `lov nr. 438 af 31. maj 2000, § 2`.
  private func placeByAddress(_ text: String) throws(Problem) -> SoughtPlace {
    let wanted = text.lowercased()
    let nodes = tree.nodes.indices.dropFirst().filter { document.address(of: $0).lowercased() == wanted }
    guard !wanted.isEmpty, let first = nodes.first else { throw Problem(unreadablePlace: text) }
    return SoughtPlace(name: document.address(of: first), ranges: nodes.map { tree.nodes[$0].range })
  }

  /// The bytes of the place that is the node `node`. The only stykke of a section is the section.
  private func range(_ node: Int) -> ByteRange { tree.nodes[citations.section(withOnly: node) ?? node].range }
}

// MARK: - Members

extension PlaceFinder {
  /// What stands in `node` on `level`, wherever in it that is: a section in a chapter of a part, a number in the one stykke
  /// of a section that has numbers.
  private func members(of node: Int, _ level: WrittenPlace.Level) -> [Int] {
    var found: [Int] = []
    var index = node + 1
    while index < Int(tree.nodes[node].subtreeEnd) {
      let kind = tree.nodes[index].kind
      if kind.stands(on: level) { found.append(index) }
      let isOpen = kind.mayHold(level, in: tree.nodes[node].kind) && !kind.stands(on: level)
      index = isOpen ? index + 1 : Int(tree.nodes[index].subtreeEnd)
    }
    return found
  }

  private func sentence(
    _ step: WrittenPlace.Step, of nodes: [Int], named written: WrittenPlace
  ) throws(Problem) -> SoughtPlace {
    // »§ 12, 2. pkt.« is one of the first stykke.
    let holders = nodes.map { node in
      tree.nodes[node].kind == .section ? members(of: node, .subsection).first ?? node : node
    }
    let all = holders.map { (node: $0, sentences: document.sentences(of: $0)) }
    let ranges = all.compactMap { holder in
      step.number.text == "sidste"
        ? holder.sentences.last : step.number.value.flatMap { holder.sentences[safe: Int($0) - 1] }
    }
    if !ranges.isEmpty { return SoughtPlace(name: written.name, ranges: ranges) }
    let nearest = all.first.map { holder in
      let name = citations.citation(of: holder.node)
      return holder.sentences.isEmpty ? name : "\(name), \(holder.sentences.count). pkt."
    }
    throw Problem(noPlace: written.name, in: document.path, nearest: nearest.map { [$0] } ?? [])
  }
}

extension NodeKind {
  fileprivate func stands(on level: WrittenPlace.Level) -> Bool {
    switch level {
    case .book: self == .book
    case .part: self == .part
    case .chapter: self == .chapter
    case .annex: self == .annex
    case .section: self == .section || self == .amendingSection
    case .subsection: self == .subsection
    case .item: self == .item || self == .instruction
    case .point: self == .point
    case .sentence: false
    }
  }

  /// Whether what stands on `level` is looked for in a node of this kind, which is in one of kind `holder`.
  fileprivate func mayHold(_ level: WrittenPlace.Level, in holder: NodeKind) -> Bool {
    switch self {
    case .book, .part, .chapter: level <= .section
    case .quotation: holder == .amendingSection || holder == .instruction || holder == .annex
    case .subsection: level > .subsection
    case .item, .instruction: level == .point || (holder == .amendingSection && self == .instruction && level < .item)
    case .text, .opening, .heading: true
    default: false
    }
  }
}

// MARK: - What does not exist

extension PlaceFinder {
  /// That the step with the index `index` was not found in `nodes`.
  private func missing(_ written: WrittenPlace, upTo index: Int, in nodes: [Int]) -> Problem {
    let step = written.steps[index]
    let all = nodes.flatMap { members(of: $0, step.level) }
    let wanted = step.number.number
    let before = all.filter { tree.nodes[$0].number < wanted }.max { tree.nodes[$0].number < tree.nodes[$1].number }
    let after = all.filter { wanted < tree.nodes[$0].number }.min { tree.nodes[$0].number < tree.nodes[$1].number }
    var nearest = [before, after].compactMap { $0 }
    if nearest.isEmpty { nearest = nodes.filter { $0 > 0 } }
    return Problem(noPlace: written.name, in: document.path, nearest: nearest.map { citations.citation(of: $0) })
  }
}

extension WrittenPlace {
  /// The place as an address writes it.
  var name: String { steps.map(\.description).joined(separator: ", ") }
}

extension Problem {
  fileprivate init(unreadablePlace text: String) {
    self.init(
      da: "»\(text)« kan ikke læses som et sted. Skriv f.eks. »§ 8, stk. 2«, »kapitel 4« eller »bilag 1«.",
      en: "“\(text)” cannot be read as a place. Write for example “§ 8, stk. 2”, “kapitel 4” or “bilag 1”.")
  }

  fileprivate init(unanchored text: String) {
    self.init(
      da: "»\(text)« mangler en §. Skriv f.eks. »§ 8, \(text)«.",
      en: "“\(text)” lacks a §. Write for example “§ 8, \(text)”.")
  }

  fileprivate init(noPlace name: String, in path: String, nearest: [String]) {
    let comma = name.contains(",") ? "," : ""
    let file = path == InputPaths.standardInput ? (da: "teksten", en: "the text") : (da: "»\(path)«", en: "“\(path)”")
    // »1. pkt.« brings its own stop.
    let stop = nearest.last?.hasSuffix(".") == true ? "" : "."
    self.init(
      da: "\(name)\(comma) findes ikke i \(file.da)."
        + (nearest.isEmpty ? "" : " Nærmest er \(Wording.danish.list(nearest))\(stop)"),
      en: "\(name) does not exist in \(file.en)."
        + (nearest.isEmpty ? "" : " The nearest: \(Wording.english.list(nearest))\(stop)"))
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// A document as Akoma Ntoso 3.0 (OASIS LegalDocML), the XML of parliaments.
///
/// A § is a `section`, a stykke a `subsection`, a nummer or an instruction a `paragraph`, a litra a `point`. What has no element of
/// its own there (annexes, notes, remarks, appended provisions) is an `hcontainer` that says what it is. Comments between drafters and
/// tables of contents are left out.
public struct AkomaNtosoDocument {
  let document: Document
  let identifiers: ElementIdentifiers
  let addresses: ReferenceAddresses
  private let marked: MarkedText
  /// The references in the text of each node, by their indices.
  private let mentions: [Int: [Int]]
  /// The instructions, by their nodes.
  private let instructions: [Int: AmendingInstruction]
  /// The sections that amend.
  let amendingSections: [AmendingText.Section]

  /// The namespace of the vocabulary.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// Makes ready to write `document`.
  public init(_ document: Document) {
    self.document = document
    identifiers = ElementIdentifiers(document)
    addresses = ReferenceAddresses(document, identifiers)
    marked = MarkedText(document) { XMLText.escaped($0) }
    mentions = Dictionary(grouping: document.references.all.indices) { document.references.all[$0].node }
    amendingSections = AmendingText(document).sections
    instructions = Dictionary(
      amendingSections.flatMap(\.orders).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The XML.
  public var xml: String {
    var body = hierarchy(document.tree.children(of: 0).filter { !isBeforeBody($0) && !isConclusion($0) }).all(
      asElement: container)
    // A body has at least one element.
    if body.isEmpty { body = container("<p/>\n", after: 0) }
    let root = isBill ? "bill" : "act"
    return XMLText.declaration + "<akomaNtoso xmlns=\"\(Self.namespace)\">\n"
      + "<\(root)\(XMLText.attribute("name", name)) contains=\"\(version)\">\n" + metadata + preface + preamble
      + "<body>\n" + body + "</body>\n" + conclusions + "</\(root)>\n</akomaNtoso>\n"
  }

  /// What kind of document it is, in Danish.
  private var name: String {
    switch document.kind {
    case .act: isBill ? "lovforslag" : "lov"
    case .consolidatedAct: "lovbekendtgørelse"
    case .amendingAct: isBill ? "lovforslag" : "ændringslov"
    case .executiveOrder: "bekendtgørelse"
    case .billReport: "betænkning"
    case .excerpt: "uddrag"
    case .other: "tekst"
    }
  }

  private var version: String { document.kind == .consolidatedAct ? "singleVersion" : "originalVersion" }
}

// MARK: - Before and after the provisions

extension AkomaNtosoDocument {
  private func isBeforeBody(_ node: Int) -> Bool {
    switch document.tree.nodes[node].kind {
    case .frontMatter, .contents, .title, .opening, .comment: true
    default: false
    }
  }

  /// Place, date and names at the end of the act proper.
  private func isConclusion(_ node: Int) -> Bool { document.tree.nodes[node].kind == .signature }

  private var preface: String {
    let titles = document.tree.children(of: 0).filter { document.tree.nodes[$0].kind == .title }
    guard !titles.isEmpty else { return "" }
    let lines = titles.map { "<p><docTitle>\(text(of: $0))</docTitle></p>\n" }.joined()
    return "<preface>\n<longTitle>\n\(lines)</longTitle>\n</preface>\n"
  }

  private var preamble: String {
    let openings = document.tree.children(of: 0).filter { document.tree.nodes[$0].kind == .opening }
    let paragraphs = openings.map(paragraphs(of:)).joined()
    guard !paragraphs.isEmpty else { return "" }
    return "<preamble>\n<formula name=\"indledning\">\n\(paragraphs)</formula>\n</preamble>\n"
  }

  private var conclusions: String {
    let signatures = document.tree.children(of: 0).filter(isConclusion)
    let paragraphs = signatures.map(paragraphs(of:)).joined()
    return paragraphs.isEmpty ? "" : "<conclusions>\n\(paragraphs)</conclusions>\n"
  }

  /// The lines of a node that is no provision, each a paragraph.
  private func paragraphs(of node: Int) -> String {
    document.tree.nodes[node].text.isEmpty ? "" : lines(document.tree.nodes[node].text, of: node)
  }

  private func lines(_ range: ByteRange, of node: Int) -> String {
    let source = document.source
    var written = ""
    for line in source.lineIndex(at: range.start)...source.lineIndex(at: max(range.start, range.end - 1)) {
      let content = source.lineContentRange(line)
      let part = ByteRange(max(content.start, range.start), min(content.end, range.end))
      let text = marked.text(in: part, marks(of: node))
      if !text.isEmpty { written += "<p>\(text)</p>\n" }
    }
    return written
  }
}

// MARK: - Provisions

extension AkomaNtosoDocument {
  /// How a node is written.
  private enum Role {
    /// As an element of the hierarchy, with an attribute `name` where the vocabulary has no word for it.
    case element(String, name: String?)
    /// As paragraphs or rows in the element around it.
    case block
    /// As new text in an instruction.
    case quotation
    /// Not at all, or by another.
    case none
  }

  private func role(of node: Int) -> Role {
    switch document.tree.nodes[node].kind {
    case .book: .element("book", name: nil)
    case .part: .element("part", name: nil)
    case .chapter: .element("chapter", name: nil)
    case .section, .amendingSection: .element("section", name: nil)
    case .subsection: .element("subsection", name: nil)
    case .item, .instruction: .element("paragraph", name: nil)
    case .point: .element("point", name: nil)
    case .bullet: .element("indent", name: nil)
    case .annex: .element("hcontainer", name: "bilag")
    case .commencement: .element("hcontainer", name: "ikrafttrædelsesbestemmelser")
    case .note: .element("hcontainer", name: "noter")
    case .remarks: .element("hcontainer", name: "bemærkninger")
    case .remark: .element("hcontainer", name: "bemærkning")
    case .mirror: .element("hcontainer", name: "lovspejl")
    case .text, .table, .renumbering, .opening, .title, .signature: .block
    case .quotation: .quotation
    case .document, .frontMatter, .contents, .heading, .comment: .none
    }
  }

  /// The element of the provision with index `node`, with all that stands in it; for blocks that stand alone a container.
  private func element(_ node: Int, under headings: [String] = []) -> String {
    switch role(of: node) {
    case .none: return ""
    case .block, .quotation:
      let text = block(node)
      return text.isEmpty ? "" : container(text, after: node)
    case .element(let element, let name):
      let own = document.tree.nodes[node]
      var xml = "<\(element)\(XMLText.attribute("eId", identifiers[node]))"
      if let name { xml += XMLText.attribute("name", name) }
      xml += ">\n"
      if !own.label.isEmpty { xml += "<num>\(marked.text(in: own.label))</num>\n" }
      xml += heading(headings + (own.kind.hasHeading && !own.text.isEmpty ? [text(of: node)] : []))
      xml += own.kind == .instruction || instructions[node] != nil ? instruction(node) : content(of: node)
      return xml + "</\(element)>\n"
    }
  }

  /// Blocks between elements of a hierarchy.
  private func container(_ blocks: String, after node: Int) -> String {
    "<hcontainer\(XMLText.attribute("eId", "hcontainer_\(node)")) name=\"tekst\"><content>\n\(blocks)</content></hcontainer>\n"
  }

  /// What stands in a node of a hierarchy: blocks before the first element, elements, and blocks after the last.
  private struct Hierarchy {
    var opening = ""
    var elements = ""
    var closing = ""

    /// All of it as elements.
    func all(asElement container: (_ blocks: String, _ after: Int) -> String) -> String {
      (opening.isEmpty ? "" : container(opening, 0)) + elements + (closing.isEmpty ? "" : container(closing, 1))
    }
  }

  /// What the siblings `nodes` make, with `opening` before them. A heading without a number is that of the one section after it, or
  /// of a division where it is that of several.
  private func hierarchy(_ nodes: [Int], opening: String = "") -> Hierarchy {
    var result = Hierarchy()
    var blocks = opening
    var headings: [Int] = []
    var at = 0
    func settle(before node: Int) {
      if result.elements.isEmpty {
        result.opening = blocks
      } else if !blocks.isEmpty {
        result.elements += container(blocks, after: node)
      }
      blocks = ""
    }
    while at < nodes.count {
      let node = nodes[at]
      at += 1
      switch role(of: node) {
      case .none: if document.tree.nodes[node].kind == .heading { headings.append(node) }
      case .block, .quotation: blocks += block(node)
      case .element:
        settle(before: node)
        var end = at
        while !headings.isEmpty, end < nodes.count, document.tree.nodes[nodes[end]].kind != .heading { end += 1 }
        if end > at, let first = headings.first {
          let content = hierarchy(Array(nodes[at - 1..<end])).all(asElement: container)
          result.elements +=
            "<division\(XMLText.attribute("eId", identifiers[first]))>\n" + self.heading(headings.map(text(of:)))
            + content + "</division>\n"
          at = end
        } else {
          result.elements += element(node, under: headings.map(text(of:)))
        }
        headings = []
      }
    }
    for heading in headings { blocks += "<p>\(text(of: heading))</p>\n" }
    if result.elements.isEmpty { result.opening = blocks } else { result.closing = blocks }
    return result
  }

  /// What stands over an element: the first as its heading, the others below.
  private func heading(_ texts: [String]) -> String {
    guard let first = texts.first else { return "" }
    let rest = texts.dropFirst().joined(separator: " – ")
    return "<heading>\(first)</heading>\n" + (rest.isEmpty ? "" : "<subheading>\(rest)</subheading>\n")
  }

  /// What stands in an element after its number and heading.
  private func content(of node: Int) -> String {
    let own = document.tree.nodes[node]
    let text = own.kind.hasHeading || own.text.isEmpty ? "" : "<p>\(text(of: node))</p>\n"
    return written(hierarchy(Array(document.tree.children(of: node)), opening: text))
  }

  /// What stands in an element: one content, or elements with what comes before and after them.
  private func written(_ inner: Hierarchy) -> String {
    guard !inner.elements.isEmpty else {
      return "<content>\n\(inner.opening.isEmpty ? "<p/>\n" : inner.opening)</content>\n"
    }
    return (inner.opening.isEmpty ? "" : "<intro>\n\(inner.opening)</intro>\n") + inner.elements
      + (inner.closing.isEmpty ? "" : "<wrapUp>\n\(inner.closing)</wrapUp>\n")
  }

  private func block(_ node: Int) -> String {
    let kind = document.tree.nodes[node].kind
    switch kind {
    case .table: return table(node)
    case .quotation: return "<p>\(modification(identifiers[node] + "__mod_1", opening: "", quotations: [node]))</p>\n"
    case .signature, .opening: return paragraphs(of: node)
    default:
      let text = text(of: node)
      return (text.isEmpty ? "" : "<p>\(text)</p>\n") + document.tree.children(of: node).map { element($0) }.joined()
    }
  }

  private func table(_ node: Int) -> String {
    let source = document.source
    let range = source.trimmed(document.tree.nodes[node].range)
    guard !range.isEmpty else { return "" }
    var rows: [[String]] = []
    for line in source.lineIndex(at: range.start)...source.lineIndex(at: range.end - 1) {
      let content = source.lineContentRange(line)
      let part = ByteRange(max(content.start, range.start), min(content.end, range.end))
      let cells = document.cells(ofRowAt: part) ?? [part]
      let texts = cells.map { marked.text(in: $0, marks(of: node)) }
      if texts.contains(where: { !$0.isEmpty }) { rows.append(texts) }
    }
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { "<tr>" + $0.map { "<td><p>\($0)</p></td>" }.joined() + "</tr>\n" }
    return "<table>\n\(lines.joined())</table>\n"
  }

  private func text(of node: Int) -> String {
    marked.text(in: document.tree.nodes[node].text, marks(of: node))
  }

  /// The references in the text of a node, as links.
  private func marks(of node: Int) -> [MarkedText.Mark] {
    (mentions[node] ?? []).map { index in
      let range = document.references.all[index].range
      switch addresses.address(ofReference: index) {
      case .place(let address):
        return MarkedText.Mark(range, opening: "<ref\(XMLText.attribute("href", address))>", closing: "</ref>")
      case .range(let from, let to):
        return MarkedText.Mark(
          range, opening: "<rref\(XMLText.attribute("from", from))\(XMLText.attribute("upTo", to))>", closing: "</rref>"
        )
      }
    }
  }
}

// MARK: - Instructions

extension AkomaNtosoDocument {
  /// What an instruction holds: its words and the new text as one modification, the clauses on numbers that follow, and the parts
  /// that it is divided into.
  private func instruction(_ node: Int) -> String {
    let nodes = document.tree.nodes
    var (blocks, intro, elements) = ("", "", "")
    var count = 0
    var opening = nodes[node].text.isEmpty ? "" : instructionText(node)
    var quotations: [Int] = []
    func flush() {
      guard !opening.isEmpty || !quotations.isEmpty else { return }
      count += 1
      let name = "\(identifiers[node])__mod_\(count)"
      blocks += "<p>\(modification(name, opening: opening, quotations: quotations))</p>\n"
      (opening, quotations) = ("", [])
    }
    for child in document.tree.children(of: node) {
      switch role(of: child) {
      case .none: break
      case .quotation: quotations.append(child)
      case .block:
        flush()
        blocks += block(child)
      case .element:
        flush()
        if elements.isEmpty { intro = blocks } else if !blocks.isEmpty { elements += container(blocks, after: child) }
        blocks = ""
        elements += element(child)
      }
    }
    flush()
    return elements.isEmpty
      ? written(Hierarchy(opening: blocks))
      : written(Hierarchy(opening: intro, elements: elements, closing: blocks))
  }

  /// The words of an instruction with the quoted ones marked.
  private func instructionText(_ node: Int) -> String {
    let range = document.tree.nodes[node].text
    let quoted = quotedWords(in: range).map {
      MarkedText.Mark($0, opening: "<quotedText>", closing: "</quotedText>")
    }
    return marked.text(in: range, quoted + marks(of: node))
  }

  /// What stands between `»` and `«`.
  private func quotedWords(in range: ByteRange) -> [ByteRange] {
    let bytes = document.source.bytes
    var found: [ByteRange] = []
    var start: Int?
    var at = range.start
    while at + 1 < range.end {
      if bytes[at] == 0xC2, bytes[at + 1] == 0xBB {
        start = start ?? at + 2
      } else if bytes[at] == 0xC2, bytes[at + 1] == 0xAB, let from = start {
        found.append(ByteRange(from, at))
        start = nil
      }
      at += 1
    }
    return found
  }

  private func modification(_ identifier: String, opening: String, quotations: [Int]) -> String {
    var xml = "<mod\(XMLText.attribute("eId", identifier))>\(opening)"
    for quotation in quotations {
      let text = document.tree.nodes[quotation].text.isEmpty ? "" : "<p>\(text(of: quotation))</p>\n"
      let inner = hierarchy(Array(document.tree.children(of: quotation)), opening: text)
      let content = inner.opening + inner.elements + inner.closing
      xml += "\n<quotedStructure\(XMLText.attribute("eId", identifiers[quotation])) startQuote=\"»\" endQuote=\"«\">\n"
      xml += (content.isEmpty ? "<p/>\n" : content) + "</quotedStructure>"
    }
    return xml + "</mod>"
  }
}

extension NodeKind {
  /// Whether the text of such a node is its heading.
  fileprivate var hasHeading: Bool {
    switch self {
    case .book, .part, .chapter, .annex, .remark, .remarks, .mirror: true
    default: false
    }
  }
}

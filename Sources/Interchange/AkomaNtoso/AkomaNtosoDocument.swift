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
  /// What the elements are called that can be pointed at.
  private let names: Set<String>
  /// The nodes of the title, the first and the last if there are several; 0 where there is none.
  private let (firstTitle, lastTitle): (Int, Int)
  private let marked: MarkedText
  private let quotationMarks: QuotationMarks
  /// The nodes of the instructions.
  private let instructions: Set<Int>
  /// The sections that amend.
  let amendingSections: [AmendingText.Section]

  /// The namespace of the vocabulary.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// Makes ready to write `document`.
  public init(_ document: Document) {
    self.document = document
    identifiers = ElementIdentifiers(document)
    addresses = ReferenceAddresses(document, identifiers)
    names = Set(document.tree.nodes.indices.map { [identifiers] in identifiers[$0] })
    marked = MarkedText(document) { XMLText.escaped($0) }
    quotationMarks = QuotationMarks(document)
    let titles = document.tree.children(of: 0).filter { document.tree.nodes[$0].kind == .title }
    (firstTitle, lastTitle) = (titles.first ?? 0, titles.last ?? 0)
    amendingSections = AmendingText(document).sections
    instructions = Set(amendingSections.flatMap(\.orders).map(\.node))
  }

  /// The XML.
  public var xml: String {
    var body = hierarchy(document.tree.children(of: 0).filter { !isBeforeBody($0) && !isConclusion($0) }).asElements
    // A body has at least one element.
    if body.isEmpty { body = Blocks("<p/>\n", of: 0).element }
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

  /// The names of what a whole text has one of.
  static let (title, preamble) = ("doctitle", "preamble")

  private var version: String { document.kind == .consolidatedAct ? "singleVersion" : "originalVersion" }
}

// MARK: - Before and after the provisions

extension AkomaNtosoDocument {
  private func isBeforeBody(_ node: Int) -> Bool {
    switch document.tree.nodes[node].kind {
    case .frontMatter, .contents, .opening: true
    case .comment where !document.isStruckOut(node): true
    default: isInPreface(node)
    }
  }

  /// Place, date and names at the end of the act proper.
  private func isConclusion(_ node: Int) -> Bool { document.tree.nodes[node].kind == .signature }

  private var preface: String {
    let nodes = document.tree.children(of: 0).filter(isInPreface)
    guard !nodes.isEmpty else { return "" }
    let lines = nodes.map { document.tree.nodes[$0].kind == .title ? title($0) : block($0) }.joined()
    return "<preface>\n<longTitle>\n\(lines)</longTitle>\n</preface>\n"
  }

  /// Whether the node is the title, or words above it that are no part of it.
  private func isInPreface(_ node: Int) -> Bool {
    if document.tree.nodes[node].kind == .title { return true }
    guard case .block = role(of: node) else { return false }
    return node < (document.tree.nodes[node].kind == .opening ? firstTitle : lastTitle)
  }

  /// The words of the title with what stands above it, by whom and when a bill was put forward, and, as its child, below it in brackets.
  private func title(_ node: Int) -> String {
    paragraphs(at: document.linesAboveTitle(node), of: node)
      + (document.tree.nodes[node].text.isEmpty
        ? "" : "<p><docTitle\(XMLText.attribute("eId", Self.title))>\(text(of: node))</docTitle></p>\n")
      + document.tree.children(of: node).map(block).joined()
  }

  private var preamble: String {
    let openings = document.tree.children(of: 0).filter {
      document.tree.nodes[$0].kind == .opening && !isInPreface($0)
    }
    let paragraphs = openings.map(block).joined()
    guard !paragraphs.isEmpty else { return "" }
    return
      "<preamble\(XMLText.attribute("eId", Self.preamble))>\n<formula name=\"indledning\">\n\(paragraphs)</formula>\n</preamble>\n"
  }

  private var conclusions: String {
    let signatures = document.tree.children(of: 0).filter(isConclusion)
    let paragraphs = signatures.map(block).joined()
    return paragraphs.isEmpty ? "" : "<conclusions>\n\(paragraphs)</conclusions>\n"
  }

  /// The lines of a node that is no provision, each a paragraph.
  private func paragraphs(of node: Int) -> String {
    paragraphs(at: document.ownLines(of: node), of: node)
  }

  private func paragraphs(at lines: [ByteRange], of node: Int) -> String {
    let marks = marks(of: node)
    let lines = lines.map { marked.text(in: $0, marks) }
    return lines.filter { !$0.isEmpty }.map { "<p>\($0)</p>\n" }.joined()
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
    case .comment where document.isStruckOut(node): .block
    case .document, .frontMatter, .contents, .heading, .comment: .none
    }
  }

  /// The element of the provision with index `node`, with all that stands in it.
  private func element(_ node: Int, under headings: [String] = []) -> String {
    guard case .element(let element, let name) = role(of: node) else { return "" }
    let own = document.tree.nodes[node]
    var xml = "<\(element)\(XMLText.attribute("eId", identifiers[node]))"
    if let name { xml += XMLText.attribute("name", name) }
    xml += ">\n"
    if !own.label.isEmpty {
      xml += "<num>\(quotationMarks.lonelyMark(before: node))\(marked.text(in: own.label))</num>\n"
    }
    xml += heading(headings + (own.kind.hasHeading && !own.text.isEmpty ? [text(of: node)] : []), of: identifiers[node])
    xml += own.kind == .instruction || instructions.contains(node) ? instruction(node) : content(of: node)
    return xml + "</\(element)>\n"
  }

  /// Blocks in a row.
  private struct Blocks {
    var xml = ""
    /// The node of the first.
    var node = 0

    init(_ xml: String = "", of node: Int = 0) { (self.xml, self.node) = (xml, node) }

    /// They as an element of a hierarchy; nothing where there are none.
    var element: String {
      guard !xml.isEmpty else { return "" }
      return "<hcontainer eId=\"hcontainer_\(node)\" name=\"tekst\"><content>\n\(xml)</content></hcontainer>\n"
    }

    mutating func add(_ more: Blocks) {
      if xml.isEmpty { node = more.node }
      xml += more.xml
    }
  }

  /// What stands in a node of a hierarchy: blocks before the first element, elements, and blocks after the last. Blocks between
  /// elements become one.
  private struct Hierarchy {
    private(set) var opening = Blocks()
    private(set) var elements = ""
    private(set) var closing = Blocks()

    mutating func add(_ xml: String, of node: Int) {
      let blocks = Blocks(xml, of: node)
      if elements.isEmpty { opening.add(blocks) } else { closing.add(blocks) }
    }

    mutating func add(element: String) {
      elements += closing.element + element
      closing = Blocks()
    }

    /// All of it as elements.
    var asElements: String { opening.element + elements + closing.element }
    /// All of it where blocks and elements may stand side by side.
    var mixed: String { opening.xml + elements + closing.xml }
  }

  /// What stands in the node with index `parent` under its `text`, where `nodes` are in it. A heading without a number is that of the
  /// one section after it, or of a division where it is that of several.
  private func hierarchy(_ nodes: [Int], under text: String = "", of parent: Int = 0) -> Hierarchy {
    var result = Hierarchy()
    result.add(text, of: parent)
    var headings: [Int] = []
    var at = 0
    while at < nodes.count {
      let node = nodes[at]
      at += 1
      switch role(of: node) {
      case .none: if document.tree.nodes[node].kind == .heading { headings.append(node) }
      case .block, .quotation:
        let xml = block(node)
        // A heading of words that are no provision stands before them.
        if !xml.isEmpty {
          for heading in headings { result.add("<p>\(self.text(of: heading))</p>\n", of: heading) }
          headings = []
        }
        result.add(xml, of: node)
      case .element:
        let texts = headings.map { self.text(of: $0) }
        var end = at
        while !headings.isEmpty, end < nodes.count, document.tree.nodes[nodes[end]].kind != .heading { end += 1 }
        if end > at, let first = headings.first {
          result.add(
            element: "<division\(XMLText.attribute("eId", identifiers[first]))>\n"
              + heading(texts, of: name(ofHeading: first, before: node))
              + hierarchy(Array(nodes[at - 1..<end])).asElements + "</division>\n")
          at = end
        } else {
          result.add(element: element(node, under: texts))
        }
        headings = []
      }
    }
    for heading in headings { result.add("<p>\(self.text(of: heading))</p>\n", of: heading) }
    return result
  }

  /// What the heading with index `heading` is called after: the section that it stands before, as it is cited (`overskriften før § 2`).
  private func name(ofHeading heading: Int, before node: Int) -> String {
    identifiers[document.tree.nodes[node].kind == .section ? node : heading]
  }

  /// What stands over the element called `name`: the first as its heading, the others below.
  private func heading(_ texts: [String], of name: String) -> String {
    guard let first = texts.first else { return "" }
    let rest = texts.dropFirst().joined(separator: " – ")
    return "<heading\(XMLText.attribute("eId", Self.heading(of: name)))>\(first)</heading>\n"
      + (rest.isEmpty ? "" : "<subheading>\(rest)</subheading>\n")
  }

  static func heading(of name: String) -> String { "\(name)__heading" }
  static func opening(of name: String) -> String { "\(name)__intro" }

  /// What stands in an element after its number and heading.
  private func content(of node: Int) -> String {
    let own = document.tree.nodes[node]
    let text = own.kind.hasHeading || own.text.isEmpty ? "" : "<p>\(text(of: node))</p>\n"
    return written(hierarchy(Array(document.tree.children(of: node)), under: text, of: node), in: node)
  }

  /// What stands in an element: one content, or elements with what comes before and after them.
  private func written(_ inner: Hierarchy, in node: Int) -> String {
    guard !inner.elements.isEmpty else {
      return "<content>\n\(inner.opening.xml.isEmpty ? "<p/>\n" : inner.opening.xml)</content>\n"
    }
    let intro = XMLText.attribute("eId", Self.opening(of: identifiers[node]))
    return (inner.opening.xml.isEmpty ? "" : "<intro\(intro)>\n\(inner.opening.xml)</intro>\n") + inner.elements
      + (inner.closing.xml.isEmpty ? "" : "<wrapUp>\n\(inner.closing.xml)</wrapUp>\n")
  }

  private func block(_ node: Int) -> String {
    let kind = document.tree.nodes[node].kind
    switch kind {
    case .table: return table(node)
    case .quotation: return "<p>\(modification(modification(of: node), opening: "", quotations: [node]))</p>\n"
    case .signature, .opening: return paragraphs(of: node) + document.tree.children(of: node).map(block).joined()
    case .comment where !document.isStruckOut(node): return ""
    default:
      // A note of Markdown stands where it is written, with the name that its sign has.
      let label = kind == .note ? marked.text(in: document.tree.nodes[node].label) + " " : ""
      let text = text(of: node)
      return (text.isEmpty ? "" : "<p>\(label)\(text)</p>\n") + document.tree.children(of: node).map(block).joined()
    }
  }

  private func table(_ node: Int) -> String {
    let marks = marks(of: node)
    let rows = document.rows(ofTable: node).map { row in row.map { marked.text(in: $0, marks) } }
      .filter { $0.contains { !$0.isEmpty } }
    let lines = rows.map { "<tr>" + $0.map { "<td><p>\($0)</p></td>" }.joined() + "</tr>\n" }
    return lines.isEmpty ? "" : "<table>\n\(lines.joined())</table>\n"
  }

  private func text(of node: Int) -> String {
    let own = document.tree.nodes[node]
    let mark = own.label.isEmpty ? quotationMarks.lonelyMark(before: node) : ""
    return mark + marked.text(in: own.text, marks(of: node))
  }

  /// The references in the text of a node, as links.
  private func marks(of node: Int) -> [MarkedText.Mark] {
    addresses.mentions(in: node).map { index in
      let range = document.references.all[index].range
      switch addresses.address(ofReference: index) {
      case .place(let address):
        return MarkedText.Mark(range, opening: "<ref\(XMLText.attribute("href", target(address)))>", closing: "</ref>")
      case .range(let from, let to):
        return MarkedText.Mark(
          range, opening: "<rref\(XMLText.attribute("from", target(from)))\(XMLText.attribute("upTo", target(to)))>",
          closing: "</rref>")
      }
    }
  }

  /// `address`; of what would stand in this text and does not, one in the act without saying in which version of it.
  func target(_ address: String) -> String {
    guard address.hasPrefix("#"), address == "#" || !names.contains(String(address.dropFirst())) else { return address }
    return workAddress + (address == "#" ? "" : address)
  }
}

// MARK: - Instructions

extension AkomaNtosoDocument {
  /// What an instruction holds: its words and the new text as one modification, the clauses on numbers that follow, and the parts
  /// that it is divided into.
  private func instruction(_ node: Int) -> String {
    var inner = Hierarchy()
    var count = 0
    var opening = document.tree.nodes[node].text.isEmpty ? "" : instructionText(node)
    var quotations: [Int] = []
    func flush() {
      guard !opening.isEmpty || !quotations.isEmpty else { return }
      count += 1
      let name = "\(identifiers[node])__mod_\(count)"
      let words = modification(name, opening: opening, quotations: quotations)
      inner.add("<p>\(words)</p>\n", of: quotations.first ?? node)
      (opening, quotations) = ("", [])
    }
    for child in document.tree.children(of: node) {
      switch role(of: child) {
      case .none: break
      case .quotation: quotations.append(child)
      case .block:
        flush()
        inner.add(block(child), of: child)
      case .element:
        flush()
        inner.add(element: element(child))
      }
    }
    flush()
    return written(inner, in: node)
  }

  /// The words of an instruction with the quoted ones marked.
  private func instructionText(_ node: Int) -> String {
    let range = document.tree.nodes[node].text
    let quoted = quotedWords(of: node).map {
      MarkedText.Mark(
        $0.range, opening: "<quotedText\(XMLText.attribute("eId", $0.identifier))>", closing: "</quotedText>")
    }
    return marked.text(in: range, quoted + marks(of: node))
  }

  /// What stands between `»` and `«` in the words of the node with index `node`, and what it is called.
  func quotedWords(of node: Int) -> [(range: ByteRange, identifier: String)] {
    let bytes = document.source.bytes
    let range = document.tree.nodes[node].text
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
    let name = modification(of: node)
    return found.enumerated().map { ($1, "\(name)__qtext_\($0 + 1)") }
  }

  /// What the modification that the words of an instruction begin is called.
  func modification(of node: Int) -> String { "\(identifiers[node])__mod_1" }

  private func modification(_ identifier: String, opening: String, quotations: [Int]) -> String {
    var xml = "<mod\(XMLText.attribute("eId", identifier))>\(opening)"
    for quotation in quotations {
      let text = document.tree.nodes[quotation].text.isEmpty ? "" : "<p>\(text(of: quotation))</p>\n"
      let content = hierarchy(Array(document.tree.children(of: quotation)), under: text, of: quotation).mixed
      let start = document.tree.openingMark(of: quotation) == nil ? "" : " startQuote=\"»\""
      xml += "\n<quotedStructure\(XMLText.attribute("eId", identifiers[quotation]))\(start) endQuote=\"«\">\n"
      xml +=
        (content.isEmpty ? "<p/>\n" : content) + "</quotedStructure>"
        + XMLText.escaped(quotationMarks.sign(behindQuotation: quotation))
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

import Analysis
import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as a page of HTML that stands alone: a table of contents, every reference a link that shows where it leads, and what was
/// found beside the words it is about.
struct ActPage {
  private let document: Document
  private let identifiers: ElementIdentifiers
  private let addresses: ReferenceAddresses
  private let marked: MarkedText
  /// Text that is not made safe yet.
  private let plain: MarkedText
  private let quotationMarks: QuotationMarks
  /// What the elements are called that links can lead to.
  private let anchors: Set<String>
  private let words: Wording
  /// What was found, by the node it is about.
  private let findings: [Int: [Finding]]

  /// The page of `document` with `findings` in its margin.
  init(_ document: Document, findings: [Finding], language: Language) {
    self.document = document
    identifiers = ElementIdentifiers(document)
    addresses = ReferenceAddresses(document, identifiers)
    marked = MarkedText(document) { HTMLPage.escaped($0) }
    plain = MarkedText(document, markingStruckOut: false) { $0 }
    quotationMarks = QuotationMarks(document)
    let identifiers = identifiers
    let nodes = document.tree.nodes
    anchors = Set(nodes.indices.lazy.filter { nodes[$0].kind.isAnchor }.map { identifiers[$0] })
    words = Wording(language: language)
    self.findings = Dictionary(grouping: findings) { $0.node }
  }

  /// The page.
  var html: String {
    let title = document.title.map(\.onOneLine) ?? document.path
    let (contents, name) = (self.contents, words("Indhold", "Contents"))
    var body = ""
    if !contents.isEmpty {
      body +=
        "<nav aria-label=\"\(name)\">\n<details open>\n<summary>\(name)</summary>\n\(contents)</details>\n</nav>\n"
    }
    body += "<main\(findings.isEmpty ? "" : " class=\"noted\"")>\n"
    body += text + "</main>\n"
    return HTMLPage(title: title, language: words.language, style: Self.style, body: body).html
  }
}

// MARK: - The table of contents

extension ActPage {
  private var contents: String {
    let nodes = document.tree.nodes
    var lines = ""
    var sections = ""
    func flush() {
      if !sections.isEmpty { lines += "<p class=\"numbers\">\(sections)</p>\n" }
      sections = ""
    }
    var index = 1
    while index < nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .book, .part, .chapter, .annex, .remarks, .mirror, .commencement:
        flush()
        lines += "<p class=\"\(node.kind.key)\">\(link(to: index, called: name(of: index)))</p>\n"
      case .section, .amendingSection:
        sections += link(to: index, called: document.address(of: index).replacing(" ", with: "\u{A0}")) + " "
      default: break
      }
      // What is in them begins anew, and is not looked for from here.
      index = node.kind.standsApart ? Int(node.subtreeEnd) : index + 1
    }
    flush()
    return lines
  }

  private func link(to node: Int, called name: String) -> String {
    "<a href=\"#\(HTMLPage.escaped(identifiers[node]))\">\(HTMLPage.escaped(name))</a>"
  }

  private func name(of node: Int) -> String {
    let own = document.tree.nodes[node]
    let label = own.label.isEmpty ? "" : plain.text(in: own.label)
    let text = own.text.isEmpty || own.kind == .commencement ? "" : plain.text(in: own.text)
    let name = [label, text].filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? words.name(of: own.kind) : String(name.prefix(Self.longestName))
  }

  private static let longestName = 120
}

// MARK: - The text

extension ActPage {
  private var text: String {
    let nodes = document.tree.nodes
    var html = ""
    var open: [(end: Int, tag: String)] = []
    // What waits for the next paragraph: the number of a section, and what was found about it.
    var label = ""
    // The `»` of new text, which stands before the label.
    var opening = ""
    var notes = self.notes(on: 0)
    func write(_ paragraph: String, _ kind: String, tag: String = "p") {
      guard !paragraph.isEmpty || !label.isEmpty else { return }
      html +=
        notes
        + "<\(tag) class=\"\(kind)\">\(opening)\(label)\(label.isEmpty || paragraph.isEmpty ? "" : " ")\(paragraph)</\(tag)>\n"
      (notes, label, opening) = ("", "", "")
    }
    var index = 1
    while index < nodes.count {
      while let last = open.last, last.end <= index {
        write("", "alone")
        html += "</\(last.tag)>\n"
        open.removeLast()
      }
      let node = nodes[index]
      notes += self.notes(on: index)
      let closing = HTMLPage.escaped(quotationMarks.closing(behind: index))
      let text = node.text.isEmpty ? "" : paragraphs(of: index).joined(separator: "<br>") + closing
      switch node.kind {
      case .comment where document.isStruckOut(index): write(text, "text")
      case .document, .frontMatter, .contents, .comment:
        index = Int(node.subtreeEnd)
        continue
      case .title:
        for line in lines(at: document.linesAboveTitle(index), of: index) { write(line, "above") }
        write(text, "title", tag: "h1")
      case .opening, .signature: for line in lines(of: index) { write(line, node.kind.key) }
      case .heading:
        opening += HTMLPage.escaped(quotationMarks.opening(before: index))
        write(text, "heading", tag: "h4")
      case .table: html += table(index, closing: closing)
      case .text, .renumbering:
        opening += HTMLPage.escaped(quotationMarks.opening(before: index))
        write(text, "text")
      case .book, .part, .chapter, .annex, .remarks, .mirror, .commencement, .note:
        write("", "alone")
        let tag = node.kind == .note ? "div" : "section"
        html += "<\(tag) class=\"\(node.kind.key)\"\(identifier(index))>\n"
        open.append((Int(node.subtreeEnd), tag))
        opening += HTMLPage.escaped(quotationMarks.opening(before: index))
        let number = node.label.isEmpty ? "" : "<span class=\"num\">\(marked.text(in: node.label))</span>"
        let isTitled = node.kind != .commencement && node.kind != .note
        write(
          [number, text].filter { !$0.isEmpty }.joined(separator: isTitled ? "<br>" : " "), "name",
          tag: isTitled ? "h2" : "p")
      case .section, .amendingSection, .subsection, .item, .point, .bullet, .instruction, .remark, .quotation:
        let isQuoted = node.kind == .quotation
        if isQuoted { write("", "alone") }
        html += "<\(isQuoted ? "blockquote" : "div") class=\"\(node.kind.key)\"\(identifier(index))>\n"
        open.append((Int(node.subtreeEnd), isQuoted ? "blockquote" : "div"))
        let own =
          node.label.isEmpty
          ? "" : "<a class=\"num\" href=\"#\(HTMLPage.escaped(identifiers[index]))\">\(marked.text(in: node.label))</a>"
        label += label.isEmpty || own.isEmpty ? own : " \(own)"
        opening += HTMLPage.escaped(quotationMarks.opening(before: index))
        if node.text.isEmpty { label += closing }
        let isAlone = node.kind == .amendingSection || node.kind == .remark && text.isEmpty || isCentred(index)
        if isAlone { write("", "centred") }
        if !text.isEmpty { write(text, "own") }
      }
      index += 1
    }
    write("", "alone")
    while let last = open.popLast() { html += "</\(last.tag)>\n" }
    return html + notes
  }

  /// Whether the number of a section stands on a line of its own, as those of amending acts do: `§ 3`. One that has its words behind
  /// it without a stop, `§§ 4-5 (Ophævet)`, is no such.
  private func isCentred(_ node: Int) -> Bool {
    let own = document.tree.nodes[node]
    return own.kind == .section && own.flags.contains(.centred)
  }

  private func identifier(_ node: Int) -> String { " id=\"\(HTMLPage.escaped(identifiers[node]))\"" }

  /// The lines of the text of a node, each by itself and without the sign of a quotation in Markdown.
  private func lines(of node: Int) -> [String] {
    lines(at: document.ownLines(of: node), of: node)
  }

  private func lines(at lines: [ByteRange], of node: Int) -> [String] {
    let marks = marks(of: node)
    return lines.map { line in
      let isQuoted = document.source.begins(with: "> ", at: line.start)
      return marked.text(in: isQuoted ? ByteRange(line.start + 2, line.end) : line, marks)
    }
  }

  /// The text of a node, each line that is drawn in by itself.
  private func paragraphs(of node: Int) -> [String] {
    var paragraphs: [ByteRange] = []
    for line in document.lines(in: document.tree.nodes[node].text) {
      if let last = paragraphs.last, !document.isDrawnIn(line) {
        paragraphs[paragraphs.count - 1] = ByteRange(last.start, line.end)
      } else {
        paragraphs.append(line)
      }
    }
    let marks = marks(of: node)
    return paragraphs.map { marked.text(in: $0, marks) }
  }

  private func table(_ node: Int, closing: String) -> String {
    let marks = marks(of: node)
    var rows = document.rows(ofTable: node).map { row in row.map { marked.text(in: $0, marks) } }
      .filter { $0.contains { !$0.isEmpty } }
    guard let last = rows.popLast() else { return "" }
    rows.append(last.dropLast() + [(last.last ?? "") + closing])
    let lines = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>\n" }
    return "<div class=\"scroll\"><table>\n\(lines.joined())</table></div>\n"
  }
}

// MARK: - References and findings

extension ActPage {
  private func marks(of node: Int) -> [MarkedText.Mark] {
    let references = addresses.mentions(in: node).map(link(ofReference:))
    let found = (findings[node] ?? []).map {
      MarkedText.Mark($0.range, opening: "<mark class=\"\($0.severity)\">", closing: "</mark>")
    }
    return references + found
  }

  private func link(ofReference index: Int) -> MarkedText.Mark {
    let range = document.references.all[index].range
    let tip = self.tip(onReference: index).map { "<span class=\"tip\" role=\"tooltip\">\($0)</span>" } ?? ""
    let address =
      switch addresses.address(ofReference: index) {
      case .place(let address): address
      case .range(let from, _): from
      }
    let isHere = address.hasPrefix("#")
    // What was here, or is to be, may have no element of its own: then the one around it is shown.
    let place = isHere ? anchor(for: address.dropFirst()).map { "#" + $0 } : address.hasPrefix("http") ? address : nil
    let isMissing =
      document.references.elsewhere[index] == nil && document.references.resolutions[index].status == .missing
    guard !isMissing, let place else {
      return MarkedText.Mark(
        range, opening: "<span class=\"ref\(isMissing ? " missing" : "")\" tabindex=\"0\">", closing: tip + "</span>")
    }
    return MarkedText.Mark(
      range, opening: "<a class=\"ref\(isHere ? "" : " out")\" href=\"\(HTMLPage.escaped(place))\">",
      closing: tip + "</a>")
  }

  /// The element called `name`, or the innermost of those that it would stand in; nil where the page has none of them.
  private func anchor(for name: Substring) -> String? {
    var parts = name.split(separator: "__")
    while !parts.isEmpty {
      let name = parts.joined(separator: "__")
      if anchors.contains(name) { return name }
      parts.removeLast()
    }
    return nil
  }

  /// What stands where a reference leads; nil where that is not at hand.
  private func tip(onReference index: Int) -> String? {
    if let elsewhere = document.references.elsewhere[index] {
      let name = HTMLPage.escaped(elsewhere.act.shortName)
      return "<b>\(name)</b>" + tips(elsewhere.resolution.targets, in: elsewhere.document)
    }
    let resolution = document.references.resolutions[index]
    if resolution.status == .missing { return words("Findes ikke.", "Does not exist.") }
    return resolution.targets.isEmpty ? nil : tips(resolution.targets, in: document)
  }

  private func tips(_ targets: ReferenceTargets, in act: Document) -> String {
    var html = ""
    for target in targets.prefix(Self.mostTargets) {
      let range = act.source.trimmed(target.range)
      let end = act.source.characterStart(at: min(range.end, range.start + Self.longestTip))
      let text = Self.withoutComments(act.words(at: ByteRange(range.start, end)))
      html +=
        "<b>\(HTMLPage.escaped(act.address(of: target)))</b> \(HTMLPage.escaped(text))\(end < range.end ? " …" : "") "
    }
    return html + (targets.count > Self.mostTargets ? "…" : "")
  }

  /// `text` without what drafters say to each other in it.
  private static func withoutComments(_ text: String) -> String {
    var (kept, rest) = ("", text[...])
    while let start = rest.firstRange(of: "<!--") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "-->") else { return kept }
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
    return kept + rest
  }

  /// So many of the provisions of a range are shown, and so many bytes of each.
  private static let (mostTargets, longestTip) = (3, 400)

  private func notes(on node: Int) -> String {
    (findings[node] ?? []).map { finding in
      "<aside class=\"note \(finding.severity)\" data-rule=\"\(HTMLPage.escaped(finding.rule.id))\"><b>\(HTMLPage.escaped(words.name(of: finding.severity)))</b> "
        + "\(HTMLPage.escaped(finding.message)) <small>\(HTMLPage.escaped(finding.rule.id))</small></aside>\n"
    }.joined()
  }
}

// MARK: - The look

extension ActPage {
  private static let style = """
    :root { --link: #0b57a4; --error: #b3261e; --warning: #8a5a00; --information: #0b57a4; --hint: #5c5c5c; --mark: #fff3c4; }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --link: #8ab8f0; --error: #ff9b93; --warning: #f0c060; --information: #8ab8f0; --hint: #a0a0a0; --mark: #4a4010;
      }
    }
    html { scroll-padding-top: 1rem; }
    body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 2.5rem; max-width: 84rem; }
    nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1rem 0; font-size: .85rem; }
    nav summary { font-weight: bold; cursor: pointer; }
    nav p { margin: .45rem 0 0; }
    nav .numbers { margin: .1rem 0 .3rem .8rem; line-height: 1.6; }
    nav a { text-decoration: none; }
    a { color: var(--link); }
    main { max-width: 43rem; min-width: 0; overflow-wrap: break-word; grid-column: 2; }
    main.noted { margin-right: 19rem; }
    h1 { margin: 1rem 0; }
    h2 { font-size: 1.1rem; text-align: center; margin: 2.2rem 0 1rem; }
    h2 .num { font-weight: normal; color: inherit; }
    h4 { font-size: 1rem; font-style: italic; font-weight: normal; text-align: center; margin: 1.4rem 0 .6rem; }
    p { margin: 0 0 .35rem; }
    .opening, .signature { margin-bottom: .6rem; }
    .signature, .centred, .above { text-align: center; }
    .section, .amending-section { margin: .9rem 0 0; }
    .num { color: inherit; text-decoration: none; font-weight: bold; }
    .subsection > p > .num { font-style: italic; font-weight: normal; }
    .section > .subsection > p > .num:first-child { font-style: normal; font-weight: bold; }
    .subsection ~ .subsection > p > .num:first-child { font-style: italic; font-weight: normal; }
    .item > p > .num, .point > p > .num, .bullet > p > .num { font-weight: normal; }
    .item, .point, .bullet { margin-left: 1.6rem; }
    .section, .amending-section, .subsection, .item, .point, .bullet, .instruction, .quotation { scroll-margin-top: 1rem; }
    :target { background: var(--mark); }
    .instruction { margin-top: .8rem; }
    blockquote { margin: .4rem 0 .4rem 1.2rem; padding-left: .8rem; border-left: 3px solid var(--line); }
    .ref { position: relative; }
    a.ref { text-decoration-thickness: 1px; text-underline-offset: .15em; }
    .ref.missing { color: var(--error); text-decoration: underline wavy; }
    .tip {
      display: none; position: absolute; left: 0; top: 1.6em; z-index: 2; width: max-content; max-width: 22rem; padding: .5rem .7rem;
      background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 4px;
      box-shadow: 0 2px 10px rgb(0 0 0 / .25); font-size: .85rem; font-style: normal; font-weight: normal; text-align: left;
    }
    .ref:hover > .tip, .ref:focus > .tip, .ref:focus-within > .tip { display: block; }
    mark { background: none; color: inherit; text-decoration: underline dotted 2px; text-underline-offset: .2em; }
    mark.error { text-decoration-color: var(--error); }
    mark.warning { text-decoration-color: var(--warning); }
    .note {
      float: right; clear: right; width: 17rem; margin: 0 -19rem .5rem 0; padding: .1rem 0 .1rem .7rem; border-left: 3px solid;
      font-size: .82rem; line-height: 1.35;
    }
    .note small { display: block; color: var(--faint); }
    .note.error { border-color: var(--error); }
    .note.warning { border-color: var(--warning); }
    .note.information { border-color: var(--information); }
    .note.hint { border-color: var(--hint); }
    .note.error b { color: var(--error); }
    .note.warning b { color: var(--warning); }
    .scroll { overflow-x: auto; margin: .6rem 0; }
    .scroll table { table-layout: auto; font-size: .9rem; }
    @media (max-width: 75rem) {
      main.noted { margin-right: 0; }
      .note { float: none; width: auto; margin: .4rem 0; }
    }
    @media (max-width: 52rem) {
      body { display: block; margin: 0 auto; padding: 0 1rem 2rem; }
      nav { position: static; max-height: 40vh; border-bottom: 1px solid var(--line); }
      .tip { position: fixed; left: .5rem; right: .5rem; top: auto; bottom: .5rem; width: auto; max-width: none; max-height: 45vh; overflow: auto; }
    }
    @media print {
      body { display: block; }
      nav, .tip { display: none !important; }
      main, main.noted { max-width: none; margin: 0; }
      a { color: inherit; text-decoration: none; }
      .note { float: none; width: auto; margin: .3rem 0; }
      h2, h4 { break-after: avoid; }
    }
    """
}

extension NodeKind {
  /// Whether such a node has an element that links can lead to.
  fileprivate var isAnchor: Bool {
    switch self {
    case .document, .frontMatter, .contents, .comment, .title, .opening, .signature, .heading, .table, .text,
      .renumbering:
      false
    default: true
    }
  }
}

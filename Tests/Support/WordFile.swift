/// A Word document made of its parts.
package struct WordFile {
  /// What stands in `w:body`.
  package var body = ""
  /// What stands in `w:styles`; no such part where nil.
  package var styles: String?
  /// What stands in `w:numbering`.
  package var numbering: String?
  /// What stands in `w:footnotes`.
  package var footnotes: String?
  /// What stands in `w:endnotes`.
  package var endnotes: String?

  /// A document whose text is `body`.
  package init(
    body: String = "", styles: String? = nil, numbering: String? = nil, footnotes: String? = nil,
    endnotes: String? = nil
  ) {
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.footnotes = footnotes
    self.endnotes = endnotes
  }

  /// The document as the bytes of a file.
  package var bytes: [UInt8] {
    let own = [("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes)]
      .compactMap { part in part.1.map { (part.0, $0) } }
    let relations = own.map { Self.relation($0.0, "\($0.0).xml") }.joined()
    return StoredArchive.bytes(
      [
        ("_rels/.rels", Self.relations(Self.relation("officeDocument", "word/document.xml"))),
        ("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>")),
        ("word/_rels/document.xml.rels", Self.relations(relations)),
      ] + own.map { ("word/\($0.0).xml", Self.part($0.0, $0.1)) })
  }

  package static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  package static func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(name) xmlns:w="\(namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
    """
  }

  package static func relations(_ content: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
  }

  package static func relation(_ kind: String, _ target: String) -> String {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return "<Relationship Id=\"\(kind)\" Type=\"\(base)\(kind)\" Target=\"\(target)\"/>"
  }

  // MARK: Paragraphs

  /// A paragraph of one run.
  package static func paragraph(_ text: String, style: String? = nil, list: (use: Int, level: Int)? = nil) -> String {
    paragraph(run(text), properties: properties(style: style, list: list))
  }

  package static func paragraph(_ content: String, properties: String) -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
  }

  package static func properties(style: String? = nil, list: (use: Int, level: Int)? = nil) -> String {
    (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
      + (list.map { "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.use)\"/></w:numPr>" } ?? "")
  }

  package static func run(_ text: String, properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  // MARK: Lists

  /// A level of a list.
  package static func level(
    _ place: Int, _ text: String, _ format: String = "decimal", start: Int = 1, more: String = ""
  ) -> String {
    """
    <w:lvl w:ilvl="\(place)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  package static func list(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  package static func use(_ id: Int, of list: Int, overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(overrides)</w:num>"
  }
}

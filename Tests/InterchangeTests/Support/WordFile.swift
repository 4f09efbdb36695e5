/// A Word document made of its parts.
struct WordFile {
  /// What stands in `w:body`.
  var body = ""
  /// What stands in `w:styles`; no such part where nil.
  var styles: String?
  /// What stands in `w:numbering`.
  var numbering: String?
  /// What stands in `w:footnotes`.
  var footnotes: String?
  /// What stands in `w:endnotes`.
  var endnotes: String?

  /// The document as the bytes of a file.
  var bytes: [UInt8] {
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

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(name) xmlns:w="\(namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
    """
  }

  static func relations(_ content: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
  }

  static func relation(_ kind: String, _ target: String) -> String {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return "<Relationship Id=\"\(kind)\" Type=\"\(base)\(kind)\" Target=\"\(target)\"/>"
  }

  // MARK: Paragraphs

  /// A paragraph of one run.
  static func paragraph(_ text: String, style: String? = nil, list: (use: Int, level: Int)? = nil) -> String {
    paragraph(run(text), properties: properties(style: style, list: list))
  }

  static func paragraph(_ content: String, properties: String) -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
  }

  static func properties(style: String? = nil, list: (use: Int, level: Int)? = nil) -> String {
    (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
      + (list.map { "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.use)\"/></w:numPr>" } ?? "")
  }

  static func run(_ text: String, properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  // MARK: Lists

  /// A level of a list.
  static func level(
    _ place: Int, _ text: String, _ format: String = "decimal", start: Int = 1, more: String = ""
  ) -> String {
    """
    <w:lvl w:ilvl="\(place)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  static func list(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  static func use(_ id: Int, of list: Int, overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(list)\"/>\(overrides)</w:num>"
  }
}

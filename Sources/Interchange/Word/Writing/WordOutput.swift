/// A Word document that is to be written.
package struct WordOutput: Sendable {
  /// What the document is called.
  package var title: String?
  /// What stands in it.
  package var blocks: [WordBlock]
  /// Notes in the margin; the text says where each begins and ends by its place here.
  package var comments: [WordComment]

  /// A document of `blocks`.
  package init(title: String?, blocks: [WordBlock], comments: [WordComment] = []) {
    (self.title, self.blocks, self.comments) = (title, blocks, comments)
  }
}

/// A paragraph or a table.
package indirect enum WordBlock: Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// What becomes of text where changes are kept track of.
package enum WordChange: Sendable { case inserted, deleted }

/// A paragraph.
package struct WordParagraph: Sendable {
  package var style: WordStyle
  /// The style it had where that is a change.
  package var oldStyle: WordStyle?
  /// What becomes of the paragraph as a whole.
  package var change: WordChange?
  package var content: [WordInline]
  /// Whether it stands in the middle, whatever its style says.
  package var isCentred = false
  /// Whether no page ends after it.
  package var isKeptWithNext = false

  package init(_ style: WordStyle, _ content: [WordInline], change: WordChange? = nil) {
    (self.style, self.content, self.change) = (style, content, change)
  }

  /// A paragraph of words alone.
  package init(_ style: WordStyle, _ text: String) { self.init(style, text.isEmpty ? [] : [.run(WordRun(text))]) }
}

/// A part of what stands in a paragraph.
package enum WordInline: Sendable {
  case run(WordRun)
  /// The comment of that index begins.
  case commentStart(Int)
  /// It ends.
  case commentEnd(Int)
}

/// Text of one look.
package struct WordRun: Sendable {
  package enum Emphasis: Sendable { case none, bold, italic, struckOut }

  package var text: String
  package var emphasis: Emphasis
  package var change: WordChange?

  package init(_ text: String, _ emphasis: Emphasis = .none, change: WordChange? = nil) {
    (self.text, self.emphasis, self.change) = (text, emphasis, change)
  }
}

/// A table with columns of one width.
package struct WordTable: Sendable {
  package struct Row: Sendable {
    package var cells: [[WordBlock]]
    package var change: WordChange?
    /// Whether it is printed at the head of each page.
    package var isHeader: Bool

    package init(_ cells: [[WordBlock]], change: WordChange? = nil, isHeader: Bool = false) {
      (self.cells, self.change, self.isHeader) = (cells, change, isHeader)
    }
  }

  package var rows: [Row]
  /// Whether there are lines between the rows.
  package var isRuled: Bool

  package init(_ rows: [Row], isRuled: Bool = true) { (self.rows, self.isRuled) = (rows, isRuled) }
}

/// A note in the margin.
package struct WordComment: Sendable {
  package var paragraphs: [String]

  package init(_ paragraphs: [String]) { self.paragraphs = paragraphs }
}

// MARK: - Writing

extension WordOutput {
  /// Who has changed the text and written the comments.
  static let author = "Lovsmed"

  /// The file. The same document gives the same bytes: nothing in it is dated.
  package var bytes: [UInt8] {
    var markup = WordMarkup()
    var body = ""
    markup.write(blocks, width: WordMarkup.textWidth, to: &body)
    var parts = [
      (
        "word/document.xml",
        "<w:document\(WordMarkup.namespace)><w:body>\(body)\(WordMarkup.page)</w:body></w:document>"
      ),
      ("word/styles.xml", WordStyle.part),
      ("word/settings.xml", WordMarkup.settings),
      ("docProps/core.xml", properties),
    ]
    if !comments.isEmpty { parts.append(("word/comments.xml", WordMarkup.part(of: comments))) }
    var archive = ZipWriter()
    func add(_ name: String, _ xml: String) { archive.add(name, Array((XMLText.declaration + xml).utf8)) }
    add("[Content_Types].xml", contentTypes)
    add("_rels/.rels", Self.relations)
    add("word/_rels/document.xml.rels", documentRelations)
    for (name, xml) in parts { add(name, xml) }
    return archive.archive
  }

  private var properties: String {
    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + (title.map { "<dc:title>\(XMLText.escaped($0))</dc:title>" } ?? "")
      + "<dc:creator>\(Self.author)</dc:creator><dc:language>da-DK</dc:language></cp:coreProperties>"
  }

  private var contentTypes: String {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    func part(_ name: String, _ type: String) -> String { "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>" }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + part("/word/document.xml", "\(main).document.main+xml") + part("/word/styles.xml", "\(main).styles+xml")
      + part("/word/settings.xml", "\(main).settings+xml")
      + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      + (comments.isEmpty ? "" : part("/word/comments.xml", "\(main).comments+xml")) + "</Types>"
  }

  private static let relationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static var relations: String {
    "<Relationships xmlns=\"\(relationNamespace)\">"
      + "<Relationship Id=\"rId1\" Type=\"\(relationTypes)/officeDocument\" Target=\"word/document.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(relationNamespace)/metadata/core-properties\""
      + " Target=\"docProps/core.xml\"/>"
      + "</Relationships>"
  }

  private var documentRelations: String {
    let kinds = ["styles", "settings"] + (comments.isEmpty ? [] : ["comments"])
    return "<Relationships xmlns=\"\(Self.relationNamespace)\">"
      + kinds.enumerated().map {
        "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.relationTypes)/\($1)\" Target=\"\($1).xml\"/>"
      }.joined() + "</Relationships>"
  }
}

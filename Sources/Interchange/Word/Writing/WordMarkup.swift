/// Writes blocks in WordprocessingML (ECMA-376, part 1). Lengths are twentieths of a point.
struct WordMarkup {
  /// The number of the last change that was kept track of.
  private var lastChange = 0

  static let namespace = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// A4, upright.
  private static let pageSize = (width: 11906, height: 16838)
  private static let margin = 1134
  /// What is left between the margins.
  static let textWidth = pageSize.width - 2 * margin

  /// What stands at the end of a document of its pages.
  static let page =
    "<w:sectPr><w:pgSz w:w=\"\(pageSize.width)\" w:h=\"\(pageSize.height)\"/><w:pgMar w:top=\"\(margin)\" w:right=\"\(margin)\""
    + " w:bottom=\"\(margin)\" w:left=\"\(margin)\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"

  /// `settings.xml`: a document as Word writes them since 2013.
  static let settings =
    "<w:settings\(namespace)><w:defaultTabStop w:val=\"397\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
    + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"

  /// `comments.xml`
  static func part(of comments: [WordComment]) -> String {
    var markup = WordMarkup()
    var xml = "<w:comments\(namespace)>"
    for (id, comment) in comments.enumerated() {
      xml += "<w:comment w:id=\"\(id)\"\(authorship) w:initials=\"L\">"
      for text in comment.paragraphs { markup.write(WordParagraph(.comment, text), to: &xml) }
      xml += "</w:comment>"
    }
    return xml + "</w:comments>"
  }

  private static let authorship = XMLText.attribute("w:author", WordOutput.author)

  /// An element that says that `content` came or went; without content, that what it stands in did.
  private mutating func element(of change: WordChange, _ content: String? = nil) -> String {
    let name = change == .inserted ? "w:ins" : "w:del"
    return "<\(name)\(nextChange())" + (content.map { ">\($0)</\(name)>" } ?? "/>")
  }

  private mutating func nextChange() -> String {
    lastChange += 1
    return " w:id=\"\(lastChange)\"\(Self.authorship)"
  }
}

// MARK: - Blocks

extension WordMarkup {
  /// Writes `blocks`, for which there is `width`.
  mutating func write(_ blocks: [WordBlock], width: Int, to xml: inout String) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): write(paragraph, to: &xml)
      case .table(let table): write(table, width: width, to: &xml)
      }
    }
  }

  private mutating func write(_ paragraph: WordParagraph, to xml: inout String) {
    var properties = "<w:pStyle w:val=\"\(paragraph.style.id)\"/>"
    if paragraph.isKeptWithNext { properties += "<w:keepNext/>" }
    if paragraph.isCentred { properties += "<w:jc w:val=\"center\"/>" }
    if let change = paragraph.change { properties += "<w:rPr>\(element(of: change))</w:rPr>" }
    if let old = paragraph.oldStyle {
      properties += "<w:pPrChange\(nextChange())><w:pPr><w:pStyle w:val=\"\(old.id)\"/></w:pPr></w:pPrChange>"
    }
    xml += "<w:p><w:pPr>\(properties)</w:pPr>"
    for part in paragraph.content {
      switch part {
      case .run(let run): xml += markup(of: run)
      case .commentStart(let id): xml += "<w:commentRangeStart w:id=\"\(id)\"/>"
      case .commentEnd(let id):
        xml += "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
      }
    }
    xml += "</w:p>"
  }

  private mutating func markup(of run: WordRun) -> String {
    guard !run.text.isEmpty else { return "" }
    let emphasis =
      switch run.emphasis {
      case .none: ""
      case .bold: "<w:rPr><w:b/></w:rPr>"
      case .italic: "<w:rPr><w:i/></w:rPr>"
      case .struckOut: "<w:rPr><w:strike/></w:rPr>"
      }
    let name = run.change == .deleted ? "w:delText" : "w:t"
    let text = "<w:r>\(emphasis)<\(name) xml:space=\"preserve\">\(XMLText.escaped(run.text))</\(name)></w:r>"
    return run.change.map { element(of: $0, text) } ?? text
  }
}

// MARK: - Tables

extension WordMarkup {
  /// The space on either side of what stands in a cell.
  private static let cellMargin = 85

  /// A thin line.
  private static func border(_ side: String) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
  }

  private mutating func write(_ table: WordTable, width: Int, to xml: inout String) {
    let columns = max(1, table.rows.map(\.cells.count).max() ?? 1)
    let column = width / columns
    let sides = ["top", "left", "bottom", "right"] + (table.isRuled ? ["insideH"] : []) + ["insideV"]
    let borders = sides.map(Self.border).joined()
    let margins = ["left", "right"].map { "<w:\($0) w:w=\"\(Self.cellMargin)\" w:type=\"dxa\"/>" }.joined()
    xml += "<w:tbl><w:tblPr><w:tblW w:w=\"\(column * columns)\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
    xml += "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>\(margins)</w:tblCellMar></w:tblPr><w:tblGrid>"
    xml += String(repeating: "<w:gridCol w:w=\"\(column)\"/>", count: columns) + "</w:tblGrid>"
    for row in table.rows {
      var properties = row.isHeader ? "<w:cantSplit/><w:tblHeader/>" : ""
      if let change = row.change { properties += element(of: change) }
      xml += "<w:tr>" + (properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")
      for (index, cell) in row.cells.enumerated() {
        // The last cell of a short row takes up the rest of it.
        let span = index + 1 == row.cells.count ? columns - index : 1
        xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(column * span)\" w:type=\"dxa\"/>"
        if span > 1 { xml += "<w:gridSpan w:val=\"\(span)\"/>" }
        if row.isHeader { xml += "<w:tcBorders>\(Self.border("bottom"))</w:tcBorders>" }
        xml += "</w:tcPr>"
        write(cell, width: column * span - 2 * Self.cellMargin, to: &xml)
        // A cell ends in a paragraph.
        if case .paragraph? = cell.last {} else { xml += "<w:p/>" }
        xml += "</w:tc>"
      }
      xml += "</w:tr>"
    }
    xml += "</w:tbl>"
  }
}

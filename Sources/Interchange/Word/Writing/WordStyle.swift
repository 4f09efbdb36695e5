/// The styles of the paragraphs in the Word documents that are written: one for each thing that a draft is made of, so that a
/// house can give them its own look.
package enum WordStyle: CaseIterable, Sendable {
  case plain, title, opening, chapter, chapterHeading, heading
  case section, subsection, item, point, bullet
  case amendingSection, instruction, newText
  case table, signature, comment

  /// The name of the style in the file.
  var id: String {
    switch self {
    case .plain: "Normal"
    case .title: "Titel"
    case .opening: "Indledning"
    case .chapter: "Kapitel"
    case .chapterHeading: "Kapiteloverskrift"
    case .heading: "Paragrafoverskrift"
    case .section: "Paragraf"
    case .subsection: "Stykke"
    case .item: "Nummer"
    case .point: "Litra"
    case .bullet: "Opregning"
    case .amendingSection: "Aendringsparagraf"
    case .instruction: "Aendringsnummer"
    case .newText: "NyTekst"
    case .table: "Tabeltekst"
    case .signature: "Underskrift"
    case .comment: "Kommentartekst"
    }
  }

  /// The name that is shown; those that Word has itself are written in English, and Word shows them in the reader's language.
  private var name: String {
    switch self {
    case .plain: "Normal"
    case .title: "Title"
    case .signature: "Signature"
    case .comment: "annotation text"
    case .amendingSection: "Ændringsparagraf"
    case .instruction: "Ændringsnummer"
    case .newText: "Ny tekst"
    default: id
    }
  }

  /// How far the first line of a provision is drawn in.
  private var indent: Int { 238 }

  /// What it says of the paragraph, and of the text in it. Lengths are twentieths of a point.
  private var look: (paragraph: String, text: String) {
    switch self {
    case .plain: ("", "")
    case .title: (Self.centred(before: 240), "<w:b/><w:sz w:val=\"28\"/>")
    case .opening: ("", "")
    case .chapter: (Self.centred(before: 360, level: 0), "")
    case .chapterHeading: (Self.centred(before: 0), "<w:i/>")
    case .heading: (Self.centred(before: 240, level: 1), "<w:i/>")
    case .section: ("<w:spacing w:before=\"160\" w:after=\"60\"/><w:ind w:firstLine=\"\(indent)\"/>", "")
    case .subsection: ("<w:ind w:firstLine=\"\(indent)\"/>", "")
    case .item, .bullet: (Self.hanging(indent + 397), "")
    case .point: (Self.hanging(indent + 794), "")
    case .amendingSection: (Self.centred(before: 360, level: 0), "<w:b/>")
    case .instruction: ("<w:spacing w:before=\"160\" w:after=\"60\"/>", "")
    case .newText: ("<w:ind w:left=\"\(indent)\"/>", "")
    case .table: ("<w:spacing w:before=\"20\" w:after=\"20\"/>", "")
    case .signature: ("<w:spacing w:before=\"60\"/><w:jc w:val=\"center\"/>", "")
    case .comment: ("<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"20\"/>")
    }
  }

  private static func centred(before: Int, level: Int? = nil) -> String {
    "<w:keepNext/><w:spacing w:before=\"\(before)\" w:after=\"120\"/><w:jc w:val=\"center\"/>"
      + (level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? "")
  }

  private static func hanging(_ left: Int) -> String { "<w:ind w:left=\"\(left)\" w:hanging=\"397\"/>" }

  /// `styles.xml`: Danish, and set as Lovtidende is.
  static var part: String {
    var xml = "<w:styles\(WordMarkup.namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
    xml += "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
    xml += "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"da-DK\" w:eastAsia=\"da-DK\" w:bidi=\"ar-SA\"/>"
    xml += "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:pPrDefault>"
    xml += "</w:docDefaults>"
    for style in allCases {
      let look = style.look
      let isDefault = style == .plain
      xml += "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(style.id)\">"
      xml += "<w:name w:val=\"\(style.name)\"/>\(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")<w:qFormat/>"
      xml += look.paragraph.isEmpty ? "" : "<w:pPr>\(look.paragraph)</w:pPr>"
      xml += look.text.isEmpty ? "" : "<w:rPr>\(look.text)</w:rPr>"
      xml += "</w:style>"
    }
    return xml + "</w:styles>"
  }
}

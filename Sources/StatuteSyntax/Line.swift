import StatuteText

/// What a line is by its opening bytes alone.
enum LineKind: UInt8 {
  /// Nothing that can be seen.
  case blank
  /// Running text or a heading.
  case text
  /// `§ 7 a.` followed by text.
  case section
  /// `§ 2`, with or without a stop, alone on its line.
  case centredSection
  /// `Stk. 2.`
  case subsection
  /// `1)`, `2 a)`, `(1)`
  case digitMarker
  /// `1.` followed by a space: an instruction, an item or a numbered heading, as the context decides.
  case dottedNumber
  /// `a)`, `aa)`, `i)`, `ii)`, `(a)`
  case letterMarker
  /// `a.`
  case dottedLetter
  /// `-`, `–`, `•`
  case bullet
  /// `Bog I`, `Første bog`
  case book
  /// `Afsnit II`, `Første afsnit.`
  case part
  /// `Kapitel 2 a`, `2. kapitel`
  case chapter
  /// `Bilag 1`
  case annex
  /// `Officielle noter`
  case officialNotes
  /// `Lov nr. … indeholder følgende ikrafttrædelsesbestemmelse:`
  case commencement
  /// `Givet på Christiansborg Slot, …`, `Under Vor Kongelige Hånd og Segl`
  case signature
  /// `Oversigt (indholdsfortegnelse)`
  case contents
  /// `Den fulde tekst`, the end of the contents on web pages.
  case fullText
  /// `Bemærkninger til lovforslaget`
  case remarks
  /// `Til § 1`, `Til nr. 2`
  case remark
  /// `Lovforslaget sammenholdt med gældende lov`
  case mirror
  /// A row of a table: columns separated by tabs or `|`.
  case tableRow
  /// `---`: the fence of front matter, a rule across the page, or one under a heading, as `===` is.
  case fence
  /// `<!-- … -->`, or the beginning of a comment that ends in a later line; a line struck out as a whole, `~~Stk. 2. …~~`.
  case comment
  /// `[^1]: …`, the text of a footnote in Markdown.
  case footnote
}

/// What the first pass knows of one line.
struct Line {
  var kind: LineKind
  var shape: LineShape
  var flags: NodeFlags
  /// The first byte that counts, after white space and Markdown marks.
  var start: UInt32
  /// The byte after the last visible one.
  var end: UInt32
  /// The byte after the label.
  var labelEnd: UInt32
  /// The first byte of the text after the label; ``end`` when there is none.
  var textStart: UInt32
  var number: ProvisionNumber
  var lastNumber: ProvisionNumber
}

/// How a line looks.
struct LineShape: OptionSet {
  let rawValue: UInt8

  /// Begins with `»`, which stands before ``Line/start``.
  static let opensQuotation = LineShape(rawValue: 1 << 0)
  /// Ends in `.`, `:`, `;`, `,` or the like.
  static let endsInStop = LineShape(rawValue: 1 << 1)
  /// Its text begins with a small letter.
  static let startsSmall = LineShape(rawValue: 1 << 2)
  /// A Markdown heading (`## …`).
  static let isMarkdownHeading = LineShape(rawValue: 1 << 3)
  /// Leads to a section, chapter or part: only headings stand between.
  static let isHeading = LineShape(rawValue: 1 << 4)
  /// A marker that reads as a Roman numeral too: `i)`, `v)`, `x)`, `ii)`.
  static let mayBeRoman = LineShape(rawValue: 1 << 5)
  /// The whole line is emphasised in Markdown (`*Kommunerne*`).
  static let isEmphasised = LineShape(rawValue: 1 << 6)
  /// Whether the `»` before it opens a quotation has been settled.
  static let isSettled = LineShape(rawValue: 1 << 7)
}

/// The elements of LexDania 2.1 that the reader treats in a way of their own.
///
/// All others (`Bog`, `Kapitel`, `ParagrafGruppe`, `TitelGruppe`, `Ikraft`, `Rykningsklausul`, …) are boxes whose labels,
/// headings and paragraphs stand on lines of their own.
enum LexDaniaElement: String, CaseIterable {
  /// The whole document.
  case document = "Dokument"
  /// What the publisher says beside the text.
  case meta = "Meta"

  // MARK: In Meta

  case documentTitle = "DocumentTitle"
  case documentType = "DocumentType"
  case number = "Number"
  case popularTitle = "PopularTitle"
  case signed = "DiesSigni"
  case status = "Status"
  case year = "Year"

  // MARK: Text

  /// A run of letters in one style.
  case run = "Char"
  /// A sentence, or what LexDania took for one: it breaks after every full stop.
  case sentence = "Linea"
  /// A paragraph; lists, tables and notes may stand in it.
  case paragraph = "Exitus"
  /// A label: `§ 1.`, `Stk. 2.`, `1)`, `Kapitel 2`.
  case label = "Explicatus"
  /// A note, standing where its mark does.
  case note = "Nota"
  /// A list.
  case list = "Index"
  /// An item of a list.
  case item = "Indentatio"

  case table = "Table"
  case row = "Tr"
  case cell = "Td"

  // MARK: Provisions

  /// § of an act.
  case section = "Paragraf"
  /// stykke
  case subsection = "Stk"
  /// ændringsnummer
  case instruction = "AendringsNummer"
  /// One amendment of an ændringsnummer.
  case amendment = "Aendring"
  /// What is to be done.
  case definition = "AendringDefinition"
  /// The new text, which is printed between `»` and `«`.
  case newText = "AendringNyTekst"

  /// Any other element.
  case other = ""

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The element called `name`.
  init(_ name: String) { self = Self.byName[name] ?? .other }
}

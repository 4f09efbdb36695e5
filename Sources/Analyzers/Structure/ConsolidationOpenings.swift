import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the title of a consolidated act and the acts that its opening lists.
struct ConsolidationOpenings: SectionAnalyzer {
  /// En lovbekendtgørelses titel begynder ikke med »Bekendtgørelse af«.
  ///
  /// En lovbekendtgørelse hedder som loven med »Bekendtgørelse af« foran.
  ///
  /// ## Hvorfor
  ///
  /// Titlen skiller den samlede tekst fra den lov, der blev vedtaget.
  ///
  /// ## Kilde
  ///
  /// KO01. LK 11.8.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badevand
  /// Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse af lov om badevand
  /// Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## English
  ///
  /// The title of a consolidated act does not begin with »Bekendtgørelse af«.
  static let title = Rule("structure/consolidation-title", catalogue: ["KO01"], severity: .warning)

  /// En lov i indledningen har en dato, der ikke kan passe.
  ///
  /// Dagen findes ikke, året ligger efter lovbekendtgørelsens eget, eller et tal er faldet ud eller kommet til.
  ///
  /// ## Hvorfor
  ///
  /// Indledningen er det eneste sted, der siger, hvilke ændringer teksten omfatter.
  ///
  /// ## Kilde
  ///
  /// KO04. Iagttaget i Lovtidende: »lov nr. 1532 af 19. december 2207«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse af lov om badevand
  /// Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2202.
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse af lov om badevand
  /// Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## English
  ///
  /// An act in the opening of a consolidated act has a date that cannot be: no such day, or a year after the text's
  /// own.
  static let date = Rule("structure/consolidation-date", catalogue: ["KO04"], severity: .error)

  let rules = [title, date]

  /// The date of the text may stand where it ends.
  func keeps(_ premise: Int, after part: DocumentPart) -> Bool {
    !part.document.saysWhichActItIs(in: part.document.tree.nodes[part.nodes.lowerBound].range)
  }

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    // What it looks at stands before the sections.
    guard part.nodes.lowerBound == 0, document.kind == .consolidatedAct else { return }
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    // The head of a text is short.
    let head = nodes.prefix(Self.longestHead)
    if let index = head.firstIndex(where: { $0.kind == .title }) {
      let text = nodes[index].text
      let isRight = Self.titles.contains { bytes.readsIgnoringCase($0, at: text.start) }
      if !isRight { report.add(Self.title, at: text, node: index, .title) }
    }
    if let index = head.firstIndex(where: { $0.kind == .opening }) {
      checkDates(nodes[index].text, index, document, &report)
    }
  }

  private static let titles: [StaticString] = ["bekendtgørelse af", "bekendtgørelse for"]
  private static let longestHead = 50
  /// No act in force is older than Danske Lov.
  private static let firstYear = 1683
  /// No act that is being written today is from a later year.
  private static let lastYear = 2199

  private func checkDates(_ text: ByteRange, _ node: Int, _ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    let own = document.actDate
    let lastYear = own?.year ?? Self.lastYear
    let end = min(text.end, bytes.count)
    var from = text.start
    while let at = bytes.span.firstOffset(ofAny: 0x61, 0x61, 0x61, in: ByteRange(from, end)) {
      from = at + 1
      // »af 31. oktober 2023« after a number
      guard at > text.start, at + 1 < end, bytes[at + 1] == 0x66, !bytes[at - 1].isLetterByte else { continue }
      var reader = WordReader(bytes, at: at + 2)
      guard reader.skipGap() else { continue }
      let start = reader.offset
      reader.offset = at + 2
      guard var date = reader.date() else { continue }
      from = reader.offset
      let range = ByteRange(start, reader.offset)
      // »2014 1)«, the sign of a note, is printed without the space.
      if reader.next == 0x29 { while date.year > 9999 { date.year /= 10 } }
      if date.year > lastYear || date.year < Self.firstYear {
        report.add(Self.date, at: range, node: node, .year(date.year, own: own?.year))
      } else if ActDate(year: date.year, month: date.month, day: date.day) == nil {
        report.add(Self.date, at: range, node: node, .noSuchDay)
      }
    }
  }
}

extension Message {
  fileprivate static var title: Message {
    Message(
      da: "Titlen bør begynde med »Bekendtgørelse af« (LK 11.8.3).",
      en: "The title should begin with »Bekendtgørelse af« (LK 11.8.3).")
  }
  fileprivate static var noSuchDay: Message { Message(da: "Dagen findes ikke.", en: "There is no such day.") }
  fileprivate static func year(_ year: Int, own: Int?) -> Message {
    Message(
      da: "\(year) kan ikke passe\(own.map { "; lovbekendtgørelsen er fra \($0)" } ?? "").",
      en: "\(year) cannot be right\(own.map { "; the consolidated act is from \($0)" } ?? "").")
  }
}

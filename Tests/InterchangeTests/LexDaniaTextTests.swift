import Interchange
import StatuteModel
import Testing

/// How documents of LexDania become lines of text.
struct LexDaniaTextTests {
  @Test func theWholeOfAnActStandsOnLinesOfItsOwn() throws {
    #expect(
      try lines(
        title: "Lov om havnebade",
        """
        <Bog><Afsnit><Explicatus>Afsnit I</Explicatus><Rubrica><Linea><Char>Havnene</Char></Linea></Rubrica>
        <Kapitel><Explicatus>Kapitel 1</Explicatus><Rubrica><Linea><Char>Anvendelsesområde</Char></Linea></Rubrica>
        <ParagrafGruppe><Rubrica><Linea><Char>Hvad loven gælder for</Char></Linea></Rubrica>
        <Paragraf><Explicatus>§ 1.</Explicatus>
          <Stk>\(paragraph("Loven gælder for havnebade.", "Den gælder også for", list: [
            ("1)", "badebroer og"), ("2)", "saunaer."),
          ]))</Stk>
          <Stk><Explicatus>Stk. 2.</Explicatus>\(paragraph("Ministeren kan fastsætte regler."))</Stk>
        </Paragraf></ParagrafGruppe></Kapitel></Afsnit></Bog>
        """) == [
          "Lov om havnebade", "Afsnit I", "Havnene", "Kapitel 1", "Anvendelsesområde", "Hvad loven gælder for",
          "§ 1. Loven gælder for havnebade. Den gælder også for", "1) badebroer og", "2) saunaer.",
          "Stk. 2. Ministeren kan fastsætte regler.",
        ])
  }

  @Test func listsStandInLists() throws {
    let inner = "<Index><Indentatio><Explicatus>a)</Explicatus>\(paragraph("sand eller"))</Indentatio></Index>"
    let outer = """
      <Index><Indentatio><Explicatus>1)</Explicatus>\(paragraph("strande med"))<Exitus>\(inner)</Exitus></Indentatio></Index>
      """
    #expect(
      try lines("<Paragraf><Explicatus>§ 2.</Explicatus><Stk><Exitus>\(outer)</Exitus></Stk></Paragraf>")
        == ["§ 2.", "1) strande med", "a) sand eller"])
  }

  @Test func textAfterAListIsALineOfItsOwn() throws {
    let text = """
      <Exitus><Linea><Char>Tilladelse kræves til</Char></Linea><Index><Indentatio><Explicatus>1)</Explicatus>\
      \(paragraph("broer,"))</Indentatio></Index><Linea><Char>når de er nye.</Char></Linea></Exitus>
      """
    #expect(
      try lines("<Paragraf><Explicatus>§ 3.</Explicatus><Stk>\(text)</Stk></Paragraf>")
        == ["§ 3. Tilladelse kræves til", "1) broer,", "når de er nye."])
  }

  @Test func runsOfLettersAreJoinedAndWhiteSpaceIsFolded() throws {
    let text = """
      <Exitus><Linea><Char>Gebyret er 5</Char><Char formaChar="Superscript">2</Char>
        <Char> kr.\n        pr. m</Char></Linea></Exitus>
      """
    #expect(try lines(text) == ["Gebyret er 52 kr. pr. m"])
  }

  @Test func aSentenceThatBeginsWithASignClosesUp() throws {
    #expect(
      try lines(paragraph("Boder, skure og lign.", ", der flyttes.", "Andre ikke.")) == [
        "Boder, skure og lign., der flyttes. Andre ikke."
      ])
  }

  @Test func noBreakSpacesAndSoftHyphensStay() throws {
    #expect(try lines(paragraph("Jf. §\u{A0}2 om bade\u{AD}broer.")) == ["Jf. §\u{A0}2 om bade\u{AD}broer."])
  }

  @Test func rowsOfATableStandWithTabs() throws {
    let cell = "<Td>\(paragraph("Bro"))\(paragraph("i træ"))</Td>"
    let rows = "<Tr>\(cell)<Td/><Td>\(paragraph("12"))</Td></Tr><Tr><Td/><Td/></Tr>"
    #expect(
      try lines("<Exitus><Linea><Char>Satserne er:</Char></Linea><Table>\(rows)</Table></Exitus>")
        == ["Satserne er:", "Bro i træ\t\t12"])
  }

  @Test func listsAndTablesInACellAreItsText() throws {
    let list = "<Exitus><Index><Indentatio><Explicatus>-</Explicatus>\(paragraph("fast"))</Indentatio></Index></Exitus>"
    let table = "<Exitus><Table><Tr><Td>\(paragraph("ny"))</Td><Td>\(paragraph("gammel"))</Td></Tr></Table></Exitus>"
    #expect(
      try lines("<Exitus><Table><Tr><Td>\(list)\(table)</Td><Td>\(paragraph("3"))</Td></Tr></Table></Exitus>") == [
        "- fast ny gammel\t3"
      ])
  }

  @Test func notesStandLastAndTheirMarksAtTheWord() throws {
    let note = "<Nota><Explicatus>1)</Explicatus>\(paragraph("Nu: Kystdirektoratet."))</Nota>"
    let text = "<Exitus><Linea><Char>Styrelsen </Char></Linea>\(note)<Linea><Char>fører tilsyn</Char></Linea></Exitus>"
    #expect(
      try lines(title: "Lov om havnebade", text)
        == ["Lov om havnebade", "Styrelsen1) fører tilsyn", "Officielle noter", "1) Nu: Kystdirektoratet."])
  }

  @Test func aMarkBeforeTheFirstWordWouldReadAsAList() throws {
    let note = "<Nota><Explicatus>4)</Explicatus>\(paragraph("Ændret i 2012."))</Nota>"
    let text = "<Stk><Exitus>\(note)<Linea><Char>Bade anmeldes.</Char></Linea></Exitus></Stk>"
    #expect(
      try lines("<Paragraf><Explicatus>§ 4.</Explicatus>\(text)</Paragraf>")
        == ["§ 4. Bade anmeldes.", "Officielle noter", "4) Ændret i 2012."])
  }

  @Test func amendingActsQuoteTheirNewText() throws {
    let newText = """
      <Stk><Explicatus>Stk. 3.</Explicatus>\(paragraph("Badene åbner i maj."))</Stk>\
      <Stk><Explicatus>Stk. 4.</Explicatus>\(paragraph("De lukker i september."))</Stk>
      """
    let first = instruction("1.", "I § 2 indsættes som stk. 3 og 4:", newText)
      .replacing(
        "</AendringsNummer>",
        with: "<Rykningsklausul>\(paragraph("Stk. 3 bliver herefter stk. 5."))</Rykningsklausul></AendringsNummer>")
    #expect(
      try lines(
        """
        <AendringCentreretParagraf><Explicatus>§ 1</Explicatus>\(paragraph("I lov om havnebade foretages:"))
        \(first)\(instruction("2.", "§ 9 ophæves.", ""))</AendringCentreretParagraf>
        <IkraftCentreretParagraf><Explicatus>§ 2</Explicatus><Stk><Explicatus>Stk. 1.</Explicatus>
        \(paragraph("Loven træder i kraft."))</Stk></IkraftCentreretParagraf>
        """) == [
          "§ 1", "I lov om havnebade foretages:", "1. I § 2 indsættes som stk. 3 og 4:",
          "»Stk. 3. Badene åbner i maj.", "Stk. 4. De lukker i september.«", "Stk. 3 bliver herefter stk. 5.",
          "2. § 9 ophæves.", "§ 2", "Stk. 1. Loven træder i kraft.",
        ])
  }

  @Test func whatMetaSaysIsRead() throws {
    let metadata = try LexDaniaDocument(reading: bytes(meta: meta, "")).metadata
    var expected = ActMetadata()
    expected.title = "Bekendtgørelse af lov om havnebade"
    expected.popularTitle = "Havnebadsloven"
    expected.number = 1053
    expected.year = 2009
    expected.date = ActDate(year: 2009, month: 10, day: 29)
    expected.type = "LBK H"
    expected.status = "Historic"
    #expect(metadata == expected)
    let head = Array(bytes(meta: meta, "").prefix { $0 != UInt8(ascii: "~") })
    #expect(try LexDaniaDocument.metadata(inHead: head) == expected)
    #expect(try LexDaniaDocument.metadata(inHead: Array(head.prefix(100))) == nil)
  }

  private let meta = """
    <Meta><DocumentType>LBK H#LOKDOK03</DocumentType>
    <DocumentTitle>Bekendtgørelse af lov om havnebade\\n(Åbning)</DocumentTitle><PopularTitle>Havnebadsloven</PopularTitle>
    <Year>2009</Year><DiesSigni>2009-10-29</DiesSigni><Status>Historic</Status><Number>1053</Number>
    <AendresAf><Dokument><KortNavn>LOV nr 1 af 1/1/2010</KortNavn></Dokument></AendresAf></Meta><!--~-->
    """
}

// MARK: - Writing LexDania

/// One paragraph of these sentences, with a list in it where one is given.
private func paragraph(_ sentences: String..., list: [(String, String)] = []) -> String {
  let text = sentences.map { "<Linea><Char>\($0)</Char></Linea>" }.joined()
  let items = list.map { "<Indentatio><Explicatus>\($0.0)</Explicatus>\(paragraph($0.1))</Indentatio>" }.joined()
  return "<Exitus>\(text)</Exitus>" + (items.isEmpty ? "" : "<Exitus><Index>\(items)</Index></Exitus>")
}

private func instruction(_ label: String, _ words: String, _ newText: String) -> String {
  let action =
    newText.isEmpty
    ? "<AendringAktion/>" : "<AendringAktion><AendringNyTekst>\(newText)</AendringNyTekst></AendringAktion>"
  return """
    <AendringsNummer><Explicatus>\(label)</Explicatus><Aendring>
    <AendringDefinition>\(paragraph(words))</AendringDefinition>\(action)</Aendring></AendringsNummer>
    """
}

private func bytes(meta: String = "<Meta/>", title: String? = nil, _ content: String) -> [UInt8] {
  let title = title.map { "<TitelGruppe><Titel><Linea><Char>\($0)</Char></Linea></Titel></TitelGruppe>" } ?? ""
  return Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Dokument>\(meta)\(title)<DokumentIndhold>\(content)</DokumentIndhold></Dokument>
    """.utf8)
}

private func lines(title: String? = nil, _ content: String) throws -> [String] {
  let text = try LexDaniaDocument(reading: bytes(title: title, content)).text
  return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
}

import Interchange
import TestSupport
import Testing

/// How Word documents become lines of text.
struct WordTextTests {
  private func document(_ file: WordFile, _ changes: TrackedChanges = .accept) throws -> ImportedDocument {
    try ImportFormat.word.read(file.bytes, trackedChanges: changes)
  }

  private func lines(_ file: WordFile, _ changes: TrackedChanges = .accept) throws -> [String] {
    String(decoding: try document(file, changes).text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func lines(_ body: String, _ changes: TrackedChanges = .accept) throws -> [String] {
    try lines(WordFile(body: body), changes)
  }

  private typealias W = WordFile

  /// `§ 1.`, `Stk. 2.`, `1)`, `a)`, counted by Word.
  private static let lists =
    W.list(
      7,
      W.level(0, "§ %1.") + W.level(1, "Stk. %2.", start: 2) + W.level(2, "%3)", more: "<w:lvlRestart w:val=\"2\"/>")
        + W.level(3, "%4)", "lowerLetter") + W.level(4, "%5)", "lowerRoman") + W.level(5, "\u{F0B7}", "bullet"))
    + W.list(8, W.level(0, "%1.") + W.level(1, "%1.%2", "upperLetter", more: "<w:isLgl/>"))

  @Test func labelsThatWordCountsComeOutAsText() throws {
    let uses =
      W.use(1, of: 7) + W.use(2, of: 8)
      + W.use(3, of: 8, overrides: "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
    let paragraphs: [(String, Int, Int)] = [
      ("Bade er åbne.", 1, 0), ("Bade har", 1, 1), ("broer", 1, 2), ("stiger", 1, 2), ("Bade lukker.", 1, 1),
      ("Havne har", 1, 0),
      ("Kajer er", 1, 1), ("nye", 1, 2), ("af træ", 1, 3), ("lyst", 1, 4), ("mørkt", 1, 4), ("af sten", 1, 3),
      ("gamle", 1, 2),
      ("blå", 1, 5), ("Ændring.", 2, 0), ("Ændring.", 2, 0), ("Del.", 2, 1), ("Femte.", 3, 0), ("Sjette.", 3, 0),
    ]
    let body = paragraphs.map { W.paragraph($0.0, list: ($0.1, $0.2)) }.joined()
    #expect(
      try lines(WordFile(body: body, numbering: Self.lists + uses)) == [
        "§ 1. Bade er åbne.", "Stk. 2. Bade har", "1) broer", "2) stiger", "Stk. 3. Bade lukker.", "§ 2. Havne har",
        "Stk. 2. Kajer er", "1) nye", "a) af træ", "i) lyst", "ii) mørkt", "b) af sten", "2) gamle", "– blå",
        "1. Ændring.",
        "2. Ændring.", "2.1 Del.", "5. Femte.", "6. Sjette.",
      ])
  }

  @Test func whatIsRaisedIsAnExponentAndWhatIsStruckOutIsLeftOut() throws {
    func raised(_ text: String) -> String { W.run(text, properties: "<w:vertAlign w:val=\"superscript\"/>") }
    let body =
      W.paragraph(
        W.run("10") + raised("-") + raised("6") + W.run(" kr., 5 m") + raised("2") + W.run(" og x") + raised("n"),
        properties: "")
      + W.paragraph(
        W.run("H") + W.run("2", properties: "<w:vertAlign w:val=\"subscript\"/>") + W.run("O, 2") + raised("1)"),
        properties: "")
      + W.paragraph(
        W.run("Ejer ") + W.run("eller lejer ", properties: "<w:strike/>")
          + W.run("bruger ", properties: "<w:dstrike/>") + W.run("her.", properties: "<w:strike w:val=\"0\"/>"),
        properties: "")
    let file = WordFile(body: body)
    #expect(try lines(file) == ["10^-6 kr., 5 m2 og x^n", "H2O, 2¹⁾", "Ejer her."])
    #expect(try document(file).omissions.counts == [.deletedText: 2])
  }

  @Test("words in a style that strikes out are left out, unless the run says otherwise")
  func struckOutByStyle() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:strike/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="D"><w:rPr><w:dstrike/></w:rPr></w:style>
      """
    let (on, off) = ("<w:rStyle w:val=\"C\"/>", "<w:strike w:val=\"0\"/>")
    let body =
      W.paragraph(
        W.run("Fyr ") + W.run("er høje og ", properties: on) + W.run("er lys.", properties: on + off), properties: "")
      + W.paragraph(
        W.run("Bøjer ") + W.run("er ", properties: on) + W.run("røde.", properties: off),
        properties: "<w:pStyle w:val=\"Q\"/>")
      + W.paragraph(W.run("Broer er", properties: "<w:rStyle w:val=\"D\"/>") + W.run("Kajer er grå."), properties: "")
    let file = WordFile(body: body, styles: styles)
    #expect(try lines(file) == ["Fyr er lys.", "er røde.", "Kajer er grå."])
    #expect(try document(file).omissions.counts == [.deletedText: 3])
  }

  @Test func fieldsAndDocumentsThatTheTextHoldsNothingOfAreCounted() throws {
    func field(_ code: String, _ result: String? = nil) -> String {
      func sign(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
      return sign("begin") + "<w:r><w:instrText> \(code) </w:instrText></w:r>"
        + (result.map { sign("separate") + W.run($0) } ?? "") + sign("end")
    }
    let body =
      W.paragraph(
        W.run("Se ") + field("REF a", "§ 1") + field("LISTNUM") + field("XE \"fyr\"") + field("MACROBUTTON A [dato]"),
        properties: "")
      + "<w:subDoc/>"
    #expect(try lines(body) == ["Se § 1"])
    #expect(try document(WordFile(body: body)).omissions.counts == [.fields: 2, .embeddedDocuments: 1])
  }

  @Test("a label, counted or typed, goes with all the words of its provision that are left out")
  func labelsOfDeletions() throws {
    func item(_ content: String) -> String { W.paragraph(content, properties: W.properties(list: (1, 2))) }
    let struckOut = "<w:strike/>"
    let body =
      W.paragraph("Bade har", list: (1, 0)) + item(W.run("broer,")) + item(W.run("stiger,", properties: struckOut))
      + item("<w:del>" + W.run("bænke,").replacing("w:t", with: "w:delText") + "</w:del>") + item(W.run("skilte."))
      + W.paragraph(W.run("Stk. 2. ") + W.run("Bade lukker.", properties: struckOut), properties: "")
      + W.paragraph("Havne åbner.", list: (1, 0))
    let file = WordFile(body: body, numbering: Self.lists + W.use(1, of: 7))
    #expect(try lines(file) == ["§ 1. Bade har", "1) broer,", "4) skilte.", "§ 2. Havne åbner."])
  }

  @Test func aLevelThatIsSkippedHasBegun() throws {
    let body = [("Bade har", 0), ("broer.", 2), ("Bade lukker.", 1)].map { W.paragraph($0.0, list: (1, $0.1)) }.joined()
    let file = WordFile(body: body, numbering: Self.lists + W.use(1, of: 7))
    #expect(try lines(file) == ["§ 1. Bade har", "1) broer.", "Stk. 3. Bade lukker."])
  }

  @Test func stylesCountAsTheirAncestorsDo() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="paragraph" w:styleId="Paragraf"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MinParagraf"><w:basedOn w:val="Paragraf"/></w:style>
      <w:style w:type="paragraph" w:styleId="Stykke"><w:basedOn w:val="Paragraf"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Ring2"><w:basedOn w:val="Ring"/></w:style>
      <w:style w:type="character" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    let body =
      W.paragraph("Lov om bade") + W.paragraph("Bade.", style: "MinParagraf") + W.paragraph("Broer.", style: "Stykke")
      + W.paragraph("Ingen.", style: "Paragraf", list: (0, 0)) + W.paragraph("Rundt.", style: "Ring")
      + W.paragraph(
        W.run("Mere.") + W.run("Væk.", properties: "<w:rStyle w:val=\"Skjult\"/>"),
        properties: W.properties(style: "Paragraf"))
    let file = WordFile(body: body, styles: styles, numbering: Self.lists + W.use(1, of: 7))
    #expect(
      try lines(file) == ["Lov om bade", "§ 1. Bade.", "Stk. 2. Broer.", "Ingen.", "Rundt.", "§ 2. Mere."])
    #expect(try document(file).omissions.counts == [.hiddenText: 1])
  }

  @Test func aLevelMayStandForAStyle() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Par"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Stk"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let list = W.list(
      3,
      W.level(0, "§ %1.", more: "<w:pStyle w:val=\"Par\"/>")
        + W.level(1, "Stk. %2.", start: 2, more: "<w:pStyle w:val=\"Stk\"/>"))
    let body =
      W.paragraph("Bade.", style: "Par") + W.paragraph("Broer.", style: "Stk") + W.paragraph("Havne.", style: "Par")
    let file = WordFile(body: body, styles: styles, numbering: list + W.use(1, of: 3))
    #expect(try lines(file) == ["§ 1. Bade.", "Stk. 2. Broer.", "§ 2. Havne."])
  }

  @Test func signsStandAsTheyAreShown() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="500"/></w:tabs></w:pPr><w:r><w:t>§\u{A0}1.</w:t><w:tab/><w:t>Bade</w:t>\
      <w:noBreakHyphen/><w:t>broer og hav</w:t><w:softHyphen/><w:t>net</w:t><w:sym w:font="Symbol" w:char="F0B7"/>\
      <w:sym w:font="Arial" w:char="00BD"/><w:br/><w:t>Stk. 2. Ny linje.</w:t><w:br w:type="page"/></w:r></w:p>
      """
    #expect(try lines(body) == ["§\u{A0}1. Bade\u{2011}broer og hav\u{AD}net•½", "Stk. 2. Ny linje."])
  }

  @Test func signsOfTheSymbolFontAreThoseTheyShow() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">§ 1. Bade </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 5 </w:t>\
      <w:sym w:font="Symbol" w:char="006D"/><w:t>m.</w:t><w:sym w:font="Webdings" w:char="F04A"/></w:r></w:p>
      """
    #expect(try lines(body) == ["§ 1. Bade ≥ 5 μm."])
    #expect(try document(WordFile(body: body)).omissions.counts == [.symbols: 1])
  }

  @Test(arguments: [
    ("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>", "(a+b)/c"),
    ("<m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "y^2"),
    (
      "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:r><m:t>x</m:t></m:r>",
      "a/b·x"
    ),
    (
      "<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>", "√(x+1)"
    ),
    (
      "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup>"
        + "<m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>", "∑_(i=1)^n i"
    ),
    ("<m:d><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d>", "(a)"),
  ])
  func formulasStandOnALine(formula: String, expected: String) throws {
    let body = W.paragraph("§ 1. Det er") + "<w:p><m:oMathPara><m:oMath>\(formula)</m:oMath></m:oMathPara></w:p>"
    #expect(try lines(body) == ["§ 1. Det er", expected])
  }

  @Test func cellsOfDataAreNoStykker() throws {
    func cell(_ paragraphs: String...) -> String { "<w:tc>" + paragraphs.map { W.paragraph($0) }.joined() + "</w:tc>" }
    let rows = [[cell("Bad"), cell("kr.")], [cell("Stk. 2. nævner", "mere"), cell("5")]]
    let table = "<w:tbl>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
    let body = W.paragraph("§ 1. Satser:") + table + W.paragraph("Stk. 2. Bade.")
    #expect(try lines(body) == ["§ 1. Satser:", "Bad\tkr.", "| Stk. 2. nævner mere | 5 |", "Stk. 2. Bade."])
  }

  @Test func mergedCellsKeepTheColumns() throws {
    func cell(_ words: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(W.paragraph(words))</w:tc>"
    }
    let (across, first, further) = ("<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
    let change = "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr></w:tcPrChange>"
    let rows = [
      cell("Bad", first) + cell("Pris", across), cell("", further) + cell("Voksen") + cell("Barn"),
      "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("5") + cell("3", change),
      cell("Fra 2031", "<w:gridSpan w:val=\"3\"/>"),
      cell("Stort", across) + cell("7"),
    ]
    let table = "<w:tbl>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
    #expect(
      try lines(W.paragraph("§ 1. Priser:") + table).dropFirst() == [
        "Bad\tPris", "\tVoksen\tBarn", "\t5\t3", "| Fra 2031 |", "Stort\t\t7",
      ])
  }

  @Test func headersAndDocumentsInsideAreNamed() throws {
    let bytes = StoredArchive.bytes([
      ("_rels/.rels", W.relations(W.relation("officeDocument", "word/document.xml"))),
      ("word/document.xml", W.part("document", "<w:body>\(W.paragraph("§ 1. Bade."))<w:altChunk/></w:body>")),
      ("word/_rels/document.xml.rels", W.relations(W.relation("header", "h1.xml") + W.relation("footer", "f1.xml"))),
      ("word/h1.xml", W.part("hdr", W.paragraph("Udkast"))), ("word/f1.xml", W.part("ftr", W.paragraph("1"))),
    ])
    let document = try ImportFormat.word.read(bytes)
    #expect(document.omissions.counts == [.pageHeaders: 1, .embeddedDocuments: 1])
  }

  @Test func fieldsShowTheirResults() throws {
    func field(_ code: String, _ result: String) -> String {
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> \(code) </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
      """
    }
    let inner = field("IF \(field("REF a", W.run("skjult")))", W.run("vist"))
    let body =
      W.paragraph(field("TOC \\o", W.run("Kapitel 1")), properties: "")
      + W.paragraph(W.run("§ 1. Jf. ") + field("REF x", W.run("§ 2")) + W.run(" og ") + inner, properties: "")
      + "<w:p><w:fldSimple w:instr=\"PAGE\">\(W.run("§ 3."))</w:fldSimple></w:p>"
        + """
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>\
        \(W.paragraph("Indhold"))</w:sdtContent></w:sdt><w:sdt><w:sdtContent>\(W.paragraph("§ 4."))</w:sdtContent></w:sdt>
        """
    #expect(try lines(body) == ["§ 1. Jf. § 2 og vist", "§ 3.", "§ 4."])
    #expect(try document(WordFile(body: body)).omissions.counts == [.tableOfContents: 2])
  }

  @Test func notesStandLast() throws {
    func mark(_ kind: String, _ id: Int) -> String { "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>" }
    func note(_ kind: String, _ id: Int, _ text: String, type: String = "") -> String {
      "<w:\(kind) w:id=\"\(id)\"\(type)><w:p><w:r><w:\(kind)Ref/></w:r>\(W.run(" " + text))</w:p></w:\(kind)>"
    }
    let file = WordFile(
      body: W.paragraph(W.run("Lov om bade") + mark("footnote", 2), properties: "")
        + W.paragraph(
          W.run("§ 1. Bade") + mark("endnote", 1) + W.run(" og broer") + mark("footnote", 1), properties: "")
        + W.paragraph(W.run("§ 2. ") + mark("footnote", 3) + W.run("Bøjer."), properties: ""),
      footnotes: note("footnote", 0, "streg", type: " w:type=\"separator\"") + note("footnote", 1, "Om broer.")
        + note("footnote", 2, "Om EU.") + note("footnote", 3, "Om bøjer."),
      endnotes: note("endnote", 1, "Om bade."))
    #expect(
      try lines(file) == [
        "Lov om bade1)", "§ 1. Bade2) og broer3)", "§ 2.⁴⁾ Bøjer.", "Officielle noter", "1) Om EU.", "2) Om bade.",
        "3) Om broer.", "4) Om bøjer.",
      ])
  }

  @Test func tablesAreRowsOrText() throws {
    func table(_ rows: [[String]]) -> String {
      let cells = rows.map { row in "<w:tr>\(row.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>" }
      return "<w:tbl>\(cells.joined())</w:tbl>"
    }
    let prices = table([
      [W.paragraph("Bad"), W.paragraph("Kr.")], [W.paragraph("Stort") + W.paragraph("bad"), W.paragraph("5")],
    ])
    let mirror = table([
      [W.paragraph("§ 1. Bade.") + W.paragraph("Stk. 2. Broer."), W.paragraph("1. § 1, stk. 2, ophæves.")]
    ])
    let text = String(decoding: try document(WordFile(body: prices + mirror)).text, as: UTF8.self)
    #expect(text == "Bad\tKr.\nStort bad\t5\n§ 1. Bade.\nStk. 2. Broer.\n\n1. § 1, stk. 2, ophæves.\n\n")
  }

  @Test func whatIsNoTextIsLeftOutAndSaid() throws {
    let box = "<w:txbxContent>\(W.paragraph("Boks"))</w:txbxContent>"
    let body = """
      <w:p>\(W.run("§ 1. Bade"))\(W.run("væk", properties: "<w:vanish/>"))\(W.run(".", properties: "<w:vanish w:val=\"0\"/>"))\
      <w:r><w:drawing/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:commentRangeStart w:id="1"/>\
      <w:r><w:commentReference w:id="1"/></w:r></w:p>
      """
    #expect(try lines(body) == ["§ 1. Bade."])
    let counts = try document(WordFile(body: body)).omissions.counts
    #expect(counts == [.hiddenText: 1, .pictures: 1, .textBoxes: 1, .comments: 1])
  }

  // MARK: Tracked changes

  private static let tracked =
    W.paragraph(
      W.run("§ 1. Bade er ") + "<w:del><w:r><w:delText>åbne</w:delText></w:r></w:del><w:ins>\(W.run("lukkede"))</w:ins>"
        + W.run("."),
      properties: "")
    + W.paragraph(W.run("Stk. 2. Broer"), properties: "<w:rPr><w:del/></w:rPr>") + W.paragraph(" er af træ.")
    + W.paragraph("<w:ins>\(W.run("Stk. 3. Ny."))</w:ins>", properties: "<w:rPr><w:ins/></w:rPr>")
    + W.paragraph("<w:moveFrom>\(W.run("§ 2. Flyttet."))</w:moveFrom>", properties: "<w:rPr><w:moveFrom/></w:rPr>")
    + W.paragraph("§ 3. Sidst.")
    + W.paragraph("<w:moveTo>\(W.run("§ 2. Flyttet."))</w:moveTo>", properties: "<w:rPr><w:moveTo/></w:rPr>")
      + """
      <w:tbl><w:tr><w:tc>\(W.paragraph("A"))</w:tc><w:tc>\(W.paragraph("1"))</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr>\
      <w:tc>\(W.paragraph("B"))</w:tc><w:tc>\(W.paragraph("2"))</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr>\
      <w:tc>\(W.paragraph("C"))</w:tc><w:tc>\(W.paragraph("3"))</w:tc></w:tr></w:tbl>
      """

  @Test func trackedChangesAreAcceptedOrRejected() throws {
    #expect(
      try lines(Self.tracked) == [
        "§ 1. Bade er lukkede.", "Stk. 2. Broer er af træ.", "Stk. 3. Ny.", "§ 3. Sidst.", "§ 2. Flyttet.", "A\t1",
        "B\t2",
      ])
    #expect(
      try lines(Self.tracked, .reject) == [
        "§ 1. Bade er åbne.", "Stk. 2. Broer", "er af træ.", "§ 2. Flyttet.", "§ 3. Sidst.", "A\t1", "C\t3",
      ])
    #expect(try document(WordFile(body: Self.tracked)).trackedChanges == 11)
  }

  @Test func aParagraphThatIsTakenOutIsNotCounted() throws {
    func item(_ content: String, _ mark: String = "") -> String {
      W.paragraph(content, properties: W.properties(list: (1, 0)) + "<w:rPr>\(mark)</w:rPr>")
    }
    let gone = "<w:del><w:r><w:delText>Broer.</w:delText></w:r></w:del>"
    let body = item(W.run("Bade.")) + item(gone, "<w:del/>") + item(W.run("Havne."))
    let file = WordFile(body: body, numbering: Self.lists + W.use(1, of: 7))
    #expect(try lines(file) == ["§ 1. Bade.", "§ 2. Havne."])
    #expect(try lines(file, .reject) == ["§ 1. Bade.", "§ 2. Broer.", "§ 3. Havne."])
  }

  @Test func propertiesThatWereChangedAreThoseBefore() throws {
    let old = "<w:pPrChange><w:pPr>\(W.properties(list: (1, 0)))</w:pPr></w:pPrChange>"
    let body = W.paragraph(W.run("Bade."), properties: W.properties(list: (1, 2)) + old)
    let file = WordFile(body: body, numbering: Self.lists + W.use(1, of: 7))
    #expect(try lines(file) == ["1) Bade."])
    #expect(try lines(file, .reject) == ["§ 1. Bade."])
  }

  @Test func thePrefixIsTheDocumentsOwn() throws {
    let body =
      "<x:document xmlns:x=\"\(W.namespace)\"><x:body><x:p><x:r><x:t>§ 1. Bade.</x:t></x:r></x:p></x:body></x:document>"
    let bytes = StoredArchive.bytes([
      ("_rels/.rels", W.relations(W.relation("officeDocument", "/tekst/bad.xml"))), ("tekst/bad.xml", body),
    ])
    #expect(try ImportFormat.word.read(bytes).text == Array("§ 1. Bade.\n".utf8))
  }
}

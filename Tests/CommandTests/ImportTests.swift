import Foundation
import Testing

/// `lovsmed import`: from other formats to text.
struct ImportTests {
  private static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Dokument><Meta><DocumentType>LOV H#LOKDOK01</DocumentType><DocumentTitle>Lov om "havnebade"</DocumentTitle>
    <Year>2010</Year><DiesSigni>2010-03-04</DiesSigni><Number>168</Number><Status>Valid</Status></Meta>
    <TitelGruppe><Titel><Linea><Char>Lov om havnebade</Char></Linea></Titel></TitelGruppe>
    <DokumentIndhold><Bog><Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>Loven gælder for \
    havnebade.</Char></Linea></Exitus></Stk></Paragraf></Bog></DokumentIndhold></Dokument>
    """
  private static let text = "Lov om havnebade\n§ 1. Loven gælder for havnebade.\n"

  @Test func theTextGoesToStandardOutput() throws {
    let desk = try Desk(["lov.xml": Self.xml])
    let result = try desk.run("import", "lov.xml")
    #expect(result.status == 0)
    #expect(result.text == Self.text)
    #expect(try desk.run("import", "-", input: Data(Self.xml.utf8)).text == Self.text)
  }

  @Test func theTextGoesToAFileOrIntoAFolder() throws {
    let desk = try Desk(["lov.xml": Self.xml, "tekster/anden.txt": "urørt"])
    #expect(try desk.run("import", "lov.xml", "--output", "ny.txt").text.isEmpty)
    #expect(try desk.text("ny.txt") == Self.text)
    #expect(try desk.run("import", "lov.xml", "-o", "tekster").status == 0)
    #expect(try desk.text("tekster/lov.txt") == Self.text)
  }

  @Test("a document is not replaced by its own text", arguments: ["lov.xml", "./lov.xml", "mappe/../lov.xml"])
  func theSourceStays(output: String) throws {
    let desk = try Desk(["lov.xml": Self.xml, "mappe/x.txt": ""])
    let result = try desk.run("import", "lov.xml", "-o", output)
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: »\(output)« er selve teksten; skriv et andet sted.\n")
    #expect(try desk.text("lov.xml") == Self.xml)
  }

  @Test("a document is not replaced under another of its names")
  func theSourceStaysUnderOtherNames() throws {
    let desk = try Desk(["lov.xml": Self.xml, "mappe/a.txt": "", "xml/b.xml": Self.xml])
    try FileManager.default.linkItem(
      at: desk.folder.appendingPathComponent("lov.xml"), to: desk.folder.appendingPathComponent("mappe/lov.txt"))
    try FileManager.default.linkItem(
      at: desk.folder.appendingPathComponent("xml/b.xml"), to: desk.folder.appendingPathComponent("xml/b.txt"))
    for arguments in [
      ["lov.xml", "-o", "mappe"], ["lov.xml", "-o", "mappe/lov.txt"], ["xml", "-o", "xml", "--overwrite"],
    ] {
      let result = try desk.run(arguments: ["import"] + arguments)
      #expect(result.status == 2)
      #expect(result.complaint.contains(".txt« er selve teksten; skriv et andet sted."), "\(arguments)")
    }
    #expect(try desk.text("lov.xml") == Self.xml && desk.text("xml/b.xml") == Self.xml)
  }

  @Test("no document of a folder is replaced by the text of another")
  func otherSourcesStay() throws {
    let desk = try Desk(["md/a.md": "§ 1. Fyr er lys.\n", "md/b.md": "§ 1. *Bøjer* er røde.\n", "ud/c.txt": ""])
    try FileManager.default.linkItem(
      at: desk.folder.appendingPathComponent("md/b.md"), to: desk.folder.appendingPathComponent("ud/a.txt"))
    let result = try desk.run("import", "md", "-o", "ud", "--overwrite")
    #expect(result.status == 2)
    #expect(result.complaint.contains("»ud/a.txt« er selve teksten; skriv et andet sted."))
    #expect(try desk.text("md/b.md") == "§ 1. *Bøjer* er røde.\n")
    #expect(try desk.text("ud/b.txt") == "§ 1. Bøjer er røde.\n")
  }

  @Test("texts that lie in the folder already are replaced only where that is asked for")
  func textsThatLieThere() throws {
    let desk = try Desk([
      "lov.xml": Self.xml, "tekster/lov.txt": "min", "xml/lov.xml": Self.xml, "xml/ny.xml": Self.xml,
    ])
    for (source, status) in [("lov.xml", 2), ("xml", 2)] {
      let result = try desk.run("import", source, "-o", "tekster")
      #expect(result.status == Int32(status))
      #expect(result.complaint.contains("»tekster/lov.txt« ligger der i forvejen og røres ikke; skriv --overwrite"))
      #expect(try desk.text("tekster/lov.txt") == "min")
    }
    #expect(try desk.text("tekster/ny.txt") == Self.text)
    #expect(try desk.run("import", "lov.xml", "-o", "tekster", "--overwrite").status == 0)
    #expect(try desk.text("tekster/lov.txt") == Self.text)
  }

  @Test func frontMatterSaysWhatThePublisherSays() throws {
    let desk = try Desk(["lov.xml": Self.xml])
    #expect(
      try desk.run("import", "lov.xml", "--front-matter").text == """
        ---
        title: "Lov om \\"havnebade\\""
        type: "LOV H"
        year: 2010
        number: 168
        date: 2010-03-04
        status: "Valid"
        ---
        \(Self.text)
        """)
  }

  @Test func aFolderIsImportedWithAllThatIsInIt() throws {
    let desk = try Desk(["xml/a.xml": Self.xml, "xml/2010/b.XML": Self.xml, "xml/læsmig.txt": "ikke XML"])
    let result = try desk.run("import", "xml/", "--output", "ud/tekster")
    #expect(result.status == 0)
    #expect(result.text == "2 tekster indlæst i »ud/tekster«\n")
    #expect(try desk.text("ud/tekster/a.txt") == Self.text)
    #expect(try desk.text("ud/tekster/2010/b.txt") == Self.text)
  }

  @Test func brokenDocumentsAreNamedAndTheRestImported() throws {
    let desk = try Desk([
      "xml/a.xml": Self.xml, "xml/b.xml": "<Dokument>\n<Bog>\n</Dokument>", "xml/c.xml": "<html/>", "xml/d.xml": "",
    ])
    let result = try desk.run("import", "xml", "--output", "ud")
    #expect(result.status == 2)
    #expect(
      result.complaint == """
        lovsmed: »xml/b.xml« kan ikke læses som XML (linje 3, tegn 3): slutmærket hører ikke til det element, der sidst blev \
        åbnet.
        lovsmed: »xml/c.xml« er ikke LexDania-XML: det yderste element er »html«, ikke »Dokument« (linje 1, tegn 1).
        lovsmed: »xml/d.xml« kan ikke læses som XML (linje 1, tegn 1): dokumentet slutter midt i det hele.

        """)
    #expect(try desk.text("ud/a.txt") == Self.text)
  }

  private static let page = """
    <html><body><nav>Menu</nav><p class="Titel2">Lov om havnebade</p><script>1</script><img src=a><img src=b>\
    <p class="Paragraf">§ 1. Loven gælder for havnebade.</p></body></html>
    """

  @Test func whatIsLeftOutIsSaid() throws {
    let desk = try Desk(["a/lov.html": Self.page, "a/b.htm": Self.page])
    let result = try desk.run("import", "a/lov.html")
    #expect(result.text == Self.text)
    let leftOut = "1 menu eller bjælke, 2 billeder og 1 script eller stilark"
    #expect(result.complaint == "lovsmed: Udeladt af »a/lov.html«: \(leftOut).\n")
    #expect(
      try desk.run("import", "a", "-o", "ud").complaint
        == "lovsmed: Udeladt af »a/b.htm«: \(leftOut).\nlovsmed: Udeladt af »a/lov.html«: \(leftOut).\n")
    let english = try desk.run("import", "a/lov.html", "--language", "en").complaint
    #expect(english == "lovsmed: Left out of “a/lov.html”: 1 menu or bar, 2 pictures and 1 script or style sheet.\n")
    #expect(try desk.run("import", "-", input: Data(Self.page.utf8)).text == Self.text)
  }

  @Test func otherFormatsAreSaidToBeSo() throws {
    let desk = try Desk(["lov.rtf": "{\\rtf1\\ansi § 1. Bade.}"])
    for command in ["import", "check", "outline"] {
      let result = try desk.run(command, "lov.rtf")
      #expect(result.status == 2 && result.complaint.contains("er RTF, som ikke læses; gem dokumentet som .docx"))
    }
    try desk.put(
      Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)), at: "lov.doc")
    #expect(try desk.run("check", "lov.doc").complaint.contains("Word 97-2003; gem dokumentet som .docx"))
    try desk.put(Data([0xA7, 0x20, 0x31, 0x2E, 0x20, 0xE6]), at: "lov.md")
    #expect(try desk.run("import", "lov.md").complaint.contains("iconv -f windows-1252"))
    try desk.put(WordDraft.bytes.dropLast(10), at: "lov.docx")
    #expect(try desk.run("import", "lov.docx").complaint.contains("er ikke et helt Word-dokument"))
  }

  @Test func trackedChangesAreAcceptedUnlessRejected() throws {
    let desk = try Desk()
    try desk.put(WordDraft.bytes, at: "lov.docx")
    let result = try desk.run("import", "lov.docx")
    #expect(result.text == WordDraft.text)
    #expect(
      result.complaint == """
        lovsmed: Udeladt af »lov.docx«: 1 kommentar.
        lovsmed: 1 sporet ændring i »lov.docx« er godtaget; lovsmed import --tracked-changes reject viser teksten uden dem.

        """)
    let rejected = try desk.run("import", "-", "--tracked-changes", "reject", input: WordDraft.bytes)
    #expect(rejected.text == WordDraft.text.replacing("fører tilsyn", with: "fører strengt tilsyn"))
    #expect(rejected.complaint.contains("1 sporet ændring i standardinput er afvist"))
    #expect(try desk.run("import", "lov.docx", "--tracked-changes", "måske").status == 2)
  }

  @Test func markdownBecomesPlainText() throws {
    let desk = try Desk(["lov.md": "# Lov om havnebade\n\n**§ 1.** Loven gælder for havnebade\\.\n"])
    #expect(try desk.run("import", "lov.md").text == "Lov om havnebade\n\n§ 1. Loven gælder for havnebade.\n")
    #expect(try desk.run("import", ".", "-o", "ud").text == "1 tekst indlæst i »ud«\n")
  }

  @Test func whatIsNoDocumentOfItsEndingIsNamed() throws {
    let desk = try Desk(["a.docx": "§ 1.", "c.docx": ""])
    try desk.put(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), at: "b.doc")
    try desk.put(WordDraft.bytes.dropLast(100), at: "c.docx")
    let complaints = [
      "a.docx": "»a.docx« er ikke et helt Word-dokument; den pakke, det skal ligge i, kan ikke åbnes.",
      "b.doc": "»b.doc« er i formatet fra Word 97-2003; gem dokumentet som .docx.",
      "c.docx": "»c.docx« er ikke et helt Word-dokument; den pakke, det skal ligge i, kan ikke åbnes.",
    ]
    for (path, complaint) in complaints {
      let result = try desk.run("import", path)
      #expect(result.status == 2)
      #expect(result.complaint == "lovsmed: \(complaint)\n")
    }
  }

  @Test func documentsOfOneNameGetTextsOfTheirOwn() throws {
    let desk = try Desk(["a/lov.html": Self.page, "a/lov.xml": Self.xml, "a/anden.xml": Self.xml])
    #expect(try desk.run("import", "a", "-o", "ud").status == 0)
    #expect(try ["ud/lov.html.txt", "ud/lov.xml.txt", "ud/anden.txt"].allSatisfy { try desk.text($0) == Self.text })
  }

  @Test func whatCannotBeDoneIsSaid() throws {
    let desk = try Desk(["xml/a.xml": Self.xml, "tom/læsmig.txt": ""])
    let complaints = [
      ["import", "xml"]: "»xml« er en mappe; skriv med --output, hvilken mappe teksterne skal ligge i.",
      ["import", "væk.xml"]: "»væk.xml« findes ikke.",
      ["import", "tom", "-o", "ud"]: "Mappen »tom« holder ingen tekster (.xml, .html, .htm, .docx eller .md).",
      ["import", "xml/a.xml", "-o", "ingen/a.txt"]: "»ingen/a.txt« kunne ikke skrives (mappen findes ikke).",
      ["import", "xml", "-o", "xml/a.xml"]: "Mappen »xml/a.xml« kunne ikke oprettes.",
    ]
    for (arguments, complaint) in complaints {
      let result = try desk.run(arguments: arguments)
      #expect(result.status == 2)
      #expect(result.complaint == "lovsmed: \(complaint)\n")
    }
  }
}

extension Desk {
  /// The text of a file on the desk.
  fileprivate func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }
}

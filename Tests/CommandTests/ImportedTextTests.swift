import Foundation
import JSON
import Testing

/// Documents of other formats that are read where a text is asked for.
struct ImportedTextTests {
  /// An act of two sections, of which the first refers to a third.
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Dokument><Meta><DocumentType>LOV H#LOKDOK01</DocumentType></Meta>
    <TitelGruppe><Titel><Linea><Char>Lov om havnebade</Char></Linea></Titel></TitelGruppe>
    <DokumentIndhold><Bog><Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>Loven gælder for \
    havnebade, jf. § 3.</Char></Linea></Exitus></Stk></Paragraf><Paragraf><Explicatus>§ 2.</Explicatus><Stk><Exitus>\
    <Linea><Char>Kommunen fører tilsyn efter § 1.</Char></Linea></Exitus></Stk></Paragraf></Bog></DokumentIndhold>\
    </Dokument>
    """
  private static let note = "Linjenumre i indlæste dokumenter gælder den tekst, som »lovsmed import« skriver."

  @Test func findingsAreThoseOfTheImportedText() throws {
    let desk = try Desk(["lov.xml": Self.xml])
    #expect(try desk.run("import", "lov.xml", "-o", "lov.txt").status == 0)
    let imported = try desk.run("check", "--format", "compact", "lov.txt")
    let result = try desk.run("check", "--format", "compact", "lov.xml")
    // Who has only the XML finds the place by its address.
    #expect(result.text.contains("lov.xml:2:38: error: § 1, stk. 1: § 3 findes ikke."))
    #expect(result.text.replacing("§ 1, stk. 1: ", with: "") == imported.text.replacing("lov.txt", with: "lov.xml"))
    #expect(result.status == 1)
  }

  @Test func allCommandsSayWhatIsLeftOut() throws {
    let page = "<nav>Menu</nav><p>Lov om både</p><p>§ 1. Loven gælder for både.<del> Den gælder for skibe.</del></p>"
    let bill = """
      Lov om ændring af lov om både

      § 1

      I lov om både foretages følgende ændring:

      1. § 1 ophæves.

      """
    let desk = try Desk(["lov.html": page, "om.txt": bill, "lov.lov": Drafts.clean])
    let told = "Udeladt af »lov.html«: 1 menu eller bjælke og 1 overstreget tekst."
    for words in [
      ["import", "lov.html"], ["check", "lov.html"], ["outline", "lov.html", "--format", "json"],
      ["references", "lov.html", "--format", "json"], ["export", "lov.html", "--format", "json"],
      ["apply", "om.txt", "--to", "lov.html"], ["compare", "lov.html", "lov.lov"],
      ["check", "om.txt", "--base", "lov.html"],
      ["mirror", "om.txt", "--to", "lov.html"],
    ] {
      let result = try desk.run(arguments: words)
      #expect(result.complaint.split(separator: "\n").count { $0.contains(told) } == 1, "\(words)")
      #expect(!result.text.contains("Udeladt"))
    }
    #expect(try desk.run("check", "--quiet", "lov.html").complaint.isEmpty)
    #expect(try desk.run("check", "lov.html").status == desk.run("check", "--quiet", "lov.html").status)
  }

  @Test func itIsSaidOnceWhereTheLinesAre() throws {
    let desk = try Desk(["a.xml": Self.xml, "b.xml": Self.xml, "c.lov": Drafts.clean])
    #expect(try desk.run("check", "a.xml", "b.xml").lines.count { $0.contains(Self.note) } == 1)
    #expect(try desk.run("references", "a.xml").lines.last.map(String.init) == Self.note)
    #expect(try !desk.run("check", "c.lov").text.contains(Self.note))
    let file = try desk.run("check", "--format", "json", "a.xml", "c.lov").json()
    #expect(try file.at("files", 0, "imported").bool == true)
    #expect(try file.at("files", 1)["imported"] == nil)
  }

  @Test func outlineAndReferencesReadIt() throws {
    let desk = try Desk(["lov.XML": Self.xml])
    let outline = try desk.run("outline", "--format", "json", "lov.XML").json()
    #expect(try outline.at("provisions", 1, "address").string == "§ 2")
    #expect(try outline.at("imported").bool == true)
    let references = try desk.run("references", "--format", "json", "lov.XML").json()
    #expect(try references.at("references", 1, "status").string == "resolved")
    #expect(try references.at("imported").bool == true)
  }

  @Test func aBrokenDocumentIsNamedAndTheRestOfTheFolderChecked() throws {
    let desk = try Desk([
      "love/a.xml": Self.xml, "love/b.xml": "<Dokument>\n<Bog>\n</Dokument>", "love/c.xml": "<project/>",
      "love/d.lov": Drafts.clean,
    ])
    let result = try desk.run("check", "love", "--format", "json")
    #expect(result.status == 2)
    #expect(result.complaint.split(separator: "\n").count == 1)
    #expect(result.complaint.contains("»love/b.xml« kan ikke læses som XML (linje 3, tegn 3)"))
    let report = try result.json()
    #expect(try report.at("summary", "files").int == 2)
    #expect(try report.at("summary", "unreadable").int == 1)
    // XML of another kind is no law; named outright it is told of.
    #expect(try report.at("summary", "skipped").int == 1)
    #expect(try desk.run("check", "love/c.xml").status == 2)
  }

  @Test func itIsNeverWrittenOver() throws {
    let xml = Self.xml.replacing("jf. § 3", with: "jf. §3")
    let desk = try Desk(["lov.xml": xml, "udkast.lov": Drafts.clean])
    func text() throws -> String {
      String(decoding: try Data(contentsOf: desk.folder.appendingPathComponent("lov.xml")), as: UTF8.self)
    }
    #expect(try desk.run("check", "--fix", "--unsafe-fixes", ".").text.contains("[reference/missing-space]"))
    #expect(try desk.run("format", ".").text == "1 fil er i orden.\n")
    let refusal = try desk.run("format", "lov.xml")
    #expect(refusal.status == 2)
    #expect(refusal.complaint.contains("»lov.xml« er XML og ændres ikke"))
    #expect(try text() == xml)
  }

  // MARK: Pages

  private static let page = """
    <html><body><nav>Menu</nav><h1>Lov om havnebade</h1><p>§ 1. Loven gælder for havnebade, jf. § 3.</p>
    <p>§ 2. Kommunen fører tilsyn efter § 1.</p></body></html>
    """

  @Test func aPageIsReadLikeTheSameActInXML() throws {
    let desk = try Desk(["lov.html": Self.page, "lov.xml": Self.xml, "om.txt": Self.amending])
    for command in ["check --format compact", "outline --format json", "references --format json"] {
      let words = command.split(separator: " ").map(String.init)
      let (page, xml) = (try desk.run(arguments: words + ["lov.html"]), try desk.run(arguments: words + ["lov.xml"]))
      #expect(page.text.replacing("lov.html", with: "lov.xml") == xml.text)
      #expect(page.status == xml.status)
    }
    let applied = try desk.run("apply", "om.txt", "--to", "lov.html").text
    #expect(applied.contains("§ 2. (Ophævet)"))
    #expect(try applied == desk.run("apply", "om.txt", "--to", "lov.xml").text)
    #expect(try desk.run("compare", "lov.html", "lov.xml").status == 0)
    #expect(try desk.run("library", ".").text.contains("  lov  \(desk.folder.path)/lov.html\n"))
  }

  private static let amending = """
    Lov om ændring af lov om havnebade
    § 1
    I lov om havnebade foretages følgende ændring:
    1. § 2 ophæves.

    """

  @Test func aPageWithoutAnActIsSkippedInAFolderAndToldOfByName() throws {
    let desk = try Desk(["a/side.html": "<p>Ring til os.</p>", "a/b.HTM": Self.page])
    let report = try desk.run("check", "a", "--format", "json").json()
    #expect(try report.at("summary", "files").int == 1)
    #expect(try report.at("summary", "skipped").int == 1)
    let refusal = try desk.run("check", "a/side.html")
    #expect(refusal.status == 2)
    #expect(refusal.complaint.contains("»a/side.html« er HTML, men der er ingen lov i"))
    try desk.put(Data(Self.page.replacing("jf. § 3", with: "jf. §3").utf8), at: "a/b.HTM")
    #expect(try desk.run("format", "a/b.HTM").complaint.contains("»a/b.HTM« er HTML og ændres ikke"))
  }

  // MARK: Word

  @Test func aWordDocumentIsReadLikeTheSameActInXML() throws {
    let desk = try Desk(["lov.xml": Self.xml, "om.txt": Self.amending])
    try desk.put(WordDraft.bytes, at: "lov.docx")
    for command in ["check --format compact", "outline --format json", "references --format json"] {
      let words = command.split(separator: " ").map(String.init)
      let (word, xml) = (try desk.run(arguments: words + ["lov.docx"]), try desk.run(arguments: words + ["lov.xml"]))
      #expect(word.text.replacing("lov.docx", with: "lov.xml") == xml.text)
    }
    let applied = try desk.run("apply", "om.txt", "--to", "lov.docx").text
    #expect(try applied == desk.run("apply", "om.txt", "--to", "lov.xml").text)
    #expect(try desk.run("compare", "lov.docx", "lov.xml").status == 0)
    #expect(try desk.run("library", ".").text.contains("/lov.docx\n"))
    #expect(try desk.run("check", ".", "--format", "json").json().at("summary", "files").int == 3)
    #expect(try desk.run("check", "--fix", "lov.docx").status == 1)
    #expect(try Data(contentsOf: desk.folder.appendingPathComponent("lov.docx")) == WordDraft.bytes)
  }
}

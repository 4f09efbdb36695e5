import Foundation
import Testing

/// `export`: a text in the formats that others read.
struct ExportTests {
  private func desk() throws -> Desk {
    try Desk([
      "fyr.lov": """
      Lov om fyr

      § 1. Loven gælder for fyr, jf. § 2 og § 7.

      § 2. Fyr er lys <på> land.

      """
    ])
  }

  @Test func thePageLeadsToProvisionsAndShowsTheirWords() throws {
    let page = try desk().run("export", "fyr.lov", "--format", "html")
    #expect(page.status == 0)
    #expect(page.text.contains("<div class=\"section\" id=\"sec_2\">"))
    let link =
      "<a class=\"ref\" href=\"#sec_2\">§ 2<span class=\"tip\" role=\"tooltip\"><b>§ 2</b> § 2. Fyr er lys &lt;på&gt; land. </span></a>"
    #expect(page.text.contains(link))
  }

  @Test func whatIsFoundStandsInTheMarginUnlessNobodyAsks() throws {
    let desk = try desk()
    let note = "<aside class=\"note error\" data-rule=\"reference/missing-target\"><b>mangel</b> § 7 findes ikke"
    #expect(try desk.run("export", "fyr.lov", "--format", "html").text.contains(note))
    #expect(try !desk.run("export", "fyr.lov", "--format", "html", "--no-findings").text.contains("<aside"))
  }

  /// A bill with new text, remarks, and what stands above and below.
  private static let bill = """
    Fremsat den 7. oktober 2030 af søministeren (Ane Bro)

    Forslag
    til
    Lov om ændring af lov om fyr
    (Hvide fyr)

    § 1

    I lov om fyr, jf. lovbekendtgørelse nr. 7 af 3. maj 2027, foretages følgende ændringer:

    1. I § 4 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Nye fyr, jf. stk. 1, er
    1) hvide og
    2) høje.«
    Stk. 2 bliver herefter stk. 3.

    2. Efter § 9 indsættes:

    »Tårne

    § 9 a. Tårne er høje.«.

    § 2

    Stk. 1. Loven træder i kraft den 1. januar 2031.
    Stk. 2. § 1, nr. 2, træder i kraft den 1. juli 2031.

    Bemærkninger til lovforslaget

    Bemærkninger til lovforslagets enkelte bestemmelser

    Til § 1

    Til nr. 1

    Fyr bliver hvide.

    Til § 2

    Loven træder i kraft.

    """

  @Test func thePageOfABillIsReadBackToTheSameText() throws {
    let desk = try Desk(["lov.lov": Self.bill])
    #expect(try desk.run("export", "lov.lov", "--format", "html", "-o", "lov.html").status == 0)
    let result = try desk.run("import", "lov.html")
    #expect(result.text == Self.bill.split(separator: "\n").map { $0 + "\n" }.joined())
    #expect(result.complaint.contains("1 menu eller bjælke") && result.complaint.contains("vises ved"))
    let outline = { (path: String) in try desk.run("outline", path).text }
    #expect(try outline("lov.html").replacing("\n\n", with: "\n") == outline("lov.lov").replacing("\n\n", with: "\n"))
  }

  @Test("the number of a section stands alone on the page where it does so in the text")
  func numbersOfSectionsStandAsInTheText() throws {
    let act = """
      Bekendtgørelse af lov om fyr

      Herved bekendtgøres lov om fyr.

      § 1. Loven gælder for fyr.

      §§ 2-3 (Ophævet)

      § 4. Loven træder i kraft den 1. juli 2027.

      Lov nr. 3 af 2. maj 2012 indeholder følgende ikrafttrædelsesbestemmelse:

      §§ 4-5.

      (Udeladt).

      """
    let desk = try Desk(["fyr.lov": act])
    let page = try desk.run("export", "fyr.lov", "--format", "html").text
    #expect(page.contains(">§§ 2-3</a> (Ophævet)</p>"))
    #expect(page.contains("<p class=\"centred\"><a class=\"num\" href=\"#commencement_1__sec_4-5\">§§ 4-5.</a></p>"))
    let read = try Desk(["fyr.html": page]).run("outline", "fyr.html").text
    #expect(try desk.run("outline", "fyr.lov").text.split(separator: "\n") == read.split(separator: "\n"))
  }

  @Test("lines above what is no title are kept", arguments: ["akn", "html"])
  func linesAboveNoTitle(format: String) throws {
    let text = "UDKAST\nSøministeriet\n\n§ 1. Loven gælder.\n\n§ 2. Loven træder i kraft den 1. juli 2031.\n"
    let written = try Desk(["fyr.lov": text]).run("export", "fyr.lov", "--format", format).text
    #expect(written.contains("UDKAST") && written.contains("Søministeriet"), "\(written)")
  }

  @Test("words behind a mark that ends new text too early are in the XML and on the page", arguments: ["akn", "html"])
  func wordsBehindAnEarlyMark(format: String) throws {
    let bill = """
      Lov om ændring af lov om fyr

      § 1

      I lov om fyr foretages følgende ændringer:

      1. Overskriften før § 5 affattes således:

      »Min Plan« ved eftersyn af fyr.

      2. Overskriften før § 6 affattes således:

      »Din Plan« for fyr«.

      """
    let written = try Desk(["fyr.lov": bill]).run("export", "fyr.lov", "--format", format).text
    #expect(written.contains("ved eftersyn af fyr."))
    #expect(written.contains("»Din Plan« for fyr"))
  }

  @Test("marks of quotations in quotations stand on the page as in the text, and the full stop in the XML once")
  func marksOfInnerQuotations() throws {
    let bill = """
      Lov om ændring af lov om ændring af lov om fyr
      § 1
      I lov nr. 7 af 3. maj 2027 om ændring af lov om fyr foretages følgende ændringer:
      1. § 1, nr. 2, affattes således:
      »2. § 3, stk. 2, affattes således:
      »Stk. 2. Fyr er
      1) hvide og
      2) høje.««
      2. I § 1 indsættes som nr. 3:
      »3. § 4 affattes således:
      »§ 4. Fyr er lys.«.«
      3. I § 1 indsættes som nr. 4:
      »4. § 5 affattes således:
      »§ 5. Fyr er runde.««.

      """
    let desk = try Desk(["fyr.lov": bill])
    #expect(try desk.run("export", "fyr.lov", "--format", "html", "-o", "fyr.html").status == 0)
    #expect(try desk.run("import", "fyr.html").text == bill)
    let xml = try desk.run("export", "fyr.lov", "--format", "akn").text
    #expect(xml.contains("</quotedStructure>.</mod></p>\n</content>\n</paragraph>\n</quotedStructure></mod>"))
    #expect(xml.contains("</quotedStructure></mod></p>\n</content>\n</paragraph>\n</quotedStructure>.</mod>"))
    #expect(xml.components(separatedBy: "</quotedStructure>.</mod>").count == 3)
  }

  @Test("the mark before a section that is quoted in the text stays", arguments: ["akn", "html"])
  func marksBeforeSections(format: String) throws {
    let act = "Forslag til lov om fyr\n»§ 2. Fyr er lys.\nStk. 2. Bøjer er røde.«\n§ 3. Tårne er høje.\n"
    let desk = try Desk(["fyr.lov": act])
    let written = try desk.run("export", "fyr.lov", "--format", format).text
    if format == "html" {
      #expect(try Desk(["fyr.html": written]).run("import", "fyr.html").text == act)
    } else {
      #expect(written.contains("<num>»§ 2.</num>"))
    }
  }

  @Test("the mark before a section that the remarks quote stays", arguments: ["akn", "html", "json"])
  func marksBeforeQuotedText(format: String) throws {
    let bill =
      "Forslag til lov om fyr\n§ 1. Fyr er lys.\nBemærkninger til lovforslaget\nDet lyder:\n\n»§ 9. Fyret er rødt.\n\nStk. 2. Sort.«\n"
    let written = try Desk(["fyr.lov": bill]).run("export", "fyr.lov", "--format", format).text
    #expect(
      format == "json" ? written.contains("\"opening\":\"»\"") : written.contains(/<p[^>]*>»(<[^>]*>)?§ 9/),
      "\(written)")
  }

  @Test("the mark that ends new text behind its table stands in the last cell, and once")
  func marksBehindTables() throws {
    let bill = """
      Lov om ændring af lov om fyr

      § 1

      I lov om fyr foretages følgende ændringer:

      1. Bilag 1 affattes således:

      »Bilag 1
      Afgift

      Fyr\tKroner
      Lille\t10
      \t«

      2. Bilag 2 affattes således:

      »Bilag 2
      Afgift

      Fyr\tKroner
      Stort\t20«.

      """
    let desk = try Desk(["fyr.lov": bill])
    let page = try desk.run("export", "fyr.lov", "--format", "html", "-o", "fyr.html")
    #expect(page.status == 0)
    let read = try desk.run("import", "fyr.html").text
    #expect(read.contains("Lille\t10«\n2. Bilag 2"))
    #expect(read.contains("Stort\t20«.\n"))
    let xml = try desk.run("export", "fyr.lov", "--format", "akn").text
    #expect(xml.contains("<td><p>20</p></td></tr>\n</table>\n"))
    #expect(xml.contains("</quotedStructure>.</mod>"))
  }

  @Test("a line that is drawn in stays a line of its own on the page")
  func linesDrawnIn() throws {
    let act = """
      Lov om fyr

      § 1. Fyr er lys.

      Lov nr. 7 af 3. maj 2027 indeholder følgende ikrafttrædelsesbestemmelse:

      § 4

      Stk. 1. Loven træder i kraft den 1. januar 2028, jf. dog stk. 2.
      \u{A0}\u{A0}Stk. 1, 2. pkt. (Udeladt)\u{A0}\u{A0}\u{A0} Stk. 2. (Udeladt)

      """
    let desk = try Desk(["fyr.lov": act])
    #expect(try desk.run("export", "fyr.lov", "--format", "html", "-o", "fyr.html").status == 0)
    let lines = act.split(separator: "\n").suffix(2).joined(separator: "\n")
    #expect(try desk.run("import", "fyr.html").text.contains(lines))
    #expect(try !desk.run("outline", "fyr.html").text.contains("Stk. 2.  (Udeladt)"))
  }

  @Test(
    "a link leads to what is on the page: the provision itself, or the one it would stand in",
    arguments: [
      ("§ 7. Fyr er lys, jf. § 7, stk. 3, § 7, 4. pkt., og § 6, stk. 1.\n", ["sec_7", "sec_7"]),
      ("§ 7. Fyr er lys. Jf. 1. pkt., kapitel 6 og § 9.\n", ["sec_7__subsec_1"]),
    ])
  func linksLeadSomewhere(text: String, expected: [String]) throws {
    let page = try Desk(["uddrag.lov": text]).run("export", "uddrag.lov", "--format", "html").text
    let links = page.split(separator: "<a class=\"ref\" href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(links == expected)
    for link in links { #expect(page.contains(" id=\"\(link)\"")) }
  }

  @Test("words struck out in Markdown are struck out on the page and in Word, and left out when these are imported")
  func struckOut() throws {
    let desk = try Desk(["fyr.lov.md": "# Lov om ~~høje~~ fyr\n\n§ 1. Fyr er ~~lave~~ høje.\n\n§ 2. Loven ophæves.\n"])
    let page = try desk.run("export", "fyr.lov.md", "--format", "html", "--no-findings", "-o", "fyr.html")
    #expect(page.status == 0)
    #expect(try desk.run("export", "fyr.lov.md", "--format", "docx", "-o", "fyr.docx").status == 0)
    let text = try desk.run("import", "fyr.lov.md")
    #expect(text.complaint.contains("2 overstregede tekster"))
    for name in ["fyr.html", "fyr.docx"] {
      let read = try desk.run("import", name)
      #expect(read.text.contains("Lov om fyr\n§ 1. Fyr er høje.\n§ 2."), "\(name): \(read.text)")
      #expect(read.complaint.contains("2 overstregede tekster"), "\(name): \(read.complaint)")
    }
  }

  @Test("a line struck out as a whole is so on the page and in Word, too, and words struck out in others are told of")
  func struckOutLines() throws {
    let desk = try Desk(["fyr.lov.md": "# Lov om fyr\n\n§ 1. Fyr er ~~lave~~ høje.\n\n~~§ 2. Fyr er blå.~~\n"])
    for name in ["fyr.html", "fyr.docx"] {
      let format = String(name.suffix(4)).replacing(".", with: "")
      let written = try desk.run("export", "fyr.lov.md", "--format", format, "-o", name)
      #expect(written.complaint.contains("har overstreget tekst inde i en linje (linje 3), som læses med"))
      let read = try desk.run("import", name)
      #expect(read.text == "Lov om fyr\n§ 1. Fyr er høje.\n", "\(name): \(read.text)")
      #expect(read.complaint.contains("2 overstregede tekster"), "\(name): \(read.complaint)")
    }
  }

  @Test("the page of a committee's report, in which no § need stand, is read back")
  func report() throws {
    let report = """
      Betænkning
      over
      Forslag til lov om ændring af lov om fyr
      Ændringsforslag
      Til § 1
      1) I nr. 1 ændres »rød« til: »gul«.
      [Sproglig rettelse]

      """
    let desk = try Desk(["bet.txt": report])
    #expect(try desk.run("export", "bet.txt", "--format", "html", "-o", "bet.html").status == 0)
    #expect(try desk.run("import", "bet.html").status == 0)
    #expect(try desk.run("outline", "bet.html").text == desk.run("outline", "bet.txt").text)
  }

  @Test func marksOfNewTextAndWhatStandsAboveABillAreInTheJSON() throws {
    let desk = try Desk(["lov.lov": Self.bill])
    let json = try desk.run("export", "lov.lov", "--format", "json").text
    #expect(json.contains("Fremsat den 7. oktober 2030 af søministeren (Ane Bro)"))
    #expect(json.contains(#""opening":"»""#) && json.contains(#""closing":"«.""#))
  }

  @Test func aReferenceToAnotherActHasTheNameThatActGivesItsProvision() throws {
    let desk = try Desk([
      "bib/dige.lov": "Lov om digelag\n\n§ 8. Planen har\n1) højde og\n2) bredde.\n",
      "havn.lov": "Lov om havne\n\n§ 1. Se § 8, nr. 2, i lov om digelag.\n",
    ])
    #expect(
      try desk.run("export", "havn.lov", "--format", "json", "--library", "bib").text.contains(
        "/akn/dk/act/lov-om-digelag#sec_8__subsec_1__para_2"))
  }

  @Test func whatDraftersSayToLovsmedIsNotShownAtReferences() throws {
    let desk = try Desk([
      "fyr.lov":
        "Lov om fyr\n\n§ 1. Se § 2.\n\n§ 2. Fyr er\n<!-- lovsmed: ignore numbering/gap: vedtaget -->\n1) røde.\n"
    ])
    #expect(try !desk.run("export", "fyr.lov", "--format", "html").text.contains("ignore"))
  }

  @Test func nothingIsFetchedForThePage() throws {
    let page = try desk().run("export", "fyr.lov", "--format", "html").text
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("src=") && !page.contains("<script") && !page.contains("url(") && !page.contains("@import"))
  }

  @Test func programsGetTheWordsOfEveryNodeAndTheReferencesInThem() throws {
    let json = try desk().run("export", "fyr.lov", "--format", "json").json()
    let provision = try json.at("nodes", 1, "children", 0)
    #expect(try provision.at("id").string == "sec_1__subsec_1")
    #expect(try provision.at("text").string == "Loven gælder for fyr, jf. § 2 og § 7.")
    #expect(try provision.at("references", 0, "targets", 0).string == "§ 2")
    #expect(try provision.at("references", 0, "href").string == "#sec_2")
    #expect(try provision.at("references", 1, "status").string == "missing")
  }

  @Test func aFormatIsChosenAndTheTextIsNotWrittenOver() throws {
    let desk = try desk()
    #expect(try desk.run("export", "fyr.lov").status == 2)
    let over = try desk.run("export", "fyr.lov", "--format", "akn", "--output", "fyr.lov")
    #expect(over.status == 2)
    #expect(over.complaint.contains("er selve teksten"))
    #expect(try desk.run("export", "nix.lov", "--format", "akn").status == 2)
    #expect(try desk.run("export", "fyr.lov", "--format", "akn", "--output", "fyr.xml").status == 0)
    #expect(try String(contentsOf: desk.folder.appendingPathComponent("fyr.xml"), encoding: .utf8).hasPrefix("<?xml"))
  }
}

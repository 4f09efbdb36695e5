import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The Word documents that `mirror`, `compare`, `apply`, `check` and `export` write.
struct WordDocumentTests {
  /// An act with all that has a look of its own, with signs that XML has a use for and a NO-BREAK SPACE.
  private static let act = """
    Lov om havnebade & bøjer

    VI FREDERIK DEN TIENDE gør vitterligt:
    Folketinget har vedtaget følgende lov:

    Kapitel 1
    Anvendelsesområde

    § 1. Loven gælder for havnebade, der er
    åbne for offentligheden, jf. §\u{A0}3, stk. 2.
    Stk. 2. Et havnebad har <mindst>
    1) en badebro,
    2) en redningskrans og
    3) en stige,
    a) der er af træ, eller
    b) der er af stål.

    Bøjer

    § 2. Bøjerne er røde.
    Stk. 2. Bøjerne efterses hvert år af en dykker, der er fyldt 18 år.

    § 3. Afgiften er:

    Bøje\tKroner
    Lille\t10
    Stor\t20

    Stk. 2. Afgiften betales hvert år.

    § 4. Loven træder i kraft den 1. juli 2030.

    """

  /// What of the act is new, gone, moved, of another kind, and in a table.
  private static let edited =
    act.replacing("en redningskrans og", with: "to redningskranse,\n3) et flag og").replacing(
      "3) en stige", with: "4) en stige"
    )
    .replacing("§ 2. Bøjerne er røde.\nStk. 2. Bøjerne efterses", with: "§ 2. Bøjerne efterses")
    .replacing("Stor\t20", with: "Stor\t25\nKæmpe\t30")
    .replacing("§ 4. Loven", with: "§ 4. Kommunen fører tilsyn med havnebadene.\n\n§ 5. Loven")

  private static let bill = """
    Lov om ændring af lov om havnebade & bøjer

    § 1
    I lov om havnebade & bøjer foretages følgende ændringer:
    1. I § 1, stk. 2, nr. 2, ændres »en redningskrans« til: »to redningskranse«.
    2. § 2, stk. 1, ophæves.
    Stk. 2 bliver herefter stk. 1.
    3. Efter § 3 indsættes:
    »§ 3 a. Kommunen fører tilsyn.«

    § 2
    Loven træder i kraft den 1. juli 2031.

    """

  private func desk() throws -> Desk {
    try Desk(["lov.txt": Self.act, "samme.txt": Self.act, "ny.txt": Self.edited, "forslag.txt": Self.bill])
  }

  /// The text of `document` with its changes accepted or rejected.
  private func text(_ desk: Desk, _ document: String, _ changes: String = "accept") throws -> String {
    let result = try desk.run("import", document, "--tracked-changes", changes)
    #expect(result.status == 0, "\(result.complaint)")
    return result.text
  }

  /// The words and tabs of a text; where lines end and how many are blank does not count, nor do NO-BREAK SPACES end a word.
  private func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  private func outline(_ desk: Desk, _ path: String) throws -> [Substring] {
    try desk.run("outline", path, "--format", "json").text.split(separator: "\"").filter { $0.hasPrefix("§") }
  }

  private func expect(_ desk: Desk, _ document: String, isFrom old: String, to new: String) throws {
    for (changes, path) in [("accept", new), ("reject", old)] {
      let read = try text(desk, document, changes)
      let written = try String(contentsOf: desk.folder.appendingPathComponent(path), encoding: .utf8)
      #expect(words(read) == words(written), "\(changes)")
      try desk.put(Data(read.utf8), at: "læst.txt")
      #expect(try outline(desk, "læst.txt") == outline(desk, path), "\(changes)")
    }
  }

  /// A part of a document, unpacked.
  private func part(_ name: String, of document: String, _ desk: Desk) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let program = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"
    process.arguments = ["python3", "-c", program, desk.folder.appendingPathComponent(document).path, name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(XMLParser(data: bytes).parse(), "\(name)")
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - compare

  @Test(arguments: [("lov.txt", "ny.txt"), ("ny.txt", "lov.txt"), ("lov.txt", "samme.txt")])
  func acceptedChangesGiveTheNewTextAndRejectedOnesTheOld(old: String, new: String) throws {
    let desk = try desk()
    let result = try desk.run("compare", old, new, "--format", "docx", "--output", "f.docx")
    #expect(result.status == (new == "samme.txt" ? 0 : 1))
    #expect(result.output.isEmpty)
    try expect(desk, "f.docx", isFrom: old, to: new)
  }

  @Test func onlyTheWordsThatChangeAreTracked() throws {
    let desk = try desk()
    try desk.put(Data(Self.act.replacing("Bøjerne er røde", with: "Bøjerne er gule").utf8), at: "b.txt")
    _ = try desk.run("compare", "lov.txt", "b.txt", "--format", "docx", "--output", "f.docx")
    let body = try part("word/document.xml", of: "f.docx", desk)
    #expect(
      body.contains(
        """
        <w:p><w:pPr><w:pStyle w:val="Paragraf"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>\
        <w:t xml:space="preserve">§ 2.</w:t></w:r><w:r><w:t xml:space="preserve"> Bøjerne er</w:t></w:r>\
        <w:r><w:t xml:space="preserve"> </w:t></w:r><w:del w:id="1" w:author="Lovsmed"><w:r>\
        <w:delText xml:space="preserve">røde</w:delText></w:r></w:del><w:ins w:id="2" w:author="Lovsmed"><w:r>\
        <w:t xml:space="preserve">gule</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p>
        """))
    #expect(!body.contains("w:id=\"3\""))
  }

  @Test func aStykkeThatBecomesTheFirstHasAnotherStyle() throws {
    let desk = try desk()
    _ = try desk.run("compare", "lov.txt", "ny.txt", "--format", "docx", "--output", "f.docx")
    #expect(try part("word/document.xml", of: "f.docx", desk).contains("<w:pPrChange w:id="))
  }

  @Test func everyFormatCanGoToAFile() throws {
    let desk = try desk()
    for format in ["text", "html", "json"] {
      let shown = try desk.run("compare", "lov.txt", "ny.txt", "--format", format)
      #expect(try desk.run("compare", "lov.txt", "ny.txt", "--format", format, "-o", "ud").output.isEmpty)
      #expect(try Data(contentsOf: desk.folder.appendingPathComponent("ud")) == shown.output)
    }
    let refused = try desk.run("compare", "lov.txt", "ny.txt", "--output", "ny.txt")
    #expect(refused.status == 2)
    #expect(refused.complaint == "lovsmed: »ny.txt« er en af teksterne; skriv et andet sted.\n")
  }

  // MARK: - apply

  @Test func theAmendedActIsTheActWithChanges() throws {
    let desk = try desk()
    #expect(try desk.run("apply", "forslag.txt", "--to", "lov.txt", "--output", "b.txt").status == 0)
    let result = try desk.run("apply", "forslag.txt", "--to", "lov.txt", "--format", "docx", "--output", "f.docx")
    #expect(result.status == 0)
    try expect(desk, "f.docx", isFrom: "lov.txt", to: "b.txt")
  }

  @Test(arguments: [
    ("--diff", "--diff viser forskellen som tekst; --format docx hører ikke med."),
    ("--output lov.txt", "»lov.txt« er selve loven; Word-dokumentet skal skrives et andet sted."),
  ])
  func theActItselfIsNotWrittenOver(options: String, complaint: String) throws {
    let desk = try desk()
    let arguments = "apply forslag.txt --to lov.txt --format docx \(options)".split(separator: " ").map(String.init)
    let result = try desk.run(arguments: arguments)
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: \(complaint)\n")
  }

  // MARK: - mirror

  @Test func theMirrorIsATableWithItsHeadOnEachPage() throws {
    let desk = try desk()
    let bill = Self.bill.replacing(
      "3. Efter", with: "3. I § 3 affattes tabellen således:\n»Bøje\tKroner\nLille\t15«\n4. Efter")
    try desk.put(Data(bill.utf8), at: "forslag.txt")
    let arguments = ["mirror", "forslag.txt", "--to", "lov.txt", "--format", "docx", "--output", "f.docx"]
    #expect(try desk.run(arguments: arguments).status != 2)
    let body = try part("word/document.xml", of: "f.docx", desk)
    #expect(body.contains("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>"))
    #expect(body.contains(">Gældende formulering<"))
    #expect(body.contains("Stk. 2 bliver herefter stk. 1."))
    #expect(body.contains("<w:tc><w:tcPr><w:tcW w:w=\"4819\" w:type=\"dxa\"/></w:tcPr>"))
    // The table of the act stands in its cell, which ends in a paragraph.
    #expect(body.contains("Kroner</w:t>"))
    #expect(body.contains("</w:tbl><w:p/></w:tc>"))
  }

  // MARK: - check

  @Test func findingsAreCommentsAtTheWordsTheyAreAbout() throws {
    let desk = try Desk(["a.lov": Drafts.references])
    let result = try desk.run("check", "a.lov", "--output", "docx=f.docx", "--format", "json")
    let count = try #require(result.json().at("files", 0, "diagnostics").array).count
    #expect(count > 0)
    let comments = try part("word/comments.xml", of: "f.docx", desk)
    #expect(comments.components(separatedBy: "<w:comment ").count == count + 1)
    #expect(comments.contains("w:author=\"Lovsmed\""))
    #expect(comments.contains(">§ 2, stk. 4, findes ikke. § 2 har 2 stykker.<"))
    #expect(comments.contains(">mangel [reference/missing-target]<"))
    let body = try part("word/document.xml", of: "f.docx", desk)
    for mark in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
      #expect(body.components(separatedBy: "<w:\(mark) ").count == count + 1, "\(mark)")
    }
    for index in 0..<count {
      let range = try result.json().at("files", 0, "diagnostics", index, "range")
      let start = try #require(range.at("start", "offset").int)
      let end = try #require(range.at("end", "offset").int)
      let about = String(decoding: Array(Drafts.references.utf8)[start..<end], as: UTF8.self)
      let after = try #require(body.components(separatedBy: "<w:commentRangeStart w:id=\"\(index)\"/>").last)
      let noted = try #require(after.components(separatedBy: "<w:commentRangeEnd w:id=\"\(index)\"/>").first)
      #expect(noted.replacing(/<[^>]*>/, with: "").contains(about), "\(about)")
    }
    #expect(try words(text(desk, "f.docx")) == words(Drafts.references))
  }

  @Test func aTextWithoutFindingsIsADocumentWithoutComments() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    let result = try desk.run("check", "a.lov", "--format", "docx")
    #expect(result.status == 0)
    try desk.put(result.output, at: "f.docx")
    #expect(try words(text(desk, "f.docx")) == words(Drafts.clean))
    #expect(!(try part("[Content_Types].xml", of: "f.docx", desk).contains("comments")))
  }

  @Test(arguments: [
    ("a.lov b.lov --format docx", "Et Word-dokument kan kun vise fundene i én tekst; her er 2."),
    ("a.lov b.lov --output docx=f.docx", "Et Word-dokument kan kun vise fundene i én tekst; her er 2."),
    (
      "a.lov --format docx --fix",
      "--format docx kan ikke bruges sammen med --fix; skriv dokumentet til en fil: --output docx=fund.docx."
    ),
  ])
  func oneTextGoesInADocument(options: String, complaint: String) throws {
    let desk = try Desk(["a.lov": Drafts.clean, "b.lov": Drafts.clean])
    let result = try desk.run(arguments: ["check"] + options.split(separator: " ").map(String.init))
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: \(complaint)\n")
    #expect(result.output.isEmpty)
  }

  @Test func aTextThatCannotBeReadLeavesNoDocument() throws {
    let desk = try Desk()
    #expect(try desk.run("check", "ingen.lov", "--output", "docx=f.docx").status == 2)
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appendingPathComponent("f.docx").path))
  }

  // MARK: - export, and all of them

  @Test func everyPartOfAnAmendingActHasItsStyle() throws {
    let desk = try desk()
    _ = try desk.run("export", "forslag.txt", "--format", "docx", "--output", "f.docx")
    let body = try part("word/document.xml", of: "f.docx", desk)
    let styles = body.components(separatedBy: "<w:pStyle w:val=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(
      styles == [
        "Titel", "Aendringsparagraf", "Normal", "Aendringsnummer", "Aendringsnummer", "Normal", "Aendringsnummer",
        "NyTekst", "Aendringsparagraf", "Stykke",
      ])
  }

  @Test(arguments: ["lov.txt", "tom.txt", "udkast.md"])
  func anExportedTextHasItsWords(path: String) throws {
    let desk = try desk()
    try desk.put(Data(), at: "tom.txt")
    let markdown = "# Lov om bøjer\n\n**§ 1.** Bøjer er *røde*.\n\n<!-- Skal ses efter -->\n\n**Stk. 2.** Ja.\n"
    try desk.put(Data(markdown.utf8), at: "udkast.md")
    #expect(try desk.run("export", path, "--format", "docx", "--output", "f.docx").status == 0)
    let expected = ["lov.txt": Self.act, "udkast.md": "Lov om bøjer § 1. Bøjer er røde. Stk. 2. Ja."][path] ?? ""
    #expect(try words(text(desk, "f.docx")) == words(expected))
    let styles = try part("word/styles.xml", of: "f.docx", desk)
    let names = [
      "Kapitel", "Paragrafoverskrift", "Paragraf", "Stykke", "Nummer", "Litra", "Ændringsnummer", "Ny tekst",
    ]
    for name in names {
      #expect(styles.contains("<w:name w:val=\"\(name)\"/>"))
    }
    #expect(styles.contains("<w:lang w:val=\"da-DK\""))
  }

  @Test func theSameTextGivesTheSameBytes() throws {
    let desk = try desk()
    let arguments = ["apply", "forslag.txt", "--to", "lov.txt", "--format", "docx"]
    let first = try desk.run(arguments: arguments).output
    #expect(first.starts(with: Data("PK".utf8)))
    #expect(try desk.run(arguments: arguments).output == first)
  }

  @Test func charactersThatXMLHasNoPlaceForDoNotBreakIt() throws {
    let desk = try Desk(["a.txt": "Lov om bøjer\n\n§ 1. En bøje\u{1} er \u{B} rød\u{FFFF} & <blå>.\n"])
    #expect(try desk.run("export", "a.txt", "--format", "docx", "--output", "f.docx").status == 0)
    #expect(try part("word/document.xml", of: "f.docx", desk).contains("&amp;"))
  }
}

import Foundation
import JSON
import Testing

/// `outline` as `CONTRACT.md` promises it, and as people read it.
struct OutlineTests {
  /// Kind and address of every provision, indented by its depth.
  private func tree(_ provisions: JSONValue, _ indentation: String = "") throws -> [String] {
    try (provisions.array ?? []).flatMap { provision in
      let line = try "\(indentation)\(provision.at("kind").string ?? "") \(provision.at("address").string ?? "")"
      return try [line] + tree(provision.at("children"), indentation + "  ")
    }
  }

  @Test func provisionsStandInsideEachOther() throws {
    let desk = try Desk(["udkast.lov": Drafts.clean])
    let outline = try desk.run("outline", "udkast.lov", "--format", "json").json()
    #expect(try outline.at("version").int == 1)
    #expect(try outline.at("path").string == "udkast.lov")
    #expect(try outline.at("kind").string == "act")
    #expect(try outline.at("title").string == "Lov om havnebade")
    #expect(
      try tree(outline.at("provisions")) == [
        "chapter kapitel 1",
        "  section § 1",
        "    subsection § 1, stk. 1",
        "    subsection § 1, stk. 2",
        "chapter kapitel 2",
        "  section § 2",
        "    subsection § 2, stk. 1",
        "  section § 3",
        "    subsection § 3, stk. 1",
        "      item § 3, stk. 1, nr. 1",
        "      item § 3, stk. 1, nr. 2",
      ])
  }

  @Test func rangesCoverTheProvisionAndItsOwnText() throws {
    let desk = try Desk(["udkast.lov": Drafts.clean])
    let outline = try desk.run("outline", "udkast.lov", "--format", "json").json()
    let section = try outline.at("provisions", 1, "children", 1)
    #expect(try section.at("label").string == "§ 3.")
    #expect(
      try words(section.at("range"))
        == """
        § 3. Med bøde straffes den, der
        1) åbner et havnebad uden tilladelse eller
        2) undlader at afmærke et havnebad.
        """)
    let subsection = try section.at("children", 0)
    #expect(try subsection.at("label").isNull)
    #expect(try words(subsection.at("textRange")) == "Med bøde straffes den, der")
    #expect(try words(subsection.at("children", 1, "textRange")) == "undlader at afmærke et havnebad.")
  }

  private func words(_ range: JSONValue) throws -> String {
    let start = try #require(range.at("start", "offset").int)
    let end = try #require(range.at("end", "offset").int)
    return String(decoding: Array(Drafts.clean.utf8)[start..<end], as: UTF8.self)
  }

  @Test func peopleGetATreeUnderATitle() throws {
    let desk = try Desk(["udkast.lov": Drafts.clean])
    let lines = try desk.run("outline", "udkast.lov").lines
    #expect(lines[0] == "Lov om havnebade")
    #expect(lines[1] == "lov · 2 kapitler, 3 §§, 4 stykker")
    #expect(lines[2] == "Kapitel 1  Anvendelsesområde")
    #expect(lines[3] == "  § 1.")
    #expect(lines[4] == "    stk. 1  Loven gælder for havnebade, der er åbne for offentligheden.")
    #expect(lines[5] == "    Stk. 2.  Ministeren kan fastsætte regler om havnebade i private havne.")
  }

  @Test func sectionsThatAmendAndSectionsThatDoNotAreCountedTogether() throws {
    let draft = """
      Lov om ændring af lov om havnebade

      § 1

      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:

      1. § 2 ophæves.

      § 2

      Loven træder i kraft den 1. juli 2026.
      """
    let desk = try Desk(["ændring.lov": draft])
    #expect(try desk.run("outline", "ændring.lov").lines[1] == "ændringslov · 2 §§, 1 stykke, 1 ændringsnummer")
  }

  @Test func bulletsAndHeadingsAreNamedAfterTheirNeighbours() throws {
    let draft = """
      Lov om havnebade

      Indretning

      § 1. Et havnebad skal have
      - bøjer,
      - trapper og
      - redningskranse.

      Tilsyn

      § 2. Kommunalbestyrelsen fører tilsyn.
      """
    let desk = try Desk(["udkast.lov": draft])
    let outline = try desk.run("outline", "udkast.lov", "--format", "json").json()
    #expect(try outline.at("provisions", 0, "address").string == "overskriften før § 1")
    #expect(try outline.at("provisions", 2, "address").string == "overskriften før § 2")
    let last = try outline.at("provisions", 1, "children", 0, "children", 2)
    #expect(try last.at("address").string == "§ 1, stk. 1, 3. pind")
  }

  @Test func textsAreCutToTheWidth() throws {
    let desk = try Desk(["udkast.lov": "Lov om bade\n\n§ 1. \(String(repeating: "Å泳", count: 50))\n"])
    let lines = try desk.run("outline", "udkast.lov").lines
    // Three columns for each pair; the indentation, the label and the sign of the cut take 11.
    #expect(lines.last.map(String.init) == "  stk. 1  " + String(repeating: "Å泳", count: 29) + "Å…")
  }

  @Test func aReaderThatLeavesEarlyIsNoTrouble() throws {
    let sections = (1...3000).map { "§ \($0). Havnebad nr. \($0) åbner om morgenen.\n" }.joined()
    let desk = try Desk(["stor.lov": "Lov om mange havnebade\n\n" + sections])
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Desk.executable.path)' outline stor.lov 2>fejl.txt | head -n 1 >forste.txt"]
    shell.currentDirectoryURL = desk.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(try Data(contentsOf: desk.folder.appendingPathComponent("fejl.txt")).isEmpty)
    let first = try Data(contentsOf: desk.folder.appendingPathComponent("forste.txt"))
    #expect(String(decoding: first, as: UTF8.self) == "Lov om mange havnebade\n")
  }
}

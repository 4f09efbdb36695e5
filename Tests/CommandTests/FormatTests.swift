import Foundation
import Testing

/// `format` as people who know `gofmt` and `ruff` expect it.
struct FormatTests {
  private let draft =
    "Lov om havnebade\n§1.  Loven gælder for havnebade. \nStk 2. Den gælder ikke for søbade, jf. stk.1.\n"
  private let tidy =
    "Lov om havnebade\n§ 1. Loven gælder for havnebade.\nStk. 2. Den gælder ikke for søbade, jf. stk. 1.\n"

  private func text(_ path: String, on desk: Desk) throws -> String {
    String(decoding: try Data(contentsOf: desk.folder.appendingPathComponent(path)), as: UTF8.self)
  }

  @Test func textsAreSetUpWhereTheyLie() throws {
    let desk = try Desk(["a.lov": draft, "b.lov": Drafts.clean, "brev.txt": Drafts.letter + " "])
    let result = try desk.run("format", ".")
    #expect(result.text == "1 fil er ændret, 1 fil er i orden.\n")
    #expect(result.status == 0)
    #expect(try text("a.lov", on: desk) == tidy)
    #expect(try text("b.lov", on: desk) == Drafts.clean)
    #expect(try text("brev.txt", on: desk) == Drafts.letter + " ")
    #expect(try desk.run("format", ".").text == "2 filer er i orden.\n")
  }

  @Test func checkNamesWhatWouldChange() throws {
    let desk = try Desk(["a.lov": draft, "b.lov": Drafts.clean])
    let result = try desk.run("format", "--check", ".")
    #expect(result.text == "Ville ændre ./a.lov\n1 fil ville blive ændret, 1 fil er i orden.\n")
    #expect(result.status == 1)
    #expect(try text("a.lov", on: desk) == draft)
    #expect(try desk.run("format", "--check", "b.lov").status == 0)
  }

  @Test func aDifferenceIsShown() throws {
    let desk = try Desk(["a.lov": draft])
    let result = try desk.run("format", "--diff", "a.lov")
    let added = result.lines.filter { $0.hasPrefix("+") }.dropFirst().map { $0.dropFirst() }
    #expect(added == Array(tidy.split(separator: "\n").dropFirst()))
    #expect(result.status == 1)
    #expect(try text("a.lov", on: desk) == draft)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let result = try Desk().run("format", "-", input: Data(draft.utf8))
    #expect(result.text == tidy)
    #expect(result.status == 0)
    #expect(try Desk(["a.lov": draft]).run("format", "-", "a.lov").status == 2)
  }

  @Test func hardSpacesAreTheConfigurationsToDecide() throws {
    let desk = try Desk(["a.lov": tidy, "lovsmed.toml": "[format]\nno-break-spaces = \"insert\"\n"])
    #expect(try desk.run("format", "a.lov").status == 0)
    #expect(try text("a.lov", on: desk).contains("§\u{A0}1. Loven"))
    #expect(try desk.run("format", "a.lov", "--no-break-spaces", "remove").status == 0)
    #expect(try text("a.lov", on: desk) == tidy)
  }

  @Test func whatCannotBeReadIsNamedAndTheRestSetUp() throws {
    let desk = try Desk(["a.lov": draft])
    try desk.put(Data([0x41, 0xFF]), at: "b.lov")
    let result = try desk.run("format", "a.lov", "b.lov")
    #expect(result.status == 2)
    #expect(result.complaint.contains("»b.lov« er ikke gyldig UTF-8"))
    #expect(try text("a.lov", on: desk) == tidy)
  }
}

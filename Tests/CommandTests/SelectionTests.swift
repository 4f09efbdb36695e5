import Foundation
import Testing

/// Which rules run: `--select`, `--extend-select`, `--ignore`.
struct SelectionTests {
  /// A gap, a label to mend and a reference to what is not there.
  private static let draft = """
    Lov om havnebade

    § 1. Loven gælder for havnebade, jf. § 9.
    Stk 2. Ministeren kan fastsætte regler.

    § 3. Loven træder i kraft den 1. juli 2028.

    """

  @Test(arguments: [
    (["--select", "numbering,structure/label"], ["numbering/section-gap", "structure/label"]),
    (["--select", "numbering", "--select", "reference/*"], ["numbering/section-gap", "reference/missing-target"]),
    (["--rule", "structure"], ["structure/label"]),
    (["--ignore", "numbering,reference"], ["structure/label"]),
    (["--ignore", "*", "--select", "structure"], ["structure/label"]),
    (["--select", "reference/missing-target", "--ignore", "reference"], ["reference/missing-target"]),
    (["--select", "reference", "--ignore", "reference/missing-target"], []),
    (["--select", "numbering", "--extend-select", "structure"], ["numbering/section-gap", "structure/label"]),
  ])
  func theMorePreciseWins(arguments: [String], rules: [String]) throws {
    #expect(try found(arguments, [:]) == rules)
  }

  @Test func theCommandLineGoesBeforeTheConfiguration() throws {
    let configuration = ["lovsmed.toml": "[rules]\n\"structure/label\" = \"error\"\nnumbering = \"off\"\n"]
    #expect(try found(["--ignore", "structure"], configuration) == ["reference/missing-target"])
    #expect(
      try found(["--extend-select", "numbering"], configuration) == [
        "numbering/section-gap", "reference/missing-target", "structure/label",
      ])
  }

  private func found(_ arguments: [String], _ more: [String: String]) throws -> [String] {
    let desk = try Desk(["a.lov": Self.draft].merging(more) { $1 })
    let report = try desk.run(arguments: ["check", "a.lov", "--format", "json"] + arguments).json()
    let findings = try report.at("files").array?.flatMap { try $0.at("diagnostics").array ?? [] } ?? []
    return try findings.compactMap { try $0.at("rule").string }.sorted()
  }

  @Test func whatIsOffByItselfCanBeAdded() throws {
    let many = "Lov om bade\n\n§ 1. Et.\n" + (2...12).map { "Stk. \($0). Det \($0). bad er åbent.\n" }.joined()
    let desk = try Desk(["a.lov": many])
    #expect(try !desk.run("check", "a.lov").text.contains("structure/many-subsections"))
    #expect(try desk.run("check", "a.lov", "--extend-select", "structure").text.contains("structure/many-subsections"))
  }

  @Test func aFamilyThatIsOffByItselfRunsWhereItIsAskedFor() throws {
    let words = String(repeating: "som kommunen fører tilsyn med, ", count: 20)
    let draft = ["b.lov": "Lov om bade\n\n§ 1. Loven gælder for bade, \(words)og for andre bade.\n"]
    #expect(try found(["b.lov", "--select", "complexity"], draft).contains("complexity/long-sentence"))
    #expect(try found(["b.lov", "--select", "complexity/long-*"], draft).contains("complexity/long-sentence"))
    #expect(try !found(["b.lov"], draft).contains("complexity/long-sentence"))
    let off = draft.merging(["lovsmed.toml": "[rules]\n\"complexity/long-sentence\" = \"off\"\n"]) { $1 }
    #expect(try !found(["b.lov", "--select", "complexity"], off).contains("complexity/long-sentence"))
    // Of a family that is on, what is off stays off.
    let many = ["b.lov": "Lov om bade\n\n§ 1. Et.\n" + (2...12).map { "Stk. \($0). Det er åbent.\n" }.joined()]
    #expect(try !found(["b.lov", "--select", "structure"], many).contains("structure/many-subsections"))
  }

  @Test func onlyFixingTellsNothingOfTheRest() throws {
    let desk = try Desk(["a.lov": Self.draft])
    let result = try desk.run("check", "a.lov", "--fix-only")
    #expect(result.text == "1 fund er rettet i 1 fil.\n")
    #expect(result.status == 0)
    #expect(try desk.run("check", "a.lov", "--fix-only").text == "Intet at rette i 1 fil.\n")
    #expect(try desk.run("check", "a.lov", "--fix-only", "--quiet").text.isEmpty)
    #expect(try desk.run("check", "a.lov", "mangler.lov", "--fix-only").status == 2)
  }

  @Test func quietIsOnlyTheFindings() throws {
    let desk = try Desk(["a.lov": Self.draft, "rent.lov": Drafts.clean, "brev.md": Drafts.letter])
    #expect(try desk.run("check", "rent.lov", "--quiet").text.isEmpty)
    #expect(try !desk.run("check", "a.lov", "-q").text.contains("i 1 fil"))
    #expect(
      try desk.run("check", ".", "-v").complaint
        == "lovsmed: Ingen lovsmed.toml gælder.\nlovsmed: »./brev.md« er sprunget over; der er ingen bestemmelser i teksten.\n"
    )
  }

  @Test func anEmptyNameIsNone() throws {
    let result = try Desk().run("check", "-", "--stdin-filename", "", input: Data())
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: --stdin-filename er tom; skriv stien til teksten.\n")
  }

  @Test func standardInputCanHaveAName() throws {
    let desk = try Desk(["love/lovsmed.toml": "[rules]\nnumbering = \"off\"\n"])
    let result = try desk.run(
      "check", "-", "--stdin-filename", "love/nyt.lov", "--select", "numbering,structure/label", "--format", "concise",
      input: Data(Self.draft.utf8))
    #expect(result.text.hasPrefix("love/nyt.lov:4:1: warning: "))
    #expect(result.text.contains("[numbering/section-gap]") == true)
  }
}

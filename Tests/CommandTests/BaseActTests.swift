import Foundation
import JSON
import Testing

/// `check --base`: amending acts held against the act they change.
struct BaseActTests {
  private static let act = """
    Bekendtgørelse af lov om bøjer
    LBK nr 12 af 03/05/2021
    § 1. En bøje flyder.
    Stk. 2. Den er rød.
    § 2. Bøjer som nævnt i § 1, stk. 2, males hvert år.

    """

  /// An amending act in one section with these instructions.
  private static func amending(_ instructions: String, version: String = "nr. 12 af 3. maj 2021") -> String {
    let count = instructions.split(separator: "\n").count { $0.first?.isNumber ?? false }
    return """
      Lov om ændring af lov om bøjer
      § 1
      I lov om bøjer, jf. lovbekendtgørelse \(version), foretages følgende \(count == 1 ? "ændring" : "ændringer"):
      \(instructions)
      § 2
      Loven træder i kraft den 1. juli 2031.

      """
  }

  /// Puts a stykke before the red one, and forgets nothing.
  private static let inserting = amending(
    """
    1. I § 1 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Den ligger for anker.«
    Stk. 2 bliver herefter stk. 3.
    2. I § 2 ændres »stk. 2« til: »stk. 3«.
    """)

  /// Speaks of the red stykke by the number it has after that.
  private static let painting = amending("1. I § 1, stk. 3, ændres »rød« til: »gul«.")

  private func desk(_ texts: [String: String]) throws -> Desk {
    try Desk(["lov/gældende.txt": Self.act].merging(texts) { $1 })
  }

  private func check(_ desk: Desk, _ arguments: String...) throws -> Desk.Result {
    try desk.run(arguments: ["check", "--format", "compact"] + arguments, environment: ["HOME": desk.folder.path])
  }

  private static let missing =
    "error: I gældende lov har § 1 kun 2 stykker; stk. 3 kan ikke ændres. [amendment/missing-target]"

  // MARK: Acts that lie by

  @Test(arguments: ["b.lov", "udkast/2031/b.lov"])
  func theActIsFoundBesideTheDraftAndInTheWorkingDirectory(_ draft: String) throws {
    let desk = try Desk(["lov.txt": Self.act, draft: Self.painting])
    #expect(try check(desk, draft).lines == ["\(draft):4:6: \(Self.missing)"])
  }

  // MARK: New acts

  @Test func theOpeningMayBreakAnywhere() throws {
    let opening = "I lov om bø-\njer, jf. lovbekendt-\ngørelse nr. 12 af\n3. maj 2021, foreta-\nges følgende ændring:"
    let draft = Self.painting.replacing(
      "I lov om bøjer, jf. lovbekendtgørelse nr. 12 af 3. maj 2021, foretages følgende ændring:", with: opening)
    let desk = try Desk(["lov.txt": Self.act, "b.lov": draft])
    let found = "b.lov:8:6: \(Self.missing)"
    #expect(try check(desk, "b.lov").lines.map(String.init) == [found])
    #expect(try check(desk, "b.lov", "--base", "lov.txt").lines.map(String.init) == [found])
  }

  @Test func whatANewActAmendsIsHeldAgainstTheActAtHand() throws {
    let draft = """
      Forslag til Lov om fyr
      § 1. Fyr lyser, jf. § 2, stk. 2.
      § 2. Fyr er hvide.
      Stk. 2. De er høje.
      § 3. Loven træder i kraft den 1. juli 2031.
      § 4. I lov om bøjer, jf. lovbekendtgørelse nr. 12 af 3. maj 2021, foretages følgende ændring:
      1. I § 1, stk. 3, ændres »rød« til: »gul«.

      """
    let desk = try desk(["b.lov": draft, "ved/b.lov": draft, "ved/lov.txt": Self.act])
    #expect(try check(desk, "b.lov", "--base", "lov/gældende.txt").lines == ["b.lov:7:6: \(Self.missing)"])
    #expect(try check(desk, "ved/b.lov").lines == ["ved/b.lov:7:6: \(Self.missing)"])
    #expect(try check(desk, "b.lov", "--library", "lov").lines == ["b.lov:7:6: \(Self.missing)"])
    #expect(try check(desk, "b.lov").text.contains("[amendment/act-not-at-hand]"))
  }

  // MARK: Given acts

  @Test func anAmendingActIsHeldAgainstTheActThatIsGiven() throws {
    let desk = try desk(["a.lov": Self.inserting, "b.lov": Self.painting])
    let right = try check(desk, "a.lov", "--base", "lov/gældende.txt")
    #expect(right.status == 0 && right.text == "", "\(right.text)\(right.complaint)")
    let wrong = try check(desk, "b.lov", "--base", "lov/gældende.txt")
    #expect(wrong.status == 1)
    #expect(wrong.lines == ["b.lov:4:6: \(Self.missing)"])
  }

  @Test func eachAmendingActIsHeldAgainstTheActAsThoseBeforeMadeIt() throws {
    let desk = try desk(["a.lov": Self.inserting, "b.lov": Self.painting])
    let inOrder = try check(desk, "a.lov", "b.lov", "--base", "lov/gældende.txt")
    #expect(inOrder.status == 0 && inOrder.text == "", "\(inOrder.text)\(inOrder.complaint)")
    let third = Self.amending("1. I § 1, stk. 4, ændres »rød« til: »gul«.")
    let beyond = try check(
      try self.desk(["a.lov": Self.inserting, "b.lov": third]), "a.lov", "b.lov", "--base", "lov/gældende.txt")
    #expect(
      beyond.lines == [
        "b.lov:4:6: error: Efter »a.lov« har § 1 kun 3 stykker; stk. 4 kan ikke ændres. [amendment/missing-target]"
      ])
    let outOfOrder = try check(desk, "b.lov", "a.lov", "--base", "lov/gældende.txt")
    #expect(outOfOrder.lines == ["b.lov:4:6: \(Self.missing)"])
  }

  @Test func theResultDoesNotDependOnThreads() throws {
    var texts: [String: String] = [:]
    let names = (1...9).map { "\($0).lov" }
    for name in names {
      texts[name] = Self.amending(
        "1. I § 1 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Den er \(name.first ?? "0") meter høj.«")
    }
    let desk = try desk(texts)
    let runs = try ["1", "8"].map { threads in
      try desk.run(
        arguments: ["check", "--format", "json"] + names + ["--base", "lov/gældende.txt", "--threads", threads])
    }
    #expect(runs[0].text.contains("Rykningsklausul mangler: Stk. 2-10 bliver herefter stk. 3-11."))
    #expect(runs[0].output == runs[1].output)
  }

  @Test func anActThatNoneAmendsIsTheWrongOne() throws {
    let desk = try desk([
      "a.lov": Self.inserting, "lov/fyr.txt": "Lov om fyr\n§ 1. Et fyr lyser.\n",
      "lov/fyr2.txt": "Lov om gamle fyr\n§ 1. Et fyr lyser.\n",
    ])
    let result = try check(desk, "a.lov", "--base", "lov/fyr.txt")
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(result.complaint == "lovsmed: »a.lov« ændrer lov om bøjer, ikke »Lov om fyr«. Er det den rigtige lov?\n")
    let two = try check(desk, "a.lov", "--base", "lov/fyr.txt", "--base", "lov/fyr2.txt")
    #expect(
      two.complaint
        == "lovsmed: Ingen af teksterne ændrer »Lov om fyr« eller »Lov om gamle fyr«. Er det den rigtige lov?\n")
    let swapped = try check(desk, "lov/gældende.txt", "--base", "a.lov")
    #expect(swapped.status == 2 && swapped.complaint.contains("Er filerne byttet om?"))
  }

  @Test func anActThatIsNotThereIsNamed() throws {
    let desk = try desk(["a.lov": Self.inserting])
    let result = try check(desk, "a.lov", "--base", "lov/væk.txt")
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(result.complaint.split(separator: "\n").count == 1 && result.complaint.contains("lov/væk.txt"))
  }

  @Test func anotherVersionIsUsedAndSaid() throws {
    let desk = try desk(["a.lov": Self.amending("1. § 3 ophæves.", version: "nr. 9 af 1. juni 2018")])
    let result = try check(desk, "a.lov", "--base", "lov/gældende.txt")
    // What does not fit may be right in the version that is meant.
    #expect(result.status == 0)
    #expect(
      result.lines == [
        """
        a.lov:3:1: warning: Indledningen nævner lovbekendtgørelse nr. 9 af 1. juni 2018; »lov/gældende.txt« er \
        nr. 12 af 3. maj 2021, en nyere udgave, så fundene her kan skyldes den. [amendment/other-version]
        """,
        "a.lov:4:4: warning: § 3 findes ikke i gældende lov og kan ikke ændres. [amendment/missing-target]",
      ])
  }

  // MARK: Acts that are found

  @Test func withoutTheActThatIsSaidAndNothingElse() throws {
    let desk = try desk(["ny/b.lov": Self.painting])
    let result = try check(desk, "ny/b.lov")
    #expect(result.status == 0)
    #expect(result.lines.count == 1 && result.text.contains("[amendment/act-not-at-hand]"))
  }

  @Test func theActIsFoundBesideTheFile() throws {
    let desk = try desk(["ny/b.lov": Self.painting, "ny/2021-0012-bøjer.txt": Self.act])
    #expect(try check(desk, "ny/b.lov").lines == ["ny/b.lov:4:6: \(Self.missing)"])
  }

  @Test func theActIsFoundInTheLibraryInTheVersionCited() throws {
    let newer = Self.act.replacing("LBK nr 12 af 03/05/2021", with: "LBK nr 40 af 01/02/2026")
      .replacing("§ 2.", with: "Stk. 3. Den er rød om natten.\n§ 2.")
    let desk = try desk([
      "ny/b.lov": Self.painting, "ny/c.lov": Self.amending("1. § 3 ophæves.", version: "nr. 9 af 1. juni 2018"),
      "ny/d.lov": Self.amending("1. I § 1, stk. 3, ændres »rød« til: »gul«.", version: "nr. 40 af 1. februar 2026"),
      "love/2021-0012-bøjer.txt": Self.act, "love/2026-0040-bøjer.txt": newer,
    ])
    let cited = try check(desk, "ny/b.lov", "--library", "love")
    #expect(cited.lines.count == 2 && cited.lines.last == "ny/b.lov:4:6: \(Self.missing)")
    #expect(cited.lines.first?.hasSuffix("[amendment/superseded-consolidation]") == true)
    #expect(try check(desk, "ny/d.lov", "--library", "love").lines == [])
    // Against another version nothing is certain.
    let unknown = try check(desk, "ny/c.lov", "--library", "love")
    #expect(unknown.status == 0)
    #expect(unknown.lines.count == 2 && unknown.text.contains("[amendment/act-not-at-hand]"))
    #expect(unknown.text.contains("[amendment/superseded-consolidation]"))
  }

  // MARK: For machines

  @Test func theFindingsAreThoseThatMachinesKnow() throws {
    let desk = try desk([
      "a.lov": Self.amending("1. I § 1 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Den ligger for anker.«")
    ])
    let result = try desk.run("check", "a.lov", "--base", "lov/gældende.txt", "--format", "json")
    #expect(result.status == 1)
    let json = try result.json()
    #expect(try json.at("version").int == 1)
    #expect(try json.at("files", 0, "path").string == "a.lov")
    #expect(try json.at("files", 0, "kind").string == "amending-act")
    let found = try #require(json.at("files", 0, "diagnostics").array)
    let rules = try found.map { try $0.at("rule").string }
    try #require(rules == ["amendment/missing-renumbering", "amendment/stale-reference"])
    #expect(try found.map { try $0.at("severity").string } == ["warning", "error"])
    #expect(try found.map { try $0.at("provision").string } == ["§ 1, nr. 1", "§ 1, nr. 1"])
    #expect(try found[0].at("range", "start", "line").int == 4)
    #expect(try found[0].at("fixes", 0, "safe").bool == true)
    #expect(try found[0].at("fixes", 0, "edits", 0, "newText").string == "\nStk. 2 bliver herefter stk. 3.")
    #expect(try found[1].at("fixes", 0, "safe").bool == false)
    #expect(try json.at("summary", "errors").int == 1)
  }

  @Test func theSureFixesAreMade() throws {
    let desk = try desk([
      "a.lov": Self.amending("1. I § 1 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Den ligger for anker.«")
    ])
    let result = try desk.run("check", "a.lov", "--base", "lov/gældende.txt", "--fix", "--unsafe-fixes")
    #expect(result.status == 0, "\(result.text)")
    let text = try String(contentsOf: desk.folder.appendingPathComponent("a.lov"), encoding: .utf8)
    #expect(text == Self.inserting.replacing("»stk. 2« til: »stk. 3«", with: "»§ 1, stk. 2« til: »§ 1, stk. 3«"))
  }
}

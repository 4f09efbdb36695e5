import Foundation
import JSON
import Testing

/// `compare` as `CONTRACT.md` promises it.
struct CompareTests {
  private static let old = """
    Lov om bøjer
    § 1. En bøje flyder på vandet og er bundet til en sten på bunden.
    Stk. 2. Den er <rød> & malet af ejeren.
    § 2. Fyret lyser, når det er mørkt, og slukkes ved solopgang.

    """
  private static let new = old.replacingOccurrences(of: "malet", with: "lakeret")
    .replacingOccurrences(of: "§ 2. Fyret", with: "§ 2. Tågehornet er tavst om natten.\n§ 3. Fyret")

  private func desk() throws -> Desk { try Desk(["gammel.txt": Self.old, "ny.txt": Self.new]) }

  @Test("a section that is struck out, or in a comment, has gone", arguments: [("~~", "~~"), ("<!-- ", " -->")])
  func sectionsStruckOut(opening: String, closing: String) throws {
    let old = "# Lov om fyr\n\n§ 1. Fyr er lys.\n\n§ 2. Fyr er høje.\n\n§ 3. Ministeren fører tilsyn.\n"
    let new = old.replacing("§ 2. Fyr er høje.", with: opening + "§ 2. Fyr er høje." + closing)
    let desk = try Desk(["gammel.md": old, "ny.md": new])
    let result = try desk.run("compare", "gammel.md", "ny.md")
    #expect(result.text == "§ 2 er udgået\n  [-§ 2. Fyr er høje.-]\n\n1 udgået\n")
    #expect(try desk.run("draft", "gammel.md", "ny.md").text.contains("1. § 2 ophæves.\n"))
  }

  @Test func changesAreToldProvisionByProvision() throws {
    let result = try desk().run("compare", "gammel.txt", "ny.txt")
    #expect(result.status == 1)
    #expect(
      result.text == """
        § 1, stk. 2, er ændret
          Den er <rød> & [-malet-] {+lakeret+} af ejeren.
        § 2 er ny
          {+§ 2. Tågehornet er tavst om natten.+}
        § 2 er nu § 3

        1 ændret, 1 ny, 1 flyttet

        """)
  }

  @Test func theSameTextsDifferInNothing() throws {
    let desk = try Desk(["a.txt": Self.old, "b.txt": Self.old])
    let result = try desk.run("compare", "a.txt", "b.txt")
    #expect(result.status == 0)
    #expect(result.text == "De to udgaver siger det samme.\n")
  }

  @Test func whatStandsUnderAHeadingThatGoesOrComesIsNotGoneOrNew() throws {
    let with = Self.old.replacingOccurrences(of: "§ 2.", with: "Kapitel 2\nFyr\n§ 2.")
    let desk = try Desk(["a.txt": Self.old, "b.txt": with])
    #expect(
      try desk.run("compare", "a.txt", "b.txt").text == "Kapitel 2 er nyt\n  {+Kapitel 2+}\n  {+Fyr+}\n\n1 ny\n")
    let gone = try desk.run("compare", "b.txt", "a.txt", "--format", "json")
    #expect(try gone.json().at("changes", 0, "words", 0, "text").string == "Kapitel 2\nFyr")
  }

  @Test func coloursTakeThePlaceOfMarks() throws {
    let result = try desk().run("compare", "gammel.txt", "ny.txt", "--color", "always")
    #expect(result.text.contains("\u{1B}[9;31mmalet\u{1B}[0m \u{1B}[4;32mlakeret\u{1B}[0m"))
    #expect(!result.text.contains("[-"))
  }

  @Test func thePageStandsAlone() throws {
    let result = try desk().run("compare", "gammel.txt", "ny.txt", "--format", "html")
    #expect(result.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
    #expect(result.text.contains("Den er &lt;rød&gt; &amp; <del>malet</del> af ejeren."))
    #expect(result.text.contains("<ins>lakeret</ins>"))
    #expect(!result.text.contains("http:") && !result.text.contains("https:") && !result.text.contains("<script"))
  }

  @Test func programsGetKindsAndPlaces() throws {
    let result = try desk().run("compare", "gammel.txt", "ny.txt", "--format", "json")
    let json = try result.json()
    #expect(try json.at("version").int == 1)
    let changes = try #require(json.at("changes").array)
    #expect(try changes.map { try $0.at("kind").string } == ["changed", "added", "moved"])
    #expect(try changes[0].at("new", 0, "address").string == "§ 1, stk. 2")
    #expect(try changes[0].at("words", 1, "kind").string == "removed")
    #expect(try changes[2].at("old", 0, "range", "start", "line").int == 4)
    #expect(try changes[2].at("new", 0, "range", "start", "line").int == 5)
  }

  @Test func textsWithNothingInCommonAreRefused() throws {
    let desk = try Desk([
      "a.txt": Self.old, "b.txt": "Lov om får\n§ 1. Et får skal klippes hvert forår, før det sættes på græs.\n",
    ])
    let result = try desk.run("compare", "a.txt", "b.txt")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("næsten intet til fælles"))
  }
}

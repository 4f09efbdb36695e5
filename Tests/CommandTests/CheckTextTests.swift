import Foundation
import Testing

/// `check` as people read it.
struct CheckTextTests {
  @Test func aFindingShowsTheLineAndMarksThePlace() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", "--rule", "numbering/section-gap")
    #expect(result.status == 1)
    #expect(result.lines[0].hasPrefix("udkast.lov:12:1: mangel: "))
    #expect(result.lines[0].hasSuffix(" [numbering/section-gap]"))
    #expect(result.lines[1] == "12 │ § 3. Med bøde straffes den, der")
    #expect(result.lines[2] == "   │ ^~~~")
    #expect(result.lines.last == "1 mangel i 1 fil.")
  }

  @Test func englishOnRequest() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", "--rule", "numbering/section-gap", "--language", "en")
    #expect(result.lines[0].hasPrefix("udkast.lov:12:1: error: "))
    #expect(result.lines.last == "1 error in 1 file.")
  }

  @Test func aLongLineIsCutOnBothSidesOfThePlace() throws {
    let words = String(repeating: "og så videre i det uendelige ", count: 60)
    let desk = try Desk(["udkast.lov": "Lov om bade\n\n§ 1. Et.\n§ 3. \(words)\n"])
    let result = try desk.run("check", "udkast.lov", "--rule", "numbering/section-gap")
    let line = try #require(result.lines.first { $0.hasPrefix("4 │ ") })
    #expect(line.hasPrefix("4 │ § 3. og så videre"))
    #expect(line.hasSuffix("…"))
    #expect(line.count <= 100)
  }

  @Test func signsThatMoveTheCursorAreShownAsPictures() throws {
    let desk = try Desk(["udkast.lov": "Lov om bade\n\n§ 1. Et.\n§ 3. \u{1B}[2Jvæk\u{202E}\tmed\u{AD} det 泳ぐ.\n"])
    let result = try desk.run("check", "udkast.lov", "--rule", "numbering/section-gap")
    #expect(result.lines.contains("4 │ § 3. ␛[2Jvæk med det 泳ぐ."))
  }

  @Test func conciseIsOneLineForEachFinding() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", "--format", "concise", "--rule", "numbering/section-gap")
    #expect(result.lines.count == 1)
    #expect(result.text.hasPrefix("udkast.lov:12:1: error: "))
    #expect(result.text.hasSuffix(" [numbering/section-gap]\n"))
    // What it was called before.
    let compact = try desk.run("check", "udkast.lov", "--format", "compact", "--rule", "numbering/section-gap")
    #expect(compact.text == result.text)
  }

  @Test func nothingToRemarkIsSaid() throws {
    let desk = try Desk(["a.lov": Drafts.clean, "b.md": Drafts.letter])
    let result = try desk.run("check", ".", "--rule", "numbering/section-gap")
    #expect(result.text == "Intet at bemærke i 1 fil. 1 tekst uden bestemmelser er sprunget over.\n")
  }

  @Test func statisticsCountFindingsByRule() throws {
    let desk = try Desk(["a.lov": Drafts.gap, "b.lov": Drafts.gap])
    let result = try desk.run("check", ".", "--rule", "numbering/section-gap", "--statistics")
    #expect(result.text.contains("\n  fund  regel\n     2  numbering/section-gap  "))
  }
}

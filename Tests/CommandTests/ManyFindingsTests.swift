import Foundation
import JSON
import Testing

/// A text that is broken everywhere: so many findings of a rule are shown, the rest are counted.
struct ManyFindingsTests {
  private static let count = 3456
  /// Each § has a list with marks of its own.
  private static let text =
    "Lov om bade\n\n" + (1...count).map { "§ \($0). Det er forbudt\n(1) at dykke og\n(2) at fiske.\n\n" }.joined()

  @Test func theRestAreCounted() throws {
    let desk = try Desk(["a.lov": Self.text])
    let arguments = ["check", "a.lov", "--rule", "structure/list-marker"]
    let json = try desk.run(arguments: arguments + ["--format", "json", "--statistics"]).json()
    let file = try json.at("files", 0)
    #expect(try file.at("diagnostics").array?.count == 1000)
    #expect(try file.at("omitted", 0, "rule").string == "structure/list-marker")
    #expect(try file.at("omitted", 0, "severity").string == "warning")
    #expect(try file.at("omitted", 0, "findings").int == 2456)
    #expect(try json.at("summary", "warnings").int == 3456)
    #expect(try json.at("statistics", "rules", 0, "findings").int == 3456)

    let text = try desk.run(arguments: arguments).text
    #expect(text.contains("a.lov: advarsel: … og 2.456 flere [structure/list-marker]\n"))
    #expect(text.hasSuffix("3456 advarsler i 1 fil.\n"))
    let compact = try desk.run(arguments: arguments + ["--format", "compact", "--fail-on", "warning"])
    #expect(compact.lines.count == 1001)
    #expect(compact.status == 1)
  }

  @Test func itIsAlwaysTheSameOnes() throws {
    let desk = try Desk(["a.lov": Self.text, "b.lov": Self.text])
    let one = try desk.run("check", ".", "--format", "compact", "--threads", "1").text
    #expect(try desk.run("check", ".", "--format", "compact", "--threads", "4").text == one)
  }

  @Test func fewFindingsAreNotSpokenOf() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    #expect(try !desk.run("check", "a.lov", "--format", "json").text.contains("omitted"))
  }
}

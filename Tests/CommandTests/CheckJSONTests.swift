import Foundation
import JSON
import Testing

/// `check --format json` as `CONTRACT.md` promises it.
struct CheckJSONTests {
  @Test func aFindingSaysWhatWhereAndHowToMendIt() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", "--format", "json")
    #expect(result.status == 1)
    #expect(result.complaint.isEmpty)

    let report = try result.json()
    #expect(try report.at("version").int == 1)
    let file = try report.at("files", 0)
    #expect(try file.at("path").string == "udkast.lov")
    #expect(try file.at("kind").string == "act")

    let finding = try file.at("diagnostics", 0)
    #expect(try finding.at("rule").string == "numbering/section-gap")
    #expect(try finding.at("severity").string == "error")
    #expect(try finding.at("message").string?.isEmpty == false)
    #expect(try finding.at("provision").string == "§ 3")
    #expect(try finding.at("related").array != nil)
    #expect(try finding.at("fixes").array != nil)
    for fix in try finding.at("fixes").array ?? [] {
      #expect(try fix.at("title").string?.isEmpty == false)
      #expect(try fix.at("safe").bool != nil)
      #expect(try fix.at("edits", 0, "newText").string != nil)
      #expect(try fix.at("edits", 0, "range", "start", "offset").int != nil)
    }
  }

  @Test func placesAreLinesColumnsInUTF16AndBytes() throws {
    let desk = try Desk(["udkast.lov": "Lov om 🏖️-bade\r\n\r\n§ 1. Et.\r\n§ 3. Tre.\r\n"])
    let report = try desk.run("check", "udkast.lov", "--format", "json", "--rule", "numbering/section-gap").json()
    let range = try report.at("files", 0, "diagnostics", 0, "range")
    #expect(try range.at("start", "line").int == 4)
    #expect(try range.at("start", "column").int == 1)
    #expect(try range.at("start", "offset").int == 34)
    #expect(try range.at("end", "column").int == 5)
    #expect(try range.at("end", "offset").int == 39)
  }

  @Test func theSummaryCountsWhatIsListed() throws {
    let desk = try Desk(["a.lov": Drafts.gap, "b.lov": Drafts.clean, "c.md": Drafts.letter])
    let report = try desk.run("check", ".", "--format", "json").json()
    let files = try #require(report.at("files").array)
    #expect(try files.map { try $0.at("path").string } == ["./a.lov", "./b.lov"])

    var counts: [String: Int] = [:]
    for finding in try files.flatMap({ try $0.at("diagnostics").array ?? [] }) {
      counts[try finding.at("severity").string ?? "", default: 0] += 1
    }
    let summary = try report.at("summary")
    #expect(try summary.at("files").int == 2)
    #expect(try summary.at("errors").int == counts["error", default: 0])
    #expect(try summary.at("warnings").int == counts["warning", default: 0])
    #expect(try summary.at("information").int == counts["information", default: 0])
    #expect(try summary.at("hints").int == counts["hint", default: 0])
    #expect(try summary.at("skipped").int == 1)
  }

  @Test func aTextThatCannotBeReadStandsAmongTheOthersWithItsError() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    let result = try desk.run("check", "mangler.lov", "a.lov", "--format", "json")
    #expect(result.status == 2)
    let report = try result.json()
    #expect(try report.at("files", 0, "path").string == "mangler.lov")
    #expect(try report.at("files", 0, "error").string == "»mangler.lov« findes ikke.")
    #expect(try report.at("files", 1, "path").string == "a.lov")
    #expect(try report.at("summary", "unreadable").int == 1)
  }

  @Test func statisticsAreAMemberOfTheirOwn() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    let statistics = try desk.run("check", "a.lov", "--format", "json", "--statistics").json().at("statistics")
    #expect(try statistics.at("bytes").int == Drafts.gap.utf8.count)
    #expect(try statistics.at("milliseconds").int != nil)
    let rules = try #require(statistics.at("rules").array)
    #expect(try rules.contains { try $0.at("rule").string == "numbering/section-gap" && $0.at("findings").int == 1 })
  }

  @Test func signsThatJSONEscapesComeBackAsTheyWere() throws {
    let path = "et \"særligt\" \\ navn\t.lov"
    let desk = try Desk([path: Drafts.clean])
    #expect(try desk.run("check", path, "--format", "json").json().at("files", 0, "path").string == path)
  }
}

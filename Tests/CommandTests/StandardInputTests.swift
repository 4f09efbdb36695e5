import Foundation
import Testing

/// `-` is standard input.
struct StandardInputTests {
  @Test func aTextCanComeThroughAPipe() throws {
    let desk = try Desk()
    let result = try desk.run("check", "-", "--format", "json", input: Data(Drafts.gap.utf8))
    #expect(result.status == 1)
    #expect(try result.json().at("files", 0, "path").string == "-")
    let outline = try desk.run("outline", "-", "--format", "json", input: Data(Drafts.gap.utf8))
    #expect(try outline.json().at("path").string == "-")
  }

  @Test func aLetterThatIsNoLawIsReportedAllTheSame() throws {
    let report = try Desk().run("check", "-", "--format", "json", input: Data(Drafts.letter.utf8)).json()
    #expect(try report.at("summary", "files").int == 1)
  }

  @Test func itsComplaintsNameIt() throws {
    let result = try Desk().run("outline", "-", input: Data([0x41, 0xFF]))
    #expect(result.status == 2)
    #expect(result.complaint.hasPrefix("lovsmed: Standardinput er ikke gyldig UTF-8 (linje 1, byte 1)"))
  }
}

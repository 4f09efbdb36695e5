import Foundation
import Testing

/// What `check` reads in folders, and in which order.
struct FolderTests {
  private func paths(_ desk: Desk, _ arguments: String...) throws -> [String] {
    let report = try desk.run(arguments: ["check", "--format", "json"] + arguments).json()
    return try report.at("files").array?.compactMap { try $0.at("path").string } ?? []
  }

  @Test func textsAreFoundByTheirEndingsInOrderOfName() throws {
    let desk = try Desk([
      "love/b.lov": Drafts.clean, "love/a/c.lov.md": Drafts.clean, "love/a/d.TXT": Drafts.clean,
      "love/e.md": Drafts.clean, "love/f.swift": Drafts.clean, "love/.git/g.lov": Drafts.clean,
      "love/.h.lov": Drafts.clean,
    ])
    #expect(try paths(desk, "love") == ["love/a/c.lov.md", "love/a/d.TXT", "love/b.lov", "love/e.md"])
    #expect(try paths(desk, "love/") == ["love/a/c.lov.md", "love/a/d.TXT", "love/b.lov", "love/e.md"])
  }

  @Test func aTextWithoutAProvisionIsSkippedUnlessItIsNamed() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean, "love/brev.md": Drafts.letter])
    #expect(try paths(desk, "love") == ["love/a.lov"])
    #expect(try paths(desk, "love/brev.md") == ["love/brev.md"])
  }

  @Test func anEndingDoesNotMatterForWhatIsNamed() throws {
    let desk = try Desk(["udkast.docx.uden.endelse": Drafts.clean])
    #expect(try paths(desk, "udkast.docx.uden.endelse") == ["udkast.docx.uden.endelse"])
  }

  @Test func nothingIsListedTwice() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean, "love/b.lov": Drafts.clean])
    #expect(try paths(desk, "love/b.lov", "love", "love") == ["love/b.lov", "love/a.lov"])
    #expect(try desk.run("check", "love/a.lov", "love/b.lov", "love").complaint.isEmpty)
    #expect(
      try paths(desk, "./love/b.lov", "love/../love/b.lov", desk.folder.path + "/love") == [
        "./love/b.lov", desk.folder.path + "/love/a.lov",
      ])
    // What is named outright is told of, whatever led to it first.
    try desk.put(Data(Drafts.letter.utf8), at: "love/brev.md")
    #expect(try paths(desk, "love", "love/brev.md") == ["love/a.lov", "love/b.lov", "love/brev.md"])
  }

  @Test func whatIsExcludedIsToldOfWhereItWasAskedFor() throws {
    let desk = try Desk([
      "lovsmed.toml": "[check]\nexclude = [\"gamle/**\"]\n", "gamle/a.lov": Drafts.gap, "gamle/noter.json": "",
      "nye/b.lov": Drafts.clean,
    ])
    let named = try desk.run("check", "gamle", "nye")
    #expect(named.status == 0)
    #expect(named.complaint.contains("Intet i »gamle« er kontrolleret, for lovsmed.toml undtager det"))
    #expect(try desk.run("check", "gamle").text == "Ingen tekster er kontrolleret.\n")
    #expect(try desk.run("check", "gamle", "--quiet").complaint.isEmpty)
    #expect(try desk.run("check", ".").complaint.isEmpty)
    let verbose = try desk.run("check", ".", "--verbose")
    #expect(verbose.complaint.contains("»./gamle/a.lov« er undtaget i lovsmed.toml.\n"))
    #expect(!verbose.complaint.contains("noter.json"))
    #expect(try desk.run("check", "gamle/a.lov").status == 1)
    // Who is handed the names by another program wants none of what is excluded.
    for command in [["check"], ["format", "--check"]] {
      let forced = try desk.run(arguments: command + ["--force-exclude", "gamle/a.lov", "nye/b.lov"])
      #expect(forced.status == 0)
      #expect(!forced.text.contains("gamle/a.lov"))
    }
    let alone = try desk.run("check", "--force-exclude", "--verbose", "gamle/a.lov")
    #expect(alone.status == 0 && alone.complaint.contains("»gamle/a.lov« er undtaget i lovsmed.toml.\n"))
  }

  @Test func linksThatLeadInACircleAreSurvived() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean])
    let files = FileManager.default
    try files.createSymbolicLink(atPath: desk.folder.path + "/love/rundt", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: desk.folder.path + "/love/selv", withDestinationPath: ".")
    try files.createSymbolicLink(atPath: desk.folder.path + "/love/b.lov", withDestinationPath: "a.lov")
    #expect(try paths(desk, "love") == ["love/a.lov"])
  }

  @Test func aLinkToNothingIsToldOf() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean])
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.path + "/love/b.lov", withDestinationPath: "findes-ikke.lov")
    let result = try desk.run("check", "love")
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: »love/b.lov« findes ikke.\n")
  }

  @Test(arguments: ["text", "compact", "json"])
  func theNumberOfThreadsDoesNotShow(format: String) throws {
    var texts: [String: String] = [:]
    for number in 1...40 { texts["love/\(number).lov"] = number.isMultiple(of: 3) ? Drafts.clean : Drafts.gap }
    texts["love/brev.md"] = Drafts.letter
    let desk = try Desk(texts)
    try desk.put(Data([0xFF]), at: "love/itu.txt")
    let one = try desk.run("check", "love", "væk", "--format", format, "--threads", "1")
    #expect(one.status == 2)
    for threads in ["2", "8"] {
      let more = try desk.run("check", "love", "væk", "--format", format, "--threads", threads)
      #expect(more.output == one.output)
      #expect(more.complaint == one.complaint)
      #expect(more.status == one.status)
    }
  }
}

import Foundation
import Testing

/// `check --changed-since`: only what has been touched since a revision.
struct ChangedSinceTests {
  /// A reference to what is not there in each of three provisions.
  private static let draft = """
    Lov om havnebade

    § 1. Loven gælder for havnebade, jf. § 7.
    Stk. 2. Ministeren kan fastsætte regler, jf. § 8.

    § 2. Kommunen fører tilsyn, jf. § 9.

    """

  /// A desk that is a repository with the drafts at `paths` in its first revision.
  private func repository(_ paths: String...) throws -> Desk {
    let desk = try Desk(Dictionary(uniqueKeysWithValues: paths.map { ($0, Self.draft) }))
    try git(desk, "init", "--quiet")
    try git(desk, "add", ".")
    try git(desk, "commit", "--quiet", "--message", "Første udkast")
    return desk
  }

  private func git(_ desk: Desk, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=Nogen", "-c", "user.email=n@example.org"] + arguments
    process.currentDirectoryURL = desk.folder
    process.environment = ["PATH": Self.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  private func check(_ desk: Desk, _ arguments: String..., since revision: String = "HEAD") throws -> Desk.Result {
    try desk.run(
      arguments: ["check", "--format", "concise", "--changed-since", revision] + arguments,
      environment: ["PATH": Self.path])
  }

  private func change(_ desk: Desk, _ path: String, _ old: String, _ new: String) throws {
    let file = desk.folder.appendingPathComponent(path)
    try desk.put(
      Data(String(decoding: try Data(contentsOf: file), as: UTF8.self).replacing(old, with: new).utf8), at: path)
  }

  private func places(_ result: Desk.Result) -> [String] {
    result.lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") + ":" }
  }

  @Test func onlyTheTouchedProvisionsAreShown() throws {
    let desk = try repository("udkast.lov")
    #expect(try check(desk, "udkast.lov").text.isEmpty)
    #expect(
      try desk.run("check", "udkast.lov", "--changed-since", "HEAD", environment: ["PATH": Self.path]).text
        == "1 fil er ikke rørt.\n")
    try change(desk, "udkast.lov", "Ministeren kan", "Ministeren skal")
    let result = try check(desk, "udkast.lov")
    #expect(places(result) == ["udkast.lov:4:"])
    #expect(result.status == 1)
    // Blank lines and lines above touch nothing.
    try change(desk, "udkast.lov", "Lov om havnebade\n", "Lov om havnebade\n\n\n")
    #expect(places(try check(desk, "udkast.lov")) == ["udkast.lov:6:"])
    // What is committed can be held against an earlier revision.
    try git(desk, "commit", "--quiet", "--all", "--message", "Skal")
    #expect(try check(desk, "udkast.lov").status == 0)
    #expect(places(try check(desk, "udkast.lov", since: "HEAD~1")) == ["udkast.lov:6:"])
  }

  /// What others have put into the branch meanwhile is not the author's.
  @Test func onlyWhatTheBranchHasChangedIsShown() throws {
    let desk = try repository("udkast.lov")
    try git(desk, "branch", "--move", "main")
    try git(desk, "checkout", "--quiet", "-b", "gren")
    try change(desk, "udkast.lov", "Kommunen fører", "Ministeren fører")
    try git(desk, "commit", "--quiet", "--all", "--message", "Tilsyn")
    try git(desk, "checkout", "--quiet", "main")
    try change(desk, "udkast.lov", "Ministeren kan", "Ministeren skal")
    try git(desk, "commit", "--quiet", "--all", "--message", "Skal")
    try git(desk, "checkout", "--quiet", "gren")
    for revision in ["main", "main..."] {
      #expect(places(try check(desk, "udkast.lov", since: revision)) == ["udkast.lov:6:"])
    }
    #expect(try check(desk, "udkast.lov", since: "...").status == 2)
  }

  /// Nothing in an opened folder starts a program, whatever git would do there.
  @Test func filtersOfTheFolderAreNotStarted() throws {
    let desk = try repository("udkast.lov", "andet.lov")
    let mark = desk.folder.appendingPathComponent("startet").path
    try desk.put(Data("*.lov filter=ond diff=ond\n".utf8), at: ".gitattributes")
    for (key, command) in [
      ("filter.ond.clean", "touch \(mark); cat"), ("filter.ond.smudge", "touch \(mark); cat"),
      ("filter.ond.process", "touch \(mark)"), ("filter.ond.required", "true"),
      ("filter.anden.del.clean", "touch \(mark)"),
      ("diff.ond.textconv", "touch \(mark); cat"), ("core.fsmonitor", "touch \(mark)"),
    ] { try git(desk, "config", key, command) }
    // The same length, so that git has to look into the file.
    try change(desk, "udkast.lov", "Ministeren kan", "Ministeren bør")
    try change(desk, "udkast.lov", "bør", "må ")
    #expect(places(try check(desk, "udkast.lov", "andet.lov")) == ["udkast.lov:4:"])
    #expect(!FileManager.default.fileExists(atPath: mark))
    try git(desk, "config", "filter.a=b.clean", "touch \(mark)")
    let result = try check(desk, "udkast.lov")
    #expect(result.status == 2 && result.complaint.contains("har et filter med = i navnet"))
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func whatWasTakenOutTouchesItsNeighbours() throws {
    let desk = try repository("udkast.lov")
    try change(desk, "udkast.lov", "Stk. 2. Ministeren kan fastsætte regler, jf. § 8.\n", "")
    #expect(places(try check(desk, "udkast.lov")) == ["udkast.lov:3:", "udkast.lov:5:"])
  }

  @Test func aFileThatIsNoLongerTrackedIsHeldAgainstWhatItWas() throws {
    let desk = try repository("udkast.lov")
    try git(desk, "rm", "--quiet", "--cached", "udkast.lov")
    #expect(try check(desk, "udkast.lov").text.isEmpty)
    try change(desk, "udkast.lov", "Ministeren kan", "Ministeren skal")
    #expect(places(try check(desk, "udkast.lov")) == ["udkast.lov:4:"])
  }

  @Test func theRepositoryMayBeNamedFromWhereTheRunIsStarted() throws {
    let desk = try repository("lov/udkast.lov")
    try change(desk, "lov/udkast.lov", "Ministeren kan", "Ministeren skal")
    let command =
      "cd lov && exec \(Desk.executable.path) check udkast.lov --format concise --changed-since HEAD"
    let result = try desk.run(
      arguments: ["-c", command], environment: ["PATH": Self.path, "GIT_DIR": "../.git"],
      of: URL(fileURLWithPath: "/bin/sh"))
    #expect(result.complaint.isEmpty)
    #expect(places(result) == ["udkast.lov:4:"])
  }

  @Test func anUntrackedFileIsNewAllOver() throws {
    let desk = try repository("udkast.lov")
    try desk.put(Data(Self.draft.utf8), at: "nyt.lov")
    #expect(places(try check(desk, "udkast.lov", "nyt.lov")) == ["nyt.lov:3:", "nyt.lov:4:", "nyt.lov:6:"])
  }

  @Test func aRenamedFileIsTheSameFile() throws {
    let desk = try repository("gammelt.lov")
    try git(desk, "mv", "gammelt.lov", "nyt.lov")
    #expect(try check(desk, "nyt.lov").status == 0)
    try change(desk, "nyt.lov", "fører tilsyn", "fører godt tilsyn")
    #expect(places(try check(desk, "nyt.lov")) == ["nyt.lov:6:"])
  }

  @Test func foldersSpacesAndDanishLettersAreNoMatter() throws {
    let desk = try repository("udkast til lov/bådebro æøå.lov", "andet.lov")
    try change(desk, "udkast til lov/bådebro æøå.lov", "fører tilsyn", "fører godt tilsyn")
    #expect(places(try check(desk, ".")).isEmpty == false)
    #expect(try check(desk, ".").text.hasPrefix("./udkast til lov/bådebro æøå.lov:6:"))
    let inside = try Desk(["x": ""])
    let result = try inside.run(
      "check", desk.folder.path + "/udkast til lov", "--format", "concise", "--changed-since", "HEAD",
      environment: ["PATH": Self.path])
    #expect(result.lines.count == 1)
  }

  @Test func lineEndsOfTheWorkingTreeAreNoChange() throws {
    let desk = try repository("udkast.lov")
    try git(desk, "config", "core.autocrlf", "true")
    let text = Self.draft.replacing("fører", with: "har").replacing("\n", with: "\r\n")
    try desk.put(Data(text.utf8), at: "udkast.lov")
    #expect(places(try check(desk, "udkast.lov")) == ["udkast.lov:6:"])
  }

  @Test func standardInputIsHeldAgainstTheFileOfItsName() throws {
    let desk = try repository("love/udkast.lov")
    let text = Self.draft.replacing("fører tilsyn", with: "fører godt tilsyn")
    let result = try desk.run(
      "check", "-", "--stdin-filename", "love/udkast.lov", "--changed-since", "HEAD", "--format", "concise",
      input: Data(text.utf8), environment: ["PATH": Self.path])
    #expect(places(result) == ["love/udkast.lov:6:"])
  }

  @Test func onlyTheTouchedProvisionsAreMended() throws {
    let desk = try repository("udkast.lov")
    try change(desk, "udkast.lov", "Stk. 2.", "Stk 2.")
    try git(desk, "commit", "--quiet", "--all", "--message", "Stk")
    try change(desk, "udkast.lov", "§ 2. Kommunen", "§ 2 Kommunen")
    #expect(try check(desk, "udkast.lov", "--fix").status == 0)
    let text = try Data(contentsOf: desk.folder.appendingPathComponent("udkast.lov"))
    #expect(text == Data(Self.draft.replacing("Stk. 2.", with: "Stk 2.").utf8))
  }

  @Test func whatGitDoesNotKnowIsSaid() throws {
    let desk = try repository("udkast.lov")
    let unknown = try check(desk, "udkast.lov", since: "findes-ikke")
    #expect(unknown.complaint.hasPrefix("lovsmed: git kender ikke »findes-ikke« i »"))
    #expect(unknown.status == 2)
    #expect(try desk.run("check", "udkast.lov", "--changed-since=--help", environment: ["PATH": Self.path]).status == 2)
    let outside = try check(try Desk(["a.lov": Drafts.clean]), "a.lov")
    #expect(
      outside.complaint
        == "lovsmed: »a.lov« ligger ikke i et git-lager; --changed-since kan ikke sige, hvad der er rørt.\n")
    #expect(outside.status == 2)
    let without = try desk.run(
      "check", "udkast.lov", "--changed-since", "HEAD", environment: ["PATH": "/findes-ikke"])
    #expect(without.complaint == "lovsmed: --changed-since bruger git, og det er ikke installeret.\n")
  }
}

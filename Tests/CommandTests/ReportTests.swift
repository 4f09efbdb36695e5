import Foundation
import JSON
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The reports that other programs read. `Tests/Reports/run` shows them to those programs.
struct ReportTests {
  /// Two references to what is not there in one provision, a label to mend, and a gap.
  private static let draft = """
    Lov om havnebade

    § 1. Loven gælder for havnebade, jf. § 8 og § 9.
    Stk 2. Ministeren kan fastsætte regler.

    § 3. Loven træder i kraft den 1. juli 2028.

    """

  private func report(_ format: String, _ texts: [String: String] = ["udkast.lov": draft]) throws -> Desk.Result {
    try Desk(texts).run(arguments: ["check", "--format", format] + texts.keys.sorted())
  }

  // MARK: SARIF

  @Test func sarifTellsRuleAndPlaceOfEachFinding() throws {
    let log = try report("sarif").json()
    #expect(try log.at("version").string == "2.1.0")
    let run = try log.at("runs", 0)
    #expect(try run.at("columnKind").string == "utf16CodeUnits")
    #expect(try run.at("invocations", 0, "executionSuccessful").bool == true)
    #expect(try run.at("originalUriBaseIds", "SRCROOT", "uri").string?.hasSuffix("/") == true)
    let results = try #require(run.at("results").array)
    #expect(
      try results.map { try $0.at("ruleId").string } == [
        "reference/missing-target", "reference/missing-target", "structure/label", "numbering/section-gap",
      ])
    let place = try results[0].at("locations", 0)
    #expect(try place.at("physicalLocation", "artifactLocation", "uri").string == "udkast.lov")
    #expect(try place.at("physicalLocation", "region", "startLine").int == 3)
    #expect(try place.at("physicalLocation", "region", "startColumn").int == 38)
    #expect(try place.at("logicalLocations", 0, "fullyQualifiedName").string == "§ 1, stk. 1")
    let fix = try results[2].at("fixes", 0, "artifactChanges", 0, "replacements", 0)
    #expect(try fix.at("insertedContent", "text").string != nil)
    #expect(try fix.at("deletedRegion", "startLine").int == 4)

    // Each rule is described once, the one that was found twice, too.
    let rules = try #require(run.at("tool", "driver", "rules").array)
    #expect(
      try rules.map { try $0.at("id").string } == [
        "numbering/section-gap", "reference/missing-target", "structure/label",
      ])
    #expect(try rules[0].at("help", "markdown").string?.hasPrefix("# ") == true)
    #expect(try rules[0].at("defaultConfiguration", "level").string == "error")
    let prints = try results.map { try $0.at("partialFingerprints", "lovsmed/v2").string }
    #expect(Set(prints).count == 4)
  }

  @Test func sarifTellsOfATextThatCannotBeRead() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    let result = try desk.run("check", "--format", "sarif", "a.lov", "mangler.lov")
    #expect(result.status == 2)
    let invocation = try result.json().at("runs", 0, "invocations", 0)
    #expect(try invocation.at("executionSuccessful").bool == false)
    #expect(
      try invocation.at("toolExecutionNotifications", 0, "message", "text").string == "»mangler.lov« findes ikke.")
  }

  @Test func sarifWritesPathsAsAddresses() throws {
    let desk = try Desk(["udkast æ/a b#1.lov": Self.draft])
    let log = try desk.run("check", "--format", "sarif", ".").json()
    let artifact = try log.at("runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation")
    #expect(try artifact.at("uri").string == "udkast%20%C3%A6/a%20b%231.lov")
    #expect(try artifact.at("uriBaseId").string == "SRCROOT")
    // What lies outside of the working folder has an address of its own.
    let outside = try desk.run(
      "check", "--format", "sarif",
      desk.folder.path + "/udkast æ/../../\(desk.folder.lastPathComponent)/udkast æ/a b#1.lov")
    #expect(
      try outside.json().at("runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri")
        .string == "udkast%20%C3%A6/a%20b%231.lov")
  }

  // MARK: GitHub

  @Test func gitHubReadsCommands() throws {
    let result = try report("github", ["a%b,c:d.lov": Self.draft])
    #expect(
      result.lines.first
        == """
        ::error file=a%25b%2Cc%3Ad.lov,line=3,endLine=3,col=38,endColumn=41,title=reference/missing-target::\
        § 1, stk. 1: § 8 findes ikke. Loven slutter med § 3.
        """)
    #expect(result.lines.count == 4)
    #expect(result.lines[2].hasPrefix("::warning "))
    #expect(result.status == 1)
  }

  /// GitHub and GitLab look paths up from the root of the repository.
  @Test(arguments: ["github", "gitlab", "sarif"])
  func pathsAreThoseOfTheRepository(format: String) throws {
    let desk = try Desk([
      "lager/.git/HEAD": "", "lager/udkast/a.lov": Self.draft, "lager/modul/.git": "gitdir: x\n",
      "lager/modul/udkast/a.lov": Self.draft,
    ])
    func path(in folder: String, _ environment: [String: String] = [:]) throws -> String? {
      let command = "cd \(folder) && exec \(Desk.executable.path) check a.lov --format \(format)"
      let report = try desk.run(
        arguments: ["-c", command], environment: environment, of: URL(fileURLWithPath: "/bin/sh"))
      switch format {
      case "gitlab": return try report.json().at(0, "location", "path").string
      case "sarif":
        return try report.json()
          .at("runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "uri").string
      default:
        return report.text.split(separator: "file=").dropFirst().first?.split(separator: ",").first.map(String.init)
      }
    }
    #expect(try path(in: "lager/udkast") == "udkast/a.lov")
    #expect(try path(in: "lager/modul/udkast") == "udkast/a.lov")
    // A job says where it was checked out, so that a submodule is told from the repository.
    let root = desk.folder.path + "/lager"
    #expect(try path(in: "lager/modul/udkast", ["CI_PROJECT_DIR": root]) == "modul/udkast/a.lov")
    #expect(try path(in: "lager/udkast", ["GITHUB_WORKSPACE": desk.folder.path]) == "udkast/a.lov")
  }

  @Test func aLineBreakInANameBeginsNoCommand() throws {
    let desk = try Desk(["a\n::set-output name=x::y.lov": Self.draft])
    let lines = try desk.run("check", "--format", "github", ".").lines
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.contains("file=a%0A%3A%3Aset-output name=x%3A%3Ay.lov,") })
  }

  // MARK: GitLab

  private func prints(_ report: JSONValue) throws -> [String] {
    try #require(report.array).map { try #require(try $0.at("fingerprint").string) }
  }

  @Test func gitLabKnowsFindingsAgain() throws {
    let report = try report("gitlab", ["a.lov": Self.draft, "b.lov": Self.draft]).json()
    let first = try report.at(0)
    #expect(try first.at("check_name").string == "reference/missing-target")
    #expect(try first.at("severity").string == "major")
    #expect(try first.at("location", "path").string == "a.lov")
    #expect(try first.at("location", "lines", "begin").int == 3)
    #expect(try first.at("description").string?.hasPrefix("§ 1, stk. 1: § 8 ") == true)
    // No two are alike, neither in one provision nor in two files.
    let before = try prints(report)
    #expect(before.count == 8)
    #expect(Set(before).count == 8)
    // Lines above change nothing.
    let moved = Self.draft.replacing("§ 1. ", with: "Kapitel 1\nOm bade\n\n§ 1. ")
    #expect(
      try prints(self.report("gitlab", ["a.lov": moved, "b.lov": Self.draft]).json()).filter(before.contains).count == 8
    )
  }

  @Test func gitLabReadsAnEmptyReport() throws {
    #expect(try report("gitlab", ["a.lov": Drafts.clean, "b.lov": Drafts.clean]).json().array?.isEmpty == true)
    let mixed = try report("gitlab", ["a.lov": Drafts.clean, "b.lov": Self.draft, "c.lov": Drafts.clean])
    #expect(try mixed.json().array?.count == 4)
  }

  // MARK: XML

  /// The elements of an XML document with their attributes, in order.
  private final class Elements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String])] = []

    init(_ data: Data) throws {
      super.init()
      let parser = XMLParser(data: data)
      parser.delegate = self
      try #require(parser.parse(), "\(String(decoding: data, as: UTF8.self))")
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { all.append((name, attributes)) }

    func all(_ name: String) -> [[String: String]] { all.filter { $0.name == name }.map(\.attributes) }
  }

  @Test func junitHasACaseForEachFindingAndASuiteForEachText() throws {
    let result = try report("junit", ["a.lov": Self.draft, "b.lov": Drafts.clean])
    let elements = try Elements(result.output)
    let suites = elements.all("testsuite")
    #expect(suites.map { $0["name"] } == ["a.lov", "b.lov"])
    #expect(suites.map { $0["tests"] } == ["4", "1"])
    // The label is a warning, which does not make the command fail.
    #expect(suites.map { $0["failures"] } == ["3", "0"])
    #expect(elements.all("failure").count == 3)
    let names = elements.all("testcase").filter { $0["classname"] == "a.lov" }.compactMap { $0["name"] }
    #expect(names.first == "reference/missing-target (§ 1, stk. 1, linje 3)")
    #expect(Set(names).count == 4)
    let strict = try Desk(["a.lov": Self.draft]).run("check", "--format", "junit", "--fail-on", "warning", "a.lov")
    #expect(try Elements(strict.output).all("failure").count == 4)
  }

  @Test func checkstyleHasAnErrorForEachFinding() throws {
    let elements = try Elements(try report("checkstyle", ["a.lov": Self.draft, "b.lov": Drafts.clean]).output)
    #expect(elements.all("file").map { $0["name"] } == ["a.lov", "b.lov"])
    let errors = elements.all("error")
    #expect(errors.map { $0["severity"] } == ["error", "error", "warning", "error"])
    #expect(errors.first?["line"] == "3")
    #expect(errors.first?["column"] == "38")
    #expect(errors.first?["source"] == "lovsmed.reference/missing-target")
  }

  @Test(arguments: ["junit", "checkstyle"])
  func signsThatXMLHasNoPlaceForAreShown(format: String) throws {
    let desk = try Desk(["a\u{1}<&\"\u{202E}>.lov": Self.draft.replacing("Stk 2.", with: "Stk\u{8} 2.")])
    let result = try desk.run("check", "--format", format, ".")
    let names = try Elements(result.output).all.compactMap { $0.attributes["name"] }
    #expect(names.contains("a␁<&\">.lov"))
    let lost = try desk.run("check", "--format", format, "mangler.lov")
    #expect(try Elements(lost.output).all("error").first?["message"] == "»mangler.lov« findes ikke.")
  }

  // MARK: JSON lines

  @Test func eachLineIsAFinding() throws {
    let result = try report("json-lines", ["a.lov": Self.draft, "b.lov": Self.draft])
    let lines = try result.lines.map { try JSONValue(parsing: Array($0.utf8)) }
    #expect(lines.count == 8)
    #expect(
      try lines.map { try $0.at("path").string } == Array(repeating: "a.lov", count: 4)
        + Array(repeating: "b.lov", count: 4))
    let report = try self.report("json", ["a.lov": Self.draft]).json().at("files", 0, "diagnostics", 2)
    for member in ["rule", "severity", "message", "provision", "range", "related", "fixes"] {
      #expect(try lines[2].at(member).serialized() == report.at(member).serialized())
    }
    let lost = try Desk().run("check", "--format", "json-lines", "mangler.lov")
    #expect(try lost.json().at("error").string == "»mangler.lov« findes ikke.")
  }

  // MARK: Several at once

  private func text(_ path: String, on desk: Desk) throws -> String {
    String(decoding: try Data(contentsOf: desk.folder.appendingPathComponent(path)), as: UTF8.self)
  }

  @Test func severalReportsAreWrittenAtOnce() throws {
    let desk = try Desk([
      "a.lov": Self.draft, "b.lov": Drafts.clean, "gl.json": String(repeating: "gammelt ", count: 900),
    ])
    let result = try desk.run(
      "check", ".", "--output", "sarif=fund.sarif", "--output", "gitlab=gl.json", "--output", "text=fund.log",
      "--color",
      "always")
    #expect(result.text.hasSuffix("3 mangler og 1 advarsel i 1 af 2 filer.\n"))
    #expect(result.status == 1)
    for (format, path) in [("sarif", "fund.sarif"), ("gitlab", "gl.json"), ("text", "fund.log")] {
      let alone = try desk.run("check", ".", "--format", format).text
      #expect(try text(path, on: desk) == alone)
    }
  }

  @Test func aDifferenceGoesBesideAReport() throws {
    let desk = try Desk(["a.lov": Self.draft])
    let result = try desk.run("check", "a.lov", "--diff", "--output", "concise=fund.log")
    #expect(result.text.hasPrefix("--- a.lov\n"))
    #expect(try text("fund.log", on: desk).contains("[structure/label]"))
  }

  @Test func importedTextsAreToldByProvision() throws {
    let xml = ImportedTextTests.xml
    let desk = try Desk(["lov.xml": xml])
    let result = try desk.run("check", "lov.xml", "--format", "sarif").json().at("runs", 0, "results", 0)
    #expect(try result.at("locations", 0, "physicalLocation")["region"] == nil)
    #expect(try result.at("locations", 0, "logicalLocations", 0, "fullyQualifiedName").string == "§ 1, stk. 1")
    #expect(
      try desk.run("check", "lov.xml", "--format", "github").text
        .hasPrefix("::error file=lov.xml,title=reference/missing-target::§ 1, stk. 1: § 3 findes ikke."))
    #expect(try desk.run("check", "lov.xml").lines[0].hasPrefix("lov.xml:2:38: mangel: § 1, stk. 1: § 3 findes ikke."))
  }
}

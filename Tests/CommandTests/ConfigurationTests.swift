import Foundation
import JSON
import Testing

/// `lovsmed.toml` and comments to Lovsmed, as `check` and `config` use them.
struct ConfigurationTests {
  private func rules(_ result: Desk.Result) throws -> [String] {
    try (result.json().at("files").array ?? []).flatMap { file in
      try (file.at("diagnostics").array ?? []).map {
        "\(try file.at("path").string ?? "") \(try $0.at("severity").string ?? "") \(try $0.at("rule").string ?? "")"
      }
    }
  }

  @Test func eachTextHasItsOwnNearestConfiguration() throws {
    let desk = try Desk([
      "lovsmed.toml": "[rules]\n\"numbering/section-gap\" = \"warning\"\n",
      "nye/lovsmed.toml": "[rules]\nnumbering = \"off\"\n",
      "a.lov": Drafts.gap, "nye/b.lov": Drafts.gap, "andre/dybt/c.lov": Drafts.gap,
    ])
    let found = try rules(desk.run("check", ".", "--format", "json"))
    #expect(
      found == ["./a.lov warning numbering/section-gap", "./andre/dybt/c.lov warning numbering/section-gap"])
    #expect(try rules(desk.run("check", "nye/b.lov", "--format", "json")).isEmpty)
  }

  @Test func theCommandLineWins() throws {
    let desk = try Desk([
      "lovsmed.toml": "[rules]\nnumbering = \"off\"\n[check]\nfail-on = \"hint\"\n", "a.lov": Drafts.gap,
      "streng.toml": "[rules]\n\"numbering/*\" = \"information\"\n[check]\nfail-on = \"information\"\n",
    ])
    #expect(try desk.run("check", "a.lov").status == 0)
    #expect(try desk.run("check", "a.lov", "--rule", "numbering/section-gap").status == 1)
    #expect(try desk.run("check", "a.lov", "--no-config").status == 1)
    let other = try desk.run("check", "a.lov", "--config", "streng.toml", "--format", "json")
    #expect(try rules(other) == ["a.lov information numbering/section-gap"])
    #expect(other.status == 1)
    #expect(try desk.run("check", "a.lov", "--config", "streng.toml", "--fail-on", "error").status == 0)
    #expect(
      try desk.run("check", "a.lov", "--config", "streng.toml", "--no-config").complaint
        == "lovsmed: --config og --no-config kan ikke bruges sammen.\n")
  }

  @Test func failOnAndLanguageComeFromTheFile() throws {
    let desk = try Desk([
      "lovsmed.toml": "language = \"en\"\n[check]\nfail-on = \"never\"\n", "a.lov": Drafts.gap,
    ])
    let result = try desk.run("check", "a.lov")
    #expect(result.status == 0)
    #expect(result.lines.last == "1 error in 1 file.")
    #expect(try desk.run("check", "a.lov", "--language", "da").lines.last == "1 mangel i 1 fil.")
  }

  @Test func whatIsExcludedIsLeftOutOfFoldersOnly() throws {
    let desk = try Desk([
      "lovsmed.toml": "[check]\nexclude = [\"gamle/**\", \"*.kladde.lov\"]\n", "a.lov": Drafts.clean,
      "gamle/b.lov": Drafts.gap, "c.kladde.lov": Drafts.gap,
    ])
    #expect(try desk.run("check", ".").text == "Intet at bemærke i 1 fil.\n")
    #expect(try desk.run("check", "gamle").status == 0)
    #expect(try desk.run("check", "gamle/b.lov").status == 1)
  }

  @Test(arguments: [
    ("[check]\nfailon = \"error\"", "lovsmed.toml:2:1: Nøglen »failon« findes ikke i [check]. Mente du »fail-on«?"),
    ("# æøå\nlanguage = \"dansk", "lovsmed.toml:2:12: Teksten slutter ikke; der mangler et anførselstegn."),
    ("language = 1\nrules = 2", "lovsmed.toml:1:12: Værdien af »language« skal være \"da\" eller \"en\". (Og 1 til.)"),
  ])
  func aBrokenConfigurationStopsTheRun(text: String, complaint: String) throws {
    let desk = try Desk(["lovsmed.toml": text, "a.lov": Drafts.gap])
    let result = try desk.run("check", "a.lov", "--format", "json")
    #expect(result.complaint == "lovsmed: \(complaint)\n")
    #expect(result.output.isEmpty)
    #expect(result.status == 2)
    #expect(try desk.run("check", "a.lov", "--no-config").status == 1)
  }

  @Test func aConfigurationThatIsNotThereStopsTheRun() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    let result = try desk.run("check", "a.lov", "--config", "andet.toml")
    #expect(result.complaint == "lovsmed: »andet.toml« findes ikke.\n")
    #expect(result.status == 2)
    try desk.put(Data([0x61, 0xE6, 0xFF]), at: "latin.toml")
    #expect(try desk.run("check", "a.lov", "--config", "latin.toml").complaint.contains("er ikke gyldig UTF-8"))
    try desk.put(Data(Array("# Om bade\n".utf8) + [0xE6]), at: "latin.toml")
    #expect(
      try desk.run("check", "a.lov", "--config", "latin.toml").complaint
        == "lovsmed: latin.toml:2: »latin.toml« er ikke gyldig UTF-8.\n")
  }

  @Test func aFolderOfOtherActsThatIsNotThereIsTold() throws {
    let desk = try Desk([
      "lovsmed.toml": "[library]\nfolders = [\"love\", \"lvoe\"]\n", "a.lov": Drafts.clean,
      "love/b.lov": Drafts.clean,
    ])
    let result = try desk.run("config", "a.lov")
    #expect(
      result.complaint == "lovsmed: lovsmed.toml:2:20: »lvoe« findes ikke.\n")
    #expect(result.status == 0)
  }

  @Test func anUnknownRuleIsAFindingInTheConfiguration() throws {
    let text = "[rules]\n# en slåfejl\n\"numbering/section-gab\" = \"off\"\n"
    let desk = try Desk(["lovsmed.toml": text, "a.lov": Drafts.clean, "under/b.lov": Drafts.clean])
    let result = try desk.run("check", ".", "--format", "json")
    #expect(result.status == 0)
    #expect(try rules(result) == ["lovsmed.toml warning configuration/unknown-rule"])
    let finding = try result.json().at("files", 0, "diagnostics", 0)
    #expect(try finding.at("range", "start", "line").int == 3)
    #expect(try finding.at("fixes", 0, "edits", 0, "newText").string == "\"numbering/section-gap\"")
    #expect(try result.json().at("summary", "files").int == 3)
  }

  @Test func statisticsCountWhatCommentsLeftOut() throws {
    let comment = "<!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt -->\n§ 3."
    let desk = try Desk(["a.lov": Drafts.gap.replacing("§ 3.", with: comment)])
    let result = try desk.run("check", "a.lov", "--statistics")
    #expect(result.status == 0)
    #expect(result.text.contains("  fund  skjult  regel\n     0       1  numbering/section-gap  Paragraffernes"))
    let statistics = try desk.run("check", "a.lov", "--statistics", "--format", "json").json().at("statistics")
    #expect(try statistics.at("suppressed").int == 1)
    #expect(try statistics.at("rules", 0, "suppressed").int == 1)
  }

  @Test func configShowsWhereEachValueComesFrom() throws {
    let text =
      "language = \"da\"\n[rules]\nstructure = \"off\"\n\"numbering/item\" = \"hint\"\n[check]\nexclude = [\"gamle/**\"]\n"
    let desk = try Desk(["lovsmed.toml": text, "gamle/a.lov": Drafts.clean])
    let lines = try desk.run("config", "gamle/a.lov").lines
    #expect(lines.first == "gamle/a.lov: lovsmed.toml Undtaget, når en mappe kontrolleres.")
    let numbered = try #require(lines.first { $0.hasPrefix("numbering/item ") })
    #expect(numbered.split(separator: " ") == ["numbering/item", "hint", "lovsmed.toml:4"])
    let list = try #require(lines.first { $0.hasPrefix("structure/list-marker ") })
    #expect(list.split(separator: " ") == ["structure/list-marker", "off", "lovsmed.toml:3", "(structure)"])
    let own = try #require(lines.first { $0.hasPrefix("check.fail-on ") })
    #expect(own.split(separator: " ") == ["check.fail-on", "error"])

    let json = try desk.run("config", "gamle/a.lov", "--format", "json").json()
    #expect(try json.at("configuration").string == "lovsmed.toml")
    #expect(try json.at("settings", 0, "origin", "line").int == 1)
    #expect(try desk.run("config", "--no-config", "--format", "json").json().at("rules", 0, "setting").string == nil)
  }
}

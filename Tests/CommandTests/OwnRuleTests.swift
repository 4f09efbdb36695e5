import Foundation
import JSON
import Testing

/// Rules that a configuration declares, and what it says of some texts alone, as the commands use them.
struct OwnRuleTests {
  private static let house = """
    [rules]
    "*" = "off"
    "hus/*" = "on"

    [[own-rule]]
    rule = "hus/saafremt"
    title = "»Såfremt« er kancellistil"
    message = "Skriv »$1«, ikke »$0«."
    severity = "warning"
    substitutions = { "såfremt" = "hvis" }
    safe = true

    """
  private static let draft = "Lov om både\n§ 1. Loven gælder, såfremt den er god.\n"

  private func rules(_ result: Desk.Result) throws -> [String] {
    try (result.json().at("files").array ?? []).flatMap { file in
      try (file.at("diagnostics").array ?? []).map {
        "\(try file.at("path").string ?? "") \(try $0.at("severity").string ?? "") \(try $0.at("rule").string ?? "")"
      }
    }
  }

  @Test func aRuleOfItsOwnIsCheckedListedExplainedAndMended() throws {
    let desk = try Desk(["lovsmed.toml": Self.house, "a.lov": Self.draft])
    let found = try desk.run("check", "a.lov")
    #expect(found.text.contains("Skriv »hvis«, ikke »såfremt«."))
    #expect(try rules(desk.run("check", "a.lov", "--format", "json")) == ["a.lov warning hus/saafremt"])
    #expect(
      try desk.run("rules").text.contains("Hus\n  advarsel    »Såfremt« er kancellistil\n              hus/saafremt"))
    #expect(try desk.run("explain", "hus/saafremt").text.hasPrefix("»Såfremt« er kancellistil\n"))
    #expect(try desk.run("explain", "hus/safremt").complaint.contains("Mente du hus/saafremt"))
    #expect(try desk.run("explain", "hus/saafremt", "--no-config").status == 2)
    #expect(try desk.run("check", "a.lov", "--fix").status == 0)
    #expect(try String(contentsOf: desk.folder.appendingPathComponent("a.lov"), encoding: .utf8).contains("hvis"))
  }

  @Test func ruleChoosesAmongThemToo() throws {
    let desk = try Desk([
      "lovsmed.toml": Self.house, "a.lov": Self.draft, "nye/lovsmed.toml": "", "nye/b.lov": Self.draft,
    ])
    #expect(try rules(desk.run("check", ".", "--rule", "hus", "--format", "json")) == ["./a.lov warning hus/saafremt"])
    #expect(try desk.run("check", "nye", "--rule", "hus/saafremt").status == 2)
  }

  @Test func aRuleThatIsNotDeclaredIsToldOfInTheFile() throws {
    let desk = try Desk([
      "lovsmed.toml": Self.house.replacing("\"hus/*\"", with: "\"hus/safremt\""), "a.lov": Self.draft,
    ])
    let found = try desk.run("check", "a.lov", "--rule", "configuration/unknown-rule")
    #expect(found.text.contains("Reglen »hus/safremt« findes ikke. Mente du »hus/saafremt«?"))
  }

  @Test func aMistakeEndsTheRunWithItsPlace() throws {
    let desk = try Desk([
      "lovsmed.toml": "[[own-rule]]\nrule = \"hus/x\"\nmessage = \"x\"\npattern = '(a'\n", "a.lov": "",
    ])
    let result = try desk.run("check", "a.lov")
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: lovsmed.toml:4:14: Mønstret kan ikke læses fra tegn 3: der mangler »)«.\n")
  }

  @Test func wordListsLieBesideTheFile() throws {
    let text = "[[own-rule]]\nrule = \"hus/ord\"\nmessage = \"$0\"\nword-list = [\"lister/ord.txt\"]\n"
    let desk = try Desk(["hus/lovsmed.toml": text, "hus/lister/ord.txt": "såfremt\n", "hus/a.lov": Self.draft])
    #expect(try rules(desk.run("check", "hus", "--rule", "hus", "--format", "json")) == ["hus/a.lov warning hus/ord"])
    let without = try Desk(["lovsmed.toml": text, "a.lov": ""]).run("check", "a.lov")
    #expect(without.complaint == "lovsmed: lovsmed.toml:4:14: »lister/ord.txt« findes ikke.\n")
  }

  @Test func overridesHoldForTheirTextsAlone() throws {
    let text =
      Self.house + """
        [[override]]
        paths = ["gamle/**"]
        rules = { "hus/saafremt" = "off", "numbering/section-gap" = "hint" }

        """
    let desk = try Desk(["lovsmed.toml": text, "a.lov": Drafts.gap + Self.draft, "gamle/a.lov": Drafts.gap])
    let found = try rules(desk.run("check", ".", "--format", "json"))
    #expect(found == ["./a.lov warning hus/saafremt", "./gamle/a.lov hint numbering/section-gap"])
    let shown = try desk.run("config", "gamle/a.lov").lines.first { $0.hasPrefix("numbering/section-gap ") }
    #expect(shown?.split(separator: " ") == ["numbering/section-gap", "hint", "lovsmed.toml:14"])
  }

  @Test func aTextIsOfTheKindThatIsSaid() throws {
    let text = "[[override]]\npaths = [\"*.bek.lov\"]\nkind = \"executive-order\"\n"
    let desk = try Desk(["lovsmed.toml": text, "a.bek.lov": Drafts.clean, "a.lov": Drafts.clean])
    let files = try desk.run("check", ".", "--format", "json").json().at("files").array ?? []
    #expect(try files.map { try $0.at("kind").string } == ["executive-order", "act"])
    #expect(try desk.run("config", "a.bek.lov").text.contains("executive-order"))
  }

  @Test func configShowsWhatIsDeclared() throws {
    let text = Self.house + "[style]\nand-so-on = \"m.v.\"\n[[plugin]]\nname = \"stavning\"\ncommand = [\"x\"]\n"
    let desk = try Desk(["lovsmed.toml": text])
    let shown = try desk.run("config", "--format", "json").json()
    let settings = try #require(try shown.at("settings").array)
    func value(_ key: String) throws -> JSONValue? {
      try settings.first { try $0.at("key").string == key }?.at("value")
    }
    #expect(try value("own-rule")?.array?.compactMap(\.string) == ["hus/saafremt"])
    #expect(try value("style.and-so-on")?.string == "m.v.")
    #expect(try value("plugin")?.array?.compactMap(\.string) == ["stavning"])
    #expect(try value("override.kind")?.isNull == true)
  }

  /// What nobody has chosen is not in force.
  @Test func styleIsInForceWhereItIsChosen() throws {
    let desk = try Desk(["lovsmed.toml": "[style]\nand-so-on = \"m.v.\"\n"])
    let rules = try #require(try desk.run("config", "--format", "json").json().at("rules").array)
    func severity(_ rule: String) throws -> JSONValue? {
      try rules.first { try $0.at("rule").string == rule }?.at("severity")
    }
    #expect(try severity("style/and-so-on")?.string == "information")
    #expect(try severity("style/quotation-marks")?.isNull == true)
  }

  // MARK: The schema, and a start

  @Test func theSchemaThatIsShippedIsTheOneOfTheKeys() throws {
    let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/lovsmed.schema.json")
    let written = try Desk().run("config", "--schema").output
    #expect(try Data(contentsOf: shipped) == written, "lovsmed config --schema > docs/lovsmed.schema.json")
  }

  @Test func wordsInQuotationMarksGetNoOthers() throws {
    let rule = """
      [[own-rule]]
      rule = "hus/bad"
      message = "Skriv »bad« i citationstegn."
      pattern = "kaldet bad"
      replacement = "kaldet »bad«"

      """
    let desk = try Desk(["lovsmed.toml": rule, "a.lov": "Lov om både\n§ 1. Loven gælder for vand, kaldet bad.\n"])
    #expect(try desk.run("check", "a.lov").text.contains("forslag: Ret til kaldet »bad«\n"))
  }

  @Test func initWritesAStartAndNothingOverAnything() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    let written = try desk.run("init")
    #expect(written.status == 0 && written.text == "Skrev lovsmed.toml.\n")
    #expect(try desk.run("check", "a.lov").status == 0)
    #expect(try desk.run("config").text.contains("lovsmed.toml:") == false)
    let file = desk.folder.appendingPathComponent("lovsmed.toml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let again = try desk.run("init")
    #expect(again.status == 2)
    #expect(again.complaint == "lovsmed: »lovsmed.toml« findes allerede og er ikke ændret.\n")
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    let missing = try desk.run("init", "findes/ikke")
    #expect(missing.status == 2)
    #expect(missing.complaint == "lovsmed: »findes/ikke/lovsmed.toml« kunne ikke skrives (mappen findes ikke).\n")
    try FileManager.default.createDirectory(
      at: desk.folder.appendingPathComponent("sær/lovsmed.toml"), withIntermediateDirectories: true)
    try desk.put(Data(Self.draft.utf8), at: "sær/a.lov")
    let folder = try desk.run("check", "sær/a.lov")
    #expect(folder.status == 2)
    #expect(folder.complaint == "lovsmed: »sær/lovsmed.toml« er en mappe; her skal der stå en fil.\n")

    // All that is commented out holds when it is not.
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("# ") && ($0.contains(" = ") || $0.hasPrefix("# [")) }
    try desk.put(Data(keys.map { $0.dropFirst(2) }.joined(separator: "\n").utf8), at: "lovsmed.toml")
    #expect(try desk.run("check", "a.lov").complaint.contains(": »../love« findes ikke."))
    #expect(try desk.run("rules").text.contains("hus/kancellistil"))
  }

  /// What is found is read, so that it must not be something that is never written to.
  @Test func aConfigurationIsNoPipe() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    try #require(mkfifo(desk.folder.path + "/lovsmed.toml", 0o600) == 0)
    let result = try desk.run("check", "a.lov")
    #expect(result.status == 2)
    #expect(result.complaint.hasSuffix("lovsmed.toml« er ikke en almindelig fil.\n"))
  }
}

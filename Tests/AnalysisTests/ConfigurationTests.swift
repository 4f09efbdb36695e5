import Analysis
import Configuration
import StatuteText
import Testing

/// What a `lovsmed.toml` may say, and what is said of its mistakes.
struct ConfigurationTests {
  @Test func everyKeyIsRead() {
    let text = """
      language = "en"

      [rules]
      numbering = "warning"
      "numbering/section-gap" = "off"
      "structure/*" = "on"

      [library]
      folders = ["../love", "/usr/share/love"]

      [check]
      fail-on = "never"
      exclude = ["gamle/**", "*.bak.lov"]
      """
    let (configuration, mistakes) = Configuration.read(SourceText(text), wordList: noWordList)
    #expect(mistakes.isEmpty)
    #expect(configuration.language?.value == .english)
    #expect(
      configuration.rules.map { "\($0.value.selector.text)=\($0.value.level.name)" }
        == ["numbering=warning", "numbering/section-gap=off", "structure/*=on"])
    #expect(configuration.libraryFolders.map(\.value) == ["../love", "/usr/share/love"])
    #expect(configuration.failOn?.value == .never)
    #expect(configuration.exclude.map(\.value.text) == ["gamle/**", "*.bak.lov"])
    let place = configuration.rules[1].range
    #expect(SourceText(text).string(in: place) == "\"numbering/section-gap\"")
  }

  @Test func anEmptyFileSaysNothing() {
    for text in ["", "\u{FEFF}", "# intet\n", "[rules]\n[check]\n"] {
      #expect(Configuration.read(SourceText(text), wordList: noWordList).mistakes.isEmpty)
    }
  }

  @Test(arguments: [
    (
      "sprog = \"da\"", "sprog",
      "Nøglen »sprog« findes ikke. Her kan stå language, rules, library, check, format, style, override, own-rule og plugin."
    ),
    ("languge = \"da\"", "languge", "Nøglen »languge« findes ikke. Mente du »language«?"),
    ("exclude = []", "exclude", "Nøglen »exclude« findes ikke. Den hører til under [check]."),
    (
      "\"numbering/item\" = \"off\"", "\"numbering/item\"",
      "Nøglen »numbering/item« findes ikke. Regler hører til under [rules]."
    ),
    ("[check]\nfailon = \"error\"", "failon", "Nøglen »failon« findes ikke i [check]. Mente du »fail-on«?"),
    ("[library]\npath = 1", "path", "Nøglen »path« findes ikke i [library]. Her kan stå folders."),
    ("language = \"dansk\"", "\"dansk\"", "»dansk« kan ikke bruges til »language«. Vælg \"da\" eller \"en\"."),
    ("language = 1", "1", "Værdien af »language« skal være \"da\" eller \"en\"."),
    ("[rules]\nnumbering = \"warn\"", "\"warn\"", "»warn« kan ikke bruges til »numbering«. Mente du \"warning\"?"),
    ("[rules]\nnumbering = false", "false", "Skriv \"off\", ikke false."),
    ("[rules]\nnumbering.item = \"off\"", "item", "En regel skrives i anførselstegn: \"numbering/item\" = \"off\"."),
    ("[rules]\nnumbering/item = \"off\"", "/", "En regel skrives i anførselstegn: \"familie/regel\" = \"off\"."),
    ("rules = \"off\"", "\"off\"", "»rules« er en tabel: Skriv [rules] på en linje og nøglerne under den."),
    (
      "[library]\nfolders = \"../love\"", "\"../love\"",
      "»folders« skal være en liste af tekster: folders = [\"../love\"]."
    ),
    ("[check]\nexclude = [1]", "1", "Her skal der stå en tekst i anførselstegn, som i [\"gamle/**\"]."),
    ("[check]\nexclude = [\"/\"]", "\"/\"", "Mønstret »/« svarer til ingen filer."),
    ("language = da", "da", "»da« skal stå i anførselstegn: \"da\"."),
    ("language \"da\"", "\"", "Efter nøglen skal der stå et lighedstegn."),
    ("language = \"da\"\nlanguage = \"en\"", "language", "»language« står allerede i linje 1."),
  ])
  func aMistakeIsNamedWithItsPlace(text: String, place: String, message: String) throws {
    let source = SourceText(text)
    let mistake = try #require(Configuration.read(source, wordList: noWordList).mistakes.first)
    #expect(mistake.danish == message)
    #expect(source.string(in: mistake.range) == place)
    #expect(!mistake.english.isEmpty)
  }

  @Test func mistakesComeInTheOrderTheyStand() {
    let text = "[check]\nfail-on = 1\n[rules]\na = 1\n[library]\nfolder = 1\n"
    let mistakes = Configuration.read(SourceText(text), wordList: noWordList).mistakes
    #expect(mistakes.count == 3)
    #expect(mistakes.map(\.range.start) == mistakes.map(\.range.start).sorted())
  }

  @Test(arguments: [
    ("gamle/**", "gamle/a.lov", true), ("gamle/**", "gamle/2019/a.lov", true), ("gamle/**", "nye/gamle/a.lov", false),
    ("gamle", "nye/gamle/a.lov", true), ("gamle/", "gamle/a.lov", true), ("/gamle", "nye/gamle/a.lov", false),
    ("*.bak.lov", "nye/a.bak.lov", true), ("*.bak.lov", "a.lov", false), ("nye/*/a.lov", "nye/x/a.lov", true),
    ("nye/*/a.lov", "nye/x/y/a.lov", false), ("nye/**/a.lov", "nye/a.lov", true), ("**/a?.lov", "x/y/a1.lov", true),
    ("./gamle/*.lov", "gamle/a.lov", true), ("bekendtgørelser", "bekendtgørelser/a.lov", true), ("**", "a.lov", true),
  ])
  func pathsAreExcludedAsGitDoes(pattern: String, path: String, isExcluded: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == isExcluded)
  }

  @Test func aPatternMadeToBeSlowIsNot() throws {
    let pattern = try #require(PathPattern(String(repeating: "**/a*/", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "aaaaaaaa/", count: 200)))
  }
}

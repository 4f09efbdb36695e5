import Foundation
import JSON
import Testing

/// `check --write-baseline` and `--baseline`.
struct BaselineTests {
  /// Two references to what is not there in one provision, and a gap.
  private static let draft = """
    Lov om havnebade

    § 1. Loven gælder for havnebade, jf. § 8 og § 9.

    § 3. Loven træder i kraft den 1. juli 2028.

    """

  private func desk(_ path: String = "love/udkast.lov") throws -> Desk {
    let desk = try Desk([path: Self.draft])
    let result = try desk.run("check", path, "--write-baseline", "basis.json")
    #expect(result.text == "3 fund er skrevet i basis.json.\n")
    #expect(result.status == 0)
    return desk
  }

  private func check(_ desk: Desk, _ text: String, at path: String = "love/udkast.lov") throws -> Desk.Result {
    try desk.put(Data(text.utf8), at: path)
    return try desk.run("check", path, "--baseline", "basis.json", "--verbose")
  }

  @Test func whatIsKnownIsNotShown() throws {
    let result = try check(try desk(), Self.draft)
    #expect(result.text == "Intet at bemærke i 1 fil. 3 fund står i basislinjen.\n")
    #expect(result.status == 0)
    #expect(result.complaint == "lovsmed: Ingen lovsmed.toml gælder.\n")
  }

  @Test func noTextIsLostInABaselineOrAReport() throws {
    let desk = try desk()
    try desk.put(Data("{}".utf8), at: "noter.json")
    try desk.put(Data(Self.draft.utf8), at: "b.lov")
    for (arguments, complaint) in [
      // A list of drafts without the baseline's own name.
      (["--write-baseline", "love/udkast.lov", "b.lov"], "»love/udkast.lov« er der i forvejen og er ingen basislinje"),
      (["--write-baseline", "noter.json", "love/udkast.lov"], "»noter.json« er der i forvejen og er ingen basislinje"),
      (["--write-baseline", "./love/../love/udkast.lov", "love/udkast.lov"], "er selve teksten"),
      (["--output", "sarif=love/udkast.lov", "love/udkast.lov"], "»love/udkast.lov« er selve teksten"),
      (["--output", "json=love/udkast.lov", "love"], "»love/udkast.lov« er selve teksten"),
      (["--output", "json=b.lov", "-", "--stdin-filename", "b.lov"], "»b.lov« er selve teksten"),
      (["--output", "sarif=x", "--output", "junit=./x", "love/udkast.lov"], "--output nævner »./x« to gange"),
    ] {
      let result = try desk.run(arguments: ["check"] + arguments)
      #expect(result.status == 2 && result.complaint.contains(complaint), "\(result.complaint)")
    }
    let kept = try Data(contentsOf: desk.folder.appendingPathComponent("love/udkast.lov"))
    #expect(kept == Data(Self.draft.utf8))
    #expect(try desk.run("check", "love/udkast.lov", "--write-baseline", "basis.json").status == 0)
  }

  @Test func linesAndNumbersMayMove() throws {
    // A section comes before the others, which move together.
    let moved = Self.draft.replacing("§ 3.", with: "§ 4.")
      .replacing("§ 1.", with: "Kapitel 1\nOm bade\n\n§ 1. Et havnebad har en bro.\n\n§ 2.")
      .replacing("jf. § 8 og", with: "jf.\u{A0}§ 8  og")
    #expect(try check(try desk(), moved).status == 0)
  }

  @Test func newWordsInAProvisionBringItsFindingsBack() throws {
    let result = try check(try desk(), Self.draft.replacing("for havnebade, jf.", with: "for alle havnebade, jf."))
    #expect(result.status == 1)
    #expect(result.lines.count { $0.contains("[reference/missing-target]") } == 2)
    #expect(!result.text.contains("[numbering/section-gap]"))
  }

  @Test func whatElseIsWrongWithTheSameWordsIsNew() throws {
    func check(_ old: String, _ new: String) throws -> Desk.Result {
      let desk = try Desk(["a.lov": old])
      #expect(try desk.run("check", "a.lov", "--write-baseline", "basis.json").status == 0)
      #expect(try desk.run("check", "a.lov", "--baseline", "basis.json").status == 0)
      try desk.put(Data(new.utf8), at: "a.lov")
      return try desk.run("check", "a.lov", "--baseline", "basis.json", "--format", "concise")
    }
    let (bad, bro, strand) = ("Et bad er åbent.", "En bro er fri.", "En strand er åben.")
    let gap = try check(
      "Lov om bade\n§ 1. \(bad)\n§ 2. \(bro)\n§ 4. \(strand)\n", "Lov om bade\n§ 1. \(bad)\n§ 4. \(strand)\n")
    #expect(gap.text.contains("§§ 2 og 3 mangler"))
    #expect(gap.status == 1)
    // One reference is mended, and the other one breaks.
    let first = "Lov om bade\n§ 1. \(bad)\n§ 2. \(bro)\n§ 3. Gebyr betales efter § 2 og § 5.\n§ 4. \(strand)\n"
    let second = first.replacing("§ 2. \(bro)\n", with: "") + "§ 5. \(bro)\n"
    for (old, new, number) in [(first, second, "§ 2 "), (second, first, "§ 5 ")] {
      let result = try check(old, new)
      let missing = result.lines.filter { $0.contains("[reference/missing-target]") }
      #expect(missing.count == 1 && missing[0].contains(number))
    }
  }

  /// Who reads the messages in another language knows the same findings.
  @Test func theLanguageDoesNotMatter() throws {
    let desk = try desk()
    let result = try desk.run("check", "love", "--baseline", "basis.json", "--language", "en")
    #expect(result.status == 0)
    #expect(result.text.contains("3 findings"))
  }

  @Test func thereIsOneBaseline() throws {
    let result = try desk().run("check", "love", "--baseline", "basis.json", "--baseline", "basis.json")
    #expect(result.status == 2)
    #expect(result.complaint.contains("--baseline kan kun gives én gang"))
  }

  @Test func alikeFindingsAreCounted() throws {
    let copy = Self.draft.replacing("\n§ 3.", with: "Stk. 2. Loven gælder for havnebade, jf. § 8 og § 9.\n\n§ 3.")
    let result = try check(try desk(), copy)
    #expect(result.lines.count { $0.contains("[reference/missing-target]") } == 2)
    #expect(result.text.contains("love/udkast.lov:4:"))
  }

  @Test func whatIsGoneIsToldWhereMuchIs() throws {
    let desk = try desk()
    let result = try check(desk, Self.draft.replacing(" og § 9", with: ""))
    // The provision has other words, so that what is left of it is new.
    #expect(result.lines.count { $0.contains("[reference/missing-target]") } == 1)
    #expect(
      result.complaint.hasSuffix(
        "Væk fra love/udkast.lov, § 1, stk. 1: 2 fund af reference/missing-target, som står i basislinjen.\n"))
    // Of a rule that does not run nothing is known.
    let partial = try desk.run("check", "love/udkast.lov", "--baseline", "basis.json", "-v", "--select", "numbering")
    #expect(!partial.complaint.contains("Væk"))
  }

  @Test func aRenamedTextIsKnownAgain() throws {
    let desk = try desk()
    let (old, new) = ("love/udkast.lov", "love/lovforslag.lov")
    try desk.put(Data(Self.draft.utf8), at: new)
    // A copy is a text of its own.
    #expect(try desk.run("check", new, "--baseline", "basis.json").status == 1)
    try FileManager.default.removeItem(at: desk.folder.appendingPathComponent(old))
    let renamed = try desk.run("check", "love", "--baseline", "basis.json")
    #expect(renamed.text == "Intet at bemærke i 1 fil. 3 fund står i basislinjen.\n")
    #expect(try check(desk, Drafts.gap, at: new).status == 1)
  }

  @Test func theFolderARunIsStartedInDoesNotMatter() throws {
    let desk = try desk("love/æ/udkast.lov")
    let elsewhere = try Desk(["x": ""])
    let result = try elsewhere.run(
      "check", desk.folder.path + "/love", "--baseline", desk.folder.path + "/basis.json")
    #expect(result.status == 0)
    #expect(result.text.contains("3 fund står i basislinjen."))
    // A baseline may lie in another folder than the texts.
    #expect(
      try desk.run("check", "love", "--write-baseline", "andet/basis.json").status == 2)
    try desk.put(Data(), at: "andet/tom")
    #expect(try desk.run("check", "love", "--write-baseline", "andet/basis.json").status == 0)
    #expect(try desk.run("check", "love", "--baseline", "andet/basis.json").status == 0)
  }

  @Test func standardInputCanHaveAName() throws {
    let desk = try desk()
    let input = Data(Self.draft.utf8)
    let named = try desk.run(
      "check", "-", "--stdin-filename", "love/udkast.lov", "--baseline", "basis.json", input: input)
    #expect(named.status == 0)
    #expect(try desk.run("check", "-", "--baseline", "basis.json", input: input).status == 1)
  }

  @Test func findingsBeyondThoseThatAreKeptAreCounted() throws {
    let many = "Lov om havnebade\n\n" + (1...1200).map { "§ \($0). Bad nr. \($0), jf. § 5000.\n\n" }.joined()
    let desk = try Desk(["a.lov": many])
    func check(_ text: String) throws -> Desk.Result {
      try desk.put(Data(text.utf8), at: "a.lov")
      return try desk.run("check", "a.lov", "--select", "reference", "--baseline", "basis.json")
    }
    let written = try desk.run("check", "a.lov", "--select", "reference", "--write-baseline", "basis.json")
    #expect(written.text == "1200 fund er skrevet i basis.json.\n")
    #expect(try check(many).status == 0)
    // One of those that were only counted takes the place of one that is gone.
    #expect(try check(many.replacing("Bad nr. 7, jf. § 5000.", with: "Bad nr. 7.")).status == 0)
    let changed = try check(many.replacing("Bad nr. 7,", with: "Badet nr. 7,"))
    #expect(changed.lines.first?.hasPrefix("a.lov:15:") == true)
    #expect(changed.text.contains("1 mangel i 1 fil."))
    #expect(try check(many + "§ 1201. Et til, jf. § 5000.\n").text.contains("… og 1 flere"))
  }

  @Test func onlyNewFindingsAreMended() throws {
    let draft = Drafts.clean.replacing("Stk. 2. Min", with: "Stk 2. Min")
    let desk = try Desk(["a.lov": draft])
    #expect(try desk.run("check", "a.lov", "--write-baseline", "b.json").status == 0)
    let both = draft.replacing("§ 2. Kommunal", with: "§ 2 Kommunal")
    try desk.put(Data(both.utf8), at: "a.lov")
    #expect(try desk.run("check", "a.lov", "--baseline", "b.json", "--fix").status == 0)
    let text = try Data(contentsOf: desk.folder.appendingPathComponent("a.lov"))
    #expect(text == Data(draft.utf8))
  }

  @Test(arguments: [
    ("{\"version\":1", "»b« er ingen basislinje (ikke JSON efter byte 12); skriv den igen med --write-baseline."),
    ("[]", "»b« er ingen basislinje (»version« eller »kind« mangler); skriv den igen med --write-baseline."),
    (
      "{\"version\":3,\"kind\":\"lovsmed-baseline\",\"files\":7}",
      "Basislinjen »b« er skrevet af en nyere udgave af Lovsmed (version 3); denne læser til og med version 2."
    ),
    (
      "{\"version\":1,\"kind\":\"lovsmed-baseline\",\"files\":[]}",
      "Basislinjen »b« er skrevet af en ældre udgave af Lovsmed (version 1) og kan skjule nye fund; skriv den igen med "
        + "--write-baseline."
    ),
    (
      "{\"version\":2,\"kind\":\"lovsmed-baseline\"}",
      "»b« er ingen basislinje (»files« mangler); skriv den igen med --write-baseline."
    ),
    (
      "{\"version\":2,\"kind\":\"lovsmed-baseline\",\"files\":[{\"path\":\"a.lov\",\"findings\":[{\"count\":0}]}]}",
      "»b« er ingen basislinje (et fund mangler »rule« eller »count«); skriv den igen med --write-baseline."
    ),
  ])
  func whatIsNoBaselineIsSaid(text: String, complaint: String) throws {
    let result = try Desk(["a.lov": Drafts.clean, "b": text]).run("check", "a.lov", "--baseline", "b")
    #expect(result.complaint == "lovsmed: \(complaint)\n")
    #expect(result.status == 2)
  }

  @Test func aBaselineThatIsNotThereIsSaid() throws {
    let result = try Desk(["a.lov": Drafts.clean]).run("check", "a.lov", "--baseline", "b")
    #expect(result.complaint == "lovsmed: Basislinjen »b« findes ikke; skriv den med --write-baseline.\n")
    #expect(result.status == 2)
  }
}

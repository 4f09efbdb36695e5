import Foundation
import JSON
import Testing

/// `references` as `CONTRACT.md` promises it, and as people read it.
struct ReferencesTests {
  private func desk() throws -> Desk { try Desk(["udkast.lov": Drafts.references, "om.lov": Drafts.amending]) }

  /// `text · from · act · status · targets` of every reference.
  private func told(_ json: JSONValue) throws -> [String] {
    try (json.at("references").array ?? []).map { reference in
      let targets = try (reference.at("targets").array ?? []).map { try $0.at("address").string ?? "" }
      let act = try reference.at("act")
      return try [
        reference.at("text").string ?? "", reference.at("from").string ?? "",
        act.isNull ? "–" : act.string ?? "", reference.at("status").string ?? "",
        targets.joined(separator: " + "),
      ].joined(separator: " · ")
    }
  }

  @Test func programsGetEveryMentionWithItsTargets() throws {
    let result = try desk().run("references", "udkast.lov", "--format", "json")
    #expect(result.status == 0)
    let json = try result.json()
    #expect(try json.at("version").int == 1)
    #expect(try json.at("path").string == "udkast.lov")
    #expect(
      try told(json) == [
        "§ 2, stk. 2 · § 1, stk. 1 · – · resolved · § 2, stk. 2",
        "kapitel 2 · § 1, stk. 1 · – · resolved · kapitel 2",
        "§§ 1-3 · § 2, stk. 1 · – · resolved · § 1 + § 2 + § 3",
        "stk. 1 · § 2, stk. 2 · – · resolved · § 2, stk. 1",
        "§ 2, stk. 4 · § 2, stk. 2 · – · missing · ",
        "§ 2, stk. 1 · § 3, stk. 1, nr. 1 · – · resolved · § 2, stk. 1",
        "2 · § 3, stk. 1, nr. 1 · – · resolved · § 2, stk. 2",
        "§ 9 · § 3, stk. 1, nr. 2 · – · missing · ",
        "§ 237 · § 3, stk. 1, nr. 3 · straffelovens · external · ",
      ])
  }

  @Test func rangesAreThoseOfTheFile() throws {
    let json = try desk().run("references", "udkast.lov", "--format", "json").json()
    let bytes = Array(Drafts.references.utf8)
    for reference in try #require(json.at("references").array) {
      #expect(try words(reference.at("range"), bytes) == reference.at("text").string)
    }
    let section = try json.at("references", 2, "targets", 0, "range")
    #expect(try words(section, bytes) == "§ 1. Loven gælder for havnebade, jf. dog § 2, stk. 2, og kapitel 2.")
    #expect(try section.at("start", "line").int == 6)
    #expect(try section.at("start", "column").int == 1)
  }

  private func words(_ range: JSONValue, _ bytes: [UInt8]) throws -> String {
    let start = try #require(range.at("start", "offset").int)
    let end = try #require(range.at("end", "offset").int)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  @Test func instructionsAndNewTextBelongToTheAmendedAct() throws {
    let json = try desk().run("references", "om.lov", "--format", "json").json()
    #expect(
      try told(json) == [
        "§ 8, stk. 2 · § 1, nr. 1 · lov om havnebade · external · ",
        "§ 4 · § 1, nr. 1 · lov om havnebade · external · ",
        "§ 5 · § 1, nr. 1 · lov om havnebade · external · ",
        "§ 9 · § 1, nr. 2 · lov om havnebade · external · ",
        "§ 8 · § 1, nr. 2, § 9 a, stk. 1 · lov om havnebade · external · ",
        "stk. 2 · § 2, stk. 1 · – · resolved · § 2, stk. 2",
        "§ 1, nr. 2 · § 2, stk. 2 · – · resolved · § 1, nr. 2",
      ])
  }

  @Test(arguments: [
    ("I lov om havne, jf. lovbekendtgørelse nr. 9 af 3. maj 2021, foretages følgende ændringer:", "lov om havne"),
    ("I havneloven, som ændret ved lov nr. 9 af 3. maj 2021, foretages følgende ændring:", "havneloven"),
    ("I lov nr. 9 af 3. maj 2021 om\nhavne foretages følgende ændringer:", "lov nr. 9 af 3. maj 2021 om havne"),
    (
      "Havneministeriet\nI havneloven, lov nr. 9 af 3. maj 2021, foretages følgende ændringer:",
      "havneloven, lov nr. 9 af 3. maj 2021"
    ),
  ])
  func theAmendedActIsNamedAsItsOpeningDoes(opening: String, name: String) throws {
    let desk = try Desk(["om.lov": "Lov om ændring af havneloven\n\n§ 1\n\n\(opening)\n\n1. § 8 ophæves.\n"])
    let json = try desk.run("references", "om.lov", "--format", "json").json()
    let instruction = try #require(json.at("references").array?.last)
    #expect(try instruction.at("text").string == "§ 8")
    #expect(try instruction.at("act").string == name)
  }

  @Test func anAppendedActSpeaksOfItself() throws {
    let desk = try Desk([
      "lbk.lov": """
      Bekendtgørelse af lov om havnebade

      § 1. Loven gælder for havnebade.

      Lov nr. 438 af 31. maj 2000 (Gebyrer) indeholder følgende ikrafttrædelsesbestemmelse:

      § 3

      Stk. 1. Loven træder i kraft den 1. juli 2000.
      Stk. 2. § 9, nr. 4, og denne lovs § 10, nr. 2, har virkning fra samme dag.

      """
    ])
    let json = try desk.run("references", "lbk.lov", "--format", "json").json()
    #expect(
      try (json.at("references").array ?? []).map { try $0.at("act").string }
        == Array(repeating: "lov nr. 438 af 31. maj 2000", count: 2))
  }

  @Test func peopleGetALineForEach() throws {
    let result = try desk().run("references", "udkast.lov", "--statistics")
    #expect(result.status == 0)
    #expect(
      result.text == """
        udkast.lov:6:42   § 1         → § 2, stk. 2               »§ 2, stk. 2«
        udkast.lov:6:58   § 1         → kapitel 2                 »kapitel 2«
        udkast.lov:8:34   § 2, stk. 1 → §§ 1-3                    »§§ 1-3«
        udkast.lov:9:22   § 2, stk. 2 → § 2, stk. 1               »stk. 1«
        udkast.lov:9:44   § 2, stk. 2 → § 2, stk. 4, findes ikke  »§ 2, stk. 4«
        udkast.lov:15:15  § 3, nr. 1  → § 2, stk. 1               »§ 2, stk. 1«
        udkast.lov:15:33  § 3, nr. 1  → § 2, stk. 2               »2«
        udkast.lov:16:15  § 3, nr. 2  → § 9 findes ikke           »§ 9«
        udkast.lov:17:38  § 3, nr. 3  → straffelovens             »§ 237«
        9 henvisninger: 6 fundet, 2 findes ikke, 0 flertydige, 0 uden for uddraget, 1 til andet end teksten selv

        """)
  }

  @Test func englishOnRequest() throws {
    let text = try desk().run("references", "udkast.lov", "--language", "en", "--status", "missing").text
    #expect(text.contains("→ § 9 does not exist          “§ 9”\n"))
  }

  @Test func statusesStandOutInColours() throws {
    let text = try desk().run("references", "udkast.lov", "--color", "always").text
    #expect(text.contains("\u{1B}[1;31m§ 9 findes ikke"))
    #expect(text.contains("\u{1B}[32mkapitel 2"))
  }

  @Test func standardInputIsRead() throws {
    let result = try Desk().run("references", "-", input: Data(Drafts.references.utf8))
    #expect(result.lines.first?.hasPrefix("-:6:42") == true)
  }

  @Test func aTextWithoutReferencesIsSaidToHaveNone() throws {
    let desk = try Desk(["a.lov": "Lov om bade\n\n§ 1. Loven gælder for bade.\n"])
    #expect(try desk.run("references", "a.lov").text == "Der er ingen henvisninger.\n")
    #expect(try desk.run("references", "a.lov", "--to", "§ 1").text == "Ingen henviser til § 1.\n")
  }

  @Test func statisticsStandInTheJSONToo() throws {
    let desk = try desk()
    let counts = try desk.run("references", "udkast.lov", "--format", "json", "--statistics").json()
      .at("statistics", "references")
    #expect(try counts.at("resolved").int == 6)
    #expect(try counts.at("missing").int == 2)
    #expect(try counts.at("ambiguous").int == 0)
    #expect(try counts.at("outside-excerpt").int == 0)
    #expect(try counts.at("external").int == 1)
    let check = try desk.run("check", "udkast.lov", "om.lov", "--format", "json", "--statistics").json()
    #expect(try check.at("statistics", "references", "external").int == 6)
    #expect(try desk.run("check", "udkast.lov", "--statistics").text.contains("\n9 henvisninger: 6 fundet, "))
  }

  @Test(.timeLimit(.minutes(1))) func manyReferencesOnOneLineAreNoTrouble() throws {
    let line = String(repeating: "§ 1, stk. 2, nr. 7, ", count: 2000)
    let desk = try Desk(["lang.lov": "Lov om bade\n\n§ 1. Jf. \(line) og § 2.\n"])
    for format in ["text", "json", "dot"] {
      let result = try desk.run("references", "lang.lov", "--format", format)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
    }
  }
}

// MARK: - Who refers to a place

/// `--to` and `--status`.
struct ReferenceSelectionTests {
  /// The text of the references `--to` lists, those that cover the place in parentheses.
  private func references(to place: String) throws -> [String] {
    let desk = try Desk(["udkast.lov": Drafts.references])
    let json = try desk.run("references", "udkast.lov", "--to", place, "--format", "json").json()
    return try (json.at("references").array ?? []).map { reference in
      let text = try reference.at("text").string ?? ""
      return try reference.at("covers").bool == true ? "(\(text))" : text
    }
  }

  @Test(arguments: [
    ("§ 2, stk. 2", ["§ 2, stk. 2", "(§§ 1-3)", "2"]),
    ("§ 2", ["§ 2, stk. 2", "(§§ 1-3)", "stk. 1", "§ 2, stk. 4", "§ 2, stk. 1", "2"]),
    ("§ 1", ["(§§ 1-3)"]),
    ("§ 1, stk. 1", ["(§§ 1-3)"]),
    ("§ 3, nr. 2", ["(kapitel 2)", "(§§ 1-3)"]),
    ("kapitel 2", ["kapitel 2", "(§§ 1-3)"]),
    ("kapitel 1", ["§ 2, stk. 2", "(§§ 1-3)", "stk. 1", "§ 2, stk. 4", "§ 2, stk. 1", "2"]),
    ("§§ 1-3", ["§ 2, stk. 2", "(kapitel 2)", "§§ 1-3", "stk. 1", "§ 2, stk. 4", "§ 2, stk. 1", "2"]),
    ("§ 2, stk. 1, 1. pkt.", ["(§§ 1-3)", "(stk. 1)", "(§ 2, stk. 1)"]),
  ])
  func whoRefersToAPlace(place: String, expected: [String]) throws {
    #expect(try references(to: place) == expected)
  }

  @Test(arguments: [
    "§2 stk2", "§ 2 stk 2", "paragraf 2, stykke 2", "stk. 2 i § 2", "2. stk. i § 2", "§\u{A0}2, Stk. 2.",
    "§§ 2, stk. 2",
  ])
  func aPlaceIsReadAsUsersWriteIt(place: String) throws {
    #expect(try references(to: place) == ["§ 2, stk. 2", "(§§ 1-3)", "2"])
  }

  @Test func peopleAreToldWhatCoversThePlace() throws {
    let desk = try Desk(["udkast.lov": Drafts.references])
    let lines = try desk.run("references", "udkast.lov", "--to", "§ 2, stk. 2").lines
    #expect(lines.count == 3)
    #expect(lines[1] == "udkast.lov:8:34   § 2, stk. 1 → §§ 1-3       »§§ 1-3«  dækker stedet")
  }

  @Test(arguments: [
    ("§ 4", "§ 4 findes ikke i »udkast.lov«. Nærmest er § 3."),
    ("§ 2 a", "§ 2 a findes ikke i »udkast.lov«. Nærmest er § 2 og § 3."),
    ("§ 2, stk. 3", "§ 2, stk. 3, findes ikke i »udkast.lov«. Nærmest er § 2, stk. 2."),
    ("§ 3, nr. 4", "§ 3, nr. 4, findes ikke i »udkast.lov«. Nærmest er § 3, nr. 3."),
    ("§ 1, nr. 1", "§ 1, nr. 1, findes ikke i »udkast.lov«. Nærmest er § 1."),
    ("§ 1, 2. pkt.", "§ 1, 2. pkt., findes ikke i »udkast.lov«. Nærmest er § 1, 1. pkt."),
    (
      "§ 99999999999999999999999999999999",
      "§ 99999999999999999999999999999999 findes ikke i »udkast.lov«. Nærmest er § 3."
    ),
    ("kapitel 3", "kapitel 3 findes ikke i »udkast.lov«. Nærmest er kapitel 2."),
    ("afsnit II", "afsnit II findes ikke i »udkast.lov«."),
    ("bilag 1", "bilag 1 findes ikke i »udkast.lov«."),
    ("stk. 2", "»stk. 2« mangler en §. Skriv f.eks. »§ 8, stk. 2«."),
    ("loven", "»loven« kan ikke læses som et sted. Skriv f.eks. »§ 8, stk. 2«, »kapitel 4« eller »bilag 1«."),
    ("", "»« kan ikke læses som et sted. Skriv f.eks. »§ 8, stk. 2«, »kapitel 4« eller »bilag 1«."),
    ("§ 2 stk", "»§ 2 stk« kan ikke læses som et sted. Skriv f.eks. »§ 8, stk. 2«, »kapitel 4« eller »bilag 1«."),
  ])
  func aPlaceThatDoesNotExist(place: String, complaint: String) throws {
    let desk = try Desk(["udkast.lov": Drafts.references])
    let result = try desk.run("references", "udkast.lov", "--to", place)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.complaint == "lovsmed: \(complaint)\n")
  }

  @Test func numbersOfAnAmendingActAreFound() throws {
    let desk = try Desk(["om.lov": Drafts.amending])
    let result = try desk.run("references", "om.lov", "--to", "§ 1, nr. 2")
    #expect(result.text == "om.lov:15:9  § 2, stk. 2 → § 1, nr. 2  »§ 1, nr. 2«\n")
    let inner = try desk.run("references", "om.lov", "--to", "§ 1, nr. 2, § 9 a")
    #expect(inner.text == "om.lov:15:9  § 2, stk. 2 → § 1, nr. 2  »§ 1, nr. 2«  dækker stedet\n")
  }

  @Test func onlySomeStatuses() throws {
    let desk = try Desk(["udkast.lov": Drafts.references])
    #expect(try desk.run("references", "udkast.lov", "--status", "missing").lines.count == 2)
    #expect(try desk.run("references", "udkast.lov", "--status", "missing,external").lines.count == 3)
    #expect(try desk.run("references", "udkast.lov", "--status", "missing", "--status", "external").lines.count == 3)
    let none = try desk.run("references", "udkast.lov", "--status", "ambiguous")
    #expect(none.text == "Der er ingen sådanne henvisninger.\n")
  }

  @Test(arguments: [
    ("resolvd", "»resolvd« kan ikke bruges i --status. Mente du resolved?"),
    ("missing,zzzzzzzz", Self.unknown("zzzzzzzz")),
    (",", Self.unknown("")),
  ])
  func aStatusThatDoesNotExist(status: String, complaint: String) throws {
    let desk = try Desk(["udkast.lov": Drafts.references])
    let result = try desk.run("references", "udkast.lov", "--status", status)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.complaint == "lovsmed: \(complaint)\n")
  }

  private static func unknown(_ key: String) -> String {
    "»\(key)« kan ikke bruges i --status. Vælg resolved, missing, ambiguous, outside-excerpt eller external."
  }
}

// MARK: - The graph

/// `--format dot`.
struct ReferenceGraphTests {
  private func graph(_ text: String, _ options: String...) throws -> Desk.Result {
    try Desk(["a.lov": text]).run(arguments: ["references", "a.lov", "--format", "dot"] + options)
  }

  @Test func sectionsStandInTheirChapters() throws {
    let lines = try graph(Drafts.references).lines.map { $0.drop { $0 == " " } }
    let first = try #require(lines.firstIndex { $0 == #"label="Kapitel 1\lAnvendelsesområde\l";"# })
    let second = try #require(lines.firstIndex { $0 == #"label="Kapitel 2\lStraf\l";"# })
    let sections = try (1...3).map { number in
      try #require(lines.firstIndex { $0.hasSuffix(#"[label="§ \#(number)"];"#) })
    }
    #expect(first < sections[0] && sections[0] < sections[1] && sections[1] < second && second < sections[2])
  }

  @Test func referencesAreCounted() throws {
    let text = try graph(Drafts.references).text
    let names = try (1...3).map { number in
      let line = try #require(text.split(separator: "\n").first { $0.hasSuffix(#"[label="§ \#(number)"];"#) })
      return line.split(separator: " ")[0]
    }
    #expect(text.contains("  \(names[0]) -> \(names[1]);\n"))
    #expect(text.contains("  \(names[2]) -> \(names[1]) [label=\"2\", penwidth=2];\n"))
    #expect(!text.contains("\(names[1]) -> \(names[1])"))
    #expect(text.contains(##""missing § 9" [label="§ 9", style="rounded,dashed", color="#c0182b""##))
    #expect(text.contains(##"-> "missing § 2, stk. 4" [style=dashed, color="#c0182b""##))
    #expect(text.contains(#""act straffeloven" [label="straffeloven""#))
  }

  @Test func aSelectionShowsWhatItIsAbout() throws {
    let text = try graph(Drafts.references, "--to", "kapitel 2").text
    #expect(!text.contains("straffeloven"))
    #expect(text.contains("shape=folder"))
  }

  @Test func whatGraphvizReadsIsEscaped() throws {
    let text = try graph(
      "Lov om \"bade\" \\ <b>\n\nKapitel 1\n\\N \"Titel\"\n\n§ 1. Jf. § 2 i lov om \"både\\\".\n\n§ 2. Slut.\n"
    ).text
    #expect(text.hasPrefix(#"digraph "Lov om \"bade\" \\ <b>" {"#))
    #expect(text.contains(#"label="Kapitel 1\l\\N \"Titel\"\l";"#))
  }

  @Test func headingsGroupWhereThereAreNoChapters() throws {
    let text = try graph(
      "Lov om bade\n\nTilladelse\n\n§ 1. Jf. § 2.\n\n§ 2. To.\n\nStraf\n\n§ 3. Jf. § 1.\n\n§ 4. Fire.\n"
    ).text
    #expect(text.contains(#"label="Tilladelse\l";"#) && text.contains(#"label="Straf\l";"#))
  }

  private static let graphviz = "/usr/bin/dot"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: graphviz)),
    arguments: [
      Drafts.references, Drafts.amending, Drafts.letter, "",
      "Lov om \"bade\"\n\nKapitel 1\n\\\n\n§ 1. Jf. § 2 i lov om \"både\\\".\n",
    ])
  func graphvizDrawsIt(text: String) throws {
    let desk = try Desk()
    try desk.put(try graph(text).output, at: "a.dot")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.graphviz)
    process.arguments = ["-Tsvg", "-o", "a.svg", "a.dot"]
    process.currentDirectoryURL = desk.folder
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(complaints.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }
}

import Foundation
import JSON
import Testing

/// `apply` as `CONTRACT.md` promises it.
struct ApplyTests {
  private static let act = """
    Lov om bøjer
    § 1. En bøje flyder.
    Stk. 2. Den er rød.
    § 2. Fyret lyser.

    """

  private static func amending(_ instructions: String, name: String = "lov om bøjer", closing: String = "") -> String {
    "Lov om ændring af lov om bøjer\n§ 1\nI \(name) foretages følgende ændringer:\n\(instructions)\n\(closing)"
  }

  private func desk(_ texts: [String: String] = [:]) throws -> Desk {
    try Desk(["lov.txt": Self.act].merging(texts) { $1 })
  }

  @Test("the signs of notes of the amending act itself are no part of new text")
  func ownNotes() throws {
    let instructions = """
      1. I § 1, stk. 2, ændres »rød« til: »gul[^a] [sic] [^b]«.
      2. § 2 affattes således:
      »§ 2[^a]. Fyret blinker.[^a]«
      3. Efter § 2 indsættes:
      »§ 3. Broen er lang.[^a]

      [^b]: En note, som loven får.«

      """
    let result = try desk(["om.md": Self.amending(instructions, closing: "\n[^a]: Hvorfor gul?\n")])
      .run("apply", "om.md", "--to", "lov.txt")
    #expect(
      result.text.contains("Stk. 2. Den er gul [sic] [^b].\n§ 2. Fyret blinker.\n§ 3. Broen er lang.\n"),
      "\(result.text)")
  }

  @Test func theAmendedActGoesToStandardOutputAndTheReportToItsFile() throws {
    let desk = try desk([
      "om.txt": Self.amending("1. I § 1, stk. 2, ændres »rød« til: »gul«.\n2. § 9 ophæves.\n3. Bøjen males.")
    ])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt", "--report", "rapport.json")
    #expect(result.status == 1)
    #expect(result.text == Self.act.replacingOccurrences(of: "rød", with: "gul"))
    let report = try JSONValue(
      parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("rapport.json"))))
    #expect(try report.at("version").int == 1)
    let instructions = try #require(report.at("instructions").array)
    #expect(try instructions.map { try $0.at("status").string } == ["applied", "failed", "not-understood"])
    #expect(try instructions[0].at("path").string == "om.txt")
    #expect(try instructions[0].at("section").string == "§ 1")
    #expect(try instructions[0].at("number").string == "1")
    #expect(try instructions[0].at("reason").isNull)
    #expect(try instructions[0].at("operations", 0, "kind").string == "replace-text")
    #expect(try instructions[0].at("operations", 0, "target").string == "§ 1, stk. 2")
    #expect(try instructions[1].at("reason").string == "§ 9 findes ikke.")
    #expect(result.complaint.contains("§ 1, nr. 2, er ikke udført. § 9 findes ikke."))
  }

  @Test func theDifferenceShowsOnlyWhatChanges() throws {
    let desk = try desk(["om.txt": Self.amending("1. I § 1, stk. 2, ændres »rød« til: »gul«.")])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt", "--diff")
    #expect(result.status == 0)
    #expect(
      result.text.hasSuffix(" § 1. En bøje flyder.\n-Stk. 2. Den er rød.\n+Stk. 2. Den er gul.\n § 2. Fyret lyser.\n"))
  }

  @Test func instructionsAreChosen() throws {
    let desk = try desk([
      "om.txt": Self.amending("1. I § 1, stk. 2, ændres »rød« til: »gul«.\n2. I § 2 ændres »lyser« til: »blinker«.")
    ])
    let only = try desk.run("apply", "om.txt", "--to", "lov.txt", "--only", "§ 1, nr. 2")
    #expect(only.text.contains("rød") && only.text.contains("blinker"))
    let except = try desk.run("apply", "om.txt", "--to", "lov.txt", "--except", "§ 1, nr. 2")
    #expect(except.text.contains("gul") && except.text.contains("lyser"))
    #expect(try desk.run("apply", "om.txt", "--to", "lov.txt", "--only", "nr. 2").status == 2)
    for wrong in [
      ["--only", "§ 1, nr. 99"], ["--section", "§ 77"], ["--diff", "--output", "ny.txt"], ["--output", "om.txt"],
    ] {
      #expect(try desk.run(arguments: ["apply", "om.txt", "--to", "lov.txt"] + wrong).status == 2)
    }
  }

  @Test func aFileThatIsReplacedKeepsItsRightsAndItsLinks() throws {
    let desk = try desk(["om.txt": Self.amending("1. § 2 ophæves."), "ny.txt": "gammel"])
    let (file, link) = (
      desk.folder.appendingPathComponent("ny.txt").path, desk.folder.appendingPathComponent("link.txt").path
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "ny.txt")
    #expect(try desk.run("apply", "om.txt", "--to", "lov.txt", "--output", "link.txt").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "ny.txt")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasSuffix("§ 2. (Ophævet)\n"))
    let folder = try desk.run("apply", "om.txt", "--to", "lov.txt", "--output", ".")
    #expect(folder.status == 2 && folder.complaint == "lovsmed: ».« kunne ikke skrives (det er en mappe).\n")
  }

  @Test func anInstructionWithADayOfItsOwnIsLeftOutBeforeIt() throws {
    let desk = try desk(["om.txt": Self.amending("1. § 2 ophæves den 1. juli 2031.")])
    let before = try desk.run("apply", "om.txt", "--to", "lov.txt", "--as-of", "2031-06-30")
    #expect(before.text == Self.act)
    #expect(before.complaint.contains("§ 1, nr. 1, er udeladt: træder først i kraft den 1. juli 2031."))
    let after = try desk.run("apply", "om.txt", "--to", "lov.txt")
    #expect(after.text.hasSuffix("§ 2. (Ophævet)\n"))
    #expect(after.complaint.contains("§ 1, nr. 1, er udført, men: Det gælder først fra den 1. juli 2031."))
    #expect(try desk.run("apply", "om.txt", "--to", "lov.txt", "--as-of", "2031-02-30").status == 2)
  }

  @Test func anotherActsNameBesideTheNumberIsSaid() throws {
    let act = "Bekendtgørelse af lov om bøjer\nLBK nr 12 af 03/05/2021\n§ 1. En bøje flyder.\n"
    let amending = Self.amending(
      "1. I § 1 ændres »En« til: »Hver«.", name: "lov om fyr, jf. lovbekendtgørelse nr. 12 af 3. maj 2021,")
    let desk = try desk(["akt.txt": act, "om.txt": amending])
    let said = "nr. 12 af 3. maj 2021 er »Bekendtgørelse af lov om bøjer«."
    #expect(try desk.run("apply", "om.txt", "--to", "akt.txt").complaint.contains(said))
    let check = try desk.run("check", "om.txt", "--base", "akt.txt", "--format", "compact")
    #expect(
      check.text.contains(
        "Lovbekendtgørelse nr. 12 af 3. maj 2021 er lov om bøjer, ikke lov om fyr. [amendment/citation-mismatch]"))
  }

  @Test func anAmendingActThatChangesAnotherOneGivenIsSaid() throws {
    let first = Self.amending("1. § 2 ophæves.").replacingOccurrences(
      of: "lov om bøjer\n§ 1", with: "lov om bøjer\nLov nr. 10 af 1. maj 2031\n§ 1")
    let second =
      "Lov om ændring af lov om bøjer\nLov nr. 20 af 2. maj 2031\n§ 1\nI lov om bøjer foretages følgende ændring:\n"
      + "1. I § 1, stk. 2, ændres »rød« til: »gul«.\n§ 2\nI lov nr. 10 af 1. maj 2031 om ændring af lov om bøjer foretages "
      + "følgende ændring:\n1. § 1, nr. 1, ophæves.\n"
    let desk = try desk(["a.txt": first, "b.txt": second])
    #expect(
      try desk.run("apply", "a.txt", "b.txt", "--to", "lov.txt").complaint.contains(
        "§ 2 i »b.txt« ændrer »a.txt« og er ikke sat ind i den; gør det først: lovsmed apply b.txt --to a.txt"))
  }

  @Test func placesAreCalledByEnglishWordsInEnglish() throws {
    let desk = try desk(["om.txt": Self.amending("1. Overskriften før § 2 ophæves.\n2. I lovens titel udgår »fyr«.")])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt", "--language", "en")
    #expect(result.complaint.contains("The heading before § 2 does not exist."))
    #expect(result.complaint.contains("“fyr” does not stand in the title of the act."))
  }

  @Test func whatIsNotInForceIsLeftOutAndListed() throws {
    let closing =
      "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2031.\nStk. 2. § 1, nr. 2, træder i kraft den 1. januar 2032.\n"
    let desk = try desk([
      "om.txt": Self.amending(
        "1. I § 1, stk. 2, ændres »rød« til: »gul«.\n2. I § 2 ændres »lyser« til: »blinker«.", closing: closing)
    ])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt", "--as-of", "2031-12-31", "--report", "r.json")
    #expect(result.text.contains("gul") && result.text.contains("lyser"))
    #expect(result.complaint.contains("§ 1, nr. 2, er udeladt: træder først i kraft den 1. januar 2032."))
    let report = try JSONValue(parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("r.json"))))
    #expect(try report.at("notInForce", 0, "place").string == "§ 1, nr. 2")
    #expect(try report.at("notInForce", 0, "from").string == "2032-01-01")
  }

  @Test func aTimeThatIsNotUnderstoodIsSaidAndTheInstructionLeftOut() throws {
    let closing =
      "§ 2\nLoven træder i kraft den 1. juli 2031.\nStk. 2. § 1, nr. 2, træder i kraft den 31. februar 2031.\n"
    let instructions = "1. I § 1, stk. 2, ændres »rød« til: »gul«.\n2. I § 2 ændres »lyser« til: »blinker«."
    let desk = try desk([
      "om.txt": Self.amending(instructions, closing: closing), "tavs.txt": Self.amending(instructions),
    ])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt", "--as-of", "2031-12-31", "--report", "r.json")
    #expect(result.status == 1)
    #expect(result.text.contains("gul") && result.text.contains("lyser"))
    let said = "det er ikke forstået, hvornår det træder i kraft: »træder i kraft den 31. februar 2031«"
    #expect(result.complaint.contains("§ 1, nr. 2, er udeladt: \(said)."))
    let report = try JSONValue(parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("r.json"))))
    #expect(try report.at("notInForce", 0, "place").string == "§ 1, nr. 2")
    #expect(try report.at("notInForce", 0, "reason").string == said)
    // Where nothing at all is said of it, it is carried out, and said so.
    let silent = try desk.run("apply", "tavs.txt", "--to", "lov.txt", "--as-of", "2031-12-31", "--report", "r.json")
    #expect(silent.text.contains("gul") && silent.text.contains("blinker"))
    #expect(silent.complaint.contains("§ 1, nr. 1, er udført, men: Det fremgår ikke, hvornår det træder i kraft."))
    let marked = try JSONValue(parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("r.json"))))
    #expect(
      try marked.at("instructions", 0, "reason").string == "Det fremgår ikke, hvornår det træder i kraft.")
    #expect(try desk.run("apply", "tavs.txt", "--to", "lov.txt").complaint == "")
  }

  @Test func anAmendingActIsCitedWithItsSubtitle() throws {
    let first = Self.amending("1. § 2 ophæves.").replacingOccurrences(
      of: "lov om bøjer\n§ 1", with: "lov om bøjer\n(Fyr m.v.)\n§ 1")
    func second(_ subtitle: String) -> String {
      Self.amending("1. § 1, nr. 1, ophæves.", name: "lov nr. 10 af 1. maj 2031 om ændring af lov om bøjer \(subtitle)")
    }
    let desk = try desk(["a.txt": first, "b.txt": second("(Fyr m.v.)"), "c.txt": second("(Kæder)")])
    #expect(try desk.run("apply", "b.txt", "--to", "a.txt").status == 0)
    #expect(try desk.run("apply", "c.txt", "--to", "a.txt").status == 2)
  }

  @Test func severalActsAreAppliedByCommencement() throws {
    func text(_ words: (String, String), _ day: String) -> String {
      Self.amending(
        "1. I § 1, stk. 2, ændres »\(words.0)« til: »\(words.1)«.", closing: "§ 2\nLoven træder i kraft den \(day).\n")
    }
    let desk = try desk([
      "2031-20-b.txt": text(("rød", "gul"), "1. juli 2031"), "2031-10-a.txt": text(("gul", "blå"), "1. januar 2032"),
    ])
    let result = try desk.run("apply", "2031-10-a.txt", "2031-20-b.txt", "--to", "lov.txt")
    #expect(result.status == 0)
    #expect(result.text.contains("Den er blå."))
  }

  @Test func numberAndDateAreReadUnderTheTitleAndInIt() throws {
    func text(_ title: String, _ words: (String, String), _ day: String) -> String {
      Self.amending(
        "1. I § 1, stk. 2, ændres »\(words.0)« til: »\(words.1)«.", closing: "§ 2\nLoven træder i kraft den \(day).\n"
      ).replacingOccurrences(of: "Lov om ændring af lov om bøjer", with: title)
    }
    let desk = try desk([
      "a.txt": text("Lov om ændring af lov om bøjer\nLov nr. 20 af 2. maj 2031", ("gul", "blå"), "1. juli 2031"),
      "b.txt": text("Lov nr. 10 af 1. maj 2031 om ændring af lov om bøjer", ("rød", "gul"), "1. juli 2031"),
      "c.txt": text("Lov om ændring af lov om bøjer", ("rød", "gul"), "1. juli 2031"),
      "d.txt": Self.amending("1. § 1, nr. 1, ophæves.", name: "lov nr. 10 af 1. maj 2031 om ændring af lov om bøjer"),
    ])
    let result = try desk.run(
      "apply", "a.txt", "b.txt", "--to", "lov.txt", "--report", "r.json", "--as", "lovbekendtgørelse")
    #expect(result.status == 0 && result.text.contains("Den er blå."))
    #expect(result.text.contains("de ændringer, der følger af lov nr. 10 af 1. maj 2031 og lov nr. 20 af 2. maj 2031."))
    #expect(result.complaint.contains("Ændringslovene er sat ind efter ikrafttræden og nummer: b.txt, a.txt."))
    let report = try JSONValue(parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("r.json"))))
    #expect(try report.at("order", "by").string == "commencement")
    let given = try desk.run("apply", "c.txt", "a.txt", "--to", "lov.txt")
    #expect(
      given.complaint.contains("i den rækkefølge, de er nævnt: ikrafttræden eller nummer fremgår ikke af »c.txt«."))
    let target = try desk.run(
      "apply", "d.txt", "--to", "b.txt")
    #expect(target.status == 0, "\(target.complaint)")
  }

  @Test func anotherVersionThanTheOneCitedIsTold() throws {
    let lines = Self.act.replacingOccurrences(
      of: "Lov om bøjer\n", with: "Bekendtgørelse af lov om bøjer\nLovbekendtgørelse nr. 300 af 1. juni 2022\n")
    func complaint(_ opening: String) throws -> String {
      let desk = try desk([
        "lov.txt": lines, "om.txt": Self.amending("1. § 2 ophæves.", name: "lov om bøjer, jf. \(opening),"),
      ])
      return try desk.run("apply", "om.txt", "--to", "lov.txt").complaint
    }
    #expect(
      try complaint("lovbekendtgørelse nr. 350 af 5. maj 2024").contains(
        "§ 1 ændrer lovbekendtgørelse nr. 350 af 5. maj 2024; »lov.txt« er nr. 300 af 1. juni 2022, en ældre udgave."))
    #expect(try complaint("lovbekendtgørelse nr. 250 af 5. maj 2018").contains("1. juni 2022, en nyere udgave."))
    #expect(try complaint("lovbekendtgørelse nr. 300 af 1. juni 2022").isEmpty)
    #expect(
      try complaint("lovbekendtgørelse nr. 300 af 1. juni 2022, som ændret ved § 1 i lov nr. 999 af 3. maj 2023")
        .contains("som ændret ved lov nr. 999 af 3. maj 2023"))
  }

  @Test func whatIsCarriedOutAgainstTheLetterIsToldAndExitsWithZero() throws {
    let act = "Lov om bøjer\n§ 1. En bøje er en bøje.\nStk. 2. Den er rød.\nStk. 3. Den er tung.\n§ 2. (Ophævet)\n"
    let desk = try desk([
      "lov.txt": act,
      "om.txt": Self.amending(
        "1. I § 1, stk. 1, ændres »bøje« til: »pram«.\n2. § 1, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 3.\n3. § 2 ophæves."
      ),
    ])
    let result = try desk.run("apply", "om.txt", "--to", "lov.txt")
    #expect(result.status == 0)
    #expect(
      result.complaint.contains("§ 1, nr. 1, er udført, men: »bøje« står to steder, ikke ét; alle steder er ændret."))
    #expect(result.complaint.contains("§ 1, nr. 2, er udført, men: § 1, stk. 3, får et andet nummer"))
    #expect(result.complaint.contains("§ 1, nr. 3, er udført, men: § 2 er allerede ophævet."))
  }

  @Test func theFileIsNamedWhereSeveralAreCarriedOut() throws {
    let desk = try desk(["a.txt": Self.amending("1. § 8 ophæves."), "b.txt": Self.amending("1. § 9 ophæves.")])
    let result = try desk.run("apply", "a.txt", "b.txt", "--to", "lov.txt")
    #expect(result.complaint.contains("a.txt: § 1, nr. 1, er ikke udført. § 8 findes ikke."))
    #expect(result.complaint.contains("b.txt: § 1, nr. 1, er ikke udført. § 9 findes ikke."))
  }

  @Test func whatCannotBeDoneIsToldPlainly() throws {
    let desk = try desk([
      "om.txt": Self.amending("1. § 2 ophæves."), "anden.txt": Self.amending("1. § 2 ophæves.", name: "lov om fyr"),
      "tom.txt": "",
      "to.txt": Self.amending("1. § 2 ophæves.", closing: "§ 2\nLoven træder i kraft den 1. juli 2031.\n"),
    ])
    let nowhere = try desk.run("apply", "om.txt", "--to", "lov.txt", "--output", "ny.txt", "--report", "ingen/r.json")
    #expect(
      nowhere.status == 2 && nowhere.complaint.contains("»ingen/r.json« kunne ikke skrives (mappen findes ikke)."))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appendingPathComponent("ny.txt").path))
    let empty = try desk.run("apply", "om.txt", "--to", "tom.txt")
    #expect(empty.status == 2 && empty.complaint.contains("»tom.txt« er tom."))
    let closing = try desk.run("apply", "to.txt", "--to", "lov.txt", "--section", "§ 2")
    #expect(closing.complaint.contains("»§ 2« ændrer ingen lov."))
    #expect(
      try desk.run("apply", "to.txt", "--to", "lov.txt", "--section", "xx").complaint.contains("skriv f.eks. »§ 1«"))
    let swapped = try desk.run("apply", "lov.txt", "--to", "om.txt")
    #expect(swapped.status == 2)
    #expect(swapped.complaint.contains("Er filerne byttet om?"))
    let wrong = try desk.run("apply", "anden.txt", "--to", "lov.txt")
    #expect(wrong.status == 2)
    #expect(wrong.complaint.contains("ændrer lov om fyr, ikke »Lov om bøjer«"))
    #expect(try desk.run("apply", "anden.txt", "--to", "lov.txt", "--section", "§ 1").status == 0)
    #expect(try desk.run("apply", "om.txt", "--to", "findes-ikke.txt").status == 2)
    let kept = try desk.run("apply", "anden.txt", "--to", "lov.txt", "--output", "lov.txt")
    #expect(kept.status == 2)
    #expect(try String(contentsOf: desk.folder.appendingPathComponent("lov.txt"), encoding: .utf8) == Self.act)
  }

  // MARK: As a lovbekendtgørelse

  @Test func theActIsPrintedAsALovbekendtgørelse() throws {
    let closing = "§ 2\nLoven træder i kraft den 1. juli 2031.\nGivet på Christiansborg Slot, den 2. juni 2031\n"
    let desk = try desk([
      "lov-2031-12-bøjer.txt": Self.amending("1. I § 1, stk. 2, ændres »rød« til: »gul«.", closing: closing)
    ])
    let result = try desk.run("apply", "lov-2031-12-bøjer.txt", "--to", "lov.txt", "--as", "lovbekendtgørelse")
    #expect(result.status == 0)
    #expect(
      result.text.hasPrefix("Bekendtgørelse af lov om bøjer\nHerved bekendtgøres lov nr. […] af […] om bøjer med den"))
    #expect(
      result.text.hasSuffix(
        "lyser.\nLov nr. 12 af 2. juni 2031 indeholder følgende ikrafttrædelsesbestemmelse:\n§ 2\nLoven træder i kraft den 1. juli 2031.\n"
      ))
    #expect(result.complaint.contains("Nummer og dato for »lov.txt« kendes ikke; skriv, hvor der står »[…]«."))
    #expect(try desk.run("outline", "lov.txt").status == 0)
    let refused = try desk.run("apply", "lov-2031-12-bøjer.txt", "--to", "lov.txt", "--as", "lovbekendt")
    #expect(refused.status == 2)
    #expect(refused.complaint.contains("»lovbekendt« kan ikke bruges i --as. Vælg lovbekendtgørelse."))
  }

  @Test func whatTheActPutsOffComesAfterWhatIsInForceBefore() throws {
    let head =
      "Bekendtgørelse af lov om bøjer\nHerved bekendtgøres lov om bøjer.\nDe ændringer, der følger af § 1, nr. 2, i lov nr. 31 "
      + "af 1. juli 2028, er ikke indarbejdet i denne lovbekendtgørelse, da ændringerne først træder i kraft den 1. juli 2030.\n"
    let desk = try desk([
      "lov.txt": head + "§ 1. En bøje flyder.\n§ 2. Fyret lyser.\nStk. 2. Det blinker.\n",
      "lov-2028-31.txt": Self.amending("1. § 9 ophæves.\n2. I § 2, stk. 2, ændres »blinker« til: »lyner«."),
      "lov-2029-3.txt": Self.amending("1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Det males.«"),
    ])
    let result = try desk.run("apply", "lov-2028-31.txt", "lov-2029-3.txt", "--to", "lov.txt", "--report", "r.json")
    #expect(result.status == 0)
    #expect(result.text.hasSuffix("Stk. 2. Det males.\nStk. 3. Det lyner.\n"))
    let report = try JSONValue(parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("r.json"))))
    let paths = try #require(report.at("instructions").array).map { try $0.at("path").string }
    #expect(paths == ["lov-2029-3.txt", "lov-2028-31.txt", "lov-2028-31.txt"])
    #expect(
      try report.at("instructions", 1, "reason").string == "Ændringen er allerede indarbejdet i loven.")
  }
}

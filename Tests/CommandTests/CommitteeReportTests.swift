import Foundation
import JSON
import Testing

/// `apply BETÆNKNING --to LOVFORSLAG`: a bill as the motions of a committee report make it.
struct CommitteeReportTests {
  private static let bill = """
    Fremsat den 3. oktober 2028 af erhvervsministeren
    Forslag
    til
    Lov om ændring af lov om bøjer
    (Tilsyn m.v.)
    § 1
    I lov om bøjer, jf. lovbekendtgørelse nr. 300 af 1. juni 2022, foretages følgende ændringer:
    1. I § 2 indsættes efter stk. 2 som nye stykker:
    »Stk. 3. Havnen fører tilsyn. Tilsynet er årligt.
    Stk. 4. Ministeren kan fastsætte regler om tilsyn efter stk. 3.«
    Stk. 3 bliver herefter stk. 5.
    2. I § 3, stk. 1, ændres »kæder« til: »kæder og tove«.
    3. § 4 affattes således:
    »§ 4. En bøje skal have
    1) et nummer,
    2) en ring og
    3) en lygte.«
    4. I § 5, stk. 1, indsættes efter 1. pkt. som nyt punktum:
    »Afgiften reguleres hvert år.«
    5. § 8 ophæves.
    § 2
    Stk. 1. Loven træder i kraft den 1. januar 2029, jf. dog stk. 2.
    Stk. 2. § 1, nr. 4 og 5, træder i kraft den 1. juli 2029.
    Stk. 3. § 1, nr. 5, har virkning fra den 1. juli 2028.

    """

  private static func report(
    _ motions: String, over title: String = "Forslag til lov om ændring af lov om bøjer"
  ) -> String {
    """
    Betænkning afgivet af Erhvervsudvalget den 14. december 2028
    Betænkning
    over
    \(title)
    (Tilsyn m.v.)
    [af erhvervsministeren]
    1. Ændringsforslag
    Der er stillet ændringsforslag til lovforslaget.
    Ændringsforslag
    \(motions)
    Bemærkninger
    Til nr. 1
    Der er tale om en rettelse.

    """
  }

  private func desk(_ motions: String) throws -> Desk {
    try Desk(["lovforslag.txt": Self.bill, "betænkning.txt": Self.report(motions)])
  }

  /// The lines of the bill after the motions that are not those of the bill before them.
  private func newLines(_ motions: String, _ options: String...) throws -> [String] {
    let result = try desk(motions).run(
      arguments: ["apply", "betænkning.txt", "--to", "lovforslag.txt"] + options)
    #expect(result.complaint == "")
    #expect(result.status == 0)
    let old = Self.bill.components(separatedBy: "\n")
    return result.text.components(separatedBy: "\n").filter { !old.contains($0) }
  }

  @Test func whatANumberProposesIsChangedByTheNumbersOfTheAct() throws {
    let lines = try newLines(
      """
      Til § 1
      Af ministeren, tiltrådt af udvalget:
      1) I det under nr. 1 foreslåede stk. 3 ændres »årligt« til: »halvårligt«.
      [Hyppigere tilsyn]
      2) I det under nr. 1 foreslåede § 2, stk. 4, indsættes som 2. pkt.:
      »Reglerne fastsættes i en bekendtgørelse.«
      3) I den under nr. 3 foreslåede affattelse af § 4 ophæves nr. 2.
      Nr. 3 bliver herefter nr. 2.
      4) I den under nr. 3 foreslåede § 4, nr. 1, indsættes efter »nummer«: »og et navn«.
      5) I det under nr. 4 foreslåede 2. pkt. ændres »hvert år« til: »hvert andet år«.
      """)
    #expect(
      lines == [
        "»Stk. 3. Havnen fører tilsyn. Tilsynet er halvårligt.",
        "Stk. 4. Ministeren kan fastsætte regler om tilsyn efter stk. 3. Reglerne fastsættes i en bekendtgørelse.«",
        "1) et nummer og et navn,", "2) en lygte.«", "»Afgiften reguleres hvert andet år.«",
      ])
  }

  @Test("the title of a bill is recast without what stands above it")
  func titles() throws {
    let lines = try newLines(
      "Til titlen\n1) Titlen affattes således:\n»Forslag\ntil\nLov om ændring af lov om bøjer og fyr«")
    #expect(lines == ["Lov om ændring af lov om bøjer og fyr"])
  }

  @Test("the subtitle of a bill keeps its line when the title is recast")
  func subtitles() throws {
    let lines = try newLines(
      "Til titlen\n1) Titlen affattes således:\n»Lov om ændring af lov om fyr\n(Lys (hele natten) m.v.)«")
    #expect(lines == ["Lov om ændring af lov om fyr", "(Lys (hele natten) m.v.)"])
  }

  @Test(
    "the subtitle of a bill is recast without the title",
    arguments: [
      "Undertitlen affattes således:\n»(Lys (hele natten) m.v.)«",
      "I undertitlen ændres »Tilsyn« til: »Lys (hele natten)«.",
    ])
  func subtitlesAlone(_ motion: String) throws {
    #expect(try newLines("Til titlen\n1) \(motion)") == ["(Lys (hele natten) m.v.)"])
  }

  @Test("a further report is one, too")
  func furtherReports() throws {
    let report = Self.report("Til § 1\n1) I nr. 2 ændres »tove« til: »reb«.")
      .replacing("Betænkning", with: "Tillægsbetænkning")
    let result = try Desk(["lovforslag.txt": Self.bill, "betænkning.txt": report])
      .run("apply", "betænkning.txt", "--to", "lovforslag.txt")
    #expect(result.status == 0)
    #expect(result.text.contains("»kæder og reb«"))
  }

  @Test func theIntroductionOfANumberIsChangedWithItsText() throws {
    let lines = try newLines(
      """
      Til § 1
      1) I den under nr. 4 foreslåede ændring af § 5, stk. 1, ændres i den indledende tekst »nyt punktum« til: »nye \
      punktummer«, og som 3. pkt. indsættes:
      »Den rundes ned.«
      2) I den under nr. 2 foreslåede ændring af § 3, stk. 1, ændres »tove« til: »reb«.
      """)
    #expect(
      lines == [
        "2. I § 3, stk. 1, ændres »kæder« til: »kæder og reb«.",
        "4. I § 5, stk. 1, indsættes efter 1. pkt. som nye punktummer:",
        "»Afgiften reguleres hvert år. Den rundes ned.«",
      ])
  }

  @Test func provisionalNumbersBecomeFinalAndReferencesFollow() throws {
    let lines = try newLines(
      """
      Til titlen
      1) Titlen affattes således:
      »Lov om ændring af lov om bøjer og fyr«
      Til § 1
      2) Efter nr. 1 indsættes som nyt nummer:
      »01. I § 2, stk. 3, der bliver stk. 5, ændres »rød« til: »gul«.«
      3) Nr. 2 udgår.
      4) Efter nr. 4 indsættes som nyt nummer:
      »02. § 7 ophæves.«
      Til § 2
      5) I stk. 1 ændres »1. januar 2029« til: »1. februar 2029«.
      6) Efter stk. 1 indsættes som nye stykker:
      »Stk. 01. § 1, nr. 01, træder i kraft den 1. marts 2029.
      Stk. 02. Ministeren kan udskyde ikrafttrædelsen efter stk. 01.«
      """)
    #expect(
      lines == [
        "Lov om ændring af lov om bøjer og fyr",
        "2. I § 2, stk. 3, der bliver stk. 5, ændres »rød« til: »gul«.", "5. § 7 ophæves.", "6. § 8 ophæves.",
        "Stk. 1. Loven træder i kraft den 1. februar 2029, jf. dog stk. 4.",
        "Stk. 2. § 1, nr. 2, træder i kraft den 1. marts 2029.",
        "Stk. 3. Ministeren kan udskyde ikrafttrædelsen efter stk. 2.",
        "Stk. 4. § 1, nr. 4 og 6, træder i kraft den 1. juli 2029.",
        "Stk. 5. § 1, nr. 6, har virkning fra den 1. juli 2028.",
      ])
  }

  private static let two = """
    Til § 1
    1) I nr. 2 ændres »kæder og tove« til: »tove«.
    Til § 2
    2) Paragraffen affattes således:
    »§ 2
    Loven træder i kraft den 1. maj 2029.«
    """

  @Test func motionsAreChosenByTheirNumbers() throws {
    let first = ["2. I § 3, stk. 1, ændres »kæder« til: »tove«."]
    #expect(try newLines(Self.two, "--only", "1") == first)
    #expect(try newLines(Self.two, "--except", "nr. 2") == first)
    #expect(try newLines(Self.two, "--section", "§ 1") == first)
    #expect(
      try newLines(Self.two, "--only", "nr. 2").contains { $0.hasSuffix("Loven træder i kraft den 1. maj 2029.") })
  }

  @Test func aMotionThatDoesNotFitCostsOnlyItself() throws {
    let desk = try desk(
      "Til § 1\n1) I det under nr. 9 foreslåede stk. 3 udgår »x«.\n2) I nr. 2 ændres »kæder og tove« til: »tove«.")
    let result = try desk.run(
      "apply", "betænkning.txt", "--to", "lovforslag.txt", "--report", "rapport.json")
    #expect(result.status == 1)
    #expect(
      result.complaint.contains("Ændringsforslag nr. 1 er ikke udført. Lovforslagets § 1, nr. 9, findes ikke."))
    #expect(result.text.contains("ændres »kæder« til: »tove«."))
    let report = try JSONValue(
      parsing: Array(Data(contentsOf: desk.folder.appendingPathComponent("rapport.json"))))
    #expect(try report.at("instructions").array?.map { try $0.at("status").string } == ["failed", "applied"])
  }

  @Test(arguments: [
    (["--only", "7"], "har intet ændringsforslag nr. 7."),
    (["--only", "§ 1, nr. 1"], "»§ 1, nr. 1« er ikke et ændringsforslag; skriv f.eks. nr. 3."),
    (["--section", "§ 9"], "har ingen ændringsforslag til § 9."),
    (["--as-of", "2029-01-01"], "er en betænkning."),
  ])
  func whatNamesNoMotionIsRefused(options: [String], complaint: String) throws {
    let result = try desk(Self.two).run(
      arguments: ["apply", "betænkning.txt", "--to", "lovforslag.txt"] + options)
    #expect(result.status == 2)
    #expect(result.complaint.contains(complaint))
    #expect(result.text == "")
  }

  @Test func aQuotationOfTheBillEndsOnlyWhereItEnds() throws {
    // Every quotation of this bill is one stykke on one line.
    let bill = """
      Forslag
      til
      Lov om ændring af lov om bøjer
      (Tilsyn m.v.)
      § 1
      I lov om bøjer foretages følgende ændring:
      1. I § 4 indsættes som stk. 5:
      »Stk. 5. Havnen kan opkræve gebyr.«
      § 2
      Loven træder i kraft den 1. januar 2029.

      """
    let motions = """
      Til § 2
      1) Paragraffen affattes således:
      »§ 2
      Stk. 1. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Loven gælder ikke for Grønland.«
      """
    let desk = try Desk(["lovforslag.txt": bill, "betænkning.txt": Self.report(motions)])
    let result = try desk.run("apply", "betænkning.txt", "--to", "lovforslag.txt")
    #expect(result.status == 0)
    #expect(
      result.text.hasSuffix(
        "\nStk. 1. Loven træder i kraft den 1. juli 2029.\nStk. 2. Loven gælder ikke for Grønland.\n"))
  }

  @Test func provisionalNumbersInProposedTextBecomeFinal() throws {
    #expect(
      try newLines(
        """
        Til § 1
        1) I den under nr. 1 foreslåede § 2 indsættes efter stk. 3 som nyt stykke:
        »Stk. 01. Havnen kan fravige stk. 3.«
        2) I den under nr. 1 foreslåede § 2, stk. 4, ændres »stk. 3« til: »stk. 01«.
        """) == [
          "Stk. 4. Havnen kan fravige stk. 3.", "Stk. 5. Ministeren kan fastsætte regler om tilsyn efter stk. 4.«",
          "Stk. 3 bliver herefter stk. 6.",
        ])
  }

  @Test func aProvisionalNumberThatIsNotSettledIsToldAndNeverWrittenAsLaw() throws {
    let motions = """
      Til § 2
      1) I stk. 1 ændres »jf. dog stk. 2« til: »jf. dog stk. 01«.
      2) Efter stk. 1 indsættes som nyt stykke:
      »Stk. 01. § 1, nr. 1, træder i kraft den 1. marts 2029.«
      """
    let result = try desk(motions).run("apply", "betænkning.txt", "--to", "lovforslag.txt", "--only", "1")
    #expect(result.status == 1)
    #expect(result.text.contains("jf. dog stk. 01."))
    #expect(
      result.complaint.contains(
        "§ 2, stk. 1, nævner »stk. 01«, som lovforslaget ikke har: ændringsforslag nr. 2 er ikke valgt."))
  }

  @Test func aMotionThatLeavesNothingOfAProposalIsNotDroppedInSilence() throws {
    let desk = try desk("Til § 1\n1) Det under nr. 4 foreslåede 2. pkt. udgår.\n2) Nr. 5 udgår.")
    let result = try desk.run("apply", "betænkning.txt", "--to", "lovforslag.txt")
    #expect(result.status == 1)
    #expect(
      result.complaint.contains(
        "Ændringsforslag nr. 1 er ikke udført. Så er der ikke mere tilbage af det, § 1, nr. 4, foreslår"))
    #expect(result.text.contains("»Afgiften reguleres hvert år.«"))
  }

  @Test func oneAndSeveralAreWrittenAsThat() throws {
    let bill = """
      Forslag
      til
      Lov om ændring af lov om bøjer
      (Tilsyn m.v.)
      § 1
      I lov om bøjer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. januar 2029.
      § 3
      Stk. 1. Loven gælder for Danmark.
      Stk. 2. Loven gælder ikke for Grønland.

      """
    let motions = """
      Til § 1
      1) Efter nr. 1 indsættes som nyt nummer:
      »01. § 5 ophæves.«
      Til § 2
      2) Som stk. 2 indsættes:
      »Stk. 2. Ministeren kan udskyde dagen.«
      Til § 3
      3) Stk. 2 udgår.
      """
    let desk = try Desk(["lovforslag.txt": bill, "betænkning.txt": Self.report(motions)])
    #expect(
      try desk.run("apply", "betænkning.txt", "--to", "lovforslag.txt").text.hasSuffix(
        """
        I lov om bøjer foretages følgende ændringer:
        1. § 4 ophæves.
        2. § 5 ophæves.
        § 2
        Stk. 1. Loven træder i kraft den 1. januar 2029.
        Stk. 2. Ministeren kan udskyde dagen.
        § 3
        Loven gælder for Danmark.

        """))
  }

  @Test func motionsNameTheirPlaceInShorterWays() throws {
    #expect(
      try newLines(
        """
        Til § 1
        1) I indledningen indsættes efter »lov om bøjer«: », som ændret senest«.
        2) I den foreslåede § 2, stk. 3, ændres »årligt« til: »halvårligt«.
        Til § 2
        3) »1. januar 2029« ændres til: »1. maj 2029«.
        """) == [
          "I lov om bøjer, som ændret senest, jf. lovbekendtgørelse nr. 300 af 1. juni 2022, foretages følgende ændringer:",
          "»Stk. 3. Havnen fører tilsyn. Tilsynet er halvårligt.",
          "Stk. 1. Loven træder i kraft den 1. maj 2029, jf. dog stk. 2.",
        ])
  }

  @Test func theReportOfAnotherBillIsRefused() throws {
    let desk = try Desk([
      "lovforslag.txt": Self.bill,
      "betænkning.txt": Self.report(Self.two, over: "Forslag til lov om ændring af lov om fyr"),
    ])
    let result = try desk.run("apply", "betænkning.txt", "--to", "lovforslag.txt")
    #expect(result.status == 2)
    #expect(
      result.complaint.contains(
        "er en betænkning over »lov om ændring af lov om fyr«, ikke over »Lov om ændring af lov om bøjer«."))
  }
}

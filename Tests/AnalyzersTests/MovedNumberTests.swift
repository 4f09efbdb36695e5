import StatuteModel
import Testing

/// Which provision a number means when several instructions move it, and what is told of references to what moves.
@Suite struct MovedNumberTests {
  private static let law = "lov nr. 200 af 5. marts 2021 om fiskeri i søer"

  /// An act of the words `text` and an amending act with these instructions.
  private func draft(_ text: String, _ instructions: String) -> MarkedDraft {
    let library = ActLibrary(texts: [
      ("fiskeri.txt", "Lov om fiskeri i søer\nLov nr. 200 af 5. marts 2021\n" + text + "\n")
    ])
    let count = instructions.split(separator: "\n").count { $0.first.map { $0.isASCII && $0.isNumber } ?? false }
    return MarkedDraft(
      """
      Lov om ændring af lov om fiskeri i søer
      § 1
      I \(Self.law) foretages følgende \(count == 1 ? "ændring" : "ændringer"):
      \(instructions)
      § 2
      Loven træder i kraft den 1. januar 2031.

      """, library: library)
  }

  private func told(_ text: String, _ instructions: String) -> [String] {
    draft(text, instructions).told("amendment/").filter { !$0.contains("amendment/order") }
  }

  private static let fees = """
    § 1. Følgende må fiskes:
    1) Aborre.
    2) Gedde, herunder
    a) store og
    b) små, jf. dog litra a.
    § 2. Gebyret er 10 kr.
    Stk. 2. Gebyret reguleres.
    Stk. 3. Gebyret betales.
    Stk. 4. Børn betaler ikke, jf. § 3.
    § 3. Ministeren fastsætter regler efter § 2, stk. 3.
    """
  private static let newSecond =
    "1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Nyt.«\nStk. 2-4 bliver herefter stk. 3-5.\n"
  private static let reference = "\n3. I § 3 ændres »stk. 3« til: »stk. 4«."

  @Test func whatIsSaidToBecomeAnotherIsNotTheOneThatHasItsNumberNow() {
    // stk. 3 has become stk. 4, but stk. 4, der bliver stk. 5, is named.
    #expect(
      told(
        Self.fees,
        Self.newSecond + "2. I 1️⃣§ 2, stk. 4, der bliver stk. 5, ændres »betales« til: »opkræves«." + Self.reference)
        == ["1️⃣ error amendment/missing-words: »betales« står ikke i § 2, stk. 4, men i § 2, stk. 3."])
  }

  @Test func wordsFoundByTheNewNumberShowWhichProvisionIsMeant() {
    let draft = draft(
      Self.fees, Self.newSecond + "2. I 1️⃣§ 2, stk. 4, ændres »betales« til: »opkræves«." + Self.reference)
    #expect(
      draft.told("amendment/") == [
        "1️⃣ warning amendment/unmarked-move: § 2, stk. 3, rykker ved nr. 1. Skriv »stk. 3, der bliver stk. 4,«."
      ])
    #expect(
      draft.mended("amendment/").contains("2. I § 2, stk. 3, der bliver stk. 4, ændres »betales« til: »opkræves«."))
  }

  @Test func severalThatGiveWayTogetherAreNotToldApart() {
    let new = "1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Nyt.«\nStk. 2 bliver herefter stk. 3.\n"
    #expect(
      told(
        Self.fees,
        new + "2. § 2, stk. 3 og 4, ophæves, og i stedet indsættes:\n»Stk. 4. Nyt.\nStk. 5. Nyt.\nStk. 6. Nyt.«"
          + Self.reference)
        == [])
  }

  @Test func newWordingUnderTheOldNumberDoesNotHideTheMove() {
    #expect(
      told(Self.fees, Self.newSecond + "2. 1️⃣§ 2, stk. 3, affattes således:\n»Stk. 3. Nyt.«" + Self.reference) == [
        "1️⃣ warning amendment/unmarked-move: § 2, stk. 3, rykker ved nr. 1. Skriv »stk. 3, der bliver stk. 4,«."
      ])
  }

  @Test(arguments: [
    "2. I § 2, stk. 3, der bliver stk. 4, ændres i 1. pkt. »betales« til: »opkræves«.",
    "2. I § 2, stk. 3, der bliver stk. 4, indsættes efter 1. pkt. som nyt punktum:\n»Nyt.«",
    "2. I § 2, stk. 3, der bliver stk. 4, indsættes før 1. pkt. som nyt punktum:\n»Nyt.«",
  ])
  func aMoveIsSaidOnceForAllOfAnInstruction(instruction: String) {
    #expect(told(Self.fees, Self.newSecond + instruction + Self.reference) == [])
  }

  @Test func aMoveThatIsSaidOfWhatATargetStandsInIsHeldAgainstTheAct() {
    let instruction = "2. I 1️⃣§ 2, stk. 3, der bliver stk. 5, ændres i 1. pkt. »betales« til: »opkræves«."
    #expect(
      told(Self.fees, Self.newSecond + instruction + Self.reference)
        == ["1️⃣ error amendment/wrong-new-number: § 2, stk. 3, bliver stk. 4."])
  }

  @Test func aNumberThatTheActInForceLacksIsTheNewOne() {
    let draft = draft(
      Self.fees,
      """
      1. I § 2 indsættes efter stk. 3 som nyt stykke:
      »Stk. 4. Nyt.«
      Stk. 4 bliver herefter stk. 5.
      2. I 1️⃣§ 2, stk. 5, ændres »Børn« til: »Unge«.
      """)
    #expect(
      draft.told("amendment/") == [
        "1️⃣ warning amendment/unmarked-move: § 2, stk. 4, rykker ved nr. 1. Skriv »stk. 4, der bliver stk. 5,«."
      ])
    #expect(draft.mended("amendment/").contains("2. I § 2, stk. 4, der bliver stk. 5, ændres »Børn«"))
  }

  @Test func aPointWithoutItsItemStaysWhereItsItemMoves() {
    #expect(told(Self.fees, "1. § 1, nr. 1, ophæves.\nNr. 2 bliver herefter nr. 1.") == [])
  }

  @Test func clausesInAnAnnexAreHeldAgainstIt() {
    let act = "§ 1. Loven omfatter virksomheder, jf. bilag 1.\nBilag 1\nVirksomheder\n1) Slagterier.\n2) Bagerier."
    let new = "1. I bilag 1 indsættes efter nr. 1 som nyt nummer:\n»2) Mejerier.«\n"
    #expect(told(act, new + "Nr. 2 bliver herefter nr. 3.") == [])
    #expect(
      told(act, new + "1️⃣Nr. 2 bliver herefter nr. 4.") == [
        "1️⃣ error amendment/wrong-renumbering: Rykningsklausulen passer ikke; den skal lyde: Nr. 2 bliver herefter nr. 3."
      ])
  }

  // MARK: References

  private static let lakes = """
    § 1. Ministeren fastsætter regler.
    § 2. Fiskeri kræver tilladelse.
    Stk. 2. Tilladelsen er personlig.
    § 3. Følgende må fiskes:
    1) Aborre.
    2) Gedde.
    § 4. Ministeren kan fastsætte gebyr.
    § 5. Med bøde straffes den, der overtræder § 2, stk. 2, eller § 3, nr. 2.
    """
  private static let newStykke =
    "1. 1️⃣I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Nyt.«\nStk. 2 bliver herefter stk. 3.\n"
  private static let newItem =
    "2. 2️⃣I § 3 indsættes efter nr. 1 som nyt nummer:\n»2) Karper.«\nNr. 2 bliver herefter nr. 3.\n"
  private static let stale = """
    1️⃣ error amendment/stale-penalty: § 5 henviser til § 2, stk. 2, der bliver stk. 3 (nr. 1). Konsekvensændring mangler.
    """

  @Test func whatIsChangedBesideAReferenceLeavesItStale() {
    #expect(
      told(Self.lakes, Self.newStykke + "2. I § 5 indsættes efter »§ 3, nr. 2«: », eller § 4«.") == [Self.stale])
    #expect(
      told(Self.lakes, Self.newStykke + Self.newItem + "3. I § 5 ændres »§ 3, nr. 2« til: »§ 3, nr. 3«.")
        == [Self.stale])
    #expect(
      told(
        Self.lakes,
        Self.newStykke.replacing("1️⃣", with: "") + Self.newItem.replacing("2️⃣", with: "")
          + "3. I § 5 ændres »§ 2, stk. 2, eller § 3, nr. 2« til: »§ 2, stk. 3, eller § 3, nr. 3«.") == [])
  }

  @Test func eachMemberOfAListIsToldWhereItComesAbout() {
    let draft = draft(Self.lakes, Self.newStykke + Self.newItem)
    #expect(
      draft.told("amendment/") == [
        Self.stale,
        "2️⃣ error amendment/stale-penalty: § 5 henviser til § 3, nr. 2, der bliver nr. 3 (nr. 2). Konsekvensændring mangler.",
      ])
    let titles = draft.findings("amendment/").compactMap { $0.fixes.first?.title }
    #expect(
      titles == [
        "Indsæt ændringsnummeret »I § 5 ændres »§ 2, stk. 2« til: »§ 2, stk. 3«.«",
        "Indsæt ændringsnummeret »I § 5 ændres »§ 3, nr. 2« til: »§ 3, nr. 3«.«",
      ])
  }

  @Test func aRepealIsToldAtTheInstructionThatRepeals() {
    #expect(
      told(
        Self.lakes,
        """
        1. I § 3, nr. 2, ændres »Gedde« til: »Gedder«.
        2. 1️⃣§ 3, nr. 2, ophæves.
        """
      ).contains(
        "1️⃣ error amendment/stale-penalty: § 5 henviser til § 3, nr. 2, der ophæves (nr. 2). Konsekvensændring mangler.")
    )
  }

  @Test func aListIsBrokenByTheInstructionThatBreaksIt() {
    let act = "§ 1. Der kræves\n1) en stang,\n2) en line og\n3) en krog."
    let broken = told(
      act, "1. I § 1, nr. 2, ændres »line« til: »snor«.\n2. 1️⃣I § 1 indsættes som nr. 4:\n»4) et lod.«")
    #expect(broken.count == 2)
    #expect(broken.allSatisfy { $0.hasPrefix("1️⃣ warning amendment/broken-chain") })
  }

  @Test func theMissingInstructionSaysNoMoreThanItHasTo() {
    let act = """
      § 1. Fiskeri kræver tilladelse, jf. stk. 2-4.
      Stk. 2. Tilladelsen er personlig.
      Stk. 3. Den er skriftlig.
      Stk. 4. Den koster 10 kr.
      § 2. Med bøde straffes den, der overtræder § 1, stk. 1, 1. pkt., stk. 3 eller 4.
      """
    func fixes(_ instructions: String) -> [String] {
      draft(act, instructions).findings("amendment/stale").compactMap { $0.fixes.first?.title }
    }
    #expect(
      fixes("1. I § 1 indsættes efter stk. 2 som nyt stykke:\n»Stk. 3. Nyt.«\nStk. 3 og 4 bliver herefter stk. 4 og 5.")
        .contains("Indsæt ændringsnummeret »I § 2 ændres »stk. 3 eller 4« til: »stk. 4 eller 5«.«"))
    #expect(
      fixes("1. § 1, stk. 3, ophæves.\nStk. 4 bliver herefter stk. 3.")
        .contains("Indsæt ændringsnummeret »I § 1, stk. 1, ændres »stk. 2-4« til: »stk. 2 og 3«.«"))
  }

  @Test func newWordingUnderAnotherNumberMovesNothing() {
    #expect(
      told(Self.lakes, "1. 1️⃣§ 3, nr. 2, der bliver nr. 1, affattes således:\n»1) Helt.«").first
        == "1️⃣ error amendment/wrong-new-number: § 3, nr. 2, rykker ikke; »der bliver …« bør udgå.")
  }

  // MARK: What is left

  @Test func whatIsChangedEverywhereMayStandOnlyWhereTheTextIsNew() {
    #expect(
      told(
        "§ 1. Gebyret er 10 kr.\n§ 2. Loven gælder i søer.",
        "1. Overalt i 1️⃣loven ændres »Gebyret« til: »Afgiften«.\n2. § 1 affattes således:\n»§ 1. Gebyret er 20 kr.«")
        == [
          """
          1️⃣ warning amendment/missing-words: »Gebyret« står i gældende lov kun i det, som nr. 2 ændrer; »overalt« ændrer \
          ikke ny tekst.
          """
        ])
  }

  @Test func aProvisionWithoutSentencesIsTold() {
    #expect(
      told("§ 1. Der fiskes.\n§ 2. Loven gælder i søer.", "1. 1️⃣§ 2, 1. pkt., ophæves.") == [
        "1️⃣ warning amendment/emptied-provision: § 2 står tilbage uden tekst; ophæv hele § 2 (LK 3.4.5.5)."
      ])
    #expect(told("§ 1. Der fiskes.\n§ 2. Loven gælder. Den er kort.", "1. § 2, 1. pkt., ophæves.") == [])
  }

  // MARK: What is not understood

  private static let formulas =
    "Skriv »ændres »…« til: »…««, »udgår »…««, »ophæves«, »affattes således:« eller »indsættes« (LK 3.4.5)."

  @Test func whatIsNotUnderstoodIsTold() {
    #expect(
      told(Self.lakes, "1. 1️⃣§ 3 erstattes af følgende:\n»§ 3. Nyt.«\n2. 2️⃣Ændr § 2.") == [
        "1️⃣ warning amendment/not-understood: Ændringen er ikke forstået og kan ikke indarbejdes. \(Self.formulas)",
        "2️⃣ warning amendment/not-understood: Ændringen er ikke forstået og kan ikke indarbejdes. \(Self.formulas)",
      ])
    #expect(
      told(
        Self.lakes,
        "1. I § 2, stk. 2, ændres »personlig« til: »skriftlig«, og 1️⃣det samme gælder i øvrigt.") == [
          """
          1️⃣ warning amendment/not-understood: Denne del af ændringen er ikke forstået og kan ikke indarbejdes. \
          \(Self.formulas)
          """
        ])
    #expect(
      told(Self.lakes, "1. 1️⃣§ 4 affattes således:\nMinisteren fastsætter et gebyr.") == [
        "1️⃣ warning amendment/not-understood: Ændringen er ikke forstået: den nye tekst mangler eller står ikke mellem » og «."
      ])
  }

  @Test func aClauseOfNoSectionIsTold() {
    #expect(
      told(Self.lakes, "1. 1️⃣Stk. 8 bliver herefter stk. 9.") == [
        """
        1️⃣ warning amendment/not-understood: Her siges ikke, hvilken paragraf stk. 8 står i; nævn den, eller skriv \
        rykningen i det nummer, der medfører den (LK18 2.3.6.6).
        """
      ])
    #expect(
      told(Self.lakes, "1. 1️⃣§ 99, stk. 3, bliver herefter § 99, stk. 4.") == [
        "1️⃣ error amendment/missing-target: § 99, stk. 3, findes ikke i gældende lov og kan ikke ændres."
      ])
  }

  @Test func newTextStandsBetweenItsMarks() {
    #expect(
      told(Self.lakes, "1. I § 2 indsættes som stk. 3:\n1️⃣Stk. 3. Nyt.«") == [
        "1️⃣ warning amendment/quotation-marks: Citatet er ikke begyndt: der mangler et » foran den nye tekst."
      ])
    let unmarked = draft(Self.lakes, "1. I § 2 indsættes som stk. 3:\n1️⃣Stk. 3. Nyt.")
    #expect(
      unmarked.told("amendment/") == [
        "1️⃣ error amendment/quotation-marks: Den nye tekst står ikke i citationstegn; sæt » foran den og « efter den."
      ])
    #expect(unmarked.mended("amendment/").contains("\n»Stk. 3. Nyt.«\n"))
  }

  @Test func wordsThatAreRepealedTakeNoProvisionWithThem() {
    #expect(
      told(Self.lakes, "1. I § 4 1️⃣ophæves »gebyr«.") == [
        "1️⃣ warning amendment/words-repealed: Ord »udgår«; kun bestemmelser »ophæves« (LK 3.4.5.5)."
      ])
  }

  @Test func aProvisionThatIsDeletedIsRepealed() {
    #expect(
      told(Self.lakes, "1. § 4 1️⃣slettes.") == [
        "1️⃣ warning amendment/unit-goes-out: En bestemmelse »ophæves«; kun ord »udgår« (LK 3.4.5.5)."
      ])
  }
}

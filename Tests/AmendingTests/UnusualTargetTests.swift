import Amending
import StatuteModel
import Testing

/// Targets that no tree of provisions holds, and instructions that build on one another.
struct UnusualTargetTests {
  private let tables = Draft(
    """
    Lov om bøjer
    § 1. Der betales afgift.
    Stk. 2. Afgiften udgør:
    A. Store bøjer
    Under\t5 kg\t310
    Over\t5 kg\t320
    B. Små bøjer
    Under\t2 kg\t110
    Stk. 3. For gæld gælder:
    I. Blå bøjer
    A. Lette
    Ved 3 kg\t550
    II. Gule bøjer
    A. Lette
    Ved 3 kg\t550
    B. Tunge
    Ved 3 kg\t550
    § 2. Bøjer males.
    Bilag 1
    Tilbehør
    Liste A
    1) Kæder.
    2) Reb.
    Liste B
    1) Ankre.
    2) Spil.

    """)

  // MARK: Tables and lists

  @Test func aPartOfATableIsRecast() {
    let after = tables.amended("§ 1, stk. 2, tabelafsnit A, affattes således:\n»A. Store bøjer\nAlle\t\t400«")
    #expect(after.contains("udgør:\nA. Store bøjer\nAlle\t\t400\nB. Små bøjer\nUnder\t2 kg\t110\nStk. 3."))
  }

  @Test func aPartOfATableIsRepealed() {
    let after = tables.amended("§ 1, stk. 2, tabelafsnit B, ophæves.")
    #expect(after.contains("Over\t5 kg\t320\nStk. 3."))
  }

  @Test func wordsAreChangedInThePartThatIsNamedAlone() {
    let (text, outcomes) = tables.amendment(["I § 1, stk. 3, II, A, ændres »550« til: »560«."])
    #expect(
      text.contains(
        "I. Blå bøjer\nA. Lette\nVed 3 kg\t550\nII. Gule bøjer\nA. Lette\nVed 3 kg\t560\nB. Tunge\nVed 3 kg\t550\n"))
    #expect(outcomes[0].reason == nil)
  }

  @Test func aListInAnAnnexIsItsOwn() {
    let after = tables.amended(
      "I bilag 1, liste A, indsættes som nr. 3:\n»3) Kroge.«", "Bilag 1, liste B, nr. 1, ophæves.")
    #expect(after.contains("Liste A\n1) Kæder.\n2) Reb.\n3) Kroge.\nListe B\n1) Spil.\n"))
  }

  @Test func aPartIsCalledWhatTheInstructionCallsIt() {
    let (text, outcomes) = tables.amendment([
      "§ 1, stk. 2, tabelafsnit D, ophæves.", "I § 1, stk. 3, IV, A, udgår »550«.",
    ])
    #expect(text == tables.amendment([]).text)
    #expect(outcomes[0].reason == .missingTarget("§ 1, stk. 2, tabelafsnit D"))
    #expect(outcomes[1].reason == .missingTarget("§ 1, stk. 3, IV, A"))
  }

  // MARK: Everywhere but

  @Test func everywhereLeavesSeveralPlacesOut() {
    let draft = Draft(
      "Lov om bøjer\n§ 1. Bøjen er rød.\n§ 2. Bøjen er blå.\nStk. 2. Bøjen er tung.\n§ 3. Bøjen er gul.\n")
    let after = draft.amended("Overalt i loven bortset fra § 2, stk. 2, og § 3 ændres »Bøjen« til: »Prammen«.")
    #expect(after.contains("§ 1. Prammen er rød.\n§ 2. Prammen er blå.\nStk. 2. Bøjen er tung.\n§ 3. Bøjen er gul.\n"))
  }

  @Test func severalNamesAreChangedEverywhereWithTheirGenitives() {
    let draft = Draft(
      "Lov om bøjer\n§ 1. Rådet, »Fyrvæsenet« og Lodsværket.\n§ 2. Fyrvæsenets bøjer, Storrådets fyr.\nBilag 1\nLodsværkets takster, jf. § 2, stk. 1\n"
    )
    let after = draft.amended(
      "Overalt i loven ændres »Fyrvæsenet« til: »Bøjestyrelsen«.", "Overalt i loven ændres »Rådet« til: »Nævnet«.",
      "Overalt i loven ændres »rådet« til: »nævnet«.", "Overalt i loven ændres »Lodsværket« til: »Fyrvæsenet«.",
      "Overalt i loven bortset fra bilag 1 ændres »§ 2, stk. 1« til: »§ 3«.", "Overalt i kapitel 1 udgår »bøjer«.")
    #expect(
      after
        == "Lov om bøjer\n§ 1. Nævnet, »Bøjestyrelsen« og Fyrvæsenet.\n§ 2. Bøjestyrelsens bøjer, Storrådets fyr.\nBilag 1\nFyrvæsenets takster, jf. § 2, stk. 1\n"
    )
  }

  // MARK: In stages

  @Test func aLaterInstructionChangesWhatAnEarlierOneInserts() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\nStk. 2. Den er rød.\n")
    let (text, outcomes) = draft.amendment([
      "I § 1 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Den males hvert år.«\nStk. 2 bliver herefter stk. 3.",
      "I § 1 indsættes som stk. 4:\n»Stk. 4. Den vejes.«", "I § 1, stk. 4, ændres »vejes« til: »måles«.",
      "I § 1, stk. 2, ændres »rød« til: »gul«.",
    ])
    #expect(text.hasSuffix("Stk. 2. Den males hvert år.\nStk. 3. Den er gul.\nStk. 4. Den måles.\n"))
    #expect(outcomes.map(\.reason) == [nil, nil, .laterNumbering("§ 1, stk. 4"), nil])
  }

  @Test func theFirstStykkeComesAndGoes() {
    let draft = Draft("Lov om bøjer\n§ 1. En.\nStk. 2. To.\nStk. 3. Tre.\n§ 2. Fire.\nStk. 2. Fem.\n")
    let (text, outcomes) = draft.amendment([
      "§ 1, stk. 1, ophæves.\nStk. 2 og 3 bliver herefter stk. 1 og 2.",
      "I § 1 indsættes før stk. 2, der bliver stk. 1, som nyt stykke:\n»Nul.«\nStk. 2 og 3 bliver herefter stk. 2 og 3.",
      "I § 2 indsættes før stk. 1 som nyt stykke:\n»Nul.«\nStk. 1 og 2 bliver herefter stk. 2 og 3.",
      "§ 2, stk. 1, der bliver stk. 2, ophæves.\nStk. 2 bliver herefter stk. 2.",
    ])
    #expect(text == "Lov om bøjer\n§ 1. Nul.\nStk. 2. To.\nStk. 3. Tre.\n§ 2. Nul.\nStk. 2. Fem.\n")
    #expect(outcomes.allSatisfy { $0.status == .applied })
  }

  @Test func anAmendingActTakesInstructionsOutOfAnother() {
    let draft = Draft(
      """
      Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 2 ophæves.
      2. I § 3 ændres »a« til: »b«.
      3. § 4 affattes således:
      »§ 4. Fyr slukkes.«
      4. § 5 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2031.
      Stk. 2. § 1, nr. 1, har virkning fra 2032.
      Stk. 3. § 1, nr. 2, har virkning fra 2033.

      """)
    let after = draft.amended(
      "§ 1, nr. 1 og 3, ophæves.", "§ 2, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2.",
      "I § 1, nr. 2, ændres »b« til: »c«.")
    #expect(after.contains("ændringer:\n2. I § 3 ændres »a« til: »c«.\n4. § 5 ophæves.\n"))
    #expect(after.hasSuffix("1. juli 2031.\nStk. 2. § 1, nr. 2, har virkning fra 2033.\n"))
  }

  // MARK: Annexes

  @Test func severalAnnexesComeAtOnce() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\nBilag 1\nMål\n")
    let (text, outcomes) = draft.amendment(
      [
        "Efter bilag 1 indsættes bilag 2 og 3, der affattes som henholdsvis bilag 1 og bilag 2 til denne lov.",
        "Bilag 1 affattes som bilag 3 til denne lov.",
      ], annex: "Bilag 1\n»Bilag 2\nVægt«\nBilag 2\n»Bilag 3\nFarve«\nBilag 3\n»Bilag 1\nNye mål«\n")
    #expect(text.hasSuffix("flyder.\nBilag 1\nNye mål\nBilag 2\nVægt\nBilag 3\nFarve\n"))
    #expect(outcomes.allSatisfy { $0.status == .applied })
  }

  @Test func anAnnexThatQuotesNothingGetsItsNumber() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\nBilag 1\nMål\n")
    let (text, _) = draft.amendment(
      ["Som bilag 2 indsættes bilag 1 til denne lov."], annex: "Bilag 1\nTilbehør\n1) Kæder.\n")
    #expect(text.hasSuffix("Bilag 1\nMål\nBilag 2\nTilbehør\n1) Kæder.\n"))
  }

  @Test func anAnnexThatLacksIsMissed() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\nBilag 1\nMål\n")
    let (text, outcomes) = draft.amendment(
      ["Bilag 1 affattes som bilag 1 og 2 til denne lov."], annex: "Bilag 1\n»Bilag 1\nVægt«\n")
    #expect(outcomes[0].status == .failed)
    #expect(text.hasSuffix("Bilag 1\nMål\n"))
  }

  // MARK: Words over several units

  private let list = Draft("Lov om bøjer\n§ 1. Bøjen passes af\n1) fyrmesteren,\n2) havnefogeden og\n3) lodsen.\n")

  @Test func quotedWordsRunFromOneNummerIntoTheNext() {
    let after = list.amended(
      "I § 1 ændres »passes af 1) fyrmesteren« til: »males af 1) malermesteren«.",
      "I § 1 ændres »havnefogeden og 3) lodsen« til: »fogeden, 3) lodserne«.",
      "I § 1 indsættes efter »malermesteren, 2) fogeden«: »i Horsens«.")
    #expect(after.hasSuffix("§ 1. Bøjen males af\n1) malermesteren,\n2) fogeden i Horsens,\n3) lodserne.\n"))
  }

  @Test func labelsAreNotLostWithTheWordsAroundThem() {
    let (text, outcomes) = list.amendment(["I § 1 udgår »fyrmesteren, 2) havnefogeden«."])
    #expect(outcomes[0].reason == .wordsOfSeveralUnits("§ 1"))
    #expect(text == list.amendment([]).text)
  }

  // MARK: Repealed neighbours

  @Test func repealedNeighboursFollowTheHabitOfTheAct() {
    let ranges = Draft("Lov om bøjer\n§ 1. En.\n§§ 2-4. (Ophævet)\n§ 5. Fem.\n§ 6. Seks.\n§ 7. Syv.\n§ 8. Otte.\n")
    #expect(
      ranges.amended("§§ 6 og 7 ophæves.").hasSuffix("§§ 2-4. (Ophævet)\n§ 5. Fem.\n§§ 6-7. (Ophævet)\n§ 8. Otte.\n"))
    #expect(ranges.amended("§§ 6 og 8 ophæves.").hasSuffix("§ 6. (Ophævet)\n§ 7. Syv.\n§ 8. (Ophævet)\n"))
    let single = Draft("Lov om bøjer\n§ 1. En.\n§ 2. (Ophævet)\n§ 3. (Ophævet)\n§ 6. Seks.\n§ 7. Syv.\n")
    #expect(single.amended("§§ 6 og 7 ophæves.").hasSuffix("§ 3. (Ophævet)\n§ 6. (Ophævet)\n§ 7. (Ophævet)\n"))
  }

  @Test func aNewSectionIsCutOutOfARepealedRange() {
    let draft = Draft("Lov om bøjer\n§ 1. En.\n§§ 2-5. (Ophævet)\n§ 6 a-6 d. (Ophævet).\n§ 7. Syv.\n")
    #expect(
      draft.amended("Efter § 1 indsættes:\n»§ 2. Ny.«", "Efter § 5 indsættes:\n»§ 6 a. Ny.\n§ 6 b. Ny.\n§ 6 c. Ny.«")
        .hasSuffix(
          "§ 2. Ny.\n§§ 3-5. (Ophævet)\n§ 6 a. Ny.\n§ 6 b. Ny.\n§ 6 c. Ny.\n§ 6 d. (Ophævet).\n§ 7. Syv.\n"))
    #expect(
      draft.amended("Efter § 1 indsættes:\n»§ 3. Ny.«")
        .contains("§ 1. En.\n§ 2. (Ophævet)\n§ 3. Ny.\n§§ 4-5. (Ophævet)\n"))
  }

  // MARK: Headings

  @Test func theHeadingOfAChapterMayBeCalledThatBeforeItsFirstSection() {
    let draft = Draft("Lov om bøjer\nKapitel 1\nBøjer\n§ 1. En.\nKapitel 2\nStraf\n§ 2. To.\n")
    let (text, outcomes) = draft.amendment(["Overskriften før § 2 affattes således:\n»Bøde«"])
    #expect(text.hasSuffix("Kapitel 2\nBøde\n§ 2. To.\n"))
    #expect(outcomes[0].reason == .headingOfDivision("overskriften før § 2", division: "kapitel 2"))
  }

  @Test func aNewChapterStandsBehindTheSectionAlsoWhereItsAfsnitIsNamed() {
    let draft = Draft(
      "Lov om bøjer\nAfsnit I\nBøjer\nKapitel 1\nRøde\n§ 1. En.\nKapitel 2\nBlå\n§ 2. To.\nAfsnit II\nFyr\nKapitel 3\nTårne\n§ 3. Tre.\n"
    )
    let after = draft.amended(
      "Efter § 2 indsættes i afsnit I:\n»Kapitel 2 a\nGule\n§ 2 a. Ny.«",
      "Efter § 2 indsættes i afsnit II:\n»Kapitel 2 b\nSkibe\n§ 2 b. Ny.«")
    #expect(
      after.hasSuffix(
        "§ 2. To.\nKapitel 2 a\nGule\n§ 2 a. Ny.\nAfsnit II\nFyr\nKapitel 2 b\nSkibe\n§ 2 b. Ny.\nKapitel 3\nTårne\n§ 3. Tre.\n"
      ))
  }

  // MARK: Words that nearly stand there

  @Test func theNearestWordingIsTold() {
    let draft = Draft("Lov om bøjer\n§ 1. Landskatteretten passer bøjer. Det gør den godt.\n")
    let (_, outcomes) = draft.amendment([
      "I § 1, 1. pkt., ændres »Landsskatteretten« til: »retten«.", "I § 1 udgår »passer fyr og pramme«.",
    ])
    #expect(
      outcomes[0].reason?.danish
        == "»Landsskatteretten« står ikke i § 1, 1. pkt. Nærmeste ordlyd: »Landskatteretten«.")
    #expect(outcomes[1].reason?.danish == "»passer fyr og pramme« står ikke i § 1.")
  }
}

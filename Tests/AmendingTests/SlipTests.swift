import Amending
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// Instructions with a slip in them are carried out as far as nobody can doubt what is meant, and what may be doubted is said.
struct SlipTests {
  private let draft = Draft(
    """
    Lov om legepladser
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for åbne legepladser.
    §§ 2-4. (Ophævet)
    Tilsyn
    § 5. Kommunen fører tilsyn. Tilsyn koster intet.
    Stk. 2. Rapporten sendes til ministeren.
    Stk. 3. Ministeren svarer.
    Kapitel 2
    Krav
    § 6. En legeplads skal have
    1) en gynge,
    2) (Ophævet)
    3) en vippe og
    4) et hegn.

    """)

  private func reasons(_ instructions: String...) -> [Reason?] { draft.amendment(instructions).outcomes.map(\.reason) }

  // MARK: Quotations without an end

  @Test func aQuotationWithoutAnEndLeavesTheInstructionsAfterItAlone() {
    let (text, outcomes) = draft.amendment([
      "I § 1 ændres »åbne« til: »private.", "I § 5, stk. 3, ændres »svarer« til: »tier«.", "§ 6 ophæves.",
    ])
    #expect(outcomes.map(\.status) == [.failed, .applied, .applied])
    #expect(outcomes[0].reason == .unbalancedQuotation)
    #expect(text.contains("åbne legepladser") && text.contains("Ministeren tier.") && text.contains("§ 6. (Ophævet)"))
  }

  @Test func newProvisionsWithoutAnEndArePutIn() {
    let after = draft.amended("Efter § 6 indsættes:\n»§ 7. Hegn.", "I § 5, stk. 3, ændres »svarer« til: »tier«.")
    #expect(after.contains("§ 7. Hegn.\n") && after.contains("Ministeren tier."))
  }

  // MARK: Labels

  @Test func theLabelOfTheSectionStandsOnceWhateverNewStykkerBegin() {
    let recast = draft.amended("§ 5, stk. 1, affattes således:\n»§ 5. Kommunen ser til.«")
    #expect(recast.contains("Tilsyn\n§ 5. Kommunen ser til.\nStk. 2. Rapporten"))
    let new = draft.amended(
      "I § 5 indsættes før stk. 1 som nyt stykke:\n»§ 5. Tilsyn er godt.«\nStk. 1-3 bliver herefter stk. 2-4.")
    #expect(
      new.contains("Tilsyn\n§ 5. Tilsyn er godt.\nStk. 2. Kommunen fører tilsyn. Tilsyn koster intet.\nStk. 3. Rapp"))
    let sentence = draft.amended("§ 5, stk. 1, 1. pkt., affattes således:\n»§ 5. Kommunen ser til.«")
    #expect(sentence.contains("\n§ 5. Kommunen ser til. Tilsyn koster intet.\n"))
  }

  @Test func aLabelThatItsPlaceContradictsIsSaid() {
    #expect(
      reasons("I § 5 indsættes efter stk. 2 som nyt stykke:\n»Stk. 5. Ny.«\nStk. 3 bliver herefter stk. 4.")
        == [.labelOutOfPlace("Stk. 5.", place: "§ 5, stk. 3")])
    #expect(reasons("I § 6 indsættes som nr. 5:\n»7) et skilt.«") == [.labelOutOfPlace("7)", place: "§ 6, nr. 5")])
    #expect(reasons("I § 5 indsættes som stk. 4:\n»Stk. 4. Ny.«") == [nil])
    // In stages, with a label that only the next instruction makes right.
    let staged = reasons(
      "I § 5 indsættes efter stk. 3 som nyt stykke:\n»Stk. 5. Sidst.«",
      "I § 5 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Først.«\nStk. 2 og 3 bliver herefter stk. 3 og 4.")
    #expect(staged == [nil, nil])
  }

  // MARK: Headings

  @Test func aHeadingHoldsNoSection() {
    let (text, outcomes) = draft.amendment(["Overskriften før § 5 affattes således:\n»Kontrol\n§ 5. Ny.«"])
    #expect(text == draft.amended())
    #expect(outcomes[0].reason == .moreThanHeading("§ 5."))
    #expect(
      draft.amended("Overskriften før § 5 affattes således:\n»§ 5-tilsyn«.").contains("\n§ 5-tilsyn\n§ 5. Kommunen"))
  }

  @Test func everywhereButInAHeadingLeavesThatHeadingAlone() {
    let (text, outcomes) = draft.amendment([
      "Overalt i loven bortset fra overskriften før § 5 ændres »Tilsyn« til: »Syn«."
    ])
    #expect(text.contains("\nTilsyn\n§ 5. Kommunen fører tilsyn. Syn koster intet."))
    #expect(outcomes[0].reason == nil)
    let none = draft.amendment([
      "Overalt i loven bortset fra i § 5 og overskriften før § 5 ændres »Tilsyn« til: »Syn«."
    ]).outcomes[0].reason
    #expect(none?.danish == "»Tilsyn« står ikke i loven bortset fra § 5 og overskriften før § 5.")
  }

  // MARK: Placeholders

  @Test func aSectionOfARepealedRangeLeavesTheRestOfIt() {
    let after = draft.amended("§ 3 affattes således:\n»§ 3. Igen.«", "I § 3 ændres »Igen« til: »Atter«.")
    #expect(after.contains("\n§ 2. (Ophævet)\n§ 3. Atter.\n§ 4. (Ophævet)\n"))
    #expect(draft.amended("Efter § 1 indsættes:\n»§ 2. Igen.«").contains("\n§ 2. Igen.\n§§ 3-4. (Ophævet)\n"))
  }

  @Test func aClauseMovesTheRestOfAListThatKeepsNumbersOfWhatWasRepealed() {
    let draft = Draft("Lov om fyr\n§ 1. En.\nStk. 2. (Ophævet)\nStk. 3. Tre.\nStk. 4. Fire.\n")
    let moved = "§ 1. En.\nStk. 2. (Ophævet)\nStk. 3. Fire.\n"
    #expect(draft.amended("§ 1, stk. 3, ophæves.\nStk. 4 bliver herefter stk. 3.").hasSuffix(moved))
    #expect(
      draft.amended("§ 1, stk. 3, ophæves, og i stk. 4, der bliver stk. 3, udgår »Fire«.").hasSuffix(
        moved.replacing("Fire.", with: ".")))
    #expect(draft.amended("§ 1, stk. 3, ophæves.").hasSuffix("Stk. 3. (Ophævet)\nStk. 4. Fire.\n"))
    #expect(
      draft.amended("§ 1, stk. 2-3, ophæves.\nStk. 4 bliver herefter stk. 2.").hasSuffix("§ 1. En.\nStk. 2. Fire.\n"))
  }

  @Test func aListThatKeepsNumbersOfWhatWasRepealedGoesOnDoingSo() {
    #expect(draft.amended("§ 6, nr. 3, ophæves.").hasSuffix("\n2) (Ophævet)\n3) (Ophævet)\n4) et hegn.\n"))
    #expect(
      draft.amended("I § 6 indsættes efter nr. 1 som nyt nummer:\n»2) et net,«").hasSuffix(
        "\n1) en gynge,\n2) et net,\n3) en vippe og\n4) et hegn.\n"))
  }

  @Test func aSentenceThatHasGoneIsSaidToHaveGone() {
    let reasons = reasons("§ 5, stk. 1, 2. pkt., ophæves.", "I § 5, stk. 1, 2. pkt., ændres »intet« til: »noget«.")
    #expect(reasons == [nil, .removedSentence("§ 5, stk. 1, 2. pkt.")])
  }

  // MARK: Instructions

  @Test func aSingleInstructionWithoutANumberIsCarriedOut() {
    func amended(_ instruction: String) -> (text: String, statuses: [Status]) {
      let text = AmendingText(
        Document(
          path: "om.txt",
          source: SourceText(
            "§ 1\nI lov om legepladser foretages følgende ændring:\n\(instruction)\n§ 2\nLoven træder i kraft den 1. juli 2031.\n"
          )))
      var amendment = Amendment(of: draft.document)
      for section in text.sections { amendment.apply(section, of: text) }
      return (String(decoding: amendment.text, as: UTF8.self), amendment.outcomes.flatMap(\.instructions).map(\.status))
    }
    #expect(amended("§ 6 ophæves.").text.hasSuffix("§ 6. (Ophævet)\n"))
    #expect(amended("§ 6 ophæves.").statuses == [.applied])
    #expect(amended("Efter § 6 indsættes:\n»§ 7. Hegn.«").text.hasSuffix("et hegn.\n§ 7. Hegn.\n"))
  }

  @Test func theDayThatAnInstructionTellsIsKept() {
    let july = ActDate(year: 2031, month: 7, day: 1)
    for words in ["den 1. juli 2031", "fra den 1. juli 2031", "med virkning fra den 1. juli 2031"] {
      let reading = AmendingText.reading(of: SourceText("§ 6 ophæves \(words)."))
      #expect(reading.isUnderstood && reading.day == july, "\(words)")
    }
    #expect(july.map { reasons("§ 6 ophæves den 1. juli 2031.") == [.laterDay($0)] } ?? false)
    #expect(AmendingText.reading(of: SourceText("§ 6 ophæves den 31. juni 2031.")).isUnderstood == false)
  }

  @Test func aClauseOnTheLineOfTheNewTextIsRead() {
    let (text, outcomes) = draft.amendment([
      "I § 5 indsættes efter stk. 1 som nyt stykke: »Stk. 2. Ny.« Stk. 2 og 3 bliver herefter stk. 3 og 4."
    ])
    #expect(outcomes.map(\.status) == [.applied])
    #expect(text.contains("\nStk. 2. Ny.\nStk. 3. Rapporten"))
  }

  @Test func whatChangesNothingOrGoesRoundInCirclesIsDoubted() {
    func doubts(_ text: String) -> [Doubt.Kind] { AmendingText.reading(of: SourceText(text)).doubts.map(\.kind) }
    #expect(doubts("I § 5 ændres »tilsyn« til: »tilsyn«.") == [.noChange])
    #expect(doubts("I § 5 ændres »tilsyn« til: »Tilsyn«.") == [])
    let recast = "§ 5, stk. 1, affattes således: »Ny.« "
    #expect(doubts(recast + "Stk. 2 bliver herefter stk. 3, og stk. 3 bliver stk. 2.") == [.circularRenumbering])
    #expect(doubts(recast + "Stk. 2 bliver herefter stk. 3, og stk. 3 bliver stk. 4.") == [])
  }

  // MARK: Amending acts

  @Test func aQuotationInANewInstructionKeepsItsMarks() {
    let amending = Draft(
      """
      Lov om ændring af lov om legepladser
      § 1
      I lov om legepladser foretages følgende ændringer:
      1. I § 5 indsættes som stk. 4:
      »Stk. 4. Ny.«
      2. § 6 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2031.

      """)
    let after = amending.amended(
      "§ 1, nr. 1, affattes således:\n»1. I § 5 indsættes som stk. 4:\n»Stk. 4. Nyere.««",
      "§ 1, nr. 2, affattes således:\n»2. Efter § 6 indsættes:\n»\n§ 7. Hegn.\n«\n«",
      "I § 1, nr. 1, ændres »Nyere« til: »Nyest«.")
    #expect(
      after.hasSuffix(
        """
        1. I § 5 indsættes som stk. 4:
        »Stk. 4. Nyest.«
        2. Efter § 6 indsættes:
        »
        § 7. Hegn.
        «
        § 2
        Loven træder i kraft den 1. juli 2031.

        """), "\(after)")
  }

  @Test func anAnnexWithoutMarksInAnAnnexIsFound() {
    let (text, outcomes) = draft.amendment(
      ["Som bilag 2 indsættes bilag 1 til denne lov."], annex: "Bilag 1\nBilag 2\nGynger\nDe er røde.\n")
    #expect(outcomes.map(\.status) == [.applied])
    #expect(text.hasSuffix("Bilag 2\nGynger\nDe er røde.\n"), "\(text)")
  }

  // MARK: What does not fit

  private let harbour = Draft(
    """
    Lov om havne
    Kapitel 1
    Havne
    § 1. Havnen ejes af byen.
    Stk. 2. Byen kan sælge havnen. Salget m.v. kræver tilladelse.
    Stk. 3. Tilladelsen gives af ministeren.
    Kajer
    § 2. Kajen er af sten.
    Moler
    § 3. Molen er af træ.
    Kapitel 2
    Straf m.v.
    § 4. Med bøde straffes den, der
    1) sænker et skib,
    2) flytter en kaj eller
    3) brænder en mole.
    Bøden er mindst 100 kr.
    § 5. Loven gælder ikke for Færøerne.

    """)

  private func outcome(_ instruction: String) -> (text: String, status: Status, reason: Reason?) {
    let (text, outcomes) = harbour.amendment([instruction])
    return (text, outcomes[0].status, outcomes[0].reason)
  }

  @Test(arguments: [
    ("§ 1, stk. 2-5, ophæves.", "Stk. 5 findes ikke, så § 1, stk. 2-5, slutter før."),
    ("§§ 2-3 a ophæves.", "§ 3 a findes ikke, så §§ 2-3 a slutter før."),
    ("Kapitel 1-4 ophæves.", "Kapitel 4 findes ikke, så kapitel 1-4 slutter før."),
    ("I § 4, nr. 2-7, ændres »kaj« til: »bro«.", "Nr. 7 findes ikke, så § 4, nr. 2-7, slutter før."),
  ])
  func aRangeThatEndsTooLateIsSaid(_ instruction: String, _ words: String) {
    let outcome = outcome(instruction)
    #expect(outcome.status == .applied)
    #expect(outcome.reason?.danish == words)
    #expect(outcome.reason?.isWarning == true)
  }

  @Test func aRangeThatIsThereIsNoMatter() {
    #expect(outcome("§ 1, stk. 2-3, ophæves.").reason == nil)
    #expect(outcome("§§ 2-5 ophæves.").reason == nil)
  }

  @Test(arguments: [
    ("I kapitel 2 indsættes efter § 1:\n»§ 1 a. Ny.«", "§ 1 står ikke i kapitel 2."),
    ("Efter § 4 indsættes i kapitel 1:\n»§ 4 a. Ny.«", "§ 4 står ikke i kapitel 1."),
    ("Efter § 1, stk. 2, indsættes i § 2 som nyt stykke:\n»Stk. 2. Ny.«", "§ 1, stk. 2, står ikke i § 2."),
    ("I kapitel 2 ophæves § 1.", "Kapitel 2, § 1, findes ikke."),
  ])
  func aPlaceInAnotherChapterIsRefused(_ instruction: String, _ words: String) {
    let outcome = outcome(instruction)
    #expect(outcome.status == .failed)
    #expect(outcome.reason?.danish == words)
    #expect(outcome.text.hasPrefix("Lov om havne\nKapitel 1\nHavne\n§ 1. Havnen ejes af byen.\nStk. 2. Byen"))
  }

  @Test func theEdgeOfAChapterIsOnEitherSide() {
    #expect(outcome("Efter § 3 indsættes i kapitel 2:\n»§ 3 a. Ny.«").text.contains("Straf m.v.\n§ 3 a. Ny.\n§ 4."))
    #expect(outcome("Før § 4 indsættes i kapitel 1:\n»§ 3 a. Ny.«").text.contains("træ.\n§ 3 a. Ny.\nKapitel 2"))
  }

  @Test func sectionsKeepTheirPlacesBetweenHeadingsAndInChapters() {
    let headings = outcome("§§ 1-3 affattes således:\n»§ 1. A.\n§ 2. B.\n§ 3. C.«").text
    #expect(headings.contains("Havne\n§ 1. A.\nKajer\n§ 2. B.\nMoler\n§ 3. C.\nKapitel 2"))
    let chapters = outcome("§§ 3 og 4 affattes således:\n»§ 3. C.\n§ 3 a. D.\n§ 4. E.«").text
    #expect(chapters.contains("Moler\n§ 3. C.\n§ 3 a. D.\nKapitel 2\nStraf m.v.\n§ 4. E.\n§ 5."))
    let fewer = outcome("§§ 2-4 ophæves, og i stedet indsættes:\n»§ 2. B.\nBroer\n§ 2 a. C.«").text
    #expect(fewer.contains("Kajer\n§ 2. B.\nBroer\n§ 2 a. C.\nKapitel 2\nStraf m.v.\n§ 5."))
    let heading = outcome("§ 2 affattes således:\n»Bolværker\n§ 2. B.«")
    #expect(heading.reason == .secondHeading("Kajer"))
    #expect(outcome("§ 2 affattes således:\n»Kajer\n§ 2. B.«").text.contains("byen.\nStk. 2.") == true)
    #expect(outcome("§ 2 affattes således:\n»Kajer\n§ 2. B.«").text.contains("ministeren.\nKajer\n§ 2. B."))
  }

  @Test func newTextForSeveralPlacesGoesToEachInOrder() {
    let draft = Draft("Lov om bøjer\n§ 1. A.\nStk. 2. B.\n§ 2. C.\nStk. 2. D.\n")
    let after = draft.amended("§ 1, stk. 2, og § 2, stk. 2, affattes således:\n»Stk. 2. E.\nStk. 2. F.«")
    #expect(after == "Lov om bøjer\n§ 1. A.\nStk. 2. E.\n§ 2. C.\nStk. 2. F.\n")
  }

  // MARK: Full stops

  @Test(arguments: [
    ("I § 1, stk. 1, ændres »byen.« til: »staten«.", "§ 1. Havnen ejes af staten.\n"),
    ("I § 1, stk. 1, udgår »af byen.«", "§ 1. Havnen ejes.\n"),
    ("I § 1, stk. 1, ændres »byen« til: »byen m.v.«", "§ 1. Havnen ejes af byen m.v.\n"),
    ("I § 1, stk. 3, indsættes efter »ministeren«: »m.fl.«", "gives af ministeren m.fl.\n"),
    ("I § 1, stk. 2, 1. pkt., ændres »havnen.« til: »den, jf. § 2«.", "sælge den, jf. § 2. Salget"),
    ("I § 1, stk. 2, 2. pkt., ændres »Salget m.v.« til: »Salget«.", "havnen. Salget kræver tilladelse.\n"),
    ("§ 1, stk. 2, 1. pkt., affattes således: »Byen ejer den«.", "Stk. 2. Byen ejer den. Salget"),
    ("I § 1, stk. 2, indsættes efter 1. pkt. som nyt punktum: »Ja«.", "havnen. Ja. Salget"),
    ("§ 1, stk. 3, affattes således: »Stk. 3. Ingen tilladelse«.", "Stk. 3. Ingen tilladelse.\n"),
    ("I overskriften til kapitel 2 udgår »m.v.«", "Kapitel 2\nStraf\n"),
    ("I § 4, nr. 3, ændres »mole.« til: »mole eller«.", "3) brænder en mole eller\n"),
    ("I § 4, nr. 3, ændres »mole.« til: »mole,«.", "3) brænder en mole,\n"),
    ("I § 4, nr. 1, ændres »skib« til: »skib, jf. § 2,«.", "1) sænker et skib, jf. § 2,\n"),
  ])
  func aSentenceEndsInOneFullStop(_ instruction: String, _ expected: String) {
    #expect(outcome(instruction).text.contains(expected))
  }

  // MARK: Sentences and lists

  @Test func aListBelongsToTheSentenceThatLeadsToIt() {
    #expect(
      outcome("I § 4 indsættes efter 1. pkt. som nyt punktum: »Forsøg straffes ikke.«").text
        .contains("mole.\nForsøg straffes ikke.\nBøden er"))
    #expect(
      outcome("§ 4, 1. pkt., affattes således: »Bøde gives til skibe.«").text
        .contains("§ 4. Bøde gives til skibe.\nBøden er"))
    #expect(outcome("§ 4, 1. pkt., affattes således: »Bøde gives den, der«.").text.contains("den, der\n1) sænker"))
    #expect(!outcome("§ 4, 1. pkt., ophæves.").text.contains("1) sænker"))
  }

  @Test func aSentenceInTheMiddleOfAListIsSaid() {
    let middle = outcome("I § 4, nr. 2, indsættes som 2. pkt.: »Det gælder ikke byen.«")
    #expect(middle.reason == .afterUnfinished("flytter en kaj eller"))
    #expect(outcome("I § 4, nr. 3, indsættes som 2. pkt.: »Det gælder ikke byen.«").reason == nil)
    #expect(outcome("§ 4, nr. 2, 1. pkt., ophæves.").reason == .emptied("§ 4, nr. 2"))
    #expect(outcome("§ 1, stk. 3, 1. pkt., ophæves.").reason == .emptied("§ 1, stk. 3"))
    #expect(outcome("§ 1, stk. 2, 1. pkt., ophæves.").reason == nil)
  }

  // MARK: Places and numbers

  @Test func twoPlacesHaveToBeNeighbours() {
    let far = outcome("Efter § 1 indsættes før overskriften før § 3:\n»§ 2 a. Ny.«")
    #expect(far.status == .failed)
    #expect(far.reason?.danish == "§ 1 står ikke lige før overskriften før § 3.")
    let near = outcome("Efter § 2 indsættes før overskriften før § 3:\n»§ 2 a. Ny.«")
    #expect(near.text.contains("sten.\n§ 2 a. Ny.\nMoler\n§ 3."))
    let under = outcome("Efter § 2 indsættes efter overskriften før § 3:\n»§ 2 a. Ny.«")
    #expect(under.text.contains("sten.\nMoler\n§ 2 a. Ny.\n§ 3."))
    #expect(outcome("Efter § 1 indsættes efter overskriften før § 3:\n»§ 2 a. Ny.«").status == .failed)
  }

  @Test func aSectionThatIsNotThereGetsNoNumber() {
    let (_, outcomes) = harbour.amendment(["§ 2 ophæves, og § 2 a bliver § 2."])
    #expect(outcomes[0].status == .partly)
    #expect(outcomes[0].reason == .missingTarget("§ 2 a"))
    let draft = Draft("Lov om bøjer\n§ 1. A.\n§ 2. B.\n§ 2 a. C.\n")
    #expect(draft.amended("§ 2 ophæves, og § 2 a bliver § 2.") == "Lov om bøjer\n§ 1. A.\n§ 2. C.\n")
  }

  @Test func sectionsRepealedAsOneGetNewWordingEach() {
    let draft = Draft("Lov om bøjer\n§ 1. A.\n§§ 2 og 3. (Ophævet)\n§ 4. D.\n§ 5. E.\n")
    #expect(
      draft.amended("§§ 2 og 3 affattes således:\n»§ 2. B.\n§ 3. C.«").contains("§ 1. A.\n§ 2. B.\n§ 3. C.\n§ 4."))
    #expect(draft.amended("§§ 4 og 5 ophæves.").hasSuffix("§§ 2 og 3. (Ophævet)\n§§ 4 og 5. (Ophævet)\n"))
  }

  @Test func withTheNoteToTheTitleGoesItsSign() {
    let draft = Draft("Lov om bøjer1)\n§ 1. A.\nOfficielle noter\n1) Loven gennemfører et direktiv.\n")
    #expect(draft.amended("Fodnoten til lovens titel ophæves.") == "Lov om bøjer\n§ 1. A.\n")
  }
}

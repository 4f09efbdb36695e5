import Amending
import StatuteModel
import StatuteText
import Testing

/// Instructions are carried out as the law means them (lovteknik 3.6).
struct ApplyingTests {
  private let draft = Draft(
    """
    Lov om bøjer
    Kapitel 1
    Bøjer
    § 1. En bøje flyder. Den er rød. Den er tung.
    Stk. 2. Bøjen passes af
    1) fyrmesteren,
    2) havnefogeden og
    3) lodsen.
    Stk. 3. Den males hvert år, jf. stk. 2.
    Stk. 4. Den vejes hvert år.
    Fyr
    § 2. Fyret lyser.
    Kapitel 2
    Straf
    § 3. Den, der flytter en bøje, straffes med bøde.

    """)

  // MARK: Words

  @Test func wordsGiveWayWithTheSpacesAroundThem() {
    let after = draft.amended(
      "I § 1, stk. 1, 1. pkt., udgår »flyder«.",
      "I § 1, stk. 3, ændres », jf. stk. 2« til: »efter stk. 2 og 4«.",
      "I § 3 indsættes efter »bøje«: », eller dens kæde«.",
      "I § 2 indsættes efter »lyser«: »om natten«.")
    #expect(after.contains("§ 1. En bøje. Den er rød."))
    #expect(after.contains("Stk. 3. Den males hvert år efter stk. 2 og 4."))
    #expect(after.contains("flytter en bøje, eller dens kæde, straffes"))
    #expect(after.contains("§ 2. Fyret lyser om natten."))
  }

  @Test func whiteSpaceAndInvisibleSignsDoNotHideWords() {
    let draft = Draft("Lov om bøjer\n§ 1. En bø\u{AD}je  fly\u{200D}der,\u{A0}jf.\u{A0}§\u{A0}2.\n§ 2. Fyret lyser.\n")
    #expect(draft.amended("I § 1 ændres »bøje flyder, jf. § 2« til: »pram synker«.").contains("§ 1. En pram synker.\n"))
  }

  @Test func aNumberOrWordIsNotFoundInALongerOne() {
    let draft = Draft("Lov om bøjer\n§ 1. Se stk. 21 og stk. 2 om bøjer og bøje.\n")
    #expect(
      draft.amended("I § 1 ændres »stk. 2« til: »stk. 3«, og »bøje« ændres til: »fyr«.")
        .contains("Se stk. 21 og stk. 3 om bøjer og fyr."))
  }

  @Test func wordsAreNotFoundInLongerOnesButInTheirGenitive() {
    let draft = Draft("Lov om bøjer\n§ 1. Bøjeejeren passer styrelsens bøjer, jf. havnen1).\n§ 2. Ejerens fyr.\n")
    func after(_ instruction: String) -> (text: String, reason: Reason?) {
      let (text, outcomes) = draft.amendment([instruction])
      return (text, outcomes[0].reason)
    }
    #expect(after("I § 1 ændres »ejer« til: »x«.").reason == .partOfWord("ejer", in: "§ 1", word: "Bøjeejeren"))
    #expect(after("I § 1 ændres »Bøje« til: »Pram«.").reason == .partOfWord("Bøje", in: "§ 1", word: "Bøjeejeren"))
    let genitive = after("I § 1 ændres »styrelsen« til: »ministeren«.")
    #expect(genitive.text.contains("passer ministerens bøjer"))
    #expect(genitive.reason == .wordsInflected("styrelsen", in: "§ 1", form: "styrelsens"))
    // The sign of a note is no part of the word.
    #expect(after("I § 1 ændres »havnen« til: »kajen«.").text.contains("jf. kajen1)."))
    #expect(after("I § 1 ændres »havnen« til: »kajen«.").reason == nil)
  }

  @Test func whatAnEarlierInstructionHasDoneIsSaid() {
    func reasons(_ instructions: String...) -> [Reason?] { draft.amendment(instructions).outcomes.map(\.reason) }
    #expect(
      reasons("I § 1, stk. 1, ændres »rød« til: »gul«.", "I § 1, stk. 1, ændres »gul« til: »blå«.")
        == [nil, .wordsOfEarlier("gul", in: "§ 1, stk. 1")])
    let gone = reasons(
      "§ 1, stk. 3, ophæves.", "I § 1, stk. 3, ændres »males« til: »vejes«.", "I § 1, stk. 9, ændres »a« til: »b«.")
    #expect(gone[1]?.danish == "§ 1, stk. 3, findes ikke efter nr. 1.")
    #expect(gone[2] == .missingTarget("§ 1, stk. 9"))
    let chapter = reasons("Kapitel 2 ophæves.", "I § 3, 1. pkt., ændres »bøde« til: »fængsel«.", "§ 3 ophæves.")
    #expect(chapter[2] == .alreadyRepealed("§ 3", by: "nr. 1"))
  }

  @Test func sectionsDoNotMoveByNewWordingOrByNewSections() {
    let (text, outcomes) = draft.amendment([
      "§ 2 affattes således:\n»§ 4. Fyret.«", "Efter § 1 indsættes:\n»§ 2. Kosten.«",
    ])
    #expect(outcomes.map(\.reason) == [.otherLabel("§ 2", new: "§ 4"), .takenSection("§ 2")])
    #expect(outcomes.map(\.status) == [.failed, .failed])
    #expect(text == draft.amended())
  }

  @Test func aConsolidatedActKeepsTheWordsBeforeItsTitle() {
    let draft = Draft("Bekendtgørelse af lov om bøjer\n§ 1. En bøje.\n")
    #expect(
      draft.amended("Lovens titel affattes således:\n»Lov om bøjer og fyr«.").hasPrefix(
        "Bekendtgørelse af lov om bøjer og fyr\n"))
  }

  @Test func howOftenWordsStandIsHeldAgainstTheInstruction() {
    let (text, outcomes) = draft.amendment([
      "To steder i § 1, stk. 1, ændres »Den« til: »Bøjen«.", "I § 1, stk. 1, ændres »er« til: »bliver«.",
      "I § 2 ændres »prammen« til: »fyret«.",
    ])
    #expect(text.contains("§ 1. En bøje flyder. Bøjen bliver rød. Bøjen bliver tung."))
    #expect(outcomes.map(\.status) == [.applied, .applied, .failed])
    #expect(outcomes[0].reason == nil)
    #expect(outcomes[1].reason == .wordsElsewhereOften("er", found: 2, expected: 1))
    #expect(outcomes[2].reason == .missingWords("prammen", in: "§ 2", nearest: nil))
    func reason(_ instruction: String) -> Reason? { draft.amendment([instruction]).outcomes[0].reason }
    #expect(reason("I §§ 1 og 3 ændres i alt to steder »bøje« til: »pram«.") == nil)
    #expect(
      reason("I §§ 1 og 3 ændres i alt tre steder »bøje« til: »pram«.")
        == .wordsElsewhereOften("bøje", found: 2, expected: 3))
  }

  @Test func everywhereRunsLastAndLeavesNewTextAndExceptionsAlone() {
    let after = draft.amended(
      "Overalt i loven bortset fra i § 3 ændres »bøje« til: »pram«.",
      "I § 1, stk. 1, ændres »En bøje flyder« til: »En stor bøje flyder«.")
    #expect(after.contains("§ 1. En stor bøje flyder."))
    #expect(after.contains("flytter en bøje, straffes"))
  }

  @Test func aQuotationWithoutAnEndTakesNothingWithIt() {
    let (text, outcomes) = draft.amendment([
      "I § 2 ændres »lyser« til: »blinker.", "I § 1, stk. 1, ændres »rød« til: »grøn«.",
    ])
    #expect(!text.contains("blinker") && text.contains("Den er grøn."))
    #expect(outcomes.map(\.status) == [.failed, .applied])
    #expect(outcomes[0].reason == .unbalancedQuotation)
  }

  @Test func sectionsStandOnEitherSideOfTheHeadingOfAChapter() {
    let draft = Draft("Lov om bøjer\nKapitel 1\nBøjer\n§ 1. En bøje.\nKapitel 2\nFyr\n§ 2. Et fyr.\n")
    let after = draft.amended(
      "Før overskriften til kapitel 2 indsættes:\n»§ 1 a. En pram.«",
      "Efter overskriften til kapitel 2 indsættes:\n»§ 1 b. En lygte.«")
    #expect(after.contains("§ 1. En bøje.\n§ 1 a. En pram.\nKapitel 2\nFyr\n§ 1 b. En lygte.\n§ 2. Et fyr.\n"))
  }

  // MARK: Numbers

  @Test func newStykkerMoveThoseThatFollow() {
    let after = draft.amended(
      "I § 1 indsættes efter stk. 2 som nyt stykke:\n»Stk. 3. Den ses.«\nStk. 3 og 4 bliver herefter stk. 4 og 5.")
    #expect(
      after.contains(
        "3) lodsen.\nStk. 3. Den ses.\nStk. 4. Den males hvert år, jf. stk. 2.\nStk. 5. Den vejes hvert år.\nFyr\n"))
  }

  @Test func numbersMoveWithoutAClause() {
    #expect(draft.amended("§ 1, stk. 3, ophæves.").contains("3) lodsen.\nStk. 3. Den vejes hvert år.\n"))
    #expect(draft.amended("§ 1, stk. 2, nr. 1, ophæves.").contains("af\n1) havnefogeden og\n2) lodsen.\n"))
  }

  @Test func aClauseThatSaysOtherwiseChangesNothing() {
    let (text, outcomes) = draft.amendment([
      "I § 1 indsættes før stk. 1 som nyt stykke:\n»Loven gælder bøjer.«\nStk. 1-4 bliver herefter stk. 2-5.",
      "§ 1, stk. 4, ophæves.\nStk. 1-3 bliver herefter stk. 1-3.",
    ])
    #expect(text.contains("§ 1. Loven gælder bøjer.\nStk. 2. En bøje flyder."))
    #expect(outcomes.map(\.reason) == [nil, .wrongClause("§ 1, stk. 1-3")])
  }

  @Test func aNameIsChangedEverywhereWithItsGenitive() {
    let draft = Draft("Lov om bøjer\n§ 1. Fyrdirektoratet passer bøjer.\n§ 2. Fyrdirektoratets bøjer er røde.\n")
    let after = draft.amended("Overalt i loven ændres »Fyrdirektoratet« til: »Bøjestyrelsen«.")
    #expect(after.contains("§ 1. Bøjestyrelsen passer bøjer.\n§ 2. Bøjestyrelsens bøjer er røde."))
    let both = draft.amended(
      "Overalt i loven ændres »Fyrdirektoratet« til: »Rådet«, og »Fyrdirektoratets« ændres til: »Rådenes«.")
    #expect(both.contains("§ 1. Rådet passer bøjer.\n§ 2. Rådenes bøjer er røde."))
  }

  @Test func theFirstStykkeTakesTheLabelOfTheSection() {
    let after = draft.amended(
      "I § 1 indsættes før stk. 1 som nyt stykke:\n»Loven gælder bøjer.«\nStk. 1-4 bliver herefter stk. 2-5.")
    #expect(
      after.contains(
        "§ 1. Loven gælder bøjer.\nStk. 2. En bøje flyder. Den er rød. Den er tung.\nStk. 3. Bøjen passes af\n"))
    let without = draft.amended("§ 1, stk. 1, ophæves.\nStk. 2-4 bliver herefter stk. 1-3.")
    #expect(
      without.contains("§ 1. Bøjen passes af\n1) fyrmesteren,\n2) havnefogeden og\n3) lodsen.\nStk. 2. Den males"))
  }

  @Test func anUnmarkedNumberIsSoughtInTheActInForceFirst() {
    let after = draft.amended(
      "I § 1 indsættes efter stk. 1 som nye stykker:\n»Stk. 2. Ny to.\nStk. 3. Ny tre.«\nStk. 2-4 bliver herefter stk. 4-6.",
      "§ 1, stk. 3, ophæves.\nStk. 4 bliver herefter stk. 5.")
    #expect(after.contains("Stk. 2. Ny to.\nStk. 3. Ny tre.\nStk. 4. Bøjen passes af\n"))
    #expect(after.contains("3) lodsen.\nStk. 5. Den vejes hvert år.\n"))
    #expect(!after.contains("males"))
  }

  @Test func whatOnlyAnEarlierInstructionHasMadeIsFoundToo() {
    let (text, outcomes) = draft.amendment([
      "I § 2 indsættes som stk. 2:\n»Stk. 2. Det slukkes.«", "I § 2, stk. 2, ændres »slukkes« til: »tændes«.",
    ])
    #expect(text.contains("§ 2. Fyret lyser.\nStk. 2. Det tændes.\nKapitel 2"))
    #expect(outcomes.allSatisfy { $0.status == .applied })
  }

  @Test func stagedInsertionsSpeakTheOldNumbers() {
    let after = draft.amended(
      "I § 1 indsættes efter stk. 2 som nyt stykke:\n»Stk. 3. Ny tre.«\nStk. 3 bliver herefter stk. 4.",
      "I § 1 indsættes efter stk. 3, der bliver stk. 4, som nyt stykke:\n»Stk. 5. Ny fem.«\nStk. 4 bliver herefter stk. 6."
    )
    #expect(
      after.contains(
        "Stk. 3. Ny tre.\nStk. 4. Den males hvert år, jf. stk. 2.\nStk. 5. Ny fem.\nStk. 6. Den vejes hvert år.\n"))
  }

  @Test func sentencesKeepTheirNumbersInForce() {
    let after = draft.amended(
      "I § 1, stk. 1, indsættes efter 1. pkt. som nyt punktum:\n»Den er synlig.«",
      "§ 1, stk. 1, 2. pkt., ophæves.", "I § 1, stk. 1, 3. pkt., ændres »tung« til: »let«.")
    #expect(after.contains("§ 1. En bøje flyder. Den er synlig. Den er let.\n"))
  }

  @Test func listPunctuationIsNotMended() {
    let after = draft.amended(
      "I § 1, stk. 2, indsættes efter nr. 2 som nyt nummer:\n»3) tolderen og«\nNr. 3 bliver herefter nr. 4.")
    #expect(after.contains("2) havnefogeden og\n3) tolderen og\n4) lodsen.\n"))
  }

  @Test func definitionsWithAStopAfterTheirNumberMoveToo() {
    let draft = Draft("Lov om bøjer\n§ 1. Ved dette forstås:\n1. Bøje:\nen flyder.\n2. Fyr:\net lys.\n")
    let after = draft.amended(
      "I § 1 indsættes efter nr. 1 som nyt nummer:\n»2. Kæde:\net jern.«\nNr. 2 bliver herefter nr. 3.")
    #expect(after.contains("1. Bøje:\nen flyder.\n2. Kæde:\net jern.\n3. Fyr:\net lys.\n"))
  }

  @Test func aSectionNeverMoves() {
    let after = draft.amended("§ 2 ophæves.", "Efter § 1 indsættes:\n»§ 1 a. Ny.\nStk. 2. Mere.«")
    #expect(
      after.contains(
        "Stk. 4. Den vejes hvert år.\n§ 1 a. Ny.\nStk. 2. Mere.\nFyr\n§ 2. (Ophævet)\nKapitel 2\nStraf\n§ 3. Den"))
  }

  @Test func aNewSectionTakesThePlaceOfARepealedOne() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\n§ 2. (Ophævet)\n§ 3. Fyret lyser.\n")
    #expect(draft.amended("Efter § 1 indsættes:\n»§ 2. Den er rød.«").contains("flyder.\n§ 2. Den er rød.\n§ 3. Fyret"))
  }

  // MARK: Units

  @Test func unitsAreRecast() {
    let after = draft.amended(
      "§ 1, stk. 2, affattes således:\n»Stk. 2. Den passes af staten.«",
      "§ 2 affattes således:\n»§ 2. Fyret blinker.\nStk. 2. Det males.«",
      "Overskriften til kapitel 2 affattes således:\n»Kapitel 2\nBøde«",
      "Overskriften før § 2 affattes således:\n»Fyrtårne«")
    #expect(after.contains("tung.\nStk. 2. Den passes af staten.\nStk. 3. Den males"))
    #expect(after.contains("\nFyrtårne\n§ 2. Fyret blinker.\nStk. 2. Det males.\nKapitel 2\nBøde\n§ 3."))
  }

  @Test func sentencesThatStandApartAreRecastEach() {
    #expect(
      draft.amended("§ 1, stk. 1, 1. og 3. pkt., affattes således:\n»En pram sejler. Den er let.«")
        .contains("§ 1. En pram sejler. Den er rød. Den er let.\n"))
    #expect(
      draft.amended("I § 1, stk. 1, 2. pkt., udgår »Den«, og »rød« ændres til: »gul«, og »er« udgår.")
        .contains("En bøje flyder. gul. Den er tung."))
  }

  @Test func aHeadingGoesWithoutItsChapter() {
    #expect(draft.amended("Overskriften til kapitel 2 ophæves.").contains("Kapitel 2\n§ 3. Den"))
    #expect(draft.amended("Overskriften før § 2 ophæves.").contains("hvert år.\n§ 2. Fyret"))
  }

  @Test func oneTextMayBeForSeveralPlaces() {
    let after = draft.amended("§ 1, stk. 1, 3. pkt., og stk. 4 affattes således:\n»Den synker.«")
    #expect(after.contains("Den er rød. Den synker.\n"))
    #expect(after.contains("Stk. 4. Den synker.\n"))
  }

  @Test func unitsGiveWayToMoreUnits() {
    let after = draft.amended(
      "§ 1, stk. 3, ophæves, og i stedet indsættes:\n»Stk. 3. Den ses.\nStk. 4. Den høres.«\nStk. 4 bliver herefter stk. 5."
    )
    #expect(after.contains("3) lodsen.\nStk. 3. Den ses.\nStk. 4. Den høres.\nStk. 5. Den vejes hvert år.\n"))
  }

  @Test func newChaptersAndHeadingsStandWhereTheyAreSaidTo() {
    let after = draft.amended(
      "Efter kapitel 1 indsættes:\n»Kapitel 1 a\nPramme\n§ 2 a. En pram.«",
      "Efter § 1 indsættes før overskriften før § 2:\n»Kæder\n§ 1 a. En kæde.«")
    #expect(
      after.contains(
        "hvert år.\nKæder\n§ 1 a. En kæde.\nFyr\n§ 2. Fyret lyser.\nKapitel 1 a\nPramme\n§ 2 a. En pram.\nKapitel 2\n"))
  }

  @Test func aNewAnnexTextComesFromTheAmendingActsOwn() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder, jf. bilag 1.\nBilag 1\nMål på bøjer\n")
    let (text, outcomes) = draft.amendment(
      ["Bilag 1 affattes som bilag 2 til denne lov."], annex: "Bilag 2\n»Bilag 1\nVægt på bøjer«\n")
    #expect(outcomes[0].status == .applied)
    #expect(text.contains("jf. bilag 1.\nBilag 1\nVægt på bøjer\n"))
  }

  // MARK: What does not fit

  @Test func whatFailsCostsOnlyItself() {
    let (text, outcomes) = draft.amendment([
      "§ 9 ophæves.", "I § 1, stk. 8, ændres »a« til: »b«.",
      "I § 2 ændres »lyser« til: »blinker«, og »x« ændres til: »y«.",
      "Bøjen males.",
    ])
    #expect(outcomes.map(\.status) == [.failed, .failed, .partly, .notUnderstood])
    #expect(outcomes[0].reason == .missingTarget("§ 9"))
    #expect(text.contains("§ 2. Fyret blinker.\n"))
  }

  @Test func whatStandsThereAlreadyIsNotPutInTwice() {
    let (text, outcomes) = draft.amendment(["I § 1, stk. 1, indsættes som 2. pkt.:\n»Den er rød.«"])
    #expect(outcomes[0].reason == .alreadyThere)
    #expect(text.contains("§ 1. En bøje flyder. Den er rød. Den er tung.\n"))
  }

  @Test func anActThatNothingChangesStaysAsItIs() {
    let draft = Draft("\u{FEFF}Lov  om\tbøjer \r\n\r\n § 1.\u{A0}En bøje\r\n flyder.  \r\nStk.2. Ja\r\n")
    #expect(
      draft.amended("§ 9 ophæves.")
        == "\u{FEFF}Lov  om\tbøjer \r\n\r\n § 1.\u{A0}En bøje\r\n flyder.  \r\nStk.2. Ja\r\n")
  }

  @Test func newUnitsAreWrittenAsTheAct() {
    let draft = Draft(
      "# Lov om bøjer\r\n\r\n**§ 1.** En bøje flyder.\r\n\r\n*Stk. 2.* Den er rød.\r\n\r\n**§ 2.** Fyret lyser.\r\n")
    let after = draft.amended(
      "I § 1 indsættes som stk. 3:\n»Stk. 3. Den er tung.«", "Efter § 1 indsættes:\n»§ 1 a. Ny.«")
    #expect(after.contains("Den er rød.\r\n\r\n*Stk. 3.* Den er tung.\r\n\r\n**§ 1 a.** Ny.\r\n"))
  }

  @Test func instructionsOfAnAmendingActCanBeRepealed() {
    let draft = Draft(
      "Lov om ændring af lov om fyr\n§ 1\nI lov om fyr foretages følgende ændringer:\n1. § 2 ophæves.\n2. I § 3 ændres »a« til: »b«.\n3. § 4 ophæves.\n§ 2\nLoven træder i kraft den 1. juli 2031.\n"
    )
    let after = draft.amended("§ 1, nr. 1, ophæves.", "I § 1, nr. 2, ændres »b« til: »c«.")
    #expect(after.contains("ændringer:\n2. I § 3 ændres »a« til: »c«.\n3. § 4 ophæves.\n"))
  }

  /// Whatever instructions say, the act stays a text, and what is done and what is not adds up.
  @Test(arguments: 0..<60)
  func junkNeverEndsTheProgram(_ seed: Int) {
    let pieces = [
      "I § 1", ", stk. 2", ", stk. 9", ", nr. 1-3", ", 1. pkt.", ", 2. og 3. pkt.", " ophæves",
      ", og i stedet indsættes:",
      " affattes således:", " ændres »Den« til: »«", " indsættes efter »er«: »,«", " udgår »bøje«", "\n»Stk. 2. A. B.«",
      "\n»1) a,\n2) b.«", "\n»§ 9. Ny.«", "\n»«", "\nStk. 2 bliver herefter stk. 1.", " der bliver stk. 3",
      "Overalt i loven",
      "§§ 1-3", "Kapitel 1", "Overskriften før § 2", " indsættes før stk. 1 som nyt stykke:", " indsættes som 2. pkt.:",
      "»", "«",
      "\nNr. 3 bliver herefter nr. 1.", " sidste pkt.", "Bilag 1", " som bilag 7 til denne lov",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let instructions = (0..<30).map { _ in (0..<(2 + next(5))).map { _ in pieces[next(pieces.count)] }.joined() }
    let (text, outcomes) = draft.amendment(instructions)
    #expect(text.hasPrefix("Lov om bøjer\n"))
    for outcome in outcomes {
      #expect(outcome.operations.isEmpty == (outcome.status == .notUnderstood))
    }
  }

  @Test func whatIsTakenOutOnceIsNotFoundAgainByItsNumber() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\nStk. 2. Den er rød.\nStk. 3. Den har en kæde.\n")
    let (text, outcomes) = draft.amendment(["§ 1, stk. 2, ophæves.", "§ 1, stk. 2, ophæves."])
    #expect(text == "Lov om bøjer\n§ 1. En bøje flyder.\nStk. 2. Den har en kæde.\n")
    #expect(outcomes.map(\.status) == [.applied, .failed])
  }

  @Test func whatIsNotUnderstoodBesideTheRestIsTold() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder.\n§ 2. Den er rød.\n")
    let (_, outcomes) = draft.amendment(["§ 2 ophæves, og vrøvl."])
    #expect(outcomes.map(\.status) == [.partly])
    #expect(outcomes.first?.reason?.danish == "Det er ikke forstået: »vrøvl.«")
  }

  @Test func newTextMayBeginAndEndWithQuotedWords() {
    let draft = Draft("Lov om fyr\n§ 1. Et fyr er\n1) højt og\n2) rødt.\nTilsyn\n§ 2. Fyret lyser.\n")
    for (instruction, line) in [
      ("§ 2 affattes således:\n»§ 2. »Lys« er lys.«", "§ 2. »Lys« er lys."),
      ("§ 2 affattes således:\n»§ 2. »Lys« hedder »lys«.«", "§ 2. »Lys« hedder »lys«."),
      ("§ 2 affattes således:\n»§ 2. Lys hedder »lys«.«", "§ 2. Lys hedder »lys«."),
      ("I § 2 indsættes som stk. 2 og 3:\n»Stk. 2. »Lys« er lys.\nStk. 3. »Mørke« er mørkt.«", "Stk. 2. »Lys« er lys."),
      (
        "I § 2 indsættes som stk. 2 og 3:\n»Stk. 2. »Lys« er lys.\nStk. 3. »Mørke« er mørkt.«",
        "Stk. 3. »Mørke« er mørkt."
      ),
      ("I § 2 indsættes som 2. pkt.:\n»»Lys« er lys.«", "§ 2. Fyret lyser. »Lys« er lys."),
      ("§ 1, nr. 2, affattes således:\n»2) »rødt« og »grønt«.«", "2) »rødt« og »grønt«."),
      ("Overskriften før § 2 affattes således:\n»»Syn« og tilsyn«", "»Syn« og tilsyn"),
      ("§ 1, nr. 2, affattes således:\n»2) »rødt«.«", "2) »rødt«."),
      ("I § 2 indsættes som stk. 2:\n»Stk. 2. »Lys«.«", "Stk. 2. »Lys«."),
      ("Overskriften før § 2 affattes således:\n»»Syn««", "»Syn«"),
      ("Overskriften før § 2 affattes således: »»Syn««.", "»Syn«"),
    ] {
      #expect(draft.amended(instruction).contains("\n\(line)\n"), "\(draft.amended(instruction))")
    }
  }

  @Test func linesOfNewTextMayBeginWithQuotedWords() {
    let draft = Draft("Lov om fyr\n§ 1. Et fyr er\n1) højt og\n2) rødt.\nTilsyn\n§ 2. Fyret lyser.\nBilag 1\nFarver\n")
    for (instruction, lines) in [
      ("Bilag 1 affattes således:\n»Bilag 1\nOrd\n»Lys« er lys.«", "Bilag 1\nOrd\n»Lys« er lys.\n"),
      ("Bilag 1 affattes således:\n»Bilag 1\n»Lys« og mørke«", "Bilag 1\n»Lys« og mørke\n"),
      (
        "Bilag 1 affattes således:\n»Bilag 1\nOrd\n»Lys« er lys.\n»Mørke« er mørkt.«",
        "»Lys« er lys.\n»Mørke« er mørkt.\n"
      ),
      (
        "Efter § 1 indsættes:\n»§ 1 a. Lys.\n»Syn« og tilsyn\n§ 1 b. Mørke.«",
        "§ 1 a. Lys.\n»Syn« og tilsyn\n§ 1 b. Mørke.\nTilsyn\n"
      ),
      (
        "§ 1 affattes således:\n»§ 1. Et fyr er\n1) højt og\n2) rødt.\n»Højt« er over 20 m.«",
        "2) rødt.\n»Højt« er over 20 m.\n"
      ),
    ] {
      #expect(draft.amended(instruction).contains("\n\(lines)"), "\(draft.amended(instruction))")
    }
  }

  @Test func tablesKeepTheirWordsAndLoseTheMarksAroundThem() {
    let draft = Draft("Lov om fyr\n§ 1. Et fyr lyser.\n§ 2. Fyret er rødt.\n")
    for (instruction, lines) in [
      (
        "Efter § 1 indsættes:\n»§ 1 a. Satser:\nVare\tSats\n»Lys«\t1 kr.\n»Mørke«\t2 kr.\nStk. 2. De reguleres.«",
        "§ 1 a. Satser:\nVare\tSats\n»Lys«\t1 kr.\n»Mørke«\t2 kr.\nStk. 2. De reguleres.\n§ 2."
      ),
      (
        "Efter § 1 indsættes:\n»§ 1 a. Satser:\nVare\tSats\nLys\t1 kr.«.",
        "§ 1 a. Satser:\nVare\tSats\nLys\t1 kr.\n§ 2."
      ),
      (
        "Efter § 1 indsættes:\n> »§ 1 a. Satser:\n>\n> | Vare | Sats |\n> |---|---|\n> | Lys | 1 kr. |«",
        "§ 1 a. Satser:\n| Vare | Sats |\n|---|---|\n| Lys | 1 kr. |\n§ 2."
      ),
    ] {
      #expect(draft.amended(instruction).contains("\n\(lines)"), "\(draft.amended(instruction))")
    }
  }

  @Test func linesOfTheActMayBeginWithQuotedWords() {
    let draft = Draft(
      "Lov om fyr\n»Syn« m.v.\n§ 1. Et fyr er\n1) højt og\n2) rødt.\n»Højt« er 20 m.\n§ 2. Fyret lyser.\n")
    for (instruction, line) in [
      ("Overskriften før § 1 affattes således:\n»Tilsyn«", "Tilsyn"),
      ("I overskriften før § 1 ændres »»Syn« m.v.« til: »Tilsyn«.", "Tilsyn"),
      ("I § 1, 2. pkt., ændres »»Højt«« til: »Højt oppe«.", "Højt oppe er 20 m."),
    ] {
      #expect(draft.amended(instruction).contains("\n\(line)\n"), "\(draft.amended(instruction))")
    }
  }

  @Test func theMarkThatClosesNothingClosesTheNewText() {
    let draft = Draft("Lov om fyr\nTilsyn\n§ 1. Et fyr lyser.\n")
    #expect(
      draft.amended("Overskriften før § 1 affattes således:\n»Syn« ved fyr«.").contains("\n»Syn« ved fyr\n"))
  }

  @Test func whatFollowsNewTextIsCarriedOutOrSaid() {
    let draft = Draft("Lov om fyr\n§ 1. Et fyr lyser.\nStk. 2. Det er rødt.\nStk. 3. Det er højt.\n")
    let recast = "§ 1, stk. 2, affattes således:\n»Stk. 2. Det er gult.«"
    #expect(draft.amended(recast + ", og stk. 3 ophæves.").hasSuffix("\nStk. 2. Det er gult.\n"))
    #expect(
      draft.amended(recast + ", og i stk. 3 ændres »højt« til: »lavt«.").hasSuffix(
        "\nStk. 2. Det er gult.\nStk. 3. Det er lavt.\n"))
    #expect(draft.amendment([recast + " Og mere."]).outcomes.map(\.status) == [.partly])
    #expect(draft.amended(recast + "; stk. 3 ophæves.").hasSuffix("\nStk. 2. Det er gult.\n"))
    #expect(draft.amendment([recast + " m.v."]).outcomes.map(\.status) == [.partly])
    #expect(draft.amendment([recast + "1)"]).outcomes.map(\.status) == [.applied])
  }

  @Test func aSentenceEndsInItsStopBesideQuotedWords() {
    let draft = Draft("Lov om fyr\n§ 1. Et fyr kaldes »Lys«. Det er rødt.\n§ 2. Fyret lyser.\n")
    for (instruction, line) in [
      (
        "I § 1 indsættes efter 1. pkt. som nyt punktum: »Det er et »tårn««.",
        "§ 1. Et fyr kaldes »Lys«. Det er et »tårn«. Det er rødt."
      ),
      ("I § 1 indsættes efter »Lys«: »og blink«.", "§ 1. Et fyr kaldes »Lys og blink«. Det er rødt."),
      ("I § 2 ændres »lyser.« til: »»lyser.««.", "§ 2. Fyret »lyser.«"),
      ("§ 2 affattes således:\n»§ 2. Fyret kaldes »Lys««.", "§ 2. Fyret kaldes »Lys«."),
      ("§ 2 affattes således:\n»§ 2. Fyret er gult.\u{A0}«.", "§ 2. Fyret er gult."),
      ("§ 2 affattes således:\n»§ 2. Fyret er gult.1)2)«.", "§ 2. Fyret er gult.1)2)"),
      ("§ 2 affattes således: »§ 2. Fyret er gult.¹⁾«", "§ 2. Fyret er gult.¹⁾"),
      ("§ 2 affattes således: »§ 2. Fyret er gult.[^a]«", "§ 2. Fyret er gult.[^a]"),
    ] {
      #expect(draft.amended(instruction).contains("\n\(line)\n"), "\(draft.amended(instruction))")
    }
  }

  @Test("lines across the page are no blank lines more between provisions")
  func linesAcrossThePage() {
    let draft = Draft(
      "Lov om bøjer\n\n§ 1. Bøjer er røde.\n\n---\n\n§ 2. Fyr er hvide.\n\n---\n\n§ 3. Loven ophæves.\n")
    #expect(
      draft.amended("Efter § 1 indsættes:\n»§ 1 a. Bøjer er runde.«").contains(
        "§ 1. Bøjer er røde.\n\n---\n\n§ 1 a. Bøjer er runde.\n\n§ 2. Fyr er hvide.\n\n---\n\n§ 3."))
  }
}

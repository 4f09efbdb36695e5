import Amending
import StatuteModel
import StatuteText
import Testing

/// New text comes into the act word for word, however its lines and marks stand in the amending act.
struct NewTextTests {
  private let draft = Draft(
    """
    Lov om broer
    § 1. En bro skal bære. Broen skal males.
    Stk. 2. Ministeren fastsætter regler om gelændere.
    Stk. 3. Kommunen maler straks nye broer.
    § 2. Loven træder i kraft den 1. maj 2020.

    Bilag 1
    Broer og tunneler måles i meter. Færger måles i ton.

    """)

  private func reason(_ instruction: String, annex: String = "") -> Reason? {
    draft.amendment([instruction], annex: annex).outcomes[0].reason
  }

  // MARK: Lines

  @Test func theSignsOfABlockQuotationStayInTheAmendingAct() {
    let after = draft.amended(
      "I § 1 indsættes som stk. 4:\n\n> »*Stk. 4.* En bro er\n> åben:\n>\n> > Dag og nat.\n>\n> *Stk. 5.* Den er fri.«")
    #expect(after.contains("Stk. 4. En bro er\nåben:\n\nDag og nat.\nStk. 5. Den er fri.\n§ 2."))
  }

  @Test func sentencesOnLinesOfTheirOwnAreAllTaken() {
    let lines = "»Den skal stå.\nDen skal holde.«"
    #expect(
      draft.amended("§ 1, stk. 1, 1. pkt., affattes således:\n\(lines)").contains(
        "§ 1. Den skal stå.\nDen skal holde. Broen skal males.\n"))
    #expect(
      draft.amended("I § 1, stk. 1, indsættes efter 1. pkt.:\n\(lines)").contains(
        "bære. Den skal stå.\nDen skal holde. Broen skal males.\n"))
    #expect(
      draft.amended("I § 1, stk. 1, indsættes som 3. pkt.:\n\(lines)").contains(
        "males. Den skal stå.\nDen skal holde.\nStk. 2."))
  }

  @Test(arguments: [
    "§ 1, stk. 1, 1. pkt., affattes således:", "I § 1, stk. 1, indsættes efter 1. pkt.:",
    "I § 1, stk. 1, indsættes som 3. pkt.:",
  ])
  func whatIsNoSentenceIsNotLostInSilence(_ instruction: String) {
    #expect(reason(instruction + "\n»Den skal stå.\nStk. 2. Den skal holde.«") == .moreThanSentences("Stk. 2."))
  }

  @Test func wordsThatTheAmendingActBreaksOverLinesAreOnOneInTheAct() {
    let after = draft.amended(
      "I § 1, stk. 2, ændres »Ministeren\nfastsætter« til: »Kommunen\ngiver«, og »regler« ændres\ntil: »råd«.",
      "I § 1, stk. 1, udgår »bære. Broen\nskal«.")
    #expect(after.contains("§ 1. En bro skal males.\nStk. 2. Kommunen giver råd om gelændere.\n"))
  }

  @Test func aWordThatALinePartsIsOne() {
    let draft = Draft(
      "Lov om bøjer\n§ 1. Bøjer følger EU-regler for børne- og ungdomsbade fra 2019-2021 i farve-\nvalg.\n")
    let after = draft.amended(
      "I § 1 ændres »EU-\nregler« til: »ISO-\nstandarder«.",
      "I § 1 ændres »børne-\nog ung-\ndomsbade« til: »ungdoms-\nog vok-\nsenbade«.",
      "I § 1 udgår »fra 2019-\n2021«.", "I § 1 ændres »farvevalg« til: »lak-\nvalg«.")
    #expect(after.hasSuffix("§ 1. Bøjer følger ISO-standarder for ungdoms- og voksenbade i lakvalg.\n"))
  }

  @Test func aWordOfANewProvisionThatALinePartsIsOne() {
    let after = draft.amended(
      "§ 2 affattes således:\n»§ 2. Loven gælder broer i kommu-\nner og børne-\nog ungdomsbade.«")
    #expect(after.contains("§ 2. Loven gælder broer i kommuner og børne-\nog ungdomsbade.\n"))
  }

  @Test(arguments: ["e-\nmail", "a-\nkasse", "cpr-\nnummer", "it-\nsystem", "ad hoc-\nudvalg", "børne-\nog/eller"])
  func aHyphenOfTheWordsOwnStays(_ word: String) {
    let whole = word.hasSuffix("eller") ? word : word.replacing("\n", with: "")
    #expect(draft.amended("§ 2 affattes således:\n»§ 2. Loven gælder \(word).«").contains("gælder \(whole).\n"))
  }

  @Test func theWordsOfAnInstructionMayBePartedToo() {
    let amending = Draft(
      """
      Lov om ændring af lov om broer
      § 1
      I lov om broer foretages følgende æn-
      dringer:
      1. § 1, stk. 2, op-
      hæves.
      Stk. 3 bliver her-
      efter stk. 2.
      2. I § 1, stk. 3, der bli-
      ver stk. 2, æn-
      dres »Kommunen« til: »Staten«.
      § 2
      Loven træder i kraft den 1. maj 2021.

      """)
    let text = AmendingText(amending.document)
    var amendment = Amendment(of: draft.document)
    for section in text.sections { amendment.apply(section, of: text) }
    let source = amendment.document.source
    #expect(
      source.string(in: ByteRange(0, source.count)).contains("males.\nStk. 2. Staten maler straks nye broer.\n§ 2."))
    #expect(amendment.outcomes.flatMap(\.instructions).map(\.status) == [.applied, .applied])
  }

  @Test func quotedWordsAtTheStartOfALineAreNoNewText() {
    let after = draft.amended(
      "I § 1, stk. 2, ændres »Ministeren« og\n»regler« til:\n»Kommunen« og\n»råd«.",
      "I § 1, stk. 3, udgår »straks« og\n»nye«.")
    #expect(after.contains("Stk. 2. Kommunen fastsætter råd om gelændere.\nStk. 3. Kommunen maler broer.\n"))
  }

  @Test func quotedWordsMayBothBeginALineAndBreak() {
    #expect(
      draft.amended("I § 1, stk. 2, ændres\n»fastsætter\nregler« til: »giver\nråd«.").contains(
        "Stk. 2. Ministeren giver råd om gelændere.\n"))
  }

  @Test func aReferenceAtTheStartOfALineOfNewTextIsNoSection() {
    let (text, outcomes) = draft.amendment([
      "I § 1 indsættes som stk. 4 og 5:\n»Stk. 4. En bro skal have lys efter\n§ 2.\nStk. 5. Den skal have skilte, jf.\n§ 7, jf.\n§ 9.«",
      "I § 1, stk. 1, ændres »males« til: »tjæres«.",
    ])
    #expect(text.contains("lys efter § 2.\nStk. 5. Den skal have skilte, jf. § 7, jf. § 9.\n§ 2. Loven"))
    #expect(outcomes.map(\.status) == [.applied, .applied])
  }

  @Test func aLineOfASentenceMayBeginWithItsNumber() {
    #expect(
      draft.amended("I § 1, stk. 1, indsættes som 3. pkt.:\n»Fristen er den 1. juni\n2026. Så lukker broen.«").contains(
        "males. Fristen er den 1. juni 2026. Så lukker broen.\nStk. 2."))
  }

  @Test func aReferenceToTheNextSectionIsNone() {
    #expect(
      draft.amended("§ 1 affattes således:\n»§ 1. En bro følger loven, jf.\n§ 2. Den skal have lys.«").contains(
        "§ 1. En bro følger loven, jf. § 2. Den skal have lys.\n§ 2. Loven"))
    #expect(
      draft.amended("§ 1, stk. 1, 1. pkt., affattes således:\n»En bro følger loven, jf.\n§ 2. Den skal have lys.«")
        .contains(
          "§ 1. En bro følger loven, jf. § 2. Den skal have lys. Broen skal males.\nStk. 2."))
  }

  @Test func aSectionComesBehindAFullStop() {
    let draft = Draft("Lov om bøjer\n\n§ 1. En bøje er rød.\n\n§ 2. Slut.\n")
    #expect(
      draft.amended("I § 1 indsættes som stk. 2:\n»Stk. 2. En bøje følger § 7 og\n§ 9. Den skal have\n§ 8. i mente.«")
        .contains("rød.\nStk. 2. En bøje følger § 7 og § 9. Den skal have § 8. i mente.\n\n§ 2."))
    #expect(
      draft.amended("Efter § 1 indsættes:\n»§ 1 a. En bøje følger lov om havne, jf. lovens\n§ 1. Den er rund.«")
        .contains(
          "§ 1 a. En bøje følger lov om havne, jf. lovens § 1. Den er rund.\n\n§ 2."))
  }

  @Test func anUnclosedQuotationEndsBeforeTheNextSectionOfTheAmendingAct() {
    let amending = Draft(
      """
      Lov om ændring af lov om broer
      § 1. I lov om broer foretages følgende ændring:
      1. § 1, stk. 3, affattes således:
      »Stk. 3. Broer males.

      § 2. Loven træder i kraft den 1. maj 2021.

      """)
    let text = AmendingText(amending.document)
    var amendment = Amendment(of: draft.document)
    amendment.apply(text.sections[0], of: text)
    let source = amendment.document.source
    #expect(
      source.string(in: ByteRange(0, source.count)).contains(
        "Stk. 3. Broer males.\n§ 2. Loven træder i kraft den 1. maj 2020.\n"))
  }

  @Test func theHeadingOfAChapterGoesOnWhereItBreaksOff() {
    let draft = Draft("Lov om bøjer\nKapitel 1\nFarver på\nde største\n§ 1. Bøjer er røde.\n")
    #expect(
      draft.amended("Overskriften til kapitel 1 affattes således:\n»Former«.").contains("Kapitel 1\nFormer\n§ 1."))
  }

  @Test func aHeadingBeforeASectionGoesOnWhereItBreaksOff() {
    let draft = Draft("Lov om bøjer\n§ 1. Bøjer er røde.\nForholdet til\nandre love\n§ 2. Loven gælder.\n")
    #expect(draft.amended("Overskriften før § 2 ophæves.").contains("røde.\n§ 2."))
    #expect(draft.amended("§ 1 affattes således:\n»§ 1. De er blå.«").contains("blå.\nForholdet til\nandre love\n§ 2."))
  }

  @Test func aHeadingComesBeforeItsSection() {
    #expect(draft.amended("I § 2 indsættes som overskrift:\n»Ikrafttræden«").contains("broer.\nIkrafttræden\n§ 2."))
    let chapters = Draft("Lov om bøjer\nKapitel 1\nFarver\n§ 1. Bøjer er røde.\n")
    #expect(
      chapters.amended("Kapitel 1, overskriften, affattes således:\n»Former«").contains("Kapitel 1\nFormer\n§ 1. Bøjer")
    )
  }

  @Test func anUnclosedQuotationEndsBeforeARenumberingClause() {
    let (text, outcomes) = draft.amendment([
      "I § 1 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. En bro er åben.\nStk. 2 og 3 bliver herefter stk. 3 og 4.",
      "I § 2 ændres »2020« til: »2021«.",
    ])
    #expect(text.contains("males.\nStk. 2. En bro er åben.\nStk. 3. Ministeren"))
    #expect(outcomes.map(\.status) == [.applied, .applied])
  }

  @Test func aHeadingBrokenOverLinesIsOnOneInTheAct() {
    let draft = Draft("Lov om bøjer\nKapitel 1\nFarver\n§ 1. Bøjer er røde.\n")
    for label in ["", "Kapitel 1\n"] {
      #expect(
        draft.amended("Overskriften til kapitel 1 affattes således:\n»\(label)Farver og\nformer«.").contains(
          "Kapitel 1\nFarver og former\n§ 1."))
    }
  }

  @Test func severalNewWordsAreForAsManyOldOnes() {
    #expect(
      reading(of: "I § 1 ændres »bro« og »maling« til: »tunnel« og »lys«.") == ["replace-text § 1", "replace-text § 1"])
    let lacking = "I § 1 ændres »bro«, »kaj« og »maling« til: »tunnel« og »lys«."
    #expect(reading(of: lacking) == ["? " + lacking])
  }

  // MARK: Lists

  @Test func aListComesBehindTheSentenceThatLeadsToIt() {
    let draft = Draft(
      "Lov om bøjer\n§ 1. En bøje er:\n1) Rød,\n2) rund og\n3) tom.\nStk. 2. Den flyder.\n§ 2. Slut.\n")
    let after = draft.amended(
      "I § 1, stk. 1, indsættes som 2. pkt.:\n»En kaj er:\na) grå og\nb) lang.«",
      "I § 1, stk. 1, indsættes som 3. pkt.:\n»En mole er våd«.")
    #expect(
      after.contains(
        "§ 1. En bøje er:\n1) Rød,\n2) rund og\n3) tom.\nEn kaj er:\na) grå og\nb) lang.\nEn mole er våd.\nStk. 2."))
    let again = Draft(after).amended(
      "§ 1, stk. 1, 2. pkt., affattes således:\n»En kaj er lav.«", "§ 1, stk. 1, 3. pkt., ophæves.")
    #expect(again.contains("3) tom.\nEn kaj er lav.\nStk. 2."))
  }

  /// The clause that ends a sentence behind its list is none of its own.
  @Test func whatGoesOnBehindAListIsNoSentence() {
    let draft = Draft(
      """
      Lov om bøjer
      § 1. Den, der
      1) maler en bøje,
      2) flytter en bøje eller
      3) synker en bøje,
      straffes med bøde. Bøden er
      stor. Den betales straks.
      Stk. 2. Ejeren hæfter, jf. stk. 1, 2. pkt.

      """)
    let tail = "straffes med bøde."
    #expect(
      draft.amended("I § 1, stk. 1, 1. pkt., ændres »bøde« til: »fængsel«.").contains("straffes med fængsel. Bøden er"))
    #expect(draft.amended("§ 1, stk. 1, 2. pkt., ophæves.").contains("bøje,\n\(tail) Den betales straks.\n"))
    #expect(
      draft.amended("I § 1, stk. 1, indsættes som 4. pkt.:\n»Den er rund.«").contains(" straks. Den er rund.\nStk. 2."))
    #expect(
      draft.amended("I § 1, stk. 1, indsættes efter 1. pkt.:\n»Straffen er mild.«").contains(
        "\(tail) Straffen er mild. Bøden er"))
    #expect(
      draft.amended("§ 1, stk. 1, 1. pkt., affattes således:\n»Bøjer males.«").contains(
        "§ 1. Bøjer males. Bøden er\nstor."))
    let target = draft.document.references.resolutions.flatMap(\.targets).last { $0.sentence > 0 }
    #expect(target.map { draft.document.source.string(in: $0.range) } == "Bøden er\nstor.")
  }

  @Test(arguments: [
    (
      "I § 1, stk. 1, indsættes efter 1. pkt. som nyt punktum:",
      "§ 1. En bro skal bære. Den har:\n1) Dæk og\n2) pæle.\nBroen skal males.\nStk. 2."
    ),
    (
      "I § 1, stk. 1, indsættes før 1. pkt. som nyt punktum:",
      "§ 1. Den har:\n1) Dæk og\n2) pæle.\nEn bro skal bære. Broen skal males.\nStk. 2."
    ),
    ("§ 1, stk. 1, 1. pkt., affattes således:", "§ 1. Den har:\n1) Dæk og\n2) pæle.\nBroen skal males.\nStk. 2."),
    ("§ 1, stk. 1, 2. pkt., affattes således:", "§ 1. En bro skal bære. Den har:\n1) Dæk og\n2) pæle.\nStk. 2."),
  ])
  func aListHasItsPlaceAmongSentences(_ instruction: String, _ expected: String) {
    #expect(draft.amended(instruction + "\n»Den har:\n1) Dæk og\n2) pæle.«").contains(expected))
  }

  @Test func sentencesInForceAreFoundBehindAListThatHasComeBetweenThem() {
    let after = draft.amended(
      "§ 1, stk. 1, 1. pkt., affattes således:\n»Den har\n1) dæk og\n2) pæle,\nsom bærer. De er tykke.«",
      "I § 1, stk. 1, 2. pkt., ændres »males« til: »tjæres«.")
    #expect(
      after.contains("§ 1. Den har\n1) dæk og\n2) pæle,\nsom bærer. De er tykke. Broen skal tjæres.\nStk. 2."))
  }

  @Test func whatComesBehindTheListOfALastNumberWouldBelongToTheStykke() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje er:\n1) Rød. Den ses.\n2) Rund. Den ruller.\n§ 2. Slut.\n")
    let new = ", 1. pkt., affattes således:\n»Lakeret:\na) Mat eller\nb) blank.«"
    #expect(draft.amended("§ 1, nr. 1" + new).contains("1) Lakeret:\na) Mat eller\nb) blank.\nDen ses.\n2) Rund."))
    #expect(draft.amendment(["§ 1, nr. 2" + new]).outcomes[0].reason == .notSupported)
  }

  @Test func aShortLastNumberEndsBeforeTheClauseBehindTheList() {
    let draft = Draft(
      "Lov om bøjer\n§ 1. Den straffes, der bruger\n1) vold eller\n2) list\nmed henblik på at synke en bøje.\n§ 2. Slut.\n"
    )
    #expect(
      draft.amended("§ 1, nr. 2, affattes således:\n»2) svig«.").contains("2) svig\nmed henblik på at synke en bøje.\n")
    )
  }

  private static let fined = Draft(
    """
    Lov om bøjer
    § 1. Ejeren maler bøjen. Den, der
    1) flytter en bøje eller
    2) synker en bøje,
    straffes med bøde. Bøden er stor. Den betales straks.
    Stk. 2. Slut.

    """)

  @Test(arguments: [
    (["§ 1, stk. 1, 2. og 3. pkt., affattes således:\n»Ny. Mere.«"], "maler bøjen. Ny. Mere. Den betales straks."),
    (["§ 1, stk. 1, 1.-4. pkt., affattes således:\n»Ny.«"], "§ 1. Ny."),
    (
      ["§ 1, stk. 1, 2. pkt., affattes således:\n»Ny. Mere.«", "§ 1, stk. 1, 3. pkt., affattes således:\n»Slut.«"],
      "maler bøjen. Ny. Mere. Slut. Den betales straks."
    ),
    (
      ["§ 1, stk. 1, 2. pkt., ophæves.", "I § 1, stk. 1, 3. pkt., der bliver 2. pkt., ændres »stor« til: »lille«."],
      "maler bøjen. Bøden er lille. Den betales straks."
    ),
    (["§ 1, stk. 1, 1. og 2. pkt., ophæves.", "§ 1, stk. 1, 4. pkt., ophæves."], "§ 1. Bøden er stor."),
    (
      ["I § 1, stk. 1, indsættes før 2. pkt. som nyt punktum:\n»Den har\n1) dæk og\n2) pæle.«"],
      "maler bøjen. Den har\n1) dæk og\n2) pæle.\nDen, der\n1) flytter en bøje eller\n2) synker en bøje,\nstraffes"
    ),
    (
      ["I § 1, stk. 1, indsættes efter 2. pkt. som nyt punktum:\n»Den har\n1) dæk og\n2) pæle.«"],
      "straffes med bøde. Den har\n1) dæk og\n2) pæle.\nBøden er stor."
    ),
  ])
  func sentencesAroundAListAreFoundWhateverComesOfIt(_ instructions: [String], _ expected: String) {
    let (text, outcomes) = Self.fined.amendment(instructions)
    #expect(text.contains(expected))
    #expect(outcomes.allSatisfy { $0.reason == nil })
  }

  /// Another list in the same stykke is neither counted nor searched with it.
  @Test(arguments: [
    (
      ["I § 1, stk. 1, indsættes som 5. pkt.:\n»Den har\n1) dæk og\n2) pæle.«", "§ 1, stk. 1, nr. 1, ophæves."],
      "1) dæk og\n2) pæle."
    ),
    (
      [
        "I § 1, stk. 1, indsættes som 5. pkt.:\n»Den har\n1) dæk og\n2) pæle.«",
        "I § 1, stk. 1, indsættes før 1. pkt. som nyt punktum:\n»Den har\n1) lys og\n2) ord.«",
      ], "1) dæk og\n2) pæle.\nStk. 2."
    ),
    (
      [
        "I § 1, stk. 1, indsættes som 5. pkt.:\n»Den har\n1) dæk og\n2) pæle.«",
        "I § 1, stk. 1, indsættes som nr. 3:\n»3) maler,«.",
      ],
      "2) synker en bøje,\n3) maler,\nstraffes"
    ),
  ])
  func listsOfOneStykkeAreApart(_ instructions: [String], _ expected: String) {
    #expect(Self.fined.amended(instructions[0], instructions[1]).contains(expected))
  }

  @Test func aNumberIsSoughtInTheListOfItsSentence() {
    let draft = Draft(
      """
      Lov om bøjer
      § 1. En bøje er
      1) rød eller
      2) gul,
      når den er ny. En kaj er
      1) lang eller
      2) bred.
      Stk. 2. En mole er:
      1) Våd. Den er
      a) ny eller
      b) gammel,
      når den ses.
      2) Tør.

      """)
    #expect(
      draft.amended("§ 1, stk. 1, 2. pkt., nr. 2, affattes således:\n»2) smal.«").contains("1) lang eller\n2) smal.\n"))
    #expect(
      draft.amended("§ 1, stk. 1, 1. pkt., nr. 2, affattes således:\n»2) blå,«").contains("1) rød eller\n2) blå,\nnår"))
    #expect(
      draft.amended("§ 1, stk. 2, nr. 1, 2. pkt., litra b, affattes således:\n»b) brugt,«").contains(
        "1) Våd. Den er\na) ny eller\nb) brugt,\nnår den ses.\n2) Tør."))
  }

  @Test func anItemIsSoughtInTheListOfASentenceThatMoves() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje flyder. Den er\n1) rød,\n2) gul eller\n3) blå.\n")
    let (text, outcomes) = draft.amendment([
      "§ 1, 1. pkt., ophæves.", "§ 1, 2. pkt., der bliver 1. pkt., nr. 2, affattes således:\n»2) grøn eller«",
    ])
    #expect(outcomes.map(\.status) == [.applied, .applied])
    #expect(text.hasSuffix("§ 1. Den er\n1) rød,\n2) grøn eller\n3) blå.\n"))
  }

  @Test func newUnitsStandApartFromTheirLabelsWhereASignStandsBehindTheOld() {
    let draft = Draft("Lov om bøjer\n§ 1.¹⁾ En bøje flyder.\nStk. 2.²⁾ Den er rød.\n\nOfficielle noter\n1) A.\n2) B.\n")
    let after = draft.amended(
      "I § 1 indsættes som stk. 3:\n»Stk. 3. Den lyser.«", "Efter § 1 indsættes:\n»§ 1 a. En kaj er lang.«")
    #expect(after.contains("Stk. 3. Den lyser.\n§ 1 a. En kaj er lang.\n"))
  }

  @Test func aDateAtTheStartOfALineIsNoNumber() {
    #expect(
      draft.amended("§ 2 affattes således:\n»§ 2. Loven gælder fra den\n1. januar 2027.«").contains(
        "§ 2. Loven gælder fra den 1. januar 2027.\n"))
  }

  @Test func aSentenceIsTakenOutOnce() {
    let once = draft.amended("§ 1, stk. 1, 1. pkt., ophæves.")
    #expect(draft.amended("§ 1, stk. 1, 1. pkt., og stk. 1, 1. pkt., ophæves.") == once)
    let (text, outcomes) = draft.amendment(["§ 1, stk. 1, 1. pkt., ophæves.", "§ 1, stk. 1, 1. pkt., ophæves."])
    #expect(text == once)
    #expect(outcomes[1].reason == .removedSentence("§ 1, stk. 1, 1. pkt."))
  }

  @Test func whatIsLeftBehindAListMayBeNothing() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje er:\n1) Rød.\n2) Rund.\nDen flyder. Den er hul.\n§ 2. Slut.\n")
    let (text, outcomes) = draft.amendment(["§ 1, 2. og 3. pkt., ophæves."])
    #expect(text == "Lov om bøjer\n§ 1. En bøje er:\n1) Rød.\n2) Rund.\n§ 2. Slut.\n")
    #expect(outcomes[0].reason == nil)
  }

  @Test func aFurtherLineOfANewNumberIsPartOfIt() {
    let draft = Draft("Lov om bøjer\n§ 1. En bøje er:\n1) Rød.\n2) Rund.\n3) Tom.\n§ 2. Slut.\n")
    #expect(
      draft.amended("§ 1, nr. 2, affattes således:\n»2) Stor og\nrund.«").contains(
        "1) Rød.\n2) Stor og\nrund.\n3) Tom.\n"))
    #expect(
      draft.amended("I § 1 indsættes efter nr. 1 som nyt nummer:\n»2) Stor.\nSom en kaj.«").contains(
        "1) Rød.\n2) Stor.\nSom en kaj.\n3) Rund.\n4) Tom.\n"))
  }

  @Test func aListAmongNewWordsKeepsItsLines() {
    #expect(
      draft.amended("I § 1, stk. 1, ændres »males.« til: »enten:\n1) males eller\n2) tjæres.«").contains(
        "Broen skal enten:\n1) males eller\n2) tjæres.\nStk. 2."))
  }

  // MARK: Marks

  @Test func aQuotationInNewTextKeepsItsMarks() {
    let after = draft.amended("Efter § 1 indsættes:\n»§ 1 a. Skiltet lyder:\n»Kør ind.\nSluk lyset.««")
    #expect(after.contains("§ 1 a. Skiltet lyder:\n»Kør ind.\nSluk lyset.«\n§ 2."))
    let more = draft.amended(
      "Efter § 1 indsættes:\n»§ 1 a. Skiltet lyder:\n»Kør ind.\nSluk lyset.«\nStk. 2. Det lyser.«")
    #expect(more.contains("»Kør ind.\nSluk lyset.«\nStk. 2. Det lyser.\n§ 2."))
  }

  // MARK: Annexes

  @Test func theSentencesOfAnAnnexAreThoseOfItsText() {
    #expect(
      draft.amended("Bilag 1, 1. pkt., affattes således:\n»Veje måles i mil.«").contains(
        "Bilag 1\nVeje måles i mil. Færger måles i ton.\n"))
    #expect(draft.amended("Bilag 1, 1. pkt., ophæves.").contains("Bilag 1\nFærger måles i ton.\n"))
    #expect(
      draft.amended("I bilag 1 indsættes efter 1. pkt.:\n»Veje måles i mil.«").contains(
        "i meter. Veje måles i mil. Færger"))
  }

  @Test func whatStandsBehindTheQuotationInAnAnnexIsSaid() {
    let instruction = "Bilag 1 affattes som bilag 1 til denne lov."
    #expect(reason(instruction, annex: "\nBilag 1\n\n»Bilag 1\nVeje måles i mil.«\n") == nil)
    #expect(
      reason(instruction, annex: "\nBilag 1\n\n»Bilag 1\nVeje« måles i mil.\n") == .textBesideAnnex("måles i mil."))
  }
}

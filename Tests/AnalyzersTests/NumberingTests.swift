import Testing

/// The numbers of provisions, told on drafts and on acts in force.
@Suite struct NumberingTests {
  // MARK: Sections

  @Test func aSectionThatLacksInADraft() {
    let draft = MarkedDraft(
      """
      Lov om havnebade
      § 1. Kommunalbestyrelsen kan udpege områder til badning.
      § 2. Et udpeget område skal være afmærket.
      1️⃣§ 5. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told() == ["1️⃣ error numbering/section-gap: § 5 følger efter § 2; §§ 3 og 4 mangler."])
  }

  @Test func sectionsThatLackInAnActInForce() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Kommunalbestyrelsen kan udpege områder til badning.
      § 2 c. Et udpeget område skal være afmærket.
      §§ 3-5. (Ophævet)
      § 9. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told() == [])
  }

  @Test func aSectionNumberThatIsUsedTwiceInAnActInForce() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Kommunalbestyrelsen kan udpege områder til badning.
      § 2. Et udpeget område skal være afmærket.
      1️⃣§ 2. Et udpeget område skal være renset for sten.
      § 4. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      act.told() == ["1️⃣ error numbering/section-repeated: § 2 findes allerede; efter rækkefølgen er dette § 3."])
    #expect(act.mended().contains("\n§ 3. Et udpeget område skal være renset"))
  }

  @Test func aNumberInsideARangeOfRepealedSections() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Kommunalbestyrelsen kan udpege områder til badning.
      §§ 2-6. (Ophævet)
      1️⃣§ 4. Et udpeget område skal være renset for sten.
      § 7. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told("numbering") == ["1️⃣ error numbering/section-repeated: § 4 findes allerede."])
    #expect(act.findings.first?.related.first?.message == "Her står §§ 2-6 første gang.")
  }

  @Test func hardSpacesAreKept() {
    let draft = MarkedDraft(
      """
      Lov om havnebade
      §\u{A0}1. Kommunalbestyrelsen kan udpege områder til badning.
      §\u{A0}5. Et udpeget område skal være afmærket.
      §\u{A0}3. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.mended("numbering").contains("§\u{A0}2. Et udpeget"))
  }

  @Test func annexesAndQuotationsAreCountedByThemselves() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. Efter § 7 indsættes:
      »§ 7 a. Hunde skal føres i snor.
      § 7 b. Kommunalbestyrelsen kan fravige § 7 a.«
      2. § 9 affattes således:
      »§ 9. Overtrædelse af § 7 a straffes med bøde.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told() == [])
  }

  @Test func sectionsThatBeginAgainInAChapter() {
    let draft = MarkedDraft(
      """
      Lov om havnebade
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for havnebade.
      § 2. Loven gælder ikke for svømmehaller.
      Kapitel 2
      Afmærkning
      1️⃣§ 1. Et havnebad skal være afmærket.
      § 2. Afmærkningen skal kunne ses om natten.
      """)
    #expect(
      draft.told() == [
        "1️⃣ error numbering/section-restart: Nummereringen begynder forfra med § 1 efter § 2; §§ nummereres fortløbende gennem loven."
      ])
  }

  @Test func lettersFollowTheDanishAlphabet() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 7. Et havnebad skal være afmærket.
      § 7 X. Afmærkningen skal kunne ses om natten.
      § 7 Z. Afmærkningen efterses hvert år.
      § 7 Æ. Kommunalbestyrelsen fører tilsyn.
      § 7 Ø. Tilsynet er gratis.
      § 7 Å. Ministeren kan fastsætte regler om tilsynet.
      § 8. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told() == [])
  }

  // MARK: Stykker

  @Test func aStykkeWithTheWrongNumberBetweenTwoRightOnes() {
    let draft = MarkedDraft(
      """
      Lov om elcykler
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
      1️⃣Stk. 2. Tilladelsen gælder i 3 år.
      Stk. 4. Tilladelsen kan fornyes.
      § 2. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      draft.told() == ["1️⃣ error numbering/subsection: Stk. 2 findes allerede; efter rækkefølgen er dette stk. 3."])
    #expect(draft.mended().contains("\nStk. 3. Tilladelsen gælder"))
    #expect(draft.findings.first?.fixes.first?.title == "Ret til »Stk. 3.«")
    #expect(draft.findings.first?.fixes.first?.isSafe == true)
  }

  @Test func aRangeOfRepealedStykkerCoversItsInside() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om elcykler
      Herved bekendtgøres lov om elcykler, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2-6. (Ophævet)
      Stk. 7. Tilladelsen gælder i 3 år.
      """)
    #expect(act.told() == [])
  }

  @Test func newStykkerMayBeginAnywhere() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om elcykler
      § 1
      I lov nr. 10 af 1. januar 2020 om elcykler foretages følgende ændring:
      1. I § 4 indsættes som stk. 3 og 4:
      »Stk. 3. Tilladelsen gælder i 3 år.
      Stk. 4. Tilladelsen kan fornyes.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told() == [])
  }

  @Test func aGapInNewStykkerIsAWarning() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om elcykler
      § 1
      I lov nr. 10 af 1. januar 2020 om elcykler foretages følgende ændring:
      1. § 4, stk. 7, ophæves, og i stedet indsættes:
      »Stk. 1. Tilladelsen gælder i 3 år.
      1️⃣Stk. 8. Tilladelsen kan fornyes.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(act.told() == ["1️⃣ warning numbering/subsection: Stk. 8 følger efter stk. 1; stk. 2-7 mangler."])
  }

  @Test func aHeadingInAClosingSectionIsNoStykke() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om elcykler
      § 1
      I lov nr. 10 af 1. januar 2020 om elcykler foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Ikrafttræden m.v.
      Stk. 1. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser efter § 4 bortfalder.
      """)
    #expect(act.told() == [])
  }

  // MARK: Lists

  @Test func aNumberThatIsSkippedAtTheEndOfAList() {
    let draft = MarkedDraft(
      """
      Lov om droner
      § 1. En drone må kun flyve, hvis
      1) føreren har dronebevis,
      2) dronen er forsikret og
      1️⃣4) flyvningen er anmeldt.
      """)
    #expect(draft.told() == ["1️⃣ error numbering/item: Nr. 4 følger efter nr. 2; nr. 3 mangler."])
    #expect(draft.findings.first?.fixes.isEmpty == true)
  }

  @Test func numbersWithLettersAreInOrder() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om droner
      Herved bekendtgøres lov om droner, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. En drone må kun flyve, hvis
      1) føreren har dronebevis,
      2) dronen er forsikret,
      2a) forsikringen dækker skade på ting,
      2b) forsikringen dækker skade på personer, og
      3) flyvningen er anmeldt.
      """)
    #expect(act.told() == [])
  }

  @Test func aListMayGoOnWhereAnEarlierOneStopped() {
    let draft = MarkedDraft(
      """
      Lov om droner
      § 1. En drone må kun flyve, hvis
      1) føreren har dronebevis og
      2) dronen er forsikret.
      Stk. 2. Om natten kræves desuden, at
      3) dronen har lys og
      4) flyvningen er anmeldt.
      """)
    #expect(draft.told("numbering") == [])
  }

  @Test func aListThatBeginsLateInADraft() {
    let draft = MarkedDraft(
      """
      Lov om droner
      § 1. En drone må kun flyve, hvis
      1️⃣3) føreren har dronebevis og
      4) dronen er forsikret.
      """)
    #expect(draft.told("numbering") == ["1️⃣ warning numbering/item: Nr. 3 står først; nr. 1 og 2 mangler."])
  }

  @Test func aListMayBeginAgainAfterText() {
    let draft = MarkedDraft(
      """
      Lov om droner
      § 1. En drone må kun flyve, hvis
      1) føreren har dronebevis og
      2) dronen er forsikret,
      medmindre
      1) flyvningen sker indendørs eller
      2) dronen vejer under 100 g.
      """)
    #expect(draft.told("numbering") == [])
  }

  @Test func litraAreMendedWithALetter() {
    let draft = MarkedDraft(
      """
      Lov om hundeparker
      § 1. Kommunalbestyrelsen fastsætter regler om følgende:
      1) Indretning, herunder:
      a) Hegn.
      b) Låger.
      1️⃣b) Vand.
      d) Lys.
      """)
    #expect(
      draft.told("numbering") == [
        "1️⃣ error numbering/point: Litra b findes allerede; efter rækkefølgen er dette litra c."
      ])
    #expect(draft.mended("numbering").contains("\nc) Vand."))
  }

  // MARK: Chapters, parts, annexes, instructions

  @Test func chaptersMayBeginAgainInEachPart() {
    let draft = MarkedDraft(
      """
      Lov om lysforurening
      Afsnit I
      Udendørs lys
      Kapitel 1
      Anvendelsesområde
      § 1. Afsnittet gælder for udendørs lys.
      Kapitel 2
      Krav
      § 2. Armaturer skal afskærmes opad.
      Afsnit II
      Indendørs lys
      Kapitel 1
      Anvendelsesområde
      § 3. Afsnittet gælder for lys i butiksvinduer.
      """)
    #expect(draft.told() == [])
  }

  @Test func aChapterThatLacksIsAWarningInADraft() {
    let draft = MarkedDraft(
      """
      Lov om lysforurening
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for udendørs lys.
      1️⃣Kapitel 3
      Krav
      § 2. Armaturer skal afskærmes opad.
      """)
    #expect(draft.told() == ["1️⃣ warning numbering/chapter: Kapitel 3 følger efter kapitel 1; kapitel 2 mangler."])
  }

  @Test func insertedInstructionsAreInOrder() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 udgår »bøjer«.
      1 a. § 3 ophæves.
      2. I § 4 udgår »bøjer«.
      1️⃣4. § 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      act.told() == [
        "1️⃣ error numbering/instruction: Ændringsnummer 4 følger efter ændringsnummer 2; ændringsnummer 3 mangler."
      ])
  }

  @Test func litraInRomanNumeralsKeepTheirSmallLetters() {
    let draft = MarkedDraft(
      """
      Lov om havnebade
      § 1. Ansøgningen skal indeholde følgende:
      1) En tegning, der viser:
      a) Havnebadet, herunder
      i) dets broer,
      ii) dets trapper og
      1️⃣iv) dets bøjer.
      """)
    #expect(draft.told("numbering") == ["1️⃣ error numbering/point: Litra iv følger efter litra ii; litra iii mangler."])
  }

  @Test func anAnnexThatHoldsNothingButItsHeadingCounts() {
    let draft = MarkedDraft(
      """
      Lov om havnebade
      § 1. Havnebade indrettes som vist i bilag 1-3.
      Bilag 1 – Kort
      Bilag 2 – Mærker
      Bilag 1
      Kort over havnen
      Bilag 2
      Mærker
      1️⃣Bilag 4
      Satser
      """)
    #expect(draft.told("numbering") == ["1️⃣ warning numbering/annex: Bilag 4 følger efter bilag 2; bilag 3 mangler."])
  }

  // MARK: Texts that are no drafts

  @Test func anExcerptHasOpenEnds() {
    let excerpt = MarkedDraft(
      """
      om betaling for pladsen.

      § 7. Pladsen skal være indhegnet.

      Stk. 2. Hegnet skal være mindst 1 m højt.

      § 9. Pladsen skal være belyst.
      """)
    #expect(excerpt.told() == [])
  }

  @Test(arguments: [
    "", "\n", "§", "§ 1", "Stk. 2.", "1)", "§§ 999999-2. (Ophævet)\n§ 3. Loven gælder.",
    "Lov om tal\n§ 999999. Et.\n§ 999999 å. To.\nStk. 999999-1. (Ophævet)\nKapitel 999999\nBilag 999999\n",
  ])
  func strangeTextsAreReadWithoutHarm(text: String) {
    _ = MarkedDraft(text).findings
  }
}

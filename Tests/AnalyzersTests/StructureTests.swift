import Testing

/// How sections, headings, labels and lists are written.
@Suite struct StructureTests {
  // MARK: Where guidance applies

  @Test func lawInForceIsNotJudged() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om bytræer
      Herved bekendtgøres lov om bytræer, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      Kapitel I
      Indledende bestemmelser
      § 1 a. Stk. 1. Et træ må fældes, hvis
      a. det er sygt,
      b. Det er væltet.
      c. ejeren ønsker det,
      Stk 2. Ejeren skal
      – plante et nyt og
      – betale for det.
      """)
    #expect(act.told("structure") == [])
  }

  @Test func lawInForceUnderABareTitleIsNotJudged() {
    let act = MarkedDraft(
      """
      Lov om bytræer
      § 1. Et træ må fældes, hvis det er sygt.
      § 2. (Ophævet)
      § 4 a. Ejeren skal
      a) plante et nyt,
      b) betale for det.
      """)
    #expect(act.told() == [])
  }

  @Test func newTextInAnAmendingActIsJudged() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændringer:
      1. Efter § 4 indsættes:
      »§ 4 a. 1️⃣Stk. 1. Et træ må fældes, hvis
      1) det er sygt,
      2) 2️⃣Det er væltet, eller
      3) ejeren ønsker det.
      Stk. 2. Ejeren skal plante et nyt.«
      2. I § 5 indsættes som nr. 4:
      »4) Træer i haver.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      act.told() == [
        "1️⃣ warning structure/labelled-first-subsection: »Stk. 1.« bør udgå; første stykke følger lige efter paragraffens nummer (VAF 2.6.4.1).",
        "2️⃣ warning structure/sentence-chain-form: De andre numre begynder med lille bogstav; opregningen er én sætning (VAF 2.6.4.2).",
      ])
    #expect(act.mended("structure/labelled").contains("»§ 4 a. Et træ må fældes, hvis"))
  }

  // MARK: Labels

  @Test func slipsInLabelsAreMended() {
    let draft = MarkedDraft(
      """
      Lov om bytræer
      § 1. Et træ må fældes, hvis det er sygt.
      1️⃣Stk 2. Ejeren skal plante et nyt.
      2️⃣Stk.3. Kommunalbestyrelsen kan fravige stk. 2.
      3️⃣Stk. 4 Ejeren betaler for det nye træ.
      4️⃣§2. Loven gælder ikke for skove.
      5️⃣§ 3 Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      draft.told("structure").map { String($0.prefix { $0 != ";" }) } == [
        "1️⃣ warning structure/label: Her står »Stk 2.«",
        "2️⃣ warning structure/label: Her står »Stk.3.«",
        "3️⃣ warning structure/label: Her står »Stk. 4«",
        "4️⃣ warning structure/label: Her står »§2.«",
        "5️⃣ warning structure/label: Her står »§ 3«",
      ])
    #expect(
      draft.mended("structure/label") == """
        Lov om bytræer
        § 1. Et træ må fældes, hvis det er sygt.
        Stk. 2. Ejeren skal plante et nyt.
        Stk. 3. Kommunalbestyrelsen kan fravige stk. 2.
        Stk. 4. Ejeren betaler for det nye træ.
        § 2. Loven gælder ikke for skove.
        § 3. Loven træder i kraft den 1. juli 2026.
        """)
  }

  @Test func theFirstStykkeOfAClosingSectionGetsItsLabel() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      1️⃣Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser efter § 4 bortfalder.
      """)
    #expect(act.told().count == 1)
    #expect(act.mended().contains("§ 2\nStk. 1. Loven træder"))
  }

  // MARK: Sentence chains

  /// What breaks a short chain, where as much speaks against it as for it.
  @Test(arguments: [
    ("Afgift betales af den, der", ["ejer et skib,", "1️⃣Lejer et skib eller", "bor i havnen."]),
    ("Afgift betales af den, der", ["ejer et skib,", "lejer et skib1️⃣.", "bor i havnen."]),
    ("På broen skal der være følgende:", ["en leder,", "1️⃣En vagt2️⃣.", "en båd."]),
  ])
  func whatBreaksAShortChainIsTold(introduction: String, items: [String]) {
    let list = items.enumerated().map { "\($0 + 1)) \($1)\n" }.joined()
    let told = MarkedDraft("Lov om bade\n§ 1. \(introduction)\n\(list)").told("structure/sentence-chain-form")
    let marks = items.joined().filter { $0.unicodeScalars.contains("\u{20E3}") }
    #expect(told.map { $0.first } == Array(marks))
  }

  @Test func namesMayBeginAnItem() {
    let act = "Lov om bade\n§ 1. Tilladelse gives af\n1) kommunen,\n2) Havnestyrelsen eller\n3) politiet.\n"
    #expect(MarkedDraft(act).told("structure/sentence-chain") == [])
  }

  @Test func aWellFormedChainIsLeftAlone() {
    let draft = MarkedDraft(
      """
      Lov om udendørs servering
      § 1. Tilladelse kan gives af
      1) kommunalbestyrelsen,
      2) Rigspolitiet,
      3) EU-Kommissionen,
      4) Den Europæiske Miljømyndighed og
      5) den, der ejer arealet, jf. dog § 2.
      § 2. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told() == [])
  }

  @Test func aFullStopInTheMiddleOfAChain() {
    let draft = MarkedDraft(
      """
      Lov om udendørs servering
      § 1. Tilladelse kan gives, hvis
      1) arealet er mindst 2 m bredt,
      2) der er fri passage1️⃣.
      3) støjen er lav, og
      4) serveringen slutter kl. 23.
      """)
    #expect(
      draft.told() == [
        "1️⃣ warning structure/sentence-chain-form: De andre numre slutter med komma; opregningen er én sætning (VAF 2.6.4.2)."
      ])
    #expect(draft.mended().contains("fri passage,\n"))
  }

  @Test func anAbbreviationIsNoFullStop() {
    let draft = MarkedDraft(
      """
      Lov om udendørs servering
      § 1. Tilladelse kan gives til
      1) caféer, restauranter m.v.
      2) kiosker,
      3) foreninger og
      4) private.
      """)
    #expect(draft.told() == [])
  }

  @Test func aLastItemWithoutItsFullStop() {
    let draft = MarkedDraft(
      """
      Lov om udendørs servering
      § 1. Med bøde straffes den, der
      1) serverer uden tilladelse,
      2) overskrider grænserne for støj eller
      3) undlader at rydde op1️⃣,
      Stk. 2. Bøden er mindst 500 kr.
      """)
    #expect(
      draft.told() == [
        "1️⃣ warning structure/sentence-chain-form: Sætningen slutter her og bør have punktum (VAF 2.6.4.2)."
      ])
    #expect(draft.mended().contains("rydde op.\n"))
  }

  @Test func aChainWithoutAConjunction() {
    let draft = MarkedDraft(
      """
      Lov om loppemarkeder
      § 1. Et marked kan holdes, hvis det
      1) varer højst 2 dage,
      2) holdes på en plads1️⃣,
      3) er anmeldt.
      """)
    #expect(
      draft.told() == [
        "1️⃣ warning structure/sentence-chain-conjunction: Det næstsidste nummer bør slutte med »og« eller »eller« (VAF 2.6.4.2)."
      ])
  }

  // MARK: Point lists

  @Test func definitionsAreAPointList() {
    let draft = MarkedDraft(
      """
      Lov om cykelstier
      § 1. I denne lov forstås ved:
      1) Cykelsti: En sti, der er afmærket for cykler.
      2) Supercykelsti: En cykelsti, der forbinder to kommuner, jf. § 2.3)
      3) Cykel: Et køretøj, der er omfattet af færdselslovens § 2, nr. 5.
      § 2. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told("structure") == [])
  }

  @Test func theThirdShapeIsGoodLaw() {
    let draft = MarkedDraft(
      """
      Lov om cykelstier
      § 1. Vejmyndigheden skal give følgende oplysninger:
      1) Stiens længde,
      2) stiens bredde og
      3) tidspunktet for åbningen.
      § 2. Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told() == [])
  }

  @Test func aPointWithoutItsFullStop() {
    let draft = MarkedDraft(
      """
      Lov om klatrevægge
      § 1. Ejeren skal sørge for følgende:
      1) Væggen efterses hver måned.
      2) Underlaget er stødabsorberende1️⃣
      3) Der er opslag om brugen.
      """)
    #expect(
      draft.told() == [
        "1️⃣ warning structure/point-list-form: De andre punkter slutter med punktum; det bør dette også (VAF 2.6.4.2)."
      ])
    #expect(draft.mended().contains("stødabsorberende.\n"))
  }

  @Test func namesInAPointListMayBeginWithASmallLetter() {
    let draft = MarkedDraft(
      """
      Lov om indfødsrets meddelelse
      § 1. Indfødsret meddeles:
      1) Anna Petersen, Odense.
      2) van der Meer, Jan, Aarhus.
      3) Maria Olsen, Ribe.
      """)
    #expect(draft.told() == [])
  }

  // MARK: Markers and levels

  @Test func allMarksOfAListAreMendedAtOnce() {
    let draft = MarkedDraft(
      """
      Lov om grillpladser
      § 1. Det er forbudt at
      1️⃣(1) efterlade affald,
      (2) efterlade ild og
      (3) spille musik.
      """)
    #expect(
      draft.told() == ["1️⃣ warning structure/list-marker: Her står »(1)«; i love skrives »1)« (LK18 2.3.6.10)."])
    #expect(draft.mended().hasSuffix("1) efterlade affald,\n2) efterlade ild og\n3) spille musik."))
  }

  @Test func dashesAreNumbered() {
    let draft = MarkedDraft(
      """
      Lov om hjertestartere
      § 1. Skiltet skal vise
      – hjertestarterens plads,
      – adgangen til den og
      – et telefonnummer.
      """)
    #expect(draft.mended().hasSuffix("1) hjertestarterens plads,\n2) adgangen til den og\n3) et telefonnummer."))
  }

  // MARK: Chapters

  @Test func aShortActNeedsNoChapters() {
    let sections = (1...20).map { "§ \($0). Regel nummer \($0) gælder." }
    let draft = MarkedDraft("Lov om regler\n" + sections.joined(separator: "\n"))
    #expect(draft.told() == [])
  }
}

import Testing

/// What an amending act orders, as far as its own text decides.
@Suite struct AmendmentTests {
  /// An amending act with these instructions, numbered as they are, and these closing sections.
  private static func act(
    _ instructions: String, title: String = "Lov om ændring af lov om havnebade",
    opening: String =
      "I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, foretages følgende ændringer:",
    closing: String = "§ 2\nLoven træder i kraft den 1. juli 2026.\n"
  ) -> MarkedDraft {
    MarkedDraft("\(title)\n§ 1\n\(opening)\n\(instructions)\n\(closing)")
  }

  /// What the family says, without the two rules that a draft with a single instruction would break each time.
  private func told(_ draft: MarkedDraft) -> [String] {
    draft.told("amendment").filter { !$0.contains("amendment/opening-number") }
  }

  // MARK: Right drafts

  @Test func aWellWrittenActIsLeftAlone() {
    let draft = Self.act(
      """
      1. Lovens titel affattes således:
      »Lov om havnebade og søbade«.
      2. I fodnoten til lovens titel ændres »2010/1/EU« til: »2011/1/EU«.
      3. Overalt i loven ændres »bøjer« til: »gule bøjer«, og »stiger« ændres til: »trapper«.
      4. I § 2, stk. 1, 1. pkt., og to steder i § 10, stk. 3, ændres »5.000 kr.« til: »2.000 kr.«
      5. I § 3 indsættes efter stk. 1 som nye stykker:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      Stk. 2-4 bliver herefter stk. 4-6.
      6. § 4, stk. 1, affattes således:
      »Badet er gratis.«
      7. § 4, stk. 2, der bliver stk. 3, affattes således:
      »Stk. 3. Badet er koldt.«
      8. § 5, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Badet er dybt.
      Stk. 3. Badet er bredt.«
      9. I § 6, stk. 1, udgår »og gæster«, og stk. 3 ophæves.
      10. I § 7, stk. 1, indsættes efter nr. 3 som nyt nummer:
      »4) olie,«.
      Nr. 4 bliver herefter nr. 5.
      11. Overskriften til kapitel 4 affattes således:
      »Kapitel 4
      Bade om vinteren«.
      12. I § 9 indsættes som stk. 3 og 4:
      »Stk. 3. Badet er blåt.
      Stk. 4. Badet er grønt.«
      13. I § 42 indsættes som 4. pkt.:
      »Badet er rødt.«
      """)
    #expect(told(draft) == [])
  }

  @Test func lawInForceAndOrdinaryActsAreNotLookedAt() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Badet er åbent.
      § 2. I lov om søbade, jf. lovbekendtgørelse 11 af 2020, foretages følgende ændringer:
      1. § 5, stk. 2, udgår.
      """)
    #expect(act.told("amendment") == [])
  }

  // MARK: The opening and the title

  @Test func citationsInOpeningsAreWhole() {
    let draft = Self.act(
      "1. § 4 ophæves.",
      opening:
        "I lov om havnebade, jf. 1️⃣lovbekendtgørelse af 10 af 1. januar 2020, som ændret ved § 2 i 2️⃣lov nr. 7 af 3 maj 2021 og lov nr. 8 af 4. maj 2021, foretages følgende ændring:"
    )
    #expect(
      told(draft) == [
        "1️⃣ warning amendment/opening: Skriv nummer og fuld dato som »lovbekendtgørelse nr. 10 af 1. januar 2020« (LK 3.4.4).",
        "2️⃣ warning amendment/opening: Skriv nummer og fuld dato som »lov nr. 10 af 1. januar 2020« (LK 3.4.4).",
      ])
    let shared = Self.act(
      "1. § 4 ophæves.",
      opening:
        "I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, som ændret ved lov nr. 7 og § 2 i lov nr. 8 begge af 3. maj 2021, foretages følgende ændring:"
    )
    #expect(told(shared) == [])
  }

  @Test func anOpeningMayBeParted() {
    let opening = "I lov nr. 10 af 1. januar 2020 om havnebade foreta-\nges følgende ændring:"
    #expect(told(Self.act("1. § 4 ophæves.", opening: opening)) == [])
  }

  @Test func singularAndPluralFollowTheCount() {
    let one = Self.act("1. § 4 ophæves.")
    #expect(one.mended("amendment/opening-number").contains("foretages følgende ændring:"))
    let two = Self.act(
      "1. § 4 ophæves.\n2. I § 5 udgår »bøjer«.",
      opening: "I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:")
    #expect(two.mended("amendment/opening-number").contains("foretages følgende ændringer:"))
  }

  @Test func noJfBeforeAnActsOwnNumber() {
    let draft = Self.act(
      "1. § 4 ophæves.", title: "Lov om ændring af havnebadsloven",
      opening: "I havnebadsloven, jf. lov nr. 10 af 1. januar 2020, foretages følgende ændring:")
    #expect(draft.mended("amendment/superfluous-jf").contains("I havnebadsloven, lov nr. 10 af"))
  }

  @Test(arguments: [
    ("Lov om ændring af lov om søbade og lov om havnebade", ["title-order"]),
    ("Lov om ændring af lov om havnebade", ["act-not-in-title"]),
    ("Lov om ændring af lov om havnebade og forskellige andre love", []),
    ("Lov om ændring af lov om havnebade[^a] og lov om søbade[^b]", []),
    ("Lov om ændring af lov om havnebade og søbadsloven", []),
    ("Lov om ændring af lov om havnebade, lov om søbade og lov om svømmehaller", []),
  ])
  func theTitleNamesTheActs(title: String, rules: [String]) {
    let draft = MarkedDraft(
      """
      \(title)
      (Gule bøjer m.v.)
      § 1
      I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      I lov nr. 11 af 1. januar 2020 om søbade, som ændret ved lov nr. 12 af 1. marts 2021, foretages følgende ændring:
      1. § 4 ophæves.
      § 3
      I lov nr. 13 af 1. marts 2021 om ændring af lov om søbade (Åbningstider) foretages følgende ændring:
      1. § 1, nr. 4, ophæves.
      § 4
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.findings("amendment").map { String($0.rule.id.dropFirst(10)) } == rules)
  }

  // MARK: Order

  @Test func instructionsFollowTheAct() {
    let draft = Self.act(
      """
      1. I § 4 ændres »a« til: »b«.
      2. 1️⃣Overalt i loven ændres »bøjer« til: »gule bøjer«.
      3. 2️⃣I § 3 a ændres »a« til: »b«.
      4. I § 6 og § 2 ændres »c« til: »d«.
      5. I § 7 ændres »a« til: »b«.
      6. I bilag 1 ændres »a« til: »b«.
      """)
    #expect(
      told(draft) == [
        "1️⃣ warning amendment/everywhere-first: Ændringer overalt i loven bør stå før ændringer af enkelte bestemmelser; nr. 1 er en sådan (LK18 2.3.6.1).",
        "2️⃣ warning amendment/order: Her ændres § 3 a, men nr. 1 ændrer § 4; ændringerne bør følge lovens orden (LK 3.4.5.2).",
      ])
  }

  // MARK: Units

  @Test func sectionsAndSentencesAreNotRenumbered() {
    let draft = Self.act(
      """
      1. § 4 ophæves.
      1️⃣§ 5 bliver herefter § 4.
      2. I § 6, stk. 1, indsættes efter 1. pkt. som nyt punktum:
      »Badet er blåt.«
      2️⃣2. pkt. bliver herefter 3. pkt.
      """)
    #expect(
      told(draft).map { String($0.prefix { $0 != ":" }) } == [
        "1️⃣ warning amendment/renumbered-unit", "2️⃣ warning amendment/renumbered-unit",
      ])
  }

  @Test func newTextBearsTheNumberThatIsSaid() {
    let draft = Self.act(
      """
      1. I § 2 indsættes som stk. 4:
      »1️⃣Stk. 5. Badet er blåt.«
      2. I § 3 indsættes efter stk. 2 som nyt stykke:
      »2️⃣Stk. 4. Badet er blåt.«
      3. § 4, stk. 3, der bliver stk. 4, affattes således:
      »3️⃣Stk. 3. Badet er blåt.«
      4. I § 5, stk. 1, indsættes efter nr. 2 som nyt nummer:
      »4️⃣4) olie.«
      5. § 6 affattes således:
      »5️⃣§ 7. Badet er blåt.«
      """)
    #expect(
      told(draft) == [
        "1️⃣ error amendment/new-label: Den nye tekst er mærket stk. 5; efter ændringen skal det være stk. 4.",
        "2️⃣ error amendment/new-label: Den nye tekst er mærket stk. 4; efter ændringen skal det være stk. 3.",
        "3️⃣ error amendment/new-label: Den nye tekst er mærket stk. 3; efter ændringen skal det være stk. 4.",
        "4️⃣ error amendment/new-label: Den nye tekst er mærket nr. 4; efter ændringen skal det være nr. 3.",
        "5️⃣ error amendment/new-label: Den nye tekst er mærket § 7; efter ændringen skal det være § 6.",
      ])
    #expect(draft.mended("amendment/new-label").contains("»Stk. 4. Badet er blåt.«\n2."))
  }

  /// Staged insertions speak old numbers on the left and final ones in the text (VAF 2.7.5.6.2).
  @Test func stagedInsertionsAreRight() {
    let draft = Self.act(
      """
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Badet er blåt.«
      Stk. 2 bliver herefter stk. 3.
      2. I § 2 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:
      »Stk. 4. Badet er grønt.«
      Stk. 3 bliver herefter stk. 5.
      3. I § 3 ophæves stk. 1.
      Stk. 2 og 3 bliver herefter stk. 1 og 2.
      4. I § 3 indsættes efter stk. 3:
      »Stk. 3. Badet er rødt.«
      """)
    #expect(told(draft) == [])
  }

  @Test func theFormulaCountsTheNewUnits() {
    let draft = Self.act(
      """
      1. I § 2 indsættes efter stk. 1 som 1️⃣nyt stykke:
      »Stk. 2. Badet er blåt.
      Stk. 3. Badet er rødt.«
      2. I § 3, stk. 1, indsættes efter nr. 1 som 2️⃣nye numre:
      »2) olie,«.
      3. I § 4 indsættes før stk. 1 som nye stykker:
      »Badet er blåt.
      Stk. 2. Badet er rødt.«
      4. I § 5 indsættes som 3️⃣stk. 3-5:
      »Stk. 3. Badet er blåt.
      Stk. 4. Badet er rødt.«
      """)
    #expect(
      told(draft) == [
        "1️⃣ error amendment/new-units: Der står »som nyt stykke«, men den nye tekst har 2 (VAF 2.7.5.6.2).",
        "2️⃣ error amendment/new-units: Der står »som nye numre«, men den nye tekst har 1 (VAF 2.7.5.6.2).",
        "3️⃣ error amendment/new-units: Der indsættes som stk. 3-5, men den nye tekst har 2.",
      ])
    #expect(draft.mended("amendment/new-units").contains("efter stk. 1 som nye stykker:"))
  }

  // MARK: Words of repeal

  @Test func unitsAreRepealedAndWordsGoOut() {
    let draft = Self.act(
      """
      1. § 4, stk. 2, udgår.
      2. I § 5, stk. 1, ophæves »bøjer«.
      3. § 6 udgår og i stedet indsættes:
      »§ 6. Badet er blåt.«
      4. I § 7, stk. 1, udgår »og«, og stk. 2 udgår.
      """)
    #expect(
      draft.mended("amendment").contains(
        """
        1. § 4, stk. 2, ophæves.
        2. I § 5, stk. 1, udgår »bøjer«.
        3. § 6 ophæves, og i stedet indsættes:
        »§ 6. Badet er blåt.«
        4. I § 7, stk. 1, udgår »og«, og stk. 2 ophæves.
        """))
    #expect(told(draft).count == 5)
  }

  @Test func repealsThatMoveNothingCouldBeOne() {
    let draft = Self.act("1. § 4 ophæves.\n2. 1️⃣§ 7 ophæves.\n3. § 8, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2.")
    #expect(
      told(draft) == [
        "1️⃣ information amendment/joined-repeals: Ophævelsen kunne stå i nr. 1, for intet rykker (LK 3.4.5.5)."
      ])
    let split = Self.act(
      "1. § 4 ophæves.\n2. § 7 ophæves.",
      closing:
        "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.\nStk. 2. § 1, nr. 2, træder i kraft den 1. juli 2027."
    )
    #expect(told(split) == [])
  }

  // MARK: Recasts

  @Test func newWordingBeginsWithItsLabel() {
    let draft = Self.act(
      """
      1. § 2, stk. 2, affattes således:
      »1️⃣Badet er blåt.«
      2. § 3, stk. 1, affattes således:
      »2️⃣§ 3. Badet er blåt.«
      3. § 4, stk. 2, 1. pkt., affattes således:
      »3️⃣Stk. 2. Badet er blåt.«
      4. Overskriften til kapitel 2 affattes således:
      »4️⃣Bade om vinteren«.
      5. § 9 affattes således:
      »5️⃣Badet er blåt.«
      """)
    #expect(
      told(draft) == [
        "1️⃣ warning amendment/missing-label: Den nye affattelse af stk. 2 bør begynde med »Stk. 2.« (LK18 2.3.6.3).",
        "2️⃣ warning amendment/superfluous-label: »§ 3.« bør udgå; kun § 3, stk. 1, affattes på ny (LK18 2.3.6.3).",
        "3️⃣ warning amendment/superfluous-label: »Stk. 2.« bør udgå; kun § 4, stk. 2, 1. pkt., affattes på ny (LK18 2.3.6.3).",
        "4️⃣ warning amendment/chapter-number: Den nye overskrift bør begynde med »Kapitel 2« (LK18 2.3.6.3).",
        "5️⃣ warning amendment/missing-label: Den nye affattelse af § 9 bør begynde med »§ 9.« (LK18 2.3.6.3).",
      ])
    let mended = draft.mended("amendment")
    #expect(mended.contains("»Stk. 2. Badet er blåt.«\n2."))
    #expect(mended.contains("affattes således:\n»Badet er blåt.«\n3."))
    #expect(mended.contains("»Kapitel 2\nBade om vinteren«."))
  }

  @Test func anAnnexThatIsPutInExists() {
    let draft = Self.act(
      "1. Bilag 1 affattes som bilag 1 til denne lov.\n2. Bilag 2 affattes som 1️⃣bilag 2 til denne lov.",
      closing: "§ 2\nLoven træder i kraft den 1. juli 2026.\n\nBilag 1\n»Bilag 1\nTakster\nEn billet koster 10 kr.«\n")
    #expect(told(draft) == ["1️⃣ error amendment/missing-annex: Bilag 2 til denne lov findes ikke her."])
  }

  // MARK: Signs

  @Test func quotationsStandBetweenGuillemets() {
    let draft = Self.act(
      """
      1. I § 2 ændres 1️⃣"bøjer" til: “gule bøjer”.
      2. I § 3 indsættes efter »bøjer2️⃣»: »og stiger«.
      3. I § 4 indsættes som stk. 2:
      3️⃣»Stk. 2. Badet er blåt.
      4. § 8 ophæves.
      """)
    #expect(
      draft.told("amendment/quotation-marks") == [
        "1️⃣ warning amendment/quotation-marks: Citater skrives mellem » og «.",
        "2️⃣ warning amendment/quotation-marks: Citatet slutter her; skriv « i stedet for ».",
        "3️⃣ error amendment/quotation-marks: Citatet er ikke lukket: der mangler et « efter det », der står her.",
      ])
    #expect(draft.mended("amendment/quotation-marks").contains("ændres »bøjer« til: »gule bøjer«."))
  }

  @Test func marksAroundNewTextAreThereOnce() {
    let draft = MarkedDraft(
      """
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2 affattes således:
          »§ 2. Badet har »bøjer««.
      2. § 3 affattes således:
      > »**§ 3.** Badet har bøjer.«
      3. § 4 affattes således:
      »§ 4. Badet har bøjer.«1️⃣«
      4. Overskriften før § 5 affattes således:
      2️⃣»Bøjer« og både«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      """)
    #expect(
      draft.told("amendment/quotation-marks") == [
        "1️⃣ warning amendment/quotation-marks: Her afsluttes et citat, der ikke er begyndt.",
        "2️⃣ warning amendment/quotation-marks: Citatet er ikke begyndt: der mangler et » foran den nye tekst.",
      ])
    #expect(draft.mended("amendment/quotation-marks").contains("»§ 4. Badet har bøjer.«\n4. "))
  }

  @Test func colonsAndStopsAroundNewText() {
    let draft = Self.act(
      """
      1. I § 2 ændres »bøjer« til »gule bøjer«.
      2. I § 3 ændres »10 kr.« til: »20 kr.«.
      3. I § 4 ændres »bøjer« til: »gule bøjer«
      4. § 5, stk. 1, affattes således
      »Badet er blåt.«
      5. I § 6 ændres »a« og »b« til henholdsvis »c« og »d«.
      """)
    #expect(
      draft.mended("amendment").contains(
        """
        1. I § 2 ændres »bøjer« til: »gule bøjer«.
        2. I § 3 ændres »10 kr.« til: »20 kr.«
        3. I § 4 ændres »bøjer« til: »gule bøjer«.
        4. § 5, stk. 1, affattes således:
        »Badet er blåt.«
        5.
        """))
  }

  // MARK: The same words

  @Test func achangeChangesSomething() {
    let draft = Self.act(
      "1. I § 2 ændres »gule bøjer« til: »1️⃣gule\u{A0}bø\u{AD}jer«.\n2. I § 3 ændres »gule bøjer« til: »gule Bøjer«.")
    #expect(told(draft) == ["1️⃣ error amendment/no-change: De nye ord er de samme som de gamle."])
  }

  @Test func noTwoInstructionsHitTheSameText() {
    let draft = Self.act(
      """
      1. § 2, stk. 3, ophæves.
      2. I 1️⃣§ 2, stk. 3, 2. pkt., ændres »a« til: »b«.
      3. I § 4, stk. 1, ændres »x« til: »y«.
      4. I § 4, stk. 1, ændres »z« til: »y«.
      5. I § 4, stk. 2, ændres »x« til: »y«.
      6. I 2️⃣§ 4, stk. 1, udgår »x«.
      7. I § 5, stk. 4, der bliver stk. 3, ændres »x« til: »y«.
      """)
    #expect(
      draft.told("amendment/same-text-twice") == [
        "1️⃣ error amendment/same-text-twice: Teksten i § 2, stk. 3, 2. pkt., ophæves, affattes eller ændres også af nr. 1.",
        "2️⃣ error amendment/same-text-twice: Teksten i § 4, stk. 1, ophæves, affattes eller ændres også af nr. 3.",
      ])
  }

  // MARK: Closing sections

  @Test func closingSectionsNameInstructionsThatAreThere() {
    let draft = Self.act(
      "1. § 4 ophæves.\n2. I § 5 udgår »bøjer«.",
      closing: """
        § 2
        Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
        Stk. 2. 1️⃣§ 1, nr. 3, træder i kraft den 1. juli 2027.
        Stk. 3. § 9 i lov om havnebade som affattet ved denne lovs § 1, nr. 2, gælder for nye bade.
        """)
    #expect(
      draft.told().filter { !$0.contains("unknown-act") } == [
        "1️⃣ error amendment/missing-instruction: § 1, nr. 3, findes ikke. § 1 har 2 numre."
      ])
  }

  @Test func everyInstructionComesIntoForceOnce() {
    let instructions = "1. I § 4 udgår »a«.\n2. I § 5 udgår »bøjer«.\n3. I § 6 udgår »b«."
    func told(_ closing: String) -> [String] {
      Self.act(instructions, closing: "§ 2\n" + closing).told("amendment").map {
        $0.replacing(/»[0-9]\..*«\ /, with: "")
      }
    }
    #expect(
      told("Stk. 1. § 1, nr. 1, træder i kraft den 1. juli 2026.\nStk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.")
        == [
          "warning amendment/commencement-cover: § 1, nr. 2, har intet ikrafttrædelsestidspunkt, for ingen bestemmelse gælder hele loven."
        ])
    #expect(
      told(
        "Stk. 1. § 1, nr. 1 og 2, træder i kraft den 1. juli 2026.\nStk. 2. 1️⃣§ 1, nr. 2, træder i kraft den 1. juli 2027.\nStk. 3. § 1, nr. 3, træder i kraft den 1. juli 2028."
      ) == ["1️⃣ warning amendment/commencement-cover: § 1, nr. 2, har allerede et ikrafttrædelsestidspunkt."])
    #expect(
      told(
        "Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.\nStk. 2. § 1, nr. 2, træder i kraft den 1. juli 2027.\nStk. 3. § 1, nr. 2, finder ikke anvendelse på bade, der er anlagt før lovens ikrafttræden."
      ) == [])
    #expect(
      told(
        "Stk. 1. § 1, bortset fra nr. 2, træder i kraft den 1. juli 2026.\nStk. 2. § 1, nr. 2 og 3, træder i kraft den 1. juli 2027."
      ) == [])
  }

  // MARK: Clauses and sentences

  @Test func aClauseIsNoTarget() {
    let draft = Self.act(
      """
      1. I § 2, stk. 1, 1️⃣2. led, ændres »bøjer« til: »gule bøjer«.
      2. I § 3, 2️⃣sidste led, udgår »stiger«.
      3. I § 4 ændres »stk. 2, 1. led« til: »stk. 2«.
      4. I § 5 indsættes efter »som led i«: »driften som led i«.
      5. I bilag 1, artikel 3, andet led, udgår »stiger«.
      """)
    let message =
      "En ændring bør ikke pege på et led; peg på punktummet, og lad de citerede ord vise stedet (LK 3.4.5.3)."
    #expect(
      draft.told("amendment/clause-target") == [
        "1️⃣ warning amendment/clause-target: \(message)", "2️⃣ warning amendment/clause-target: \(message)",
      ])
  }

  @Test func sentencesAndLitraAreCounted() {
    let draft = Self.act(
      """
      1. I § 2, stk. 1, indsættes efter 1. pkt. som 1️⃣nyt punktum:
      »Badet er åbent, jf. § 4, stk. 2. Det er gratis.«
      2. I § 3, stk. 1, indsættes efter 1. pkt. som 2️⃣nye punktummer:
      »Badet er åbent kl. 10.«
      3. I § 4 indsættes som 3️⃣4. og 5. pkt.:
      »Badet er åbent. Det er gratis. Det er koldt.«
      4. I § 5, nr. 1, indsættes efter litra a som 4️⃣nyt litra:
      »b) bøjer,
      c) stiger og«.
      Litra b bliver herefter litra d.
      5. I § 6 indsættes som 4. pkt.:
      »Badet skal have
      1) bøjer. Bøjerne er gule.
      2) stiger. Stigerne er røde.«
      6. I § 7 indsættes som 2. og 3. pkt.:
      »Badet er åbent. Det er gratis.«
      7. I § 8 indsættes efter 1. pkt. som 5️⃣nyt punktum: »Badet er åbent. Det er gratis.«
      8. I § 9 indsættes som 6️⃣2. og 3. pkt.:
      »Badet er åbent om sommeren.«
      """)
    #expect(
      draft.told("amendment/new-units") == [
        "1️⃣ error amendment/new-units: Der står »som nyt punktum«, men den nye tekst har 2 (VAF 2.7.5.6.2).",
        "2️⃣ error amendment/new-units: Der står »som nye punktummer«, men den nye tekst har 1 (VAF 2.7.5.6.2).",
        "3️⃣ error amendment/new-units: Der indsættes som 4. og 5. pkt., men den nye tekst har 3.",
        "4️⃣ error amendment/new-units: Der står »som nyt litra«, men den nye tekst har 2 (VAF 2.7.5.6.2).",
        "5️⃣ error amendment/new-units: Der står »som nyt punktum«, men den nye tekst har 2 (VAF 2.7.5.6.2).",
        "6️⃣ error amendment/new-units: Der indsættes som 2. og 3. pkt., men den nye tekst har 1.",
      ])
  }

  // MARK: The acts in the library

  /// What the rules on cited acts say of a draft that amends lov om lodsbåde with this citation.
  private static func cited(_ citation: String, head: String = "") -> [String] {
    let draft = MarkedDraft(
      """
      \(head)Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. \(citation), foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      """)
    return ["amendment/superseded", "amendment/missing-amending", "amendment/citation"].flatMap(draft.told)
  }

  @Test func openingsAreHeldAgainstTheLibrary() {
    let whole = "lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028"
    #expect(Self.cited("1️⃣" + whole) == [])
    let adopted = MarkedDraft(
      """
      Forslag til Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændringer:
      1. I § 3 ændres »bådfører« til: »fører«.
      2. I § 4 ændres »redningsvest« til: »gul redningsvest«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      """)
    #expect(adopted.told("amendment/missing-amending-act") == [])
    #expect(
      Self.cited("1️⃣lovbekendtgørelse nr. 8 af 2. maj 2024") == [
        "1️⃣ warning amendment/superseded-consolidation: Den er afløst af lovbekendtgørelse nr. 60 af 3. juni 2027 (LK 3.4.4)."
      ])
    #expect(
      Self.cited("lovbekendtgørelse nr. 60 af 3. juni 2027") == [
        "»I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændring:« warning amendment/missing-amending-act: »som ændret ved« bør også nævne § 1 i lov nr. 70 af 4. juni 2028 (LK 3.4.4)."
      ])
    #expect(
      Self.cited("1️⃣lovbekendtgørelse nr. 60 af 3. juli 2027, som ændret ved lov nr. 70 af 4. juni 2028") == [
        "1️⃣ error amendment/citation-mismatch: Nr. 60 fra 2027 er af 3. juni 2027, ikke 3. juli 2027."
      ])
    #expect(
      Self.cited("1️⃣lovbekendtgørelse nr. 31 af 4. juni 2019") == [
        "1️⃣ error amendment/citation-mismatch: Den er en bekendtgørelse af lov om fyrskibe, ikke af lov om lodsbåde."
      ])
  }

  @Test func aChainThatSaysItIsShortenedIsLeftAlone() {
    let last = "lovbekendtgørelse nr. 60 af 3. juni 2027, som senest ændret ved lov nr. 6 af 5. juni 2028"
    #expect(Self.cited(last) == [])
    // What came after the introduction could not be cited.
    let bill = "Fremsat den 4. februar 2026 af søfartsministeren\n"
    #expect(Self.cited("lovbekendtgørelse nr. 8 af 2. maj 2024", head: bill) == [])
  }

  /// An act that makes these changes of lov om lodsbåde.
  private static func lodsbåde(_ instructions: String, closing: String = "") -> MarkedDraft {
    act(
      instructions, title: "Lov om ændring af lov om lodsbåde",
      opening:
        "I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændringer:",
      closing: "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2029.\n\(closing)")
  }

  @Test func ordersLapseWithTheirPower() {
    #expect(
      Self.lodsbåde("1. 1️⃣§ 2, stk. 1, ophæves.\n2. § 3 ophæves.").told("amendment/repealed-power") == [
        "1️⃣ information amendment/repealed-power: § 2, stk. 1, giver hjemmel til regler; de bortfalder med den, hvis loven ikke siger andet (LK 3.4.5.5)."
      ])
    #expect(Self.lodsbåde("1. § 2, stk. 2, ophæves.").told("amendment/repealed-power") == [])
    #expect(
      Self.lodsbåde("1. § 2 ophæves.", closing: "Stk. 2. Regler om lys forbliver i kraft, indtil de ophæves.\n").told(
        "amendment/repealed-power") == [])
  }

  @Test func aChapterTakesItsSectionsAlong() {
    #expect(
      Self.lodsbåde("1. § 1 og kapitel 2 ophæves.\n2. 1️⃣§ 4 ophæves.").told("amendment/repeal-within-chapter") == [
        "1️⃣ information amendment/repeal-within-chapter: § 4 er ophævet med kapitel 2 og behøver ikke nævnes (LK 3.4.5.5)."
      ])
  }
}

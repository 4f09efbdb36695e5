import Testing

/// The words and signs of drafted text.
@Suite struct LanguageTests {
  private func act(_ sections: String) -> MarkedDraft { MarkedDraft("Lov om isbaner\n\(sections)\n") }

  // MARK: Where the rules apply

  @Test func lawInForceIsNotJudged() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om isbaner
      Herved bekendtgøres lov om isbaner, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. De i § 2 nævnte isbaner lukkes, såfremt isen er tynd og/eller våd.
      § 2. Gebyret er 5000 kr. og 10 % af prisen.
      """)
    #expect(act.told("language") == [])
  }

  @Test func wordsQuotedFromTheActAreNotTheDraftersOwn() {
    let act = MarkedDraft(
      """
      Lov om ændring af lov om isbaner
      § 1
      I lov nr. 10 af 1. januar 2020 om isbaner foretages følgende ændringer:
      1. I § 4 ændres »såfremt« til: »hvis«.
      2. I § 5 indsættes efter »den i stk. 1 nævnte bane«: », 1️⃣såfremt den er lukket«.
      3. I § 6 indsættes som stk. 2:
      »Stk. 2. Ordene »såfremt isen er tynd« sættes på 2️⃣de i stk. 1 nævnte skilte.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(
      act.told("language") == [
        "1️⃣ hint language/old-word: Overvej »hvis« i stedet for »såfremt«.",
        "2️⃣ warning language/front-loaded-participle: Henvisningen bør stå efter navneordet: »…, der er nævnt i stk. 1« (VAF 2.2).",
      ])
  }

  // MARK: Words struck out

  @Test("words that are struck out on into other provisions are told of, and go with labels that would stand alone")
  func wordsStruckOut() throws {
    let act = MarkedDraft(
      """
      # Lov om isbaner

      § 1. Banen er glat1️⃣~~, dog ikke om sommeren.
      Stk. 2. Banen er rund.~~

      § 2. På banen er:
      1) bande,
      2) 2️⃣~~lys,~~
      3) mål.
      <!-- ~~Ib: flere? -->
      ~~Stk. 2. Banen har mål.~~

      """, path: "udkast.lov.md")
    #expect(act.told("language/struck-out-text").map { $0.prefix(3) } == ["1️⃣ w", "2️⃣ w"].map { $0.prefix(3) })
    let mended = act.mended("language/struck-out-text")
    #expect(mended.contains("§ 1. Banen er glat\n\n§ 2. På banen er:\n1) bande,\n3) mål.\n"))
  }

  @Test("a sign that strikes nothing out is told of")
  func strikesAlone() throws {
    let act = MarkedDraft(
      """
      # Lov om isbaner

      § 1. Banen er 1️⃣~~glat og rund.

      § 2. Banen er hvid2️⃣~~, og den er `~~ikke` ca. ~~ rød.

      <!-- ~~Ib: flere? -->

      """, path: "udkast.lov.md")
    #expect(act.told("language/struck-out-text").map { $0.prefix(3) } == ["1️⃣ w", "2️⃣ w"].map { $0.prefix(3) })
  }

  // MARK: References before their noun

  @Test func referencesBeforeTheirNoun() {
    let act = act(
      """
      § 1. Banen lukkes i 1️⃣de i § 2, stk. 1, nr. 2 og 3, nævnte tilfælde efter 2️⃣de i medfør af § 2 fastsatte regler.
      § 2. Et af 3️⃣de i stk. 2, 1. pkt., omhandlede skilte sættes op. Et skilt som nævnt i § 1 er rødt.
      Stk. 2. Der sættes skilte op ved de baner, der er nævnt i § 1. Den nævnte bane er den, ejeren har valgt i 2020.
      Stk. 3. Andre baner end de i § 1 nævnte til brug for gæster lukkes, og de i § 1 anførte eller nye kan åbnes.
      """)
    #expect(
      act.told("language/front").map { String($0.prefix(3)) }
        == ["1️⃣", "2️⃣", "3️⃣"].map { String("\($0) warning".prefix(3)) })
  }

  @Test func proceduresAreNotVerbsInHiding() {
    let act = act(
      """
      § 1. Kommunen 1️⃣foretager en ny vurdering af banen og foretager en miljøvurdering af den.
      Stk. 2. Der foretages registersamkøring af oplysninger. Fejl rettes, og det foretages gennem årlig opgørelse af brugen.
      """)
    #expect(act.told("language/verbal-noun").map { String($0.prefix(1)) } == ["1️⃣"])
  }

  // MARK: Characters

  @Test func charactersThatNobodySeesAreTakenOut() {
    let act = act(
      "§ 1. Is\u{200B}banen er å\u{AD}ben,\u{A0}og 1️⃣K\u{43E}mmunen fejer den; is på 5 µm og β-stråling er ens.")
    #expect(act.findings("language").map(\.rule.id) == ["language/invisible-character", "language/confusable-letter"])
    #expect(act.mended("language").contains("Isbanen er å\u{AD}ben,\u{A0}og Kommunen fejer den; is på 5 µm"))
  }

  @Test func looseRingsBecomeLetters() {
    #expect(
      act("§ 1. Banen er a\u{30A}ben for Andre\u{301}.").mended("language").contains(
        "Banen er \u{E5}ben for Andr\u{E9}."))
  }

  @Test func quotationMarks() {
    let act = act("§ 1. Skiltet siger 1️⃣\"Tynd is2️⃣\" og er 12\" højt.")
    #expect(act.told("language").map { String($0.prefix(1)) } == ["1️⃣", "2️⃣"])
    #expect(act.mended("language").contains("siger »Tynd is« og er 12\" højt"))
  }

  @Test func whatIsCoveredIsCoveredByAProvision() {
    let act = act("§ 1. De i stk. 2, nr. 1, omfattede baner lukkes.\nStk. 2. En bane har lys.\n")
    #expect(act.told("language/front")[0].contains("»…, der er omfattet af stk. 2, nr. 1«"))
  }

  // MARK: Amounts, dates and abbreviations

  @Test func amountsAndSigns() {
    let act = act(
      """
      § 1. Gebyret er 5000 kr., fx kr. 1.500 om dagen, og 25% af prisen. Der er 1500 pladser i 2026.
      Stk. 2. Andre betaler 100 kr. 2. pkt. gælder ikke for børn. Prisen er højst 12000 kr.
      """)
    #expect(
      act.mended("language").contains(
        """
        § 1. Gebyret er 5.000 kr., f.eks. 1.500 kr. om dagen, og 25 pct. af prisen. Der er 1500 pladser i 2026.
        Stk. 2. Andre betaler 100 kr. 2. pkt. gælder ikke for børn. Prisen er højst 12.000 kr.
        """))
  }

  @Test func datesInFigures() {
    let act = act(
      """
      § 1. Baner fra før 1️⃣1.2.2019, 2️⃣1/7-2026 og 3️⃣2026-05-01 lukkes, jf. bilag 1.2.3 og sag 2026-05-011.
      § 2. Loven træder i kraft den 1.7.2026.
      """)
    #expect(
      act.told("language") == [
        "1️⃣ information language/figure-date: Skriv måneden ud: »1. februar 2019«.",
        "2️⃣ information language/figure-date: Skriv måneden ud: »1. juli 2026«.",
        "3️⃣ information language/figure-date: Skriv måneden ud: »1. maj 2026«.",
      ])
  }

  // MARK: Names

  @Test func ministersAndMinistries() {
    let act = act(
      """
      § 1. Kulturministeren giver støtte. Efter aftale med 1️⃣Finansministeren kan kulturministeren, jf. dog § 2, afslå.
      § 2. Listen sendes til 2️⃣kulturministeriet og Klima-, Energi- og Forsyningsministeriet.
      Stk. 2. Ressortministeriet og fagministeriet høres.
      """)
    #expect(
      act.told("language") == [
        "1️⃣ information language/minister-case: Inde i en sætning skrives »finansministeren«.",
        "2️⃣ information language/ministry-case: Inde i en sætning skrives »Kulturministeriet«.",
      ])
  }

  @Test func definedWordsKeepTheirSpelling() {
    let act = act(
      """
      § 1. I denne lov forstås ved:
      1) E-billet: Billet uden papir.
      2) Skøjtebane: Bane med is.
      § 2. En 1️⃣ebillet gælder til en skøjtebane, en 2️⃣skøjte-bane og skøjtebanens kiosk. E-billetten er gratis.
      """)
    #expect(act.told("language").map { String($0.prefix(1)) } == ["1️⃣", "2️⃣"])
  }

  // MARK: Verbs

  @Test func theFutureOfAConditionIsNoRule() {
    let act = act(
      """
      § 1. Isen 1️⃣vil blive fejet. Banen lukkes, hvis den vil blive ødelagt, eller det må antages, at nogen vil blive skadet.
      § 2. Banen lukkes, hvis
      1) isen vil blive fjernet eller
      2) ejeren ikke vil blive hørt.
      """)
    #expect(act.told("language/future").map { String($0.prefix(1)) } == ["1️⃣"])
  }

  // MARK: Bad input

  @Test func halfWrittenText() {
    for text in [
      "og/", "de i § 2", "de i §", "kr.", "5000 kr", "»såfremt", "\u{200B}", "1.2.", "å\u{30A}", "vil blive", "\"", "й",
    ] {
      _ = act("§ 1. \(text)").findings
      _ = MarkedDraft(text).findings
    }
  }
}

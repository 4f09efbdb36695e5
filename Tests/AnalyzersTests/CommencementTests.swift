import Testing

/// Commencement, effect, repeal, territory and penalties.
@Suite struct CommencementTests {
  private static func act(_ closing: String, title: String = "Lov om havnebade") -> MarkedDraft {
    MarkedDraft("\(title)\n§ 1. Et havnebad skal have bøjer.\n\(closing)\n")
  }

  @Test func theUsualFormulasAreRight() {
    let draft = Self.act(
      """
      § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 2 år, medmindre højere straf er forskyldt efter anden lovgivning.
      Stk. 2. I forskrifter om bøjer, der udstedes i medfør af § 1, kan der fastsættes straf af bøde for overtrædelse af forskrifterne.
      § 3. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. § 1 træder i kraft den 1. januar 2027.
      Stk. 3. Lov nr. 10 af 1. januar 2001 om badning ophæves.
      Stk. 4. Regler fastsat i medfør af lov nr. 10 af 1. januar 2001 om badning forbliver i kraft, indtil de ophæves.
      § 4. Loven har virkning fra den 1. juli 2026.
      § 5. Loven gælder ikke for Færøerne og Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Færøerne og Grønland med de ændringer, som henholdsvis de færøske og de grønlandske forhold tilsiger.
      """)
    #expect(draft.told("commencement") == [])
  }

  @Test func datesAreWrittenOut() {
    let draft = Self.act(
      """
      § 2. Loven træder i kraft den 1️⃣01.07.2026.
      Stk. 2. § 1 træder i kraft den 2️⃣1/10 2026.
      Stk. 3. § 1 har virkning fra den 3️⃣31. september 2026 og fra den 4️⃣29. februar 2027 og den 29. februar 2028.
      """)
    #expect(
      draft.told("commencement/date-form") == [
        "1️⃣ information commencement/date-form: Skriv datoen som »1. juli 2026« (LK18 2.4).",
        "2️⃣ information commencement/date-form: Skriv datoen som »1. oktober 2026« (LK18 2.4).",
        "3️⃣ error commencement/date-form: Dagen findes ikke; september har 30 dage.",
        "4️⃣ error commencement/date-form: Dagen findes ikke; februar har 28 dage.",
      ])
    #expect(
      draft.mended("commencement/date-form").contains(
        "den 1. juli 2026.\nStk. 2. § 1 træder i kraft den 1. oktober 2026."))
  }

  @Test func transitionIsNoException() {
    let draft = Self.act(
      """
      § 2. Loven træder i kraft den 1. juli 2026, 1️⃣jf. dog stk. 2-4.
      Stk. 2. § 1 træder i kraft den 1. januar 2027.
      Stk. 3. Bade, der er anlagt før lovens ikrafttræden, kan være uden bøjer.
      Stk. 4. § 1 har virkning fra den 1. juni 2026.
      """)
    #expect(
      draft.told("commencement") == [
        "1️⃣ warning commencement/except-transition: Stk. 3 og 4 er ingen undtagelse fra ikrafttrædelsen og bør ikke nævnes efter »jf. dog« (LK 3.5.3)."
      ])
    let one = Self.act(
      "§ 2. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.\nStk. 2. Bade uden bøjer kan bruges i 2026.")
    #expect(one.mended("commencement/except-transition").contains("den 1. juli 2026.\nStk. 2."))
  }

  @Test func effectFromTheIntroductionHasADate() {
    let draft = Self.act(
      """
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. § 1 har 1️⃣virkning fra lovforslagets fremsættelse.
      Stk. 3. § 1 har virkning fra den 4. februar 2026, hvor lovforslaget blev fremsat.
      """)
    #expect(
      draft.told("commencement") == [
        "1️⃣ warning commencement/effect-from-introduction: Skriv datoen for fremsættelsen; loven selv viser den ikke (LK 3.5.3)."
      ])
  }

  @Test func repealsCiteTheActAlone() {
    let draft = Self.act(
      """
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov om badning, jf. lovbekendtgørelse nr. 10 af 1. januar 2001, 1️⃣som ændret ved lov nr. 11 af 1. februar 2003, ophæves.
      Stk. 3. Lov nr. 12 af 1. januar 2001 om broer 2️⃣ophæves den 1. juli 2026.
      Stk. 4. Lov nr. 13 af 1. januar 2001 om både ophæves den 1. januar 2027.
      Stk. 5. 3️⃣Lov nr. 14 af 1. januar 2001 om master, lov nr. 15 af 1. januar 2001 om sejl og lov nr. 16 af 1. januar 2001 om årer ophæves.
      """)
    #expect(
      draft.told("commencement").map { String($0.prefix { $0 != ":" }) } == [
        "1️⃣ warning commencement/repeal-citation", "2️⃣ warning commencement/repeal-citation",
        "3️⃣ information commencement/repeal-list",
      ])
    let mended = draft.mended("commencement")
    #expect(mended.contains("jf. lovbekendtgørelse nr. 10 af 1. januar 2001, ophæves."))
    #expect(mended.contains("Lov nr. 12 af 1. januar 2001 om broer ophæves.\n"))
  }

  @Test func territory() {
    let old = Self.act(
      "§ 2. Loven træder i kraft den 1. juli 2026.\n§ 3. Loven gælder ikke for Grønland, men kan ved kongelig anordning sættes i kraft for Grønland med de 1️⃣afvigelser, som de grønlandske forhold tilsiger."
    )
    #expect(
      old.told("commencement") == [
        "1️⃣ information commencement/territory-wording: Formlen er »med de ændringer, som … forhold tilsiger« (LK 3.8.4)."
      ])
    #expect(old.mended("commencement").contains("med de ændringer, som"))
    let own = Self.act(
      "§ 2. Loven træder i kraft den 1. juli 2026.\n§ 3. 1️⃣Loven gælder kun for Færøerne.",
      title: "Lov for Færøerne om havnebade")
    #expect(
      own.told("commencement") == [
        "1️⃣ warning commencement/own-territory: Titlen siger, hvor loven gælder; bestemmelsen bør udgå (LK 3.8.2.4)."
      ])
    let sections = (2..<10).map { "§ \($0). Et havnebad har en leder." }.joined(separator: "\n")
    #expect(
      Self.act(sections + "\n1️⃣§ 10. Loven træder i kraft den 1. juli 2026.").told("commencement") == [
        "1️⃣ information commencement/territory: Loven nævner hverken Færøerne eller Grønland og gælder så også dér (LK18 2.6.1.1)."
      ])
  }

  @Test func theMinisterMayNeedStages() {
    func told(_ instructions: String, _ clause: String) -> [String] {
      MarkedDraft(
        "Lov om ændring af lov om bade\n§ 1\nI lov nr. 1 af 1. januar 2020 om bade foretages følgende ændringer:\n\(instructions)\n§ 2\n\(clause)\n"
      ).told("commencement")
    }
    let two = "1. I § 2 udgår »a«.\n2. I § 3 udgår »a«."
    #expect(told(two, "Kulturministeren 1️⃣fastsætter tidspunktet for lovens ikrafttræden.").count == 1)
    #expect(told("1. I § 2 udgår »a«.", "Kulturministeren fastsætter tidspunktet for lovens ikrafttræden.") == [])
    #expect(
      told(
        two,
        "Kulturministeren fastsætter tidspunktet for lovens ikrafttræden. Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter."
      ) == [])
  }

  @Test func penaltiesNameWhatIsPunished() {
    let draft = Self.act(
      """
      § 2. 1️⃣Overtrædelse af loven straffes med bøde.
      Stk. 2. Den, der overtræder denne lovs § 1, straffes med bøde eller 2️⃣fængsel indtil 4 år.
      Stk. 3. 3️⃣Overtrædelse af § 1 eller regler udstedt i medfør af § 1 straffes med bøde.
      """)
    #expect(
      draft.told("commencement").map { String($0.prefix { $0 != ":" }) } == [
        "1️⃣ warning commencement/blanket-penalty", "2️⃣ warning commencement/prison-limit",
        "3️⃣ warning commencement/order-penalty",
      ])
  }

  @Test func thePenalCodeHasItsOwnMaxima() {
    let draft = MarkedDraft(
      """
      Lov om ændring af straffeloven
      § 1
      I straffeloven, jf. lovbekendtgørelse nr. 1 af 1. januar 2020, foretages følgende ændring:
      1. § 290 affattes således:
      »§ 290. Den, der stjæler en bøje, straffes med fængsel indtil 6 år.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told("commencement") == [])
  }

  @Test func lawInForceIsNotJudged() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Overtrædelse af loven straffes med fængsel indtil 4 år.
      § 2. Loven træder i kraft den 01.07.2016, jf. dog stk. 2.
      Stk. 2. Bade uden bøjer kan bruges.
      """)
    #expect(act.told("commencement") == [])
  }

  // MARK: The day

  @Test func anActDoesNotComeIntoForceBeforeItIsIntroducedOrSigned() {
    let bill = MarkedDraft(
      """
      Fremsat den 4. februar 2026 af kulturministeren (Bo Bøje)
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft 1️⃣den 3. februar 2026.
      """)
    #expect(
      bill.told("commencement/past-date") == [
        "1️⃣ information commencement/past-date: Loven træder i kraft, før den blev fremsat (4. februar 2026); overvej dagen (LK 3.5.3)."
      ])
    let act = MarkedDraft(
      """
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft 1️⃣den 1. januar 2026.
      Givet på Amalienborg, den 3. marts 2026
      Under Vor Kongelige Hånd og Segl
      """)
    #expect(
      act.told("commencement/past-date") == [
        "1️⃣ information commencement/past-date: Loven træder i kraft, før den blev stadfæstet (3. marts 2026); overvej dagen (LK 3.5.3)."
      ])
    #expect(Self.act("§ 2. Loven træder i kraft den 1. januar 1999.").told("commencement/past-date") == [])
  }

  @Test func publicationNeedsAReason() {
    let bare = Self.act("§ 2. Loven træder i kraft 1️⃣dagen efter bekendtgørelsen i Lovtidende.")
    #expect(
      bare.told("commencement/on-publication") == [
        "1️⃣ hint commencement/on-publication: Overvej en fast dag. Skal loven følge bekendtgørelsen, begrundes det i bemærkningerne (LK 3.5.1.2)."
      ])
    let closing = "§ 2. Loven træder i kraft 1️⃣ved bekendtgørelsen i Lovtidende.\nBemærkninger til lovforslaget\n"
    #expect(
      Self.act(closing + "Bøjer gør bade sikrere.").told("commencement/on-publication") == [
        "1️⃣ information commencement/on-publication: Bemærkningerne siger ikke, hvorfor loven skal følge bekendtgørelsen og ikke træde i kraft på en fast dag (LK 3.5.1.2)."
      ])
    #expect(
      Self.act(closing + "Loven træder i kraft ved bekendtgørelsen, for sæsonen er begyndt.").told(
        "commencement/on-publication") == [])
  }

  @Test func rulesForBusinessesHaveTwoDays() {
    let draft = MarkedDraft(
      "Lov om bade\n§ 1. Virksomheder skal have bøjer.\n§ 2. Loven træder i kraft 1️⃣den 1. maj 2026.\n")
    #expect(
      draft.told("commencement/business-date") == [
        "1️⃣ hint commencement/business-date: Regler, der er byrder for virksomheder, bør træde i kraft den 1. januar eller den 1. juli (LK 3.5.2.1)."
      ])
    #expect(Self.act("§ 2. Loven træder i kraft den 1. maj 2026.").told("commencement/business-date") == [])
  }

  @Test func ordersOfARepealedActAreDealtWith() {
    let repeal = """
      § 2. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Lov om lodsbåde, jf. 1️⃣lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
      """
    #expect(
      Self.act(repeal).told("commencement/orders-of-repealed-act") == [
        "1️⃣ information commencement/orders-of-repealed-act: Bekendtgørelser udstedt efter lov om lodsbåde bortfalder med den; loven bør sige, om de forbliver i kraft (LK18 2.3.6.4)."
      ])
    #expect(
      Self.act(repeal + "\nStk. 3. Regler om lys forbliver i kraft, indtil de ophæves.").told(
        "commencement/orders-of-repealed-act") == [])
    let withoutOrders = Self.act("§ 2. Lov nr. 20 af 4. juni 2027 om fyrvogtere ophæves.")
    #expect(withoutOrders.told("commencement/orders-of-repealed-act") == [])
  }
}

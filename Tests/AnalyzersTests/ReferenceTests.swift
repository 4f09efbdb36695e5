import StatuteModel
import Testing

/// What references point at, and how they are written.
@Suite struct ReferenceTests {
  // MARK: What is not there

  @Test func eachLevelIsLookedUp() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      Kapitel 1
      Anvendelse
      § 1. En skovbørnehave skal have ly for regn, jf. 1️⃣§ 9, og for vind, jf. 2️⃣§ 2, stk. 4, og varme efter 3️⃣kapitel 3.
      § 2. Lyet skal være
      1) tæt,
      2) varmt og
      3) lyst.
      Stk. 2. Kravet i 4️⃣stk. 1, nr. 5, gælder ikke om sommeren. Det samme gælder på ture.
      Stk. 3. Tilsyn føres efter 5️⃣stk. 2, 4. pkt., og 6️⃣bilag 1.
      """)
    #expect(
      act.told("reference") == [
        "1️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 2.",
        "2️⃣ error reference/missing-target: § 2, stk. 4, findes ikke. § 2 har 3 stykker.",
        "3️⃣ error reference/missing-target: Kapitel 3 findes ikke. Loven slutter med kapitel 1.",
        "4️⃣ error reference/missing-target: § 2, stk. 1, nr. 5, findes ikke. § 2, stk. 1, har 3 numre.",
        "5️⃣ error reference/missing-target: § 2, stk. 2, 4. pkt., findes ikke. Der er talt 2 punktummer i § 2, stk. 2.",
        "6️⃣ error reference/missing-target: Bilag 1 findes ikke. Loven har ingen bilag.",
      ])
  }

  @Test func litraAreLookedUpInTheirNumber() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Følgende skal være til stede:
      1) Ly, som kan være:
      a) Et telt.
      b) Et skur.
      2) Vand.
      § 2. Ly efter 1️⃣§ 1, nr. 1, litra d, og vand efter 2️⃣§ 1, nr. 2, litra a, anmeldes.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 1, nr. 1, litra d, findes ikke. § 1, nr. 1, har litra a-b.",
        "2️⃣ error reference/missing-target: § 1, nr. 2, litra a, findes ikke. § 1, nr. 2, har ingen litra.",
      ])
  }

  @Test func whatIsMissingIsToldByTheStykkeThatHoldsTheRest() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Ly efter 1️⃣§ 2, nr. 2, litra c, og vand efter 2️⃣§ 2, nr. 5, og 3️⃣§ 3, nr. 5, anmeldes.
      § 2. Ly er:
      1) Et telt.
      2) Et skur af:
      a) Træ.
      b) Sten.
      Stk. 2. Skuret skal være tæt.
      § 3. Vand er:
      1) En sø.
      Stk. 2. Varme er:
      1) En ovn.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 2, stk. 1, nr. 2, litra c, findes ikke. § 2, stk. 1, nr. 2, har litra a-b.",
        "2️⃣ error reference/missing-target: § 2, stk. 1, nr. 5, findes ikke. § 2, stk. 1, har 2 numre.",
        "3️⃣ error reference/missing-target: § 3, nr. 5, findes ikke. Det står ikke i noget stykke i § 3.",
      ])
  }

  @Test func whatIsGoneSinceAChangeWasToldOfIsNoFault() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      Herved bekendtgøres lov om skovbørnehaver. Ændringen af § 8 er ikke indarbejdet.
      § 1. En skovbørnehave skal have ly, jf. 1️⃣§ 9.
      § 2. Lyet skal være tæt.
      Stk. 2. Det gælder ikke de huse, der er nævnt i § 1, stk. 4, som affattet ved lov nr. 7 af 3. maj 2011, jf. § 2, stk. 2, som affattet ved lov nr. 7 af 3. maj 2011.
      Lov nr. 7 af 3. maj 2011, der ændrer § 1, stk. 3, indeholder følgende ikrafttrædelsesbestemmelse:
      § 2
      Loven træder i kraft den 1. juli 2011. Stk. 3 i § 2 i lov om skovbørnehaver gælder fra samme dag.
      Officielle noter
      1) Lovændringen vedrører lovens § 2, stk. 5, og § 7.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 2."
      ])
    #expect(act.told("reference/self-reference").isEmpty)
  }

  @Test func whatWasInARepealedSectionIsRepealed() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly, jf. 1️⃣§ 2, stk. 4.
      § 2. (Ophævet)
      """)
    #expect(
      act.told("reference") == [
        "1️⃣ warning reference/repealed-target: § 2 er ophævet; henvisningen bør ændres eller udgå."
      ])
  }

  @Test func oneMissingSectionIsToldOnce() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Reglerne i 1️⃣§ 7, stk. 1 og 2 og stk. 4, 2. pkt., gælder også for skovbørnehaver.
      """)
    #expect(act.told("reference/missing-target").count == 1)
  }

  @Test func anotherActNamedBeforeHoldsForItsOwnEnumerationOnly() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. De nævn, der er omtalt i § 57 i lov om skove, afgør sager om erstatning efter 1️⃣§ 9, stk. 1.
      § 2. Er der lagt en plan efter § 27 i lov om skove, skal kommunen vurdere, om den kan bruges efter 2️⃣§ 9.
      § 3. Nævnet afgør uenighed om træer efter § 5 i lov om skove, uenighed om vand efter § 9 og uenighed om lys.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 3.",
        "2️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 3.",
      ])
  }

  @Test func aSectionOfAnotherActHidesOnlyWhatIsSaidOfThatPlace() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Gælder § 2 i lov om skove for børnehaven, kan den bruges frit. Den lukkes ved brud på vilkår, jf. 1️⃣§ 2, stk. 5.
      § 2. Børnehaven er en bolig efter skovlovens § 2, stk. 1, eller et telt som nævnt i 2️⃣§ 2, stk. 2, 3. pkt.
      Stk. 2. Skovlovens § 1, stk. 9, gælder, bortset fra de i § 1, stk. 9, 3. pkt., nævnte telte.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 2, stk. 5, findes ikke. § 2 har 2 stykker.",
        "2️⃣ error reference/missing-target: § 2, stk. 2, 3. pkt., findes ikke. § 2, stk. 2, har kun ét punktum.",
      ])
  }

  @Test func aListOfWhatAnotherActHoldsIsOneOfThatAct() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. De nævn, der er nedsat efter lov om skove, træffer afgørelse i følgende sager:
      1) Sager om telte efter 1️⃣§ 9.
      § 2. Nævnets afgørelser efter lov om skove kan indbringes for retten, når de angår:
      1) Telte efter § 9.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 2."
      ])
  }

  @Test func whatWouldBeRightIsToldOfWhatStandsThere() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Telte efter 1️⃣§ 3a, skure efter 2️⃣§§ 1–3 og ly efter 3️⃣§ 2, nr. 1, litra b), er varme.
      § 2. Ly er:
      1) Et skur af:
      a) Træ.
      b) Sten.
      § 3. Telte er tætte.
      § 3 a. Telte er lyse.
      """)
    #expect(
      act.told("reference") == [
        "1️⃣ information reference/glued-letter: Der skal mellemrum mellem tal og bogstav: »§ 3 a«.",
        "2️⃣ hint reference/long-dash: Der står en tankestreg i rækken; overvej en bindestreg: »§§ 1-3«.",
        "3️⃣ information reference/point-parenthesis: I henvisninger skrives litra uden parentes: »§ 2, nr. 1, litra b«.",
      ])
  }

  @Test func aTitleMayEndInAnAbbreviation() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Støtten omfatter:
      1) Præmie efter lov om skove m.v. § 74 m.
      2) Præmie m.v. 1️⃣§ 75 gælder ikke.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 75 findes ikke. Loven slutter med § 1."
      ])
  }

  @Test func aNumberWithLevelsAfterItHoldsNoSignOfANote() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Støtten kan søges1) hver måned, jf. 1️⃣§ 23, stk. 1.
      § 2. Støtten gives til telte og skure.
      § 3. Støtten gives som anført i § 23.
      Officielle noter
      1) Ansøgningen er digital.
      2) Bemærk fristen.
      3) Bemærk gebyret.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 23 findes ikke. Loven slutter med § 3."
      ])
  }

  @Test func whatBelongsToAnotherActIsNotMissing() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Retsplejelovens § 1009 og § 98, stk. 7, i lov om leje gælder ikke. Det samme gælder artikel 40 i
      Europa-Parlamentets og Rådets forordning (EU) 2016/679.
      """)
    #expect(act.told("reference/missing-target") == [])
  }

  @Test func whatNamesThisActIsSoughtInIt() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Efter denne lovs 1️⃣§ 9 og § 3 i lov om hegn og efter 2️⃣§ 8 i lov om skovbørnehaver skal der være ly.
      Stk. 2. Hegnslovens kapitel 4 gælder, jf. dog 3️⃣§ 7.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 9 findes ikke. Loven slutter med § 1.",
        "2️⃣ error reference/missing-target: § 8 findes ikke. Loven slutter med § 1.",
        "3️⃣ error reference/missing-target: § 7 findes ikke. Loven slutter med § 1.",
      ])
  }

  @Test func aTitleThatEnumeratesIsNoShorterTitle() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Dyr holdes efter § 5 i lov om hunde, katte og heste og efter 1️⃣§ 6 i lov om hunde, når der er ly.
      """, library: ActLibrary(texts: [("hunde.txt", "Lov om hunde\n§ 1. Hunde holdes i snor.\n")]))
    #expect(
      draft.told("reference/missing-elsewhere") == [
        "1️⃣ warning reference/missing-elsewhere: § 6 findes ikke i lov om hunde."
      ])
  }

  @Test func theOtherActMayBeNamedAtADistance() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. De i §§ 33-36, § 41, stk. 1, III og IV, og stk. 2, samt § 50 i lov om hegn fastsatte krav gælder.
      Stk. 2. I sager efter straffelovens § 222, stk. 4, kan børn høres. Det samme gælder for § 222, stk. 4, og 1️⃣§ 60.
      """)
    #expect(
      act.told("reference/missing-target") == [
        "1️⃣ error reference/missing-target: § 60 findes ikke. Loven slutter med § 1."
      ])
  }

  @Test func numbersThatMayBeReadOtherwiseAreNotMissing() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. Medfører en ændring efter stk. 2 i, at ly mangler, lukkes haven. Det gælder for
      5) haver uden hegn,
      5 a) haver uden låge og
      6) andre haver.
      Stk. 2. Haver efter stk. 1, nr. 5, litra a, er åbne hele året.
      """)
    #expect(act.told("reference/missing-target") == [])
  }

  @Test func theNearestProvisionIsOnlyASuggestion() throws {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly, jf. § 2, stk. 3.
      § 2. Ly er telte og skure.
      Stk. 2. Broer er ikke ly.
      """)
    let finding = try #require(act.findings.first { $0.rule.id == "reference/missing-target" })
    let fix = try #require(finding.fixes.first)
    #expect(!fix.isSafe)
    #expect(fix.title == "Ret til »stk. 2«")
    #expect(act.mended("reference/missing-target").contains("jf. § 2, stk. 2."))
    #expect(finding.related.map(\.message) == ["Her står § 2."])
    // The only stykke of a section has no number that could be written.
    let alone = MarkedDraft("Lov om skovbørnehaver\n§ 1. De skal have ly, jf. § 2, stk. 3.\n§ 2. Ly er telte.\n")
    let missing = try #require(alone.findings.first { $0.rule.id == "reference/missing-target" })
    #expect(missing.fixes.isEmpty)
  }

  @Test func transitionOfLawInForceIsHistory() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly, jf. 1️⃣§ 2, stk. 3.
      § 2. Ly er telte og skure, jf. 2️⃣§§ 1-4.
      § 3. Loven træder i kraft den 1. juli 1990.
      § 4. Tilladelser efter 3️⃣§ 2, stk. 4, gælder fortsat.
      """)
    #expect(
      act.told("reference/missing-target").map { $0.prefix { $0 != ":" } } == [
        "1️⃣ error reference/missing-target", "3️⃣ information reference/missing-target",
      ])
  }

  // MARK: What is gone

  @Test func repealedAndOmittedAreToldApart() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly, jf. 1️⃣§ 3, vand, jf. 2️⃣§ 5, og varme, jf. 3️⃣§ 2, stk. 2. Se også 4️⃣§§ 2-3.
      § 2. Varme er ovne og tæpper.
      Stk. 2. (Ophævet)
      §§ 3 og 4. (Ophævet)
      § 5. (Udelades)
      § 6. Tilsynet føres efter §§ 1-6.
      """)
    #expect(
      act.told("reference/repealed-target") == [
        "1️⃣ warning reference/repealed-target: §§ 3 og 4 er ophævet; henvisningen bør ændres eller udgå.",
        "2️⃣ information reference/repealed-target: § 5 er ikke gengivet her; henvisningen kan ikke følges.",
        "3️⃣ warning reference/repealed-target: § 2, stk. 2, er ophævet; henvisningen bør ændres eller udgå.",
        "4️⃣ information reference/repealed-target: §§ 3 og 4, som rækken slutter med, er ophævet.",
      ])
  }

  @Test func aStykkeThatRefersToItself() {
    let act = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly.
      Stk. 2. Kravet gælder ikke om sommeren, jf. dog 1️⃣stk. 2.
      Stk. 3. Stk. 3 gælder ikke på ture.
      """)
    #expect(
      act.told("reference/self") == [
        "1️⃣ warning reference/self-reference: § 1, stk. 2 henviser til sig selv; er et stykke rykket?"
      ])
  }

  @Test func aSectionWithoutItsSignIsFoundFirst() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly, jf. 1️⃣2, stk. 2 og 3.
      § 2. Ly er telte.
      Stk. 2. Ly er også skure.
      Stk. 3. Ly er også huler.
      """)
    #expect(
      act.told() == ["1️⃣ warning reference/missing-section-sign: Foran »2, stk. 2« mangler »§«."])
    #expect(act.mended("reference/missing-section").contains("jf. § 2, stk. 2 og 3."))
  }

  // MARK: Ranges

  @Test func rangesRunForwards() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly.
      Stk. 2. Ly er telte.
      Stk. 3. 1️⃣Stk. 2-1 gælder ikke om sommeren, og straffelovens 2️⃣§§ 9-9 heller ikke.
      """)
    #expect(
      act.told() == [
        "1️⃣ error reference/range-order: »2-1« nævner det højeste nummer først.",
        "2️⃣ error reference/range-order: »9-9« nævner samme nummer to gange.",
      ])
    #expect(act.mended("reference/range-order").contains("Stk. 1-2 gælder ikke"))
  }

  // MARK: How references are written

  @Test func slipsInADraftAreMendedAtOnce() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly.
      Stk. 2. Ly er telte og skure. Huler er ikke ly.
      Stk. 3. Tilsyn efter § 2 og 3 føres hvert år jf. dog §4.
      § 2. Ly efter § 1 stk. 2 skal være tæt.
      § 3. Kravene i § 1, stk. 2, 2. punktum, gælder ikke om sommeren.
      § 4. Reglerne i §§ 2–4 og § 1, stk. 2 og stk. 3, gælder ikke på ture.
      """)
    #expect(
      draft.mended("reference") == """
        Lov om skovbørnehaver
        § 1. En skovbørnehave skal have ly.
        Stk. 2. Ly er telte og skure. Huler er ikke ly.
        Stk. 3. Tilsyn efter §§ 2 og 3 føres hvert år, jf. dog § 4.
        § 2. Ly efter § 1, stk. 2, skal være tæt.
        § 3. Kravene i § 1, stk. 2, 2. pkt., gælder ikke om sommeren.
        § 4. Reglerne i §§ 2-4 og § 1, stk. 2 og 3, gælder ikke på ture.
        """)
    #expect(draft.findings.filter { $0.rule.family == "reference" }.allSatisfy { $0.fixes.allSatisfy(\.isSafe) })
    #expect(MarkedDraft(draft.mended("reference")).told("reference") == [])
  }

  @Test func lawInForceIsToldOfCommasOnly() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om skovbørnehaver
      § 1. En skovbørnehave skal have ly jf. 1️⃣§ 2 stk. 2, og §2, stk. 1 og stk. 2.
      § 2. Ly er telte.
      Stk. 2. Ly er også skure, jf. §§ 1–2.
      """)
    #expect(
      act.told() == [
        "1️⃣ information reference/missing-comma: Der bør stå komma mellem leddene: »§ 2, stk. 2« (LK 3.4.5.3)."
      ])
  }

  @Test func quotedWordsOfTheActAreNotTheDraftsOwn() {
    let draft = MarkedDraft(
      """
      Lov om ændring af lov om skovbørnehaver
      § 1
      I lov nr. 10 af 1. januar 2020 om skovbørnehaver foretages følgende ændringer:
      1. I § 3, stk. 2, ændres »§ 5 stk. 2« til: »§ 6, stk. 2«.
      2. I 1️⃣§ 4 stk. 2, udgår »jfr. §5«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      """)
    #expect(draft.told("reference").map { $0.prefix { $0 != ":" } } == ["1️⃣ warning reference/missing-comma"])
  }

  @Test func aSpaceThatLacksOrIsTooManyIsShownWhereItBelongs() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Ly er telte, jf. 1️⃣§2, stk.2, og 2️⃣§  2 , stk. 1.
      § 2. Ly er skure.
      Stk. 2. Ly er huler.

      """)
    #expect(
      draft.told("reference") == [
        "1️⃣ hint reference/missing-space: Her mangler et mellemrum; overvej »§ 2, stk. 2«.",
        "2️⃣ hint reference/superfluous-space: Her er et mellemrum for meget; overvej »§ 2«.",
      ])
  }

  @Test func aSignThatAWordRunsIntoIsTold() {
    let draft = MarkedDraft(
      "Lov om skovbørnehaver\n§ 1. Ly er telte, jf.1️⃣§ 2 og (§ 2), efter2️⃣§ 2.\n§ 2. Ly er »§ 1« og skure/§ 1.\n")
    #expect(
      draft.told("reference").filter { $0.contains("space") } == [
        "1️⃣ hint reference/missing-space: Her mangler et mellemrum; overvej »jf. § 2«.",
        "2️⃣ hint reference/missing-space: Her mangler et mellemrum; overvej »efter § 2«.",
      ])
  }

  @Test func hardSpacesAndLineEndsAreSpaces() {
    let draft = MarkedDraft(
      "Lov om skovbørnehaver\n§ 1. Ly er telte, jf. §\u{A0}2, stk.\u{A0}2, og 1️⃣§\n2, stk. 1.\n§ 2. Ly er skure.\nStk. 2. Ly er huler.\n"
    )
    #expect(
      draft.told("reference") == [
        "1️⃣ hint reference/line-break: Et linjeskift skiller tegn og tal; overvej et hårdt mellemrum."
      ])
  }

  @Test func capitalsBeginSentences() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Ly er telte.
      Stk. 2. Stk. 1 gælder ikke på ture. Stk. 1 gælder heller ikke om sommeren, jf. dog 1️⃣Stk. 3.
      Stk. 3. I juni gælder stk. 1.
      """)
    #expect(
      draft.told("reference") == [
        "1️⃣ information reference/designation-form: I henvisninger skrives »stk.« (LK 3.4.5.3)."
      ])
  }

  @Test func theSignsOfTheListBelongToTheirSections() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Reglerne i 1️⃣§§ 2 og 3, stk. 2, og §§ 2 og 4 samt § 3, stk. 2, og § 4 gælder, jf. §§ 2-4 og bilag 1.
      § 2. Ly er telte.
      § 3. Ly er skure.
      Stk. 2. Ly er huler.
      § 4. Vand er varmt.
      Bilag 1
      Vandets varme
      """)
    #expect(
      draft.told("reference") == [
        "1️⃣ warning reference/double-sign-with-parts: »§§« bør kun stå foran hele paragraffer; "
          + "skriv »§ 2 og § 3, stk. 2« (LK 3.4.5.1)."
      ])
  }

  @Test func theRightListIsGivenInItsOwnNumbers() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Reglerne i § 2, nr. 1 og 1️⃣nr. 2, gælder.
      § 2. Ly er
      1) telte og
      2) skure.
      """)
    #expect(
      draft.told("reference") == [
        "1️⃣ information reference/repeated-designation: Betegnelsen skrives kun én gang i opregningen: »§ 2, nr. 1 og 2«."
      ])
  }

  @Test func ownSectionIsSuperfluousOnlyWhereNoOtherIsCitedBefore() {
    let draft = MarkedDraft(
      """
      Lov om skovbørnehaver
      § 1. Ly er telte.
      Stk. 2. Ly er skure.
      § 2. Den, der overtræder § 1, stk. 2, eller § 2, stk. 3, jf. § 2, stk. 2, straffes med bøde.
      Stk. 2. Vand er varmt, jf. 1️⃣§ 2, stk. 3.
      Stk. 3. Vand er koldt.
      """)
    #expect(draft.told("reference/own-section").map { $0.prefix { $0 != ":" } } == ["1️⃣ hint reference/own-section"])
  }

  // MARK: Bad input

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "§ 1. Se § 123456789012345678901234567890 og stk. 99999999999999999999.",
      "§ 1. Se §§ 1-99999999 og §§ 99999999-1 og stk. 2-4294967295.",
      "§ 1. Se " + String(repeating: "§ 2, stk. 1 og 9, og ", count: 10_000),
      "§ 1. Se § 1, stk. 1, nr.",
      "§ 1. Se §",
      "§ 1. Se stk.",
      "§ 1. Se nr. 4 i §",
      "§ 1. jf.",
      "§ 1. , stk. 2 og 3, stk. 2",
    ])
  func brokenTextsAreReadWithoutHarm(text: String) {
    for title in ["Lov om skovbørnehaver", "Bekendtgørelse af lov om skovbørnehaver", "Lov om ændring af lov om ly"] {
      _ = MarkedDraft(title + "\n" + text).findings
    }
  }
}

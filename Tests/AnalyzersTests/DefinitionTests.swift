import Testing

/// Lists of definitions.
@Suite struct DefinitionTests {
  @Test func inflectedTermsAreUsed() {
    let draft = MarkedDraft(
      """
      Lov om vandrestier
      § 1. I denne lov forstås ved:
      1) Vandresti: En sti, der er afmærket.
      2) 1️⃣Shelter: En hytte uden dør.
      3) Stiejer: Den, der ejer jorden under en vandresti.
      § 2. Stiejerens ansvar omfatter vandrestiernes afmærkning.
      """)
    #expect(
      draft.told("definition") == [
        "1️⃣ hint definition/unused-term: »Shelter« bruges ikke i teksten; overvej, om definitionen er nødvendig."
      ])
  }

  @Test func aTermIsUsedByItsVerb() {
    let draft = MarkedDraft(
      """
      Lov om vandrestier
      § 1. I denne lov forstås ved:
      1) Ibrugtagning: Den første gang, nogen går på stien.
      2) 1️⃣Opgradering: Arbejde, der gør stien bredere.
      3) Sti: En vej til gående.
      § 2. En sti må ikke ibrugtages om natten.
      """)
    #expect(
      draft.told("definition") == [
        "1️⃣ hint definition/unused-term: »Opgradering« bruges ikke i teksten; overvej, om definitionen er nødvendig."
      ])
  }

  @Test func aTermMayMeanSomethingElseInAChapter() {
    let draft = MarkedDraft(
      """
      Lov om vandrestier
      Kapitel 1
      Stier
      § 1. I dette kapitel forstås ved:
      1) Sti: En vej til gående.
      2) Bruger: Den, der går på en sti.
      § 2. Brugere holder til højre.
      Kapitel 2
      Cykler
      § 3. I dette kapitel forstås ved:
      1) Sti: En vej til cykler.
      2) Bruger: Den, der cykler på en sti.
      § 4. Brugere holder til højre.
      """)
    #expect(draft.told("definition") == [])
  }

  @Test func termsAreToldThatAreExplainedInTheSameWords() {
    let draft = MarkedDraft(
      """
      Lov om vandrestier
      § 1. I denne lov forstås ved:
      1) Stiejer: Den, der ejer jorden under en sti.
      2) Rasteplads: Et sted med borde.
      3) 1️⃣Lodsejer: Den, der ejer jorden
      under en sti.
      4) Hytte: Et hus som defineret i byggereglerne.
      5) Skur: Et hus som defineret i byggereglerne.
      6) Tilsyn: Tilsyn efter naturloven.
      7) Eftersyn: Tilsyn efter naturloven.
      § 2. Stiejere og lodsejere holder rastepladser, hytter og skure rene efter tilsyn og eftersyn.
      """)
    #expect(
      draft.told("definition") == [
        "1️⃣ hint definition/same-explanation: »Lodsejer« forklares med samme ord som »Stiejer«; overvej ét udtryk for begge (VAF 2.2)."
      ])
  }

  @Test func circlesAreToldOnce() {
    let draft = MarkedDraft(
      """
      Lov om vandrestier
      § 1. I denne lov forstås ved:
      1) Stiejer: Den, der ejer en vandresti.
      2) Vandresti: En sti på en lodsejers jord.
      3) 1️⃣Lodsejer: Den, der er stiejer.
      4) Hvil: Et hvil på mindst 10 minutter.
      § 2. En lodsejer skal give hvil.
      """)
    #expect(
      draft.told("definition/circular") == [
        "1️⃣ hint definition/circular: »Lodsejer« forklares ved »Stiejer«, som forklares ved »Lodsejer«; overvej en anden forklaring."
      ])
  }

  @Test(.timeLimit(.minutes(1))) func aHugeListIsReadInTime() {
    let items = (1...3_000).map { "\($0)) Begreb\($0): Det, der ikke er begreb\($0 % 3_000 + 1)." }
    _ = MarkedDraft("Lov om begreber\n§ 1. I denne lov forstås ved:\n" + items.joined(separator: "\n")).findings
  }
}

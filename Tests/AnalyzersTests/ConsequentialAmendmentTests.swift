import StatuteModel
import Testing

/// What a new act orders in other acts, held against these.
@Suite struct ConsequentialAmendmentTests {
  /// A new act that amends the act on lighthouse keepers (`OtherActs`) with these instructions.
  private static func act(
    _ instructions: String, head: String = "Forslag til Lov om fyrmuseer",
    amends name: String = "lov nr. 20 af 4. juni 2027 om fyrvogtere"
  ) -> String {
    """
    \(head)
    Kapitel 1
    Museet
    § 1. Loven gælder for museer i fyr.
    § 2. Museet er åbent i de tider, der følger af lovens § 1.
    Stk. 2. Fører museet en vagtplan, gælder § 3, stk. 4, i lov om fyrvogtere.
    Kapitel 2
    Ikrafttræden m.v.
    § 3. Loven træder i kraft den 1. juli 2028.
    § 4. I \(name) foretages følgende ændringer:
    \(instructions)
    § 5. Loven gælder ikke for Færøerne og Grønland.

    """
  }

  private static let inserting = """
    1. I § 3 indsættes som stk. 4:
    »Stk. 4. Vagtplanen føres digitalt, jf. 1️⃣§ 2, stk. 5.«
    2. I 2️⃣§ 6, stk. 4, ændres »gebyr« til: »honorar«.
    """

  @Test func theActThatIsAmendedIsLookedInto() {
    #expect(
      MarkedDraft(Self.act(Self.inserting)).told() == [
        "1️⃣ error reference/missing-target: I loven, som den bliver: § 2, stk. 5, findes ikke. § 2 har 4 stykker.",
        "2️⃣ error amendment/missing-target: I gældende lov har § 6 kun 3 stykker; stk. 4 kan ikke ændres.",
      ])
  }

  @Test func itsOwnProvisionsMayReferToWhatItPutsIn() {
    let other = Self.act("1. I § 6 ændres »100 kr.« til: »200 kr.«\n2. § 8 ophæves.")
    func isMissing(_ draft: String) -> Bool {
      MarkedDraft(draft).told("reference").contains { $0.contains("§ 3, stk. 4, findes ikke") }
    }
    #expect(!isMissing(Self.act(Self.inserting)))
    #expect(isMissing(other))
  }

  @Test func whatLawInForceHasAmendedIsDone() {
    let opening = "Bekendtgørelse af lov om fyrmuseer\nHerved bekendtgøres lov om fyrmuseer, lov nr. 7 af 3. maj 2028."
    let consolidation = Self.act(Self.inserting, head: opening)
    // Printed without the words of a consolidation.
    let bare = Self.act(Self.inserting, head: "Lov om fyrmuseer").replacing(
      "§ 5. Loven", with: "§ 5. (Ophævet)\n§ 6. Loven")
    for law in [consolidation, bare] { #expect(MarkedDraft(law).told("amendment") == []) }
  }

  @Test func theOpeningIsHeldAgainstTheLibrary() {
    let draft = Self.act(
      "1. I § 1 ændres »gul« til: »rød«.", amends: "lov om lodsbåde, jf. lovbekendtgørelse nr. 8 af 2. maj 2024,")
    #expect(MarkedDraft(draft).told("amendment").contains { $0.contains("amendment/superseded-consolidation") })
  }

  @Test func itsOwnReferencesAreOfTheActAsItBecomes() {
    let draft = "Lov om sejl\n§ 1. Sejl males, jf. § 2 i lov om både.\n§ 2. I lov om både foretages følgende ændring:\n"
    let instruction = "1. § 1 ophæves, og § 2 bliver herefter § 1.\n§ 3. Loven træder i kraft den 1. juli 2028.\n"
    let act = ("baad.txt", "Lov om både\n§ 1. Både flyder.\n§ 2. Både males.\n")
    func told(_ others: (String, String)...) -> [String] {
      MarkedDraft(draft + instruction, library: ActLibrary(texts: [act] + others)).told("amendment/stale-elsewhere")
    }
    #expect(told(("udkast.lov", draft + instruction)) == [])
    #expect(told(("fyr.txt", "Lov om fyr\n§ 1. Fyr males, jf. § 2 i lov om både.\n")).count == 1)
  }
}

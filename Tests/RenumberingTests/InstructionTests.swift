import Renumbering
import Testing

/// In a bill that amends, everything that speaks of an instruction goes with it.
struct InstructionTests {
  private let draft = Draft(
    """
    Forslag til Lov om ændring af lov om fyr
    § 1
    I lov om fyr foretages følgende ændringer:
    1. § 3 ophæves.
    2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.
    3. § 5, stk. 1, affattes således:
    »Fyret lyser, jf. § 2.«
    § 2
    Stk. 1. Loven træder i kraft den 1. juli 2030.
    Stk. 2. § 1, nr. 2 og 3, træder i kraft den 1. januar 2031.
    Bemærkninger til lovforslaget
    Til § 1
    Til nr. 1
    Det foreslås, at § 3 ophæves, jf. lovforslagets § 1, nr. 2 og 3.
    Til nr. 2 og 3
    I lovens § 1, nr. 2, står intet om fyr.
    Til § 2
    Det foreslås, at § 1, nr. 2, træder i kraft senere.
    Lovforslaget sammenholdt med gældende lov
    Gældende formulering
    Lovforslaget
    § 1
    I lov om fyr foretages følgende ændringer:
    § 3. Fyret passes.
    1. § 3 ophæves.
    § 4. ---
    Stk. 2. Den passes af fyrmesteren.
    1. Den skal være ren.
    2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.
    \t3. § 5, stk. 1, affattes således:
    »Fyret lyser, jf. § 2.«

    """)

  @Test func remarksAndCommencementFollow() {
    let after = draft.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("1. § 3 ophæves.\n2. …\n3. I § 4, stk. 2,"))
    #expect(after.contains("\n4. § 5, stk. 1, affattes således:\n»Fyret lyser, jf. § 2.«\n"))
    #expect(after.contains("Stk. 2. § 1, nr. 3 og 4, træder i kraft"))
    #expect(after.contains("jf. lovforslagets § 1, nr. 3 og 4."))
    #expect(after.contains("\nTil nr. 3 og 4\n"))
    #expect(after.contains("I lovens § 1, nr. 2, står"))
    #expect(after.contains("at § 1, nr. 3, træder i kraft senere"))
    #expect(after.contains("passes.\n1. § 3 ophæves.\n§ 4. ---"))
    #expect(after.contains("1. Den skal være ren.\n3. I § 4, stk. 2, ændres"))
    #expect(after.contains("\n\t4. § 5, stk. 1,"))
  }

  @Test func sectionsOfTheBillTakeTheirRemarksWithThem() {
    let after = draft.renamed("§ 2", "3")
    #expect(after.contains("\n§ 3\nStk. 1. Loven"))
    #expect(after.contains("\nTil § 3\n"))
  }

  @Test func theRemarkOnAnInstructionGoesOutWithIt() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 5 ophæves.
      3. § 7 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Fyret er væk.
      Til nr. 2
      Også det er væk.
      Til nr. 3
      Det følger af lovforslagets § 1, nr. 2.
      Til § 2
      Det er en god dag.

      """)
    let after = bill.removed("§ 1, nr. 1")
    #expect(after.contains("ændringer:\n1. § 5 ophæves.\n2. § 7 ophæves.\n§ 2\n"))
    #expect(after.contains("\nTil § 1\nTil nr. 1\nOgså det er væk.\nTil nr. 2\n"))
    #expect(after.contains("\nDet følger af lovforslagets § 1, nr. 1.\n"))
    #expect(
      bill.removed("§ 1, nr. 2")
        == "§ 1, nr. 2, kan ikke fjernes: Bemærkningerne til § 1, nr. 3, henviser til »§ 1, nr. 2«.")
  }

  @Test func whatIsSaidOfItTogetherWithOthersKeepsItIn() {
    #expect(
      draft.removed("§ 1, nr. 3") == "§ 1, nr. 3, kan ikke fjernes: § 2, stk. 2, henviser til »§ 1, nr. 2 og 3«.")
  }
}

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

  @Test(arguments: [
    "Tallet efter § 16 i lov om skat rettes for virkningen i lovens § 1, nr. %, der følger af lovens § 1, nr. %.",
    "Regler fastsat i medfør af fyrlovens § 5 forbliver i kraft, til lovens § 1, nr. %, træder i kraft.",
    "Det gælder § 5 i lov om fyr som ændret ved lovens § 1, nr. 1 og %.",
    "§ 8 i lov om skat gælder, jf. samme lovs § 1, nr. 2, og skattelovens § 1, nr. 2.",
    "Efter lov om skat gælder lovens § 2, nr. 2, og lovens § 1, stk. 1, nr. 2.",
  ])
  func theActIsItsOwnThoughAnotherIsNamedBefore(_ words: String) {
    func text(_ number: Int) -> String { words.replacing("%", with: "\(number)") }
    let act = Draft(
      """
      Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 4 ophæves.
      § 2
      \(text(2))

      """)
    #expect(act.inserted(after: "§ 1, nr. 1").hasSuffix("\n\(text(3))\n"))
  }

  @Test func theBlankLineUnderANumberStays() {
    let head =
      "Lov om ændring af lov om fyr\n\n§ 1\n\nI lov om fyr foretages følgende ændring:\n\n1. § 3 ophæves.\n\n§ 2\n\n"
    let act = Draft(head + "Stk. 1. Loven træder i kraft.\nStk. 2. Fyret lyser.\nStk. 3. Fyret males.\n")
    #expect(act.removed("§ 2, stk. 1") == head + "Stk. 1. Fyret lyser.\nStk. 2. Fyret males.\n")
  }

  @Test func sentencesOfALoneStykkeAreNamedWithIt() {
    func text(_ section: String, _ stykke: String) -> String {
      """
      Forslag til Lov om fyr
      § 1. Fyret lyser.
      § 2. \(section)
      Bemærkninger til lovforslaget
      Til § 1
      Fyret lyser, jf. lovforslagets § 2, \(stykke)2. pkt.
      Til § 2
      Det foreslås i \(stykke)2. pkt., at fyret males. Efter den gældende lovs 2. pkt. er det anderledes.

      """
    }
    let words = "Loven træder i kraft nu. Fyret males straks."
    let (before, after) = (text(words, ""), text("\(words)\nStk. 2. …", "stk. 1, "))
    #expect(Draft(before).inserted(after: "§ 2, stk. 1") == after)
    #expect(Draft(after).removed("§ 2, stk. 2") == before)
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

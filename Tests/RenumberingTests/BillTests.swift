import Renumbering
import StatuteModel
import Testing

/// What a bill holds besides its text goes with its instructions and sections: the lovspejl and the remarks.
struct BillTests {
  private static func bill(remarks: String = "", mirror: String = "") -> Draft {
    Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.
      3. I § 5 udgår »hvidt«.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2030.
      Stk. 2. Ministeren kan udsætte ikrafttrædelsen.
      Stk. 3. Fyret slukkes.
      \(remarks)\(mirror)
      """)
  }

  private static let tabs = """
    Lovforslaget sammenholdt med gældende lov
    Gældende formulering\tLovforslaget
    \t§ 1
    \tI lov om fyr foretages følgende ændringer:
    § 3. Fyret passes.\t1. § 3 ophæves.
    § 4. Fyret males.\t2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.
    Stk. 2. 3. mand er fyrmesteren.\t
    § 5. Fyret er hvidt.\t3. I § 5 udgår »hvidt«.

    """

  private static let markdown = """
    Lovforslaget sammenholdt med gældende lov
    | Gældende formulering | Lovforslaget |
    |---|---|
    | | § 1 |
    | | I lov om fyr foretages følgende ændringer: |
    | § 3. Fyret passes. | 1. § 3 ophæves. |
    | § 4. Fyret males.<br>Stk. 2. Det males af fyrmesteren. | 2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«. |
    | § 5. Fyret er hvidt. | 3. I § 5 udgår »hvidt«. |

    """

  // MARK: The lovspejl

  @Test(arguments: [tabs, markdown])
  func rowsWithTextOnTheLeftAreRenumbered(_ mirror: String) {
    let bill = Self.bill(mirror: mirror)
    let after = bill.inserted(after: "§ 1, nr. 1")
    let rows = mirror.replacing("3. I § 5", with: "4. I § 5").replacing("2. I § 4", with: "3. I § 4")
    #expect(after.hasSuffix(rows), "\(after)")
    let section = bill.renamed("§ 1", "7")
    #expect(section.hasSuffix(mirror.replacing("§ 1\n", with: "§ 7\n").replacing("§ 1 |", with: "§ 7 |")), "\(section)")
  }

  @Test func theRowOfAnInstructionGoesOutWithIt() {
    let bill = Self.bill(mirror: Self.markdown)
    let after = bill.removed("§ 1, nr. 2")
    #expect(
      after.hasSuffix(
        "| § 3. Fyret passes. | 1. § 3 ophæves. |\n| § 5. Fyret er hvidt. | 2. I § 5 udgår »hvidt«. |\n"), "\(after)")
    let last = bill.removed("§ 1, nr. 3")
    #expect(last.hasSuffix("ændres »fyrmesteren« til: »lodsen«. |\n"), "\(last)")
  }

  @Test func whatTheMirrorPrintsOfASectionGoesWithIt() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr og lov om bøjer
      § 1
      I lov om fyr foretages følgende ændring:
      1. § 3 ophæves.
      § 2
      I lov om bøjer foretages følgende ændring:
      1. § 9 ophæves.
      § 3
      Loven træder i kraft den 1. juli 2030.
      Lovforslaget sammenholdt med gældende lov
      Gældende formulering\tLovforslaget
      \t§ 1
      \tI lov om fyr foretages følgende ændring:
      § 3. Fyret passes.\t1. § 3 ophæves.
      \t§ 2
      \tI lov om bøjer foretages følgende ændring:
      § 9. Bøjer er røde.\t1. § 9 ophæves.

      """)
    let (fyr, bøjer) = (
      "\tI lov om fyr foretages følgende ændring:\n§ 3. Fyret passes.\t1. § 3 ophæves.\n",
      "\tI lov om bøjer foretages følgende ændring:\n§ 9. Bøjer er røde.\t1. § 9 ophæves.\n"
    )
    let moved = bill.after(.moveDown(node: bill.node("§ 1")))
    #expect(moved.hasSuffix("\tLovforslaget\n\t§ 1\n\(bøjer)\t§ 2\n\(fyr)"), "\(moved)")
    let shorter = bill.removed("§ 1")
    #expect(shorter.hasSuffix("\tLovforslaget\n\t§ 1\n\(bøjer)"), "\(shorter)")
  }

  @Test func whatInstructionsShareOnTheLeftKeepsThemIn() {
    let shared = Self.bill(
      mirror: """
        Lovforslaget sammenholdt med gældende lov
        Gældende formulering

        Lovforslaget

        § 1

        I lov om fyr foretages følgende ændringer:

        § 3. Fyret passes.
        § 4. Fyret males.
        Stk. 2. Det males af fyrmesteren.

        1. § 3 ophæves.

        2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.

        § 5. Fyret er hvidt.

        3. I § 5 udgår »hvidt«.

        """)
    #expect(
      shared.removed("§ 1, nr. 1").hasPrefix("§ 1, nr. 1, kan ikke fjernes: I lovspejlet kan det ikke skilles fra"))
    #expect(
      shared.removed("§ 1, nr. 2").hasSuffix("1. § 3 ophæves.\n\n§ 5. Fyret er hvidt.\n\n2. I § 5 udgår »hvidt«.\n"))
  }

  // MARK: Remarks

  @Test func aRemarkOnSeveralDoesNotChangePlaces() {
    let bill = Self.bill(
      remarks:
        "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1\nFyret er væk.\nTil nr. 2 og 3\nDer er kommet en lods.\n")
    let refusal = "Bemærkningen »Til nr. 2 og 3« er på flere på én gang og kan ikke bytte plads. Del den først."
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 1"))) == refusal)
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).contains("Til nr. 2 og 3\nDer er kommet en lods."))
    #expect(
      bill.removed("§ 1, nr. 3")
        == "§ 1, nr. 3, kan ikke fjernes: Bemærkningen »Til nr. 2 og 3« er på flere på én gang. Ret først dens overskrift."
    )
  }

  @Test func aLoneRemarkFollowsWhatItIsOn() {
    let bill = Self.bill(remarks: "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1\nFyret er væk.\n")
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 1"))).contains("Til § 1\nTil nr. 2\nFyret er væk."))
  }

  @Test func whatRemarksSayOfTheBillFollows() {
    let bill = Self.bill(
      remarks: """
        Bemærkninger til lovforslaget
        Der henvises til bemærkningerne til § 1, nr. 2, og til forslagets § 1, nr. 3.
        Se Folketingstidende 2019-20, tillæg A, L 5, bemærkningerne til § 1, nr. 2.
        Til § 1
        Til nr. 1
        Der henvises til bemærkningerne til nr. 2, jf. nr. 3 nedenfor, og til § 7, nr. 2, i loven.
        Efter § 4, nr. 2, og nr. 3 er fyret hvidt. Se bemærkningerne til nr. 2 i lov om bøjer.
        Til § 2
        Det foreslås i stk. 3, at fyret slukkes, jf. lovforslagets § 2, stk. 3. Efter sømandslovens stk. 3 er det mørkt.

        """)
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("til bemærkningerne til § 1, nr. 3, og til forslagets § 1, nr. 4."))
    #expect(after.contains("L 5, bemærkningerne til § 1, nr. 2."))
    #expect(after.contains("bemærkningerne til nr. 3, jf. nr. 4 nedenfor, og til § 7, nr. 2, i loven."))
    #expect(after.contains("Efter § 4, nr. 2, og nr. 3 er fyret hvidt. Se bemærkningerne til nr. 2 i lov om bøjer."))
    let stykke = bill.inserted(after: "§ 2, stk. 1")
    #expect(
      stykke.contains("Det foreslås i stk. 4, at fyret slukkes, jf. lovforslagets § 2, stk. 4. Efter"), "\(stykke)")
    #expect(stykke.contains("sømandslovens stk. 3"))
  }

  @Test func theRemarksOfAnOrdinaryBillFollowItsSections() {
    let bill = Draft(
      """
      Forslag til Lov om fyr
      § 1. Fyret lyser.
      § 2. Fyret males.
      § 3. Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til § 1
      Fyret skal lyse, jf. lovforslagets § 3.
      Efter den foreslåede § 3 gælder det snart.
      Til § 2
      Fyret skal males.
      Til § 3
      Det er en god dag.

      """)
    let after = bill.inserted(after: "§ 1")
    #expect(
      after.contains(
        "jf. lovforslagets § 4.\nEfter den foreslåede § 4 gælder det snart.\nTil § 3\nFyret skal males.\nTil § 4\nDet er"
      ), "\(after)")
    let shorter = bill.removed("§ 2")
    #expect(shorter.hasSuffix("foreslåede § 2 gælder det snart.\nTil § 2\nDet er en god dag.\n"), "\(shorter)")
    #expect(bill.removed("§ 3") == "§ 3 kan ikke fjernes: Bemærkningerne til § 1 henviser til »§ 3«.")
  }

  @Test func aRemarkOnWhatIsNotThereIsNotTakenOver() {
    let bill = Draft(
      "Lov om fyr\n§ 1. Fyret lyser.\n§ 2. Fyret males.\nBemærkninger til lovforslaget\nTil § 1\nLys.\nTil §§ 2 og 3\nMaling.\n"
    )
    #expect(bill.inserted(after: "§ 1") == "Bemærkningerne: Henvisningen »Til §§ 2 og 3« kan ikke omskrives sikkert.")
  }

  @Test func aNewSectionComesAfterAnAmendingOne() {
    let after = Self.bill(mirror: Self.markdown).inserted(after: "§ 1")
    #expect(after.contains("»hvidt«.\n§ 2\n…\n§ 3\nStk. 1. Loven"), "\(after)")
  }

  @Test func anInstructionIsRenamedFromItsRemark() throws {
    let draft = Self.bill(
      remarks: "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1\nFyret er væk.\nTil nr. 2 og 3\nLodsen.\n")
    let nodes = draft.document.tree.nodes
    let remark = try #require(nodes.indices.last { nodes[$0].kind == .remark })
    let place = try NumberedPlace(inRemark: remark, at: nodes[remark].label.end, of: Bill(reading: draft.document))
    #expect(place.node == draft.node("§ 1, nr. 3"))
    #expect(draft.document.source.string(in: place.range) == "3")
  }
}

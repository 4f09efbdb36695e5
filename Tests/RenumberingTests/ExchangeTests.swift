import Renumbering
import Testing

/// Two neighbours change places, and references follow their words.
struct ExchangeTests {
  private let draft = Draft(
    """
    Lov om bøjer
    § 1. En bøje flyder, jf. stk. 2 og § 2, stk. 2, nr. 3.
    Stk. 2. Den er rød, jf. § 2, stk. 1-3.
    § 2. Bøjen ejes af staten, jf. stk. 2.
    Stk. 2. Den passes af
    1) fyrmesteren,
    2) havnefogeden, jf. nr. 1, og
    3) lodsen.
    Stk. 3. Den males, jf. stk. 2, nr. 2 og 3, og § 1, stk. 1 og 2.

    """)

  @Test func aFirstStykkeChangesPlacesWithTheSecond() {
    let after = draft.after(.moveDown(node: draft.node("§ 1, stk. 1")))
    #expect(
      after.contains("§ 1. Den er rød, jf. § 2, stk. 1-3.\nStk. 2. En bøje flyder, jf. stk. 1 og § 2, stk. 2, nr. 3.\n")
    )
    #expect(after.contains("og § 1, stk. 1 og 2."))
    #expect(after == draft.after(.moveUp(node: draft.node("§ 1, stk. 2"))))
  }

  @Test func itemsKeepTheSignsOfTheirPlaces() {
    let after = draft.after(.moveUp(node: draft.node("§ 2, stk. 2, nr. 3")))
    #expect(
      after.contains(
        "1) fyrmesteren,\n2) lodsen, og\n3) havnefogeden, jf. nr. 1.\nStk. 3. Den males, jf. stk. 2, nr. 2 og 3,"))
    #expect(after.contains("§ 2, stk. 2, nr. 2.\n"))
  }

  @Test func sectionsMoveWithAllThatIsInThem() {
    let after = draft.after(.moveUp(node: draft.node("§ 2")))
    #expect(after.contains("Lov om bøjer\n§ 1. Bøjen ejes af staten, jf. stk. 2.\nStk. 2. Den passes af\n1) fyr"))
    #expect(
      after.contains(
        "\nStk. 3. Den males, jf. stk. 2, nr. 2 og 3, og § 2, stk. 1 og 2.\n§ 2. En bøje flyder, jf. stk. 2 og § 1, stk. 2, nr. 3."
      ))
  }

  @Test func thereAndBackIsTheSame() {
    for address in ["§ 1, stk. 1", "§ 2, stk. 1", "§ 2, stk. 2", "§ 2, stk. 2, nr. 1", "§ 2, stk. 2, nr. 2", "§ 1"] {
      let there = Draft(draft.after(.moveDown(node: draft.node(address))))
      #expect(there.document.source != draft.document.source, "\(address)")
      let next = draft.document.tree.nodes[draft.node(address)]
      let back = there.document.tree.nodes.indices.first {
        there.document.tree.nodes[$0].kind == next.kind && there.node(address) < $0
          && there.document.tree.nodes[$0].parent == there.document.tree.nodes[there.node(address)].parent
      }
      #expect(there.after(.moveUp(node: back ?? 0)) == draft.document.source.text, "\(address)")
    }
  }

  @Test func whatCannotMoveStays() {
    #expect(
      draft.after(.moveUp(node: draft.node("§ 1"))) == "§ 1 har ingen bestemmelse ved siden af at bytte plads med.")
    let headed = Draft("§ 1. Fyret lyser.\nTilsyn\n§ 2. Det efterses.\n")
    #expect(headed.after(.moveUp(node: headed.node("§ 2"))).hasPrefix("§ 1 og § 2 kan ikke bytte plads:"))
    let range = Draft("§ 1. Fyret lyser, jf. §§ 2-3.\n§ 2. Det efterses.\n§ 3. Det males.\n§ 4. Det lukkes.\n")
    #expect(range.after(.moveDown(node: range.node("§ 3"))).contains("ikke længere ville være en sammenhængende række"))
    #expect(
      range.after(.moveDown(node: range.node("§ 2"))).contains("jf. §§ 2-3.\n§ 2. Det males.\n§ 3. Det efterses."))
  }

  @Test func instructionsTakeTheirRemarksAlong() {
    let bill = Draft(
      """
      Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. I § 2 ændres »lys« til: »lygte«.
      2. § 3 ophæves.
      § 2
      § 1, nr. 2, træder i kraft den 1. maj 2027.
      Bemærkninger til lovforslaget
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      Til nr. 1
      Ordet er nyt.
      Til nr. 2
      Fyret er nedlagt, jf. lovforslagets § 1, nr. 1.

      """)
    let after = bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))
    #expect(after.contains("1. § 3 ophæves.\n2. I § 2 ændres »lys« til: »lygte«.\n§ 2\n§ 1, nr. 1, træder i kraft"))
    #expect(after.hasSuffix("Til nr. 1\nFyret er nedlagt, jf. lovforslagets § 1, nr. 2.\nTil nr. 2\nOrdet er nyt.\n"))
  }

  private static func bill(withRows rows: String) -> Draft {
    Draft(
      """
      Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. I § 2 ændres »lys« til: »lygte«.
      2. § 3 ophæves.
      § 2
      § 1, nr. 2, træder i kraft den 1. maj 2027.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      Gældende formulering

      Lovforslaget

      § 1

      I lov om fyr foretages følgende ændringer:

      \(rows)

      """)
  }

  @Test func instructionsTakeTheirRowsInTheMirrorAlong() {
    let bill = Self.bill(
      withRows: """
        § 2. Fyret har lys, jf. § 1.

        1. I § 2 ændres »lys« til: »lygte«.

        § 3. Fyret er hvidt.
        Stk. 2. – – –

        2. § 3 ophæves.
        """)
    let after = bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))
    #expect(
      after.hasSuffix(
        """
        følgende ændringer:

        § 3. Fyret er hvidt.
        Stk. 2. – – –

        1. § 3 ophæves.

        § 2. Fyret har lys, jf. § 1.

        2. I § 2 ændres »lys« til: »lygte«.

        """))
  }

  @Test func whatInstructionsHaveInCommonInTheMirrorStaysWhereItIs() {
    let common = Self.bill(
      withRows: "§ 2. Fyret har lys.\n§ 3. Mere.\n\n1. I § 2 ændres »lys« til: »lygte«.\n\n2. § 3 ophæves.")
    #expect(
      common.after(.moveDown(node: common.node("§ 1, nr. 1"))).hasSuffix(
        "§ 2. Fyret har lys.\n§ 3. Mere.\n\n1. § 3 ophæves.\n\n2. I § 2 ændres »lys« til: »lygte«.\n"))
    let apart = Self.bill(
      withRows: "1. I § 2 ændres »lys« til: »lygte«.\n\n§ 3. Fyret er hvidt.\n\n2. § 3 ophæves.")
    #expect(
      apart.after(.moveDown(node: apart.node("§ 1, nr. 1"))).hasSuffix(
        "§ 3. Fyret er hvidt.\n\n1. § 3 ophæves.\n\n2. I § 2 ændres »lys« til: »lygte«.\n"))
  }
}

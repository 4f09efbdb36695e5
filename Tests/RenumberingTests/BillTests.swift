import Renumbering
import StatuteModel
import StatuteSyntax
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

  /// A bill with a lovspejl whose text flows, from its first row on.
  private static func bill(flowing rows: String) -> Draft {
    bill(
      mirror: """
        Lovforslaget sammenholdt med gældende lov
        Gældende formulering

        Lovforslaget

        § 1

        I lov om fyr foretages følgende ændringer:

        \(rows)
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

  @Test func linesAroundTheColumnsAreNoColumns() {
    let rows = Self.markdown.replacing("|---|---|\n", with: "").replacing("|", with: "│")
    let after = Self.bill(mirror: rows).inserted(after: "§ 1, nr. 1")
    let rowsAfter = rows.replacing("3. I § 5", with: "4. I § 5").replacing("2. I § 4", with: "3. I § 4")
    #expect(after.hasSuffix(rowsAfter), "\(after)")
  }

  @Test(arguments: [markdown, tabs])
  func aStykkeInTheMirrorIsNotPartedFromItsSection(_ mirror: String) {
    let rows = mirror.replacing("§ 5. Fyret er hvidt.", with: "Stk. 3. Fyret er hvidt.")
    let bill = Self.bill(mirror: rows)
    #expect(bill.removed("§ 1, nr. 2").hasPrefix("§ 1, nr. 2, kan ikke fjernes: I lovspejlet kan det ikke skilles fra"))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).hasPrefix("Rækkerne i lovspejlet"))
    #expect(!bill.removed("§ 1, nr. 3").contains("Fyret er hvidt."))
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
      flowing: """
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

  @Test func rowsWithOneColumnFilledGoOutWhole() {
    let rows = Self.markdown.split(separator: "\n").map {
      $0.hasPrefix("| § ") ? "| |\($0.split(separator: "|")[1...].joined())|" : $0
    }
    let bill = Self.bill(mirror: rows.joined(separator: "\n") + "\n")
    let after = bill.removed("§ 1, nr. 2")
    #expect(after.hasSuffix("| | 1. § 3 ophæves. |\n| | 2. I § 5 udgår »hvidt«. |\n"), "\(after)")
  }

  @Test func whatStandsBeforeAnInstructionMovesWithIt() {
    let bill = Self.bill(
      flowing: """
        § 3. Fyret passes.

        1. § 3 ophæves.

        § 4. Fyret males.

        2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.

        3. I § 5 udgår »hvidt«.

        """)
    let after = bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
    #expect(
      after.hasSuffix(
        "1. § 3 ophæves.\n\n2. I § 5 udgår »hvidt«.\n\n§ 4. Fyret males.\n\n3. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.\n"
      ), "\(after)")
  }

  @Test func whatStandsAloneBelowAnInstructionIsOfTheSectionAbove() {
    let bill = Self.bill(
      flowing: """
        § 3. Fyret passes af
        1) en fyrmester.

        1. § 3 ophæves.

        2-4) ---
        Stk. 2-4. – – –

        Maling

        § 4. ---
        Stk. 2. Det males af fyrmesteren.

        2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.

        Stk. 3. ---

        § 5. Fyret er hvidt.

        3. I § 5 udgår »hvidt«.

        """)
    let (fyr, maling, hvidt) = (
      "§ 3. Fyret passes af\n1) en fyrmester.\n\n%. § 3 ophæves.\n\n2-4) ---\nStk. 2-4. – – –\n",
      "Maling\n\n§ 4. ---\nStk. 2. Det males af fyrmesteren.\n\n%. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.\n\n"
        + "Stk. 3. ---\n",
      "§ 5. Fyret er hvidt.\n\n%. I § 5 udgår »hvidt«.\n"
    )
    func expectRows(_ text: String, _ rows: [String]) {
      let numbered = rows.enumerated().map { $0.element.replacing("%", with: "\($0.offset + 1)") }
      #expect(text.hasSuffix("følgende ændringer:\n\n" + numbered.joined(separator: "\n")), "\(text)")
    }
    expectRows(bill.removed("§ 1, nr. 1"), [maling, hvidt])
    expectRows(bill.removed("§ 1, nr. 2"), [fyr, hvidt])
    expectRows(bill.removed("§ 1, nr. 3"), [fyr, maling])
    expectRows(bill.after(.moveDown(node: bill.node("§ 1, nr. 1"))), [maling, fyr, hvidt])
    expectRows(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))), [fyr, hvidt, maling])
  }

  @Test func aHeadingInTheMirrorIsOfTheSectionBelow() {
    let rows = Self.markdown.replacing("| § 4.", with: "| 2-4) --- | |\n| | |\n| Stk. 2. --- | |\n| Maling | |\n| § 4.")
    let bill = Self.bill(mirror: rows)
    let first = bill.removed("§ 1, nr. 1")
    #expect(first.contains("følgende ændringer: |\n| Maling | |\n| § 4. Fyret males."), "\(first)")
    let second = bill.removed("§ 1, nr. 2")
    #expect(second.contains("| Stk. 2. --- | |\n| § 5. Fyret er hvidt. | 2. I"), "\(second)")
  }

  @Test func anInstructionWithNothingBesideItMoves() {
    let bill = Self.bill(
      flowing: "§ 3. Fyret passes.\n\n1. § 3 ophæves.\n\n2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.\n\n"
        + "§ 5. Fyret er hvidt.\n\n3. I § 5 udgår »hvidt«.\n")
    let after = bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
    #expect(
      after.hasSuffix(
        "1. § 3 ophæves.\n\n§ 5. Fyret er hvidt.\n\n2. I § 5 udgår »hvidt«.\n\n"
          + "3. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«.\n"), "\(after)")
  }

  @Test func twoInstructionsBesideOneSectionChangePlacesAlone() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. I § 3, stk. 1, ændres »passes« til: »males«.
      2. § 3, stk. 2, ophæves.
      3. § 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov om fyr foretages følgende ændringer: |
      | § 3. Fyret passes.<br>Stk. 2. Det lyser. | 1. I § 3, stk. 1, ændres »passes« til: »males«. |
      | | 2. § 3, stk. 2, ophæves. |
      | § 5. Fyret er hvidt. | 3. § 5 ophæves. |

      """)
    let after = bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))
    #expect(
      after.contains(
        "Stk. 2. Det lyser. | 1. § 3, stk. 2, ophæves. |\n| | 2. I § 3, stk. 1, ændres »passes« til: »males«. |"),
      "\(after)")
    #expect(
      bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
        == "Rækkerne i lovspejlet med nr. 2 og nr. 3 kan ikke skilles ad. Skriv først »§ 3. ---« i venstre spalte ud for nr. 2."
    )
    let shorter = bill.removed("§ 1, nr. 1")
    #expect(
      shorter.hasSuffix(
        "Stk. 2. Det lyser. | 1. § 3, stk. 2, ophæves. |\n| § 5. Fyret er hvidt. | 2. § 5 ophæves. |\n"),
      "\(shorter)")
    let advised = Draft(bill.document.source.text.replacing("| | 2.", with: "| § 3. --- | 2."))
    let moved = advised.after(.moveDown(node: advised.node("§ 1, nr. 2")))
    #expect(moved.contains("| 2. § 5 ophæves. |\n| § 3. --- | 3. § 3, stk. 2, ophæves. |"), "\(moved)")
  }

  @Test func whatAColumnHoldsFurtherDownIsNotTakenForTheNextRow() {
    let long = Self.columns.replacing(
      "§ 5. Fyret er hvidt. ", with: "§ 4 a. Det males hver sommer.         │\n§ 5. Fyret er hvidt. ")
    let bill = Self.bill(mirror: long)
    let refusal = "kan ikke fjernes: I lovspejlet kan det ikke skilles fra det, der står ved siden af."
    #expect(bill.removed("§ 1, nr. 3").contains(refusal))
    #expect(bill.removed("§ 1, nr. 2").contains(refusal))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).hasPrefix("Rækkerne i lovspejlet"))
    #expect(bill.removed("§ 1, nr. 1").contains("§ 4 a. Det males hver sommer."))
    let row = Self.bill(mirror: Self.markdown.replacing("| § 5.", with: "| § 4 a. Det males hver sommer. | |\n| § 5."))
    #expect(row.removed("§ 1, nr. 3").contains(refusal))
  }

  @Test func rowsInAnotherOrderOrInOneCellAreNotParted() {
    let lines = Self.markdown.split(separator: "\n")
    let turned = Self.bill(mirror: (lines[..<5] + lines[5...].reversed()).joined(separator: "\n") + "\n")
    let refusal = "Rækkerne i lovspejlet med nr. 1 og nr. 2 kan ikke skilles ad. Byt dem først dér."
    #expect(turned.after(.moveDown(node: turned.node("§ 1, nr. 1"))) == refusal)
    let pooled = Self.bill(
      mirror: Self.markdown.replacing(
        "1. § 3 ophæves. |", with: "1. § 3 ophæves.<br>2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«. |"
      )
      .replacing(
        "| § 4. Fyret males.<br>Stk. 2. Det males af fyrmesteren. | 2. I § 4, stk. 2, ændres »fyrmesteren« til: »lodsen«. |\n",
        with: ""))
    #expect(pooled.after(.moveDown(node: pooled.node("§ 1, nr. 2"))).hasPrefix("Rækkerne i lovspejlet"))
  }

  @Test func instructionsInOneCellGoOutOneByOne() {
    let (head, instructions) = (
      "Lovforslaget sammenholdt med gældende lov\n| Gældende formulering | Lovforslaget |\n|---|---|\n| | § 1 |\n",
      ["I § 4, stk. 1, udgår »a«.", "I § 4, stk. 2, udgår »b«.", "§ 4, stk. 3, ophæves."]
    )
    func bill(_ instructions: [String]) -> Draft {
      let numbered = instructions.enumerated().map { "\($0.offset + 1). \($0.element)" }
      return Draft(
        "Forslag til Lov om ændring af lov om fyr\n§ 1\nI lov om fyr foretages følgende ændringer:\n"
          + numbered.joined(separator: "\n") + "\n§ 2\nLoven træder i kraft den 1. juli 2030.\n\(head)"
          + "| § 4. a<br>Stk. 2. b | \(numbered.joined(separator: "<br>")) |\n")
    }
    let whole = bill(instructions)
    for number in 1...3 {
      var left = instructions
      left.remove(at: number - 1)
      #expect(whole.removed("§ 1, nr. \(number)") == bill(left).document.source.text)
    }
  }

  @Test func aMirrorThatCannotBeReadIsSaidToStay() throws {
    func leaves(_ mirror: String) throws -> Bool {
      let bill = Self.bill(mirror: mirror)
      return try Renumbering(bill.document).apply(.insert(after: bill.node("§ 1, nr. 1"))).leavesMirror
    }
    let heading = "Lovforslaget sammenholdt med gældende lov\n"
    #expect(try leaves(heading + "<table><tr><td>§ 3. Fyret passes.</td><td>1. § 3 ophæves.</td></tr></table>\n"))
    #expect(try !leaves(heading))
    #expect(try !leaves(Self.tabs))
    let escaped = Self.bill(mirror: Self.tabs.replacing("2. I §", with: "2\\. I §"))
    #expect(escaped.inserted(after: "§ 1, nr. 1").contains("§ 4. Fyret males.\t3\\. I § 4, stk. 2,"))
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

  // MARK: The bill and the act in force

  /// A bill for a new act whose general remarks, and those on § 1, say `words`; and both after a new § 1 has come in.
  private static func remarksOfAct(_ words: String) -> (general: String, special: String) {
    let bill = Draft(
      """
      Forslag til Lov om fyr
      § 1. Fyret lyser.
      § 2. Fyret er hvidt.
      Stk. 2. Fyret er rødt.
      § 3. Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      A: \(words)
      Til § 1
      B: \(words)
      Til § 2
      Fyret er hvidt.

      """)
    let lines = bill.inserted(after: "§ 1").split(separator: "\n")
    func line(_ mark: String) -> String { lines.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(3)) } ?? "" }
    return (line("A: "), line("B: "))
  }

  @Test(arguments: [
    "Efter den gældende § 2 er fyret rødt.", "Den gældende bestemmelse i § 2, stk. 2, er kort.",
    "Bestemmelsen svarer til gældende § 2, stk. 2.", "Den hidtidige § 2 er lang.", "Se § 2 i den hidtidige lov.",
    "Efter de gældende regler i § 2, stk. 2, jf. § 3, er det.", "Efter de hidtil gældende regler i § 2 er det.",
    "Efter gældende ret følger det af § 2, at fyret er rødt.", "Efter den gældende lov, jf. § 2, er det.",
    "Det følger af § 2 i straffeloven, jf. § 3, at det er.", "Bestemmelsen viderefører § 2.",
    "Forslaget svarer til § 2 i den svenske fyrlov.", "Den tidligere bestemmelse i § 2 er ophævet.",
    "Straffeloven indeholder i § 2 en regel om forsæt.",
    "Efter de gældende regler blinker det, når det er mørkt, jf. § 2.",
    "Bekendtgørelse nr. 12 af 1. maj 2020 om havne indeholder i § 2, stk. 2, en regel.",
    "Det følger af havnebekendtgørelsen, jf. § 2, at det blinker.", "Reglen udformes som § 2 i den norske havnelov.",
    "Den foreslåede § 4 viderefører med redaktionelle ændringer § 2.",
  ])
  func whatIsSaidOfOtherTextsStays(_ words: String) {
    let after = Self.remarksOfAct(words)
    #expect(after.general == words)
    #expect(after.special == words)
  }

  @Test(arguments: [
    ("Efter lovforslagets § 2, jf. § 3, er det.", "Efter lovforslagets § 3, jf. § 4, er det."),
    ("Det foreslås i § 2, at det er, jf. § 3.", "Det foreslås i § 3, at det er, jf. § 4."),
    ("Den foreslåede ordning, jf. §§ 2 og 3, er ny.", "Den foreslåede ordning, jf. §§ 3 og 4, er ny."),
    ("Den gældende § 2 videreføres i § 2.", "Den gældende § 2 videreføres i § 3."),
    ("Som tidligere nævnt foreslås det i § 2.", "Som tidligere nævnt foreslås det i § 3."),
    ("Efter dette lovforslags § 2 er det.", "Efter dette lovforslags § 3 er det."),
    ("Straffeloven er streng, og det foreslås i § 2.", "Straffeloven er streng, og det foreslås i § 3."),
    ("Se § 2, stk. 2, i lovforslaget.", "Se § 3, stk. 2, i lovforslaget."),
    (
      "Se lovforslagets § 2, stk. 1, og § 3 i lov om bøjer.", "Se lovforslagets § 3, stk. 1, og § 3 i lov om bøjer."
    ),
  ])
  func whatIsSaidOfTheBillFollowsWhole(_ words: String, _ expected: String) {
    let after = Self.remarksOfAct(words)
    #expect(after.general == expected)
    #expect(after.special == expected)
  }

  @Test func aSentenceThatBeginsWithAListIsItsOwn() {
    let words = "Den foreslåede bestemmelse er ny. § 2 om blink gælder fortsat."
    #expect(Self.remarksOfAct(words).general == words)
  }

  @Test func instructionsAreNamedInMoreThanOneWay() {
    let bill = Self.bill(
      remarks: """
        Bemærkninger til lovforslaget
        Se § 1, nr. 2, i lovforslaget og dette lovforslags § 1, nr. 2. Efter den gældende § 1, nr. 2, er det mørkt.
        Til § 1
        Til nr. 1
        Fyret er væk, jf. nr. 2.
        Ændringen hænger sammen med nr. 3.
        Efter § 4, nr. 2, jf. nr. 3, er det hvidt. Se § 5, stk. 1, nr. 2. Det er rødt, jf. nr. 3.
        Til nr. 3
        § 5, som affattet ved lovforslagets § 1, nr. 3, er ny.

        """)
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(
      after.contains(
        "Se § 1, nr. 3, i lovforslaget og dette lovforslags § 1, nr. 3. Efter den gældende § 1, nr. 2, er det mørkt."))
    #expect(after.contains("Fyret er væk, jf. nr. 3.\nÆndringen hænger sammen med nr. 4.\n"), "\(after)")
    #expect(after.contains("Efter § 4, nr. 2, jf. nr. 3, er det hvidt. Se § 5, stk. 1, nr. 2. Det er rødt, jf. nr. 3."))
    #expect(after.contains("§ 5, som affattet ved lovforslagets § 1, nr. 4, er ny."))
  }

  // MARK: Headings of remarks

  @Test(arguments: [
    (
      ["Til § 1", "Til nr. 1", "Til nr. 2 og nr. 3", "Til § 2"],
      ["Til § 1", "Til nr. 1", "Til nr. 3 og nr. 4", "Til § 2"]
    ),
    (["Til § 1, nr. 1", "Til § 1, nr. 2 og 3", "Til § 2"], ["Til § 1, nr. 1", "Til § 1, nr. 3 og 4", "Til § 2"]),
    (["Til lovforslagets § 1", "Til nr. 2", "Til nr. 3"], ["Til lovforslagets § 1", "Til nr. 3", "Til nr. 4"]),
    (["Ad § 1", "Ad nr. 1", "Ad nr. 2", "Ad § 2"], ["Ad § 1", "Ad nr. 1", "Ad nr. 3", "Ad § 2"]),
    (["TIL § 1", "TIL NR. 2"], ["TIL § 1", "TIL NR. 3"]),
    (["* Til § 1", "• Til nr. 2", "* Til § 2"], ["* Til § 1", "• Til nr. 3", "* Til § 2"]),
    (["Til § 1", "Bemærkninger til nr. 2"], ["Til § 1", "Bemærkninger til nr. 3"]),
    (["Til forslagets § 1", "Til forslagets nr. 2"], ["Til forslagets § 1", "Til forslagets nr. 3"]),
  ])
  func headingsOfAllKindsFollow(_ headings: [String], _ expected: [String]) {
    func text(_ headings: [String]) -> String {
      "Bemærkninger til lovforslaget\nOm fyr.\n" + headings.map { "\($0)\nNoget.\n" }.joined()
    }
    #expect(Self.bill(remarks: text(headings)).inserted(after: "§ 1, nr. 1").hasSuffix(text(expected)))
  }

  @Test(arguments: [
    "Til forslagets § %", "Bemærkninger til § %", "Til § % i forslaget", "Bemærkninger til lovforslagets § %",
  ])
  func aNewSectionLeavesTheInstructionsTheirNumbers(_ heading: String) {
    func text(_ number: String) -> String {
      "Bemærkninger til lovforslaget\nOm fyr.\n\(heading.replacing("%", with: "1"))\nTil nr. 1\nA.\nTil nr. 2\nB.\nTil nr. 3\nC.\n"
        + "\(heading.replacing("%", with: number))\nD.\n"
    }
    let bill = Self.bill(remarks: text("2"))
    #expect(bill.inserted(after: "§ 1").hasSuffix(text("3")), "\(bill.inserted(after: "§ 1"))")
    #expect(bill.inserted(after: "§ 1, nr. 3").hasSuffix(text("2")))
  }

  @Test func remarksWithoutTheHeadingOfTheirSectionDoNotChangePlaces() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr og lov om både
      § 1
      I lov om fyr foretages følgende ændring:
      1. § 3 ophæves.
      § 2
      I lov om både foretages følgende ændring:
      1. § 2 ophæves.
      Bemærkninger til lovforslaget
      Til § 1, nr. 1
      Fyr.
      Til § 2, nr. 1
      Både.

      """)
    #expect(
      bill.after(.moveDown(node: bill.node("§ 1")))
        == "Bemærkningerne til § 1 kan ikke bytte plads under ét. Skriv først overskriften »Til § 1« over »Til § 1, nr. 1«."
    )
  }

  @Test(arguments: [
    ("Lov nr. 9 af 3. marts 2010 er gammel. Den ophæves ved lovforslagets § 1, nr. 3, jf. nr. 4.", "4, jf. nr. 5."),
    ("Se Folketingstidende 2029-30, A, side 5. Med lovforslagets § 1, nr. 3, foreslås det.", "4, foreslås det."),
    ("Se Folketingstidende 2029-30, A, L 52, side 5. Efter dette lovforslags § 1, nr. 3, er det.", "4, er det."),
    (
      "Se Folketingstidende 2029-30, A, side 5. Der henvises til lovforslagets § 1, nr. 2, og bemærkningerne hertil. "
        + "Lovforslagets § 1, nr. 3, er.", "4, er."
    ),
    ("Forslagene i § 1, nr. 3 og 4, er nye.", "4 og 5, er nye."),
    ("Den i § 1, nr. 3, foreslåede ordning.", "4, foreslåede ordning."), ("Forslaget (§ 1, nr. 3) er.", "4) er."),
    ("Med § 1, nr. 3, foreslås det.", "4, foreslås det."), ("Forslagene i nr. 3 og 4.", "4 og 5."),
    ("Se nr. 4.", "5."), ("Som det fremgår af nr. 4, er det.", "5, er det."),
    ("Der henvises til bemærkningerne under nr. 3.", "4."), ("Konsekvensændring som følge af § 1, nr. 4.", "5."),
    ("Konsekvensændring, jf. § 1, nr. 4.", "5."),
  ])
  func whatIsCertainToBeOfTheBillFollows(_ words: String, _ end: String) {
    let after = Self.headed("Til nr. 3\n\(words)\nTil nr. 4\nY.").inserted(after: "§ 1, nr. 2")
    #expect(after.contains("nr. \(end)\nTil nr. 5"), "\(after)")
  }

  @Test(arguments: [
    "Lov nr. 9 af 3. marts 2010 er gammel, jf. § 1, nr. 3.", "Se § 4, nr. 3, og § 5, nr. 4.",
  ])
  func whatMayBeOfAnotherTextStays(_ words: String) {
    let after = Self.headed("Til nr. 3\n\(words)\nTil nr. 4\nY.").inserted(after: "§ 1, nr. 2")
    #expect(after.contains("\nTil nr. 4\n\(words)\nTil nr. 5"), "\(after)")
  }

  @Test func remarksOnStykkerAndChaptersFollow() {
    let bill = Draft(
      """
      Forslag til Lov om fyr
      Kapitel 1
      Lys
      § 1. Fyret lyser.
      Stk. 2. Fyret er rødt.
      Kapitel 2
      Ikrafttræden
      § 2. Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til kapitel 1
      Til § 1
      Til stk. 1
      Fyret lyser. I stk. 2 siges mere.
      Til stk. 2
      Fyret er rødt, jf. bøjelovens § 3, stk. 2.
      Til kapitel 2
      Til § 2
      Snart.

      """)
    let after = bill.inserted(after: "§ 1, stk. 1")
    #expect(
      after.contains(
        "Til stk. 1\nFyret lyser. I stk. 3 siges mere.\nTil stk. 3\nFyret er rødt, jf. bøjelovens § 3, stk. 2."))
    let chapter = bill.document.tree.nodes.indices.last { bill.document.tree.nodes[$0].kind == .chapter } ?? -1
    #expect(bill.after(.relabel(node: chapter, as: ProvisionNumber(value: 3))).contains("\nTil kapitel 3\nTil § 2\n"))
  }

  @Test func remarksOnTheItemsOfASectionFollow() {
    let bill = Draft(
      """
      Forslag til Lov om fyr
      § 1. Fyret skal
      1) lyse,
      2) blinke og
      3) ses.
      § 2. Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås i nr. 2, at fyret blinker. Nr. 3 er ny. Efter bøjelovens § 1, nr. 2, er det ikke nyt.
      Til § 2
      Snart.

      """)
    #expect(
      bill.inserted(after: "§ 1, stk. 1, nr. 1").contains(
        "Det foreslås i nr. 3, at fyret blinker. Nr. 4 er ny. Efter bøjelovens § 1, nr. 2, er"))
  }

  @Test func aHeadingOnARangeSaysHowManyAreLeft() {
    let bill = Self.bill(remarks: "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1-3\nNoget.\nTil § 2\nSnart.\n")
    for address in ["§ 1, nr. 1", "§ 1, nr. 2", "§ 1, nr. 3"] {
      #expect(
        bill.removed(address).hasSuffix("Til § 1\nTil nr. 1-2\nNoget.\nTil § 2\nSnart.\n"), "\(bill.removed(address))")
    }
  }

  @Test func remarksOnSectionsChangePlacesWithTheirHeadings() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr og lov om både
      § 1
      I lov om fyr foretages følgende ændring:
      1. § 3 ophæves.
      § 2
      I lov om både foretages følgende ændring:
      1. § 2 ophæves.
      § 3
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Fyr.
      Til § 2
      Til nr. 1
      Både.
      Til § 3
      Snart.

      """)
    let after = bill.after(.moveUp(node: bill.node("§ 2")))
    #expect(after.hasSuffix("Til § 1\nTil nr. 1\nBåde.\nTil § 2\nTil nr. 1\nFyr.\nTil § 3\nSnart.\n"), "\(after)")
  }

  // MARK: A lovspejl of another make

  private static let bold = markdown.replacing("| 1. §", with: "| **1.** §").replacing("| 2. I", with: "| **2.** I")
    .replacing("| 3. I", with: "| **3.** I")

  private static let columns = """
                            Lovforslaget sammenholdt med gældende lov

    Gældende formulering                  │ Lovforslaget
    ──────────────────────────────────────┼──────────────────────────────────────
                                          │                  § 1
                                          │
                                          │ I lov om fyr foretages følgende
                                          │ ændringer:
                                          │
    § 3. Fyret passes.                    │ 1. § 3 ophæves.
                                          │
    § 4. – – –                            │ 2. I § 4, stk. 2, ændres »fyrmesteren«
    Stk. 2. Det males af fyrmesteren.     │ til: »lodsen«.
                                          │
    § 5. Fyret er hvidt.                  │ 3. I § 5 udgår »hvidt«.

    """

  @Test(arguments: [
    bold, columns, String(markdown.drop { $0 != "|" }),
    String(tabs.drop { $0 != "\n" }.dropFirst()),
  ])
  func theNumbersOfEveryMirrorFollow(_ mirror: String) {
    let after = Self.bill(mirror: mirror).inserted(after: "§ 1, nr. 1")
    var expected = mirror
    for (old, new) in [("3. I § 5", "4. I § 5"), ("3.** I", "4.** I"), ("2. I § 4", "3. I § 4"), ("2.** I", "3.** I")] {
      expected = expected.replacing(old, with: new)
    }
    #expect(after.hasSuffix(expected), "\(after)")
  }

  @Test func rowsMoveWithAllTheirLines() {
    let columns = Self.bill(mirror: Self.columns)
    let moved = columns.after(.moveUp(node: columns.node("§ 1, nr. 2")))
    #expect(
      moved.contains(
        """
        § 4. – – –                            │ 1. I § 4, stk. 2, ændres »fyrmesteren«
        Stk. 2. Det males af fyrmesteren.     │ til: »lodsen«.
                                              │
        § 3. Fyret passes.                    │ 2. § 3 ophæves.

        """), "\(moved)")
    // »Stk. 2« of § 4 stands beside an empty cell.
    let tabs = Self.bill(mirror: Self.tabs)
    let moved2 = tabs.after(.moveDown(node: tabs.node("§ 1, nr. 2")))
    #expect(
      moved2.hasSuffix(
        "§ 5. Fyret er hvidt.\t2. I § 5 udgår »hvidt«.\n§ 4. Fyret males.\t3. I § 4, stk. 2, ændres »fyrmesteren« til: "
          + "»lodsen«.\nStk. 2. 3. mand er fyrmesteren.\t\n"), "\(moved2)")
    #expect(tabs.removed("§ 1, nr. 2").hasSuffix("1. § 3 ophæves.\n§ 5. Fyret er hvidt.\t2. I § 5 udgår »hvidt«.\n"))
  }

  // MARK: A new act and what follows from it

  @Test func whatANewActPutsIntoOthersFollowsIt() {
    let bill = Draft(
      """
      Forslag til Lov om sol
      § 1. Solen er gul.
      § 2. Solen er varm.
      § 3. I lov om vind foretages følgende ændringer:
      1. I § 2 ændres »lov om måne« til: »§ 2 i lov om sol«.
      2. Efter § 4 indsættes:
      »§ 4 a. Vinden er varm, jf. § 2 og sollovens § 2.«

      """)
    let after = bill.inserted(after: "§ 1")
    #expect(after.contains("§ 4. I lov om vind"))
    #expect(after.contains("1. I § 2 ændres »lov om måne« til: »§ 3 i lov om sol«."), "\(after)")
    #expect(after.contains("»§ 4 a. Vinden er varm, jf. § 2 og sollovens § 3.«"), "\(after)")
    #expect(
      bill.removed("§ 2").hasPrefix("§ 2 kan ikke fjernes: § 3, nr. 1, henviser til »§ 2«."), "\(bill.removed("§ 2"))")
  }

  // MARK: Headings

  private static func headed(_ remarks: String) -> Draft {
    Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 4 ophæves.
      3. § 5 ophæves.
      4. § 6 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      \(remarks)
      Til § 2
      Loven træder i kraft.

      """)
  }

  @Test(arguments: [
    ("Til nr. 1 (§ 3) og nr. 2 (§ 4)\nX.\nTil nr. 3 (§ 5)", "Til nr. 1 (§ 3) og nr. 3 (§ 4)\nX.\nTil nr. 4 (§ 5)"),
    ("Til nr. 1 (§ 2), 2 (§ 3) og 3 (§ 4)", "Til nr. 1 (§ 2), 3 (§ 3) og 4 (§ 4)"),
    ("Til nr. 1, 3 og 4\nX.\nTil nr. 2", "Til nr. 1, 4 og 5\nX.\nTil nr. 3"),
    ("Til § 1, nr. 1\nX.\nTil § 1, nr. 2\nY.", "Til § 1, nr. 1\nX.\nTil § 1, nr. 3\nY."),
    ("Til nummer 1\nX.\nTil nummer 2\nY.", "Til nummer 1\nX.\nTil nummer 3\nY."),
    ("Nr. 1\nX.\nNr. 2 (§ 4)\nY.", "Nr. 1\nX.\nNr. 3 (§ 4)\nY."),
    ("Nr. 1: § 3\nX.\nNr. 2 – § 4\nY.", "Nr. 1: § 3\nX.\nNr. 3 – § 4\nY."),
    ("nr. 1\nX.\nnr. 2\nY.", "nr. 1\nX.\nnr. 3\nY."),
    ("- Til nr. 1\nX.\n- Til nr. 2\nY.", "- Til nr. 1\nX.\n- Til nr. 3\nY."),
    ("Til nr. 1\nSe § 4, stk. 3,\nnr. 2\nog § 5.", "Til nr. 1\nSe § 4, stk. 3,\nnr. 2\nog § 5."),
    ("Til nr. 1\nDet er:\nNr. 2: Lys.\n- nr. 2", "Til nr. 1\nDet er:\nNr. 2: Lys.\n- nr. 2"),
    ("Til nr. 2 - § 4\nX.\nTil nr. 3 – § 5", "Til nr. 3 - § 4\nX.\nTil nr. 4 – § 5"),
    ("Til nr. 2: § 4\nX.\nTil nr. 3. Ophævelse af § 5", "Til nr. 3: § 4\nX.\nTil nr. 4. Ophævelse af § 5"),
    ("Til nr. 2, litra a\nX.\nTil nr. 3 <!-- x -->", "Til nr. 3, litra a\nX.\nTil nr. 4 <!-- x -->"),
    ("### Til nr. 2 ###\nX.\n### Til nr. 3 ###", "### Til nr. 3 ###\nX.\n### Til nr. 4 ###"),
    ("Til nr. 2 til 3\nX.\nTil nr. 4", "Til nr. 3 til 4\nX.\nTil nr. 5"),
    ("Til nr. 2-nr. 4", "Til nr. 3-nr. 5"), ("Til nr. 2 til nr. 4", "Til nr. 3 til nr. 5"),
    ("Til ændringsnummer 2\nX.", "Til ændringsnummer 3\nX."),
    ("Til nr. 2, jf. § 2, nr. 3\nX.", "Til nr. 3, jf. § 2, nr. 3\nX."),
    ("Til nr. 2, § 1, nr. 3\nX.", "Til nr. 3, § 1, nr. 3\nX."),
    ("Til numrene 2 og 3", "Til numrene 3 og 4"), ("Til nr. 2 og til nr. 3", "Til nr. 3 og til nr. 4"),
    ("Til nr. 3 og 2", "Til nr. 4 og 3"), ("Til nr. 31 og 3\nX.", "Til nr. 31 og 4\nX."),
    ("Til nr. 2 er der intet at sige.", "Til nr. 2 er der intet at sige."),
  ])
  func headingsFollow(_ before: String, _ after: String) {
    let changed = Self.headed(before).inserted(after: "§ 1, nr. 1")
    #expect(changed.contains("Til § 1\n\(after)"), "\(changed)")
  }

  @Test(arguments: ["Til § 1, nr. %", "Til nummer %", "Nr. %"])
  func remarksGoOutAndChangePlaces(_ form: String) {
    let remarks = (1...4).map { form.replacing("%", with: "\($0)") + "\nOm \("ABCD".prefix($0).suffix(1))." }
    let bill = Self.headed(remarks.joined(separator: "\n"))
    func headed(_ words: String) -> String {
      words.enumerated().map { form.replacing("%", with: "\($0.offset + 1)") + "\nOm \($0.element).\n" }.joined()
    }
    let without = bill.removed("§ 1, nr. 2")
    #expect(without.contains("Til § 1\n\(headed("ACD"))Til § 2"), "\(without)")
    let moved = bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
    #expect(moved.contains("Til § 1\n\(headed("ACBD"))Til § 2"), "\(moved)")
    let section = bill.renamed("§ 1", "7")
    #expect(section.contains(headed("ABCD").replacing("Til § 1,", with: "Til § 7,")), "\(section)")
  }

  @Test func aListOfNumbersIsOnThoseAlone() {
    let bill = Self.headed("Til nr. 1, 3 og 4\nX.\nTil nr. 2\nY.")
    let after = bill.removed("§ 1, nr. 2")
    #expect(after.contains("Til § 1\nTil nr. 1, 2 og 3\nX.\nTil § 2"), "\(after)")
    #expect(
      bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
        == "Bemærkningen »Til nr. 1, 3 og 4« er på flere på én gang og kan ikke bytte plads. Del den først.")
  }

  // MARK: What is the bill's own

  @Test(arguments: [
    "Se lovforslagets nr. 2.", "Se forslagets nr. 2.", "Se bemærkningerne til lovforslagets nr. 2.",
    "Se bemærkningerne til nr. 2.", "Forslaget i nr. 2 er en følge heraf.", "Det foreslåede i nr. 2 er nyt.",
    "Den foreslåede affattelse i nr. 2 er ny.", "Forslaget i § 1, nr. 2, er nyt.",
    "Den under § 1, nr. 2, foreslåede ordning er ny.", "Den under nr. 2 foreslåede ordning er ny.",
    "Efter lovudkastets § 1, nr. 2, er det mørkt.",
    "Se Folketingstidende 2029-30, A, L 52 som fremsat, side 5. Det foreslås i lovforslagets § 1, nr. 2, at det er.",
    "Se Folketingstidende 2029-30, A, side 5. I øvrigt henvises til lovforslagets § 1, nr. 2, og bemærkningerne hertil.",
  ])
  func instructionsAreTheBillsOwn(_ words: String) {
    let after = Self.headed("Til nr. 1\n\n\(words)\n\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 1\n\n\(words.replacing("nr. 2", with: "nr. 3"))\n"), "\(after)")
  }

  @Test(arguments: [
    (
      "lovforslagets § 1, nr. 2, om lys og § 1, nr. 3, om farver",
      "lovforslagets § 1, nr. 3, om lys og § 1, nr. 4, om farver"
    ),
    ("lovforslagets § 1, nr. 2 om lys og nr. 3 om farver", "lovforslagets § 1, nr. 3 om lys og nr. 4 om farver"),
    ("lovforslagets § 1, nr. 2, nr. 3, litra a, og nr. 4", "lovforslagets § 1, nr. 3, nr. 4, litra a, og nr. 5"),
    ("lovforslagets § 1, nr. 2 til nr. 4", "lovforslagets § 1, nr. 3 til nr. 5"),
    ("lovforslagets § 1, nr. 2, herunder nr. 4", "lovforslagets § 1, nr. 3, herunder nr. 5"),
    ("lovforslagets § 1, henholdsvis nr. 2 og nr. 4", "lovforslagets § 1, henholdsvis nr. 3 og nr. 5"),
    (
      "lovforslagets § 1, nr. 2 (§ 4, nr. 2), og § 1, nr. 3 (§ 5, nr. 3)",
      "lovforslagets § 1, nr. 3 (§ 4, nr. 2), og § 1, nr. 4 (§ 5, nr. 3)"
    ),
    ("nr. 3 i lovforslagets § 1", "nr. 4 i lovforslagets § 1"),
    ("nærværende forslags § 1, nr. 3", "nærværende forslags § 1, nr. 4"),
    ("lov nr. 77 af 2. maj 2021 og lovforslagets § 1, nr. 3", "lov nr. 77 af 2. maj 2021 og lovforslagets § 1, nr. 4"),
    ("lovforslaget § 1, nr. 3", "lovforslaget § 1, nr. 4"), ("Det foreslås i nr. 3, at", "Det foreslås i nr. 4, at"),
  ])
  func aMentionFollowsAsAWhole(_ before: String, _ after: String) {
    let changed = Self.headed("Til nr. 1\n\nSe \(before) er ny.\n\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
    #expect(changed.contains("Se \(after) er ny.\n"), "\(changed)")
  }

  @Test(arguments: ["§ 1, nr. 2 til 4", "§ 1, nr. 2/3", "§ 1, nr. 2 – nr. 4", "§ 1, nr. 1 til 3"])
  func aNumberThatIsNotReadIsNotLeftBehind(_ words: String) {
    let bill = Self.headed("Til nr. 1\n\nSe lovforslagets \(words), er nye.\n\nTil nr. 2\nY.")
    let said = bill.inserted(after: "§ 1, nr. 1")
    #expect(said.hasSuffix("Henvisningen »\(words.replacing("\n", with: " "))« kan ikke omskrives sikkert."), "\(said)")
  }

  @Test(arguments: [
    "Se bemærkningerne til lovforslagets § 1, nr. 3, jf. Folketingstidende 2029-30, tillæg A, L 52 som fremsat, side 7.",
    "Se lovforslagets § 1, nr. 3, jf. L 52, om fyr.", "Se det tidligere lovforslags § 1, nr. 3.",
    "Se det samtidig fremsatte lovforslags § 1, nr. 3.",
    "Reglen kom ind ved lov nr. 77 af 2. februar 2021 (lovforslagets § 1, nr. 3).",
    "Efter § 1, nr. 3, i den under § 2 foreslåede lov er det.",
    "Udvalgets betænkning er kort. Efter lovudkastets § 1, nr. 3, er det mørkt.",
  ])
  func whatOtherBillsAreCountedWithStays(_ words: String) {
    let after = Self.headed("Til nr. 1\n\n\(words)\n\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 1\n\n\(words)\n"), "\(after)")
  }

  @Test(arguments: [
    "Efter lovforslag nr. L 52, § 3, gælder det.", "L 52, § 3, er ens.", "Efter § 3 i L 52 gælder det.",
    "Se Folketingstidende 2029-30, A, L 52 som fremsat, side 5, bemærkningerne til § 3.",
    "Efter § 3 i det samtidig fremsatte lovforslag om havne gælder det.", "Efter RPL § 3 gælder det.",
    "Efter loven om bøjer § 3 gælder det.", "Straffeloven indeholder en regel herom. Efter § 3 straffes den skyldige.",
    "Bekendtgørelse nr. 4 af 3. maj 2010 om fyr gælder. Efter § 3 er gebyret lavt.",
    "Efter Udvalgets lovudkasts § 3 er det ens.", "Bestemmelsen er en videreførelse af § 3.",
    "Bestemmelsen træder i stedet for § 3.",
  ])
  func whatMayBeOfAnotherTextStaysUnderASectionOfTheBill(_ words: String) {
    let bill = Draft(
      """
      Forslag til Lov om fyr
      § 1. Fyret lyser.
      § 2. Fyret blinker.
      § 3. Fyret passes.
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      \(words)
      Til § 2
      Bestemmelsen i § 3 er ny.

      """)
    let after = bill.inserted(after: "§ 1")
    #expect(after.contains("Til § 1\n\(words)\nTil § 3\nBestemmelsen i § 4 er ny."), "\(after)")
  }

  @Test(arguments: [
    "Den blev fremsat som lovforslag nr. L 52. Se bemærkningerne til lovforslagets %.",
    "Det var lovforslag nr. L 52. Forslaget i %, faldt.",
    "Se Folketingstidende 2029-30, A, L 52, side 5. Efter lovforslagets %, er det.",
    "Se Folketingstidende 2029-30, A, L 52, side 5. Der henvises til %, i lovforslaget.",
    "Efter udkastets %, er det mørkt.", "Bestemmelsen i %, er ny.", "Det foreslås at ophæve reglen (%).",
    "Det foreslås, at fyr omfattet af %, lyser.",
  ])
  func whatMayBeOfTheBillOrOfAnotherTextIsToBeSaid(_ words: String) {
    func bill(_ named: String) -> Draft {
      Self.headed("Til nr. 1\n\n\(words.replacing("%", with: named))\n\nTil nr. 2\nY.")
    }
    let draft = bill("§ 1, nr. 3")
    #expect(
      draft.inserted(after: "§ 1, nr. 1")
        == "Bemærkningerne til § 1, nr. 1: Det kan ikke ses, om »§ 1, nr. 3« er lovforslagets og skal følge med. "
        + "Skriv »dette lovforslags § 1, nr. 3«, eller nævn den lov eller det lovforslag, der menes.")
    #expect(draft.inserted(after: "§ 1, nr. 3").contains("§ 1, nr. 3"))
    let own = bill("dette lovforslags § 1, nr. 3").inserted(after: "§ 1, nr. 1")
    #expect(own.contains("dette lovforslags § 1, nr. 4"), "\(own)")
    guard words.hasPrefix("Best") else { return }
    for other in ["fyrlovens § 1, nr. 3", "§ 1, nr. 3, i L 52"] {
      #expect(bill(other).inserted(after: "§ 1, nr. 1").contains("Bestemmelsen i \(other), er ny."))
    }
  }

  @Test(arguments: [
    "Ændringen i % er ny.", "Det foreslås i % at slukke fyret.", "I lovforslaget foreslås det i % at slukke fyret.",
    "I % foreslås det.", "Det er en følge af %.", "Se % og bemærkningerne hertil.", "Som nævnt under % er det.",
    "Meningen er, at % skal træde i kraft senere.",
  ])
  func aChangeIsOfTheBillWhereTheActStaysAsItIs(_ words: String) {
    let text = words.replacing("%", with: "§ 1, nr. 3,")
    let bill = Self.headed("Til nr. 1\n\n\(text)\n\nTil nr. 2\nY.")
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains(text.replacing("nr. 3", with: "nr. 4")), "\(after)")
    // Where § 1 of the act is changed, too, it may be that one.
    guard ["Ænd", "Det", "I %"].contains(words.prefix(3)) else { return }
    let twice = Draft(bill.document.source.text.replacing("4. § 6 ophæves.", with: "4. I § 1, nr. 3, udgår »x«."))
    #expect(twice.inserted(after: "§ 1, nr. 1").hasPrefix("Bemærkningerne til § 1, nr. 1: Det kan ikke ses"))
  }

  @Test func aRemarkNamesItsOwnInstruction() {
    for words in [
      "Det foreslås i nr. 3, at fyret er sort.", "Nr. 3 er en konsekvens af nr. 4.", "I nr. 3 foreslås det.",
    ] {
      let bill = Self.headed("Til nr. 3\n\(words)\nTil nr. 4\nY.")
      let expected = words.replacing("nr. 4", with: "nr. 5").replacing("r. 3", with: "r. 4")
      #expect(bill.inserted(after: "§ 1, nr. 1").contains("Til nr. 4\n\(expected)\nTil nr. 5"))
    }
    // A nummer that the instruction puts in is called so, too.
    let words = "Det foreslås i nr. 2, at fyret tændes. Det foreslås i nr. 3, at det slukkes."
    let items = Draft(
      Self.headed("Til nr. 3\n\(words)\nTil nr. 4\nY.").document.source.text.replacing(
        "3. § 5 ophæves.", with: "3. § 5 affattes således:\n»§ 5. Fyret skal\n1) blinke,\n2) tændes og\n3) slukkes.«"))
    #expect(items.inserted(after: "§ 1, nr. 1").contains("Til nr. 4\n\(words)\n"))
    #expect(
      Self.headed("Til nr. 3\nEfter nr. 3 er det sort.\nTil nr. 4\nY.").inserted(after: "§ 1, nr. 1").hasPrefix(
        "Bemærkningerne til § 1, nr. 3: Det kan ikke ses, om »nr. 3« er lovforslagets"))
    let proposed = "Det foreslås i nr. 3, at det er."
    let cited = Self.headed("Til nr. 3\nEfter § 5, nr. 2, er det. \(proposed)\nTil nr. 4\nY.")
    #expect(cited.inserted(after: "§ 1, nr. 1").contains("Det foreslås i nr. 4, at det er."))
    let same = Self.headed("Til nr. 3\nEfter § 5, nr. 3, er det. \(proposed)\nTil nr. 4\nY.")
    #expect(same.inserted(after: "§ 1, nr. 1").contains("Det kan ikke ses, om »nr. 3« er lovforslagets"))
  }

  @Test(arguments: [
    ("Se ændringsnummer 3.", "Se ændringsnummer 4."),
    ("Se lovforslagets § 1, ændringsnummer 3.", "Se lovforslagets § 1, ændringsnummer 4."),
    ("Ændringsnumrene 1, 3 og 4 er nye.", "Ændringsnumrene 1, 4 og 5 er nye."),
    ("Ændringsnummer 9 i L 52 er nyt.", "Ændringsnummer 9 i L 52 er nyt."),
    ("Se ændringsnummer 3 i L 52.", "Se ændringsnummer 3 i L 52."),
  ])
  func instructionsAreCalledSoInWords(_ words: String, _ expected: String) {
    let bill = Self.headed("Til nr. 1\n\(words)\nTil ændringsnummer 2\nY.")
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 1\n\(expected)\nTil ændringsnummer 3\nY."), "\(after)")
  }

  @Test func aRangeOfInstructionsInWordsFollows() {
    let bill = Self.headed("Til nr. 1\nSe ændringsnumrene 2-4.\nTil nr. 2\nY.")
    #expect(bill.inserted(after: "§ 1, nr. 2").contains("Se ændringsnumrene 2-5."))
    #expect(
      Self.headed("Til nr. 1\nSe ændringsnummer 3.\nTil nr. 2\nY.").removed("§ 1, nr. 3")
        == "§ 1, nr. 3, kan ikke fjernes: Bemærkningerne til § 1, nr. 1, henviser til »ændringsnummer 3«.")
  }

  @Test func aParagraphMayNameOtherItemsFirst() {
    func after(_ words: String) -> String {
      Self.headed("Til nr. 1\nEfter § 5, nr. 2, er det hvidt. \(words)\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
    }
    #expect(after("Ændringen er en konsekvens af nr. 3.").contains("hvidt. Ændringen er en konsekvens af nr. 4.\n"))
    for words in ["Der henvises til nr. 3.", "Ændringen i nr. 3 er ny."] {
      #expect(after(words).contains("Det kan ikke ses, om »nr. 3« er lovforslagets"), "\(after(words))")
      let moved = Self.headed("Til nr. 1\nEfter § 5, nr. 2, er det. \(words)\nTil nr. 2\nY.").inserted(before: "§ 1")
      #expect(moved.contains("Til § 2\nTil nr. 1\nEfter § 5, nr. 2, er det. \(words)\n"), "\(moved)")
    }
    #expect(after("Det er rødt, jf. nr. 3.").contains("hvidt. Det er rødt, jf. nr. 3.\n"))
    let stykke = Self.headed("Til nr. 1\nSe stk. 2.\nTil nr. 2\nY.")
    #expect(stykke.inserted(before: "§ 1").contains("Til nr. 1\nSe stk. 2.\n"))
  }

  @Test func whatMayBeOfTheActInForceStays() {
    for words in ["Lovens nr. 2 ændres.", "Bestemmelsen i nr. 2 gælder.", "Den foreslåede § 4, nr. 2, er ny."] {
      let after = Self.headed("Til nr. 1\n\n\(words)\n\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
      #expect(after.contains("Til nr. 1\n\n\(words)\n"), "\(after)")
    }
  }

  @Test(arguments: [
    "Efter den gældende § 4, stk. 1, skal fyret lyse, jf. nr. 2.",
    "Det følger af § 4, stk. 1, at journalen omfatter målinger, jf. nr. 2, og lukninger, jf. nr. 3.",
  ])
  func aNumberAfterAProvisionMayBeOfThat(_ words: String) {
    let after = Self.headed("Til nr. 1\n\n\(words)\n\nTil nr. 2\nY.").inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 1\n\n\(words)\n"), "\(after)")
  }

  @Test func aHeadingOnASectionOfTheAmendedActPartsNoHeadings() {
    let remarks = "Til nr. 1\n\nX.\n\nTil nr. 2\n\nY.\n\nTil § 6 a\n\nZ.\n\nTil nr. 3\nW."
    let changed = Self.headed(remarks).inserted(after: "§ 1, nr. 1")
    #expect(changed.contains("Til nr. 3\n\nY.\n\nTil § 6 a\n\nZ.\n\nTil nr. 4\nW."), "\(changed)")
  }

  @Test func aHeadingOnInstructionsOfTwoSectionsFollows() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr og lov om bøjer
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 4 ophæves.
      § 2
      I lov om bøjer foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 4 ophæves.
      § 3
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      Til § 1, nr. 2 og § 2, nr. 2
      Noget.

      """)
    #expect(bill.inserted(after: "§ 2, nr. 1").hasSuffix("Til § 1, nr. 2 og § 2, nr. 3\nNoget.\n"))
    #expect(bill.inserted(after: "§ 1, nr. 1").hasSuffix("Til § 1, nr. 3 og § 2, nr. 2\nNoget.\n"))
  }

  @Test func rangesOfTheBillsSectionsFollow() {
    let amending = (1...3).map { "§ \($0)\nI lov om fyr nr. \($0) foretages følgende ændring:\n1. § 3 ophæves.\n" }
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr og flere andre love
      \(amending.joined())§ 4
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Se lovforslagets §§ 1-3 og lovforslagets §§ 2-4. Se bemærkningerne til §§ 2-3. Se lovforslagets §§ 7-9.

      """)
    let after = bill.inserted(after: "§ 1")
    #expect(
      after.contains(
        "Se lovforslagets §§ 1-4 og lovforslagets §§ 3-5. Se bemærkningerne til §§ 3-4. Se lovforslagets §§ 7-9.\n"),
      "\(after)")
  }

  @Test func aRangeThatWouldHoldAnotherSectionIsNoRange() {
    let amending = (1...3).map { "§ \($0)\nI lov om fyr nr. \($0) foretages følgende ændring:\n1. § 3 ophæves.\n" }
    let bill = Draft(
      "Forslag til Lov om ændring af flere love\n\(amending.joined())§ 4\nLoven træder i kraft den 1. juli 2030.\n"
        + "Bemærkninger til lovforslaget\nSe lovforslagets §§ 2-4.\n")
    #expect(
      bill.after(.moveDown(node: bill.node("§ 1")))
        == "Bemærkningerne henviser til »§§ 2-4«, der ikke længere ville være en sammenhængende række.")
    #expect(bill.after(.moveDown(node: bill.node("§ 2"))).contains("Se lovforslagets §§ 2-4."))
  }

  @Test(arguments: [
    ("§ 1, nr. 2 og 3, om henholdsvis lys og farver.", "§ 1, nr. 3 og 2, om henholdsvis lys og farver."),
    (
      "§ 1, nr. 2 og 3, om lys og farver. De er henholdsvis nye og gamle.",
      "§ 1, nr. 3 og 2, om lys og farver. De er henholdsvis nye og gamle."
    ),
    ("§ 1, nr. 2 og 3, om respektive lys og farver.", "§ 1, nr. 3 og 2, om respektive lys og farver."),
    ("§ 1, nr. 2 og 3, om lys og farver.", nil),
    ("§ 1, henholdsvis nr. 2 og\nnr. 3.", "§ 1, henholdsvis nr. 3 og\nnr. 2."),
  ])
  func theOrderOfAListCountsWhereTheSentenceSaysSo(_ before: String, _ after: String?) {
    let bill = Self.headed("Til nr. 1\nSe lovforslagets \(before)\nTil nr. 4\nY.")
    let moved = bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
    #expect(moved.contains("Se lovforslagets \(after ?? before)\n"), "\(moved)")
  }

  @Test func aRangeWhoseMembersAreToldApartKeepsTheirCount() {
    let bill = Draft(
      """
      Lov om fyr
      § 1. Fyret er a.
      Stk. 2. Det er b.
      Stk. 3. Det er c.
      § 2. Efter § 1, stk. 1-3, er det henholdsvis hvidt, rødt og grønt.
      § 3. Efter § 1, stk. 2-3, er det mørkt.

      """)
    let refusal =
      "§ 2, stk. 1, siger »henholdsvis« om »§ 1, stk. 1-3«, der ville få et andet antal led. Skriv leddene dér om først."
    #expect(bill.inserted(after: "§ 1, stk. 1") == refusal)
    #expect(bill.removed("§ 1, stk. 2") == refusal)
    #expect(bill.inserted(after: "§ 1, stk. 3").contains("stk. 1-3, er det henholdsvis"))
    #expect(bill.inserted(after: "§ 1").contains("§ 3. Efter § 1, stk. 1-3, er det henholdsvis"))
  }

  @Test(arguments: ["Søren Fyr\n/Lis Bøje", "Vedtaget af Folketinget, den 3. maj 2030"])
  func namesOfThoseWhoSignDoNotGoOutWithTheLastSection(_ end: String) {
    let act = "Lov om fyr\n\n§ 1. Fyret lyser.\n\n§ 2. Loven træder i kraft nu.\n\n"
    let refusal = Draft("\(act)\(end)\n").removed("§ 2")
    let line = end.prefix { !$0.isNewline }
    #expect(refusal.hasPrefix("Det kan ikke ses, om »\(line)« er en del af § 2 og skal med ud."), "\(refusal)")
    let signed = Draft("\(act)Folketinget, den 3. maj 2030\n\nSøren Fyr\n").removed("§ 2")
    #expect(signed.hasSuffix("§ 1. Fyret lyser.\n\nFolketinget, den 3. maj 2030\n\nSøren Fyr\n"), "\(signed)")
    #expect(Draft("\(act)Det gælder dog ikke nu.\n").removed("§ 2").hasSuffix("§ 1. Fyret lyser.\n"))
  }

  @Test func aRangeHasNoOtherOrder() {
    let bill = Self.headed("Til nr. 1\nSe lovforslagets § 1, nr. 2-3, om henholdsvis lys og farver.\nTil nr. 4\nY.")
    #expect(
      bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
        == "Bemærkningerne til § 1, nr. 1, siger »henholdsvis« om »§ 1, nr. 2-3«, hvis led ville få en anden rækkefølge. "
        + "Skriv først hvert led for sig.")
    let act = Draft(
      "Lov om fyr\n§ 1. Fyret er a.\nStk. 2. b.\nStk. 3. c.\nStk. 4. d.\n"
        + "§ 2. Efter § 1, stk. 1-4, er det henholdsvis hvidt, rødt, gult og grønt.\n")
    #expect(act.after(.moveDown(node: act.node("§ 1, stk. 2"))).contains("hvis led ville få en anden rækkefølge"))
  }

  @Test(arguments: ["lov nr. 5 af 3. maj 2020", "§ 2 i lov nr. 5 af 3. maj 2020"])
  func whatAnotherActHasWrittenIsNoInstruction(_ other: String) {
    let clause = "Stk. 2. § 1, nr. 3, som affattet ved \(other), gælder fortsat.\n"
    let bill = Draft(
      Self.headed("Til nr. 1\nX.").document.source.text.replacing(
        "§ 2\nLoven træder i kraft den 1. juli 2030.\n",
        with: "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2030.\n\(clause)Stk. 3. § 1, nr. 3, gælder fra 2031.\n"))
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\(clause)Stk. 3. § 1, nr. 4, gælder fra 2031.\n"), "\(after)")
  }

  @Test func aSectionComesBeforeTheSignatureOfABillAsPassed() {
    let bill = Draft(
      "Lov om ændring af lov om fyr\n§ 1\nI lov om fyr foretages følgende ændring:\n1. § 3 ophæves.\n§ 2\n"
        + "Loven træder i kraft den 1. juli 2030.\nFolketinget, den 3. maj 2030\nFyrmesteren\n")
    #expect(bill.inserted(after: "§ 2").contains("1. juli 2030.\n§ 3\n…\nFolketinget, den 3. maj 2030\nFyrmesteren\n"))
  }

  @Test func theNumberOfASectionStandsAboveItsFirstInstruction() {
    let rows = Self.markdown.replacing("| | I lov om fyr foretages følgende ændringer: |\n", with: "")
    let after = Self.bill(mirror: rows).inserted(before: "§ 1")
    #expect(after.hasSuffix(rows.replacing("| | § 1 |", with: "| | § 2 |")), "\(after)")
  }

  // MARK: One and several

  @Test func theOpeningSaysHowManyThereAre() {
    let bill = Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændring:
      1. § 3 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov om fyr foretages følgende ændring: |
      | § 3. Fyret passes. | 1. § 3 ophæves. |

      """)
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\nI lov om fyr foretages følgende ændringer:\n1. § 3 ophæves.\n2. …\n"), "\(after)")
    #expect(after.contains("| | I lov om fyr foretages følgende ændringer: |"), "\(after)")
    #expect(Draft(after).removed("§ 1, nr. 2") == bill.document.source.text)
    // What has been wrong among more than two is none of this.
    let three = Draft(
      "Lov om ændring af lov om fyr\n§ 1\nI lov om fyr foretages følgende ændring:\n1. § 3 ophæves.\n2. § 4 ophæves.\n")
    #expect(three.inserted(after: "§ 1, nr. 2").contains("følgende ændring:\n"))
  }

  @Test(arguments: ["følgende\u{A0}%", "følgende\n%"])
  func theOpeningIsReadHoweverItsWordsAreParted(_ words: String) {
    func text(_ word: String) -> String {
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages \(words.replacing("%", with: word)):
      1. § 3 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Lovforslaget sammenholdt med gældende lov
      Gældende formulering\tLovforslaget
      \t§ 1
      \tI lov om fyr foretages \(words.replacing("%", with: word).replacing("\n", with: "\n\t")):
      § 3. Fyret passes.\t1. § 3 ophæves.

      """
    }
    let after = Draft(text("ændring")).inserted(after: "§ 1, nr. 1")
    #expect(after == text("ændringer").replacing("\n§ 2", with: "\n2. …\n§ 2"))
  }

  @Test(arguments: ["| | § 2. % |", "| | **§ 2.** % |", "\t§ 2. %", "\n§ 2. %\n"])
  func aNumberAndAnOpeningOnOneLineAreBoth(_ row: String) {
    let opening = "I lov om fyr foretages følgende ændringer:"
    let mirror = row.replacing("%", with: opening)
    let between = row.hasPrefix("|") ? " | " : row.hasPrefix("\t") ? "\t" : "\n"
    let rows = "§ 3. Lys.\(between)1. § 3 ophæves.\n"
    let bill = Draft(
      """
      Forslag til Lov om bøjer
      § 1. Bøjer flyder.
      § 2. \(opening)
      1. § 3 ophæves.
      2. § 4 ophæves.
      Bemærkninger til lovforslaget
      Til § 1
      Bøjer flyder.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      Gældende formulering\tLovforslaget
      \(mirror)
      \(row.hasPrefix("|") ? "| " + rows.replacing("ves.\n", with: "ves. |\n") : rows)
      """)
    let after = bill.inserted(after: "§ 1")
    #expect(after.contains(mirror.replacing("§ 2", with: "§ 3")), "\(after)")
  }

  @Test func aNumberThatGoesOnWithAListIsQuotedWithIt() {
    let bill = Self.headed("Til nr. 1\nSe lovforslagets § 1, nr. 1-2 og 4.\nTil nr. 4\nY.")
    let said = bill.removed("§ 1, nr. 4")
    #expect(said.contains("henviser til »§ 1, nr. 1-2 og 4«"), "\(said)")
  }
}

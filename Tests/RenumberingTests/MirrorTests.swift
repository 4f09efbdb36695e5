import Renumbering
import StatuteModel
import StatuteSyntax
import Testing

/// A lovspejl follows whole, or the operation is refused: half a lovspejl is the worst.
struct MirrorTests {
  private static let opening = "I lov om fyr foretages følgende ændringer:"

  /// A bill with `instructions` and the lovspejl `rows`.
  private static func bill(_ instructions: [String], _ rows: String) -> Draft {
    let numbered = instructions.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    return Draft(
      "Forslag til Lov om ændring af lov om fyr\n§ 1\n\(opening)\n\(numbered)§ 2\nLoven træder i kraft den 1. juli 2030.\n"
        + "Lovforslaget sammenholdt med gældende lov\n\(rows)\n")
  }

  private static func table(_ rows: [(left: String, right: String)]) -> String {
    "| Gældende formulering | Lovforslaget |\n|---|---|\n| | § 1 |\n| | \(opening) |\n"
      + rows.map { "| \($0.left) | \($0.right) |" }.joined(separator: "\n")
  }

  private static func flowing(_ rows: [String]) -> String {
    "Gældende formulering\n\nLovforslaget\n\n§ 1\n\n\(opening)\n\n" + rows.joined(separator: "\n\n")
  }

  // MARK: A quotation below its instruction

  @Test func aQuotationInAParagraphOfItsOwnGoesWithItsInstruction() {
    let (passes, gul, er) = (
      "§ 3. Fyret passes.\n\n%. § 3 ophæves.",
      "%. Efter § 5 indsættes:\n\n»§ 5 a. Fyret er gult.\n\nStk. 2. Det lyser.«",
      "§ 9. Det er.\n\n%. § 9 ophæves."
    )
    func rows(_ rows: [String]) -> String {
      Self.flowing(rows.enumerated().map { $0.element.replacing("%", with: "\($0.offset + 1)") })
    }
    let bill = Self.bill(
      ["§ 3 ophæves.", "Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.\nStk. 2. Det lyser.«", "§ 9 ophæves."],
      rows([passes, gul, er]))
    #expect(bill.removed("§ 1, nr. 2").hasSuffix(rows([passes, er]) + "\n"))
    #expect(bill.removed("§ 1, nr. 3").hasSuffix(rows([passes, gul]) + "\n"))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 1"))).hasSuffix(rows([gul, passes, er]) + "\n"))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).hasSuffix(rows([passes, er, gul]) + "\n"))
  }

  @Test(arguments: ["§ 5 a. Fyret er gult.", "\"§ 5 a. Fyret er gult.\n\nStk. 2. Det lyser.\""])
  func aQuotationWhoseEndCannotBeSeenStaysWhereItIs(_ words: String) {
    let bill = Self.bill(
      ["§ 3 ophæves.", "Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.«", "§ 9 ophæves."],
      Self.flowing([
        "§ 3. Fyret passes.", "1. § 3 ophæves.", "2. Efter § 5 indsættes:", words, "§ 9. Det er.", "3. § 9 ophæves.",
      ]))
    for address in ["§ 1, nr. 2", "§ 1, nr. 3"] {
      #expect(bill.removed(address).contains("kan ikke fjernes: I lovspejlet"), "\(bill.removed(address))")
    }
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).hasPrefix("Rækkerne i lovspejlet med nr. 2 og nr. 3"))
  }

  // MARK: Rows that are not read

  private static let three = ["§ 3 ophæves.", "I § 4 ændres »x« til: »y«.", "§ 9 ophæves."]

  @Test(arguments: [
    "2.I § 4 ændres »x« til: »y«.", "__2.__ I § 4 ændres »x« til: »y«.", "<b>2.</b> I § 4 ændres »x« til: »y«.",
    "2) I § 4 ændres »x« til: »z«.", "Nr. 2. I § 4 ændres »x« til: »y«.", "2 I § 4 ændres »x« til: »y«.",
    "2.<br>I § 4 ændres »x« til: »y«.",
  ])
  func aRowThatIsNotReadKeepsTheOthersIn(_ row: String) {
    let bill = Self.bill(
      Self.three,
      Self.table([("§ 3. Lys.", "1. § 3 ophæves."), ("§ 4. Fyret x.", row), ("§ 9. Det er.", "3. § 9 ophæves.")]))
    for said in [bill.inserted(after: "§ 1, nr. 1"), bill.removed("§ 1, nr. 3")] {
      #expect(said.hasPrefix("Rækken »"), "\(said)")
      #expect(said.hasSuffix("Skriv den først i en række for sig, der i højre spalte begynder med »2. «."), "\(said)")
    }
    #expect(bill.inserted(after: "§ 1, nr. 2").contains("| 4. § 9 ophæves. |"))
  }

  @Test func anInstructionThatTheMirrorDoesNotPrintIsNotMissed() {
    let bill = Self.bill(
      Self.three, Self.table([("§ 3. Lys.", "1. § 3 ophæves."), ("§ 9. Det er.", "3. § 9 ophæves.")]))
    #expect(bill.inserted(after: "§ 1, nr. 1").contains("| 4. § 9 ophæves. |"))
    #expect(bill.removed("§ 1, nr. 2").contains("| 2. § 9 ophæves. |"))
  }

  @Test(arguments: [
    flowing(["§ 3. Lys.", "1. § 3 ophæves.", "Bilag 1", "2. Bilag 1 ophæves.", "§ 9. Det er.", "3. § 9 ophæves."]),
    """
    Gældende formulering          Lovforslaget
                                  § 1
                                  \(opening)
                                  1. § 3 ophæves.
    Bilag 1 om lys.               2. Bilag 1 ophæves.
    § 9. Det er.                  3. § 9 ophæves.
    """,
  ])
  func whatCannotBeReadToItsEndIsToBeWrittenAsATable(_ mirror: String) {
    let bill = Self.bill(["§ 3 ophæves.", "Bilag 1 ophæves.", "§ 9 ophæves."], mirror)
    let refusal = "Rækken »2. Bilag 1 ophæves.« i lovspejlet kan ikke læses som nr. 2 og ville ikke følge med. "
    for said in [bill.inserted(after: "§ 1, nr. 1"), bill.removed("§ 1, nr. 2")] {
      #expect(
        said == refusal + "Skriv først lovspejlet som en tabel, »| venstre spalte | højre spalte |«.", "\(said)")
    }
  }

  // MARK: What is of a section above

  private static let shared = [
    ("litra a", "litra b", "b) y."), ("nr. 1", "nr. 2 a", "2 a) y."), ("nr. 1", "nr. 2", "2\\) y."),
    ("stk. 1", "stk. 2", "--- Stk. 2. Det x."),
    ("1. pkt.", "2. pkt.", "Det lyser x."), ("stk. 1", "stk. 5", "---"), ("nr. 1", "nr. 5", "2-4) ---"),
  ]

  @Test(arguments: shared)
  func aPartIsNotPartedFromItsSection(_ first: String, _ second: String, _ part: String) {
    let instructions = [first, second].map { "I § 4, \($0), ændres »x« til: »y«." } + ["§ 9 ophæves."]
    let rows = [
      ("§ 4. Det er x.", "1. \(instructions[0])"), (part, "2. \(instructions[1])"), ("§ 9. Lys.", "3. § 9 ophæves."),
    ]
    for mirror in [Self.table(rows), Self.flowing(rows.flatMap { [$0.0, $0.1] })] {
      let bill = Self.bill(instructions, mirror)
      let advice = "Skriv først »§ 4. ---« i venstre spalte ud for nr. 2."
      for said in [bill.removed("§ 1, nr. 1"), bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))] {
        #expect(said.hasSuffix(advice), "\(said)")
      }
      let own = Self.bill(
        instructions, mirror.replacing(part, with: "§ 4. ---\(mirror.hasPrefix("| G") ? "<br>" : "\n")\(part)"))
      #expect(own.removed("§ 1, nr. 1").contains("1. \(instructions[1])"), "\(own.removed("§ 1, nr. 1"))")
    }
  }

  /// What is beside the second instruction on a section begins with a stykke; 5.2 of the guidance prints the section above that.
  @Test(arguments: ["Stk. 2. Det x.", "_Stk. 2._ Det x.", "**Stk. 2.** Det x.", "<i>Stk. 2.</i> Det x."])
  func aStykkeGetsTheSectionItIsOf(_ part: String) {
    let instructions = ["I § 4, stk. 1, udgår »x«.", "I § 4, stk. 2, udgår »x«.", "§ 9 ophæves."]
    let tabs = { (rows: [(left: String, right: String)]) in
      "Gældende formulering\tLovforslaget\n\t§ 1\n\t\(Self.opening)\n"
        + rows.map { "\($0.left.replacing("<br>", with: "\t\n"))\t\($0.right)" }.joined(separator: "\n")
    }
    let flowing = { (rows: [(left: String, right: String)]) in
      Self.flowing(rows.flatMap { [$0.left.replacing("<br>", with: "\n"), $0.right] })
    }
    for mirror in [Self.table, tabs, flowing] {
      func text(_ left: [String], _ instructions: [String]) -> String {
        mirror(zip(left, instructions.enumerated()).map { ($0, "\($1.offset + 1). \($1.element)") }) + "\n"
      }
      let left = ["§ 4. Det er x.", part, "§ 9. Lys. ---"]
      let bill = Self.bill(instructions, String(text(left, instructions).dropLast()))
      let whole = "§ 4. ---<br>\(part)"
      let removed = bill.removed("§ 1, nr. 1")
      #expect(removed.hasSuffix(text([whole, left[2]], Array(instructions[1...]))), "\(removed)")
      let first = bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))
      let exchanged = [instructions[1], instructions[0], instructions[2]]
      #expect(first.hasSuffix(text([whole, left[0], left[2]], exchanged)), "\(first)")
      let second = bill.after(.moveDown(node: bill.node("§ 1, nr. 2")))
      #expect(
        second.hasSuffix(text([left[0], left[2], whole], [instructions[0], instructions[2], instructions[1]])),
        "\(second)")
      #expect(bill.removed("§ 1, nr. 2").hasSuffix(text([left[0], left[2]], [instructions[0], instructions[2]])))
    }
  }

  @Test func aStykkeInColumnsIsLeftToTheDrafter() {
    let columns = """
      Gældende formulering │ Lovforslaget
                           │ § 1
                           │ \(Self.opening)
      § 4. Det er x.       │ 1. I § 4, stk. 1, udgår »x«.
                           │
      Stk. 2. Det x.       │ 2. I § 4, stk. 2, udgår »x«.
      """
    let bill = Self.bill(["I § 4, stk. 1, udgår »x«.", "I § 4, stk. 2, udgår »x«."], columns)
    #expect(bill.removed("§ 1, nr. 1").hasSuffix("Skriv først »§ 4. ---« i venstre spalte ud for nr. 2."))
  }

  @Test func twoBesideOneAnnexAreNotParted() {
    let instructions = ["I bilag 1, nr. 1, ændres »x« til: »y«.", "I bilag 1, nr. 2, ændres »x« til: »y«."]
    let bill = Self.bill(
      instructions,
      Self.table([("Bilag 1", ""), ("1. Lys x.", "1. \(instructions[0])"), ("2. Mørke x.", "2. \(instructions[1])")]))
    let advice = "Skriv først »Bilag 1« i venstre spalte ud for nr. 2."
    #expect(bill.removed("§ 1, nr. 1").hasSuffix(advice))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 1"))).hasSuffix(advice))
    let advised = Draft(bill.document.source.text.replacing("| 2. Mørke", with: "| Bilag 1<br>2. Mørke"))
    let rows = "følgende ændring: |\n| Bilag 1<br>2. Mørke x. | 1. \(instructions[1]) |\n"
    #expect(advised.removed("§ 1, nr. 1").hasSuffix(rows))
  }

  @Test func whatStandsBetweenMayBeOfTheInstructionAbove() {
    let bill = Self.bill(
      ["I § 5, stk. 1, udgår »hvidt«.", "Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.«", "I § 9, stk. 2, udgår »x«."],
      Self.flowing([
        "§ 5. Fyret er hvidt.", "1. I § 5, stk. 1, udgår »hvidt«.", "Stk. 2. Det lyser.",
        "2. Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.«", "§ 9. Det er.\nStk. 2. Det x.",
        "3. I § 9, stk. 2, udgår »x«.",
      ]))
    #expect(bill.removed("§ 1, nr. 2").hasSuffix("Skriv først »§ 5. ---« i venstre spalte ud for nr. 2."))
    #expect(!bill.removed("§ 1, nr. 3").contains("Det x."))
  }

  @Test func aSectionOfWhichNothingIsPrintedIsBesideNoInstruction() {
    let (gul, hvidt, er) = (
      "§ 5. – – –\n\n%. Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.«", "§ 7. Det er hvidt.\n\n%. I § 7 udgår »hvidt«.",
      "§ 9. Det er.\n\n%. § 9 ophæves."
    )
    let (six, eight) = ("§ 6. – – –", "§ 8. – – –")
    func rows(_ rows: [String]) -> String {
      var number = 0
      return Self.flowing(
        rows.map { row in
          if row.contains("%") { number += 1 }
          return row.replacing("%", with: "\(number)")
        }) + "\n"
    }
    let bill = Self.bill(
      ["Efter § 5 indsættes:\n»§ 5 a. Fyret er gult.«", "I § 7 udgår »hvidt«.", "§ 9 ophæves."],
      String(rows([gul, six, hvidt, eight, er]).dropLast()))
    #expect(bill.removed("§ 1, nr. 1").hasSuffix(rows([six, hvidt, eight, er])))
    #expect(bill.removed("§ 1, nr. 2").hasSuffix(rows([gul, six, eight, er])))
    let moved = bill.after(.moveDown(node: bill.node("§ 1, nr. 1")))
    #expect(moved.hasSuffix(rows([hvidt, six, gul, eight, er])), "\(moved)")
  }

  // MARK: Litra

  /// A bill whose only instruction has the litra `points`, which the lovspejl prints with `break` before each.
  private static func littered(_ points: [String], break: String) -> Draft {
    let lines = zip(["a", "b", "c", "d"], points).map { "\($0)) \($1)" }
    let first = "I § 3 foretages følgende ændringer:"
    return bill(
      ["\(first)\n\(lines.joined(separator: "\n").replacing("<br>", with: "\n"))"],
      table([("§ 3. Lys.", ([first] + lines).joined(separator: `break`).replacing(first, with: "1. \(first)"))]))
  }

  @Test(arguments: ["<br>", " |\n| | "])
  func litraFollow(_ break: String) {
    let words = ["»hvidt« udgår.", "»gult« udgår.", "Som litra a indsættes:<br>»a) lys.«"]
    let text = { (words: [String]) in Self.littered(words, break: `break`).document.source.text }
    let bill = Self.littered(words, break: `break`)
    #expect(bill.removed("§ 1, nr. 1, litra a") == text([words[1], words[2]]))
    #expect(bill.removed("§ 1, nr. 1, litra c") == text([words[0], words[1]]))
    let inserted = bill.inserted(after: "§ 1, nr. 1, litra a")
    #expect(inserted.contains("\(`break`)c) »gult«") && inserted.contains("\(`break`)d) Som litra a"), "\(inserted)")
    let moved = bill.after(.moveDown(node: bill.node("§ 1, nr. 1, litra a")))
    #expect(moved == text([words[1], words[0], words[2]]), "\(moved)")
  }

  @Test func litraBesidePartsOfTheActStay() {
    let bill = Self.littered(["I stk. 1 udgår »hvidt«.", "I stk. 2 udgår »sort«."], break: " |\n| Stk. 2. Mørke. | ")
    for said in [
      bill.removed("§ 1, nr. 1, litra b"), bill.after(.moveDown(node: bill.node("§ 1, nr. 1, litra a"))),
    ] {
      #expect(said.hasPrefix("Litraerne i § 1, nr. 1, kan ikke rykke: Lovspejlet gengiver dem"), "\(said)")
    }
  }

  // MARK: Sections

  private static func twoActs(_ mirror: String) -> Draft {
    Draft(
      """
      Forslag til Lov om ændring af lov om fyr og lov om bøjer
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      § 2
      I lov om bøjer foretages følgende ændringer:
      1. § 1 ophæves.
      2. § 2 ophæves.
      § 3
      Loven træder i kraft den 1. juli 2030.
      Lovforslaget sammenholdt med gældende lov
      \(mirror)

      """)
  }

  @Test func theNameOfAnActIsOfTheSectionBesideIt() {
    let (fyr, bøjer) = (
      "| Lov om fyr | § % |\n| | I lov om fyr foretages følgende ændringer: |\n| § 3. Lys. | 1. § 3 ophæves. |\n",
      "| Lov om bøjer | § % |\n| | I lov om bøjer foretages følgende ændringer: |\n| § 1. Røde. | 1. § 1 ophæves. |\n"
        + "| § 2. Hvide. | 2. § 2 ophæves. |\n"
    )
    func rows(_ rows: [String]) -> String {
      "| Gældende formulering | Lovforslaget |\n|---|---|\n"
        + rows.enumerated().map { $0.element.replacing("%", with: "\($0.offset + 1)") }.joined()
    }
    let bill = Self.twoActs(rows([fyr, bøjer]))
    #expect(bill.removed("§ 1").hasSuffix(rows([bøjer]) + "\n"), "\(bill.removed("§ 1"))")
    let moved = bill.after(.moveDown(node: bill.node("§ 1")))
    #expect(moved.contains(rows([bøjer, fyr])), "\(moved)")
  }

  @Test func aNumberAboveItsWordsIsOfTheActInForce() {
    let (fyr, bøjer) = (
      "§ 3\nFyret.\n\n1. § 3 ophæves.", "§ 1\nBøjer.\n\n1. § 1 ophæves.\n\n§ 2\nRøde.\n\n2. § 2 ophæves."
    )
    func mirror(_ first: Int, _ second: Int) -> String {
      "Gældende formulering\n\nLovforslaget\n\n§ \(first)\n\nI lov om fyr foretages følgende ændringer:\n\n\(fyr)\n\n"
        + "§ \(second)\n\nI lov om bøjer foretages følgende ændringer:\n\n\(bøjer)\n"
    }
    let bill = Self.twoActs(mirror(1, 2))
    #expect(bill.inserted(after: "§ 1").contains(mirror(1, 3)), "\(bill.inserted(after: "§ 1"))")
    #expect(!bill.removed("§ 2, nr. 1").contains("Bøjer.\n"), "\(bill.removed("§ 2, nr. 1"))")
  }
}

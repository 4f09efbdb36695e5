import Analysis
import Renumbering
import StatuteModel
import StatuteSyntax
import Testing

/// Provisions come in and go out, and those that follow move.
struct InsertionTests {
  private let draft = Draft(
    """
    Lov om bøjer
    § 1. En bøje flyder, jf. stk. 2 og 3 og §§ 2 og 3.
    Stk. 2. Den er rød, jf. § 2, stk. 1-3.
    Stk. 3. Den er tung, jf. § 2, stk. 2 og 3.
    § 2. Bøjen ejes af staten.
    Stk. 2. Den passes af
    1) fyrmesteren,
    2) havnefogeden, jf. nr. 1, og
    3) lodsen.
    Stk. 3. Den males hvert år, jf. stk. 2, nr. 1-3.
    § 3. Den, der flytter en bøje i strid med §§ 1-2, straffes, jf. dog § 2, stk. 3.

    """)

  @Test func aNewStykkeMovesThoseThatFollow() {
    let after = draft.inserted(after: "§ 2, stk. 1")
    #expect(after.contains("staten.\nStk. 2. …\nStk. 3. Den passes af\n"))
    #expect(after.contains("\nStk. 4. Den males hvert år, jf. stk. 3, nr. 1-3."))
    #expect(after.contains("jf. § 2, stk. 1-4."))
    #expect(after.contains("jf. § 2, stk. 3 og 4."))
    #expect(after.contains("jf. dog § 2, stk. 4."))
    #expect(after.contains("En bøje flyder, jf. stk. 2 og 3 og §§ 2 og 3."))
  }

  @Test(arguments: [
    ("§§ 3-\n5", "§§ 3-\n6"), ("§§ 3, 4 og\n5", "§§ 3, 5 og\n6"), ("§§ 3,4 og 5", "§§ 3,5 og 6"),
    ("§§ 3, 4,5 og 6", "§§ 3, 5,6 og 7"), ("§ 4,\nstk. 2-\n3", "§ 5,\nstk. 2-\n3"),
  ])
  func aListFollowsAcrossLinesAndWithoutSpaces(_ words: String, _ expected: String) {
    let act = Draft(
      """
      Lov om fyr
      § 1. Fyret er gult, jf. \(words), og det passes.
      § 2. Fyret er sort.
      § 3. Fyret er hvidt.
      § 4. Fyret er rødt.
      Stk. 2. Fyret males.
      Stk. 3. Fyret tændes.
      § 5. Fyret er blåt.
      § 6. Fyret er grønt.

      """)
    let after = act.inserted(after: "§ 3")
    #expect(after.contains("jf. \(expected), og"), "\(after)")
    #expect(Draft(after).removed("§ 4") == act.document.source.text)
  }

  @Test func aSectionWithOneStykkeIsCitedByItWhenItGetsAnother() {
    let draft = Draft(
      """
      Lov om aske
      § 1. Aske er
      1) grå og
      2) sort.
      § 2. Asken er, jf. § 1, nr. 1 og 2, tung, jf. § 1. Den lugter ikke.
      § 3. Det gælder § 1, nr. 2, og § 2, 1. og 2. pkt.

      """)
    let after = draft.inserted(after: "§ 1, stk. 1")
    #expect(
      after.contains("2) sort.\nStk. 2. …\n§ 2. Asken er, jf. § 1, stk. 1, nr. 1 og 2, tung, jf. § 1. Den"), "\(after)")
    #expect(after.contains("gælder § 1, stk. 1, nr. 2, og § 2, 1."))
    let before = draft.inserted(before: "§ 2, stk. 1")
    #expect(before.contains("§ 2. …\nStk. 2. Asken er"), "\(before)")
    #expect(before.contains("§ 1, nr. 2, og § 2, stk. 2, 1. og 2. pkt."), "\(before)")
    let again = Draft(after)
    #expect(again.removed("§ 1, stk. 2") == draft.document.source.text)
  }

  @Test func whatAnOrderCallsTheActFollowsIt() throws {
    let order =
      "Bekendtgørelse om is\nI medfør af § 2 i lov om is, lov nr. 10 af 5. maj 2030, fastsættes:\n"
      + "§ 1. Is er hvid, jf. lovens § 2 og § 3 i loven.\n§ 2. Overtrædelse af § 1 straffes.\n"
    let act = "Lov om is\n§ 1. Is er kold.\n§ 2. Is er våd.\n§ 3. Is er is.\n"
    func after(_ order: String) throws -> String {
      let draft = Draft(act, others: [order])
      let renumbered = try Renumbering(draft.document, others: draft.others).apply(.insert(after: draft.node("§ 1")))
      return try draft.others[0].source.applying(renumbered.elsewhere[0]).text
    }
    #expect(
      try after(order)
        == order.replacing("§ 3 i loven", with: "§ 4 i loven").replacing("§ 2 i lov om is", with: "§ 3 i lov om is")
        .replacing("lovens § 2", with: "lovens § 3"))
    // Which of two acts is meant cannot be told.
    let twofold = order.replacing(", fastsættes", with: ", og § 9 i lov om sne fastsættes")
    #expect(try after(twofold) == twofold.replacing("§ 2 i lov om is", with: "§ 3 i lov om is"))
  }

  @Test func aNewItemStandsAsTheOthersOfItsList() {
    let after = draft.inserted(after: "§ 2, stk. 2, nr. 1")
    #expect(after.contains("1) fyrmesteren,\n2) …,\n3) havnefogeden, jf. nr. 1, og\n4) lodsen.\n"))
    #expect(after.contains("jf. stk. 2, nr. 1-4."))
  }

  @Test func aNewFirstStykkeTakesTheSectionsOwnLine() {
    let after = draft.inserted(before: "§ 2, stk. 1")
    #expect(after.contains("\n§ 2. …\nStk. 2. Bøjen ejes af staten.\nStk. 3. Den passes af\n"))
    #expect(after.contains("jf. § 2, stk. 2-4."))
  }

  @Test func aNewSectionMovesAllThatFollow() {
    let after = draft.inserted(after: "§ 1")
    #expect(after.contains("stk. 2 og 3.\n§ 2. …\n§ 3. Bøjen ejes"))
    #expect(after.contains("jf. stk. 2 og 3 og §§ 3 og 4."))
    #expect(after.contains("med §§ 1-3, straffes, jf. dog § 3, stk. 3."))
  }

  @Test func inAnActInForceNothingMoves() {
    let after = draft.after(.insertLettered(after: draft.node("§ 2")))
    #expect(after.contains("nr. 1-3.\n§ 2 a. …\n§ 3. Den, der"))
    let lettered = Draft("§ 1. Fyret lyser.\n§ 1 a. Det slukkes.\n§ 2. Det males, jf. § 1 a.\n")
    #expect(
      lettered.after(.insertLettered(after: lettered.node("§ 1")))
        == "Der er ikke noget nummer efter § 1, som er ledigt uden at rykke andre.")
    #expect(lettered.after(.insertLettered(after: lettered.node("§ 1 a"))).contains("\n§ 1 b. …\n§ 2."))
  }

  @Test func letteredSectionsMoveAmongThemselves() {
    let draft = Draft("§ 1. Fyret lyser.\n§ 1 a. Det slukkes.\n§ 2. Det males, jf. § 1 a.\n")
    #expect(
      draft.inserted(after: "§ 1") == "§ 1. Fyret lyser.\n§ 1 a. …\n§ 1 b. Det slukkes.\n§ 2. Det males, jf. § 1 b.\n")
    #expect(draft.inserted(after: "§ 1 a").hasSuffix("\n§ 2. …\n§ 3. Det males, jf. § 1 a.\n"))
  }

  @Test func theLabelIsWrittenAsTheOthers() {
    let bold = Draft("**§ 1.** Fyret lyser.\r\n\r\n**Stk. 2.** Det slukkes.\r\n\r\n**§ 2.** Det males.\r\n")
    #expect(
      bold.inserted(after: "§ 1, stk. 2")
        == "**§ 1.** Fyret lyser.\r\n\r\n**Stk. 2.** Det slukkes.\r\n\r\n**Stk. 3.** …\r\n\r\n**§ 2.** Det males.\r\n")
    let alone = Draft("§ 1. Fyret lyser.")
    #expect(alone.inserted(after: "§ 1, stk. 1") == "§ 1. Fyret lyser.\nStk. 2. …")
  }

  @Test(arguments: ["§ 1, stk. 1", "§ 1, stk. 3", "§ 2, stk. 2, nr. 2", "§ 2, stk. 2, nr. 3", "§ 2", "§ 3"])
  func whatComesInGoesOutAgain(_ address: String) throws {
    let longer = try Renumbering(draft.document).apply(.insert(after: draft.node(address)))
    let again = try Renumbering(longer.document).apply(.remove(node: try #require(longer.node)))
    #expect(again.document.source == draft.document.source)
  }

  @Test func whatGoesOutLetsTheRestMoveUp() {
    let draft = Draft(
      "§ 1. Fyret lyser, jf. stk. 2-4 og stk. 3 og 4.\nStk. 2. Det males.\nStk. 3. Det slukkes.\nStk. 4. Det ses.\n")
    #expect(
      draft.removed("§ 1, stk. 2")
        == "§ 1. Fyret lyser, jf. stk. 2-3 og stk. 2 og 3.\nStk. 2. Det slukkes.\nStk. 3. Det ses.\n")
    #expect(draft.removed("§ 1, stk. 3") == "§ 1, stk. 3, kan ikke fjernes: § 1, stk. 1, henviser til »stk. 3«.")
    #expect(
      Draft("§ 1. Fyret lyser.\n").removed("§ 1, stk. 1")
        == "§ 1, stk. 1, er paragraffens eneste stykke og kan ikke fjernes alene. Fjern paragraffen i stedet.")
  }

  @Test func aHeadingGoesOutWithTheOnlySectionItIsOn() {
    let draft = Draft(
      "Lov om fyr\nKapitel 1\nTilsyn\nFogeden\n§ 1. Fogeden ser.\nLodsen\n§ 2. Lodsen sejler.\n§ 3. Lodsen ser.\nStraf\n§ 4. Bøde.\n"
    )
    #expect(draft.removed("§ 1").contains("Tilsyn\nLodsen\n§ 1. Lodsen sejler."))
    #expect(draft.removed("§ 2").contains("Lodsen\n§ 2. Lodsen ser."))
    #expect(draft.removed("§ 4").hasSuffix("§ 3. Lodsen ser.\n"))
  }

  @Test func aRangeOfWhichOneIsLeftIsNoRange() {
    let draft = Draft("§ 1. Fyret lyser, jf. §§ 2-3.\n§ 2. Det males.\n§ 3. Det slukkes.\n")
    #expect(draft.removed("§ 2") == "§ 1. Fyret lyser, jf. § 2.\n§ 2. Det slukkes.\n")
    #expect(draft.removed("§ 3") == "§ 1. Fyret lyser, jf. § 2.\n§ 2. Det males.\n")
  }

  @Test func theFirstStykkeGivesItsPlaceToTheSecond() {
    let draft = Draft("§ 1. Fyret lyser.\nStk. 2. Det males.\nStk. 3. Det slukkes, jf. stk. 2.\n")
    #expect(draft.removed("§ 1, stk. 1") == "§ 1. Det males.\nStk. 2. Det slukkes, jf. stk. 1.\n")
  }

  @Test func numbersAreTakenInTurnFromHere() {
    let draft = Draft(
      "§ 1. Se stk. 4, 4 a og 7.\nStk. 2. Fyret lyser.\nStk. 4. Det males.\nStk. 7. Det slukkes, jf. stk. 4.\n")
    #expect(
      draft.after(.renumber(from: draft.node("§ 1, stk. 4"))).hasSuffix(
        "Stk. 3. Det males.\nStk. 4. Det slukkes, jf. stk. 3.\n"))
    let pasted = Draft("§ 1. Fyret lyser.\nStk. 2. Det males.\nStk. 2. Det ses.\nStk. 3. Det slukkes.\n")
    #expect(
      pasted.after(.renumber(from: pasted.node("§ 1, stk. 1"))).hasSuffix("Stk. 3. Det ses.\nStk. 4. Det slukkes.\n"))
    #expect(self.draft.after(.renumber(from: self.draft.node("§ 1"))) == "Det er allerede § 1.")
  }

  @Test func whatTellsOfTheTextsPastIsLeftAlone() {
    let act =
      "Bekendtgørelse af lov om fyr\n§ 1. Fyret lyser.\n§ 2. Det males.\n"
      + "Lov nr. 7 af 3. maj 2027 om ændring af lov om fyr (Maling), hvis § 1 angår § 2, indeholder følgende "
      + "ikrafttrædelsesbestemmelse:\n§ 2\nLoven træder i kraft den 1. juli 2027.\n"
    let after = Draft(act).inserted(after: "§ 1")
    #expect(after.contains("\n§ 3. Det males.\n"))
    #expect(after.contains("hvis § 1 angår § 2, indeholder"))
  }

  @Test func aNumberInSectionsThatAreLeftOutStaysWhatItIs() {
    let act = Draft(
      "Lov om bøjer\n§ 1. Bøjer flyder, jf. § 3, nr. 1 og 4-10.\n§ 2. Bøjer er røde.\n§§ 3-9. (Udelades)\n")
    #expect(act.inserted(after: "§ 1").contains("jf. § 4, nr. 1 og 4-10."))
  }

  // MARK: Sections whose number stands on a line of its own

  private static func bill(_ quoted: String, closing: String) -> Draft {
    Draft(
      """
      Lov om ændring af lov om fyr

      § 1

      I lov om fyr foretages følgende ændringer:

      1. I § 2 indsættes som stk. 2:

      »\(quoted)«

      2. § 3 ophæves.

      § 2

      \(closing)

      """)
  }

  @Test(arguments: ["Stk. 2. Ministeren kan fastsætte regler.", "*Stk. 2.* Ministeren kan fastsætte regler."])
  func aStykkeOfAClosingSectionIsNoQuotation(_ quoted: String) {
    let bill = Self.bill(quoted, closing: "Loven træder i kraft den 1. januar 2030.")
    let (one, two) = quoted.hasPrefix("*") ? ("*Stk. 1.*", "*Stk. 2.*") : ("Stk. 1.", "Stk. 2.")
    let after = bill.inserted(after: "§ 2, stk. 1")
    #expect(after.hasSuffix("§ 2\n\n\(one) Loven træder i kraft den 1. januar 2030.\n\n\(two) …\n"), "\(after)")
    #expect(Draft(after).removed("§ 2, stk. 2") == bill.document.source.text)
    let before = bill.inserted(before: "§ 2, stk. 1")
    #expect(before.hasSuffix("§ 2\n\n\(one) …\n\n\(two) Loven træder i kraft den 1. januar 2030.\n"), "\(before)")
    #expect(Draft(before).removed("§ 2, stk. 1") == bill.document.source.text)
  }

  @Test func whatIsLeftAloneHasNoLabel() {
    let two = Self.bill("Stk. 2. Nyt.", closing: "Stk. 1. Loven træder i kraft straks.\n\nStk. 2. Fyret slukkes.")
    #expect(two.removed("§ 2, stk. 2").hasSuffix("§ 2\n\nLoven træder i kraft straks.\n"))
    #expect(two.removed("§ 2, stk. 1").hasSuffix("§ 2\n\nFyret slukkes.\n"))
    let three = Self.bill("Stk. 2. Nyt.", closing: "Stk. 1. A.\n\nStk. 2. B.\n\nStk. 3. C.")
    #expect(three.removed("§ 2, stk. 2").hasSuffix("§ 2\n\nStk. 1. A.\n\nStk. 2. C.\n"))
  }

  @Test func labelsFollowTheMannerOfTheAct() {
    let act = Draft("Lov om is\n\n§ 1\n\nIs er hvid.\n\nStk. 2. Is er kold.\n\n§ 2\n\nIs smelter.\n")
    #expect(act.inserted(after: "§ 2, stk. 1").hasSuffix("§ 2\n\nIs smelter.\n\nStk. 2. …\n"))
  }

  // MARK: Numbers that two have

  @Test func nothingComesInBesideANumberThatTwoHave() {
    let act = Draft("Lov om is\n§ 1. A.\nStk. 2. B.\nStk. 2. C.\n§ 2. D:\n1) a,\n2) b,\n2) c og\n3) d.\n")
    let said = "To bestemmelser hedder %; det kan ikke ses, hvilken af dem henvisningerne mener."
    #expect(act.after(.insert(after: act.node("§ 1, stk. 2"))) == said.replacing("%", with: "stk. 2"))
    #expect(act.after(.insert(after: act.node("§ 2, stk. 1, nr. 2"))) == said.replacing("%", with: "nr. 2"))
  }

  @Test(arguments: [
    "stk. 2 og kapitel 1 i bilag 3", "stk. 2 og afsnit 1 i bilag 3", "stk. 2, 1. pkt., og litra a i bilag 3",
    "§ 1, stk. 2, og nr. 1 i bilag 3",
  ])
  func aStykkeNamedBesideAnAnnexIsOfTheAct(_ words: String) {
    let after = Draft("Lov om fyr\n§ 1. Et.\nStk. 2. To.\nStk. 3. Tre, jf. \(words).\nBilag 3\n1. a\n")
      .inserted(after: "§ 1, stk. 1")
    #expect(after.contains("jf. \(words.replacing("stk. 2", with: "stk. 3"))."), "\(after)")
  }

  @Test func aQuotedProvisionIsOfTheActNamedAfterIt() {
    let draft = Draft(
      "Lov om fyr\n§ 1. Fyret lyser.\n§ 2. Efter »§ 2, stk. 1« i aftale om havne er det mørkt, jf. »§ 2, stk. 1«.\n")
    let after = draft.inserted(after: "§ 1")
    #expect(
      after.hasSuffix("§ 3. Efter »§ 2, stk. 1« i aftale om havne er det mørkt, jf. »§ 3, stk. 1«.\n"), "\(after)")
  }
}

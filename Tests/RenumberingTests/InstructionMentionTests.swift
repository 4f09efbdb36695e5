import Renumbering
import StatuteModel
import StatuteSyntax
import Testing

/// What a bill with two amending sections says of its instructions follows them, or is asked about.
struct InstructionMentionTests {
  private static func bill(
    general: String = "Intet.", on fourth: String = "Intet.", onSecond: String = "Intet.", clause: String = "Intet."
  ) -> Draft {
    Draft(
      """
      Forslag til Lov om ændring af fyrloven og bøjeloven
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 4 ophæves.
      3. § 5 ophæves.
      4. § 6 ophæves.
      5. § 7 ophæves.
      § 2
      I lov om bøjer foretages følgende ændring:
      1. § 2 ophæves.
      § 3
      Stk. 1. Loven træder i kraft den 1. juli 2030.
      Stk. 2. \(clause)
      Bemærkninger til lovforslaget
      Almindelige bemærkninger

      \(general)

      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      Til nr. 4

      \(fourth)

      Til § 2
      Til nr. 1

      \(onSecond)

      Til § 3
      Loven træder i kraft.

      """)
  }

  @Test(arguments: [
    ("Ændringsnummer 1 i § 2 er ny.", "Ændringsnummer 2 i § 2 er ny."),
    ("Se ændringsnummer 1 i lovforslagets § 2.", "Se ændringsnummer 2 i lovforslagets § 2."),
    ("Se ændringsnummer 1 til § 2.", "Se ændringsnummer 2 til § 2."),
    ("Se ændringsnummer 1 til § 5 a.", "Se ændringsnummer 1 til § 5 a."),
    ("Se ændringsnummer 1.", "Se ændringsnummer 1."),
    ("Ændringsnummer 1 i lov nr. 55 af 6. maj 2018 er ny.", "Ændringsnummer 1 i lov nr. 55 af 6. maj 2018 er ny."),
  ])
  func anInstructionIsOfTheSectionThatIsNamed(_ words: String, _ expected: String) {
    let after = Self.bill(on: words).inserted(before: "§ 2, nr. 1")
    #expect(after.contains("Til nr. 4\n\n\(expected)\n"), "\(after)")
  }

  @Test(arguments: [
    "Ændringsnummer 3 i lov nr. 55 af 6. maj 2018 er nyt.", "Se ændringsnummer 3 i lovforslag L 33.",
    "Se ændringsnummer 3 i fyrlovforslaget.", "Ændringsnummer 3 i § 1 i fyrloven er nyt.",
  ])
  func anInstructionOfAnotherActStays(_ words: String) {
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\n\(words)\n"), "\(after)")
  }

  @Test func aSectionThatIsNamedAfterItsInstructionFollows() {
    let after = Self.bill(on: "Se ændringsnummer 1 i § 2.").inserted(after: "§ 1")
    #expect(after.contains("Se ændringsnummer 1 i § 3."), "\(after)")
  }

  @Test(arguments: [
    "Ændringsnummer 4 i § 1 er nyt.", "Se ændringsnummer 2 i lovforslagets § 1.", "Om ændringsnummer 4 er der intet.",
    "Se ændringsnr. 4.", "Efter lovforslagets nr. 4 er det.", "Efter forslagets nr. 4 er det.",
    "Ændringsnummer 4 i § 1 ophæver fyrloven.",
  ])
  func whatOnlyOneSectionHasIsOfThat(_ words: String) {
    let expected = words.replacing(/(n?r\.|nummer) (\d)/, with: { "\($0.output.1) \(Int($0.output.2)! + 1)" })
    for bill in [Self.bill(general: words), Self.bill(onSecond: words)] {
      let after = bill.inserted(after: "§ 1, nr. 1")
      #expect(after.contains("\n\(expected)\n"), "\(after)")
    }
  }

  @Test(arguments: ["Se ændringsnummer 1.", "Efter lovforslagets nr. 1 er det."])
  func whatMayBeOfMoreThanOneSectionIsToBeSaid(_ words: String) {
    let said = Self.bill(general: words).inserted(before: "§ 1, nr. 1")
    #expect(said.contains("Det kan ikke ses, om »"), "\(said)")
  }

  @Test(arguments: [
    "Det foreslås i nr. 3-5, at det er.", "Det foreslås i nr. 3 og 4, at det er.", "Henholdsvis nr. 3 og 4 er nye.",
    "Nr. 3 og 4 skal ses i sammenhæng.", "Nr. 3-5 gennemfører direktivet.", "Med nr. 3, 4 og 5 gennemføres det.",
    "Om nr. 5 henvises til afsnit 2.", "Numrene 3 og 4 er nye.", "Ændringsnr. 4 er nyt.", "Ad nr. 4 bemærkes det.",
  ])
  func aListInARemarkOfItsInstructionIsNotLeftBehind(_ words: String) {
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(!after.contains("\n\(words)\n"), "\(after)")
  }

  @Test(arguments: ["Til", "Ad", "Til lovforslagets", "Bemærkninger til"])
  func aRemarkIsCalledByWhatItIsOn(_ opening: String) {
    let text = Self.bill(on: "Numrene 4 og 5 er nye.").document.source.text
      .replacing("Til § 1\nTil nr. 4", with: "\(opening) § 1\n\(opening) nr. 4")
    let said = Draft(text).inserted(after: "§ 1, nr. 1")
    #expect(said.hasPrefix("Bemærkningerne til § 1, nr. 4: Det kan ikke ses, om »"), "\(said)")
  }

  @Test func aListThatProposesInARemarkFollows() {
    let after = Self.bill(on: "Det foreslås i nr. 3-5, at det er.").inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\nDet foreslås i nr. 4-6, at det er.\n"), "\(after)")
  }

  @Test(arguments: [
    ("Ændringsnumrene 3-5 er nye.", "Ændringsnumrene 4-6 er nye."),
    ("Ændringsnumrene 3 til 4 og 5 i § 1 er nye.", "Ændringsnumrene 4 til 5 og 6 i § 1 er nye."),
    ("Se ændringsnummer 4 og nr. 5.", "Se ændringsnummer 5 og nr. 6."),
    ("Se ændringsnummer 3, 4 samt nr. 5 i § 1.", "Se ændringsnummer 4, 5 samt nr. 6 i § 1."),
    ("Se ændringsnummer 4 og nr. 5 i § 8.", "Se ændringsnummer 5 og nr. 5 i § 8."),
    ("Se ændringsnummer 4 og nr. 5 i fyrlovens § 8.", "Se ændringsnummer 5 og nr. 5 i fyrlovens § 8."),
  ])
  func aListOfInstructionsFollowsWhole(_ words: String, _ expected: String) {
    for bill in [Self.bill(general: words), Self.bill(on: words)] {
      let after = bill.inserted(after: "§ 1, nr. 1")
      #expect(after.contains("\n\n\(expected)\n"), "\(after)")
    }
  }

  @Test func aRangeOfInstructionsHoldsThoseItHeld() {
    let bill = Self.bill(general: "Ændringsnumrene 2-4 er nye.")
    #expect(bill.inserted(after: "§ 1, nr. 2").contains("Ændringsnumrene 2-5 er nye."))
    #expect(bill.removed("§ 1, nr. 3").contains("Ændringsnumrene 2-3 er nye."))
    #expect(bill.after(.moveDown(node: bill.node("§ 1, nr. 2"))).contains("Ændringsnumrene 2-4 er nye."))
    for said in [bill.removed("§ 1, nr. 4"), bill.after(.moveDown(node: bill.node("§ 1, nr. 4")))] {
      #expect(said.contains("henviser til »Ændringsnumrene 2-4«"), "\(said)")
    }
  }

  // MARK: Words that lines part

  @Test(arguments: [
    ("Se lovforslagets § 1, nr.\n4, om fyr.", "Se lovforslagets § 1, nr.\n5, om fyr."),
    ("Se lovforslagets §\n1, nr. 4, om fyr.", "Se lovforslagets §\n1, nr. 5, om fyr."),
    ("Det foreslås i § 1,\nnr. 3, at det er så.", "Det foreslås i § 1,\nnr. 4, at det er så."),
    ("Lovforslagets § 1, nr. 3,\n4 og 5, er nyt.", "Lovforslagets § 1, nr. 4,\n5 og 6, er nyt."),
    ("Lovforslagets § 1, nr. 3 og\n5, er nyt.", "Lovforslagets § 1, nr. 4 og\n6, er nyt."),
    ("Lovforslagets § 1, nr. 3-\n5, er nyt.", "Lovforslagets § 1, nr. 4-\n6, er nyt."),
    ("Lovforslagets § 1, nr. 3,4 og 5, er nyt.", "Lovforslagets § 1, nr. 4,5 og 6, er nyt."),
    ("Se bemærk-\nningerne til § 1, nr. 4.", "Se bemærk-\nningerne til § 1, nr. 5."),
    ("Se bemærk\u{AD}ningerne til § 1, nr. 4.", "Se bemærk\u{AD}ningerne til § 1, nr. 5."),
    ("Se bemærkningerne til henholdsvis § 1, nr. 4, og § 2.", "Se bemærkningerne til henholdsvis § 1, nr. 5, og § 2."),
    ("Se lov\u{AD}forslagets § 1, nr. 4.", "Se lov\u{AD}forslagets § 1, nr. 5."),
    ("Se lovfor-\nslagets § 1, nr. 4.", "Se lovfor-\nslagets § 1, nr. 5."),
    ("Om ændringsnummer\n4 er der intet.", "Om ændringsnummer\n5 er der intet."),
    ("Om ændrings-\nnummer 4 er der intet.", "Om ændrings-\nnummer 5 er der intet."),
    ("Om ændrings\u{AD}nummer 4 er der intet.", "Om ændrings\u{AD}nummer 5 er der intet."),
    ("Se lovforslagets § 1, num-\nmer 4.", "Se lovforslagets § 1, num-\nmer 5."),
    ("Se lovforslagets § 1, nummer 4.", "Se lovforslagets § 1, nummer 5."),
    ("Se lovforslagets § 1 (nr. 4).", "Se lovforslagets § 1 (nr. 5)."),
  ])
  func aMentionFollowsHoweverItsWordsArePartedOrWritten(_ words: String, _ expected: String) {
    let after = Self.bill(general: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\n\n\(expected)\n"), "\(after)")
  }

  @Test(arguments: [
    ("§ 1, nr. 3 og\n5, træder i kraft senere.", "§ 1, nr. 4 og\n6, træder i kraft senere."),
    ("§ 1, nr. 3-\n5, træder i kraft senere.", "§ 1, nr. 4-\n6, træder i kraft senere."),
    ("§ 1, nr. 3,4 og 5, træder i kraft senere.", "§ 1, nr. 4,5 og 6, træder i kraft senere."),
    (
      "§ 1, nr. 3, for så vidt angår § 5, og nr. 5 træder i kraft senere.",
      "§ 1, nr. 4, for så vidt angår § 5, og nr. 6 træder i kraft senere."
    ),
    (
      "§ 1, nr. 3-5, sættes i kraft af ministeren, der kan fastsætte, at nr. 3 og nr. 5 træder i kraft senere.",
      "§ 1, nr. 4-6, sættes i kraft af ministeren, der kan fastsætte, at nr. 4 og nr. 6 træder i kraft senere."
    ),
  ])
  func aCommencementClauseFollowsAsAWhole(_ words: String, _ expected: String) {
    let after = Self.bill(clause: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Stk. 2. \(expected)\n"), "\(after)")
  }

  @Test func numbersThatMayBeAListOrADecimalNumberAreToBeSaid() {
    let said = Self.bill(clause: "§ 1, nr. 3,5 træder i kraft senere.").inserted(after: "§ 1, nr. 1")
    #expect(said == "§ 3, stk. 2: Henvisningen »§ 1, nr. 3,5« kan ikke omskrives sikkert.")
  }

  // MARK: The second of two mentions

  @Test(arguments: [
    (
      "Det foreslås i § 1, nr. 3, at det er gult, og i nr. 4, at det er hvidt.",
      "Det foreslås i § 1, nr. 4, at det er gult, og i nr. 5, at det er hvidt."
    ),
    (
      "Forslagets § 1, nr. 3, gælder fyr, mens nr. 4 og 5 gælder bøjer.",
      "Forslagets § 1, nr. 4, gælder fyr, mens nr. 5 og 6 gælder bøjer."
    ),
    (
      "Fyret bliver gult (lovforslagets § 1, nr. 3) og tungt (nr. 4).",
      "Fyret bliver gult (lovforslagets § 1, nr. 4) og tungt (nr. 5)."
    ),
    (
      "Efter lovforslagets § 1, nr. 3, er det gult, og efter § 1, nr. 4, er det hvidt.",
      "Efter lovforslagets § 1, nr. 4, er det gult, og efter § 1, nr. 5, er det hvidt."
    ),
    ("Forslaget til § 1, nr. 4, er nyt.", "Forslaget til § 1, nr. 5, er nyt."),
    ("Forslaget til § 5 a i § 1, nr. 4, er nyt.", "Forslaget til § 5 a i § 1, nr. 5, er nyt."),
    ("Med forslaget, jf. § 1, nr. 4, er det nyt.", "Med forslaget, jf. § 1, nr. 5, er det nyt."),
    ("2.1. Fyrets farve (§ 1, nr. 4)", "2.1. Fyrets farve (§ 1, nr. 5)"),
  ])
  func aShortMentionFollowsWhereItsSectionIsPlain(_ words: String, _ expected: String) {
    let after = Self.bill(general: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\n\n\(expected)\n"), "\(after)")
  }

  @Test(arguments: [
    ("Det udgår, jf. nr. 3. Se lovforslagets § 1, nr. 5.", "Det udgår, jf. nr. 4. Se lovforslagets § 1, nr. 6."),
    ("Det foreslås i nr. 4 at ophæve dem, jf. nr. 5.", "Det foreslås i nr. 5 at ophæve dem, jf. nr. 6."),
    ("Ændringen i nr. 4 er ny, og nr. 5 er en følge.", "Ændringen i nr. 5 er ny, og nr. 6 er en følge."),
    ("I nr. 3 foreslås en ny § 5 a. I nr. 4 foreslås det.", "I nr. 4 foreslås en ny § 5 a. I nr. 5 foreslås det."),
    ("Se bemærkningerne til henholdsvis nr. 3 og nr. 5.", "Se bemærkningerne til henholdsvis nr. 4 og nr. 6."),
    ("Det foreslås i henholdsvis nr. 4 og nr. 5.", "Det foreslås i henholdsvis nr. 5 og nr. 6."),
    (
      "Det foreslås i nr. 4, litra c, at det er, jf. lovforslagets § 1, nr. 4, litra b.",
      "Det foreslås i nr. 5, litra c, at det er, jf. lovforslagets § 1, nr. 5, litra b."
    ),
  ])
  func aShortMentionFollowsInARemarkOnAnInstruction(_ words: String, _ expected: String) {
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\n\(expected)\n"), "\(after)")
  }

  @Test(arguments: [
    ("Det er en følge af ophævelsen af § 5, jf. nr. 3.", "Det er en følge af ophævelsen af § 5, jf. nr. 4."),
    ("Som § 7 foreslås ophævet ved nr. 5.", "Som § 7 foreslås ophævet ved nr. 6."),
    (
      "Ændringen i nr. 3, hvor § 5 ophæves, og i nr. 5, hvor § 7 ophæves.",
      "Ændringen i nr. 4, hvor § 5 ophæves, og i nr. 6, hvor § 7 ophæves."
    ),
    (
      "Det følger af, at § 5 udgår, jf. nr. 3, og § 7 udgår, jf. nr. 5.",
      "Det følger af, at § 5 udgår, jf. nr. 4, og § 7 udgår, jf. nr. 6."
    ),
    ("Det følger af §§ 5 og 7, jf. nr. 3 og 5.", "Det følger af §§ 5 og 7, jf. nr. 4 og 6."),
  ])
  func aNumberFollowsTheSectionThatItsInstructionIsAbout(_ words: String, _ expected: String) {
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\n\(expected)\n"), "\(after)")
  }

  @Test(arguments: [
    ("Fyrlovens § 5, som ophævet ved § 1, nr. 3, gælder.", "Fyrlovens § 5, som ophævet ved § 1, nr. 4, gælder."),
    (
      "Det foreslås at ophæve § 5 i fyrloven, jf. § 1, nr. 3.", "Det foreslås at ophæve § 5 i fyrloven, jf. § 1, nr. 4."
    ),
    ("Den gældende § 5 henviser til § 1, nr. 3, i fyrloven.", "Den gældende § 5 henviser til § 1, nr. 3, i fyrloven."),
    ("Reglen findes i fyrlovens § 2, jf. § 1, nr. 3.", "Reglen findes i fyrlovens § 2, jf. § 1, nr. 3."),
  ])
  func anInstructionFollowsTheSectionOfANamedActThatItIsAbout(_ words: String, _ expected: String) {
    let after = Self.bill(general: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\n\n\(expected)\n"), "\(after)")
  }

  @Test func theSecondNumberOfASentenceIsToBeSaidWhereASectionStandsBetween() {
    let said = Self.bill(on: "Efter nr. 3 ophæves § 5, og efter nr. 4 udgår »gult«.").inserted(after: "§ 1, nr. 1")
    #expect(said.hasPrefix("Bemærkningerne til § 1, nr. 4: Det kan ikke ses, om »nr. 4« er lovforslagets"), "\(said)")
  }

  @Test func aNumberOfASectionThatIsNamedInASentenceBeforeStays() {
    let words = "Efter § 5, stk. 2, gælder tre krav. Efter nr. 3 er det gult."
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\n\(words)\n"), "\(after)")
  }

  @Test func aShortMentionInANewSentenceOfTheGeneralRemarksIsToBeSaid() {
    let words = "Lovforslagets § 1, nr. 3, er nyt. Det samme gælder nr. 5."
    let said = Self.bill(general: words).inserted(after: "§ 1, nr. 1")
    #expect(said.hasPrefix("Bemærkningerne: Det kan ikke ses, om »nr. 5« er lovforslagets"), "\(said)")
  }

  @Test(arguments: [
    "Det udgår, jf. nr. 3, og § 9 ophæves, jf. nr. 5.", "Efter forslaget i nr. 4 udgår det. Efter nr. 5 ophæves § 9.",
    "Med forslaget til nr. 3 er det nyt.", "Forslaget svarer til nr. 3.", "Det hænger sammen med, at nr. 5 er nyt.",
  ])
  func aShortMentionThatMayBeOfTheActIsToBeSaid(_ words: String) {
    let said = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(said.hasPrefix("Bemærkningerne til § 1, nr. 4: Det kan ikke ses, om »nr. "), "\(said)")
  }

  @Test(arguments: [
    "Efter § 8, stk. 2, gælder tre krav. Efter nr. 3 er det gult.",
    "Efter § 8, stk. 2, nr. 3, er det gult. Efter nr. 5 er det hvidt.",
    "Det foreslås at ophæve § 8, stk. 2, nr. 3, så nr. 5 bliver nr. 4.",
  ])
  func aNumberOfAProvisionStays(_ words: String) {
    let after = Self.bill(on: words).inserted(after: "§ 1, nr. 1")
    #expect(after.contains("Til nr. 5\n\n\(words)\n"), "\(after)")
  }

  @Test func aNumberThatTheInstructionNamedBesideItSpeaksOfStays() {
    let words = "Det foreslås i § 1, nr. 4, at nr. 5 ophæves."
    let bill = Draft(
      Self.bill(general: words).document.source.text.replacing("4. § 6 ophæves.", with: "4. § 6, nr. 5, ophæves."))
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\n\nDet foreslås i § 1, nr. 5, at nr. 5 ophæves.\n"), "\(after)")
  }

  // MARK: Headings without »Til«

  @Test func remarksHeadedByASectionAloneFollow() {
    let bill = Draft(
      Self.bill(on: "Det foreslås i nr. 4, at det er.").document.source.text.replacing("\nTil § ", with: "\n§ "))
    let after = bill.inserted(after: "§ 1, nr. 1")
    #expect(after.contains("\n§ 1\nTil nr. 5\n\nDet foreslås i nr. 5, at det er.\n"), "\(after)")
    let section = bill.inserted(after: "§ 1")
    #expect(section.contains("\n§ 3\nTil nr. 1\n"), "\(section)")
    #expect(section.contains("\n§ 4\nLoven træder i kraft.\n"), "\(section)")
  }

  // MARK: Litra

  private static func littered(_ clause: String = "", remark: String = "Til nr. 1", _ words: String = "Intet.") -> Draft
  {
    Draft(
      """
      Forslag til Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. I § 5 foretages følgende ændringer:
      a) »hvidt« udgår.
      b) »gult« udgår.
      c) »sort« udgår.
      2. § 6 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2030.
      Stk. 2. \(clause.isEmpty ? "Fyret slukkes." : clause)
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 1
      \(remark)

      \(words)

      Til § 2
      Loven træder i kraft.

      """)
  }

  @Test func theLitraOfAnInstructionStayWhereTheyAreNamed() {
    #expect(Self.littered().removed("§ 1, nr. 1, litra a").contains("a) »gult« udgår."))
    for bill in [
      Self.littered("§ 1, nr. 1, litra b, træder i kraft senere."), Self.littered(remark: "Til nr. 1, litra b"),
      Self.littered("", "Det foreslås i litra b, at det er."),
    ] {
      let said = bill.removed("§ 1, nr. 1, litra a")
      #expect(said.hasPrefix("Litraerne i § 1, nr. 1, kan ikke rykke: "), "\(said)")
      #expect(bill.removed("§ 1, nr. 1, litra c").contains("2. § 6 ophæves."))
    }
  }

  // MARK: Signs in a list

  @Test(arguments: [
    "§ 1, ~~nr. 2 og~~ nr. 3", "§ 1, nr. 2[^1] og 4", "§ 1, nr. 2¹⁾ og 4", "**§ 1, nr. 2** og **4**",
  ])
  func aListWithSignsInItIsNotLeftBehind(_ words: String) {
    let said = Self.bill(clause: "\(words), træder i kraft senere.").inserted(after: "§ 1, nr. 1")
    #expect(said.hasPrefix("§ 3, stk. 2: Tallene i »"), "\(said)")
  }

  @Test(arguments: ["§§ 2[^1] og 4", "§§ ~~2 og~~ 4", "**§§ 2** og **4**"])
  func aListOfSectionsWithSignsInItIsNotLeftBehind(_ words: String) {
    let act = Draft(
      "Lov om fyr\n§ 1. Fyret lyser, jf. \(words).\n§ 2. Fyret blinker.\n§ 3. Fyret er sort.\n§ 4. Fyret er hvidt.\n")
    let said = act.inserted(after: "§ 2")
    #expect(said.hasPrefix("§ 1, stk. 1: Tallene i »§§"), "\(said)")
    #expect(act.inserted(after: "§ 4").contains(words))
  }
}

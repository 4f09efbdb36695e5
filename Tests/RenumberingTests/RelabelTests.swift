import Analysis
import Renumbering
import StatuteModel
import StatuteSyntax
import Testing

/// One provision gets another number.
struct RelabelTests {
  private let draft = Draft(
    """
    Lov om fyrtårne
    § 1. Et fyrtårn lyser, jf. §§ 2, 3 og 5, og § 3, stk. 2, nr. 2.
    § 2. Fyrmesteren passer det. § 7, stk. 2, i lov om havne gælder ikke.
    § 3. Lyset tændes, når det er mørkt.
    Stk. 2. Det slukkes, når
    1) solen står op, eller
    2) ministeren bestemmer det, jf. nr. 1 og stk. 1.
    § 5. Overtrædelse af § 3, stk. 2, nr. 1, straffes.

    """)

  @Test func aSectionTakesItsReferencesWithIt() {
    let after = draft.renamed("§ 3", "4")
    #expect(after.contains("jf. §§ 2, 4 og 5, og § 4, stk. 2, nr. 2."))
    #expect(after.contains("\n§ 4. Lyset"))
    #expect(after.contains("af § 4, stk. 2, nr. 1, straffes"))
    #expect(after.contains("§ 7, stk. 2, i lov om havne"))
  }

  @Test func twoRepealedSectionsLeaveRoomBetweenThem() {
    let draft = Draft("Lov om fyr\n§ 3. Lys.\n§§ 4 og 5. (Ophævet)\n§ 6. Mørke, jf. § 3.\n§ 7. Lys, jf. § 6.\n")
    #expect(draft.renamed("§ 6", "4 a").contains("\n§ 4 a. Mørke, jf. § 3.\n§ 7. Lys, jf. § 4 a.\n"))
    #expect(draft.renamed("§ 6", "5") == "Der er allerede en bestemmelse, der hedder § 5.")
    let range = Draft("Lov om fyr\n§ 3. Lys.\n§§ 4-5. (Ophævet)\n§ 6. Mørke, jf. § 3.\n")
    #expect(range.renamed("§ 6", "4 a") == "Der er allerede en bestemmelse, der hedder § 4 a.")
  }

  @Test func anotherActsProvisionIsLeftAlone() {
    #expect(draft.renamed("§ 5", "7").contains("§ 7, stk. 2, i lov om havne gælder ikke"))
  }

  @Test func anItemTakesItsReferencesWithIt() {
    let after = draft.renamed("§ 3, stk. 2, nr. 2", "3")
    #expect(after.contains("\n3) ministeren"))
    #expect(after.contains("og § 3, stk. 2, nr. 3."))
    #expect(after.contains("jf. nr. 1 og stk. 1"))
  }

  @Test(arguments: ["4", "§ 4", "§ 4.", "  4. ", "§\u{A0}4"])
  func theNumberMayBeWrittenAsALabel(_ words: String) {
    #expect(draft.renamed("§ 3", words).contains("\n§ 4. Lyset"))
  }

  @Test(arguments: ["", "stk. 4", "fire", "0", "-1", "4 abc", "99999999999999"])
  func whatIsNoNumberIsRefused(_ words: String) {
    #expect(draft.renamed("§ 3", words).hasSuffix("kan ikke være nummeret her. Skriv for eksempel »§ 4«."))
  }

  @Test func aLetterIsWrittenAsTheDraftWritesLetters() {
    #expect(draft.renamed("§ 3", "2 a").contains("jf. §§ 2, 2 a og 5, og § 2 a, stk. 2, nr. 2."))
    let spaced = Draft("§\u{A0}1. Se § 2 og §\u{A0}2.\n§\u{A0}2. Fyret lyser.\n")
    #expect(spaced.renamed("§ 2", "1 a") == "§\u{A0}1. Se § 1 a og §\u{A0}1\u{A0}a.\n§\u{A0}1\u{A0}a. Fyret lyser.\n")
  }

  @Test func aNumberThatIsTakenIsRefused() {
    #expect(draft.renamed("§ 3", "5") == "Der er allerede en bestemmelse, der hedder § 5.")
    #expect(draft.renamed("§ 3, stk. 2, nr. 1", "2") == "Der er allerede en bestemmelse, der hedder nr. 2.")
  }

  @Test func whatHasNoLabelIsRefused() {
    #expect(draft.renamed("§ 3, stk. 1", "4") == "§ 3, stk. 1, har ingen betegnelse, der kan ændres.")
  }

  @Test func aRangeGoesOnWhereItCoversTheSame() {
    let text = "§ 1. Se stk. 2-3.\nStk. 2. Fyret lyser.\nStk. 3. Det slukkes.\nStk. 4. Det males.\n"
    let draft = Draft(text)
    #expect(draft.renamed("§ 1, stk. 4", "9").contains("Se stk. 2-3."))
    #expect(
      draft.renamed("§ 1, stk. 3", "9")
        == "§ 1, stk. 1, henviser til »stk. 2-3«, der ikke længere ville være en sammenhængende række.")
    #expect(
      Draft(text.replacing("Stk. 4. Det males.\n", with: "")).renamed("§ 1, stk. 3", "9").contains("Se stk. 2-9."))
  }

  @Test func aReferenceThatLeadsNowhereDoesNotCatchWhatMoves() {
    let draft = Draft("§ 1. Se § 9.\n§ 2. Fyret lyser.\n")
    #expect(
      draft.renamed("§ 2", "9")
        == "§ 1, stk. 1: »§ 9« fører ingen steder hen nu, men ville komme til at pege på en bestemmelse, der rykker.")
  }

  @Test func whatStandsTwiceIsRefusedWhereSomethingRefersToIt() {
    let draft = Draft("§ 1. Se stk. 2.\nStk. 2. Fyret lyser.\nStk. 2. Det slukkes.\n")
    #expect(draft.renamed("§ 1, stk. 2", "3").hasPrefix("To bestemmelser hedder stk. 2"))
  }

  @Test func lettersStandForTheNumberBefore() {
    let draft = Draft(
      "§ 1. Se §§ 6 b og c og §§ 6 b-c.\n§ 6 b. Fyret lyser.\n§ 6 c. Det slukkes.\n§ 7. Det males.\n")
    #expect(draft.renamed("§ 6 c", "6 d").hasPrefix("§ 1. Se §§ 6 b og d og §§ 6 b-d."))
    #expect(draft.renamed("§ 6 c", "6").contains("henviser til »"))
    #expect(draft.renamed("§ 6 b", "5").hasPrefix("§ 1. Se §§ 5 og 6 c og §§ 5-6 c."))
  }

  @Test func quotedTextIsLeftAlone() {
    let draft = Draft(
      "Lov om ændring af lov om fyr\n§ 1\nI lov om fyr foretages følgende ændring:\n1. § 2 affattes således:\n"
        + "»§ 2. Fyret lyser, jf. § 3.«\n§ 2\nLoven træder i kraft den 1. juli 2030, jf. § 1, nr. 1.\n")
    #expect(
      draft.renamed("§ 1, nr. 1, § 2", "4")
        == "Citeret tekst, noter, bilag og optrykte ikrafttrædelsesbestemmelser omnummereres ikke.")
    #expect(draft.renamed("§ 2", "3").contains("»§ 2. Fyret lyser, jf. § 3.«\n§ 3\n"))
  }

  @Test func chaptersAndLettersAreRenumberedToo() {
    let draft = Draft(
      "Kapitel 1\nFyr\n§ 1. Se kapitel 2 og litra b, jf. stk. 2, litra a.\nStk. 2. Det gælder\na) fyr og\nb) bøjer.\n"
        + "Kapitel 2\nBøjer\n§ 2. En bøje flyder.\n")
    #expect(draft.renamed("kapitel 2", "Kapitel 3").contains("Se kapitel 3 og"))
    #expect(draft.renamed("§ 1, stk. 2, litra a", "litra c").contains("jf. stk. 2, litra c."))
  }

  @Test func whatNamesBothThatChangePlacesSaysTheSame() throws {
    let act = "Lov om havnebade\n§ 1. Havnebade er åbne.\nStk. 2. De er rene.\nStk. 3. De er gratis.\n"
    let others = [
      "Lov om kaj\n§ 1. § 1, stk. 2 og 3, i lov om havnebade gælder, jf. § 1, stk. 3, i lov om havnebade.\n"
    ]
    let draft = Draft(act, others: others)
    let renumbered = try Renumbering(draft.document, others: draft.others)
      .apply(.moveDown(node: draft.node("§ 1, stk. 2")))
    let after = try draft.others[0].source.applying(renumbered.elsewhere[0]).text
    #expect(after == others[0].replacing("jf. § 1, stk. 3", with: "jf. § 1, stk. 2"))
  }

  @Test func otherDocumentsThatNameTheActFollow() throws {
    let act = "Lov om fyrtårne\n§ 1. Et fyrtårn lyser.\n§ 2. Fyrmesteren passer det.\n"
    let others = [
      "Lov om bøjer\n§ 1. § 2 i lov om fyrtårne gælder, jf. § 2.\n§ 2. Bøjer flyder, jf. § 2, stk. 1, i lov om fyr.\n",
      "Lov om kaj\n§ 1. Kajen er lang.\n",
    ]
    let draft = Draft(act, others: others)
    let renumbered = try Renumbering(draft.document, others: draft.others)
      .apply(.relabel(node: draft.node("§ 2"), as: ProvisionNumber(value: 4)))
    #expect(renumbered.elsewhere.map(\.count) == [1, 0])
    let after = try draft.others[0].source.applying(renumbered.elsewhere[0]).text
    #expect(after == others[0].replacing("§ 2 i lov om fyrtårne", with: "§ 4 i lov om fyrtårne"))
  }
}

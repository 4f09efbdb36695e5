import StatuteModel
import StatuteText
import Testing

/// The labels that a new line can begin with.
struct NextLabelsTests {
  /// The labels that the last line of `text` can begin with, which is empty; the text after `rest` comes after it.
  private func labels(after text: String, before rest: String = "") -> [String] {
    let document = Document(path: "udkast.lov", source: SourceText(text + "\n\n" + rest))
    return document.nextLabels(onLine: text.count(where: \.isNewline) + 1).all.map(\.text)
  }

  private let act = "Lov om broer\n§ 1. Broen er åben.\n"

  @Test func afterAStykkeComeTheNextStykkeAndTheNextSection() {
    #expect(labels(after: act + "Stk. 2. Broen er lukket.") == ["Stk. 3.", "§ 2."])
    #expect(labels(after: act) == ["Stk. 2.", "§ 2."])
  }

  @Test func aListGoesOnUntilItsSentenceEnds() {
    #expect(labels(after: act + "§ 2. Broen har\n1) trin,") == ["2)", "Stk. 2.", "§ 3."])
    #expect(labels(after: act + "§ 2. Broen har\n1) trin og\n2) greb.") == ["Stk. 2.", "§ 3.", "3)"])
    #expect(labels(after: act + "§ 2. Broen har\n1) trin:\na) af træ,") == ["b)", "2)", "Stk. 2.", "§ 3."])
  }

  @Test func whatLeadsToAListIsFollowedByItsFirstNumber() {
    #expect(labels(after: act + "§ 2. Ved en bro forstås:") == ["1)", "Stk. 2.", "§ 3."])
    #expect(labels(after: act + "§ 2. En bro skal have").first == "1)")
    #expect(labels(after: act + "§ 2. Broen har\n1) trin:").first == "a)")
  }

  @Test func theLettersOfTheAlphabetGoOnWithTheDanishOnes() {
    let letters = "abcdefghijklmnopqrstuvwxyz".map { "\($0)) en bro,\n" }.joined()
    #expect(labels(after: act + "§ 2. Broen har\n1) trin:\n" + letters).first == "æ)")
  }

  @Test func afterAHeadingTheNextSectionComes() {
    #expect(labels(after: "Lov om broer\n").first == "§ 1.")
    #expect(labels(after: act + "Kapitel 2\nTilsyn\n") == ["§ 2.", "Kapitel 3"])
  }

  @Test func inAnActInForceANumberThatIsTakenGetsALetter() {
    let next = "§ 2. Broen er lukket.\n"
    #expect(labels(after: act, before: next) == ["Stk. 2."])
    #expect(labels(after: "Bekendtgørelse af " + act, before: next) == ["Stk. 2.", "§ 1 a."])
  }

  @Test func labelsAreWrittenAsTheTextWritesThem() {
    #expect(labels(after: "Lov om broer\n§\u{A0}1. Broen er åben.") == ["Stk. 2.", "§\u{A0}2."])
    let source = SourceText("Lov om broer\n**§ 1.** Broen er åben.\n*Stk. 2.* Broen er lukket.\n\n")
    let labels = Document(path: "udkast.lov.md", source: source).nextLabels(onLine: 3).all
    #expect(labels.map(\.emphasis) == ["*", "**"])
  }

  private let amendment = """
    Lov om ændring af lov om broer
    § 1
    I lov om broer, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, foretages følgende ændringer:
    """

  @Test func anAmendingSectionCountsItsInstructions() {
    #expect(labels(after: amendment) == ["1.", "§ 2"])
    #expect(labels(after: amendment + "\n1. § 4 ophæves.") == ["2.", "§ 2"])
  }

  @Test func newTextCountsForItselfUntilItIsClosed() {
    let opening = amendment + "\n1. § 4 affattes således:\n»§ 4. Broen er åben."
    #expect(labels(after: opening) == ["Stk. 2.", "§ 5."])
    #expect(labels(after: opening + "«") == ["2.", "§ 2"])
  }

  @Test func aSectionWhoseLabelStandsAloneHasItsTextToCome() {
    #expect(labels(after: amendment + "\n1. § 4 ophæves.\n\n§ 2") == [])
  }

  @Test func whereNothingStandsBeforeNothingIsKnown() {
    #expect(labels(after: "") == [])
    #expect(Document(path: "-", source: SourceText("")).nextLabels(onLine: 7).all.isEmpty)
    #expect(Document(path: "-", source: SourceText("")).nextLabels(onLine: -1).all.isEmpty)
  }
}

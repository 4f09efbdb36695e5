import StatuteText
import Testing

/// The text of a bill, its remarks and its lovspejl, held against one another.
@Suite struct BillTests {
  private static let text = """
    Forslag til
    Lov om ændring af lov om havnebade
    § 1
    I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
    1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
    2. Efter § 3 indsættes:
    »§ 3 a. En livredder er til stede.
    Stk. 2. Livredderen har en båd.«
    3. § 4, stk. 2, ophæves.
    Stk. 3 bliver herefter stk. 2.
    § 2
    Loven træder i kraft den 1. juli 2028.
    """

  private static let remarks = """
    Bemærkninger til lovforslaget
    Almindelige bemærkninger
    1. Indledning
    Det foreslås, at der er livreddere.
    Bemærkninger til lovforslagets enkelte bestemmelser
    Til § 1
    Til nr. 1
    Det foreslås i § 2, stk. 1, at bøjerne er gule.
    Til nr. 2
    Det foreslås i § 3 a, at der er en livredder.
    Til nr. 3
    Det foreslås at ophæve § 4, stk. 2, jf. lovforslagets § 1, nr. 2.
    Til § 2
    Det foreslås, at loven træder i kraft den 1. juli 2028.
    """

  /// The cells of a page that was copied, with blank lines between them.
  private static let copied = """
    Bilag 1
    Lovforslaget sammenholdt med gældende lov
    Gældende formulering
    \u{A0}
    Lovforslaget
    \u{A0}
    § 1
    \u{A0}
    I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
    \u{A0}
    § 2. Et havnebad har bøjer.
    Stk. 2. - - -
    \u{A0}
    1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
    \u{A0}
    § 3. ---
    \u{A0}
    2. Efter § 3 indsættes:
    »§ 3 a. En livredder er til stede.
    \u{A0}
    Stk. 2. Livredderen har en båd.«
    \u{A0}
    § 4. – – –
    Stk. 2. En båd er grøn.
    Stk. 3. – – –
    \u{A0}
    3. § 4, stk. 2, ophæves.
    Stk. 3 bliver herefter stk. 2.
    """

  private static let table = """
    Bilag 1
    Lovforslaget sammenholdt med gældende lov
    | Gældende formulering | Lovforslaget |
    |---|---|
    | | § 1 |
    | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
    | § 2. Et havnebad har bøjer.<br>Stk. 2. – – – | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
    | § 3. – – – | 2. Efter § 3 indsættes:<br>»§ 3 a. En livredder er til stede.<br>Stk. 2. Livredderen har en båd.« |
    | § 4. – – –<br>Stk. 2. En båd er grøn.<br>Stk. 3. – – – | 3. § 4, stk. 2, ophæves.<br>Stk. 3 bliver herefter stk. 2. |
    """

  private static let tabs = """
    Bilag 1
    Lovforslaget sammenholdt med gældende lov
    Gældende formulering\tLovforslaget
    \t§ 1
    \tI lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
    § 2. Et havnebad har bøjer.\t1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
    Stk. 2. – – –\t
    § 3. – – –\t2. Efter § 3 indsættes:
    \t»§ 3 a. En livredder er til stede.
    \tStk. 2. Livredderen har en båd.«
    § 4. – – –\t3. § 4, stk. 2, ophæves.
    Stk. 2. En båd er grøn.\tStk. 3 bliver herefter stk. 2.
    Stk. 3. – – –\t
    """

  private func bill(
    text: String = text, remarks: String = remarks, mirror: String = copied
  ) -> MarkedDraft {
    MarkedDraft([text, remarks, mirror].filter { !$0.isEmpty }.joined(separator: "\n") + "\n")
  }

  @Test(arguments: [copied, table, tabs])
  func aBillWhosePartsAgreeIsRight(mirror: String) {
    #expect(bill(mirror: mirror).told("bill") == [])
  }

  @Test func whatIsNoBillIsLeftAlone() {
    #expect(bill(remarks: "", mirror: "").told("bill") == [])
  }

  @Test func aBillThatIsIntroducedHasRemarks() {
    let introduced =
      "Fremsat den 4. februar 2028 af kulturministeren\n" + Self.text.replacing("Forslag til", with: "Forslag\ntil")
    #expect(
      bill(text: introduced, remarks: "", mirror: "").findings("bill").map(\.message) == [
        "Lovforslaget har ingen bemærkninger (LK 4)."
      ])
    #expect(bill(text: introduced).told("bill") == [])
    let passed = "Vedtaget af Folketinget ved 3. behandling den 4. maj 2028\n"
    #expect(bill(text: passed + introduced, remarks: "", mirror: "").told("bill") == [])
  }

  @Test(arguments: [copied, table, tabs])
  func wordsThatDifferAreTold(mirror: String) {
    let draft = bill(
      mirror: mirror.replacing("»gule bøjer«", with: "1️⃣»grønne bøjer«").replacing("har en båd.«", with: "2️⃣har båd.«"))
    #expect(
      draft.findings("bill").map(\.message) == [
        "Lovspejlet har »til: »grønne bøjer«.«; lovforslagets § 1, nr. 1, har »til: »gule bøjer«.«.",
        "Lovspejlet har »har båd.«; lovforslagets § 1, nr. 2, har »har en båd.«.",
      ])
    #expect(draft.findings("bill").allSatisfy { $0.rule.id == "bill/mirror-wording" && $0.severity == .error })
    #expect(MarkedDraft(draft.mended("bill")).told("bill") == [])
  }

  @Test func spacesAndQuotationMarksDoNotCount() {
    let other = Self.copied.replacing("»gule bøjer«", with: "\"gule\u{A0} bøjer\"").replacing(
      "§ 4, stk. 2, op", with: "§\u{A0}4, stk.\u{A0}2, op")
    #expect(bill(mirror: other).told("bill") == [])
  }

  @Test func instructionsThatAreMissingTooManyOrMovedAreTold() {
    let lines = Self.copied.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.hasPrefix("3. ") && !$0.hasPrefix("Stk. 3 bliver") }.joined(separator: "\n")
    #expect(
      bill(mirror: without).findings("bill").map(\.message) == ["Lovspejlet mangler lovforslagets § 1, nr. 3."])
    let moved = Self.copied.replacing("3. § 4", with: "4. § 4")
    #expect(
      bill(mirror: moved).findings("bill").map(\.message) == ["Lovspejlets nr. 4 er i lovforslaget § 1, nr. 3."])
    let extra = Self.copied + "\n\u{A0}\n4. I § 9 ændres »a« til: »b«."
    #expect(
      bill(mirror: extra).findings("bill").map(\.message) == ["Lovspejlet har nr. 4; lovforslagets § 1 har 3 numre."])
    let none = "Bilag 1\nLovforslaget sammenholdt med gældende lov\n§ 2. Et havnebad har bøjer.\n"
    #expect(
      bill(mirror: none).findings("bill").map(\.message) == [
        "Lovspejlet viser ingen af lovforslagets ændringsnumre i højre spalte (LK 4.4.1)."
      ])
  }

  @Test func openingsAreAlike() {
    let other = bill(mirror: Self.copied.replacing("nr. 10 af", with: "nr. 11 af"))
    #expect(
      other.findings("bill").map(\.message) == [
        "Indledningen har i lovspejlet »nr. 11 af«, i lovforslaget »nr. 10 af«."
      ])
    #expect(MarkedDraft(other.mended("bill")).told("bill") == [])
    let lines = Self.copied.split(separator: "\n").filter { !$0.hasPrefix("I lov") }
    let without = bill(mirror: lines.joined(separator: "\n"))
    #expect(without.findings("bill").map(\.rule.id) == ["bill/mirror-without-opening"])
    #expect(MarkedDraft(without.mended("bill")).told("bill") == [])
  }

  @Test func whatIsAmendedStandsOnTheLeft() {
    let without = Self.table.replacing("| § 2. Et havnebad har bøjer.<br>Stk. 2. – – – |", with: "| |")
    #expect(
      bill(mirror: without).findings("bill").map(\.message) == [
        "§ 2, som lovforslagets § 1, nr. 1, ændrer, mangler i venstre spalte (LK 4.4.1)."
      ])
    let untouched = Self.table.replacing("<br>Stk. 2. – – – | 1.", with: "<br>Stk. 2. Badet har en stige. | 1.")
    #expect(
      bill(mirror: untouched).findings("bill").map(\.message) == [
        "Intet ændringsnummer rører § 2, stk. 2; skriv »– – –« i stedet for teksten (LK 4.4.1)."
      ])
  }

  @Test func aBillHasOneMirrorAfterItsRemarks() {
    #expect(bill(mirror: "").findings("bill").map(\.rule.id) == ["bill/missing-mirror"])
    #expect(
      bill(mirror: Self.table + "\n" + Self.table).findings("bill/mirror-place").map(\.message) == [
        "Dette er det andet lovspejl; et lovforslag har kun ét (LK 4.4.1)."
      ])
    #expect(
      bill(mirror: Self.table.replacing("Bilag 1", with: "Bilag 2")).findings("bill").map(\.message) == [
        "Lovspejlet bør være bilag 1, ikke bilag 2 (LK 4.4.1)."
      ])
    #expect(
      bill(remarks: "").findings("bill").map(\.message) == [
        "Lovforslaget har ingen bemærkninger (LK 4)."
      ])
    let early = MarkedDraft([Self.text, Self.table, Self.remarks].joined(separator: "\n"))
    #expect(early.findings("bill/mirror-place").map(\.message).contains { $0.contains("efter bemærkningerne") })
  }

  @Test(arguments: ["| Gældende formulering | Lovforslaget |", "**Gældende formulering**\t**Lovforslaget**"])
  func aMirrorWithoutATitleGetsOneAboveItsColumns(_ heading: String) {
    let table = Self.table.replacing("| Gældende formulering | Lovforslaget |", with: heading)
    let untitled = bill(mirror: table.replacing("Lovforslaget sammenholdt med gældende lov\n", with: ""))
    #expect(
      untitled.findings("bill/mirror-place").map(\.message) == [
        "Lovspejlet bør have titlen »Lovforslaget sammenholdt med gældende lov« (LK 4.4.1)."
      ])
    let titled = bill(mirror: table).document.source
    #expect(untitled.mended("bill/mirror-place") == titled.string(in: ByteRange(0, titled.count)))
  }

  @Test func eachSectionAndInstructionHasRemarks() {
    let draft = bill(
      remarks: Self.remarks.replacing("Til nr. 2\n", with: "Til nr. 5\n").replacing("Til § 2\n", with: "Til § 3\n"))
    #expect(
      draft.findings("bill").map(\.message) == [
        "Bemærkninger »Til nr. 2« mangler (LK 4.3).", "Bemærkninger »Til § 2« mangler (LK 4.3).",
        "Her er bemærkninger til nr. 5, som ikke findes; den sidste er nr. 3.",
        "Her er bemærkninger til § 3, som ikke findes; den sidste er § 2.",
      ])
  }

  @Test func aMissingHeadingIsWrittenWhereItBelongs() {
    let without = Self.remarks.replacing("Til nr. 2\nDet foreslås i § 3 a, at der er en livredder.\n", with: "")
    let draft = bill(remarks: without)
    #expect(draft.findings("bill").map(\.message) == ["Bemærkninger »Til nr. 2« mangler (LK 4.3)."])
    #expect(draft.mended("bill").contains("at bøjerne er gule.\nTil nr. 2\nTil nr. 3\n"))
    let ofWindows = MarkedDraft([Self.text, without].joined(separator: "\n").replacing("\n", with: "\r\n"))
    #expect(ofWindows.mended("bill").contains("at bøjerne er gule.\r\nTil nr. 2\r\nTil nr. 3\r\n"))
  }

  @Test func remarksInAnotherOrderAreTold() {
    let other = Self.remarks.replacing("Til nr. 1\n", with: "Til nr. x\n").replacing("Til nr. 2\n", with: "Til nr. 1\n")
      .replacing("Til nr. x\n", with: "Til nr. 2\n")
    #expect(
      bill(remarks: other).findings("bill/instruction-remarks").map(\.message) == [
        "Bemærkningerne til nr. 1 bør stå før dem til nr. 2."
      ])
    let pooled = Self.remarks.replacing(
      "Til nr. 2\nDet foreslås i § 3 a, at der er en livredder.\nTil nr. 3", with: "Til nr. 2-3")
    #expect(bill(remarks: pooled).findings("bill").map(\.rule.id) == ["bill/pooled-remarks"])
  }

  @Test func headingsNameInstructionsInManyWays() {
    for form in ["Til § 1, nr. %\n", "Til nummer %\n", "Nr. %\n"] {
      let remarks = (1...3).reduce(Self.remarks) {
        $0.replacing("Til nr. \($1)\n", with: form.replacing("%", with: "\($1)"))
      }
      #expect(bill(remarks: remarks).told("bill") == [], "\(form)")
    }
    let pooled = Self.remarks.replacing(
      "Til nr. 2\nDet foreslås i § 3 a, at der er en livredder.\nTil nr. 3", with: "Til nr. 2 (§ 3 a) og nr. 3 (§ 4)")
    #expect(bill(remarks: pooled).findings("bill").map(\.rule.id) == ["bill/pooled-remarks"])
    let list = Self.remarks.replacing(
      "Til nr. 1\nDet foreslås i § 2, stk. 1, at bøjerne er gule.\nTil nr. 2\n", with: "Til nr. 1 og 3\n"
    ).replacing("Til nr. 3\nDet foreslås at ophæve § 4, stk. 2, jf. lovforslagets § 1, nr. 2.\n", with: "")
    #expect(
      bill(remarks: list).findings("bill/instruction-remarks").map(\.message) == [
        "Bemærkninger »Til nr. 2« mangler (LK 4.3)."
      ])
  }

  @Test func remarksNameTheProvisionOfTheInstruction() {
    let named = Self.remarks.replacing("Til nr. 2\n", with: "Til nr. 2 (§ 3 a)\n").replacing(
      "Til nr. 3\n", with: "Til nr. 3\n(§ 4, stk. 2)\n")
    #expect(bill(remarks: named).told("bill") == [])
    let other = bill(
      remarks: named.replacing("(§ 3 a)", with: "(§ 7)").replacing("foreslås i § 2", with: "foreslås i § 8"))
    #expect(
      other.findings("bill").map(\.message) == [
        "§ 1, nr. 1, er om § 2, ikke § 8.", "§ 1, nr. 2, er om § 3 og § 3 a, ikke § 7.",
      ])
  }

  @Test func remarksNameTheStykkeOfTheInstruction() {
    let other = bill(
      remarks: Self.remarks.replacing("foreslås i § 2, stk. 1,", with: "foreslås i § 2, stk. 2,").replacing(
        "foreslås at ophæve § 4, stk. 2,", with: "foreslås, at § 4, stk. 1, ophæves,"))
    #expect(
      other.findings("bill").map(\.message) == [
        "§ 1, nr. 1, er om § 2, stk. 1, ikke § 2, stk. 2.", "§ 1, nr. 3, er om § 4, stk. 2, ikke § 4, stk. 1.",
      ])
  }

  @Test func aStykkeThatIsAmendedIsNotLeftOutOnTheLeft() {
    let dashes = bill(mirror: Self.table.replacing("Stk. 2. En båd er grøn.<br>Stk. 3. – – –", with: "Stk. 2-3. – – –"))
    #expect(
      dashes.findings("bill").map(\.message) == [
        "§ 4, stk. 2, som lovforslagets § 1, nr. 3, ændrer, mangler i venstre spalte (LK 4.4.1)."
      ])
    let bare = Self.text.replacing("I § 2, stk. 1, ændres", with: "I § 2, nr. 2, ændres")
    let list = Self.table.replacing(
      "§ 2. Et havnebad har bøjer.<br>Stk. 2. – – – | 1. I § 2, stk. 1,", with: "§ 2.<br>2) bøjer. | 1. I § 2, nr. 2,")
    #expect(
      bill(text: bare, remarks: Self.remarks.replacing("§ 2, stk. 1", with: "§ 2, nr. 2"), mirror: list)
        .findings("bill").map(\.rule.id) == ["bill/mirror-introduction"])
  }

  @Test func aRangeOfTheBillsOwnNumbersEndsWithOneThatIsThere() {
    let stale = Self.remarks.replacing("lovforslagets § 1, nr. 2", with: "lovforslagets § 1, nr. 2-7")
    #expect(
      bill(remarks: stale).findings("bill").map(\.message) == ["Lovforslagets § 1 har 3 numre; nr. 7 findes ikke."])
  }

  @Test func theBillsOwnNumbersAreLookedUp() {
    let stale = Self.remarks.replacing(
      "lovforslagets § 1, nr. 2", with: "lovforslagets § 1, nr. 2 og 4, og lovforslagets § 5")
    #expect(
      bill(remarks: stale).findings("bill").map(\.message) == [
        "Lovforslagets § 1 har 3 numre; nr. 4 findes ikke.", "Lovforslaget har ingen § 5; den sidste paragraf er § 2.",
      ])
  }
}

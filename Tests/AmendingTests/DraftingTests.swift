import Amending
import StatuteModel
import StatuteText
import Testing

/// The amending act that is written of an edited act, in the wordings of lovteknik 3.5-3.7.
struct DraftingTests {
  private static let act = """
    Lov om bøjer
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for bøjer. Den gælder ikke for tønder. Ministeren kan fravige 2. pkt.
    § 2. Ejeren skal male bøjen rød. Maling sker hvert år.
    Stk. 2. Havnen fører tilsyn med bøjerne, jf. stk. 1.
    Stk. 3. Ejeren betaler for tilsynet efter stk. 2.
    § 3. Tilladelse gives til den, der
    1) ejer en bøje,
    2) har betalt afgift og
    3) er fyldt 18 år.
    Kapitel 2
    Straf
    Bøder
    § 4. Overtrædelse af § 2, stk. 3, straffes med bøde.
    § 5. Loven træder i kraft den 1. juli 2031.

    """

  /// What is drafted where `old` gives way to `new` in the act, each pair once.
  private func draft(_ changes: (old: String, new: String)...) -> AmendingDraft {
    var edited = Self.act
    for (old, new) in changes {
      precondition(edited.contains(old), "\(old) is not in the act")
      edited = edited.replacing(old, with: new, maxReplacements: 1)
    }
    return AmendingDraft(
      from: Document(path: "lov.txt", source: SourceText(Self.act)),
      to: Document(path: "ny.txt", source: SourceText(edited)))
  }

  /// The instructions of a draft, each with the lines below it.
  private func instructions(_ draft: AmendingDraft) -> [String] {
    let lines = draft.text.split(separator: "\n").map(String.init)
    guard
      let start = lines.firstIndex(where: { $0.hasSuffix("foretages følgende ændringer:") || $0.hasSuffix("ændring:") }
      ),
      let end = lines.lastIndex(of: "§ 2")
    else { return [] }
    return lines[(start + 1)..<end].map { $0 }
  }

  @Test func anIdenticalTextNeedsNoAct() {
    #expect(draft().text.isEmpty)
    #expect(draft().unexpressed.isEmpty)
  }

  @Test func headAndFootAreThoseOfABill() {
    let text = draft(("rød", "gul")).text
    #expect(
      text == """
        Forslag
        til
        Lov om ændring af lov om bøjer
        ([…])
        § 1
        I lov nr. […] af […] om bøjer foretages følgende ændring:
        1. I § 2, stk. 1, 1. pkt., ændres »rød« til: »gul«.
        § 2
        Loven træder i kraft den […].

        """)
  }

  @Test func wordsAreQuotedInTheSmallestUnit() {
    #expect(
      instructions(draft(("fører tilsyn", "fører årligt tilsyn"))) == [
        "1. I § 2, stk. 2, indsættes efter »fører«: »årligt«."
      ])
    #expect(instructions(draft(("bøjen rød", "bøjen"))) == ["1. I § 2, stk. 1, 1. pkt., udgår »rød«."])
    #expect(instructions(draft(("fyldt 18 år", "fyldt 16 år"))) == ["1. I § 3, nr. 3, ændres »18« til: »16«."])
    #expect(
      instructions(draft(("efter stk. 2", "efter stk. 1"))) == ["1. I § 2, stk. 3, ændres »stk. 2« til: »stk. 1«."])
  }

  @Test func sentencesComeAndGoWithoutAClause() {
    #expect(
      instructions(draft(("Den gælder ikke for tønder. ", "")))
        == ["1. § 1, 2. pkt., ophæves."])
    #expect(
      instructions(draft(("Maling sker hvert år.", "Maling sker hvert år. Havnen kan give henstand.")))
        == ["1. I § 2, stk. 1, indsættes som 3. pkt.:", "»Havnen kan give henstand.«"])
    #expect(
      instructions(draft(("Loven gælder for bøjer. ", "Loven gælder for bøjer. Det samme gælder fyr med lys. ")))
        == ["1. I § 1 indsættes efter 1. pkt. som nyt punktum:", "»Det samme gælder fyr med lys.«"])
  }

  @Test func stykkerMoveAndReferencesFollow() {
    let draft = draft(
      ("Stk. 2. Havnen", "Stk. 2. Bøjen skal bære ejerens navn.\nStk. 3. Havnen"), ("Stk. 3. Ejeren", "Stk. 4. Ejeren"),
      ("efter stk. 2", "efter stk. 3"), ("§ 2, stk. 3, straffes", "§ 2, stk. 4, straffes"))
    #expect(
      instructions(draft) == [
        "1. I § 2 indsættes efter stk. 1 som nyt stykke:", "»Stk. 2. Bøjen skal bære ejerens navn.«",
        "Stk. 2 og 3 bliver herefter stk. 3 og 4.",
        "2. I § 2, stk. 3, der bliver stk. 4, ændres »stk. 2« til: »stk. 3«.",
        "3. I § 4 ændres »§ 2, stk. 3« til: »§ 2, stk. 4«.",
      ])
    #expect(draft.unexpressed.isEmpty)
  }

  @Test func theFirstStykkeIsWrittenWithoutALabel() {
    #expect(
      instructions(
        self.draft(
          ("§ 2. Ejeren skal", "§ 2. Bøjen er statens.\nStk. 2. Ejeren skal"), ("Stk. 2. Havnen", "Stk. 3. Havnen"),
          ("jf. stk. 1.", "jf. stk. 2."), ("Stk. 3. Ejeren", "Stk. 4. Ejeren"))
      ).prefix(3) == [
        "1. I § 2 indsættes før stk. 1 som nyt stykke:", "»Bøjen er statens.«", "Stk. 1-3 bliver herefter stk. 2-4.",
      ])
  }

  @Test func theSignsOfAListChangeBeforeAnItemComes() {
    #expect(
      instructions(draft(("afgift og\n3) er fyldt 18 år.", "afgift,\n3) er fyldt 18 år og\n4) bor ved havet."))) == [
        "1. I § 3, nr. 2, ændres »afgift og« til: »afgift,«.", "2. I § 3, nr. 3, ændres »år.« til: »år og«.",
        "3. I § 3 indsættes som nr. 4:", "»4) bor ved havet.«",
      ])
  }

  @Test func sectionsComeAndGoWithoutMoving() {
    #expect(
      instructions(draft(("3) er fyldt 18 år.\n", "3) er fyldt 18 år.\n§ 3 a. Bøjer kan lejes.\n")))
        == ["1. Efter § 3 indsættes i kapitel 1:", "»§ 3 a. Bøjer kan lejes.«"])
    let lines = Self.act.split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.filter { $0.hasPrefix("§ 4.") }.joined() + "\n"
    #expect(instructions(draft((section, ""))) == ["1. § 4 ophæves."])
    #expect(instructions(draft((section, "§ 4. (Ophævet)\n"))) == ["1. § 4 ophæves."])
  }

  @Test func aSectionThatMovesIsToldOf() {
    let draft = draft(("§ 5. Loven træder", "§ 6. Loven træder"))
    #expect(draft.unexpressed.map(\.subject) == [.movedSection])
    #expect(instructions(draft).first == "1. § 5 ophæves.")
  }

  @Test func headingsAndChaptersAreNamedAsSuch() {
    #expect(
      instructions(draft(("Bøder\n", "Bøder og fængsel\n")))
        == ["1. I overskriften før § 4 indsættes efter »Bøder«: »og fængsel«."])
    #expect(
      instructions(draft(("Straf\n", "Sanktioner\n")))
        == ["1. Overskriften til kapitel 2 affattes således:", "»Kapitel 2", "Sanktioner«."])
    #expect(
      instructions(draft(("§ 5. Loven", "Ikrafttræden\n§ 5. Loven")))
        == ["1. Før § 5 indsættes som overskrift:", "»Ikrafttræden«."])
    #expect(
      instructions(draft(("Kapitel 2\n", "Kapitel 1 a\nGebyr\n§ 3 a. Gebyret er 100 kr.\nKapitel 2\n")))
        == ["1. Efter kapitel 1 indsættes:", "»Kapitel 1 a", "Gebyr", "§ 3 a. Gebyret er 100 kr.«"])
    #expect(
      instructions(draft(("§ 5. Loven", "Kapitel 3\nIkrafttræden\n§ 5. Loven")))
        == ["1. Efter § 4 indsættes:", "»Kapitel 3", "Ikrafttræden«."])
    #expect(instructions(draft(("Bøder\n", ""))) == ["1. Overskriften før § 4 ophæves."])
  }

  @Test func identicalChangesAreOneInstruction() {
    #expect(
      instructions(draft(("Ejeren skal", "Brugeren skal"), ("Ejeren betaler", "Brugeren betaler")))
        == ["1. I § 2, stk. 1, 1. pkt., og stk. 3, ændres »Ejeren« til: »Brugeren«."])
  }

  @Test func repealsOfSectionsAreOneInstruction() {
    let draft = AmendingDraft(
      from: Document(
        path: "a", source: SourceText("Lov om fyr\n§ 1. En.\n§ 2. To.\n§ 3. Tre.\n§ 4. Fire.\n§ 5. Fem.\n")),
      to: Document(path: "b", source: SourceText("Lov om fyr\n§ 1. En.\n§ 3. Tre.\n§ 5. Fem.\n")))
    #expect(instructions(draft) == ["1. §§ 2 og 4 ophæves."])
  }

  @Test func repealsBetweenWhichNothingIsLeftAreOneInstruction() {
    let old = "Lov om fyr\n§ 1. Et fyr er rødt.\n§ 2. To.\n§ 3. Hvert fyr er højt.\n§ 4. Fire.\n§ 5. Fem.\n"
    let draft = AmendingDraft(
      from: Document(path: "a", source: SourceText(old)),
      to: Document(
        path: "b",
        source: SourceText("Lov om fyr\n§ 1. Et tårn er rødt.\n§ 3. Hvert tårn er højt.\n§ 5. Fem.\n")))
    #expect(instructions(draft) == ["1. I §§ 1 og 3 ændres »fyr« til: »tårn«.", "2. §§ 2 og 4 ophæves."])
  }

  @Test func whatIsRepealedAlreadyIsNotRepealedAgain() {
    let old = "Lov om fyr\n§ 1. Fyret er rødt.\n§ 2. Ophævet.\n§ 3. (Ophævet)\n§ 4. Fyret er højt.\n"
    let draft = AmendingDraft(
      from: Document(path: "a", source: SourceText(old)),
      to: Document(path: "b", source: SourceText("Lov om fyr\n§ 1. Fyret er gult.\n§ 4. Fyret er højt.\n")))
    #expect(instructions(draft) == ["1. I § 1 ændres »rødt« til: »gult«."])
  }

  @Test func aSectionThatCannotBeDraftedLeavesTheOthersJoined() {
    let old = """
      Lov om bøjer
      § 1. Loven » gælder for bøjer.
      § 2. Ejeren maler bøjen. Maling sker hvert år.
      Stk. 2. Havnen fører tilsyn med bøjerne.
      Stk. 3. Ejeren betaler for tilsynet.

      """
    let new = old.replacing("Loven » gælder for bøjer.", with: "Havnen » fastsætter regler om gebyr og betaling.")
    let draft = AmendingDraft(
      from: Document(path: "a", source: SourceText(old)),
      to: Document(path: "b", source: SourceText(new.replacing("Ejeren", with: "Brugeren"))))
    #expect(draft.unexpressed.map(\.subject) == [.section])
    #expect(instructions(draft).last == "2. I § 2, stk. 1, 1. pkt., og stk. 3, ændres »Ejeren« til: »Brugeren«.")
  }

  @Test func datesChangeAsAWhole() {
    #expect(
      instructions(draft(("1. juli 2031", "1. juli 2032"))) == ["1. I § 5 ændres »1. juli 2031« til: »1. juli 2032«."])
    #expect(
      instructions(draft(("1. juli 2031", "15. juni 2032"))) == ["1. I § 5 ændres »1. juli 2031« til: »15. juni 2032«."]
    )
  }

  @Test func wordsThatTellNoPlaceAreNotQuotedAlone() {
    #expect(
      instructions(draft(("straffes med bøde", "straffes med advarsel eller bøde"))) == [
        "1. I § 4 indsættes efter »straffes med«: »advarsel eller«."
      ])
  }

  @Test func sectionsThatTakeTheNumbersOfOthersComeInTheirPlace() {
    let draft = draft(("§ 5. Loven", "§ 5. Havnen kan give henstand.\n§ 6. Loven"))
    #expect(
      instructions(draft) == [
        "1. § 5 ophæves, og i stedet indsættes:", "»§ 5. Havnen kan give henstand.",
        "§ 6. Loven træder i kraft den 1. juli 2031.«",
      ])
    #expect(draft.unexpressed.map(\.subject) == [.movedSection])
  }

  @Test func whatIsPartedOrJoinedIsWrittenInOnePlace() {
    let parted = draft(
      ("bøjen rød. Maling sker", "bøjen rød.\nStk. 2. Maling sker"), ("Stk. 2. Havnen", "Stk. 3. Havnen"),
      ("Stk. 3. Ejeren", "Stk. 4. Ejeren"))
    #expect(
      instructions(parted).prefix(4) == [
        "1. § 2, stk. 1, ophæves, og i stedet indsættes:", "»Ejeren skal male bøjen rød.",
        "Stk. 2. Maling sker hvert år.«", "Stk. 2 og 3 bliver herefter stk. 3 og 4.",
      ])
    let joined = draft(("jf. stk. 1.\nStk. 3. Ejeren", "jf. stk. 1. Ejeren"))
    #expect(
      instructions(joined) == [
        "1. I § 2, stk. 2, indsættes som 2. pkt.:", "»Ejeren betaler for tilsynet efter stk. 2.«",
        "2. § 2, stk. 3, ophæves.",
      ])
  }

  @Test func aSectionOfWhichNoStykkeStaysIsWrittenAnew() {
    let edited = Self.act.split(separator: "\n", omittingEmptySubsequences: false)
    let section = edited.filter { $0.hasPrefix("§ 2.") || $0.hasPrefix("Stk.") }.joined(separator: "\n")
    #expect(
      instructions(draft((section, "§ 2. Havnen maler.\nStk. 2. Det er gratis."))).first == "1. § 2 affattes således:")
  }

  @Test func whatIsWrittenBehindARepealedSectionIsNotLost() {
    let old = "Lov om fyr\n§ 1. Fyret er rødt.\n§ 2. (Ophævet).\n§ 3. Fyret er højt.\n"
    let draft = AmendingDraft(
      from: Document(path: "a", source: SourceText(old)),
      to: Document(
        path: "b", source: SourceText(old.replacing("(Ophævet).", with: "(Ophævet). Fyret lyser hele natten."))))
    #expect(draft.text.contains("Fyret lyser hele natten."))
  }

  @Test func aMarkWithoutItsLikeCostsOnlyItsOwnSection() {
    let draft = draft(("Loven gælder", "Loven »gælder"), ("18 år", "16 år"))
    #expect(instructions(draft) == ["1. I § 3, nr. 3, ændres »18« til: »16«."])
    #expect(draft.unexpressed.map(\.subject) == [.unpairedMarks])
  }

  @Test func hiddenSignsStayOutOfNewLaw() {
    #expect(
      instructions(draft(("Maling sker hvert år.", "Maling sker hvert år. Hav\u{AD}nen kan give hen\u{200D}stand.")))
        == ["1. I § 2, stk. 1, indsættes som 3. pkt.:", "»Havnen kan give henstand.«"])
  }

  @Test func aParagraphOfTheOpeningThatEndsInANoteIsNoHeading() {
    let old = """
      Bekendtgørelse af lov om fyr
      Herved bekendtgøres lov om fyr, jf. lovbekendtgørelse nr. 5 af 3. januar 2028.
      De ændringer, der følger af § 5 i lov nr. 513 af 7. juni 2026, er ikke medtaget.1)
      Anvendelse
      § 1. Fyret lyser.
      Officielle noter
      1) Note.

      """
    let draft = AmendingDraft(
      from: Document(path: "a", source: SourceText(old)),
      to: Document(path: "b", source: SourceText(old.replacing("juni 2026,", with: "juni 2026 om havne,"))))
    #expect(draft.text == "")
    #expect(draft.unexpressed.map(\.subject) == [.rest(.opening)])
  }
}

import Amending
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// An act with its amendments is printed as a lovbekendtgørelse (lovteknik 5.3).
struct ConsolidationTests {
  private static let act = """
    Lov om bøjer
    VI MARGRETHE DEN ANDEN, af Guds Nåde Danmarks Dronning, gør vitterligt:
    § 1. En bøje flyder.
    § 2. Loven træder i kraft den 1. juli 2025.
    Bilag 1
    Mål
    Givet på Christiansborg Slot, den 3. maj 2025
    Under Vor Kongelige Hånd og Segl

    """

  private static let later = """
    Bekendtgørelse af lov om bøjer
    Herved bekendtgøres lov om bøjer, jf. lovbekendtgørelse nr. 7 af 3. maj 2025, med de ændringer, der følger af lov nr. 9 af \
    3. maj 2026.
    De ændringer, der følger af § 2 i lov nr. 11 af 5. maj 2026, er ikke indarbejdet i denne lovbekendtgørelse, da tidspunktet \
    for ikrafttræden fastsættes af ministeren.
    De ændringer, der følger af lov nr. 12 af 2. juni 2031, er ikke indarbejdet i denne lovbekendtgørelse.
    § 1. En bøje flyder.

    """

  private static let amending = """
    Lov om ændring af lov om bøjer og lov om fyr (Nye kæder m.v.)
    § 1
    I lov nr. 7 af 3. maj 2025 om bøjer foretages følgende ændringer:
    1. I § 1 ændres »flyder« til: »synker«.
    2. I § 1 ændres »En« til: »Enhver«.
    3. I § 1 ændres »bøje« til: »kæde«.
    § 2
    I lov om fyr foretages følgende ændring:
    1. § 2 ophæves.
    § 3
    Stk. 1. Loven træder i kraft den 1. juli 2031.
    Stk. 2. § 2 træder i kraft den 1. januar 2032.
    Stk. 3. § 1 har virkning fra den 1. januar 2033.
    § 4. Loven gælder ikke for Færøerne:
    1) Torshavn.
    Givet på Christiansborg Slot, den 2. juni 2031

    """

  private func document(_ path: String, _ text: String) -> Document { Document(path: path, source: SourceText(text)) }

  private func consolidated(
    _ act: String, path: String = "lov.txt", amending: String = ConsolidationTests.amending,
    amendingPath: String = "lov-2031-12-bøjer.txt", outstanding: Set<Int> = []
  ) -> (text: String, gaps: [Consolidation.Gap]) {
    let base = document(path, act)
    let text = AmendingText(document(amendingPath, amending))
    var amendment = Amendment(of: base)
    let section = text.sections[0]
    let left = section.instructions.enumerated().filter { outstanding.contains($0.offset) }.map(\.element)
    amendment.apply(section, of: text) { instruction in !left.contains { $0.node == instruction.node } }
    let part = Consolidation.Part(
      section, of: text, instructions: section.instructions.filter { one in !left.contains { $0.node == one.node } },
      outstanding: left.map { ($0, ActDate(year: 2032, month: 1, day: 1).map { .day($0) }) })
    let consolidation = Consolidation(of: base, with: [part])
    return (String(decoding: amendment.text(as: consolidation), as: UTF8.self), consolidation.gaps)
  }

  @Test func theLineWithTheNumberOfTheActGoes() {
    let numbered = Self.act.replacing("Lov om bøjer\n", with: "Lov om bøjer\nLov nr. 7 af 3. maj 2025\n")
    #expect(consolidated(numbered).0 == consolidated(Self.act).0)
  }

  @Test func theFirstOneNamesTheActByItsNumber() {
    let (text, gaps) = consolidated(Self.act)
    #expect(
      text == """
        Bekendtgørelse af lov om bøjer
        Herved bekendtgøres lov nr. 7 af 3. maj 2025 om bøjer med de ændringer, der følger af § 1 i lov nr. 12 af 2. juni 2031.
        § 1. Enhver kæde synker.
        § 2. Loven træder i kraft den 1. juli 2025.
        Lov nr. 12 af 2. juni 2031 (Nye kæder m.v.) indeholder følgende ikrafttrædelses- og overgangsbestemmelser:
        § 3
        Stk. 1. Loven træder i kraft den 1. juli 2031.
        Stk. 2. (Udelades)
        Stk. 3. § 1 har virkning fra den 1. januar 2033.
        § 4
        Loven gælder ikke for Færøerne:
        1) Torshavn.
        Bilag 1
        Mål

        """)
    #expect(gaps.isEmpty)
    let read = document("ny.txt", text)
    #expect(read.kind == .consolidatedAct)
    #expect(
      read.tree.nodes.dropFirst().filter { $0.parent == 0 }.map(\.kind) == [
        .title, .opening, .section, .section, .commencement, .annex,
      ])
  }

  @Test func aLaterOneNamesTheOneBeforeAndWhatIsStillOutstanding() {
    let (text, _) = consolidated(
      Self.later, path: "2032-8-bøjer.txt",
      amending: Self.amending.replacing(
        "lov nr. 7 af 3. maj 2025 om bøjer", with: "lov om bøjer, jf. lovbekendtgørelse nr. 8 af 4. maj 2032,"))
    #expect(
      text.hasPrefix(
        """
        Bekendtgørelse af lov om bøjer
        Herved bekendtgøres lov om bøjer, jf. lovbekendtgørelse nr. 8 af 4. maj 2032, med de ændringer, der følger af § 1 i lov \
        nr. 12 af 2. juni 2031.
        De ændringer, der følger af § 2 i lov nr. 11 af 5. maj 2026, er ikke indarbejdet i denne lovbekendtgørelse, da tidspunktet \
        for ikrafttræden fastsættes af ministeren.
        § 1. 
        """))
  }

  @Test func whatIsNotInForceIsNamed() {
    let (text, _) = consolidated(Self.act, outstanding: [1, 2])
    #expect(text.contains("om bøjer med den ændring, der følger af § 1, nr. 1, i lov nr. 12 af 2. juni 2031.\n"))
    #expect(
      text.contains(
        "De ændringer, der følger af § 1, nr. 2-3, i lov nr. 12 af 2. juni 2031, er ikke indarbejdet i denne "
          + "lovbekendtgørelse, da ændringerne først træder i kraft den 1. januar 2032.\n§ 1. En bøje synker.\n"))
  }

  @Test func anUnknownNumberIsLeftBlank() {
    let (text, gaps) = consolidated(Self.act, amendingPath: "om.txt")
    #expect(text.contains("§ 1 i lov nr. […] af 2. juni 2031.\n"))
    #expect(gaps.map(\.path) == ["om.txt"])
    #expect(gaps.first?.lacksNumber == true)
  }

  @Test func aTitleThatIsALovsNameIsDefinite() {
    let act = Self.act.replacing("Lov om bøjer\n", with: "Bøjelov\n")
    #expect(
      consolidated(act).text.hasPrefix(
        "Bekendtgørelse af bøjeloven\nHerved bekendtgøres bøjeloven, lov nr. 7 af 3. maj 2025, med"))
  }
}

import Amending
import StatuteModel
import StatuteText
import Testing

/// What a consolidated act says at its head of the amending acts that it holds.
struct IncorporationTests {
  private static let head = """
    Bekendtgørelse af lov om bøjer
    Herved bekendtgøres lov om bøjer, jf. lovbekendtgørelse nr. 7 af 3. maj 2027, med de ændringer, der følger af § 2 i lov \
    nr. 12 af 1. juni 2028 og lov nr. 40 af 2. juli 2028.
    De ændringer, der følger af § 1, nr. 2 og 4-5, i lov nr. 31 af 1. juli 2028 om ændring af lov om bøjer (Kæder), er ikke \
    indarbejdet i denne lovbekendtgørelse, da ændringerne først træder i kraft den 1. januar 2030.
    De ændringer, der følger af lov nr. 50 af 3. juli 2028, er ikke indarbejdet i denne lovbekendtgørelse, da tidspunktet for \
    ikrafttræden fastsættes af ministeren.

    """

  private static let act = Document(
    path: "lov.txt",
    source: SourceText(head + "§ 1. En bøje flyder.\nStk. 2. Den er rød.\n§ 2. Fyret lyser.\nStk. 2. Det blinker.\n"))

  private func state(_ number: Int, _ section: UInt32, _ instruction: UInt32) -> Incorporation.State? {
    Incorporation(Self.act).state(
      of: ActNumber(number, year: 2028), section: .init(value: section), instruction: .init(value: instruction))
  }

  @Test func theHeadNamesWhatIsInTheText() {
    #expect(state(12, 2, 1) == .incorporated)
    #expect(state(12, 1, 1) == nil)
    #expect(state(40, 1, 9) == .incorporated)
    #expect(state(7, 1, 1) == nil)
  }

  @Test func ofAnActThatIsSplitTheRestIsInTheText() {
    let day = ActDate(year: 2030, month: 1, day: 1)
    #expect(
      (1...6).map { state(31, 1, $0) } == [
        .incorporated, .outstanding(day), .incorporated, .outstanding(day), .outstanding(day), .incorporated,
      ])
    #expect(state(31, 3, 2) == nil)
    #expect(state(50, 1, 1) == .outstanding(nil))
  }

  private func text(_ path: String, _ instructions: String) -> AmendingText {
    AmendingText(
      Document(
        path: path, source: SourceText("§ 1\nI lov om bøjer foretages følgende ændringer:\n" + instructions + "\n")))
  }

  @Test func whatIsInTheTextIsLeftAlone() {
    var amendment = Amendment(of: Self.act)
    let split = text(
      "lov-2028-31.txt",
      "1. I § 1, stk. 1, ændres »flyder« til: »synker«.\n2. I § 1, stk. 2, ændres »rød« til: »gul«.")
    for section in split.sections { amendment.apply(section, of: split) }
    #expect(String(decoding: amendment.text, as: UTF8.self).contains("§ 1. En bøje flyder.\nStk. 2. Den er gul.\n"))
    #expect(amendment.outcomes[0].instructions.map(\.reason) == [.incorporated, nil])
    #expect(amendment.outcomes[0].instructions.allSatisfy { $0.status == .applied })
  }

  @Test func anActThatIsOvertakenSpeaksTheNumbersOfItsTime() {
    var amendment = Amendment(of: Self.act)
    let later = text(
      "lov-2029-3.txt",
      "1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Det males.«\nStk. 2 bliver herefter stk. 3.")
    let earlier = text("lov-2028-50.txt", "1. I § 2, stk. 2, ændres »blinker« til: »lyner«.")
    amendment.apply(later.sections[0], of: later)
    amendment.apply(earlier.sections[0], of: earlier, overtaken: 1)
    #expect(
      String(decoding: amendment.text, as: UTF8.self).hasSuffix("lyser.\nStk. 2. Det males.\nStk. 3. Det lyner.\n"))
  }
}

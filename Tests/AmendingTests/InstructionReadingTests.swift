import Amending
import StatuteText
import Testing

/// Instructions are read as operations on addresses, in whatever order their words stand.
struct InstructionReadingTests {
  @Test func theVerbMayStandBeforeOrAfterTheWords() {
    #expect(reading(of: "I § 5, stk. 2, 1. pkt., ændres »må« til: »kan«.") == ["replace-text § 5, stk. 2, 1. pkt."])
    #expect(
      reading(of: "I § 5 ændres »må« til: »kan«, og »bøje« ændres til: »fyr«.") == [
        "replace-text § 5", "replace-text § 5",
      ])
    #expect(
      reading(of: "I § 5 ændres »må« til: »kan« og »bøje« til: »fyr«.") == ["replace-text § 5", "replace-text § 5"])
    #expect(reading(of: "I § 5, stk. 1, ændres i 2. pkt. »må« til: »kan«.") == ["replace-text § 5, stk. 1, 2. pkt."])
    #expect(reading(of: "I § 5 udgår »a« og »b«, og »c« ændres til: »d«.") == ["delete-text § 5", "replace-text § 5"])
    #expect(
      reading(of: "I § 7, stk. 3, ophæves 2.-4. pkt., og i stedet indsættes:") == ["recast § 7, stk. 3, 2.-4. pkt."])
  }

  @Test func laterClausesInheritTheirTarget() {
    #expect(
      reading(of: "I § 9, stk. 2, 1. pkt., udgår »a«, og i 2. pkt. ændres »b« til: »c«.")
        == ["delete-text § 9, stk. 2, 1. pkt.", "replace-text § 9, stk. 2, 2. pkt."])
    #expect(
      reading(of: "I § 9, stk. 2, nr. 5, udgår »og«, og efter nr. 5 indsættes som nyt nummer:")
        == ["delete-text § 9, stk. 2, nr. 5", "insert efter § 9, stk. 2, nr. 5"])
    #expect(
      reading(of: "§ 35, stk. 2, ophæves, og i stk. 3, der bliver stk. 2, udgår »eller pramme«.")
        == ["repeal § 35, stk. 2", "delete-text § 35, stk. 3 → § 35, stk. 2"])
  }

  @Test func severalTargetsShareLevelsAndWords() {
    #expect(
      reading(of: "I § 9, stk. 2, 2. pkt., og to steder i stk. 3 og i § 10, nr. 1 og 2, ændres »a« til: »b«.")
        == [
          "replace-text § 9, stk. 2, 2. pkt.", "replace-text § 9, stk. 3 ×2", "replace-text § 10, nr. 1",
          "replace-text § 10, nr. 2",
        ])
    #expect(
      reading(of: "I § 9, stk. 1, ændres i 1., 2. og to steder i 3. pkt. »a« til: »b«.")
        == [
          "replace-text § 9, stk. 1, 1. pkt.", "replace-text § 9, stk. 1, 2. pkt.",
          "replace-text § 9, stk. 1, 3. pkt. ×2",
        ])
    #expect(reading(of: "I §§ 5 og 7 ændres i alt tre steder »a« til: »b«.").first == "replace-text § 5 i alt 3")
    #expect(reading(of: "§§ 2, 3 og 5-7 ophæves.") == ["repeal § 2", "repeal § 3", "repeal §§ 5-7"])
  }

  @Test func theLetterIIsNoPreposition() {
    #expect(reading(of: "I § 75 i indsættes som stk. 2:") == ["insert § 75 i som § 75 i, stk. 2"])
    #expect(reading(of: "I § 75 i, stk. 1, litra i, udgår »a«.") == ["delete-text § 75 i, stk. 1, litra i"])
    #expect(reading(of: "I § 75 indsættes i 2. pkt. efter »a«: »b«.") == ["insert-text § 75, 2. pkt."])
  }

  @Test func everywhereHasExceptions() {
    #expect(
      reading(of: "Overalt i loven bortset fra i § 9 og § 10, stk. 2, ændres »a« til: »b«.")
        == ["replace-text loven overalt uden § 9 uden § 10, stk. 2"])
    #expect(reading(of: "Overalt i kapitel 8 a udgår »a«.") == ["delete-text kapitel 8 a overalt"])
  }

  @Test func placesOfNewUnits() {
    #expect(reading(of: "Efter § 7 indsættes i kapitel 2:") == ["insert kapitel 2 efter § 7"])
    #expect(reading(of: "Efter § 65 indsættes før overskriften før § 66:") == ["insert før overskriften før § 66"])
    #expect(
      reading(of: "I § 35 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:") == [
        "insert § 35 efter § 35, stk. 2"
      ])
    #expect(reading(of: "I § 31 indsættes som stk. 4 og 5:") == ["insert § 31 som § 31, stk. 4 og § 31, stk. 5"])
    #expect(reading(of: "Som bilag 2 indsættes bilag 1 til denne lov.") == ["insert som bilag 2"])
    #expect(reading(of: "Bilag 2 affattes som bilag 1 til denne lov.") == ["recast bilag 2"])
    #expect(reading(of: "Som fodnote til lovens titel indsættes:") == ["insert som fodnoten til lovens titel"])
  }

  @Test func targetsThatAreNoProvision() {
    #expect(reading(of: "Lovens titel affattes således:") == ["recast lovens titel"])
    #expect(reading(of: "I fodnoten til lovens titel udgår »a«.") == ["delete-text fodnoten til lovens titel"])
    #expect(
      reading(of: "I overskriften til kapitel 6 og i § 23, stk. 4, ændres »a« til: »b«.")
        == ["replace-text overskriften til kapitel 6", "replace-text § 23, stk. 4"])
    #expect(reading(of: "Overskriften før § 10 ophæves.") == ["repeal overskriften før § 10"])
    #expect(
      reading(of: "§ 63 med tilhørende overskrift affattes således:") == [
        "recast overskriften før § 63", "recast § 63",
      ])
    #expect(reading(of: "§ 3, stk. 1, tabelafsnit A, affattes således:") == ["recast § 3, stk. 1, tabelafsnit A"])
    #expect(
      reading(of: "I § 9, stk. 55, II, A, ændres »a« til: »b«.") == ["replace-text § 9, stk. 55, II, A"])
  }

  @Test func renumberingClauses() {
    #expect(
      reading(of: "§ 8, stk. 2 og 9, ophæves. Stk. 3-8 bliver herefter stk. 2-7, og stk. 10 bliver herefter stk. 8.")
        == [
          "repeal § 8, stk. 2", "repeal § 8, stk. 9", "renumber § 8, stk. 3-8 → § 8, stk. 2-7",
          "renumber § 8, stk. 10 → § 8, stk. 8",
        ])
    #expect(
      reading(of: "§ 8, stk. 2, litra a, ophæves. Litra b-g bliver herefter litra a-f.").last
        == "renumber § 8, stk. 2, litra b-g → § 8, stk. 2, litra a-f")
    #expect(
      reading(of: "§ 8, stk. 4, ophæves. Stk. 3, 5 og 6 bliver herefter stk. 2-4.").suffix(3)
        == [
          "renumber § 8, stk. 3 → § 8, stk. 2", "renumber § 8, stk. 5 → § 8, stk. 3",
          "renumber § 8, stk. 6 → § 8, stk. 4",
        ])
  }

  @Test func whatIsNotUnderstoodIsKept() {
    #expect(reading(of: "(Udelades)") == ["? Udelades"])
    #expect(
      reading(of: "I § 5 ændres »a« til: »b«. Bøjen males derpå rød.")
        == ["replace-text § 5", "? Bøjen males derpå rød."])
    #expect(reading(of: "") == [])
    #expect(reading(of: "I § 5 ændres »a til: »b«.").count == 1)
  }

  @Test func doubtsAreTold() {
    func doubts(_ instruction: String) -> [Doubt.Kind] {
      AmendingText.reading(of: SourceText(instruction)).doubts.map(\.kind)
    }
    #expect(doubts("I § 5 ændres »a« til: »b«.") == [])
    #expect(doubts("I § 5 ændres »a« til »b«.") == [.missingColon])
    #expect(doubts("I § 5 ændres »a« til: »b") == [.unclosedQuotation])
    #expect(doubts("I § 5 indsættes som nyt stk. 2:") == [.ambiguousNumber])
    #expect(doubts("Flere steder i § 5 ændres »a« til: »b«.") == [.uncountedPlaces])
  }

  @Test(arguments: [
    "I § 5, stk. 2, 1. pkt., ændres »må« til: »kan«.", "I § 5 ændres »a« til: »b.«",
    "To steder i § 5, nr. 3, udgår »a«.",
    "I § 5 ændres »a« til: »b«, og »c« ændres til: »d«.", "I § 5, stk. 2, der bliver stk. 3, indsættes efter »a«: »b«.",
    "Overalt i loven ændres »a« til: »b«.", "§ 5, stk. 2, ophæves.",
    "§ 5, stk. 2, 3. pkt., ophæves, og i stedet indsættes:",
    "Overskriften før § 10 ophæves.", "§ 5 affattes således:", "I § 31 indsættes som stk. 4 og 5:",
    "I § 31, stk. 2, indsættes som 2. og 3. pkt.:", "Efter § 7 a indsættes:",
    "Bilag 2 affattes som bilag 1 til denne lov.",
  ])
  func whatTheGuidanceWritesIsCanonical(_ instruction: String) {
    let source = SourceText(instruction)
    #expect(AmendingText.reading(of: source).canonicalWording(in: source) == instruction)
  }

  @Test func otherWordingsBecomeCanonical() {
    func canonical(_ instruction: String) -> String? {
      let source = SourceText(instruction)
      return AmendingText.reading(of: source).canonicalWording(in: source)
    }
    #expect(
      canonical("I § 5, stk. 1, ændres i 2. pkt. »a« to steder til »b«")
        == "To steder i § 5, stk. 1, 2. pkt., ændres »a« til: »b«.")
    #expect(
      canonical("I §5 stk 2 ændres »a« til »b« og »c« til »d«")
        == "I § 5, stk. 2, ændres »a« til: »b«, og »c« ændres til: »d«.")
    #expect(canonical("I § 5, stk. 2, ophæves 1. pkt.") == "§ 5, stk. 2, 1. pkt., ophæves.")
  }

  @Test func aMarkTurnedTheWrongWayStillCloses() {
    #expect(reading(of: "I § 5 indsættes efter »bøje»: »og fyr«.") == ["insert-text § 5"])
  }

  /// Each kind of junk, long enough that anything worse than linear would not end.
  @Test(arguments: ["»", "«", "§ 1, ", "I ", "der bliver ", "og ", "»a«, ", "1. ", "stk. 2 og ", "ændres til "])
  func junkIsReadInLinearTime(_ piece: String) {
    let reading = AmendingText.reading(of: SourceText(String(repeating: piece, count: 20_000)))
    #expect(!reading.isUnderstood || !reading.operations.isEmpty)
  }
}

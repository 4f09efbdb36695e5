import Amending
import StatuteModel
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

  @Test("the sign of a note orders nothing", arguments: ["1)", "[1]", "[^1]", "[^eu-2]", "¹⁾", "²⁴⁾"])
  func signsOfNotes(sign: String) {
    #expect(reading(of: "I § 5 ændres »18« til: »24«.\(sign)") == ["replace-text § 5"])
    #expect(reading(of: "I § 5 ændres »18«\(sign) til: »24«\(sign).") == ["replace-text § 5"])
    #expect(reading(of: "§ 5,\(sign) stk. 2, ophæves.\(sign)") == ["repeal § 5, stk. 2"])
    #expect(reading(of: "§ 5, stk. 2, ophæves\(sign).") == ["repeal § 5, stk. 2"])
    #expect(reading(of: "I § 5 ændres »18« til: »24«.\(sign)\(sign)") == ["replace-text § 5"])
    #expect(reading(of: "I § 5 ændres »18« til: »24«. \(sign)") == ["replace-text § 5"])
  }

  @Test("a note below an instruction is none of its words")
  func notesBelow() {
    let draft = Draft("Lov om fyr\n§ 1. Fyr er hvide.\n")
    let (text, outcomes) = draft.amendment(["I § 1 ændres »hvide« til: »røde«.[^a]\n\n[^a]: Om natten."])
    #expect(outcomes.map(\.status) == [.applied])
    #expect(text.contains("Fyr er røde."))
  }

  @Test func theLargerUnitMayStandBehindTheVerb() {
    #expect(reading(of: "Stk. 2 ophæves i § 1.") == ["repeal § 1, stk. 2"])
    #expect(reading(of: "Nr. 2 og 3 udgår i § 4.") == ["repeal § 4, nr. 2", "repeal § 4, nr. 3"])
    #expect(reading(of: "Stk. 2 affattes i § 1 således:") == ["recast § 1, stk. 2"])
    #expect(reading(of: "I stk. 2 ændres i § 1 »a« til: »b«.") == ["replace-text § 1, stk. 2"])
    #expect(reading(of: "I kapitel 3 ophæves § 7.") == ["repeal kapitel 3, § 7"])
    #expect(reading(of: "I kapitel 3 ændres i § 7 »a« til: »b«.") == ["replace-text kapitel 3, § 7"])
    #expect(reading(of: "I § 3 bliver stk. 2 til stk. 3.") == ["renumber § 3, stk. 2 → § 3, stk. 3"])
    #expect(reading(of: "I § 3 bliver stk. 2-4 herefter til stk. 3-5.") == ["renumber § 3, stk. 2-4 → § 3, stk. 3-5"])
  }

  @Test(arguments: [
    "I § 5 ophæves § 7.", "I § 3 ophæves fodnote 1.", "I lovens titel ophæves fodnoten.",
    "Overskriften før § 4 og § 2 ophæves.", "Overskriften før § 4 og § 5 udgår.",
    "Overskriften før § 4 og § 5 affattes således: »Fyr«.",
  ])
  func whatMayGoIsNotGuessedAt(_ instruction: String) {
    #expect(reading(of: instruction) == ["? " + instruction])
  }

  @Test func aHeadingAndItsSectionMayGoTogether() {
    #expect(
      reading(of: "Overskriften før § 4 og § 4 ophæves.") == ["repeal overskriften før § 4", "repeal § 4"])
    #expect(
      reading(of: "Overskriften før § 4, og § 7 ophæves.") == ["repeal overskriften før § 4", "repeal § 7"])
    #expect(
      reading(of: "Overskrifterne før § 4 og § 7 ophæves.")
        == ["repeal overskriften før § 4", "repeal overskriften før § 7"])
  }

  @Test func whatComesInsteadMayHaveAPlaceOfItsOwn() {
    #expect(
      reading(of: "§ 3 ophæves, og i stedet indsættes efter § 4:") == ["repeal § 3", "insert efter § 4"])
    #expect(
      reading(of: "§ 3, stk. 2, ophæves, og i stedet indsættes som stk. 4:") == [
        "repeal § 3, stk. 2", "insert som § 3, stk. 4",
      ])
    #expect(
      reading(of: "I § 5 udgår »a«, og i stedet indsættes efter »b«: »c«.") == ["delete-text § 5", "insert-text § 5"])
    #expect(reading(of: "§ 3, stk. 2, ophæves, og i stedet indsættes som stk. 2:") == ["recast § 3, stk. 2"])
    #expect(reading(of: "§ 3, stk. 2, ophæves, og i stedet indsættes som nye stykker:") == ["recast § 3, stk. 2"])
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

  @Test(arguments: [
    ("Efter § 19 i indsættes:", ["insert efter § 19 i"]),
    ("§ 19 i og § 20 ophæves.", ["repeal § 19 i", "repeal § 20"]),
    ("§ 19 i, § 20 i og kapitel 4 i ophæves.", ["repeal § 19 i", "repeal § 20 i", "repeal kapitel 4 i"]),
    ("§§ 9 h og 9 i ophæves.", ["repeal § 9 h", "repeal § 9 i"]),
    ("§§ 9 g-9 i ophæves.", ["repeal §§ 9 g-9 i"]),
    ("Efter § 22 i indsættes i kapitel 4 i:", ["insert kapitel 4 i efter § 22 i"]),
    ("§ 7, stk. 2, litra h og i, ophæves.", ["repeal § 7, stk. 2, litra h", "repeal § 7, stk. 2, litra i"]),
    (
      "I litra h, i og j i § 7 udgår »a«.",
      ["delete-text § 7, litra h", "delete-text § 7, litra i", "delete-text § 7, litra j"]
    ),
    ("§ 19 i kapitel 4 ophæves.", ["repeal § 19"]),
    ("§ 19 i lov om bøjer ophæves.", ["? § 19 i lov om bøjer ophæves."]),
  ])
  func whatFollowsTellsTheLetterFromThePreposition(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test func theNewLabelTellsTheLetterFromThePreposition() {
    func anchor(_ label: String) -> String? {
      let text = """
        § 1
        I lov om bøjer foretages følgende ændringer:
        1. Efter § 19 i kapitel 4 indsættes:
        »\(label). Bøjer males.«
        """
      let document = Document(path: "ændring.txt", source: SourceText(text))
      let reading = AmendingText(document).sections.first?.instructions.first?.reading
      guard case .insert(.after(let target), _, _) = reading?.operations.first?.action else { return nil }
      return target.name(in: document.source)
    }
    #expect(anchor("§ 19 j") == "§ 19 i")
    #expect(anchor("§ 19 a") == "§ 19")
  }

  @Test func everywhereHasExceptions() {
    #expect(
      reading(of: "Overalt i loven bortset fra i § 9 og § 10, stk. 2, ændres »a« til: »b«.")
        == ["replace-text loven overalt uden § 9 uden § 10, stk. 2"])
    #expect(reading(of: "Overalt i kapitel 8 a udgår »a«.") == ["delete-text kapitel 8 a overalt"])
    #expect(
      reading(of: "Overalt i loven ændres »a« til: »b«, bortset fra i § 10.") == [
        "replace-text loven overalt uden § 10"
      ])
  }

  @Test(arguments: [
    ("Overalt i loven og i bilag 1 udgår »a«.", ["delete-text loven overalt", "delete-text bilag 1 overalt"]),
    ("I lovens titel og overalt i loven udgår »a«.", ["delete-text lovens titel", "delete-text loven overalt"]),
    (
      "I lovens titel, § 1 og overalt i kapitel 2 udgår »a«.",
      ["delete-text lovens titel", "delete-text § 1", "delete-text kapitel 2 overalt"]
    ),
    (
      "Overalt i loven, herunder i lovens titel, udgår »a«.",
      ["delete-text loven overalt", "delete-text lovens titel overalt"]
    ),
    (
      "Overalt i kapitel 3, § 27 og bilag 2 udgår »a«.",
      ["delete-text kapitel 3 overalt", "delete-text § 27 overalt", "delete-text bilag 2 overalt"]
    ),
    ("I hele loven udgår »a«.", ["delete-text loven overalt"]),
    ("»a« udgår overalt i loven.", ["delete-text loven overalt"]),
    ("Overalt i loven og bilagene udgår »a«.", ["? Overalt i loven og bilagene udgår »a«."]),
  ])
  func everywhereIsAboutWhatFollowsIt(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test(arguments: [
    ("I § 6 udgår begge steder »a«, og efter »b« indsættes: »c«.", ["delete-text § 6 ×2", "insert-text § 6"]),
    ("I § 6 udgår »a« to steder, og efter »b« indsættes: »c«.", ["delete-text § 6 ×2", "insert-text § 6"]),
    ("I § 6 ændres »a« til: »b« to steder, og »c« udgår.", ["replace-text § 6 ×2", "delete-text § 6"]),
    ("I § 6 udgår »a« to steder og »b«.", ["delete-text § 6 ×2", "delete-text § 6"]),
    ("I § 6 udgår to steder »a« og tre steder »b«.", ["delete-text § 6 ×2", "delete-text § 6 ×3"]),
    ("I § 6 udgår »a«, og »b« og »c« ændres til: »d«.", ["delete-text § 6", "replace-text § 6"]),
    ("I § 6 ændres »a« det andet sted til: »b«.", ["replace-text § 6 sted 2"]),
    ("I § 6, stk. 2, 3. pkt. første gang, udgår »a«.", ["delete-text § 6, stk. 2, 3. pkt. sted 1"]),
    ("I § 6 ændres »a« til: »b« i stk. 2.", ["replace-text § 6, stk. 2"]),
  ])
  func aNumberOfPlacesStaysWithItsWords(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test(arguments: [
    (
      "I § 14 ophæves stk. 2, og stk. 3, 1. pkt., affattes således:",
      ["repeal § 14, stk. 2", "recast § 14, stk. 3, 1. pkt."]
    ),
    (
      "I § 1 ophæves 2. pkt., og 3. pkt., der bliver 2. pkt., affattes således:",
      ["repeal § 1, 2. pkt.", "recast § 1, 3. pkt. → § 1, 2. pkt."]
    ),
    (
      "I § 14 ophæves stk. 2, og i stk. 3 og stk. 4, 1. pkt., udgår »a«.",
      ["repeal § 14, stk. 2", "delete-text § 14, stk. 3", "delete-text § 14, stk. 4, 1. pkt."]
    ),
    ("§ 1, stk. 2, ophæves og affattes således:", ["recast § 1, stk. 2"]),
    ("§ 1, stk. 2, ophæves og erstattes af:", ["recast § 1, stk. 2"]),
    ("I stedet for § 1, stk. 2, indsættes:", ["recast § 1, stk. 2"]),
    ("§ 1, stk. 2, får følgende ordlyd:", ["recast § 1, stk. 2"]),
    ("I § 5 indsættes i stedet for »a«: »b«.", ["replace-text § 5"]),
    ("I § 5 erstattes »a« af »b«.", ["replace-text § 5"]),
    (
      "I § 20 indsættes efter nr. 3 og efter nr. 5 som nye numre:",
      ["? I § 20 indsættes efter nr. 3 og efter nr. 5 som nye numre:"]
    ),
    ("I § 7 indsættes som stk. 3 og § 8 som stk. 2:", ["? I § 7 indsættes som stk. 3 og § 8 som stk. 2:"]),
    ("§ 5 ophæves fra nytår 2031.", ["? § 5 ophæves fra nytår 2031."]),
    (
      "Efter stk. 3 i § 5 og stk. 2 i § 6 indsættes som nyt stykke:",
      ["? Efter stk. 3 i § 5 og stk. 2 i § 6 indsættes som nyt stykke:"]
    ),
    ("I §§ 5 og 6 indsættes som stk. 3:", ["insert § 5 som § 5, stk. 3", "insert § 6 som § 6, stk. 3"]),
    (
      "I § 5 og § 6 indsættes efter stk. 2 som nyt stykke:",
      ["insert § 5 efter § 5, stk. 2", "insert § 6 efter § 6, stk. 2"]
    ),
    ("Efter § 3 indsættes under kapitel 2:", ["insert kapitel 2 efter § 3"]),
    ("I § 51 indsættes som nr. 5 og som 2. pkt.:", ["insert § 51 som § 51, nr. 5 og § 51, 2. pkt."]),
    ("I § 5 indsættes efter litra b som nye litraer:", ["insert § 5 efter § 5, litra b"]),
    ("I § 3 indsættes efter stk. 2, der bliver stk. 4, som stk. 5:", ["insert § 3 efter § 3, stk. 2 som § 3, stk. 5"]),
  ])
  func oneClauseTakesNothingFromAnother(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
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
  }

  @Test(arguments: [
    ("Tabel 2 i bilag 1 ophæves.", ["repeal bilag 1, tabel 2"]),
    ("I bilag 1 affattes tabel 2 således:", ["recast bilag 1, tabel 2"]),
    ("§ 3, stk. 1, tabelafsnit A, affattes således:", ["recast § 3, stk. 1, tabelafsnit A"]),
    ("I § 9, stk. 55, II, A, ændres »a« til: »b«.", ["replace-text § 9, stk. 55, II, A"]),
    ("I bilag 3, liste B, nr. 7, udgår »a«.", ["delete-text bilag 3, liste B, nr. 7"]),
    ("I bilag 2, afsnit II, nr. 3, udgår »a«.", ["delete-text bilag 2, afsnit II, nr. 3"]),
    (
      "I bilag 2, del A, punkt 4.1, og bilag 3, pkt. 2, udgår »a«.",
      ["delete-text bilag 2, del A, punkt 4.1", "delete-text bilag 3, pkt. 2"]
    ),
    ("I skemaet i § 9, stk. 2, udgår »a«.", ["delete-text § 9, stk. 2, skemaet"]),
    ("I § 9, tabellens 2. kolonne, udgår »a«.", ["delete-text § 9, tabellens 2. kolonne"]),
    ("Afsnit II, kapitel 3, ophæves.", ["repeal afsnit II, kapitel 3"]),
    ("I 3. bog, 1. afsnit, kapitel 24, udgår »a«.", ["delete-text 3. bog, 1. afsnit, kapitel 24"]),
    (
      "I bilag 1, tabel 2, tabel 3 og tabel 5 udgår »a«.",
      ["delete-text bilag 1, tabel 2", "delete-text bilag 1, tabel 3", "delete-text bilag 1, tabel 5"]
    ),
    ("I bilag 1, tabel 2 og 3, udgår »a«.", ["? I bilag 1, tabel 2 og 3, udgår »a«."]),
    ("I § 9, stk. 2, 1. pkt., nr. 3, udgår »a«.", ["delete-text § 9, stk. 2, 1. pkt., nr. 3"]),
  ])
  func partsThatNoLevelCounts(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test func newTextOnItsOwnLineEndsWhatIsSaid() {
    let text = """
      I § 35 indsættes efter stk. 2 som nyt stykke:
      »Ny.«
      Stk. 3 bliver herefter stk. 4.
      """
    #expect(reading(of: text) == ["insert § 35 efter § 35, stk. 2", "renumber § 35, stk. 3 → § 35, stk. 4"])
  }

  @Test(arguments: [
    ("Stk. 2 i § 14 ophæves.", ["repeal § 14, stk. 2"]),
    ("Nr. 3, litra a, i § 14, stk. 2, ophæves.", ["repeal § 14, stk. 2, nr. 3, litra a"]),
    ("1. og 2. pkt. i § 14 ophæves, og i stedet indsættes:", ["recast § 14, 1. pkt.", "recast § 14, 2. pkt."]),
    ("§§ 20-22 i kapitel 3 ophæves.", ["repeal §§ 20-22"]),
    ("Kapitel 4 i afsnit II ophæves.", ["repeal kapitel 4"]),
    (
      "I § 4, nr. 1 og 2, og litra b i nr. 10 udgår »a«.",
      ["delete-text § 4, nr. 1", "delete-text § 4, nr. 2", "delete-text § 4, nr. 10, litra b"]
    ),
    ("Efter stk. 2 i § 12 indsættes som nyt stykke:", ["insert efter § 12, stk. 2"]),
    ("Efter stk. 2, der bliver stk. 3, indsættes i § 33 som nyt stykke:", ["insert § 33 efter § 33, stk. 2"]),
    ("Efter § 7 i kapitel 2 indsættes:", ["insert kapitel 2 efter § 7"]),
    ("I § 9, stk. 1, i 2. pkt. ændres »a« til: »b«.", ["replace-text § 9, stk. 1, 2. pkt."]),
    ("1. pkt. i § 14, stk. 2 og 3, ophæves.", ["repeal § 14, stk. 2, 1. pkt.", "repeal § 14, stk. 3, 1. pkt."]),
    ("I overskriften til § 5 i kapitel 3 udgår »a«.", ["delete-text overskriften til § 5"]),
    ("I § 14 ophæves i stk. 2 1. pkt.", ["repeal § 14, stk. 2, 1. pkt."]),
  ])
  func theSmallerUnitMayStandFirst(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test(arguments: [
    (
      "I § 14, stk. 2-4, 1. pkt., udgår »a«.",
      ["delete-text § 14, stk. 2, 1. pkt.", "delete-text § 14, stk. 3, 1. pkt.", "delete-text § 14, stk. 4, 1. pkt."]
    ),
    (
      "I §§ 3 a-3 c, stk. 1, udgår »a«.",
      ["delete-text § 3 a, stk. 1", "delete-text § 3 b, stk. 1", "delete-text § 3 c, stk. 1"]
    ),
    (
      "Kapitel 3, §§ 27 og 28 og bilag 2 ophæves.",
      ["repeal kapitel 3", "repeal § 27", "repeal § 28", "repeal bilag 2"]
    ),
    ("I kapitel 3, § 27, stk. 2 og 4, udgår »a«.", ["delete-text § 27, stk. 2", "delete-text § 27, stk. 4"]),
    ("I §§ 1, stk. 2, og 3 udgår »a«.", ["delete-text § 1, stk. 2", "delete-text § 3"]),
    (
      "I §§ 1, stk. 2, 3, stk. 4, og 5 udgår »a«.",
      ["delete-text § 1, stk. 2", "delete-text § 3, stk. 4", "delete-text § 5"]
    ),
    (
      "I overskriften til kapitel 9, § 49 og § 50 udgår »a«.",
      ["delete-text overskriften til kapitel 9", "delete-text § 49", "delete-text § 50"]
    ),
    ("I §§ 9 og 10 udgår i stk. 2 »a«.", ["delete-text § 9, stk. 2", "delete-text § 10, stk. 2"]),
  ])
  func listsAndRangesKeepTheirMembers(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test(arguments: [
    ("I § 30, stk. 2, affattes indledningen således:", ["recast § 30, stk. 2, indledningen"]),
    ("§ 30, stk. 2, indledningen, affattes således:", ["recast § 30, stk. 2, indledningen"]),
    ("I indledningen til nr. 4 i § 30 udgår »a«.", ["delete-text § 30, nr. 4, indledningen"]),
    ("Indledningen affattes således:", ["recast indledningen"]),
    ("Som fodnote 2 til lovens titel indsættes:", ["insert som fodnote 2 til lovens titel"]),
    ("I note 1 til lovens titel udgår »a«.", ["delete-text fodnote 1 til lovens titel"]),
    ("Fodnoten til § 4, stk. 2, ophæves.", ["repeal fodnoten til § 4, stk. 2"]),
    ("Overskriften »Tilsyn« efter § 3 ophæves.", ["repeal overskriften »Tilsyn« efter § 3"]),
    ("I § 3 affattes overskriften således:", ["recast overskriften til § 3"]),
    ("Efter § 3 indsættes under overskriften »Tilsyn«:", ["insert efter overskriften »Tilsyn«"]),
    ("Som overskrift før § 5 indsættes:", ["insert før § 5"]),
  ])
  func openingsNotesAndHeadings(_ instruction: String, _ operations: [String]) {
    #expect(reading(of: instruction) == operations)
  }

  @Test(arguments: [
    ("Bilag 1 ophæves, og i stedet indsættes bilag 1 og 3 til denne lov.", ["bilag 1", "bilag 3"]),
    ("Bilag 4 affattes som bilaget til denne lov.", ["bilag 1"]),
    ("Bilag 4 til loven affattes som angivet i bilag 2 til denne lov.", ["bilag 2"]),
    (
      "Efter bilag 1 indsættes bilag 2 og 3, der affattes som henholdsvis bilag 4 og bilag 5 til denne lov.",
      ["bilag 4", "bilag 5"]
    ),
    ("Efter bilag 3 indsættes som bilag 3 a bilag 1 til denne lov.", ["bilag 1"]),
  ])
  func newAnnexesAreAllNamed(_ instruction: String, _ annexes: [String]) throws {
    let reading = AmendingText.reading(of: SourceText(instruction))
    let new: NewText? =
      switch try #require(reading.operations.first).action {
      case .recast(let new), .replace(let new), .insert(_, _, let new): new
      default: nil
      }
    guard case .annex(let chains) = new else {
      Issue.record("no annex")
      return
    }
    #expect(chains.map(\.citation) == annexes)
    #expect(reading.isUnderstood)
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
      reading(
        of:
          "§ 20, stk. 1, nr. 3, og stk. 2 ophæves. Nr. 4 og 5 bliver herefter nr. 3 og 4, og stk. 3 bliver herefter stk. 2."
      )
      .suffix(3) == [
        "renumber § 20, stk. 1, nr. 4 → § 20, stk. 1, nr. 3", "renumber § 20, stk. 1, nr. 5 → § 20, stk. 1, nr. 4",
        "renumber § 20, stk. 3 → § 20, stk. 2",
      ])
    #expect(
      reading(
        of: "§ 20, stk. 3, og § 21, stk. 2, ophæves. Stk. 4 bliver herefter stk. 3. Stk. 3 bliver herefter stk. 2."
      )
      .suffix(2) == ["renumber § 20, stk. 4 → § 20, stk. 3", "renumber § 21, stk. 3 → § 21, stk. 2"])
    #expect(reading(of: "Det hidtidige stk. 2 bliver herefter stk. 3.") == ["renumber stk. 2 → stk. 3"])
    #expect(
      reading(of: "§ 8, stk. 4, ophæves. Stk. 3, 5 og 6 bliver herefter stk. 2-4.").suffix(3)
        == [
          "renumber § 8, stk. 3 → § 8, stk. 2", "renumber § 8, stk. 5 → § 8, stk. 3",
          "renumber § 8, stk. 6 → § 8, stk. 4",
        ])
  }

  @Test func aClauseMayFollowNewText() {
    let text = """
      § 1
      I lov om bøjer foretages følgende ændringer:
      1. I § 6, stk. 2, indsættes efter nr. 3 som nyt nummer:
      »4) fyr,«.
      Nr. 4 og 5 bliver herefter nr. 5 og 6.
      """
    let document = Document(path: "ændring.txt", source: SourceText(text))
    let reading = AmendingText(document).sections.first?.instructions.first?.reading
    #expect(reading?.isUnderstood == true)
    #expect(
      reading?.operations.last?.targets.map { $0.name(in: document.source) } == [
        "§ 6, stk. 2, nr. 4", "§ 6, stk. 2, nr. 5",
      ])
  }

  @Test func newNumbersReachDown() {
    #expect(
      reading(of: "§ 33, stk. 2, der bliver stk. 3, 1. pkt., affattes således:")
        == ["recast § 33, stk. 2, 1. pkt. → § 33, stk. 3, 1. pkt."])
    #expect(
      reading(of: "I § 33, stk. 2, der bliver stk. 3, 1. og 2. pkt., udgår »a«.")
        == [
          "delete-text § 33, stk. 2, 1. pkt. → § 33, stk. 3, 1. pkt.",
          "delete-text § 33, stk. 2, 2. pkt. → § 33, stk. 3, 2. pkt.",
        ])
    #expect(
      reading(
        of: "§ 33, stk. 2, 1. pkt., der bliver stk. 3, 1. pkt., ophæves, og i 2. pkt., der bliver 1. pkt., udgår »a«."
      )
        == [
          "repeal § 33, stk. 2, 1. pkt. → § 33, stk. 3, 1. pkt.",
          "delete-text § 33, stk. 2, 2. pkt. → § 33, stk. 3, 1. pkt.",
        ])
  }

  @Test func newNumbersReachDownBehindTheVerb() {
    #expect(
      reading(of: "I § 33, stk. 2, der bliver stk. 3, ophæves 2. pkt., og i 3. pkt. udgår »a«.")
        == [
          "repeal § 33, stk. 2, 2. pkt. → § 33, stk. 3, 2. pkt.",
          "delete-text § 33, stk. 2, 3. pkt. → § 33, stk. 3, 3. pkt.",
        ])
    #expect(
      reading(
        of: "I § 33, stk. 2, der bliver stk. 3, ophæves 1. pkt., og 2. pkt., der bliver 1. pkt., affattes således:")
        == [
          "repeal § 33, stk. 2, 1. pkt. → § 33, stk. 3, 1. pkt.",
          "recast § 33, stk. 2, 2. pkt. → § 33, stk. 3, 1. pkt.",
        ])
    #expect(
      reading(of: "Stk. 2, der bliver stk. 3, i § 33 ophæves.") == ["repeal § 33, stk. 2 → § 33, stk. 3"])
    #expect(
      reading(of: "I § 33, stk. 2, der bliver stk. 3, ophæves nr. 1. Nr. 2 bliver herefter nr. 1.")
        == ["repeal § 33, stk. 2, nr. 1 → § 33, stk. 3, nr. 1", "renumber § 33, stk. 2, nr. 2 → § 33, stk. 3, nr. 1"])
    #expect(
      reading(
        of: "I § 33, stk. 2, der bliver stk. 1, udgår »a«, og i stk. 3, 1. pkt., der bliver stk. 2, 1. pkt., »b«.")
        == ["delete-text § 33, stk. 2 → § 33, stk. 1", "delete-text § 33, stk. 3, 1. pkt. → § 33, stk. 2, 1. pkt."])
  }

  @Test func theSentenceThatLeadsToAListIsPartOfTheAddress() {
    #expect(
      reading(of: "§ 33, 2. pkt., der bliver 1. pkt., nr. 2, ophæves.") == ["repeal § 33, 2. pkt., nr. 2"])
    #expect(
      reading(of: "I § 33, 2. pkt., nr. 2, udgår »a«, og i 1. pkt. udgår »b«.")
        == ["delete-text § 33, 2. pkt., nr. 2", "delete-text § 33, 1. pkt."])
    #expect(
      reading(of: "§ 33, 2. pkt., der bliver 1. pkt., nr. 2, litra b, ophæves.") == [
        "repeal § 33, 2. pkt., nr. 2, litra b"
      ])
    #expect(
      reading(of: "I § 33, stk. 2, 2. pkt., der bliver stk. 1, 2. pkt., nr. 2, udgår »a«.")
        == ["delete-text § 33, stk. 2, 2. pkt., nr. 2 → § 33, stk. 1, nr. 2"])
    #expect(
      reading(of: "I § 33, stk. 2, der bliver stk. 1, 2. pkt., nr. 2, udgår »a«.")
        == ["delete-text § 33, stk. 2, 2. pkt., nr. 2 → § 33, stk. 1, nr. 2"])
    // Behind the verb, and where the number is the same, it is a sentence of the nr. 2.
    #expect(reading(of: "I § 33, 2. pkt., nr. 2, ophæves 1. pkt.") == ["repeal § 33, 2. pkt., nr. 2, 1. pkt."])
    #expect(
      reading(of: "I § 33, 2. pkt., nr. 2, udgår »a«, og i 2. pkt. udgår »b«.")
        == ["delete-text § 33, 2. pkt., nr. 2", "delete-text § 33, 2. pkt., nr. 2, 2. pkt."])
    #expect(
      reading(of: "I § 33, nr. 2, 1. pkt., udgår »a«, og i 2. pkt. udgår »b«.")
        == ["delete-text § 33, nr. 2, 1. pkt.", "delete-text § 33, nr. 2, 2. pkt."])
  }

  @Test func longListsKeepTheirChapters() {
    let sections = (11...30).map { "§ \($0), stk. 1, " }.joined()
    for chapter in ["kapitel 3", "overskriften til kapitel 3"] {
      let targets = reading(of: "I § 2, \(chapter), \(sections)og § 97 udgår »a«.")
      #expect(targets.prefix(3) == ["delete-text § 2", "delete-text \(chapter)", "delete-text § 11, stk. 1"])
      #expect(targets.count == 23)
    }
    #expect(
      reading(of: "I § 2, i kapitel 3 og i § 9 udgår »a«.")
        == ["delete-text § 2", "delete-text kapitel 3", "delete-text § 9"])
    #expect(
      reading(of: "I § 2, i bilag 1 og i § 9, stk. 2, udgår »a«.")
        == ["delete-text § 2", "delete-text bilag 1", "delete-text § 9, stk. 2"])
    #expect(reading(of: "§ 2, stk. 1, nr. 3, i kapitel 3 ophæves.") == ["repeal § 2, stk. 1, nr. 3"])
  }

  @Test func aLineWithACapitalFollowsNewText() {
    let clause = "\nNr. 3 bliver herefter nr. 4."
    for text in ["»3) fyr og«", "»3) fyr.«", "»3) fyr«."] {
      #expect(
        reading(of: "I § 5 indsættes efter nr. 2 som nyt nummer:\n\(text)" + clause)
          == ["insert § 5 efter § 5, nr. 2", "renumber § 5, nr. 3 → § 5, nr. 4"])
    }
    #expect(reading(of: "I § 5 ændres »a«\ntil: »b«.") == ["replace-text § 5"])
  }

  @Test(arguments: [" ", "\n"]) func aClauseMayFollowTheStopOfAPunktumOrOfQuotedWords(_ space: String) {
    #expect(
      reading(of: "I § 5, stk. 2, ophæves 2. pkt.\(space)Stk. 3 bliver herefter stk. 2.")
        == ["repeal § 5, stk. 2, 2. pkt.", "renumber § 5, stk. 3 → § 5, stk. 2"])
    #expect(
      reading(of: "I § 5, stk. 2, udgår »Fyr lyser.«\(space)Stk. 3 bliver herefter stk. 2.")
        == ["delete-text § 5, stk. 2", "renumber § 5, stk. 3 → § 5, stk. 2"])
  }

  @Test func slipsAreReadAsAClerkWould() {
    #expect(reading(of: "I § 5, stk. 2, 3, pkt., udgår »a«.") == ["delete-text § 5, stk. 2, 3. pkt."])
    #expect(reading(of: "I § 5, stk. 2. 1. pkt., udgår »a«.") == ["delete-text § 5, stk. 2, 1. pkt."])
    #expect(reading(of: "I § 5. stk. 2 , 1.pkt., udgår »a«.") == ["delete-text § 5, stk. 2, 1. pkt."])
    #expect(
      reading(of: "I § 5, stk. 8, 3 og 4. pkt., udgår »a«.")
        == ["delete-text § 5, stk. 8, 3. pkt.", "delete-text § 5, stk. 8, 4. pkt."])
    #expect(reading(of: "I § 5 ændres \"bøje\" til: “fyr”.") == ["replace-text § 5"])
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
    #expect(doubts("To steder i § 5, stk. 1 og 2, udgår »a«.") == [.ambiguousPlaces])
    #expect(doubts("§ 5, stk. 2 og 3, nr. 1, ophæves.") == [.ambiguousList])
    #expect(doubts("§ 5, stk. 2-4, nr. 1, ophæves.") == [])
    #expect(doubts("I § 9 i stk. 2 udgår »a«.") == [.ambiguousLetter])
    #expect(doubts("§ 5, stk. 2, der bliver stk. 3, 1. pkt., ophæves.") == [.unmatchedNumbers])
    #expect(doubts("§ 5, stk. 2, 1. pkt., der bliver stk. 3, affattes således:") == [.unmatchedNumbers])
    #expect(
      doubts("§ 5, stk. 2, og § 6, stk. 2, ophæves. Stk. 3 bliver herefter stk. 2.") == [.ambiguousRenumbering])
    #expect(doubts("I § 5 ændres »a« til:") == [.missingNewText])
    #expect(doubts("I § 5 ændres \"a\" til: «b«.") == [.quotationMarks, .quotationMarks])
    #expect(doubts("I § 5. stk. 2, 3, pkt., udgår »a«.") == [.misplacedSign, .misplacedSign])
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
    #expect(
      canonical("§ 5, stk. 3, ophæves, og stk. 4-6 bliver herefter stk. 3-5.")
        == "§ 5, stk. 3, ophæves. Stk. 4-6 bliver herefter stk. 3-5.")
    #expect(
      canonical("Bilag 1 ophæves, og i stedet indsættes bilag 1 og bilag 2 til denne lov.")
        == "Bilag 1 ophæves, og i stedet indsættes bilag 1 og 2 til denne lov.")
  }

  @Test(arguments: [
    "I § 4 ændres to steder »a« til: »b«, og tre steder ændres »c« til: »d«.", "Før § 37 indsættes som ny overskrift:",
    "§ 5, stk. 2, der bliver stk. 3, 1. pkt., affattes således:", "I § 5 ændres »a« til:",
    "Overalt i loven bortset fra i § 9 udgår »a«.", "I § 5 ændres »a« det andet sted til: »b«.",
    "I § 3 indsættes efter stk. 2 som stk. 5:", "I § 5 indsættes som nyt stk. 2:",
    "I § 5 indsættes som nr. 5 og som 2. pkt.:",
  ])
  func whereTheWordingWouldSayLessThereIsNone(_ instruction: String) {
    let source = SourceText(instruction)
    #expect(AmendingText.reading(of: source).canonicalWording(in: source) == nil)
  }

  @Test func aMarkTurnedTheWrongWayStillCloses() {
    #expect(reading(of: "I § 5 indsættes efter »bøje»: »og fyr«.") == ["insert-text § 5"])
  }

  /// Each kind of junk, long enough that anything worse than linear would not end.
  @Test(arguments: [
    "»", "«", "§ 1, ", "I ", "der bliver ", "og ", "»a«, ", "1. ", "stk. 2 og ", "ændres til ", "\"",
    "kapitel 3, § 1, ", "tabel 2, ", "nr. 3 i ",
  ])
  func junkIsReadInLinearTime(_ piece: String) {
    let reading = AmendingText.reading(of: SourceText(String(repeating: piece, count: 20_000)))
    #expect(!reading.isUnderstood || !reading.operations.isEmpty)
  }
}

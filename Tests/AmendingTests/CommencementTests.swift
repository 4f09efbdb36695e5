import Amending
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// When the parts of an amending act come into force.
struct CommencementTests {
  private func time(_ closing: String, section: UInt32 = 1, instruction: UInt32) -> Commencement.Time? {
    let text =
      "§ 1\nI lov om bøjer foretages følgende ændringer:\n1. § 2 ophæves.\n2. § 3 ophæves.\n3. § 4 ophæves.\n§ 2\n"
    let document = Document(path: "ændring.txt", source: SourceText(text + closing + "\n"))
    return Commencement(document).time(
      section: ProvisionNumber(value: section), instruction: ProvisionNumber(value: instruction))
  }

  private let july = ActDate(year: 2031, month: 7, day: 1).map(Commencement.Time.day)
  private let august = ActDate(year: 2031, month: 8, day: 1).map(Commencement.Time.day)

  @Test func oneDayForAll() {
    #expect(time("Loven træder i kraft den 1. juli 2031.", instruction: 2) == july)
    #expect(time("Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.", instruction: 2) == .publication)
    #expect(time("Loven gælder ikke for Færøerne.", instruction: 2) == nil)
  }

  @Test func partsAtAnotherTimeInTheSameStykkeOrSentence() {
    for exception in [
      ", dog træder § 1, nr. 2, først i kraft den 1. august 2031.",
      ". § 1, nr. 2, træder dog først i kraft den 1. august 2031.",
      ", idet § 1, nr. 2, dog først træder i kraft den 1. august 2031.",
      ", bortset fra § 1, nr. 2, der træder i kraft den 1. august 2031.",
    ] {
      let closing = "Loven træder i kraft den 1. juli 2031" + exception
      #expect(time(closing, instruction: 1) == july, "\(exception)")
      #expect(time(closing, instruction: 2) == august, "\(exception)")
    }
    let minister =
      "Loven træder i kraft den 1. juli 2031, men ministeren fastsætter tidspunktet for ikrafttræden af § 1, nr. 2."
    #expect(time(minister, instruction: 1) == july)
    #expect(time(minister, instruction: 2) == .ministerDecides)
    let first =
      "§ 1, nr. 2, træder dog først i kraft den 1. august 2031.\nStk. 2. Loven træder i øvrigt i kraft den 1. juli 2031."
    #expect(time(first, instruction: 1) == july)
    #expect(time("Loven, bortset fra § 1, nr. 2, træder i kraft den 1. juli 2031.", instruction: 1) == july)
  }

  @Test func aDayThatIsNotInTheCalendarTellsNothing() {
    #expect(
      time("Loven træder i kraft den 31. juni 2031.", instruction: 1) == .unread("træder i kraft den 31. juni 2031"))
    #expect(ActDate(iso: "2023-02-29") == nil)
    #expect(ActDate(iso: "2024-02-29") != nil)
    #expect(ActDate(year: 2100, month: 2, day: 29) == nil)
  }

  @Test(arguments: [
    ", § 1, nr. 2, dog allerede den 1. august 2031.", ", § 1, nr. 2, dog først den 1. august 2031.",
    ", for § 1, nr. 2, dog den 1. august 2031.",
    ".\nStk. 2. § 1, nr. 2, træder dog allerede i kraft den 1. august 2031.",
    ".\nStk. 2. § 1, nr. 2, træder den 1. august 2031 i kraft.",
    ".\nStk. 2. § 1, nr. 2, træder i kraft 1. august 2031.",
  ])
  func aPartMayHaveNoVerbOfItsOwn(_ part: String) {
    let closing = "Loven træder i kraft den 1. juli 2031" + part
    #expect(time(closing, instruction: 1) == july)
    #expect(time(closing, instruction: 2) == august)
  }

  @Test(arguments: [
    (".\nStk. 2. § 1, nr. 2, træder i kraft den 31. februar 2032.", "træder i kraft den 31. februar 2032"),
    (", § 1, nr. 2, dog først den 31. februar 2032.", "dog først den 31. februar 2032"),
    (", bortset fra § 1, nr. 2.", "bortset fra § 1, nr. 2"),
    (".\nStk. 2. § 1, nr. 2, træder i kraft samtidig med lov om fyr.", "træder i kraft samtidig med lov om fyr"),
    (".\nStk. 2. § 1, nr. 2, sættes i kraft ved bekendtgørelse.", "§ 1, nr. 2, sættes i kraft ved bekendtgørelse"),
  ])
  func whatIsNotUnderstoodIsNoneOfTheOthers(_ part: String, _ words: String) {
    let closing = "Loven træder i kraft den 1. juli 2031" + part
    #expect(time(closing, instruction: 1) == july)
    #expect(time(closing, instruction: 2) == .unread(words))
  }

  @Test func aMinisterMayDecideInOtherWords() {
    for sentence in [
      "Ministeren fastsætter, hvornår § 1, nr. 2, træder i kraft.",
      "Tidspunktet for ikrafttræden af § 1, nr. 2, fastsættes af ministeren.",
      "§ 1, nr. 2, træder i kraft, når ministeren bestemmer det.",
    ] {
      let closing = "Loven træder i kraft den 1. juli 2031.\nStk. 2. " + sentence
      #expect(time(closing, instruction: 1) == july, "\(sentence)")
      #expect(time(closing, instruction: 2) == .ministerDecides, "\(sentence)")
    }
  }

  @Test func whatHappensBeforeTellsNoTime() {
    let closing = "Loven træder i kraft den 1. juli 2031.\nStk. 2. "
    for sentence in [
      "Ansøgninger, der er indgivet, før § 1, nr. 2, træder i kraft, færdigbehandles efter de hidtil gældende regler.",
      "For sager, der er anlagt, inden loven træder i kraft for Færøerne, gælder § 1, nr. 2, ikke.",
    ] { #expect(time(closing + sentence, instruction: 2) == july, "\(sentence)") }
  }

  @Test func partsAtAnotherTime() {
    let split =
      "Stk. 1. Loven træder i kraft den 1. juli 2031, jf. dog stk. 2.\nStk. 2. § 1, nr. 2 og 3, træder i kraft den 1. august 2031."
    #expect(time(split, instruction: 1) == july)
    #expect(time(split, instruction: 3) == august)
    let minister =
      "Stk. 1. Loven træder i kraft den 1. juli 2031.\nStk. 2. Ministeren fastsætter tidspunktet for ikrafttræden af § 1, nr. 3."
    #expect(time(minister, instruction: 2) == july)
    #expect(time(minister, instruction: 3) == .ministerDecides)
  }
}

import Amending
import Comparing
import StatuteModel
import StatuteText
import Testing

/// What an instruction changes, with the words marked that go out, `[-…-]`, and those that come in, `{+…+}`.
struct MarkedProvisionTests {
  private static let act = """
    Lov om bøjer
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for bøjer.
    Maling
    § 2. Ejeren skal male bøjen rød. Maling sker hvert år.
    Stk. 2. Havnen fører tilsyn.
    Stk. 3. Ejeren betaler.
    Stk. 4. Havnen rykker.
    § 3. Tilladelse gives til den, der
    1) ejer en bøje,
    2) har betalt afgift og
    3) er fyldt 18 år.

    """

  private func marked(_ instructions: String, nummer: Int = 0) throws -> [String] {
    let text =
      "Lov om ændring af lov om bøjer\n§ 1\nI lov om bøjer foretages følgende ændringer:\n\(instructions)\n§ 2\n"
      + "Loven træder i kraft den 1. juli 2031.\n"
    let amending = AmendingText(Document(path: "ændring.txt", source: SourceText(text)))
    let section = try #require(amending.sections.first)
    let amendment = Amendment(of: Document(path: "lov.txt", source: SourceText(Self.act)))
    let effect = try #require(amendment.effect(of: section.instructions[nummer], in: section, of: amending))
    return effect.changes.flatMap { change in
      ["# \(change.name)"]
        + change.lines.map { line in
          line.map { piece in
            switch piece.kind {
            case .equal: piece.text
            case .removed: "[-\(piece.text)-]"
            case .added: "{+\(piece.text)+}"
            }
          }.joined()
        }
    }
  }

  @Test func ofALongProvisionOnlyWhatChangesIsShown() throws {
    #expect(
      try marked("1. I § 3, nr. 2, ændres »afgift« til: »gebyr«.")
        == ["# § 3", "§ 3. Tilladelse gives til den, der", "…", "2) har betalt[- afgift-]{+ gebyr+} og", "…"])
  }

  @Test func newWordingIsComparedWordByWord() throws {
    let new = try marked("1. § 2, stk. 3, affattes således:\n»Stk. 3. Ejeren betaler straks.«")
    #expect(new == ["# § 2", "§ 2. …", "Stk. 3. Ejeren betaler{+ straks+}.", "…"])
    let section = try marked("1. § 1 affattes således:\n»§ 1. Loven gælder for alle bøjer.«")
    #expect(section == ["# § 1", "§ 1. Loven gælder for{+ alle+} bøjer."])
  }

  @Test func whatGoesOutIsShownWholeAndWhatMovesByItsNumbers() throws {
    #expect(
      try marked("1. § 2, stk. 2, ophæves.\nStk. 3 og 4 bliver herefter stk. 2 og 3.")
        == ["# § 2", "§ 2. …", "[-Stk. 2.-] [-Havnen fører tilsyn.-]", "[-Stk. 3-4.-] {+Stk. 2-3.+} …"])
    #expect(try marked("1. § 1 ophæves.") == ["# § 1", "§ 1. {+(Ophævet)+}", "[-Loven gælder for bøjer.-]"])
  }

  @Test func whatIsNewStandsBehindWhatWasThere() throws {
    #expect(
      try marked("1. Efter § 2 indsættes:\n»§ 2 a. Lys er hvidt.«\n2. I § 1 ændres »bøjer« til: »både«.")
        == ["# § 2 a", "{+§ 2 a.+} {+Lys er hvidt.+}"])
    let all = try marked("1. Overalt i loven ændres »Ejeren« til: »Brugeren«, og »bøje« ændres til: »båd«.")
    #expect(all.filter { $0.hasPrefix("#") } == ["# § 2", "# § 3"])
  }

  @Test func headingsAndDivisionsAreShownAlone() throws {
    #expect(
      try marked("1. Overskriften før § 2 affattes således: »Farve«.").contains("[-Maling-]{+Farve+}"))
    let chapter = try marked(
      "1. Efter § 3 indsættes:\n»Kapitel 2\nStraf\n§ 4. Der er bøde.\n§ 5. Der er mere.«")
    #expect(chapter.first == "# Kapitel 2" && chapter.count(where: { $0.hasPrefix("#") }) == 1, "\(chapter)")
    #expect(chapter.contains("{+§ 5.+} {+Der er mere.+}"), "\(chapter)")
  }

  @Test func whatEarlierInstructionsMadeIsTheirs() throws {
    let two = "1. Efter § 2 indsættes:\n»§ 2 a. Lys er hvidt.«\n2. I § 2 a ændres »hvidt« til: »rødt«."
    #expect(try marked(two, nummer: 1) == ["# § 2 a", "§ 2 a. Lys er[- hvidt-]{+ rødt+}."])
  }

  @Test(arguments: ["1. I § 9 ændres »a« til: »b«.", "1. Ændringen er noget andet.", "1. § 2, stk. 9, ophæves."])
  func whatDoesNotFitChangesNothing(instruction: String) throws {
    #expect(try marked(instruction) == [])
  }
}

import Testing

/// An amended act has the blank lines of the act as it was, and new ones only where units of the same kinds have them.
struct LayoutTests {
  private static let act = """
    Lov om bøjer

    Kapitel 1
    Bøjer

    § 1. En bøje flyder.
    Stk. 2. Bøjen passes af
    1) fyrmesteren og
    2) lodsen.

    Farver

    § 2. Bøjen er rød.
    Stk. 2. Den males hvert år.

    § 3. (Ophævet)

    Kapitel 2
    Straf

    § 4. Den, der flytter en bøje, straffes med bøde.

    § 5. Loven gælder ikke for Færøerne.

    Søministeriet, den 3. maj 2027

    Bilag 1
    Bøjer

    1. Koste.
    2. Fyrskibe.

    """

  /// The lines that `instructions` take out of the act and put into it, in order.
  private func changes(_ instructions: String..., act: String = act) -> [String] {
    let after = Draft(act).amendment(instructions).text
    let (old, new) = (
      act.split(separator: "\n", omittingEmptySubsequences: false),
      after.split(separator: "\n", omittingEmptySubsequences: false)
    )
    return new.difference(from: old).inferringMoves().map { change in
      switch change {
      case .remove(_, let line, _): "-" + line
      case .insert(_, let line, _): "+" + line
      }
    }
  }

  @Test func whatGoesTakesOnlyItsOwnBlankLine() {
    #expect(changes("§ 2, stk. 2, ophæves.") == ["-Stk. 2. Den males hvert år."])
    #expect(changes("Overskriften før § 2 ophæves.") == ["-", "-Farver"])
    #expect(changes("§ 5 ophæves.") == ["-§ 5. Loven gælder ikke for Færøerne.", "+§ 5. (Ophævet)"])
    #expect(changes("§ 1, stk. 2, nr. 2, ophæves.") == ["-2) lodsen."])
    #expect(changes("§ 3 ophæves.") == [])
  }

  @Test func whatComesStandsAsItsLikeDo() {
    #expect(changes("I § 1, stk. 2, indsættes som nr. 3:\n»3) havnefogeden.«") == ["+3) havnefogeden."])
    #expect(changes("I § 2 indsættes som stk. 3:\n»Stk. 3. Den vejes.«") == ["+Stk. 3. Den vejes."])
    #expect(
      changes("Efter § 2 indsættes:\n»§ 2 a. En bøje har en kæde.\nStk. 2. Kæden er lang.«")
        == ["+§ 2 a. En bøje har en kæde.", "+Stk. 2. Kæden er lang.", "+"])
    #expect(
      changes("Efter § 2 indsættes:\n»Kæder\n§ 2 a. En bøje har en kæde.«")
        == ["+Kæder", "+", "+§ 2 a. En bøje har en kæde.", "+"])
    #expect(
      changes("Efter § 3 indsættes:\n»Kapitel 1 a\nKæder\n§ 3 a. En bøje har en kæde.«")
        == ["+Kapitel 1 a", "+Kæder", "+", "+§ 3 a. En bøje har en kæde.", "+"])
    #expect(changes("§ 5 affattes således:\n»§ 5. Loven gælder.\nStk. 2. Og hvor.«").last == "+Stk. 2. Og hvor.")
    #expect(
      changes("Som bilag 2 indsættes:\n»Bilag 2\nKæder\n1. Korte.\n2. Lange.«")
        == ["+Bilag 2", "+Kæder", "+", "+1. Korte.", "+2. Lange.", "+"])
  }

  @Test func theEndOfTheTextStaysAsItIs() {
    #expect(
      Draft("Lov om bøjer\n\n§ 1. En.\n\n§ 2. To.").amended("Efter § 2 indsættes:\n»§ 3. Tre.«").hasSuffix(
        "\n\n§ 3. Tre."))
    let draft = Draft("Lov om bøjer\n§ 1. En.\nStk. 2. To.\n\n")
    #expect(draft.amended("§ 1, stk. 2, ophæves.") == "Lov om bøjer\n§ 1. En.\n\n")
  }

  @Test func withoutBlankLinesNoneComes() {
    let dense = Self.act.replacing("\n\n", with: "\n")
    let instructions = [
      "§ 2, stk. 2, ophæves.", "Efter § 2 indsættes:\n»Kæder\n\n§ 2 a. En bøje har en kæde.\n\nStk. 2. Den er lang.«",
      "Efter § 3 indsættes:\n\n»Kapitel 1 a\n\nKæder\n\n§ 3 a. En bøje har en kæde.«",
    ]
    #expect(!Draft(dense).amendment(instructions).text.contains("\n\n"))
    #expect(
      Draft(Self.act).amendment(instructions).text.replacing("\n\n", with: "\n")
        == Draft(dense).amendment(instructions).text)
  }

  @Test func linesEndAsTheyDoInTheAct() {
    let instructions = [
      "§ 2, stk. 2, ophæves.", "Efter § 2 indsættes:\n»Kæder\n§ 2 a. En bøje.\nStk. 2. Den er lang.«",
    ]
    let windows = Draft(Self.act.replacing("\n", with: "\r\n")).amendment(instructions).text
    #expect(windows == Draft(Self.act).amendment(instructions).text.replacing("\n", with: "\r\n"))
  }

  @Test func rowsOfTablesAreNoBlankLines() {
    let act = "Lov om bøjer\n§ 1. Bøjer:\nRød\t1\n\t\n§ 2. Fyr.\n§ 3. Lys.\n"
    #expect(Draft(act).amended("§ 2 ophæves.").contains("Rød\t1\n\t\n§ 2. (Ophævet)\n§ 3."))
  }
}

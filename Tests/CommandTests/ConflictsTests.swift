import Foundation
import JSON
import Testing

/// `conflicts`: where bills under way get in one another's way.
struct ConflictsTests {
  private static let act = """
    Lov om bøjer
    § 1. En bøje flyder.
    Stk. 2. Den er rød.
    Stk. 3. Den har en kæde.
    § 2. Fyret lyser.
    § 3. En bøje skal have
    1) et nummer,
    2) en ring og
    3) en lygte.
    § 4. Havnen fører tilsyn.

    """

  private static func bill(_ instructions: String) -> String {
    """
    Forslag til
    Lov om ændring af lov om bøjer
    § 1
    I lov om bøjer foretages følgende ændringer:
    \(instructions)
    § 2
    Loven træder i kraft den 1. juli 2031.

    """
  }

  /// The kind and the provision of each conflict between bills with these instructions.
  private func conflicts(_ bills: String...) throws -> [String] {
    var texts = ["lov.txt": Self.act]
    for (index, instructions) in bills.enumerated() { texts["\(index + 1).txt"] = Self.bill(instructions) }
    let paths = bills.indices.map { "\($0 + 1).txt" }
    let result = try Desk(texts).run(arguments: ["conflicts"] + paths + ["--to", "lov.txt", "--format", "json"])
    #expect(result.complaint == "")
    let found = try #require(JSONValue(parsing: Array(result.text.utf8)).at("conflicts").array)
    #expect(result.status == (found.isEmpty ? 0 : 1))
    return try found.map { conflict in
      let sides = try #require(conflict.at("bills").array)
      let names = try sides.map { "\(try $0.at("path").string ?? "") \(try $0.at("instruction").string ?? "")" }
      return
        "\(try conflict.at("kind").string ?? "") \(try conflict.at("provision").string ?? ""): \(names.joined(separator: " – "))"
    }
  }

  @Test func changesOfOneProvisionMeet() throws {
    #expect(
      try conflicts("1. I § 2 ændres »Fyret« til: »Et fyr«.", "1. I § 2 indsættes efter »lyser«: »rødt«.") == [
        "same-text § 2, stk. 1: 1.txt § 1, nr. 1 – 2.txt § 1, nr. 1"
      ])
    #expect(try conflicts("1. I § 3, nr. 1, ændres »nummer« til: »navn«.", "1. I § 3, nr. 3, udgår »en«.") == [])
  }

  @Test func whatOneTakesOutAndTheOtherChangesIsToldFromTheSideThatTakesOut() throws {
    let change = "1. I § 3, nr. 1, ændres »nummer« til: »navn«."
    #expect(
      try conflicts(change, "1. § 3 affattes således:\n»§ 3. En bøje skal have et nummer.«") == [
        "replaced § 3, stk. 1, nr. 1: 2.txt § 1, nr. 1 – 1.txt § 1, nr. 1"
      ])
    #expect(
      try conflicts("1. § 4 ophæves.", "1. § 4 ophæves.") == [
        "replaced § 4: 1.txt § 1, nr. 1 – 2.txt § 1, nr. 1"
      ])
  }

  @Test func whatOneMovesTheOtherNamesByItsOldNumber() throws {
    #expect(
      try conflicts(
        "1. § 1, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2.", "1. I § 1, stk. 3, ændres »kæde« til: »line«.") == [
          "moved § 1, stk. 3: 1.txt § 1, nr. 1 – 2.txt § 1, nr. 1"
        ])
  }

  @Test func whatOneMovesOrTakesOutTheNewTextOfTheOtherRefersTo() throws {
    let moves = "1. § 1, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2."
    #expect(
      try conflicts(moves, "1. I § 4 indsættes som stk. 2:\n»Stk. 2. Kæden efter § 1, stk. 3, er lang.«") == [
        "moved § 1, stk. 3: 1.txt § 1, nr. 1 – 2.txt § 1, nr. 1"
      ])
    #expect(
      try conflicts("1. I § 2 ændres »Fyret« til: »Fyret efter § 1, stk. 2,«.", moves) == [
        "removed § 1, stk. 2: 2.txt § 1, nr. 1 – 1.txt § 1, nr. 1"
      ])
    #expect(try conflicts(moves, "1. I § 2 ændres »Fyret« til: »Fyret efter § 3, nr. 1,«.") == [])
  }

  @Test func twoNewSectionsWithOneNumberMeetWhereverTheyStand() throws {
    #expect(
      try conflicts("1. Efter § 1 indsættes:\n»§ 1 a. Nyt.«", "1. Før § 2 indsættes:\n»§ 1 a. Andet.«") == [
        "same-number § 1: 1.txt § 1, nr. 1 – 2.txt § 1, nr. 1"
      ])
  }

  @Test func twoNewProvisionsInOnePlaceMeetOfThreeBills() throws {
    #expect(
      try conflicts(
        "1. Efter § 4 indsættes:\n»§ 5. Havnen opkræver gebyr.«", "1. I § 2 udgår »Fyret«.",
        "1. Efter § 4 indsættes:\n»§ 5. Ministeren fastsætter regler.«") == [
          "same-place § 4: 1.txt § 1, nr. 1 – 3.txt § 1, nr. 1"
        ])
  }

  @Test func theTextNamesThePlaceAndBothInstructions() throws {
    let desk = try Desk([
      "lov.txt": Self.act, "1.txt": Self.bill("1. § 1, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2."),
      "2.txt": Self.bill("1. I § 1, stk. 3, ændres »kæde« til: »line«."),
    ])
    #expect(
      try desk.run("conflicts", "1.txt", "2.txt", "--to", "lov.txt").text == """
        § 1, stk. 3 · bliver stk. 2 ved det første; det andet bruger det gamle nummer
          1.txt, § 1, nr. 1  § 1, stk. 2, ophæves.
          2.txt, § 1, nr. 1  I § 1, stk. 3, ændres »kæde« til: »line«.

        """)
    #expect(try desk.run("conflicts", "1.txt", "--to", "lov.txt").status == 2)
    #expect(try desk.run("conflicts", "1.txt", "1.txt", "--to", "lov.txt").status == 2)
    #expect(try desk.run("conflicts", "1.txt", "lov.txt", "--to", "2.txt").status == 2)
  }
}

import Comparing
import StatuteModel
import StatuteText
import Testing

/// Two versions of a text, provision by provision.
struct ComparisonTests {
  private static let old = """
    Lov om fyr
    § 1. Fyret tændes ved solnedgang af fyrvogteren, jf. § 2, stk. 2.
    § 2. Fyrvogteren fører dagbog over alle skibe.
    Stk. 2. Dagbogen opbevares i ti år hos den stedlige havnefoged.
    § 3. Den, der slukker et fyr uden grund, straffes med bøde.

    """

  private func comparison(_ new: String, from old: String = Self.old) -> Comparison {
    Comparison(
      from: Document(path: "a.txt", source: SourceText(old)), to: Document(path: "b.txt", source: SourceText(new)))
  }

  /// What has changed, a line each: `changed § 1, stk. 1 → § 1, stk. 1`.
  private func changes(_ new: String, from old: String = Self.old) -> [String] {
    let comparison = comparison(new, from: old)
    return comparison.changes.map { change in
      let from = change.old.map(comparison.old.address).joined(separator: " + ")
      let to = change.new.map(comparison.new.address).joined(separator: " + ")
      return "\(change.kind.rawValue) \(from) → \(to)"
    }
  }

  @Test func nothingChangesInTheSameText() {
    #expect(changes(Self.old) == [])
    #expect(changes(Self.old.replacing("\n", with: "\r\n").replacing("en ", with: "en  ")) == [])
  }

  @Test func wordsChangeInTheirProvision() throws {
    let comparison = comparison(Self.old.replacing("i ti år", with: "i fem år"))
    let change = try #require(comparison.changes.first)
    #expect(comparison.changes.count == 1)
    #expect(change.pieces.map(\.text) == ["Dagbogen opbevares i", " ti", " fem", " år hos den stedlige havnefoged."])
    #expect(change.pieces.map(\.kind) == [.equal, .removed, .added, .equal])
  }

  @Test func stykkerAreKnownByTheirWords() {
    let new = Self.old.replacing("Stk. 2. Dagbogen", with: "Stk. 2. Den føres med blæk.\nStk. 3. Dagbogen")
      .replacing("§ 2, stk. 2", with: "§ 2, stk. 3")
    #expect(
      changes(new) == [
        "followed § 1, stk. 1 → § 1, stk. 1", "added  → § 2, stk. 2", "moved § 2, stk. 2 → § 2, stk. 3",
      ])
  }

  @Test func aSectionThatGetsAnotherNumberIsTheSame() {
    let new = Self.old.replacing("§ 3. Den", with: "§ 3. Havnen ejer fyret.\n§ 4. Den")
    #expect(changes(new) == ["added  → § 3", "moved § 3 → § 4"])
  }

  @Test func aStykkeCanMoveToAnotherSection() {
    let line = "Stk. 2. Dagbogen opbevares i ti år hos den stedlige havnefoged.\n"
    let new = Self.old.replacing(line, with: "") + line
    #expect(changes(new) == ["moved § 2, stk. 2 → § 3, stk. 2"])
  }

  @Test func textsOfDifferentActsAreStrangers() {
    let other =
      "Lov om får\n§ 1. Et får skal klippes hvert forår, før det sættes på græs.\n§ 2. Ulden tilhører ejeren.\n"
    #expect(comparison(other).kinship < 0.05)
    #expect(comparison(Self.old.replacing("bøde", with: "hæfte")).kinship > 0.5)
  }

  @Test func manySectionsTakeNoMoreTimeThanTheyAreMany() {
    // What stands in two long lists without a common member must not be held against each other one by one.
    func act(_ word: String) -> String {
      "Lov om tal\n" + (1...1500).map { "§ \($0). \(word)\($0) tæller \(word) og \($0 * 7).\n" }.joined()
    }
    #expect(comparison(act("ental"), from: act("flertal")).changes.count >= 1500)
  }
}

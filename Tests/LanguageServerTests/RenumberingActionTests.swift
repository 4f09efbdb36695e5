import JSON
import Testing

/// Provisions that come in, go out and move.
struct RenumberingActionTests {
  private let draft = """
    Lov om broer
    § 1. En bro bæ1️⃣rer, jf. stk. 2 og § 2.
    Stk. 2. Den 2️⃣åbnes, når
    1) et skib kommer, 3️⃣eller
    2) lodsen ringer, jf. nr. 1.
    Stk. 4. Den lukkes 4️⃣igen.
    § 6️⃣2. Broen 5️⃣ejes af kommunen.

    """

  private func titles(_ editor: Editor, _ mark: Character) throws -> [String] {
    try editor.actions(mark, mark, only: ["refactor"]).compactMap { $0["title"]?.string }
  }

  private func after(_ title: String, _ mark: Character) throws -> String {
    let editor = Editor()
    try editor.initialize(CodeActionTests.literals)
    editor.open(draft)
    let action = try editor.actions(mark, mark, only: ["refactor"]).first { $0["title"]?.string == title }
    return try editor.text(after: try #require(action))
  }

  @Test func eachLevelTakesANewProvision() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.modern)
    editor.open(draft)
    #expect(
      try titles(editor, "3️⃣") == [
        "Indsæt nyt nummer efter nr. 1, og ryk resten", "Indsæt nyt nummer før nr. 1, og ryk resten",
        "Fjern nr. 1, og ryk resten op", "Flyt nr. 1 ned, og lad henvisningerne følge med",
        "Indsæt nyt stykke efter stk. 2, og ryk resten",
        "Indsæt ny § efter § 1, og ryk resten", "Indsæt ny § før § 1, og ryk resten",
      ])
    #expect(try titles(editor, "4️⃣").contains("Omnummerér fra stk. 4"))
    // The label of a section is that of its first stykke, too.
    #expect(
      try titles(editor, "6️⃣") == [
        "Indsæt nyt stykke efter stk. 1, og ryk resten", "Indsæt nyt stykke før stk. 1, og ryk resten",
        "Indsæt ny § efter § 2, og ryk resten", "Fjern § 2, og ryk resten op",
        "Flyt § 2 op, og lad henvisningerne følge med",
      ])
  }

  @Test func whatAlwaysFailsIsNotOffered() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.modern)
    editor.open(
      """
      Lov om ændring af lov om broer
      § 1. I lov om broer foretages følgende ændring:
      1. Efter § 6 indsættes:
      »§ 6 1️⃣a. Broen males.«
      § 2
      Stk. 1. Loven træder 2️⃣i kraft den 1. juli 2030.

      """)
    #expect(try titles(editor, "1️⃣").allSatisfy { !$0.contains("stk. 1") })
    let lone = try titles(editor, "2️⃣")
    #expect(lone.contains("Indsæt nyt stykke efter stk. 1, og ryk resten"))
    #expect(!lone.contains("Fjern stk. 1, og ryk resten op"))
  }

  @Test func aNewStykkeMovesTheRest() throws {
    let text = try after("Indsæt nyt stykke efter stk. 1, og ryk resten", "1️⃣")
    #expect(text.contains("jf. stk. 3 og § 2.\nStk. 2. …\nStk. 3. Den åbnes"))
    #expect(text.contains("\nStk. 5. Den lukkes"))
  }

  @Test func numbersAreTakenInTurn() throws {
    #expect(try after("Omnummerér fra stk. 4", "4️⃣").contains("\nStk. 3. Den lukkes"))
  }

  @Test func theWordsAreToBeFilledOutWhereTheEditorCan() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.modern)
    editor.open(draft)
    let action = try #require(try editor.actions("5️⃣", "5️⃣", only: ["refactor"]).first)
    let edits = try editor.ask("codeAction/resolve", action)["edit"]?["documentChanges"]?.array?.first?["edits"]
    #expect(edits?.array?.last?["snippet"]?["value"]?.string == "\nStk. 2. ${1:…}")
  }

  @Test func whatIsReferredToIsNotRemoved() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.modern)
    editor.open(draft)
    let action = try editor.actions("2️⃣", "2️⃣", only: ["refactor"]).first {
      $0["title"]?.string == "Fjern stk. 2, og ryk resten op"
    }
    let error = try editor.answer("codeAction/resolve", try #require(action))["error"]
    #expect(error?["code"]?.int == -32803)
    #expect(error?["message"]?.string == "§ 1, stk. 2, kan ikke fjernes: § 1, stk. 1, henviser til »stk. 2«.")
  }

  @Test func anEditorThatCannotAskLaterIsToldTheReasonAtOnce() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.literals)
    editor.open(draft)
    let action = try editor.actions("2️⃣", "2️⃣", only: ["refactor"]).first {
      $0["title"]?.string == "Fjern stk. 2, og ryk resten op"
    }
    #expect(
      action?["disabled"]?["reason"]?.string
        == "§ 1, stk. 2, kan ikke fjernes: § 1, stk. 1, henviser til »stk. 2«.")
  }

  @Test func textsInTheActAreNotRenumbered() throws {
    let editor = Editor()
    try editor.initialize(CodeActionTests.modern)
    editor.open("Lov om broer\n§ 1. En bro bærer.\nBilag 1\n1) Storebælt1️⃣\n2) Lillebælt\n")
    #expect(try titles(editor, "1️⃣").isEmpty)
  }
}

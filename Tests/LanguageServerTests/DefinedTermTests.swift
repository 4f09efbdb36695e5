import JSON
import Testing

/// Terms that a draft defines.
struct DefinedTermTests {
  private let draft = """
    Lov om havnebade
    Kapitel 1
    § 1. I denne lov forstås ved:
    1) 1️⃣Havnebad: Et bad i en havn.
    2) Ålegræsbælte (ÅGB): Et bælte af ålegræs.
    3) Havnebad med sauna: Et havnebad, hvortil der hører en badstue.
    Kapitel 2
    § 2. Et 2️⃣havnebad er åbent. Et 3️⃣ålegræsbælte må ikke slås, jf. § 1, nr. 2. Et ÅGB4️⃣ kan indhegnes.
    § 3. I dette kapitel forstås ved:
    1) Havnebad: Et bad, der er omfattet af kapitlet.
    2) Bademester: Den, der fører opsyn.
    § 4. 5️⃣Havnebadene ligger i byen. Et 6️⃣havnebad med sauna er varmt. En havne7️⃣badsgæst bader.
    Kapitel 3
    § 5. En 8️⃣bademester findes ikke her.

    """

  private func editor() throws -> Editor {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    return editor
  }

  private func hover(_ mark: Character) throws -> String? {
    try editor().ask("textDocument/hover", at: mark)["contents"]?["value"]?.string
  }

  @Test func aTermShowsItsDefinition() throws {
    #expect(try hover("3️⃣")?.hasSuffix("2) Ålegræsbælte (ÅGB): Et bælte af ålegræs.") == true)
    #expect(try hover("3️⃣")?.hasPrefix("§ 1, nr. 2") == true)
    #expect(try hover("4️⃣") == hover("3️⃣"))
  }

  @Test func aTermIsHighlightedWhereItIsDefinedAndUsed() throws {
    let editor = try editor()
    let highlights = try #require(try editor.ask("textDocument/documentHighlight", at: "3️⃣").array)
    #expect(highlights.map { $0["kind"]?.int } == [3, 2, 2])
    #expect(highlights.map { $0["range"]?["start"]?["line"]?.int } == [4, 7, 7])
  }

  @Test func theDefinitionThatIsNearestHolds() throws {
    #expect(try hover("5️⃣")?.hasSuffix("1) Havnebad: Et bad, der er omfattet af kapitlet.") == true)
  }

  @Test func aLongerTermHidesAShorterOne() throws {
    let text = draft.replacing("1) Havnebad: Et bad, der er omfattet af kapitlet.\n", with: "")
    let editor = Editor()
    try editor.initialize()
    editor.open(text)
    let hover = try editor.ask("textDocument/hover", at: "6️⃣")["contents"]?["value"]?.string
    #expect(hover?.contains("badstue") == true)
  }

  @Test func otherWordsAndOtherChaptersShowNothing() throws {
    #expect(try hover("7️⃣") == nil)
    #expect(try hover("8️⃣") == nil)
    #expect(try hover("1️⃣") == nil, "the definition is before the reader's eyes")
  }

  @Test func aDefinitionMayStandInRunningText() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      """
      Lov om havnebade
      § 1. Ved et havnebad forstås i denne lov et bad i en havn.
      Stk. 2. Ved bademester og livredder forstås den, der fører opsyn.
      § 2. Et 1️⃣havnebad er åbent. En 2️⃣bademester er til stede.

      """)
    func hover(_ mark: Character) throws -> String? {
      try editor.ask("textDocument/hover", at: mark)["contents"]?["value"]?.string
    }
    #expect(try hover("1️⃣")?.hasSuffix("Ved et havnebad forstås i denne lov et bad i en havn.") == true)
    #expect(try hover("2️⃣") == nil)
  }

  @Test func aTermLeadsToItsDefinition() throws {
    let places = try editor().ask("textDocument/definition", at: "3️⃣").array
    #expect(places?.compactMap { $0["range"].map(written) } == ["4:3-4:15"])
  }

  @Test func theUsesOfATermAreFound() throws {
    let found = try editor().ask(
      "textDocument/references", at: "3️⃣", [("context", ["includeDeclaration": true])]
    ).array
    #expect(found?.compactMap { $0["range"].map(written) } == ["4:3-4:15", "7:30-7:42", "7:76-7:79"])
  }
}

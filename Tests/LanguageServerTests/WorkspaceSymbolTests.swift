import JSON
import Testing

/// Finding acts, chapters, headings and sections by name.
struct WorkspaceSymbolTests {
  private let baths = """
    Lov om havnebade
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for havnebade.
    Kapitel 2
    Adgang til bade
    Åbningstider
    § 7. Badet er åbent.
    § 7 a. Badet er lukket om vinteren.
    § 17. Kommunen fører tilsyn.

    """
  private let lights = """
    Lov om fyr
    Tilsyn med fyr
    § 7. Et fyr lyser.

    """
  private let watching: JSONValue = ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]]

  private func editor(_ files: [String: String]? = nil, _ capabilities: JSONValue? = nil) throws -> Editor {
    let editor = Editor(files ?? ["/love/havnebade.lov": baths, "/love/fyr.lov": lights])
    try editor.initialize(
      capabilities ?? watching, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    return editor
  }

  /// What is found, as `name (act)`.
  private func found(_ query: String, _ editor: Editor) async throws -> [String] {
    try await symbols(query, editor).map {
      "\($0["name"]?.string ?? "") (\($0["containerName"]?.string ?? ""))"
    }
  }

  private func symbols(_ query: String, _ editor: Editor) async throws -> [JSONValue] {
    let id = editor.send("workspace/symbol", ["query": JSONValue(query)])
    await editor.settle()
    let answer = try #require(editor.received().last { $0["id"]?.int == id })
    return try #require(answer["result"]?.array)
  }

  @Test func theFilesOfTheWorkspaceAreSearched() async throws {
    let editor = try editor()
    #expect(try await found("tilsyn", editor) == ["Tilsyn med fyr (Lov om fyr)"])
    #expect(try await found("kapitel 2", editor) == ["Kapitel 2 Adgang til bade (Lov om havnebade)"])
    let section = try #require(try await symbols("§ 17", editor).first)
    #expect(section["location"]?["uri"]?.string == "file:///love/havnebade.lov")
    #expect(section["location"]?["range"].map(written) == "9:0-9:5")
  }

  @Test func aNumberIsFoundHoweverItIsWritten() async throws {
    let editor = try editor()
    for query in ["§ 7 a", "7a", "§7a", "§ 7 A", "7a havnebade", "havnebade § 7 a"] {
      #expect(try await found(query, editor).first == "§ 7 a (Lov om havnebade)", "\(query)")
    }
  }

  @Test(arguments: ["§ 7 a, stk. 2", "§ 7 a, stk. 2, nr. 3, litra b, 2. pkt.", "havnebade § 7 a, stk."])
  func whatIsInASectionIsFoundAsTheSection(query: String) async throws {
    #expect(try await found(query, editor()) == ["§ 7 a (Lov om havnebade)"])
  }

  @Test func theNumberItselfComesBeforeThoseThatBeginWithIt() async throws {
    let sections = try await found("§ 7", editor())
    #expect(sections == ["§ 7 (Lov om fyr)", "§ 7 (Lov om havnebade)", "§ 7 a (Lov om havnebade)"])
  }

  @Test func wordsStandInAnyOrderAndMayBelongToTheAct() async throws {
    let editor = try editor()
    #expect(try await found("7 fyr", editor) == ["§ 7 (Lov om fyr)"])
    #expect(try await found("bade adgang", editor).first == "Kapitel 2 Adgang til bade (Lov om havnebade)")
    #expect(try await found("bade fyr", editor) == [])
  }

  @Test func danishLettersCountAlikeInEitherCase() async throws {
    let editor = try editor()
    #expect(try await found("ÅBNINGSTIDER", editor) == ["Åbningstider (Lov om havnebade)"])
    #expect(try await found("åbn", editor) == ["Åbningstider (Lov om havnebade)"])
    #expect(try await found("abningstider", editor) == [])
  }

  @Test func partsAndScatteredLettersOfAWordAreFoundAfterWholeOnes() async throws {
    let editor = try editor()
    #expect(try await found("tider", editor) == ["Åbningstider (Lov om havnebade)"])
    #expect(try await found("hvnbd", editor) == ["Lov om havnebade (havnebade.lov)"])
    #expect(
      try await found("bade", editor) == [
        "Kapitel 2 Adgang til bade (Lov om havnebade)", "Lov om havnebade (havnebade.lov)",
      ])
  }

  @Test func anActIsFoundByTheNameOfItsFileToo() async throws {
    let editor = try editor(["/love/2020-0007-badeloven.lov": baths, "/love/uddrag.lov": "§ 9. Et fyr lyser.\n"])
    #expect(try await found("badelov", editor) == ["Lov om havnebade (2020-0007-badeloven.lov)"])
    #expect(try await found("badelov 17", editor) == ["§ 17 (Lov om havnebade)"])
    #expect(try await found("uddrag 9", editor) == ["§ 9 (uddrag.lov)"])
  }

  @Test func whoeverAsksForNothingIsShownTheActs() async throws {
    #expect(try await found("", editor()) == ["Lov om fyr (fyr.lov)", "Lov om havnebade (havnebade.lov)"])
  }

  @Test func whatIsOpenCountsAsItIsNow() async throws {
    let editor = try editor()
    editor.open("Lov om fyr\n1️⃣§ 72️⃣. Et fyr blinker.\n", uri: "file:///love/fyr.lov")
    try editor.change("1️⃣", "2️⃣", to: "§ 8", version: 2)
    #expect(try await found("fyr 7", editor) == [])
    #expect(try await found("fyr 8", editor) == ["§ 8 (Lov om fyr)"])
    editor.notify("textDocument/didClose", ["textDocument": ["uri": "file:///love/fyr.lov"]])
    #expect(try await found("fyr 7", editor) == ["§ 7 (Lov om fyr)"])
  }

  @Test func changesOfFilesAreSeen() async throws {
    let editor = try editor()
    #expect(try await found("lodser", editor) == [])
    editor.desk.put("Lov om lodser\n§ 1. En lods går om bord.\n", at: "/love/lodser.lov")
    #expect(try await found("lodser", editor) == [], "nobody has told of it")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lodser.lov", "type": 1]]])
    #expect(try await found("lodser", editor) == ["Lov om lodser (lodser.lov)"])
    editor.desk.put(nil, at: "/love/lodser.lov")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lodser.lov", "type": 3]]])
    #expect(try await found("lodser", editor) == [])
  }

  @Test func aClientThatTellsOfNoChangesIsAnsweredFromTheFilesAsTheyAre() async throws {
    let editor = try editor(nil, [:])
    #expect(try await found("lodser", editor) == [])
    editor.desk.put("Lov om lodser\n§ 1. En lods går om bord.\n", at: "/love/lodser.lov")
    #expect(try await found("lodser", editor) == ["Lov om lodser (lodser.lov)"])
  }

  @Test func foldersComeAndGo() async throws {
    let editor = try editor(["/love/fyr.lov": lights, "/andre/havnebade.lov": baths])
    #expect(try await found("7a", editor) == [])
    editor.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": "file:///andre", "name": "andre"]], "removed": []]])
    #expect(try await found("7a", editor) == ["§ 7 a (Lov om havnebade)"])
    editor.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": "file:///andre", "name": "andre"]]]])
    #expect(try await found("7a", editor) == [])
  }

  @Test func theLibraryIsSearchedByPopularNamesToo() async throws {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/a.txt", "Lov om både og bådførere (bådloven)\n§ 3. En båd flyder.\n")])
    try editor.initialize(watching, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    _ = try await found("bådloven", editor)
    #expect(
      try await found("bådloven 3", editor) == ["§ 3 (Lov om både og bådførere (bådloven))"])
  }

  @Test func newTextInAnAmendingActIsNotItsOwn() async throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      """
      Lov om ændring af lov om havnebade
      § 1
      I lov om havnebade foretages følgende ændringer:
      1. Efter § 8 indsættes:
      »§ 8 a. Badet er åbent.«
      § 2
      Loven træder i kraft den 1. juli 2026.

      """)
    let act = "(Lov om ændring af lov om havnebade)"
    #expect(try await found("§", editor).sorted() == ["§ 1 \(act)", "§ 2 \(act)"])
  }

  @Test func noMoreIsSentThanAnyoneReads() async throws {
    let sections = (1...300).map { "§ \($0). Et fyr lyser.\n" }.joined()
    let editor = try editor(["/love/fyr.lov": "Lov om fyr\n" + sections])
    let found = try await found("§", editor)
    #expect(found.count == 200)
    #expect(found.first == "§ 1 (Lov om fyr)")
  }

  @Test func theUserSeesThatFilesAreReadTheFirstTime() async throws {
    let editor = try editor(nil, ["window": ["workDoneProgress": true]])
    func progress() -> Int { editor.received().count { $0["method"]?.string == "window/workDoneProgress/create" } }
    editor.send("workspace/symbol", ["query": "fyr"])
    #expect(progress() == 1)
    await editor.settle()
    editor.send("workspace/symbol", ["query": "fyr"])
    #expect(progress() == 0)
  }

  @Test func aQueryThatIsNoneIsRefused() throws {
    #expect(try editor().errorCode("workspace/symbol", ["query": 7]) == -32602)
  }
}

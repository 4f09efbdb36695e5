import JSON
import Testing

/// Where a reference leads.
struct DefinitionTests {
  private let linkSupport: JSONValue = ["textDocument": ["definition": ["linkSupport": true]]]

  /// What the answer to `textDocument/definition` at `mark` selects: `line:character-line:character`.
  private func targets(_ editor: Editor, _ mark: Character) throws -> [String] {
    try editor.ask("textDocument/definition", at: mark).array?.compactMap {
      ($0["targetSelectionRange"] ?? $0["range"]).map(written)
    } ?? []
  }

  @Test func aReferenceLeadsToTheLabel() throws {
    let editor = Editor()
    #expect(try editor.initialize(linkSupport)["capabilities"]?["definitionProvider"]?.bool == true)
    editor.open("§ 1. Færgen sejler, æøå jf. 1️⃣§ 2, stk2️⃣. 23️⃣.\n\n§ 2. Havnen er åben.\nStk. 2. Molen er lukket.\n\n")
    let link = try #require(try editor.ask("textDocument/definition", at: "2️⃣").array?.first)
    #expect(link["targetUri"]?.string == "file:///udkast.lov")
    #expect(link["originSelectionRange"].map(written) == "0:28-0:39")
    #expect(link["targetSelectionRange"].map(written) == "3:0-3:7")
    #expect(link["targetRange"].map(written) == "3:0-3:24")
    #expect(try targets(editor, "1️⃣") == ["3:0-3:7"])
    #expect(try targets(editor, "3️⃣") == ["3:0-3:7"])
  }

  @Test func aClientWithoutLinksGetsLocations() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Færgen sejler, jf. § 21️⃣.\r\n§ 2. Havnen er åben.\r\n")
    let location = try #require(try editor.ask("textDocument/definition", at: "1️⃣").array?.first)
    #expect(location["uri"]?.string == "file:///udkast.lov")
    #expect(location["range"].map(written) == "1:0-1:4")
    #expect(location["targetUri"] == nil)
  }

  @Test func aRangeHasATargetForEachMember() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Færgen sejler, jf. 1️⃣§§ 2-4.\n§ 2. Havnen.\n§ 3. Molen.\n§ 4. Kajen.\n")
    #expect(try targets(editor, "1️⃣") == ["1:0-1:4", "2:0-2:4", "3:0-3:4"])
  }

  @Test func theConjunctionLeadsToBothMembers() throws {
    let editor = Editor()
    try editor.initialize(linkSupport)
    editor.open("§ 1. Færgen sejler, jf. § 2, 1. 1️⃣og 2. pkt.\n§ 2. Øen er åben. Åen er lukket. Havet er dybt.\n")
    #expect(try targets(editor, "1️⃣") == ["1:5-1:17", "1:18-1:32"])
    let links = try editor.ask("textDocument/definition", at: "1️⃣").array
    #expect(links?.compactMap { $0["originSelectionRange"].map(written) } == ["0:24-0:42", "0:24-0:42"])
  }

  @Test func aSentenceIsSelected() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Færgen sejler, jf. 1️⃣§ 2, 2. pkt.\n§ 2. Øen er åben. Åen er lukket. Havet er dybt.\n")
    #expect(try targets(editor, "1️⃣") == ["1:18-1:32"])
  }

  @Test func anInstructionLeadsIntoTheActInForce() async throws {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/baad.txt", "Lov om både\n§ 1. En båd flyder.\nStk. 2. Den har årer.\n")])
    try editor.initialize(linkSupport)
    editor.open(
      """
      Lov om ændring af lov om både
      § 1
      I lov om både foretages følgende ændringer:
      1. I 1️⃣§ 1 indsættes som 2️⃣stk. 3:
      »Stk. 3. Årer er af træ, jf. 3️⃣stk. 2.«

      """, uri: "file:///love/udkast.lov")
    await editor.settle()
    for (mark, place): (Character, String) in [("1️⃣", "1:0-1:4"), ("3️⃣", "2:0-2:7")] {
      let link = try #require(try editor.ask("textDocument/definition", at: mark).array?.first)
      #expect(link["targetUri"]?.string == "file:///love/g%C3%A6ldende/baad.txt")
      #expect(link["targetSelectionRange"].map(written) == place)
    }
    #expect(try editor.ask("textDocument/definition", at: "2️⃣").isNull)
  }

  @Test func aLabelLeadsToItself() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 11️⃣. Færgen 2️⃣sejler.\nStk3️⃣. 2. Molen er lukket.\n")
    #expect(try targets(editor, "1️⃣") == ["0:0-0:4"])
    #expect(try targets(editor, "3️⃣") == ["1:0-1:7"])
    #expect(try editor.ask("textDocument/definition", at: "2️⃣").isNull)
  }

  @Test func anotherActIsOpenedWhereItLies() async throws {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/havnefyr.txt", "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n")])
    try editor.initialize(linkSupport)
    editor.open("§ 1. Fyret lyser, jf. 1️⃣§ 2 i lov om havnefyr, og § 2️⃣7.\n", uri: "file:///love/udkast.lov")
    await editor.settle()
    let link = try #require(try editor.ask("textDocument/definition", at: "1️⃣").array?.first)
    #expect(link["targetUri"]?.string?.hasSuffix("/havnefyr.txt") == true)
    #expect(link["targetSelectionRange"].map(written) == "2:0-2:4")
    #expect(try editor.ask("textDocument/definition", at: "2️⃣").isNull)
  }

  @Test(arguments: [(0, 999), (999, 0), (999, 999)])
  func aPlaceOutsideIsAnswered(_ line: Int, _ character: Int) throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Færgen sejler.\n\n")
    for method in ["definition", "references", "documentHighlight", "prepareCallHierarchy"] {
      let position: JSONValue = ["line": JSONValue(line), "character": JSONValue(character)]
      _ = try editor.ask(aboutDraft: "textDocument/\(method)", [("position", position)])
      editor.open("")
      _ = try editor.ask(aboutDraft: "textDocument/\(method)", [("position", position)])
    }
  }
}

/// A range as `line:character-line:character`.
func written(_ range: JSONValue) -> String {
  ["start", "end"].map { end in
    "\(range[end]?["line"]?.int ?? -1):\(range[end]?["character"]?.int ?? -1)"
  }.joined(separator: "-")
}

import JSON
import Testing

/// Who refers to a provision.
struct ReferencesTests {
  private let draft =
    "§ 1. Færgen sejler, jf. 1️⃣§ 2, stk. 2, og § 3.\r\n§ 2️⃣2. Øen er åben.\r\n"
    + "Stk. 2. Åen er lukket. Den er dyb.\r\n§ 3. Øens 3️⃣havn, jf. § 2, følger 4️⃣§ 2, stk. 2, 2. pkt.\r\n"

  private func places(_ answer: JSONValue) -> [String]? {
    answer.array?.compactMap { $0["range"].map(written) }
  }

  private func references(_ editor: Editor, _ mark: Character, declaration: Bool = false) throws -> [String]? {
    places(
      try editor.ask(
        "textDocument/references", at: mark, [("context", ["includeDeclaration": JSONValue(declaration)])]))
  }

  @Test func aLabelHasTheReferencesToItAndToWhatIsInIt() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    #expect(try references(editor, "2️⃣") == ["0:24-0:35", "3:20-3:23", "3:32-3:52"])
    #expect(try references(editor, "2️⃣", declaration: true)?.first == "1:0-1:4")
    #expect(try references(editor, "3️⃣") == nil)
  }

  @Test func aReferenceHasThoseToTheSamePlace() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    #expect(try references(editor, "1️⃣") == ["0:24-0:35", "3:32-3:52"])
    #expect(try references(editor, "4️⃣", declaration: true) == ["2:23-2:34", "3:32-3:52"])
  }

  @Test func aHighlightIsTheLabelAndTheReferences() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let highlights = try editor.ask("textDocument/documentHighlight", at: "1️⃣")
    #expect(places(highlights) == ["2:0-2:7", "0:24-0:35", "3:32-3:52"])
    #expect(highlights.array?.map { $0["kind"]?.int } == [3, 2, 2])
    #expect(try editor.ask("textDocument/documentHighlight", at: "3️⃣").isNull)
  }

  @Test func otherOpenDraftsAreLookedThroughToo() async throws {
    let act = "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n"
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"], acts: [("/love/gældende/havnefyr.txt", act)])
    try editor.initialize()
    editor.open("§ 1. Fyret lyser, jf. § 2, stk. 1, i lov om havnefyr.\n", uri: "file:///love/udkast.lov")
    await editor.settle()
    editor.open(
      act.replacing("§ 2", with: "§ 1️⃣2").replacing("§ 1.", with: "§ 2️⃣1."),
      uri: "file:///love/gældende/havnefyr.txt")
    let found = try editor.ask("textDocument/references", at: "1️⃣", [("context", ["includeDeclaration": false])])
    #expect(found.array?.map { $0["uri"]?.string } == ["file:///love/udkast.lov"])
    #expect(places(found)?.first?.hasPrefix("0:22-") == true)
    #expect(try references(editor, "2️⃣") == [])
  }

  @Test func aChapterIsReferredToByItsOwnNumberOnly() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("Lov om fyr\nKapitel 11️⃣\nLys\n§ 1. Fyr lyser, jf. § 2.\n§ 2. Se § 1 og kapitel 1.\n")
    let found = try editor.ask("textDocument/references", at: "1️⃣", [("context", ["includeDeclaration": false])])
    #expect(found.array?.count == 1)
    #expect(try editor.ask("textDocument/documentHighlight", at: "1️⃣").array?.count == 2)
  }
}

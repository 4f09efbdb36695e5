import JSON
import Testing

/// How many references there are to each section.
struct CodeLensTests {
  private let draft =
    "§ 1. Både sejler, jf. § 3 og § 2.\r\n§ 2. Øen, jf. § 3, stk. 2.\r\n§ 3. Åen.\r\nStk. 2. Havnen.\r\n"

  private func titles(_ editor: Editor) throws -> [String?] {
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    return try lenses.map { try editor.ask("codeLens/resolve", $0)["command"]?["title"]?.string }
  }

  @Test func aSectionThatIsReferredToHasALens() throws {
    let editor = Editor()
    #expect(try editor.initialize()["capabilities"]?["codeLensProvider"]?["resolveProvider"]?.bool == true)
    editor.open(draft)
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    #expect(lenses.map { $0["range"].map(written) } == ["1:0-1:4", "2:0-2:4"])
    #expect(lenses.allSatisfy { $0["command"] == nil })
    #expect(try titles(editor) == ["1 henvisning", "2 henvisninger"])
    #expect(try editor.ask("codeLens/resolve", lenses[0])["command"]?["command"]?.string == "")
  }

  @Test func anEditCountsAtOnce() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    editor.change([["text": "§ 1. Både sejler, jf. § 2.\n§ 2. Øen.\n"]], version: 2)
    #expect(try titles(editor) == ["1 henvisning"])
  }

  @Test func aLensThatIsNoneIsRefused() throws {
    let editor = Editor()
    try editor.initialize()
    #expect(try editor.errorCode("codeLens/resolve", ["range": 1]) == -32602)
  }
}

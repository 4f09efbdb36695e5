import JSON
import Testing

/// A folder of acts that is not there, as when its name is misspelt.
struct MissingFolderTests {
  @Test func theUserIsToldAndTheValueIsMarked() async throws {
    let editor = Editor(["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\", \"mangler\"]\n"])
    try editor.initialize(Editor.pulls)
    editor.open("Lov om både\n§ 1. Både sejler.\n", uri: "file:///love/udkast.lov")
    await editor.settle()
    let shown = editor.received("window/showMessage")
    #expect(shown.compactMap { $0["message"]?.string } == ["/love/mangler"])
    #expect(shown.first?["type"]?.int == 2)
    let uri: JSONValue = ["textDocument": ["uri": "file:///love/lovsmed.toml"]]
    let items = try editor.ask("textDocument/diagnostic", uri)["items"]?.array ?? []
    #expect(items.count == 1)
    #expect(items.first?["severity"]?.int == 2)
    #expect(items.first?["message"]?.string?.hasPrefix("Mappen »mangler« kan ikke læses.") == true)
    #expect(items.first?["range"]?["start"]?["line"]?.int == 1)
  }
}

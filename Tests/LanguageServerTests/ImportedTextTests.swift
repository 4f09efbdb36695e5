import JSON
import Testing

/// Acts of the library that lie in a format no one reads in an editor.
struct ImportedTextTests {
  private let shows: JSONValue = ["workspace": ["textDocumentContent": ["dynamicRegistration": false]]]

  private func editor(_ capabilities: JSONValue) async throws -> Editor {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/båd.xml", "Lov om både (bådloven)\n§ 1. En båd flyder.\n§ 2. Et skib sejler.\n")])
    try editor.initialize(capabilities)
    editor.open("Lov om fyr\n§ 1. Se bådlovens 1️⃣§ 2.\n", uri: "file:///love/udkast.lov")
    await editor.settle()
    return editor
  }

  @Test func aClientThatCanIsLedToThePlaceInTheText() async throws {
    let editor = try await editor(shows)
    let place = try #require(try editor.ask("textDocument/definition", at: "1️⃣").array?.first)
    let uri = try #require(place["uri"]?.string)
    #expect(uri == "lovsmed:/love/g%C3%A6ldende/b%C3%A5d.xml.lov")
    #expect(place["range"].map(written) == "2:0-2:4")
    let text = try editor.ask("workspace/textDocumentContent", ["uri": JSONValue(uri)])["text"]?.string
    #expect(text?.hasSuffix("§ 2. Et skib sejler.\n") == true)
  }

  @Test func othersAreLedToTheFile() async throws {
    let place = try await editor([:]).ask("textDocument/definition", at: "1️⃣").array?.first
    #expect(place?["uri"]?.string == "file:///love/g%C3%A6ldende/b%C3%A5d.xml")
    #expect(place?["range"].map(written) == "0:0-0:0")
  }

  @Test func onlyClientsThatCanAreToldOfIt() throws {
    let offered = try Editor().initialize(shows)["capabilities"]?["workspace"]?["textDocumentContent"]
    #expect(offered?["schemes"]?.array?.compactMap(\.string) == ["lovsmed"])
    #expect(try Editor().initialize()["capabilities"]?["workspace"]?["textDocumentContent"] == nil)
  }

  @Test func whoReadsItFindsWhatRefersToIt() async throws {
    let editor = try await editor(shows)
    let uri = "lovsmed:/love/g%C3%A6ldende/b%C3%A5d.xml.lov"
    let text = try #require(try editor.ask("workspace/textDocumentContent", ["uri": JSONValue(uri)])["text"]?.string)
    editor.open(text.replacing("§ 2", with: "1️⃣§ 2"), uri: uri)
    let found = try editor.ask("textDocument/references", at: "1️⃣", [("context", ["includeDeclaration": false])])
    #expect(found.array?.compactMap { $0["uri"]?.string } == ["file:///love/udkast.lov"])
  }

  @Test func whatIsShownIsAskedForAgainWhenTheActsAreReadAnew() async throws {
    let editor = try await editor(shows)
    let uri = "lovsmed:/love/g%C3%A6ldende/b%C3%A5d.xml.lov"
    _ = try editor.ask("workspace/textDocumentContent", ["uri": JSONValue(uri)])
    editor.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/gældende/båd.xml", "type": 2]]])
    await editor.settle()
    #expect(editor.received("workspace/textDocumentContent/refresh").compactMap { $0["uri"]?.string } == [uri])
  }

  @Test func aFindingLinksToThePageOnItsRule() throws {
    let editor = Editor()
    try editor.initialize([
      "workspace": ["textDocumentContent": [:]],
      "textDocument": ["publishDiagnostics": ["codeDescriptionSupport": true]],
    ])
    editor.open("§ 1. Se § 9.\n")
    let published = editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array
    let uri = try #require(published?.first?["codeDescription"]?["href"])
    #expect(uri.string == "lovsmed://rules/reference/missing-target.md")
    let page = try editor.ask("workspace/textDocumentContent", ["uri": uri])["text"]?.string
    #expect(page?.contains("`reference/missing-target`") == true)

    // The page holds examples of drafts, and is none.
    editor.open(page ?? "", uri: uri.string ?? "")
    #expect(editor.received("textDocument/publishDiagnostics").isEmpty)
  }

  @Test func nothingButTheLibraryIsShown() async throws {
    let editor = try await editor(shows)
    for uri in [
      "lovsmed://rules/reference/ukendt.md", "lovsmed://rules/",
      "lovsmed:/love/udkast.lov.lov", "lovsmed:/etc/passwd.lov", "file:///love/g%C3%A6ldende/b%C3%A5d.xml", "",
    ] {
      #expect(try editor.errorCode("workspace/textDocumentContent", ["uri": JSONValue(uri)]) == -32602, "\(uri)")
    }
  }
}

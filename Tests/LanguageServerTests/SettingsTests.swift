import JSON
import Testing

/// What is in force for a document, from `lovsmed.toml` and from the client, while it is open.
struct SettingsTests {
  private let draft = "§ 1. Se § 9.\n"
  private let watches: JSONValue = [
    "workspace": [
      "configuration": true,
      "didChangeWatchedFiles": ["dynamicRegistration": true], "didChangeConfiguration": ["dynamicRegistration": true],
    ]
  ]

  private func severities(_ editor: Editor) -> [Int?]? {
    editor.received("textDocument/publishDiagnostics").last { $0["uri"]?.string?.hasSuffix(".lov") == true }?[
      "diagnostics"]?.array?.map { $0["severity"]?.int }
  }

  @Test func theNearestConfigurationIsInForce() throws {
    let editor = Editor([
      "/love/lovsmed.toml": "[rules]\nreference = \"off\"\n",
      "/love/nye/lovsmed.toml": "[rules]\nreference = \"hint\"\n",
    ])
    try editor.initialize()
    editor.open(draft, uri: "file:///love/nye/udkast.lov")
    #expect(severities(editor) == [4])
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [])
    editor.open(draft, uri: "file:///andet/udkast.lov")
    #expect(severities(editor) == [1])
  }

  @Test func aChangeOfTheConfigurationIsSeenAtOnce() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\nreference = \"off\"\n"])
    try editor.initialize(watches)
    let registered = try #require(
      editor.received("client/registerCapability").first?["registrations"]?.array)
    #expect(
      registered.compactMap { $0["method"]?.string }
        == ["workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration"])
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [])
    editor.desk.put("[rules]\nreference = \"warning\"\n", at: "/love/lovsmed.toml")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lovsmed.toml", "type": 2]]])
    #expect(severities(editor) == [2])
    editor.desk.put(nil, at: "/love/lovsmed.toml")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lovsmed.toml", "type": 3]]])
    #expect(severities(editor) == [1])
  }

  @Test func aMistakeIsShownWhereItStandsAndTheOldFileStaysInForce() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\nreference = \"hint\"\n"])
    try editor.initialize()
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [4])
    editor.desk.put("[rules]\nreference = \"vigtig\"\n", at: "/love/lovsmed.toml")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lovsmed.toml", "type": 2]]])
    let messages = editor.received()
    let published = messages.filter { $0["method"]?.string == "textDocument/publishDiagnostics" }.compactMap {
      $0["params"]
    }
    let mistakes = try #require(
      published.first { $0["uri"]?.string == "file:///love/lovsmed.toml" }?["diagnostics"]?.array)
    #expect(mistakes.map { $0["range"]?["start"]?["line"]?.int } == [1])
    #expect(messages.filter { $0["method"]?.string == "window/showMessage" }.count == 1)
    let findings = published.last { $0["uri"]?.string == "file:///love/udkast.lov" }?["diagnostics"]?.array
    #expect(findings?.map { $0["severity"]?.int } == [4])

    editor.desk.put("[rules]\nreference = \"off\"\n", at: "/love/lovsmed.toml")
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/lovsmed.toml", "type": 2]]])
    let mended = editor.received("textDocument/publishDiagnostics")
    #expect(mended.first { $0["uri"]?.string == "file:///love/lovsmed.toml" }?["diagnostics"]?.array?.count == 0)
  }

  @Test func aRuleThatDoesNotExistIsAFindingInTheConfiguration() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\n\"reference/missing-targt\" = \"off\"\n"])
    try editor.initialize()
    editor.open(draft, uri: "file:///love/udkast.lov")
    let published = editor.received("textDocument/publishDiagnostics").first {
      $0["uri"]?.string?.hasSuffix("toml") == true
    }
    #expect(published?["diagnostics"]?.array?.compactMap { $0["code"]?.string } == ["configuration/unknown-rule"])
  }

  @Test func theClientsSettingsGoBeforeTheFile() throws {
    let editor = Editor(["/love/lovsmed.toml": "language = \"da\"\n[rules]\nreference = \"hint\"\n"])
    try editor.initialize(watches, [("initializationOptions", ["rules": ["reference": "information"]])])
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [3])
    editor.notify(
      "workspace/didChangeConfiguration",
      ["settings": ["lovsmed": ["language": "en", "rules": ["reference": "warning"]]]])
    let published = editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array
    #expect(published?.map { $0["severity"]?.int } == [2])
    #expect(published?.first?["message"]?.string?.contains("does not exist") == true)
  }

  @Test func settingsAreAskedForWhereTheClientIsToBeAsked() throws {
    let editor = Editor()
    try editor.initialize(["workspace": ["configuration": true]])
    let question = try #require(editor.received().first { $0["method"]?.string == "workspace/configuration" })
    editor.open(draft)
    editor.feed(["jsonrpc": "2.0", "id": question["id"] ?? nil, "result": [["rules": ["reference": "off"]]]])
    #expect(severities(editor) == [])
    editor.notify("workspace/didChangeConfiguration", ["settings": nil])
    #expect(editor.received().contains { $0["method"]?.string == "workspace/configuration" })
  }

  @Test func settingsThatCannotBeUsedAreNamed() throws {
    let editor = Editor()
    try editor.initialize()
    let wrong: JSONValue = ["langage": "en", "rules": ["reference": "vigtig"], "library": ["folders": 5]]
    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": wrong]])
    let shown = editor.received("window/showMessage").first?["message"]?.string
    #expect(shown == "Indstillinger, der ikke kan bruges: langage, rules.reference, library.folders.")
  }

  @Test func otherActsAreReadAsideAndThenLookedUp() async throws {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/havnefyr.txt", "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n")])
    try editor.initialize(["window": ["workDoneProgress": true]])
    editor.open("§ 1. Fyret lyser, jf. § 7 i lov om havnefyr.\n", uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [])
    await editor.settle()
    #expect(severities(editor)?.count == 1)
  }

  @Test func aFolderMayComeAndGo() throws {
    let editor = Editor()
    try editor.initialize([:], [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    editor.notify(
      "workspace/didChangeWorkspaceFolders",
      [
        "event": [
          "added": [["uri": "file:///udkast", "name": "udkast"]], "removed": [["uri": "file:///love", "name": "love"]],
        ]
      ])
    editor.open(draft)
    #expect(severities(editor) == [1])
  }
}

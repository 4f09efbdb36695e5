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
    let registered = editor.received("client/registerCapability").flatMap { $0["registrations"]?.array ?? [] }
    #expect(
      Set(registered.compactMap { $0["method"]?.string })
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

  @Test func itIsSaidWhichFileCannotBeUsed() throws {
    let wrong = "[rules]\nreference = \"vigtig\"\n"
    func told(_ folders: [String], _ path: String) throws -> String? {
      let editor = Editor([path: wrong])
      let all = folders.map { folder -> JSONValue in ["uri": JSONValue("file://\(folder)"), "name": "x"] }
      try editor.initialize([:], [("workspaceFolders", JSONValue(all))])
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      editor.open(draft, uri: "file:///\(folder)/udkast.lov")
      let message = editor.received("window/showMessage").first?["message"]?.string
      return message?.split(separator: ":").first.map(String.init)
    }
    #expect(try told(["/love"], "/love/lovsmed.toml") == "lovsmed.toml")
    #expect(try told(["/love"], "/love/a/lovsmed.toml") == "love/a/lovsmed.toml")
    #expect(try told(["/love/a", "/love/b"], "/love/b/lovsmed.toml") == "b/lovsmed.toml")
    #expect(try told(["/love"], "/andet/lovsmed.toml") == "/andet/lovsmed.toml")
  }

  @Test func settingsThatCannotBeUsedAreNamed() throws {
    let editor = Editor()
    try editor.initialize()
    let wrong: JSONValue = ["langage": "en", "rules": ["reference": "vigtig"], "library": ["folders": 5]]
    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": wrong]])
    let shown = editor.received("window/showMessage").first?["message"]?.string
    #expect(shown == "Indstillinger, der ikke kan bruges: langage, rules.reference, library.folders.")
  }

  @Test func whatInitializeBringsIsLookedThroughToo() throws {
    let editor = Editor()
    let wrong: JSONValue = ["langage": "en", "rules": ["reference/missing-targt": "off"]]
    try editor.initialize([:], [("initializationOptions", wrong)])
    #expect(
      editor.received("window/showMessage").compactMap { $0["message"]?.string } == [
        "Indstillinger, der ikke kan bruges: langage. Reglen »reference/missing-targt« findes ikke. "
          + "Mente du »reference/missing-target«?"
      ])
  }

  @Test func settingsAreAskedForFolderByFolder() throws {
    let editor = Editor()
    let folders: JSONValue = [
      ["uri": "file:///love", "name": "love"], ["uri": "file:///love/nye", "name": "nye"],
    ]
    try editor.initialize(["workspace": ["configuration": true]], [("workspaceFolders", folders)])
    let question = try #require(editor.received().first { $0["method"]?.string == "workspace/configuration" })
    #expect(
      question["params"]?["items"]?.array?.map { $0["scopeUri"]?.string } == [nil, "file:///love", "file:///love/nye"])
    editor.feed([
      "jsonrpc": "2.0", "id": question["id"] ?? nil,
      "result": [
        ["rules": ["reference": "off"]], ["rules": ["reference": "hint"]], ["rules": ["reference": "warning"]],
      ],
    ])
    editor.open(draft, uri: "file:///love/nye/udkast.lov")
    #expect(severities(editor) == [2])
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [4])
  }

  @Test(arguments: [["file:///love", "file:///love/nye"], ["file:///love/nye", "file:///love"]])
  func theInnermostFolderCounts(folders: [String]) async throws {
    let editor = Editor(acts: [
      ("/love/nye/gældende/havnefyr.txt", "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n")
    ])
    try editor.initialize(
      [:],
      [
        ("workspaceFolders", JSONValue(folders.map { ["uri": JSONValue($0), "name": "love"] as JSONValue })),
        ("initializationOptions", ["library": ["folders": ["gældende"]]]),
      ])
    editor.open("§ 1. Fyret lyser, jf. § 7 i lov om havnefyr.\n", uri: "file:///love/nye/udkast.lov")
    await editor.settle()
    #expect(severities(editor)?.count == 1)
  }

  @Test func aDraftThatIsNotSavedYetBelongsToTheFirstFolder() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\nreference = \"hint\"\n"])
    try editor.initialize([:], [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    editor.open(draft, uri: "untitled:Untitled-1")
    let published = editor.received("textDocument/publishDiagnostics").last
    #expect(published?["diagnostics"]?.array?.map { $0["severity"]?.int } == [4])
  }

  @Test func aSavedConfigurationIsReadWithoutAWatcher() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\nreference = \"off\"\n"])
    #expect(try editor.initialize()["capabilities"]?["textDocumentSync"]?["save"]?.bool == true)
    editor.open(draft, uri: "file:///love/udkast.lov")
    #expect(severities(editor) == [])
    editor.desk.put("[rules]\nreference = \"warning\"\n", at: "/love/lovsmed.toml")
    editor.notify("textDocument/didSave", ["textDocument": ["uri": "file:///love/lovsmed.toml"]])
    #expect(severities(editor) == [2])
  }

  @Test func whatLiesOutsideTheFoldersIsWatchedWhileItMatters() async throws {
    let editor = Editor(
      ["/lovsmed.toml": "language = \"da\"\n"], acts: [("/gældende/a.xml", "Lov om både\n§ 1. En båd flyder.\n")])
    try editor.initialize(
      ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true, "relativePatternSupport": true]]],
      [
        ("workspaceFolders", [["uri": "file:///love", "name": "love"]]),
        ("initializationOptions", ["library": ["folders": ["/love/egne"]]]),
      ])
    editor.notify(
      "workspace/didChangeConfiguration", ["settings": ["lovsmed": ["library": ["folders": ["/gældende"]]]]])
    editor.open(draft, uri: "file:///love/udkast.lov")
    await editor.settle()
    let watched = editor.received("client/registerCapability").flatMap { $0["registrations"]?.array ?? [] }
      .compactMap { $0["registerOptions"]?["watchers"]?.array?.first?["globPattern"] }
    #expect(watched.compactMap(\.string) == ["**/*.{lov,txt,md,xml,html,htm,docx}", "**/lovsmed.toml"])
    #expect(
      watched.compactMap { $0["baseUri"]?.string } == ["file:///", "file:///g%C3%A6ldende"])
    #expect(watched.compactMap { $0["pattern"]?.string } == ["lovsmed.toml", "**/*"])

    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": [:]]])
    let given = editor.received("client/unregisterCapability").flatMap { $0["unregisterations"]?.array ?? [] }
    #expect(given.compactMap { $0["id"]?.string } == ["lovsmed file:///g%C3%A6ldende **/*"])
  }

  @Test func filesThatChangeWhileTheyAreReadAreReadOnceMore() async throws {
    let act = "/love/gældende/havnefyr.txt"
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [(act, "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n")])
    try editor.initialize()
    editor.open("§ 1. Fyret lyser, jf. § 2 i lov om havnefyr.\n", uri: "file:///love/udkast.lov")
    editor.work()
    for _ in 1...3 {
      editor.notify(
        "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///love/gældende/havnefyr.txt", "type": 2]]])
    }
    editor.work()
    #expect(await editor.desk.finishAside())
    editor.desk.put(act: "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n", at: act)
    await editor.settle()
    #expect(editor.desk.readingCount == 2)
    #expect(severities(editor) == [])
  }

  @Test func aLibraryThatIsNoLongerWantedIsForgotten() async throws {
    let editor = Editor(acts: [("/love/havnefyr.txt", "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n")])
    try editor.initialize()
    func found() async -> Int? {
      let id = editor.send("workspace/symbol", ["query": "havnefyr"])
      await editor.settle()
      return editor.received().first { $0["id"]?.int == id }?["result"]?.array?.count
    }
    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": ["library": ["folders": ["/love"]]]]])
    editor.open(draft)
    await editor.settle()
    #expect(try #require(await found()) > 0)
    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": ["library": ["folders": []]]]])
    #expect(await found() == 0)
  }

  // MARK: Configurations in the editor

  private let toml = "file:///love/lovsmed.toml"

  private func lines(_ diagnostics: JSONValue?) -> [Int?]? {
    diagnostics?.array?.map { $0["range"]?["start"]?["line"]?.int }
  }

  @Test func anOpenConfigurationIsCheckedAsItStandsInTheEditor() throws {
    let editor = Editor(["/love/lovsmed.toml": "[rules]\nreference = \"vigtig\"\n"])
    try editor.initialize()
    editor.open(draft, uri: "file:///love/udkast.lov")
    func published() -> [Int?]? {
      lines(editor.received("textDocument/publishDiagnostics").last { $0["uri"]?.string == toml }?["diagnostics"])
    }
    #expect(published() == [1])
    editor.open("[rules]\nreference = \"1️⃣vigtig2️⃣\"\n", uri: toml)
    #expect(published() == [1])
    try editor.change("1️⃣", "2️⃣", to: "off", version: 2)
    #expect(published() == [])
    editor.change([["text": "\n[rules]\nreference = 5\n"]], version: 3)
    #expect(published() == [2])
    editor.notify("textDocument/didClose", ["textDocument": ["uri": JSONValue(toml)]])
    #expect(published() == [1])
  }

  @Test func aClientThatPullsIsToldOfAnOpenConfiguration() throws {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    editor.open("languge = \"da\"\n", uri: toml)
    #expect(lines(try editor.ask(aboutDraft: "textDocument/diagnostic")["items"]) == [0])
    editor.change([["text": "language = \"da\"\n"]], version: 2)
    #expect(lines(try editor.ask(aboutDraft: "textDocument/diagnostic")["items"]) == [])
  }

  @Test(arguments: ["documentSymbol", "foldingRange", "documentLink", "codeLens"])
  func aConfigurationIsNoDraft(method: String) throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("# § 1. Se § 9.\nlanguage = \"da\"\n", uri: toml)
    #expect(try editor.ask(aboutDraft: "textDocument/\(method)").isNull)
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

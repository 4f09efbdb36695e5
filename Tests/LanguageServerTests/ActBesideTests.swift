import JSON
import Testing

/// An act that lies in the folder of the draft that changes it, and in no library.
struct ActBesideTests {
  private static func act(_ words: String) -> String {
    """
    ---
    nummer: 9
    dato: 2004-03-03
    ---
    Bekendtgørelse af lov om havnebade
    Herved bekendtgøres lov om havnebade, lov nr. 5 af 1. juni 2001.
    § 1. Kommunen driver \(words).
    § 2. Badet er åbent hele året.

    """
  }

  private let draft = """
    Lov om ændring af lov om havnebade
    § 1
    I lov om havnebade, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, foretages følgende ændring:
    1️⃣1. I § 1 ændres »havnebade« til: »badesteder«.
    § 2
    Loven træder i kraft den 1. juli 2026.

    """

  private let capabilities: JSONValue = [
    "textDocument": ["hover": ["contentFormat": ["markdown"]]],
    "workspace": [
      "didChangeWatchedFiles": ["dynamicRegistration": true, "relativePatternSupport": true],
      "codeLens": ["refreshSupport": true],
    ],
  ]

  private func editor(_ acts: (path: String, text: String)...) async throws -> Editor {
    let editor = Editor(acts: acts)
    try editor.initialize(capabilities)
    editor.open(draft, uri: "file:///love/forslag.lov")
    await editor.settle()
    return editor
  }

  private func rules(_ editor: Editor) -> [String] { findings(editor).compactMap { $0["code"]?.string } }

  /// The diagnostics of the draft that were sent last.
  private func findings(_ editor: Editor) -> [JSONValue] {
    editor.work()
    let all = editor.desk.sent.compactMap { try? JSONValue(parsing: $0) }.filter {
      $0["method"]?.string == "textDocument/publishDiagnostics"
        && $0["params"]?["uri"]?.string == "file:///love/forslag.lov"
    }
    return all.last?["params"]?["diagnostics"]?.array ?? []
  }

  private func hover(_ editor: Editor) throws -> String {
    try editor.ask("textDocument/hover", at: "1️⃣")["contents"]?["value"]?.string ?? ""
  }

  private func tell(_ editor: Editor, ofChangeAt path: String) async {
    editor.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": JSONValue("file://\(path)"), "type": 2]]])
    await editor.settle()
  }

  private let notAtHand = "amendment/act-not-at-hand"

  @Test func isAtHandWithoutLibraryOrWorkspaceFolder() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("havnebade")))
    #expect(!rules(editor).contains(notAtHand))
    #expect(try hover(editor).contains("Kommunen driver ~~havnebade~~ **badesteder**"))
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    #expect(lenses.contains { $0["command"]?["command"]?.string != nil })
  }

  @Test(arguments: ["file:///love/udkast/forslag.lov", "untitled:Forslag"])
  func isAtHandInTheFolderThatTheClientWorksIn(uri: String) async throws {
    let editor = Editor(acts: [("/love/havnebade.txt", Self.act("havnebade"))])
    try editor.initialize(capabilities, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    editor.open(draft, uri: uri)
    await editor.settle()
    #expect(try hover(editor).contains("Kommunen driver ~~havnebade~~ **badesteder**"))
  }

  @Test func theFolderOfTheDraftGoesBeforeTheOneTheClientWorksIn() async throws {
    let editor = Editor(acts: [
      ("/love/havnebade.txt", Self.act("havnebade og broer")), ("/love/udkast/havnebade.txt", Self.act("havnebade")),
    ])
    try editor.initialize(capabilities, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    editor.open(draft, uri: "file:///love/udkast/forslag.lov")
    await editor.settle()
    #expect(try !hover(editor).contains("broer"))
  }

  @Test func clientAsksForLensesAgainWhenTheActHasBeenRead() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("havnebade")))
    #expect(editor.received().contains { $0["method"]?.string == "workspace/codeLens/refresh" })
  }

  /// »Er ikke ved hånden« is said once the folder and the library have been looked through, and then also where that brings
  /// nothing.
  @Test(arguments: [nil, "/loven/lovsmed.toml"]) func nothingIsSaidNotToBeAtHandBeforeItHasBeenLookedFor(
    configuration: String?
  ) async throws {
    for isThere in [true, false] {
      let acts = isThere ? [(path: "/loven/love/havnebade.txt", text: Self.act("havnebade"))] : []
      let editor = Editor(
        configuration.map { [$0: "[library]\nfolders = [\"love\"]\n"] } ?? [:], acts: acts)
      try editor.initialize(capabilities)
      editor.open(draft, uri: "file:///loven/\(configuration == nil ? "love/" : "")forslag.lov")
      #expect(!editor.received("textDocument/publishDiagnostics").isEmpty)
      await editor.settle()
      let sent = editor.desk.sent.compactMap { try? JSONValue(parsing: $0) }
      let published = sent.filter { $0["method"]?.string == "textDocument/publishDiagnostics" }.map {
        ($0["params"]?["diagnostics"]?.array ?? []).contains { $0["code"]?.string == notAtHand }
      }
      #expect(published.dropLast().allSatisfy { !$0 })
      #expect(published.last == !isThere)
    }
  }

  @Test func aClientThatPullsIsToldWhenNothingWasFound() async throws {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    editor.open(draft, uri: "file:///love/forslag.lov")
    func rules() throws -> [String] {
      (try editor.ask(aboutDraft: "textDocument/diagnostic")["items"]?.array ?? []).compactMap { $0["code"]?.string }
    }
    #expect(try !rules().contains(notAtHand))
    await editor.settle()
    #expect(editor.received().contains { $0["method"]?.string == "workspace/diagnostic/refresh" })
    #expect(try rules().contains(notAtHand))
  }

  @Test func anActInAnotherFolderIsNotBeside() async throws {
    let editor = try await editor(("/love/gamle/havnebade.txt", Self.act("havnebade")))
    #expect(rules(editor).contains(notAtHand))
    let message = try #require(findings(editor).first { $0["code"]?.string == notAtHand }?["message"]?.string)
    #expect(message.hasSuffix("Læg den i udkastets mappe eller i biblioteket."))
    #expect(!message.contains("--base"))
  }

  @Test func anotherVersionThanTheOneCitedDoesNotCount() async throws {
    let other = Self.act("havnebade").replacing("nummer: 9", with: "nummer: 8")
    #expect(rules(try await editor(("/love/havnebade.txt", other))).contains(notAtHand))
  }

  @Test func severalVersionsAreNamedAndTheOpenOneIsMeant() async throws {
    let editor = try await editor(
      ("/love/a.txt", Self.act("havnebade")), ("/love/b.txt", Self.act("havnebade og strande")))
    let message = try #require(findings(editor).first { $0["code"]?.string == notAtHand }?["message"]?.string)
    #expect(message.contains("flere udgaver, »a.txt« og »b.txt«. Åbn den rigtige"), "\(message)")
    open(Self.act("havnebade og strande"), at: "/love/b.txt", in: editor)
    await editor.settle()
    #expect(!rules(editor).contains(notAtHand))
    #expect(try hover(editor).contains("**badesteder** og strande"))
  }

  @Test func twoCopiesThatSayTheSameAreNoDoubt() async throws {
    let editor = try await editor(("/love/a.txt", Self.act("havnebade")), ("/love/b.txt", Self.act("havnebade")))
    #expect(!rules(editor).contains(notAtHand))
  }

  @Test func aChangedFileIsReadAgain() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("strande")))
    #expect(rules(editor).contains("amendment/missing-words"))
    editor.desk.put(act: Self.act("havnebade"), at: "/love/havnebade.txt")
    await tell(editor, ofChangeAt: "/love/havnebade.txt")
    #expect(!rules(editor).contains("amendment/missing-words"))
  }

  @Test func aFileThatComesLaterIsFound() async throws {
    let editor = try await editor()
    #expect(rules(editor).contains(notAtHand))
    editor.desk.put(act: Self.act("havnebade"), at: "/love/havnebade.txt")
    await tell(editor, ofChangeAt: "/love/havnebade.txt")
    #expect(!rules(editor).contains(notAtHand))
  }

  @Test func theFolderIsWatchedWithoutAWorkspaceFolder() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("havnebade")))
    let watched = editor.desk.sent.compactMap { try? JSONValue(parsing: $0) }.flatMap { message in
      (message["params"]?["registrations"]?.array ?? []).flatMap { $0["registerOptions"]?["watchers"]?.array ?? [] }
    }
    #expect(
      watched.contains {
        $0["globPattern"]?["baseUri"]?.string == "file:///love" && $0["globPattern"]?["pattern"]?.string == "*"
      })
  }

  @Test func anOpenActCountsAsItStandsInTheEditor() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("havnebade")))
    open(Self.act("havnebade"), at: "/love/havnebade.txt", in: editor)
    await editor.settle()
    change(Self.act("strande"), at: "/love/havnebade.txt", in: editor)
    #expect(rules(editor).contains("amendment/missing-words"))
    change(Self.act("havnebade og strande"), at: "/love/havnebade.txt", in: editor)
    #expect(try hover(editor).contains("**badesteder** og strande"))
    editor.notify("textDocument/didClose", ["textDocument": ["uri": "file:///love/havnebade.txt"]])
    await editor.settle()
    let closed = try hover(editor)
    #expect(closed.contains("**badesteder**") && !closed.contains("strande"), "\(closed)")
  }

  @Test func typingAndOpeningAgainReadTheFolderOnce() async throws {
    let editor = try await editor(("/love/havnebade.txt", Self.act("havnebade")))
    let count = editor.desk.readingCount
    #expect(count == 1)
    editor.change([["text": JSONValue(draft.replacing("1️⃣", with: "").replacing("2026", with: "2027"))]], version: 2)
    await editor.settle()
    _ = try hover(editor)
    #expect(editor.desk.readingCount == count)
  }

  @Test func anOpeningThatIsMendedFindsTheAct() async throws {
    let editor = Editor(acts: [("/love/havnebade.txt", Self.act("havnebade"))])
    try editor.initialize(capabilities)
    editor.open(
      draft.replacing("I lov om havnebade", with: "I lov om fyrskibe").replacing("nr. 9", with: "nr. 8"),
      uri: "file:///love/forslag.lov")
    await editor.settle()
    #expect(rules(editor).contains(notAtHand))
    editor.change([["text": JSONValue(draft.replacing("1️⃣", with: ""))]], version: 2)
    await editor.settle()
    #expect(!rules(editor).contains(notAtHand))
  }

  @Test(arguments: ["diagnostics", "diagnostic"])
  func clientAsksForDiagnosticsAgainWhenTheActHasBeenRead(flag: String) async throws {
    let editor = Editor(acts: [("/love/havnebade.txt", Self.act("strande"))])
    try editor.initialize([
      "textDocument": ["diagnostic": [:]], "workspace": JSONValue(members: [(flag, ["refreshSupport": true])]),
    ])
    editor.open(draft, uri: "file:///love/forslag.lov")
    await editor.settle()
    #expect(editor.received().contains { $0["method"]?.string == "workspace/diagnostic/refresh" })
    let items = try editor.ask(aboutDraft: "textDocument/diagnostic")["items"]?.array
    #expect(items?.contains { $0["code"]?.string == "amendment/missing-words" } == true)
  }

  @Test func aDraftThatIsNotOpenIsHeldAgainstItAndAgainWhenItChanges() async throws {
    let plain = draft.replacing("1️⃣", with: "")
    let editor = Editor(["/love/forslag.lov": plain], acts: [("/love/havnebade.txt", Self.act("strande"))])
    try editor.initialize(Editor.pulls, [("rootUri", "file:///love")])
    func report(_ known: JSONValue?) async throws -> JSONValue {
      let previous: [JSONValue] = known.map { [["uri": "file:///love/forslag.lov", "value": $0]] } ?? []
      let id = editor.send("workspace/diagnostic", ["previousResultIds": JSONValue(previous)])
      await editor.settle()
      let result = editor.received().last { $0["id"]?.int == id && $0["method"] == nil }?["result"]
      return try #require(result?["items"]?.array?.first { $0["uri"]?.string == "file:///love/forslag.lov" })
    }
    func rules(_ report: JSONValue) -> [String] { (report["items"]?.array ?? []).compactMap { $0["code"]?.string } }
    let first = try await report(nil)
    #expect(rules(first).contains("amendment/missing-words"))
    #expect(try await report(first["resultId"])["kind"]?.string == "unchanged")
    editor.desk.put(act: Self.act("havnebade"), at: "/love/havnebade.txt")
    await tell(editor, ofChangeAt: "/love/havnebade.txt")
    let last = try await report(first["resultId"])
    #expect(last["kind"]?.string == "full" && !rules(last).contains("amendment/missing-words"))
  }

  private func open(_ text: String, at path: String, in editor: Editor) {
    editor.notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": JSONValue("file://\(path)"), "languageId": "lov", "version": 1, "text": JSONValue(text),
        ]
      ])
  }

  private func change(_ text: String, at path: String, in editor: Editor) {
    editor.notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": JSONValue("file://\(path)"), "version": 2],
        "contentChanges": [["text": JSONValue(text)]],
      ])
  }
}

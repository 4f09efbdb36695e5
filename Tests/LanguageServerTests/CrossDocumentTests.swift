import JSON
import Testing

/// What an edit of one act does to the drafts that refer to it.
struct CrossDocumentTests {
  private let act =
    "Lov om havnefyr\n1️⃣\n§ 1. Et havnefyr 2️⃣lyser.\n\n§ 3️⃣2. Ejeren passer\n1) fyret,\n2) molen og\n4️⃣3) havnen.\n5️⃣"
  private let actURI = "file:///love/gældende/havnefyr.txt"
  private let citing = "Lov om lodser\n\n§ 1. Lodsen hjælper, jf. 1️⃣§ 2, nr. 3, i lov om havnefyr.\n"
  private let citingURI = "file:///love/udkast.lov"
  private let pull: JSONValue = [
    "textDocument": ["diagnostic": [:]],
    "workspace": ["diagnostics": ["refreshSupport": true], "inlayHint": ["refreshSupport": true]],
  ]

  /// An editor in which the draft is open, and the act that it cites lies in the library.
  private func editor(_ capabilities: JSONValue? = nil) async throws -> Editor {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/havnefyr.txt", MarkedText(act).plain)])
    try editor.initialize(capabilities ?? pull)
    editor.open(citing, uri: citingURI)
    await editor.settle()
    _ = try findings(editor)
    _ = editor.received()
    return editor
  }

  /// Asks about the citing draft, whatever was opened since.
  private func ask(_ editor: Editor, _ method: String) throws -> JSONValue {
    let position = try #require(MarkedText(citing).position(of: "1️⃣"))
    return try editor.ask(method, ["textDocument": ["uri": JSONValue(citingURI)], "position": position])
  }

  private func findings(_ editor: Editor) throws -> [String]? {
    let answer = try editor.ask("textDocument/diagnostic", ["textDocument": ["uri": JSONValue(citingURI)]])
    return answer["items"]?.array?.compactMap { $0["code"]?.string }
  }

  private func refreshes(_ editor: Editor) -> Int {
    editor.received().count { $0["method"]?.string == "workspace/diagnostic/refresh" }
  }

  @Test func whatIsDeletedInAnOpenActIsMissingInTheDraftsThatCiteIt() async throws {
    let editor = try await editor()
    editor.open(act, uri: actURI)
    #expect(refreshes(editor) == 0)
    #expect(try findings(editor) == [])
    try editor.change("4️⃣", "5️⃣", to: "", version: 2)
    #expect(refreshes(editor) == 1)
    #expect(try findings(editor) == ["reference/missing-elsewhere"])
    #expect(try ask(editor, "textDocument/hover")["contents"]?["value"]?.string?.contains("findes ikke") == true)
  }

  @Test func clientsThatDoNotAskAreTold() async throws {
    let editor = try await editor([:])
    editor.open(act, uri: actURI)
    _ = editor.received()
    try editor.change("4️⃣", "5️⃣", to: "", version: 2)
    let published = editor.received("textDocument/publishDiagnostics")
    #expect(published.map { $0["uri"]?.string } == [actURI, citingURI])
    #expect(published.last?["diagnostics"]?.array?.map { $0["code"]?.string } == ["reference/missing-elsewhere"])
  }

  @Test func wordsOfAnOpenActAreShownAsTheyAreAndRefreshNothing() async throws {
    let editor = try await editor()
    editor.open(act, uri: actURI)
    try editor.change("1️⃣", "2️⃣", to: "\n\n\n\n§ 1. Et havnefyr skinner og ", version: 2)
    #expect(refreshes(editor) == 0)
    #expect(try ask(editor, "textDocument/definition").array?.map { $0["range"].map(written) } == ["10:0-10:2"])
    editor.change(
      [["range": ["start": ["line": 10, "character": 3], "end": ["line": 10, "character": 9]], "text": "kajen"]],
      version: 3)
    #expect(refreshes(editor) == 0)
    #expect(try ask(editor, "textDocument/hover")["contents"]?["value"]?.string?.contains("3) kajen.") == true)
  }

  @Test func aSentenceThatIsWrittenTogetherWithAnotherIsMissing() throws {
    let editor = Editor()
    try editor.initialize(pull)
    editor.open("Lov om lodser\n\n§ 1. Lodsen hjælper, jf. § 1, 2. pkt., i lov om fyr.\n", uri: citingURI)
    editor.open("Lov om fyr\n\n§ 1. Fyret lyser1️⃣. Det2️⃣ blinker.\n\n§ 2. Fyret er rødt.\n", uri: "file:///love/fyr.lov")
    #expect(try findings(editor) == [])
    _ = editor.received()
    try editor.change("1️⃣", "2️⃣", to: " og", version: 2)
    #expect(refreshes(editor) == 1)
    #expect(try findings(editor) == ["reference/missing-elsewhere"])
  }

  @Test func aClosedActIsAsItsFileIs() async throws {
    let editor = try await editor()
    editor.open(act, uri: actURI)
    try editor.change("4️⃣", "5️⃣", to: "", version: 2)
    #expect(refreshes(editor) == 1)
    editor.notify("textDocument/didClose", ["textDocument": ["uri": JSONValue(actURI)]])
    #expect(refreshes(editor) == 1)
    #expect(try findings(editor) == [])
    #expect(try ask(editor, "textDocument/hover")["contents"]?["value"]?.string?.contains("3) havnen.") == true)
  }

  @Test func anActThatIsCalledOtherwiseIsNoLongerTheOneMeant() async throws {
    let editor = try await editor()
    editor.open(
      act.replacing("Lov om havnefyr", with: "Lov om 1️⃣havnefyr2️⃣").replacing("\n1️⃣\n", with: "\n\n")
        .replacing(" 2️⃣l", with: " l"), uri: actURI)
    #expect(try ask(editor, "textDocument/definition").array?.count == 1)
    try editor.change("1️⃣", "2️⃣", to: "vagere", version: 2)
    #expect(try ask(editor, "textDocument/definition").isNull)
    editor.change(
      [["range": ["start": ["line": 0, "character": 7], "end": ["line": 0, "character": 13]], "text": "havnefyr"]],
      version: 3)
    #expect(try ask(editor, "textDocument/definition").array?.count == 1)
  }

  @Test func draftsOutsideAnyLibrarySeeEachOther() throws {
    let editor = Editor()
    try editor.initialize(pull)
    editor.open(act, uri: "untitled:Untitled-1")
    editor.open(citing, uri: citingURI)
    let places = try ask(editor, "textDocument/definition").array
    #expect(places?.map { $0["uri"]?.string } == ["untitled:Untitled-1"])
    #expect(places?.map { $0["range"].map(written) } == ["7:0-7:2"])
    #expect(try ask(editor, "textDocument/hover")["contents"]?["value"]?.string?.contains("3) havnen.") == true)
  }

  @Test func wordsThatGoOutOfAnActAreMissingInTheDraftThatAmendsIt() async throws {
    let editor = try await editor()
    let draftURI = "file:///love/forslag.lov"
    let draft = "Lov om ændring af lov om havnefyr\n\n§ 1\n\nI lov om havnefyr foretages følgende ændringer:\n\n"
    editor.open(draft + "1. I § 1 ændres »lyser« til: »blinker«.\n", uri: draftURI)
    func missesWords() throws -> Bool {
      let answer = try editor.ask("textDocument/diagnostic", ["textDocument": ["uri": JSONValue(draftURI)]])
      return answer["items"]?.array?.contains { $0["code"]?.string == "amendment/missing-words" } ?? false
    }
    editor.open(act, uri: actURI)
    #expect(try !missesWords())
    _ = editor.received()
    let word: JSONValue = ["start": ["line": 2, "character": 17], "end": ["line": 2, "character": 22]]
    editor.change([["range": word, "text": "skinner"]], version: 2)
    #expect(refreshes(editor) == 1)
    #expect(try missesWords())
  }

  @Test func mentionsInOtherOpenDraftsAreCounted() async throws {
    let editor = try await editor()
    editor.open(act, uri: actURI)
    let hover = try editor.ask("textDocument/hover", at: "3️⃣")["contents"]?["value"]?.string
    #expect(hover?.contains("1 henvisning hertil, heraf 1 i andre åbne dokumenter.") == true)
    #expect(hover?.contains("Fra: § 1 i lov om lodser") == true)
    let lenses = try editor.ask(aboutDraft: "textDocument/codeLens")
    #expect(lenses.array?.map { $0["data"]?["count"]?.int } == [1])
    let item = try #require(try editor.ask("textDocument/prepareCallHierarchy", at: "3️⃣").array?.first)
    let calls = try editor.ask("callHierarchy/incomingCalls", ["item": item])
    #expect(calls.array?.map { $0["from"]?["uri"]?.string } == [citingURI])
    #expect(calls.array?.first?["fromRanges"]?.array?.count == 1)
  }
}

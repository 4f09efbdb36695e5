import Analysis
import Analyzers
import JSON
import StatuteModel
import StatuteText
import Testing

/// What is said of documents: pushed or pulled, never both.
struct DiagnosticTests {
  private let draft = "Lov om både\n§ 1. Både sejler, jf. 1️⃣§ 5.\n§ 3. Havnen er åben.\n"

  @Test func whatIsSaidIsWhatCheckSays() throws {
    let editor = Editor()
    try editor.initialize(["textDocument": ["publishDiagnostics": ["relatedInformation": true]]])
    editor.open(draft)
    let source = SourceText(editor.draft.plain)
    let findings = Linter(analyzers: BuiltIn.analyzers).findings(in: Document(path: "udkast.lov", source: source))
    let published = try #require(editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array)
    #expect(published.count == 2)
    #expect(published.map { $0["message"]?.string } == findings.map(\.message))
    #expect(published.map { $0["code"]?.string } == findings.map(\.rule.id))
    #expect(published.map { $0["relatedInformation"]?.array?.count ?? 0 } == findings.map(\.related.count))
    #expect(published.allSatisfy { $0["source"]?.string == "lovsmed" })
  }

  @Test func citedWordsStandOutWhereTheClientShowsMarkup() throws {
    let editor = Editor()
    try editor.initialize([
      "textDocument": ["diagnostic": ["markupMessageSupport": true]],
      "workspace": ["diagnostics": ["refreshSupport": true]],
    ])
    editor.open("Lov om både\n§ 1. Både sejler, jf. § 2 stk. 2.\n§ 2. Både ligger stille.\nStk. 2. Havnen er åben.\n")
    let report = try editor.ask(aboutDraft: "textDocument/diagnostic")
    let message = try #require(report["items"]?.array?.first?["message"])
    #expect(message["kind"]?.string == "markdown")
    #expect(message["value"]?.string?.contains("»**§ 2, stk. 2**«") == true)
  }

  @Test func aDiagnosticStandsWhereTheWordsDo() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let published = try #require(editor.received("textDocument/publishDiagnostics").last)
    let starts = published["diagnostics"]?.array?.compactMap { $0["range"]?["start"]?.serialized() }
    #expect(starts?.contains(try #require(editor.draft.position(of: "1️⃣")).serialized()) == true)
    #expect(published["version"]?.int == 1)
  }

  @Test func aBurstOfEditsIsLookedAtOnce() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Se § 1.\n")
    _ = editor.received()
    for version in 2...51 { editor.change([["range": place(0, 11, 0, 11), "text": "1"]], version: version) }
    let published = editor.received("textDocument/publishDiagnostics")
    #expect(published.map { $0["version"]?.int } == [51])
    #expect(published.first?["diagnostics"]?.array?.count == 1)
  }

  @Test func whatWasPushedIsTakenBackWhenTheDocumentCloses() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    _ = editor.received()
    editor.notify("textDocument/didClose", ["textDocument": ["uri": "file:///udkast.lov"]])
    let published = editor.received("textDocument/publishDiagnostics")
    #expect(published.map { $0["diagnostics"]?.array?.count } == [0])
  }

  /// What has been written before is written again where it has not moved.
  @Test func diagnosticsFollowEveryEdit() throws {
    func published(_ editor: Editor) throws -> String {
      let all = editor.received("textDocument/publishDiagnostics").last?["diagnostics"]
      return String(decoding: try #require(all).serialized(), as: UTF8.self)
    }
    let editor = Editor()
    try editor.initialize(["textDocument": ["publishDiagnostics": ["relatedInformation": true]]])
    var text = """
      Lov om både

      § 1. Både, jf. § 7, og skibe, jf. § 8.
      Stk. 3. Flåder, jf. § 9.

      § 2. Skibe, jf. § 6.

      """
    editor.open(text)
    _ = editor.received()
    // Where, how much goes out and what comes in; several of one burst.
    let bursts: [[(line: Int, start: Int, end: Int, new: String)]] = [
      [(2, 5, 5, "Alle både og ")], [(2, 0, 0, "\n")], [(5, 0, 0, " ")], [(1, 0, 0, "\nBåde\n"), (0, 7, 11, "skibe")],
      [(0, 0, 0, "\u{1F6A2} ")], [(5, 9, 9, "\n"), (7, 0, 0, "x")], [(7, 0, 1, "")],
      [(5, 0, 9, "§ 4. "), (6, 0, 0, "y")],
    ]
    for (version, burst) in bursts.enumerated() {
      for edit in burst {
        let change = place(edit.line, edit.start, edit.line, edit.end)
        editor.change([["range": change, "text": JSONValue(edit.new)]], version: version + 2)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let units = Array(lines[edit.line].utf16)
        lines[edit.line] =
          String(decoding: units[..<edit.start], as: UTF16.self) + edit.new
          + String(decoding: units[edit.end...], as: UTF16.self)
        text = lines.joined(separator: "\n")
      }
      let fresh = Editor()
      try fresh.initialize(["textDocument": ["publishDiagnostics": ["relatedInformation": true]]])
      fresh.open(text)
      #expect(try published(editor) == published(fresh), "after burst \(version)")
    }
  }

  @Test func aClientThatPullsIsPushedNothing() throws {
    let editor = Editor()
    let answer = try editor.initialize(Editor.pulls)
    #expect(answer["capabilities"]?["diagnosticProvider"]?["workspaceDiagnostics"]?.bool == true)
    editor.open(draft)
    #expect(editor.received("textDocument/publishDiagnostics").isEmpty)
    #expect(try Editor().initialize()["capabilities"]?["diagnosticProvider"] == nil)
  }

  /// As Helix has it.
  @Test func theNameOfTheFlagMayBeThatOfTheOthers() throws {
    let answer = try Editor().initialize([
      "textDocument": ["diagnostic": [:]], "workspace": ["diagnostic": ["refreshSupport": true]],
    ])
    #expect(answer["capabilities"]?["diagnosticProvider"] != nil)
  }

  /// As Neovim 0.11: it would keep what no longer holds when another text or a setting changes.
  @Test func aClientThatCannotBeToldToAskAgainIsPushed() async throws {
    let editor = Editor()
    let answer = try editor.initialize(["textDocument": ["diagnostic": [:]]])
    #expect(answer["capabilities"]?["diagnosticProvider"] == nil)
    editor.open(draft)
    #expect(editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count == 2)
    editor.notify(
      "workspace/didChangeConfiguration", ["settings": ["lovsmed": ["rules": ["reference": "off"]]]])
    await editor.settle()
    #expect(editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count == 1)
  }

  @Test func whatTheClientHasIsNotSentAgain() throws {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    editor.open(draft)
    let first = try editor.ask(aboutDraft: "textDocument/diagnostic")
    #expect(first["kind"]?.string == "full")
    #expect(first["items"]?.array?.count == 2)
    let id = try #require(first["resultId"])
    let second = try editor.ask(aboutDraft: "textDocument/diagnostic", [("previousResultId", id)])
    #expect(second["kind"]?.string == "unchanged")
    #expect(second["resultId"]?.string == id.string)
    editor.change([["text": "§ 1. Både sejler.\n"]], version: 2)
    let third = try editor.ask(aboutDraft: "textDocument/diagnostic", [("previousResultId", id)])
    #expect(third["kind"]?.string == "full")
    #expect(third["items"]?.array?.count == 0)
  }

  @Test func aPullIsAnsweredFromTheStateItMeets() throws {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    editor.open("§ 1. Se § 1.\n")
    _ = editor.received()
    let about: JSONValue = ["textDocument": ["uri": "file:///udkast.lov"]]
    editor.change([["text": "§ 1. Se § 8 og § 9.\n"]], version: 2)
    editor.send("textDocument/diagnostic", about)
    editor.change([["text": "§ 1. Se § 1.\n"]], version: 3)
    editor.send("textDocument/diagnostic", about)
    #expect(editor.received().compactMap { $0["result"]?["items"]?.array?.count } == [2, 0])
  }

  @Test func theWorkspaceIsLookedThroughAside() async throws {
    let editor = Editor([
      "/love/a.lov": "§ 1. Se § 9.\n", "/love/b.lov": "§ 1. Se § 1.\n", "/love/noter.lov": "Husk kaffe.\n",
      "/andet/c.lov": "§ 1. Se § 9.\n",
    ])
    try editor.initialize(Editor.pulls, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    let id = editor.send("workspace/diagnostic", ["previousResultIds": []])
    await editor.settle()
    let answer = try #require(editor.received().first { $0["id"]?.int == id }?["result"]?["items"]?.array)
    #expect(
      answer.compactMap { $0["uri"]?.string } == ["file:///love/a.lov", "file:///love/b.lov", "file:///love/noter.lov"])
    #expect(answer.map { $0["items"]?.array?.count } == [1, 0, 0])

    let known = answer.compactMap { item -> JSONValue? in
      guard let uri = item["uri"], let value = item["resultId"] else { return nil }
      return ["uri": uri, "value": value]
    }
    editor.desk.put("§ 1. Se § 10.\n", at: "/love/a.lov")
    editor.send("workspace/diagnostic", ["previousResultIds": JSONValue(known)])
    await editor.settle()
    let again = editor.received().last?["result"]?["items"]?.array
    #expect(again?.map { $0["kind"]?.string } == ["full", "unchanged", "unchanged"])
  }

  @Test func whoIsSentPartsIsSentNothingElse() async throws {
    let files = (1...40).map { ("/love/\($0).lov", "§ 1. Se § 9.\n") }
    let editor = Editor(Dictionary(uniqueKeysWithValues: files))
    try editor.initialize(Editor.pulls, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    let gone: JSONValue = ["uri": "file:///love/slettet.lov", "value": "1"]
    let id = editor.send(
      "workspace/diagnostic", ["previousResultIds": [gone], "partialResultToken": "del", "workDoneToken": "vis"])
    await editor.settle()
    let messages = editor.received()
    #expect(messages.last { $0["id"]?.int == id }?["result"]?["items"]?.array?.count == 0)
    let told = messages.filter { $0["method"]?.string == "$/progress" }.compactMap { $0["params"] }
    let parts = told.filter { $0["token"]?.string == "del" }.compactMap { $0["value"]?["items"]?.array }
    #expect(parts.map(\.count) == [33, 8])
    let report = parts.joined().first { $0["uri"]?.string == gone["uri"]?.string }
    #expect(report?["kind"]?.string == "full")
    #expect(report?["items"]?.array?.count == 0)
    let shown = told.filter { $0["token"]?.string == "vis" }.compactMap { $0["value"] }
    #expect(shown.map { $0["kind"]?.string } == ["begin", "report", "report", "end"])
    #expect(shown.compactMap { $0["message"]?.string } == ["32/40", "40/40"])
  }

  @Test func workThatIsTakenBackIsRefusedOnce() async throws {
    let editor = Editor(["/love/a.lov": "§ 1. Se § 9.\n"])
    try editor.initialize(Editor.pulls, [("workspaceFolders", [["uri": "file:///love", "name": "love"]])])
    _ = editor.received()
    let id = editor.send("workspace/diagnostic", ["previousResultIds": []])
    editor.work()
    editor.notify("$/cancelRequest", ["id": JSONValue(id)])
    await editor.settle()
    #expect(editor.received().filter { $0["id"]?.int == id }.map { $0["error"]?["code"]?.int } == [-32800])
  }

  @Test func aDiagnosticLinksToTheRulesPageWhereThatLies() throws {
    let editor = Editor()
    try editor.initialize(
      ["textDocument": ["publishDiagnostics": ["codeDescriptionSupport": true]]],
      [("initializationOptions", ["rulePages": "https://lovsmed.example/regler/"])])
    editor.open("§ 1. Se § 9.\n")
    let published = editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array
    #expect(
      published?.first?["codeDescription"]?["href"]?.string
        == "https://lovsmed.example/regler/reference/missing-target.md")
  }
}

import JSON
import Testing

/// Rules that a `lovsmed.toml` declares, in the editor.
struct OwnRuleTests {
  private static let house =
    "[[own-rule]]\nrule = \"hus/baad\"\ntitle = \"Både\"\nmessage = \"Skriv fartøj, ikke $0.\"\nword-list = \"ord.dic\"\n"
  private let shows: JSONValue = [
    "workspace": [
      "textDocumentContent": [:],
      "didChangeWatchedFiles": ["dynamicRegistration": true, "relativePatternSupport": true],
    ],
    "textDocument": ["publishDiagnostics": ["codeDescriptionSupport": true]],
  ]

  private func diagnostics(_ editor: Editor, of path: String = "/love/udkast.lov") -> [JSONValue] {
    editor.received("textDocument/publishDiagnostics").last { $0["uri"]?.string == "file://" + path }?[
      "diagnostics"]?.array ?? []
  }

  private func changed(_ path: String, in editor: Editor) {
    editor.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": JSONValue("file://" + path), "type": 2]]])
  }

  @Test func theyAreFoundAndExplainedAsBuiltInOnesAre() throws {
    let editor = Editor(["/love/lovsmed.toml": Self.house, "/love/ord.dic": "båd\n"])
    try editor.initialize(shows)
    editor.open("Lov om fartøjer\n§ 1. En båd.\n", uri: "file:///love/udkast.lov")
    let found = try #require(diagnostics(editor).first)
    #expect(found["message"]?.string == "Skriv fartøj, ikke båd.")
    #expect(found["code"]?.string == "hus/baad")
    let uri = try #require(found["codeDescription"]?["href"])
    #expect(uri.string == "lovsmed://rules/hus/baad.md")
    let page = try editor.ask("workspace/textDocumentContent", ["uri": uri])["text"]?.string
    #expect(page?.hasPrefix("# Både\n") == true)
  }

  @Test func theyFollowTheFileAndItsWordLists() throws {
    let editor = Editor(["/love/lovsmed.toml": Self.house])
    try editor.initialize(shows)
    editor.open("Lov om fartøjer\n§ 1. En båd og en jolle.\n", uri: "file:///love/udkast.lov")
    #expect(diagnostics(editor).isEmpty)
    editor.desk.put("båd\n", at: "/love/ord.dic")
    changed("/love/ord.dic", in: editor)
    #expect(diagnostics(editor).map { $0["message"]?.string } == ["Skriv fartøj, ikke båd."])
    editor.desk.put("jolle\n", at: "/love/ord.dic")
    changed("/love/ord.dic", in: editor)
    #expect(diagnostics(editor).map { $0["message"]?.string } == ["Skriv fartøj, ikke jolle."])
    editor.desk.put(Self.house.replacing("fartøj", with: "skib"), at: "/love/lovsmed.toml")
    changed("/love/lovsmed.toml", in: editor)
    #expect(diagnostics(editor).map { $0["message"]?.string } == ["Skriv skib, ikke jolle."])
  }

  @Test func whatHoldsForSomeTextsHoldsInTheEditor() throws {
    let file = """
      [[override]]
      paths = ["gamle/**"]
      rules = { "reference" = "hint" }
      [[override]]
      paths = ["uddrag/**"]
      kind = "excerpt"
      """
    let editor = Editor(["/love/lovsmed.toml": file])
    try editor.initialize()
    for (path, severities) in [("/love/gamle/a.lov", [4]), ("/love/uddrag/a.lov", []), ("/love/a.lov", [1])] {
      editor.open("§ 1. Se § 9.\n", uri: "file://" + path)
      #expect(diagnostics(editor, of: path).map { $0["severity"]?.int } == severities)
    }
  }

  @Test(arguments: [
    ("[rules]\nhus1️⃣", ["\"hus/baad\" = ", "hus = "]),
    ("[rules]\n\"hus/baad\" = 1️⃣", ["\"warning\"", "\"off\""]),
    ("[[override]]\nki1️⃣", ["kind = ", "paths = "]),
    ("[[override]]\n[override.rules]\n1️⃣", ["numbering = "]),
    ("[[own-rule]]\nsafe = 1️⃣", ["true", "false"]),
    ("[[own-rule]]\nkinds = [\"act\", 1️⃣", ["\"amending-act\""]),
    ("1️⃣", ["language = ", "[rules]", "[[own-rule]]"]),
  ])
  func theFileIsCompleted(text: String, choices: [String]) throws {
    let editor = Editor(["/love/lovsmed.toml": Self.house, "/love/ord.dic": "båd\n"])
    try editor.initialize()
    editor.open("Lov om fartøjer\n", uri: "file:///love/udkast.lov")
    editor.open(text, uri: "file:///love/lovsmed.toml")
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    let offered = list["items"]?.array?.compactMap { $0["textEdit"]?["newText"]?.string } ?? []
    #expect(choices.allSatisfy(offered.contains), "\(offered)")
  }

  /// Editors write the closing mark when the opening one is typed.
  @Test func aClosingQuotationMarkIsWrittenOver() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("[check]\nfail-on = \"1️⃣\" # svaret\n", uri: "file:///love/lovsmed.toml")
    let range = try editor.ask("textDocument/completion", at: "1️⃣")["items"]?.array?.first?["textEdit"]?["range"]
    #expect(range?["start"]?["character"]?.int == 10 && range?["end"]?["character"]?.int == 12)
  }
}

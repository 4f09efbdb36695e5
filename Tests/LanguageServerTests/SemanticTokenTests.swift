import JSON
import Testing

/// What is told of words.
struct SemanticTokenTests {
  private let types = ["label", "heading", "reference", "act", "quotation", "comment"]

  /// The tokens of the draft as text: `0:5 reference »§ 2«`.
  private func tokens(_ answer: JSONValue, _ editor: Editor) -> [String] {
    let lines = editor.draft.plain.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.utf16) }
    let data = (answer["data"]?.array ?? []).compactMap(\.int)
    var (line, character) = (0, 0)
    return stride(from: 0, to: data.count, by: 5).map { at in
      character = data[at] == 0 ? character + data[at + 1] : data[at + 1]
      line += data[at]
      let text = String(decoding: lines[line][character..<(character + data[at + 2])], as: UTF16.self)
      return "\(line) \(types[data[at + 3]])\(data[at + 4]) \(text)"
    }
  }

  @Test(arguments: ["\n", "\r\n"]) func labelsHeadingsAndReferencesAreTold(lineEnd: String) throws {
    let editor = Editor()
    let answer = try editor.initialize()
    let provider = answer["capabilities"]?["semanticTokensProvider"]
    #expect(provider?["legend"]?["tokenTypes"]?.array?.count == types.count)
    editor.open(
      ["Lov om både", "Kapitel 1", "Ærø", "§ 1. 😀 sejler, jf. § 2.", "§ 2. (Ophævet)", ""].joined(
        separator: lineEnd))
    let told = try editor.ask(aboutDraft: "textDocument/semanticTokens/full")
    #expect(
      tokens(told, editor) == [
        "0 heading0 Lov om både", "1 label1 Kapitel 1", "2 heading0 Ærø", "3 label1 § 1.", "3 reference0 § 2",
        "4 label3 § 2.",
      ])
  }

  @Test func actsAndQuotationsAreTold() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      "§ 1\n\nI lov om både foretages følgende ændringer:\n\n1. I § 2 ændres »bad 😀« til: »båd«.\n\n"
        + "2. Efter § 4 indsættes:\n\n»§ 4 a. Både sejler,\njf. straffelovens § 9.«\n")
    let told = tokens(try editor.ask(aboutDraft: "textDocument/semanticTokens/full"), editor)
    #expect(told.contains("4 quotation0 »bad 😀«"))
    #expect(told.contains("8 label1 § 4 a."))
    #expect(told.contains("8 quotation0 Både sejler,"))
    #expect(told.contains("9 act4 straffelovens"))
    #expect(told.contains("9 reference4 § 9"))
    #expect(told.last == "9 quotation0 .«")
  }

  @Test func aRangeHoldsWhatTheWholeHoldsThere() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      "§ 1\n\nI lov om både foretages følgende ændringer:\n\n1. § 2 affattes således:\n\n»§ 2. Både sejler,\n"
        + "jf. § 3.\nStk. 2. Æ.«\n")
    let all = tokens(try editor.ask(aboutDraft: "textDocument/semanticTokens/full"), editor)
    let some = tokens(
      try editor.ask(aboutDraft: "textDocument/semanticTokens/range", [("range", place(7, 0, 8, 0))]), editor)
    #expect(some == all.filter { $0.hasPrefix("7 ") })
    #expect(some.count == 3)
    let inTheMidst = try editor.ask(aboutDraft: "textDocument/semanticTokens/range", [("range", place(7, 1, 7, 2))])
    #expect(tokens(inTheMidst, editor) == some)
  }

  @Test func aChangeIsToldAsAChange() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Se § 2.\n§ 2. Se § 1️⃣12️⃣.\n§ 3. Se § 1.\n")
    let first = try editor.ask(aboutDraft: "textDocument/semanticTokens/full")
    try editor.change("1️⃣", "2️⃣", to: "3 og § 1", version: 2)
    let id = try #require(first["resultId"])
    let change = try editor.ask(aboutDraft: "textDocument/semanticTokens/full/delta", [("previousResultId", id)])
    let whole = try editor.ask(aboutDraft: "textDocument/semanticTokens/full")
    var data = (first["data"]?.array ?? []).compactMap(\.int)
    let edits = try #require(change["edits"]?.array)
    #expect(edits.count == 1)
    for edit in edits {
      let start = try #require(edit["start"]?.int)
      let count = try #require(edit["deleteCount"]?.int)
      data.replaceSubrange(start..<(start + count), with: (edit["data"]?.array ?? []).compactMap(\.int))
    }
    #expect(data == whole["data"]?.array?.compactMap(\.int))
    #expect(change["resultId"]?.string == whole["resultId"]?.string)
    let lost = try editor.ask(aboutDraft: "textDocument/semanticTokens/full/delta", [("previousResultId", "x")])
    #expect(lost["data"]?.array?.count == data.count)
  }

  @Test func anEmptyDocumentHasNone() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("")
    #expect(try editor.ask(aboutDraft: "textDocument/semanticTokens/full")["data"]?.array?.isEmpty == true)
    let range = place(0, 0, 9, 9)
    #expect(
      try editor.ask(aboutDraft: "textDocument/semanticTokens/range", [("range", range)])["data"]?.array?.isEmpty
        == true)
  }
}

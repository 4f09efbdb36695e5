import JSON
import Testing

/// What a selection grows to.
struct SelectionRangeTests {
  /// The texts that are selected one after the other, the smallest first.
  private func selections(_ editor: Editor, at position: JSONValue) throws -> [String] {
    let answer = try editor.ask(aboutDraft: "textDocument/selectionRange", [("positions", [position])])
    var range = answer.array?.first
    let lines = editor.draft.plain.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.utf16) }
    var texts: [String] = []
    while let current = range {
      let start = current["range"]?["start"]
      let end = current["range"]?["end"]
      if start?["line"]?.int == end?["line"]?.int, let line = start?["line"]?.int, let from = start?["character"]?.int,
        let to = end?["character"]?.int
      {
        texts.append(String(decoding: lines[line][from..<to], as: UTF16.self))
      } else {
        texts.append("\(start?["line"]?.int ?? -1)-\(end?["line"]?.int ?? -1)")
      }
      range = current["parent"]
    }
    return texts
  }

  @Test(arguments: ["\n", "\r\n"]) func aSelectionGrowsFromTheReferenceToTheDocument(lineEnd: String) throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      ["Lov om både", "Kapitel 1", "§ 1. 😀 sejler. Se 1️⃣§ 2.", "Stk. 2. Både.", "§ 2. Havnen.", ""].joined(
        separator: lineEnd))
    let place = try #require(editor.draft.position(of: "1️⃣"))
    let selected = try selections(editor, at: place)
    #expect(
      selected == [
        "§ 2", "Se § 2.", "😀 sejler. Se § 2.", "2-3", "1-4", "0-5",
      ])
  }

  @Test func placesInAnyOrderHaveTheAnswersTheyHaveAlone() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Æ sejler. Se § 2. Å.\nStk. 2. Både.\n§ 2. Havnen.\n")
    let positions: [JSONValue] = [(2, 5), (0, 20), (1, 3), (0, 6), (0, 14), (0, 15), (2, 1), (0, 0)].map {
      ["line": JSONValue($0.0), "character": JSONValue($0.1)]
    }
    let together = try editor.ask(aboutDraft: "textDocument/selectionRange", [("positions", JSONValue(positions))])
    let alone = try positions.map {
      try editor.ask(aboutDraft: "textDocument/selectionRange", [("positions", [$0])]).array?.first?.serialized()
    }
    #expect(together.array?.map { $0.serialized() } == alone)
  }

  @Test func tooManyPlacesAreRefused() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Både.\n")
    let places = JSONValue(Array(repeating: ["line": 0, "character": 0], count: 10_001))
    let error = try editor.answer(
      "textDocument/selectionRange", ["textDocument": ["uri": "file:///udkast.lov"], "positions": places])["error"]
    #expect(error?["code"]?.int == -32602)
    #expect(error?["message"]?.string == "Der kan spørges om højst 10000 steder ad gangen.")
  }

  @Test func everyPlaceHasAnAnswer() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("")
    let positions: JSONValue = [["line": 0, "character": 0], ["line": 99, "character": 99]]
    let answer = try editor.ask(aboutDraft: "textDocument/selectionRange", [("positions", positions)])
    #expect(answer.array?.count == 2)
    #expect(answer.array?.allSatisfy { $0["range"]?.serialized() == place(0, 0, 0, 0).serialized() } == true)
  }
}

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

import JSON
import Testing

/// What can be folded away.
struct FoldingRangeTests {
  private let draft =
    "Lov om både\n\nKapitel 1\nHavne\n\n§ 1. Loven gælder for\n1) både og\n2) 😀.\n\n"
    + "§ 2. Ærø er en ø.\nStk. 2. Til Ærø sejler\na) færger og\nb) både.\n\n"

  private func lines(_ ranges: JSONValue) -> [String] {
    (ranges.array ?? []).map { "\($0["startLine"]?.int ?? -1)-\($0["endLine"]?.int ?? -1)" }
  }

  @Test(arguments: ["\n", "\r\n"]) func chaptersSectionsAndListsFold(lineEnd: String) throws {
    let editor = Editor()
    try editor.initialize(["textDocument": ["foldingRange": ["lineFoldingOnly": true]]])
    editor.open(draft.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
    let ranges = try editor.ask(aboutDraft: "textDocument/foldingRange")
    #expect(lines(ranges) == ["2-12", "5-7", "9-12", "10-12"])
    #expect(ranges.array?.contains { $0["startCharacter"] != nil } == false)
  }

  @Test func theOutermostAreKeptWhereTheClientTakesFew() throws {
    let editor = Editor()
    try editor.initialize(["textDocument": ["foldingRange": ["rangeLimit": 3]]])
    editor.open(draft)
    #expect(try lines(editor.ask(aboutDraft: "textDocument/foldingRange")) == ["2-12", "5-7", "9-12"])
  }

  @Test(arguments: ["", "\n", "§ 1. Én linje."]) func oneLineDoesNotFold(text: String) throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(text)
    #expect(try editor.ask(aboutDraft: "textDocument/foldingRange").array?.isEmpty == true)
  }
}

import JSON
import Testing

/// What a document is made of, as editors list it.
struct DocumentSymbolTests {
  private let inTrees: JSONValue = [
    "textDocument": [
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true, "tagSupport": ["valueSet": [1]]]
    ]
  ]
  private let draft =
    "Lov om både\n\nKapitel 1\nAnvendelsesområde\n\n§ 1. Loven gælder for både.\n\nÆrøs færger\n\n§ 2. Færger sejler. 😀\n"
    + "Stk. 2. Kommunen fører tilsyn med\n1) skibe og\n2) både.\n\n§ 3. (Ophævet)\n"

  private func outline(_ symbols: JSONValue?, _ depth: Int = 0) -> [String] {
    (symbols?.array ?? []).flatMap { symbol in
      [String(repeating: " ", count: depth) + (symbol["name"]?.string ?? "?")]
        + outline(symbol["children"], depth + 1)
    }
  }

  @Test func theSignOfANoteIsNoPartOfATitle() throws {
    let editor = Editor()
    try editor.initialize(inTrees)
    editor.open("Bekendtgørelse af færdselsloven1)\n§ 1. Loven gælder for både.\n")
    let names = outline(try editor.ask(aboutDraft: "textDocument/documentSymbol"))
    #expect(names.first == "Bekendtgørelse af færdselsloven")
  }

  @Test(arguments: ["\n", "\r\n"]) func symbolsStandInOneAnother(lineEnd: String) throws {
    let editor = Editor()
    try editor.initialize(inTrees)
    editor.open(draft.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
    let symbols = try editor.ask(aboutDraft: "textDocument/documentSymbol")
    #expect(
      outline(symbols) == [
        "Lov om både", "Kapitel 1", " § 1", " Ærøs færger", " § 2", "  Stk. 1", "  Stk. 2", "   1)", "   2)", " § 3",
      ])
    let chapter = try #require(symbols.array?.last)
    #expect(chapter["detail"]?.string == "Anvendelsesområde")
    let section = chapter["children"]?.array?[2]
    #expect(section?["detail"]?.string == "Ærøs færger")
    #expect(section?["range"]?.serialized() == place(9, 0, 12, 8).serialized())
    #expect(section?["selectionRange"]?.serialized() == place(9, 0, 9, 4).serialized())
    #expect(section?["children"]?.array?.first?["range"]?["end"]?["character"]?.int == 22)
    #expect(chapter["children"]?.array?.last?["tags"]?.array?.compactMap(\.int) == [1])
  }

  @Test func symbolsStandInARowForClientsThatKnowNoTrees() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let symbols = try #require(editor.ask(aboutDraft: "textDocument/documentSymbol").array)
    #expect(symbols.count == 10)
    #expect(symbols.allSatisfy { $0["children"] == nil && $0["location"]?["uri"]?.string == editor.uri })
    #expect(symbols[7]["containerName"]?.string == "Stk. 2")
    #expect(symbols.last?["deprecated"]?.bool == true)
  }

  @Test func amendingActsShowTheirInstructions() throws {
    let editor = Editor()
    try editor.initialize(inTrees)
    editor.open(
      "Lov om ændring af lov om både\n\n§ 1\n\nI lov om både foretages følgende ændringer:\n\n"
        + "1. I § 2 ændres »bad« til: »båd«.\n\n2. Efter § 4 indsættes:\n\n»§ 4 a. Både sejler.«\n\n§ 2\n\n"
        + "Loven træder i kraft den 1. juli 2027.\n")
    let symbols = try editor.ask(aboutDraft: "textDocument/documentSymbol")
    #expect(outline(symbols) == ["Lov om ændring af lov om både", "§ 1", " nr. 1", " nr. 2", "  § 4 a", "§ 2"])
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "😀"]) func whatHoldsNothingHasNoSymbols(text: String) throws {
    let editor = Editor()
    try editor.initialize(inTrees)
    editor.open(text)
    #expect(try editor.ask(aboutDraft: "textDocument/documentSymbol").array?.contains { $0["name"] == nil } == false)
  }
}

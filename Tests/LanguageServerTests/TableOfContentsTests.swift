import JSON
import Testing

/// A table of contents, whose rows repeat the act's own labels and headings.
struct TableOfContentsTests {
  private let body = """
    Kapitel 1
    Formål
    § 1. Loven gælder for både, jf. kapitel 2.
    Kapitel 2
    Tilsyn
    § 2. Kommunen fører tilsyn.

    """

  private func editor(_ draft: String, _ capabilities: JSONValue = [:]) throws -> Editor {
    let editor = Editor()
    try editor.initialize(capabilities)
    editor.open(draft)
    return editor
  }

  private let tree: JSONValue = [
    "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true], "diagnostic": [:]],
    "workspace": ["diagnostics": ["refreshSupport": true]],
  ]

  private func symbols(_ editor: Editor) throws -> [String] {
    func names(_ symbols: [JSONValue]) -> [String] {
      symbols.flatMap { [$0["name"]?.string ?? ""] + names($0["children"]?.array ?? []) }
    }
    return names(try editor.ask(aboutDraft: "textDocument/documentSymbol").array ?? [])
  }

  @Test(arguments: [
    "Indholdsfortegnelse\nKapitel 1. Formål\nKapitel 2. Tilsyn\n",
    "INDHOLDSFORTEGNELSE\nKapitel 1 Formål\nKapitel 2 Tilsyn\n",
    "Indholdsfortegnelse\nKapitel 1\tFormål\t§ 1\nKapitel 2\tTilsyn\t§ 2\n",
    "Indhold\nKapitel 1 Formål § 1\nKapitel 2 Tilsyn § 2\n",
  ]) func inADraftItIsNoProvision(contents: String) throws {
    let editor = try editor("Forslag til lov om både\n\(contents)\(body)", tree)
    let report = try editor.ask(aboutDraft: "textDocument/diagnostic")
    #expect(report["items"]?.array?.compactMap { $0["code"]?.string }.filter { $0.hasPrefix("numbering") } == [])
    #expect(try symbols(editor).filter { $0.hasPrefix("Kapitel") } == ["Kapitel 1", "Kapitel 2"])
    // The heading »Tilsyn« and its copy.
    let position: JSONValue = ["line": 8, "character": 2]
    let linked = try editor.ask(aboutDraft: "textDocument/linkedEditingRange", [("position", position)])
    #expect(linked["ranges"]?.array?.count == 2)
  }

  private let act = """
    Bekendtgørelse af lov om både
    Kapitel 11️⃣
    Formål
    § 1. Loven gælder for både, jf. kapitel 2.
    Kapitel 22️⃣
    Tilsyn
    § 2. Kommunen fører tilsyn.
    Bilag 1
    Indholdsfortegnelse
    Kap. 1.\tFormål\t§ 1
    Kap. 2.\tTilsyn\t§ 2
    Officielle noter
    1) Loven er bekendtgjort.

    """

  @Test func inAnAnnexItsRowsDoNotCount() throws {
    let editor = try editor(act, tree)
    #expect(
      try symbols(editor).filter { !$0.hasPrefix("Stk") } == [
        "Bekendtgørelse af lov om både", "Kapitel 1", "§ 1", "Kapitel 2", "§ 2", "Bilag 1",
      ])
    let context: [(String, JSONValue)] = [("context", ["includeDeclaration": false])]
    #expect(try editor.ask("textDocument/references", at: "2️⃣", context).array?.count == 1)
    #expect(try editor.ask("textDocument/references", at: "1️⃣", context).array?.count == 0)
    let all: JSONValue = ["start": ["line": 8, "character": 0], "end": ["line": 13, "character": 0]]
    #expect(try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", all)]).array?.count == 0)
  }

  @Test func renamingKeepsItsNumbersInStep() throws {
    let editor = try editor(act)
    let edit = try editor.ask("textDocument/rename", at: "2️⃣", [("newName", "3")])
    let changes = edit["changes"]?[editor.uri]?.array ?? []
    let text = editor.draft.text(after: changes)
    #expect(text.contains("jf. kapitel 3."))
    #expect(text.contains("Kap. 3.\tTilsyn\t§ 2"))
    #expect(text.contains("Kap. 1.\tFormål\t§ 1"))
  }
}

import JSON
import Testing

/// A new act that also amends others: its own sections are an act's, the others an amending act's.
struct ConsequentialAmendmentTests {
  private static let act = """
    Lov om både (bådloven)
    § 1. En båd flyder.
    § 2. Mast er en stang.
    Stk. 2. Masten er af træ.
    Stk. 3. Masten er høj.

    """

  private static func draft(_ words: String = "", remarks: String = "") -> String {
    """
    Forslag til Lov om årer
    Kapitel 1
    Årer
    § 1. Årer er af ask, jf. lovens 1️⃣§ 2.
    § 2. Årer er lange.
    Kapitel 2
    Ikrafttræden m.v.
    § 3. Loven træder i kraft den 1. juli 2030.
    Stk. 2. \(words)
    § 4. I lov om både foretages følgende ændringer:
    1. I 2️⃣§ 2 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Masten kan fældes, jf. 3️⃣§ 2, stk. 3.«
    Stk. 2 og 3 bliver herefter stk. 3 og 4.
    4️⃣2. I § 1 ændres »flyder« til: »synker«.
    § 5. Loven gælder ikke for Færøerne og Grønland.
    \(remarks)
    """
  }

  /// The draft with the act beside it.
  private func editor(_ draft: String) async throws -> Editor {
    let editor = Editor(acts: [("/love/baad.txt", Self.act)])
    try editor.initialize(["textDocument": ["hover": ["contentFormat": ["markdown"]]]])
    editor.open(draft, uri: "file:///love/udkast.lov")
    await editor.settle()
    return editor
  }

  private func hover(_ editor: Editor, _ mark: Character = "0️⃣") throws -> String {
    try editor.ask("textDocument/hover", at: mark)["contents"]?["value"]?.string ?? ""
  }

  @Test func eachSectionSpeaksOfItsAct() async throws {
    let editor = try await editor(Self.draft("Loven gælder."))
    #expect(try hover(editor, "1️⃣").contains("Årer er lange."))
    #expect(try hover(editor, "2️⃣").contains("~~Stk. 2-3.~~ **Stk. 3-4.**"))
    // New text speaks of the act as it becomes.
    #expect(try hover(editor, "3️⃣").contains("Stk. 3. Masten er af træ."))
    #expect(try hover(editor, "4️⃣").contains("En båd ~~flyder~~ **synker**"))
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    #expect(lenses.contains { $0["range"]?["start"]?["line"]?.int == 9 && $0["command"]?["command"]?.string != nil })
  }

  @Test func theRulesOfTheNewActSpeakOfTheOtherAsItBecomes() async throws {
    let draft = Self.draft("Loven gælder.").replacing("lovens 1️⃣§ 2", with: "1️⃣§ 2, stk. 2, i lov om både")
    let text = try hover(try await editor(draft), "1️⃣")
    #expect(text.hasSuffix("Masten kan fældes, jf. § 2, stk. 3."), "\(text)")
  }

  /// The section that amends stands in a chapter.
  @Test(arguments: [
    ("0️⃣§ 2, stk. 2, i lov om både som indsat ved denne lovs § 4, nr. 1, gælder.", "fældes"),
    ("0️⃣§ 2, stk. 2, i lov om både som indsat ved denne lov gælder.", "fældes"),
    ("0️⃣§ 2, stk. 4, i lov om både gælder.", "høj."),
    ("De hidtil gældende regler i 0️⃣§ 2, stk. 3, i lov om både gælder.", "høj."),
    ("0️⃣§ 2, stk. 2, i lov om både gælder.", "træ."),
  ])
  func theWordsSayWhichTextIsMeant(words: String, shown: String) async throws {
    let text = try hover(try await editor(Self.draft(words)))
    #expect(text.contains(shown), "\(text)")
  }

  @Test func theGeneralRemarksAreOnTheNewAct() async throws {
    let remarks = "Bemærkninger til lovforslaget\nAlmindelige bemærkninger\nEfter 0️⃣§ 2 er årer lange.\n"
    let general = try hover(try await editor(Self.draft("Loven gælder.", remarks: remarks)))
    #expect(!general.contains("Mast"), "\(general)")
    let own = remarks.replacing("Efter", with: "Til § 4\nTil nr. 1\nEfter")
    #expect(try hover(try await editor(Self.draft("Loven gælder.", remarks: own))).contains("Mast er en stang."))
  }

  @Test func wordsOfTheActAreOfferedBetweenQuotationMarks() async throws {
    let draft = Self.draft("Loven gælder.").replacing("»flyder«", with: "»fl0️⃣«")
    let list = try await editor(draft).ask("textDocument/completion", at: "0️⃣")
    let labels = (list["items"]?.array ?? []).compactMap { $0["label"]?.string }
    #expect(labels.contains { $0.hasPrefix("flyder") }, "\(labels)")
  }

  @Test func theActIsLookedForWhenTheFirstAmendmentIsWritten() async throws {
    let opening = "foretages følgende ændringer:"
    let editor = try await editor(Self.draft("Loven gælder.").replacing(opening, with: "5️⃣gælder:6️⃣"))
    #expect(try !hover(editor, "4️⃣").contains("synker**"))
    try editor.change("5️⃣", "6️⃣", to: opening, version: 2)
    await editor.settle()
    #expect(try hover(editor, "4️⃣").contains("En båd ~~flyder~~ **synker**"))
  }
}

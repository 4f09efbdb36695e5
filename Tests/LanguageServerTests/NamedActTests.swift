import JSON
import Testing

/// What an editor can ask about the name of an act, and about what stands in it.
struct NamedActTests {
  private func editor(_ draft: String) async throws -> Editor {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [
        (
          "/love/gældende/baad.txt",
          "Lov om både (bådloven)\n§ 1. En båd flyder.\nStk. 2. Årer er løse.\nKapitel 2\nSejl\n§ 2. Sejl er hvide.\n"
        )
      ])
    try editor.initialize()
    editor.open(draft, uri: "file:///love/udkast.lov")
    await editor.settle()
    return editor
  }

  private let draft = """
    Lov om fyr
    § 1. Se 1️⃣bådloven og bådlovens 2️⃣§ 1, stk. 2.
    § 2. Se bådlovens 3️⃣§ 1.

    """

  @Test func itsDefinitionIsTheAct() async throws {
    let editor = try await editor(draft)
    let place = try #require(try editor.ask("textDocument/definition", at: "1️⃣").array?.first)
    #expect(place["uri"]?.string == "file:///love/g%C3%A6ldende/baad.txt")
    #expect(place["range"]?["start"]?["line"]?.int == 0)
    #expect(try editor.ask("textDocument/prepareCallHierarchy", at: "1️⃣").isNull)
  }

  @Test func itsReferencesAreTheMentionsInOpenDrafts() async throws {
    let editor = try await editor(draft)
    func lines(_ mark: Character) throws -> [Int] {
      try editor.ask("textDocument/references", at: mark, [("context", ["includeDeclaration": false])]).array?
        .compactMap { $0["range"]?["start"]?["line"]?.int } ?? []
    }
    #expect(try lines("1️⃣") == [1, 2])
    #expect(try lines("2️⃣") == [1])
    #expect(try lines("3️⃣") == [1, 2])
    let highlights = try #require(try editor.ask("textDocument/documentHighlight", at: "3️⃣").array)
    #expect(highlights.compactMap { $0["range"]?["start"]?["line"]?.int } == [1, 2])
  }

  @Test func ofTwoOpenCopiesItsOwnNameLeadsToTheOneItStandsIn() throws {
    let editor = Editor()
    try editor.initialize()
    let act = "Lov om både (bådloven)\n§ 1. 1️⃣Bådloven gælder også for bådlovens 2️⃣§ 2.\n§ 2. Både flyder.\n"
    let copies = ["file:///love/a.lov", "file:///love/b.lov"]
    for uri in copies { editor.open(act, uri: uri) }
    for uri in copies {
      let answer = try editor.ask(
        "textDocument/definition",
        [
          "textDocument": ["uri": JSONValue(uri)], "position": try #require(editor.draft.position(of: "1️⃣")),
        ])
      #expect(answer.array?.map { $0["uri"]?.string } == [uri])
    }
  }

  private func hover(_ editor: Editor, _ mark: Character) throws -> String {
    try editor.ask("textDocument/hover", at: mark)["contents"]?["value"]?.string ?? ""
  }

  @Test(arguments: [
    "lov nr. 468 af 17. juni 2008 om både, som ændret ved lov nr. 7 af 3. marts 2009,",
    "lov nr. 468 af 17. juni 2008 om sejlads (bådloven)",
    "lov om både, jf. lovbekendtgørelse nr. 9 af 3. marts 2004,",
  ]) func anAmendingSectionIsAboutTheActItNames(act: String) async throws {
    let editor = try await editor(
      "Lov om ændring af lov om både\n§ 1\nI \(act) foretages følgende ændringer:\n1. I 1️⃣§ 1, stk. 2, der bliver stk. 3, udgår »løse«.\n"
    )
    #expect(try hover(editor, "1️⃣").contains("Årer er [-løse-]."))
  }

  private let bill = """
    Forslag til lov om ændring af lov om både
    § 1
    I lov om både foretages følgende ændringer:
    1. § 1 affattes således:
    »§ 1. En båd er tør.«
    2. Efter § 1 indsættes:
    »§ 1 a. En åre er lang.«
    § 2
    Stk. 1. Loven træder i kraft den 1. maj 2027.
    Stk. 2. De hidtil gældende regler i 1️⃣§ 1, stk. 2, gælder fortsat, jf. lovens 2️⃣§ 2.
    Bemærkninger til lovforslaget
    Almindelige bemærkninger
    Med lovforslagets 3️⃣§ 1, nr. 2, er årer med.
    Bemærkninger til lovforslagets enkelte bestemmelser
    Til § 1
    Til nr. 1
    Efter 4️⃣§ 1, stk. 2, er årer løse. Den foreslåede 5️⃣§ 1 a er ny. Se 6️⃣§ 9 i lov om fly.

    """

  @Test func remarksSpeakOfTheBillAndOfTheActItAmends() async throws {
    let editor = try await editor(bill)
    #expect(try hover(editor, "1️⃣").contains("Årer er løse."))
    #expect(try hover(editor, "3️⃣").contains("En åre er lang."))
    #expect(try hover(editor, "4️⃣").contains("Årer er løse."))
    #expect(try hover(editor, "5️⃣").contains("En åre er lang."))
    #expect(try hover(editor, "6️⃣") == "»§ 9 i lov om fly« står i en anden retsakt, hvis tekst ikke er ved hånden.")
    let place = try #require(try editor.ask("textDocument/definition", at: "3️⃣").array?.first)
    #expect(place["range"]?["start"]?["line"]?.int == 5)
  }

  @Test func theBillsOwnSectionsAreOfferedBehindItsName() async throws {
    func labels(_ words: String) async throws -> [String] {
      let editor = try await editor(bill.replacing("Med lovforslagets 3️⃣§ 1, nr. 2, er", with: "Med \(words)3️⃣ er"))
      let list = try editor.ask("textDocument/completion", at: "3️⃣")
      return (list["items"] ?? list).array?.compactMap { $0["label"]?.string } ?? []
    }
    #expect(Set(try await labels("lovforslagets § ")) == ["§ 1", "§ 2"])
    #expect(try await labels("lovforslagets § 1, nr. ") == ["nr. 1", "nr. 2"])
    #expect(try await labels("lovens § ") == ["§ 1", "§ 2", "§ 1 a"])
  }

  @Test func inAnOpeningTheBillsOwnSectionMayBeWhatHasChangedTheAct() async throws {
    let editor = try await editor(
      """
      Forslag til lov om ændring af lov om både og lov om fyr
      § 1
      I lov om både foretages følgende ændring:
      1. § 1 ophæves.
      § 2
      I lov nr. 7 af 3. marts 2009 om fyr, som ændret ved 1️⃣§ 1, foretages følgende ændring:
      1. § 4 ophæves.

      """)
    let place = try #require(try editor.ask("textDocument/definition", at: "1️⃣").array?.first)
    #expect(place["range"]?["start"]?["line"]?.int == 1)
  }

  @Test func whereItCannotBeToldWhoseProvisionItIsThatIsSaid() async throws {
    let editor = try await editor(
      bill.replacing(
        "§ 2\nStk. 1", with: "§ 2\nI lov om fly foretages følgende ændringer:\n1. § 4 ophæves.\n§ 3\nStk. 1"))
    #expect(try hover(editor, "1️⃣") == "Det kan ikke ses, hvilken lov »§ 1, stk. 2« hører til.")
  }
}

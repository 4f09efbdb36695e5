import JSON
import Testing

/// Another number for a provision.
struct RenameTests {
  static var modern: JSONValue {
    [
      "textDocument": ["rename": ["prepareSupport": true]],
      "workspace": ["workspaceEdit": ["documentChanges": true, "changeAnnotationSupport": [:]]],
    ]
  }

  private let draft =
    "Lov om færger\n§ 1. Færgen sejler, jf. § 1️⃣2, stk. 2️⃣2 og 3.\n§ 3️⃣2. Øen er åben. 4️⃣Den er lang.\n"
    + "St5️⃣k. 2. Åen er lukket.\nStk. 3. Den er dyb.\n6️⃣§§ 4-7. (Ophævet)\n"

  private func renamed(_ editor: Editor, _ mark: Character, _ name: String) throws -> String {
    let edit = try editor.ask("textDocument/rename", at: mark, [("newName", JSONValue(name))])
    let changes = edit["changes"]?.members?.first?.value ?? edit["documentChanges"]?.array?.first?["edits"]
    return editor.draft.text(after: changes?.array ?? [])
  }

  private func refusal(_ editor: Editor, _ mark: Character, _ name: String) throws -> JSONValue? {
    let position = try #require(editor.draft.position(of: mark))
    return try editor.answer(
      "textDocument/rename",
      ["textDocument": ["uri": JSONValue(editor.uri)], "position": position, "newName": JSONValue(name)])["error"]
  }

  @Test func aSectionGetsANumberFromItsLabelAndFromAReference() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    for mark in ["1️⃣", "3️⃣"] as [Character] {
      let after = try renamed(editor, mark, "§ 3")
      #expect(after.contains("jf. § 3, stk. 2 og 3.\n§ 3. Øen er åben."))
    }
  }

  @Test func eachNumberOfAReferenceIsThatOfItsOwnProvision() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    for name in ["4", "stk. 4", "Stk. 4."] {
      let after = try renamed(editor, "2️⃣", name)
      #expect(after.contains("jf. § 2, stk. 4 og 3.\n"))
      #expect(after.contains("\nStk. 4. Åen er lukket."))
      #expect(try renamed(editor, "5️⃣", name) == after)
    }
  }

  @Test func theEditorIsToldWhatWillBeChanged() throws {
    let editor = Editor()
    let answer = try editor.initialize(Self.modern)
    #expect(answer["capabilities"]?["renameProvider"]?["prepareProvider"]?.bool == true)
    editor.open(draft)
    let place = try editor.ask("textDocument/prepareRename", at: "5️⃣")
    #expect(place["range"].map(written) == "3:5-3:6")
    #expect(place["placeholder"]?.string == "2")
    #expect(try editor.ask("textDocument/prepareRename", at: "4️⃣").isNull)
    let older = Editor()
    #expect(try older.initialize()["capabilities"]?["renameProvider"]?.bool == true)
  }

  @Test func whatWouldCollideIsRefusedWithTheReason() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let error = try refusal(editor, "1️⃣", "1")
    #expect(error?["code"]?.int == -32803)
    #expect(error?["message"]?.string == "Der er allerede en bestemmelse, der hedder § 1.")
    #expect(try refusal(editor, "2️⃣", "§ 9")?["message"]?.string?.hasPrefix("»§ 9« kan ikke være nummeret her.") == true)
    #expect(try refusal(editor, "6️⃣", "9")?["message"]?.string == "»§§ 4-7.« står for flere bestemmelser på én gang.")
    #expect(try refusal(editor, "4️⃣", "9")?["message"]?.string == "Her står hverken en betegnelse eller en henvisning.")
  }

  @Test func theEditIsOfTheVersionAndSaysWhatItIs() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(draft, version: 7)
    let edit = try editor.ask("textDocument/rename", at: "3️⃣", [("newName", "3")])
    #expect(edit["documentChanges"]?.array?.first?["textDocument"]?["version"]?.int == 7)
    #expect(edit["changeAnnotations"]?.members?.first?.value["label"]?.string == "§ 2 får nummeret »3«")
  }

  private static let act = "Lov om havnefyr\n§ 1. Et havnefyr lyser.\n§ 2. Ejeren passer fyret.\n"
  private static let other =
    "Lov om havne\n§ 1. § 2, stk. 1, i lov om havnefyr gælder, jf. § 2.\n§ 2. Havnen er åben.\n"
  private var folder: [(String, JSONValue)] { [("workspaceFolders", [["uri": "file:///love", "name": "love"]])] }

  @Test func theDocumentsOfTheWorkspaceFollow() async throws {
    let editor = Editor([
      "/love/havnefyr.lov": Self.act, "/love/havne.lov": Self.other,
      "/love/kaj.lov": "Lov om kaj\n§ 1. Kajen er lang.\n",
    ])
    try editor.initialize(Self.modern, folder)
    editor.open("Lov om både\n§ 1. Lov om havnefyr § 2 gælder.\n", uri: "file:///love/både.lov", version: 3)
    editor.open(Self.act.replacing("§ 2", with: "§ 1️⃣2"), uri: "file:///love/havnefyr.lov")
    let id = editor.send(
      "textDocument/rename",
      [
        "textDocument": ["uri": JSONValue(editor.uri)], "position": try #require(editor.draft.position(of: "1️⃣")),
        "newName": "5",
      ])
    await editor.settle()
    let answer = try #require(editor.received().last { $0["id"]?.int == id })
    let documents = try #require(answer["result"]?["documentChanges"]?.array)
    #expect(
      documents.map { $0["textDocument"]?["uri"]?.string }
        == ["file:///love/havnefyr.lov", "file:///love/b%C3%A5de.lov", "file:///love/havne.lov"]
        || documents.map { $0["textDocument"]?["uri"]?.string }
          == ["file:///love/havnefyr.lov", "file:///love/både.lov", "file:///love/havne.lov"]
    )
    #expect(documents.map { $0["textDocument"]?["version"]?.int } == [1, 3, nil])
    #expect(documents.last?["textDocument"]?["version"]?.isNull == true)
    let after = MarkedText(Self.other).text(after: documents.last?["edits"]?.array ?? [])
    #expect(after == Self.other.replacing("§ 2, stk. 1", with: "§ 5, stk. 1"))
  }

  @Test func aDraftThatChangesMeanwhileIsNotRenumbered() async throws {
    let editor = Editor(["/love/havne.lov": Self.other])
    try editor.initialize(Self.modern, folder)
    editor.open(Self.act.replacing("§ 2", with: "§ 1️⃣2"), uri: "file:///love/havnefyr.lov")
    let id = editor.send(
      "textDocument/rename",
      [
        "textDocument": ["uri": JSONValue(editor.uri)], "position": try #require(editor.draft.position(of: "1️⃣")),
        "newName": "5",
      ])
    editor.work()
    editor.change([["text": "§ 1. Alt er nyt.\n"]], version: 2)
    await editor.settle()
    #expect(try #require(editor.received().last { $0["id"]?.int == id })["error"]?["code"]?.int == -32801)
  }

  // MARK: Whole levels

  @Test func theLevelIsRenamedThatTheCursorStandsAt() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open("Lov om færger\n§ 1. Færgen sejler, jf. 1️⃣§2️⃣ 23️⃣, 4️⃣stk. 2.\n§ 2. Øen er åben.\nStk. 2. Åen er lukket.\n")
    let ranges = try "1️⃣2️⃣3️⃣4️⃣".map { try editor.ask("textDocument/prepareRename", at: $0)["range"].map(written) }
    #expect(ranges == ["1:26-1:27", "1:26-1:27", "1:26-1:27", "1:34-1:35"])
  }

  @Test func anInstructionIsRenamedFromItsRemarkAndFromWhatRefersToIt() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(
      """
      Forslag til Lov om ændring af lov om færger
      § 1
      I lov om færger foretages følgende ændringer:
      1. § 3 ophæves.
      2. § 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2030.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Se lovforslagets § 1, nr. 1️⃣2.
      Til nr. 2️⃣2
      Færgen er væk.

      """)
    for mark in ["1️⃣", "2️⃣"] as [Character] {
      let after = try renamed(editor, mark, "7")
      #expect(after.contains("\n7. § 5 ophæves.\n"))
      #expect(after.contains("Se lovforslagets § 1, nr. 7.\nTil nr. 7\nFærgen"))
    }
  }

  // MARK: What cannot follow

  /// What is answered when § 2 of ``act``, which stands in the workspace of `editor`, is to get the number 5.
  private func answer(_ editor: Editor, _ capabilities: JSONValue = Self.modern) async throws -> JSONValue {
    try editor.initialize(capabilities, folder)
    editor.open(Self.act.replacing("§ 2", with: "§ 1️⃣2"), uri: "file:///love/havnefyr.lov")
    let id = editor.send(
      "textDocument/rename",
      [
        "textDocument": ["uri": JSONValue(editor.uri)], "position": try #require(editor.draft.position(of: "1️⃣")),
        "newName": "5",
      ])
    await editor.settle()
    return try #require(editor.received().last { $0["id"]?.int == id })
  }

  @Test func filesThatCannotBeChangedAreNamed() async throws {
    let protected = Editor(["/love/havne.lov": Self.other])
    protected.desk.protect("/love/havne.lov")
    #expect(
      try await answer(protected)["error"]?["message"]?.string
        == "»havne.lov« skal også ændres, men filen er skrivebeskyttet. Intet er ændret.")
    let older = Editor()
    older.desk.put(bytes: Self.other.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, at: "/love/havne.lov")
    #expect(
      try await answer(older)["error"]?["message"]?.string
        == "»havne.lov« skal også ændres, men filen er ikke UTF-8. Gem den som UTF-8 først. Intet er ændret.")
    let unconcerned = Editor(["/love/kaj.lov": "Lov om kaj\n§ 1. Kajen er lang.\n"])
    unconcerned.desk.protect("/love/kaj.lov")
    #expect(try await answer(unconcerned)["result"]?["documentChanges"]?.array?.count == 1)
  }

  @Test(arguments: ["Lov om ændring af lov om havnefyr\n", "Lov om fyr\n§ 5. Fyr lyser.\n§ 6. Fyr er høje.\n"])
  func aBillThatAmendsWhatMovesIsNamed(head: String) async throws {
    let bill = head + "§ 1\nI lov om havnefyr foretages følgende ændring:\n1. § 2 ophæves.\n"
    let words =
      "»forslag.lov« ændrer »§ 2« (§ 1, nr. 1) og følger ikke med: Ændringsnumre taler om loven, som den gælder."
    let shown = try await answer(Editor(["/love/forslag.lov": bill]))["result"]
    let annotation = shown?["changeAnnotations"]?.members?.first?.value
    #expect(annotation?["description"]?.string == words)
    #expect(annotation?["needsConfirmation"]?.bool == true)
    #expect(shown?["documentChanges"]?.array?.count == 1)
    // A client that cannot ask is told.
    let older = Editor(["/love/forslag.lov": bill])
    let changed = try await answer(older, [:])["result"]?["changes"]?.members
    #expect(changed?.map(\.key) == ["file:///love/havnefyr.lov"])
    let told = older.desk.sent.compactMap { try? JSONValue(parsing: $0) }.last {
      $0["method"]?.string == "window/showMessage"
    }
    #expect(told?["params"]?["message"]?.string == words)
    let other = bill.replacing("§ 2 ophæves", with: "§ 1 ophæves")
    let silent = try await answer(Editor(["/love/forslag.lov": other]))["result"]
    #expect(silent?["changeAnnotations"]?.members?.first?.value["needsConfirmation"]?.bool == false)
  }

  @Test func anActionSaysWhatDoesNotFollowWhereNothingElseCan() async throws {
    let bill =
      "Lov om ændring af lov om havnefyr\n§ 1\nI lov om havnefyr foretages følgende ændring:\n1. § 2 ophæves.\n"
    let editor = Editor(["/love/forslag.lov": bill])
    try editor.initialize(CodeActionTests.literals, folder)
    editor.open(Self.act.replacing("§ 2", with: "§ 1️⃣2"), uri: "file:///love/havnefyr.lov")
    await editor.settle()
    let titles = try editor.actions("1️⃣", "1️⃣", only: ["refactor"]).compactMap { $0["title"]?.string }
    #expect(
      titles.contains {
        $0.hasPrefix("Indsæt ny § efter § 1, og ryk resten. Bemærk: »forslag.lov« ændrer »§ 2«")
          || $0.hasPrefix("Flyt § 2 op, og lad henvisningerne følge med. Bemærk: »forslag.lov« ændrer »§ 2«")
      }, "\(titles)")
  }

  @Test func twoTextsOfOneTitleAreALookWorth() async throws {
    let editor = Editor(["/love/havne.lov": Self.other])
    try editor.initialize(Self.modern, folder)
    editor.open(Self.act, uri: "file:///love/kopi.lov")
    editor.open(Self.act.replacing("§ 2", with: "§ 1️⃣2"), uri: "file:///love/havnefyr.lov")
    let id = editor.send(
      "textDocument/rename",
      [
        "textDocument": ["uri": JSONValue(editor.uri)], "position": try #require(editor.draft.position(of: "1️⃣")),
        "newName": "5",
      ])
    await editor.settle()
    let annotation = editor.received().last { $0["id"]?.int == id }?["result"]?["changeAnnotations"]?.members?.first?
      .value
    #expect(annotation?["needsConfirmation"]?.bool == true)
    #expect(annotation?["description"]?.string?.hasPrefix("»kopi.lov« har samme titel; det kan ikke ses,") == true)
  }

  @Test func bothActsOfOneSentenceAreKnown() async throws {
    let both =
      "Lov om havne\n§ 1. § 2 i lov om havnefyr og vagerlovens § 1 gælder, jf. § 2 i lov om havnefyr og bådlovens § 1.\n"
    let answer = try await answer(Editor(["/love/havne.lov": both]))
    let edits = answer["result"]?["documentChanges"]?.array?.last?["edits"]?.array
    #expect(
      MarkedText(both).text(after: edits ?? []).hasSuffix("jf. § 5 i lov om havnefyr og bådlovens § 1.\n"), "\(answer)")
  }

  @Test func anObstacleInAnotherDocumentIsNamedWithIt() async throws {
    let range = "Lov om havne\n§ 1. Havne lyser.\nStk. 2. §§ 1-3 i lov om havnefyr gælder.\n"
    let answer = try await answer(Editor(["/love/havne.lov": range]))
    let message = answer["error"]?["message"]?.string
    #expect(message?.hasPrefix("§ 1, stk. 2, i »havne.lov«: Henvisningen »§§ 1-3«") == true, "\(answer)")
  }
}

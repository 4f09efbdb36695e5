import JSON
import Testing

/// What an editor shows of an amending act whose act in force is at hand.
struct AmendingActTests {
  private let act = """
    Bekendtgørelse af lov om havnebade
    Herved bekendtgøres lov om havnebade, lov nr. 5 af 1. juni 2001.
    § 1. Kommunen driver havnebade, jf. § 2, stk. 3.
    § 2. Badet er åbent hele året.
    Stk. 2. Badet må lukkes om vinteren, hvis isen er usikker. Det meddeles på stedet.
    Stk. 3. Ejeren opsætter
    1) redningskranse,
    2) stiger og
    3) skilte.
    Stk. 4. Ministeren fastsætter regler.
    § 3. Loven gælder for alle.

    """

  private func draft(_ instructions: String) -> String {
    """
    Lov om ændring af lov om havnebade
    § 1️⃣1
    I lov om havnebade, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, foretages følgende ændringer:
    \(instructions)
    § 2
    Loven træder i kraft den 1. juli 2026.

    """
  }

  private let instructions = """
    2️⃣1. I 3️⃣§ 2, stk. 2, 4️⃣ændres »5️⃣må« til: »kan«.
    2. Efter § 2, stk. 2, 6️⃣indsættes som nyt stykke:
    »Stk. 3. Lukningen varer højst en måned, jf. 7️⃣§ 3.«
    Stk. 9️⃣3 og 4 8️⃣bliver herefter stk. 4 og 5.
    """

  private func editor(
    _ text: String, _ capabilities: JSONValue = ["textDocument": ["hover": ["contentFormat": ["markdown"]]]]
  ) async throws -> Editor {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/havnebade.txt", "---\nnummer: 9\ndato: 2004-03-03\n---\n" + act)])
    try editor.initialize(capabilities)
    editor.open(text, uri: "file:///love/forslag.lov")
    await editor.settle()
    _ = editor.received()
    return editor
  }

  private func hover(_ editor: Editor, _ mark: Character) throws -> String {
    try editor.ask("textDocument/hover", at: mark)["contents"]?["value"]?.string ?? ""
  }

  // MARK: Hover

  @Test(arguments: ["2️⃣", "4️⃣"] as [Character])
  func anInstructionSaysHowItIsReadAndWhatItChanges(mark: Character) async throws {
    let text = try hover(try await editor(draft(instructions)), mark)
    #expect(text.contains("§ 2, stk. 2: erstat »må« med »kan«"), "\(text)")
    #expect(text.contains("Stk. 2. Badet ~~må~~ **kan** lukkes om vinteren"), "\(text)")
    #expect(!text.contains("Lukningen varer"), "\(text)")
  }

  @Test func theLabelOfNewTextSaysWhatTheInstructionDoes() async throws {
    let marked = instructions.replacing("»Stk. 3.", with: "»S1️⃣tk. 3.")
    let text = try hover(try await editor(draft(marked).replacing("§ 1️⃣1\n", with: "§ 1\n")), "1️⃣")
    #expect(text.contains("**Stk. 3.** **Lukningen varer højst en måned, jf. § 3.**"), "\(text)")
    #expect(!text.contains("Ingen henvisninger"), "\(text)")
  }

  @Test func onItsTargetStandsTheTextInForceWithTheChange() async throws {
    let editor = try await editor(draft(instructions))
    let text = try hover(editor, "3️⃣")
    #expect(text.contains("Badet ~~må~~ **kan** lukkes"), "\(text)")
    #expect(text.contains("Lovbekendtgørelse nr. 9 af 3. marts 2004"), "\(text)")
    #expect(!text.contains("erstat"), "\(text)")
  }

  @Test(arguments: ["6️⃣", "8️⃣"] as [Character])
  func whatComesInIsBoldAndWhatMovesGetsItsNumber(mark: Character) async throws {
    let text = try hover(try await editor(draft(instructions)), mark)
    #expect(text.contains("**Stk. 3.** **Lukningen varer højst en måned, jf. § 3.**"), "\(text)")
    #expect(text.contains("~~Stk. 3-4.~~ **Stk. 4-5.** …"), "\(text)")
    #expect(!text.contains("~~må~~"), "\(text)")
  }

  @Test func inAClauseStandsWhatMoves() async throws {
    let text = try hover(try await editor(draft(instructions)), "9️⃣")
    #expect(text.contains("Stk. 3. Ejeren opsætter") && !text.contains("~~"), "\(text)")
  }

  @Test func clientsWithoutMarkdownGetMarksOfText() async throws {
    let text = try hover(
      try await editor(draft(instructions), ["textDocument": ["hover": ["contentFormat": ["plaintext"]]]]), "3️⃣")
    #expect(text.contains("Badet [-må-] {+kan+} lukkes"), "\(text)")
  }

  @Test func wordsInForceAreLookedUpAsThemselves() async throws {
    // Between the marks stand the act's own words: what is there is said of them, else of the instruction.
    let text = try hover(try await editor(draft(instructions)), "5️⃣")
    #expect(text.contains("erstat »må« med »kan«"), "\(text)")
  }

  @Test(arguments: [
    ("1️⃣1. I § 2, stk. 6, ændres »må« til: »kan«.", "I gældende lov har § 2 kun 4 stykker"),
    ("1️⃣1. I § 2, stk. 2, ændres »måtte« til: »kan«.", "»måtte« står ikke i § 2, stk. 2."),
    ("1️⃣1. I § 2 gøres noget helt andet.", "Ikke forstået:"),
  ])
  func whatDoesNotFitIsSaidShortly(instruction: String, answer: String) async throws {
    let text = try hover(
      try await editor(draft(instruction).replacing("§ 1️⃣1\n", with: "§ 1\n")), "1️⃣")
    #expect(text.contains(answer), "\(text)")
    #expect(!text.contains("~~"), "\(text)")
  }

  @Test func whatAnEarlierInstructionHasMadeIsFound() async throws {
    let editor = try await editor(
      draft(
        "1. Efter § 3 indsættes:\n»§ 3 a. Badet har en livredder.«\n2. I 2️⃣§ 3 a ændres »en« til: »to«."))
    let text = try hover(editor, "2️⃣")
    #expect(text.contains("Badet har ~~en~~ **to** livredder"), "\(text)")
  }

  @Test func withoutTheActOnlyTheReadingIsTold() async throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft(instructions))
    let text = try hover(editor, "2️⃣")
    #expect(text.contains("erstat »må« med »kan«"), "\(text)")
    #expect(text.contains("Teksten af lov om havnebade er ikke ved hånden."), "\(text)")
  }

  @Test func anEditIsSeenAtOnce() async throws {
    let editor = try await editor(draft("1. I § 2, stk. 2, 2️⃣ændres »må« til: »3️⃣kan4️⃣«."))
    #expect(try hover(editor, "2️⃣").contains("**kan**"))
    try editor.change("3️⃣", "4️⃣", to: "skal", version: 2)
    #expect(try hover(editor, "2️⃣").contains("~~må~~ **skal**"))
  }

  @Test func aRenumberingClauseIsCoveredAsAWhole() async throws {
    let editor = try await editor(
      draft("1. § 2, stk. 2, ophæves.\nStk. 3 og 4 bliver 5️⃣herefter 6️⃣stk. 2 og 3."))
    for mark: Character in ["5️⃣", "6️⃣"] {
      let range = try editor.ask("textDocument/hover", at: mark)["range"]
      #expect(range.map(written) == "4:0-4:40")
    }
  }

  @Test func longWordsAreCutBetweenWords() async throws {
    let words = (1...30).map { "havnebad\($0)" }.joined(separator: " ")
    let text = try hover(try await editor(draft("1. § 3 7️⃣affattes således:\n»§ 3. \(words).«")), "7️⃣")
    #expect(text.contains("affat på ny: »§ 3. havnebad1"), "\(text)")
    #expect(text.contains(" havnebad7 … havnebad30.«"), "\(text)")
  }

  // MARK: Definition

  @Test(arguments: [("3️⃣", "8:0-8:7"), ("7️⃣", "14:0-14:4")] as [(Character, String)])
  func definitionGoesToTheActInForce(mark: Character, place: String) async throws {
    let found = try await editor(draft(instructions)).ask("textDocument/definition", at: mark).array?.first
    #expect(found?["uri"]?.string == "file:///love/g%C3%A6ldende/havnebade.txt")
    #expect(found?["range"].map(written) == place)
  }

  // MARK: Completion

  private func completions(_ instruction: String) async throws -> [String] {
    let editor = try await editor(draft(instruction).replacing("§ 1️⃣1\n", with: "§ 1\n"))
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    return (list["items"]?.array ?? list.array ?? []).compactMap { $0["label"]?.string }
  }

  @Test(arguments: [
    ("1. I § 2, 1️⃣", ["stk. 2", "stk. 3", "stk. 4"]),
    ("1. I § 2, stk. 3, 1️⃣", ["nr. 1", "nr. 2", "nr. 3"]),
    ("1. I § 2, stk. 2, ændres »1️⃣", ["Badet må lukkes om vinteren", "hvis isen er usikker", "Det meddeles på stedet"]),
    ("1. I § 2, stk. 2, ændres »må1️⃣", ["må lukkes om vinteren"]),
    ("1. I § 2, stk. 2, ændres »om1️⃣« til: »i«.", ["om vinteren"]),
    ("1. I § 2, stk. 2, ændres », hv1️⃣", [", hvis isen er usikker"]),
    ("1. I § 1 ændres »§\u{A0}1️⃣", ["§ 2"]),
    ("1. I § 2, stk. 2, 2. pkt., indsættes efter »p1️⃣", ["på stedet"]),
    ("1. I § 2, stk. 3, nr. 1, udgår »1️⃣", ["redningskranse"]),
  ])
  func theTargetsOwnPartsAndWordsAreOffered(instruction: String, wanted: [String]) async throws {
    let found = try await completions(instruction)
    for word in wanted { #expect(found.contains(word), "\(instruction): \(found)") }
  }

  @Test(arguments: [
    "1. I § 2, stk. 2, ændres »må« til: »1️⃣", "1. I § 2, stk. 2, indsættes efter »må«: »1️⃣", "1. I § 9 ændres »1️⃣",
    "1. § 2, stk. 2, affattes således: »1️⃣",
  ])
  func newTextIsTheDraftersOwn(instruction: String) async throws {
    #expect(try await !completions(instruction).contains { $0.contains("Badet") || $0.contains("vinteren") })
  }

  // MARK: The act as it becomes

  private let shows: JSONValue = [
    "window": ["showDocument": ["support": true]], "workspace": ["textDocumentContent": ["dynamicRegistration": false]],
  ]

  private func lens(_ editor: Editor, _ title: String) throws -> JSONValue {
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    return try #require(lenses.first { $0["command"]?["title"]?.string == title }?["command"])
  }

  private func run(_ editor: Editor, _ title: String) throws {
    let command = try lens(editor, title)
    _ = editor.received()
    let answer = try editor.answer(
      "workspace/executeCommand",
      ["command": command["command"] ?? nil, "arguments": command["arguments"] ?? nil])
    #expect(answer["error"] == nil, "\(answer)")
  }

  @Test func anAmendingSectionHasLenses() async throws {
    let editor = try await editor(draft(instructions))
    let lenses = try #require(try editor.ask(aboutDraft: "textDocument/codeLens").array)
    let titles = lenses.compactMap { $0["command"]?["title"]?.string }
    #expect(titles == ["Vis loven, som den bliver", "Vis forskellen"])
    let last = try #require(lenses.last)
    #expect(try editor.ask("codeLens/resolve", last)["command"]?["title"]?.string == "Vis forskellen")
    let plain = Editor()
    try plain.initialize()
    plain.open(act)
    #expect(try plain.ask(aboutDraft: "textDocument/codeLens").array?.allSatisfy { $0["command"] == nil } == true)
  }

  @Test func clientsThatCanAreShownATextThatIsNoFile() async throws {
    let editor = try await editor(draft("1. I § 2, stk. 2, ændres »må« til: »8️⃣kan9️⃣«."), shows)
    let id = editor.send(
      "workspace/executeCommand",
      ["command": "lovsmed.showAmendedAct", "arguments": ["file:///love/forslag.lov", "1"]])
    let sent = editor.received()
    #expect(sent.contains { $0["id"]?.int == id && $0["error"] == nil })
    let uri = try #require(sent.first { $0["method"]?.string == "window/showDocument" }?["params"]?["uri"])
    #expect(uri.string?.hasPrefix("lovsmed://amended/1/") == true)
    func content() throws -> String {
      try editor.ask("workspace/textDocumentContent", ["uri": uri])["text"]?.string ?? ""
    }
    #expect(try content().contains("Stk. 2. Badet kan lukkes om vinteren"))
    try editor.change("8️⃣", "9️⃣", to: "skal", version: 2)
    #expect(editor.received("workspace/textDocumentContent/refresh").compactMap { $0["uri"]?.string } == [uri.string])
    #expect(try content().contains("Stk. 2. Badet skal lukkes om vinteren"))
    // Nothing more is said once it is as the draft is, or has been closed.
    #expect(editor.received("workspace/textDocumentContent/refresh").isEmpty)
    editor.notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    editor.change([["text": "Lov om ændring af lov om havnebade\n"]], version: 3)
    #expect(editor.received("workspace/textDocumentContent/refresh").isEmpty)
    #expect(try editor.errorCode("workspace/textDocumentContent", ["uri": uri]) == -32602)
  }

  @Test func othersAreShownAFileThatFollowsTheDraft() async throws {
    let editor = try await editor(
      draft("1. I § 2, stk. 2, ændres »må« til: »3️⃣kan4️⃣«."), ["window": ["showDocument": ["support": true]]])
    try run(editor, "Vis forskellen")
    let path = "/tmp/lovsmed/1-lov-om-havnebade.forskel.md"
    #expect(
      editor.desk.text(at: path)?.contains("## § 2\n\n§ 2. …  \nStk. 2. Badet ~~må~~ **kan**") == true,
      "\(editor.desk.text(at: path) ?? "")")
    try editor.change("3️⃣", "4️⃣", to: "skal", version: 2)
    editor.work()
    #expect(editor.desk.text(at: path)?.contains("~~må~~ **skal**") == true)
    // Another draft gets a file of its own.
    editor.open(draft("1. § 3 ophæves."), uri: "file:///love/andet/forslag.lov")
    try run(editor, "Vis forskellen")
    #expect(editor.desk.text(at: path)?.contains("skal") == true)
    #expect(editor.desk.text(at: path.replacing("/1-", with: "/2-1-"))?.contains("~~Loven gælder for alle.~~") == true)
  }

  @Test func whoCanShowNothingIsToldWhereTheTextStands() async throws {
    let editor = try await editor(draft("1. I § 2, stk. 2, ændres »må« til: »kan«."))
    let id = editor.send(
      "workspace/executeCommand",
      ["command": "lovsmed.showAmendedAct", "arguments": ["file:///love/forslag.lov", "1"]])
    let sent = editor.received()
    #expect(sent.contains { $0["id"]?.int == id && $0["error"] == nil })
    let path = "/tmp/lovsmed/1-lov-om-havnebade.lov"
    #expect(
      sent.first { $0["method"]?.string == "window/showMessage" }?["params"]?["message"]?.string
        == "Teksten står i »\(path)«.")
    #expect(editor.desk.text(at: path)?.contains("Badet kan lukkes") == true)
  }

  @Test func theActAsItBecomesIsNotTheOneInForce() async throws {
    let text = draft("1. I § 2, stk. 2, 2️⃣ændres »må« til: »kan«.")
      .replacing(", jf. lovbekendtgørelse nr. 9 af 3. marts 2004,", with: "")
    let editor = Editor()
    try editor.initialize(["window": ["showDocument": ["support": true]]])
    editor.open(act.replacing("Bekendtgørelse af lov", with: "Lov"), uri: "file:///zz/lov.lov")
    editor.open(text, uri: "file:///zz/forslag.lov")
    let position = try #require(editor.draft.position(of: "2️⃣"))
    try run(editor, "Vis loven, som den bliver")
    let path = "/tmp/lovsmed/1-lov-om-havnebade.lov"
    editor.open(try #require(editor.desk.text(at: path)), uri: "file://\(path)")
    let hover = try editor.ask(
      "textDocument/hover", ["textDocument": ["uri": "file:///zz/forslag.lov"], "position": position])
    #expect(hover["contents"]?["value"]?.string?.contains("må-] {+kan") == true, "\(hover)")
  }

  @Test(
    arguments: [
      ["file:///love/forslag.lov", "7"], ["file:///love/andet.lov", "1"], ["file:///love/forslag.lov"],
    ] as [[String]])
  func whatIsNoSuchSectionIsRefused(arguments: [String]) async throws {
    let editor = try await editor(draft(instructions), shows)
    let params: JSONValue = [
      "command": "lovsmed.showChanges", "arguments": JSONValue(arguments.map { JSONValue($0) }),
    ]
    #expect(try editor.errorCode("workspace/executeCommand", params) != nil)
    #expect(try editor.errorCode("workspace/executeCommand", ["command": "rm", "arguments": []]) != nil)
  }

  // MARK: Hints and actions

  private func hints(_ instructions: String) async throws -> [String] {
    let editor = try await editor(draft(instructions))
    let range: JSONValue = ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]
    let hints = try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", range)]).array ?? []
    return hints.compactMap { $0["label"]?.string }.filter { $0.hasPrefix("→") }
  }

  @Test func aNumberThatIsNotWrittenIsTold() async throws {
    let insertion =
      "1. Efter § 2, stk. 1, indsættes som nyt stykke:\n»Stk. 2. Badet er gratis.«\n"
      + "Stk. 2-4 bliver herefter stk. 3-5.\n"
    #expect(try await hints(insertion + "2. I § 2, stk. 3, nr. 1, ændres »redningskranse« til: »kroge«.") == [])
    #expect(try await hints(insertion + "2. I § 2, stk. 2, ændres »må« til: »kan«.") == ["→ stk. 3"])
    #expect(try await hints(insertion + "2. I § 2, stk. 2, der bliver stk. 3, ændres »må« til: »kan«.") == [])
    #expect(try await hints(insertion) == [])
    // New text that a later instruction moves.
    let later =
      "1. Efter § 2, stk. 2, indsættes som nyt stykke:\n»Stk. 3. Badet er varmt.«\n"
      + "2. Efter § 2, stk. 1, indsættes som nyt stykke:\n»Stk. 2. Badet er gratis.«\n"
    #expect(try await hints(later) == ["→ stk. 3", "→ stk. 4"])
  }

  @Test func whatAnInstructionLacksIsOfferedOnItsNumber() async throws {
    let literal: JSONValue = [
      "textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]]
    ]
    let editor = try await editor(
      draft("2️⃣1. Efter § 2, stk. 2, indsættes som nyt stykke:\n»Stk. 3. Badet er gratis.«"), literal)
    let position = try #require(editor.draft.position(of: "2️⃣"))
    let actions = try editor.ask(
      aboutDraft: "textDocument/codeAction",
      [("range", ["start": position, "end": position]), ("context", ["diagnostics": []])])
    let titles = actions.array?.compactMap { $0["title"]?.string } ?? []
    #expect(titles.contains("Tilføj »Stk. 3 og 4 bliver herefter stk. 4 og 5.«"), "\(titles)")
    #expect(
      titles.contains("Indsæt ændringsnummeret »I § 1 ændres »§ 2, stk. 3« til: »§ 2, stk. 4«.«"), "\(titles)")
  }

  // MARK: An edited copy of an act

  private let makesFiles: JSONValue = [
    "workspace": ["workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]],
    "textDocument": [
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]], "resolveSupport": ["properties": ["edit"]],
      ]
    ],
  ]
  private let drafting = "Skriv ændringsloven, der gør lov om havnebade til denne tekst"

  private func drafted(_ text: String, _ capabilities: JSONValue) async throws -> (Editor, JSONValue?) {
    let editor = try await editor(text, capabilities)
    let start: JSONValue = ["line": 3, "character": 0]
    let actions = try editor.ask(
      aboutDraft: "textDocument/codeAction",
      [("range", ["start": start, "end": start]), ("context", ["diagnostics": []])])
    return (editor, actions.array?.first { $0["title"]?.string == drafting })
  }

  @Test func anEditedCopyIsMadeAnAmendingAct() async throws {
    let (editor, action) = try await drafted(act.replacing("må lukkes", with: "kan lukkes"), makesFiles)
    let edit = try editor.ask("codeAction/resolve", try #require(action))["edit"]
    let changes = try #require(edit?["documentChanges"]?.array)
    let uri = "file:///love/%C3%A6ndring-af-lov-om-havnebade.lov"
    #expect(changes.first?["kind"]?.string == "create" && changes.first?["uri"]?.string == uri)
    #expect(changes.last?["textDocument"]?["uri"]?.string == uri)
    let text = changes.last?["edits"]?.array?.first?["newText"]?.string ?? ""
    #expect(text.contains("1. I § 2, stk. 2, 1. pkt., ændres »må« til: »kan«."), "\(text)")
  }

  @Test func whatCannotBeDraftedIsRefused() async throws {
    let (editor, action) = try await drafted(act, makesFiles)
    #expect(try editor.errorCode("codeAction/resolve", try #require(action)) != nil)
    // Neither amending acts, nor acts that nothing else at hand is called, nor clients that make no files.
    #expect(try await drafted(draft(instructions), makesFiles).1 == nil)
    #expect(try await drafted(act.replacing("havnebade", with: "fyr"), makesFiles).1 == nil)
    #expect(try await drafted(act.replacing("må", with: "kan"), [:]).1 == nil)
  }
}

import JSON
import Testing

/// What can be done at a place.
struct CodeActionTests {
  static var literals: JSONValue {
    [
      "textDocument": [
        "codeAction": [
          "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix", "source.fixAll"]]],
          "isPreferredSupport": true, "disabledSupport": true,
        ]
      ]
    ]
  }
  static var modern: JSONValue {
    [
      "textDocument": [
        "codeAction": [
          "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix", "source.fixAll"]]],
          "isPreferredSupport": true, "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
        ]
      ],
      "workspace": [
        "workspaceEdit": ["documentChanges": true, "changeAnnotationSupport": [:], "snippetEditSupport": true]
      ],
    ]
  }

  private let draft = """
    Lov om drikkefontæner
    § 1. Kommunen opstiller drikkefontæner.
    1️⃣Stk 2.2️⃣ Kommunen passer dem, jf. dog 3️⃣§2.
    § 2. 4️⃣Der opstilles ingen på kirkegårde.

    """

  @Test func theFixOfAFindingIsOfferedWhereItStands() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let actions = try editor.actions("1️⃣", "2️⃣", only: ["quickfix"])
    let action = try #require(actions.first)
    #expect(action["title"]?.string == "Ret til »Stk. 2.«")
    #expect(action["kind"]?.string == "quickfix")
    #expect(action["isPreferred"]?.bool == true)
    #expect(try editor.text(after: action).contains("\nStk. 2. Kommunen passer"))
    #expect(try editor.actions("4️⃣", "4️⃣", only: ["quickfix"]).isEmpty)
  }

  @Test func theDiagnosticOfTheClientComesBackWithTheAction() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let diagnostic: JSONValue = [
      "range": ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 6]], "code": "structure/label",
      "message": "som klienten husker den",
    ]
    // The cursor stands elsewhere on the line, as clients send it that ask about the whole line's diagnostics.
    let actions = try editor.actions("3️⃣", "3️⃣", diagnostics: [diagnostic])
    let titles = actions.map { $0["title"]?.string }
    #expect(titles.contains("Ret til »Stk. 2.«"))
    let action = try #require(actions.first { $0["title"]?.string == "Ret til »Stk. 2.«" })
    #expect(action["diagnostics"]?.array?.first?["message"]?.string == "som klienten husker den")
  }

  @Test func onlyTheKindsThatAreAskedForCome() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    #expect(try editor.actions("1️⃣", "2️⃣", only: ["refactor.extract"]).isEmpty)
    #expect(try editor.actions("1️⃣", "2️⃣", only: ["source.organizeImports"]).isEmpty)
  }

  @Test func aListIsWrittenInTheShapeThatItsIntroductionCallsFor() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open("Lov om brønde\n§ 1. En brønd skal have:\n1) et dæksel 1️⃣og\n2) en spand.\n")
    let actions = try editor.actions("1️⃣", "1️⃣", only: ["refactor"])
    let action = try #require(actions.first { $0["title"]?.string == "Skriv opregningen som punktopstilling" })
    #expect(try editor.text(after: action).hasSuffix("skal have:\n1) Et dæksel.\n2) En spand.\n"))
  }

  @Test func aClientThatKnowsVersionsGetsThem() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(draft, version: 7)
    let action = try #require(try editor.actions("1️⃣", "2️⃣", only: ["quickfix"]).first)
    let change = action["edit"]?["documentChanges"]?.array?.first
    #expect(change?["textDocument"]?["version"]?.int == 7)
    #expect(action["edit"]?["changes"] == nil)
  }

  @Test func aClientWithoutLiteralsIsOfferedNothing() throws {
    let result = try Editor().initialize()
    #expect(result["capabilities"]?["codeActionProvider"] == nil)
  }

  @Test func rangesOutsideTheDraftAreMovedIntoIt() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let far: JSONValue = ["line": 4_000_000, "character": 9]
    let actions = try editor.ask(
      aboutDraft: "textDocument/codeAction",
      [("range", ["start": far, "end": far]), ("context", ["diagnostics": [], "only": ["quickfix"]])])
    #expect(actions.array?.isEmpty == true)
  }

  // MARK: All at once

  @Test func everythingSureIsMendedInOneStep() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let action = try #require(try editor.actions("4️⃣", "4️⃣", only: ["source.fixAll"]).first)
    #expect(action["title"]?.string == "Ret alt, der sikkert kan rettes")
    #expect(action["kind"]?.string == "source.fixAll.lovsmed")
    let text = try editor.text(after: action)
    #expect(text.contains("\nStk. 2. Kommunen passer dem, jf. dog § 2.\n"))
    editor.open("1️⃣" + text, version: 2)
    #expect(try editor.actions("1️⃣", "1️⃣", only: ["source.fixAll"]).isEmpty)
  }

  @Test func aLightBulbSaysNothingOfTheWholeDraft() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let kinds = try editor.actions("1️⃣", "2️⃣", trigger: 2).map { $0["kind"]?.string }
    #expect(kinds.contains("quickfix"))
    #expect(!kinds.contains("source.fixAll.lovsmed"))
  }

  @Test func aClientThatCanAskLaterGetsTheEditLater() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(draft)
    let action = try #require(try editor.actions("4️⃣", "4️⃣", only: ["source.fixAll.lovsmed"]).first)
    #expect(action["edit"] == nil)
    let whole = try editor.ask("codeAction/resolve", action)
    #expect(whole["title"]?.string == action["title"]?.string)
    #expect(whole["edit"]?["changeAnnotations"]?["0"]?["label"]?.string == "Ret alt, der sikkert kan rettes")
    #expect(try editor.text(after: action).contains("§ 2.\n§ 2. Der"))
  }

  @Test func anEditOfADraftThatHasChangedMeanwhileIsRefused() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(draft)
    let action = try #require(try editor.actions("4️⃣", "4️⃣", only: ["source"]).first)
    try editor.change("1️⃣", "2️⃣", to: "Stk. 2.", version: 2)
    #expect(try editor.errorCode("codeAction/resolve", action) == -32801)
    #expect(try editor.errorCode("codeAction/resolve", ["title": "Ret"]) == -32602)
  }

  // MARK: Leaving findings out

  @Test func aFindingIsLeftOutWithAReason() throws {
    let editor = Editor()
    try editor.initialize(Self.literals)
    editor.open(draft)
    let actions = try editor.actions("1️⃣", "2️⃣", only: ["quickfix"])
    let here = try #require(actions.first { $0["title"]?.string == "Udelad dette fund (structure/label)" })
    let text = try editor.text(after: here)
    #expect(text.contains("\n<!-- lovsmed: ignore structure/label: begrundelse -->\nStk 2."))
    editor.open(text.replacing("Stk 2.", with: "1️⃣Stk 2."), version: 2)
    #expect(try editor.actions("1️⃣", "1️⃣", only: ["quickfix"]).isEmpty)
    editor.open(draft)
    let everywhere = try #require(actions.first { $0["title"]?.string == "Udelad structure/label i hele teksten" })
    #expect(
      try editor.text(after: everywhere).hasPrefix("<!-- lovsmed: ignore-file structure/label: begrundelse -->\nLov om")
    )
  }

  @Test func theReasonIsToBeWrittenOver() throws {
    let editor = Editor()
    try editor.initialize(Self.modern)
    editor.open(draft)
    let actions = try editor.actions("1️⃣", "2️⃣", only: ["quickfix"])
    let here = try #require(actions.first { $0["title"]?.string == "Udelad dette fund (structure/label)" })
    #expect(try editor.text(after: here).contains("<!-- lovsmed: ignore structure/label: ${1:begrundelse} -->\n$0Stk"))
  }
}

extension Editor {
  /// The actions for what stands between two marks of the draft.
  func actions(
    _ start: Character, _ end: Character, only: [JSONValue]? = nil, diagnostics: [JSONValue] = [], trigger: Int = 1
  ) throws -> [JSONValue] {
    let range: JSONValue = [
      "start": try #require(draft.position(of: start)), "end": try #require(draft.position(of: end)),
    ]
    var context: [(String, JSONValue)] = [("diagnostics", JSONValue(diagnostics)), ("triggerKind", JSONValue(trigger))]
    if let only { context.append(("only", JSONValue(only))) }
    let answer = try ask(
      aboutDraft: "textDocument/codeAction", [("range", range), ("context", JSONValue(members: context))])
    return try #require(answer.array)
  }

  /// The draft with the edit of an action made, asked for where the action has none.
  func text(after action: JSONValue) throws -> String {
    let whole = action["edit"] == nil ? try ask("codeAction/resolve", action) : action
    let edit = try #require(whole["edit"])
    let edits = edit["changes"]?[uri]?.array ?? edit["documentChanges"]?.array?.first?["edits"]?.array
    return draft.text(after: try #require(edits))
  }
}

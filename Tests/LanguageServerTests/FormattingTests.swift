import JSON
import Testing

/// A draft set up from the editor.
struct FormattingTests {
  private let options: (String, JSONValue) = ("options", ["tabSize": 2, "insertSpaces": true])

  private func editor(_ text: String, _ capabilities: JSONValue = [:], settings: JSONValue = [:]) throws -> Editor {
    let editor = Editor()
    try editor.initialize(capabilities, [("initializationOptions", settings)])
    editor.open(text)
    return editor
  }

  private let draft = """
    Lov om fontæner
    1️⃣§1. Vandet er koldt. 2️⃣
    Stk 2. Det er rent, jf. §1.3️⃣
    § 2. Skålen er blank.


    """

  @Test func theWholeDraft() throws {
    let editor = try editor(draft)
    let edits = try #require(try editor.ask(aboutDraft: "textDocument/formatting", [options]).array)
    #expect(
      editor.draft.text(after: edits)
        == "Lov om fontæner\n§ 1. Vandet er koldt.\nStk. 2. Det er rent, jf. § 1.\n§ 2. Skålen er blank.\n")
    #expect(edits.count == 5)
  }

  @Test func aPartOfIt() throws {
    let editor = try editor(draft, ["textDocument": ["rangeFormatting": ["rangesSupport": true]]])
    let first: JSONValue = [
      "start": try #require(editor.draft.position(of: "1️⃣")), "end": try #require(editor.draft.position(of: "2️⃣")),
    ]
    let second: JSONValue = [
      "start": try #require(editor.draft.position(of: "2️⃣")), "end": try #require(editor.draft.position(of: "3️⃣")),
    ]
    let one = try editor.ask(aboutDraft: "textDocument/rangeFormatting", [("range", first), options]).array
    #expect(editor.draft.text(after: try #require(one)).hasPrefix("Lov om fontæner\n§ 1. Vandet er koldt.\nStk 2."))
    let both = try editor.ask(aboutDraft: "textDocument/rangesFormatting", [("ranges", [first, second]), options]).array
    #expect(
      editor.draft.text(after: try #require(both)).hasSuffix("Stk. 2. Det er rent, jf. § 1.\n§ 2. Skålen er blank.\n\n")
    )
  }

  @Test func whatTheClientKeepsIsKept() throws {
    let editor = try editor(draft)
    let options: JSONValue = [
      "tabSize": 2, "insertSpaces": true, "trimTrailingWhitespace": false, "trimFinalNewlines": false,
    ]
    let edits = try editor.ask(aboutDraft: "textDocument/formatting", [("options", options)]).array
    #expect(
      editor.draft.text(after: try #require(edits))
        == "Lov om fontæner\n§ 1. Vandet er koldt. \nStk. 2. Det er rent, jf. § 1.\n§ 2. Skålen er blank.\n\n")
  }

  @Test func hardSpacesComeWithTheSetting() throws {
    let editor = try editor("Lov om fontæner\n§ 1. Vandet.\n", settings: ["format": ["noBreakSpaces": "insert"]])
    let edits = try editor.ask(aboutDraft: "textDocument/formatting", [options]).array
    #expect(editor.draft.text(after: try #require(edits)) == "Lov om fontæner\n§\u{A0}1. Vandet.\n")
  }

  @Test func optionsMustBeThere() throws {
    let editor = try editor(draft)
    #expect(try editor.errorCode("textDocument/formatting", ["textDocument": ["uri": "file:///udkast.lov"]]) == -32602)
  }
}

/// What is set up while someone writes.
struct OnTypeFormattingTests {
  /// The draft after `character` has been typed before the mark.
  private func typed(_ character: String, _ text: String, settings: JSONValue = [:]) throws -> String {
    let editor = Editor()
    try editor.initialize([:], [("initializationOptions", settings)])
    editor.open(text)
    let edits = try editor.ask(
      "textDocument/onTypeFormatting", at: "1️⃣",
      [("ch", JSONValue(character)), ("options", ["tabSize": 2, "insertSpaces": true])])
    return editor.draft.text(after: try #require(edits.array))
  }

  @Test func aLabelGetsItsFormWithItsStop() throws {
    #expect(try typed(".", "Lov\n§ 1. Vandet.\nStk 2.1️⃣\n") == "Lov\n§ 1. Vandet.\nStk. 2.\n")
    #expect(try typed(".", "Lov\n§ 1. Vandet.\n§2.1️⃣\n") == "Lov\n§ 1. Vandet.\n§ 2.\n")
  }

  @Test func aLabelThatIsNotFinishedIsLeftAlone() throws {
    #expect(try typed(" ", "Lov\n§ 1. Vandet.\n§ 2 1️⃣\n") == "Lov\n§ 1. Vandet.\n§ 2 \n")
    #expect(try typed(" ", "Lov\n§ 1. Vandet.\nStk 2 1️⃣\n") == "Lov\n§ 1. Vandet.\nStk 2 \n")
  }

  @Test func aReferenceGetsItsSpaceWhenItIsLeft() throws {
    #expect(
      try typed(" ", "Lov\n§ 1. Vandet.\n§ 2. Det er rent, jf. §1 1️⃣\n")
        == "Lov\n§ 1. Vandet.\n§ 2. Det er rent, jf. § 1 \n")
  }

  @Test func aLineGetsItsFormWhenItIsLeft() throws {
    #expect(
      try typed("\n", "Lov\n§ 1. Vandet.\nStk 2. Det er rent, jf. §1.\n1️⃣\n")
        == "Lov\n§ 1. Vandet.\nStk. 2. Det er rent, jf. § 1.\n\n")
  }

  private let list = "Lov\n§ 1. Det er forbudt\n1) at bade,\n2) at fiske"

  @Test(arguments: [",", " og", " eller"])
  func aListThatGoesOnGetsItsNextLabel(end: String) throws {
    #expect(try typed("\n", "\(list)\(end)\n1️⃣\n§ 2. Nej.\n") == "\(list)\(end)\n3) \n§ 2. Nej.\n")
  }

  @Test func anInnerListOfOneGoesOn() throws {
    let list = "Lov\n§ 1. Båden skal\n1) sejle, herunder\n   a) hurtigt,"
    #expect(try typed("\n", "\(list)\n1️⃣\n§ 2. Nej.\n") == "\(list)\nb) \n§ 2. Nej.\n")
    #expect(try typed("\n", "\(list)\n   b) langsomt,\n1️⃣\n").hasSuffix("b) langsomt,\n\n"))
  }

  @Test func theNextLabelIsLikeTheCorrectedOne() throws {
    #expect(
      try typed("\n", "Lov\n§ 1. Det er forbudt\n(1) at bade,\n1️⃣\n§ 2. Nej.\n")
        == "Lov\n§ 1. Det er forbudt\n1) at bade,\n2) \n§ 2. Nej.\n")
  }

  @Test(arguments: [".", ":", " og", ","])
  func whereTheDrafterDecidesNothingComes(end: String) throws {
    let followed = end == "." || end == ":" ? "" : "3) at ro.\n"
    #expect(try typed("\n", "\(list)\(end)\n1️⃣\n\(followed)§ 2. Nej.\n") == "\(list)\(end)\n\n\(followed)§ 2. Nej.\n")
    #expect(try typed("\n", "Lov\n§ 1. Vandet er koldt, og\n1️⃣\n") == "Lov\n§ 1. Vandet er koldt, og\n\n")
  }
}

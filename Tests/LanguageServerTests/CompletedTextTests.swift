import JSON
import Testing

/// What stands in the draft once something that was offered has been taken, with words behind the cursor.
struct CompletedTextTests {
  /// A case: where the cursor stands in a line, what is taken, and the line after that.
  struct Case: CustomTestStringConvertible {
    let line: String
    let label: String
    let wanted: String

    init(_ line: String, _ label: String, _ wanted: String) {
      (self.line, self.label, self.wanted) = (line, label, wanted)
    }

    var testDescription: String { line }
  }

  /// The draft with the item called `label` taken at the mark.
  private func text(_ editor: Editor, taking label: String) throws -> String {
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    let item = try #require(
      list["items"]?.array?.first { $0["label"]?.string == label },
      "\(list["items"]?.array?.compactMap { $0["label"]?.string } ?? [])")
    let range = list["itemDefaults"]?["editRange"] ?? item["textEdit"]?["range"]
    let newText = item["textEditText"] ?? item["textEdit"]?["newText"]
    return editor.draft.text(after: [["range": try #require(range), "newText": try #require(newText)]])
  }

  /// An editor that takes the range once for all items, and puts in or replaces as its user chooses.
  private static var able: JSONValue {
    [
      "textDocument": [
        "completion": [
          "completionItem": ["insertReplaceSupport": true],
          "completionList": ["itemDefaults": ["editRange"]],
        ]
      ]
    ]
  }

  private func expect(_ one: Case, in draft: String, language: String = "lov") throws {
    for capabilities in [Self.able, [:]] {
      let editor = Editor()
      try editor.initialize(capabilities)
      editor.open(draft.replacing("…", with: one.line), uri: "file:///udkast.\(language)")
      #expect(try text(editor, taking: one.label) == draft.replacing("…", with: one.wanted))
    }
  }

  // MARK: References

  @Test(arguments: [
    Case("jf. § 1️⃣1, stk. 2.", "§ 2", "jf. § 2, stk. 2."),
    Case("jf. 1️⃣§ 1, stk. 2.", "§ 2", "jf. § 2, stk. 2."),
    Case("jf. § 1, st1️⃣k. 2.", "stk. 1", "jf. § 1, stk. 1."),
    Case("jf. § 1, st1️⃣k. og", "stk. 1", "jf. § 1, stk. 1 og"),
    Case("jf. kapi1️⃣tel 2.", "kapitel 1", "jf. kapitel 1."),
    Case("jf. kapi1️⃣tel.", "kapitel 1", "jf. kapitel 1."),
    Case("jf. kap1️⃣i.", "kapitel 1", "jf. kapitel 1."),
    Case("jf. bi1️⃣lag 2.", "bilag 1", "jf. bilag 1."),
    Case("jf. § 1, stk. 1, 1. og 1️⃣3. pkt.", "2. pkt.", "jf. § 1, stk. 1, 1. og 2. pkt."),
    Case("jf. § 1, stk. 1, 1. og 31️⃣. pkt.", "2. pkt.", "jf. § 1, stk. 1, 1. og 2. pkt."),
    Case("jf. § 1, stk. 1, 1.-1️⃣3. pkt.", "2. pkt.", "jf. § 1, stk. 1, 1.-2. pkt."),
    Case("jf. § 1, stk. 1, 1. og 1️⃣.", "2. pkt.", "jf. § 1, stk. 1, 1. og 2. pkt."),
    Case("jf. § 1, stk. 1, 11️⃣ pkt.", "1. pkt.", "jf. § 1, stk. 1, 1. pkt."),
    Case("jf. § 1, stk. 1, 21️⃣. pkt.", "2. pkt.", "jf. § 1, stk. 1, 2. pkt."),
    Case("jf. stk. 1️⃣1. Den er hvid.", "stk. 2", "jf. stk. 2. Den er hvid."),
  ])
  func aReferenceIsNotWrittenTwice(_ one: Case) throws {
    try expect(
      one,
      in: """
        Lov om badebroer
        Kapitel 1
        § 1. Broen er åben. Den er hvid. Den er lang.
        Stk. 2. Broen kan lukkes.
        Kapitel 2
        § 2. Broen er høj.
        § 3. Broen er kort, …
        Stk. 2. Broen er fast.
        Bilag 1
        Krav
        Bilag 2
        Skilte

        """)
  }

  @Test func theRestOfANameIsNotWrittenTwice() async throws {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [
        ("/loven/love/baad.txt", "---\nnummer: 9\ndato: 2004-03-03\n---\nLov om både og skibe\n§ 4. En båd flyder.\n")
      ])
    try editor.initialize(Self.able)
    editor.open("Lov om broer\n§ 1. Se § 4 i lov om b1️⃣åde og skibe.\n", uri: "file:///loven/udkast.lov")
    await editor.settle()
    #expect(
      try text(editor, taking: "lov om både og skibe") == "Lov om broer\n§ 1. Se § 4 i lov om både og skibe.\n")
  }

  // MARK: Instructions

  @Test(arguments: [
    Case("§ 4, stk. 2, o1️⃣phæves.", "ophæves.", "§ 4, stk. 2, ophæves."),
    Case(
      "I § 4, stk. 1, ændres »En1️⃣ båd«.", "En båd flyder på vandet", "I § 4, stk. 1, ændres »En båd flyder på vandet«."),
    Case(
      "I § 4, stk. 1, ændres »1️⃣skib« til: »pram«.", "En båd flyder på vandet",
      "I § 4, stk. 1, ændres »En båd flyder på vandet« til: »pram«."),
  ])
  func anInstructionIsNotWrittenTwice(_ one: Case) async throws {
    let draft = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. …\n"
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [("/loven/love/baad.txt", "Lov om både\n§ 4. En båd flyder på vandet.\nStk. 2. En båd sejler.\n")])
    try editor.initialize(Self.able)
    editor.open(draft.replacing("…", with: one.line), uri: "file:///loven/udkast.lov")
    await editor.settle()
    #expect(try text(editor, taking: one.label) == draft.replacing("…", with: one.wanted))
  }

  @Test(arguments: [
    Case("Efter § 4 indsættes:\n»§ 1️⃣6 b. Ny.«", "§ 4 a.", "Efter § 4 indsættes:\n»§ 4 a. Ny.«"),
    Case("I § 4 indsættes som stk. 3:\n»1️⃣Stk. 2. Ny.«", "Stk. 3.", "I § 4 indsættes som stk. 3:\n»Stk. 3. Ny.«"),
    Case(
      "§ 4, stk. 1, ophæves.\nStk. 1️⃣3 bliver herefter stk. 1.", "stk. 2",
      "§ 4, stk. 1, ophæves.\nStk. 2 bliver herefter stk. 1."),
  ])
  func aLabelTakesThePlaceOfTheOneThereIs(_ one: Case) async throws {
    let draft = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. …\n"
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [("/loven/love/baad.txt", "Lov om både\n§ 4. En båd flyder.\nStk. 2. En båd sejler.\n")])
    try editor.initialize(Self.able)
    editor.open(draft.replacing("…", with: one.line), uri: "file:///loven/udkast.lov")
    await editor.settle()
    #expect(try text(editor, taking: one.label) == draft.replacing("…", with: one.wanted))
  }

  // MARK: Labels

  @Test(arguments: [
    Case("Stk. 1️⃣ Broen er lang.", "Stk. 2.", "Stk. 2. Broen er lang."),
    Case("Stk. 1️⃣Broen er lang.", "Stk. 2.", "Stk. 2. Broen er lang."),
    Case("S1️⃣tk. Broen er lang.", "Stk. 2.", "Stk. 2. Broen er lang."),
  ])
  func aLabelGetsOneSpace(_ one: Case) throws {
    try expect(one, in: "Lov om broer\n§ 1. Broen er åben.\n…\n")
  }

  @Test(arguments: [
    Case("*S1️⃣*", "Stk. 3.", "*Stk. 3.* "),
    Case("*S1️⃣", "Stk. 3.", "*Stk. 3.* "),
    Case("\n**§ 1️⃣**", "§ 2.", "\n**§ 2.** "),
    Case("1️⃣", "Stk. 3.", "*Stk. 3.* "),
  ])
  func theEmphasisOfALabelEndsWithIt(_ one: Case) throws {
    try expect(
      one, in: "# Lov om broer\n\n**§ 1.** Broen er åben.\n\n*Stk. 2.* Broen er lang.\n\n…\n", language: "md")
  }
}

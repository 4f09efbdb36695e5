import JSON
import Testing

/// Which sections refer to which.
struct CallHierarchyTests {
  private let draft = """
    § 1. Færgen sejler, jf. § 3, stk. 2, og 1️⃣§ 2.
    Stk. 2. Øen følger § 3.
    § 2. Åen er 2️⃣lukket.
    § 3. Molen er åben, jf. § 2.
    Stk. 2. Havnen er dyb.

    """

  private func prepared(_ editor: Editor, _ mark: Character) throws -> JSONValue {
    try #require(try editor.ask("textDocument/prepareCallHierarchy", at: mark).array?.first)
  }

  private func calls(_ editor: Editor, _ direction: String, _ item: JSONValue) throws -> [String] {
    let answer = try editor.ask("callHierarchy/\(direction)Calls", ["item": item])
    return try #require(answer.array).map { call in
      let other = call["from"] ?? call["to"]
      let ranges = call["fromRanges"]?.array?.map(written) ?? []
      return "\(other?["name"]?.string ?? "") \(ranges.joined(separator: " "))"
    }
  }

  @Test func anItemIsASection() throws {
    let editor = Editor()
    #expect(try editor.initialize()["capabilities"]?["callHierarchyProvider"]?.bool == true)
    editor.open(draft)
    let item = try prepared(editor, "2️⃣")
    #expect(item["name"]?.string == "§ 2")
    #expect(item["detail"]?.string == "Åen er lukket.")
    #expect(item["range"].map(written) == "2:0-2:19")
    #expect(item["selectionRange"].map(written) == "2:0-2:4")
    #expect(try prepared(editor, "1️⃣")["name"]?.string == "§ 2")
  }

  @Test func sectionsThatReferAreIncoming() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let item = try prepared(editor, "2️⃣")
    #expect(try calls(editor, "incoming", item) == ["§ 1 0:40-0:43", "§ 3 3:24-3:27"])
    #expect(try calls(editor, "outgoing", item) == [])
  }

  @Test func sectionsReferredToAreOutgoing() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft.replacing("§ 1.", with: "§ 3️⃣1."))
    let item = try prepared(editor, "3️⃣")
    #expect(try calls(editor, "outgoing", item) == ["§ 2 0:40-0:43", "§ 3 0:24-0:35 1:19-1:22"])
  }

  @Test func anItemOfAClosedDraftHasNoCalls() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(draft)
    let item = try prepared(editor, "2️⃣")
    editor.notify("textDocument/didClose", ["textDocument": ["uri": "file:///udkast.lov"]])
    #expect(try editor.ask("callHierarchy/incomingCalls", ["item": item]).isNull)
    #expect(try editor.errorCode("callHierarchy/outgoingCalls", ["item": [:]]) == -32602)
  }
}

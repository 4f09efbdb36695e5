import JSON
import Testing

/// The session from `initialize` to `exit`, as the specification has it.
struct LifecycleTests {
  private let hover: JSONValue = [
    "textDocument": ["uri": "file:///udkast.lov"], "position": ["line": 0, "character": 0],
  ]

  @Test func nothingIsAnsweredBeforeInitialize() throws {
    let editor = Editor()
    #expect(try editor.errorCode("textDocument/diagnostic", hover) == -32002)
    #expect(try editor.errorCode("shutdown") == -32002)
    editor.notify("textDocument/didOpen")
    try editor.initialize()
  }

  @Test func theServerSaysWhoItIsAndWhatItCan() throws {
    let result = try Editor().initialize()
    #expect(result["serverInfo"]?["name"]?.string == "lovsmed")
    #expect(result["capabilities"]?["positionEncoding"]?.string == "utf-16")
    #expect(result["capabilities"]?["textDocumentSync"]?["change"]?.int == 2)
  }

  @Test func initializeComesOnce() throws {
    let editor = Editor()
    try editor.initialize()
    #expect(try editor.errorCode("initialize", ["capabilities": [:]]) == -32600)
  }

  @Test func afterShutdownOnlyExitIsLeft() throws {
    let editor = Editor()
    try editor.initialize()
    #expect(try editor.ask("shutdown").isNull)
    #expect(try editor.errorCode("textDocument/diagnostic", hover) == -32600)
    #expect(editor.exitStatus == nil)
    editor.notify("exit")
    editor.work()
    #expect(editor.exitStatus == 0)
  }

  @Test func exitWithoutShutdownIsAnAccident() throws {
    let editor = Editor()
    try editor.initialize()
    editor.notify("exit")
    editor.work()
    #expect(editor.exitStatus == 1)
  }

  @Test func theServerEndsWhenTheStreamDoes() throws {
    let editor = Editor()
    try editor.initialize()
    editor.hangUp()
    #expect(editor.exitStatus == 1)
  }

  @Test func theServerEndsWithTheProcessThatStartedIt() throws {
    let editor = Editor()
    _ = try editor.ask("initialize", ["processId": 4711, "capabilities": [:]])
    #expect(editor.desk.processes == [4711])
  }

  @Test func unknownRequestsAreAnsweredAndUnknownNotificationsAreNot() throws {
    let editor = Editor()
    try editor.initialize()
    #expect(try editor.errorCode("lov/findesIkke") == -32601)
    #expect(try editor.errorCode("$/findesIkke") == -32601)
    _ = editor.received()
    editor.notify("lov/findesIkke")
    editor.notify("$/findesIkke")
    #expect(editor.received().isEmpty)
  }

  @Test func badParametersAreRefused() throws {
    let editor = Editor()
    try editor.initialize()
    #expect(try editor.errorCode("textDocument/diagnostic", ["uri": 5]) == -32602)
    #expect(try editor.errorCode("textDocument/diagnostic", [1, 2]) == -32602)
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","id":99,"method":"#, "", "§", #"{"jsonrpc":"2.0","id":1} {}"#,
    String(repeating: "[", count: 100_000),
  ])
  func whatIsNoJSONIsRefusedAndLifeGoesOn(body: String) throws {
    let editor = Editor()
    try editor.initialize()
    editor.feed(body: body)
    let refusal = try #require(editor.received().last)
    #expect(refusal["error"]?["code"]?.int == -32700)
    #expect(refusal["id"]?.isNull == true)
    #expect(try editor.ask("shutdown").isNull)
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    let editor = Editor()
    try editor.initialize()
    let body = Array(#"{"jsonrpc":"2.0","id":1,"method":"lov/"#.utf8) + [0xFF, 0xFE] + Array(#"","params":{}}"#.utf8)
    editor.feed(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
    #expect(editor.received().last?["error"]?["code"]?.int == -32700)
    #expect(try editor.ask("shutdown").isNull)
  }

  @Test(arguments: ["[]", "5", "null", #"{"id":7}"#, #"{"jsonrpc":"1.0","id":7,"method":"shutdown"}"#])
  func jsonThatIsNoMessageIsRefused(body: String) throws {
    let editor = Editor()
    try editor.initialize()
    editor.feed(body: body)
    #expect(editor.received().last?["error"]?["code"]?.int == -32600)
    #expect(try editor.ask("shutdown").isNull)
  }

  @Test func anAnswerToNothingIsPassedOver() throws {
    let editor = Editor()
    try editor.initialize()
    _ = editor.received()
    editor.feed(["jsonrpc": "2.0", "id": 99, "result": nil])
    #expect(editor.received().isEmpty)
  }

  @Test func aRequestThatIsTakenBackWhileItWaitsIsNotDone() throws {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    editor.open("§ 1. Kommunen anlægger cykelstier.")
    _ = editor.received()
    let asked = (1...3).map { _ in
      editor.send("textDocument/diagnostic", ["textDocument": ["uri": "file:///udkast.lov"]])
    }
    editor.notify("$/cancelRequest", ["id": JSONValue(asked[1])])
    let answers = editor.received()
    #expect(answers.compactMap { $0["id"]?.int } == asked)
    #expect(answers.map { $0["error"]?["code"]?.int } == [nil, -32800, nil])
  }

  @Test func aRequestThatNobodyMadeCanBeTakenBack() throws {
    let editor = Editor()
    try editor.initialize()
    editor.notify("$/cancelRequest", ["id": 4711])
    editor.notify("$/cancelRequest", ["id": "ukendt"])
    #expect(try editor.ask("shutdown").isNull)
  }

  @Test func whatIsTakenBackBeforeTheSessionIsForgotten() throws {
    let editor = Editor()
    editor.notify("$/cancelRequest", ["id": 2])
    editor.work()
    try editor.initialize()
    #expect(try editor.ask("shutdown").isNull)
  }

  @Test func stringsAreIdsToo() throws {
    let editor = Editor()
    try editor.initialize()
    editor.feed(["jsonrpc": "2.0", "id": "a-1", "method": "shutdown"])
    #expect(editor.received().last?["id"]?.string == "a-1")
  }

  @Test func theClientIsToldWhatHappensWhenItAsks() throws {
    let editor = Editor()
    try editor.initialize()
    editor.notify("$/setTrace", ["value": "verbose"])
    _ = try editor.errorCode("lov/findesIkke")
    editor.notify("lov/findesIkke")
    #expect(editor.received("$/logTrace").first?["message"]?.string == "lov/findesIkke")
    editor.notify("$/setTrace", ["value": "off"])
    _ = editor.received()
    editor.notify("lov/findesIkke")
    #expect(editor.received().isEmpty)
  }

  @Test func theLogHoldsNoWordOfTheDraft() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Hemmelighedskræmmeri er forbudt, jf. § 9.")
    #expect(!editor.desk.log.isEmpty)
    #expect(!editor.desk.log.contains { $0.contains("Hemmelig") || $0.contains("udkast") })
  }

  @Test func messagesAreDanishUnlessTheClientIsEnglish() throws {
    let dane = Editor()
    try dane.initialize()
    #expect(try dane.answer("lov/x")["error"]?["message"]?.string == "Metoden »lov/x« findes ikke.")
    let briton = Editor()
    try briton.initialize([:], [("locale", "en-GB")])
    #expect(try briton.answer("lov/x")["error"]?["message"]?.string == "There is no method “lov/x”.")
  }

  @Test func aPositionBeforeTheTextIsNoPosition() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Færgen sejler.\n")
    let params: JSONValue = ["textDocument": ["uri": "file:///udkast.lov"], "position": ["line": -1, "character": 0]]
    #expect(try editor.errorCode("textDocument/hover", params) == -32602)
  }
}

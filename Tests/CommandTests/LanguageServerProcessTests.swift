import Foundation
import JSON
import Testing

/// `lovsmed lsp` as a process: the pipe, the exit status, the log.
struct LanguageServerProcessTests {
  private func frame(_ message: JSONValue) -> Data {
    let body = message.serialized()
    return Data("Content-Length: \(body.count)\r\n\r\n".utf8) + Data(body)
  }

  private func session(_ messages: JSONValue...) -> Data { messages.map(frame).reduce(Data(), +) }

  private let initialize: JSONValue = [
    "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["processId": nil, "capabilities": [:]],
  ]
  private let shutdown: JSONValue = ["jsonrpc": "2.0", "id": 2, "method": "shutdown"]
  private let exit: JSONValue = ["jsonrpc": "2.0", "method": "exit"]

  private func open(_ text: String) -> JSONValue {
    [
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": "untitled:1", "languageId": "lov", "version": 1, "text": JSONValue(text)]
      ],
    ]
  }

  @Test func aSessionEndsAsItShould() throws {
    let result = try Desk().run("lsp", "--stdio", input: session(initialize, shutdown, exit))
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("Content-Length: "))
    #expect(result.complaint.isEmpty)
  }

  @Test func aStreamThatBreaksOffIsAnAccident() throws {
    #expect(try Desk().run("lsp", input: session(initialize)).status == 1)
    #expect(try Desk().run("lsp", input: Data()).status == 1)
    #expect(try Desk().run("lsp", input: Data("Content-Length: 500\r\n\r\n{".utf8)).status == 1)
  }

  @Test func aClientThatHasGoneEndsTheServer() throws {
    let result = try Desk().run(
      "lsp", "--clientProcessId", "\(Int32.max)", input: session(initialize), output: "/dev/full")
    #expect(result.status == 1)
  }

  @Test func theLanguageOfTheCommandLineHolds() throws {
    let unknown: JSONValue = ["jsonrpc": "2.0", "id": 7, "method": "lov/x"]
    let result = try Desk().run("lsp", "--language", "en", input: session(initialize, unknown, shutdown, exit))
    #expect(result.text.contains("There is no method"))
  }

  @Test func aBugReportHoldsNoWordOfTheDraft() throws {
    let desk = try Desk(["lovsmed.toml": "[rules]\nnumbering = \"hint\"\n"])
    let draft = open("§ 1. Hemmelighedskræmmeri er forbudt, jf. § 9.\n")
    let session = session(initialize, draft, shutdown, exit)
    #expect(try desk.run("lsp", "--log", "log.txt", input: session).status == 0)
    let home = desk.folder.path
    let report = try desk.run("bug-report", home, "--log", "\(home)/log.txt", environment: ["HOME": home])
    #expect(report.status == 0)
    #expect(report.text.hasPrefix("lovsmed 0.1.0\n"))
    #expect(report.text.contains("textDocument/didOpen"))
    #expect(report.text.contains("numbering/section-gap"))
    #expect(!report.text.contains("Hemmelig"))
    #expect(!report.text.contains(home))
  }

  @Test func aLogThatCannotBeWrittenIsSaid() throws {
    let result = try Desk().run("lsp", "--log", "findes/ikke/log.txt", input: Data())
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: Loggen »findes/ikke/log.txt« kan ikke skrives.\n")
  }

  @Test func aBugReportWithoutItsLogIsSaid() throws {
    let result = try Desk().run("bug-report", "--log", "log.txt")
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: »log.txt« findes ikke.\n")
  }
}

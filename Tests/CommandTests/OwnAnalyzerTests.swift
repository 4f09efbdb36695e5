import Foundation
import JSON
import Testing

/// `Examples/OwnAnalyzer`: the whole program with an analyzer of its own.
struct OwnAnalyzerTests {
  private static let executable = Desk.executable.deletingLastPathComponent().appendingPathComponent("hus-lovsmed")

  private func run(_ desk: Desk, _ arguments: String..., input: Data? = nil) throws -> Desk.Result {
    try desk.run(arguments: arguments, input: input, of: Self.executable)
  }

  private static let long =
    "Lov om både\n\nKapitel 1\nOm både\n\n" + (1...13).map { "§ \($0). Båd nr. \($0) sejler.\n\n" }.joined()

  @Test func itsRuleStandsBesideTheBuiltInOnes() throws {
    let desk = try Desk([
      "a.lov": Self.long, "b.lov": Drafts.gap, "nye/lovsmed.toml": "[rules]\nhouse = \"error\"\n",
      "nye/c.lov": Self.long,
    ])
    #expect(try run(desk, "check", "a.lov").text.contains("Kapitlet har 13 paragraffer; del det. [house/long-chapter]"))
    #expect(try run(desk, "check", "b.lov").text.contains("[numbering/section-gap]"))
    #expect(try run(desk, "check", "nye").status == 1)
    #expect(try run(desk, "check", "a.lov", "--rule", "house").text.contains("oplysning"))
    #expect(try run(desk, "rules").text.contains("house/long-chapter"))
    #expect(try run(desk, "explain", "house/long-chapter").text.contains("svære at finde rundt i"))
    #expect(try desk.run("explain", "house/long-chapter").status == 2)
  }

  @Test func itIsALanguageServerToo() throws {
    let draft = JSONValue(Self.long).serialized()
    let messages = [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.lov","languageId":"lov","version":1,"text":"#
        + String(decoding: draft, as: UTF8.self) + "}}}",
      #"{"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///a.lov"}}}"#,
      #"{"jsonrpc":"2.0","id":3,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#,
    ]
    let input = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    let result = try run(try Desk(), "lsp", input: Data(input.utf8))
    #expect(result.status == 0)
    #expect(result.text.contains("house/long-chapter"))
  }
}

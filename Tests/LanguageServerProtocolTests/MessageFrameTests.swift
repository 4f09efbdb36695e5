import LanguageServerProtocol
import Testing

/// Messages in the stream, whole, in pieces and broken.
struct MessageFrameTests {
  private func items(_ stream: String, piece: Int = .max) -> [MessageFrameReader.Item] {
    var reader = MessageFrameReader()
    var items: [MessageFrameReader.Item] = []
    var rest = Array(stream.utf8)[...]
    while !rest.isEmpty {
      reader.append(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
      while let item = reader.next() { items.append(item) }
    }
    return items
  }

  private func frame(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
  private func body(_ text: String) -> MessageFrameReader.Item { .body(Array(text.utf8)) }

  @Test(arguments: [1, 2, 7, 64, Int.max])
  func messagesComeOutWhateverThePieces(piece: Int) {
    let bodies = [#"{"a":1}"#, "{}", #"{"tekst":"§ 7.\nÆblegrød"}"#]
    #expect(items(bodies.map(frame).joined(), piece: piece) == bodies.map(body))
  }

  @Test(arguments: [
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n{}",
    "content-length: 2\r\n\r\n{}",
    "CONTENT-LENGTH:2\r\n\r\n{}",
    "Content-Length:   2  \r\n\r\n{}",
    "Content-Length: 2\n\n{}",
  ])
  func headersAreReadAsClientsWriteThem(stream: String) {
    #expect(items(stream) == [body("{}")])
  }

  @Test(arguments: [
    "Content-Length: -5\r\n\r\n", "Content-Length: mange\r\n\r\n", "Content-Length:\r\n\r\n", "§§§\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", String(repeating: "x", count: 5_000) + "\r\n",
  ])
  func afterABrokenHeaderTheNextMessageIsRead(junk: String) {
    #expect(items(junk + frame("{}")) == [.broken(.badHeader), body("{}")])
    #expect(items(junk + frame("{}"), piece: 3) == [.broken(.badHeader), body("{}")])
  }

  @Test(arguments: ["99999999999", "999999999999999999999999999"])
  func aMessageBeyondAllBoundsIsGonePast(length: String) {
    let stream = "Content-Length: \(length)\r\n\r\n" + #"{"tekst":"lang"}"# + frame("{}")
    #expect(items(stream) == [.broken(.tooLong), body("{}")])
  }

  @Test func aLengthThatIsTooShortCostsItsMessageAlone() {
    let stream = "Content-Length: 4\r\n\r\n" + #"{"a":1}"# + frame("{}") + frame("[]")
    #expect(items(stream) == [body(#"{"a""#), .broken(.badHeader), body("{}"), body("[]")])
  }

  @Test(arguments: [40, 60, 1_000_000])
  func aLengthThatIsTooLongCostsItsMessageAlone(length: Int) {
    let stream = "Content-Length: \(length)\r\n\r\n" + #"{"a":1}"# + frame("{}") + frame("[]")
    #expect(items(stream, piece: 5) == [.broken(.cutShort), body("{}"), body("[]")])
  }

  @Test func aBodyMayHoldLineEndsAndTheWordsOfAHeader() {
    let text = "{\r\n  \"Content-Length\": \"Content-Length: 12\",\r\n  \"a\": 1\r\n}"
    #expect(items(frame(text)) == [body(text)])
  }
}

import AnalyzerPlugins
import JSON
import Synchronization
import Testing

@Suite("Plug-ins in the editor")
struct PluginTests {
  private static let configuration = """
    [[plugin]]
    name = "sø"
    command = ["sø"]
    """

  private static let draft = """
    Lov om både

    § 1. 1️⃣Båden2️⃣ skal være tæt, jf. § 3️⃣74️⃣.

    """

  private func editor(
    _ plugin: Lookout = Lookout(), in folder: String = "/betroet", _ settings: JSONValue = [:]
  ) throws -> Editor {
    let editor = Editor(["\(folder)/lovsmed.toml": Self.configuration], plugins: plugin)
    try editor.initialize([:], [("initializationOptions", settings)])
    return editor
  }

  /// The rules of what was published last.
  private func rules(_ editor: Editor) throws -> [String] {
    try diagnostics(editor).compactMap { $0["code"]?.string }
  }

  private func diagnostics(_ editor: Editor) throws -> [JSONValue] {
    let published = editor.received("textDocument/publishDiagnostics")
    return try #require(published.last?["diagnostics"]?.array, "nothing was published")
  }

  @Test("Its findings come to the others when they are there")
  func adds() async throws {
    let editor = try editor()
    editor.open(Self.draft, uri: "file:///betroet/udkast.lov")
    #expect(try rules(editor) == ["reference/missing-target"])
    await editor.settle()
    #expect(try rules(editor) == ["sø/båd", "reference/missing-target"])
  }

  @Test("What it has found follows the text at once, and goes where its words change")
  func follows() async throws {
    let plugin = Lookout()
    let editor = try editor(plugin)
    editor.open(Self.draft, uri: "file:///betroet/udkast.lov")
    await editor.settle()
    _ = editor.received()
    try editor.change("3️⃣", "4️⃣", to: "1", version: 2)
    #expect(try rules(editor).contains("sø/båd"))
    await editor.settle()
    _ = editor.received()
    try editor.change("1️⃣", "2️⃣", to: "Skibet", version: 3)
    #expect(try !rules(editor).contains("sø/båd"))
    await editor.settle()
    #expect(plugin.questions == 3)
  }

  @Test("Nothing is started that the user has not allowed")
  func asks() async throws {
    let plugin = Lookout()
    let editor = try editor(plugin, in: "/fremmed")
    editor.open(Self.draft, uri: "file:///fremmed/udkast.lov")
    await editor.settle()
    let told = editor.received("window/showMessage").compactMap { $0["message"]?.string }
    #expect(told.count == 1)
    #expect(told.first?.contains("(sø)") == true)
    #expect(plugin.starts == 0)
  }

  @Test("The client's settings allow it")
  func isAllowed() async throws {
    let editor = try editor(in: "/fremmed", ["plugins": ["allow": true]])
    editor.open(Self.draft, uri: "file:///fremmed/udkast.lov")
    await editor.settle()
    #expect(try rules(editor).contains("sø/båd"))
  }

  @Test("The client's settings forbid it where it would be trusted")
  func isForbidden() async throws {
    let plugin = Lookout()
    let editor = try editor(plugin, ["plugins": ["allow": false]])
    editor.open(Self.draft, uri: "file:///betroet/udkast.lov")
    await editor.settle()
    #expect(plugin.starts == 0)
  }

  @Test("One that fails costs its own findings and one message")
  func fails() async throws {
    let plugin = Lookout(fails: true)
    let editor = try editor(plugin)
    editor.open(Self.draft, uri: "file:///betroet/udkast.lov")
    await editor.settle()
    let messages = editor.received()
    let told = messages.filter { $0["method"]?.string == "window/showMessage" }
    #expect(told.count == 1)
    try editor.change("3️⃣", "4️⃣", to: "8", version: 2)
    #expect(try rules(editor) == ["reference/missing-target"])
    await editor.settle()
    #expect(editor.received("window/showMessage").isEmpty)
  }

  @Test("What cannot be used of its findings costs one message")
  func lies() async throws {
    let editor = try editor(Lookout(lies: true))
    editor.open(Self.draft, uri: "file:///betroet/udkast.lov")
    await editor.settle()
    let told = editor.received("window/showMessage").compactMap { $0["message"]?.string }
    #expect(told.count == 1)
    #expect(told.first?.contains("»sø«") == true)
    try editor.change("3️⃣", "4️⃣", to: "8", version: 2)
    await editor.settle()
    let messages = editor.received()
    #expect(!messages.contains { $0["method"]?.string == "window/showMessage" })
    #expect(messages.contains { $0["method"]?.string == "window/logMessage" })
  }

  @Test("Its rules can be named in comments and configurations")
  func isNamed() async throws {
    let editor = Editor(
      ["/betroet/lovsmed.toml": "[rules]\n\"sø/båd\" = \"error\"\n\n" + Self.configuration], plugins: Lookout())
    try editor.initialize()
    editor.open(
      """
      Lov om både

      § 1. Båden skal være tæt.

      <!-- lovsmed: ignore sø/båd: Aftalt -->
      § 2. Båden skal være rød.

      """, uri: "file:///betroet/udkast.lov")
    await editor.settle()
    let diagnostics = try diagnostics(editor)
    #expect(diagnostics.compactMap { $0["code"]?.string } == ["sø/båd"])
    #expect(diagnostics.first?["severity"]?.int == 1)
  }
}

/// Plug-ins that find each »Båden«.
private final class Lookout: PluginLauncher {
  private let state = Mutex((starts: 0, questions: 0))
  private let fails: Bool
  private let lies: Bool

  init(fails: Bool = false, lies: Bool = false) {
    self.fails = fails
    self.lies = lies
  }

  var starts: Int { state.withLock(\.starts) }
  var questions: Int { state.withLock(\.questions) }

  func launch(_ declaration: PluginDeclaration) throws(PluginFailure) -> any PluginConnection {
    state.withLock { $0.starts += 1 }
    return Connection(self)
  }

  private final class Connection: PluginConnection {
    private let lookout: Lookout
    private let line = Mutex<[UInt8]>([])

    init(_ lookout: Lookout) { self.lookout = lookout }

    func send(_ line: [UInt8], until deadline: ContinuousClock.Instant) throws(PluginFailure) {
      self.line.withLock { $0 = line }
    }

    func receive(limit: Int, until deadline: ContinuousClock.Instant) throws(PluginFailure) -> [UInt8] {
      guard let message = try? JSONValue(parsing: line.withLock { $0 }), let id = message["id"]?.int else {
        throw .garbage("")
      }
      if message["method"]?.string == "initialize" {
        return answer(id, #"{"protocolVersion": 1, "rules": [{"name": "båd", "summary": "En båd nævnes"}]}"#)
      }
      lookout.state.withLock { $0.questions += 1 }
      if lookout.fails { throw .ended(lastWords: "av") }
      let text = message["params"]?["document"]?["text"]?.utf8 ?? []
      let boat = Array("Båden".utf8)
      if lookout.lies { return answer(id, #"{"findings": [{"rule": "båd", "range": [0, 10000], "message": "Væk."}]}"#) }
      let findings = text.indices.filter { text[$0...].starts(with: boat) }.map { start in
        #"{"rule": "båd", "range": [\#(start), \#(start + boat.count)], "message": "Her er en båd."}"#
      }
      return answer(id, #"{"findings": [\#(findings.joined(separator: ", "))]}"#)
    }

    private func answer(_ id: Int, _ result: String) -> [UInt8] {
      Array(#"{"jsonrpc": "2.0", "id": \#(id), "result": \#(result)}"#.utf8)
    }

    var unfinishedCount: Int { 0 }

    func end(saying farewell: [UInt8]?) {}
  }
}

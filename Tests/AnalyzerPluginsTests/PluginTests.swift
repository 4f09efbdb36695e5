import Analysis
import AnalyzerPlugins
import Foundation
import JSON
import StatuteModel
import StatuteText
import Synchronization
import Testing

@Suite("Plug-ins")
struct PluginTests {
  private static let draft = Document(
    path: "udkast.lov", source: SourceText("Lov om både\n\n§ 1. Båden skal være tæt.\n"))

  private static let greeting = """
    {"protocolVersion": 1, "rules": [{"name": "ord", "summary": "Et ord", "severity": "hint"}]}
    """

  /// The findings in an answer to `check`.
  private func answer(_ findings: String) throws -> PluginAnswer {
    let launcher = Script([.answer(Self.greeting), .answer(#"{"findings": [\#(findings)]}"#)])
    return try plugin(launcher).look(at: PluginSubject(Self.draft))
  }

  /// What the rules of ``greeting`` weigh where nothing is configured.
  private func weights() throws -> RuleWeights {
    let rules = PluginRules(try plugin(Script([.answer(Self.greeting)])).profile())
    return RuleWeights(RuleCatalogue([rules]))
  }

  private func plugin(_ launcher: Script, _ restarts: Plugin.Restarts = .atOnce(times: 3)) -> Plugin {
    Plugin(
      PluginDeclaration(name: "prøve", command: ["prøve"], folder: "/"), language: .danish, launcher: launcher,
      restarts: restarts)
  }

  @Test("A finding is read with all it holds")
  func reads() throws {
    let answer = try answer(
      """
      {"rule": "ord", "range": [20, 26], "message": "Et ord.", "severity": "error",
       "related": [{"range": [0, 3], "message": "Her."}],
       "fixes": [{"title": "Ret", "safe": true, "edits": [{"range": [20, 26], "newText": "Skibet"}]}]}
      """)
    let finding = try #require(answer.findings.first)
    #expect(finding.rule.id == "prøve/ord")
    #expect(finding.severity == .error)
    #expect(Self.draft.source.string(in: finding.range) == "Båden")
    #expect(finding.related.map(\.message) == ["Her."])
    #expect(finding.fixes.first?.isSafe == true)
    #expect(finding.fixes.first?.edits == [TextEdit(ByteRange(20, 26), "Skibet")])
  }

  @Test(
    "What cannot be used is left out, and told of",
    arguments: [
      (#"{"rule": "andet", "range": [0, 3], "message": "x"}"#, PluginAnswer.Flaw.unknownRule("andet")),
      (#"{"rule": "ord", "range": [0, 9999], "message": "x"}"#, .outside(0, 9999, of: 44)),
      (#"{"rule": "ord", "range": [5, 3], "message": "x"}"#, .backwards(5, 3)),
      (#"{"rule": "ord", "range": [-1, 3], "message": "x"}"#, .outside(-1, 3, of: 44)),
      // The second byte of »å«.
      (#"{"rule": "ord", "range": [9, 11], "message": "x"}"#, .insideCharacter(9)),
      (#"{"rule": "ord", "range": [0], "message": "x"}"#, .member("range")),
      (#"{"rule": "ord", "range": "0-3", "message": "x"}"#, .member("range")),
      (#"{"rule": "ord", "range": [0, 3]}"#, .member("message")),
      (#"{"rule": "ord", "range": [0, 3], "message": "x", "severity": "fatal"}"#, .severity("fatal")),
      (#"{"range": [0, 3], "message": "x"}"#, .member("rule")),
      ("7", .member("rule")),
      (
        """
        {"rule": "ord", "range": [0, 3], "message": "x", "fixes": [{"title": "x", "edits": [
          {"range": [4, 6], "newText": ""}, {"range": [0, 5], "newText": ""}]}]}
        """, .edits
      ),
    ])
  func rejects(_ finding: String, _ flaw: PluginAnswer.Flaw) throws {
    let good = #"{"rule": "ord", "range": [0, 3], "message": "Godt."}"#
    let answer = try answer("\(finding), \(good)")
    #expect(answer.findings.map(\.message) == ["Godt."])
    #expect(answer.rejected == 1)
    #expect(answer.flaw == flaw)
  }

  @Test(
    "A greeting that says nothing usable is told of",
    arguments: [
      (#"{"protocolVersion": 2, "rules": []}"#, PluginFailure.otherVersion(2)),
      (#"{"rules": []}"#, .otherVersion(nil)),
      (#"{"protocolVersion": 1}"#, .unusable(answerTo: "initialize", member: "rules")),
      (#"{"protocolVersion": 1, "rules": []}"#, .unusable(answerTo: "initialize", member: "rules")),
      (
        #"{"protocolVersion": 1, "rules": [{"name": "Ord!", "summary": "x"}]}"#,
        .unusable(answerTo: "initialize", member: "rules[0].name")
      ),
      (
        #"{"protocolVersion": 1, "rules": [{"name": "ord"}]}"#,
        .unusable(answerTo: "initialize", member: "rules[0].summary")
      ),
      (
        #"{"protocolVersion": 1, "rules": [{"name": "ord", "summary": "x", "severity": "fatal"}]}"#,
        .unusable(answerTo: "initialize", member: "rules[0].severity (hint | information | warning | error)")
      ),
      (
        #"{"protocolVersion": 1, "rules": [{"name": "ord", "summary": "x"}], "parts": ["alt"]}"#,
        .unusable(answerTo: "initialize", member: "parts: alt (provisions | references)")
      ),
      (
        #"{"protocolVersion": 1, "rules": [{"name": "ord", "summary": "x"}, {"name": "ord", "summary": "y"}]}"#,
        .unusable(answerTo: "initialize", member: "rules[1].name: prøve/ord (2)")
      ),
    ])
  func greets(_ greeting: String, _ failure: PluginFailure) {
    #expect(throws: failure) { try plugin(Script([.answer(greeting)])).profile() }
  }

  @Test("Lines that answer nothing are gone past")
  func ignoresOtherLines() throws {
    let launcher = Script([
      .lines([#"{"jsonrpc": "2.0", "method": "log"}"#, #"{"id": 99, "result": {}}"#]), .answer(Self.greeting),
    ])
    #expect(try plugin(launcher).profile().rules.map(\.rule.id) == ["prøve/ord"])
  }

  @Test("One that fails is started again, and given up in the end")
  func givesUp() throws {
    let launcher = Script([.answer(Self.greeting), .failure(.ended(lastWords: "av"))])
    let plugin = plugin(launcher)
    for _ in 0..<3 {
      #expect(throws: PluginFailure.ended(lastWords: "av")) { try plugin.look(at: PluginSubject(Self.draft)) }
    }
    #expect(throws: PluginFailure.givenUp) { try plugin.look(at: PluginSubject(Self.draft)) }
    #expect(launcher.starts == 3)
    #expect(launcher.ends == 3)
  }

  @Test("In a session one that fails is given rest")
  func rests() throws {
    let launcher = Script([.answer(Self.greeting), .failure(.ended(lastWords: ""))])
    let plugin = plugin(launcher, .rested)
    #expect(throws: PluginFailure.ended(lastWords: "")) { try plugin.look(at: PluginSubject(Self.draft)) }
    #expect(throws: PluginFailure.resting) { try plugin.look(at: PluginSubject(Self.draft)) }
    #expect(launcher.starts == 1)
    #expect(plugin.rest > .zero)
  }

  @Test("An error of its own costs the text alone")
  func refuses() throws {
    let launcher = Script([.answer(Self.greeting), .error("ikke i dag"), .answer(#"{"findings": []}"#)])
    let plugin = plugin(launcher)
    #expect(throws: PluginFailure.refused("ikke i dag")) { try plugin.look(at: PluginSubject(Self.draft)) }
    #expect(try plugin.look(at: PluginSubject(Self.draft)).findings.isEmpty)
    #expect(launcher.starts == 1)
  }

  @Test("A text of a kind it does not want is not shown to it")
  func leavesOutKinds() throws {
    let greeting = #"{"protocolVersion": 1, "rules": [{"name": "ord", "summary": "x"}], "kinds": ["amending-act"]}"#
    let launcher = Script([.answer(greeting), .failure(.garbage("spurgt"))])
    #expect(try plugin(launcher).look(at: PluginSubject(Self.draft)).findings.isEmpty)
  }

  @Test("It is shown the text, and the parts it has asked for")
  func shows() throws {
    let greeting = """
      {"protocolVersion": 1, "rules": [{"name": "ord", "summary": "x"}], "parts": ["provisions", "references"]}
      """
    let launcher = Script([.answer(greeting), .answer(#"{"findings": []}"#)])
    let document = Document(path: "a.lov", source: SourceText("Lov om både\n\n§ 1. Båden skal være tæt, jf. § 3.\n"))
    _ = try plugin(launcher).look(at: PluginSubject(document), changed: [ByteRange(3, 5)])
    let question = try #require(launcher.questions.last.flatMap { try? JSONValue(parsing: $0) })
    let shown = try #require(question["params"]?["document"])
    #expect(shown["kind"]?.string == "act")
    #expect(shown["text"]?.string == document.source.string(in: ByteRange(0, document.source.count)))
    let provisions = try #require(shown["provisions"]?.array)
    #expect(provisions.map { $0["address"]?.string } == ["§ 1", "§ 1, stk. 1"])
    #expect(provisions.map { $0["parent"]?.int } == [nil, 0])
    let reference = try #require(shown["references"]?.array?.first)
    #expect(reference["status"]?.string == "missing")
    let ends = try #require(reference["range"].flatMap([Int].init))
    #expect(document.source.string(in: ByteRange(ends[0], ends[1])) == "§ 3")
    #expect(question["params"]?["changed"]?.array?.first.flatMap([Int].init) == [3, 5])
  }

  @Test("What is said twice is heard once")
  func repeats() throws {
    let finding = #"{"rule": "ord", "range": [0, 3], "message": "a"}"#
    let other = #"{"rule": "ord", "range": [0, 3], "message": "b"}"#
    #expect(try answer("\(finding), \(other), \(finding)").findings.map(\.message) == ["a", "b"])
  }

  @Test("Findings follow the text, and go where their words change")
  func follows() throws {
    var notes = PluginNotes()
    #expect(notes.needsAsking)
    #expect(notes.ask() == nil)
    #expect(!notes.needsAsking)
    // While it looks something is put in before the first finding and into the second.
    notes.note(TextChange(ByteRange(4, 4), newCount: 2))
    notes.note(TextChange(ByteRange(23, 24), newCount: 1))
    let said = try answer(
      #"{"rule": "ord", "range": [7, 12], "message": "a"}, {"rule": "ord", "range": [20, 26], "message": "b"}"#)
    let weights = try weights()
    notes.take(said, weighedBy: weights, in: Self.draft, outline: 1)
    #expect(notes.findings.map(\.range) == [ByteRange(9, 14)])
    #expect(notes.findings.map(\.severity) == [.hint])
    // What has only moved is the same finding.
    let identity = notes.findings.first?.identity
    notes.note(TextChange(ByteRange(0, 0), newCount: 3))
    #expect(notes.findings.map(\.range) == [ByteRange(12, 17)])
    #expect(notes.findings.first?.identity === identity)
    #expect(notes.needsAsking)
    #expect(notes.ask() == [ByteRange(0, 3), ByteRange(7, 9), ByteRange(26, 27)])
    notes.take(nil, weighedBy: weights, in: Self.draft, outline: 1)
    #expect(notes.findings.isEmpty)
    #expect(!notes.needsAsking)
    notes.note(TextChange(ByteRange(0, 0), newCount: 1))
    #expect(notes.needsAsking)
    #expect(notes.ask() == nil)
  }
}

/// Plug-ins that all say the same lines.
private final class Script: PluginLauncher {
  /// What one says to a question.
  enum Step {
    case answer(String)
    case error(String)
    /// These lines, and what the next step says.
    case lines([String])
    case failure(PluginFailure)
  }

  private struct State {
    var starts = 0
    var ends = 0
    var questions: [[UInt8]] = []
  }

  private let steps: [Step]
  private let state = Mutex(State())

  init(_ steps: [Step]) { self.steps = steps }

  var starts: Int { state.withLock(\.starts) }
  var ends: Int { state.withLock(\.ends) }
  var questions: [[UInt8]] { state.withLock(\.questions) }

  func launch(_ declaration: PluginDeclaration) throws(PluginFailure) -> any PluginConnection {
    state.withLock { $0.starts += 1 }
    return Connection(self)
  }

  private final class Connection: PluginConnection {
    private let script: Script
    private let state: Mutex<(lines: [String], step: Int, id: Int)>

    init(_ script: Script) {
      self.script = script
      state = Mutex(([], 0, 0))
    }

    func send(_ line: [UInt8], until deadline: ContinuousClock.Instant) throws(PluginFailure) {
      script.state.withLock { $0.questions.append(line) }
      let id = (try? JSONValue(parsing: line))?["id"]?.int ?? 0
      state.withLock { $0.id = id }
    }

    func receive(limit: Int, until deadline: ContinuousClock.Instant) throws(PluginFailure) -> [UInt8] {
      try state.withLock { state throws(PluginFailure) in
        if !state.lines.isEmpty { return Array(state.lines.removeFirst().utf8) }
        guard state.step < script.steps.count else { throw .late(.zero, .silent) }
        defer { state.step += 1 }
        let head = #"{"jsonrpc": "2.0", "id": \#(state.id), "#
        switch script.steps[state.step] {
        case .answer(let result): return Array(#"\#(head)"result": \#(result)}"#.utf8)
        case .error(let message):
          return Array(#"\#(head)"error": {"code": 1, "message": "\#(message)"}}"#.utf8)
        case .failure(let failure): throw failure
        case .lines(let lines):
          state.lines = Array(lines.dropFirst())
          return Array(lines[0].utf8)
        }
      }
    }

    var unfinishedCount: Int { 0 }

    func end(saying farewell: [UInt8]?) { script.state.withLock { $0.ends += 1 } }
  }
}

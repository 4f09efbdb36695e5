import Analysis
import JSON
import StatuteModel
import StatuteText
import Synchronization

/// A plug-in: a program that is started when it is needed first, is kept running between texts, and is started anew when it
/// has failed. Its methods wait for it; one question is asked at a time.
public final class Plugin: Sendable {
  /// When one that has failed is started again.
  public enum Restarts: Sendable {
    /// At the next question, until it has failed so often.
    case atOnce(times: Int)
    /// Not before it has rested, for a second at first and twice as long each time after that, at most a minute.
    case rested
  }

  /// What the configuration says of it.
  public let declaration: PluginDeclaration
  /// The language of its messages.
  public let language: Language
  private let launcher: any PluginLauncher
  private let restarts: Restarts
  private let state = Mutex(State())

  private struct State {
    var connection: (any PluginConnection)?
    var profile: PluginProfile?
    /// The number of the last question.
    var question = 0
    /// How often it has failed, since it last answered where it is given rest.
    var failures = 0
    /// When it may be started again.
    var ready = ContinuousClock.now
  }

  /// The plug-in `declaration` names, which `launcher` starts.
  public init(
    _ declaration: PluginDeclaration, language: Language, launcher: any PluginLauncher, restarts: Restarts
  ) {
    self.declaration = declaration
    self.language = language
    self.launcher = launcher
    self.restarts = restarts
  }

  /// What it says of itself.
  public func profile() throws(PluginFailure) -> PluginProfile {
    try state.withLock { state throws(PluginFailure) in try greeted(&state).profile }
  }

  /// What it finds in `subject`.
  ///
  /// - Parameter changed: What has changed since it was asked of the same text last; nil where it may be all.
  public func look(at subject: PluginSubject, changed: [ByteRange]? = nil) throws(PluginFailure) -> PluginAnswer {
    try state.withLock { state throws(PluginFailure) in
      let (connection, profile) = try greeted(&state)
      guard profile.wants(subject.document) else { return PluginAnswer() }
      let text = subject.bytes(with: profile.parts)
      do throws(PluginFailure) {
        let answer = try PluginAnswer(
          try ask(connection, &state) { PluginProtocol.check($0, text, changed: changed) }, profile.rules,
          on: subject.document)
        if case .rested = restarts { state.failures = 0 }
        return answer
      } catch {
        throw note(error, &state)
      }
    }
  }

  /// How long it must rest before it can be started again.
  public var rest: Duration { max(.zero, state.withLock(\.ready) - .now) }

  /// Ends it, unless it is being waited for; it is started again when it is asked again.
  public func end() {
    _ = state.withLockIfAvailable { state in
      state.connection?.end(saying: PluginProtocol.exit)
      state.connection = nil
    }
  }

  // MARK: Questions

  /// The plug-in, running and greeted.
  private func greeted(
    _ state: inout State
  ) throws(PluginFailure) -> (connection: any PluginConnection, profile: PluginProfile) {
    if let connection = state.connection, let profile = state.profile { return (connection, profile) }
    if case .atOnce(let times) = restarts, state.failures >= times { throw .givenUp }
    guard ContinuousClock.now >= state.ready else { throw .resting }
    do throws(PluginFailure) {
      let connection = try launcher.launch(declaration)
      state.connection = connection
      let answer = try ask(connection, &state) { PluginProtocol.initialize($0, declaration, language) }
      let profile = try PluginProfile(answer, family: declaration.name)
      // What is known of its rules does not change while Lovsmed runs.
      state.profile = state.profile ?? profile
      return (connection, state.profile ?? profile)
    } catch {
      throw note(error, &state, isGreeting: true)
    }
  }

  private func ask(
    _ connection: any PluginConnection, _ state: inout State, _ question: (Int) -> [UInt8]
  ) throws(PluginFailure) -> JSONValue {
    let deadline = ContinuousClock.now + declaration.limits.time
    state.question += 1
    var others = 0
    do throws(PluginFailure) {
      try connection.send(question(state.question), until: deadline)
      while true {
        let line = try connection.receive(limit: declaration.limits.output, until: deadline)
        guard let json = try? JSONValue(parsing: line, maximumDepth: Self.maximumDepth), json.members != nil else {
          throw PluginFailure.garbage(Self.beginning(of: line))
        }
        // Notifications, and answers that came too late.
        guard json["id"]?.int == state.question else {
          others += 1
          continue
        }
        if let error = json["error"] {
          throw .refused(
            Words.short(error.read("message") ?? error.string ?? String(decoding: error.serialized(), as: UTF8.self)))
        }
        guard let result = json["result"] else { throw .garbage(Self.beginning(of: line)) }
        return result
      }
    } catch {
      guard case .late = error else { throw error }
      let unfinished = connection.unfinishedCount
      throw .late(
        declaration.limits.time,
        unfinished > 0 ? .unfinishedLine(unfinished) : others > 0 ? .otherLines(others) : .silent)
    }
  }

  private static let maximumDepth = 32

  /// The beginning of what should have been a message.
  private static func beginning(of line: [UInt8]) -> String {
    Words.short(String(decoding: line.prefix(120), as: UTF8.self), to: 80)
  }

  // MARK: Failures

  /// Takes note of `failure`; ends the plug-in where it cannot be relied on.
  private func note(_ failure: PluginFailure, _ state: inout State, isGreeting: Bool = false) -> PluginFailure {
    if case .refused = failure, !isGreeting { return failure }
    state.connection?.end(saying: nil)
    state.connection = nil
    state.failures += 1
    if case .rested = restarts {
      state.ready = .now + min(.seconds(1 << min(state.failures - 1, 6)), Self.longestRest)
    }
    return failure
  }

  private static let longestRest = Duration.seconds(60)
}

import Analysis
import AnalyzerPlugins
import Configuration
import Synchronization

/// The plug-ins of one run of a command, which waits for them.
final class PluginRun: Sendable {
  private struct State {
    var plugins: [PluginDeclaration: any Analyzer] = [:]
    var running: [Plugin] = []
    /// What the user has been told.
    var told: Set<String> = []
    var notices: [Tally.Notice] = []
    var noted: Set<[String]> = []
  }

  private let isAllowed: Bool
  private let language: Language
  private let state = Mutex(State())

  /// How often one is started.
  private static let attempts = 3

  /// Plug-ins that may run where the user has said so, and everywhere if `isAllowed`.
  init(isAllowed: Bool, language: Language) {
    self.isAllowed = isAllowed
    self.language = language
  }

  /// Whether something has not been looked at because a plug-in failed.
  var hasFailed: Bool { state.withLock { $0.notices.contains { $0.severity == .error } } }

  /// What the user has been told, for reports.
  var notices: [Tally.Notice] {
    state.withLock(\.notices).sorted { ($0.path, $0.source, $0.text.english) < ($1.path, $1.source, $1.text.english) }
  }

  /// The analyzers that `file` brings by its plug-ins, which are started; none where they may not run, which the user is told.
  func analyzers(of file: ConfigurationFile) -> [any Analyzer] {
    let declarations = file.plugins
    guard !declarations.isEmpty else { return [] }
    guard isAllowed || TrustedFolders.hold(file.folder) else {
      let message = Message.notAllowed(file)
      for declaration in declarations { note(message, of: declaration, file.path, .warning) }
      tell(message)
      return []
    }
    return declarations.compactMap { analyzer($0, file.path) }
  }

  /// The plug-in that the configuration at `path` declares.
  private func analyzer(_ declaration: PluginDeclaration, _ path: String) -> (any Analyzer)? {
    if let known = state.withLock({ $0.plugins[declaration] }) { return known }
    let plugin = Plugin(
      declaration, language: language, launcher: ProcessLauncher(), restarts: .atOnce(times: Self.attempts))
    do throws(PluginFailure) {
      let analyzer = PluginAnalyzer(plugin, try plugin.profile()) { [weak self] text, message in
        self?.note(message, of: declaration, text ?? path, .error)
        self?.tell(text.map(message.about) ?? message)
      }
      state.withLock { state in
        state.plugins[declaration] = analyzer
        state.running.append(plugin)
      }
      return analyzer
    } catch {
      guard let message = error.message(on: declaration.name) else { return nil }
      note(message, of: declaration, path, .error)
      tell(message)
      return nil
    }
  }

  /// Notes for the reports what there is to say of the text or the configuration at `path`; of a plug-in the same once.
  private func note(_ message: Message, of declaration: PluginDeclaration, _ path: String, _ severity: Severity) {
    let text = Problem(da: message.text(in: .danish), en: message.text(in: .english))
    state.withLock { state in
      guard state.noted.insert([path, declaration.name, text.english]).inserted else { return }
      state.notices.append(.init(path: path, text: text, severity: severity, plugin: declaration.name))
    }
  }

  /// Tells the user `message`, once.
  private func tell(_ message: Message) {
    let text = message.text(in: language)
    guard state.withLock({ $0.told.insert(text).inserted }) else { return }
    Problem(da: text, en: text).print(in: language)
  }

  /// Ends the plug-ins.
  func end() {
    for plugin in state.withLock(\.running) { plugin.end() }
    Platform.ChildProcess.killAll()
  }
}

extension Message {
  fileprivate static func notAllowed(_ file: ConfigurationFile) -> Message {
    let names = file.plugins.map(\.name)
    return Message(
      da: "\(file.path): \(names.count == 1 ? "Udvidelsen" : "Udvidelserne") "
        + "\(Wording.danish.list(names.map { "»\($0)«" }, "og")) er ikke kørt; det tillades med --allow-plugins.",
      en: "\(file.path): The \(names.count == 1 ? "plug-in" : "plug-ins") "
        + "\(Wording.english.list(names.map { "“\($0)”" }, "and")) \(names.count == 1 ? "has" : "have") not been run; "
        + "--allow-plugins allows it.")
  }
}

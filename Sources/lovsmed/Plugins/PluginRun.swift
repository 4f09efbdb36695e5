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
    var hasFailed = false
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
  var hasFailed: Bool { state.withLock(\.hasFailed) }

  /// The analyzers that `file` brings by its plug-ins, which are started; none where they may not run, which the user is told.
  func analyzers(of file: ConfigurationFile) -> [any Analyzer] {
    let declarations = file.plugins
    guard !declarations.isEmpty else { return [] }
    guard isAllowed || TrustedFolders.hold(file.folder) else {
      tell(.notAllowed(file), isFailure: false)
      return []
    }
    return declarations.compactMap(analyzer)
  }

  private func analyzer(_ declaration: PluginDeclaration) -> (any Analyzer)? {
    if let known = state.withLock({ $0.plugins[declaration] }) { return known }
    let plugin = Plugin(
      declaration, language: language, launcher: ProcessLauncher(), restarts: .atOnce(times: Self.attempts))
    do throws(PluginFailure) {
      let analyzer = PluginAnalyzer(plugin, try plugin.profile()) { [weak self] in self?.tell($0, isFailure: true) }
      state.withLock { state in
        state.plugins[declaration] = analyzer
        state.running.append(plugin)
      }
      return analyzer
    } catch {
      if let message = error.message(on: declaration.name) { tell(message, isFailure: true) }
      return nil
    }
  }

  /// Tells the user `message`, once.
  private func tell(_ message: Message, isFailure: Bool) {
    let text = message.text(in: language)
    let isNew = state.withLock { state in
      if isFailure { state.hasFailed = true }
      return state.told.insert(text).inserted
    }
    if isNew { Problem(da: text, en: text).print(in: language) }
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

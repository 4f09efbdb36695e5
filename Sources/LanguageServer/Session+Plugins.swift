import Analysis
import AnalyzerPlugins
import Configuration
import StatuteModel

/// The plug-ins of a session. No one waits for them: they are greeted and asked on threads of their own, and what they find
/// comes to what else has been found when it is there.
struct PluginShelf {
  private struct Entry {
    let plugin: Plugin
    /// What tells the files of its command from the same files after a change.
    let stamps: [FileStamp?]
    var profile: PluginProfile?
    var isBusy = false
    /// What the user has been told of it.
    var complaints: Set<Complaint> = []
  }

  /// What there may be to say against a plug-in.
  fileprivate enum Complaint {
    /// It fails.
    case failure
    /// Findings of it cannot be used.
    case findings
  }

  private var entries: [PluginDeclaration: Entry] = [:]
  /// The configurations of whose plug-ins the user has been told that they do not run, with the names.
  fileprivate var leftOut: [String: [String]] = [:]
  /// Whether something is to be looked for when a text has been left alone for a moment.
  fileprivate var isWaiting = false

  /// The plug-in that `declaration` names, where it is not there yet or its program has become another; it is to be greeted.
  fileprivate mutating func add(
    _ declaration: PluginDeclaration, _ stamps: [FileStamp?], _ make: () -> Plugin
  ) -> (new: Plugin, former: Plugin?)? {
    let former = entries[declaration]
    guard former?.stamps != stamps, former?.isBusy != true else { return nil }
    let plugin = make()
    entries[declaration] = Entry(plugin: plugin, stamps: stamps)
    return (plugin, former?.plugin)
  }

  /// What the plug-in says of itself; nil where it has not said it yet.
  func profile(of declaration: PluginDeclaration) -> PluginProfile? { entries[declaration]?.profile }

  fileprivate mutating func put(_ profile: PluginProfile, of declaration: PluginDeclaration) {
    entries[declaration]?.profile = profile
  }

  /// The plug-in, if it can be asked, which then is busy.
  fileprivate mutating func occupy(_ declaration: PluginDeclaration) -> Plugin? {
    guard let entry = entries[declaration], entry.profile != nil, !entry.isBusy else { return nil }
    entries[declaration]?.isBusy = true
    return entry.plugin
  }

  fileprivate mutating func release(_ declaration: PluginDeclaration) { entries[declaration]?.isBusy = false }

  /// Whether the user is to be told of `complaint`: of the first of its kind of each plug-in.
  fileprivate mutating func isFirst(_ complaint: Complaint, on declaration: PluginDeclaration) -> Bool {
    entries[declaration]?.complaints.insert(complaint).inserted ?? false
  }

  /// Those that are there.
  fileprivate var all: [Plugin] { entries.values.map(\.plugin) }

  /// Leaves only `declarations`; those that go are given back.
  fileprivate mutating func keep(_ declarations: Set<PluginDeclaration>) -> [Plugin] {
    let gone = entries.filter { !declarations.contains($0.key) }
    for declaration in gone.keys { entries[declaration] = nil }
    return gone.values.map(\.plugin)
  }
}

// MARK: - Which there are

extension Session {
  /// The plug-ins of `file` that may run, in the workspace folder `folder`; those that are new are greeted.
  func plugins(of file: ConfigurationFile?, _ settings: Settings) -> [PluginDeclaration] {
    guard let file, !file.plugins.isEmpty else { return [] }
    guard let launcher = host.pluginLauncher, settings.allowsPlugins ?? host.allowsPlugins(in: file.folder) else {
      tellOfPluginsLeftOut(file)
      return []
    }
    let language = settings.language ?? file.configuration.language?.value ?? client.language ?? .danish
    for declaration in file.plugins { start(declaration, language, launcher) }
    return file.plugins
  }

  /// Greets the plug-in, where it is new or its program has become another.
  private func start(_ declaration: PluginDeclaration, _ language: Language, _ launcher: any PluginLauncher) {
    let stamps = declaration.command.map { word in
      host.stamp(of: word.hasPrefix("/") ? word : "\(declaration.folder)/\(word)")
    }
    let added = plugins.add(declaration, stamps) {
      Plugin(declaration, language: language, launcher: launcher, restarts: .rested)
    }
    guard let added else { return }
    if let former = added.former {
      apart {
        former.end()
      } then: { _, _ in
      }
    }
    greet(added.new, attempt: 0)
  }

  /// All analyzers there are where `file` is in force; nil where no configuration is.
  func analyzers(under file: ConfigurationFile?) -> [any Analyzer] {
    analyzers.joined(by: file) + (file?.plugins ?? []).compactMap { plugins.profile(of: $0).map(PluginRules.init) }
  }

  /// Their rules; those of plug-ins that have not said them are not known.
  func catalogue(under file: ConfigurationFile?) -> RuleCatalogue {
    let silent = (file?.plugins ?? []).filter { plugins.profile(of: $0) == nil }
    return RuleCatalogue(analyzers(under: file), unknownFamilies: Set(silent.map(\.name)))
  }

  private func tellOfPluginsLeftOut(_ file: ConfigurationFile) {
    let names = file.plugins.map(\.name)
    guard plugins.leftOut.updateValue(names, forKey: file.path) != names else { return }
    show(.info, .pluginsLeftOut(names))
  }

  /// How often one that fails when it is greeted is greeted again.
  private static let maximumAttempts = 8

  private func greet(_ plugin: Plugin, attempt: Int) {
    apart { () -> Result<PluginProfile, PluginFailure> in
      do throws(PluginFailure) { return .success(try plugin.profile()) } catch { return .failure(error) }
    } then: { session, result in
      switch result {
      case .success(let profile):
        session.plugins.put(profile, of: plugin.declaration)
        session.renewTerms()
      case .failure(let failure):
        session.tell(failure, of: plugin.declaration)
        guard attempt < Self.maximumAttempts else { return }
        session.aside { () -> Void in
          try? await Task.sleep(for: plugin.rest)
        } then: { session, _ in
          session.greet(plugin, attempt: attempt + 1)
        }
      }
    }
  }

  /// Tells of a failure of a plug-in.
  private func tell(_ failure: PluginFailure, of declaration: PluginDeclaration) {
    guard let message = failure.message(on: declaration.name) else { return }
    host.log(message.text(in: .english))
    tell(message, .failure, of: declaration)
  }

  /// Tells the user of the first complaint of its kind; of further ones the log.
  private func tell(_ message: Message, _ complaint: PluginShelf.Complaint, of declaration: PluginDeclaration) {
    if plugins.isFirst(complaint, on: declaration) { show(.warning, message) } else { log(.warning, message) }
  }

  /// Ends the plug-ins that no configuration names any more.
  func endUnusedPlugins(_ used: Set<PluginDeclaration>) {
    for plugin in plugins.keep(used) {
      apart {
        plugin.end()
      } then: { _, _ in
      }
    }
  }

  /// Ends all plug-ins that listen.
  public func endPlugins() {
    for plugin in plugins.all { plugin.end() }
  }
}

// MARK: - What they find

extension Session {
  /// How long a text must have been left alone before it is shown to plug-ins: longer than between two keys, so that they do
  /// not take the processor from who types.
  private static let pause = Duration.milliseconds(300)

  /// Shows texts that have been left alone for a moment to the plug-ins that have not seen them as they are, the text that
  /// was changed last first.
  func askPlugins() {
    let shown = documents.values.filter { !$0.terms.plugins.isEmpty }
    for document in shown.sorted(by: { $0.revision > $1.revision }) {
      for declaration in document.terms.plugins where document.pluginNotes(declaration).needsAsking {
        let ready = document.lastChange + Self.pause
        guard ContinuousClock.now >= ready else {
          lookAgain(at: ready)
          break
        }
        if let launcher = host.pluginLauncher { start(declaration, document.terms.language, launcher) }
        guard let plugin = plugins.occupy(declaration) else { continue }
        ask(plugin, of: document)
      }
    }
  }

  private func lookAgain(at time: ContinuousClock.Instant) {
    guard !plugins.isWaiting else { return }
    plugins.isWaiting = true
    aside { () -> Void in
      try? await Task.sleep(until: time, clock: .continuous)
    } then: { session, _ in
      session.plugins.isWaiting = false
    }
  }

  private func ask(_ plugin: Plugin, of open: OpenDocument) {
    let document = open.document
    let subject = open.memory.derived { PluginSubject(document) }
    let changed = open.askPlugin(plugin.declaration)
    let (address, terms) = (open.address, open.terms.revision)
    apart { () -> Result<PluginAnswer, PluginFailure> in
      do throws(PluginFailure) {
        return .success(try plugin.look(at: subject, changed: changed))
      } catch {
        return .failure(error)
      }
    } then: { session, result in
      session.plugins.release(plugin.declaration)
      session.take(result, from: plugin.declaration, of: address, terms)
    }
  }

  private func take(
    _ result: Result<PluginAnswer, PluginFailure>, from declaration: PluginDeclaration, of address: DocumentURI,
    _ terms: Int
  ) {
    switch result {
    case .success(let answer):
      if let complaint = answer.complaint(on: declaration.name) { tell(complaint, .findings, of: declaration) }
    case .failure(let failure): tell(failure, of: declaration)
    }
    // It may have been closed meanwhile, and opened again.
    guard let document = documents[address], document.terms.revision == terms else { return }
    if document.take(try? result.get(), from: declaration, next: nextRevision) { refreshDiagnostics() }
  }

  /// Does `work`, which may wait for long, on a thread of its own; `then` gets what came of it, when its turn comes.
  private func apart<Value: Sendable>(
    _ work: @escaping @Sendable () -> Value, then: @escaping @Sendable (Session, Value) -> Void
  ) {
    host.apart { [inbox] in
      let value = work()
      inbox.put(.done { then($0, value) })
    }
  }
}

extension Message {
  /// That plug-ins have not been run.
  public static func pluginsLeftOut(_ names: [String]) -> Message {
    Message(
      da: "Mappens udvidelser (\(names.joined(separator: ", "))) er ikke kørt, for ingen har tilladt det "
        + "(lovsmed.plugins.allow).",
      en: "The folder's plug-ins (\(names.joined(separator: ", "))) have not been run, for no one has allowed it "
        + "(lovsmed.plugins.allow).")
  }
}

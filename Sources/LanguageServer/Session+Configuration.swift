import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

// What is in force for a document, the first that says something winning: what the client's user has set, what
// `initialize` brought, what the server was started with, the nearest `lovsmed.toml`, the client's locale. Of rules all are read together in the opposite
// order, and the most precise wins, the later of two alike.

extension Terms {
  /// What tells terms from others: the configuration, and the workspace folder that settings are read from.
  struct Key: Hashable {
    let configuration: String?
    let folder: String?
  }
}

extension Session {
  /// What the client's user has set, before what `initialize` brought and what the server was started with.
  var settings: Settings {
    var settings = clientSettings.over(initialSettings)
    settings.language = settings.language ?? startLanguage
    return settings
  }

  /// On what terms the document at `address` is checked.
  func terms(for address: DocumentURI) -> Terms {
    let configuration = address.path.flatMap(pathOfConfiguration)
    let folder = folders.first { address.isInside(DocumentURI($0.uri)) } ?? folders.first
    let key = Terms.Key(configuration: configuration, folder: folder.flatMap { DocumentURI($0.uri).path })
    if let known = knownTerms[key] { return known }
    let terms = makeTerms(key)
    knownTerms[key] = terms
    return terms
  }

  /// The path of the configuration for the text at `path`; what is wrong with it is told.
  private func pathOfConfiguration(forTextAt path: String) -> String? {
    guard let found = configurations.path(for: path, host) else { return nil }
    if configurations.isNew(found) {
      tellMistakes(in: found)
      publishConfiguration(at: found)
    }
    return found
  }

  private func makeTerms(_ key: Terms.Key) -> Terms {
    let settings = settings
    let file = key.configuration.flatMap { configurations.entries[$0]?.file }
    let language = settings.language ?? file?.configuration.language?.value ?? client.language ?? .danish
    let weights = RuleWeights(
      RuleCatalogue(analyzers), settings: (file?.configuration.rules.map(\.value) ?? []) + settings.rules)
    let folders = settings.libraryFolders.compactMap { absolute($0, in: key.folder) } + (file?.libraryFolders ?? [])
    return Terms(
      revision: nextRevision(), linter: Linter(analyzers: analyzers, language: language, weights: weights),
      language: language,
      library: libraries.library(of: folders) { load(folders) }, libraryFolders: folders,
      rulePages: settings.rulePages,
      noBreakSpaces: settings.noBreakSpaces ?? file?.configuration.noBreakSpaces?.value ?? .keep)
  }

  private func absolute(_ path: String, in folder: String?) -> String? {
    path.hasPrefix("/") ? path : folder.map { "\($0)/\(path)" }
  }

  /// Works out anew on what terms documents are checked, and has those looked at again whose terms may be others.
  func renewTerms() {
    knownTerms = [:]
    for document in documents.values { document.use(terms(for: document.address), revision: nextRevision()) }
    for path in publishedConfigurations where configurations.entries[path] == nil { publishConfiguration(at: path) }
    complaints = complaints.filter { configurations.entries[$0.key] != nil }
    filesMayHaveChanged()
    refreshDiagnostics()
    refreshInlayHints()
  }
}

// MARK: - Settings

extension Session {
  func askForSettings() {
    guard client.supports("workspace.configuration") else { return }
    call("workspace/configuration") { json in
      json.object { json in
        json.array("items") { $0.object { $0.member("section", "lovsmed") } }
      }
    } then: { session, result in
      guard let values = result?.array, let first = values.first else { return }
      session.use(Settings(first))
    }
  }

  func changeSettings(_ params: JSONValue) {
    if let settings = params["settings"], !settings.isNull, let own = settings["lovsmed"] {
      use(Settings(own))
    } else {
      askForSettings()
    }
  }

  private func use(_ settings: Settings) {
    guard settings != clientSettings else { return }
    clientSettings = settings
    if !settings.unusable.isEmpty { show(.warning, .unusable(settings.unusable)) }
    renewTerms()
  }

  func changeFolders(_ params: JSONValue) {
    guard let event = params["event"] else { return }
    let removed = Set((event.read("removed", as: [LSP.WorkspaceFolder].self) ?? []).map { DocumentURI($0.uri) })
    folders.removeAll { removed.contains(DocumentURI($0.uri)) }
    folders += event.read("added") ?? []
    renewTerms()
  }
}

// MARK: - Files

extension Session {
  private static let watchers = ["**/\(Configuration.fileName)", "**/*.{lov,txt,md}"]

  func registerWatchers() {
    let watchesFiles = client.supports(Client.watchesFiles)
    let watchesSettings = client.supports("workspace.didChangeConfiguration.dynamicRegistration")
    guard watchesFiles || watchesSettings else { return }
    call("client/registerCapability") { json in
      json.object { json in
        json.array("registrations") { json in
          if watchesFiles {
            Self.register("workspace/didChangeWatchedFiles", &json) { json in
              json.array("watchers") { json in
                for pattern in Self.watchers { json.object { $0.member("globPattern", pattern) } }
              }
            }
          }
          if watchesSettings {
            Self.register("workspace/didChangeConfiguration", &json) { $0.member("section", "lovsmed") }
          }
        }
      }
    }
  }

  private static func register(_ method: String, _ json: inout JSONWriter, _ options: (inout JSONWriter) -> Void) {
    json.object { json in
      json.member("id", method)
      json.member("method", method)
      json.object("registerOptions", options)
    }
  }

  func filesChanged(_ params: JSONValue) {
    filesMayHaveChanged()
    let changed = (params["changes"]?.array ?? []).compactMap { $0["uri"]?.string }.map { DocumentURI($0) }
    for folders in Set(changed.flatMap(libraries.folders(holding:))) { load(folders) }
    guard changed.contains(where: { $0.fileName == Configuration.fileName }) else { return }
    configurations.forget()
    renewTerms()
  }

  /// Opens the library of `folders` aside; documents that are checked against it are looked at again when it is there.
  private func load(_ folders: [String]) {
    let host = host
    let progress = beginProgress(
      Message(da: "Andre love indlæses", en: "Reading other acts"))
    aside {
      await host.library(of: folders)
    } then: { session, library in
      session.endProgress(progress)
      session.libraries.put(library, for: folders)
      for problem in library.problems {
        let message = Message(
          da: host.sentence(on: problem, in: .danish), en: host.sentence(on: problem, in: .english))
        session.log(.warning, message)
      }
      session.renewTerms()
    }
  }
}

extension Client {
  /// What a client says that can tell of files which have changed.
  static let watchesFiles = "workspace.didChangeWatchedFiles.dynamicRegistration"
}

extension Message {
  fileprivate static func unusable(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(
      da: "Indstillinger, der ikke kan bruges: \(list).", en: "Settings that cannot be used: \(list).")
  }
}

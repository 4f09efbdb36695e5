import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

// What is in force for a document, the first that says something winning: what the client's user has set for its folder, or
// for all, what `initialize` brought, what the server was started with, the nearest `lovsmed.toml`, the client's locale. Of
// rules all are read together in the opposite order, and the most precise wins, the later of two alike.

extension Session {
  /// What the client's user has set, before what `initialize` brought and what the server was started with.
  var settings: Settings { settings(in: nil) }

  /// The same for what lies in `folder`, where more may have been set.
  private func settings(in folder: DocumentURI?) -> Settings {
    var settings = (folder.flatMap { folderSettings[$0] } ?? clientSettings).over(initialSettings)
    settings.language = settings.language ?? startLanguage
    return settings
  }

  /// On what terms the document at `address` is checked. One that is not saved yet belongs to the first folder.
  func terms(for address: DocumentURI) -> Terms {
    let path = address.pathOfText
    let folder = innermostFolder(of: path.map { DocumentURI(path: $0) } ?? address)
    let place = path ?? folder?.path.map { $0 + "/" }
    let configuration = place.flatMap(pathOfConfiguration)
    let text = configuration.flatMap { configurations.entries[$0]?.file }.flatMap { file in
      place.map { file.configuration(ofTextAt: $0) }
    }
    let key = Terms.Key(configuration: configuration, overrides: text?.overrides ?? [], folder: folder)
    if let known = knownTerms[key] { return known }
    let terms = makeTerms(key)
    knownTerms[key] = terms
    watch()
    return terms
  }

  /// The innermost of the folders that hold `address`; the first where none does.
  private func innermostFolder(of address: DocumentURI) -> DocumentURI? {
    let addresses = folders.map { DocumentURI($0.uri) }
    let holding = addresses.filter { address.isInside($0) }
    return holding.max { $1.isInside($0) } ?? addresses.first
  }

  /// The path of the configuration for the text at `path`; what is wrong with it is told.
  private func pathOfConfiguration(forTextAt path: String) -> String? {
    guard let found = configurations.path(for: path, host) else { return nil }
    if configurations.isNew(found) {
      tellMistakes(in: found)
      publishConfiguration(at: DocumentURI(path: found))
    }
    return found
  }

  private func makeTerms(_ key: Terms.Key) -> Terms {
    let settings = settings(in: key.folder)
    let file = key.configuration.flatMap { configurations.entries[$0]?.file }
    let language = settings.language ?? file?.configuration.language?.value ?? client.language ?? .danish
    let text = ConfigurationOfText(file?.configuration, overrides: key.overrides)
    let plugins = plugins(of: file, settings)
    let analyzers = analyzers(under: file)
    let weights = RuleWeights(catalogue(under: file), settings: text.settings(before: settings.rules))
    let folders = libraryFolders(for: key)
    if libraries.isMissing(folders) { load(folders) }
    return Terms(
      revision: nextRevision(),
      linter: Linter(analyzers: analyzers, language: language, weights: weights, isInEditor: true),
      plugins: plugins.filter { self.plugins.profile(of: $0) != nil },
      analyzers: analyzers, language: language,
      library: libraries.library(of: folders), libraryFolders: folders,
      rulePages: settings.rulePages,
      noBreakSpaces: settings.noBreakSpaces ?? file?.configuration.noBreakSpaces?.value ?? .keep,
      kind: text.kind?.value,
      showsInlayHints: settings.inlayHints ?? true)
  }

  private func libraryFolders(for key: Terms.Key) -> [String] {
    let file = key.configuration.flatMap { configurations.entries[$0]?.file }
    return settings(in: key.folder).libraryFolders.compactMap { absolute($0, in: key.folder?.path) }
      + (file?.libraryFolders ?? [])
  }

  private func absolute(_ path: String, in folder: String?) -> String? {
    path.hasPrefix("/") ? path : folder.map { "\($0)/\(path)" }
  }

  /// Works out anew on what terms documents are checked, and has those looked at again whose terms may be others.
  func renewTerms() {
    let former = knownTerms.keys
    knownTerms = [:]
    for document in documents.values { document.use(terms(for: document.address), revision: nextRevision()) }
    for address in publishedConfigurations where workspace.configuration(at: address) == nil {
      publishConfiguration(at: address)
    }
    complaints = complaints.filter { configurations.entries[$0.key] != nil }
    endUnusedPlugins(Set(configurations.files.flatMap(\.plugins)))
    libraries.keep(Set((Array(former) + knownTerms.keys).map(libraryFolders(for:))))
    unwatch()
    filesMayHaveChanged()
    refreshDiagnostics()
    refreshInlayHints()
    refreshCodeLenses()
  }
}

// MARK: - Settings

extension Session {
  /// Asks what the user has set, for all and for each folder; only what differs in a folder is kept of it.
  func askForSettings() {
    guard client.supports("workspace.configuration") else { return }
    let asked = folders
    call("workspace/configuration") { json in
      json.object { json in
        json.array("items") { json in
          for scope in [nil] + asked.map(\.uri) {
            json.object { json in
              json.optionalMember("scopeUri", scope)
              json.member("section", "lovsmed")
            }
          }
        }
      }
    } then: { session, result in
      guard let values = result?.array, let first = values.first else { return }
      let general = Settings(first)
      let ofFolders = zip(asked, values.dropFirst()).map { (DocumentURI($0.uri), Settings($1)) }
      session.use(general, Dictionary(ofFolders.filter { $0.1 != general }) { first, _ in first })
    }
  }

  func changeSettings(_ params: JSONValue) {
    if let settings = params["settings"], !settings.isNull, let own = settings["lovsmed"] {
      use(Settings(own), [:])
    } else {
      askForSettings()
    }
  }

  private func use(_ settings: Settings, _ ofFolders: [DocumentURI: Settings]) {
    guard settings != clientSettings || ofFolders != folderSettings else { return }
    clientSettings = settings
    folderSettings = ofFolders
    tellUnusable(in: [settings] + ofFolders.sorted { $0.key.string < $1.key.string }.map(\.value))
    renewTerms()
  }

  /// Tells the user what cannot be used in `settings`, each thing once.
  func tellUnusable(in settings: [Settings]) {
    let catalogue = RuleCatalogue(analyzers + configurations.files.flatMap(\.declaredAnalyzers))
    var seen: Set<String> = []
    let names = settings.flatMap(\.unusable).filter { seen.insert($0).inserted }
    let unknown = settings.flatMap(\.rules).map(\.selector).filter {
      !catalogue.holds($0) && seen.insert("rules.\($0.text)").inserted
    }
    let sentences =
      (names.isEmpty ? [] : [Message.unusable(names)]) + unknown.map { UnknownRule.message($0, in: catalogue) }
    guard !sentences.isEmpty else { return }
    show(.warning, Message(joining: sentences))
  }

  func changeFolders(_ params: JSONValue) {
    guard let event = params["event"] else { return }
    let removed = Set((event.read("removed", as: [LSP.WorkspaceFolder].self) ?? []).map { DocumentURI($0.uri) })
    folders.removeAll { removed.contains(DocumentURI($0.uri)) }
    folders += event.read("added") ?? []
    renewTerms()
    askForSettings()
  }
}

// MARK: - Configurations in the editor

extension Session {
  func openConfiguration(_ params: LSP.DidOpenParams, at address: DocumentURI) {
    configurationDrafts[address] = ConfigurationDraft(params)
    staleConfigurations.insert(address)
  }

  func changeConfiguration(_ params: LSP.DidChangeParams, at address: DocumentURI) {
    guard configurationDrafts[address] != nil else { return }
    configurationDrafts[address]?.apply(params.changes, version: params.version, encoding: client.encoding)
    staleConfigurations.insert(address)
  }

  func closeConfiguration(at address: DocumentURI) {
    guard configurationDrafts.removeValue(forKey: address) != nil else { return }
    staleConfigurations.insert(address)
  }
}

// MARK: - Files

extension Session {
  func filesChanged(_ params: JSONValue) {
    filesChanged((params["changes"]?.array ?? []).compactMap { $0["uri"]?.string }.map { DocumentURI($0) })
  }

  /// Reads anew what may have been read out of the files at these addresses.
  func filesChanged(_ changed: [DocumentURI]) {
    filesMayHaveChanged()
    for folders in Set(changed.flatMap(libraries.folders(holding:))) { load(folders) }
    filesBesideChanged(changed.filter { documents[$0] == nil })
    // A configuration that cannot be used may lack just the word list that has come.
    let lacksSomething = configurations.entries.values.contains { !$0.mistakes.isEmpty }
    let wordLists = Set(configurations.files.flatMap(\.wordListPaths).map { DocumentURI(path: $0) })
    guard lacksSomething || changed.contains(where: { $0.isConfiguration || wordLists.contains($0) }) else { return }
    configurations.forget()
    renewTerms()
  }

  /// Opens the library of `folders` aside; documents that are checked against it are looked at again when it is there.
  private func load(_ folders: [String]) {
    guard libraries.beginLoading(folders) else { return }
    let host = host
    let progress = beginProgress(
      Message(da: "Andre love indlæses", en: "Reading other acts"))
    aside {
      await host.library(of: folders)
    } then: { session, library in
      session.endProgress(progress)
      session.take(library, of: folders)
    }
  }

  private func take(_ library: ActLibrary, of folders: [String]) {
    let host = host
    if libraries.put(library, for: folders) { load(folders) }
    for problem in library.problems {
      let message = Message(
        da: host.sentence(on: problem, in: .danish), en: host.sentence(on: problem, in: .english))
      // Without a folder that was named, checks into other acts are off; that is not to be overlooked.
      if folders.contains(problem.path), complaints[problem.path] != message.text(in: language) {
        complaints[problem.path] = message.text(in: language)
        show(.warning, message)
      } else {
        log(.warning, message)
      }
    }
    missingFolders = missingFolders.filter { !folders.contains($0) }
      .union(library.problems.map(\.path).filter(folders.contains))
    for entry in configurations.entries.keys { publishConfiguration(at: DocumentURI(path: entry)) }
    renewTerms()
    refreshImportedTexts()
  }
}

extension Message {
  fileprivate static func unusable(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(
      da: "Indstillinger, der ikke kan bruges: \(list).", en: "Settings that cannot be used: \(list).")
  }

  /// One message of several sentences.
  fileprivate init(joining messages: [Message]) {
    func text(_ language: Language) -> String { messages.map { $0.text(in: language) }.joined(separator: " ") }
    self.init(da: text(.danish), en: text(.english))
  }
}

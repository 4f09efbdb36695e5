import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

// What is wrong in a `lovsmed.toml` is shown where it stands, and said once: with a mistake in it the file is not used.

extension Session {
  /// Tells the user, once, that the configuration at `path` cannot be used as it is.
  func tellMistakes(in path: String) {
    guard let entry = configurations.entries[path] else { return }
    let name = name(ofFileAt: path)
    var sentence: Message?
    if let refusal = entry.refusal {
      sentence = Message(da: refusal.text(in: .danish), en: refusal.text(in: .english))
    } else if let mistake = entry.mistakes.first, let source = entry.source {
      let line = source.lineIndex(at: mistake.range.start) + 1
      sentence = Message(da: "\(name):\(line): \(mistake.danish)", en: "\(name):\(line): \(mistake.english)")
    }
    let words = sentence?.text(in: language)
    guard complaints[path] != words else { return }
    complaints[path] = words
    if let sentence { show(.warning, sentence) }
  }

  /// The file at `path` as the user knows it apart from others of its name: by the way to it from the folder that holds its
  /// workspace folder, whole outside of all, and by its name alone right in the only workspace folder.
  private func name(ofFileAt path: String) -> Substring {
    let address = DocumentURI(path: path)
    let holding = folders.compactMap { DocumentURI($0.uri).path }.filter { address.isInside(DocumentURI(path: $0)) }
    guard let folder = holding.max(by: { $0.utf8.count < $1.utf8.count }) else { return path[...] }
    let parent = ConfigurationFinder.parent(of: path)
    if folders.count == 1, parent == folder || parent + "/" == folder { return address.fileName }
    return path.dropFirst(ConfigurationFinder.parent(of: folder).count).drop { $0 == "/" }
  }

  /// Pushes what is wrong in the configuration at `address` to a client that does not pull; nothing is, where it has gone.
  func publishConfiguration(at address: DocumentURI) {
    guard !client.pullsDiagnostics else { return }
    let draft = configurationDrafts[address]
    let uri = draft?.uri ?? address.string
    var items = JSONWriter()
    workspace.writeConfigurationDiagnostics(ofFileAt: uri, to: &items)
    let isClean = items.bytes == Array("[]".utf8)
    guard !isClean || publishedConfigurations.contains(address) else { return }
    notify("textDocument/publishDiagnostics") { json in
      json.object { json in
        json.member("uri", uri)
        json.optionalMember("version", draft?.version)
        json.key("diagnostics")
        json.raw(items.bytes)
      }
    }
    if isClean { publishedConfigurations.remove(address) } else { publishedConfigurations.insert(address) }
  }
}

extension Workspace {
  /// Writes what is wrong in the configuration at `uri` as an array, as it stands in the editor where it is open; an empty
  /// one where no configuration is there.
  func writeConfigurationDiagnostics(ofFileAt uri: String, to json: inout JSONWriter) {
    let address = DocumentURI(uri)
    guard let source = configurationDraft(at: address)?.text ?? self.configuration(at: address)?.source else {
      return json.array { _ in }
    }
    let form = DiagnosticForm(client, rulePages: rulePages)
    let path = address.path ?? uri
    let (configuration, mistakes) = Configuration.read(source, in: ConfigurationFinder.parent(of: path), host)
    guard mistakes.isEmpty else { return form.write(mistakes, in: source, language, to: &json) }
    let file = ConfigurationFile(
      path: path, folder: ConfigurationFinder.parent(of: path), source: source, configuration: configuration)
    let missing = zip(configuration.libraryFolders, file.libraryFolders).filter { missingFolders.contains($0.1) }
    if !missing.isEmpty {
      let warnings = missing.map { folder, _ in
        ConfigurationMistake(
          folder.range,
          da: "Mappen »\(folder.value)« kan ikke læses. Henvisninger til love i den efterprøves ikke.",
          en: "The folder “\(folder.value)” cannot be read. References to acts in it are not checked.")
      }
      return form.write(warnings, in: source, language, as: .warning, to: &json)
    }
    let linter = Linter(
      analyzers: analyzers(under: file), language: language,
      weights: RuleWeights(catalogue(under: file), settings: configuration.rules.map(\.value)))
    let document = Document(path: path, source: source)
    form.write(linter.review(document) { file.reportUnknownRules(to: &$0) }, of: document, uri: uri, to: &json)
  }
}

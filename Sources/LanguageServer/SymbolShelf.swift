import StatuteModel
import StatuteText

/// What can be found by name in the files of the workspace and of the libraries: read once, and again only where a file
/// has changed.
actor SymbolShelf {
  private struct Entry {
    let stamp: FileStamp?
    let symbols: ActSymbols
  }

  private var entries: [String: Entry] = [:]
  private var inOrder: [ActSymbols] = []
  private var revision: Int?

  /// What can be found in the files of `survey`: those of the folders, then those of the libraries.
  func symbols(in survey: SymbolSurvey) -> [ActSymbols] {
    guard revision != survey.revision else { return inOrder }
    var current: [String: Entry] = [:]
    inOrder = []
    func put(_ path: String, _ read: () -> ActSymbols?) {
      guard current[path] == nil else { return }
      let stamp = survey.host.stamp(of: path)
      let known = entries[path].flatMap { $0.stamp == stamp ? $0 : nil }
      guard let entry = known ?? read().map({ Entry(stamp: stamp, symbols: $0) }) else { return }
      current[path] = entry
      if !entry.symbols.symbols.isEmpty { inOrder.append(entry.symbols) }
    }
    for path in survey.folders.flatMap(survey.host.texts(in:)) { put(path) { survey.symbols(ofTextAt: path) } }
    for library in survey.libraries {
      for act in library.entries { put(act.path) { survey.symbols(of: act, in: library) } }
    }
    entries = current
    revision = survey.revision
    return inOrder
  }
}

/// Which files are looked into by name, and how they are read.
struct SymbolSurvey: Sendable {
  /// What tells this state of the files from all others.
  let revision: Int
  /// Paths of folders.
  let folders: [String]
  let libraries: [ActLibrary]
  let client: Client
  let host: any ServerHost

  fileprivate func symbols(ofTextAt path: String) -> ActSymbols? {
    guard let bytes = try? host.read(path, limit: SourceText.maximumByteCount),
      let source = try? SourceText(validating: bytes)
    else { return nil }
    return ActSymbols(Document(path: path, source: source), at: DocumentURI(path: path).string, client.encoding)
  }

  fileprivate func symbols(of act: ActEntry, in library: ActLibrary) -> ActSymbols? {
    guard let uri = act.uriOfText(for: client) else { return ActSymbols(titleOf: act) }
    guard let document = library.document(for: act) else { return nil }
    return ActSymbols(document, at: uri, names: act.names, client.encoding)
  }
}

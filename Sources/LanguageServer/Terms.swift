import Analysis
import Configuration
import StatuteModel
import StatuteText

/// On what terms a document is checked: what its configuration, the client's settings and the other acts come to.
struct Terms: Sendable {
  /// What tells these terms from all others there have been.
  let revision: Int
  let linter: Linter
  let language: Language
  /// The other acts at hand; nil where there are none, or none yet.
  let library: ActLibrary?
  /// The folders of the other acts.
  let libraryFolders: [String]
  /// Where the rules' pages lie.
  let rulePages: String?
  /// What becomes of NO-BREAK SPACEs when the document is set up.
  let noBreakSpaces: NoBreakSpaces
}

/// The `lovsmed.toml` that have been read.
struct ConfigurationShelf {
  /// A file that has been read.
  struct Entry {
    /// What is in force; nil where nothing in the file can be used.
    var file: ConfigurationFile?
    /// The text; nil where it cannot be read.
    var source: SourceText?
    var mistakes: [ConfigurationMistake] = []
    /// Why the file cannot be read.
    var refusal: UnreadableFile?
  }

  private var finder = ConfigurationFinder()
  private(set) var entries: [String: Entry] = [:]
  private var seen: Set<String> = []
  /// What was in force before the files changed: a file with a mistake in it leaves the old one in force.
  private var former: [String: ConfigurationFile] = [:]

  /// A configuration is written by hand.
  private static let maximumByteCount = 1 << 20

  /// The path of the configuration for the text at `path`; nil where it has none.
  mutating func path(for path: String, _ host: any ServerHost) -> String? {
    let found = finder.path(inForceIn: ConfigurationFinder.parent(of: path)) { host.stamp(of: $0) != nil }
    if let found, entries[found] == nil { entries[found] = read(found, host) }
    return found
  }

  /// Whether the file at `path` has been read and nobody has asked this before.
  mutating func isNew(_ path: String) -> Bool { seen.insert(path).inserted }

  /// Forgets what has been read, so that changes are seen.
  mutating func forget() {
    for (path, entry) in entries { former[path] = entry.file ?? former[path] }
    finder = ConfigurationFinder()
    entries = [:]
    seen = []
  }

  private func read(_ path: String, _ host: any ServerHost) -> Entry {
    let bytes: [UInt8]
    do throws(UnreadableFile) {
      bytes = try host.read(path, limit: Self.maximumByteCount)
    } catch {
      return Entry(file: former[path], refusal: error)
    }
    guard let source = try? SourceText(validating: bytes) else {
      let refusal = UnreadableFile(da: "»\(path)« er ikke gyldig UTF-8.", en: "“\(path)” is not valid UTF-8.")
      return Entry(file: former[path], refusal: refusal)
    }
    let (configuration, mistakes) = Configuration.read(source)
    guard mistakes.isEmpty else { return Entry(file: former[path], source: source, mistakes: mistakes) }
    let folder = ConfigurationFinder.parent(of: path)
    return Entry(
      file: ConfigurationFile(path: path, folder: folder, source: source, configuration: configuration), source: source)
  }
}

/// The libraries of other acts, by the folders they hold.
struct LibraryShelf {
  private enum Entry {
    case loading
    case ready(ActLibrary)
  }

  private var entries: [[String]: Entry] = [:]

  /// The library of `folders`; nil where it is not there yet. `load` is called when no one has asked for it before.
  mutating func library(of folders: [String], load: () -> Void) -> ActLibrary? {
    guard !folders.isEmpty else { return nil }
    switch entries[folders] {
    case .ready(let library): return library
    case .loading: return nil
    case nil:
      entries[folders] = .loading
      load()
      return nil
    }
  }

  /// The libraries that are there, in the order of their folders.
  var ready: [ActLibrary] {
    entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap {
      if case .ready(let library) = $0.value { library } else { nil }
    }
  }

  /// Puts `library` in its place.
  mutating func put(_ library: ActLibrary, for folders: [String]) { entries[folders] = .ready(library) }

  /// The folders of the libraries that hold the file at `address`.
  func folders(holding address: DocumentURI) -> [[String]] {
    entries.keys.filter { $0.contains { address.isInside(DocumentURI(path: $0)) } }
  }
}

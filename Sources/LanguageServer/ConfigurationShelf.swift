import Configuration
import StatuteText

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

  /// What is in force in one place or another.
  var files: [ConfigurationFile] { entries.sorted { $0.key < $1.key }.compactMap(\.value.file) }

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
    let (configuration, mistakes) = Configuration.read(source, in: ConfigurationFinder.parent(of: path), host)
    guard mistakes.isEmpty else { return Entry(file: former[path], source: source, mistakes: mistakes) }
    let folder = ConfigurationFinder.parent(of: path)
    return Entry(
      file: ConfigurationFile(path: path, folder: folder, source: source, configuration: configuration), source: source)
  }
}

extension Configuration {
  /// Reads the file in `folder` whose text is `source`, and the word lists it names.
  static func read(
    _ source: SourceText, in folder: String, _ host: any ServerHost
  ) -> (configuration: Configuration, mistakes: [ConfigurationMistake]) {
    read(source) { name throws(UnreadableWordList) in
      do throws(UnreadableFile) {
        return try host.read(
          name.hasPrefix("/") ? name : "\(folder)/\(name)", limit: ConfigurationFile.maximumWordListSize)
      } catch {
        throw UnreadableWordList(da: error.text(in: .danish), en: error.text(in: .english))
      }
    }
  }
}

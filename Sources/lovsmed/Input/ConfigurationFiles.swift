import Analysis
import Configuration
import StatuteText

/// Finds the configuration of each text, and reads every file once.
struct ConfigurationFiles {
  /// Where configurations come from.
  enum Choice {
    /// The nearest `lovsmed.toml`, in the folder of the text or above it.
    case nearest
    /// This file for all texts.
    case file(String)
    /// Nowhere.
    case none
  }

  /// The files that have been read, in the order they were needed.
  private(set) var files: [ConfigurationFile] = []
  private let choice: Choice
  private let workingFolder: String
  /// The path that standard input is called by.
  private let standardInputName: String
  private var finder = ConfigurationFinder()
  /// The place in ``files`` of those that were found, by path.
  private var places: [String: Int] = [:]

  /// A configuration is written by hand.
  private static let maximumByteCount = 1 << 20

  init(_ choice: Choice, standardInputName: String? = nil) {
    self.choice = choice
    self.standardInputName = standardInputName ?? InputPaths.standardInput
    workingFolder = Platform.workingFolder
  }

  /// The place in ``files`` of the configuration for the text or folder at `path`; nil where it has none.
  mutating func index(for path: String, isFolder: Bool = false) throws(Problem) -> Int? {
    switch choice {
    case .none: return nil
    case .file(let path):
      if files.isEmpty { files.append(try read(path)) }
      return 0
    case .nearest:
      let absolute = absolutePath(path == InputPaths.standardInput ? standardInputName : path)
      return try index(above: isFolder ? absolute : ConfigurationFinder.parent(of: absolute))
    }
  }

  /// The configuration for the text or folder at `path`; nil where it has none.
  mutating func file(for path: String, isFolder: Bool = false) throws(Problem) -> ConfigurationFile? {
    try index(for: path, isFolder: isFolder).map { files[$0] }
  }

  /// `path` from the root, without `.` and `..`.
  func absolutePath(_ path: String) -> String {
    PathWords.absolute(path, in: workingFolder)
  }

  private mutating func index(above folder: String) throws(Problem) -> Int? {
    let path = finder.path(inForceIn: folder) { (try? Platform.status(of: $0)) != nil }
    guard let path else { return nil }
    if let place = places[path] { return place }
    // A pipe that is found, not named, could keep the command waiting for ever.
    if (try? Platform.status(of: path).kind) == .stream {
      throw Problem(da: "»\(path)« er ikke en almindelig fil.", en: "“\(path)” is no regular file.")
    }
    files.append(try read(path))
    places[path] = files.count - 1
    return files.count - 1
  }

  private static func readWordList(_ path: String, called name: String) throws(UnreadableWordList) -> [UInt8] {
    do throws(Platform.Refusal) {
      return try Platform.read(path, limit: ConfigurationFile.maximumWordListSize)
    } catch {
      if case .tooLarge = error {
        let limit = ConfigurationFile.maximumWordListSize >> 20
        throw UnreadableWordList(
          da: "»\(name)« er for stor; en ordliste kan højst fylde \(limit) MiB.",
          en: "“\(name)” is too large; a word list may take up at most \(limit) MiB.")
      }
      let problem = Problem(reading: name, error)
      throw UnreadableWordList(da: problem.danish, en: problem.english)
    }
  }

  private func read(_ path: String) throws(Problem) -> ConfigurationFile {
    let absolute = absolutePath(path)
    let shown = absolute.hasPrefix(workingFolder + "/") ? String(absolute.dropFirst(workingFolder.count + 1)) : path
    let bytes: [UInt8]
    do throws(Platform.Refusal) { bytes = try Platform.read(path, limit: Self.maximumByteCount) } catch {
      throw Problem(readingConfiguration: shown, error)
    }
    let source: SourceText
    do throws(EncodingError) { source = try SourceText(validating: bytes) } catch {
      throw Problem(
        da: "\(shown):\(error.line): »\(shown)« er ikke gyldig UTF-8.",
        en: "\(shown):\(error.line): “\(shown)” is not valid UTF-8.")
    }
    let folder = ConfigurationFinder.parent(of: absolute)
    let (configuration, mistakes) = Configuration.read(source) { name throws(UnreadableWordList) in
      try Self.readWordList(name.hasPrefix("/") ? name : "\(folder)/\(name)", called: name)
    }
    if let first = mistakes.first { throw Problem(first, in: source, at: shown, others: mistakes.count - 1) }
    return ConfigurationFile(
      path: shown, folder: folder, source: source, configuration: configuration)
  }
}

extension Problem {
  fileprivate init(readingConfiguration path: String, _ refusal: Platform.Refusal) {
    switch refusal {
    case .tooLarge:
      self.init(
        da: "»\(path)« er for stor; en konfiguration kan højst fylde 1 MiB.",
        en: "“\(path)” is too large; a configuration may take up at most 1 MiB.")
    default: self.init(reading: path, refusal)
    }
  }

  /// `lovsmed.toml:3:5: Nøglen »sprog« findes ikke. …`
  fileprivate init(_ mistake: ConfigurationMistake, in source: SourceText, at path: String, others: Int) {
    var mapper = PositionMapper(source)
    let place = mapper.linePosition(at: mistake.range.start)
    let more = others == 0 ? (da: "", en: "") : (da: " (Og \(others) til.)", en: " (And \(others) more.)")
    self.init(
      da: "\(path):\(place.line):\(place.column): \(mistake.danish)\(more.da)",
      en: "\(path):\(place.line):\(place.column): \(mistake.english)\(more.en)")
  }
}

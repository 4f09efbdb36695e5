import Analysis
import StatuteSyntax
import StatuteText
import Synchronization

/// A `lovsmed.toml` that has been read.
public struct ConfigurationFile: Sendable {
  /// As shown to people.
  public let path: String
  /// The folder it lies in, from the root.
  public let folder: String
  /// The text of the file.
  public let source: SourceText
  /// What it says.
  public let configuration: Configuration
  /// What checks texts by it, once someone has asked.
  private let analyzers = Kept()

  /// The most bytes a word list may take up.
  public static let maximumWordListSize = 16 << 20

  /// The file at `path` in `folder`, which says `configuration`.
  public init(path: String, folder: String, source: SourceText, configuration: Configuration) {
    self.path = path
    self.folder = folder
    self.source = source
    self.configuration = configuration
  }

  /// What checks texts by the file: what `make` makes the first time that it is asked for, here or of a copy.
  public func analyzers(madeBy make: () -> [any Analyzer]) -> [any Analyzer] {
    analyzers.all.withLock { all in
      let known = all ?? make()
      all = known
      return known
    }
  }

  private final class Kept: Sendable {
    let all = Mutex<[any Analyzer]?>(nil)
  }

  /// `path` as the configuration writes paths, from its own folder; nil for what does not lie there.
  public func relativePath(of path: String) -> String? {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
  }

  /// The folders of other acts, from the root.
  public var libraryFolders: [String] {
    configuration.libraryFolders.map { $0.value.hasPrefix("/") ? $0.value : "\(folder)/\($0.value)" }
  }

  /// Where the word lists lie, from the root.
  public var wordListPaths: [String] {
    configuration.wordLists.map { $0.value.hasPrefix("/") ? $0.value : "\(folder)/\($0.value)" }
  }

  /// What the file says of the text at `path`, given from the root.
  public func configuration(ofTextAt path: String) -> ConfigurationOfText {
    let relative = relativePath(of: path)
    let overrides = configuration.overrides.indices.filter { index in
      relative.map { path in configuration.overrides[index].paths.contains { $0.value.matches(path) } } ?? false
    }
    return ConfigurationOfText(configuration, overrides: overrides)
  }

  /// Whether the file or folder at `path`, given from the root, is to be left out of folders.
  public func excludes(_ path: String) -> Bool {
    guard let relative = relativePath(of: path) else { return false }
    return configuration.exclude.contains { $0.value.matches(relative) }
  }
}

/// What a configuration says of one text: what it says of all, and of some that this one is among.
public struct ConfigurationOfText: Sendable {
  /// Which of the overrides are about the text, by their indices; what tells apart texts of which different things are said.
  public let overrides: [Int]
  /// What is said of rules: of all texts, then of those.
  public let rules: [Configuration.Setting<RuleSetting>]
  /// What kind of document the text is; nil where it says so itself.
  public let kind: Configuration.Setting<DocumentKind>?

  /// What `configuration` says where these of its overrides are in force; nil where there is none.
  public init(_ configuration: Configuration?, overrides: [Int] = []) {
    self.overrides = overrides
    let chosen = configuration.map { configuration in overrides.map { configuration.overrides[$0] } } ?? []
    kind = chosen.compactMap(\.kind).last
    let special = chosen.enumerated().flatMap { layer, override in
      override.rules.map { setting in
        let value = RuleSetting(setting.value.selector, setting.value.level, layer: layer + 1)
        return Configuration.Setting(value: value, range: setting.range)
      }
    }
    rules = (configuration?.rules ?? []) + special
  }

  /// What is said of rules, and then what `settings` say, which win where they are as precise.
  public func settings(before settings: [RuleSetting]) -> [RuleSetting] {
    let layer = rules.map(\.value.layer).max() ?? 0
    return rules.map(\.value) + settings.map { RuleSetting($0.selector, $0.level, layer: layer) }
  }
}

/// Finds the nearest configuration of each text: the one in its folder, or in the nearest folder above it.
public struct ConfigurationFinder: Sendable {
  /// The file for the folders that have been asked about; nil where none is above them.
  private var known: [String: String?] = [:]

  /// A finder that knows nothing yet.
  public init() {}

  /// The path of the file that is in force in `folder`, given from the root; nil where none is.
  ///
  /// - Parameter isFile: Whether there is a file at a path.
  public mutating func path(inForceIn folder: String, isFile: (String) -> Bool) -> String? {
    var asked: [String] = []
    var folder = folder
    var found: String?
    while true {
      if let answer = known[folder] {
        found = answer
        break
      }
      asked.append(folder)
      let path = (folder == "/" ? "" : folder) + "/" + Configuration.fileName
      if isFile(path) {
        found = path
        break
      }
      let parent = Self.parent(of: folder)
      guard parent != folder else { break }
      folder = parent
    }
    for folder in asked { known[folder] = found }
    return found
  }

  /// The folder that the file or folder at `path`, given from the root, lies in; the root for itself.
  public static func parent(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }
}

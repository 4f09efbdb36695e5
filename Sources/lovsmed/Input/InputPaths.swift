import Configuration

/// Something the caller asked for: a text to read, or a path that leads to none.
enum Input: Sendable {
  /// A text, and how it was come upon.
  case text(path: String, Origin)
  /// A path that leads to no text, and why.
  case problem(path: String, Problem)

  /// How a text was come upon; where it was in several ways, the last of them counts.
  enum Origin: Comparable {
    /// A link in a folder that was named leads to it, and out of that folder.
    case link
    /// It lies in a folder that was named.
    case folder
    /// The caller named it outright.
    case name
  }

  var path: String {
    switch self {
    case .text(let path, _), .problem(let path, _): path
    }
  }
}

/// The texts that paths lead to, in the order of the paths, a folder's own in the order of their names.
///
/// What the configuration excludes is left out of folders. A text that is reached twice, however its path is spelled, is listed
/// once, as it was called first. Folders are entered once however many links lead to them, so that a link to an enclosing
/// folder ends the walk there.
struct InputPaths {
  private(set) var inputs: [Input] = []
  /// The configurations that were asked on the way.
  private(set) var configurations: ConfigurationFiles
  /// The texts and folders that a configuration has left out, in the order they were come upon, each with the configuration.
  private(set) var excluded: [(path: String, configuration: String)] = []
  /// The folders the caller named in which nothing is left, for a configuration excludes it all.
  private(set) var emptied: [(path: String, configuration: String)] = []
  /// The place in ``inputs`` of each text, by its path from the root with links followed.
  private var listed: [String: Int] = [:]
  private var entered: Set<Platform.FileIdentity> = []

  /// `-` is standard input, as everywhere on a command line.
  static let standardInput = "-"
  /// The endings of texts, `.lov.md` among them.
  static let textEndings = [".lov", ".txt", ".md"]
  private let endings: [String]
  /// Whether what is excluded is left out even where it is named by its own path.
  private let excludesNamed: Bool

  /// The texts at `paths`; in folders, those with one of `endings` that the configuration found there does not exclude. Files that
  /// are named by their own path are excluded only where `excludesNamed` says so.
  init(
    _ paths: [String], endings: [String] = Self.textEndings, excludesNamed: Bool = false,
    _ configurations: ConfigurationFiles
  ) throws(Problem) {
    self.endings = endings
    self.excludesNamed = excludesNamed
    self.configurations = configurations
    for path in paths { try add(path) }
  }

  /// The files at `path` with one of `endings`, whatever a configuration says.
  init(_ path: String, endings: [String]) {
    self.endings = endings
    excludesNamed = false
    configurations = ConfigurationFiles(.none)
    do throws(Problem) {
      try add(path)
    } catch {
      list(.problem(path: path, error))
    }
  }

  /// The place of the configuration for `input` in ``configurations``; nil where it has none.
  mutating func configurationIndex(of input: Input) throws(Problem) -> Int? {
    guard case .text(let path, _) = input else { return nil }
    return try configurations.index(for: path)
  }

  /// The configuration for `input`; nil where it has none.
  mutating func configuration(of input: Input?) throws(Problem) -> ConfigurationFile? {
    guard let input, let index = try configurationIndex(of: input) else { return nil }
    return configurations.files[index]
  }

  private mutating func add(_ path: String) throws(Problem) {
    guard path != Self.standardInput else { return list(.text(path: path, .name)) }
    let kind: Platform.FileStatus.Kind
    do {
      kind = try Platform.status(of: path).kind
    } catch {
      return list(.problem(path: path, Problem(reading: path, error)))
    }
    switch kind {
    case .folder: try addFolder(path)
    case .file, .stream:
      if excludesNamed, let configuration = try configurations.file(for: path),
        configuration.excludes(configurations.absolutePath(path))
      {
        return excluded.append((path, configuration.path))
      }
      list(.text(path: path, .name))
    }
  }

  private mutating func addFolder(_ path: String) throws(Problem) {
    let (inputCount, excludedCount) = (inputs.count, excluded.count)
    let foundAnything = try walk(path)
    if inputs.count == inputCount, excluded.count > excludedCount {
      emptied.append((path, excluded[excludedCount].configuration))
    }
    guard !foundAnything else { return }
    list(
      .problem(
        path: path,
        Problem(
          da: "Mappen »\(path)« holder ingen tekster (\(Wording.danish.list(endings, "eller"))).",
          en: "The folder “\(path)” holds no texts (\(Wording.english.list(endings, "or"))).")))
  }

  /// Lists the texts in a folder and the folders in it; whether there was anything to list or to complain of.
  private mutating func walk(_ folder: String) throws(Problem) -> Bool {
    let root = Platform.resolved(folder)
    var waiting = [folder]
    var foundAnything = false
    while let path = waiting.popLast() {
      let names: [String]
      do throws(Platform.Refusal) {
        let status = try Platform.status(of: path)
        guard status.kind == .folder else {
          if status.kind == .file {
            let file = Platform.resolved(path)
            let isInside = file.hasPrefix(root == "/" ? root : root + "/")
            list(.text(path: path, isInside ? .folder : .link), at: file)
          }
          foundAnything = true
          continue
        }
        guard entered.insert(status.identity).inserted else {
          // What it holds is listed already.
          foundAnything = true
          continue
        }
        names = try Platform.names(in: path)
      } catch {
        list(.problem(path: path, Problem(reading: path, error)))
        foundAnything = true
        continue
      }
      let parent = path.hasSuffix("/") ? path : path + "/"
      let configuration = try configurations.file(for: path, isFolder: true)
      let wanted = names.filter { configuration?.excludes(configurations.absolutePath(parent + $0)) != true }
      if let configuration, wanted.count < names.count {
        foundAnything = true
        excluded += Set(names).subtracting(wanted).filter { isOfInterest($0, in: parent) }.sorted()
          .map { (parent + $0, configuration.path) }
      }
      // The last one in is the first one out.
      waiting += wanted.filter { isOfInterest($0, in: parent) }.sorted(by: >).map { parent + $0 }
    }
    return foundAnything
  }

  /// Whether a name in a folder may be a text or a folder to enter; hidden ones are neither.
  private func isOfInterest(_ name: String, in parent: String) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    let lowercased = name.lowercased()
    return endings.contains { lowercased.hasSuffix($0) }
      || (try? Platform.status(of: parent + name).kind) == .folder
  }

  /// Lists `input`, which lies at `file` where links are followed.
  private mutating func list(_ input: Input, at file: String? = nil) {
    let path = input.path == Self.standardInput ? input.path : file ?? Platform.resolved(input.path)
    guard let place = listed[path] else {
      listed[path] = inputs.count
      return inputs.append(input)
    }
    // What is named outright is not passed over, whatever else leads to it, nor is it out of a folder that it lies in.
    if case .text(let first, let known) = inputs[place], case .text(_, let origin) = input, known < origin {
      inputs[place] = .text(path: first, origin)
    }
  }
}

import StatuteText

/// A repository of git, and what has changed in its working tree since it left a revision.
///
/// What is named is mostly the branch that the work is to go into. Others may have changed it meanwhile, and that is none of the
/// work: what counts is the last revision that both have, as with `git diff main...`.
struct GitRepository: Sendable {
  /// What became of a file since the revision.
  enum Change {
    /// Nothing; its name at the revision, nil where git does not know it.
    case none(String?)
    /// It was called this, and read otherwise.
    case changed(String)
    /// It was not there.
    case new
  }

  private let folder: String
  /// The last revision that the working tree and the one named have in common.
  private let commit: String
  /// What keeps git from starting the programs that its configuration in the folder names.
  private let filters: [String]
  /// What has changed, by path from the folder.
  private let changes: [String: Change]
  /// What was there.
  private let names: Set<String>

  /// More than any list of the names in a repository, or any text in it, takes.
  private static let limit = SourceText.maximumByteCount

  /// The repository in `folder` as it was at `revision`.
  init(_ folder: String, at revision: String) throws(Problem) {
    self.folder = folder
    let unknown = Problem(
      da: "git kender ikke »\(revision)« i »\(folder)«.", en: "git does not know “\(revision)” in “\(folder)”.")
    let name = revision.hasSuffix("...") ? String(revision.dropLast(3)) : revision
    guard !name.isEmpty, !name.hasPrefix("-") else { throw unknown }
    let found = try Self.ask(folder, ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    guard found.status == 0 else { throw found.complaint.isEmpty ? unknown : Problem(git: found, in: folder) }
    // Where there is none, as where the history is cut short, the revision itself is all there is to go by.
    let base = try Self.ask(folder, ["merge-base", Self.line(found.output), "HEAD"])
    commit = Self.line(base.status == 0 ? base.output : found.output)
    filters = try Self.withoutFilters(folder)
    changes = Self.changes(
      try Self.answer(
        folder, filters + ["diff", "--name-status", "-z", "-M", "--no-ext-diff", "--ignore-submodules", commit, "--"]))
    names = Set(
      Self.words(try Self.answer(folder, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])))
  }

  /// What became of the file at `path`, which is given from the root.
  func change(of path: String) -> Change {
    let name = PathWords.relative(path, to: folder)
    // What is being merged may be called changed and yet not have been there.
    if case .changed(let old) = changes[name], !names.contains(old) { return .new }
    return changes[name] ?? (names.contains(name) ? .none(name) : .new)
  }

  /// What the file called `name` at the revision held, as git would lay it into the working tree.
  func bytes(of name: String) throws(Problem) -> [UInt8] {
    try Self.answer(folder, filters + ["cat-file", "--filters", "\(commit):\(name)"])
  }

  // MARK: Where it is

  /// The folder of the repository that the file at `path` lies in.
  static func folder(of path: String) throws(Problem) -> String {
    var folder = Platform.resolved(path)[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if (try? Platform.status(of: folder + "/.git")) != nil { return folder.isEmpty ? "/" : String(folder) }
    }
    throw Problem(
      da: "»\(path)« ligger ikke i et git-lager; --changed-since kan ikke sige, hvad der er rørt.",
      en: "“\(path)” does not lie in a git repository; --changed-since cannot tell what was touched.")
  }

  // MARK: Asking git

  /// The options that take every filter's programs away, so that git only does itself what it does to line ends and encodings.
  /// Nothing in an opened folder starts a program.
  private static func withoutFilters(_ folder: String) throws(Problem) -> [String] {
    let found = try ask(folder, ["config", "--null", "--name-only", "--get-regexp", #"^filter\."#])
    // 1: there is none.
    guard found.status == 0 || found.status == 1 else { throw Problem(git: found, in: folder) }
    var options: [String] = []
    let keys = words(found.output)
    for name in Set(keys.compactMap { key in key.lastIndex(of: ".").map { String(key[..<$0]) } }).sorted() {
      // git would take what comes before the sign for the name.
      guard !name.contains("=") else {
        throw Problem(
          da: "git-lageret »\(folder)« har et filter med = i navnet; --changed-since starter ingen filtre og kan ikke "
            + "slå det fra.",
          en: "The git repository “\(folder)” has a filter with = in its name; --changed-since starts no filters and "
            + "cannot turn it off.")
      }
      for setting in ["clean=", "smudge=", "process=", "required=false"] { options += ["-c", "\(name).\(setting)"] }
    }
    return options
  }

  /// The first line of what git says.
  private static func line(_ output: [UInt8]) -> String { String(decoding: output.prefix { $0 > 0x20 }, as: UTF8.self) }

  private static func answer(_ folder: String, _ arguments: [String]) throws(Problem) -> [UInt8] {
    let result = try ask(folder, arguments)
    guard result.status == 0 else { throw Problem(git: result, in: folder) }
    return result.output
  }

  /// Where the caller has said that the repository is: from the root, for git is run in another folder.
  private static var places: [String] {
    ["GIT_DIR", "GIT_WORK_TREE"].compactMap { name in
      guard let place = Platform.environment(name), !place.isEmpty else { return nil }
      return "\(name)=\(PathWords.absolute(place, in: Platform.workingFolder))"
    }
  }

  /// Runs git in `folder`. Nothing is locked or written, no monitor of file changes is started, and nothing that lacks is
  /// fetched, whatever the folder's own configuration says.
  private static func ask(_ folder: String, _ arguments: [String]) throws(Problem) -> Platform.ProgramResult {
    do throws(Platform.Refusal) {
      return try Platform.run(
        "git", ["--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder] + arguments,
        adding: ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none"] + places,
        limit: limit)
    } catch {
      if case .notFound = error {
        throw Problem(
          da: "--changed-since bruger git, og det er ikke installeret.",
          en: "--changed-since uses git, which is not installed.")
      }
      throw Problem(
        da: "git kunne ikke køres\(error.reason(in: .danish)).",
        en: "git could not be run\(error.reason(in: .english)).")
    }
  }

  private static func words(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads the list of changes: a letter with a number, and one name or, of what was moved or copied, two.
  private static func changes(_ bytes: [UInt8]) -> [String: Change] {
    var changes: [String: Change] = [:]
    var words = words(bytes)[...]
    while let letter = words.popFirst()?.first, let name = words.popFirst() {
      switch letter {
      case "R", "C": if let new = words.popFirst() { changes[new] = .changed(name) }
      case "A": changes[name] = .new
      // What git no longer tracks is called gone, also where it still lies there.
      default: changes[name] = .changed(name)
      }
    }
    return changes
  }
}

extension Problem {
  /// What git said where it could not do what it was asked.
  fileprivate init(git result: Platform.ProgramResult, in folder: String) {
    let words = String(decoding: result.complaint, as: UTF8.self).split(separator: "\n").first ?? ""
    self.init(
      da: "git kunne ikke læse lageret »\(folder)«: \(words)",
      en: "git could not read the repository “\(folder)”: \(words)")
  }
}

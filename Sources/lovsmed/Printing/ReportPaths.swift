import LanguageServer

/// How reports that other programs join with a repository write paths: from one folder, without `./`.
struct ReportPaths: Sendable {
  private let workingFolder = Platform.workingFolder
  private let folder: String

  /// Paths from the working folder.
  init() { folder = workingFolder }

  private init(from folder: String) { self.folder = folder }

  /// Paths from the root of the repository, in which GitHub and GitLab look them up wherever a job is run.
  static func ofRepository() -> ReportPaths {
    ReportPaths(from: root(of: Platform.workingFolder, checkout: checkout, hasRepository: holdsRepository))
  }

  /// Where the job that is run has its files: `GITHUB_WORKSPACE`, `CI_PROJECT_DIR`.
  private static var checkout: String? {
    ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].lazy.compactMap(Platform.environment).first { $0.hasPrefix("/") }
      .map(Platform.absolutePath)
  }

  private static func holdsRepository(_ folder: String) -> Bool {
    (try? Platform.status(of: folder == "/" ? "/.git" : "\(folder)/.git")) != nil
  }

  /// The root of the repository that `folder` lies in: of those in `checkout`, where `folder` lies there, the outermost, for one
  /// inside it is a submodule; else the nearest. Without one it is `checkout`, or `folder` itself.
  static func root(of folder: String, checkout: String?, hasRepository: (String) -> Bool) -> String {
    let checkout = checkout.flatMap { folder == $0 || folder.hasPrefix($0 == "/" ? $0 : $0 + "/") ? $0 : nil }
    var (found, current) = (nil as String?, folder)
    while true {
      if hasRepository(current) {
        found = current
        if checkout == nil { break }
      }
      guard current != checkout, current != "/" else { break }
      current = current.lastIndex(of: "/").flatMap { $0 == current.startIndex ? nil : String(current[..<$0]) } ?? "/"
    }
    return found ?? checkout ?? folder
  }

  /// The address of the folder, with the slash that closes a folder's.
  var base: String { Self.address(of: folder) + (folder == "/" ? "" : "/") }

  /// `path` from the folder; from the root where it lies outside.
  func path(_ path: String) -> String {
    guard path != InputPaths.standardInput else { return path }
    return PathWords.relative(PathWords.absolute(path, in: workingFolder), to: folder)
  }

  /// `path` as part of an address that `base` comes before; nil where it lies outside.
  func relativeAddress(of path: String) -> String? {
    guard path != InputPaths.standardInput else { return "stdin" }
    let address = address(of: path)
    return address.hasPrefix(base) ? String(address.dropFirst(base.count)) : nil
  }

  /// The whole address of `path`.
  func address(of path: String) -> String { Self.address(of: PathWords.absolute(path, in: workingFolder)) }

  private static func address(of path: String) -> String { DocumentURI(path: path).string }
}

extension Platform {
  /// `path` from the root, links followed as far as there is such a file.
  static func resolved(_ path: String) -> String {
    let known = absolutePath(path)
    return known.hasPrefix("/") ? known : PathWords.absolute(path, in: workingFolder)
  }
}

/// Paths as words: nothing here asks whether there is such a file.
enum PathWords {
  /// `path` from the root, without `.` and `..`, where it is read from `folder`.
  static func absolute(_ path: String, in folder: String) -> String {
    var names: [Substring] = []
    for name in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") where name != "." {
      if name == ".." { names = names.dropLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// `path`, which is given from the root, from `folder`; as it is where it does not lie there.
  static func relative(_ path: String, to folder: String) -> String {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}

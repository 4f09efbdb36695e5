import LanguageServer

/// How reports that other programs join with a repository write paths: from the working folder, without `./`.
struct ReportPaths: Sendable {
  private let workingFolder = Platform.workingFolder

  /// The address of the working folder, with the slash that closes a folder's.
  var base: String { Self.address(of: workingFolder) + (workingFolder == "/" ? "" : "/") }

  /// `path` from the working folder; from the root where it lies outside.
  func path(_ path: String) -> String {
    guard path != InputPaths.standardInput else { return path }
    return PathWords.relative(PathWords.absolute(path, in: workingFolder), to: workingFolder)
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

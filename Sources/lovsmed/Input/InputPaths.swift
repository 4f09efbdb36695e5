/// Something the caller asked for: a text to read, or a path that leads to none.
enum Input {
  /// A text; `isNamed` where the caller named it outright, false where it was found in a folder.
  case text(path: String, isNamed: Bool)
  /// A path that leads to no text, and why.
  case problem(path: String, Problem)

  var path: String {
    switch self {
    case .text(let path, _), .problem(let path, _): path
    }
  }
}

/// The texts that paths lead to, in the order of the paths, a folder's own in the order of their names.
///
/// A text reached twice under the same path is listed once. Folders are entered once however many links lead to them,
/// so that a link to an enclosing folder ends the walk there.
struct InputPaths {
  private(set) var inputs: [Input] = []
  private var listed: Set<String> = []
  private var entered: Set<Platform.FileIdentity> = []

  /// `-` is standard input, as everywhere on a command line.
  static let standardInput = "-"
  /// The endings of texts, `.lov.md` among them.
  private static let textEndings = [".lov", ".txt", ".md"]
  private let endings: [String]

  /// The texts at `paths`; in folders, those with one of `endings`.
  init(_ paths: [String], endings: [String] = Self.textEndings) {
    self.endings = endings
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard path != Self.standardInput else { return list(.text(path: path, isNamed: true)) }
    do {
      switch try Platform.status(of: path).kind {
      case .folder: addFolder(path)
      case .file, .stream: list(.text(path: path, isNamed: true))
      }
    } catch {
      list(.problem(path: path, Problem(reading: path, error)))
    }
  }

  private mutating func addFolder(_ path: String) {
    guard !walk(path) else { return }
    list(
      .problem(
        path: path,
        Problem(
          da: "Mappen »\(path)« holder ingen tekster (\(Wording.danish.list(endings, "eller"))).",
          en: "The folder “\(path)” holds no texts (\(Wording.english.list(endings, "or"))).")))
  }

  /// Lists the texts in a folder and the folders in it; whether there was anything to list or to complain of.
  private mutating func walk(_ folder: String) -> Bool {
    var waiting = [folder]
    var foundAnything = false
    while let path = waiting.popLast() {
      do {
        let status = try Platform.status(of: path)
        guard status.kind == .folder else {
          if status.kind == .file { list(.text(path: path, isNamed: false)) }
          foundAnything = true
          continue
        }
        guard entered.insert(status.identity).inserted else {
          // What it holds is listed already.
          foundAnything = true
          continue
        }
        let parent = path.hasSuffix("/") ? path : path + "/"
        let names = try Platform.names(in: path).filter { isOfInterest($0, in: parent) }
        // The last one in is the first one out.
        waiting += names.sorted(by: >).map { parent + $0 }
      } catch {
        list(.problem(path: path, Problem(reading: path, error)))
        foundAnything = true
      }
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

  private mutating func list(_ input: Input) {
    if listed.insert(input.path).inserted { inputs.append(input) }
  }
}

import Interchange
import StatuteModel
import StatuteText

/// The acts in folders of this machine, with a cache in the user's own folder for such things.
struct ActFolders: ActStore {
  /// The formats that acts are read in.
  static let formats: [any ActFormat] = [
    PlainTextFormat(), LexDaniaFormat(), WholeDocumentFormat(.html), WholeDocumentFormat(.word),
  ]

  /// The folder of the cache; nil where there is none, and then nothing is put away.
  private let cacheFolder: String?

  init() { cacheFolder = Self.userCacheFolder }

  /// The program's part of the user's folder for what can be made again; nil where there is none.
  static var userCacheFolder: String? {
    let caches = Platform.environment("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = Platform.environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    return (caches ?? home).map { $0 + "/lovsmed" }
  }

  /// Opens a library of the acts in `folders`.
  static func library(_ folders: [String]) async -> ActLibrary {
    await ActLibrary.open(
      folders.map(Platform.absolutePath), store: ActFolders(), formats: formats, threads: Platform.processorCount)
  }

  /// The acts that lie beside texts.
  static func beside() -> ActsBeside { ActsBeside { acts(in: $0) } }

  /// The acts that lie in `folder` itself; none where there are more than `limit` files.
  static func acts(in folder: String, limit: Int = .max) -> ActLibrary {
    let store = ActFolders()
    let endings = formats.flatMap(\.endings)
    let names = (try? Platform.names(in: folder)) ?? []
    let acts = names.filter { name in !name.hasPrefix(".") && endings.contains { name.hasSuffix($0) } }
    guard acts.count <= limit else { return .empty }
    let files = acts.sorted().compactMap { name -> ActFile? in
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = try? Platform.status(of: path), status.kind == .file else { return nil }
      return ActFile(path: path, size: status.size, modified: status.modified)
    }
    return ActLibrary(files: files, store: store, formats: formats)
  }

  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) {
    var files: [ActFile] = []
    var problems: [ActProblem] = []
    for input in InputPaths(folder, endings: endings).inputs {
      switch input {
      case .problem(let path, let problem): problems.append(ActProblem(path: path, reason: problem))
      case .text(let path, _):
        do throws(Platform.Refusal) {
          let status = try Platform.status(of: path)
          files.append(ActFile(path: path, size: status.size, modified: status.modified))
        } catch {
          problems.append(ActProblem(path: path, reason: error))
        }
      }
    }
    return (files, problems)
  }

  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] {
    try Platform.read(path, from: offset, count: count)
  }

  func cached(_ name: String) -> [UInt8]? {
    cacheFolder.flatMap { try? Platform.read("\($0)/\(name)", limit: Self.largestCache) }
  }

  func cache(_ bytes: [UInt8], as name: String) {
    guard let cacheFolder, (try? Platform.makeFolder(cacheFolder)) != nil else { return }
    try? Platform.replace("\(cacheFolder)/\(name)", with: bytes)
  }

  /// No index of a folder is larger.
  private static let largestCache = 1 << 28
}

extension Problem {
  /// Why a file of a library is not used.
  init(_ problem: ActProblem) {
    switch problem.reason {
    case let reason as Problem: self = reason
    case let reason as XMLError: self.init(importing: problem.path, .xml(reason))
    case let reason as ImportError: self.init(importing: problem.path, reason)
    case let reason as EncodingError: self.init(decoding: problem.path, from: .utf8, reason)
    case let reason as Platform.Refusal: self.init(reading: problem.path, reason)
    default:
      self.init(da: "»\(problem.path)« kunne ikke læses.", en: "“\(problem.path)” could not be read.")
    }
  }
}

import Analysis
import AnalyzerPlugins
import LanguageServer
import LanguageServerProtocol
import StatuteModel

/// This machine, as the language server sees it.
struct EditorHost: ServerHost {
  let inbox: Inbox
  let log: Log?
  /// Whether plug-ins may run in any folder.
  let allowsPlugins: Bool
  /// Where files lie that are shown and belong to no one.
  let temporaries = TemporaryFolder()

  func send(_ body: [UInt8]) {
    do {
      for piece in MessageFrame.pieces(of: body) { try Platform.write(piece, to: .output) }
    } catch {
      inbox.put(.closed)
    }
  }

  func log(_ line: @autoclosure () -> String) { log?.write(line()) }

  func stamp(of path: String) -> FileStamp? {
    guard let status = try? Platform.status(of: path), status.kind == .file else { return nil }
    return FileStamp(size: status.size, modified: status.modified)
  }

  func read(_ path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    do {
      return try Platform.read(path, limit: limit)
    } catch {
      let problem = Problem(reading: path, error)
      throw UnreadableFile(da: problem.danish, en: problem.english)
    }
  }

  func isWritable(_ path: String) -> Bool { Platform.isWritable(path) }

  func texts(in folder: String) -> [String] {
    guard let paths = try? InputPaths([folder], ConfigurationFiles(.nearest)) else { return [] }
    return paths.inputs.compactMap { if case .text(let path, _) = $0 { path } else { nil } }
  }

  func library(of folders: [String]) async -> ActLibrary { await ActFolders.library(folders) }

  func acts(in folder: String) -> ActLibrary { ActFolders.acts(in: folder, limit: Self.largestFolder) }

  /// So many files of a folder are looked into beside a draft, which takes about a second.
  private static let largestFolder = 5000

  func sentence(on problem: ActProblem, in language: Language) -> String { Problem(problem).text(in: language) }

  func writeTemporary(_ name: String, _ bytes: [UInt8]) throws(UnreadableFile) -> String {
    do {
      return try temporaries.put(bytes, as: name)
    } catch {
      throw UnreadableFile(
        da: "»\(name)« kunne ikke skrives\(error.reason(in: .danish)).",
        en: "“\(name)” could not be written\(error.reason(in: .english)).")
    }
  }

  func aside(_ work: @escaping @Sendable () async -> Void) { Task.detached(operation: work) }

  func apart(_ work: @escaping @Sendable () -> Void) {
    Platform.onThread {
      Platform.giveWay()
      work()
    }
  }

  var pluginLauncher: (any PluginLauncher)? { ProcessLauncher(isInBackground: true) }

  func allowsPlugins(in folder: String) -> Bool { allowsPlugins || TrustedFolders.hold(folder) }

  func end(with process: Int) {
    let inbox = inbox
    Platform.onThread {
      while Platform.isRunning(process) { Platform.sleep(milliseconds: Self.patience) }
      inbox.put(.closed)
    }
  }

  /// How often the client's process is looked for, in milliseconds.
  private static let patience = 1000
}

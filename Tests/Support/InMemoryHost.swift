import Analysis
import AnalyzerPlugins
import LanguageServer
import StatuteModel
import StatuteText
import Synchronization

/// A machine in memory, for sessions that are tested.
package final class InMemoryHost: ServerHost {
  private struct State {
    var sent: [[UInt8]] = []
    var log: [String] = []
    var files: [String: [UInt8]]
    var aside: [@Sendable () async -> Void] = []
    var processes: [Int] = []
    var acts: [(path: String, text: String)]
    var readingCount = 0
    var readOnly: Set<String> = []
  }

  private let state: Mutex<State>
  /// What starts plug-ins here.
  package let pluginLauncher: (any PluginLauncher)?

  /// A machine with these files and acts, by path.
  package init(
    files: [String: String] = [:], acts: [(path: String, text: String)] = [],
    pluginLauncher: (any PluginLauncher)? = nil
  ) {
    self.pluginLauncher = pluginLauncher
    state = Mutex(State(files: files.mapValues { Array($0.utf8) }, acts: acts))
  }

  /// The bodies of all messages to the client.
  package var sent: [[UInt8]] { state.withLock(\.sent) }
  /// The lines of the log.
  package var log: [String] { state.withLock(\.log) }
  /// The processes that the server is to end with.
  package var processes: [Int] { state.withLock(\.processes) }

  /// The text of the file at `path`; nil where there is none.
  package func text(at path: String) -> String? {
    state.withLock { $0.files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// How often a library has been read.
  package var readingCount: Int { state.withLock(\.readingCount) }

  /// Puts an act in its place.
  package func put(act text: String, at path: String) {
    state.withLock { state in
      state.acts.removeAll { $0.path == path }
      state.acts.append((path, text))
    }
  }

  /// Puts a file in its place, or takes it away.
  package func put(_ text: String?, at path: String) { state.withLock { $0.files[path] = text.map { Array($0.utf8) } } }

  /// Puts a file of any bytes in its place.
  package func put(bytes: [UInt8], at path: String) { state.withLock { $0.files[path] = bytes } }

  /// Lets nobody write the file at `path`.
  package func protect(_ path: String) { state.withLock { _ = $0.readOnly.insert(path) } }

  package func isWritable(_ path: String) -> Bool { state.withLock { !$0.readOnly.contains(path) } }

  /// Does what waits to be done aside; false where nothing waits.
  package func finishAside() async -> Bool {
    let work = state.withLock { state in
      defer { state.aside = [] }
      return state.aside
    }
    for work in work { await work() }
    return !work.isEmpty
  }

  package func send(_ body: [UInt8]) { state.withLock { $0.sent.append(body) } }
  package func log(_ line: @autoclosure () -> String) {
    let line = line()
    state.withLock { $0.log.append(line) }
  }
  package func stamp(of path: String) -> FileStamp? {
    state.withLock { $0.files[path].map { FileStamp(size: $0.count, modified: Int64($0.count)) } }
  }
  package func read(_ path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    guard let bytes = state.withLock({ $0.files[path] }) else {
      throw UnreadableFile(da: "»\(path)« findes ikke.", en: "“\(path)” does not exist.")
    }
    return bytes
  }
  package func texts(in folder: String) -> [String] {
    state.withLock { $0.files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".lov") }.sorted() }
  }
  package func library(of folders: [String]) async -> ActLibrary {
    let acts = state.withLock { state in
      state.readingCount += 1
      return state.acts
    }
    return await ActLibrary.open(folders, store: ActsInMemory(acts: acts), formats: [PlainTextFormat(), OtherFormat()])
  }
  package func acts(in folder: String) -> ActLibrary {
    let acts = state.withLock { state in
      state.readingCount += 1
      return state.acts.filter { ActsBeside.folder(of: $0.path) == folder }
    }
    let store = ActsInMemory(acts: acts)
    return ActLibrary(files: store.files(in: folder, endings: []).files, store: store, formats: [PlainTextFormat()])
  }
  package func sentence(on problem: ActProblem, in language: Language) -> String { problem.path }
  package func writeTemporary(_ name: String, _ bytes: [UInt8]) throws(UnreadableFile) -> String {
    let path = "/tmp/lovsmed/\(name)"
    state.withLock { $0.files[path] = bytes }
    return path
  }
  package func aside(_ work: @escaping @Sendable () async -> Void) { state.withLock { $0.aside.append(work) } }
  package func apart(_ work: @escaping @Sendable () -> Void) { aside { work() } }
  package func allowsPlugins(in folder: String) -> Bool { folder == "/betroet" }
  package func end(with process: Int) { state.withLock { $0.processes.append(process) } }
}

/// The acts of a library in memory. A folder called `mangler` does not exist.
private struct ActsInMemory: ActStore {
  let acts: [(path: String, text: String)]

  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) {
    if folder.hasSuffix("/mangler") {
      return ([], [ActProblem(path: folder, reason: UnreadableFile(da: "Findes ikke.", en: "Does not exist."))])
    }
    let found = acts.filter { $0.path.hasPrefix(folder + "/") }
    return (found.map { ActFile(path: $0.path, size: $0.text.utf8.count, modified: 0) }, [])
  }
  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] {
    Array((acts.first { $0.path == path }?.text ?? "").utf8.dropFirst(offset).prefix(count))
  }
  func cached(_ name: String) -> [UInt8]? { nil }
  func cache(_ bytes: [UInt8], as name: String) {}
}

/// A format that the server takes for none that editors show: plain text in a file called `.xml`.
private struct OtherFormat: ActFormat {
  let endings = [".xml"]

  func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary? {
    try PlainTextFormat().summary(ofHead: head, isWhole: isWhole)
  }
  func text(of bytes: [UInt8]) throws -> SourceText { try PlainTextFormat().text(of: bytes) }
}

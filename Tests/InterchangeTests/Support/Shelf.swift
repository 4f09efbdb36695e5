import StatuteModel
import Synchronization

/// A store of acts in memory, which counts what is read of it.
final class Shelf: ActStore {
  struct Missing: Error {}

  private struct State {
    var files: [String: [UInt8]] = [:]
    var changes: [String: Int64] = [:]
    var caches: [String: [UInt8]] = [:]
    var bytesRead = 0
    var changeCount: Int64 = 0
  }

  private let state: Mutex<State>

  init(_ texts: [String: String] = [:]) {
    state = Mutex(State())
    for (path, text) in texts { put(text, at: path) }
  }

  func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) {
    state.withLock {
      $0.files[path] = bytes
      $0.changeCount += 1
      $0.changes[path] = $0.changeCount
    }
  }

  func remove(_ path: String) { state.withLock { $0.files[path] = nil } }

  /// How many bytes have been read since this was asked last.
  func takeBytesRead() -> Int {
    state.withLock { state in
      defer { state.bytesRead = 0 }
      return state.bytesRead
    }
  }

  /// Lets `change` do what it likes to everything that is put away.
  func spoilCaches(_ change: @Sendable (inout [UInt8]) -> Void) {
    state.withLock { state in
      for name in state.caches.keys { change(&state.caches[name, default: []]) }
    }
  }

  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) {
    state.withLock { state in
      let paths = state.files.keys.filter { path in
        path.hasPrefix(folder + "/") && endings.contains { path.hasSuffix($0) }
      }
      let files = paths.sorted().map {
        ActFile(path: $0, size: state.files[$0]?.count ?? 0, modified: state.changes[$0] ?? 0)
      }
      return (files, paths.isEmpty ? [ActProblem(path: folder, reason: Missing())] : [])
    }
  }

  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] {
    try state.withLock { state in
      guard let bytes = state.files[path] else { throw Missing() }
      let part = Array(bytes.dropFirst(offset).prefix(count))
      state.bytesRead += part.count
      return part
    }
  }

  func cached(_ name: String) -> [UInt8]? { state.withLock { $0.caches[name] } }
  func cache(_ bytes: [UInt8], as name: String) { state.withLock { $0.caches[name] = bytes } }
}

import Synchronization

/// A folder for one run of the program, made when the first file is put in it.
final class TemporaryFolder: Sendable {
  private let state = Mutex<(path: String?, files: Set<String>)>((nil, []))

  /// Puts `bytes` in the file called `name`, which nobody may change, in place of what it held; its path.
  func put(_ bytes: [UInt8], as name: String) throws(Platform.Refusal) -> String {
    try state.withLock { state throws(Platform.Refusal) in
      if state.path == nil { state.path = try Platform.makeTemporaryFolder() }
      let folder = state.path ?? ""
      let path = "\(folder)/\(name.replacing("/", with: "-"))"
      try Platform.replace(path, with: bytes, isReadOnly: true)
      state.files.insert(path)
      return path
    }
  }

  /// Takes the folder away with all that was put in it.
  func remove() {
    state.withLock { state in
      for path in state.files { Platform.removeFile(path) }
      if let folder = state.path { Platform.removeFolder(folder) }
      state = (nil, [])
    }
  }
}

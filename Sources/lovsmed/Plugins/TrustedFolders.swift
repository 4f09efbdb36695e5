/// The folders whose plug-ins the user has said may run.
enum TrustedFolders {
  /// Whether `folder`, given from the root, is one of them or lies in one.
  static func hold(_ folder: String) -> Bool {
    let place = Platform.absolutePath(folder)
    return all.contains { place == $0 || place.hasPrefix($0 == "/" ? $0 : $0 + "/") }
  }

  /// The lines of `trusted-folders` that are paths from the root.
  private static var all: [String] {
    guard let path, let bytes = try? Platform.read(path, limit: maximumByteCount) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("/") }
      .map { line in
        let end = line.lastIndex { !$0.isWhitespace } ?? line.startIndex
        return Platform.absolutePath(String(line[...end]))
      }
  }

  private static let maximumByteCount = 1 << 20

  private static var path: String? {
    if let folder = Platform.environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return "\(folder)/lovsmed/trusted-folders"
    }
    return Platform.environment("HOME").map { "\($0)/.config/lovsmed/trusted-folders" }
  }
}

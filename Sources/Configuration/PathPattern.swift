import Analysis

/// A pattern of paths, as `.gitignore` files have them: `*` and `?` stand for signs other than `/`, `**` for any folders.
///
/// A pattern without `/` matches a file or a folder of that name anywhere, one with `/` is read from the folder of the
/// configuration. What matches a folder matches all in it.
public struct PathPattern: Hashable, Sendable {
  /// As written.
  public let text: String
  private let parts: [[UInt8]]

  private static let anyFolders = Array("**".utf8)

  /// The pattern that `text` is; nil where it is empty.
  public init?(_ text: String) {
    let trimmed = text.hasPrefix("./") ? text.dropFirst(2) : text[...]
    var parts = trimmed.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard !parts.isEmpty else { return nil }
    if parts.count == 1, !trimmed.hasPrefix("/"), parts[0] != Self.anyFolders { parts.insert(Self.anyFolders, at: 0) }
    self.text = text
    self.parts = parts
  }

  /// Whether the file or folder at `path`, written from the folder of the configuration, matches, or a folder it is in.
  public func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard !names.isEmpty else { return false }
    return (1...names.count).contains { matches(names[..<$0]) }
  }

  /// Whether `names` match, with one way back for each `**`, as for each `*` within a name.
  private func matches(_ names: ArraySlice<[UInt8]>) -> Bool {
    var (n, p) = (0, 0)
    var retry: (part: Int, name: Int)?
    while n < names.count {
      if p < parts.count, parts[p] == Self.anyFolders {
        p += 1
        retry = (p, n)
      } else if p < parts.count, Wildcard.matches(names[n][...], parts[p][...]) {
        n += 1
        p += 1
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        (p, n) = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return p == parts.count
  }
}

/// Where the acts of a library lie. The model itself touches no file; whoever opens a library brings one of these.
public protocol ActStore: Sendable {
  /// The files in `folder` and in the folders in it whose names end with one of `endings` (small letters, `.txt`), and
  /// what could not be looked into.
  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem])

  /// At most `count` bytes of the file at `path` from `offset` on; fewer where it ends.
  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8]

  /// What was put away as `name`; nil where nothing was.
  func cached(_ name: String) -> [UInt8]?

  /// Puts `bytes` away as `name`. Where that cannot be done it is not done.
  func cache(_ bytes: [UInt8], as name: String)
}

/// A file that may hold an act.
public struct ActFile: Hashable, Sendable {
  /// What the store calls it.
  public let path: String
  /// Its length in bytes.
  public let size: Int
  /// When it was changed last, in nanoseconds since 1970 began.
  public let modified: Int64

  /// A file at `path`.
  public init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}

/// Why a file of a library is not used.
public struct ActProblem: Error {
  /// The file, or the folder.
  public let path: String
  /// What the store or the format said.
  public let reason: any Error

  /// That `path` cannot be used for `reason`.
  public init(path: String, reason: any Error) {
    self.path = path
    self.reason = reason
  }
}

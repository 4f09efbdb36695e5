import Analysis
import AnalyzerPlugins
import StatuteModel

/// What the server asks of the machine it runs on; the server itself does no I/O.
public protocol ServerHost: Sendable {
  /// Sends the body of a message to the client.
  func send(_ body: [UInt8])

  /// Writes a line to the log, if one is kept. Lines hold what was asked for and how long it took, never a draft's words.
  func log(_ line: @autoclosure () -> String)

  /// What there is to know of the file at `path` without reading it; nil where there is none.
  func stamp(of path: String) -> FileStamp?

  /// All bytes of the file at `path`, at most `limit`.
  func read(_ path: String, limit: Int) throws(UnreadableFile) -> [UInt8]

  /// Whether the file at `path` can be written.
  func isWritable(_ path: String) -> Bool

  /// The texts in `folder` and in the folders in it that `check` would read, in its order.
  func texts(in folder: String) -> [String]

  /// Opens a library of the acts in `folders`.
  func library(of folders: [String]) async -> ActLibrary

  /// The acts that lie in `folder` itself, beside the texts there; none in a folder of so many files that it takes long to look
  /// through.
  func acts(in folder: String) -> ActLibrary

  /// Why a file of a library is not used, in a sentence.
  func sentence(on problem: ActProblem, in language: Language) -> String

  /// Writes a file called `name` that nobody can change, in a folder of the session's own that goes with it; its path.
  func writeTemporary(_ name: String, _ bytes: [UInt8]) throws(UnreadableFile) -> String

  /// Does `work` beside the server's own.
  func aside(_ work: @escaping @Sendable () async -> Void)

  /// Does `work`, which may wait for long, on a thread of its own.
  func apart(_ work: @escaping @Sendable () -> Void)

  /// What starts plug-ins; nil where none can be started.
  var pluginLauncher: (any PluginLauncher)? { get }

  /// Whether the user has said, outside of `folder`, that its plug-ins may run.
  func allowsPlugins(in folder: String) -> Bool

  /// Sees to it that the server ends when the process `id` has ended.
  func end(with process: Int)
}

/// What tells a file from the same file after a change.
public struct FileStamp: Hashable, Sendable {
  /// The length in bytes.
  public let size: Int
  /// When it was changed last, in nanoseconds since 1970 began.
  public let modified: Int64

  /// The stamp of a file of `size` bytes that was changed last at `modified`.
  public init(size: Int, modified: Int64) {
    self.size = size
    self.modified = modified
  }
}

/// Why a file cannot be read, as a sentence.
public struct UnreadableFile: Error {
  private let danish: String
  private let english: String

  /// The sentence in both languages.
  public init(da danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String { language == .danish ? danish : english }
}

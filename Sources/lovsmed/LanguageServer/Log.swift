import Synchronization

/// A file to which lines are written as they come.
final class Log: Sendable {
  private let file: Mutex<Platform.OutputFile>
  private let started = ContinuousClock.now

  /// A client may call its methods what it likes.
  private static let longestLine = 200

  /// The log in the file at `path`, in place of what it held.
  init(_ path: String) throws(Problem) {
    do {
      file = Mutex(try Platform.OutputFile(path))
    } catch {
      throw Problem(
        da: "Loggen »\(path)« kan ikke skrives\(error.reason(in: .danish)).",
        en: "The log “\(path)” cannot be written\(error.reason(in: .english)).")
    }
  }

  /// Writes `line` with the milliseconds since the log was begun. A full disk costs the log, not the session.
  func write(_ line: String) {
    let milliseconds = Int((ContinuousClock.now - started) / .milliseconds(1))
    file.withLock { try? $0.write(Array("\(milliseconds) \(Printable.line(line, width: Self.longestLine))\n".utf8)) }
  }
}

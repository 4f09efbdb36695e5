import AnalyzerPlugins

/// Starts plug-ins as processes of this machine.
struct ProcessLauncher: PluginLauncher {
  /// Whether what is started gives way to other work.
  var isInBackground = false

  func launch(_ declaration: PluginDeclaration) throws(PluginFailure) -> any PluginConnection {
    do {
      return PluginProcess(
        try Platform.ChildProcess(
          declaration.command, in: declaration.folder, memory: declaration.limits.memory,
          isInBackground: isInBackground))
    } catch {
      throw Self.failure(of: declaration, error)
    }
  }
}

extension ProcessLauncher {
  /// Why the program of `declaration` cannot be started.
  private static func failure(of declaration: PluginDeclaration, _ refusal: Platform.Refusal) -> PluginFailure {
    let program = declaration.command[0]
    let isPath = program.contains("/")
    let path = program.hasPrefix("/") ? program : "\(declaration.folder)/\(program)"
    let isThere = (try? Platform.status(of: path).kind) == .file
    switch refusal {
    case .notFound where isThere && isPath:
      return .notStarted(
        danish: "Det, der står efter »#!« i første linje af »\(program)«, findes ikke.",
        english: "What stands after “#!” in the first line of “\(program)” does not exist.")
    case .notFound:
      return .notStarted(
        danish: "Programmet »\(program)« findes ikke.\(isThere ? " Mente du »./\(program)«?" : "")",
        english: "There is no program “\(program)”.\(isThere ? " Did you mean “./\(program)”?" : "")")
    case .notAProgram:
      return .notStarted(
        danish: "Første linje af »\(program)« siger ikke med »#!«, hvad der kører den.",
        english: "The first line of “\(program)” does not say with “#!” what runs it.")
    default:
      return .notStarted(
        danish: "»\(program)« kan ikke køres\(refusal.reason(in: .danish)).",
        english: "“\(program)” cannot be run\(refusal.reason(in: .english)).")
    }
  }
}

/// A plug-in that runs as a process. One thread at a time calls it.
private final class PluginProcess: PluginConnection, @unchecked Sendable {
  private let process: Platform.ChildProcess
  /// What it has written last.
  private var written: [UInt8] = []
  /// What of ``written`` has been taken, and what has been looked through for line ends.
  private var (taken, searched) = (0, 0)
  /// How much it has written since a line was sent.
  private var count = 0
  private var hasEnded = false
  /// The last of what it has written where errors are told of.
  private var lastWords: [UInt8] = []

  private static let keptOfLastWords = 2000
  /// How long one that is told to end may take.
  private static let patience = Duration.milliseconds(300)

  init(_ process: Platform.ChildProcess) { self.process = process }

  func send(_ line: [UInt8], until deadline: ContinuousClock.Instant) throws(PluginFailure) {
    count = 0
    var rest = (line + [0x0A])[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try process.write(rest))
      } catch {
        throw ended()
      }
      if rest.isEmpty { return }
      try wait(until: deadline, wantsToWrite: true)
      // A program that tells before it is asked must not be kept waiting.
      takeIn()
      guard count <= Self.longestInterruption else { throw .tooMuch(Self.longestInterruption) }
    }
  }

  private static let longestInterruption = 64 << 20

  func receive(limit: Int, until deadline: ContinuousClock.Instant) throws(PluginFailure) -> [UInt8] {
    while true {
      // Also one that never stops talking is late some time.
      guard .now < deadline else { throw .late(.zero, .silent) }
      if let line = nextLine() {
        if line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) { return line }
        continue
      }
      guard count <= limit else { throw .tooMuch(limit) }
      guard !hasEnded else { throw ended() }
      takeIn()
      if written.count > searched || hasEnded { continue }
      try wait(until: deadline, wantsToWrite: false)
    }
  }

  var unfinishedCount: Int { written.count - taken }

  private func nextLine() -> [UInt8]? {
    guard let end = written[searched...].firstIndex(of: 0x0A) else {
      written.removeFirst(taken)
      (taken, searched) = (0, written.count)
      return nil
    }
    defer { (taken, searched) = (end + 1, end + 1) }
    return Array(written[taken..<end])
  }

  private func takeIn() {
    lastWords = Array((lastWords + process.readErrors()).suffix(Self.keptOfLastWords))
    guard !hasEnded, let bytes = try? process.read() else { return }
    hasEnded = bytes.isEmpty
    count += bytes.count
    written += bytes
  }

  private func wait(until deadline: ContinuousClock.Instant, wantsToWrite: Bool) throws(PluginFailure) {
    let left = deadline - .now
    guard left > .zero else { throw .late(.zero, .silent) }
    process.wait(wantsToWrite: wantsToWrite, milliseconds: Int(left / .milliseconds(1)) + 1)
  }

  /// That it has ended, with what it said of it: the last line that speaks of an error, for some say their name after it, else
  /// the last two.
  private func ended() -> PluginFailure {
    takeIn()
    let lines = String(decoding: lastWords, as: UTF8.self).split(whereSeparator: \.isNewline)
    let telling = lines.last { line in
      ["error", "exception", "fejl"].contains { line.lowercased().contains($0) }
    }
    let words = telling.map(String.init) ?? lines.suffix(2).joined(separator: " ")
    return .ended(lastWords: Printable.line(words, width: Self.widthOfLastWords))
  }

  private static let widthOfLastWords = 300

  func end(saying farewell: [UInt8]?) {
    // Who listens ends by itself, and has time to put its things in order.
    if let farewell, !hasEnded, (try? process.write((farewell + [0x0A])[...])) != nil {
      process.closeInput()
      let deadline = ContinuousClock.now + Self.patience
      while !hasEnded, (try? wait(until: deadline, wantsToWrite: false)) != nil {
        takeIn()
        written = []
      }
    }
    process.kill()
  }
}

/// A bar on standard error for work that takes its time; nothing where no one watches.
struct Progress {
  private let total: Int
  private let isWatched = Platform.isTerminal(.error) && Platform.environment("TERM") != "dumb"
  private let started = ContinuousClock.now
  private var done = 0
  private var isShown = false

  /// Work shorter than this needs no bar.
  private static let patience = Duration.seconds(1)
  private static let width = 30

  init(total: Int) { self.total = total }

  /// One more piece is done.
  mutating func advance() {
    done += 1
    guard isWatched, done < total, ContinuousClock.now - started > Self.patience else { return }
    let filled = Self.width * done / max(1, total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\(bar) \(done)/\(total)")
    isShown = true
  }

  /// Takes the bar away, so that something else can be written where it stands.
  mutating func clear() {
    guard isShown else { return }
    write("\r\u{1B}[K")
    isShown = false
  }

  /// A bar that cannot be drawn is no reason to stop the work.
  private func write(_ text: String) { try? Platform.write(Array(text.utf8), to: .error) }
}

import Analysis
import JSON
import LanguageServerProtocol

/// Something the user sees under way.
final class Progress {
  fileprivate enum State { case asked, shown, over }

  fileprivate let token: String
  fileprivate var state = State.asked

  fileprivate init(token: String) { self.token = token }
}

extension Session {
  /// Shows `title` as under way, where the client can; what is over before the client has agreed is never shown.
  func beginProgress(_ title: Message) -> ProgressID? {
    guard client.supports("window.workDoneProgress") else { return nil }
    let id = ProgressID(number: nextRevision())
    let progress = Progress(token: "lovsmed-\(id.number)")
    self.progress[id] = progress
    call("window/workDoneProgress/create") { json in
      json.object { $0.member("token", progress.token) }
    } then: { session, result in
      guard result != nil, progress.state == .asked else { return }
      progress.state = .shown
      session.report(progress) { json in
        json.member("kind", "begin")
        json.member("title", title.text(in: session.language))
      }
    }
    return id
  }

  /// Shows that what `id` stands for is over.
  func endProgress(_ id: ProgressID?) {
    guard let id, let progress = progress.removeValue(forKey: id) else { return }
    if progress.state == .shown { report(progress) { $0.member("kind", "end") } }
    progress.state = .over
  }

  private func report(_ progress: Progress, _ value: (inout JSONWriter) -> Void) {
    notify("$/progress") { json in
      json.object { json in
        json.member("token", progress.token)
        json.object("value", value)
      }
    }
  }
}

/// What names a ``Progress`` to work that runs aside.
struct ProgressID: Hashable, Sendable {
  let number: Int
}

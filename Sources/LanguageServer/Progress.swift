import Analysis
import JSON
import LanguageServerProtocol

/// Something the user sees under way.
final class Progress {
  fileprivate enum State { case asked, shown, over }

  fileprivate let token: RequestID
  fileprivate var state = State.asked

  fileprivate init(token: RequestID) { self.token = token }
}

extension Session {
  /// Shows `title` as under way, where the client can; what is over before the client has agreed is never shown.
  func beginProgress(_ title: Message) -> ProgressID? {
    guard client.supports("window.workDoneProgress") else { return nil }
    let id = ProgressID(number: nextRevision())
    let progress = Progress(token: .string("lovsmed-\(id.number)"))
    self.progress[id] = progress
    call("window/workDoneProgress/create") { json in
      json.object { $0.member("token", progress.token) }
    } then: { session, result in
      guard result != nil, progress.state == .asked else { return }
      session.begin(progress, title)
    }
    return id
  }

  /// Shows `title` as under way on the token that the client has sent with a request, if it has.
  func beginProgress(_ title: Message, on token: RequestID?) -> ProgressID? {
    guard let token else { return nil }
    let id = ProgressID(number: nextRevision())
    let progress = Progress(token: token)
    self.progress[id] = progress
    begin(progress, title)
    return id
  }

  private func begin(_ progress: Progress, _ title: Message) {
    progress.state = .shown
    report(progress.token) { json in
      json.member("kind", "begin")
      json.member("title", title.text(in: language))
    }
  }

  /// Shows how far work has come that is shown on `token`.
  func reportProgress(_ count: Int, of total: Int, on token: RequestID?) {
    guard let token else { return }
    report(token) { json in
      json.member("kind", "report")
      json.member("message", "\(count)/\(total)")
    }
  }

  /// Shows that what `id` stands for is over.
  func endProgress(_ id: ProgressID?) {
    guard let id, let progress = progress.removeValue(forKey: id) else { return }
    if progress.state == .shown { report(progress.token) { $0.member("kind", "end") } }
    progress.state = .over
  }

  private func report(_ token: RequestID, _ value: (inout JSONWriter) -> Void) {
    notify("$/progress") { json in
      json.object { json in
        json.member("token", token)
        json.object("value", value)
      }
    }
  }
}

/// What names a ``Progress`` to work that runs aside.
struct ProgressID: Hashable, Sendable {
  let number: Int
}

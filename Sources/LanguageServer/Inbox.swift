import JSON
import LanguageServerProtocol
import Synchronization

/// What waits for the server: messages from the client, and the reports of work that ran aside.
///
/// Any thread may put things in; the one that owns the session takes them out.
public final class Inbox: Sendable {
  /// One thing that waits.
  public enum Event: Sendable {
    /// Something out of the client's stream.
    case received(MessageFrameReader.Item)
    /// Work that ran aside is done; what is left to do needs the session.
    case done(@Sendable (Session) -> Void)
    /// The client has gone.
    case closed
  }

  private struct State {
    var events: [Event] = []
    /// The first of ``events`` that has not been taken.
    var first = 0
    var cancelled: Set<RequestID> = []
  }

  private let state = Mutex(State())
  private let ring: @Sendable () -> Void

  /// An empty inbox.
  ///
  /// - Parameter ring: Wakes the thread that waits for events.
  public init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

  /// Puts `event` last. What it cancels is known from here on, however much waits before it.
  public func put(_ event: Event) {
    let cancelled = Self.cancellation(in: event)
    state.withLock { state in
      state.events.append(event)
      if let cancelled { state.cancelled.insert(cancelled) }
    }
    ring()
  }

  /// Takes the first event; nil where none waits.
  func take() -> Event? {
    state.withLock { state in
      guard state.first < state.events.count else { return nil }
      let event = state.events[state.first]
      state.first += 1
      if state.first == state.events.count {
        state.events.removeAll(keepingCapacity: state.first <= 64)
        state.first = 0
      } else if state.first > 64, state.first * 2 > state.events.count {
        state.events.removeFirst(state.first)
        state.first = 0
      }
      return event
    }
  }

  /// Whether the client has taken request `id` back; says so once.
  func takeCancellation(of id: RequestID) -> Bool { state.withLock { $0.cancelled.remove(id) != nil } }

  // MARK: Cancellation

  /// Longer messages cancel nothing.
  private static let longestCancellation = 512
  private static let mark = Array("cancelRequest".utf8)

  /// The request that `event` cancels.
  private static func cancellation(in event: Event) -> RequestID? {
    guard case .received(.body(let body)) = event, body.count <= longestCancellation,
      body.indices.contains(where: { body[$0...].starts(with: mark) }),
      case .notification("$/cancelRequest", let params)? = try? IncomingMessage(parsing: body)
    else { return nil }
    return params.read("id")
  }
}

import StatuteModel
import Synchronization

/// A text that plug-ins are shown; what they are told of it is written once for all that want the same.
public final class PluginSubject: Sendable {
  /// The text.
  public let document: Document
  private let written = Mutex<[PluginProtocol.Parts: [UInt8]]>([:])

  /// `document`, of which nothing has been written yet.
  public init(_ document: Document) { self.document = document }

  func bytes(with parts: PluginProtocol.Parts) -> [UInt8] {
    written.withLock { written in
      if let bytes = written[parts] { return bytes }
      let bytes = PluginProtocol.text(of: document, parts)
      written[parts] = bytes
      return bytes
    }
  }
}

import LanguageServerProtocol
import StatuteText

/// A `lovsmed.toml` the client has open: it is checked as it stands in the editor, and in force as it was saved.
struct ConfigurationDraft {
  /// The address in the client's spelling.
  let uri: String
  /// The version the client gave last.
  private(set) var version: Int
  private(set) var text: SourceText

  init(_ params: LSP.DidOpenParams) {
    uri = params.uri
    version = params.version
    text = SourceText(asSent: params.text)
  }

  /// Makes `changes`, whose positions count in `encoding`, one after the other.
  mutating func apply(_ changes: [LSP.ContentChange], version: Int?, encoding: PositionEncoding) {
    for change in changes { _ = text.make(change, encoding) }
    self.version = version ?? self.version &+ 1
  }
}

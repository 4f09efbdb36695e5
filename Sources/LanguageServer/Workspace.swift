import LanguageServerProtocol
import StatuteModel

/// All that is open, as it is at one place in the stream of messages.
struct Workspace {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// What the client can do.
  var client: Client { session.client }

  /// The folders the client works in.
  var folders: [LSP.WorkspaceFolder] { session.folders }

  /// The open documents, in the order of their addresses.
  var snapshots: [Snapshot] {
    session.documents.values.sorted { $0.uri < $1.uri }.map { Snapshot($0, self) }
  }

  /// The open document at `uri`, however the address is spelled.
  ///
  /// - Throws: A ``ResponseError`` where it is not open.
  func snapshot(_ uri: String) throws(ResponseError) -> Snapshot {
    guard let document = session.documents[DocumentURI(uri)] else { throw .notOpen(uri) }
    return Snapshot(document, self)
  }

  /// The address of the file at `path`, given from the root: in the client's own spelling where it is open.
  func uri(forPath path: String) -> String {
    let address = DocumentURI(path: path)
    return session.documents[address]?.uri ?? address.string
  }

  /// What gives work to do aside and calls to the client.
  var host: any ServerHost { session.host }
}

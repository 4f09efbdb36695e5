import Analysis
import Configuration
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
    session.documents.values.sorted { $0.uri < $1.uri }.map(session.snapshot)
  }

  /// The open document at `uri`, however the address is spelled.
  ///
  /// - Throws: A ``ResponseError`` where it is not open.
  func snapshot(_ uri: String) throws(ResponseError) -> Snapshot {
    guard let document = session.documents[DocumentURI(uri)] else { throw .notOpen(uri) }
    return session.snapshot(document)
  }

  /// The address of the file at `path`, given from the root: in the client's own spelling where it is open.
  func uri(forPath path: String) -> String {
    openURI(forPath: path) ?? DocumentURI(path: path).string
  }

  /// The address of the open document, or configuration, whose text lies at `path`, or whose address that is; nil where
  /// there is none.
  func openURI(forPath path: String) -> String? {
    let address = DocumentURI(path: path)
    return session.documents[address]?.uri ?? session.configurationDrafts[address]?.uri
      ?? session.documents[DocumentURI(path)]?.uri
  }

  /// The machine, for work that is done aside.
  var host: any ServerHost { session.host }

  /// Has the texts that are not open looked through for what they refer to.
  func fillCitations() { session.fillCitations() }

  /// The texts that are not open and may refer to what `renumbering` is about.
  func closedDocuments(for renumbering: WorkspaceRenumbering) -> [WorkspaceRenumbering.Subject] {
    renumbering.closed(&session.citations)
  }

  /// The language of what is about no document.
  var language: Language { session.language }

  /// All analyzers there are where `file` is in force; nil where no configuration is.
  func analyzers(under file: ConfigurationFile?) -> [any Analyzer] { session.analyzers(under: file) }

  /// Their rules.
  func catalogue(under file: ConfigurationFile?) -> RuleCatalogue { session.catalogue(under: file) }

  /// Where the rules' pages lie; nil where no one has said.
  var rulePages: String? { session.settings.rulePages }

  /// The libraries of other acts that have been read.
  var libraries: [ActLibrary] { session.libraries.ready }

  /// The folders of other acts that have been asked for and cannot be read.
  var missingFolders: Set<String> { session.missingFolders }

  /// The configuration at `address`, if it has been read.
  func configuration(at address: DocumentURI) -> ConfigurationShelf.Entry? {
    address.path.flatMap { session.configurations.entries[$0] }
  }

  /// The configuration at `address` as it stands in the editor, if it is open.
  func configurationDraft(at address: DocumentURI) -> ConfigurationDraft? { session.configurationDrafts[address] }
}

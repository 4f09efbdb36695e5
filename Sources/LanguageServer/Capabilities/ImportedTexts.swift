import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel

// An act of the library may lie in a format that no one reads in an editor, such as XML. A client that can show text which
// is no file is led to the text that was read out of it, at an address of its own: `lovsmed:/love/a2004.xml.lov`. It is
// shown the rules' pages in the same way: `lovsmed://rules/numbering/section-gap.md`, and what a draft makes of an act
// (`ShownAmendments`).

extension Capability {
  /// The texts that are no files: acts of the library that are not kept as text, the rules' pages, and acts as drafts make them.
  static let importedTexts = Capability(
    inWorkspace: "textDocumentContent", for: \.showsImportedTexts,
    options: { _, json in json.member("schemes", [ImportedText.scheme]) },
    Handler(method: "workspace/textDocumentContent") { session, params throws(ResponseError) in
      guard let uri = params["uri"]?.string else { throw .invalidParams("workspace/textDocumentContent") }
      return .now(try session.textContent(at: uri))
    })
}

extension Session {
  fileprivate func textContent(at uri: String) throws(ResponseError) -> TextContent {
    let address = DocumentURI(uri)
    if let id = RulePageText.rule(at: address) {
      guard let page = page(ofRule: id) else { throw .noText(uri) }
      return TextContent(text: page.text(in: language))
    }
    if let text = amendmentText(at: address, uri) { return TextContent(text: text) }
    guard let act = ImportedText(address) else { throw .noText(uri) }
    for library in workspace.libraries {
      guard let entry = library.entries.first(where: { $0.path == act.path }),
        let document = library.document(for: entry)
      else { continue }
      shownTexts.insert(uri)
      return TextContent(text: String(decoding: document.source.bytes, as: UTF8.self))
    }
    throw .noImportedText(act.path)
  }

  /// The page of the rule with the id `id`, whether it is one of the server's or of a configuration that is in force.
  private func page(ofRule id: String) -> RulePage? {
    for analyzers in [analyzers] + configurations.files.map(analyzers(under:)) {
      if let rule = RuleCatalogue(analyzers)[id] { return analyzers.page(of: rule) }
    }
    return nil
  }

  /// Has the client ask again for the texts it shows, after acts have been read anew.
  func refreshImportedTexts() {
    for uri in shownTexts.sorted() {
      call("workspace/textDocumentContent/refresh") { json in json.object { $0.member("uri", uri) } }
    }
  }
}

private struct TextContent: JSONEncodable {
  let text: String

  func encode(into json: inout JSONWriter) { json.object { $0.member("text", text) } }
}

extension Client {
  /// Whether it can show a text that is no file.
  fileprivate var showsImportedTexts: Bool { knows("workspace.textDocumentContent") }

  /// Where the rules' pages lie that the server itself has; nil where the client cannot show them.
  var ownRulePages: String? { showsImportedTexts ? RulePageText.start : nil }
}

extension DocumentURI {
  /// The path of the file that the text here is the text of: its own, or that of the act it was read out of.
  var pathOfText: String? { path ?? ImportedText(self)?.path }

  /// Whether what lies here is read as a draft; a configuration, a page about a rule and what changes in an act are not.
  var holdsDraft: Bool { !isConfiguration && !holdsChanges && RulePageText.rule(at: self) == nil }

  /// Whether a `lovsmed.toml` lies here.
  var isConfiguration: Bool { fileName == Configuration.fileName }
}

/// Which rule's page an address is that of.
private enum RulePageText {
  static let start = "\(ImportedText.scheme)://rules/"
  private static let ending = ".md"

  /// The id of the rule whose page lies at `address`.
  static func rule(at address: DocumentURI) -> String? {
    let address = address.string
    guard address.hasPrefix(start), address.hasSuffix(ending) else { return nil }
    return String(address.dropFirst(start.count).dropLast(ending.count))
  }
}

extension ActEntry {
  /// Whether places in the text of the act are places in its file: so it is for texts, but not for other formats.
  var isTextFile: Bool {
    let name = path.lowercased()
    return PlainTextFormat().endings.contains { name.hasSuffix($0) }
  }

  /// The address of the act's text; nil where there is none that `client` can show.
  func uriOfText(for client: Client) -> String? {
    if isTextFile { return DocumentURI(path: path).string }
    return client.showsImportedTexts ? ImportedText.uri(ofFileAt: path) : nil
  }
}

/// Which act an address gives the text of.
private struct ImportedText {
  static let scheme = "lovsmed"
  /// Editors tell by the end of a name what language a text is in.
  private static let ending = ".lov"

  /// The path of the file the text was read out of.
  let path: String

  init?(_ address: DocumentURI) {
    guard address.scheme == Self.scheme, address.fileName.hasSuffix(Self.ending), let path = address.ofFile.path else {
      return nil
    }
    self.path = String(path.dropLast(Self.ending.utf8.count))
  }

  static func uri(ofFileAt path: String) -> String {
    "\(scheme):" + DocumentURI(path: path).string.dropFirst("file://".utf8.count) + ending
  }
}

extension ResponseError {
  fileprivate static func noText(_ uri: String) -> ResponseError {
    ResponseError(.invalidParams, da: "Der er ingen tekst på »\(uri)«.", en: "There is no text at “\(uri)”.")
  }

  fileprivate static func noImportedText(_ path: String) -> ResponseError {
    ResponseError(
      .invalidParams, da: "»\(path)« er ikke en lov i samlingen.", en: "“\(path)” is no act in the library.")
  }
}

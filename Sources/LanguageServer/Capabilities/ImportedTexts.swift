import JSON
import LanguageServerProtocol
import StatuteModel

// An act of the library may lie in a format that no one reads in an editor, such as XML. A client that can show text which
// is no file is led to the text that was read out of it, at an address of its own: `lovsmed:/love/a2004.xml.lov`.

extension Capability {
  /// The text of an act in the library that is not kept as text.
  static let importedTexts = Capability(
    inWorkspace: "textDocumentContent", for: \.showsImportedTexts,
    options: { _, json in json.member("schemes", [ImportedText.scheme]) },
    .workspace("workspace/textDocumentContent", read))
}

private func read(_ workspace: Workspace, _ params: ImportedText) throws(ResponseError) -> ImportedText.Content {
  for library in workspace.libraries {
    guard let act = library.entries.first(where: { $0.path == params.path }) else { continue }
    if let document = library.document(for: act) { return ImportedText.Content(document) }
  }
  throw .noImportedText(params.path)
}

extension Client {
  /// Whether it can show a text that is no file.
  fileprivate var showsImportedTexts: Bool { knows("workspace.textDocumentContent") }
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

/// Which act's text is asked for.
private struct ImportedText: JSONDecodable {
  static let scheme = "lovsmed"
  /// Editors tell by the end of a name what language a text is in.
  private static let ending = ".lov"

  /// The path of the file the text was read out of.
  let path: String

  init?(_ json: JSONValue) {
    guard let uri = json["uri"]?.string, uri.hasPrefix(Self.scheme + ":"), uri.hasSuffix(Self.ending),
      let path = DocumentURI("file:" + uri.dropFirst(Self.scheme.utf8.count + 1).dropLast(Self.ending.utf8.count)).path
    else { return nil }
    self.path = path
  }

  static func uri(ofFileAt path: String) -> String {
    "\(scheme):" + DocumentURI(path: path).string.dropFirst("file://".utf8.count) + ending
  }

  /// The text.
  struct Content: JSONEncodable {
    private let document: Document

    init(_ document: Document) { self.document = document }

    func encode(into json: inout JSONWriter) {
      json.object { $0.member("text", String(decoding: document.source.bytes, as: UTF8.self)) }
    }
  }
}

extension ResponseError {
  fileprivate static func noImportedText(_ path: String) -> ResponseError {
    ResponseError(
      .invalidParams, da: "»\(path)« er ikke en lov i samlingen.", en: "“\(path)” is no act in the library.")
  }
}

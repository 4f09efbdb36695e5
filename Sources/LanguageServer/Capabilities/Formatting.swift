import Analysis
import Configuration
import Formatting
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

extension Capability {
  /// The whole of a document set up.
  static let formatting = Capability(
    "documentFormattingProvider",
    .document("textDocument/formatting") { (snapshot, params: FormattingParams) throws(ResponseError) in
      snapshot.textEdits(snapshot.formatting(params))
    })

  /// Parts of a document set up.
  static let rangeFormatting = Capability(
    "documentRangeFormattingProvider",
    options: { client, json in
      if client.supports("textDocument.rangeFormatting.rangesSupport") { json.member("rangesSupport", true) }
    },
    .document("textDocument/rangeFormatting") { (snapshot, params: FormattingParams) throws(ResponseError) in
      snapshot.textEdits(snapshot.formatting(params))
    },
    .document("textDocument/rangesFormatting") { (snapshot, params: FormattingParams) throws(ResponseError) in
      snapshot.textEdits(snapshot.formatting(params))
    })
}

extension Snapshot {
  /// What sets the document up: of a request for parts of it what lies in them.
  fileprivate func formatting(_ params: FormattingParams) -> [TextEdit] {
    let edits = Formatter(linter, params.options(noBreakSpaces)).edits(for: document, review)
    guard let ranges = params.ranges?.map(byteRange(of:)) else { return edits }
    return edits.filter { edit in ranges.contains { $0.contains(edit.range) } }
  }
}

/// The parameters of the requests for formatting.
private struct FormattingParams: TextDocumentParams {
  let uri: String
  /// The parts that are to be set up; nil for all of it.
  let ranges: [LSP.Range]?
  private let flags: JSONValue

  init?(_ json: JSONValue) {
    guard let document = LSP.DocumentParams(json), let options = json["options"], options.members != nil else {
      return nil
    }
    uri = document.uri
    flags = options
    if json["ranges"] != nil {
      guard let ranges: [LSP.Range] = json.read("ranges") else { return nil }
      self.ranges = ranges
    } else if json["range"] != nil {
      guard let range: LSP.Range = json.read("range") else { return nil }
      ranges = [range]
    } else {
      ranges = nil
    }
  }

  /// The house style, but for what the client wants otherwise. Of what it does not speak the house style decides.
  func options(_ noBreakSpaces: NoBreakSpaces) -> FormattingOptions {
    var options = FormattingOptions()
    options.trimsLineEnds = flags["trimTrailingWhitespace"]?.bool ?? true
    options.trimsEnd = flags["trimFinalNewlines"]?.bool ?? true
    options.endsLastLine = flags["insertFinalNewline"]?.bool ?? true
    options.noBreakSpaces = noBreakSpaces
    return options
  }
}

import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// What a selection grows to: reference, sentence, stykke, section, chapter, document.
  static let selectionRanges = Capability(
    "selectionRangeProvider", .document("textDocument/selectionRange", widen))
}

private func widen(
  _ snapshot: Snapshot, _ params: SelectionRangeParams
) throws(ResponseError) -> [SelectionRange] {
  params.positions.map { SelectionRange(snapshot, at: $0) }
}

private struct SelectionRangeParams: TextDocumentParams {
  let uri: String
  let positions: [LSP.Position]

  init?(_ json: JSONValue) {
    guard let document = LSP.DocumentParams(json), let positions: [LSP.Position] = json.read("positions") else {
      return nil
    }
    uri = document.uri
    self.positions = positions
  }
}

/// The ranges around one place, the smallest first.
private struct SelectionRange: JSONEncodable {
  private var ranges: [LSP.Range] = []

  /// More than this of the ranges around a place are not told, besides the document.
  private static let maximumDepth = 30

  init(_ snapshot: Snapshot, at position: LSP.Position) {
    let document = snapshot.document
    let nodes = document.tree.nodes
    let offset = snapshot.offset(of: position)
    var node = snapshot.node(at: offset)
    var widest = ByteRange(offset, offset)
    var found: [ByteRange] = []
    func add(_ range: ByteRange) {
      guard range.contains(widest), range != widest, found.count < Self.maximumDepth else { return }
      widest = range
      found.append(range)
    }
    if let reference = snapshot.reference(at: offset) { add(document.references.all[reference].range) }
    if let sentence = document.sentences(of: node).first(where: { $0.contains(widest) }) { add(sentence) }
    while node > 0 {
      add(nodes[node].text)
      add(document.trimmed(nodes[node].range))
      node = Int(nodes[node].parent)
    }
    ranges = found.map(snapshot.range)
    let whole = snapshot.range(ByteRange(0, document.source.count))
    if ranges.last != whole { ranges.append(whole) }
  }

  func encode(into json: inout JSONWriter) {
    for (index, range) in ranges.enumerated() {
      if index > 0 { json.key("parent") }
      json.beginObject()
      json.member("range", range)
    }
    for _ in ranges { json.endObject() }
  }
}

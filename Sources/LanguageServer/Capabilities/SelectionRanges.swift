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
  guard params.positions.count <= maximumPositions else { throw .tooManyPositions }
  var widening = Widening(snapshot)
  return params.positions.map { widening.ranges(around: $0) }
}

/// Nobody has more cursors than this; an answer to many more would keep all others waiting.
private let maximumPositions = 10_000

extension ResponseError {
  fileprivate static let tooManyPositions = ResponseError(
    .invalidParams, da: "Der kan spørges om højst \(maximumPositions) steder ad gangen.",
    en: "At most \(maximumPositions) places can be asked about at once.")
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

/// Finds the ranges around places of one document; what places have in common is worked out once.
private struct Widening {
  private let snapshot: Snapshot
  private var offsets: PositionMapper
  private var places: Places
  private let whole: LSP.Range
  /// The sentences of the provisions that places stood in.
  private var sentences: [Int: [ByteRange]] = [:]

  /// More than this of the ranges around a place are not told, besides the document.
  private static let maximumDepth = 30

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    offsets = PositionMapper(snapshot.document.source, encoding: snapshot.client.encoding)
    places = snapshot.places
    whole = places.range(ByteRange(0, snapshot.document.source.count))
  }

  mutating func ranges(around position: LSP.Position) -> SelectionRange {
    let document = snapshot.document
    let nodes = document.tree.nodes
    let offset = offsets.offset(of: Position(line: position.line, column: position.character))
    var node = snapshot.node(at: offset)
    var widest = ByteRange(offset, offset)
    var found: [ByteRange] = []
    func add(_ range: ByteRange) {
      guard range.contains(widest), range != widest, found.count < Self.maximumDepth else { return }
      widest = range
      found.append(range)
    }
    if let reference = snapshot.reference(at: offset) { add(document.references.all[reference].range) }
    if let sentence = sentence(of: node, around: widest) { add(sentence) }
    while node > 0 {
      add(nodes[node].text)
      add(document.source.trimmed(nodes[node].range))
      node = Int(nodes[node].parent)
    }
    var ranges: [LSP.Range] = []
    for range in found { ranges.append(places.range(range)) }
    if ranges.last != whole { ranges.append(whole) }
    return SelectionRange(ranges: ranges)
  }

  /// The first sentence of the provision with index `node` that holds `range`.
  private mutating func sentence(of node: Int, around range: ByteRange) -> ByteRange? {
    let all = sentences[node] ?? snapshot.document.sentences(of: node)
    sentences[node] = all
    // They stand in the order of the text.
    let first = all.countOfFirst { $0.end < range.end }
    return first < all.count && all[first].contains(range) ? all[first] : nil
  }
}

/// The ranges around one place, the smallest first.
private struct SelectionRange: JSONEncodable {
  let ranges: [LSP.Range]

  func encode(into json: inout JSONWriter) {
    for (index, range) in ranges.enumerated() {
      if index > 0 { json.key("parent") }
      json.beginObject()
      json.member("range", range)
    }
    for _ in ranges { json.endObject() }
  }
}

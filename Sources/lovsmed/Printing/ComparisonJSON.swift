import Comparing
import JSON
import StatuteModel
import StatuteText

/// What changed between two texts, for programs (`CONTRACT.md`, "compare --format json").
enum ComparisonJSON {
  static func bytes(of comparison: Comparison, _ changes: [ProvisionChange]) -> [UInt8] {
    // The places of the new text are written by the writer of all the rest.
    var old = PositionMapper(comparison.old.source)
    var writer = DocumentJSONWriter(comparison.new)
    writer.json.beginObject()
    writer.json.member("version", 1)
    writer.json.member("old", comparison.old.path)
    writer.json.member("new", comparison.new.path)
    writer.json.key("changes")
    writer.json.beginArray()
    for change in changes {
      writer.json.beginObject()
      writer.json.member("kind", change.kind.rawValue)
      writer.json.key("old")
      writer.json.beginArray()
      for node in change.old { writer.provision(node, of: comparison.old) { $0.range("range", $1, &old) } }
      writer.json.endArray()
      writer.json.key("new")
      writer.json.beginArray()
      for node in change.new { writer.provision(node, of: comparison.new) { $0.range("range", $1) } }
      writer.json.endArray()
      writer.json.key("words")
      writer.json.beginArray()
      for piece in change.pieces {
        writer.json.beginObject()
        writer.json.member("kind", piece.kind.rawValue)
        writer.json.member("text", piece.text)
        writer.json.endObject()
      }
      writer.json.endArray()
      writer.json.endObject()
    }
    writer.json.endArray()
    writer.json.endObject()
    return writer.json.take() + [UInt8(ascii: "\n")]
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func provision(
    _ node: Int, of document: Document, _ range: (inout DocumentJSONWriter, ByteRange) -> Void
  ) {
    json.beginObject()
    json.member("kind", document.tree.nodes[node].kind.key)
    json.member("address", document.address(of: node))
    range(&self, document.source.trimmed(document.tree.nodes[node].range))
    json.endObject()
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// A document's structure for programs (`CONTRACT.md`, "outline --format json").
enum OutlineJSON {
  /// Writes the structure of `document` piece by piece.
  static func write(_ document: Document) throws(Problem) {
    var writer = DocumentJSONWriter(document)
    try writer.outline()
    try StandardOutput.write(writer.json.take() + [UInt8(ascii: "\n")])
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func outline() throws(Problem) {
    beginDocument()
    json.key("provisions")
    json.beginArray()
    var open = 0
    for entry in OutlineNodes(document) {
      close(&open, downTo: entry.depth)
      provision(entry)
      open += 1
      if json.bytes.count > StandardOutput.pieceSize { try StandardOutput.write(json.take()) }
    }
    close(&open, downTo: 0)
    json.endArray()
    json.endObject()
  }

  /// Writes a provision up to its children.
  private mutating func provision(_ entry: OutlineNodes.Entry) {
    let node = entry.node
    json.beginObject()
    json.member("kind", node.kind.key)
    json.member("address", document.address(of: entry.index))
    json.key("label")
    if node.label.isEmpty { json.null() } else { json.string(document.source.label(of: node)) }
    range("range", document.source.trimmed(node.range))
    range("textRange", node.text.isEmpty ? nil : node.text)
    json.key("children")
    json.beginArray()
  }

  /// Ends provisions until only `depth` are open.
  private mutating func close(_ open: inout Int, downTo depth: Int) {
    while open > depth {
      json.endArray()
      json.endObject()
      open -= 1
    }
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// References for programs (`CONTRACT.md`, "references --format json").
enum ReferencesJSON {
  /// Writes `listing` piece by piece; `tally` where the caller asked for statistics.
  static func write(_ listing: ReferenceListing, _ tally: ReferenceTally?) throws(Problem) {
    var writer = DocumentJSONWriter(listing.document)
    try writer.references(listing, tally)
    try StandardOutput.write(writer.json.take() + [UInt8(ascii: "\n")])
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func references(_ listing: ReferenceListing, _ tally: ReferenceTally?) throws(Problem) {
    var acts = ActNames(document)
    // Most targets lie elsewhere in the text than the references between which they are written.
    var targets = PositionMapper(document.source)
    json.beginObject()
    json.member("version", 1)
    json.member("path", document.path)
    json.key("references")
    json.beginArray()
    for entry in listing.entries {
      json.beginObject()
      json.member("text", document.source.string(in: entry.reference.range))
      range("range", entry.reference.range)
      json.member("from", document.address(of: entry.reference.node))
      json.key("act")
      if let act = acts.act(of: entry) { json.string(act) } else { json.null() }
      json.member("status", entry.resolution.status.key)
      if listing.place != nil { json.member("covers", entry.covers) }
      json.key("targets")
      json.beginArray()
      for target in entry.resolution.targets {
        self.target(target, &targets)
        if json.bytes.count > StandardOutput.pieceSize { try StandardOutput.write(json.take()) }
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    if let tally {
      json.key("statistics")
      json.beginObject()
      tally.write(to: &json)
      json.endObject()
    }
    json.endObject()
  }

  private mutating func target(_ target: ReferenceTarget, _ mapper: inout PositionMapper) {
    json.beginObject()
    json.member("address", document.address(of: target))
    range("range", document.source.trimmed(target.range), &mapper)
    json.endObject()
  }
}

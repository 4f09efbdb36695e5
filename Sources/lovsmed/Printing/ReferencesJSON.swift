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
    var elsewhereMappers: [String: PositionMapper] = [:]
    json.beginObject()
    json.member("version", 1)
    path()
    json.key("references")
    json.beginArray()
    for entry in listing.entries {
      json.beginObject()
      json.member("text", document.source.string(in: entry.reference.range))
      range("range", entry.reference.range)
      json.member("from", document.address(of: entry.reference.node))
      json.key("act")
      if let act = acts.act(of: entry) { json.string(act) } else { json.null() }
      json.member("status", entry.status.key)
      if listing.place != nil { json.member("covers", entry.covers) }
      json.key("targets")
      json.beginArray()
      for target in entry.resolution.targets {
        self.target(target, of: document, &targets)
        if json.bytes.count > StandardOutput.pieceSize { try StandardOutput.write(json.take()) }
      }
      if let elsewhere = entry.elsewhere {
        var mapper = elsewhereMappers[elsewhere.document.path] ?? PositionMapper(elsewhere.document.source)
        for target in elsewhere.resolution.targets { self.target(target, of: elsewhere.document, &mapper) }
        elsewhereMappers[elsewhere.document.path] = mapper
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

  private mutating func target(_ target: ReferenceTarget, of act: Document, _ mapper: inout PositionMapper) {
    json.beginObject()
    json.member("address", act.address(of: target))
    if act.path != document.path { json.member("path", act.path) }
    range("range", act.source.trimmed(target.range), &mapper)
    json.endObject()
  }
}

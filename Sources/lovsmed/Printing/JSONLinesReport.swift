import Analysis
import JSON
import StatuteModel

/// One JSON object a line: each finding as it stands in ``JSONReport``, with its path.
struct JSONLinesReport: FindingReport {
  let words: Wording

  func findings(in text: CheckedText) -> [UInt8] {
    var writer = DocumentJSONWriter(text.document)
    var lines: [UInt8] = []
    func add(_ members: () -> Void) {
      writer.json.beginObject()
      writer.path()
      members()
      writer.json.endObject()
      lines += writer.json.take() + [0x0A]
      writer.json = JSONWriter()
    }
    for finding in text.review.findings { add { writer.members(of: finding) } }
    for omission in text.review.omissions { add { writer.members(of: omission) } }
    return lines
  }

  func notice(_ notice: Tally.Notice) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("path", notice.path)
    if let plugin = notice.plugin { json.member("plugin", plugin) }
    json.member(notice.severity == .error ? "error" : "warning", notice.text.text(in: words.language))
    json.endObject()
    return json.bytes + [0x0A]
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] {
    guard let statistics else { return [] }
    var json = JSONWriter()
    json.beginObject()
    statistics.write(to: &json)
    json.endObject()
    return json.bytes + [0x0A]
  }
}

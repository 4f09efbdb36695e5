import Analysis
import JSON
import StatuteModel

/// One JSON object a line: each finding as it stands in ``JSONReport``, with its path.
struct JSONLinesReport: FindingReport {
  let words: Wording

  func findings(in text: CheckedText) -> [UInt8] {
    var writer = DocumentJSONWriter(text.document)
    var lines: [UInt8] = []
    for finding in text.review.findings {
      writer.json.beginObject()
      writer.path()
      writer.members(of: finding)
      writer.json.endObject()
      lines += writer.json.take() + [0x0A]
      writer.json = JSONWriter()
    }
    for omission in text.review.omissions {
      writer.json.beginObject()
      writer.path()
      writer.members(of: omission)
      writer.json.endObject()
      lines += writer.json.take() + [0x0A]
      writer.json = JSONWriter()
    }
    return lines
  }

  func unreadable(path: String, _ problem: Problem) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("path", path)
    json.member("error", problem.text(in: words.language))
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

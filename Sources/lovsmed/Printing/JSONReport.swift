import Analysis
import JSON
import StatuteModel
import StatuteText

/// The report for programs (`CONTRACT.md`, "check --format json").
struct JSONReport: FindingReport {
  let words: Wording

  var opening: [UInt8] { Array(#"{"version":1,"files":["#.utf8) }
  var separator: [UInt8] { Array(",\n".utf8) }

  func findings(in text: CheckedText) -> [UInt8] {
    var writer = DocumentJSONWriter(text.document)
    writer.file(text.review)
    return writer.json.bytes
  }

  /// What is about a plug-in comes after the texts.
  func notice(_ notice: Tally.Notice) -> [UInt8] {
    guard notice.plugin == nil else { return [] }
    var json = JSONWriter()
    json.beginObject()
    json.member("path", notice.path)
    json.key("kind")
    json.null()
    json.member("error", notice.text.text(in: words.language))
    json.key("diagnostics")
    json.beginArray()
    json.endArray()
    json.endObject()
    return json.bytes
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("files", tally.files)
    json.member("errors", tally[.error])
    json.member("warnings", tally[.warning])
    json.member("information", tally[.information])
    json.member("hints", tally[.hint])
    json.member("skipped", tally.skipped)
    json.member("unreadable", tally.unreadable)
    if tally.mended > 0 { json.member("fixed", tally.mended) }
    if tally.known > 0 { json.member("baseline", tally.known) }
    json.endObject()
    statistics?.write(to: &json)
    plugins(tally.notices.filter { $0.plugin != nil }, &json)
    return Array(#"],"summary":"#.utf8) + json.bytes + Array("}\n".utf8)
  }

  /// Writes what plug-ins have not done.
  private func plugins(_ notices: [Tally.Notice], _ json: inout JSONWriter) {
    guard !notices.isEmpty else { return }
    json.key("plugins")
    json.beginArray()
    for notice in notices {
      json.beginObject()
      json.member("name", notice.source)
      json.member("path", notice.path)
      json.member("severity", notice.severity.name)
      json.member("message", notice.text.text(in: words.language))
      json.endObject()
    }
    json.endArray()
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func file(_ review: Review) {
    json.beginObject()
    path()
    json.member("kind", document.kind.key)
    json.key("diagnostics")
    json.beginArray()
    for finding in review.findings {
      json.beginObject()
      members(of: finding)
      json.endObject()
    }
    json.endArray()
    if !review.omissions.isEmpty { omissions(review.omissions) }
    json.endObject()
  }

  /// Writes what was found beyond the diagnostics; the summary counts it.
  private mutating func omissions(_ omissions: [Review.Omission]) {
    json.key("omitted")
    json.beginArray()
    for omission in omissions {
      json.beginObject()
      members(of: omission)
      json.endObject()
    }
    json.endArray()
  }

  /// Writes what was found beyond the diagnostics of one rule.
  mutating func members(of omission: Review.Omission) {
    json.member("rule", omission.rule.id)
    json.member("severity", omission.severity.name)
    json.member("findings", omission.count)
  }

  /// Writes one diagnostic.
  mutating func members(of finding: Finding) {
    json.member("rule", finding.rule.id)
    json.member("severity", finding.severity.name)
    json.member("message", finding.message)
    json.member("provision", document.address(of: finding.node))
    range("range", finding.range)
    json.key("related")
    json.beginArray()
    for place in finding.related {
      json.beginObject()
      json.member("message", place.message)
      json.member("path", document.path)
      range("range", place.range)
      json.endObject()
    }
    json.endArray()
    json.key("fixes")
    json.beginArray()
    for fix in finding.fixes { self.fix(fix) }
    json.endArray()
  }

  private mutating func fix(_ fix: Fix) {
    json.beginObject()
    json.member("title", fix.title)
    json.member("safe", fix.isSafe)
    json.key("edits")
    json.beginArray()
    for edit in fix.edits {
      json.beginObject()
      range("range", edit.range)
      json.member("newText", edit.newText)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

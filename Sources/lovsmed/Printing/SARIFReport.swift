import Analysis
import JSON
import StatuteModel
import StatuteText

/// SARIF 2.1.0, the Static Analysis Results Interchange Format (OASIS). What comments in the texts leave out is not told.
struct SARIFReport: FindingReport {
  let words: Wording
  let paths: ReportPaths

  /// The name under which paths stand that are given from the root of the repository.
  private static let base = "SRCROOT"

  var opening: [UInt8] {
    Array(
      (#"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","#
        + #""version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":["# + "\n").utf8)
  }
  var separator: [UInt8] { Array(",\n".utf8) }

  func findings(in text: CheckedText) -> [UInt8] {
    var writer = ResultWriter(text, paths)
    let prints = Fingerprints(of: text.review.findings, in: text.document).numbered
    let results = zip(text.review.findings, prints).map { writer.result($0, $1) }
    return Array(results.joined(separator: separator))
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    driver(tally, &json)
    json.key("originalUriBaseIds")
    json.beginObject()
    json.key("SRCROOT")
    json.beginObject()
    json.member("uri", paths.base)
    json.endObject()
    json.endObject()
    invocation(tally, &json)
    json.member("language", words.language == .danish ? "da" : "en")
    json.endObject()
    return Array("\n],".utf8) + json.bytes.dropFirst().dropLast() + Array("}]}\n".utf8)
  }

  private func driver(_ tally: Tally, _ json: inout JSONWriter) {
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", "Lovsmed")
    json.member("version", Lovsmed.version)
    json.member("semanticVersion", Lovsmed.version)
    json.key("rules")
    json.beginArray()
    for explained in tally.explained.values.sorted(by: { $0.rule.id < $1.rule.id }) { rule(explained, &json) }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func rule(_ explained: ExplainedRule, _ json: inout JSONWriter) {
    let title = explained.title(in: words.language)
    json.beginObject()
    json.member("id", explained.rule.id)
    json.key("shortDescription")
    json.text(title)
    json.key("help")
    json.beginObject()
    json.member("text", MarkdownText(style: .plain(words)).text(explained.page(in: words.language)))
    json.member("markdown", explained.page(in: words.language))
    json.endObject()
    json.key("defaultConfiguration")
    json.beginObject()
    json.member("level", Self.level(of: explained.rule.severity))
    json.endObject()
    json.key("properties")
    json.beginObject()
    json.key("tags")
    json.beginArray()
    for tag in [String(explained.rule.family)] + explained.rule.catalogue { json.string(tag) }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func invocation(_ tally: Tally, _ json: inout JSONWriter) {
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.member("executionSuccessful", tally.notices.allSatisfy { $0.severity != .error })
    if !tally.notices.isEmpty {
      json.key("toolExecutionNotifications")
      json.beginArray()
      for notice in tally.notices {
        json.beginObject()
        json.member("level", Self.level(of: notice.severity))
        json.key("message")
        json.text(notice.text.text(in: words.language))
        json.key("locations")
        json.beginArray()
        json.beginObject()
        json.key("physicalLocation")
        json.beginObject()
        Self.artifact(notice.path, paths, &json)
        json.endObject()
        json.endObject()
        json.endArray()
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
    json.endArray()
  }

  fileprivate static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  /// Writes the member `artifactLocation`.
  fileprivate static func artifact(_ path: String, _ paths: ReportPaths, _ json: inout JSONWriter) {
    json.key("artifactLocation")
    json.beginObject()
    if let address = paths.relativeAddress(of: path) {
      json.member("uri", address)
      json.member("uriBaseId", base)
    } else {
      json.member("uri", paths.address(of: path))
    }
    json.endObject()
  }
}

/// Writes the results of one text.
private struct ResultWriter {
  private let text: CheckedText
  private let paths: ReportPaths
  private var mapper: PositionMapper
  private var json = JSONWriter()

  init(_ text: CheckedText, _ paths: ReportPaths) {
    self.text = text
    self.paths = paths
    mapper = PositionMapper(text.document.source)
  }

  mutating func result(_ finding: Finding, _ print: String) -> [UInt8] {
    json = JSONWriter()
    json.beginObject()
    json.member("ruleId", finding.rule.id)
    json.member("level", SARIFReport.level(of: finding.severity))
    json.key("message")
    json.text(finding.message)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    place(finding.range)
    if let provision = text.provision(of: finding) {
      json.key("logicalLocations")
      json.beginArray()
      json.beginObject()
      json.member("fullyQualifiedName", provision)
      json.member("kind", "provision")
      json.endObject()
      json.endArray()
    }
    json.endObject()
    json.endArray()
    json.key("partialFingerprints")
    json.beginObject()
    json.member("lovsmed/v2", print)
    json.endObject()
    related(finding.related)
    fixes(finding.fixes)
    json.endObject()
    return json.take()
  }

  /// Writes the member `physicalLocation`. What was imported has no lines of its own.
  private mutating func place(_ range: ByteRange) {
    json.key("physicalLocation")
    json.beginObject()
    SARIFReport.artifact(text.document.path, paths, &json)
    if !text.isImported { region("region", range) }
    json.endObject()
  }

  private mutating func region(_ name: StaticString, _ range: ByteRange) {
    let start = mapper.linePosition(at: range.start)
    let end = mapper.linePosition(at: range.end)
    json.key(name)
    json.beginObject()
    json.member("startLine", start.line)
    json.member("startColumn", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
    json.member("byteOffset", start.offset)
    json.member("byteLength", end.offset - start.offset)
    json.endObject()
  }

  private mutating func related(_ places: [Finding.Related]) {
    guard !places.isEmpty else { return }
    json.key("relatedLocations")
    json.beginArray()
    for (index, related) in places.enumerated() {
      json.beginObject()
      json.member("id", index + 1)
      place(related.range)
      json.key("message")
      json.text(related.message)
      json.endObject()
    }
    json.endArray()
  }

  /// A fix of what was imported would be one of a text that lies nowhere.
  private mutating func fixes(_ fixes: [Fix]) {
    guard !fixes.isEmpty, !text.isImported else { return }
    json.key("fixes")
    json.beginArray()
    for fix in fixes {
      json.beginObject()
      json.key("description")
      json.text(fix.title)
      json.key("artifactChanges")
      json.beginArray()
      json.beginObject()
      SARIFReport.artifact(text.document.path, paths, &json)
      json.key("replacements")
      json.beginArray()
      for edit in fix.edits {
        json.beginObject()
        region("deletedRegion", edit.range)
        json.key("insertedContent")
        json.text(edit.newText)
        json.endObject()
      }
      json.endArray()
      json.endObject()
      json.endArray()
      json.key("properties")
      json.beginObject()
      json.member("safe", fix.isSafe)
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}

extension JSONWriter {
  /// Writes SARIF's object for a text.
  fileprivate mutating func text(_ text: String) {
    beginObject()
    member("text", text)
    endObject()
  }
}

import Analysis
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// The form in which a client takes diagnostics.
struct DiagnosticForm: Sendable {
  fileprivate let encoding: PositionEncoding
  fileprivate let rulePages: String?
  fileprivate let hasRelated: Bool
  fileprivate let hasLinks: Bool
  fileprivate let hasData: Bool
  fileprivate let tags: Set<Int>

  /// The form for `client`, with links to the rules' pages at `rulePages`.
  init(_ client: Client, rulePages: String?) {
    // Pulled diagnostics have had flags of their own only since 3.18.
    let paths = ["textDocument.publishDiagnostics", "textDocument.diagnostic"]
    func supports(_ flag: String) -> Bool { paths.contains { client.supports("\($0).\(flag)") } }
    encoding = client.encoding
    self.rulePages = rulePages
    hasRelated = supports("relatedInformation")
    hasLinks = supports("codeDescriptionSupport")
    hasData = supports("dataSupport")
    tags = Set([1, 2].filter { tag in paths.contains { client.supports("\($0).tagSupport.valueSet", "\(tag)") } })
  }

  /// Writes what `review` says of `document` as an array.
  func write(_ review: Review, of document: Document, uri: String, to json: inout JSONWriter) {
    var writer = DiagnosticWriter(form: self, uri: uri, document.source)
    json.array { json in
      for finding in review.findings { writer.write(finding, to: &json) }
    }
  }

  /// Writes what is wrong in the configuration whose text is `source`, as an array.
  func write(_ mistakes: [ConfigurationMistake], in source: SourceText, _ language: Language, to json: inout JSONWriter)
  {
    var places = Places(source, encoding)
    json.array { json in
      for mistake in mistakes {
        json.object { json in
          json.member("range", places.range(mistake.range))
          json.member("severity", Severity.error.number)
          json.member("source", "lovsmed")
          json.member("message", language == .danish ? mistake.danish : mistake.english)
        }
      }
    }
  }
}

/// Writes the findings of one text, which come in order of their places.
private struct DiagnosticWriter {
  let form: DiagnosticForm
  let uri: String
  private var places: Places
  private var relatedPlaces: Places

  init(form: DiagnosticForm, uri: String, _ source: SourceText) {
    self.form = form
    self.uri = uri
    places = Places(source, form.encoding)
    relatedPlaces = places
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject()
    json.member("range", places.range(finding.range))
    json.member("severity", finding.severity.number)
    json.member("code", finding.rule.id)
    if form.hasLinks, let rulePages = form.rulePages {
      json.object("codeDescription") { $0.member("href", "\(rulePages)\(finding.rule.id).md") }
    }
    json.member("source", "lovsmed")
    json.member("message", finding.message)
    if let tag = finding.rule.tag, form.tags.contains(tag) { json.array("tags") { $0.number(tag) } }
    if form.hasRelated, !finding.related.isEmpty {
      json.key("relatedInformation")
      json.beginArray()
      for place in finding.related {
        json.beginObject()
        json.member("location", LSP.Location(uri: uri, range: relatedPlaces.range(place.range)))
        json.member("message", place.message)
        json.endObject()
      }
      json.endArray()
    }
    if form.hasData, !finding.fixes.isEmpty {
      json.object("data") { json in
        json.member("fixes", finding.fixes.count)
        json.member("safe", finding.fixes.contains(where: \.isSafe))
      }
    }
    json.endObject()
  }
}

extension Severity {
  /// The number in `DiagnosticSeverity`.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .information: 3
    case .hint: 4
    }
  }
}

extension Rule {
  /// The number in `DiagnosticTag` of what the rule finds: 1 what is not needed, 2 what is no longer in force.
  fileprivate var tag: Int? { Self.tags[id] }

  private static let tags = [
    "configuration/unused-suppression": 1,
    "reference/repealed-target": 2,
  ]
}

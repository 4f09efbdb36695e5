import Analysis
import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

/// The form in which a client takes diagnostics.
struct DiagnosticForm: Sendable {
  fileprivate let encoding: PositionEncoding
  private let rulePages: String?
  private let ownRulePages: String?
  fileprivate let hasRelated: Bool
  fileprivate let hasLinks: Bool
  fileprivate let hasData: Bool
  fileprivate let hasMarkup: Bool
  fileprivate let tags: Set<Int>

  /// The form for `client`, with links to the rules' pages at `rulePages`; to those that the server itself can show where
  /// that is nil.
  init(_ client: Client, rulePages: String?) {
    // Pulled diagnostics have had flags of their own only since 3.18.
    let paths = ["textDocument.publishDiagnostics", "textDocument.diagnostic"]
    func supports(_ flag: String) -> Bool { paths.contains { client.supports("\($0).\(flag)") } }
    encoding = client.encoding
    ownRulePages = client.ownRulePages
    self.rulePages = rulePages ?? ownRulePages
    hasRelated = supports("relatedInformation")
    hasLinks = supports("codeDescriptionSupport")
    hasData = supports("dataSupport")
    hasMarkup = client.supports("textDocument.diagnostic.markupMessageSupport")
    tags = Set([1, 2].filter { tag in paths.contains { client.supports("\($0).tagSupport.valueSet", "\(tag)") } })
  }

  /// Where the page of `rule` lies; one that is not built in has none but with the server.
  fileprivate func rulePages(of rule: Rule) -> String? { rule.isBuiltIn ? rulePages : ownRulePages }

  /// Writes what `review` says of `document` as an array; `written` holds what has been written of the same document before.
  func write(
    _ review: Review, of document: Document, uri: String, with written: inout WrittenDiagnostics,
    to json: inout JSONWriter
  ) {
    var writer = DiagnosticWriter(form: self, uri: uri, document.source, written)
    json.array { json in
      for finding in review.findings { writer.write(finding, to: &json) }
    }
    written = writer.written
  }

  /// Writes what `review` says of `document` as an array.
  func write(_ review: Review, of document: Document, uri: String, to json: inout JSONWriter) {
    var written = WrittenDiagnostics()
    write(review, of: document, uri: uri, with: &written, to: &json)
  }

  /// Writes what is wrong in the configuration whose text is `source`, as an array.
  func write(
    _ mistakes: [ConfigurationMistake], in source: SourceText, _ language: Language, as severity: Severity = .error,
    to json: inout JSONWriter
  ) {
    var places = Places(source, encoding)
    json.array { json in
      for mistake in mistakes {
        json.object { json in
          json.member("range", places.range(mistake.range))
          json.member("severity", severity.number)
          json.member("source", "lovsmed")
          json.member("message", language == .danish ? mistake.danish : mistake.english)
        }
      }
    }
  }
}

/// The words of diagnostics as they were written last: an edit mostly moves findings and leaves their words.
struct WrittenDiagnostics {
  fileprivate var words: [ObjectIdentifier: Words] = [:]

  /// The JSON of one diagnostic without its ranges.
  fileprivate struct Words {
    /// Whose words they are; held so that no other finding can take its identity.
    let identity: Finding.Identity
    /// What stands before, between and after the ranges: the finding's own and those of the places that explain it.
    let pieces: [[UInt8]]
  }
}

/// Writes the findings of one text, which come in order of their places.
private struct DiagnosticWriter {
  let form: DiagnosticForm
  let uri: String
  private let former: WrittenDiagnostics
  /// What has been written.
  private(set) var written = WrittenDiagnostics()
  private var places: Places
  private var relatedPlaces: Places

  init(form: DiagnosticForm, uri: String, _ source: SourceText, _ former: WrittenDiagnostics) {
    self.form = form
    self.uri = uri
    self.former = former
    places = Places(source, form.encoding)
    relatedPlaces = places
    written.words.reserveCapacity(former.words.count)
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    let key = ObjectIdentifier(finding.identity)
    let words = former.words[key] ?? .init(identity: finding.identity, pieces: pieces(of: finding))
    written.words[key] = words
    json.raw(words.pieces) { index, json in
      let range =
        index == 0 ? places.range(finding.range) : relatedPlaces.range(finding.related[index - 1].range)
      range.encode(into: &json)
    }
  }

  private func pieces(of finding: Finding) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var json = JSONWriter()
    func leaveOutRange() {
      json.key("range")
      pieces.append(json.take())
      json.raw([])
    }
    json.beginObject()
    leaveOutRange()
    json.member("severity", finding.severity.number)
    json.member("code", finding.rule.id)
    if form.hasLinks, let rulePages = form.rulePages(of: finding.rule) {
      json.object("codeDescription") { $0.member("href", "\(rulePages)\(finding.rule.id).md") }
    }
    json.member("source", "lovsmed")
    if form.hasMarkup {
      json.member("message", Prose.citing(finding.message))
    } else {
      json.member("message", finding.message)
    }
    if let tag = finding.rule.tag?.number, form.tags.contains(tag) { json.array("tags") { $0.number(tag) } }
    if form.hasRelated, !finding.related.isEmpty {
      json.key("relatedInformation")
      json.beginArray()
      for place in finding.related {
        json.beginObject()
        json.key("location")
        json.beginObject()
        json.member("uri", uri)
        leaveOutRange()
        json.endObject()
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
    pieces.append(json.take())
    return pieces
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

extension Rule.Tag {
  /// The number in `DiagnosticTag`.
  fileprivate var number: Int {
    switch self {
    case .unnecessary: 1
    case .deprecated: 2
    }
  }
}

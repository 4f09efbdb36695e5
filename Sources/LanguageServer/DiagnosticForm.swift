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

  /// Writes what `review` says of `document` as an array; `written` holds what has been written of the same document before, and
  /// has taken note of all changes since.
  func write(
    _ review: Review, of document: Document, uri: String, with written: inout WrittenDiagnostics,
    to json: inout JSONWriter
  ) {
    var writer = DiagnosticWriter(form: self, uri: uri, document.source, written)
    for finding in review.findings { writer.write(finding) }
    written = writer.finish()
    json.array { json in
      if !written.json.isEmpty { json.raw(written.json) }
    }
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

/// The diagnostics of one text as they were written last. An edit mostly leaves them as they are, places and all, or moves them
/// and leaves their words.
struct WrittenDiagnostics {
  /// One after the other, with commas between them.
  fileprivate var json: [UInt8] = []
  fileprivate var entries: [Entry] = []
  /// How many lines the text had.
  fileprivate var lineCount = 0
  /// What has changed in the text since.
  private(set) var change: TextChange?

  /// One diagnostic.
  fileprivate struct Entry {
    /// Whose it is; held so that no other finding can take its identity.
    let identity: Finding.Identity
    /// What stands before, between and after the ranges: the finding's own and those of the places that explain it.
    let pieces: [[UInt8]]
    /// Where it stands in ``WrittenDiagnostics/json``.
    var place: Range<Int>
  }

  /// Takes note of a change of the text.
  mutating func note(_ next: TextChange) {
    change?.append(next.oldRange, newCount: next.newCount)
    if change == nil { change = next }
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
  /// Places that lie before this one have the positions they had.
  private var unmovedEnd = Int.max
  /// Places that lie in this line or after it have the positions they had; nil where there is none.
  private var unmovedStart: Int?
  /// The entry of the former diagnostics that comes after the one that was looked for last.
  private var next = 0
  /// The entries by the identities of their findings, where they are not met in order.
  private lazy var entries = Dictionary(
    former.entries.indices.map { (ObjectIdentifier(former.entries[$0].identity), $0) }, uniquingKeysWith: { $1 })
  /// The stretch of the former diagnostics that is to be written again as it is.
  private var pending = 0..<0
  private var json = JSONWriter()

  init(form: DiagnosticForm, uri: String, _ source: SourceText, _ former: WrittenDiagnostics) {
    self.form = form
    self.uri = uri
    self.former = former
    places = Places(source, form.encoding)
    relatedPlaces = places
    written.lineCount = source.lineCount
    written.entries.reserveCapacity(former.entries.count)
    json.reserve(former.json.count)
    guard let change = former.change else { return }
    unmovedEnd = change.newRange.start
    // What stands in the line where the change ends may have been pushed aside.
    let nextLine = source.lineIndex(at: change.newRange.end) + 1
    if source.lineCount == former.lineCount, nextLine < source.lineCount {
      unmovedStart = source.lineRange(nextLine).start
    }
  }

  mutating func write(_ finding: Finding) {
    let entry = formerEntry(of: finding)
    if let entry, stands(finding) { return writeAgain(entry) }
    flush()
    let pieces = entry?.pieces ?? pieces(of: finding)
    let start = json.bytes.isEmpty ? 0 : json.bytes.count + 1
    json.raw(pieces) { index, json in
      let range =
        index == 0 ? places.range(finding.range) : relatedPlaces.range(finding.related[index - 1].range)
      range.encode(into: &json)
    }
    written.entries.append(.init(identity: finding.identity, pieces: pieces, place: start..<json.bytes.count))
  }

  /// All that has been written.
  mutating func finish() -> WrittenDiagnostics {
    flush()
    written.json = json.take()
    return written
  }

  private mutating func formerEntry(of finding: Finding) -> WrittenDiagnostics.Entry? {
    if !former.entries.indices.contains(next) || former.entries[next].identity !== finding.identity {
      guard let index = entries[ObjectIdentifier(finding.identity)] else { return nil }
      next = index
    }
    defer { next += 1 }
    return former.entries[next]
  }

  /// Whether the finding, which has been written before, has the positions it had.
  private func stands(_ finding: Finding) -> Bool {
    func stands(_ range: ByteRange) -> Bool {
      range.end < unmovedEnd || unmovedStart.map { range.start >= $0 } ?? false
    }
    return stands(finding.range) && finding.related.allSatisfy { stands($0.range) }
  }

  /// Writes a diagnostic as it was; several that stood after one another are written in one go.
  private mutating func writeAgain(_ entry: WrittenDiagnostics.Entry) {
    if pending.isEmpty || pending.upperBound + 1 != entry.place.lowerBound {
      flush()
      pending = entry.place
    } else {
      pending = pending.lowerBound..<entry.place.upperBound
    }
    let end = (json.bytes.isEmpty ? 0 : json.bytes.count + 1) + pending.count
    written.entries.append(
      .init(identity: entry.identity, pieces: entry.pieces, place: end - entry.place.count..<end))
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    json.raw(former.json[pending])
    pending = 0..<0
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

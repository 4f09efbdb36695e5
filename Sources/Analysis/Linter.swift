import StatuteModel

/// Runs analyzers over documents.
public struct Linter: Sendable {
  /// The analyzers, in the order they run.
  public let analyzers: [any Analyzer]
  /// The language of the messages.
  public let language: Language

  /// A linter that runs `analyzers` and speaks `language`.
  public init(analyzers: [any Analyzer], language: Language = .danish) {
    self.analyzers = analyzers
    self.language = language
  }

  /// What the analyzers find in `document`, ordered by place, then by rule.
  public func findings(in document: Document) -> [Finding] {
    var report = Report(language: language) { $0.isEnabled ? $0.severity : nil }
    for analyzer in analyzers { analyzer.analyze(document, report: &report) }
    return report.findings.sorted {
      ($0.range.start, $0.range.end, $0.rule.id) < ($1.range.start, $1.range.end, $1.rule.id)
    }
  }
}

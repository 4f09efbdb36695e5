import StatuteModel

/// Runs analyzers over documents.
public struct Linter: Sendable {
  /// The analyzers, in the order they run.
  public let analyzers: [any Analyzer]
  /// The language of the messages.
  public let language: Language
  private let severities: @Sendable (Rule) -> Severity?

  /// A linter that runs `analyzers` and speaks `language`; `severities` gives a rule's weight, nil where it is off.
  public init(
    analyzers: [any Analyzer], language: Language = .danish,
    severities: @escaping @Sendable (Rule) -> Severity? = { $0.isEnabled ? $0.severity : nil }
  ) {
    self.analyzers = analyzers
    self.language = language
    self.severities = severities
  }

  /// What the analyzers find in `document`, ordered by place, then by rule.
  public func findings(in document: Document) -> [Finding] {
    var report = Report(language: language, severities: severities)
    for analyzer in analyzers { analyzer.analyze(document, report: &report) }
    return report.findings.sorted {
      ($0.range.start, $0.range.end, $0.rule.id) < ($1.range.start, $1.range.end, $1.rule.id)
    }
  }
}

import StatuteModel

/// Runs analyzers over documents.
public struct Linter: Sendable {
  /// The language of the messages.
  public let language: Language
  /// Whether messages are read in an editor, where no options are at hand.
  public let isInEditor: Bool
  /// Whether other acts are still being read, so that none can be said not to be at hand.
  public var awaitsOtherActs = false
  /// What the rules weigh.
  public let weights: RuleWeights
  /// The analyzers that have something to do, in the order they run.
  private let analyzers: [any Analyzer]
  private let suppressionAnalyzers: [any SuppressionAnalyzer]

  /// A linter that runs those of `analyzers` that have a rule in force, and speaks `language`. The catalogue of `weights`
  /// holds the rules of all that may run, here or elsewhere.
  public init(analyzers: [any Analyzer], language: Language = .danish, weights: RuleWeights, isInEditor: Bool = false) {
    self.language = language
    self.isInEditor = isInEditor
    self.weights = weights
    self.analyzers = analyzers.filter { $0.rules.contains { weights.severity(of: $0) != nil } }
    suppressionAnalyzers = self.analyzers.compactMap {
      if case .suppression(let analyzer) = $0.role { analyzer } else { nil }
    }
  }

  /// A linter that runs `analyzers` and speaks `language`; `severities` gives a rule's weight, nil where it is off.
  public init(
    analyzers: [any Analyzer], language: Language = .danish,
    severities: (Rule) -> Severity? = { $0.isEnabled ? $0.severity : nil }
  ) {
    self.init(analyzers: analyzers, language: language, weights: RuleWeights(analyzers, severities: severities))
  }

  /// What the analyzers find in `document`.
  public func review(_ document: Document) -> Review {
    review(document) { $1.analyze(document, report: &$2) }
  }

  /// The same, where `memory` holds what was found in earlier states of the document and has taken note of all changes
  /// since; only what these touched is looked at again. What `add` adds has been found by others.
  public func review(
    _ document: Document, with memory: inout ReviewMemory, adding add: (inout Report) -> Void = { _ in }
  ) -> Review {
    review(document, adding: add) { ordinal, analyzer, report in
      switch analyzer.role {
      case .section(let analyzer): memory.add(ordinal, analyzer, document, to: &report)
      case .outline(let analyzer): memory.add(ordinal, analyzer, document, to: &report)
      case .mention(let analyzer): memory.add(ordinal, analyzer, document, to: &report)
      case .plain, .suppression: analyzer.analyze(document, report: &report)
      }
    }
  }

  private func review(
    _ document: Document, adding add: (inout Report) -> Void = { _ in },
    by run: (_ ordinal: Int, any Analyzer, inout Report) -> Void
  ) -> Review {
    var report = Report(on: document, language: language, weights: weights, isInEditor: isInEditor)
    report.awaitsOtherActs = awaitsOtherActs
    for (ordinal, analyzer) in analyzers.enumerated() { run(ordinal, analyzer, &report) }
    add(&report)
    if !report.suppressions.comments.isEmpty {
      let suppressions = report.suppressions
      for analyzer in suppressionAnalyzers { analyzer.analyze(suppressions, in: document, report: &report) }
    }
    return report.review()
  }

  /// What `check` reports on `document`, for findings that an analyzer has no way to know of.
  public func review(_ document: Document, by check: (inout Report) -> Void) -> Review {
    var report = Report(on: document, language: language, weights: weights, isInEditor: isInEditor)
    check(&report)
    return report.review()
  }

  /// The findings of ``review(_:)``.
  public func findings(in document: Document) -> [Finding] { review(document).findings }
}

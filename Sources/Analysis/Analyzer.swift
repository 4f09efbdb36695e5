import StatuteModel
import StatuteText

/// How far an analyzer looks; what it found stays valid while nothing within that reach changes.
public enum AnalyzerScope: Sendable {
  /// One section at a time.
  case section
  /// The outline of one document.
  case document
  /// Other acts too.
  case workspace
}

/// A check or a tight group of checks. Built-in analyzers, those of a program built on the library and plug-ins
/// conform alike.
public protocol Analyzer: Sendable {
  /// The rules whose findings it reports.
  var rules: [Rule] { get }
  /// How far it looks.
  var scope: AnalyzerScope { get }
  /// Looks at `document` and reports what it finds.
  func analyze(_ document: Document, report: inout Report)
}

/// Collects the findings of one document.
public struct Report: Sendable {
  /// The findings so far, in the order they were reported.
  public private(set) var findings: [Finding] = []
  /// The language of the messages.
  public let language: Language
  private let severities: @Sendable (Rule) -> Severity?

  /// A report whose messages are in `language`; `severities` gives a rule's weight, nil where it is switched off.
  public init(language: Language, severities: @escaping @Sendable (Rule) -> Severity?) {
    self.language = language
    self.severities = severities
  }

  /// Whether anyone wants the findings of `rule`; an analyzer that has much to do may ask first.
  public func wants(_ rule: Rule) -> Bool { severities(rule) != nil }

  /// Adds a finding about `range`, which lies in the node with index `node`.
  ///
  /// `severity` is given where the finding weighs otherwise than the rule does by itself (a gap in an act in force is
  /// less than one in a draft); what the configuration says of the rule wins over both.
  public mutating func add(
    _ rule: Rule, at range: ByteRange, node: Int, severity: Severity? = nil, _ message: Message,
    related: [(message: Message, range: ByteRange)] = [],
    fixes: [(title: Message, isSafe: Bool, edits: [TextEdit])] = []
  ) {
    guard let configured = severities(rule) else { return }
    let language = language
    findings.append(
      Finding(
        rule: rule,
        severity: configured == rule.severity ? severity ?? configured : configured,
        message: message.text(in: language),
        range: range,
        node: node,
        related: related.map { .init(message: $0.message.text(in: language), range: $0.range) },
        fixes: fixes.map { .init(title: $0.title.text(in: language), isSafe: $0.isSafe, edits: $0.edits) }))
  }
}

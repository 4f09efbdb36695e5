import StatuteModel
import StatuteText

/// Collects the findings of one document.
///
/// A finding that a comment in the text leaves out is counted and not built, and so is one beyond
/// ``Review/maximumFindings`` of its rule, so that no text, however broken, fills the memory.
public struct Report: Sendable {
  /// The findings so far, in the order they were reported.
  public private(set) var findings: [Finding] = []
  /// The language of the messages.
  public let language: Language
  /// Whether messages are read in an editor, where no options are at hand.
  public let isInEditor: Bool
  /// Whether other acts are still being read, so that none can be said not to be at hand.
  public internal(set) var awaitsOtherActs = false
  /// What the rules weigh in this run.
  public let weights: RuleWeights

  private(set) var suppressions: Suppressions
  /// For each rule of the catalogue how many findings have been kept, and how many left out by a comment.
  private var kept: [Int]
  private var suppressed: [Int]
  /// So many findings of a rule are kept.
  private var limit = Review.maximumFindings
  /// How many have not been kept, by rule and severity.
  private var omitted: [Int: [Int]] = [:]

  /// A report on `document` whose messages are in `language`.
  init(on document: Document, language: Language, weights: RuleWeights, isInEditor: Bool = false) {
    self.language = language
    self.isInEditor = isInEditor
    self.weights = weights
    suppressions = Suppressions(in: document, weights.catalogue)
    kept = Array(repeating: 0, count: weights.catalogue.rules.count)
    suppressed = kept
  }

  /// An empty report on the same terms that no comment in the text leaves anything out of, and that keeps `limit` findings of
  /// each rule.
  func withoutSuppressions(keeping limit: Int) -> Report {
    var report = self
    report.limit = limit
    report.suppressions = Suppressions()
    report.findings = []
    report.kept = Array(repeating: 0, count: kept.count)
    report.suppressed = report.kept
    report.omitted = [:]
    report.ended = []
    return report
  }

  /// Whether all that was found has been kept.
  var isComplete: Bool { omitted.isEmpty }

  /// The families whose rules have not looked at all of the text, so that it cannot be told that they find nothing.
  private var unfinished: Set<Substring> = []

  /// Takes note that the rules of `family` have not looked at all of the text.
  public mutating func leaveUnfinished(_ family: some StringProtocol) { unfinished.insert(Substring(family)) }

  /// The rules that have looked at the beginning of the text only.
  private var ended: Set<Int> = []

  /// Whether it can be told that the rules `selector` names find nothing.
  public func isDecided(_ selector: RuleSelector) -> Bool {
    let rules = weights.catalogue.rules
    return weights.isDecided(selector)
      && (unfinished.isEmpty || !rules.contains { unfinished.contains($0.family) && selector.matches($0) })
      && !ended.contains { selector.matches(rules[$0]) }
  }

  /// Whether anyone wants the findings of `rule`; an analyzer that has much to do may ask first.
  public func wants(_ rule: Rule) -> Bool { weights.severity(of: rule) != nil }

  /// Whether a further finding of `rule` is kept, and not only counted; an analyzer whose message is dear may ask first.
  public func hasRoom(for rule: Rule) -> Bool {
    weights.catalogue.ordinal(of: rule).map { kept[$0] < limit } ?? false
  }

  /// Adds a finding about `range`, which lies in the node with index `node`.
  ///
  /// `severity` is given where the finding weighs otherwise than the rule does by itself (a gap in an act in force is
  /// less than one in a draft); what the configuration says of the rule wins over both. `endsRule` says that the rule has not
  /// looked at what comes after.
  public mutating func add(
    _ rule: Rule, at range: ByteRange, node: Int, severity: Severity? = nil, _ message: Message,
    related: [(message: Message, range: ByteRange)] = [],
    fixes: [(title: Message, isSafe: Bool, edits: [TextEdit])] = [], endsRule: Bool = false
  ) {
    guard let ordinal = weights.catalogue.ordinal(of: rule), let weight = weights[ordinal].severity(of: severity)
    else { return }
    if endsRule { ended.insert(ordinal) }
    guard isKept(ordinal, weight, at: range) else { return }
    let language = language
    findings.append(
      Finding(
        rule: rule,
        severity: weight,
        message: message.text(in: language),
        range: range,
        node: node,
        related: related.map { .init(message: $0.message.text(in: language), range: $0.range) },
        fixes: fixes.map { .init(title: $0.title.text(in: language), isSafe: $0.isSafe, edits: $0.edits) },
        endsRule: endsRule))
  }

  /// Adds findings that have been weighed on the same terms.
  public mutating func add(_ weighed: [Finding]) {
    // Mostly several in a row are of one rule.
    var (id, ordinal) = ("", nil as Int?)
    for finding in weighed {
      if finding.rule.id != id { (id, ordinal) = (finding.rule.id, weights.catalogue.ordinal(of: finding.rule)) }
      guard let ordinal else { continue }
      if finding.endsRule { ended.insert(ordinal) }
      if isKept(ordinal, finding.severity, at: finding.range) { findings.append(finding) }
    }
  }

  /// Whether a finding is to be kept; counts it either way.
  private mutating func isKept(_ rule: Int, _ severity: Severity, at range: ByteRange) -> Bool {
    if suppressions.leavesOut(rule, at: range.start) {
      suppressed[rule] += 1
      return false
    }
    if kept[rule] < limit {
      kept[rule] += 1
      return true
    }
    omitted[rule, default: Array(repeating: 0, count: Severity.allCases.count)][Int(severity.rawValue)] += 1
    return false
  }

  /// The findings in order of place and rule; their places in the list are sorted, for they themselves are large.
  private func inOrder() -> [Finding] {
    let order = findings.indices.sorted { one, other in
      let (first, second) = (findings[one].range, findings[other].range)
      if first.start != second.start { return first.start < second.start }
      if first.end != second.end { return first.end < second.end }
      return findings[one].rule.id < findings[other].rule.id
    }
    return order.map { findings[$0] }
  }

  /// All that was found, in order of place and rule.
  func review() -> Review {
    let rules = weights.catalogue.rules
    let omissions = omitted.flatMap { rule, counts in
      Severity.allCases.filter { counts[Int($0.rawValue)] > 0 }.map { severity in
        Review.Omission(rule: rules[rule], severity: severity, count: counts[Int(severity.rawValue)])
      }
    }
    return Review(
      findings: inOrder(),
      omissions: omissions.sorted { ($1.severity, $0.rule.id) < ($0.severity, $1.rule.id) },
      suppressed: rules.indices.filter { suppressed[$0] > 0 }.map { (rule: rules[$0], count: suppressed[$0]) })
  }
}

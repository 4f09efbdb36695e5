/// What was found in one document.
public struct Review: Sendable {
  /// The findings, ordered by place, then by rule; at most ``maximumFindings`` of each rule.
  public let findings: [Finding]
  /// What was found beyond those, the heaviest first.
  public let omissions: [Omission]
  /// How many findings of each rule comments in the text left out, in the order of the catalogue.
  public let suppressed: [(rule: Rule, count: Int)]

  /// So many findings of one rule in one text are kept: more than anyone reads, little enough that a text made to be
  /// broken everywhere does not fill the memory. The first that are found are kept, so that it is always the same ones.
  public static let maximumFindings = 1000

  /// Findings that were counted and not kept.
  public struct Omission: Sendable {
    /// Their rule.
    public let rule: Rule
    /// What each of them weighs.
    public let severity: Severity
    /// How many they are.
    public let count: Int

    /// `count` findings of `rule`, each of which weighs `severity`.
    public init(rule: Rule, severity: Severity, count: Int) {
      self.rule = rule
      self.severity = severity
      self.count = count
    }
  }

  /// These findings, which stand in the order of their places, and what else was found.
  public init(findings: [Finding], omissions: [Omission], suppressed: [(rule: Rule, count: Int)]) {
    self.findings = findings
    self.omissions = omissions
    self.suppressed = suppressed
  }

  /// What weighs `minimum` or more.
  public func from(_ minimum: Severity) -> Review {
    Review(
      findings: findings.filter { $0.severity >= minimum }, omissions: omissions.filter { $0.severity >= minimum },
      suppressed: suppressed)
  }
}

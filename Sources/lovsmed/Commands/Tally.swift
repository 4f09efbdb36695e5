import Analysis

/// What has been counted while texts were checked.
struct Tally: Sendable {
  /// Texts that were checked.
  var files = 0
  /// Texts in which something was found.
  var filesWithFindings = 0
  /// Texts found in folders that hold no law.
  var skipped = 0
  /// Texts and folders that could not be read.
  var unreadable = 0
  /// The length of the checked texts.
  var byteCount = 0
  /// Findings by rule id.
  var rules: [String: Int] = [:]
  /// References, where they are counted.
  var references = ReferenceTally()
  private var severities: [Severity: Int] = [:]

  init(skipped: Int = 0, unreadable: Int = 0) {
    self.skipped = skipped
    self.unreadable = unreadable
  }

  /// The tally of one text.
  init(_ findings: [Finding], byteCount: Int) {
    files = 1
    filesWithFindings = findings.isEmpty ? 0 : 1
    self.byteCount = byteCount
    for finding in findings {
      severities[finding.severity, default: 0] += 1
      rules[finding.rule.id, default: 0] += 1
    }
  }

  /// How many findings weigh `severity`.
  subscript(_ severity: Severity) -> Int { severities[severity, default: 0] }

  /// How the process ends, where findings from `threshold` on make it fail; nil where none do.
  func status(failingOn threshold: Severity?) -> ExitStatus {
    if unreadable > 0 { return .failure }
    guard let threshold else { return .clean }
    return severities.contains { $0.key >= threshold && $0.value > 0 } ? .findings : .clean
  }

  static func += (total: inout Tally, part: Tally) {
    total.files += part.files
    total.filesWithFindings += part.filesWithFindings
    total.skipped += part.skipped
    total.unreadable += part.unreadable
    total.byteCount += part.byteCount
    total.references += part.references
    total.rules.merge(part.rules, uniquingKeysWith: +)
    total.severities.merge(part.severities, uniquingKeysWith: +)
  }
}

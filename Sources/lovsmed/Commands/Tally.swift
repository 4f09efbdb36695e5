import Analysis

/// What has been counted while texts were checked.
struct Tally: Sendable {
  /// Texts that were checked.
  var files = 0
  /// Texts in which something was found.
  var filesWithFindings = 0
  /// Those of them whose text was imported from another format.
  var importedWithFindings = 0
  /// Texts found in folders that hold no law.
  var skipped = 0
  /// Texts and folders that could not be read.
  var unreadable = 0
  /// Texts that could not be written.
  var unwritable = 0
  /// Findings that were mended, or would be.
  var mended = 0
  /// Texts that were changed, or would be.
  var changed = 0
  /// Findings that a baseline knows.
  var known = 0
  /// Findings that a baseline knows and that are gone.
  var gone: [Baseline.Gone] = []
  /// Texts in which nothing has been touched since the revision that was named.
  var untouched = 0
  /// What reports for programs tell beside the findings.
  var notices: [Notice] = []
  /// The rules something was found of, by id.
  var explained: [String: ExplainedRule] = [:]
  /// The length of the checked texts.
  var byteCount = 0
  /// Findings by rule id, those that are not shown included.
  var rules: [String: Int] = [:]
  /// Findings by rule id that comments in the texts left out.
  var suppressed: [String: Int] = [:]
  /// References, where they are counted.
  var references = ReferenceTally()
  private var severities: [Severity: Int] = [:]

  /// Something to be told of a text, or of a configuration, that is no finding.
  struct Notice: Sendable {
    let path: String
    let text: Problem
    /// An error where something could not be checked.
    let severity: Severity
    /// The plug-in it is about; nil where it is about none.
    var plugin: String?

    /// What is told under the name of a rule.
    var source: String { plugin ?? "lovsmed" }
  }

  private var hasFailed = false

  init(skipped: Int = 0, unreadable: Int = 0, untouched: Int = 0) {
    self.skipped = skipped
    self.untouched = untouched
    self.unreadable = unreadable
  }

  /// The tally of one text, in which findings from `threshold` on make the command fail; nil where none do.
  init(_ review: Review, byteCount: Int, threshold: Severity?, rules: RulesAtHand) {
    files = 1
    filesWithFindings = review.findings.isEmpty ? 0 : 1
    self.byteCount = byteCount
    for finding in review.findings { count(finding.rule, finding.severity, 1) }
    for omission in review.omissions { count(omission.rule, omission.severity, omission.count) }
    for (rule, count) in review.suppressed { suppressed[rule.id, default: 0] += count }
    let found = review.findings.map(\.rule) + review.omissions.map(\.rule) + review.suppressed.map(\.rule)
    for rule in found where explained[rule.id] == nil {
      explained[rule.id] = rules.explained(rule)
    }
    hasFailed = threshold.map { threshold in severities.keys.contains { $0 >= threshold } } ?? false
  }

  private mutating func count(_ rule: Rule, _ severity: Severity, _ number: Int) {
    severities[severity, default: 0] += number
    rules[rule.id, default: 0] += number
  }

  /// How many findings weigh `severity`.
  subscript(_ severity: Severity) -> Int { severities[severity, default: 0] }

  /// How the process ends.
  var status: ExitStatus { unreadable + unwritable > 0 ? .failure : hasFailed ? .findings : .clean }

  /// How the process ends where what is found does not matter.
  var statusOfWork: ExitStatus { unreadable + unwritable > 0 ? .failure : .clean }

  /// How the process ends where nothing was to be done but to say what would change.
  var differenceStatus: ExitStatus { unreadable > 0 ? .failure : changed > 0 ? .findings : .clean }

  static func += (total: inout Tally, part: Tally) {
    total.files += part.files
    total.filesWithFindings += part.filesWithFindings
    total.importedWithFindings += part.importedWithFindings
    total.skipped += part.skipped
    total.unreadable += part.unreadable
    total.unwritable += part.unwritable
    total.mended += part.mended
    total.changed += part.changed
    total.known += part.known
    total.gone += part.gone
    total.untouched += part.untouched
    total.notices += part.notices
    total.explained.merge(part.explained) { known, _ in known }
    total.byteCount += part.byteCount
    total.references += part.references
    total.rules.merge(part.rules, uniquingKeysWith: +)
    total.suppressed.merge(part.suppressed, uniquingKeysWith: +)
    total.severities.merge(part.severities, uniquingKeysWith: +)
    total.hasFailed = total.hasFailed || part.hasFailed
  }
}

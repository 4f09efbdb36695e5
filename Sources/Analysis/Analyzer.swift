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
  /// The documentation of `rule`, one of its rules; nil where there is none. That of built-in rules is known elsewhere.
  func page(of rule: Rule) -> RulePage?
  /// How far it looks.
  var scope: AnalyzerScope { get }
  /// What it is besides; follows from which protocols it conforms to.
  var role: AnalyzerRole { get }
  /// Looks at `document` and reports what it finds.
  func analyze(_ document: Document, report: inout Report)
}

/// What an analyzer is besides. A cast would have the runtime look through every conformance in the program, once for each
/// analyzer: a tenth of the time that opening the largest act takes.
public enum AnalyzerRole: Sendable {
  /// No more than an analyzer.
  case plain
  /// It looks at one section at a time.
  case section(any SectionAnalyzer)
  /// It looks at the outline.
  case outline(any OutlineAnalyzer)
  /// It gathers words and concludes from them.
  case mention(any MentionAnalyzer)
  /// It looks at the comments by which findings are left out.
  case suppression(any SuppressionAnalyzer)
}

extension Analyzer {
  /// None.
  public func page(of rule: Rule) -> RulePage? { nil }
  /// An analyzer and no more.
  public var role: AnalyzerRole { .plain }
}

/// An analyzer whose findings in a section rest on the words of that section and on the outline of the document (which
/// provisions there are, with which numbers, and what references point at), so that after an edit only the sections are
/// looked at again whose words changed. A finding's node lies in the part it was reported of.
public protocol SectionAnalyzer: Analyzer {
  /// Looks at `part` and reports what it finds, in the order of the text.
  func analyze(_ part: DocumentPart, report: inout Report)
  /// Whether it can look at what stands outside of the act's own sections piece by piece, too; if not, all is looked at again
  /// when something there changes.
  var takesAnyStretch: Bool { get }
  /// A number for all else that the findings in `document` rest on; ``DocumentPart/premise`` brings it back.
  func premise(of document: Document) -> Int
  /// Whether `premise` still is that number when `part` has changed; if not, all is looked at again.
  func keeps(_ premise: Int, after part: DocumentPart) -> Bool
}

extension SectionAnalyzer {
  /// One section at a time.
  public var scope: AnalyzerScope { .section }
  /// One that looks at one section at a time.
  public var role: AnalyzerRole { .section(self) }
  /// Sections only.
  public var takesAnyStretch: Bool { false }
  /// Looks at all of `document`.
  public func analyze(_ document: Document, report: inout Report) { analyze(DocumentPart(document), report: &report) }
  /// Nothing else.
  public func premise(of document: Document) -> Int { 0 }
  /// Nothing else.
  public func keeps(_ premise: Int, after part: DocumentPart) -> Bool { true }
}

/// An analyzer whose findings rest on the outline of the document (which provisions there are, with which numbers) and on the
/// labels that they are about, so that they stay what they are while an edit changes other words.
public protocol OutlineAnalyzer: Analyzer {}

extension OutlineAnalyzer {
  /// The outline of one document.
  public var scope: AnalyzerScope { .document }
  /// One that looks at the outline.
  public var role: AnalyzerRole { .outline(self) }
}

/// An analyzer that also looks at the comments by which findings are left out, once all other findings are known.
public protocol SuppressionAnalyzer: Analyzer {
  /// Looks at the suppressions of `document` and reports what it finds.
  func analyze(_ suppressions: Suppressions, in document: Document, report: inout Report)
}

extension SuppressionAnalyzer {
  /// One that looks at comments.
  public var role: AnalyzerRole { .suppression(self) }
  /// What it looks at is not there yet.
  public func analyze(_ document: Document, report: inout Report) {}
}

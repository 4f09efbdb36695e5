import StatuteModel
import StatuteText

/// What has been found in a document so far, so that after an edit only what it touched is looked at again.
public struct ReviewMemory: Sendable {
  /// What was found by the analyzers that look at one section at a time or at the outline, by their place in the linter.
  private var entries: [Int: Entry] = [:]
  /// What those have gathered that conclude from mentions.
  private var gatherings: [Int: Gathering] = [:]

  fileprivate struct Entry {
    var findings: [Finding]
    let premise: Int
    let reach: Reach
    /// Whether they rest on the words of other acts.
    let looksElsewhere: Bool
    /// The parts to look at again, in document order.
    var stale: [Range<Int>] = []
  }

  /// What an analyzer can look at again without looking at all.
  fileprivate enum Reach {
    /// The act's own sections.
    case sections
    /// Those, and what is looked at together outside of them.
    case stretches
    /// Nothing: its findings hold or do not.
    case nothing
  }

  /// So many findings of an analyzer are remembered: more than a review shows, so that a text with more than those is not looked
  /// through anew at each key.
  private static let maximumFindings = 10 * Review.maximumFindings

  /// Nothing yet.
  public init() {}

  /// Takes note of a change of the document.
  public mutating func note(_ change: DocumentChange, in document: Document) {
    for (key, entry) in entries {
      let touched = entry.reach == .sections ? change.sections : change.stretches
      entries[key] = touched.flatMap { entry.noting(change.text, $0, in: document) }
    }
    guard let sections = change.sections else { return gatherings = [:] }
    for key in gatherings.keys { gatherings[key]?.note(change.text, in: sections) }
  }

  /// Forgets what was found by the analyzers that look at other acts, whose words have changed.
  public mutating func noteOtherActs() {
    entries = entries.filter { !$0.value.looksElsewhere }
  }

  /// Adds what the analyzer with this ordinal finds in `document` to `report`.
  mutating func add(
    _ ordinal: Int, _ analyzer: any SectionAnalyzer, _ document: Document, to report: inout Report
  ) {
    func addAnew() {
      let reach = analyzer.takesAnyStretch ? Reach.stretches : .sections
      addAll(ordinal, analyzer, document, reach, premise: analyzer.premise(of: document), to: &report)
    }
    guard var known = entries.removeValue(forKey: ordinal),
      known.stale.allSatisfy({ analyzer.keeps(known.premise, after: DocumentPart(document, $0)) })
    else { return addAnew() }
    for part in known.stale {
      var partial = report.withoutSuppressions(keeping: Self.maximumFindings)
      analyzer.analyze(DocumentPart(document, part, premise: known.premise), report: &partial)
      guard partial.isComplete else { return analyzer.analyze(document, report: &report) }
      guard known.replace(part, with: partial.findings) else { return addAnew() }
    }
    known.stale = []
    add(known, ordinal, analyzer, document, to: &report)
  }

  /// Adds what the analyzer with this ordinal finds in `document` to `report`.
  mutating func add(
    _ ordinal: Int, _ analyzer: any OutlineAnalyzer, _ document: Document, to report: inout Report
  ) {
    if let known = entries.removeValue(forKey: ordinal) {
      return add(known, ordinal, analyzer, document, to: &report)
    }
    addAll(ordinal, analyzer, document, .nothing, premise: 0, to: &report)
  }

  /// Adds what the analyzer with this ordinal finds in `document` to `report`.
  mutating func add(
    _ ordinal: Int, _ analyzer: any MentionAnalyzer, _ document: Document, to report: inout Report
  ) {
    var known = gatherings.removeValue(forKey: ordinal)
    if known?.bringUpToDate(analyzer, document) == true, let known {
      report.add(known.findings)
      gatherings[ordinal] = known
      return
    }
    let mentions = known?.mentions ?? analyzer.mentions(in: DocumentPart(document))
    var whole = report.withoutSuppressions(keeping: Self.maximumFindings)
    analyzer.conclude(from: mentions, in: document, report: &whole)
    guard whole.isComplete else { return analyzer.conclude(from: mentions, in: document, report: &report) }
    report.add(whole.findings)
    gatherings[ordinal] = Gathering(mentions, findings: whole.findings)
  }

  /// Has the analyzer look at all of `document`.
  private mutating func addAll(
    _ ordinal: Int, _ analyzer: any Analyzer, _ document: Document, _ reach: Reach, premise: Int,
    to report: inout Report
  ) {
    var whole = report.withoutSuppressions(keeping: Self.maximumFindings)
    analyzer.analyze(document, report: &whole)
    guard whole.isComplete else { return analyzer.analyze(document, report: &report) }
    let entry = Entry(
      findings: whole.findings, premise: premise, reach: reach, looksElsewhere: analyzer.scope == .workspace)
    add(entry, ordinal, analyzer, document, to: &report)
  }

  /// Adds the findings of `entry`, and keeps it.
  private mutating func add(
    _ entry: Entry, _ ordinal: Int, _ analyzer: any Analyzer, _ document: Document, to report: inout Report
  ) {
    var entry = entry
    guard entry.findings.count <= Self.maximumFindings, entry.isInOrder() else {
      return analyzer.analyze(document, report: &report)
    }
    report.add(entry.findings)
    entries[ordinal] = entry
  }
}

extension ReviewMemory.Entry {
  /// The entry after `change`; nil where nothing of it is of use any more.
  fileprivate consuming func noting(_ change: TextChange, _ parts: [Range<Int>], in document: Document) -> Self? {
    var touched = Set(stale).union(parts)
    for index in findings.indices {
      findings[index].move(with: change)
      if reach == .nothing, findings[index].stands(in: parts) { return nil }
      guard findings[index].looks(into: parts, of: document) else { continue }
      let (part, isActsOwnSection) = document.stretch(of: findings[index].node)
      guard reach == .stretches || reach == .sections && isActsOwnSection else { return nil }
      touched.insert(part)
    }
    if reach != .nothing { stale = touched.sorted { $0.lowerBound < $1.lowerBound } }
    return self
  }

  /// Whether those of the findings that a review keeps are the ones that looking at all anew would find first. Where they are
  /// more than it keeps of a rule it matters in what order they are found: what is looked at part by part must have been found in
  /// the order of the text, and is put in that order.
  fileprivate mutating func isInOrder() -> Bool {
    guard reach != .nothing, findings.count > Review.maximumFindings else { return true }
    guard zip(findings, findings.dropFirst()).contains(where: { $1.node < $0.node }) else { return true }
    var last: [String: Int] = [:]
    for finding in findings {
      guard last[finding.rule.id] ?? 0 <= finding.node else { return false }
      last[finding.rule.id] = finding.node
    }
    // Sorting keeps what is alike as it is, so that of each rule nothing moves.
    findings.sort { $0.node < $1.node }
    return true
  }

  /// Puts `new` in place of what was found in `part`; false, with nothing done, where another rule than before has looked no
  /// further than the part, so that what follows is not what it would be.
  fileprivate mutating func replace(_ part: Range<Int>, with new: [Finding]) -> Bool {
    let ends = findings.filter(\.endsRule)
    let new =
      ends.isEmpty
      ? new
      : new.filter { finding in
        !ends.contains { $0.rule.id == finding.rule.id && $0.node < part.lowerBound }
      }
    let before = Set(ends.filter { part.contains($0.node) }.map(\.rule.id))
    guard before == Set(new.filter(\.endsRule).map(\.rule.id)) else { return false }
    findings.removeAll { part.contains($0.node) }
    let place = findings.firstIndex { $0.node >= part.lowerBound } ?? findings.count
    findings.insert(contentsOf: new, at: place)
    return true
  }
}

extension Finding {
  /// Whether a place that explains it lies in one of `parts`.
  fileprivate func looks(into parts: [Range<Int>], of document: Document) -> Bool {
    related.contains { place in
      parts.contains { document.tree.nodes[$0.lowerBound].range.contains(place.range.start) }
    }
  }

  /// Whether it is about something in one of `parts`.
  fileprivate func stands(in parts: [Range<Int>]) -> Bool { parts.contains { $0.contains(node) } }
}

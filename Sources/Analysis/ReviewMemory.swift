import StatuteModel
import StatuteText

/// What has been found in a document so far, so that after an edit only what it touched is looked at again.
public struct ReviewMemory: Sendable {
  /// What was found by the analyzers that look at one section at a time, by their place in the linter.
  private var entries: [Int: Entry] = [:]

  fileprivate struct Entry {
    var findings: [Finding]
    let premise: Int
    let takesAnyStretch: Bool
    /// The parts to look at again, in document order.
    var stale: [Range<Int>] = []
  }

  /// Nothing yet.
  public init() {}

  /// Takes note of a change of the document.
  public mutating func note(_ change: DocumentChange, in document: Document) {
    for (key, entry) in entries {
      let touched = entry.takesAnyStretch ? change.stretches : change.sections
      entries[key] = touched.flatMap { entry.noting(change.text, $0, in: document) }
    }
  }

  /// Adds what the analyzer with this ordinal finds in `document` to `report`.
  mutating func add(
    _ ordinal: Int, _ analyzer: any SectionAnalyzer, _ document: Document, to report: inout Report
  ) {
    var entry: Entry
    if let known = entries.removeValue(forKey: ordinal),
      known.stale.allSatisfy({ analyzer.keeps(known.premise, after: DocumentPart(document, $0)) })
    {
      entry = known
      for part in known.stale {
        var partial = report.withoutSuppressions()
        analyzer.analyze(DocumentPart(document, part, premise: known.premise), report: &partial)
        guard partial.isComplete else { return analyzer.analyze(document, report: &report) }
        entry.replace(part, with: partial.findings)
      }
      entry.stale = []
    } else {
      var whole = report.withoutSuppressions()
      analyzer.analyze(document, report: &whole)
      guard whole.isComplete else { return analyzer.analyze(document, report: &report) }
      entry = Entry(
        findings: whole.findings, premise: analyzer.premise(of: document), takesAnyStretch: analyzer.takesAnyStretch)
    }
    // Beyond that number it matters in what order they were found.
    guard entry.findings.count <= Review.maximumFindings else { return analyzer.analyze(document, report: &report) }
    for finding in entry.findings { report.add(finding) }
    entries[ordinal] = entry
  }
}

extension ReviewMemory.Entry {
  /// The entry after `change`; nil where nothing of it is of use any more.
  fileprivate consuming func noting(_ change: TextChange, _ parts: [Range<Int>], in document: Document) -> Self? {
    var touched = Set(stale).union(parts)
    for index in findings.indices {
      findings[index].move(with: change)
      guard findings[index].looks(into: parts, of: document) else { continue }
      let (part, isActsOwnSection) = document.stretch(of: findings[index].node)
      guard takesAnyStretch || isActsOwnSection else { return nil }
      touched.insert(part)
    }
    stale = touched.sorted { $0.lowerBound < $1.lowerBound }
    return self
  }

  fileprivate mutating func replace(_ part: Range<Int>, with new: [Finding]) {
    findings.removeAll { part.contains($0.node) }
    let place = findings.firstIndex { $0.node >= part.lowerBound } ?? findings.count
    findings.insert(contentsOf: new, at: place)
  }
}

extension Finding {
  /// Whether a place that explains it lies in one of `parts`.
  fileprivate func looks(into parts: [Range<Int>], of document: Document) -> Bool {
    related.contains { place in
      parts.contains { document.tree.nodes[$0.lowerBound].range.contains(place.range.start) }
    }
  }

  /// Moves it with its text.
  fileprivate mutating func move(with change: TextChange) {
    range = change.moved(range)
    for index in related.indices { related[index].range = change.moved(related[index].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        fixes[fix].edits[edit].range = change.moved(fixes[fix].edits[edit].range)
      }
    }
  }
}

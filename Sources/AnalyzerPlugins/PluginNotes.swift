import StatuteText

/// What a plug-in has to say of a text that changes while it looks.
public struct PluginNotes: Sendable {
  /// What it has found, in the text as it is now; what has been changed since is left out.
  public private(set) var findings: [PluginFinding] = []
  /// What has changed since it was asked last; nil where it may be all.
  private var changed: [ByteRange]?
  /// The changes since it was asked what it has not answered yet; nil where it has answered all.
  private var unanswered: [TextChange]?
  /// Whether it has seen the text as it is, or has failed to look at it.
  private var isSettled = false

  /// Nothing yet.
  public init() {}

  /// Whether it has said all there is to say of the text as it is.
  public var isWhole: Bool { isSettled && unanswered == nil && hasAnswered }
  private var hasAnswered = false

  /// Whether it is to be asked.
  public var needsAsking: Bool { !isSettled && unanswered == nil }

  /// Takes note of a change of the text.
  public mutating func note(_ change: TextChange) {
    isSettled = false
    unanswered?.append(change)
    findings = findings.compactMap { $0.moved(by: change) }
    changed = changed.map { Self.joined($0.map(change.moved) + [change.newRange]) }
  }

  /// `ranges` in the order of the text, those that meet as one.
  private static func joined(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.reduce(into: []) { joined, range in
      if let last = joined.last, range.start <= last.end {
        joined[joined.count - 1] = ByteRange(last.start, max(last.end, range.end))
      } else {
        joined.append(range)
      }
    }
  }

  /// Takes note that it is asked of the text as it is; what has changed since it was asked before, nil where it may be all.
  public mutating func ask() -> [ByteRange]? {
    defer { (changed, unanswered, isSettled) = ([], [], true) }
    return changed
  }

  /// Takes its answer to what it was asked last; nil where it has failed, in which case it is asked of all when the text
  /// changes.
  public mutating func take(_ answer: PluginAnswer?) {
    let since = unanswered ?? []
    unanswered = nil
    hasAnswered = answer?.isWhole ?? false
    if answer == nil { changed = nil }
    findings = (answer?.findings ?? []).compactMap { finding in
      since.reduce(finding) { finding, change in finding?.moved(by: change) }
    }
  }
}

extension PluginFinding {
  /// The finding after `change` of the text; nil where its words, or those of a fix, have changed.
  func moved(by change: TextChange) -> PluginFinding? {
    func stands(_ range: ByteRange) -> Bool { change.isAfter(range) || change.isBefore(range) }
    guard stands(range), fixes.allSatisfy({ $0.edits.allSatisfy { stands($0.range) } }) else { return nil }
    var finding = self
    finding.range = change.moved(range)
    for index in related.indices { finding.related[index].range = change.moved(related[index].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        finding.fixes[fix].edits[edit].range = change.moved(fixes[fix].edits[edit].range)
      }
    }
    return finding
  }
}

import Analysis
import StatuteModel
import StatuteText

/// What a plug-in has to say of a text that changes while it looks.
public struct PluginNotes: Sendable {
  /// What it has found, in the text as it is now; what has been changed since is left out. They are made when it answers,
  /// and then only moved, so that they cost who types next to nothing.
  public private(set) var findings: [Finding] = []
  /// The revision of the document's outline in which the findings have their nodes.
  private var outline: Int?
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
    findings.follow(change)
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

  /// Takes its answer to what it was asked last, which is weighed by `weights`; nil where it has failed, in which case it is
  /// asked of all when the text changes.
  ///
  /// - Parameters:
  ///   - document: The text as it is now.
  ///   - outline: The revision of its outline.
  public mutating func take(
    _ answer: PluginAnswer?, weighedBy weights: RuleWeights, in document: Document, outline: Int
  ) {
    let since = unanswered ?? []
    unanswered = nil
    hasAnswered = answer?.isWhole ?? false
    if answer == nil { changed = nil }
    var answered = (answer?.findings ?? []).weighed(by: weights)
    for change in since { answered.follow(change) }
    findings = answered
    self.outline = nil
    place(in: document, outline: outline)
  }

  /// Finds the nodes of the findings where the outline of `document` has become another since; `outline` is its revision.
  public mutating func place(in document: Document, outline: Int) {
    guard self.outline != outline else { return }
    self.outline = outline
    findings.place(in: document)
  }
}

extension [Finding] {
  /// Moves them with their text; those go whose words, or those of a fix, `change` meets.
  fileprivate mutating func follow(_ change: TextChange) {
    func stands(_ range: ByteRange) -> Bool { change.isAfter(range) || change.isBefore(range) }
    removeAll { !stands($0.range) || !$0.fixes.allSatisfy { $0.edits.allSatisfy { stands($0.range) } } }
    for index in indices { self[index].move(with: change) }
  }
}

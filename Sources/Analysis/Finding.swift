import StatuteText

/// Something a rule noticed at a place in a text.
public struct Finding: Sendable {
  /// The rule.
  public var rule: Rule
  /// How much it weighs.
  public var severity: Severity
  /// The message, in the language that was asked for.
  public var message: String
  /// The bytes it is about.
  public var range: ByteRange
  /// The index of the node it is about; its address is the finding's `provision`.
  public var node: Int
  /// Other places that explain the finding.
  public var related: [Related]
  /// Ways to mend it.
  public var fixes: [Fix]
  /// What stays the same while edits elsewhere only move the finding in its text; who keeps something worked out from the
  /// finding's words keeps it under this.
  public let identity = Identity()
  /// Whether its rule has not looked at what comes after it in the text.
  let endsRule: Bool

  /// A finding with all it holds.
  public init(
    rule: Rule, severity: Severity, message: String, range: ByteRange, node: Int, related: [Related], fixes: [Fix],
    endsRule: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.node = node
    self.related = related
    self.fixes = fixes
    self.endsRule = endsRule
  }

  /// Tells one finding from all others.
  public final class Identity: Sendable {}

  /// A place that explains a finding.
  public struct Related: Sendable {
    /// What stands there.
    public var message: String
    /// The bytes it is about, in the same document.
    public var range: ByteRange

    /// What stands at `range`.
    public init(message: String, range: ByteRange) {
      self.message = message
      self.range = range
    }
  }
}

extension Finding {
  /// Moves it with its text; who it is does not change.
  public mutating func move(with change: TextChange) {
    range = change.moved(range)
    for index in related.indices { related[index].range = change.moved(related[index].range) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        fixes[fix].edits[edit].range = change.moved(fixes[fix].edits[edit].range)
      }
    }
  }
}

/// A way to mend a finding.
public struct Fix: Sendable {
  /// What it does, in the imperative: `Ret til »Stk. 3.«`.
  public var title: String
  /// Whether it may be carried out in bulk, without anyone looking.
  public var isSafe: Bool
  /// The changes, in document order, not overlapping.
  public var edits: [TextEdit]

  /// A way to mend a finding by `edits`.
  public init(title: String, isSafe: Bool, edits: [TextEdit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

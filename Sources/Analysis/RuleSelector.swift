/// What names rules in the configuration, in a comment and on the command line: an id (`numbering/section-gap`), a
/// family (`numbering`) or a pattern (`structure/list-*`), in which `*` stands for any signs; `*` alone is all rules.
public struct RuleSelector: Hashable, Sendable {
  /// What is written.
  public let text: String
  /// Which of them it is.
  public let kind: Kind

  /// The ways to name rules, the least precise first; the more precise wins.
  public enum Kind: Int, Comparable, Sendable {
    /// All rules there are: `*`.
    case all
    /// All rules of a family.
    case family
    /// All rules whose ids are written like this.
    case pattern
    /// One rule.
    case rule

    /// Whether `a` is less precise than `b`.
    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// The selector that `text` is.
  public init(_ text: String) {
    self.text = text
    kind =
      text == "*" ? .all : text.utf8.contains(0x2A) ? .pattern : text.utf8.contains(UInt8(ascii: "/")) ? .rule : .family
  }

  /// Whether `rule` is one of those it names.
  public func matches(_ rule: Rule) -> Bool {
    switch kind {
    case .all: true
    case .rule: rule.id == text
    case .family: rule.family == text
    case .pattern: Wildcard.matches(Array(rule.id.utf8)[...], Array(text.utf8)[...])
    }
  }

  /// Whether it names its rules more precisely than `other`: a rule before a pattern before a family before `*`,
  /// and of two patterns the one with more signs of its own.
  func isMorePrecise(than other: RuleSelector) -> Bool {
    (kind, ownSigns) > (other.kind, other.ownSigns)
  }

  private var ownSigns: Int {
    kind == .pattern ? text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "*") ? 0 : 1) } : 0
  }
}

/// Matching with `*` and `?`.
public enum Wildcard {
  /// Whether all of `name` is written like `pattern`, in which `*` stands for any signs and `?` for one byte. The time it
  /// takes grows with the product of the two lengths, whatever the pattern.
  public static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (n, p) = (name.startIndex, pattern.startIndex)
    /// After the last `*`, and the first byte of the name that it may not swallow yet.
    var retry: (pattern: Int, name: Int)?
    while n < name.endIndex {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        p += 1
        retry = (p, n)
      } else if p < pattern.endIndex, pattern[p] == name[n] || pattern[p] == UInt8(ascii: "?") {
        n += 1
        p += 1
      } else if let last = retry {
        retry = (last.pattern, last.name + 1)
        (p, n) = (last.pattern, last.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// A comment that has findings left out: `<!-- lovsmed: ignore RULE[, RULE…]: reason -->` in what comes next, the next
/// provision with everything in it; `<!-- lovsmed: ignore-file RULE: reason -->`, before the first provision, in the
/// whole text.
public struct Suppression: Sendable {
  /// The index of the comment's node.
  public let node: Int
  /// The comment, from `<` to `>`.
  public let range: ByteRange
  /// What it covers.
  public let scope: Scope
  /// The rules it names; none where it cannot be understood.
  public internal(set) var entries: [Entry]
  /// Whether it says why.
  public let hasReason: Bool
  /// What keeps it from being understood, or from having effect.
  public internal(set) var flaw: Flaw?

  /// How far a comment reaches.
  public enum Scope: Hashable, Sendable {
    /// The node with this index and everything in it; nil where nothing comes after the comment.
    case next(Int?)
    /// The whole text.
    case file
  }

  /// Rules that a comment names.
  public struct Entry: Sendable {
    /// The rules.
    public let selector: RuleSelector
    /// Where they are named.
    public let range: ByteRange
  }

  /// Why a comment that speaks to Lovsmed has no effect.
  public enum Flaw: Sendable {
    /// No colon after `lovsmed`; it belongs at `at`.
    case missingColon(at: Int)
    /// Another word than `ignore` and `ignore-file`, which stands in `at`; `meant` is the nearest of the two.
    case unknownWord(String, at: ByteRange, meant: String)
    /// No rule is named.
    case noRule
    /// A rule is followed by words without a colon before them; it belongs at `at`.
    case missingReasonColon(at: Int)
    /// `-->` is missing.
    case unclosed
    /// `ignore-file` after the first provision.
    case fileTooLate(word: ByteRange)
    /// More rules are named in the text than ``Suppressions/maximumEntries``.
    case tooMany
  }
}

extension NodeKind {
  /// Whether a comment right before it covers it.
  var isSuppressible: Bool {
    switch self {
    case .title, .book, .part, .chapter, .heading, .section, .subsection, .item, .point, .bullet, .amendingSection,
      .instruction, .renumbering, .commencement, .signature, .annex, .note, .remarks, .remark, .mirror:
      true
    case .document, .frontMatter, .contents, .opening, .text, .table, .quotation, .comment: false
    }
  }
}

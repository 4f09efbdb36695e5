import Analysis
import Configuration
import StatuteModel
import StatuteText

/// How texts are to be set up where the house style leaves a choice.
public struct FormattingOptions: Sendable {
  /// Whether white space at line ends goes out.
  public var trimsLineEnds = true
  /// Whether blank lines at the end of the text go out.
  public var trimsEnd = true
  /// Whether the last line is given a line end.
  public var endsLastLine = true
  /// What becomes of NO-BREAK SPACEs.
  public var noBreakSpaces = NoBreakSpaces.keep

  /// The house style.
  public init() {}
}

/// Sets texts up: the spaces and signs of labels, list markers and references as the rules on their form have them, and
/// the white space around them. Words are left alone.
///
/// What rules say once is not said here again: the formatter makes the safe fixes of the rules whose ``Rule/isForm`` is
/// set, as far as they are in force, and so respects what the configuration switches off and what a comment leaves out.
public struct Formatter: Sendable {
  private let linter: Linter
  private let options: FormattingOptions

  /// After so many rounds a text is left as it is.
  private static let maximumRounds = 5

  /// A formatter that follows the rules of `linter`, whatever else that finds.
  public init(_ linter: Linter, _ options: FormattingOptions = FormattingOptions()) {
    self.linter = linter
    self.options = options
  }

  /// What is to be changed in `document`, in ascending order; nothing in what that leaves behind.
  ///
  /// - Parameter review: What the linter finds in `document`, where that is known already.
  public func edits(for document: Document, _ review: Review? = nil) -> [TextEdit] {
    var (document, review) = (document, review)
    var edits: [TextEdit] = []
    for _ in 0..<Self.maximumRounds {
      let fixed = linter.fix(document, review, choosingIn: Self.fixes(in:))
      let space = WhiteSpace(of: fixed.document, options)
      edits = edits.followed(by: fixed.edits).followed(by: space.edits)
      // White space at line ends is never read; what comes before the text of a provision may be.
      guard space.isRead, let source = try? fixed.document.source.applying(space.edits) else { break }
      document = Document(
        path: document.path, source: source, library: document.library, as: document.tree.givenKind)
      review = nil
    }
    return edits
  }

  /// The fix that is made of a finding in `document`; none in what is no draft.
  private static func fixes(in document: Document) -> (Finding) -> Fix? {
    let foreign = ForeignText(of: document)
    return { finding in
      guard finding.rule.isForm, let fix = finding.safeFix, !fix.edits.contains(where: { foreign.touches($0.range) })
      else { return nil }
      return fix
    }
  }

  /// What the rules on form say of the line with index `line`, from 0, of `document`: the edits in it, in ascending order.
  public func edits(inLine line: Int, of document: Document, _ review: Review) -> [TextEdit] {
    let range = document.source.lineContentRange(line)
    let findings = review.findings.filter { $0.rule.isForm && range.contains($0.range) }
    if findings.isEmpty { return [] }
    return findings.compactMap(Self.fixes(in: document)).flatMap(\.edits).filter { range.contains($0.range) }
      .sorted { $0.range.start < $1.range.start }
  }
}

extension Analyzer {
  /// Whether a formatter has use for it.
  public var concernsForm: Bool { rules.contains(where: \.isForm) }
}

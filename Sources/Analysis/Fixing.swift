import StatuteModel
import StatuteText

/// What became of a document whose findings were mended.
public struct FixedDocument: Sendable {
  /// The document as it is now.
  public let document: Document
  /// What the linter finds in it now.
  public let review: Review
  /// What was changed, as edits of the document before, in ascending order.
  public let edits: [TextEdit]
  /// How many findings were mended.
  public let count: Int

  /// Whether anything was changed.
  public var isChanged: Bool { !edits.isEmpty }
}

extension Linter {
  /// One fix can bring another within reach; after so many rounds a text is left as it is.
  private static let maximumRounds = 20

  /// Mends what is found in `document`, round after round until nothing is left to mend.
  ///
  /// In each round those fixes are made that do not touch one another; the text is then read anew.
  ///
  /// - Parameters:
  ///   - review: What the linter finds in `document`, where that is known already.
  ///   - choose: The fix to make of a finding; nil where none is to be made.
  public func fix(
    _ document: Document, _ review: Review? = nil, choosing choose: (Finding) -> Fix?
  ) -> FixedDocument {
    withoutActuallyEscaping(choose) { choose in fix(document, review, choosingIn: { _ in choose }) }
  }

  /// Mends what is found in `document`, as ``fix(_:_:choosing:)`` does.
  ///
  /// - Parameter choices: The fixes to make of findings, for the text as it is in a round.
  public func fix(
    _ document: Document, _ review: Review? = nil, choosingIn choices: (Document) -> (Finding) -> Fix?
  ) -> FixedDocument {
    var document = document
    var review = review ?? self.review(document)
    var (edits, count) = ([TextEdit](), 0)
    for _ in 0..<Self.maximumRounds {
      let fixes = FixSelection(of: review.findings.compactMap(choices(document)))
      guard !fixes.edits.isEmpty, let source = try? document.source.applying(fixes.edits), source != document.source
      else { break }
      edits = edits.followed(by: fixes.edits)
      count += fixes.count
      document = Document(
        path: document.path, source: source, library: document.library, as: document.tree.givenKind)
      review = self.review(document)
    }
    return FixedDocument(document: document, review: review, edits: edits, count: count)
  }
}

extension Finding {
  /// The fix that may be made without anyone looking; nil where there is none.
  public var safeFix: Fix? { fixes.first(where: \.isSafe) }
}

/// Fixes that can be made together.
private struct FixSelection {
  private(set) var count = 0
  /// The changes of all of them, in ascending order.
  private(set) var edits: [TextEdit] = []

  /// Those of `fixes` that touch none before them.
  init(of fixes: [Fix]) {
    var taken = RangeSet<Int>()
    for fix in fixes where !fix.edits.isEmpty {
      // Two changes that meet say nothing of which comes first.
      let places = RangeSet(fix.edits.map { $0.range.start..<($0.range.end + 1) })
      guard taken.isDisjoint(places) else { continue }
      taken.formUnion(places)
      edits += fix.edits
      count += 1
    }
    edits.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }
}

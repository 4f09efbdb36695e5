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
  /// The rules whose fixes were left out, for they only brought new findings of the same rules.
  public fileprivate(set) var unsettled: [Rule] = []

  /// Whether anything was changed.
  public var isChanged: Bool { !edits.isEmpty }
}

extension Linter {
  /// One fix can bring another within reach; after so many rounds a text is left as it is.
  private static let maximumRounds = 20
  /// A rule that is not built in and so often has no less to mend than the round before brings itself back.
  private static let roundsOfOthers = 4

  /// Mends what is found in `document`, round after round until nothing is left to mend.
  ///
  /// In each round those fixes are made that do not touch one another; the text is then read anew.
  ///
  /// - Parameters:
  ///   - review: What the linter finds in `document`, where that is known already.
  ///   - narrow: What is to be looked at of what is found in a state of the document.
  ///   - choose: The fix to make of a finding; nil where none is to be made.
  public func fix(
    _ document: Document, _ review: Review? = nil,
    narrowing narrow: (Review, Document) -> Review = { review, _ in review }, choosing choose: (Finding) -> Fix?
  ) -> FixedDocument {
    withoutActuallyEscaping(choose) { choose in fix(document, review, narrowing: narrow, choosingIn: { _ in choose }) }
  }

  /// Mends what is found in `document`, as ``fix(_:_:narrowing:choosing:)`` does.
  ///
  /// - Parameter choices: The fixes to make of findings, for the text as it is in a round.
  public func fix(
    _ document: Document, _ review: Review? = nil,
    narrowing narrow: (Review, Document) -> Review = { review, _ in review },
    choosingIn choices: (Document) -> (Finding) -> Fix?
  ) -> FixedDocument {
    let review = narrow(review ?? self.review(document), document)
    var unsettled: Set<Rule> = []
    while true {
      let (fixed, rounds) = fix(document, review, narrow, choices, without: unsettled)
      let restless = rounds.filter { !$0.key.isBuiltIn && $0.value >= Self.roundsOfOthers }
      guard restless.isEmpty else {
        unsettled.formUnion(restless.keys)
        continue
      }
      var result = fixed
      result.unsettled = unsettled.sorted { $0.id < $1.id }
      return result
    }
  }

  /// The same without the fixes of `unsettled`, and the number of rounds in which each rule had no less to mend than before.
  private func fix(
    _ document: Document, _ review: Review, _ narrow: (Review, Document) -> Review,
    _ choices: (Document) -> (Finding) -> Fix?, without unsettled: Set<Rule>
  ) -> (FixedDocument, rounds: [Rule: Int]) {
    var (document, review) = (document, review)
    var (edits, count) = ([TextEdit](), 0)
    var (former, rounds) = ([Rule: Int](), [Rule: Int]())
    for _ in 0..<Self.maximumRounds {
      let choose = choices(document)
      var counts: [Rule: Int] = [:]
      let fixes = FixSelection(
        of: review.findings.compactMap { finding in
          guard !unsettled.contains(finding.rule), let fix = choose(finding) else { return nil }
          counts[finding.rule, default: 0] += 1
          return fix
        })
      guard !fixes.edits.isEmpty, let source = try? document.source.applying(fixes.edits), source != document.source
      else { break }
      for (rule, count) in counts where count >= former[rule] ?? .max { rounds[rule, default: 0] += 1 }
      former = counts
      edits = edits.followed(by: fixes.edits)
      count += fixes.count
      document = Document(
        path: document.path, source: source, library: document.library, as: document.tree.givenKind)
      review = narrow(self.review(document), document)
    }
    return (FixedDocument(document: document, review: review, edits: edits, count: count), rounds)
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

import Analysis
import StatuteModel

/// What is left out of what is found: findings that a baseline knows, and those in provisions nobody has touched.
struct Narrowing: Sendable {
  let baseline: Baseline?
  let revision: Revision?

  /// What is left out of one text.
  struct OfText {
    fileprivate let baseline: Baseline?
    /// nil where it does not matter.
    fileprivate let then: Revision.Then?
    private(set) var known = 0
    private(set) var gone: [Baseline.Gone] = []

    /// Whether nothing that is found is left.
    var leavesOutAll: Bool { if case .same = then { true } else { false } }

    /// What is left of `review`, which is of `document`, where `weights` is in force.
    mutating func narrow(_ review: Review, of document: Document, _ weights: RuleWeights) -> Review {
      var review = review
      if case .text(let text) = then {
        let touched = TouchedPlaces(in: document.source, since: text)
        review = Review(
          findings: review.findings.filter { finding in
            touched.touch(finding.range) || document.piece(around: finding.node).map(touched.touch) ?? false
          }, omissions: [], suppressed: review.suppressed)
      }
      guard let baseline else { return review }
      let new = baseline.newFindings(in: review, of: document, weights)
      known = new.known
      // Of what was not looked at nothing is known to be gone.
      gone = then == nil ? new.gone : []
      return new.review
    }
  }

  /// What is left out of the text that was read at `path`.
  func ofText(at path: String) throws(Problem) -> OfText {
    OfText(baseline: baseline, then: try revision?.then(path))
  }
}

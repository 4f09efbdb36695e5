import Analysis
import StatuteModel

/// What `check` does about findings that can be mended.
struct Mending: Sendable {
  let destination: Destination
  /// Whether fixes are made, too, that someone ought to look at.
  let isBold: Bool
  /// Whether what is left is nobody's concern.
  let isAll: Bool
  let writer: TextWriter

  /// The fix to make of `finding`; nil where there is none.
  func fix(of finding: Finding) -> Fix? { finding.safeFix ?? (isBold ? finding.fixes.first : nil) }
}

import Analysis
import StatuteModel

/// What `check` does about findings that can be mended.
struct Mending: Sendable {
  let destination: Destination
  /// Whether fixes are made, too, that someone ought to look at.
  let isBold: Bool
  let writer: TextWriter

  /// The fix to make of `finding`; nil where there is none.
  func fix(of finding: Finding) -> Fix? { finding.safeFix ?? (isBold ? finding.fixes.first : nil) }
}

/// The report where standard output belongs to the mended text, or to what would change in it.
struct SilentReport: FindingReport {
  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }

  func findings(_ review: Review, in document: Document) -> [UInt8] { [] }
  func unreadable(path: String, _ problem: Problem) -> [UInt8] { [] }
  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { [] }
}

import Analysis
import StatuteModel

/// One of the ways findings are written. Texts are written up by workers, each on its own; only their order is shared.
protocol FindingReport: Sendable {
  /// What stands before the first text.
  var opening: [UInt8] { get }
  /// What stands between two texts.
  var separator: [UInt8] { get }
  /// What was found in one text.
  func findings(_ review: Review, in document: Document) -> [UInt8]
  /// A text that could not be read; standard error has the sentence already.
  func unreadable(path: String, _ problem: Problem) -> [UInt8]
  /// What stands after the last text; `statistics` where the caller asked for them.
  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8]
}

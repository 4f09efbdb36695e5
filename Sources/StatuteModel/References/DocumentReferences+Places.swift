import StatuteSyntax
import StatuteText

extension DocumentReferences {
  /// The indices of the references that begin in `range`.
  public func indices(in range: ByteRange) -> Range<Int> {
    let start = all.countOfFirst { $0.range.start < range.start }
    return start..<max(start, all.countOfFirst { $0.range.start < range.end })
  }
}

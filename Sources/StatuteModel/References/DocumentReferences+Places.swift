import StatuteSyntax
import StatuteText

extension DocumentReferences {
  /// The indices of the references that begin in `range`.
  public func indices(in range: ByteRange) -> Range<Int> {
    let start = firstIndex(from: range.start)
    return start..<max(start, firstIndex(from: range.end))
  }

  /// The index of the first reference that begins at `offset` or after it.
  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

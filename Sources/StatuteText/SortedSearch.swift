extension Array {
  /// How many elements, from the start, `holds` is true of; it is true of none after the first of which it is not.
  @inlinable
  package func countOfFirst(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

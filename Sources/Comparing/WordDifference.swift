import StatuteText

/// Words that give way to others; one of the two may be none.
public struct WordChange: Hashable, Sendable {
  /// The indices of the words that go.
  public let old: Range<Int>
  /// The indices of those that come.
  public let new: Range<Int>

  /// Words that give way to others.
  public init(old: Range<Int>, new: Range<Int>) { (self.old, self.new) = (old, new) }
}

/// What must change to make one list of words another.
public enum WordDifference {
  /// More changes than this are one: the texts have nothing to do with each other.
  private static let limit = 400

  /// The changes that make `old` to `new`, in order; as few words change as can be (Myers).
  public static func changes<Element: Hashable>(from old: [Element], to new: [Element]) -> [WordChange] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    guard start < oldEnd || start < newEnd else { return [] }
    let whole = WordChange(old: start..<oldEnd, new: start..<newEnd)
    guard start < oldEnd, start < newEnd else { return [whole] }
    return middle(Array(old[start..<oldEnd]), Array(new[start..<newEnd])).map { changes in
      changes.map {
        WordChange(
          old: ($0.old.lowerBound + start)..<($0.old.upperBound + start),
          new: ($0.new.lowerBound + start)..<($0.new.upperBound + start))
      }
    } ?? [whole]
  }

  private static func middle<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [WordChange]? {
    let most = min(old.count + new.count, limit)
    // The furthest place in `old` on each diagonal, for each number of changes.
    var furthest = [Int](repeating: 0, count: 2 * most + 3)
    var history: [[Int]] = []
    let zero = most + 1
    for count in 0...most {
      history.append(Array(furthest[(zero - count - 1)...(zero + count + 1)]))
      var diagonal = -count
      while diagonal <= count {
        let goesDown =
          diagonal == -count || diagonal != count && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1]
        var x = goesDown ? furthest[zero + diagonal + 1] : furthest[zero + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        furthest[zero + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return changes(history, old.count, new.count) }
        diagonal += 2
      }
    }
    return nil
  }

  /// The way back from the end through the furthest places.
  private static func changes(_ history: [[Int]], _ oldCount: Int, _ newCount: Int) -> [WordChange] {
    var (x, y) = (oldCount, newCount)
    var changes: [WordChange] = []
    for count in history.indices.reversed() where count > 0 {
      let row = history[count]
      let diagonal = x - y
      let middle = count + 1
      let goesDown = diagonal == -count || diagonal != count && row[middle + diagonal - 1] < row[middle + diagonal + 1]
      let previous = goesDown ? diagonal + 1 : diagonal - 1
      let before = row[middle + previous]
      let change =
        goesDown
        ? WordChange(old: before..<before, new: (before - previous)..<(before - previous + 1))
        : WordChange(old: before..<(before + 1), new: (before - previous)..<(before - previous))
      (x, y) = (before, before - previous)
      if let next = changes.last, next.old.lowerBound == change.old.upperBound,
        next.new.lowerBound == change.new.upperBound
      {
        changes[changes.count - 1] = WordChange(
          old: change.old.lowerBound..<next.old.upperBound, new: change.new.lowerBound..<next.new.upperBound)
      } else {
        changes.append(change)
      }
    }
    return changes.reversed()
  }
}

/// Which members of two lists belong together, in order.
package enum Alignment {
  /// The sentences, each given by its words, that are the same in both lists.
  ///
  /// - Parameter least: Sentences that are less alike are different ones.
  package static func pairs(ofSentences old: [[ComparedWord]], _ new: [[ComparedWord]], least: Double) -> [(Int, Int)] {
    let oldBags = old.map { $0.map(\.key).sorted() }
    let newBags = new.map { $0.map(\.key).sorted() }
    return pairs(old.indices, new.indices) {
      old[$0] == new[$1]
    } key: { isNew, index in
      (isNew ? new[index] : old[index]).reduce(7) { $0 &* 31 &+ $1.key }
    } weight: {
      let likeness = likeness(oldBags[$0], newBags[$1])
      return likeness >= least ? likeness : nil
    }
  }

  /// More pairs than this are not looked at one by one.
  private static let limit = 20_000

  /// The pairs, in order, whose weights are as large as can be together; what has no weight is no pair.
  ///
  /// - Parameters:
  ///   - isSame: Whether two members are equal; equal ones at both ends are pairs in any case.
  ///   - weight: How much two members belong together, above 0 to 1; nil where they do not.
  static func pairs(
    _ old: Range<Int>, _ new: Range<Int>, isSame: (Int, Int) -> Bool, key: (_ isNew: Bool, Int) -> UInt64,
    weight: (Int, Int) -> Double?
  ) -> [(Int, Int)] {
    var (start, shift) = (old.lowerBound, new.lowerBound - old.lowerBound)
    var first: [(Int, Int)] = []
    while start < old.upperBound, start + shift < new.upperBound, isSame(start, start + shift) {
      first.append((start, start + shift))
      start += 1
    }
    var end = old.upperBound
    shift = new.upperBound - old.upperBound
    var last: [(Int, Int)] = []
    while end > start, end + shift > first.count + new.lowerBound, isSame(end - 1, end - 1 + shift) {
      end -= 1
      last.append((end, end + shift))
    }
    let (oldRest, newRest) = (start..<end, (new.lowerBound + first.count)..<(end + shift))
    return first + middle(oldRest, newRest, isSame, key, weight) + last.reversed()
  }

  private static func middle(
    _ old: Range<Int>, _ new: Range<Int>, _ isSame: (Int, Int) -> Bool, _ key: (Bool, Int) -> UInt64,
    _ weight: (Int, Int) -> Double?
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    if old.count * new.count <= limit { return best(old, new, isSame, weight) }
    // What stands once on either side and is equal parts the rest.
    let anchors = anchors(old, new, key)
    guard !anchors.isEmpty else { return zip(old, new).filter { weight($0, $1) != nil }.map { ($0, $1) } }
    var pairs: [(Int, Int)] = []
    var (i, j) = (old.lowerBound, new.lowerBound)
    for (a, b) in anchors + [(old.upperBound, new.upperBound)] {
      pairs += middle(i..<a, j..<b, isSame, key, weight)
      if a < old.upperBound { pairs.append((a, b)) }
      (i, j) = (a + 1, b + 1)
    }
    return pairs
  }

  /// The longest run of members that are equal and unique on both sides.
  private static func anchors(_ old: Range<Int>, _ new: Range<Int>, _ key: (Bool, Int) -> UInt64) -> [(Int, Int)] {
    var places: [UInt64: (old: Int, new: Int)] = [:]
    for index in old {
      let key = key(false, index)
      places[key] = (places[key] == nil ? index : -2, -1)
    }
    for index in new {
      guard let known = places[key(true, index)] else { continue }
      places[key(true, index)]?.new = known.new == -1 ? index : -2
    }
    let pairs = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }.map { ($0.old, $0.new) }
    return longestRun(pairs)
  }

  /// The longest run of `pairs`, which stand in the order of their first members, in which the second ones ascend, too.
  package static func longestRun(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    // Patience sorting: the last pair of the best run of each length.
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var run: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      run.append(pairs[index])
      index = before[index]
    }
    return run.reversed()
  }

  private static func best(
    _ old: Range<Int>, _ new: Range<Int>, _ isSame: (Int, Int) -> Bool, _ weight: (Int, Int) -> Double?
  ) -> [(Int, Int)] {
    let width = new.count + 1
    var sums = [Double](repeating: 0, count: (old.count + 1) * width)
    var weights = [Double](repeating: 0, count: old.count * new.count)
    for i in stride(from: old.count - 1, through: 0, by: -1) {
      for j in stride(from: new.count - 1, through: 0, by: -1) {
        let (a, b) = (old.lowerBound + i, new.lowerBound + j)
        let pair = isSame(a, b) ? 1.5 : weight(a, b) ?? 0
        weights[i * new.count + j] = pair
        let without = max(sums[(i + 1) * width + j], sums[i * width + j + 1])
        sums[i * width + j] = pair > 0 ? max(without, sums[(i + 1) * width + j + 1] + pair) : without
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      let pair = weights[i * new.count + j]
      if pair > 0, sums[i * width + j] == sums[(i + 1) * width + j + 1] + pair {
        pairs.append((old.lowerBound + i, new.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      } else if sums[i * width + j] == sums[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}

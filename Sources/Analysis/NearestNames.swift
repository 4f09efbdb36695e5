import StatuteText

/// The names that `name` is most likely a slip for, the likeliest first; names too far from it are left out.
public func nearestNames(to name: String, among names: [String], count: Int = 3) -> [String] {
  let written = Array(name.lowercased().utf8.prefix(100))
  let distances = names.map { candidate -> (name: String, distance: Int) in
    // `missing-target` is an unfinished `reference/missing-target`.
    let isPart = written.count > 2 && candidate.lowercased().contains(name.lowercased())
    return (candidate, isPart ? 0 : editDistance(written, Array(candidate.lowercased().utf8)) ?? .max)
  }
  // What is much farther off than the nearest is not what was meant.
  let limit = min(max(2, written.count / 3), (distances.map(\.distance).min() ?? 0) + 2)
  return
    distances
    .filter { $0.distance <= limit }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(count)
    .map(\.name)
}

import StatuteText

/// The names that `name` is most likely a slip for, the likeliest first; names too far from it are left out.
public func nearestNames(to name: String, among names: [String], count: Int = 3) -> [String] {
  let written = Array(name.lowercased().utf8.prefix(100))
  let farthest = max(2, written.count / 3)
  var near: [NearName] = []
  var nearest = farthest
  for candidate in names {
    let letters = Array(candidate.lowercased().utf8)
    // What is much farther off than the nearest is not what was meant.
    let limit = min(farthest, nearest + 2)
    guard let found = NearName(candidate, letters, to: written, limit: limit) else { continue }
    nearest = min(nearest, found.distance)
    near.append(found)
  }
  return near.filter { $0.distance <= nearest + 2 }.sorted().prefix(count).map(\.name)
}

/// A name, and how far it is from what was written.
private struct NearName: Comparable {
  let name: String
  let distance: Int
  /// How likely it is among those at the same distance: one that goes on as written (`words` for `word`) before one whose last
  /// part does (`reference/missing-target` for `missing-target`), before one in which what is written stands anywhere.
  private let place: Int
  /// How much of it is not written.
  private let rest: Int

  /// nil where it is farther off than `limit`.
  init?(_ name: String, _ letters: [UInt8], to written: [UInt8], limit: Int) {
    self.name = name
    rest = abs(letters.count - written.count)
    if written.count > 2, letters.starts(with: written) {
      (distance, place) = (0, 0)
    } else if written.count > 2, let start = letters.firstRange(of: written)?.lowerBound {
      (distance, place) = (0, letters[start - 1] == UInt8(ascii: "/") ? 1 : 2)
    } else if let far = editDistance(written[...], letters[...], limit: limit) {
      (distance, place) = (far, 0)
    } else {
      return nil
    }
  }

  static func < (a: NearName, b: NearName) -> Bool {
    (a.distance, a.place, a.rest, a.name) < (b.distance, b.place, b.rest, b.name)
  }
}

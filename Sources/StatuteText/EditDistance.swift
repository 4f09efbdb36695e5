/// How many bytes must be put in, taken out or replaced to turn `a` into `b` (Levenshtein); nil where that is more than `limit`.
package func editDistance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, limit: Int = .max) -> Int? {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
  var row = Array(0...b.count)
  for (i, byte) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let replaced = diagonal + (byte == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
    }
    if row.allSatisfy({ $0 > limit }) { return nil }
  }
  return row[b.count] <= limit ? row[b.count] : nil
}

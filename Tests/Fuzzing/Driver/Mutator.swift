/// libFuzzer's own changes: bytes, and the words of the dictionary.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Changes an input, half of the time by whole lines: law is read line by line, and what bytes alone come upon is mostly text
/// without a label.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
  var random = LinearCongruence(state: UInt64(seed))
  guard count > 1, random.next(below: 2) == 0 else { return mutateBytes(start, count, limit) }
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  let (first, second) = (random.next(below: lines.count), random.next(below: lines.count))
  switch random.next(below: 6) {
  case 0: lines.remove(at: first)
  case 1: lines.insert(lines[first], at: second)
  case 2: lines.swapAt(first, second)
  case 3: lines[first] = Array(lines[first].prefix(while: { $0 != 0x20 }) + lines[second].drop { $0 != 0x20 })
  case 4: renumber(&lines[first], &random)
  default:
    // A stretch of lines goes elsewhere.
    let stretch = lines[min(first, second)...max(first, second)].prefix(8)
    lines.insert(contentsOf: Array(stretch), at: random.next(below: lines.count))
  }
  let changed = Array(lines.joined(separator: [UInt8(ascii: "\n")]).prefix(limit))
  start.update(from: changed, count: changed.count)
  return changed.count
}

/// Puts another figure in the place of one in `line`.
private func renumber(_ line: inout [UInt8], _ random: inout LinearCongruence) {
  let figures = line.indices.filter { 0x30...0x39 ~= line[$0] }
  guard !figures.isEmpty else { return }
  line[figures[random.next(below: figures.count)]] = 0x30 + UInt8(random.next(below: 10))
}

/// Numbers that follow from a seed.
private struct LinearCongruence {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(limit, 1)))
  }
}

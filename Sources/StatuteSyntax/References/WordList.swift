/// Words that are looked for as wholes, so that their lengths tell most of them apart.
struct WordList: ExpressibleByArrayLiteral {
  /// The words, the shortest first.
  private let words: [StaticString]
  /// The index of the first word of each length in bytes, from 0, and at last the number of words.
  private let starts: [Int]

  init(arrayLiteral words: StaticString...) {
    let words = words.sorted { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount }
    let longest = words.last?.utf8CodeUnitCount ?? 0
    starts = (0...(longest + 1)).map { length in words.count { $0.utf8CodeUnitCount < length } }
    self.words = words
  }

  /// The words of so many bytes.
  @inline(__always)
  func ofLength(_ count: Int) -> ArraySlice<StaticString> {
    guard count >= 0, count < starts.count - 1 else { return [] }
    return words[starts[count]..<starts[count + 1]]
  }
}

/// A set of bytes, one bit each.
struct ByteSet {
  private var bits = SIMD4<UInt64>(repeating: 0)

  /// The first bytes of `words`, none of which is empty.
  init(firstOf words: [StaticString]) {
    for word in words { bits[Int(word.utf8Start[0] >> 6)] |= 1 &<< UInt64(word.utf8Start[0] & 63) }
  }

  /// Whether `byte` is one of them.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & 1 &<< UInt64(byte & 63) != 0 }
}

/// Words that are looked for as wholes, so that their lengths tell most of them apart.
struct WordList: ExpressibleByArrayLiteral {
  /// The words, the shortest first.
  private let words: [StaticString]
  /// The last byte of each, as a small letter.
  private let lastBytes: [UInt8]
  /// The index of the first word of each length in bytes, from 0, and at last the number of words.
  private let starts: [Int]

  init(arrayLiteral words: StaticString...) {
    let words = words.sorted { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount }
    let longest = words.last?.utf8CodeUnitCount ?? 0
    starts = (0...(longest + 1)).map { length in words.count { $0.utf8CodeUnitCount < length } }
    lastBytes = words.map { $0.lastByte | 0x20 }
    self.words = words
  }

  /// Whether `isIt` holds for one of the words of so many bytes that may end in `last`.
  @inline(__always)
  func contains(ofLength count: Int, endingIn last: UInt8, where isIt: (StaticString) -> Bool) -> Bool {
    guard count >= 0, count < starts.count - 1 else { return false }
    for i in starts[count]..<starts[count + 1] where lastBytes[i] == last | 0x20 || last >= 0x80 {
      if isIt(words[i]) { return true }
    }
    return false
  }
}

/// Ends of words, told apart by their last byte.
struct SuffixList: ExpressibleByArrayLiteral {
  private let suffixes: [StaticString]
  /// Those that end in each small letter, by its place after 0x60.
  private let byLastByte: [[StaticString]]

  init(arrayLiteral suffixes: StaticString...) {
    byLastByte = (0x60..<0x80).map { byte in suffixes.filter { $0.lastByte == byte } }
    self.suffixes = suffixes
  }

  /// Those that what ends in `last` may end in; of what does not end in a plain letter all.
  @inline(__always)
  func endingIn(_ last: UInt8) -> [StaticString] {
    let letter = last | 0x20
    return letter >= 0x60 && letter < 0x80 ? byLastByte[Int(letter & 0x1F)] : suffixes
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

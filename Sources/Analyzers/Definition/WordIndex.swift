import StatuteText

/// The words of a text as hashes of their stems, so that a term of several words is found without comparing it with
/// everything.
struct WordIndex {
  /// One word.
  struct Word {
    /// Of the word in small letters.
    let hash: UInt64
    let range: ByteRange
  }

  /// The words of `range` in `bytes`, in order; a hyphen belongs to its word.
  static func words(in range: ByteRange, of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var at = range.start
    let end = min(range.end, bytes.count)
    while at < end {
      guard isWordByte(bytes, at) else {
        at += 1
        continue
      }
      let start = at
      while at < end, isWordByte(bytes, at) { at += 1 }
      words.append(Word(hash: hash(bytes[start..<at]), range: ByteRange(start, at)))
    }
    return words
  }

  private static func isWordByte(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at].isLetterByte || bytes[at].isDigit
      || (bytes[at] == 0x2D && at + 1 < bytes.count && bytes[at + 1].isLetterByte)
      || bytes[at] >= 0x80 && bytes[at] < 0xC0 && at > 0 && bytes[at - 1] == 0xC3
  }

  /// FNV-1a of the word in small letters.
  static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var previous: UInt8 = 0
    for byte in word {
      hash = (hash ^ UInt64(small(byte, after: previous))) &* 0x100_0000_01B3
      previous = byte
    }
    return hash
  }

  /// The word in small letters.
  static func small(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var previous: UInt8 = 0
    return word.map { byte in
      defer { previous = byte }
      return small(byte, after: previous)
    }
  }

  /// A byte of a word in small letters, `Å` as much as `A`.
  static func small(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    byte &- 0x41 < 26 || (previous == 0xC3 && byte < 0xA0) ? byte | 0x20 : byte
  }
}

/// A term and how it may look where it is used.
struct TermPattern {
  private let words: [UInt64]
  private let last: [UInt8]

  /// nil for a term without words.
  init?(_ term: ByteRange, in bytes: [UInt8]) {
    let found = WordIndex.words(in: term, of: bytes)
    guard let last = found.last else { return nil }
    words = found.dropLast().map(\.hash)
    self.last = WordIndex.small(bytes[last.range.start..<last.range.end])
  }

  /// Whether the term, its last word inflected or not, begins at the word `index`.
  func matches(_ all: [WordIndex.Word], at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + words.count < all.count else { return false }
    for (offset, word) in words.enumerated() where all[index + offset].hash != word { return false }
    return isInflected(all[index + words.count].range, in: bytes)
  }

  /// The number of words.
  var count: Int { words.count + 1 }

  /// The longest ending a word takes in Danish: `-ernes`.
  private static let longestEnding = 5

  private func isInflected(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    guard range.count >= last.count, range.count <= last.count + Self.longestEnding else { return false }
    var previous: UInt8 = 0
    for offset in last.indices {
      let byte = bytes[range.start + offset]
      if WordIndex.small(byte, after: previous) != last[offset] { return false }
      previous = byte
    }
    return range.count == last.count || Self.endings.contains(bytes[(range.start + last.count)..<range.end])
  }

  private static let endings: Set<ArraySlice<UInt8>> = Set(
    [
      "e", "en", "er", "et", "erne", "ene", "ens", "ets", "ers", "ernes", "enes", "s", "es", "n", "ne", "nes", "r",
      "rne",
      "rnes", "t", "ts", "ns", "rs", "ede", "des",
    ].map { ArraySlice($0.utf8) })

  /// The stem that a use of the term, also as a part of another word, will hold: the last word without its last letters, and of
  /// what is done that of the verb, `ibrugtag` of `ibrugtagning`.
  var stem: [UInt8] {
    if last.count > 8, Self.verbalEndings.contains(where: { last.suffix($0.count).elementsEqual($0) }) {
      return Array(last.dropLast(4))
    }
    return last.count > 5 ? Array(last.dropLast(2)) : last
  }

  private static let verbalEndings = ["ning", "else"].map { Array($0.utf8) }
}

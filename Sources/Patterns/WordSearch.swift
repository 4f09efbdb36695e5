/// Finds which of many words, or words in a row, stand in a text, in one pass over its bytes.
///
/// Each is found by its first word; only where that stands is the rest compared. A space in it is any white space in the text.
public struct WordSearch: Sendable {
  /// Words in a row, and what they are a sign of.
  private struct Entry {
    let bytes: [UInt8]
    /// The signs before the first word.
    let prefix: Int
    let owner: Int
    let ignoresCase: Bool
    let endsInWord: Bool
  }

  private var entries: [Entry] = []
  /// The entries by the hashes of their first words, the longest first.
  private var byWord: [UInt64: [Int]] = [:]
  /// Whether a word with this hash is looked for; so many bits that most other words are sorted out by it.
  private var filter: [UInt64] = [0]

  /// A search for nothing.
  public init() {}

  /// Whether nothing is looked for.
  public var isEmpty: Bool { entries.isEmpty }

  /// Looks for `words`, which hold a letter or a figure, too, as a sign of `owner`.
  public mutating func add(_ words: String, owner: Int, ignoresCase: Bool) {
    let bytes = Self.spacedOnce(Array(words.utf8))
    var first: (range: Range<Int>, hash: UInt64)?
    bytes.withUnsafeBufferPointer { text in
      Self.forEachWord(in: text, 0..<text.count) { range, hash in first = first ?? (range, hash) }
    }
    guard let first, let last = bytes.last else { return }
    let entry = Entry(
      bytes: bytes, prefix: first.range.lowerBound, owner: owner, ignoresCase: ignoresCase, endsInWord: last.isOfWord)
    byWord[first.hash, default: []].append(entries.count)
    entries.append(entry)
  }

  /// Makes the search ready when all has been added.
  public mutating func finish() {
    for (hash, list) in byWord {
      byWord[hash] = list.sorted { (entries[$1].bytes.count, $0) < (entries[$0].bytes.count, $1) }
    }
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    filter = [UInt64](repeating: 0, count: size)
    for hash in byWord.keys { filter[Int(hash >> 6) & (size - 1)] |= 1 << (hash & 63) }
  }

  /// White space as single spaces.
  private static func spacedOnce(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(whereSeparator: \.isSpace).joined(separator: [0x20]).map { $0 }
  }

  /// Calls `found` with the owner and the place of each entry that stands in `range` of `text`.
  @inline(__always)
  public func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: (_ owner: Int, Range<Int>) -> Void
  ) {
    let size = filter.count
    filter.withUnsafeBufferPointer { filter in
      Self.forEachWord(in: text, range) { word, hash in
        guard filter[Int(hash >> 6) & (size - 1)] & (1 << (hash & 63)) != 0, let candidates = byWord[hash] else {
          return
        }
        for index in candidates {
          let start = word.lowerBound - entries[index].prefix
          if let end = end(of: entries[index], at: start, in: text, range) { found(entries[index].owner, start..<end) }
        }
      }
    }
  }

  /// Where `entry` ends that begins at `start`; nil where it does not stand there.
  private func end(
    of entry: Entry, at start: Int, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard start >= range.lowerBound else { return nil }
    var at = start
    var isAfterC3 = false
    for byte in entry.bytes {
      guard at < range.upperBound else { return nil }
      if byte == 0x20 {
        guard text[at].isSpace else { return nil }
        while at < range.upperBound, text[at].isSpace { at += 1 }
        continue
      }
      let isSame = text[at] == byte || entry.ignoresCase && isAlike(text[at], byte, isAfterC3)
      guard isSame else { return nil }
      isAfterC3 = byte == 0xC3
      at += 1
    }
    return entry.endsInWord && at < range.upperBound && text[at].isOfWord && !startsSign(text, at) ? nil : at
  }

  /// Whether two bytes are those of the same letter, capital or small.
  @inline(__always)
  private func isAlike(_ a: UInt8, _ b: UInt8, _ isAfterC3: Bool) -> Bool {
    let fold = FoldedBytes.table
    return fold[Int(a)] == fold[Int(b)] && (a < 0x80 || isAfterC3 && a != 0x97 && b != 0x97)
  }

  /// Whether the sign at `at` is no letter though its bytes are those of words.
  private func startsSign(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xC2 || text[at] == 0xE2 || text[at] == 0xEF
  }

  /// Calls `body` with the place and the hash of each word in `range` of `text`: letters and figures in a row. Words that differ
  /// in capital letters alone have the same hash.
  @inline(__always)
  public static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>, UInt64) -> Void
  ) {
    FoldedBytes.table.withUnsafeBufferPointer { fold in
      var at = range.lowerBound
      let end = range.upperBound
      while at < end {
        let start = at
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        while at < end {
          let byte = text[at]
          // Signs of other scripts than Latin are not told from punctuation closer than by their first byte.
          guard byte.isOfWord, byte != 0xC2, byte != 0xE2, byte != 0xEF else { break }
          hash = (hash ^ UInt64(fold[Int(byte)])) &* 0x0000_0100_0000_01B3
          at += 1
        }
        if at > start {
          body(start..<at, hash ^ (hash >> 29))
        } else {
          at += text[at] < 0x80 ? 1 : text[at] == 0xC2 ? 2 : 3
        }
      }
    }
  }
}

extension UInt8 {
  /// Whether it is a figure or a letter, or one of the bytes of a sign outside ASCII.
  @inline(__always)
  fileprivate var isOfWord: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self >= 0x80 }

  /// Whether it is white space.
  @inline(__always)
  fileprivate var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}

import StatuteText

/// A word as it is compared: without white space, quotation marks, Markdown and invisible signs, dashes as hyphens.
struct ComparedWord {
  let key: [UInt8]
  /// Where it is written.
  let range: ByteRange

  /// The words in `ranges` of `bytes`, in order.
  static func words(in ranges: some Sequence<ByteRange>, of bytes: [UInt8]) -> [ComparedWord] {
    var words: [ComparedWord] = []
    for range in ranges {
      var key: [UInt8] = []
      var start = range.start
      var at = range.start
      func byte(_ distance: Int) -> UInt8 { at + distance < range.end ? bytes[at + distance] : 0 }
      func finish() {
        if !key.isEmpty { words.append(ComparedWord(key: key, range: ByteRange(start, at))) }
        key = []
      }
      while at < range.end {
        let first = bytes[at]
        switch first {
        case 0...0x20:
          finish()
          at += 1
          start = at
        case 0xC2 where byte(1) == 0xA0:
          finish()
          at += 2
          start = at
        // Soft hyphen, » and «.
        case 0xC2 where byte(1) == 0xAD || byte(1) == 0xAB || byte(1) == 0xBB: at += 2
        case 0xE2 where byte(1) == 0x80 && byte(2) <= 0x8A:
          finish()
          at += 3
          start = at
        case 0xE2 where byte(1) == 0x80 && byte(2) <= 0x8F: at += 3
        case 0xE2 where byte(1) == 0x80 && byte(2) <= 0x95:
          key.append(0x2D)
          at += 3
        case 0xE2 where byte(1) == 0x80 && byte(2) <= 0x9F: at += 3
        case 0x22, 0x27, 0x2A, 0x5C: at += 1
        default:
          key.append(first)
          at += 1
        }
      }
      finish()
    }
    return words
  }
}

/// Where two texts differ, word by word.
struct WordDifferences {
  /// Words of the first that stand in place of words of the second; either may be empty.
  struct Difference {
    var first: Range<Int>
    var second: Range<Int>
  }

  let first: [ComparedWord]
  let second: [ComparedWord]
  private(set) var differences: [Difference] = []
  /// How many words are alike.
  private(set) var common = 0

  /// So far ahead it is looked for where the texts go on alike.
  private static let reach = 400
  /// So many differences are looked for; the rest of the texts is one.
  private static let most = 20
  /// So many words in a row have to be alike for that.
  private static let run = 3

  init(_ first: [ComparedWord], _ second: [ComparedWord]) {
    (self.first, self.second) = (first, second)
    if first.count == second.count || first.flatMap(\.key) != second.flatMap(\.key) {
      compare()
    } else {
      common = first.count
    }
  }

  private mutating func compare() {
    var (i, j) = (0, 0)
    while i < first.count || j < second.count {
      if i < first.count, j < second.count, first[i].key == second[j].key {
        (i, j, common) = (i + 1, j + 1, common + 1)
        continue
      }
      let (a, b) = differences.count < Self.most ? meeting(i, j) : (first.count, second.count)
      differences.append(Difference(first: i..<a, second: j..<b))
      (i, j) = (a, b)
    }
  }

  /// Where the texts go on alike after `i` and `j`, with as little as possible left out.
  private func meeting(_ i: Int, _ j: Int) -> (Int, Int) {
    let limit = min(Self.reach, first.count - i + second.count - j)
    for distance in stride(from: 1, through: max(1, limit), by: 1) {
      for ahead in 0...distance where isAlike(i + ahead, j + distance - ahead) {
        return (i + ahead, j + distance - ahead)
      }
    }
    return (first.count, second.count)
  }

  private func isAlike(_ i: Int, _ j: Int) -> Bool {
    guard i < first.count, j < second.count else { return i == first.count && j == second.count }
    let length = min(Self.run, first.count - i, second.count - j)
    return (0..<length).allSatisfy { first[i + $0].key == second[j + $0].key }
  }
}

/// A difference with a word on both sides, as it is shown.
struct ShownDifference {
  /// Where it stands in the second text.
  let range: ByteRange
  /// Where it stands in the first.
  let origin: ByteRange
  /// The words of the first text, and of the second.
  let first: String
  let second: String
  /// What makes the second text like the first; nil where lines break in it.
  let fix: TextEdit?

  /// So many words are shown.
  private static let mostWords = 9

  init(_ difference: WordDifferences.Difference, _ all: WordDifferences, _ source: SourceText, _ other: SourceText) {
    func around(_ range: Range<Int>, _ words: [ComparedWord]) -> ArraySlice<ComparedWord> {
      words[max(0, range.lowerBound - 1)..<min(words.count, range.upperBound + 1)]
    }
    let (own, printed) = (around(difference.first, all.first), around(difference.second, all.second))
    func range(_ words: ArraySlice<ComparedWord>) -> ByteRange {
      ByteRange(words.first?.range.start ?? 0, words.last?.range.end ?? 0)
    }
    func text(_ words: ArraySlice<ComparedWord>, _ source: SourceText) -> String {
      let shown = words.prefix(Self.mostWords).map { source.string(in: $0.range) }.joined(separator: " ")
      return words.count > Self.mostWords ? shown + " …" : shown
    }
    (self.range, origin) = (range(printed), range(own))
    (first, second) = (text(own, source).withoutMarks, text(printed, other).withoutMarks)
    let new = source.string(in: origin)
    let old = other.string(in: self.range)
    let isBroken = [new, old].contains { $0.contains { $0.isNewline || $0 == "|" || $0 == "\t" } }
    fix = isBroken || own.isEmpty || printed.isEmpty ? nil : TextEdit(self.range, new)
  }
}

extension String {
  /// The string without the quotation marks at its ends.
  fileprivate var withoutMarks: String {
    var words = self[...]
    while let first = words.first, "»«".contains(first) { words.removeFirst() }
    while let last = words.last, "»«".contains(last) { words.removeLast() }
    return String(words)
  }
}

import StatuteText

extension SourceText {
  /// Whether `word` stands at `offset`.
  package func begins(with word: StaticString, at offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset <= bytes.count - count else { return false }
    for i in 0..<count where bytes[offset + i] != word.utf8Start[i] { return false }
    return true
  }

  /// Whether `word` stands anywhere in `range`.
  package func holds(_ word: StaticString, in range: ByteRange) -> Bool {
    let first = word.utf8Start[0]
    let end = min(range.end, bytes.count) - word.utf8CodeUnitCount + 1
    var at = range.start
    while at < end, let next = bytes.span.firstOffset(ofAny: first, first, first, in: ByteRange(at, end)) {
      if begins(with: word, at: next) { return true }
      at = next + 1
    }
    return false
  }
}

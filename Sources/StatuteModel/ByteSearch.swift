import StatuteText

extension SourceText {
  /// Whether `word` stands at `offset`.
  func begins(with word: StaticString, at offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset <= bytes.count - count else { return false }
    for i in 0..<count where bytes[offset + i] != word.utf8Start[i] { return false }
    return true
  }

  /// Whether `word` stands anywhere in `range`.
  func holds(_ word: StaticString, in range: ByteRange) -> Bool {
    var at = range.start
    let end = min(range.end, bytes.count) - word.utf8CodeUnitCount
    while at <= end {
      if bytes[at] == word.utf8Start[0], begins(with: word, at: at) { return true }
      at += 1
    }
    return false
  }
}

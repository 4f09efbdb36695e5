import StatuteModel
import StatuteText

extension Snapshot {
  /// The act in the library that the words at `offset` name, and where the name stands.
  func act(namedAt offset: Int) -> (act: ActEntry, name: ByteRange)? {
    guard let library = document.library else { return nil }
    let bytes = document.source.bytes
    guard offset < bytes.count else { return nil }
    // A name is many words long at most, and begins with one of the words up to the place, on the same line.
    var start = offset
    var words = 0
    let limit = max(0, offset - farthestName)
    while start >= limit, words <= mostWords, bytes[start] != 0x0A {
      let isStart = start == 0 || bytes[start - 1] <= 0x20 || bytes[start - 1] == 0xA0 || bytes[start - 1] == 0x28
      if isStart, bytes[start] > 0x20 {
        words += 1
        if let (act, end) = library.act(namedAt: start, in: document.source), end > offset {
          let name = ByteRange(start, end)
          // Where the act is open in two copies, its own name leads to the one that it stands in.
          return (document.isOwnName(name) ? ownAct ?? act : act, name)
        }
      }
      start -= 1
    }
    return nil
  }
}

/// So many bytes, and words, before a place may the name of an act begin.
private let (farthestName, mostWords) = (300, 20)

extension ActLibrary {
  /// The act whose name or number stands at `start` in `text`, and where the name ends.
  fileprivate func act(namedAt start: Int, in text: SourceText) -> (act: ActEntry, end: Int)? {
    let rest = ByteRange(start, min(start + farthestName, text.count))
    if let (act, count) = match(text[rest]) { return (act, start + count) }
    // `lov nr. 168 af 3. marts 2004` begins with a letter and is seven words long.
    guard text.bytes[start] | 0x20 == 0x6C || text.bytes[start] | 0x20 == 0x62 else { return nil }
    let words = text.string(in: rest).split(maxSplits: 7, whereSeparator: \.isWhitespace).prefix(7)
    guard words.count == 7, let last = words.last, let act = act(cited: words.joined(separator: " ")) else {
      return nil
    }
    let year = last.prefix { $0.isNumber }
    return (act, start + text.string(in: rest)[..<year.endIndex].utf8.count)
  }
}

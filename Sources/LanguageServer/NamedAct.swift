import StatuteModel
import StatuteText

extension Snapshot {
  /// The act that the words at `offset` name, one in the library or the document itself, and where the name stands.
  func act(namedAt offset: Int) -> (act: ActEntry, name: ByteRange)? {
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
        if let (act, end) = act(namedFrom: start), end > offset { return (act, ByteRange(start, end)) }
      }
      start -= 1
    }
    return nil
  }

  /// The act whose name begins at `start`, and where the name ends. Where the act is open in two copies, its own name leads to
  /// the one that it stands in.
  private func act(namedFrom start: Int) -> (act: ActEntry, end: Int)? {
    let other = document.library?.act(namedAt: start, in: document.source)
    guard document.tree.nodes[node(at: start)].kind != .title,
      let end = document.endOfOwnName(startingAt: start), end >= other?.end ?? 0, let ownAct
    else { return other }
    return (ownAct, end)
  }

  /// The text of `act`; nil where it is not at hand.
  func text(of act: ActEntry) -> Document? {
    act.path == document.path ? document : document.library?.document(for: act)
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

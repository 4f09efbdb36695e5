import StatuteText

/// Words that stay, go or come.
public struct WordPiece: Hashable, Sendable {
  /// What becomes of the words.
  public enum Kind: String, Sendable { case equal, removed, added }

  /// What becomes of them.
  public let kind: Kind
  /// The words, with white space as one plain space, also in front and behind where there is any.
  public let text: String

  /// Words, and what becomes of them.
  public init(kind: Kind, text: String) { (self.kind, self.text) = (kind, text) }
}

extension WordPiece {
  /// What makes `old` of one text to `new` of another: runs of words, in order.
  public static func pieces(
    from old: ByteRange, of oldSource: SourceText, to new: ByteRange, of newSource: SourceText
  ) -> [WordPiece] {
    let olds = ComparedWord.all(in: old, of: oldSource)
    let news = ComparedWord.all(in: new, of: newSource)
    let changes = readable(WordDifference.changes(from: olds, to: news))
    var pieces: [WordPiece] = []
    var end = 0
    for change in changes {
      add(.equal, news, end..<change.new.lowerBound, newSource, to: &pieces)
      add(.removed, olds, change.old, oldSource, to: &pieces)
      add(.added, news, change.new, newSource, to: &pieces)
      end = change.new.upperBound
    }
    add(.equal, news, end..<news.count, newSource, to: &pieces)
    return pieces
  }

  /// Changes with a single word or a sign between them are read as one.
  package static func readable(_ changes: [WordChange]) -> [WordChange] {
    var joined: [WordChange] = []
    for change in changes {
      if let last = joined.last, change.old.lowerBound - last.old.upperBound <= 1,
        !last.old.isEmpty || !last.new.isEmpty, last.old.count + change.old.count > 1
      {
        joined[joined.count - 1] = WordChange(
          old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
      } else {
        joined.append(change)
      }
    }
    return joined
  }

  private static func add(
    _ kind: Kind, _ words: [ComparedWord], _ range: Range<Int>, _ source: SourceText, to pieces: inout [WordPiece]
  ) {
    guard !range.isEmpty else { return }
    var text = ""
    for index in range {
      if words[index].followsSpace, index > 0 { text += " " }
      text += source.string(in: words[index].range)
    }
    pieces.append(WordPiece(kind: kind, text: text))
  }
}

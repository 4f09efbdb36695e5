import Comparing
import StatuteModel

/// Two texts as one document that keeps track of the changes: when all are accepted it is the new text, when all are rejected
/// the old one.
struct WordRevision {
  private var printed: [PrintedParagraph] = []

  /// Paragraphs that have less in common are different ones.
  private static let leastLikeness = 0.4

  /// The blocks of both texts.
  static func blocks(from old: Document, to new: Document) -> [WordBlock] {
    var revision = WordRevision()
    revision.revise(old.draftParagraphs, new.draftParagraphs)
    return WordBlock.blocks(of: revision.printed)
  }

  private mutating func revise(_ olds: [DraftParagraph], _ news: [DraftParagraph]) {
    let pairs = Alignment.pairs(
      ofSentences: olds.map { $0.words.map(\.word) }, news.map { $0.words.map(\.word) }, least: Self.leastLikeness)
    var (i, j) = (0, 0)
    for (a, b) in pairs where Self.areOne(olds[a], news[b]) {
      write(olds[i..<a], .deleted)
      write(news[j..<b], .inserted)
      write(olds[a], news[b])
      (i, j) = (a + 1, b + 1)
    }
    write(olds[i...], .deleted)
    write(news[j...], .inserted)
  }

  /// Whether one can be printed as a change of the other: no row of a table can that has changed.
  private static func areOne(_ old: DraftParagraph, _ new: DraftParagraph) -> Bool {
    old.isRow == new.isRow && (!old.isRow || old.cells == new.cells)
  }

  private mutating func write(_ paragraphs: ArraySlice<DraftParagraph>, _ change: WordChange) {
    for paragraph in paragraphs {
      let cells = paragraph.cells.map { cell in cell.runs(change).map { WordInline.run($0) } }
      printed.append(PrintedParagraph(style: paragraph.style, cells: cells, isRow: paragraph.isRow, change: change))
    }
  }

  private mutating func write(_ old: DraftParagraph, _ new: DraftParagraph) {
    var paragraph = PrintedParagraph(style: new.style, cells: [], isRow: new.isRow)
    paragraph.cells = zip(old.cells, new.cells).map { old, new in Self.runs(old, new).map { .run($0) } }
    if old.style != new.style { paragraph.oldStyle = old.style }
    printed.append(paragraph)
  }

  private static func runs(_ old: [DraftWord], _ new: [DraftWord]) -> [WordRun] {
    var runs: [WordRun] = []
    var end = 0
    for change in WordPiece.readable(WordDifference.changes(from: old, to: new)) {
      runs += Array(new[end..<change.new.lowerBound]).runs(nil)
      var (gone, come) = (Array(old[change.old]), Array(new[change.new]))
      // The space before both stays outside of the change.
      if let space = gone.takeSpace(with: &come) { runs.append(WordRun(space)) }
      runs += gone.runs(.deleted) + come.runs(.inserted)
      end = change.new.upperBound
    }
    return runs + Array(new[end...]).runs(nil)
  }
}

extension [DraftWord] {
  /// The words as runs of one look.
  fileprivate func runs(_ change: WordChange?) -> [WordRun] {
    var runs: [WordRun] = []
    for word in self { runs.append(word, change) }
    return runs
  }

  /// Takes away the plain space that stands before both lists.
  fileprivate mutating func takeSpace(with other: inout [DraftWord]) -> String? {
    guard first?.text.first == " ", other.first?.text.first == " " else { return nil }
    self[0].text.removeFirst()
    other[0].text.removeFirst()
    return " "
  }
}

extension [WordRun] {
  /// Adds a word, to the last run where that looks like it.
  fileprivate mutating func append(_ word: DraftWord, _ change: WordChange?) {
    if let last, last.emphasis == word.emphasis, last.change == change {
      self[count - 1].text += word.text
    } else {
      append(WordRun(word.text, word.emphasis, change: change))
    }
  }
}

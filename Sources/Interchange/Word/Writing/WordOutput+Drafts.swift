import StatuteModel
import StatuteText

extension WordOutput {
  /// What is said of words of a draft.
  package struct Note {
    package var range: ByteRange
    package var paragraphs: [String]

    package init(_ range: ByteRange, _ paragraphs: [String]) { (self.range, self.paragraphs) = (range, paragraphs) }
  }

  /// The text of `draft` with `notes` in its margin, each at the words it is about or the ones nearest to them.
  package init(_ draft: Document, notes: [Note] = []) {
    let paragraphs = draft.draftParagraphs
    let places = CommentPlaces(notes.map(\.range), among: paragraphs.flatMap(\.words).map(\.word.range))
    var word = 0
    var printed = paragraphs.map { paragraph in
      let cells = paragraph.cells.map { words in
        defer { word += words.count }
        return places.inlines(of: words, from: word)
      }
      return PrintedParagraph(style: paragraph.style, cells: cells, isRow: paragraph.isRow)
    }
    if printed.isEmpty {
      let all = notes.indices.flatMap { [WordInline.commentStart($0), .commentEnd($0)] }
      printed = [PrintedParagraph(style: .plain, cells: [all])]
    }
    self.init(
      title: draft.title, blocks: WordBlock.blocks(of: printed), comments: notes.map { WordComment($0.paragraphs) })
  }

  /// `new` with what makes it of `old` as tracked changes.
  package init(from old: Document, to new: Document) {
    self.init(title: new.title, blocks: WordRevision.blocks(from: old, to: new))
  }
}

/// Before and after which words comments begin and end.
private struct CommentPlaces {
  private var starts: [Int: [Int]] = [:]
  private var ends: [Int: [Int]] = [:]

  /// - Parameter words: Where the words stand, in order.
  init(_ ranges: [ByteRange], among words: [ByteRange]) {
    guard !words.isEmpty else { return }
    for (id, range) in ranges.enumerated() {
      let first = min(words.countOfFirst { $0.end <= range.start }, words.count - 1)
      let last = max(first, words.countOfFirst { $0.start < range.end } - 1)
      starts[first, default: []].append(id)
      ends[last, default: []].append(id)
    }
  }

  /// What `words` are in the file; `first` is the index of the first of them.
  func inlines(of words: [DraftWord], from first: Int) -> [WordInline] {
    var inlines: [WordInline] = []
    var run: WordRun?
    func flush() {
      if let run { inlines.append(.run(run)) }
      run = nil
    }
    for (index, word) in words.enumerated() {
      var text = word.text
      if let starting = starts[first + index] {
        // The space stays outside.
        if text.hasPrefix(" ") {
          text.removeFirst()
          if run == nil { run = WordRun(" ") } else { run?.text += " " }
        }
        flush()
        inlines += starting.map { .commentStart($0) }
      }
      if let last = run, last.emphasis != word.emphasis { flush() }
      if run == nil { run = WordRun(text, word.emphasis) } else { run?.text += text }
      if let ending = ends[first + index] {
        flush()
        inlines += ending.map { .commentEnd($0) }
      }
    }
    flush()
    return inlines
  }
}

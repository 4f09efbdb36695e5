import StatuteModel
import StatuteText

/// Text with marks around parts of it, written for a language of marks.
package struct MarkedText {
  /// A part of the text, and what stands before and after it, ready to be written.
  package struct Mark {
    package var range: ByteRange
    package var opening: String
    package var closing: String

    package init(_ range: ByteRange, opening: String, closing: String) {
      self.range = range
      self.opening = opening
      self.closing = closing
    }
  }

  private let visible: VisibleText
  private let escape: (String) -> String

  /// The marks of words that are struck out.
  private let deletions: [Mark]

  /// Writes parts of the text of `document`, but for comments of drafters and the signs of Markdown; `escape` makes what stands there safe
  /// between marks. Words that are struck out stand in a `del`, or not at all where they are not `markingStruckOut`.
  package init(_ document: Document, markingStruckOut: Bool = true, escape: @escaping (String) -> String) {
    visible = VisibleText(document, showingStruckOut: markingStruckOut)
    deletions = visible.struckOut.map { Mark($0, opening: "<del>", closing: "</del>") }
    self.escape = escape
  }

  /// The text at `range` on one line, with those of `marks` that lie in it; one that crosses another is left out. Of two around the same
  /// words the earlier one stands outside.
  package func text(in range: ByteRange, _ marks: [Mark] = []) -> String {
    let first = deletions.countOfFirst { $0.range.end <= range.start }
    let marks = (deletions[first...].prefix { $0.range.start < range.end } + marks).enumerated()
      .filter { range.start <= $1.range.start && $1.range.end <= range.end && !visible.isHidden($1.range) }
      .sorted {
        ($0.element.range.start, -$0.element.range.end, $0.offset) < (
          $1.element.range.start, -$1.element.range.end, $1.offset
        )
      }
      .map(\.element)
    var written = ""
    var open: [Mark] = []
    var at = range.start
    var endsInSpace = true
    func write(to end: Int) {
      guard end > at else { return }
      let words = visible.foldedText(in: ByteRange(at, end))
      written += escape(endsInSpace ? String(words.drop { $0 == " " }) : words)
      endsInSpace = words.last == " " || (endsInSpace && words.isEmpty)
      at = end
    }
    func close(before start: Int) {
      while let last = open.last, last.range.end <= start {
        write(to: last.range.end)
        written += last.closing
        open.removeLast()
      }
    }
    for mark in marks {
      close(before: mark.range.start)
      if let last = open.last, mark.range.end > last.range.end { continue }
      write(to: mark.range.start)
      written += mark.opening
      open.append(mark)
    }
    close(before: range.end)
    write(to: range.end)
    return written.last == " " ? String(written.dropLast()) : written
  }
}

import StatuteModel
import StatuteSyntax
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

  private let document: Document
  private let isMarkdown: Bool
  private let escape: (String) -> String

  /// Writes parts of the text of `document`; `escape` makes what stands there safe between marks.
  package init(_ document: Document, escape: @escaping (String) -> String) {
    self.document = document
    isMarkdown = document.path.hasSuffix(".md")
    self.escape = escape
  }

  /// The text at `range` on one line, with those of `marks` that lie in it; one that crosses another is left out. Of two around the same
  /// words the earlier one stands outside.
  package func text(in range: ByteRange, _ marks: [Mark] = []) -> String {
    let marks = marks.enumerated()
      .filter { range.start <= $1.range.start && $1.range.end <= range.end && !$1.range.isEmpty }
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
      let words = words(in: ByteRange(at, end))
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

  private func words(in range: ByteRange) -> String {
    let text = document.foldedText(in: range)
    return isMarkdown ? SourceText.withoutEscapes(text.replacing("**", with: "")) : text
  }
}

import StatuteSyntax
import StatuteText

/// The words of a document as they are published: without what drafters say to each other in the middle of lines, and without the signs of
/// Markdown.
package struct VisibleText {
  private let source: SourceText
  /// What is not to be seen, and what stands in its place, in the order of the text.
  private let replaced: [(range: ByteRange, text: [UInt8])]

  package init(_ document: Document) {
    source = document.source
    var replaced = Self.comments(in: document.source).map { (range: $0, text: [UInt8]()) }
    if document.isMarkdown {
      let signs = Self.signs(on: 0..<document.source.lineCount, of: document)
      replaced = (replaced + signs).sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    }
    var end = 0
    self.replaced = replaced.filter { part in
      defer { end = max(end, part.range.end) }
      return part.range.start >= end
    }
  }

  /// The words on these lines without the signs of Markdown; what drafters say to each other stays.
  fileprivate init(onLines lines: Range<Int>, of document: Document) {
    (source, replaced) = (document.source, Self.signs(on: lines, of: document))
  }

  /// What is to be seen of `range`, with one plain space for each stretch of white space, at the ends too; NO-BREAK SPACE stays as it is.
  package func foldedText(in range: ByteRange) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    forEachPiece(in: range) { piece in
      for byte in piece {
        if byte > 0x20 {
          bytes.append(byte)
        } else if bytes.last != 0x20 {
          bytes.append(0x20)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is to be seen of `range`, line by line.
  fileprivate func text(in range: ByteRange) -> String {
    var bytes: [UInt8] = []
    forEachPiece(in: range) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls `body` with each stretch of bytes that is to be seen of `range`, in order.
  private func forEachPiece(in range: ByteRange, _ body: (ArraySlice<UInt8>) -> Void) {
    var at = range.start
    let first = replaced.countOfFirst { $0.range.end <= range.start }
    for part in replaced[first...] {
      guard part.range.start < range.end else { break }
      if at < part.range.start { body(source[ByteRange(at, part.range.start)]) }
      if part.range.start >= range.start { body(part.text[...]) }
      at = max(at, part.range.end)
    }
    if at < range.end { body(source[ByteRange(at, range.end)]) }
  }

  /// Whether nothing of `range` is to be seen.
  package func isHidden(_ range: ByteRange) -> Bool { !foldedText(in: range).contains { $0 != " " } }

  /// Each `<!-- … -->`; one that does not end is none.
  private static func comments(in source: SourceText) -> [ByteRange] {
    var (comments, rest) = ([ByteRange](), source.bytes[...])
    let (opening, closing) = (Array("<!--".utf8)[...], Array("-->".utf8)[...])
    while let start = InlineMarkdown.place(of: opening, in: rest),
      let end = InlineMarkdown.place(of: closing, in: rest[(start + opening.count)...])
    {
      comments.append(ByteRange(start, end + closing.count))
      rest = rest[(end + closing.count)...]
    }
    return comments
  }

  /// The signs of Markdown on `lines` but for the marks of notes, which the text keeps, and words that are struck out.
  private static func signs(
    on lines: Range<Int>, of document: Document
  ) -> [(range: ByteRange, text: [UInt8])] {
    lines.flatMap { line in
      let content = document.source.lineContentRange(line)
      let words = document.withoutLineMarks(content)
      let marks = ByteRange(content.start, words.start)
      let signs = InlineMarkdown.signs(in: document.source[words]).compactMap {
        sign -> (range: ByteRange, text: [UInt8])? in
        let range = ByteRange(sign.range.lowerBound, sign.range.upperBound)
        switch sign.meaning {
        case .text(let text): return (range, text)
        case .picture: return (range, [])
        case .note, .deletion: return nil
        }
      }
      return (marks.isEmpty ? [] : [(marks, [])]) + signs
    }
  }
}

extension Document {
  /// Whether the text is Markdown.
  package var isMarkdown: Bool { path.hasSuffix(".md") }

  /// What the text in `range` says, line by line: without the signs of Markdown where it is Markdown.
  package func visibleText(in range: ByteRange) -> String {
    guard isMarkdown, !range.isEmpty else { return source.string(in: range) }
    let lines = source.lineIndex(at: range.start)..<source.lineIndex(at: range.end - 1) + 1
    return VisibleText(onLines: lines, of: self).text(in: range)
  }
}

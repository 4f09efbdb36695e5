import StatuteSyntax
import StatuteText

/// The words of a document as they are published: without what drafters say to each other in the middle of lines, and without the signs of
/// Markdown.
package struct VisibleText {
  private let source: SourceText
  /// What is not to be seen, and what stands in its place, in the order of the text.
  private let replaced: [(range: ByteRange, text: [UInt8])]

  /// Words of a text in Markdown that are struck out, without the signs of that, in order.
  package let struckOut: [ByteRange]

  /// The text of `document`, with words that are struck out only if it is `showingStruckOut`.
  package init(_ document: Document, showingStruckOut: Bool) {
    source = document.source
    var struckOut: [ByteRange] = []
    var replaced = Self.comments(in: document.source).map { (range: $0, text: [UInt8]()) }
    if document.isMarkdown {
      let signs = Self.signs(on: 0..<document.source.lineCount, of: document) { deletion, words in
        guard showingStruckOut else { return [(deletion, [])] }
        struckOut.append(words)
        return [(ByteRange(deletion.start, words.start), [])] + Self.signs(in: words, document.source)
          + [(ByteRange(words.end, deletion.end), [])]
      }
      let across = document.deletionsAcrossLines(in: ByteRange(0, document.source.count)).flatMap {
        deletion, words -> [Replaced] in
        guard showingStruckOut else { return [(deletion, [])] }
        struckOut += document.lines(in: words)
        return [(ByteRange(deletion.start, words.start), []), (ByteRange(words.end, deletion.end), [])]
      }
      struckOut.sort { $0.start < $1.start }
      replaced = (replaced + signs + across).sorted {
        ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end)
      }
    }
    self.struckOut = struckOut
    var end = 0
    self.replaced = replaced.filter { part in
      defer { end = max(end, part.range.end) }
      return part.range.start >= end
    }
  }

  /// The words on these lines without the signs of Markdown; what drafters say to each other stays.
  fileprivate init(onLines lines: Range<Int>, of document: Document) {
    (source, replaced, struckOut) = (document.source, Self.signs(on: lines, of: document) { _, _ in [] }, [])
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
  fileprivate static func comments(in source: SourceText) -> [ByteRange] {
    guard source.bytes.span.contains(UInt8(ascii: "<")) else { return [] }
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

  private typealias Replaced = (range: ByteRange, text: [UInt8])

  /// The signs of Markdown on `lines` but for the marks of notes, which the text keeps; `deletion` says what becomes of words that are
  /// struck out, of which it is told with their signs and without.
  private static func signs(
    on lines: Range<Int>, of document: Document, deletion: (ByteRange, ByteRange) -> [Replaced]
  ) -> [Replaced] {
    lines.flatMap { line in
      let content = document.source.lineContentRange(line)
      let words = document.withoutLineMarks(content)
      let marks = ByteRange(content.start, words.start)
      return (marks.isEmpty ? [] : [(marks, [])]) + signs(in: words, document.source, deletion: deletion)
    }
  }

  private static func signs(
    in words: ByteRange, _ source: SourceText, deletion: (ByteRange, ByteRange) -> [Replaced] = { _, _ in [] }
  ) -> [Replaced] {
    InlineMarkdown.signs(in: source[words]).flatMap { sign -> [Replaced] in
      let range = ByteRange(sign.range.lowerBound, sign.range.upperBound)
      return switch sign.meaning {
      case .text(let text): [(range, text)]
      case .picture: [(range, [])]
      case .note: []
      case .deletion(let words): deletion(range, ByteRange(words.lowerBound, words.upperBound))
      }
    }
  }
}

extension Document {
  /// The document with spaces in the place of comments and of lines that are struck out, so that all else stands where it stood.
  package var withoutComments: Document {
    let comments = tree.nodes.filter { $0.kind == .comment }.map(\.range) + VisibleText.comments(in: source)
    guard !comments.isEmpty else { return self }
    var bytes = Array(source.bytes)
    for comment in comments {
      for at in comment.start..<comment.end where bytes[at] != 0x0A && bytes[at] != 0x0D { bytes[at] = 0x20 }
    }
    guard let text = try? SourceText(validating: bytes) else { return self }
    return Document(path: path, source: text, library: library, as: tree.givenKind)
  }

  /// Whether the text is Markdown.
  package var isMarkdown: Bool { path.hasSuffix(".md") }

  /// What the text in `range` says, line by line: without the signs of Markdown where it is Markdown.
  package func visibleText(in range: ByteRange) -> String {
    guard isMarkdown, !range.isEmpty else { return source.string(in: range) }
    let lines = source.lineIndex(at: range.start)..<source.lineIndex(at: range.end - 1) + 1
    return VisibleText(onLines: lines, of: self).text(in: range)
  }
}

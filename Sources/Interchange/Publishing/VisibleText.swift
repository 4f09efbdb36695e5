import StatuteModel
import StatuteSyntax
import StatuteText

/// The words of a document as they are published: without what drafters say to each other in the middle of lines, and without the signs of
/// Markdown.
struct VisibleText {
  private let source: SourceText
  /// What is not to be seen, and what stands in its place, in the order of the text.
  private let replaced: [(range: ByteRange, text: [UInt8])]

  init(_ document: Document) {
    source = document.source
    var replaced = Self.comments(in: document.source).map { (range: $0, text: [UInt8]()) }
    if document.path.hasSuffix(".md") {
      let signs = Self.signs(in: document)
      replaced = (replaced + signs).sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    }
    var end = 0
    self.replaced = replaced.filter { part in
      defer { end = max(end, part.range.end) }
      return part.range.start >= end
    }
  }

  /// What is to be seen of `range`, with one plain space for each stretch of white space, at the ends too; NO-BREAK SPACE stays as it is.
  func foldedText(in range: ByteRange) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    func append(_ byte: UInt8) {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    var at = range.start
    let first = replaced.countOfFirst { $0.range.end <= range.start }
    for index in first..<replaced.count {
      let part = replaced[index]
      guard part.range.start < range.end else { break }
      if at < part.range.start { for byte in source[ByteRange(at, part.range.start)] { append(byte) } }
      if part.range.start >= range.start { for byte in part.text { append(byte) } }
      at = max(at, part.range.end)
    }
    if at < range.end { for byte in source[ByteRange(at, range.end)] { append(byte) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether nothing of `range` is to be seen.
  func isHidden(_ range: ByteRange) -> Bool { !foldedText(in: range).contains { $0 != " " } }

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

  /// The signs of Markdown but for the marks of notes, which the text keeps, and words that are struck out.
  private static func signs(in document: Document) -> [(range: ByteRange, text: [UInt8])] {
    (0..<document.source.lineCount).flatMap { line in
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

import StatuteSyntax
import StatuteText

extension Document {
  /// Whether the comment with index `node` is a line that is struck out, and no note from one drafter to another.
  package func isStruckOut(_ node: Int) -> Bool {
    let own = tree.nodes[node]
    return own.kind == .comment && source.bytes[own.text.start] != UInt8(ascii: "<")
  }

  /// Words that Markdown strikes out in the own text of the node with index `node`, with the signs of that. They stand among others on
  /// their lines, and so are read with those; none in a text that is no Markdown.
  package func struckOutWords(in node: Int) -> [ByteRange] {
    let own = tree.nodes[node]
    guard isMarkdown, own.kind != .comment, own.kind != .frontMatter, InlineMarkdown.mayStrikeOut(source[own.text])
    else {
      return []
    }
    let words = lines(in: own.text).flatMap { line -> [ByteRange] in
      InlineMarkdown.signs(in: source[line]).compactMap { sign in
        guard case .deletion = sign.meaning else { return nil }
        return ByteRange(sign.range.lowerBound, sign.range.upperBound)
      }
    }
    return (words + deletionsAcrossLines(in: own.text)).sorted { $0.start < $1.start }
  }

  /// Words in `range` that are struck out from one line on into a later one, with the signs of that.
  func deletionsAcrossLines(in range: ByteRange) -> [ByteRange] {
    guard InlineMarkdown.mayStrikeOut(source[range]) else { return [] }
    return InlineMarkdown.deletions(across: lines(in: range).lazy.map { source[$0] })
      .map { ByteRange($0.lowerBound, $0.upperBound) }
  }
}

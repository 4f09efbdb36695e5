import StatuteSyntax
import StatuteText

extension Document {
  /// Whether the comment with index `node` is a line that is struck out, and no note from one drafter to another.
  package func isStruckOut(_ node: Int) -> Bool {
    let own = tree.nodes[node]
    return own.kind == .comment && !source.begins(with: "<!", at: own.text.start)
  }

  /// Words that Markdown strikes out and that are read all the same, with the signs of that, in order: they stand among others on their
  /// lines, also where they go on in other provisions. None in a text that is no Markdown.
  package var struckOutWords: [ByteRange] {
    let text = ByteRange(0, source.count)
    guard isMarkdown, InlineMarkdown.mayStrikeOut(source[text]) else { return [] }
    let words = lines(in: text).flatMap { line -> [ByteRange] in
      guard InlineMarkdown.mayStrikeOut(source[line]) else { return [] }
      return InlineMarkdown.signs(in: source[line]).compactMap { sign in
        guard case .deletion = sign.meaning else { return nil }
        return ByteRange(sign.range.lowerBound, sign.range.upperBound)
      }
    }
    return (words + deletionsAcrossLines(in: text).map(\.range)).filter(isText).sorted { $0.start < $1.start }
  }

  /// Signs of Markdown that should strike out words and have no other to go with, in order. None in a text that is no Markdown.
  package var loneStrikes: [ByteRange] {
    let text = ByteRange(0, source.count)
    guard isMarkdown, InlineMarkdown.mayStrikeOut(source[text]) else { return [] }
    return InlineMarkdown.deletions(across: lines(in: text).lazy.map { source[$0] }).lone
      .map { ByteRange($0.lowerBound, $0.upperBound) }.filter(isText).sorted { $0.start < $1.start }
  }

  /// Whether what begins with `range` is read: it stands in no comment and in no front matter.
  private func isText(_ range: ByteRange) -> Bool {
    let kind = tree.nodes[tree.node(at: range.start)].kind
    return kind != .comment && kind != .frontMatter
  }

  /// Provisions of which Markdown strikes out every word, but not the labels, `2) ~~rejer,~~`, so that they would stand empty; in order,
  /// without those inside others. None in a text that is no Markdown.
  package var struckOutProvisions: [Int] {
    let struckOut = struckOutWords
    guard !struckOut.isEmpty else { return [] }
    let visible = VisibleText(self, showingStruckOut: false)
    var (found, at) = ([Int](), 1)
    while at < tree.nodes.count {
      let range = tree.nodes[at].range
      let own = struckOut[struckOut.countOfFirst { $0.end <= range.start }...].prefix { $0.start < range.end }
      // What is struck out from the provision before on, or into the next, is more than this one.
      if isLabelled(at), let first = own.first, let last = own.last, first.start >= range.start, last.end <= range.end,
        showsOnlyLabels(at, visible)
      {
        found.append(at)
        at = Int(tree.nodes[at].subtreeEnd)
      } else {
        at += 1
      }
    }
    return found
  }

  /// Whether the node with index `node` is a provision that begins with its label.
  private func isLabelled(_ node: Int) -> Bool {
    switch tree.nodes[node].kind {
    case .section, .subsection, .item, .point, .bullet, .instruction: !tree.nodes[node].label.isEmpty
    default: false
    }
  }

  /// Whether no words are to be seen of the node with index `node` and of those in it but their labels, though it has some.
  private func showsOnlyLabels(_ node: Int, _ visible: VisibleText) -> Bool {
    func showsWords(_ range: ByteRange) -> Bool { visible.foldedText(in: range).contains { !" .,;".contains($0) } }
    let own = tree.nodes[node]
    var (start, hasWords) = (own.range.start, false)
    for part in tree.nodes[node..<Int(own.subtreeEnd)] where part.kind != .comment {
      hasWords = hasWords || !part.text.isEmpty
      guard !part.label.isEmpty else { continue }
      guard !showsWords(ByteRange(start, part.label.start)) else { return false }
      start = part.label.end
    }
    return hasWords && !showsWords(ByteRange(start, own.range.end))
  }

  /// Words in `range` that are struck out from one line on into a later one, and all of that with its signs.
  func deletionsAcrossLines(in range: ByteRange) -> [(range: ByteRange, words: ByteRange)] {
    guard InlineMarkdown.mayStrikeOut(source[range]) else { return [] }
    return InlineMarkdown.deletions(across: lines(in: range).lazy.map { source[$0] }).found
      .map {
        (ByteRange($0.range.lowerBound, $0.range.upperBound), ByteRange($0.words.lowerBound, $0.words.upperBound))
      }
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// What is selected of a provision when an editor goes to it.
extension Document {
  /// What is selected of the provision with index `node`: its label, else the first line of its text.
  func selection(of node: Int) -> ByteRange {
    let item = tree.nodes[node]
    let range = source.trimmed(item.range)
    let wanted = item.label.isEmpty ? item.text : item.label
    guard !wanted.isEmpty, range.contains(wanted) else { return ByteRange(range.start, range.start) }
    let line = source.lineContentRange(source.lineIndex(at: wanted.start))
    return ByteRange(wanted.start, min(wanted.end, max(wanted.start, line.end)))
  }

  /// What is selected of `target`: the sentence, or the provision's label.
  func selection(of target: ReferenceTarget) -> ByteRange {
    target.sentence == 0 ? selection(of: target.node) : target.range
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// What parts of a document are called where they are listed.

extension Document {
  /// Whether the provision with index `node` is repealed; a section is where its only stykke is.
  func isRepealed(_ node: Int) -> Bool {
    let nodes = tree.nodes
    if nodes[node].flags.contains(.repealed) { return true }
    guard nodes[node].kind == .section, node + 1 < nodes.count else { return false }
    let only = nodes[node + 1]
    return only.kind == .subsection && only.flags.contains(.repealed) && only.subtreeEnd == nodes[node].subtreeEnd
  }

  /// The label of the provision with index `node` without its full stop: `§ 7 a`, `Stk. 2`, `1)`, `Kapitel 2`; the text
  /// of a heading; empty where there is neither.
  func name(of node: Int) -> String {
    let item = tree.nodes[node]
    switch item.kind {
    case .heading, .title: return openingWords(of: item.text, limit: 200)
    case .commencement: return address(of: node)
    case .subsection where item.label.isEmpty: return "Stk. 1"
    case .remarks, .mirror, .annex, .remark:
      let label = openingWords(of: item.label.isEmpty ? item.text : item.label, limit: 80)
      return label.isEmpty ? address(of: node) : label
    default:
      var label = source.string(in: item.label)
      while label.last == "." || label.last?.isWhitespace == true { label.removeLast() }
      return String(label.map { $0.isWhitespace ? " " : $0 })
    }
  }

  /// The words that the provision with index `node` opens with, or its heading; empty where it has no text.
  func description(of node: Int, limit: Int = 60) -> String {
    let nodes = tree.nodes
    let item = nodes[node]
    if item.kind == .heading || item.kind == .title { return "" }
    if node > 1, item.kind == .section, nodes[node - 1].kind == .heading, nodes[node - 1].parent == item.parent {
      return openingWords(of: nodes[node - 1].text, limit: limit)
    }
    let end = min(Int(item.subtreeEnd), node + 4)
    for index in node..<max(node + 1, end) where !nodes[index].text.isEmpty {
      return openingWords(of: nodes[index].text, limit: limit)
    }
    return ""
  }

  /// The first words of `range`, which take up `limit` bytes at the most and stand on one line.
  func openingWords(of range: ByteRange, limit: Int) -> String {
    let line = source.lineContentRange(source.lineIndex(at: range.start))
    let full = min(range.end, max(range.start, line.end))
    guard full - range.start > limit else { return source.string(in: trimmed(ByteRange(range.start, full))) }
    var end = source.characterStart(at: range.start + limit)
    var space = end
    while space > range.start, source[space] != 0x20 { space -= 1 }
    if space > range.start { end = space }
    return source.string(in: trimmed(ByteRange(range.start, end))) + " …"
  }

  /// `range` without the white space at its end.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var end = min(range.end, source.count)
    while end > range.start, let byte = source[end - 1], byte <= 0x20 { end -= 1 }
    return ByteRange(range.start, end)
  }
}

import StatuteSyntax
import StatuteText

extension Document {
  /// The words at `range` on one line, with one plain space for each stretch of white space.
  package func words(at range: ByteRange) -> String {
    var bytes: [UInt8] = []
    var isSpace = false
    var at = range.start
    while at < range.end {
      let byte = source.bytes[at]
      let isNoBreakSpace = byte == 0xC2 && at + 1 < range.end && source.bytes[at + 1] == 0xA0
      if byte <= 0x20 {
        isSpace = true
      } else if isNoBreakSpace, bytes.isEmpty || isSpace || at + 2 >= range.end || source.bytes[at + 2] <= 0x20 {
        isSpace = true
      } else {
        if isSpace, !bytes.isEmpty { bytes.append(0x20) }
        isSpace = false
        bytes.append(byte)
        if isNoBreakSpace { bytes.append(0xA0) }
      }
      at += isNoBreakSpace ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text at `range` with one plain space for each stretch of white space, at the ends too; NO-BREAK SPACE stays as it is.
  package func foldedText(in range: ByteRange) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.end - range.start)
    for byte in source[range] {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of `range` that stand on a line each, without line ends; none of an empty one.
  package func lines(in range: ByteRange) -> [ByteRange] {
    guard !range.isEmpty else { return [] }
    return (source.lineIndex(at: range.start)...source.lineIndex(at: range.end - 1)).map { line in
      let content = source.lineContentRange(line)
      return ByteRange(max(content.start, range.start), min(content.end, range.end))
    }
  }

  /// The lines of the text of the node with index `node`, without the comments and footnotes among them, which are nodes of their own.
  package func ownLines(of node: Int) -> [ByteRange] { ownLines(of: node, in: tree.nodes[node].text) }

  private func ownLines(of node: Int, in range: ByteRange) -> [ByteRange] {
    let lines = lines(in: range)
    guard lines.count > 1 else { return lines }
    let children = tree.children(of: node).map { tree.nodes[$0].range }
    return lines.filter { line in !children.contains { $0.contains(line.start) } }
  }

  /// Whether NO-BREAK SPACE draws in the line at `range`, which is then a paragraph of its own where nothing begins on it.
  package func isDrawnIn(_ range: ByteRange) -> Bool { source.begins(with: "\u{A0}", at: range.start) }

  /// The line at `range` without what Markdown sets before a heading or a quotation.
  package func withoutLineMarks(_ range: ByteRange) -> ByteRange {
    let start = source[range].firstIndex { !Self.lineMarks.contains($0) } ?? range.end
    return ByteRange(start, range.end)
  }

  private static let lineMarks = Array("#> \t".utf8)

  /// The lines above the words of the title with index `node`: by whom and when a bill was put forward, `Forslag til`; all of it where
  /// no words of a title have been found.
  package func linesAboveTitle(_ node: Int) -> [ByteRange] {
    let title = tree.nodes[node]
    let end = title.text.isEmpty ? title.range.end : title.text.start
    return ownLines(of: node, in: ByteRange(title.range.start, max(title.range.start, end)))
      .map { source.trimmed(withoutLineMarks($0)) }.filter { !$0.isEmpty }
  }

  /// Where the cells stand of each row of the table with index `node`; a line on which no signs tell cells apart is one.
  package func rows(ofTable node: Int) -> [[ByteRange]] {
    // The marks of a quotation that ends with the table are no words of it.
    let (range, text) = (tree.nodes[node].range, tree.nodes[node].text)
    return lines(in: source.trimmed(ByteRange(range.start, text.end))).map { cells(ofRowAt: $0) ?? [$0] }
  }

  /// Where the cells stand of the row of a table at `range`, none of the rule below its head; nil where no signs tell the cells
  /// apart.
  package func cells(ofRowAt range: ByteRange) -> [ByteRange]? {
    let isMarked = source[range].first { $0 > 0x20 } == UInt8(ascii: "|")
    let sign = UInt8(ascii: isMarked ? "|" : "\t")
    guard source[range].contains(sign) else { return nil }
    var cells: [ByteRange] = []
    var start = range.start
    for at in range.start...range.end where at == range.end || source.bytes[at] == sign {
      // »1 \| 2« is one cell.
      if isMarked, at > range.start, at < range.end, source.bytes[at - 1] == UInt8(ascii: "\\") { continue }
      cells.append(source.trimmed(ByteRange(start, at)))
      start = at + 1
    }
    if isMarked, cells.removeFirst().isEmpty, cells.last?.isEmpty ?? false { cells.removeLast() }
    let isRule = cells.allSatisfy { cell in
      let signs = source[cell].drop { $0 <= 0x20 }
      return !signs.isEmpty && signs.allSatisfy { Self.ruleSigns.contains($0) }
    }
    return isRule ? [] : cells
  }

  /// What the line below the head of a table in Markdown is made of.
  private static let ruleSigns = Array("-:=".utf8)
}

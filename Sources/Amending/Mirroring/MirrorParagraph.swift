import StatuteModel
import StatuteSyntax
import StatuteText

/// A paragraph in a column of a lovspejl: its words, on one line.
public struct MirrorParagraph: Hashable, Sendable {
  /// The words, with single spaces between them.
  public var text: String
  /// Whether it stands in the middle of its column: `§ 1` of a bill, a heading.
  public var isCentred = false
  /// The cells where it is a row of a table; else none.
  public private(set) var cells: [String] = []

  /// An empty one, between instructions that stand beside the same provision.
  static let gap = MirrorParagraph("")

  init(_ text: String, isCentred: Bool = false) {
    self.text = text
    self.isCentred = isCentred
  }

  /// A row of a table.
  fileprivate init(_ text: String, cells: [String]) {
    self.init(text)
    self.cells = cells
  }
}

extension Document {
  /// The paragraphs of the node `root` with all that stands in it, as they are written. A line that nothing begins on goes on
  /// with the paragraph before.
  func paragraphs(of root: Int) -> [MirrorParagraph] {
    let nodes = tree.nodes
    let whole = source.trimmed(nodes[root].range)
    var starts: [Int: Bool] = [:]
    var comments: [ByteRange] = []
    var tables: [ByteRange] = []
    for index in root..<Int(nodes[root].subtreeEnd) {
      let node = nodes[index]
      if node.kind == .comment { comments.append(node.range) }
      if node.kind == .table { tables.append(node.range) }
      let isCentred = node.kind.isDivision || node.kind == .heading || node.kind == .amendingSection
      if !node.label.isEmpty { starts[source.lineIndex(at: node.label.start)] = isCentred }
      guard !node.text.isEmpty else { continue }
      let line = source.lineIndex(at: node.text.start)
      if starts[line] == nil { starts[line] = isCentred && node.kind != .amendingSection }
    }
    tables.reverse()
    var paragraphs: [MirrorParagraph] = []
    guard !whole.isEmpty else { return [] }
    var isBroken = true
    for line in source.lineIndex(at: whole.start)...source.lineIndex(at: whole.end - 1) {
      let content = source.lineContentRange(line)
      let range = ByteRange(max(content.start, whole.start), min(content.end, whole.end))
      if comments.contains(where: { $0.contains(range.start) }) { continue }
      while let table = tables.last, table.end <= range.start { tables.removeLast() }
      if tables.last?.contains(range.start) ?? false, let cells = cells(ofRowAt: range) {
        if !cells.isEmpty { paragraphs.append(MirrorParagraph(words(at: range), cells: cells.map { words(at: $0) })) }
        isBroken = true
        continue
      }
      let written = words(at: range)
      let text = isMarkdown ? Self.withoutMarkdown(written) : written
      if text.isEmpty {
        isBroken = true
      } else if let isCentred = starts[line] {
        paragraphs.append(MirrorParagraph(text, isCentred: isCentred))
        isBroken = false
      } else if isBroken || paragraphs.isEmpty {
        paragraphs.append(MirrorParagraph(text))
        isBroken = false
      } else {
        paragraphs[paragraphs.count - 1].text += " " + text
      }
    }
    return paragraphs
  }

  /// `line` without the marks of a heading and of emphasis.
  private static func withoutMarkdown(_ line: String) -> String {
    let heading = line.drop { $0 == "#" || $0 == ">" || $0 == " " }
    return String(heading).replacing("**", with: "")
  }
}

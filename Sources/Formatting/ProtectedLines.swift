import StatuteModel
import StatuteSyntax
import StatuteText

/// The lines of a text whose white space means something, or is somebody else's: front matter, tables, code between
/// fences, and new text between `»` and `«`.
struct ProtectedLines {
  private var lines: [Bool]

  init(of document: Document) {
    let source = document.source
    lines = Array(repeating: false, count: source.lineCount)
    for node in document.tree.nodes where node.isLeftAlone {
      let end = source.visibleEnd(of: node.range)
      guard end > node.range.start else { continue }
      for line in source.lineIndex(at: node.range.start)...source.lineIndex(at: end - 1) { lines[line] = true }
    }
    for fence in source.fences { for line in fence { lines[line] = true } }
  }

  /// Whether the line with index `line`, from 0, is one of them.
  func contains(_ line: Int) -> Bool { lines.indices.contains(line) && lines[line] }
}

extension Node {
  fileprivate var isLeftAlone: Bool {
    switch kind {
    case .frontMatter, .table, .quotation: true
    default: flags.contains(.tableRow)
    }
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// What a lovspejl prints that is not read as an instruction: `2) I § 4 ændres …`, `__2.__ I § 4 ændres …`, what columns made of spaces
/// hold, or what stands below a line that is taken for an annex.
struct UnreadRows {
  private let rows: [String]
  private let document: Document

  /// Reads the lovspejl `mirror` and what stands below it.
  init(_ mirror: PrintedMirror, _ document: Document) {
    let nodes = document.tree.nodes
    let start = nodes[mirror.node].range.start
    let end = nodes.first { $0.kind == .remarks && $0.range.start > start }?.range.start ?? document.source.count
    let read = mirror.entries.compactMap { entry -> Int? in
      if case .instruction(_?, _) = entry.kind { entry.lines[0].start } else { nil }
    }
    rows = document.source.cells(in: ByteRange(start, end)).filter { cell in
      !read.contains { cell.start <= $0 && $0 < cell.end }
    }
    .map(document.source.string(in:))
    self.document = document
  }

  /// How the instruction with index `instruction` stands there; nil where it does not.
  func row(of instruction: Int) -> String? {
    let node = document.tree.nodes[instruction]
    let text = document.source.string(in: node.text).prefix { !"»\"".contains($0) }
    let opening = Self.signs(of: text).prefix(Self.longestOpening)
    guard opening.count > Self.shortestOpening else { return nil }
    let number = Self.signs(of: node.number.description)
    return rows.first { row in
      var signs = Self.signs(of: row)[...]
      if signs.hasPrefix("nr") { signs = signs.dropFirst(2) }
      if signs.hasPrefix(opening) { return true }
      guard signs.hasPrefix(number) else { return false }
      // A cell may go on in the next row.
      let rest = signs.dropFirst(number.count)
      return rest.hasPrefix(opening) || rest.count > Self.shortestOpening && opening.hasPrefix(rest)
    }
  }

  /// So many letters and figures tell one instruction from another, as far as it quotes nothing; with fewer nothing can be told.
  private static let longestOpening = 24
  private static let shortestOpening = 3

  /// The letters and figures of `text`, small, without the marks of HTML.
  private static func signs(of text: some StringProtocol) -> String {
    String(text).replacing(#/<[^>]*>/#, with: "").lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension SourceText {
  /// The cells of the lines in `range`: what signs between columns, line ends in a cell and wide gaps part.
  fileprivate func cells(in range: ByteRange) -> [ByteRange] {
    (lineIndex(at: range.start)...lineIndex(at: max(range.start, range.end - 1))).flatMap { line in
      let content = lineContentRange(line)
      let text = string(in: content)
      return text.split(separator: #/│|\||\t|<br[^>]*>|\s{3,}/#).map { cell in
        let start = content.start + text.utf8.distance(from: text.startIndex, to: cell.startIndex)
        return ByteRange(start, start + cell.utf8.count)
      }
    }
  }
}

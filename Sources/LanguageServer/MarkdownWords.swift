import StatuteModel
import StatuteText

extension Document {
  /// What the text in `range` says: without the marks of emphasis, quotations, headings and links where it is Markdown.
  func words(in range: ByteRange) -> String {
    let written = source.string(in: range)
    guard path.hasSuffix(".md") else { return written }
    return written.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { MarkdownLine($0).words }.joined(separator: "\n")
  }
}

/// A line of Markdown, of which the marks are taken off that come in pairs; a lone `*` is one that the text says.
private struct MarkdownLine {
  private var signs: [Character]
  /// Whether the sign with this index is said and no mark.
  private var isSaid: [Bool]

  init(_ line: Substring) {
    signs = Array(line.drop { $0 == ">" || $0 == "#" || $0 == " " })
    isSaid = signs.map { _ in true }
    takeOffEscapes()
    takeOffLinks()
    takeOffEmphasis()
  }

  var words: String { String(zip(signs, isSaid).compactMap { $1 ? $0 : nil }) }

  /// `\*` says `*`.
  private mutating func takeOffEscapes() {
    var index = 0
    while index + 1 < signs.count {
      guard signs[index] == "\\", signs[index + 1].isASCII, signs[index + 1].isPunctuation || signs[index + 1].isSymbol
      else {
        index += 1
        continue
      }
      isSaid[index] = false
      // Neither is it a mark any more.
      escaped.insert(index + 1)
      index += 2
    }
  }

  private var escaped: Set<Int> = []

  /// `[§ 2](#a)` says `§ 2`.
  private mutating func takeOffLinks() {
    var start: Int?
    var index = 0
    while index < signs.count {
      defer { index += 1 }
      guard !escaped.contains(index) else { continue }
      if signs[index] == "[" { start = index }
      guard signs[index] == "]", let opening = start else { continue }
      start = nil
      guard index + 1 < signs.count, signs[index + 1] == "(", let end = signs[(index + 1)...].firstIndex(of: ")") else {
        continue
      }
      isSaid[opening] = false
      for place in index...end { isSaid[place] = false }
      index = end
    }
  }

  /// `**§ 2.**`, `*Stk. 2.*`, `_ikke_`
  private mutating func takeOffEmphasis() {
    var open: [Range<Int>] = []
    var index = 0
    while index < signs.count {
      guard signs[index] == "*" || signs[index] == "_", isSaid[index], !escaped.contains(index) else {
        index += 1
        continue
      }
      let end = signs[index...].firstIndex { $0 != signs[index] } ?? signs.count
      let run = index..<end
      let isBehindWord = index > 0 && !signs[index - 1].isWhitespace
      let isBeforeWord = end < signs.count && !signs[end].isWhitespace
      index = end
      let mate = open.lastIndex { signs[$0] == signs[run] }
      if isBehindWord, let mate {
        for place in [open[mate], run].joined() { isSaid[place] = false }
        open.removeSubrange(mate...)
      } else if isBeforeWord, open.count < Self.deepest {
        open.append(run)
      }
    }
  }

  /// So many marks may be open at once.
  private static let deepest = 16
}

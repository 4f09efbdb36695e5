import StatuteText

/// The part of a source line around a range, cut to a width, with what to draw under it.
///
/// Lines of law run to thousands of characters; only what may be shown is looked at.
struct SourceExcerpt {
  /// The part of the line; `…` where it is cut.
  private(set) var text = ""
  /// The spaces that put ``underline`` under the range.
  private(set) var indentation = ""
  /// What marks the range, at least one sign.
  private(set) var underline = ""

  private struct Piece {
    let offset: Int
    let cell: Printable.Cell
  }

  /// - Parameters:
  ///   - range: What to show; of a range over several lines the part on the first one.
  ///   - line: The line in which it starts, from 1.
  ///   - width: How many columns there are.
  init(of source: SourceText, _ range: ByteRange, line: Int, width: Int) {
    let content = source.lineContentRange(line - 1)
    let start = min(max(range.start, content.start), content.end)
    let end = min(max(range.end, start), content.end)
    // Two bytes a column: more are only taken by signs that no law is full of, and then a little less is shown.
    let reach = width * 2
    let window = ByteRange(
      source.characterStart(at: max(content.start, start - reach)),
      source.characterStart(at: min(content.end, start + reach)))
    let pieces = Self.pieces(of: source, window)
    let first = pieces.firstIndex { $0.offset >= start } ?? pieces.count
    let last = max(first, pieces.firstIndex { $0.offset >= end } ?? pieces.count)
    let shown = Self.shown(pieces, first..<last, width)
    let isCutBefore = shown.lowerBound > 0 || window.start > content.start
    let isCutAfter = shown.upperBound < pieces.count || window.end < content.end

    let marked = first..<min(last, shown.upperBound)
    text = (isCutBefore ? "…" : "") + pieces[shown].reduce(into: "") { $0.append($1.cell) } + (isCutAfter ? "…" : "")
    indentation = String(
      repeating: " ", count: (isCutBefore ? 1 : 0) + Self.width(pieces[shown.lowerBound..<first]))
    let markedWidth = Self.width(pieces[marked.lowerBound..<max(marked.lowerBound, marked.upperBound)])
    underline = "^" + String(repeating: "~", count: max(1, markedWidth) - 1)
  }

  private static func pieces(of source: SourceText, _ window: ByteRange) -> [Piece] {
    var cells = Printable.Cells()
    var offset = window.start
    return source.string(in: window).unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return Piece(offset: offset, cell: cells.next(scalar))
    }
  }

  private static func width(_ pieces: ArraySlice<Piece>) -> Int { pieces.reduce(0) { $0 + $1.cell.width } }

  /// The pieces to show: `marked` and as much on both sides as there is room for, with a column kept at either end for
  /// the sign of a cut.
  private static func shown(_ pieces: [Piece], _ marked: Range<Int>, _ width: Int) -> Range<Int> {
    guard self.width(pieces[...]) > width else { return pieces.indices }
    let room = max(1, width - 2)
    var lower = marked.lowerBound
    var upper = lower
    var used = 0
    func widen(_ next: Int) -> Bool {
      guard used + pieces[next].cell.width <= room else { return false }
      used += pieces[next].cell.width
      return true
    }
    while upper < marked.upperBound, widen(upper) { upper += 1 }
    // What one side does not need goes to the other.
    var canGrow = (left: lower > 0, right: upper < pieces.count)
    while canGrow.left || canGrow.right {
      if canGrow.left { canGrow.left = widen(lower - 1) }
      if canGrow.left { lower -= 1 }
      if canGrow.right { canGrow.right = widen(upper) }
      if canGrow.right { upper += 1 }
      canGrow = (canGrow.left && lower > 0, canGrow.right && upper < pieces.count)
    }
    return lower..<upper
  }
}

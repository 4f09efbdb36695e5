/// How far a footnote of Markdown, `[^1]: …`, goes on in the lines after it.
package enum MarkdownNote {
  /// What Markdown asks of a line to stand inside another paragraph's, in columns.
  private static let fullIndentation = 4

  /// Whether a footnote goes on on a line that is drawn in by so many columns more than its first one.
  ///
  /// - Parameters:
  ///   - hasLabel: The line looks like a provision, an item or a row. It must be drawn in all the way, as after a blank line.
  ///   - isAfterBlank: The line before it is blank.
  package static func goesOn(onLineDrawnInBy columns: Int, hasLabel: Bool, isAfterBlank: Bool) -> Bool {
    columns >= (hasLabel || isAfterBlank ? fullIndentation : 1)
  }

  /// How far `line` is drawn in, in columns.
  package static func indentation(of line: some Sequence<UInt8>) -> Int {
    var columns = 0
    for byte in line {
      switch byte {
      case 0x20: columns += 1
      case 0x09: columns += fullIndentation - columns % fullIndentation
      default: return columns
      }
    }
    return columns
  }
}

/// How far a footnote of Markdown, `[^1]: …`, goes on in the lines after it.
package enum MarkdownNote {
  /// What Markdown asks of a line to stand inside another paragraph's, in columns.
  private static let fullIndentation = 4

  /// Whether a footnote goes on on a line that is drawn in by so many columns more than its first one.
  ///
  /// - Parameters:
  ///   - beginsAnew: The line begins something of its own, as ``beginsAnew(_:)`` tells. It must be drawn in all the way, as after a blank
  ///     line.
  ///   - isAfterBlank: The line before it is blank.
  package static func goesOn(onLineDrawnInBy columns: Int, beginsAnew: Bool, isAfterBlank: Bool) -> Bool {
    columns >= fullIndentation || !beginsAnew && !isAfterBlank
  }

  /// Whether `line` looks like a provision, an item, a row or a heading, with which no paragraph goes on.
  package static func beginsAnew(_ line: [UInt8]) -> Bool {
    Line(reading: line).beginsAnew
  }

  /// Whether `line` is none of the paragraph of the line above it, as Markdown has it.
  package static func endsParagraph(_ line: [UInt8]) -> Bool {
    Line(reading: line).endsParagraph
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

extension Line {
  /// Whether a footnote does not go on with the line, unless that is drawn in. With a day, `2. juli 2031`, it does.
  var beginsAnew: Bool {
    let isText = kind == .text || kind == .dottedNumber && shape.contains(.startsSmall)
    return !isText || shape.contains(.isMarkdownHeading) || shape.contains(.opensQuotation)
  }

  /// Whether the line is none of the paragraph of the line above it, as Markdown has it: of numbers only the first begins a list there.
  var endsParagraph: Bool {
    switch kind {
    case .blank, .bullet, .comment, .fence, .footnote, .tableRow: true
    case .digitMarker, .dottedNumber: number.value == 1
    default: shape.contains(.isMarkdownHeading)
    }
  }
}

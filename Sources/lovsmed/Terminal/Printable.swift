/// Makes text from files fit for a terminal: nothing in it can move the cursor, change colours or hide.
enum Printable {
  /// One character as it is shown.
  struct Cell {
    /// What is written; nil for what cannot be seen.
    let scalar: Unicode.Scalar?
    /// How many columns that takes.
    let width: Int

    fileprivate init(_ scalar: Unicode.Scalar?, width: Int) {
      self.scalar = scalar
      self.width = width
    }
  }

  /// `text` on one line.
  static func line(_ text: some StringProtocol) -> String {
    var cells = Cells()
    return text.unicodeScalars.reduce(into: "") { $0.append(cells.next($1)) }
  }

  /// `text` on one line, cut to `width` columns; `…` stands for what is left out.
  static func line(_ text: some StringProtocol, width: Int) -> String {
    var cells = Cells()
    var line = ""
    var used = 0
    // How much of the line leaves room for the sign of a cut.
    var fitting = 0
    for scalar in text.unicodeScalars {
      let cell = cells.next(scalar)
      used += cell.width
      guard used <= width else { return String(Substring(line.utf8.prefix(fitting))) + "…" }
      line.append(cell)
      if used < width { fitting = line.utf8.count }
    }
    return line
  }

  /// A text of several lines, with its line ends and tabs; what would steer a terminal is shown as a picture, and what would
  /// turn the direction of the letters is left out.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var cells = Cells()
    return Array(
      String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar {
        case "\n", "\t": text.unicodeScalars.append(scalar)
        // A carriage return before a line end shows nothing; elsewhere what follows it would be written over the line.
        case "\r", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
          text.append(cells.next(scalar))
        default: text.unicodeScalars.append(scalar)
        }
      }.utf8)
  }

  /// The same of a text that is no file's.
  static func text(_ text: String) -> String { String(decoding: Self.text(Array(text.utf8)), as: UTF8.self) }

  /// A path at the start of a line. Who runs the program may take a line that begins with `::` for an order, as GitHub Actions
  /// does; `./::` leads to the same file.
  static func path(_ path: String) -> String { line(path.hasPrefix("::") ? "./" + path : path) }

  /// How many columns `text` takes.
  static func width(_ text: String) -> Int {
    var cells = Cells()
    return text.unicodeScalars.reduce(0) { $0 + cells.next($1).width }
  }

  /// Turns scalars into cells, one after the other; some are shown together with the one before.
  struct Cells {
    private var last: Unicode.Scalar = " "
    /// Whether ``last`` is the first half of a flag.
    private var isHalfFlag = false

    mutating func next(_ scalar: Unicode.Scalar) -> Cell {
      defer { last = scalar }
      if scalar.value < 0x7F && scalar.value >= 0x20 { return Cell(scalar, width: 1) }
      switch scalar {
      case "\t", "\n", "\r": return Cell(" ", width: 1)
      case "\u{0}"..."\u{1F}": return Cell(Self.picture(of: scalar), width: 1)
      case "\u{7F}": return Cell("\u{2421}", width: 1)
      case "\u{80}"..."\u{9F}": return Cell("\u{FFFD}", width: 1)
      case "\u{1F1E6}"..."\u{1F1FF}":
        isHalfFlag.toggle()
        return Cell(scalar, width: isHalfFlag ? 2 : 0)
      case "\u{1F3FB}"..."\u{1F3FF}" where last.properties.isEmojiModifierBase:
        return Cell(scalar, width: 0)
      case "\u{200D}", "\u{FE0F}":
        // Inside an emoji these join; inside a word they are invisible.
        return Cell(last.properties.isEmoji && !last.isASCII ? scalar : nil, width: 0)
      default: return plain(scalar)
      }
    }

    private mutating func plain(_ scalar: Unicode.Scalar) -> Cell {
      isHalfFlag = false
      switch scalar.properties.generalCategory {
      case .format: return Cell(nil, width: 0)
      case .lineSeparator, .paragraphSeparator: return Cell(" ", width: 1)
      case .nonspacingMark, .enclosingMark: return Cell(scalar, width: 0)
      default: break
      }
      let isJoined = last == "\u{200D}" && scalar.properties.isEmoji
      return Cell(scalar, width: isJoined ? 0 : Self.isWide(scalar) ? 2 : 1)
    }

    /// The picture Unicode has of a control character: `␛` for ESC.
    private static func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
      Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
    }

    /// East Asian wide and full-width characters (UAX #11), and emoji.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case ..<0x1100: false
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        true
      default: scalar.properties.isEmojiPresentation
      }
    }
  }
}

extension String {
  /// Adds a character as it is shown.
  mutating func append(_ cell: Printable.Cell) {
    if let scalar = cell.scalar { unicodeScalars.append(scalar) }
  }
}

import Amending

/// A lovspejl as two columns of plain text.
struct MirrorText {
  /// What stands between the columns.
  private static let between = " │ "
  /// How many characters wide a column is.
  private let column: Int

  /// - Parameter width: How many characters wide both columns are together.
  init(width: Int) { column = (width - Self.between.count) / 2 }

  /// The lovspejl.
  func text(of mirror: BillMirror) -> String {
    let width = 2 * column + Self.between.count
    var text = Self.centred(BillMirror.annex, width) + "\n" + Self.centred(BillMirror.title, width) + "\n\n"
    text += lines([BillMirror.columns.left], [BillMirror.columns.right])
    let rule = String(repeating: "─", count: column)
    text += rule + "─┼─" + rule + "\n"
    for (index, row) in mirror.rows.enumerated() {
      if index > 0 { text += lines([], [""]) }
      text += lines(row.left.flatMap(wrapped), row.right.flatMap(wrapped))
    }
    return text
  }

  private func lines(_ left: [String], _ right: [String]) -> String {
    (0..<max(left.count, right.count)).reduce(into: "") { text, index in
      let cell = index < left.count ? left[index] : ""
      let line =
        cell + String(repeating: " ", count: max(0, column - Printable.width(cell))) + Self.between
        + (index < right.count ? right[index] : "")
      text += line.trimmingSpaces + "\n"
    }
  }

  private func wrapped(_ paragraph: MirrorParagraph) -> [String] {
    let lines = Self.wrapped(Printable.line(paragraph.text), column)
    if lines.isEmpty { return [""] }
    return paragraph.isCentred ? lines.map { Self.centred($0, column) } : lines
  }

  private static func centred(_ line: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, (width - Printable.width(line)) / 2)) + line
  }

  /// The words of `text`, a sign or designation together with the number it stands before: `§ 2`, `»§ 2`, `stk. 3`.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      let isNumber = word.first.map { $0.isNumber || $0.isLetter } ?? false
      if isNumber, let last = words.last, ["§", "stk.", "nr."].contains(where: last.lowercased().hasSuffix) {
        words[words.count - 1] += " " + word
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// `text` on lines of at most `width` columns; a word that is longer is cut.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
      let length = Printable.width(word)
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let length = Printable.width(String(character))
        if used > 0, used + length > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += length
      }
    }
    return used > 0 ? lines + [line] : lines
  }
}

extension String {
  /// The string without the spaces at its end.
  fileprivate var trimmingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}

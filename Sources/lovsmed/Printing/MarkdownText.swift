/// Markdown as the pages of rules use it — headings, paragraphs, lists, fenced code, tables, `code`, **strong** and
/// *emphasis* — laid out for a terminal.
struct MarkdownText {
  let style: TextStyle

  /// Longer lines are hard to read.
  private static let maximumWidth = 88

  func text(_ markdown: String) -> String {
    var layout = Layout(style: style, width: min(style.width, Self.maximumWidth))
    let markdown = Printable.text(markdown)
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { layout.read(line) }
    return layout.finish()
  }

  /// Reads lines and writes them out again, paragraph by paragraph.
  private struct Layout {
    let style: TextStyle
    let width: Int
    private var output = ""
    private var isCode = false
    private var paragraph: [Substring] = []
    private var marker = ""

    init(style: TextStyle, width: Int) {
      self.style = style
      self.width = width
    }

    mutating func read(_ line: Substring) {
      if line.hasPrefix("```") {
        endParagraph()
        isCode.toggle()
      } else if isCode {
        output += "    " + Printable.line(line) + "\n"
      } else if line.hasPrefix("#") {
        endParagraph()
        output += style(Printable.line(line.drop { $0 == "#" || $0 == " " }), .bold) + "\n"
      } else if line.hasPrefix("|") {
        endParagraph()
        output += Printable.line(line) + "\n"
      } else if line.allSatisfy(\.isWhitespace) {
        endParagraph()
        if !output.isEmpty && !output.hasSuffix("\n\n") { output += "\n" }
      } else {
        readProse(line)
      }
    }

    private mutating func readProse(_ line: Substring) {
      var text = line.drop { $0 == " " }
      if let bullet = ["- ", "* "].first(where: text.hasPrefix) {
        endParagraph()
        marker = "• "
        text = text.dropFirst(bullet.count)
      }
      paragraph += text.split(separator: " ")
    }

    /// Writes the paragraph, its lines broken between words.
    private mutating func endParagraph() {
      defer { (paragraph, marker) = ([], "") }
      let indentation = String(repeating: " ", count: marker.count)
      var lines = [""]
      var used = 0
      for word in paragraph {
        let count = Printable.width(String(word))
        if used > 0, indentation.count + used + 1 + count > width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1] += (used > 0 ? " " : "") + word
        used += (used > 0 ? 1 : 0) + count
      }
      guard !paragraph.isEmpty else { return }
      let text = emphasized(lines.joined(separator: "\n"))
      let shown = text.split(separator: "\n").joined(separator: "\n" + indentation)
      output += marker + shown + "\n"
    }

    /// `text` with its inline marks turned into colours, or left out where there are none.
    private func emphasized(_ text: String) -> String {
      var result = ""
      var rest = text[...]
      while let sign = rest.firstIndex(where: { $0 == "`" || $0 == "*" }) {
        result += rest[..<sign]
        let mark = rest[sign...].prefix { $0 == rest[sign] }
        rest = rest[mark.endIndex...]
        guard let (inner, after) = Self.closing(mark, in: rest) else {
          result += mark
          continue
        }
        result += style(String(inner), mark.first == "`" ? .information : mark.count > 1 ? .bold : .underlined)
        rest = after
      }
      return result + rest
    }

    /// What stands before the next `mark` in `text`, and after it.
    private static func closing(_ mark: Substring, in text: Substring) -> (Substring, Substring)? {
      guard let range = text.firstRange(of: mark) else { return nil }
      return (text[..<range.lowerBound], text[range.upperBound...])
    }

    mutating func finish() -> String {
      endParagraph()
      return output
    }
  }
}

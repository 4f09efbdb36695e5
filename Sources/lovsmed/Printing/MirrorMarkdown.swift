import Amending

/// A lovspejl as a table in Markdown.
enum MirrorMarkdown {
  /// The lovspejl.
  static func text(of mirror: BillMirror) -> String {
    var text = "# \(BillMirror.annex)\n\n## \(BillMirror.title)\n\n"
    text += "| \(BillMirror.columns.left) | \(BillMirror.columns.right) |\n|---|---|\n"
    for row in mirror.rows { text += "| \(cell(row.left)) | \(cell(row.right)) |\n" }
    return text
  }

  private static func cell(_ paragraphs: [MirrorParagraph]) -> String {
    paragraphs.map { escaped(Printable.line($0.text)) }.joined(separator: "<br>")
  }

  /// `text` without a character that means something else in Markdown.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\`*_[]<>|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}

import Amending
import Analysis

/// A lovspejl as a page of HTML: one table, so that it can be pasted into a word processor.
enum MirrorHTML {
  /// The page; `title` is the bill's.
  static func page(of mirror: BillMirror, title: String?, _ language: Language) -> String {
    var body = "<header>\n<p class=\"annex\">\(BillMirror.annex)</p>\n<h1>\(BillMirror.title)</h1>\n"
    if let title { body += "<p class=\"act\">\(HTMLPage.escaped(title))</p>\n" }
    body += "</header>\n<table>\n<colgroup><col style=\"width:50%\"><col style=\"width:50%\"></colgroup>\n"
    body += "<thead>\n<tr><th scope=\"col\">\(BillMirror.columns.left)</th>"
    body += "<th scope=\"col\">\(BillMirror.columns.right)</th></tr>\n</thead>\n<tbody>\n"
    for row in mirror.rows {
      // The number of a section, and its opening, stand with what comes after.
      body += row.left.isEmpty ? "<tr class=\"lead\">" : "<tr>"
      body += "<td>\(cell(row.left))</td><td>\(cell(row.right))</td></tr>\n"
    }
    body += "</tbody>\n</table>\n"
    return HTMLPage(title: BillMirror.title, language: language, style: style, body: body).html
  }

  private static func cell(_ paragraphs: [MirrorParagraph]) -> String {
    paragraphs.indices.map { index in
      let paragraph = paragraphs[index]
      guard paragraph.cells.isEmpty else {
        let isFirst = index == 0 || paragraphs[index - 1].cells.isEmpty
        let isLast = index + 1 == paragraphs.count || paragraphs[index + 1].cells.isEmpty
        let cells = paragraph.cells.map { "<td>\(HTMLPage.escaped($0))</td>" }.joined()
        return (isFirst ? "<table>\n" : "") + "<tr>\(cells)</tr>" + (isLast ? "\n</table>" : "")
      }
      if paragraph.text.isEmpty { return "<p><br></p>" }
      // Word processors take over what stands in the element itself.
      return "<p\(paragraph.isCentred ? " style=\"text-align:center\"" : "")>\(HTMLPage.escaped(paragraph.text))</p>"
    }.joined(separator: "\n")
  }

  private static let style = """
    header { text-align: center; margin-bottom: 1.5rem; }
    .annex, .act { margin: 0 0 .3rem; }
    .act { color: var(--faint); }
    th { text-align: center; }
    td { border-top: 0; border-bottom: 0; }
    tbody tr:last-child td { border-bottom: 1px solid var(--line); }
    td table td { border: 1px solid var(--line); padding: .1rem .4rem; }
    td table { width: auto; margin: 0 0 .4rem; }
    td p { margin: 0 0 .4rem; }
    @media print { tr.lead { break-after: avoid; } }
    """
}

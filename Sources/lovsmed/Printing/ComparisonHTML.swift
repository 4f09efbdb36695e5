import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// What changed between two texts, as a page with the old and the new side by side.
struct ComparisonHTML {
  let words: Wording

  func page(of comparison: Comparison, _ changes: [ProvisionChange]) -> String {
    let names = ComparisonWords(comparison: comparison, words: words)
    let title = comparison.new.title ?? comparison.new.path
    let heading = words("Forskelle", "Differences")
    var body = "<h1>\(HTMLPage.escaped(title))</h1>\n"
    guard !changes.isEmpty else {
      return page("\(heading): \(title)", body + "<p>\(names.same)</p>")
    }
    body +=
      "<p class=\"summary\">\(HTMLPage.escaped(names.summary(changes)))</p>\n<table>\n<colgroup><col><col></colgroup>\n"
    body += "<thead><tr><th scope=\"col\">\(words("Før", "Before")): \(HTMLPage.escaped(comparison.old.path))</th>"
    body += "<th scope=\"col\">\(words("Nu", "Now")): \(HTMLPage.escaped(comparison.new.path))</th></tr></thead>\n"
    // What one row says of a provision and its words must not be parted by a page.
    for change in changes {
      body +=
        "<tbody>\n<tr class=\"what\"><th colspan=\"2\" scope=\"rowgroup\">\(HTMLPage.escaped(names.headline(change)))</th></tr>\n"
      if change.kind != .moved { body += row(change, names) }
      body += "</tbody>\n"
    }
    return page("\(heading): \(title)", body + "</table>")
  }

  private func page(_ title: String, _ body: String) -> String {
    HTMLPage(title: title, language: words.language, style: Self.style, body: body).html
  }

  private func row(_ change: ProvisionChange, _ names: ComparisonWords) -> String {
    let old = cell(change.pieces.filter { $0.kind != .added }, label(change.old.first, names.comparison.old, change))
    let new = cell(change.pieces.filter { $0.kind != .removed }, label(change.new.first, names.comparison.new, change))
    return "<tr>\(change.old.isEmpty ? "<td></td>" : old)\(change.new.isEmpty ? "<td></td>" : new)</tr>\n"
  }

  /// The label that stands before words of its own; what came or went as a whole brings its own.
  private func label(_ node: Int?, _ document: Document, _ change: ProvisionChange) -> String {
    guard let node, change.kind == .changed || change.kind == .followed else { return "" }
    let found = document.tree.nodes[node]
    return found.label.isEmpty ? "" : HTMLPage.escaped(document.source.label(of: found)) + " "
  }

  private func cell(_ pieces: [WordPiece], _ label: String) -> String {
    var text = ""
    for piece in pieces {
      let lines = HTMLPage.escaped(piece.text).replacing("\n", with: "<br>\n")
      // The space before a mark stays outside of it.
      let space = lines.hasPrefix(" ") && piece.kind != .equal ? " " : ""
      let inner = space.isEmpty ? lines : String(lines.dropFirst())
      switch piece.kind {
      case .equal: text += inner
      case .removed: text += "\(space)<del>\(inner)</del>"
      case .added: text += "\(space)<ins>\(inner)</ins>"
      }
    }
    return "<td>\(label)\(text)</td>"
  }

  private static let style = """
    .summary { color: var(--faint); margin: 0 0 1rem; }
    tbody { break-inside: auto; }
    tr.what { break-after: avoid; }
    tr.what th { background: var(--head); font-weight: bold; }
    tbody tr { break-inside: avoid; }
    """
}

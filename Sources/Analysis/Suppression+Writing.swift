import StatuteModel
import StatuteSyntax
import StatuteText

extension Suppression {
  /// How far a comment is to reach.
  public enum Reach: Sendable, CaseIterable {
    /// One provision, with everything in it.
    case provision
    /// The whole text.
    case file
  }

  /// The change that has `finding` left out: a comment on a line of its own before the innermost provision that can take
  /// one, or, where the finding belongs to no provision or `reach` says so, one for the whole text.
  ///
  /// - Parameter reason: Why; line ends and `--`, which no comment may hold, are replaced.
  public static func comment(
    for finding: Finding, reaching reach: Reach = .provision, in document: Document, reason: String
  ) -> TextEdit {
    var node = innermostNode(at: finding.range.start, in: document.tree)
    while node > 0, reach == .provision {
      if document.tree.nodes[node].kind.isSuppressible {
        let line = document.source.lineIndex(at: document.tree.nodes[node].range.start)
        let edit = edit(word, finding.rule, reason, beforeLine: line, of: document.source)
        if covers(finding, edit, in: document) { return edit }
      }
      node = Int(document.tree.nodes[node].parent)
    }
    return edit(fileWord, finding.rule, reason, beforeLine: firstLine(of: document), of: document.source)
  }

  private static func innermostNode(at offset: Int, in tree: SyntaxTree) -> Int {
    let offset = min(offset, max(0, tree.source.count - 1))
    var innermost = 0
    while let child = tree.children(of: innermost).first(where: { tree.nodes[$0].range.contains(offset) }) {
      innermost = child
    }
    return innermost
  }

  /// The line before which a comment is not in the way of anything: the first after the front matter.
  private static func firstLine(of document: Document) -> Int {
    guard document.tree.nodes.count > 1, document.tree.nodes[1].kind == .frontMatter else { return 0 }
    let source = document.source
    var line = source.lineIndex(at: max(0, document.tree.nodes[1].range.end - 1))
    while line > 0, source.lineContentRange(line).isEmpty { line -= 1 }
    return line + 1
  }

  private static func edit(
    _ word: String, _ rule: Rule, _ reason: String, beforeLine line: Int, of source: SourceText
  ) -> TextEdit {
    let line = source.lineRange(line)
    let start = line.start == 0 ? source.byteOrderMarkCount : line.start
    let because = plain(reason)
    let text = "<!-- lovsmed: \(word) \(rule.id)\(because.isEmpty ? "" : ": " + because) -->\(source.lineEnd)"
    // Past the last line that has a line end there is none to begin after.
    let isAfterOpenLine = start > 0 && start == source.count && source[start - 1] != 0x0A && source[start - 1] != 0x0D
    return TextEdit(ByteRange(start, start), isAfterOpenLine ? source.lineEnd + text : text)
  }

  private static func plain(_ reason: String) -> String {
    let oneLine = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return oneLine.replacing("--", with: "–").replacing("<!", with: "<")
  }

  /// Whether the text is read as before with `edit` made, and `finding` left out.
  private static func covers(_ finding: Finding, _ edit: TextEdit, in document: Document) -> Bool {
    guard let source = try? document.source.applying([edit]) else { return false }
    let changed = Document(path: document.path, source: source)
    let others = changed.tree.nodes.lazy.filter { $0.kind != .comment }.map(\.kind)
    guard changed.kind == document.kind,
      others.elementsEqual(document.tree.nodes.lazy.filter { $0.kind != .comment }.map(\.kind))
    else { return false }
    let shift = finding.range.start >= edit.range.start ? edit.newText.utf8.count : 0
    var suppressions = Suppressions(in: changed, RuleCatalogue([finding.rule]))
    return suppressions.leavesOut(0, at: finding.range.start + shift)
  }
}

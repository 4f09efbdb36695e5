import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// A comment that leaves nothing out.
enum UnusedSuppression {
  /// En kommentar skjuler ingen fund.
  ///
  /// Kommentaren beder Lovsmed se bort fra en regel, men reglen finder intet i det, kommentaren dækker. Kun regler, der
  /// var med i kørslen, regnes med.
  ///
  /// ## Hvorfor
  ///
  /// Når udkastet er rettet, bliver kommentaren stående og skjuler det næste fund, som ingen har taget stilling til.
  ///
  /// ## Kilde
  ///
  /// Lovsmeds egen; docs/configuration.md.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. Kommunen kan anlægge badebroer.
  ///
  /// <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
  /// § 2. Kommunen fører tilsyn med badebroerne.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. Kommunen kan anlægge badebroer.
  ///
  /// § 2. Kommunen fører tilsyn med badebroerne.
  /// ```
  ///
  /// ## English
  ///
  /// A comment leaves out no findings. It asks for a rule to be disregarded that finds nothing in what the comment covers.
  /// Left standing it would hide the next finding, which nobody has looked at.
  static let rule = Rule(
    "configuration/unused-suppression", catalogue: [], severity: .information, tag: .unnecessary)

  /// Reports those of the names in `comment` that have left nothing out, given by their places in it.
  static func check(_ unused: [Int], of comment: Suppression, _ document: Document, _ report: inout Report) {
    let unused = unused.filter { report.isDecided(comment.entries[$0].selector) }
    guard let first = unused.first else { return }
    let names = unused.map { comment.entries[$0].selector.text }
    let isWhole = names.count == comment.entries.count
    report.add(
      rule, at: isWhole ? comment.range : comment.entries[first].range, node: comment.node,
      .unused(names, comment.scope),
      fixes: [
        isWhole
          ? (.removeComment, true, [TextEdit(lines(of: comment, in: document), "")])
          : (
            .removeNames(names), true, [edit(keeping: comment.entries.indices.filter { !unused.contains($0) }, comment)]
          )
      ])
  }

  /// The comment's lines; the comment alone where something stands after it.
  private static func lines(of comment: Suppression, in document: Document) -> ByteRange {
    let node = document.tree.nodes[comment.node]
    return node.text.end == comment.range.end ? node.range : comment.range
  }

  /// The change that leaves only the names at `places`.
  private static func edit(keeping places: [Int], _ comment: Suppression) -> TextEdit {
    let start = comment.entries.first?.range.start ?? comment.range.start
    let end = comment.entries.last?.range.end ?? start
    return TextEdit(
      ByteRange(start, end), places.map { comment.entries[$0].selector.text }.joined(separator: ", "))
  }
}

extension Message {
  fileprivate static func unused(_ names: [String], _ scope: Suppression.Scope) -> Message {
    let danish = names.map { "»\($0)«" }.joined(separator: " eller ")
    let english = names.map { "»\($0)«" }.joined(separator: " or ")
    switch scope {
    case .file:
      return Message(
        da: "Kommentaren skjuler intet: Der er ingen fund af \(danish) i teksten.",
        en: "The comment leaves nothing out: there are no findings of \(english) in the text.")
    case .next(nil):
      return Message(
        da: "Kommentaren skjuler intet: Der kommer ingen bestemmelse efter den.",
        en: "The comment leaves nothing out: no provision comes after it.")
    case .next:
      return Message(
        da: "Kommentaren skjuler intet: Der er ingen fund af \(danish) i det, der følger.",
        en: "The comment leaves nothing out: there are no findings of \(english) in what comes next.")
    }
  }
  fileprivate static var removeComment: Message { Message(da: "Fjern kommentaren", en: "Remove the comment") }
  fileprivate static func removeNames(_ names: [String]) -> Message {
    let list = names.map { "»\($0)«" }.joined(separator: ", ")
    return Message(da: "Fjern \(list)", en: "Remove \(list)")
  }
}

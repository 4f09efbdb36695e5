import Analysis
import LanguageServerProtocol
import StatuteText

extension CodeActions {
  /// Leaves a finding out from now on: here, or in the whole text. Why, the drafter writes where the cursor stands then.
  static func suppressions(for request: CodeActionRequest) -> [CodeAction] {
    guard request.wants(.quickFix) else { return [] }
    let findings = request.findings
    var (rules, places): (Set<Rule>, Set<Place>) = ([], [])
    // One comment covers all that one rule finds in one place.
    return findings.filter { places.insert(Place(rule: $0.rule, range: $0.range)).inserted }
      .map { suppression(of: $0, .provision, request) }
      + findings.filter { rules.insert($0.rule).inserted }.map { suppression(of: $0, .file, request) }
  }

  /// Where a rule has found something.
  private struct Place: Hashable {
    let rule: Rule
    let range: ByteRange
  }

  private static func suppression(
    of finding: Finding, _ reach: Suppression.Reach, _ request: CodeActionRequest
  ) -> CodeAction {
    let snapshot = request.snapshot
    let title = Message.leaveOut(finding.rule, reach).text(in: snapshot.language)
    return CodeAction(kind: .quickFix, title: title, finding: finding, isDear: true) {
      snapshot.suppression(of: finding, reach)
    }
  }
}

extension Snapshot {
  /// The change that leaves `finding` out, with a place for the reason.
  fileprivate func suppression(of finding: Finding, _ reach: Suppression.Reach) -> WorkspaceEdit {
    let reason = Message.reason.text(in: language)
    let edit = Suppression.comment(for: finding, reaching: reach, in: document, reason: reason)
    var change = WorkspaceEdit.Edit(edit: LSP.TextEdit(range: range(edit.range), newText: edit.newText))
    change.snippet = Self.snippet(of: edit.newText, with: reason)
    return WorkspaceEdit(documents: [.init(uri: uri, version: version, edits: [change])])
  }

  /// `text` as a snippet in which `words` are to be written over.
  private static func snippet(of text: String, with words: String) -> String {
    let parts = text.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false).map { escaped($0) }
    return parts.joined(separator: "${1:\(escaped(words[...]))}") + "$0"
  }

  private static func escaped(_ text: Substring) -> String {
    String(text).replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("}", with: "\\}")
  }
}

extension Message {
  fileprivate static func leaveOut(_ rule: Rule, _ reach: Suppression.Reach) -> Message {
    switch reach {
    case .provision: Message(da: "Udelad dette fund (\(rule.id))", en: "Leave this finding out (\(rule.id))")
    case .file:
      Message(da: "Udelad \(rule.id) i hele teksten", en: "Leave \(rule.id) out in the whole text")
    }
  }

  fileprivate static var reason: Message { Message(da: "begrundelse", en: "reason") }
}

import Analysis

extension CodeActions {
  /// Mends everything in the document that can be mended surely.
  static func fixAll(for request: CodeActionRequest) -> [CodeAction] {
    let snapshot = request.snapshot
    // A light bulb is about its place.
    guard request.wants(.fixAll), !(request.isAutomatic && request.only.isEmpty),
      snapshot.review.findings.contains(where: { $0.safeFix != nil })
    else { return [] }
    let title = Message.fixAll.text(in: snapshot.language)
    let action = CodeAction(kind: .fixAll, title: title, isDear: true) {
      let fixed = snapshot.linter.fix(snapshot.document, snapshot.review, choosing: \.safeFix)
      return snapshot.workspaceEdit(fixed.edits, as: .init(label: title))
    }
    return [action]
  }
}

extension Message {
  fileprivate static var fixAll: Message {
    Message(da: "Ret alt, der sikkert kan rettes", en: "Fix all that can be fixed safely")
  }
}

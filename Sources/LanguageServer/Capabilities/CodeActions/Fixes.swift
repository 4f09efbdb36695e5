import Analysis

extension CodeActions {
  /// What mends the findings at the place.
  static func fixes(for request: CodeActionRequest) -> [CodeAction] {
    guard request.wants(.quickFix) else { return [] }
    return request.findings.flatMap { finding in
      let isOnlySafe = finding.fixes.count(where: \.isSafe) == 1
      return finding.fixes.map { fix in
        CodeAction(kind: .quickFix, title: fix.title, finding: finding, isPreferred: fix.isSafe && isOnlySafe) {
          request.snapshot.workspaceEdit(fix.edits)
        }
      }
    }
  }
}

import Analysis

extension CodeActions {
  /// What the instruction at the place lacks, wherever in it the finding stands: its renumbering clause, the instruction on a
  /// reference that follows from it.
  static func instructionFixes(for request: CodeActionRequest) -> [CodeAction] {
    let snapshot = request.snapshot
    guard request.wants(.refactorRewrite), !request.isAutomatic,
      let instruction = snapshot.instruction(at: request.range.start)
    else { return [] }
    let offered = Set(request.findings.map { ObjectIdentifier($0.identity) })
    let findings = snapshot.review.findings.filter { finding in
      finding.node == instruction && finding.rule.family == "amendment"
        && !offered.contains(ObjectIdentifier(finding.identity))
    }
    return findings.flatMap { finding in
      finding.fixes.map { fix in
        CodeAction(kind: .refactorRewrite, title: fix.title) { snapshot.workspaceEdit(fix.edits) }
      }
    }
  }
}

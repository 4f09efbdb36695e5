import Analysis
import Analyzers
import StatuteModel
import StatuteText
import Testing

/// The comment that an editor writes for a finding.
struct SuppressionWritingTests {
  /// Leaves out each finding of `text` in turn; the others must stay, and no new one may come.
  private func check(_ text: String) throws {
    let draft = Draft(text)
    let findings = draft.review().findings
    #expect(!findings.isEmpty)
    for finding in findings {
      let edit = Suppression.comment(for: finding, in: draft.document, reason: "aftalt -- med\nministeriet -->")
      let after = try draft.applying([edit]).review()
      let shift = edit.newText.utf8.count
      let others = findings.filter { $0.rule != finding.rule }.map { other in
        "\(other.rule.id) \(other.range.start + (other.range.start >= edit.range.start ? shift : 0))"
      }
      let left = after.findings.map { "\($0.rule.id) \($0.range.start)" }
      #expect(others.allSatisfy(left.contains), "\(edit): \(left)")
      #expect(after.findings.allSatisfy { $0.rule.family != "configuration" })
      #expect(after.suppressed.contains { $0.rule == finding.rule })
      #expect(after.findings.count < findings.count)
      #expect(
        edit.newText.contains("aftalt – med ministeriet – -->")
          || edit.newText.contains(": aftalt – med ministeriet –> -->"), "\(edit.newText)")
    }
  }

  @Test func inAnAct() throws {
    try check(
      """
      Lov om havnebade

      Kapitel 2
      Adgang

      § 1. Det er forbudt at
      (1) dykke fra broen,
      (2) fiske fra broen og
      (3) medbringe glas.
      Stk. 3. Kommunen fører tilsyn.

      § 4. Tilsynet er gratis.
      """)
  }

  @Test func inAnAmendingAct() throws {
    try check(
      """
      Lov om ændring af lov om havnebade

      § 1

      I lov om havnebade, jf. lovbekendtgørelse nr. 1 af 2. januar 2025, foretages følgende ændringer:

      1. § 2 ophæves.

      3. Efter § 5 indsættes:
      »§ 5 a. Kommunen kan åbne et havnebad.
      Stk. 3. Det er gratis.«

      § 2

      Loven træder i kraft den 1. juli 2026.

      """)
  }

  @Test func theFilesOwnLineEndsAreKept() throws {
    let draft = Draft("\u{FEFF}Lov om bade\r\n\r\n§ 1. Et.\r\n\r\n§ 3. Tre.\r\n")
    let finding = try #require(draft.review().findings.first { $0.rule.id == "numbering/section-gap" })
    let edit = Suppression.comment(for: finding, in: draft.document, reason: "")
    #expect(edit.newText == "<!-- lovsmed: ignore numbering/section-gap -->\r\n")
    #expect(try draft.applying([edit]).text.contains("Et.\r\n\r\n<!--"))
  }

  @Test func whatBelongsToNoProvisionIsLeftOutOfTheWholeText() throws {
    let draft = Draft("---\ntitle: Bade\n---\nLov om bade\n\n§ 1. Et.\n")
    let rule = try #require(Draft.catalogue["numbering/section-gap"])
    let finding = Finding(
      rule: rule, severity: .error, message: "", range: ByteRange(4, 9), node: 0, related: [], fixes: [])
    let edit = Suppression.comment(for: finding, in: draft.document, reason: "prøve")
    #expect(edit.newText == "<!-- lovsmed: ignore-file numbering/section-gap: prøve -->\n")
    #expect(try draft.applying([edit]).text.hasPrefix("---\ntitle: Bade\n---\n<!-- lovsmed"))
  }
}

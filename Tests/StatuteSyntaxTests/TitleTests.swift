import StatuteSyntax
import StatuteText
import Testing

/// What a text is by its title.
struct TitleTests {
  @Test(arguments: [
    ("Lov nr. 12 af 3. juni 2030 om fyr", DocumentKind.act),
    ("Inatsisartutlov nr. 12 af 3. juni 2030 om fyr", .act),
    ("Landstingslov nr. 12 af 3. juni 2030 om fyr", .act),
    ("Lagtingslov nr. 12 af 3. juni 2030 om ændring af lagtingslov om fyr", .amendingAct),
    ("Tillægsbetænkning over Forslag til lov om fyr", .billReport),
  ])
  func titlesTellTheKind(title: String, kind: DocumentKind) {
    let tree = SyntaxTree(parsing: SourceText("Nr. 7\n\n\(title)\n\n§ 1. Fyr er lys.\n"))
    #expect(tree.nodes.first { $0.kind == .title }.map { tree.source.string(in: $0.text) } == title)
    #expect(tree.kind == kind)
  }
}

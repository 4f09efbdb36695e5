import StatuteSyntax
import StatuteText
import Testing

/// The sign of a note may stand right behind a label.
struct NoteSignTests {
  private static func labels(_ text: String) -> [String] {
    let source = SourceText(text)
    return SyntaxTree(parsing: source).nodes.filter { !$0.label.isEmpty }.map { source.string(in: $0.label) }
  }

  @Test func aProvisionBearsOneBehindItsStop() {
    let act =
      "Lov om fyr\n§ 1.2) Fyret lyser.\nStk. 2.13) Det er gult.\n§ 2. Der er 5.3) Som i 2019.\n§ 3.4 Fyret.\n§ 4. Slut.\n"
    #expect(Self.labels(act) == ["§ 1.", "Stk. 2.", "§ 2.", "§ 4."])
  }

  @Test(arguments: ["³⁾", "[^3]"])
  func anInstructionBearsOneBehindItsStop(_ sign: String) {
    let act = """
      Lov om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1.\(sign) § 3 ophæves.
      2. I § 4 ændres »gul« til: »grøn«.
      **3.**\(sign) § 5 ophæves.

      """
    #expect(Self.labels(act) == ["§ 1", "1.", "2.", "3."])
  }
}

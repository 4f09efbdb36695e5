import Analysis
import Analyzers
import Configuration
import Formatting
import StatuteModel
import StatuteText
import Testing

/// How drafts are set up.
struct FormatterTests {
  private func formatted(
    _ text: String, path: String = "udkast.lov", _ options: FormattingOptions = FormattingOptions()
  ) throws -> String {
    let linter = Linter(analyzers: BuiltIn.analyzers)
    let source = SourceText(text)
    let edits = Formatter(linter, options).edits(for: Document(path: path, source: source))
    let after = try source.applying(edits)
    #expect(Formatter(linter, options).edits(for: Document(path: path, source: after)).isEmpty, "once is enough")
    return after.string(in: ByteRange(0, after.count))
  }

  @Test func labelsMarkersAndReferencesGetTheirForm() throws {
    let text = """
      Lov om drikkefontæner
      §1.  Kommunen opstiller drikkefontæner, jf. §  2 , stk.2.\u{20}
      Stk 2.Kommunen kan undlade det
      (1) på kirkegårde,
      (2)  i skove og
      (3) på veje, jf. § 7a, jf. §§ 1–2 a.
      § 2 Ministeren fører tilsyn.
      stk. 2. Ministeren kan give tilladelse.


      """
    #expect(
      try formatted(text) == """
        Lov om drikkefontæner
        § 1. Kommunen opstiller drikkefontæner, jf. § 2, stk. 2.
        Stk. 2. Kommunen kan undlade det
        1) på kirkegårde,
        2) i skove og
        3) på veje, jf. § 7 a, jf. §§ 1-2 a.
        § 2. Ministeren fører tilsyn.
        Stk. 2. Ministeren kan give tilladelse.

        """)
  }

  @Test func wordsNumbersAndOrderAreLeftToTheDrafter() throws {
    let text = """
      Lov om drikkefontæner
      § 1. Kommunen  opstiller drikkefontæner, jf. § 9, 2. punktum.
      Stk. 3. Kommunen kan undlade det, jf. § 1 stk. 1.
      § 3. Stk. 1. Ministeren fører tilsyn.

      """
    #expect(try formatted(text) == text)
  }

  @Test func codeAndQuotedWordsAreNoDraft() throws {
    let text = """
      Lov om drikkefontæner
      § 1. Der skal stå »jf. §5 stk.2« på skiltet, jf. § 2.
      § 2. Skiltet ser således ud:
      ```
      §3.  Vand, jf. §  2 , stk.2.
      ```

      """
    #expect(try formatted(text) == text)
    #expect(try formatted(text.replacing("jf. § 2.", with: "jf. §2.")) == text)
    let amending = """
      Lov om ændring af lov om drikkefontæner
      § 1
      I lov om drikkefontæner foretages følgende ændringer:
      1. I § 4 ændres »§ 5« til: »§ 6«.

      """
    var options = FormattingOptions()
    options.noBreakSpaces = .insert
    #expect(try formatted(amending, options).contains("I §\u{A0}4 ændres »§ 5« til"))
  }

  @Test func codeInALineAndWhatLinksLeadToAreNoDraft() throws {
    let text = """
      # Lov om drikkefontæner
      § 1. Se `§2,stk.2`, [§ 2](#§2,stk.2), ``a ` §2`` og https://vand.dk/§2,stk.2.
      § 2. Der er vand.
      Stk. 2. Det er koldt.

      """
    #expect(try formatted(text) == text)
    #expect(try formatted(text.replacing("[§ 2]", with: "[§2]")) == text)
    #expect(try formatted("Lov om vand\n§ 1. Ét ` mærke, jf. §2.\n§ 2. Vand.\n").contains("jf. § 2."))
  }

  @Test func lawInForceKeepsWhatItIs() throws {
    let text =
      "Bekendtgørelse af lov om fontæner\n§ 1. Vandet er koldt, jf. §2.\nStk 2.  Det er rent.\n§ 2 Skålen er blank.\n"
    #expect(try formatted(text) == text.replacing("Stk 2.  Det", with: "Stk 2. Det"))
  }

  @Test func whiteSpaceAtLineEndsGoesButForBreaksInMarkdown() throws {
    let text = "# Lov om fontæner\n\n**§ 1.** Vandet  \ner koldt. \n\n\u{20}\u{20}\n§ 2. Skålen er blank.\u{A0}"
    #expect(
      try formatted(text, path: "udkast.lov.md")
        == "# Lov om fontæner\n\n**§ 1.** Vandet  \ner koldt.\n\n\n§ 2. Skålen er blank.\n")
    #expect(
      try formatted(text, path: "udkast.lov")
        == "# Lov om fontæner\n\n**§ 1.** Vandet\ner koldt.\n\n\n§ 2. Skålen er blank.\n")
  }

  @Test func whatIsSomebodyElsesIsLeftAlone() throws {
    let text = """
      ---
      titel: fontæner\u{20}\u{20}
      ---
      Lov om ændring af lov om fontæner
      § 1
      I lov nr. 10 af 1. januar 2020 om fontæner foretages følgende ændringer:
      1. I § 2 ændres »§3 « til: »§ 4«.
      2. § 5 affattes således:
      »§ 5. Vandet er koldt.\u{20}
      | kande | 1 l\u{20}|\u{20}
      Skålen er blank.«
      ```
      kode\u{20}
      ```
      år\tliter\t
      2020\t4\t
      § 2
      Loven træder i kraft den 1. juli 2026.

      """
    #expect(try formatted(text) == text)
  }

  @Test func lineEndsStayAsTheyAre() throws {
    #expect(
      try formatted("\u{FEFF}Lov om fontæner\r\n§ 1. Vandet er koldt. \r\n§ 2. Skålen er blank.")
        == "\u{FEFF}Lov om fontæner\r\n§ 1. Vandet er koldt.\r\n§ 2. Skålen er blank.\r\n")
  }

  @Test func hardSpacesComeAndGoOnRequest() throws {
    let plain = """
      Lov om fontæner
      § 1. Vandet er koldt, jf. § 2 a, stk. 1 og 2, nr. 3, litra b, og §§ 4 og 5.
      Stk. 2. Det er rent, jf. stk. 1, 2. pkt., i kapitel 1.
      § 2 a. Skålen er blank.

      """
    let hard = """
      Lov om fontæner
      §~1. Vandet er koldt, jf. §~2~a, stk.~1 og 2, nr.~3, litra~b, og §§~4 og 5.
      Stk.~2. Det er rent, jf. stk.~1, 2.~pkt., i kapitel~1.
      §~2~a. Skålen er blank.

      """.replacing("~", with: "\u{A0}")
    var options = FormattingOptions()
    #expect(try formatted(hard, options) == hard)
    options.noBreakSpaces = .insert
    #expect(try formatted(plain, options) == hard)
    options.noBreakSpaces = .remove
    #expect(try formatted(hard, options) == plain)
  }

  @Test func whatTheClientKeepsIsKept() throws {
    var options = FormattingOptions()
    options.trimsLineEnds = false
    options.trimsEnd = false
    options.endsLastLine = false
    let text = "Lov om fontæner\n§ 1. Vandet er koldt. \n\n\n§ 2. Skålen er blank."
    #expect(try formatted(text, options) == text)
    #expect(try formatted(text + "\n\n", options) == text + "\n\n")
  }

  @Test func whatTheConfigurationSwitchesOffStays() {
    let linter = Linter(analyzers: BuiltIn.analyzers, severities: { $0.id == "structure/label" ? nil : $0.severity })
    let document = Document(path: "udkast.lov", source: SourceText("Lov om fontæner\n§ 1. Vandet.\nStk 2. Skålen.\n"))
    #expect(Formatter(linter).edits(for: document).isEmpty)
  }

  @Test(arguments: ["", "\n", " \n\t\n", "\u{FEFF}", "---\n", "```\n \n", "»", "§", "Stk", "1)\n2)", "\r", "a\r\rb \r"])
  func anyTextCanBeSetUp(text: String) throws { _ = try formatted(text) }

  @Test func aSignStandsApartFromTheWordBeforeItAndItsNumber() throws {
    let text = "Lov om is\n§  1. Det følger af§ 2, jf.§ 2,§ 3 og §§3 -4.\n§ 2. Is.\n§ 3. Is.\n§ 4. Is.\n"
    let after = try formatted(text)
    #expect(after.hasPrefix("Lov om is\n§ 1. Det følger af § 2, jf. § 2, § 3 og §§ 3-4.\n"), "\(after)")
  }

  @Test func tagsAreLeftAlone() throws {
    let text = "Lov om is\n\n§ 1. Se <a href=\"§2,stk.2\">§2</a>.\n\n§ 2. Is.\n"
    let after = try formatted(text, path: "udkast.lov.md")
    #expect(after.contains("<a href=\"§2,stk.2\">§ 2</a>"), "\(after)")
  }

  @Test func wordsInForceAreLeftAloneWhateverTheirNumberLooksLike() throws {
    let text =
      "Lov om ændring af lov om is\n§ 1\nI lov om is foretages følgende ændringer:\n1. § 4 ophæves.\n"
      + "2.I § 5 ændres »§3 ,stk.2« til: »§ 4, stk. 2«.\n"
    #expect(try formatted(text).contains("»§3 ,stk.2«"))
  }
}

import JSON
import Testing

/// What is shown where the pointer rests.
struct HoverTests {
  private let draft = """
    Lov om havnebade
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for havnebade, jf. dog 1️⃣§ 2, stk. 2, og 2️⃣§ 9.
    Kapitel 2
    Adgang
    Åbningstid
    3️⃣§ 2. Badet er åbent. Det er 4️⃣lukket om vinteren.
    Stk. 2. Kommunen kan holde badet lukket. Det meddeles på stedet.
    § 3. Kommunen fører tilsyn, jf. 5️⃣§ 2, stk. 2, 2. pkt., og 6️⃣§§ 1-2.

    """

  private func value(_ hover: JSONValue) -> String { hover["contents"]?["value"]?.string ?? "" }

  private func editor(_ formats: JSONValue = ["markdown", "plaintext"]) throws -> Editor {
    let editor = Editor()
    try editor.initialize(["textDocument": ["hover": ["contentFormat": formats]]])
    editor.open(draft)
    return editor
  }

  @Test func aReferenceShowsThePathAndTheText() throws {
    let hover = try editor().ask("textDocument/hover", at: "1️⃣")
    #expect(hover["contents"]?["kind"]?.string == "markdown")
    #expect(value(hover).contains("**§ 2, stk. 2** · Kapitel 2. Adgang"))
    #expect(value(hover).contains("Åbningstid"))
    #expect(value(hover).contains("Stk. 2. Kommunen kan holde badet lukket. Det meddeles på stedet."))
    #expect(!value(hover).contains("Badet er åbent"))
    #expect(hover["range"]?["start"]?["line"]?.int == 3)
  }

  @Test func aClientWithoutMarkdownGetsPlainText() throws {
    let hover = try editor(["plaintext"]).ask("textDocument/hover", at: "1️⃣")
    #expect(hover["contents"]?["kind"]?.string == "plaintext")
    #expect(value(hover).hasPrefix("§ 2, stk. 2 · Kapitel 2. Adgang"))
  }

  @Test func ofASentenceOnlyTheSentenceIsShown() throws {
    let text = value(try editor().ask("textDocument/hover", at: "5️⃣"))
    #expect(text.hasPrefix("**§ 2, stk. 2, 2. pkt.**"))
    #expect(text.hasSuffix("\n\nDet meddeles på stedet."))
  }

  @Test func aRangeShowsEachProvision() throws {
    let text = value(try editor().ask("textDocument/hover", at: "6️⃣"))
    #expect(text.contains("**§ 1**") && text.contains("**§ 2**"))
    #expect(text.contains("Loven gælder for havnebade"))
  }

  @Test func ofMarkdownIsShownWhatItSays() throws {
    let editor = Editor()
    try editor.initialize(["textDocument": ["hover": ["contentFormat": ["markdown"]]]])
    let draft = """
      # Lov om havnebade

      **§ 1.** Loven gælder for *havne*, jf. **1️⃣§ 2, stk. 2**, og [2️⃣§ 2](#a), stk. 1.

      **§ 2.** Et _bad_ er 3 \\* 4 meter, jf. [§ 1](#b).

      *Stk. 2.* Badet koster 5 * 2 kr. for **alle** i `husstand_en`.
      """
    editor.open(draft, uri: "file:///udkast.lov.md")
    let second = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(second.hasSuffix("Stk. 2. Badet koster 5 \\* 2 kr. for alle i \\`husstand\\_en\\`."), "\(second)")
    let section = value(try editor.ask("textDocument/hover", at: "2️⃣"))
    #expect(section.contains("§ 2. Et bad er 3 \\* 4 meter, jf. § 1."), "\(section)")
    editor.open(draft, uri: "file:///udkast.lov")
    #expect(value(try editor.ask("textDocument/hover", at: "1️⃣")).contains("\\*\\*alle\\*\\*"))
  }

  @Test func thePathOfAListIsSaidOnce() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open(
      "Lov om fyr\nKapitel 1\nLys\n§ 1. Fyr lyser.\n§ 2. Både ser det.\n"
        + "§ 3. Se 1️⃣§§ 1-2 og stk. 1 2️⃣og 2.\nStk. 2. Hej.\n")
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text.ranges(of: "Kapitel 1").count == 1)
    #expect(text.contains("§ 2\n\n"))
    // On the word between two members both are shown.
    let both = try editor.ask("textDocument/hover", at: "2️⃣")
    #expect(value(both).contains("§ 3, stk. 1") && value(both).contains("§ 3, stk. 2"))
  }

  @Test func aLongRangeTellsHowMuchIsLeftOut() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("Lov om både\n" + (1...9).map { "§ \($0). Både sejler.\n" }.joined() + "§ 10. Se 1️⃣§§ 1-9.\n")
    #expect(value(try editor.ask("textDocument/hover", at: "1️⃣")).hasSuffix("… og 4 til."))
  }

  @Test func aLongProvisionIsCutAfterAWord() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("§ 1. Se 1️⃣§ 2.\n§ 2. \(String(repeating: "bådehavn ", count: 400))\n")
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text.hasSuffix("bådehavn …\n\n(Teksten fortsætter.)"))
    #expect(text.utf8.count < 2_200)
  }

  @Test func whatIsMissingIsSaid() throws {
    let text = value(try editor().ask("textDocument/hover", at: "2️⃣"))
    #expect(text == "§ 9 findes ikke. Loven slutter med § 3.")
  }

  @Test func anEnglishReaderIsAnsweredInEnglish() throws {
    let editor = Editor()
    try editor.initialize([:], [("locale", "en")])
    editor.open(draft)
    #expect(value(try editor.ask("textDocument/hover", at: "2️⃣")) == "§ 9 does not exist. The act ends with § 3.")
  }

  @Test func aLabelTellsWhoPointsAtIt() throws {
    let text = value(try editor().ask("textDocument/hover", at: "3️⃣"))
    #expect(text.contains("3 henvisninger hertil i dokumentet."))
    #expect(text.hasSuffix("Fra: § 1; § 3"))
  }

  @Test func aChapterIsPointedAtOnlyByItsOwnNumber() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("Lov om fyr\n§ 1. Se kapitel 2 og § 2.\n1️⃣Kapitel 2\nTilsyn\n§ 2. Fyr lyser.\n§ 3. Se § 2.\n")
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text == "Kapitel 2\n\n1 henvisning hertil i dokumentet.\n\nFra: § 1")
  }

  // MARK: Acts that amend

  private let amendment = """
    Lov om ændring af lov om både
    § 1
    I lov om både, som ændret ved lov nr. 9 af 1. juni 2021, foretages følgende ændringer:
    1. I 1️⃣§ 2, stk. 2, ændres »2️⃣stk. 1« til: »stk. 3«.
    2. I § 2 indsættes som 3️⃣stk. 3:
    »Stk. 3. En båd har årer efter 4️⃣stk. 2 og 5️⃣§ 7 a, jf. 6️⃣stk. 4.
    Stk. 4. Årer er af træ.«
    7️⃣Stk. 1 bliver herefter stk. 8️⃣5.
    § 2
    Loven træder i kraft den 1. juli 2027.

    """

  private func amending(_ acts: [(path: String, text: String)]) async throws -> Editor {
    let editor = Editor(["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"], acts: acts)
    try editor.initialize()
    editor.open(amendment, uri: "file:///loven/udkast.lov")
    await editor.settle()
    return editor
  }

  @Test func anInstructionShowsTheActInForce() async throws {
    let act = "Lov om både\n§ 1. En båd flyder.\n§ 2. En båd har mast.\nStk. 2. Masten står lodret.\n"
    let editor = try await amending([("/loven/love/baad.txt", act)])
    for mark: Character in ["1️⃣", "4️⃣"] {
      let text = value(try editor.ask("textDocument/hover", at: mark))
      #expect(text == "Lov om både\n\n§ 2, stk. 2\n\nStk. 2. Masten står lodret.", "\(mark)")
    }
    #expect(value(try editor.ask("textDocument/hover", at: "2️⃣")).hasSuffix("§ 2, stk. 1\n\nEn båd har mast."))
    #expect(value(try editor.ask("textDocument/hover", at: "7️⃣")).hasSuffix("§ 2, stk. 1\n\nEn båd har mast."))
    let unknown = "Lov om både, som den bliver\n\n»§ 7 a« findes ikke i loven, som den bliver."
    #expect(value(try editor.ask("textDocument/hover", at: "5️⃣")).hasSuffix(unknown))
    #expect(value(try editor.ask("textDocument/hover", at: "6️⃣")).contains("Stk. 4. Årer er af træ."))
    for mark: Character in ["3️⃣", "8️⃣"] {
      // A number that is given is no provision yet; of it the reading tells.
      #expect(
        value(try editor.ask("textDocument/hover", at: mark)).contains("§ 2: indsæt som stk. 3: "), "\(mark)")
    }
  }

  @Test func newTextSpeaksOfTheActAsItBecomes() async throws {
    let act = "Lov om både\n§ 1. En båd flyder.\nStk. 2. Den er tæt.\n§ 2. Mast, jf. § 1, stk. 2.\n"
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"], acts: [("/loven/love/baad.txt", act)])
    try editor.initialize()
    editor.open(
      """
      Lov om ændring af lov om både
      § 1
      I lov om både foretages følgende ændringer:
      1. I § 1 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Den har et ror.«
      Stk. 2 bliver herefter stk. 3.
      2. I § 2 ændres »1️⃣§ 1, stk. 2« til: »2️⃣§ 1, stk. 3, og 3️⃣§ 1, stk. 2«.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2027.
      Stk. 2. 4️⃣§ 1, stk. 3, i lov om både som ændret ved denne lovs § 1, nr. 1, gælder ikke for joller.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Efter 5️⃣§ 1, stk. 2, er båden tæt. Det foreslås i 6️⃣§ 1, stk. 2, at den har ror.
      Til nr. 2 (7️⃣§ 1, stk. 3)
      Det foreslås at henvise.

      """, uri: "file:///loven/udkast.lov")
    await editor.settle()
    for (mark, words): (Character, String) in [
      ("1️⃣", "Stk. 2. Den er tæt."), ("2️⃣", "Stk. 3. Den er tæt."), ("3️⃣", "Stk. 2. Den har et ror."),
      ("4️⃣", "Stk. 3. Den er tæt."), ("5️⃣", "Stk. 2. Den er tæt."), ("6️⃣", "Stk. 2. Den har et ror."),
      ("7️⃣", "Stk. 3. Den er tæt."),
    ] {
      let text = value(try editor.ask("textDocument/hover", at: mark))
      #expect(text.hasSuffix(words), "\(mark): \(text)")
      #expect(text.contains("som den bliver") == !["1️⃣", "5️⃣"].contains(mark), "\(mark): \(text)")
      let place = try editor.ask("textDocument/definition", at: mark).array?.first
      let isNew = words.hasSuffix("ror.")
      #expect(place?["uri"]?.string == (isNew ? "file:///loven/udkast.lov" : "file:///loven/love/baad.txt"), "\(mark)")
      #expect(place?["range"]?["start"]?["line"]?.int == (isNew ? 4 : 2), "\(mark)")
    }
  }

  @Test func whatABillLacksIsSaid() async throws {
    let editor = Editor([:], acts: [])
    try editor.initialize()
    editor.open(
      "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændring:\n1. § 2 ophæves.\n§ 2\nLoven træder i kraft nu.\n"
        + "Bemærkninger til lovforslaget\nTil § 1\nSe lovforslagets 1️⃣§ 1, nr. 9.\n",
      uri: "file:///loven/udkast.lov")
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text == "»§ 1, nr. 9« findes ikke i lovforslaget.")
  }

  @Test func anActThatIsNotAtHandIsNamed() async throws {
    let editor = try await amending([])
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text == "»§ 2, stk. 2« hører til lov om både, som ændres her. Teksten er ikke ved hånden.")
  }

  @Test func plainTextShowsNothing() throws {
    #expect(try editor().ask("textDocument/hover", at: "4️⃣").isNull)
  }

  @Test func aListMarkerIsNoListOfMarkdown() throws {
    let editor = Editor()
    try editor.initialize(["textDocument": ["hover": ["contentFormat": ["markdown"]]]])
    editor.open("§ 1. Se 1️⃣§ 2.\n§ 2. Badet har\n1) bro_er og\n2) stiger.\n")
    #expect(value(try editor.ask("textDocument/hover", at: "1️⃣")).contains("  \n1\\) bro\\_er og  \n2\\) stiger."))
  }

  @Test func anotherActIsShownWhereTheLibraryHasIt() async throws {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [
        (
          "/loven/love/baad.txt",
          "---\nnummer: 9\ndato: 2004-03-03\nstatus: Historic\n---\nLov om både (bådloven)\n§ 1. En båd flyder.\n"
        )
      ])
    try editor.initialize()
    editor.open("§ 1. Bådene er nævnt i 1️⃣bådlovens 2️⃣§ 1 og 3️⃣§ 1 i skibsloven.\n", uri: "file:///loven/udkast.lov")
    await editor.settle()
    let reference = value(try editor.ask("textDocument/hover", at: "2️⃣"))
    #expect(reference.contains("Lov om både") && reference.hasSuffix("§ 1. En båd flyder."))
    let act = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(act == "Lov om både (bådloven) · Lov nr. 9 af 3. marts 2004\n\nGælder ikke længere.")
    #expect(value(try editor.ask("textDocument/hover", at: "3️⃣")).contains("ikke er ved hånden"))
  }

  @Test func anActCitedByItsNumberIsNoPartOfTheNameBefore() throws {
    let editor = Editor()
    try editor.initialize()
    editor.open("Lov om fyr\n§ 1. Se 1️⃣§ 9 i lov om årer og lov nr. 100 af 3. maj 2027 om sejl.\n")
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text.hasPrefix("»§ 9 i lov om årer« står"), "\(text)")
  }

  @Test func theTitleOfAnActHasASmallLetterInASentence() async throws {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [("/loven/love/baad.txt", "Lov om årer og sejl\n§ 1. En åre er af træ.\n")])
    try editor.initialize()
    editor.open("§ 1. Se 1️⃣§ 9 i lov om årer og sejl.\n", uri: "file:///loven/udkast.lov")
    await editor.settle()
    let text = value(try editor.ask("textDocument/hover", at: "1️⃣"))
    #expect(text.hasSuffix("»§ 9« findes ikke i lov om årer og sejl."))
  }

  @Test func aPlaceOutsideTheDocumentIsAnswered() throws {
    let editor = try editor()
    for (line, character) in [(0, 99_999), (99_999, 0), (0, 0)] {
      let position: JSONValue = ["line": JSONValue(line), "character": JSONValue(character)]
      #expect(
        try editor.errorCode(
          "textDocument/hover", ["textDocument": ["uri": "file:///udkast.lov"], "position": position]) == nil)
    }
  }
}

import JSON
import Testing

/// References of a bill to the act as the bill leaves it, which is not the act in force.
struct AsItBecomesTests {
  private static let act = """
    Lov om både (bådloven)
    § 1. En båd flyder.
    § 2. Mast er en stang.
    Stk. 2. Masten er af træ.
    Stk. 3. Masten er høj.
    § 3. Sejl er hvide.
    § 4. (Ophævet)

    """

  private static let opening = """
    Lov om ændring af lov om både
    § 1
    I lov om både foretages følgende ændringer:
    1. I § 2 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Masten kan fældes.«
    Stk. 2 og 3 bliver herefter stk. 3 og 4.
    2. § 3 affattes således:
    »§ 3. Sejl er røde.«
    3. Efter § 3 indsættes:
    »§ 3 a. Årer er lange.
    Stk. 2. Årer er af ask.«
    4. I § 1 ændres »flyder« til: »synker«.
    5. § 4 affattes således:
    »§ 4. Tovværk er nyt.«
    § 2

    """

  private func editor(
    _ rest: String, opening: String = opening, hasAct: Bool = true, acts: [(path: String, text: String)] = []
  ) async throws -> Editor {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: (hasAct ? [("/loven/love/baad.txt", Self.act)] : []) + acts)
    try editor.initialize(["textDocument": ["definition": ["linkSupport": true]]])
    editor.open(opening + rest, uri: "file:///loven/udkast.lov")
    await editor.settle()
    return editor
  }

  private func hover(_ editor: Editor, _ mark: Character = "1️⃣") throws -> String {
    try editor.ask("textDocument/hover", at: mark)["contents"]?["value"]?.string ?? ""
  }

  private func place(_ editor: Editor, _ mark: Character = "1️⃣") throws -> String {
    let all = try editor.ask("textDocument/definition", at: mark).array ?? []
    return all.map { link in
      let file = link["targetUri"]?.string?.split(separator: "/").last ?? ""
      return "\(file):\(link["targetSelectionRange"]?["start"]?["line"]?.int ?? -1)"
    }.joined(separator: " ")
  }

  private func commencement(_ words: String) -> String { "Stk. 1. Loven træder i kraft nu.\nStk. 2. \(words)\n" }

  private func remarks(_ words: String) -> String {
    commencement("Loven gælder.") + "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1\n\(words)\n"
  }

  @Test(arguments: [
    ("1️⃣§ 2, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både, som indsat ved denne lovs § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både som indsat ved § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både som indsat ved denne lov gælder.", "fældes.", "udkast.lov:4"),
    (
      "1️⃣§ 2, stk. 2, i lov om både, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, som ændret ved denne lovs § 1, gælder.",
      "fældes.", "udkast.lov:4"
    ),
    ("Efter 1️⃣§ 2, stk. 2, som indsat ved denne lovs § 1, nr. 1, gælder alt.", "fældes.", "udkast.lov:4"),
    ("Efter §§ 1 og 1️⃣3 i lov om både som affattet ved denne lovs § 1 gælder alt.", "røde.", "udkast.lov:7"),
    ("1️⃣§ 2, stk. 3, i lov om både, som ændret ved denne lovs § 1, gælder.", "træ.", "baad.txt:3"),
    ("1️⃣§ 1 i lov om både, som ændret ved denne lovs § 1, nr. 4, gælder.", "synker.", "baad.txt:1"),
    ("1️⃣§ 2, stk. 2, i lov om både, som ændret ved § 1 i lov nr. 7 af 3. marts 2004, gælder.", "træ.", "baad.txt:3"),
    ("1️⃣§ 2, stk. 2, i lov om både, jf. denne lovs § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både, jf. lovens § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både, der er indsat ved denne lovs § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    (
      "1️⃣§ 2, stk. 2, i lov om både, således som denne er affattet ved lovens § 1, nr. 1, gælder.", "fældes.",
      "udkast.lov:4"
    ),
    (
      "1️⃣§ 2, stk. 2, i lov om både, som ændret ved lov nr. 7 af 3. marts 2004 og denne lovs § 1, nr. 1, gælder.",
      "fældes.", "udkast.lov:4"
    ),
    ("1️⃣§ 2, stk. 2, i lov om både som\nindsat ved denne\nlovs § 1, nr. 1, gælder.", "fældes.", "udkast.lov:4"),
    (
      "1️⃣§ 2, stk. 2, i lov om både, der bliver stk. 3, som ændret ved denne lovs § 1, nr. 1, gælder.", "træ.",
      "baad.txt:3"
    ),
    ("De nye regler i 1️⃣§ 2, stk. 2, i lov om både gælder.", "fældes.", "udkast.lov:4"),
    ("1️⃣§ 2, stk. 2, i lov om både, som denne lovs § 1, nr. 1, indsætter, gælder.", "fældes.", "udkast.lov:4"),
    ("Bådlovens 1️⃣§ 3, som denne lov har affattet den, gælder.", "røde.", "udkast.lov:7"),
    (
      "1️⃣§ 3 i lov om både i den affattelse, som denne lovs § 1, nr. 2, giver den, gælder.", "røde.", "udkast.lov:7"
    ),
    ("1️⃣§ 3 i lov om både i affattelsen efter denne lovs § 1, nr. 2, gælder.", "røde.", "udkast.lov:7"),
    ("1️⃣§ 3 i lov om både, som denne lovs § 1, nr. 2, ikke ændrer, gælder.", "hvide.", "baad.txt:5"),
    ("1️⃣§ 3 i lov om både, som er nævnt i denne lovs § 1, nr. 2, gælder.", "hvide.", "baad.txt:5"),
    ("1️⃣§ 3 i den hidtil gældende lov om både gælder fortsat.", "hvide.", "baad.txt:5"),
    ("1️⃣§ 3 i lov om både i den hidtidige affattelse gælder fortsat.", "hvide.", "baad.txt:5"),
    ("1️⃣§ 3 i lov om både indebærer noget andet end forventet.", "hvide.", "baad.txt:5"),
    ("1️⃣§ 2, stk. 2, i lov om både, jf. denne lovs § 2, stk. 1, gælder.", "træ.", "baad.txt:3"),
    ("1️⃣§ 2, stk. 2, i lov om både, som ændret ved lov nr. 7 af 3. marts 2004, gælder.", "træ.", "baad.txt:3"),
    ("Den ved denne lovs § 1, nr. 1, indsatte 1️⃣§ 2, stk. 2, i lov om både gælder.", "fældes.", "udkast.lov:4"),
    ("Den ved § 1, nr. 1, indsatte 1️⃣§ 2, stk. 2, i lov om både gælder.", "fældes.", "udkast.lov:4"),
    ("Efter den ved denne lov affattede 1️⃣§ 3 i lov om både er sejl røde.", "røde.", "udkast.lov:7"),
    ("1️⃣§ 3 i lov om både i denne lovs affattelse gælder.", "røde.", "udkast.lov:7"),
    ("Den ved denne lovs § 1, nr. 2, ophævede 1️⃣§ 3 i lov om både gælder.", "hvide.", "baad.txt:5"),
    ("§ 2, stk. 2, i lov om både, der bliver 1️⃣stk. 3, jf. denne lovs § 1, nr. 1, gælder.", "træ.", "baad.txt:3"),
    ("§ 2, stk. 3, i lov om både, der bliver 1️⃣stk. 4, gælder.", "høj.", "baad.txt:4"),
    ("Master efter bådlovens § 2, stk. 2, der bliver 1️⃣stk. 3, gælder.", "træ.", "baad.txt:3"),
    ("Master efter bådlovens § 2, stk. 2 og 3, der bliver stk. 3 og 1️⃣4, gælder.", "høj.", "baad.txt:4"),
    ("1️⃣§ 2, stk. 2, i lov om både gælder.", "træ.", "baad.txt:3"),
    ("De hidtil gældende regler i 1️⃣§ 2, stk. 3, i lov om både gælder.", "høj.", "baad.txt:4"),
  ])
  func theWordsBehindTheActDecide(words: String, shown: String, leadsTo: String) async throws {
    let editor = try await editor(commencement(words))
    let text = try hover(editor)
    #expect(text.hasSuffix(shown), "\(text)")
    #expect(try place(editor) == leadsTo)
  }

  @Test(arguments: [
    "1️⃣§ 2, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, gælder.",
    "1️⃣§ 2, stk. 2, i lov om både, som indsat ved § 1, nr. 1, gælder.",
    "Den foreslåede bestemmelse i bådlovens § 2, stk. 2, gælder.",
  ])
  func ofATextThatIsNotInForceNoHintShowsTheFormerWords(words: String) async throws {
    let editor = try await editor(commencement(words))
    let range: JSONValue = ["start": ["line": 16, "character": 0], "end": ["line": 19, "character": 0]]
    #expect(try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", range)]).array?.isEmpty ?? true)
  }

  @Test(arguments: [
    ("Den foreslåede bestemmelse i 1️⃣§ 2, stk. 2, er ny.", "fældes."),
    ("Den foreslåede nye bestemmelse i 1️⃣§ 2, stk. 2, er ny.", "fældes."),
    ("Den foreslåede affattelse af 1️⃣§ 3 er ny.", "røde."),
    ("Med forslaget til 1️⃣§ 2, stk. 2, kan masten fældes.", "fældes."),
    ("Efter de foreslåede regler i bådlovens 1️⃣§ 2, stk. 2, kan masten fældes.", "fældes."),
    ("Forslaget til bestemmelsen i 1️⃣§ 2, stk. 2, er nyt.", "fældes."),
    ("I 1️⃣§ 4 indsættes en ny bestemmelse.", "Tovværk er nyt."),
    ("Efter bekendtgørelsens 1️⃣§ 1 er både små.", "Det kan ikke ses"),
    ("Havneloven trådte i kraft. Lovens 1️⃣§ 1 gælder.", "Det kan ikke ses"),
    ("Lov nr. 7 af 3. maj 2020 om mink trådte i kraft. Lovens 1️⃣§ 1 gælder.", "Det kan ikke ses"),
    ("Bådloven er gammel. Lovens 1️⃣§ 1 gælder.", "En båd flyder."),
    ("Efter lovens 1️⃣§ 1 er både små.", "En båd flyder."),
    ("Reglen er indsat som 1️⃣§ 2, stk. 2, i loven.", "fældes."),
    ("§ 2, stk. 2, bliver herefter 1️⃣§ 2, stk. 3.", "Stk. 3. Masten er af træ."),
    ("Efter den foreslåede § 1 og 1️⃣§ 2, stk. 2, kan masten fældes.", "fældes."),
    ("Efter de nye 1️⃣§§ 3 a og 3 gælder alt.", "ask."),
    ("Det foreslås i 1️⃣§ 3, at sejl er røde.", "røde."),
    ("Efter 1️⃣§ 2, stk. 2, jf. lovforslagets § 1, nr. 1, kan masten fældes.", "fældes."),
    ("Efter 1️⃣§ 2, stk. 2, som foreslået indsat ved lovforslagets § 1, nr. 1, kan masten fældes.", "fældes."),
    ("Efter 1️⃣§ 2, stk. 2, der foreslås indsat, kan masten fældes.", "fældes."),
    ("I 1️⃣§ 2, stk. 2, foreslås det, at masten kan fældes.", "fældes."),
    ("Det foreslås med 1️⃣§ 2, stk. 2, at masten kan fældes.", "fældes."),
    ("§ 2, stk. 2, foreslås flyttet til 1️⃣§ 2, stk. 3.", "Stk. 3. Masten er af træ."),
    ("Indsættelsen af 1️⃣§ 2, stk. 2, er ny.", "fældes."),
    ("Den foreslåede tilføjelse i 1️⃣§ 2, stk. 2, er ny.", "fældes."),
    ("Den foreslåede mastenedsættelse i 1️⃣§ 2, stk. 2, er ny.", "fældes."),
    ("De ændrede regler i 1️⃣§ 3 er nye.", "røde."),
    ("Den ændrede 1️⃣§ 3 er ny.", "røde."),
    ("Se bemærkningerne til lovforslagets § 1, nr. 2 (1️⃣§ 3).", "røde."),
    ("Den *foreslåede* 1️⃣§ 3 er ny.", "røde."),
    ("Folketinget ændrede 1️⃣§ 3 sidste år.", "hvide."),
    ("Reglen i 1️⃣§ 2, stk. 2, der foreslås ophævet, er gammel.", "Stk. 2. Masten er af træ."),
    ("Den foreslåede ændring i 1️⃣§ 3 er ny.", "hvide."),
    ("Den foreslåede ændring af 1️⃣§ 3 er ny.", "hvide."),
    ("Den gældende bestemmelse i 1️⃣§ 2, stk. 2, er gammel.", "Stk. 2. Masten er af træ."),
    ("Efter 1️⃣§ 2, stk. 2, er masten af træ.", "Stk. 2. Masten er af træ."),
    ("Til nr. 3 (§ 3 a)\n\nDet foreslås i 1️⃣stk. 2, at årer er af ask.", "Årer er af ask."),
    ("Til nr. 3 (§ 3 a)\n\nEfter 1️⃣stk. 2 er årer af ask.", "Årer er af ask."),
    ("Til nr. 1 (§ 2, stk. 2)\n\nDet foreslås i 1️⃣stk. 2, at masten kan fældes.", "fældes."),
    ("Til nr. 1 (§ 2, stk. 2)\n\nEfter gældende 1️⃣stk. 2 er masten af træ.", "Masten er af træ."),
    ("Til nr. 1 (§ 2, stk. 2)\n\nEfter 1️⃣stk. 2 er masten af træ.", "Det kan ikke ses"),
    ("Til nr. 3 (§ 3 a)\n\nEfter lovens § 2, stk. 1, er det sådan. Se 1️⃣stk. 2.", "Det kan ikke ses"),
    (
      "Det fremgår af lov om både § 2, stk. 1, at mast er en stang. Efter bestemmelsens 1️⃣stk. 2 er den af træ.",
      "Det kan ikke ses"
    ),
    ("Til nr. 2 og 3 (§§ 3 og 3 a)\n\nDet foreslås i 1️⃣stk. 2.", "Det kan ikke ses"),
    ("Til nr. 2 og 3 (§§ 3 og 3 a)\n\nI § 3 a samles reglerne. Det foreslås i 1️⃣stk. 2.", "Årer er af ask."),
    ("Den foreslåede § 2, stk. 2, erstatter ikke 1️⃣§ 2, stk. 2, i den gældende lov.", "Masten er af træ."),
    ("Som følge heraf bliver 1️⃣§ 2, stk. 2, til § 2, stk. 3.", "Stk. 2. Masten er af træ."),
    ("Som følge heraf bliver § 2, stk. 2, til 1️⃣§ 2, stk. 3.", "Stk. 3. Masten er af træ."),
    ("Herefter bliver 1️⃣§ 2, stk. 2, stk. 3.", "Stk. 2. Masten er af træ."),
    ("Herefter bliver § 2, 1️⃣stk. 2 og 3, stk. 3 og 4.", "Stk. 2. Masten er af træ."),
    ("Herefter bliver § 2, stk. 2 og 3, 1️⃣stk. 3 og 4.", "Stk. 3. Masten er af træ."),
    ("Herefter bliver § 2, stk. 2 og 3, stk. 3 og 1️⃣4.", "Stk. 4. Masten er høj."),
    ("Til nr. 1 (1️⃣§ 2, stk. 2, der bliver stk. 3)", "Stk. 2. Masten er af træ."),
    ("Til nr. 1 (§ 2, stk. 2, der bliver stk. 3)\n\nDet foreslås i 1️⃣1. pkt., at træ er bedst.", "Masten er af træ."),
    ("Herefter bliver § 2, stk. 2, 1️⃣stk. 3.", "Stk. 3. Masten er af træ."),
    ("Dermed bliver § 2, stk. 2, herefter 1️⃣stk. 3.", "Stk. 3. Masten er af træ."),
    ("Den gældende 1️⃣§ 2, stk. 2, der bliver § 2, stk. 3, ændres ikke.", "Stk. 2. Masten er af træ."),
    ("Til § 2\n\nDet foreslås i 1️⃣stk. 1, at loven træder i kraft nu.", "Loven træder i kraft nu."),
  ])
  func theRemarksSayWhatIsProposed(words: String, shown: String) async throws {
    let text = try hover(try await editor(remarks(words)))
    #expect(text.contains(shown), "\(text)")
  }

  @Test(arguments: [
    "1️⃣§ 2, stk. 2, i lov om sejl, årer og ror m.v. som indsat ved denne lovs § 3, nr. 1, gælder.",
    "1️⃣§ 2, stk. 2, i lov om sejl, årer og ror m.v., som indsat ved denne lovs § 3, nr. 1, gælder.",
    "Den nye 1️⃣§ 2, stk. 2, i lov om sejl, årer og ror m.v. gælder.",
  ])
  func anActMayBeNamedByAnEnumeration(words: String) async throws {
    let act = (
      path: "/loven/love/sejl.txt", text: "Lov om sejl, årer og ror m.v.\n§ 2. Sejl bruges.\nStk. 2. Ror bruges.\n"
    )
    let section =
      "§ 3\nI lov om sejl, årer og ror m.v. foretages følgende ændring:\n1. § 2, stk. 2, affattes således:\n»Stk. 2. Ror er nye.«\n§ 4\nStk. 1. Loven gælder.\nStk. 2. "
    let text = try hover(try await editor("Loven træder i kraft nu.\n" + section + words + "\n", acts: [act]))
    #expect(text.hasSuffix("Ror er nye."), "\(text)")
  }

  @Test(arguments: [
    "Den foreslåede bestemmelse i\n1️⃣§ 2, stk. 2, er ny.", "Reglen foreslås indsat\nsom 1️⃣§ 2, stk. 2.",
    "Den *foreslåede* 1️⃣§ 2, stk. 2, er ny.", "Den foreslåede **1️⃣§ 2, stk. 2**, er ny.",
  ])
  func markdownBreaksNoPhrase(words: String) async throws {
    let text = """
      # Forslag til Lov om ændring af lov om både
      ## § 1
      I lov om både foretages følgende ændringer:

      **1.** I § 2 indsættes efter stk. 1 som nyt stykke:

      »*Stk. 2.* Masten kan fældes.«

      Stk. 2 og 3 bliver herefter stk. 3 og 4.

      ## § 2
      Loven træder i kraft nu.

      # Bemærkninger til lovforslaget
      ## Bemærkninger til lovforslagets enkelte bestemmelser
      ### Til § 1
      #### Til nr. 1

      \(words)

      """
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"], acts: [("/loven/love/baad.txt", Self.act)])
    try editor.initialize()
    editor.open(text, uri: "file:///loven/udkast.md")
    await editor.settle()
    #expect(try hover(editor).contains("fældes."))
  }

  @Test func whatStandsInParenthesesBehindAnInstructionIsOfItsAct() async throws {
    let rest =
      "§ 3\nI lov om fyr foretages følgende ændring:\n1. § 3 affattes således:\n»§ 3. Fyr er høje.«\n§ 4\nStk. 1. Loven gælder.\nBemærkninger til lovforslaget\nAlmindelige bemærkninger\nSe lovforslagets § 1, nr. 2 (1️⃣§ 3), og forslagets § 3, nr. 1 (2️⃣§ 3).\n"
    let editor = try await editor("Loven træder i kraft nu.\n" + rest)
    #expect(try hover(editor).contains("røde."))
    #expect(try hover(editor, "2️⃣").contains("Fyr er høje."))
  }

  @Test func aSentencePutInBetweenIsFoundInTheDraft() async throws {
    let instruction =
      "§ 3\nI lov om både foretages følgende ændring:\n1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:\n»Den er rund.«\n§ 4\nEfter § 2, stk. 1, 1️⃣2. pkt., i lov om både som indsat ved denne lovs § 3, nr. 1, gælder alt.\n"
    let act = (
      path: "/loven/love/baad.txt", text: "Lov om både\n§ 2. Mast er en stang. Den er høj.\nStk. 2. Den er ny.\n"
    )
    let editor = try await editor("Loven træder i kraft nu.\n" + instruction, hasAct: false, acts: [act])
    #expect(try hover(editor).hasSuffix("Den er rund."))
    #expect(try place(editor) == "udkast.lov:19")
  }

  @Test func theRemarksOnTheCommencementSpeakOfItsVersions() async throws {
    let rest = """
      Stk. 1. Loven træder i kraft nu.
      Stk. 2. § 2, stk. 2, i lov om både, som indsat ved denne lovs § 1, nr. 1, gælder fra 2028.
      Stk. 3. § 2, stk. 2, i lov om både gælder til 2028.
      Stk. 4. § 2, stk. 2, i lov om både, som indsat ved denne lovs § 1, nr. 1, gælder master fra 2028. For andre master finder den hidtil gældende § 2, stk. 2, i lov om både anvendelse.
      Bemærkninger til lovforslaget
      Bemærkninger til lovforslagets enkelte bestemmelser
      Til § 2

      Det foreslås i stk. 2, at 1️⃣§ 2, stk. 2, i lov om både gælder fra 2028.

      Det foreslås i stk. 3, at 2️⃣§ 2, stk. 2, i lov om både gælder til 2028.

      Det foreslås i stk. 4, at 3️⃣§ 2, stk. 2, i lov om både gælder nye master.

      """
    let editor = try await editor(rest)
    #expect(try hover(editor).contains("fældes."))
    #expect(try hover(editor, "2️⃣").contains("træ."))
    #expect(try hover(editor, "3️⃣").contains("fældes."))
  }

  @Test func newTextSpeaksOfAnotherActThatTheBillAmendsAsItBecomes() async throws {
    let act = (path: "/loven/love/fyr.txt", text: "Lov om fyr\n§ 1. Fyr lyser, jf. § 3 i lov om både.\n")
    let section = """
      § 3
      I lov om fyr foretages følgende ændringer:
      1. I § 1 ændres »2️⃣§ 3 i lov om både« til: »1️⃣§ 2, stk. 2, i lov om både«.
      2. Efter § 1 indsættes:
      »§ 2. Fyr er høje, jf. 3️⃣§ 3 i lov om både.«

      """
    let editor = try await editor("Loven træder i kraft nu.\n" + section, acts: [act])
    #expect(try hover(editor).contains("fældes."))
    #expect(try place(editor) == "udkast.lov:4")
    #expect(try hover(editor, "2️⃣").contains("hvide."))
    #expect(try hover(editor, "3️⃣").contains("røde."))
    let range: JSONValue = ["start": ["line": 16, "character": 0], "end": ["line": 22, "character": 0]]
    let hints = try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", range)]).array ?? []
    #expect(!hints.contains { $0["position"]?["line"]?.int == 21 }, "\(hints)")
  }

  @Test(arguments: [
    ("§ 2, stk. 2, i lov om både, som denne lovs § 1, nr. 2, affatter, gælder.", false),
    ("§ 1 gælder master.", true),
  ])
  func noHintSaysWhatTheLineSays(words: String, isShown: Bool) async throws {
    let editor = try await editor(commencement(words))
    let range: JSONValue = ["start": ["line": 16, "character": 0], "end": ["line": 19, "character": 0]]
    let hints = try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", range)]).array ?? []
    #expect(hints.isEmpty != isShown, "\(hints)")
  }

  @Test func aNewActNamesItselfAndNotTheOneThatItReplaces() async throws {
    let act = """
      Forslag til Lov om fyr
      § 1. Fyr lyser.
      § 2. I lov om både foretages følgende ændring:
      1. § 3 affattes således:
      »§ 3. Sejl er hvide, jf. 1️⃣§ 1 i lov om fyr.«

      """
    let former = (path: "/loven/love/fyr.txt", text: "Lov om fyr\n§ 1. Gamle fyr lyser ikke.\n")
    let editor = try await editor("", opening: act, acts: [former])
    #expect(try place(editor) == "udkast.lov:1")
  }

  @Test func theCommencementCompletesWhatIsInForce() async throws {
    let editor = try await editor(commencement("For både fra 2020 finder den gældende § 1️⃣"))
    let labels = (try editor.ask("textDocument/completion", at: "1️⃣")["items"]?.array ?? []).compactMap {
      $0["label"]?.string
    }
    #expect(labels.contains("§ 3"), "\(labels)")
    #expect(!labels.contains("§ 3 a"), "\(labels)")
  }

  @Test func behindACitationNewTextGoesOnWithItsSection() async throws {
    let instruction =
      "§ 3\nI lov om både foretages følgende ændring:\n1. § 1 affattes således:\n»§ 1. Efter § 2, stk. 3, jf. 1️⃣stk. 2, flyder både.\nStk. 2. Det gælder jf. 2️⃣stk. 1.«\n"
    let editor = try await editor(commencement("Loven gælder.") + instruction)
    #expect(try hover(editor).contains("fældes."))
    #expect(try hover(editor, "2️⃣").contains("flyder både."))
  }

  @Test func aSentenceThatGetsAnotherNumberIsNotTheOneThatGoes() async throws {
    let act = (path: "/loven/love/fyr.txt", text: "Lov om fyr\n§ 2. Fyr lyser. De er høje. De er røde.\n")
    let section =
      "§ 3\nI lov om fyr foretages følgende ændring:\n1. § 2, 2. pkt., ophæves.\n§ 4\n§ 2, 3. pkt., i lov om fyr, der bliver 1️⃣§ 2, 2. pkt., gælder.\n"
    #expect(try hover(try await editor(commencement("Loven gælder.") + section, acts: [act])).hasSuffix("De er røde."))
  }

  @Test func whatIsPutInInsteadIsProposed() async throws {
    let section =
      "§ 3\nI lov om fyr foretages følgende ændring:\n1. § 2 ophæves, og i stedet indsættes:\n»§ 2. Fyr er nye.«\nBemærkninger til lovforslaget\nTil § 3\n\nTil nr. 1 (1️⃣§ 2)\n"
    let act = (path: "/loven/love/fyr.txt", text: "Lov om fyr\n§ 2. Fyr lyser.\n")
    let text = try hover(try await editor(commencement("Loven gælder.") + section, acts: [act]))
    #expect(text.contains("Fyr er nye."), "\(text)")
  }

  @Test func newTextGoesOnWithTheNumberThatItsStykkeGets() async throws {
    let instruction =
      "§ 3\nI lov om både foretages følgende ændring:\n1. I § 2, stk. 2, der bliver stk. 3, indsættes som 2. pkt.:\n»Masten efter 1️⃣1. pkt. er lang.«\n"
    let text = try hover(try await editor(commencement("Loven gælder.") + instruction))
    #expect(text.hasSuffix("Masten er af træ."), "\(text)")
  }

  @Test func theRemarksOnANewActRetellIt() async throws {
    let act = """
      Forslag til Lov om fyr
      § 1. Fyr er som master, jf. § 2, stk. 2, i lov om både.
      § 2. Loven træder i kraft nu.
      § 3. I lov om både foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Masten kan fældes.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      Bemærkninger til lovforslaget
      Til § 1

      Det foreslås, at fyr er som master, jf. 1️⃣§ 2, stk. 2, i lov om både.

      Efter gældende 2️⃣§ 2, stk. 2, i lov om både er master af træ.

      """
    let editor = try await editor("", opening: act)
    #expect(try hover(editor).hasSuffix("fældes."))
    #expect(try hover(editor, "2️⃣").hasSuffix("træ."))
  }

  @Test func theActAndTheSectionThatGivesItsVersionMustAgree() async throws {
    let act = (path: "/loven/love/fyr.txt", text: "Lov om fyr\n§ 2. Fyr lyser.\nStk. 2. De er høje.\n")
    let words = "1️⃣§ 2, stk. 2, i lov om fyr som indsat ved denne lovs § 1, nr. 1, gælder."
    #expect(try hover(try await editor(commencement(words), acts: [act])).contains("ikke ved hånden"))
  }

  @Test func aNewLabelHasTheReferencesToWhatItBegins() async throws {
    let words =
      "§ 2, 1️⃣stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, § 3 a i lov om både som indsat ved denne lovs § 1, nr. 3, og § 2, 2️⃣stk. 2, i lov om både gælder."
    let opening = Self.opening.replacing("»Stk. 2.", with: "»3️⃣Stk. 2.").replacing("»§ 3 a.", with: "»4️⃣§ 3 a.")
    let editor = try await editor(commencement(words), opening: opening)
    func references(_ mark: Character) throws -> [String] {
      let found = try editor.ask("textDocument/references", at: mark, [("context", ["includeDeclaration": true])])
      return (found.array ?? []).compactMap { $0["range"].map(written) }
    }
    #expect(try references("3️⃣") == ["4:1-4:8", "16:8-16:19"])
    #expect(try references("4️⃣") == ["9:1-9:7", "16:73-16:78"])
    #expect(try references("1️⃣") == ["4:1-4:8", "16:8-16:19"])
    // The act's own label, the renumbering clause and the mention itself.
    #expect(try references("2️⃣") == ["3:0-3:7", "5:0-5:6", "16:134-16:145"])
  }

  @Test func whatIsInsertedIsNotWhatBearsItsNumberToday() async throws {
    let words = "§ 2, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, og § 2, stk. 2, i lov om både gælder."
    let editor = try await editor(commencement(words))
    let act = Self.act.replacing("Stk. 2. Masten", with: "Stk1️⃣. 2. Masten")
    editor.open(act, uri: "file:///loven/love/baad.txt")
    await editor.settle()
    let found = try editor.ask("textDocument/references", at: "1️⃣", [("context", ["includeDeclaration": false])])
    #expect(found.array?.map { $0["range"].map(written) } == ["5:0-5:6", "16:76-16:87"])
  }

  @Test func inNewTextTheVersionIsThatOfTheActAsItBecomes() async throws {
    let words =
      "§ 3\nI lov om fyr foretages følgende ændring:\n1. § 9 affattes således:\n»§ 9. 1️⃣§ 2, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, gælder.«\n"
    let text = try hover(try await editor(commencement("Loven gælder.") + words))
    #expect(text.hasSuffix("fældes."), "\(text)")
  }

  @Test func withoutTheActNothingIsShownThatIsNotThere() async throws {
    let named = "1️⃣§ 2, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 1, gælder."
    #expect(try hover(try await editor(commencement(named), hasAct: false)).contains("ikke ved hånden"))
    let whole = "1️⃣§ 3 a, stk. 2, i lov om både som indsat ved denne lovs § 1, nr. 3, gælder."
    #expect(try hover(try await editor(commencement(whole), hasAct: false)).contains("Årer er af ask."))
    let former = try hover(try await editor(remarks("Efter den gældende 1️⃣§ 3 er sejl hvide."), hasAct: false))
    #expect(former.contains("ikke ved hånden"))
    for words in ["Efter forslaget til 1️⃣§ 3 a, stk. 2, er årer af ask.", "En ny 1️⃣§ 3 a, stk. 2, er god."] {
      let text = try hover(try await editor(remarks(words), hasAct: false))
      #expect(text.contains("Stk. 2. Årer er af ask."), "\(text)")
      #expect(!text.contains("lange"), "\(text)")
    }
  }
}

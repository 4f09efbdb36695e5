import JSON
import Testing

/// References in the remarks of a bill: to the act that it amends, however that is called, and to the bill itself.
struct RemarkReferenceTests {
  private static let boats = """
    Lov om både
    § 1. En båd flyder.
    § 2. Mast er en stang.
    Stk. 2. Masten er af træ.
    Stk. 3. Masten er høj.
    § 3. Sejl er hvide.
    Stk. 2. Sejl er store.

    """
  private static let oars = """
    Lov om årer
    § 1. Årer er lange.
    Stk. 2. Årer er af fyr.

    """

  private static let amending = """
    Lov om ændring af lov om både og lov om årer
    § 1
    I lov om både foretages følgende ændringer:
    1️⃣1. § 2, stk. 2, ophæves.
    Stk. 3 bliver herefter stk. 2.
    2️⃣2. I § 3 indsættes som stk. 3:
    »3️⃣Stk. 3. Sejl kan rebes.«
    3. Efter § 3 indsættes:
    »§ 3 a. Ror er tunge.
    Stk. 2. Ror er smalle.«
    § 2
    I lov om årer foretages følgende ændring:
    1. I § 1, stk. 2, ændres »fyr« til: »ask«.
    § 3
    Stk. 1. Loven træder i kraft nu.
    Stk. 2. Loven gælder.
    Bemærkninger til lovforslaget
    Almindelige bemærkninger

    """

  private static let newAct = """
    Forslag til Lov om tove
    § 1. Tove er snoede.
    § 2. Tove er af hamp.
    6️⃣§ 3. Loven træder i kraft nu.
    § 4. I lov om både foretages følgende ændring:
    1. § 3, stk. 2, affattes således:
    »Stk. 2. Sejl har tove, jf. 4️⃣§§ 1 og 5️⃣2 i lov om tove.«
    Bemærkninger til lovforslaget
    Almindelige bemærkninger

    """

  private func editor(_ draft: String) async throws -> Editor {
    let editor = Editor(acts: [("/love/baad.txt", Self.boats), ("/love/aarer.txt", Self.oars)])
    try editor.initialize(["textDocument": ["definition": ["linkSupport": true]]])
    editor.open(draft, uri: "file:///love/udkast.lov")
    await editor.settle()
    return editor
  }

  /// The file and the line, counted from 0, of each place that what stands at `mark` leads to.
  private func places(_ editor: Editor, _ mark: Character = "0️⃣") throws -> [String] {
    (try editor.ask("textDocument/definition", at: mark).array ?? []).map { link in
      let file = link["targetUri"]?.string?.split(separator: "/").last ?? ""
      return "\(file):\(link["targetSelectionRange"]?["start"]?["line"]?.int ?? -1)"
    }
  }

  private func references(_ editor: Editor, _ mark: Character) throws -> [Int] {
    (try editor.ask("textDocument/references", at: mark).array ?? []).compactMap { $0["range"]?["start"]?["line"]?.int }
  }

  @Test(arguments: [
    ("Efter bådelovens 0️⃣§ 3 er sejl hvide.", ["baad.txt:5"]),
    ("Efter 0️⃣§ 3 i bådeloven er sejl hvide.", ["baad.txt:5"]),
    ("Efter årelovens 0️⃣§ 1 er årer lange.", ["aarer.txt:1"]),
    ("Efter lov om både (herefter skibsloven). Efter skibslovens 0️⃣§ 3 er sejl hvide.", ["baad.txt:5"]),
    ("Efter lov om både (i det følgende »skibsloven«). Efter skibslovens 0️⃣§ 3 er sejl hvide.", ["baad.txt:5"]),
    (
      "Efter lov om både, jf. lov nr. 7 af 3. maj 2004 (skibsloven). Efter skibslovens 0️⃣§ 3 er sejl hvide.",
      ["baad.txt:5"]
    ),
    ("Efter lov om både (bådloven) og lov om årer (skibsloven). Efter skibslovens 0️⃣§ 3 er sejl hvide.", []),
    ("Efter lov nr. 7 af 3. maj 2004 om både (skibsloven). Efter skibslovens 0️⃣§ 3 er sejl hvide.", ["baad.txt:5"]),
    ("Efter lov om skibe (herefter bådeloven). Efter bådelovens 0️⃣§ 3 er sejl hvide.", []),
    ("Efter lov om både (se skibsloven). Efter skibslovens 0️⃣§ 3 er sejl hvide.", []),
  ])
  func aShortNameIsThatOfTheAmendedAct(words: String, leadsTo: [String]) async throws {
    #expect(try places(try await editor(Self.amending + words + "\n")) == leadsTo)
  }

  @Test func aNewActNamesItselfInWhatItPutsIntoAnother() async throws {
    let editor = try await editor(Self.newAct + "Efter 0️⃣§ 2 i lovforslaget er tove af hamp.\n")
    #expect(try places(editor, "4️⃣") == ["udkast.lov:1"])
    #expect(try places(editor, "5️⃣") == ["udkast.lov:2"])
    #expect(try places(editor) == ["udkast.lov:2"])
    #expect(try references(editor, "0️⃣") == [6, 9])
  }

  @Test(arguments: [
    ("Det foreslås i 0️⃣§ 3, stk. 2, at sejl har tove.", ["udkast.lov:6"]),
    ("Det foreslås at affatte 0️⃣§ 3, stk. 2, på ny.", ["baad.txt:6"]),
    ("Efter lovforslagets 0️⃣§ 2 er tove af hamp.", ["udkast.lov:2"]),
  ])
  func remarksOnWhatANewActAmendsSpeakOfThat(words: String, leadsTo: [String]) async throws {
    #expect(try places(try await editor(Self.newAct + "Til § 4\n\nTil nr. 1\n\n" + words + "\n")) == leadsTo)
  }

  @Test(arguments: [
    ("Der henvises til bemærkningerne til 0️⃣§ 1, nr. 2.", ["udkast.lov:5"]),
    ("Til § 2\n\nTil nr. 1\n\nÆndringen følger af 0️⃣§ 1, nr. 1.", ["udkast.lov:3"]),
    ("Til § 2\n\nTil nr. 1\n\nDet følger af 0️⃣§ 1, nr. 1, at årer er lange.", []),
  ])
  func remarksNameInstructionsOfTheBill(words: String, leadsTo: [String]) async throws {
    #expect(try places(try await editor(Self.amending + words + "\n")) == leadsTo)
  }

  @Test func remarksCountAsReferencesToTheBill() async throws {
    let words = "Se lovforslagets § 1, nr. 1.\n\nTil § 1\n\nTil nr. 2 (§ 3)\n\nDet foreslåede stk. 3 er nyt.\n"
    let amending = try await editor(Self.amending + words)
    #expect(try references(amending, "1️⃣") == [18])
    // What is said of the new text is no mention of the instruction that gives it.
    #expect(try references(amending, "2️⃣") == [])
    let newAct = try await editor(Self.newAct + "Til § 2\n\nSe også § 3.\n")
    #expect(try references(newAct, "6️⃣") == [11])
    let lenses = try newAct.ask(aboutDraft: "textDocument/codeLens").array ?? []
    #expect(lenses.first { $0["range"]?["start"]?["line"]?.int == 3 }?["data"]?["count"]?.int == 1)
  }

  @Test func aLabelAndAMentionHaveTheSameReferences() async throws {
    let words =
      "Til § 1\n\nTil nr. 2 (§ 3)\n\nDet foreslåede 0️⃣stk. 3 er nyt. Efter bådelovens 7️⃣§ 3, stk. 2, er sejl store.\n"
    let editor = try await editor(Self.amending + words)
    #expect(try references(editor, "0️⃣") == [22])
    #expect(try references(editor, "3️⃣") == [22])
    #expect(try references(editor, "7️⃣") == [22])
    editor.open(Self.boats.replacing("Stk. 2. Sejl", with: "8️⃣Stk. 2. Sejl"), uri: "file:///love/baad.txt")
    await editor.settle()
    #expect(try references(editor, "8️⃣") == [22])
  }

  @Test func theColumnsOfALovspejlAreTheActAndTheBill() async throws {
    let mirror = """
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      Gældende formulering\tLovforslaget
      \t§ 1
      \tI lov om både foretages følgende ændringer:
      § 2. – – –
      Stk. 2. Masten er høj som i 1️⃣stk. 1, jf. 2️⃣§ 3, stk. 2.\t1. 3️⃣§ 2, stk. 2, ophæves.
      \tStk. 3 bliver herefter stk. 2.
      \t3. Efter § 3 indsættes:
      \t»§ 3 a. Ror er tunge.
      \t4️⃣Stk. 2. Ror er smalle, jf. 5️⃣stk. 1.«

      """
    let draft = Self.amending.filter { !"1️⃣2️⃣3️⃣".contains($0) }.replacing("er smalle", with: "er smalle, jf. stk. 1")
    let editor = try await editor(draft + mirror)
    #expect(try places(editor, "1️⃣") == ["baad.txt:2"])
    #expect(try places(editor, "2️⃣") == ["baad.txt:6"])
    #expect(try places(editor, "3️⃣") == ["baad.txt:3"])
    #expect(try places(editor, "4️⃣") == ["udkast.lov:9"])
    #expect(try places(editor, "5️⃣") == ["udkast.lov:8"])
  }

  @Test(arguments: [
    ("Til nr. 2 (§ 3)\n\nEfter 0️⃣stk. 2 er sejl store.", ["baad.txt:6"]),
    ("Til nr. 1 (§ 2, stk. 2)\n\nDet foreslås, at 0️⃣stk. 2 ophæves.", ["baad.txt:3"]),
    ("Til nr. 1 (§ 2, stk. 2)\n\nDet foreslås at ophæve 0️⃣stk. 2.", ["baad.txt:3"]),
    // Another text will bear the number.
    ("Til nr. 1 (§ 2)\n\nEfter 0️⃣stk. 2 er master høje.", []),
    (
      "Til nr. 3 (§ 3 a)\n\nDet foreslås i stk. 1, at ror er tunge, jf. § 3. Det foreslås i 0️⃣stk. 2, at …",
      ["udkast.lov:9"]
    ),
    (
      "Til nr. 3 (§ 3 a)\n\nDet foreslås i stk. 1, at ror er tunge, jf. § 1 i lov om årer. Det foreslås i 0️⃣stk. 2, at …",
      ["udkast.lov:9"]
    ),
    ("Til nr. 3\n\nEfter 0️⃣stk. 2 er ror smalle.", ["udkast.lov:9"]),
    ("Til nr. 2\n\nEfter 0️⃣stk. 2 er sejl store.", ["baad.txt:6"]),
    ("Til nr. 2\n\nSejl er hvide, jf. lovens § 1, og store. Heraf følger:\nEfter 0️⃣stk. 2 er sejl store.", []),
    ("Til nr. 3 (§ 3 a)\n\nFor ror foreslås det i 0️⃣stk. 2, at …", ["udkast.lov:9"]),
    ("Til nr. 1 (0️⃣§ 2, stk. 2)\n\nReglen ophæves.", ["baad.txt:3"]),
    ("Til nr. 2 (§ 3)\n\nEfter bådelovens § 3, stk. 1, er sejl hvide. Efter 0️⃣stk. 2 er de store.", ["baad.txt:6"]),
    ("Til nr. 2 (§ 3)\n\nEfter lovens § 3, stk. 1, er sejl hvide. Efter 0️⃣stk. 2 er de store.", ["baad.txt:6"]),
    ("Til nr. 2 (§ 3)\n\nEfter årelovens § 3, stk. 1, er det sådan. Efter 0️⃣stk. 2 er sejl store.", []),
    ("Til nr. 3 (§ 3 a)\n\nDet foreslås i § 3, at sejl er hvide. Det foreslås i 0️⃣stk. 2, at …", []),
    ("Til nr. 3 (§ 3 a)\n\nSejl er hvide, jf. § 3. Efter 0️⃣stk. 2 er sejl store.", []),
  ])
  func aBareStykkeIsOfTheSectionThatTheHeadingNames(words: String, leadsTo: [String]) async throws {
    #expect(try places(try await editor(Self.amending + "Til § 1\n\n" + words + "\n")) == leadsTo)
  }

  @Test func aHeadingNamesWhatIsTakenAwayWhereverTheVerbStands() async throws {
    let draft = Self.amending.replacing("1️⃣1. § 2, stk. 2, ophæves.", with: "1. I § 2 ophæves stk. 2.")
    #expect(
      try places(try await editor(draft + "Til § 1\n\nTil nr. 1 (0️⃣§ 2, stk. 2)\n\nReglen udgår.\n")) == ["baad.txt:3"])
  }
}

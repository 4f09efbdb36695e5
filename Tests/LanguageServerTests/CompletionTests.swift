import JSON
import Testing

/// What can come next where the cursor stands.
struct CompletionTests {
  /// An editor that can do all that there is.
  private static var able: JSONValue {
    [
      "textDocument": [
        "completion": [
          "completionItem": [
            "snippetSupport": true, "insertReplaceSupport": true, "labelDetailsSupport": true,
            "documentationFormat": ["markdown"],
          ],
          "completionList": ["itemDefaults": ["editRange", "data"]],
        ]
      ]
    ]
  }

  private func editor(_ draft: String, _ capabilities: JSONValue = able) throws -> Editor {
    let editor = Editor()
    try editor.initialize(capabilities)
    editor.open(draft)
    return editor
  }

  private func items(_ list: JSONValue) -> [JSONValue] { list["items"]?.array ?? [] }
  private func labels(_ list: JSONValue) -> [String] { items(list).compactMap { $0["label"]?.string } }

  private func labels(_ editor: Editor, _ mark: Character, _ more: [(String, JSONValue)] = []) throws -> [String] {
    labels(try editor.ask("textDocument/completion", at: mark, more))
  }

  /// The labels in a little act whose § 3 goes on with `words`, at the mark in them.
  private func labels(after words: String) throws -> [String] {
    try labels(try editor(act.replacing("…", with: words)), "1️⃣")
  }

  private let act = """
    Lov om badebroer
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for badebroer.
    § 2. En badebro skal have rækværk. Rækværket skal være hvidt.
    Stk. 2. Kommunen fører tilsyn med
    1) rækværket,
    2) brædderne og
    3) stigen, herunder
    a) trinnene og
    b) grebet.
    Stk. 3. Tilsynet meddeles skriftligt.
    § 3. Broen er åben, …
    Stk. 2. Broen lukkes om natten.
    § 3 a. (Ophævet)
    § 10. Overtrædelse straffes med bøde.
    Kapitel 2
    Ikrafttræden
    § 11. Loven træder i kraft den 1. maj 2027.

    """

  // MARK: References

  @Test func afterTheSignTheSectionsComeNearestFirstAndNoneThatIsRepealed() throws {
    #expect(try labels(after: "jf. § 1️⃣") == ["§ 2", "§ 10", "§ 1", "§ 11", "§ 3"])
    #expect(try labels(after: "jf. §1️⃣") == ["§ 2", "§ 10", "§ 1", "§ 11", "§ 3"])
    #expect(try labels(after: "jf. §\u{A0}1️⃣").first == "§ 2")
  }

  @Test func theOpeningWordsStandBesideTheLabel() throws {
    let item = try #require(
      items(try editor(act.replacing("…", with: "jf. § 1️⃣")).ask("textDocument/completion", at: "1️⃣")).first)
    #expect(item["detail"]?.string == "En badebro skal have rækværk. Rækværket skal være …")
    #expect(item["labelDetails"]?["description"]?.string == item["detail"]?.string)
    #expect(item["textEditText"]?.string == "2")
    #expect(item["filterText"]?.string == "2")
  }

  @Test func aReferenceIsContinuedLevelByLevel() throws {
    #expect(try labels(after: "jf. § 2, 1️⃣") == ["stk. 1", "stk. 2", "stk. 3"])
    #expect(try labels(after: "jf. § 2, stk. 1, 1️⃣") == ["1. pkt.", "2. pkt."])
    #expect(try labels(after: "jf. § 2, stk. 2, 1️⃣") == ["nr. 1", "nr. 2", "nr. 3"])
    #expect(try labels(after: "jf. § 2, stk. 2, nr. 1️⃣") == ["nr. 1", "nr. 2", "nr. 3"])
    #expect(try labels(after: "jf. § 2, stk. 2, nr. 3, 1️⃣") == ["litra a", "litra b"])
    #expect(try labels(after: "jf. § 2, stk. 2, nr. 3, litra 1️⃣") == ["litra a", "litra b"])
  }

  @Test func whatIsLeftOutComesFromThePlace() throws {
    #expect(try labels(after: "se stk. 1️⃣") == ["stk. 2", "stk. 1"])
    #expect(try labels(after: "jf. 1️⃣").prefix(3) == ["stk. 2", "stk. 1", "§ 2"])
    let list = "§ 1. Broen er\n1) åben,\n2) lukket, jf. nr. 1️⃣, eller\n3) fjernet.\n"
    #expect(try labels(try editor(list), "1️⃣") == ["nr. 1", "nr. 3", "nr. 2"])
  }

  @Test func aListAndARangeGoOnFromTheirLastNumber() throws {
    #expect(try labels(after: "jf. §§ 2 og 1️⃣") == ["§ 3", "§ 10", "§ 11"])
    #expect(try labels(after: "jf. §§ 2-1️⃣") == ["§ 3", "§ 10", "§ 11"])
    #expect(try labels(after: "jf. § 2, stk. 1 og 1️⃣") == ["stk. 2", "stk. 3"])
    #expect(try labels(after: "jf. § 2, stk. 1, 1. og 1️⃣") == ["2. pkt."])
    #expect(try labels(after: "jf. § 2, stk. 2, nr. 3, litra a og 1️⃣") == ["litra b"])
    #expect(try labels(after: "jf. § 2, stk. 1, og 1️⃣").first == "stk. 1")
  }

  @Test(arguments: ["jf. § 2, stk. 1, 2. 1️⃣", "jf. § 2, stk. 1, 2. p1️⃣", "jf. § 2, stk. 1, 21️⃣"])
  func aSentenceIsGoneOnWith(words: String) throws {
    let list = try editor(act.replacing("…", with: words)).ask("textDocument/completion", at: "1️⃣")
    let wanted = items(list).filter { $0["filterText"]?.string?.hasPrefix("2") == true }
    #expect(wanted.compactMap { $0["label"]?.string } == ["2. pkt."])
    // »§ 3. Broen er åben, jf. § 2, stk. 1, «
    #expect(list["itemDefaults"]?["editRange"]?["start"]?["character"]?.int == 37)
  }

  @Test func aSentenceOfTheSameStykkeIsOffered() throws {
    let draft = "Lov om broer\n§ 1. Broen er åben. Den er lang, …\nStk. 2. Broen lukkes.\n"
    #expect(try labels(try editor(draft.replacing("…", with: "jf. 1. og 1️⃣.")), "1️⃣") == ["2. pkt."])
    for words in ["jf. 11️⃣", "jf. 1. 1️⃣", "efter 1. p1️⃣"] {
      let list = try editor(draft.replacing("…", with: words)).ask("textDocument/completion", at: "1️⃣")
      let first = items(list).first { $0["label"]?.string == "1. pkt." }
      #expect(first?["filterText"]?.string == "1. pkt.", "\(words)")
    }
    let word = try editor(draft.replacing("…", with: "efter pkt.1️⃣")).ask("textDocument/completion", at: "1️⃣")
    let first = try #require(items(word).first { $0["label"]?.string == "1. pkt." })
    #expect(first["filterText"]?.string == "pkt. 1")
    #expect(first["textEditText"]?.string == "1. pkt.")
  }

  @Test func whatStandsAlreadyIsNotTheNext() throws {
    let editor = try editor(
      "Lov om broer\nKapitel 1\nBro\n§ 1. Broen er åben.\n1️⃣\nKapitel 2\nTilsyn\n§ 2. Broen er lukket.\n2️⃣\n")
    #expect(try labels(editor, "1️⃣").first == "Stk. 2.")
    #expect(try !labels(editor, "1️⃣").contains("§ 2."))
    #expect(try labels(editor, "2️⃣").prefix(3) == ["Stk. 2.", "§ 3.", "Kapitel 3"])
    #expect(try !labels(editor, "1️⃣").contains("Kapitel 2"))
  }

  @Test func aChapterIsToldByItsHeadingAndARepealedOneIsNotOffered() throws {
    let draft = """
      Lov om broer
      Kapitel 1
      §§ 1-3. (Ophævet)
      Tilsyn
      § 4. Kommunen fører tilsyn.
      Kapitel 2
      § 5. (Ophævet)
      Kapitel 3
      Straf
      § 6. Bøde straffer den, jf. kapitel 1️⃣
      """
    let list = try editor(draft).ask("textDocument/completion", at: "1️⃣")
    #expect(labels(list) == ["kapitel 1", "kapitel 3"])
    #expect(items(list).first?["detail"]?.string == "Tilsyn")
  }

  @Test func chaptersAreOffered() throws {
    #expect(try labels(after: "jf. kapitel 1️⃣") == ["kapitel 2", "kapitel 1"])
  }

  @Test func ordinaryWordsGetAnEmptyAndCompleteList() throws {
    for words in ["og 1️⃣", "dog 1️⃣", "den 1. og 1️⃣", "lov nr. 1️⃣", "jf. § 2, fin1️⃣", "1️⃣hvis", "se § 2 og minist1️⃣"] {
      let list = try editor(act.replacing("…", with: words)).ask("textDocument/completion", at: "1️⃣")
      #expect(labels(list).isEmpty, "\(words)")
      #expect(list["isIncomplete"]?.bool == false)
    }
  }

  @Test func ofAnotherActNothingOfThisOneIsOffered() throws {
    for words in [
      "jf. bådlovens § 1️⃣", "jf. § 1️⃣, i lov om både", "jf. § 2, 1️⃣, i bådloven", "jf. den tidligere § 1️⃣",
      "jf. samme lovs § 1️⃣",
    ] {
      #expect(try labels(after: words).isEmpty, "\(words)")
    }
    #expect(try labels(after: "jf. denne lovs § 1️⃣").count == 5)
  }

  @Test func inTheMidstOfAReferenceItsRestIsReplaced() throws {
    let draft = act.replacing("…", with: "jf. § 11️⃣0, stk. 2.")
    let range = try editor(draft).ask("textDocument/completion", at: "1️⃣")["itemDefaults"]?["editRange"]
    #expect(range?["start"]?["character"]?.int == 26)
    #expect(range?["end"]?["character"]?.int == 28)
  }

  @Test func aPlainClientGetsEveryItemWithItsOwnEdit() throws {
    let list = try editor(act.replacing("…", with: "jf. § 11️⃣0."), [:]).ask("textDocument/completion", at: "1️⃣")
    #expect(list["itemDefaults"] == nil)
    for item in items(list) {
      #expect(item["textEdit"]?["range"]?["start"]?["character"]?.int == 26)
      #expect(item["textEdit"]?["range"]?["end"]?["character"]?.int == 28)
      #expect(item["labelDetails"] == nil)
    }
    #expect(items(list).first?["textEdit"]?["newText"]?.string == "2")
  }

  @Test func charactersAreCountedInTheUnitsAgreedOn() throws {
    let editor = Editor()
    try editor.initialize(["general": ["positionEncodings": ["utf-8"]]])
    editor.open(act.replacing("…", with: "æ jf. § 1"))
    // »§ 3. Broen er åben, æ jf. § 1« is 29 characters of 33 bytes.
    let list = try editor.ask(
      "textDocument/completion",
      ["textDocument": ["uri": "file:///udkast.lov"], "position": ["line": 12, "character": 33]])
    #expect(items(list).first?["textEdit"]?["range"]?["start"]?["character"]?.int == 32)
  }

  @Test func theSignAloneGetsTheSpaceOfTheDocument() throws {
    let list = try editor(act.replacing("§ ", with: "§\u{A0}").replacing("…", with: "jf. §1️⃣")).ask(
      "textDocument/completion", at: "1️⃣")
    #expect(items(list).first?["textEditText"]?.string == "\u{A0}2")
  }

  /// Kate takes away words alone, and would leave »§§ 2«.
  @Test func theSignThatIsThereStays() throws {
    let draft = act.replacing("…", with: "jf. §1️⃣")
    let list = try editor(draft, [:]).ask("textDocument/completion", at: "1️⃣")
    let item = try #require(items(list).first)
    #expect(item["filterText"]?.string == "2")
    let edit = try #require(item["textEdit"])
    #expect(edit["range"]?["start"]?["character"]?.int == edit["range"]?["end"]?["character"]?.int)
    #expect(MarkedText(draft).text(after: [edit]).contains("åben, jf. § 2\n"))
  }

  @Test func aLongListIsCutAndNarrowedAsTheNumberIsTyped() throws {
    let sections = (1...900).map { "§ \($0). Broen har \($0) brædder.\n" }.joined()
    let editor = try editor("Lov om broer\n\(sections)§ 901. Se § 1️⃣.\n§ 902. Se § 882️⃣.\n")
    let all = try editor.ask("textDocument/completion", at: "1️⃣")
    #expect(all["isIncomplete"]?.bool == true)
    #expect(labels(all).count == 200)
    #expect(labels(all).prefix(2) == ["§ 900", "§ 902"])
    #expect(try labels(editor, "2️⃣").sorted() == ["§ 88"] + (880...889).map { "§ \($0)" })
  }

  @Test func theTextComesWhenAskedFor() throws {
    let editor = try editor(act.replacing("…", with: "jf. § 2, 1️⃣"))
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    let item = try #require(items(list).first)
    #expect(item["documentation"] == nil)
    var members = try #require(item.members).map { ($0.key, $0.value) }
    members.append(("data", try #require(list["itemDefaults"]?["data"])))
    let resolved = try editor.ask("completionItem/resolve", JSONValue(members: members))
    #expect(resolved["label"]?.string == "stk. 1")
    let text = resolved["documentation"]?["value"]?.string ?? ""
    #expect(text.hasPrefix("**§ 2, stk. 1** · Kapitel 1. Anvendelse"))
    #expect(text.hasSuffix("Rækværket skal være hvidt."))
  }

  @Test func anItemThatIsNoProvisionComesBackAsItIs() throws {
    let editor = try editor(act)
    let resolved = try editor.ask("completionItem/resolve", ["label": "Stk. 2.", "kind": 14])
    #expect(resolved["label"]?.string == "Stk. 2." && resolved["kind"]?.int == 14)
    #expect(resolved["documentation"] == nil)
    let strange: JSONValue = ["uri": "file:///udkast.lov", "holders": [99_999, -1]]
    #expect(try editor.ask("completionItem/resolve", ["label": "§ 2", "data": strange])["documentation"] == nil)
  }

  // MARK: Other acts

  /// An editor in which the act that `draft` cites lies in the library, and ends with `rest`.
  private func editorWithLibrary(_ draft: String, _ rest: String = "") async throws -> Editor {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [
        (
          "/loven/love/baad.txt",
          "---\nnummer: 9\ndato: 2004-03-03\n---\nLov om både (bådloven)\n§ 4. En båd flyder.\nStk. 2. En båd sejler.\n"
            + rest
        )
      ])
    try editor.initialize(Self.able)
    editor.open(draft, uri: "file:///loven/udkast.lov")
    await editor.settle()
    return editor
  }

  @Test func anotherActsNameAndProvisionsAreOfferedWhereTheLibraryHasIt() async throws {
    let editor = try await editorWithLibrary(
      "Lov om broer\n§ 1. Se bådlovens § 1️⃣.\n§ 2. Se § 4, 2️⃣, i bådloven.\n§ 3. Se i lov om 3️⃣.\n§ 5. Jf. bro, jf. b4️⃣.\n")
    #expect(try labels(editor, "1️⃣") == ["§ 4"])
    #expect(try labels(editor, "2️⃣") == ["stk. 1", "stk. 2"])
    #expect(try labels(editor, "3️⃣") == ["lov om både"])
    #expect(try labels(editor, "4️⃣") == ["bådloven"])
  }

  @Test func theNameOfAnActIsOfferedInRunningTextAndLeadsToItsSections() async throws {
    let editor = try await editorWithLibrary(
      "Lov om broer\n§ 1. Se bådl1️⃣.\n§ 2. Se bådlovens 2️⃣.\n§ 3. Se bådlovens§3️⃣.\n§ 4. Se husets 4️⃣.\n")
    #expect(try labels(editor, "1️⃣") == ["bådloven", "bådlovens"])
    #expect(try labels(editor, "2️⃣") == ["§ 4"])
    let glued = try editor.ask("textDocument/completion", at: "3️⃣")
    #expect(labels(glued) == ["§ 4"])
    #expect(items(glued).first?["textEditText"]?.string == " § 4")
    #expect(try labels(editor, "4️⃣") == [])
  }

  @Test func theOpeningOfAnAmendingSectionIsWrittenOut() async throws {
    let draft = """
      Lov om ændring af lov om både
      § 1
      I lov om 1️⃣

      § 2
      Stk. 1. Loven træder i kraft den 1. maj 2027.
      """
    let list = try await editorWithLibrary(draft).ask("textDocument/completion", at: "1️⃣")
    #expect(labels(list).first == "lov om både")
    #expect(
      items(list).first?["textEditText"]?.string == "lov nr. 9 af 3. marts 2004 om både foretages følgende ændringer:")
    let popular = try await editorWithLibrary(draft.replacing("I lov om", with: "I båd").replacing(" 1️⃣", with: "1️⃣"))
    #expect(try labels(popular, "1️⃣") == ["bådloven"])
  }

  @Test func aNewActMayAmendOthers() async throws {
    let act = "Lov om broer\n§ 1. Broer er lange.\n§ 2. Loven træder i kraft den 1. maj 2027.\n§ 3. I "
    let opening = try await editorWithLibrary(act + "lov om 1️⃣\n").ask("textDocument/completion", at: "1️⃣")
    #expect(
      items(opening).first?["textEditText"]?.string
        == "lov nr. 9 af 3. marts 2004 om både foretages følgende ændringer:")
    // »I bådehavne« begins a provision of the act itself.
    let own = try await editorWithLibrary(act + "båd1️⃣\n").ask("textDocument/completion", at: "1️⃣")
    #expect(items(own).allSatisfy { $0["textEditText"]?.string?.contains("foretages") != true })
    let section = act + "lov om både foretages følgende ændringer:\n1. § 4, stk. 1, ophæves.\n"
    let next = try await editorWithLibrary(section + "1️⃣\n").ask("textDocument/completion", at: "1️⃣")
    #expect(labels(next).contains { $0.hasSuffix("§ …, stk. …, ophæves.") }, "\(labels(next))")
    #expect(labels(next).contains { $0.contains("Loven gælder ikke for Færøerne") }, "\(labels(next))")
    let labelled = try await editorWithLibrary(section + "2. 1️⃣\n").ask("textDocument/completion", at: "1️⃣")
    #expect(labels(labelled).contains("§ …, stk. …, ophæves."), "\(labels(labelled))")
  }

  @Test(arguments: [
    "1️⃣, foretages følgende ændringer:", "1️⃣ foretages følgende ændring:",
    "1️⃣båd, jf. lovbekendtgørelse nr. 8 af 3. marts 2003, foretages følgende ændringer:",
  ])
  func whatAnOpeningGoesOnWithIsNotRepeated(rest: String) async throws {
    let draft = "Lov om ændring af lov om både\n§ 1\nI lov om \(rest)\n1. § 4 ophæves.\n"
    let editor = try await editorWithLibrary(draft)
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    let range = try #require(list["itemDefaults"]?["editRange"])
    let newText = try #require(items(list).first?["textEditText"])
    let edit: JSONValue = ["range": range, "newText": newText]
    let ending = rest.hasSuffix("ændring:") ? "ændring" : "ændringer"
    #expect(
      MarkedText(draft).text(after: [edit]).contains(
        "\nI lov nr. 9 af 3. marts 2004 om både foretages følgende \(ending):\n1. § 4 ophæves."))
  }

  @Test func anInstructionIsGoneOnWith() async throws {
    let opening = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. "
    let rest =
      "§ 5. En båd har sejl. Et sejl er hvidt.\nStk. 2. En båd har\n1) mast og\n2) ror:\na) Et til havet.\n"
    func labels(_ instruction: String) async throws -> [String] {
      self.labels(
        try await editorWithLibrary(opening + instruction, rest).ask("textDocument/completion", at: "1️⃣"))
    }
    #expect(try await labels("I § 4 indsættes efter stk. 1️⃣") == ["stk. 1", "stk. 2"])
    #expect(try await labels("I § 4 indsættes som stk. 1️⃣") == ["3"])
    #expect(try await labels("I § 4 indsættes efter stk. 1 som stk. 1️⃣") == ["2"])
    #expect(
      try await labels("I § 4, stk. 2, 1️⃣") == [
        "ændres »…« til: »…«.", "indsættes efter »…«: »…«.", "udgår »…«.", "indsættes som 2. pkt.:",
        "indsættes efter …. pkt. som nyt punktum:",
      ])
    #expect(
      try await labels("I § 5, stk. 2, 1️⃣").suffix(4) == [
        "indsættes som nr. 3:", "indsættes efter nr. … som nyt nummer:", "indsættes som 2. pkt.:",
        "indsættes efter …. pkt. som nyt punktum:",
      ])
    #expect(
      try await labels("I § 5, stk. 2, nr. 2, 1️⃣").suffix(4) == [
        "indsættes som litra b:", "indsættes efter litra … som nyt litra:", "indsættes som 2. pkt.:",
        "indsættes efter …. pkt. som nyt punktum:",
      ])
    #expect(
      try await labels("I § 5, stk. 1, 1. pkt., 1️⃣") == [
        "ændres »…« til: »…«.", "indsættes efter »…«: »…«.", "udgår »…«.",
      ])
    #expect(try await labels("I § 4 inds1️⃣").contains("indsættes som stk. 3:"))
    #expect(try await labels("I § 4 indsættes som n1️⃣") == [])
    #expect(try await labels("§ 4 1️⃣") == ["affattes således:", "ophæves."])
    #expect(try await labels("§ 4, stk. 2, aff1️⃣") == ["affattes således:"])
    #expect(try await labels("I § 4 uds1️⃣") == [])
    #expect(try await labels("I § 4 udg1️⃣") == ["udgår »…«."])
    // »I § 4 ændres …«: no comma comes behind a section alone.
    #expect(try await labels("§ 4, 1️⃣") == ["stk. 1", "stk. 2"])
    #expect(try await labels("I § 4, 1️⃣") == ["stk. 1", "stk. 2"])
    #expect(try await labels("I § 4 1️⃣").first == "ændres »…« til: »…«.")
    #expect(try await labels("Efter § 4 1️⃣") == ["indsættes:"])
    #expect(try await labels("I § 4 indsættes som stk. 3:\n1️⃣").first == "»Stk. 3. …«")
    #expect(try await labels("I § 4 indsættes som stk. 3:\n»1️⃣«").first == "Stk. 3.")
    #expect(try await labels("I § 4 indsættes efter stk. 1 som nyt stykke:\n»1️⃣«").first == "Stk. 2.")
    #expect(try await labels("§ 4 affattes således:\n»1️⃣«").first == "§ 4.")
    #expect(try await labels("Efter § 4 indsættes:\n»1️⃣").first == "§ 4 a.")
  }

  @Test func aNewSectionGetsTheFirstLetterThatIsFree() async throws {
    let draft =
      "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. Efter § … indsættes:\n»1️⃣"
    let rest = "§ 4 a. (Ophævet)\n§ 4 b. En båd er blå.\n§ 5. En båd er ny.\n"
    for (section, wanted) in [("4", "§ 4 c."), ("4 a", "§ 4 c."), ("5", "§ 5 a.")] {
      let editor = try await editorWithLibrary(draft.replacing("…", with: section), rest)
      #expect(try labels(editor, "1️⃣").first == wanted)
    }
  }

  @Test func newSectionsGoOnAmongThoseOfTheAct() async throws {
    let opening = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. "
    for (instruction, wanted): (String, String?) in [
      ("Efter § 4 indsættes:\n»§ 4 a. En båd er blå.\n1️⃣«", "§ 4 c."),
      ("Efter § 5 indsættes:\n»§ 6. En båd er blå.\n1️⃣«", "§ 7."),
      ("§ 4 affattes således:\n»§ 4. En båd er blå.\n1️⃣«", nil),
    ] {
      let editor = try await editorWithLibrary(opening + instruction, "§ 4 b. En båd er blå.\n§ 5. En båd er ny.\n")
      #expect(try labels(editor, "1️⃣").first { $0.hasPrefix("§") } == wanted, "\(instruction)")
    }
  }

  @Test(
    arguments: [
      ("Efter § 7 indsættes:\n»Kapitel 2\nTilsyn\n§ 1️⃣«", "§ 7 a."),
      ("Efter § 7 indsættes:\n»Tilsyn\n§ 1️⃣«", "§ 7 a."),
      ("Efter § 4 indsættes i kapitel 1:\n»§ 1️⃣«", "§ 4 a."),
      ("Før § 7 indsættes:\n»§ 1️⃣«", "§ 5 b."),
      ("Efter § 5 indsættes:\n»§ 1️⃣«\n§ 5 a bliver herefter § 5 b.", "§ 5 a."),
      ("Efter § 7 indsættes:\n»§ 7 a. Ny.\n§ 1️⃣\n§ 7 c. Ny.«", "§ 7 b."),
      ("§§ 5 og 7 affattes således:\n»1️⃣«", "§ 5."),
      ("§ 4, stk. 2, affattes således:\n»1️⃣«", "Stk. 2."),
      ("§ 4, stk. 2, affattes således:\n»Stk. 1️⃣«", "Stk. 2."),
      ("§ 4, stk. 2, ophæves, og i stedet indsættes:\n»1️⃣«", "Stk. 2."),
      ("§ 7, nr. 2, affattes således:\n»1️⃣«", "2)"),
      ("§ 4, stk. 2 og 3, affattes således:\n»Stk. 2. Ny.\n1️⃣«", "Stk. 3."),
      ("§ 4, stk. 2, affattes således:\n»Stk. 2. Ny.\n1️⃣«", nil),
      ("I § 4 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Ny.\n1️⃣«\nStk. 2 bliver herefter stk. 3.", nil),
      ("I § 4 indsættes efter stk. 1 som nye stykker:\n»Stk. 2. Ny.\n1️⃣«\nStk. 2 bliver herefter stk. 3.", nil),
      ("I § 4 indsættes efter stk. 1 som nye stykker:\n»Stk. 2. Ny.\n1️⃣«\nStk. 2 bliver herefter stk. 4.", "Stk. 3."),
      ("I § 7 indsættes efter nr. 1 som nyt nummer:\n»2) ny, og\n1️⃣«\nNr. 2 bliver herefter nr. 3.", nil),
    ] as [(String, String?)])
  func newTextIsLabelledAsItsInstructionSays(instruction: String, wanted: String?) async throws {
    let opening = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. "
    let rest = "§ 5. En båd er ny.\n§ 5 a. En båd er rød.\n§ 7. En båd er:\n1) hvid, og\n2) sort.\n"
    let editor = try await editorWithLibrary(opening + instruction, rest)
    #expect(try labels(editor, "1️⃣").first { $0.first?.isLowercase == false && $0.first != "…" } == wanted)
  }

  @Test(arguments: [
    ("Efter § 7 indsættes:\n»Kapitel 1️⃣«", ["Kapitel 1 a"]),
    ("Efter kapitel 1 indsættes:\n»1️⃣«", ["Kapitel 1 a"]),
    ("Efter kapitel 2 indsættes:\n»Kapitel 1️⃣«", ["Kapitel 3"]),
    ("Efter kapitel 1 indsættes:\n»Kapitel 1 a\nTilsyn\n§ 1️⃣«", ["§ 7 a."]),
    ("I § 4 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Ny.«\nStk. 2 og 3 bliver herefter stk. 1️⃣", ["3"]),
    ("I § 4 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Ny.«\nStk. 2 og 3 bliver herefter stk. 3 og 1️⃣", ["4"]),
    ("§ 4, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 1️⃣", ["2"]),
  ])
  func whatComesNextIsCountedInTheAct(instruction: String, wanted: [String]) async throws {
    let opening = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. "
    let act =
      "Lov om både\nKapitel 1\nBåde\n§ 4. En båd.\nStk. 2. To.\nStk. 3. Tre.\n§ 7. Fire.\nKapitel 2\nSkibe\n§ 8. Fem.\n"
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"], acts: [("/loven/love/baad.txt", act)])
    try editor.initialize(Self.able)
    editor.open(opening + instruction + "\n", uri: "file:///loven/udkast.lov")
    await editor.settle()
    #expect(try labels(editor, "1️⃣") == wanted)
  }

  @Test(arguments: [
    ("§ 4, stk. 1️⃣, i lov om både, som affattet ved denne lovs § 1, nr. 1, gælder.", ["stk. 1", "stk. 2", "stk. 3"]),
    ("§ 4, stk. 1️⃣, i lov om både gælder.", ["stk. 1", "stk. 2"]),
    ("§ 4 a, stk. 1️⃣, i lov om både gælder.", ["stk. 1", "stk. 2"]),
    ("§ 1️⃣ i lov om både som indsat ved denne lovs § 1, nr. 2, gælder.", ["§ 4", "§ 4 a"]),
    ("§ 1️⃣ i lov om både gælder.", ["§ 4", "§ 4 a"]),
    ("Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1 (§ 4)\n\nRegler, jf. § 1️⃣", ["§ 4", "§ 4 a"]),
    ("Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1 (§ 4)\n\nEfter § 4, stk. 1️⃣", ["stk. 1", "stk. 2"]),
    (
      "Bemærkninger til lovforslaget\nTil § 1\nTil nr. 1 (§ 4)\n\nDet foreslås i § 4, stk. 1️⃣",
      ["stk. 1", "stk. 2", "stk. 3"]
    ),
    ("Bemærkninger til lovforslaget\nTil § 1\nTil nr. 2 (§ 4 a)\n\nDet foreslås i stk. 1️⃣", ["stk. 1", "stk. 2"]),
    ("Bemærkninger til lovforslaget\nTil § 1\nTil nr. 2\n\nEfter lovforslagets § 1, nr. 1️⃣", ["nr. 1", "nr. 2"]),
    ("Bemærkninger til lovforslaget\nTil § 1\nTil nr. 2\n\nEfter den tidligere § 1️⃣", []),
  ])
  func aBillSpeaksOfTheActAsItLeavesIt(words: String, wanted: [String]) async throws {
    let draft = """
      Lov om ændring af lov om både
      § 1
      I lov om både foretages følgende ændringer:
      1. I § 4 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. En båd er blå.«
      Stk. 2 bliver herefter stk. 3.
      2. Efter § 4 indsættes:
      »§ 4 a. En jolle er rød.
      Stk. 2. Den er lille.«
      § 2
      Stk. 1. Loven træder i kraft nu.
      Stk. 2. \(words.hasPrefix("Bem") ? "Loven gælder.\n" : "")\(words)

      """
    let editor = try await editorWithLibrary(draft)
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    #expect(labels(list) == wanted)
    guard wanted.last == "§ 4 a", let data = list["itemDefaults"]?["data"] else { return }
    let resolved = try editor.ask("completionItem/resolve", ["label": "§ 4 a", "data": data])
    #expect(resolved["documentation"]?["value"]?.string?.contains("En jolle er rød.") == true)
  }

  @Test func aSectionBeforeALetteredOneGetsALetter() throws {
    let act = "Lov om både\n§ 1. Både.\n§ 5 a. Joller.\n1️⃣\n§ 5 c. Skibe.\n"
    #expect(try labels(try editor(act), "1️⃣").first { $0.hasPrefix("§") } == "§ 5 b.")
  }

  @Test func noLetterIsOfferedThatIsTaken() throws {
    let act = "Bekendtgørelse af lov om både\nHerved bekendtgøres lov om både.\n§ 1. Både.\n1️⃣\n…§ 2. Skibe.\n"
    for (between, wanted): (String, String?) in [("", "§ 1 a."), ("§ 1 a. Joller.\n", nil)] {
      #expect(
        try labels(try editor(act.replacing("…", with: between)), "1️⃣").first { $0.hasPrefix("§") } == wanted)
    }
  }

  @Test(arguments: [
    ("I § 4 indsættes som stk. 3:\n»Stk. 3. Reglen i stk. 1️⃣«", ["stk. 1", "stk. 2", "stk. 3"]),
    (
      "I § 4 indsættes som stk. 3 og 4:\n»Stk. 3. Se stk. 1️⃣\nStk. 4. Den er blå.«",
      ["stk. 1", "stk. 2", "stk. 3", "stk. 4"]
    ),
    ("Efter § 4 indsættes:\n»§ 4 a. Båden er blå.\nStk. 2. Reglen i stk. 1️⃣«", ["stk. 1", "stk. 2"]),
    ("Efter § 4 indsættes:\n»§ 4 a. Båden er\n1) blå eller\n2) rød, jf. nr. 1️⃣«", ["nr. 1", "nr. 2"]),
    (
      "Efter § 4 indsættes:\n»§ 4 a. Båden er blå.\nStk. 2. Den er rød. Den er ny, jf. stk. 2, 1️⃣«",
      ["1. pkt.", "2. pkt."]
    ),
    ("Efter § 4 indsættes:\n»§ 4 a. Båden er blå. Den er rød.\nStk. 2. Ny, jf. § 4, stk. 1️⃣«", ["stk. 1", "stk. 2"]),
  ])
  func newTextSpeaksOfItselfAndOfWhereItIsPut(instruction: String, wanted: [String]) async throws {
    let opening = "Lov om ændring af lov om både\n§ 1\nI lov om både foretages følgende ændringer:\n1. "
    #expect(try labels(try await editorWithLibrary(opening + instruction), "1️⃣").sorted() == wanted)
  }

  @Test func aDateThatIsNotKnownIsLeftToBeFilledIn() async throws {
    let editor = Editor(
      ["/loven/lovsmed.toml": "[library]\nfolders = [\"love\"]\n"],
      acts: [("/loven/love/2020-0100-baad.txt", "Bekendtgørelse af lov om både\n§ 4. En båd flyder.\n")])
    try editor.initialize(Self.able)
    editor.open("Lov om ændring af lov om både\n§ 1\nI lov om 1️⃣\n", uri: "file:///loven/udkast.lov")
    await editor.settle()
    let item = try #require(items(try editor.ask("textDocument/completion", at: "1️⃣")).first)
    #expect(
      item["textEditText"]?.string
        == "lov om både, jf. lovbekendtgørelse nr. 100 af ${1:…}, foretages følgende ændringer:")
    #expect(item["insertTextFormat"]?.int == 2)
  }

  @Test func whatASectionSaysAlreadyIsNotOfferedToItAgain() throws {
    let draft = """
      Lov om ændring af lov om både
      § 1
      I lov om både foretages følgende ændringer:
      1. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. maj 2027.
      1️⃣
      """
    let labels = try labels(editor(draft), "1️⃣")
    #expect(labels.contains("Loven har virkning fra den …."))
    #expect(!labels.contains { $0.hasPrefix("Loven træder i kraft") })
  }

  @Test func itsTextComesWhenAskedFor() async throws {
    let editor = try await editorWithLibrary("Lov om broer\n§ 1. Se bådlovens § 1️⃣.\n")
    let list = try editor.ask("textDocument/completion", at: "1️⃣")
    let data = try #require(list["itemDefaults"]?["data"])
    let resolved = try editor.ask("completionItem/resolve", ["label": "§ 4", "data": data])
    #expect(resolved["documentation"]?["value"]?.string?.contains("En båd flyder.") == true)
  }

  @Test func anInstructionIsAboutTheActItAmends() async throws {
    let draft = """
      Lov om ændring af lov om både
      § 1
      I lov om både, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, foretages følgende ændringer:
      1. I § 1️⃣
      2. I § 4 indsættes som stk. 3:
      »Stk. 3. Skibe sejler, jf. § 2️⃣.«
      § 2
      Stk. 1. Loven træder i kraft den 1. maj 2027.
      Stk. 2. § 1, nr. 3️⃣
      """
    let editor = try await editorWithLibrary(draft)
    #expect(try labels(editor, "1️⃣") == ["§ 4"])
    #expect(try labels(editor, "2️⃣") == ["§ 4"])
    #expect(try labels(editor, "3️⃣") == ["nr. 1", "nr. 2"])
  }

  @Test func theSectionsOfAppendedProvisionsAreTheirOwn() throws {
    let editor = try editor(
      """
      Bekendtgørelse af lov om badebroer
      § 1. Loven gælder for badebroer.
      § 2. Broen er åben.

      Lov nr. 7 af 3. maj 2027 om ændring af lov om badebroer, hvor § 1️⃣ ændres, indeholder følgende ikrafttrædelsesbestemmelse:

      § 4
      Stk. 1. Loven træder i kraft den 1. juli 2027, jf. § 2️⃣
      Stk. 2. Loven gælder ikke for Færøerne.
      """)
    #expect(try labels(editor, "1️⃣") == ["§ 1", "§ 2"])
    let list = try editor.ask("textDocument/completion", at: "2️⃣")
    #expect(labels(list) == ["§ 4"])
    let data = try #require(list["itemDefaults"]?["data"])
    let resolved = try editor.ask("completionItem/resolve", ["label": "§ 4", "data": data])
    #expect(resolved["documentation"]?["value"]?.string?.contains("Loven gælder ikke for Færøerne.") == true)
  }

  // MARK: Labels and formulas

  @Test func aNewLineBeginsWithTheNextLabel() throws {
    let editor = try editor(
      "Lov om broer\n§ 1. Broen er åben.\nStk. 2. Broen har\n1) trin,\n1️⃣\n\n2️⃣\n§3️⃣\nst4️⃣\n")
    #expect(try labels(editor, "1️⃣").prefix(3) == ["2)", "Stk. 3.", "§ 2."])
    let section = try editor.ask("textDocument/completion", at: "3️⃣")
    #expect(labels(section) == ["§ 2."])
    #expect(items(section).first?["textEditText"]?.string == "§ 2. ")
    #expect(try labels(editor, "4️⃣") == ["Stk. 3."])
  }

  @Test func afterAListInAListBothGoOn() throws {
    let list = "Lov om broer\n§ 1. Broen har\n1) trin og\n2) greb:\na) højre,\nb) venstre.\n…\n§ 2. Broen er åben.\n"
    func labels(_ line: String) throws -> [String] {
      try self.labels(try editor(list.replacing("…", with: line)), "1️⃣")
    }
    #expect(try labels("1️⃣").prefix(3) == ["Stk. 2.", "c)", "3)"])
    #expect(try labels("31️⃣") == ["3)"])
    #expect(try labels("3)1️⃣") == ["3)"])
    #expect(try labels("c1️⃣") == ["c)"])
  }

  @Test func nothingFromOutsidePartsAList() throws {
    let editor = try editor(
      "Lov om broer\n§ 1. Broen har\n1) greb:\na) højre,\nb) venstre og\n1️⃣\nc) midt.\n§ 2. Broen er åben.\n")
    #expect(try labels(editor, "1️⃣").allSatisfy { $0.hasPrefix("Loven") || $0.contains("…") })
  }

  @Test func aLabelThatIsThereIsNotWrittenAgain() throws {
    let draft = """
      Lov om broer
      § 1. Broen har
      1) trin:
      a) af træ,
      b) af sten og
      1️⃣
      2) greb.
      2️⃣
      Stk. 2. Broen er åben.

      3️⃣

      Loven g4️⃣

      §5️⃣

      § 6️⃣

      § 2. Broen er lukket.
      """
    let editor = try editor(draft)
    #expect(try labels(editor, "1️⃣").prefix(2) == ["c)", "Loven træder i kraft den …."])
    #expect(try !labels(editor, "2️⃣").contains("Stk. 2."))
    #expect(try !labels(editor, "3️⃣").contains("§ 2."))
    for mark: Character in ["3️⃣", "4️⃣"] {
      let list = try editor.ask("textDocument/completion", at: mark)
      let formula = try #require(items(list).first { $0["label"]?.string?.hasPrefix("Loven gælder ikke") == true })
      #expect(formula["textEditText"]?.string?.hasPrefix("Loven gælder ikke") == true)
    }
    #expect(try labels(editor, "5️⃣") == [])
    #expect(try labels(editor, "6️⃣") == [])
  }

  @Test func aFormulaBehindALabelDoesNotStickToIt() throws {
    let editor = try editor("Lov om broer\n§ 1. Broen er åben.\n\n§ 21️⃣\n")
    #expect(try labels(editor, "1️⃣") == ["§ 2."])
    for (label, wanted) in [("§ 2.", " Loven "), ("§ 3", ". Loven "), ("§ 3.", " Loven "), ("§ 2. ", "Loven ")] {
      let editor = try self.editor("Lov om broer\n§ 1. Broen er åben.\n\n\(label)1️⃣\n")
      let first = items(try editor.ask("textDocument/completion", at: "1️⃣")).first
      #expect(first?["label"]?.string == "Loven træder i kraft den ….", "\(label)")
      #expect(first?["textEditText"]?.string?.hasPrefix(wanted) == true, "\(label)")
    }
    let marked = try self.editor("# Lov om broer\n\n**§ 1.** Broen er åben.\n\n**§ 2.1️⃣\n")
    let first = items(try marked.ask("textDocument/completion", at: "1️⃣")).first
    #expect(first?["textEditText"]?.string?.hasPrefix("** Loven ") == true)
  }

  @Test func chaptersAndAnnexesAreOfferedByTheirFirstLetters() throws {
    #expect(try labels(after: "jf. kap1️⃣").contains("kapitel 2"))
    let draft = "Lov om broer\n§ 1. Se listen, jf. bil1️⃣.\nBilag 1\nListe over broer\n"
    #expect(try labels(editor(draft), "1️⃣") == ["§ 1", "bilag 1"])
  }

  @Test func aLineThatBeginsIsNotInterrupted() throws {
    let editor = try editor("Lov om broer\n§ 1. Broen er åben.\n§ 2. 1️⃣\n 2️⃣\n")
    for mark: Character in ["1️⃣", "2️⃣"] {
      let context: JSONValue = ["triggerKind": 2, "triggerCharacter": " "]
      #expect(try labels(editor, mark, [("context", context)]).isEmpty)
    }
  }

  @Test func theFormulasOfAnActAreSnippetsBehindTheirLabel() throws {
    let editor = try editor("Lov om broer\n§ 1. Broen er åben.\nLoven t1️⃣\n\n§ 3. Loven g2️⃣\n")
    let commencement = try editor.ask("textDocument/completion", at: "1️⃣")
    #expect(labels(commencement).first == "Loven træder i kraft den ….")
    let item = try #require(items(commencement).first)
    #expect(item["textEditText"]?.string == "§ 2. Loven træder i kraft den ${1:…}.")
    #expect(item["insertTextFormat"]?.int == 2)
    #expect(try labels(editor, "2️⃣").count == 2)
  }

  @Test func aClientWithoutSnippetsGetsTheFormulaAsText() throws {
    let list = try editor("Lov om broer\n§ 1. Loven træ1️⃣\n", [:]).ask("textDocument/completion", at: "1️⃣")
    #expect(items(list).first?["textEdit"]?["newText"]?.string == "Loven træder i kraft den ….")
    #expect(items(list).first?["insertTextFormat"] == nil)
  }

  @Test func anAmendingSectionHasInstructionsAndRenumbering() throws {
    let draft = """
      Lov om ændring af lov om både
      § 1
      I lov om både, jf. lovbekendtgørelse nr. 9 af 3. marts 2004, foretages følgende ændringer:
      1. § 4, stk. 2, ophæves.
      1️⃣
      3. I2️⃣
      4. Efter § 4 indsættes:
      »§ 4 a. Både er blå.
      3️⃣
      """
    let editor = try editor(draft)
    let labels = try labels(editor, "1️⃣")
    #expect(labels.first == "2.")
    #expect(labels.contains("Stk. …-… bliver herefter stk. …-…."))
    #expect(labels.contains("§ … affattes således:"))
    #expect(try self.labels(editor, "2️⃣").allSatisfy { $0.hasPrefix("I § …") })
    // In new text the act that is amended speaks.
    #expect(try self.labels(editor, "3️⃣") == ["Stk. 2.", "§ 5."])
  }

  @Test func aPlaceOutsideTheDocumentIsAnswered() throws {
    let editor = try editor(act)
    for (line, character) in [(0, 99_999), (99_999, 0), (0, 0)] {
      let position: JSONValue = ["line": JSONValue(line), "character": JSONValue(character)]
      #expect(
        try editor.errorCode(
          "textDocument/completion", ["textDocument": ["uri": "file:///udkast.lov"], "position": position]) == nil)
    }
  }
}

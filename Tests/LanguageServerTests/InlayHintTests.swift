import JSON
import Testing

/// What a bare mention is about, shown after it.
struct InlayHintTests {
  private let draft = """
    Lov om havnebade
    § 1. Loven gælder for havnebade, jf. dog § 51️⃣.
    § 2. Badet er åbent, jf. § 3, stk. 22️⃣.
    Åbningstid
    § 3. Badet er åbent om sommeren.
    Stk. 2. Kommunen kan holde badet lukket, jf. stk. 13️⃣.
    Stk. 3. Badet holdes lukket, når vandet er urent, eller når isen ligger på det, jf. stk. 1, 1. pkt.4️⃣
    § 4. Der føres tilsyn, jf. § 15️⃣, § 16️⃣ og § 97️⃣.
    Tilsyn
    § 5. Kommunen fører tilsyn, jf. § 3, stk. 38️⃣.

    """
  private let resolving: JSONValue = [
    "textDocument": ["inlayHint": ["resolveSupport": ["properties": ["tooltip", "label.location"]]]]
  ]

  private func editor(_ text: String? = nil, _ capabilities: JSONValue = [:]) throws -> Editor {
    let editor = Editor()
    try editor.initialize(capabilities)
    editor.open(text ?? draft)
    return editor
  }

  private func hints(_ editor: Editor, lines: Range<Int> = 0..<100) throws -> [JSONValue] {
    let range: JSONValue = [
      "start": ["line": JSONValue(lines.lowerBound), "character": 0],
      "end": ["line": JSONValue(lines.upperBound), "character": 0],
    ]
    return try #require(try editor.ask(aboutDraft: "textDocument/inlayHint", [("range", range)]).array)
  }

  /// The hints as `line:character text`.
  private func written(_ hints: [JSONValue]) -> [String] {
    hints.map { hint in
      let place = hint["position"]
      return "\(place?["line"]?.int ?? -1):\(place?["character"]?.int ?? -1) \(hint["label"]?.string ?? "")"
    }
  }

  private func place(_ mark: Character, _ editor: Editor) throws -> String {
    let position = try #require(editor.draft.position(of: mark))
    return "\(position["line"]?.int ?? -1):\(position["character"]?.int ?? -1)"
  }

  @Test func aMentionIsFollowedByTheHeadingOrTheFirstWords() throws {
    let editor = try editor()
    #expect(
      written(try hints(editor)) == [
        "\(try place("1️⃣", editor)) (Tilsyn)",
        "\(try place("4️⃣", editor)) (Badet er åbent om sommeren.)",
        "\(try place("5️⃣", editor)) (Loven gælder for havnebade.)",
        "\(try place("8️⃣", editor)) (Badet holdes lukket, når vandet er urent, eller når isen ligger på det.)",
      ])
  }

  @Test func onlyTheRangeThatIsAskedForIsAnswered() throws {
    let editor = try editor()
    #expect(written(try hints(editor, lines: 6..<7)) == ["\(try place("4️⃣", editor)) (Badet er åbent om sommeren.)"])
  }

  @Test func aLineFullOfMentionsHasNone() throws {
    let many = "Lov om fyr\n" + (1...9).map { "§ \($0). Fyr nr. \($0) lyser.\n" }.joined()
    #expect(try hints(editor(many + "§ 11. Se § 1, § 3 og § 5.\n")).count == 3)
    #expect(try hints(editor(many + "§ 11. Se § 1, § 3, § 5 og § 7.\n")).isEmpty)
  }

  @Test func rangesAndWhatIsMissingHaveNone() throws {
    let text = "Lov om fyr\n" + (1...9).map { "§ \($0). Fyr lyser.\n" }.joined()
    #expect(try hints(editor(text + "§ 11. Se §§ 1-3, § 77 og denne lovs § 11.\n")).isEmpty)
  }

  /// The hints on the first line of `text`, which is followed by some sections.
  private func hints(behind text: String, _ sections: String) throws -> [String] {
    try hints(editor("\(text)\nKapitel 2\nFyr\n§ 2. Fyr.\n\(sections)"), lines: 0..<1).compactMap {
      $0["label"]?.string
    }
  }

  @Test func ofWhatIsGoneThereIsNothingToTell() throws {
    #expect(try hints(behind: "§ 1. Se § 3.", "§ 3. (Ophævet)\n") == [])
    #expect(try hints(behind: "§ 1. Se § 3.", "§ 3. (Udeladt).11)\n") == [])
  }

  @Test(arguments: [
    ("Tilsyn3)\n§ 3. Fyr lyser.\n", "(Tilsyn)"),
    ("Tilsyn i 2026 (2027)\n§ 3. Fyr lyser.\n", "(Tilsyn i 2026 (2027))"),
    ("§ 3. Ved fyr forstås i denne lov:\n1) Tårn: Et højt hus.\n", "(Ved fyr forstås i denne lov …)"),
    (
      "§ 3. Den, der lyser med et stort fyr, jf. dog § 4, og slukker.\n",
      "(Den, der lyser med et stort fyr og slukker.)"
    ),
  ]) func aHintEndsWhereItCan(sections: String, hint: String) throws {
    #expect(try hints(behind: "§ 1. Se § 3.", sections) == [hint])
  }

  @Test func noHintTearsAListApart() throws {
    let sections = "§ 3. Fyr lyser.\nStk. 2. Både ser det.\nStk. 3. Måger sover.\n"
    #expect(try hints(behind: "§ 1. Se § 3, stk. 2 og 3.", sections) == [])
    #expect(try hints(behind: "§ 1. Se § 3, stk. 2, og § 2.", sections) == ["(Både ser det.)"])
  }

  @Test func behindAListThereIsNoneThatReadsAsIfForAll() throws {
    let sections =
      "§ 3. Fyr lyser.\nStk. 2. Både ser det.\nStk. 3. Måger sover.\n§ 4. Havet er blåt.\n§ 5. Skibe sejler.\n"
    #expect(try hints(behind: "§ 1. Se § 3, stk. 2, og stk. 3.", sections) == [])
    #expect(try hints(behind: "§ 1. Se §§ 4 og 5.", sections) == [])
    #expect(try hints(behind: "§ 1. Se § 77 og § 5.", sections) == [])
    // Each has its own.
    #expect(try hints(behind: "§ 1. Se § 4 og § 5.", sections) == ["(Havet er blåt.)", "(Skibe sejler.)"])
  }

  @Test func whatTheLineSaysItselfIsNotSaidAgain() throws {
    let sections = "§ 3. Fyr lyser.\nKapitel 3\nSagsomkostninger\n§ 4. Havet er blåt.\nBilag 1\nFyr omfattet af § 3\n"
    #expect(try hints(behind: "§ 1. Se kapitel 3.", sections) == ["(Sagsomkostninger)"])
    #expect(try hints(behind: "§ 1. Se kapitel 3 om sagsomkostninger.", sections) == [])
    #expect(try hints(behind: "§ 1. Se de hidtil gældende regler i § 4.", sections) == [])
    #expect(try hints(behind: "§ 1. Se fyr, jf. bilag 1.", sections) == [])
    #expect(try hints(behind: "§ 1. Se både, som ændret ved § 4.", sections) == [])
    #expect(try hints(behind: "§ 1. Se\t§ 4", sections) == [])
    #expect(try hints(behind: "§ 1. Se § 4 (havets farve).", sections) == [])
  }

  @Test(arguments: [
    (
      "Miljø- og fyrministeren kan efter høring lukke alle de fyr, der ikke lyser.",
      "(kan efter høring lukke alle de fyr, der ikke lyser.)"
    ),
    ("Fyrministeren kan fastsætte nærmere regler om fyr.", "(regler om fyr.)"),
    ("Kommunen, jf. § 4, stk. 1, lukker fyr.", "(Kommunen lukker fyr.)"),
    ("Såfremt der er tale om nogetsomhelstlangtogubegribeligtsomingenkanlæseudenattabepusten lyser.", nil),
    ("8) Fyret kan lyse.", "(Fyret kan lyse.)"),
    ("(Fyrdirektivets bilag IV)", "(Fyrdirektivets bilag IV)"),
    ("Reglerne i nr. 10640), træder i kraft.", nil),
    ("Lampen lyser for\n1) fyr og\n2) både.", "(Lampen lyser …)"),
    (
      "Den lov, som dag- og nattefyr og de mange andre små lys langs med kysten, dag- og natlys, glimter efter.",
      "(Den lov, som dag- og nattefyr og de mange andre små lys langs med kysten …)"
    ),
    (
      "Fyrstyrelsen har, hvis det skønnes nødvendigt, til enhver tid mod behørig legitimation adgang til alle fyr, der lyser.",
      "(har adgang til alle fyr, der lyser.)"
    ),
    (
      "Fyrmesteren skal passe sit fyr, så at det lyser hver nat hele året rundt, på grund af skibene.",
      "(Fyrmesteren skal passe sit fyr, så at det lyser hver nat hele året rundt …)"
    ),
    (
      "I tilfælde af overtrædelse af bestemmelser i regler om fyr og om lys på både i farvandene kan retten slukke fyret.",
      "(I tilfælde af overtrædelse … kan retten slukke fyret.)"
    ),
    (
      "En person, der passer et fyr, som er tændt hver nat hele året rundt langs kysterne, må ikke sove.",
      "(En person … må ikke sove.)"
    ),
    (
      "Den, der overtræder § 4, § 7, § 9, § 11, § 12, § 14, stk. 1, eller § 17, stk. 2, 1. pkt., straffes med bøde.",
      "(Den, der overtræder § 4 … straffes med bøde.)"
    ),
    (
      "Fyret lyser hver nat hele året rundt langs med alle de danske kyster. Det slukkes om dagen.",
      "(Fyret lyser hver nat hele året rundt langs med alle de danske kyster …)"
    ),
    ("Ministeren for fyr, både og andre lys langs kysten nedsætter et udvalg.", "(nedsætter et udvalg.)"),
  ]) func aHintTellsSomething(text: String, hint: String?) throws {
    #expect(try hints(behind: "§ 1. Se § 3.", "§ 3. \(text)\n") == [hint].compactMap(\.self))
  }

  @Test func anAnnexIsNotAboutTheFirstOfItsList() throws {
    #expect(try hints(behind: "§ 1. Se bilag 1.", "Bilag 1\n1. Store fyr.\n2. Små fyr.\n") == [])
    #expect(try hints(behind: "§ 1. Se bilag 1.", "Bilag 1\nFyrenes farver\n1. Hvid.\n") == ["(Fyrenes farver)"])
  }

  @Test func aHeadingThatSaysNothingGivesWayToTheWords() throws {
    #expect(try hints(behind: "§ 1. Se § 3.", "Generelt\n§ 3. Fyr lyser.\n") == ["(Fyr lyser.)"])
  }

  @Test func ofAnAmendingSectionTheActIsTold() throws {
    let draft = """
      Lov om ændring af lov om fyr
      § 1
      I lov nr. 112 af 3. februar 2012 om fyr, som ændret ved lov nr. 7 af 3. marts 2013, foretages følgende ændringer:
      1. I § 4 udgår », jf. § 5 i lov om både«.
      § 2
      I lov om både foretages følgende ændringer:
      1. § 3 ophæves.
      § 3
      Stk. 1. Loven træder i kraft den 1. maj 2027.
      Stk. 2. § 1 gælder ikke både.
      """
    #expect(try hints(editor(draft)).map { $0["label"]?.string } == ["(ændrer lov om fyr)"])
  }

  @Test func theWholeTextAndThePlaceComeWhenTheyAreAskedFor() throws {
    let editor = try editor(nil, resolving)
    let hint = try #require(try hints(editor).first)
    #expect(hint["label"]?.array?.first?["value"]?.string == "(Tilsyn)")
    #expect(hint["tooltip"] == nil)
    let resolved = try editor.ask("inlayHint/resolve", hint)
    #expect(resolved["tooltip"]?["value"]?.string?.contains("Kommunen fører tilsyn") == true)
    let location = resolved["label"]?.array?.first?["location"]
    #expect(location?["uri"]?.string == "file:///udkast.lov")
    #expect(location?["range"]?["start"]?["line"]?.int == 9)
    #expect(resolved["position"]?.serialized() == hint["position"]?.serialized())
  }

  @Test func aHintWhoseMentionHasGoneStaysAsItIs() throws {
    let editor = try editor(nil, resolving)
    let hint = try #require(try hints(editor).first)
    editor.change([["text": "§ 1. Tom.\n"]], version: 2)
    #expect(try editor.ask("inlayHint/resolve", hint).serialized() == hint.serialized())
  }

  @Test func whoDoesNotWantThemHasNone() throws {
    let editor = Editor()
    try editor.initialize(
      ["workspace": ["inlayHint": ["refreshSupport": true]]],
      [("initializationOptions", ["inlayHints": false])])
    editor.open(draft)
    #expect(try hints(editor).isEmpty)
    editor.notify("workspace/didChangeConfiguration", ["settings": ["lovsmed": ["inlayHints": true]]])
    #expect(editor.received().contains { $0["method"]?.string == "workspace/inlayHint/refresh" })
    #expect(try hints(editor).count == 4)
  }

  @Test func aMentionOfAnotherActShowsWhatStandsThere() async throws {
    let editor = Editor(
      ["/love/lovsmed.toml": "[library]\nfolders = [\"gældende\"]\n"],
      acts: [("/love/gældende/baad.txt", "Lov om både (bådloven)\nFlydeevne\n§ 1. En båd flyder.\n")])
    try editor.initialize()
    editor.open("Lov om fyr\n§ 1. Se bådlovens § 1.\n", uri: "file:///love/udkast.lov")
    await editor.settle()
    #expect(try hints(editor).map { $0["label"]?.string } == ["(Flydeevne)"])
  }
}

import Analysis
import Analyzers
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// After any edits a draft that has been kept up to date reads as one that is read anew: the same tree, the same references,
/// the same findings.
@Suite struct EditedDraftTests {
  private let linter = Linter(analyzers: BuiltIn.analyzers, severities: { $0.severity })

  /// A small generator of numbers, so that a failing run can be made again from its seed.
  private struct Random {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(limit, 1)))
    }
  }

  private static let pieces = [
    "x", "9", " ", ".", ",", "\n", "\r\n", "Stk. 2. ", "\nStk. 3. Badet er åbent. ", "§ 4", "\n§ 5. Badet er lukket.\n",
    "\n§ 4 a. Gebyret er 20 kr.\n", ", jf. § 3, stk. 2,", " § 2, stk. 1, 2. pkt.", "1) ", "\n2) olie, ", "a) ", "»",
    "«",
    " stk. 2 og 3 ", "(Ophævet)", "\nKapitel 7\nTilsyn\n", "\nBilag 1\n", " i lov om leje", "straffelovens § 5",
    "Loven træder i kraft den 1. juli 2027.", "<!-- lovsmed: ignore numbering: prøve -->\n", "\u{A0}", "æ", "🙂",
    "\nLov nr. 3 af 2. maj 2012 indeholder følgende ikrafttrædelsesbestemmelse:\n§ 2\n",
    "1. I § 5 ændres »a« til: »b«.\n", "\n```\n", "\n[^1]: Loven gælder.\n", "\nStk\\. 2\\. ", "\n1\\) olie, ", "\\",
    "lov om havnebade", "ophæves", "ændres", "3",
    " mv. ", " m.v. ", " efter grundloven", " efter Danmarks Riges Grundlov", " Virksomheder skal ", " for Grønland",
    " Loven gennemfører direktiv 2006/7/EF. ", "Loven træder i kraft den 5. maj 2027.",
  ]

  /// An act of so many sections, in chapters, with references to and fro and lists.
  private static func act(sections: Int, isConsolidated: Bool) -> String {
    var text =
      isConsolidated
      ? "Bekendtgørelse af lov om havnebade\nHerved bekendtgøres lov om havnebade.\n" : "Lov om havnebade\n"
    for number in 1...sections {
      if number % 7 == 1 { text += "Kapitel \(number / 7 + 1)\nOm bade af \(number). grad\n" }
      text +=
        "§ \(number). Badet er åbent, jf. § \(number % sections + 1), stk. 2. Det gælder ikke efter § \(number * 3).\n"
      text +=
        "Stk. 2. Kommunen fører tilsyn med\n1) vandet, jf. stk. 1, 2. pkt.,\n2) broen og\n3) kioskens\na) is og\nb) kaffe.\n"
      if number % 5 == 0 { text += "Stk. 3. (Ophævet)\n" }
      if number % 4 == 0 {
        text += "Stk. 4. Afgiften efter § \(max(1, number - 3)), stk. 2, nr. 2-4, er 2. 500 kr.\n\n"
      }
    }
    return text + "Bilag 1\nSatser, jf. § 3, stk. 2\n1) Børn: 10 kr.\n2) Voksne: 20 kr.\n"
  }

  private func compare(_ edited: Document, _ review: Review, _ context: String) {
    let fresh = Document(path: edited.path, source: edited.source, library: edited.library)
    let nodes = zip(edited.tree.nodes, fresh.tree.nodes).allSatisfy { "\($0)" == "\($1)" }
    let sameTree = nodes && edited.tree.nodes.count == fresh.tree.nodes.count && edited.kind == fresh.kind
    #expect(sameTree, "the tree, \(context)")
    guard sameTree else { return }
    #expect(told(edited.references) == told(fresh.references), "the references, \(context)")
    #expect(told(review) == told(linter.review(fresh)), "the findings, \(context)")
  }

  private func told(_ references: DocumentReferences) -> [String] {
    references.all.indices.map { index in
      let (reference, resolution) = (references.all[index], references.resolutions[index])
      let targets = resolution.targets.map { "\($0.node) \($0.sentence) \($0.range)" }
      return
        "\(reference.range) \(reference.node) \(reference.owner) \(reference.group) \(resolution.status) \(targets)"
    }
  }

  private func told(_ review: Review) -> [String] {
    review.findings.map {
      "\($0.rule.id) \($0.severity) \($0.range) \($0.node) \($0.message) \($0.related) \($0.fixes)"
    }
  }

  @Test(arguments: [(3, false), (40, false), (90, false), (90, true)])
  func randomEditsAndUndo(sections: Int, isConsolidated: Bool) throws {
    try editAtRandom(Self.act(sections: sections, isConsolidated: isConsolidated), seed: sections)
  }

  /// The acts that are amended are at hand.
  @Test(arguments: 1...4) func randomEditsOfWhatAmends(seed: Int) throws {
    let bathing = Self.act(sections: 12, isConsolidated: false)
    let library = ActLibrary(texts: [
      ("bade.txt", bathing), ("lejelov.txt", bathing.replacing("om havnebade", with: "om leje")),
      ("kyst.txt", "Lov om kyster\n§ 1. Kysten er fri, jf. § 3 i lov om havnebade.\n"),
    ])
    func section(_ number: Int, _ act: String) -> String {
      """
      § \(number)
      I \(act) foretages følgende ændringer:
      1. I § 3, stk. 2, ændres »vandet« til: »bølgerne«.
      2. Efter § 3, stk. 1, indsættes som nyt stykke:
      »Stk. 2. Vandet måles efter § 5, stk. 2.«
      Stk. 2 bliver herefter stk. 3.
      3. § 8, stk. 2, ophæves.

      """
    }
    let acts = ["lov om havnebade", "lov om leje", "lov om kyster"] + (seed == 1 ? ["lov om leje"] : [])
    let sections = acts.enumerated().map { section($0 + 1, $1) }.joined()
    let draft = "Lov om ændring af forskellige love\n\(sections)§ 9\nLoven træder i kraft den 1. juli 2027.\n"
    try editAtRandom(draft, seed: seed, library)
    let own = "Lov om kajer\nKapitel 1\n§ 90. Kajen er fri, jf. § 3, stk. 3, i lov om havnebade.\nKapitel 2\n"
    try editAtRandom(own + sections + "§ 91. Loven træder i kraft den 1. juli 2027.\n", seed: seed, library)
  }

  /// What is found beyond the findings that a review keeps is remembered, too, and it is always the first that are kept.
  @Test func moreFindingsThanAreKeptAreRemembered() throws {
    let draft =
      "Lov om havnebade\n"
      + (1...1300).map { "§ \($0). Badet er aabent, jf. § 5000, og koster 2. 500 kr. m.v.\n" }.joined()
    var text = SourceText(draft)
    var document = Document(path: "udkast.lov", source: text, isEdited: true)
    var memory = ReviewMemory()
    var last = linter.review(document, with: &memory)
    #expect(last.omissions.contains { $0.rule.id == "reference/missing-target" && $0.count == 300 })
    /// The section in whose last line `old` stands is changed.
    func edit(_ section: Int, _ old: String, _ new: String) throws -> Review {
      let start = try #require(text.string(in: ByteRange(0, text.count)).firstRange(of: "\n§ \(section). "))
      let from = text.string(in: ByteRange(0, text.count))[..<start.lowerBound].utf8.count
      let rest = text.string(in: ByteRange(from, text.count))
      let place = try #require(rest.firstRange(of: old))
      let at = from + rest[..<place.lowerBound].utf8.count
      let remains = try #require(document.remains)
      try text.replace(ByteRange(at, at + old.utf8.count), with: new)
      let change: DocumentChange
      (document, change) = remains.read(
        text, after: TextChange(ByteRange(at, at + old.utf8.count), newCount: new.utf8.count))
      memory.note(change, in: document)
      return linter.review(document, with: &memory)
    }
    for (section, old, new) in [
      (7, ", jf. § 5000,", ""), (1200, "Badet", "Bad"), (900, "§ 5000", "§ 3 og § 5001 og § 5002"),
      (2, "Badet", "<!-- lovsmed: ignore-file reference: prøve -->Badet"), (1299, "§ 5000", "§ 4"),
    ] {
      let review = try edit(section, old, new)
      compare(document, review, "section \(section)")
      let fresh = linter.review(Document(path: "udkast.lov", source: text))
      #expect(
        review.omissions.map { "\($0.rule.id) \($0.count)" } == fresh.omissions.map { "\($0.rule.id) \($0.count)" })
      // What was found in sections far from it has not been found anew.
      let known = Set(last.findings.map { ObjectIdentifier($0.identity) })
      let missing = review.findings.filter { $0.rule.id == "reference/missing-target" }
      #expect(missing.count { !known.contains(ObjectIdentifier($0.identity)) } < 100)
      last = review
    }
  }

  private func editAtRandom(_ draft: String, seed: Int, _ library: ActLibrary? = nil) throws {
    var text = SourceText(draft)
    var document = Document(path: "udkast.lov", source: text, library: library, isEdited: true)
    var memory = ReviewMemory()
    var random = Random(state: UInt64(seed))
    var undo: [TextEdit] = []
    _ = linter.review(document, with: &memory)
    for step in 0..<150 {
      let edit =
        random.next(below: 4) == 0 ? undo.popLast() ?? randomEdit(of: text, &random) : randomEdit(of: text, &random)
      let old = edit.range
      undo.append(TextEdit(ByteRange(old.start, old.start + edit.newText.utf8.count), text.string(in: old)))
      let remains = try #require(document.remains)
      try text.replace(old, with: edit.newText)
      let change: DocumentChange
      (document, change) = remains.read(text, after: TextChange(old, newCount: edit.newText.utf8.count))
      memory.note(change, in: document)
      // Findings are not asked for after each edit.
      guard step % 3 != 1 else { continue }
      compare(document, linter.review(document, with: &memory), "seed \(seed), step \(step)")
    }
  }

  private func randomEdit(of text: SourceText, _ random: inout Random) -> TextEdit {
    let start = text.characterStart(at: random.next(below: text.count + 1))
    let length = [0, 0, 3, 12, 300][random.next(below: 5)]
    let end = text.characterStart(at: min(text.count, start + random.next(below: length + 1)))
    let comes = random.next(below: 3) > 0 || start == end
    return TextEdit(ByteRange(start, end), comes ? Self.pieces[random.next(below: Self.pieces.count)] : "")
  }

  /// Makes one edit and compares.
  private func check(_ draft: String, _ old: String, _ new: String) throws {
    var text = SourceText(draft)
    let document = Document(path: "udkast.lov", source: text, isEdited: true)
    var memory = ReviewMemory()
    _ = linter.review(document, with: &memory)
    let before = try #require(draft.firstRange(of: old)).lowerBound
    let start = draft.utf8.distance(from: draft.startIndex, to: before)
    let remains = try #require(document.remains)
    let range = ByteRange(start, start + old.utf8.count)
    try text.replace(range, with: new)
    let (edited, change) = remains.read(text, after: TextChange(range, newCount: new.utf8.count))
    memory.note(change, in: edited)
    compare(edited, linter.review(edited, with: &memory), "»\(old)« becomes »\(new)«")
  }

  private static func numbered(_ range: Range<Int>, _ line: (Int) -> String) -> String {
    range.map { line($0) + "\n" }.joined()
  }

  /// `§ 5 Kommunen …` after § 60 is running text, with which an item or a stykke can go on.
  @Test func aLabelThatIsNotDueIsNoPlaceToGoOnFrom() throws {
    let opening = "Lov om havnebade\n§ 60. Badet skal have\n"
    let items = Self.numbered(1..<80) { "\($0)) redskab nr. \($0)," }
    let stray = "§ 5 Kommunen bestemmer.\n"
    let sections = Self.numbered(61..<200) { "§ \($0). Badet er åbent." }
    try check(
      opening + items + "80) en stige efter jfx\n\n\n\n" + stray + "Her er mere.\n" + sections, "efter jfx", "efter jf."
    )
    let subsections = Self.numbered(2..<480) { "Stk. \($0). Kommunen fører tilsyn \($0)." }
    try check(opening + items + "80)\n" + stray + subsections + "§ 61. Badet er åbent.\n", "tilsyn 478", "tilsynet 478")
    let first = Self.numbered(2..<80) { "Stk. \($0). Redskab nr. \($0)." }
    try check(
      opening + first + "Stk. 80. Kommunen fører tilsyn\n<!-- husk -->\n\n\n\n" + stray + sections,
      "<!-- husk -->\n", "")
    let instructions = { (range: Range<Int>) in Self.numbered(range) { "\($0). I § \($0) ændres »a« til: »b«." } }
    try check(
      "Lov om ændring af lov om bade\n§ 9\nI lov om bade foretages følgende ændringer:\n" + instructions(1..<80)
        + "80.\n§ 5 Affattes således:\n" + instructions(81..<600) + "§ 10\nLoven træder i kraft den 1. juli 2027.\n",
      "I § 598 ændres »a«", "I § 598 ændres »aa«")
  }

  /// What did not resolve and was taken for another text's resolves when the sentence comes.
  @Test(arguments: [
    "Bilag 1\nTakster\nTaksten beregnes efter § 2, stk. 2, 2. pkt.\n",
    "Officielle noter\n1) Reglen i § 2, stk. 2, 2. pkt., er ny.\n",
    "§ 4. Der betales efter havnebadslovens § 2, stk. 2, 2. pkt.\n",
    "§ 4. Der betales efter § 5 i lov om leje og § 2, stk. 2, 2. pkt.\n",
    "Lov nr. 7 af 3. maj 2027 indeholder følgende ikrafttrædelsesbestemmelse:\n§ 2\nStk. 1. Loven gælder, jf. lovens § 2, stk. 2, 2. pkt.\n",
  ])
  func aSentenceThatAppearsIsFound(_ rest: String) throws {
    let act =
      "Lov om havnebade (havnebadsloven)\n§ 1. Loven gælder for havnebade.\n§ 2. Kommunen fører tilsyn. Det er gratis.\n"
      + "Stk. 2. Kommunen fastsætter regler.\n§ 3. \(String(repeating: "Badet er åbent. ", count: 60))\n"
    try check(act + rest, "fastsætter regler.", "fastsætter regler. De er korte.")
    try check(act + rest, "fører tilsyn. Det", "fører tilsyn, som")
  }

  @Test func severalEditsMakeOneStretch() {
    var change = TextChange(ByteRange(10, 12), newCount: 5)
    change.append(ByteRange(20, 21), newCount: 0)
    #expect(change.oldRange == ByteRange(10, 18) && change.newRange == ByteRange(10, 20))
    change.append(ByteRange(3, 3), newCount: 2)
    #expect(change.oldRange == ByteRange(3, 18) && change.newRange == ByteRange(3, 22))
    #expect(change.moved(ByteRange(0, 3)) == ByteRange(0, 3))
    #expect(change.moved(ByteRange(18, 20)) == ByteRange(22, 24))
  }

  @Test func twoStatesOfATextDifferInOneStretch() {
    let change = TextChange(from: SourceText("§ 1. Badet er åbent."), to: SourceText("§ 1. Badet er ikke åbent."))
    #expect(change.oldRange.isEmpty && change.newCount == 5)
  }

  @Test func aFindingThatOnlyMovesStaysTheSame() throws {
    let opening = "Lov om bade\n§ 1. Se § 7.\n§ 2. Badet er "
    var text = SourceText(opening + "åbent. \(String(repeating: "Vandet er koldt. ", count: 90))\n§ 3. Se § 9.\n")
    let document = Document(path: "udkast.lov", source: text, isEdited: true)
    var memory = ReviewMemory()
    let before = linter.review(document, with: &memory).findings.filter { $0.rule.id == "reference/missing-target" }
    let remains = try #require(document.remains)
    let place = ByteRange(opening.utf8.count, opening.utf8.count)
    try text.replace(place, with: "ikke ")
    let (edited, change) = remains.read(text, after: TextChange(place, newCount: 5))
    memory.note(change, in: edited)
    let after = linter.review(edited, with: &memory).findings.filter { $0.rule.id == "reference/missing-target" }
    #expect(before.count == 2 && after.count == 2)
    #expect(after[1].identity === before[1].identity)
    #expect(after[1].range.start == before[1].range.start + 5)
  }
}

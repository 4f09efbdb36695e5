import Interchange
import StatuteModel
import StatuteSyntax
import Testing

/// Which acts a library knows, and by what names.
struct ActLibraryTests {
  private func library(_ shelf: Shelf) async -> ActLibrary {
    await ActLibrary.open(["love"], store: shelf, formats: [PlainTextFormat(), LexDaniaFormat()])
  }

  private func library(_ texts: [String: String]) async -> ActLibrary {
    await library(Shelf(Dictionary(uniqueKeysWithValues: texts.map { ("love/" + $0.key, $0.value) })))
  }

  private func paths(_ entries: [ActEntry]) -> [String] { entries.map { String($0.path.dropFirst(5)) } }

  private static let section = "\n§ 1. Loven gælder for havnebade.\n"

  // MARK: Names

  @Test(arguments: [
    ("Bekendtgørelse af lov om havnebade1)", ["lov om havnebade", "Lov om  havnebade", "lov\u{A0}om havne\u{AD}bade"]),
    (
      "Bekendtgørelse af lov om afgift af bade (badeafgiftsloven)1)",
      [
        "lov om afgift af bade", "badeafgiftsloven", "Badeafgiftslovens", "lov om afgift af bade (badeafgiftsloven)",
      ]
    ),
    ("Bekendtgørelse af lov om bidrag til bade (Badebidragslov)", ["badebidragsloven", "badebidragslov"]),
    ("Bekendtgørelse af badeloven", ["badeloven", "badelovens"]),
    ("Badelov", ["Badelov", "badeloven", "badelovens"]),
    ("Borgerlig badelov", ["borgerlig badelov", "badeloven", "borgerlig badelovs"]),
    ("Lov om planer (VVM)1)", ["lov om planer (VVM)"]),
    ("Lov om bevilling for 2012 (nr. 2)", ["lov om bevilling for 2012 (nr. 2)"]),
  ])
  func titlesMakeNames(title: String, names: [String]) async throws {
    let library = await library(["lov.txt": title + Self.section])
    for name in names { #expect(paths(library.acts(named: name)) == ["lov.txt"], "\(name)") }
    #expect(library.acts(named: "lov").isEmpty)
    #expect(library.acts(named: "").isEmpty)
  }

  @Test func anAmendingActHasItsTitleAlone() async throws {
    let text =
      "Lov om ændring af badeloven\n(Åbningstider)\n§ 1\nI badeloven foretages følgende ændring:\n1. § 2 ophæves.\n"
    let library = await library(["2011-0007-badeloven.txt": text, "badeloven.txt": "Badelov" + Self.section])
    #expect(paths(library.acts(named: "badeloven")) == ["badeloven.txt"])
    #expect(paths(library.acts(named: "lov om ændring af badeloven")) == ["2011-0007-badeloven.txt"])
    #expect(library.entries.map(\.kind) == [.amendingAct, .act])
  }

  @Test func whatIsNoActIsNotListed() async throws {
    let library = await library(["brev.txt": "Kære kollega\n\nTak for sidst.\n", "tom.md": "", "note.xyz": "Badelov"])
    #expect(library.entries.isEmpty)
    #expect(library.problems.isEmpty)
  }

  // MARK: Numbers and days

  @Test func theNewestVersionComesFirst() async throws {
    let title = "Bekendtgørelse af lov om bade" + Self.section
    let library = await library([
      "2009-1053-badeloven.txt": title, "2016-0012-badeloven.txt": title, "2016-0100-badeloven.txt": title,
      "udkast.txt": "Forslag til lov om bade" + Self.section,
    ])
    let newest = ["2016-0100-badeloven.txt", "2016-0012-badeloven.txt", "2009-1053-badeloven.txt"]
    #expect(paths(library.acts(named: "badeloven")) == newest)
    #expect(paths(library.acts(named: "lov om bade")) == newest + ["udkast.txt"])
    #expect(paths(library.acts(number: 1053, year: 2009)) == [newest[2]])
    let oldest = try #require(library.acts(named: "badeloven").last)
    #expect(paths(library.versions(of: oldest)) == newest + ["udkast.txt"])
  }

  @Test func frontMatterSaysNumberAndDay() async throws {
    let library = await library([
      "a.md":
        "---\nlov: Badeloven\nofficielTitel: \"Bekendtgørelse af lov om bade\"\ntype: LBKH\nyear: 2024\nnumber: 152\n---\n# Bade\n\n**§ 1.** Loven gælder.\n",
      "b.lov.md":
        "---\ntitle: \"Lov om \\\"saunaer\\\"\"\ndate: 2004-03-03\nnumber: 168\n---\n**§ 1.** Loven gælder.\n",
      "c.md": "# Bekendtgørelse af lov om dyk\n\nLBK nr 193 af 02/03/2016 (Dykkerloven)\n\n**§ 1.** Loven gælder.\n",
    ])
    let day = try #require(ActDate(year: 2004, month: 3, day: 3))
    #expect(library.act(number: 152, date: day) == nil)
    #expect(paths(library.acts(named: "badeloven")) == ["a.md"])
    #expect(library.acts(named: "badeloven").first?.kind == .consolidatedAct)
    #expect(library.act(cited: "lov nr. 168 af 3. marts 2004 om saunaer")?.title == "Lov om \"saunaer\"")
    #expect(library.act(cited: "lov nr. 168 af 4. marts 2004") == nil)
    #expect(library.act(cited: "lovbekendtgørelse nr. 193 af 2. marts 2016")?.path == "love/c.md")
    #expect(paths(library.acts(named: "dykkerlovens")) == ["c.md"])
  }

  @Test func theSignatureSaysTheDay() async throws {
    let end = "Givet på Christiansborg Slot, den 25. juni 2010\nUnder Vor Kongelige Hånd og Segl\n"
    let long = String(repeating: "\nStk. 2. Badet er åbent for alle.", count: 2000)
    let library = await library(["2010-0713-bade.txt": "Lov om bade\n§ 1. Loven gælder." + long + "\n" + end])
    #expect(library.act(cited: "lov nr. 713 af 25. juni 2010") != nil)
    #expect(library.act(cited: "lov nr. 713 af 26. juni 2010") == nil)
  }

  @Test func lexDaniaIsKnownByItsMeta() async throws {
    let changes = String(repeating: "<Dokument><KortNavn>LOV nr 1 af 1/1/2010</KortNavn></Dokument>", count: 1000)
    let library = await library([
      "a.xml": """
      <Dokument><Meta><AendresAf>\(changes)</AendresAf><DocumentType>LBK H#LOKDOK03</DocumentType><DocumentTitle>\
      Bekendtgørelse af lov om bade</DocumentTitle><PopularTitle>Badeloven</PopularTitle><Year>2009</Year>\
      <DiesSigni>2009-10-29</DiesSigni><Number>1053</Number><Status>Historic</Status></Meta><DokumentIndhold><Exitus>\
      <Linea><Char>§ 1. Loven gælder.</Char></Linea></Exitus></DokumentIndhold></Dokument>
      """
    ])
    let entry = try #require(library.acts(named: "badelovens").first)
    #expect(entry == library.act(cited: "lovbekendtgørelse nr. 1053 af 29. oktober 2009"))
    #expect(entry.kind == .consolidatedAct)
    #expect(entry.status == "Historic")
    #expect(library.document(for: entry)?.source == .init("§ 1. Loven gælder.\n"))
  }

  // MARK: Names in running text

  private static let acts = [
    "a.txt": "Lov om boligbyggeri" + section, "b.txt": "Lov om leje m.v." + section,
    "c.txt": "Lov om leje af almene boliger" + section,
    "d.txt": "Lov om afgift af bade (badeafgiftsloven)" + section,
  ]

  @Test(arguments: [
    ("lov om boligbyggeri, jf. § 5", "lov om boligbyggeri", "a.txt"),
    ("Lov om\u{A0}bolig\u{AD}byggeri\nfinder ikke anvendelse", "Lov om\u{A0}bolig\u{AD}byggeri", "a.txt"),
    ("lov om boligbyggeri og lov om leje m.v.", "lov om boligbyggeri", "a.txt"),
    ("lov om boligbyggeri i medfør af § 3", "lov om boligbyggeri", "a.txt"),
    ("lov om leje m.v.", "lov om leje m.v.", "b.txt"),
    ("lov om leje af almene boliger", "lov om leje af almene boliger", "c.txt"),
    ("lov om afgift af bade (badeafgiftsloven) og andet", "lov om afgift af bade (badeafgiftsloven)", "d.txt"),
    ("badeafgiftslovens § 7 og andet", "badeafgiftslovens", "d.txt"),
    ("Badeafgiftsloven og andre love", "Badeafgiftsloven", "d.txt"),
  ])
  func theLongestNameIsMatched(text: String, name: String, path: String) async throws {
    let library = await library(Self.acts)
    let match = try #require(library.match(text))
    #expect(paths([match.entry]) == [path])
    #expect(match.byteCount == name.utf8.count)
  }

  @Test(arguments: [
    "lov om boligbyggeri og friplejeboliger", "lov om boligbyggeri i Grønland", "lov om boligbyggeri m.v.",
    "lov om boligbyggeri-fonde", "lov om boligbyggerier", "lov om leje af erhvervslokaler", "lov om",
    "badeafgiftslovene",
    "badeafgiftsloven-udvalget", "", "§ 1",
  ])
  func aNameThatRunsOnIsNoMatch(text: String) async throws {
    #expect(await library(Self.acts).match(text) == nil)
  }

  @Test func textThatBreaksOffInTheMiddleOfACharacterIsSurvived() async throws {
    let library = await library(Self.acts)
    for cut in [[0xC3], [0xE2, 0x80], [0xF0], [0xC2], [0xFF, 0xFE]] as [[UInt8]] {
      #expect(library.match((Array("lov om leje m.v.".utf8) + cut)[...]) != nil || cut[0] == 0xC3 || cut[0] >= 0xF0)
      #expect(library.match(cut[...]) == nil)
    }
  }

  // MARK: What is broken

  @Test func brokenFilesAreNamedAndTheRestUsed() async throws {
    let shelf = Shelf([
      "love/a.txt": "Badelov" + Self.section, "love/b.xml": "<html/>", "love/c.xml": "<Dokument><Meta>",
    ])
    shelf.put([0x4C, 0xE6, 0x0A], at: "love/d.txt")
    let library = await library(shelf)
    #expect(paths(library.acts(named: "badeloven")) == ["a.txt"])
    #expect(library.problems.map(\.path) == ["love/b.xml", "love/c.xml", "love/d.txt"])
  }

  @Test func anActThatIsBrokenFurtherOnIsNamedWhenItIsAskedFor() async throws {
    let meta = "<Dokument><Meta><DocumentTitle>Lov om bade</DocumentTitle></Meta>"
    let filling = String(repeating: "<Exitus><Linea><Char>Bade.</Char></Linea></Exitus>", count: 1000)
    let library = await library(["a.xml": meta + filling + "</Bog>"])
    let entry = try #require(library.acts(named: "lov om bade").first)
    #expect(library.problems.isEmpty)
    #expect(library.document(for: entry) == nil)
    #expect(library.document(for: entry) == nil)
    #expect(library.problems.map(\.path) == ["love/a.xml"])
  }

  @Test func aFolderThatIsNotThereIsToldOf() async {
    let library = await library(Shelf())
    #expect(library.problems.map(\.path) == ["love"])
    #expect(ActLibrary.empty.acts(named: "badeloven").isEmpty)
  }

  // MARK: The cache

  @Test func whatHasNotChangedIsNotReadAgain() async throws {
    let shelf = Shelf(["love/a.txt": "Badelov" + Self.section, "love/b.txt": "Lov om saunaer" + Self.section])
    let first = await library(shelf)
    #expect(shelf.takeBytesRead() > 0)
    #expect(await library(shelf).entries == first.entries)
    #expect(shelf.takeBytesRead() == 0)
    shelf.put("Dykkerlov" + Self.section, at: "love/a.txt")
    shelf.remove("love/b.txt")
    let second = await library(shelf)
    #expect(second.entries.map(\.title) == ["Dykkerlov"])
    #expect(shelf.takeBytesRead() < 200)
    #expect(await library(shelf).entries == second.entries)
    #expect(shelf.takeBytesRead() == 0)
  }

  @Test func aSpoiltCacheIsBuiltAnew() async throws {
    let shelf = Shelf(["love/2010-0003-badeloven.txt": "Bekendtgørelse af lov om bade" + Self.section])
    let entries = await library(shelf).entries
    let spoilers: [@Sendable (inout [UInt8]) -> Void] = [
      { $0.removeAll() }, { $0.removeLast() }, { $0[20] ^= 1 }, { $0 = Array(repeating: 0xFF, count: 100) },
      { $0 += $0 }, { $0[$0.count / 2] &+= 1 },
    ]
    for spoil in spoilers {
      shelf.spoilCaches(spoil)
      _ = shelf.takeBytesRead()
      let library = await library(shelf)
      #expect(library.entries == entries)
      #expect(library.problems.isEmpty)
      #expect(shelf.takeBytesRead() > 0)
    }
  }

  // MARK: Texts

  @Test func textsAreReadWhenAskedForAndKept() async throws {
    let shelf = Shelf(["love/a.txt": "Badelov" + Self.section])
    let library = await library(shelf)
    _ = shelf.takeBytesRead()
    let entry = try #require(library.entries.first)
    #expect(library.document(for: entry)?.title == "Badelov")
    #expect(shelf.takeBytesRead() > 0)
    #expect(library.document(for: entry)?.path == "love/a.txt")
    #expect(shelf.takeBytesRead() == 0)
  }

  @Test func onlySoManyTextsAreKept() async throws {
    let shelf = Shelf()
    for number in 1...40 { shelf.put("Lov om bad \(number)" + Self.section, at: "love/\(number).txt") }
    let library = await library(shelf)
    for entry in library.entries { #expect(library.document(for: entry) != nil) }
    _ = shelf.takeBytesRead()
    _ = library.document(for: library.entries[39])
    #expect(shelf.takeBytesRead() == 0)
    _ = library.document(for: library.entries[0])
    #expect(shelf.takeBytesRead() > 0)
  }

  @Test func manyMayAskAtOnce() async throws {
    let shelf = Shelf()
    for number in 1...30 { shelf.put("Lov om bad \(number)" + Self.section, at: "love/\(number).txt") }
    let library = await library(shelf)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { library.entries.count { library.document(for: $0)?.title == $0.title } }
      }
      for await count in group { #expect(count == 30) }
    }
  }
}

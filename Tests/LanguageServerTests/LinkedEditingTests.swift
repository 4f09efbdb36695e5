import JSON
import Testing

/// What is changed in two places at once.
struct LinkedEditingTests {
  private func ranges(_ text: String, at mark: Character) throws -> [String]? {
    let editor = Editor()
    try editor.initialize()
    editor.open(text)
    return try editor.ask("textDocument/linkedEditingRange", at: mark)["ranges"]?.array?.map(written)
  }

  private let act = """
    Oversigt (indholdsfortegnelse)
    Kapitel 1 Anvendelse1️⃣
    Kapitel 2\tAd2️⃣gang\t§§ 2-4
    Kapitel 3 Straf
    Den fulde tekst
    Lov om havnebade
    Kapitel 1
    3️⃣Anvendelse
    § 1. Loven gælder for havnebade.
    Kapitel 2
    Adgang
    § 2. Badet er åbent.4️⃣
    Kapitel 3
    5️⃣Straf
    § 3. Med bøde straffes den, der bader nøgen.
    Straf
    § 4. Bøden tilfalder kommunen.

    """

  @Test func aHeadingAndItsRowInTheContents() throws {
    #expect(try ranges(act, at: "1️⃣") == ["7:0-7:10", "1:10-1:20"])
    #expect(try ranges(act, at: "3️⃣") == ["7:0-7:10", "1:10-1:20"])
    #expect(try ranges(act, at: "2️⃣") == ["10:0-10:6", "2:10-2:16"])
  }

  @Test func whatIsNotCertainIsLeftAlone() throws {
    #expect(try ranges(act, at: "5️⃣") == nil, "two headings say the same")
    #expect(try ranges(act, at: "4️⃣") == nil)
  }

  @Test func ofManyThatSayTheSameNoneIsTheOne() throws {
    let rows = String(repeating: "Tilsyn\n", count: 3)
    let text = "Oversigt (indholdsfortegnelse)\nHavnetilsyn\n\(rows)Havnens Tilsyn1️⃣\nDen fulde tekst\nLov om både\n"
    let headings = (1...3).map { "Tilsyn\n§ \($0). Både sejler.\n" }.joined()
    #expect(try ranges(text + headings, at: "1️⃣") == nil)
    #expect(
      try ranges(text + headings + "Havnens Tilsyn\n§ 4. Både lægger til.\n", at: "1️⃣") == ["14:0-14:14", "5:0-5:14"])
  }

  private let bill = """
    Forslag til
    Lov om ændring af lov om havnebade
    § 11️⃣
    I lov om havnebade foretages følgende ændringer:
    1. § 3 ophæves.
    2. Efter § 4 indsættes:
    »§ 22️⃣. Badet er åbent.«
    § 2
    Loven træder i kraft den 1. juli 2026.

    Bemærkninger til lovforslaget
    Bemærkninger til lovforslagets enkelte bestemmelser
    Til § 3️⃣1
    Til nr. 1
    Bestemmelsen er forældet.
    Til § 2
    Loven træder i kraft ved halvåret.

    """

  @Test func aSectionAndItsRemarks() throws {
    #expect(try ranges(bill, at: "1️⃣") == ["2:2-2:3", "12:6-12:7"])
    #expect(try ranges(bill, at: "3️⃣") == ["2:2-2:3", "12:6-12:7"])
  }

  @Test func newTextHasNoRemarksOfItsOwn() throws {
    #expect(try ranges(bill, at: "2️⃣") == nil)
  }

  private let recast = """
    Lov om ændring af lov om havnebade
    § 1
    I lov om havnebade foretages følgende ændringer:
    1. § 71️⃣ a affattes således:
    »§ 7 a2️⃣. Badet er åbent.«
    2. § 8, stk. 23️⃣, affattes således:
    »Stk. 2. Badet er lukket.«
    3. § 9, stk. 3, affattes således:
    »Stk. 44️⃣. Badet er lukket.«
    4. Efter § 10 indsættes:
    »§ 105️⃣. Badet er lukket.«

    """

  @Test func aProvisionThatIsRecastAndItsNewText() throws {
    #expect(try ranges(recast, at: "1️⃣") == ["3:5-3:8", "4:3-4:6"])
    #expect(try ranges(recast, at: "2️⃣") == ["3:5-3:8", "4:3-4:6"])
    #expect(try ranges(recast, at: "3️⃣") == ["5:13-5:14", "6:6-6:7"])
    #expect(try ranges(recast, at: "4️⃣") == nil, "the numbers differ")
    #expect(try ranges(recast, at: "5️⃣") == nil, "nothing is recast")
  }

  @Test func withoutATwinThereIsNothing() throws {
    #expect(try ranges("§ 1️⃣1. Loven gælder for havnebade.\n", at: "1️⃣") == nil)
  }
}

import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText
import TestSupport
import Testing

/// The head of a bill, whose lines stand on their own, in every format that it comes in.
struct BillHeadTests {
  /// The lines above and of a title, parted by `/`, and what they are.
  struct Head: Sendable, CustomStringConvertible {
    let description: String
    let kind: DocumentKind
    let title: String
    let isBill: Bool

    init(_ lines: String, _ kind: DocumentKind = .act, _ title: String = "Lov om havnebade", isBill: Bool = true) {
      (description, self.kind, self.title, self.isBill) = (lines, kind, title, isBill)
    }

    var lines: [String] { description.split(separator: " / ").map(String.init) }
  }

  private static let heads = [
    Head("Forslag / til / Lov om havnebade"),
    Head("Forslag til / Lov om havnebade"),
    Head("UDKAST / Søministeriet / Forslag / til / Midlertidig lov om havnebade", .act, "Midlertidig lov om havnebade"),
    Head("FORSLAG / TIL / LOV OM HAVNEBADE", .act, "LOV OM HAVNEBADE"),
    Head("Forslag / til lov om havnebade", .act, "lov om havnebade"),
    Head("Forslag / til / Lov / om / havnebade"),
    Head("Udkast / til / Forslag / til / Lov om havnebade"),
    Head("Udkast til / Forslag til / Lov om havnebade"),
    Head("L 12 / Forslag / til / Lov om havnebade"),
    Head("Lovforslag nr. L 12 / Folketinget 2029-30 / Fremsat den 3. oktober 2029 / Forslag / til / Lov om havnebade"),
    Head(
      "Søministeriet / 3. maj 2029 / j.nr. 12 / UDKAST / Forslag / til / Lov om ændring af lov om havnebade / (Broer)",
      .amendingAct, "Lov om ændring af lov om havnebade"),
    Head(
      "Forslag / til / Lov om ændring af / Lov om havnebade / og lov om broer", .amendingAct,
      "Lov om ændring af Lov om havnebade og lov om broer"),
    Head("Søministeriet / Forslag til lov om havnebade", .act, "Forslag til lov om havnebade"),
    Head("Lov nr. 12 af 3. maj 2029 / Lov om havnebade", isBill: false),
    Head("Lov / om / havnebade", isBill: false),
    Head("Inatsisartutlov om havnebade", .act, "Inatsisartutlov om havnebade", isBill: false),
    Head(
      "Lagtingslov om ændring af lagtingslov om havnebade", .amendingAct,
      "Lagtingslov om ændring af lagtingslov om havnebade", isBill: false),
    Head(
      "Kongelig anordning om ikrafttræden for Grønland af lov om havnebade", .executiveOrder,
      "Kongelig anordning om ikrafttræden for Grønland af lov om havnebade", isBill: false),
    Head(
      "Bekendtgørelse / af / lov om havnebade", .consolidatedAct, "Bekendtgørelse af lov om havnebade", isBill: false),
  ]

  private static let provisions = [
    "§ 1. Et havnebad har en bro.", "§ 2. Loven træder i kraft den 1. januar 2031.",
  ]

  private func expect(_ text: [UInt8], is head: Head) throws {
    let document = Document(path: "udkast.txt", source: try SourceText(validating: text))
    #expect(document.kind == head.kind)
    #expect(document.title == head.title)
    #expect(ActEntry(document)?.isBill == head.isBill)
  }

  @Test(arguments: heads) func plainText(head: Head) throws {
    try expect(Array((head.lines + Self.provisions).joined(separator: "\n").utf8), is: head)
  }

  @Test(arguments: heads) func pages(head: Head) throws {
    let page = "<html><body>\((head.lines + Self.provisions).map { "<p>\($0)</p>" }.joined())</body></html>"
    try expect(ImportFormat.html.read(Array(page.utf8)).text, is: head)
  }

  @Test(arguments: heads) func wordDocuments(head: Head) throws {
    let body = (head.lines + Self.provisions).map { WordFile.paragraph($0) }.joined()
    try expect(ImportFormat.word.read(WordFile(body: body).bytes).text, is: head)
  }

  @Test func whatAPageMarksAsTheTitleIsThatOfABill() throws {
    let page = """
      <p class="Titel2">Forslag</p><p class="Titel2">til</p><p class="Titel2">Lov om havnebade</p><p>§ 1. Et havnebad har en bro.</p>
      """
    #expect(try ImportFormat.html.read(Array(page.utf8)).metadata.title == "Forslag til Lov om havnebade")
  }
}

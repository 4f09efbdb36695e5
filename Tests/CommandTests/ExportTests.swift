import Foundation
import Testing

/// `export`: a text in the formats that others read.
struct ExportTests {
  private func desk() throws -> Desk {
    try Desk([
      "fyr.lov": """
      Lov om fyr

      § 1. Loven gælder for fyr, jf. § 2 og § 7.

      § 2. Fyr er lys <på> land.

      """
    ])
  }

  @Test func thePageLeadsToProvisionsAndShowsTheirWords() throws {
    let page = try desk().run("export", "fyr.lov", "--format", "html")
    #expect(page.status == 0)
    #expect(page.text.contains("<div class=\"section\" id=\"sec_2\">"))
    let link =
      "<a class=\"ref\" href=\"#sec_2\">§ 2<span class=\"tip\"><b>§ 2</b> § 2. Fyr er lys &lt;på&gt; land. </span></a>"
    #expect(page.text.contains(link))
  }

  @Test func whatIsFoundStandsInTheMarginUnlessNobodyAsks() throws {
    let desk = try desk()
    let note = "<aside class=\"note error\"><b>mangel</b> § 7 findes ikke"
    #expect(try desk.run("export", "fyr.lov", "--format", "html").text.contains(note))
    #expect(try !desk.run("export", "fyr.lov", "--format", "html", "--no-findings").text.contains("<aside"))
  }

  @Test func nothingIsFetchedForThePage() throws {
    let page = try desk().run("export", "fyr.lov", "--format", "html").text
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("src=") && !page.contains("<script") && !page.contains("url(") && !page.contains("@import"))
  }

  @Test func programsGetTheWordsOfEveryNodeAndTheReferencesInThem() throws {
    let json = try desk().run("export", "fyr.lov", "--format", "json").json()
    let provision = try json.at("nodes", 1, "children", 0)
    #expect(try provision.at("id").string == "sec_1__subsec_1")
    #expect(try provision.at("text").string == "Loven gælder for fyr, jf. § 2 og § 7.")
    #expect(try provision.at("references", 0, "targets", 0).string == "§ 2")
    #expect(try provision.at("references", 0, "href").string == "#sec_2")
    #expect(try provision.at("references", 1, "status").string == "missing")
  }

  @Test func aFormatIsChosenAndTheTextIsNotWrittenOver() throws {
    let desk = try desk()
    #expect(try desk.run("export", "fyr.lov").status == 2)
    let over = try desk.run("export", "fyr.lov", "--format", "akn", "--output", "fyr.lov")
    #expect(over.status == 2)
    #expect(over.complaint.contains("er selve teksten"))
    #expect(try desk.run("export", "nix.lov", "--format", "akn").status == 2)
    #expect(try desk.run("export", "fyr.lov", "--format", "akn", "--output", "fyr.xml").status == 0)
    #expect(try String(contentsOf: desk.folder.appendingPathComponent("fyr.xml"), encoding: .utf8).hasPrefix("<?xml"))
  }
}

import Foundation
import Testing

/// `lovsmed library`: what a folder of acts holds.
struct LibraryTests {
  private static let acts = [
    "love/2016-0012-badeloven.txt": "Bekendtgørelse af lov om bade\n§ 1. Loven gælder for bade.\n",
    "love/gamle/2009-1053-badeloven.txt": "Bekendtgørelse af lov om bade\n§ 1. Loven gælder for søbade.\n",
    "love/itu.xml": "<Dokument>\n<Meta>\n</Dokument>",
  ]

  @Test func theActsOfAFolderAreListedAndBrokenOnesNamed() throws {
    let desk = try Desk(Self.acts)
    let result = try desk.run("library", "love", "--find", "badelovens", environment: ["HOME": desk.folder.path])
    let folder = desk.folder.resolvingSymlinksInPath().path
    #expect(result.status == 0)
    #expect(
      result.text == """
        lov om bade · badeloven
          lovbekendtgørelse nr. 12 af 2016  \(folder)/love/2016-0012-badeloven.txt
        lov om bade · badeloven
          lovbekendtgørelse nr. 1053 af 2009  \(folder)/love/gamle/2009-1053-badeloven.txt

        """)
    #expect(result.complaint.contains("itu.xml« kan ikke læses som XML (linje 3, tegn 3)"))
    #expect(try desk.run("library", "love", "--find", "saunaloven").status == 2)
  }

  @Test func aLibraryThatIsNotThereIsASlip() throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    for command in ["check", "references"] {
      let result = try desk.run(command, "a.lov", "--library", "ingen-steder")
      #expect(result.status == 2)
      #expect(result.complaint == "lovsmed: »ingen-steder« findes ikke.\n")
    }
  }

  @Test func theIndexIsPutAwayInTheFolderForCaches() throws {
    let desk = try Desk(Self.acts)
    let environment = ["XDG_CACHE_HOME": desk.folder.path + "/cache"]
    let first = try desk.run("library", "love", "--format", "json", environment: environment)
    let caches = desk.folder.appendingPathComponent("cache/lovsmed")
    let files = try FileManager.default.contentsOfDirectory(atPath: caches.path)
    #expect(files.count == 1)
    let again = try desk.run("library", "love", "--format", "json", environment: environment)
    #expect(again.output == first.output)
    #expect(try first.json().at("acts", 0, "number").int == 12)
    for file in files { try Data("ingen indeks".utf8).write(to: caches.appendingPathComponent(file)) }
    #expect(try desk.run("library", "love", "--format", "json", environment: environment).output == first.output)
  }

  @Test func aLibraryNeedsNoCache() throws {
    let desk = try Desk(Self.acts)
    for environment in [[:], ["XDG_CACHE_HOME": "/dev/null"], ["HOME": "ikke/absolut"]] {
      #expect(try desk.run("library", "love", environment: environment).lines.count == 4)
    }
  }
}

import Foundation
import Testing

/// `check --fix` and `--diff`.
struct FixTests {
  /// Two labels that can be mended surely, and a gap that cannot.
  private let draft = """
    Lov om havnebade
    § 1. Loven gælder for havnebade.
    Stk 2. Loven gælder ikke for søbade.
    § 2 Kommunen fører tilsyn, jf. § 1, stk. 2.
    § 4. Loven træder i kraft den 1. juli 2028.

    """
  private var mended: String {
    draft.replacing("Stk 2.", with: "Stk. 2.").replacing("§ 2 Kommunen", with: "§ 2. Kommunen")
  }

  private func text(_ path: String, on desk: Desk) throws -> Data {
    try Data(contentsOf: desk.folder.appendingPathComponent(path))
  }

  @Test func whatIsSureIsMendedAndTheRestReported() throws {
    let desk = try Desk(["udkast.lov": draft])
    let result = try desk.run("check", "udkast.lov", "--fix")
    #expect(try text("udkast.lov", on: desk) == Data(mended.utf8))
    #expect(result.status == 1)
    #expect(result.text.contains("[numbering/section-gap]"))
    #expect(!result.text.contains("[structure/label]"))
    #expect(result.lines.last == "1 mangel i 1 fil. 2 fund er rettet.")
    #expect(try desk.run("check", "udkast.lov", "--fix").lines.last == "1 mangel i 1 fil.")
  }

  @Test func onlyTheRuleThatIsNamedIsMended() throws {
    let desk = try Desk(["udkast.lov": draft])
    #expect(try desk.run("check", "udkast.lov", "--fix", "--rule", "numbering").status == 1)
    #expect(try text("udkast.lov", on: desk) == Data(draft.utf8))
  }

  @Test func lineEndsAndTheMarkAtTheStartStay() throws {
    let desk = try Desk()
    try desk.put(Data(("\u{FEFF}" + draft).replacing("\n", with: "\r\n").utf8), at: "udkast.lov")
    #expect(try desk.run("check", "udkast.lov", "--fix").status == 1)
    #expect(try text("udkast.lov", on: desk) == Data(("\u{FEFF}" + mended).replacing("\n", with: "\r\n").utf8))
  }

  @Test func theEncodingStays() throws {
    let desk = try Desk()
    try desk.put(try #require(draft.data(using: .windowsCP1252)), at: "udkast.lov")
    #expect(try desk.run("check", "udkast.lov", "--fix", "--encoding", "windows-1252").status == 1)
    #expect(try text("udkast.lov", on: desk) == mended.data(using: .windowsCP1252))
  }

  @Test func aLinkStaysALinkAndTheFileKeepsItsRights() throws {
    let desk = try Desk(["ægte.lov": draft])
    let files = FileManager.default
    let real = desk.folder.appendingPathComponent("ægte.lov")
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    try files.createSymbolicLink(at: desk.folder.appendingPathComponent("udkast.lov"), withDestinationURL: real)
    #expect(try desk.run("check", "udkast.lov", "--fix").status == 1)
    #expect(try text("ægte.lov", on: desk) == Data(mended.utf8))
    #expect(
      try files.destinationOfSymbolicLink(atPath: desk.folder.appendingPathComponent("udkast.lov").path) == real.path)
    #expect(try files.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o640)
    #expect(try files.contentsOfDirectory(atPath: desk.folder.path).sorted() == ["udkast.lov", "ægte.lov"])
  }

  @Test func standardInputIsMendedToStandardOutput() throws {
    let result = try Desk().run("check", "-", "--fix", input: Data(draft.utf8))
    #expect(result.text == mended)
    #expect(result.status == 1)
    #expect(try Desk().run("check", "-", "--fix", "--format", "json", input: Data()).status == 2)
  }

  @Test func aDifferenceIsShownAndNothingChanged() throws {
    let desk = try Desk(["udkast.lov": draft])
    let result = try desk.run("check", "udkast.lov", "--diff")
    #expect(
      result.text == """
        --- udkast.lov
        +++ udkast.lov
        @@ -1,5 +1,5 @@
         Lov om havnebade
         § 1. Loven gælder for havnebade.
        -Stk 2. Loven gælder ikke for søbade.
        -§ 2 Kommunen fører tilsyn, jf. § 1, stk. 2.
        +Stk. 2. Loven gælder ikke for søbade.
        +§ 2. Kommunen fører tilsyn, jf. § 1, stk. 2.
         § 4. Loven træder i kraft den 1. juli 2028.

        """)
    #expect(result.status == 1)
    #expect(try text("udkast.lov", on: desk) == Data(draft.utf8))
    let clean = try Desk(["rent.lov": Drafts.clean]).run("check", "rent.lov", "--diff")
    #expect(clean.text.isEmpty)
    #expect(clean.status == 0)
  }

  @Test func unsafeFixesAreMadeOnlyWhenAskedFor() throws {
    let draft = Drafts.clean.replacing("afmærke et havnebad.", with: "afmærke et havnebad, jf. § 1, stk. 4.")
    let desk = try Desk(["udkast.lov": draft])
    #expect(try desk.run("check", "udkast.lov", "--fix").status == 1)
    #expect(try text("udkast.lov", on: desk) == Data(draft.utf8))
    _ = try desk.run("check", "udkast.lov", "--fix", "--unsafe-fixes")
    #expect(try text("udkast.lov", on: desk) != Data(draft.utf8))
    #expect(try desk.run("check", "udkast.lov", "--unsafe-fixes").status == 2)
  }

  @Test func changesFarApartStandInHunksOfTheirOwn() throws {
    let long = (1...40).map { "§ \($0). Havnebad nummer \($0) er åbent.\n" }.joined()
    let draft = "Lov om havnebade\n" + long.replacing("§ 3.", with: "§ 3").replacing("§ 38.", with: "§38.")
    let desk = try Desk(["udkast.lov": draft])
    let difference = try desk.run("check", "udkast.lov", "--diff").text
    #expect(difference.split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
    #expect(difference.contains("@@ -1,7 +1,7 @@"))
    #expect(difference.contains("@@ -36,6 +36,6 @@"))
  }

  @Test func allNamesOfAFileGoOnBeingThatFile() throws {
    let desk = try Desk(["udkast.lov": draft])
    let files = FileManager.default
    let other = desk.folder.appendingPathComponent("andet navn")
    try files.linkItem(at: desk.folder.appendingPathComponent("udkast.lov"), to: other)
    #expect(try desk.run("check", "udkast.lov", "--fix").status == 1)
    #expect(try text("andet navn", on: desk) == Data(mended.utf8))
    #expect(try files.attributesOfItem(atPath: other.path)[.referenceCount] as? Int == 2)
    #expect(try files.contentsOfDirectory(atPath: desk.folder.path).sorted() == ["andet navn", "udkast.lov"])
  }

  @Test func whatALinkOutOfTheFolderLeadsToIsOnlyMendedWhenItIsNamed() throws {
    let desk = try Desk(["ude.lov": draft, "love/udkast.lov": draft])
    let link = desk.folder.appendingPathComponent("love/link.lov").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../ude.lov")
    let result = try desk.run("check", "love", "--fix")
    #expect(result.status == 2)
    #expect(
      result.complaint == "lovsmed: »love/link.lov« er et link ud af mappen og ændres ikke; nævn filen selv.\n")
    #expect(try text("ude.lov", on: desk) == Data(draft.utf8))
    #expect(try text("love/udkast.lov", on: desk) == Data(mended.utf8))
    #expect(try desk.run("check", "love/link.lov", "--fix").status == 1)
    #expect(try text("ude.lov", on: desk) == Data(mended.utf8))
  }
}

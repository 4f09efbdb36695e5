import Foundation
import Testing

/// `draft` as `CONTRACT.md` promises it.
struct DraftTests {
  private static let act = """
    Bekendtgørelse af lov om bøjer
    Herved bekendtgøres lov om bøjer, jf. lovbekendtgørelse nr. 7 af 3. maj 2027.
    § 1. En bøje flyder på vandet og er bundet til en sten.
    Stk. 2. Den er rød.
    § 2. Fyret lyser, når det er mørkt.

    """

  private func desk(_ edited: String) throws -> Desk { try Desk(["lov-2028-12.txt": Self.act, "ny.txt": edited]) }

  @Test func whatIsDraftedGivesTheEditedText() throws {
    let edited = Self.act.replacingOccurrences(of: "rød", with: "gul og bærer et navn")
    let desk = try desk(edited)
    let result = try desk.run("draft", "lov-2028-12.txt", "ny.txt", "--output", "forslag.txt")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try desk.run("apply", "forslag.txt", "--to", "lov-2028-12.txt").text == edited)
  }

  @Test func whatNoInstructionCanSayIsTold() throws {
    let edited = Self.act.replacingOccurrences(of: "af 3. maj 2027", with: "af 4. maj 2027")
      .replacingOccurrences(of: "rød", with: "gul")
    let result = try desk(edited).run("draft", "lov-2028-12.txt", "ny.txt")
    #expect(result.status == 1)
    #expect(result.text.contains("1. I § 1, stk. 2, ændres »rød« til: »gul«."))
    #expect(result.complaint.hasSuffix("lovsmed: Indledningen er ændret; det kan et ændringsnummer ikke sige.\n"))
    #expect(result.complaint.contains("kendes ikke; skriv, hvor der står »[…]«."))
  }

  @Test func textsThatSayTheSameGiveNoAct() throws {
    let result = try desk(Self.act).run("draft", "lov-2028-12.txt", "ny.txt")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("intet at ændre"))
  }

  @Test func badInputIsRefusedInOneLine() throws {
    let desk = try desk("Lov om får\n§ 1. Et får skal klippes hvert forår, før det sættes på græs.\n")
    try desk.put(Data("Kære kollega\n".utf8), at: "brev.txt")
    try desk.put(
      Data("Lov om ændring af lov om bøjer\n§ 1\nI lov om bøjer foretages følgende ændring:\n1. § 2 ophæves.\n".utf8),
      at: "ændring.txt")
    for arguments in [
      ["lov-2028-12.txt", "ny.txt"], ["lov-2028-12.txt", "lov-2028-12.txt"], ["lov-2028-12.txt", "brev.txt"],
      ["lov-2028-12.txt", "ændring.txt"], ["lov-2028-12.txt", "findes-ikke.txt"],
      ["lov-2028-12.txt", "ny.txt", "--output", "ny.txt"],
    ] {
      let result = try desk.run(arguments: ["draft"] + arguments)
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.complaint.split(separator: "\n").count == 1)
    }
  }
}

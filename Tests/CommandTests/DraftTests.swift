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

  @Test func referencesThatAreLeftBehindAreTold() throws {
    let old = Self.act + "§ 3. Farven efter § 1, stk. 2, kan ses.\n"
    let desk = try Desk([
      "lov.txt": old, "ny.txt": old.replacingOccurrences(of: "Stk. 2. Den", with: "Stk. 2. Den er stor.\nStk. 3. Den"),
    ])
    let result = try desk.run("draft", "lov.txt", "ny.txt")
    #expect(result.status == 0)
    #expect(result.complaint.contains("lovsmed: Redigeringen efterlader: § 3 henviser til § 1, stk. 2, der bliver"))
  }

  @Test func numbersOutOfTurnInTheEditedTextAreTold() throws {
    let result = try desk(Self.act.replacingOccurrences(of: "Stk. 2.", with: "Stk. 3.")).run(
      "draft", "lov-2028-12.txt", "ny.txt")
    #expect(result.complaint.contains("lovsmed: Den redigerede tekst, § 1, stk. 3: "))
  }

  @Test func anotherActIsRefused() throws {
    let other = """
      Lov om fyr
      § 1. En bøje flyder på vandet og er bundet til en anden bøje.
      § 2. Fyrvogteren bor i fyret og passer lampen, så længe den lyser for skibene.
      § 3. Lampen pudses hver uge, og olien fyldes på hver morgen og hver aften.

      """
    let result = try desk(other).run("draft", "lov-2028-12.txt", "ny.txt")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("har næsten intet til fælles med »Bekendtgørelse af lov om bøjer«"))
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

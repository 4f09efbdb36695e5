import JSON
import Testing

/// `interpret`: how amending instructions are read.
struct InterpretTests {
  private func run(_ arguments: String..., texts: [String: String] = [:]) throws -> Desk.Result {
    try Desk(texts).run(arguments: ["interpret"] + arguments)
  }

  @Test func exceptionsAndNewTextAreShown() throws {
    #expect(
      try run("Overalt i loven, bortset fra i § 3, ændres »bøje« til: »pram«.").text
        == "  loven (overalt), bortset fra § 3: erstat »bøje« med »pram«\n")
    #expect(
      try run("I § 5, stk. 3, der bliver stk. 4, indsættes som 3. pkt.: »Den er rød.«").text
        == "  § 5, stk. 3, der bliver § 5, stk. 4: indsæt som 3. pkt.: »Den er rød.«\n")
    let act =
      "Lov om ændring af lov om bøjer\n§ 1\nI lov om bøjer foretages følgende ændring:\n"
      + "1. Efter § 2 indsættes:\n»§ 2 a. En bøje flyder.«\n"
    #expect(try run("om.txt", texts: ["om.txt": act]).text.hasSuffix("indsæt efter § 2: »§ 2 a. En bøje flyder.«\n"))
  }

  @Test func newTextOfAChangedProvisionHasItsFinalNumber() throws {
    let result = try run("I § 5, stk. 3, der bliver stk. 4, indsættes som 3. pkt.: »Rød.«", "--format", "json")
    let operation = try JSONValue(parsing: Array(result.text.utf8)).at("instructions", 0, "operations", 0)
    #expect(try operation.at("as", 0, "address").string == "§ 5, stk. 4, 3. pkt.")
    let annex = try run("Bilag 2 affattes som bilag 1 til denne lov.", "--format", "json")
    let recast = try JSONValue(parsing: Array(annex.text.utf8)).at("instructions", 0, "operations", 0)
    #expect(try recast.at("newFromAnnex", 0).string == "bilag 1")
  }

  @Test func whatIsNoInstructionIsToldPlainly() throws {
    let act = "Lov om bøjer\n§ 1. En bøje flyder.\n§ 2. Fyret lyser.\n"
    for (text, complaint) in [
      ("findesikke", "»findesikke« findes ikke."), ("den er væk.txt", "»den er væk.txt« findes ikke."),
      ("", "Der er intet ændringsnummer at læse."), ("lov.txt", "»lov.txt« har ingen ændringsnumre."),
    ] {
      let result = try run(text, texts: ["lov.txt": act])
      #expect(result.status == 2)
      #expect(result.text.isEmpty && result.complaint == "lovsmed: \(complaint)\n")
    }
    let quoteless = try run("I § 5 ændres 'må' til 'kan'.")
    #expect(quoteless.status == 1)
    #expect(quoteless.text.contains("tvivl: ord citeres med » og «."))
  }
}

import Foundation
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

  @Test func anInstructionMayHaveItsNumber() throws {
    #expect(try run("1. § 5 ophæves.").text == "nr. 1\n  § 5: ophæv\n")
    #expect(try run("1. pkt. i § 5 ophæves.").text.hasPrefix("  § 5, 1. pkt.: ophæv\n"))
    let json = try run("12 a. § 5 ophæves.", "--format", "json")
    #expect(try JSONValue(parsing: Array(json.text.utf8)).at("instructions", 0, "number").string == "12 a")
  }

  @Test func whatOrdersNothingOrHasNoEndIsSaid() throws {
    let same = try run("I § 5 ændres »tilsyn« til: »tilsyn«.")
    #expect(same.text.contains("tvivl: de nye ord er de samme som de gamle: tilsyn."))
    #expect(try run("§ 5 ophæves den 1. juli 2031.").text == "  § 5: ophæv\n  fra den 1. juli 2031\n")
    let act =
      "Lov om ændring af lov om bøjer\n§ 1\nI lov om bøjer foretages følgende ændringer:\n"
      + "1. I § 2 ændres »rød« til: »gul.\n2. § 3 ophæves.\n"
    let open = try run("om.txt", texts: ["om.txt": act])
    #expect(open.status == 1)
    #expect(open.text.contains("er ikke lukket.") && open.text.contains("§ 1, nr. 2\n  § 3: ophæv\n"))
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

  @Test func anInstructionIsReadFromTheCommandLine() throws {
    let desk = try Desk()
    let result = try desk.run("interpret", "I § 5, stk. 2, ændres »må« to steder til »kan«, og 3. pkt. ophæves.")
    #expect(result.status == 0)
    #expect(
      result.text == """
          § 5, stk. 2 (2 steder): erstat »må« med »kan«
          § 5, stk. 2, 3. pkt.: ophæv
          tvivl: der mangler kolon før »kan«.

        """)
    let unknown = try desk.run("interpret", "Bøjen males rød.")
    #expect(unknown.status == 1)
    #expect(unknown.text.contains("ikke forstået: Bøjen males rød."))
  }

  @Test(arguments: ["før", "efter"]) func whatNewSectionsStandBetweenIsTold(_ side: String) throws {
    let desk = try Desk([
      "om.txt": """
      § 1
      I lov om bøjer foretages følgende ændring:
      1. Efter § 5 indsættes \(side) overskriften før § 6:
      »§ 5 a. En bøje er rød.«

      """
    ])
    #expect(
      try desk.run("interpret", "om.txt").text.hasSuffix(
        "  indsæt efter § 5, \(side) overskriften før § 6: »§ 5 a. En bøje er rød.«\n"))
    let operation = try desk.run("interpret", "om.txt", "--format", "json").json().at(
      "instructions", 0, "operations", 0)
    #expect(try operation.at("neighbour").string == "§ 5")
    #expect(try operation.at(side == "før" ? "before" : "after").string == "overskriften før § 6")
    #expect(try operation.at("new").string == "§ 5 a. En bøje er rød.")
  }

  @Test func wordsOutsideTheQuotationAreToldAndOnePlaceIsNoPlaces() throws {
    let stray = try Desk().run("interpret", "I § 5 ændres et »anlæg« til: »en bøje«.")
    #expect(stray.text.contains("tvivl: »et« står uden for citatet og er ikke læst."))
    let one = try Desk().run("interpret", "I § 5 ændres et sted »anlæg« til: »bøje«.")
    #expect(one.text.contains("§ 5 (1 sted): erstat »anlæg« med »bøje«"))
  }

  @Test func programsGetOperationsTargetsAndWords() throws {
    let desk = try Desk([
      "om.txt": "§ 1\nI lov om bøjer foretages følgende ændringer:\n1. I § 5 indsættes efter »bøje«: »og fyr«.\n"
    ])
    for json in [
      try desk.run("interpret", "om.txt", "--format", "json").json(),
      try desk.run(
        "interpret", "-", "--format", "json", input: Data(contentsOf: desk.folder.appendingPathComponent("om.txt"))
      ).json(),
    ] {
      #expect(try json.at("instructions", 0, "section").string == "§ 1")
      #expect(try json.at("instructions", 0, "status").string == "understood")
      let operation = try json.at("instructions", 0, "operations", 0)
      #expect(try operation.at("kind").string == "insert-text")
      #expect(try operation.at("targets", 0, "address").string == "§ 5")
      #expect(try operation.at("after", 0).string == "bøje")
      #expect(try operation.at("new").string == "og fyr")
      #expect(try json.at("instructions", 0, "canonical").string == "I § 5 indsættes efter »bøje«: »og fyr«.")
    }
  }
}

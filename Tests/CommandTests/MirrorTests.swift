import Foundation
import Testing

/// `mirror`: the lovspejl of a bill (lovteknik 5.2).
struct MirrorTests {
  private static let act = """
    Lov om havnebade

    Kapitel 1
    Tilskud

    § 1. Et havnebad er åbent om sommeren.

    § 4. Tilskud kan gives til den, der
    1) bor i kommunen,
    2) kan svømme,
    3) har fulgt kurset i 12 uger og
    4) er fyldt 18 år.
    Stk. 2. Kommunen fastsætter tilskuddet.
    Stk. 3. Kommunen udbetaler tilskuddet hver måned.

    Bøjer

    § 5. Et havnebad har 10 bøjer.
    Stk. 2. Bøjerne er røde.

    Kapitel 2
    Straf

    § 6. Overtrædelse af § 5 straffes med bøde.

    """

  private static func bill(
    _ instructions: String, opening: String = "I lov om havnebade foretages følgende ændringer:"
  )
    -> String
  {
    """
    Forslag til
    Lov om ændring af lov om havnebade

    § 1

    \(opening)

    \(instructions)

    § 2

    Loven træder i kraft den 1. juli 2030.

    """
  }

  private func desk(_ instructions: String, _ more: [String: String] = [:]) throws -> Desk {
    try Desk(["lov.txt": Self.act, "om.txt": Self.bill(instructions)].merging(more) { $1 })
  }

  /// The rows under the opening as Markdown writes them.
  private func rows(_ instructions: String) throws -> [String] {
    let result = try desk(instructions).run("mirror", "om.txt", "--to", "lov.txt", "--format", "markdown")
    #expect(result.status == 0, "\(result.complaint)")
    #expect(result.lines.prefix(2) == ["# Bilag 1", "## Lovforslaget sammenholdt med gældende lov"])
    return result.lines.map(String.init).filter { $0.hasPrefix("| ") }.dropFirst(3).map { $0 }
  }

  @Test func whatIsNotTouchedIsLeftOutAndAListHasItsIntroduction() throws {
    #expect(
      try rows("1. I § 4, stk. 1, nr. 3, ændres »12 uger« til: »16 uger«.") == [
        "| § 4. Tilskud kan gives til den, der<br>1-2) – – –<br>3) har fulgt kurset i 12 uger og<br>4) – – –<br>"
          + "Stk. 2-3. – – – | 1. I § 4, stk. 1, nr. 3, ændres »12 uger« til: »16 uger«. |"
      ])
  }

  @Test func eachInstructionStandsBesideWhatItTouchesAndASectionIsPrintedOnce() throws {
    #expect(
      try rows(
        """
        1. I § 5 ændres »10« til: »12«.
        2. I § 5, stk. 2, ændres »røde« til: »gule«.
        3. I § 5, stk. 2, ændres »Bøjerne« til: »De«.
        """) == [
          "| § 5. Et havnebad har 10 bøjer. | 1. I § 5 ændres »10« til: »12«. |",
          "| Stk. 2. Bøjerne er røde. | 2. I § 5, stk. 2, ændres »røde« til: »gule«.<br><br>"
            + "3. I § 5, stk. 2, ændres »Bøjerne« til: »De«. |",
        ])
  }

  @Test func whatAnInstructionTouchesStandsBesideItAndNotBesideTheNext() throws {
    #expect(
      try rows(
        """
        1. I § 4, stk. 2, ændres »fastsætter« til: »regner«.
        2. I § 4 indsættes efter stk. 2 som nyt stykke:
        »Stk. 3. Tilskuddet er skattefrit.«
        Stk. 3 bliver herefter stk. 4.
        3. I § 4, stk. 3, der bliver stk. 4, ændres »måned« til: »uge«.
        """) == [
          "| § 4. – – –<br>Stk. 2. Kommunen fastsætter tilskuddet. | 1. I § 4, stk. 2, ændres »fastsætter« til: »regner«."
            + "<br><br>2. I § 4 indsættes efter stk. 2 som nyt stykke:<br>»Stk. 3. Tilskuddet er skattefrit.«<br>"
            + "Stk. 3 bliver herefter stk. 4. |",
          "| Stk. 3. Kommunen udbetaler tilskuddet hver måned. | "
            + "3. I § 4, stk. 3, der bliver stk. 4, ændres »måned« til: »uge«. |",
        ])
  }

  @Test func whichOfSeveralVersionsIsMeantIsNotGuessed() throws {
    let other = Self.act.replacingOccurrences(of: "12 uger", with: "14 uger")
    let desk = try desk("1. § 6 ophæves.", ["anden.txt": other])
    let result = try desk.run("mirror", "om.txt")
    #expect(result.complaint.contains("§ 1: Loven ligger her i flere udgaver, »anden.txt« og »lov.txt«; "))
    #expect(!result.text.contains("straffes med bøde"))
    let given = try desk.run("mirror", "om.txt", "--to", "lov.txt", "--to", "anden.txt")
    #expect(given.status == 2)
    #expect(
      given.complaint.contains("»lov.txt« og »anden.txt« er udgaver af den lov, § 1 ændrer; giv kun den rigtige."))
  }

  @Test func anActWithAnotherNumberIsTold() throws {
    let act = "Lov nr. 100 af 1. februar 2020 om havnebade\n§ 1. Et havnebad er åbent.\n"
    let opening = "I lov nr. 777 af 1. februar 1999 om havnebade foretages følgende ændring:"
    let desk = try Desk([
      "lov.txt": act, "om.txt": Self.bill("1. I § 1 ændres »åbent« til: »lukket«.", opening: opening),
    ])
    #expect(
      try desk.run("mirror", "om.txt", "--to", "lov.txt").complaint.contains(
        "§ 1 ændrer lov nr. 777 af 1. februar 1999; »lov.txt« er nr. 100 af 1. februar 2020, en anden lov."))
    #expect(try desk.run("check", "--base", "lov.txt", "om.txt").text.contains("[amendment/other-version]"))
  }

  @Test func aTableKeepsItsRows() throws {
    let act = "Lov om havnebade\n§ 1. Satserne er:\n| Bad | Sats |\n|---|---|\n| Lille | 100 |\nStk. 2. De stiger.\n"
    let desk = try desk("1. I § 1, stk. 1, ændres »100« til: »120«.", ["tabel.txt": act])
    let text = try desk.run("mirror", "om.txt", "--to", "tabel.txt").lines.map { $0.prefix { $0 != "│" } }
    #expect(text.contains { $0.hasPrefix("| Bad | Sats |  ") } && text.contains { $0.hasPrefix("| Lille | 100 |  ") })
    let page = try desk.run("mirror", "om.txt", "--to", "tabel.txt", "--format", "html").text
    #expect(
      page.contains("<table>\n<tr><td>Bad</td><td>Sats</td></tr>\n<tr><td>Lille</td><td>100</td></tr>\n</table>"))
  }

  @Test func newProvisionsStandBesideTheOneTheyComeAfter() throws {
    #expect(
      try rows(
        """
        1. Efter § 1 indsættes:
        »§ 1 a. Et havnebad har en leder.«
        2. I § 4 indsættes som stk. 4:
        »Stk. 4. Tilskuddet er skattefrit.«
        3. I § 4, stk. 1, indsættes efter nr. 1 som nyt nummer:
        »2) har cykel,«
        Nr. 2-4 bliver herefter nr. 3-5.
        """) == [
          "| § 1. – – – | 1. Efter § 1 indsættes:<br>»§ 1 a. Et havnebad har en leder.« |",
          "| § 4. Tilskud kan gives til den, der<br>1-4) – – –<br>Stk. 2-3. – – – | 2. I § 4 indsættes som stk. 4:<br>"
            + "»Stk. 4. Tilskuddet er skattefrit.«<br><br>"
            + "3. I § 4, stk. 1, indsættes efter nr. 1 som nyt nummer:<br>"
            + "»2) har cykel,«<br>Nr. 2-4 bliver herefter nr. 3-5. |",
        ])
  }

  @Test func whatGoesOutIsPrintedInFull() throws {
    #expect(
      try rows("1. Overskriften før § 5 ophæves.\n2. Kapitel 2 ophæves.\n3. § 4, stk. 2, ophæves.") == [
        "| Bøjer | 1. Overskriften før § 5 ophæves. |",
        "| Kapitel 2<br>Straf<br>§ 6. Overtrædelse af § 5 straffes med bøde. | 2. Kapitel 2 ophæves. |",
        "| § 4. – – –<br>Stk. 2. Kommunen fastsætter tilskuddet.<br>Stk. 3. – – – | 3. § 4, stk. 2, ophæves. |",
      ])
  }

  @Test func numbersAreThoseInForce() throws {
    // Stk. 3 has become stk. 2 when it is changed; the left column has its number in force.
    #expect(
      try rows(
        """
        1. § 4, stk. 2, ophæves.
        Stk. 3 bliver herefter stk. 2.
        2. I § 4, stk. 3, der bliver stk. 2, ændres »måned« til: »uge«.
        """
      ).last
        == "| Stk. 3. Kommunen udbetaler tilskuddet hver måned. | "
        + "2. I § 4, stk. 3, der bliver stk. 2, ændres »måned« til: »uge«. |")
  }

  @Test func whatChangesEverywhereIsPrintedOrNamed() throws {
    let few = try rows("1. Overalt i loven ændres »Kommunen« til: »Staten«.")
    #expect(
      few == [
        "| § 4. – – –<br>Stk. 2. Kommunen fastsætter tilskuddet.<br>Stk. 3. Kommunen udbetaler tilskuddet hver måned. | "
          + "1. Overalt i loven ændres »Kommunen« til: »Staten«. |"
      ])
    let sections = (1...30).map { "§ \($0). Kommunen ejer havn \($0)." }.joined(separator: "\n")
    let desk = try Desk([
      "lov.txt": "Lov om havnebade\n\(sections)\n",
      "om.txt": Self.bill("1. Overalt i loven ændres »Kommunen« til: »Staten«."),
    ])
    let many = try desk.run("mirror", "om.txt", "--to", "lov.txt", "--format", "markdown")
    #expect(many.text.contains("Ordene står 30 steder: § 1; § 2; "))
  }

  @Test func whatCannotBeCarriedOutStandsOnTheRightAndIsTold() throws {
    let desk = try desk("1. § 99 ophæves.\n2. Bøjen males.\n3. I § 5 ændres »10« til: »12«.")
    let result = try desk.run("mirror", "om.txt", "--to", "lov.txt", "--format", "markdown")
    #expect(result.status == 1)
    #expect(result.text.contains("|  | 1. § 99 ophæves. |") && result.text.contains("|  | 2. Bøjen males. |"))
    #expect(result.complaint.contains("§ 1, nr. 1, er ikke udført") && result.complaint.contains("§ 1, nr. 2, er ikke"))
  }

  @Test func actsAreFoundBesideTheBillAndWhatIsNotAtHandHasAnEmptyColumn() throws {
    let two = Self.bill("1. I § 5 ændres »10« til: »12«.").replacing(
      "§ 2\n", with: "§ 2\n\nI lov om fyr foretages følgende ændring:\n\n1. § 3 ophæves.\n\n§ 3\n")
    let desk = try Desk(["havnebade.txt": Self.act, "om.txt": two])
    let result = try desk.run("mirror", "om.txt", "--format", "markdown")
    #expect(result.status == 0)
    #expect(result.text.contains("| § 5. Et havnebad har 10 bøjer.<br>Stk. 2. – – – | 1. I § 5"))
    #expect(result.text.contains("|  | 1. § 3 ophæves. |"))
    #expect(result.complaint.contains("§ 2: »lov om fyr« er ikke ved hånden"))
    let one = try desk.run("mirror", "om.txt", "--section", "§ 1", "--format", "markdown")
    #expect(!one.text.contains("fyr") && one.complaint.isEmpty)
  }

  @Test func theColumnsOfPlainTextStandUnderOneAnother() throws {
    let desk = try Desk([
      "lov.txt": "Lov om havnebade\n§ 1. 漢字 står på et skilt af træ ved havnen.\n",
      "om.txt": Self.bill("1. I § 1 ændres »træ« til: »jern«."),
    ])
    let result = try desk.run("mirror", "om.txt", "--to", "lov.txt", "--width", "60")
    let lines = result.lines.filter { $0.contains("│") }
    // The two characters take two columns each.
    #expect(lines.contains { $0.hasPrefix("§ 1. 漢字 står på et skilt   │ 1. I § 1") })
    #expect(result.lines.allSatisfy { $0.count <= 60 })
    #expect(try desk.run("mirror", "om.txt", "--to", "lov.txt", "--width", "20").status == 2)
  }

  @Test func htmlIsATableInWhichNothingOfTheTextIsATag() throws {
    let desk = try desk("1. I § 5 ændres »10« til: »<b>&12«.")
    let result = try desk.run("mirror", "om.txt", "--to", "lov.txt", "--format", "html", "--output", "spejl.html")
    #expect(result.status == 0 && result.text.isEmpty)
    let page = try String(contentsOf: desk.folder.appendingPathComponent("spejl.html"), encoding: .utf8)
    #expect(page.contains("<table>") && page.contains("<th scope=\"col\">Gældende formulering</th>"))
    #expect(page.contains("»&lt;b&gt;&amp;12«") && !page.contains("<b>"))
  }

  @Test func whatIsNoBillIsRefusedAndNothingIsWritten() throws {
    let desk = try desk(
      "1. I § 5 ændres »10« til: »12«.",
      [
        "anden.txt": "Lov om fyr\n§ 1. Et fyr lyser.\n",
        "uden.txt": "Lov om ændring af lov om havnebade\n1. I § 5 ændres »10« til: »12«.\n",
        "ingen.txt": "Kære kollega\n§ 1. Tak for sidst.\n",
      ])
    let cases: [([String], String)] = [
      (["om.txt", "--to", "anden.txt"], "ændrer lov om havnebade, ikke »Lov om fyr«"),
      (["uden.txt", "--to", "lov.txt"], "ingen indledning"),
      (["ingen.txt", "--to", "lov.txt"], "ændrer ingen lov"),
      (["lov.txt", "--to", "om.txt"], "byttet om"),
      (["om.txt", "--to", "om.txt"], "kan ikke ændre sig selv"),
      (["om.txt", "--to", "lov.txt", "--section", "§ 9"], "findes ikke"),
      (["om.txt", "--to", "lov.txt", "--output", "lov.txt"], "et andet sted"),
    ]
    for (arguments, complaint) in cases {
      let more = arguments.contains("--output") ? [] : ["--output", "spejl.txt"]
      let result = try desk.run(arguments: ["mirror"] + arguments + more)
      #expect(result.status == 2 && result.complaint.contains(complaint), "\(arguments): \(result.complaint)")
      #expect(!FileManager.default.fileExists(atPath: desk.folder.appendingPathComponent("spejl.txt").path))
    }
  }

  @Test func anotherVersionOfTheActIsTold() throws {
    let desk = try Desk([
      "lov.txt": """
      Bekendtgørelse af lov om havnebade
      Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 9 af 2. maj 2024, med de ændringer, der følger af \
      lov nr. 3 af 4. juni 2025.
      § 1. Et bad har 10 bøjer.

      """,
      "om.txt": Self.bill(
        "1. I § 1 ændres »10« til: »12«.",
        opening: "I lov om havnebade, jf. lovbekendtgørelse nr. 9 af 2. maj 2024, foretages følgende ændring:"),
    ])
    let result = try desk.run("mirror", "om.txt", "--to", "lov.txt")
    #expect(result.status == 0 && result.complaint.contains("en nyere udgave"))
  }
}

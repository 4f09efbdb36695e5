import Analysis
import Analyzers
import StatuteModel
import StatuteText
import Testing

/// Comments by which a drafter has findings left out.
struct SuppressionTests {
  /// § 2 and §§ 4-5 are missing; `comment` stands before § 3.
  private func draft(_ comment: String, before first: String = "") -> Draft {
    Draft(
      """
      Lov om havnebade

      \(first)Kapitel 1
      Adgang

      § 1. Et havnebad er åbent for alle.
      \(comment)
      § 3. Kommunen fører tilsyn.
      Stk. 2. Tilsynet er gratis.
      Stk. 4. Tilsynet er årligt.

      Kapitel 2
      Straf

      § 6. Med bøde straffes den, der dykker fra broen.

      """)
  }

  private static let all = [
    "8 error numbering/section-gap", "10 error numbering/subsection", "15 error numbering/section-gap",
  ]

  @Test func aNoteBetweenDraftersChangesNothing() {
    #expect(draft("<!-- husk § 2 -->").told() == Self.all)
    #expect(draft("<!-- Lovsmed foreslår at nummerere om -->").told() == Self.all)
    #expect(draft("<!-- lovsmedens note: ignore -->").told() == Self.all)
  }

  /// A comment may stand before any line; what is found is the same, a line further down.
  @Test func aNoteMayStandAnywhere() {
    let text = """
      Lov om ændring af lov om havnebade

      § 1

      I lov om havnebade, jf. lovbekendtgørelse nr. 1 af 2. januar 2025, foretages følgende ændringer:

      1. I § 2 indsættes som stk. 2:
      »Stk. 2. Det er forbudt at
      (1) dykke fra broen,
      (2) fiske fra broen og
      (3) medbringe glas.«

      3. § 5 ophæves.

      § 2

      Loven træder i kraft den 1. juli 2026.
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rules = Draft(text).review().findings.map(\.rule.id)
    #expect(!rules.isEmpty)
    for place in lines.indices {
      let noted = (lines[..<place] + ["<!-- husk dette -->"] + lines[place...]).joined(separator: "\n")
      #expect(Draft(noted).review().findings.map(\.rule.id) == rules, "\(noted)")
    }
  }

  @Test func theNextProvisionIsCoveredWithEverythingInIt() {
    #expect(draft("<!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt -->").told() == Array(Self.all[1...]))
    #expect(draft("<!-- lovsmed: ignore numbering: udskudt -->").told() == [Self.all[2]])
    #expect(draft("<!--lovsmed:ignore numbering/s*:udskudt-->").told() == [Self.all[2]])
    let two = "<!-- LOVSMED : ignore numbering/section-gap , numbering/subsection : udskudt -->"
    #expect(draft(two).told() == [Self.all[2]])
  }

  @Test func aChapterIsCoveredToItsEnd() {
    let comment = "<!-- lovsmed: ignore numbering: kapitlet er under omskrivning -->\n"
    #expect(draft("", before: comment).told() == ["16 error numbering/section-gap"])
  }

  @Test func theWholeTextIsCovered() {
    let comment = "<!-- lovsmed: ignore-file numbering/*: udkastet er ikke nummereret færdigt -->\n"
    let review = draft("", before: comment).review()
    #expect(review.findings.isEmpty)
    #expect(
      review.suppressed.map { "\($0.rule.id) \($0.count)" } == ["numbering/section-gap 2", "numbering/subsection 1"])
  }

  @Test func ignoreFileAfterTheFirstProvisionIsSaidToBeTooLate() {
    let told = draft("<!-- lovsmed: ignore-file numbering: nej -->").told()
    #expect(told == ["7 warning configuration/malformed-suppression"] + Self.all)
  }

  @Test func aCommentWithoutNeedIsSaidAndTakenAway() throws {
    let before = draft("<!-- lovsmed: ignore structure/list-marker: gammel -->")
    #expect(before.told() == ["7 information configuration/unused-suppression"] + Self.all)
    let fix = try #require(before.review().findings.first?.fixes.first)
    let after = try before.applying(fix.edits)
    #expect(after.text == draft("").text.replacing("alle.\n\n§", with: "alle.\n§"))
    #expect(after.review().findings.count == 3)
  }

  @Test func ofSeveralNamesOnlyThoseWithoutNeedGo() throws {
    let before = draft("<!-- lovsmed: ignore structure, numbering/section-gap, numbering/item: udskudt -->")
    let finding = try #require(before.review().findings.first)
    #expect(finding.rule.id == "configuration/unused-suppression")
    #expect(finding.message.contains("»structure« eller »numbering/item«"))
    let after = try before.applying(try #require(finding.fixes.first).edits)
    #expect(after.text.contains("<!-- lovsmed: ignore numbering/section-gap: udskudt -->"))
    #expect(after.told() == Array(Self.all[1...]))
  }

  @Test func unusedIsOnlySaidOfRulesInForce() {
    let comment = draft("<!-- lovsmed: ignore structure/list-marker: gammel -->")
    #expect(comment.told(only: ["numbering", "configuration"]) == Self.all)
    #expect(comment.told([("structure/list-marker", .off)]) == Self.all)
    let family = draft("<!-- lovsmed: ignore structure: gammel -->")
    #expect(family.told([("structure/list-marker", .off)]).count == 4)
    #expect(family.told(only: ["structure/list-marker", "configuration"]) == [])
    // A rule that is off by itself is not in force either.
    #expect(draft("<!-- lovsmed: ignore structure/many-subsections: lang -->").told() == Self.all)
  }

  @Test func theInnermostCommentIsTheOneThatIsNeeded() {
    let outer = "<!-- lovsmed: ignore numbering/section-gap: ydre -->\n"
    let told = draft("<!-- lovsmed: ignore numbering/section-gap: indre -->", before: outer).told()
    #expect(told.first == "3 information configuration/unused-suppression")
    #expect(told.count == 3)
  }

  @Test func aCommentAfterTheLastProvisionCoversNothing() {
    let text = draft("").text + "<!-- lovsmed: ignore numbering: slut -->\n"
    #expect(Draft(text).told().last == "16 information configuration/unused-suppression")
  }

  @Test(arguments: [
    (
      "lovsmed: ignorer numbering/section-gap: udskudt", "kender ikke »ignorer«",
      "lovsmed: ignore numbering/section-gap: udskudt"
    ),
    ("lovsmed: ignore-fil numbering: udskudt", "Mente du »ignore-file«?", nil),
    (
      "lovsmed ignore numbering/section-gap: udskudt", "mangler et kolon efter",
      "lovsmed: ignore numbering/section-gap: udskudt"
    ),
    (
      "lovsmed: ignore numbering/section-gap fordi", "kolon før begrundelsen",
      "lovsmed: ignore numbering/section-gap: fordi"
    ),
    ("lovsmed: ignore", "nævner ingen regel", nil),
    ("lovsmed: ignore : fordi", "nævner ingen regel", nil),
    ("lovsmed:", "skal der stå »ignore«", nil),
    ("lovsmed: slet numbering", "kender ikke »slet«", nil),
  ])
  func whatCannotBeUnderstoodIsSaidAndMended(comment: String, message: String, mended: String?) throws {
    let before = draft("<!-- \(comment) -->")
    let finding = try #require(before.review().findings.first)
    #expect(finding.rule.id == "configuration/malformed-suppression")
    #expect(finding.message.contains(message), "\(finding.message)")
    #expect(before.review().findings.count == 4)
    guard let mended else { return }
    let after = try before.applying(try #require(finding.fixes.first).edits)
    #expect(after.text.contains("<!-- \(mended) -->"))
    #expect(after.told() == Array(Self.all[1...]))
  }

  @Test func aCommentThatDoesNotEndIsSaid() {
    let told = Draft("Lov om bade\n\n§ 1. Et.\n<!-- lovsmed: ignore numbering\n§ 3. Tre.\n").told()
    #expect(told == ["4 warning configuration/malformed-suppression", "5 error numbering/section-gap"])
  }

  @Test func anUnknownRuleIsSaidWithTheNearest() throws {
    let before = draft("<!-- lovsmed: ignore numbering/section-gab: udskudt -->")
    let finding = try #require(before.review().findings.first)
    #expect(finding.rule.id == "configuration/unknown-rule")
    #expect(finding.message == "Reglen »numbering/section-gab« findes ikke. Mente du »numbering/section-gap«?")
    #expect(try before.applying(try #require(finding.fixes.first).edits).told() == Array(Self.all[1...]))
  }

  @Test func aReasonIsAskedFor() {
    let told = draft("<!-- lovsmed: ignore numbering/section-gap -->").told()
    #expect(told == ["7 hint configuration/suppression-without-reason"] + Self.all[1...])
    #expect(draft("<!-- lovsmed: ignore numbering/section-gap: -->").told() == told)
  }

  @Test func theRulesOnCommentsCanBeLeftOutToo() {
    let quiet = "<!-- lovsmed: ignore-file configuration/suppression-without-reason: vi begrunder i lovforslaget -->\n"
    #expect(draft("<!-- lovsmed: ignore numbering -->", before: quiet).told() == ["16 error numbering/section-gap"])
  }

  @Test func moreCommentsThanAnyoneWritesAreLeftOutOfAccount() {
    let many = (1...Suppressions.maximumEntries + 5).map {
      "<!-- lovsmed: ignore numbering: nr. \($0) -->\n§ \($0). A.\n"
    }
    let found = Draft("Lov om bade\n" + many.joined()).review(only: ["configuration/malformed-suppression"]).findings
    #expect(found.count == 1)
  }
}

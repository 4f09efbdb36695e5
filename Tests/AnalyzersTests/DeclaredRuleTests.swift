import Analysis
import Configuration
import StatuteModel
import StatuteText
import Testing

@testable import Analyzers

/// What rules find that a configuration declares.
struct DeclaredRuleTests {
  /// A text that is checked by what `[[own-rule]]` says alone.
  private struct House {
    let file: ConfigurationFile
    let linter: Linter

    init(_ toml: String, lists: [String: String] = [:]) throws {
      let source = SourceText(toml)
      let (configuration, mistakes) = Configuration.read(source) { path throws(UnreadableWordList) in
        guard let list = lists[path] else { throw UnreadableWordList(da: "»\(path)« findes ikke.", en: "") }
        return Array(list.utf8)
      }
      #expect(mistakes.map(\.danish) == [])
      file = ConfigurationFile(path: "lovsmed.toml", folder: "/love", source: source, configuration: configuration)
      let analyzers = file.declaredAnalyzers + [SuppressionComments()]
      linter = Linter(analyzers: analyzers, weights: RuleWeights(RuleCatalogue(analyzers), settings: []))
    }

    func document(_ text: String) -> Document { Document(path: "udkast.lov", source: SourceText(text)) }

    /// `words|message` of each finding.
    func told(_ text: String) -> [String] {
      let document = document(text)
      return linter.findings(in: document).map { "\(document.source.string(in: $0.range))|\($0.message)" }
    }

    func fixed(_ text: String) -> String {
      let fixed = linter.fix(document(text)) { $0.fixes.first }
      return fixed.document.source.string(in: ByteRange(0, fixed.document.source.count))
    }
  }

  private func rule(_ check: String, message: String = "$0") -> String {
    "[[own-rule]]\nrule = \"hus/regel\"\nmessage = \"\(message)\"\n\(check)\n"
  }

  // MARK: Words

  @Test(arguments: [
    ("Såfremt ejeren dør.", ["Såfremt|Såfremt"]),
    // Within another word it is another word.
    ("Usåfremt og såfremtheden.", []),
    ("ØRE, øre og Øre-ring.", ["ØRE|ØRE", "øre|øre", "Øre|Øre"]),
    // White space is white space.
    ("Det sker i  henhold\ntil loven.", ["i  henhold\ntil|i  henhold\ntil"]),
    ("I\u{A0}henhold til.", ["I\u{A0}henhold til|I henhold til"]),
    ("Så\u{AD}fremt.", ["Så\u{AD}fremt|Såfremt"]),
    ("Biler, både m.v. og andet.", ["m.v.|m.v."]),
  ])
  func wordsAreFoundAsTheyAreRead(text: String, told: [String]) throws {
    let house = try House(rule("words = [\"såfremt\", \"øre\", \"i henhold til\", \"m.v.\"]"))
    #expect(house.told("Lov om både\n§ 1. \(text)\n") == told)
  }

  @Test func theLongestOfWordsThatBeginAlikeIsFound() throws {
    let house = try House(rule("words = [\"efter omstændighederne\", \"efter\", \"omstændighederne\"]"))
    #expect(house.told("Lov om både\n§ 1. Han kan efter omstændighederne sejle.\n").count == 1)
  }

  @Test func caseCountsWhereItIsAskedFor() throws {
    let house = try House(rule("words = [\"EU\"]\nignore-case = false"))
    #expect(house.told("Lov om både\n§ 1. EU og eu.\n") == ["EU|EU"])
  }

  @Test func aWordListIsReadFromItsFile() throws {
    let house = try House(
      rule("word-list = \"ord.txt\""), lists: ["ord.txt": "\u{FEFF}# ord, vi undgår\r\nsåfremt\r\n\r\n  desuagtet \r\n"]
    )
    #expect(house.told("Lov om både\n§ 1. Desuagtet og såfremt. Ord, vi undgår.\n").count == 2)
    // What Notepad puts first is no part of the first word.
    let marked = try House(rule("word-list = \"ord.txt\""), lists: ["ord.txt": "\u{FEFF}såfremt\ndesuagtet\n"])
    #expect(marked.told("Lov om både\n§ 1. Desuagtet og såfremt.\n").count == 2)
  }

  @Test func exceptionsAreNotFound() throws {
    let house = try House(rule("pattern = '\\w+eri\\b'\nexcept = [\"Fiskeri\"]"))
    #expect(house.told("Lov om både\n§ 1. Et fiskeri og et sejleri.\n") == ["sejleri|sejleri"])
  }

  @Test func whatStandsInAnExceptedPhraseIsNotFound() throws {
    let house = try House(rule("words = [\"båden\", \"såfremt\"]\nexcept = [\"Såfremt båden\"]"))
    let text = "Lov om både\n§ 1. Såfremt båden sejler, og båden flyder, såfremt bådene flyder.\n"
    #expect(house.told(text) == ["båden|båden", "såfremt|såfremt"])
  }

  // MARK: Patterns

  @Test func groupsStandInMessageAndReplacement() throws {
    let house = try House(
      rule(
        "pattern = '(\\w+)/(\\w+)'\nreplacement = '$1 eller $2'",
        message: "Skriv »$1 eller $2«, ikke »$0«; $$ er penge."))
    let text = "Lov om både\n§ 1. Joller/både og ejere/brugere.\n"
    #expect(
      house.told(text) == [
        "Joller/både|Skriv »Joller eller både«, ikke »Joller/både«; $ er penge.",
        "ejere/brugere|Skriv »ejere eller brugere«, ikke »ejere/brugere«; $ er penge.",
      ])
    #expect(house.fixed(text) == "Lov om både\n§ 1. Joller eller både og ejere eller brugere.\n")
  }

  @Test func aFigureMayFollowAGroup() throws {
    let house = try House(rule("pattern = '(nr\\.) x'\nreplacement = '${1} 1${1}0'"))
    #expect(house.fixed("Lov om både\n§ 1. Se nr. x.\n") == "Lov om både\n§ 1. Se nr. 1nr.0.\n")
  }

  @Test func aGroupThatTookNoPartIsEmpty() throws {
    let house = try House(rule("pattern = 'båd(en)?(e)?'", message: "[$1][$2]"))
    #expect(house.told("Lov om fartøjer\n§ 1. En båd, båden.\n") == ["båd|[][]", "båden|[en][]"])
  }

  @Test(arguments: [
    // Nothing is known that must stand there.
    "\\b\\w{3}\\b", ".", "[bB]åd", "(?:a|b|jol|båd)", "b?åd|.",
    // Something is.
    "båd", "(?i)BÅD", "(?:jolle|båd)e?", "b(?:å|aa)d|jolle", "(b)å+d", "båd{1,2}", "(?<navn>jolle)", "jolle(?= og)",
  ])
  func whatIsLookedForFirstKeepsNothingFromBeingFound(pattern: String) throws {
    let text = "Lov om fartøjer\n§ 1. En båd, Bådene, jolle og JOLLE, bådd.\nStk. 2. Intet.\n"
    let filtered = try House(rule("pattern = '\(pattern)'")).told(text)
    // `\x{200B}?` may stand anywhere and stands nowhere, and no literal is read past an unknown construct.
    let whole = try House(rule("pattern = '(?|\(pattern))(*ACCEPT)'")).told(text)
    #expect(!filtered.isEmpty)
    #expect(filtered == whole)
  }

  @Test func softHyphensAndSpacesThatDoNotBreakHideNothing() throws {
    let house = try House(rule("pattern = 'kommunal bestyrelse'\nreplacement = 'kommunalbestyrelse'"))
    let text = "Lov om både\n§ 1. En kom\u{AD}munal\u{A0}besty\u{AD}relse og en kommunal bestyrelse.\n"
    #expect(
      house.told(text) == [
        "kom\u{AD}munal\u{A0}besty\u{AD}relse|kommunal bestyrelse", "kommunal bestyrelse|kommunal bestyrelse",
      ])
    #expect(house.fixed(text) == "Lov om både\n§ 1. En kommunalbestyrelse og en kommunalbestyrelse.\n")
  }

  @Test func aMatchThatEndsInASpaceEndsWhereTheSignDoes() throws {
    let house = try House(rule("pattern = 'jolle '\nreplacement = 'båd '"))
    let text = "Lov om fartøjer\n§ 1. En jolle\u{A0}og\u{AD}så en jol\u{AD}le\u{202F}igen.\n"
    #expect(house.told(text) == ["jolle\u{A0}|jolle ", "jol\u{AD}le\u{202F}|jolle "])
    #expect(house.fixed(text) == "Lov om fartøjer\n§ 1. En båd og\u{AD}så en båd igen.\n")
  }

  @Test func noPatternLooksPastItsProvision() throws {
    let house = try House(rule("pattern = '(?s)^En.*sejler\\.$'"))
    #expect(house.told("Lov om både\n§ 1. En jolle.\nStk. 2. En båd sejler.\n") == ["En båd sejler.|En båd sejler."])
  }

  @Test(arguments: ["(a+)+b", "(?:a|aa)+x$", "(a|a)+b", "(x+x+)+y"])
  func aHostilePatternIsStoppedAndNamedAndTheRestGoesOn(pattern: String) throws {
    let house = try House(
      rule("pattern = '\(pattern)'") + "[[own-rule]]\nrule = \"hus/andet\"\nmessage = \"Andet\"\nwords = [\"båd\"]\n")
    // What the pattern ends in stands further on, so that it cannot be given up at once.
    let long = String(repeating: "a", count: 3000) + "d " + String(repeating: "x", count: 300) + "z y xb"
    let text = "Lov om både\n§ 1. En båd \(long).\n§ 2. En båd \(long).\n"
    let findings = house.linter.findings(in: house.document(text))
    #expect(findings.filter { $0.rule.id == "hus/andet" }.count == 2)
    let stopped = findings.filter { $0.rule.id == "hus/regel" }
    #expect(stopped.map(\.message).allSatisfy { $0.contains("»hus/regel« er standset her") })
    #expect(stopped.count == 1)
  }

  /// A pattern that goes astray a little in each of many provisions is stopped as one that goes far astray in a single one is:
  /// what it finds in the first is no longer found in the last.
  @Test func thePatternsStepsAreCountedForTheWholeText() throws {
    let house = try House(rule("pattern = '(a|aa)+c|båd'"))
    func told(_ count: Int) -> [String] {
      let long = String(repeating: "a", count: 16)
      return house.told("Lov om fartøjer\n" + (1...count).map { "§ \($0). En båd, \(long) c.\n" }.joined())
    }
    #expect(told(3).count == 3)
    let many = told(300)
    #expect(many.filter { $0.contains("er standset her") }.count == 1)
    #expect(many.count > 3 && many.count < 100)
  }

  @Test func aCommentIsNotCalledUnusedWhereItsRuleWasStopped() throws {
    let house = try House(rule("pattern = '(a+)+b'"))
    let long = String(repeating: "a", count: 3000)
    let text = "Lov om \(long)d b\n<!-- lovsmed: ignore hus/regel: derfor -->\n§ 1. En aab.\n"
    #expect(house.linter.findings(in: house.document(text)).map(\.rule.id) == ["hus/regel"])
  }

  @Test func nothingIsCountedByAPatternThatWasStopped() throws {
    let house = try House(rule("pattern = '(a+)+b'\nat-least = 2"))
    let told = house.told("Lov om både\n§ 1. En \(String(repeating: "a", count: 3000))d b.\n")
    #expect(told.count == 1 && told[0].contains("er standset her"))
  }

  @Test func aTextMadeToBeSlowIsNot() throws {
    let house = try House(
      rule("pattern = 'a(?=.*\\d)'") + "[[own-rule]]\nrule = \"hus/x\"\nmessage = \"x\"\nrepetition = true\n")
    let text = "Lov om både\n§ 1. " + String(repeating: "a ", count: 20_000) + "\n"
    let findings = house.linter.findings(in: house.document(text))
    #expect(findings.filter { $0.rule.id == "hus/x" }.count == Review.maximumFindings)
  }

  // MARK: Other checks

  @Test func substitutionsKeepTheCapital() throws {
    let house = try House(
      rule("substitutions = { \"såfremt\" = \"hvis\", \"i henhold til\" = \"efter\" }\nsafe = true", message: "$0 → $1")
    )
    let text = "Lov om både\n§ 1. Såfremt han sejler i henhold til loven.\n"
    #expect(house.told(text) == ["Såfremt|Såfremt → hvis", "i henhold til|i henhold til → efter"])
    #expect(house.fixed(text) == "Lov om både\n§ 1. Hvis han sejler efter loven.\n")
    #expect(house.linter.findings(in: house.document(text)).allSatisfy { $0.safeFix != nil })
  }

  @Test func whatHasBeenMendedIsNotFound() throws {
    let house = try House(rule("substitutions = { \"kr\" = \"kr.\", \"loven\" = \"denne loven\" }"))
    #expect(
      house.fixed("Lov om både\n§ 1. Loven: 5 kr og 6 kr. og loven.\n").contains("5 kr. og 6 kr. og denne loven."))
    #expect(house.told("Lov om både\n§ 1. 6 kr. og denne loven.\n") == [])
  }

  @Test func aWordTwiceInARowIsFound() throws {
    let house = try House(rule("repetition = true\nexcept = [\"der\"]", message: "»$1« står to gange"))
    let text = "Lov om både\n§ 1. Den den båd, der der sejler; båd. Båd og og\nog.\n"
    #expect(
      house.told(text) == [
        "Den den|»Den« står to gange", "og og|»og« står to gange", "og\nog|»og« står to gange",
      ])
    #expect(house.fixed("Lov om både\n§ 1. En båd båd.\n") == "Lov om både\n§ 1. En båd.\n")
  }

  @Test func theWayThatIsUsedMostIsTheTextsOwn() throws {
    let house = try House(rule("consistency = [[\"e-mail\", \"mail\"]]", message: "»$0«, men ellers »$1«"))
    let text = "Lov om post\n§ 1. En mail.\n§ 2. En e-mail.\nStk. 2. To mail.\n"
    #expect(house.told(text).contains("e-mail|»e-mail«, men ellers »mail«") == true)
    #expect(house.told("Lov om post\n§ 1. En e-post.\n§ 2. En e-post.\n") == [])
  }

  @Test func whatIsCountedIsCountedInItsUnit() throws {
    let inSentences = try House(rule("words = [\"og\"]\nat-most = 1\nper = \"sentence\"", message: "$1 gange »$0«"))
    #expect(inSentences.told("Lov om dyr\n§ 1. Hunde og katte. Køer og får og geder.\n") == ["og|2 gange »og«"])
    let inSections = try House(rule("words = [\"og\"]\nat-most = 2\nper = \"section\"", message: "$1"))
    #expect(inSections.told("Lov om dyr\n§ 1. A og b.\nStk. 2. C og d.\nStk. 3. E og f.\n§ 2. G og h.\n") == ["og|3"])
    let missing = try House(rule("pattern = 'træder i kraft'\nat-least = 1", message: "Mangler"))
    #expect(missing.told("Lov om dyr\n§ 1. Køer.\n") == ["Lov om dyr|Mangler"])
    #expect(missing.told("Lov om dyr\n§ 1. Loven træder i kraft den 1. juli 2027.\n") == [])
  }

  // MARK: Where

  private static let amending = """
    Lov om ændring af lov om både

    § 1

    I lov om både, jf. lovbekendtgørelse nr. 1 af 1. januar 2020, foretages følgende ændringer:

    1. I § 1 ændres »såfremt« til: »hvis«.

    2. § 2 affattes således:
    »§ 2. Såfremt ejeren dør, arves båden.«

    § 2

    Loven gælder, såfremt den er god.

    """

  @Test func quotationsAreLookedAtAloneOrLeftOut() throws {
    let inside = try House(rule("words = [\"såfremt\"]\nquotations = \"inside\"")).told(Self.amending)
    #expect(inside == ["såfremt|såfremt", "Såfremt|Såfremt"])
    let outside = try House(rule("words = [\"såfremt\"]\nquotations = \"outside\"")).told(Self.amending)
    #expect(outside == ["såfremt|såfremt"])
    #expect(try House(rule("words = [\"såfremt\"]")).told(Self.amending).count == 3)
  }

  @Test func onlyTheKindsOfTextsAndProvisionsThatAreNamedAreLookedAt() throws {
    #expect(try House(rule("words = [\"såfremt\"]\nkinds = [\"act\"]")).told(Self.amending) == [])
    #expect(try House(rule("words = [\"såfremt\"]\nkinds = [\"amending-act\"]")).told(Self.amending).count == 3)
    let text =
      "Lov om både\n\nKapitel 1\nOm både\n\n§ 1. En båd\n1) er en båd eller\n2) en jolle.\n\nBilag 1\n\nEn båd.\n"
    func count(_ kinds: String) throws -> Int { try House(rule("pattern = 'båd'\nin = [\(kinds)]")).told(text).count }
    #expect(try count("\"heading\", \"chapter\"") == 1)
    #expect(try count("\"item\"") == 1)
    #expect(try count("\"title\"") == 1)
    #expect(try count("\"annex\"") == 1)
    #expect(try count("\"subsection\"") == 1)
    // A paragraf is all that stands in it.
    #expect(try count("\"section\"") == 2)
  }

  @Test func commentsAreNotLookedAtAndLeaveFindingsOut() throws {
    let house = try House(rule("words = [\"båd\"]"))
    let text = "Lov om fartøjer\n<!-- lovsmed: ignore hus/regel: en båd er en båd -->\n§ 1. En båd.\n§ 2. En båd.\n"
    #expect(house.told(text) == ["båd|båd"])
    #expect(house.linter.review(house.document(text)).suppressed.map(\.count) == [1])
  }

  @Test func rulesOfItsOwnAreInTheCatalogueWithTheirPages() throws {
    let house = try House(
      rule("words = [\"båd\"]\nseverity = \"hint\"\nenabled = false\ntitle = \"Både\"\ndocumentation = \"Fordi.\""))
    let rule = try #require(RuleCatalogue(house.file.declaredAnalyzers)["hus/regel"])
    #expect(rule.severity == .hint && !rule.isEnabled)
    let page = try #require(house.file.declaredAnalyzers.page(of: rule))
    #expect(page.title == "Både")
    #expect(page.text(in: .danish).contains("`hus/regel` · overvej (`hint`) · ikke slået til\n"))
    #expect(page.text(in: .danish).hasSuffix("\n\nFordi.\n"))
    #expect(house.told("Lov om fartøjer\n§ 1. En båd.\n") == [])
  }

  @Test func aPageNobodyWroteTellsWhatIsLookedFor() throws {
    let house = try House(
      rule("substitutions = { \"såfremt\" = \"hvis\" }", message: "Skriv »$1«, ikke »$0« ($$)."))
    let page = try #require(house.file.declaredAnalyzers.page(of: house.file.declaredAnalyzers[0].rules[0]))
    #expect(page.title == "Skriv »…«, ikke »…« ($).")
    #expect(
      page.text(in: .danish)
        == """
        # Skriv »…«, ikke »…« ($).

        `hus/regel` · advarsel (`warning`)

        En af husets egne regler. Den leder efter:

        * »såfremt«, der skrives »hvis«

        """)
  }

  @Test func whatChecksTextsByAFileIsMadeOnce() throws {
    let file = try House(rule("words = [\"båd\"]")).file
    var times = 0
    let copy = file
    for _ in 0..<3 {
      _ = copy.analyzers {
        times += 1
        return []
      }
    }
    #expect(times == 0 && file.declaredAnalyzers.count == 1)
  }

  @Test func theHousesOwnStyleIsARule() throws {
    let house = try House("[style]\nand-so-on = \"m.v.\"\nquotation-marks = \"»«\"\n")
    let text = "Lov om både\n§ 1. Både mv. og både m.v. og \"joller\".\n"
    #expect(house.fixed(text) == "Lov om både\n§ 1. Både m.v. og både m.v. og »joller«.\n")
    #expect(house.told(text).count == 2)
    let other = try House("[style]\nand-so-on = \"mv.\"\n")
    #expect(other.fixed(text) == "Lov om både\n§ 1. Både mv. og både mv. og \"joller\".\n")
    #expect(RuleCatalogue(try House("[style]\n").file.declaredAnalyzers).rules.isEmpty)
  }

  /// The text with the quotation marks of a house that writes »« or "".
  @Test(arguments: [
    ("»«", "nr. \"5\" og \"12\"", "nr. »5« og »12«"),
    ("»«", "et rør på 5\" og et på 7\"", nil),
    ("»«", "et rør på 5\" kaldes \"rør\"", "et rør på 5\" kaldes »rør«"),
    ("»«", "et \"rør på 5\" eller mere\"", nil),
    ("»«", "(\"rør\"), ”slange”, “hane”.", "(»rør«), »slange«, »hane«."),
    ("»«", "\"ordet »rør« i loven\"", "»ordet »rør« i loven«"),
    ("»«", "“ordet \"rør\" i loven”", "»ordet »rør« i loven«"),
    ("\"\"", "»rør« og “hane”", "\"rør\" og \"hane\""),
    ("\"\"", "»ordet »rør« i loven« og »hane«", "»ordet »rør« i loven« og \"hane\""),
    ("\"\"", "»et »langt »indre« ord« mere« og \"x\"", nil),
  ])
  func quotationsAreTurnedAsAWhole(marks: String, text: String, right: String?) throws {
    let house = try House("[style]\nquotation-marks = '\(marks)'\n")
    let fixed = house.fixed("Lov om rør\n§ 1. Her er \(text)\n")
    #expect(fixed == "Lov om rør\n§ 1. Her er \(right ?? text)\n")
    #expect(house.told(fixed) == [])
  }

  @Test func theHousesStyleLeavesInstructionsAlone() throws {
    for marks in ["»«", "\"\""] {
      let house = try House("[style]\nquotation-marks = '\(marks)'\nand-so-on = \"m.v.\"\n")
      let text = Self.amending.replacing("»såfremt«", with: "\"joller mv.\"")
      #expect(house.told(text) == [])
    }
    let house = try House("[style]\nquotation-marks = \"»«\"\nand-so-on = \"m.v.\"\n")
    #expect(house.told(Self.amending.replacing("Såfremt ejeren", with: "Både mv. og \"ejeren\"")).count == 2)
  }

  /// A title is quoted as it is, whatever the house writes itself.
  @Test(arguments: [
    "Ved køb gælder § 4, jf. lov om registreringsafgift af motorkøretøjer m.v.",
    "Lov nr. 100 af 3. maj 2001 om skovveje m.v. ophæves.",
    "Efter § 2, stk. 1, i lov om skove, stier m.v. og efter loven om både m.v. til børn kan der søges.",
    "Loven gennemfører direktiv 2006/7/EF af 15. februar 2006 om forvaltning af badevand m.v.",
    "Reglerne følger af bekendtgørelse nr. 7 af 3. maj 2021 (Skilte m.v.) om veje.",
  ])
  func titlesOfOtherActsAreLeftAlone(text: String) throws {
    let house = try House("[style]\nand-so-on = \"mv.\"\n")
    #expect(house.told("Lov om både\n§ 1. \(text)\n") == [])
    #expect(house.fixed("Lov om både\n§ 1. \(text)\nStk. 2. Både m.v.\n").hasSuffix("\nStk. 2. Både mv.\n"))
    // Who mixes the two has not done so in a title.
    let draft = MarkedDraft("Lov om både\n§ 1. \(text)\nStk. 2. Både mv., joller mv. og sejl mv. er fri.\n")
    #expect(!draft.told().contains { $0.contains("language/mixed-abbreviation") })
  }

  @Test(arguments: [
    "Efter lov om skilte kan kommunen sætte bænke m.v. op.",
    "Efter lov om skilte (skilteloven), bænke m.v.",
    "Efter loven er skilte m.v. fri.",
    "Loven om skilte gælder. Det samme gør bænke m.v.",
  ])
  func whatFollowsATitleIsTheHousesOwn(text: String) throws {
    #expect(try House("[style]\nand-so-on = \"mv.\"\n").told("Lov om både\n§ 1. \(text)\n").count == 1)
  }

  @Test func theAmendedActKeepsItsNameInTheTitle() throws {
    let house = try House("[style]\nand-so-on = \"mv.\"\n")
    let act = """
      Lov om ændring af lov om skovveje m.v.
      (Skilte m.v.)
      § 1
      I lov nr. 100 af 3. maj 2001 om skovveje m.v. foretages følgende ændring:
      1. § 4 ophæves.

      """
    // The subtitle is the draft's own, as is the title of an act of its own.
    #expect(house.fixed(act) == act.replacing("(Skilte m.v.)", with: "(Skilte mv.)"))
    #expect(house.fixed("Lov om skovveje m.v.\n§ 1. En vej.\n") == "Lov om skovveje mv.\n§ 1. En vej.\n")
  }

  @Test func aHousesChoiceIsSaidOnce() {
    let text = "Lov om både\n§ 1. Både mv. og både m.v. og joller m.v. og \"sejl\".\n"
    let chosen = "[style]\nand-so-on = \"m.v.\"\nquotation-marks = \"»«\"\n"
    func rules(_ toml: String?) -> [String] {
      MarkedDraft(text, toml: toml).findings.map(\.rule.id).filter {
        $0.prefix(6) == "style/" || $0.prefix(9) == "language/"
      }
    }
    #expect(rules(nil) == ["language/mixed-abbreviation", "language/quotation-mark", "language/quotation-mark"])
    #expect(rules(chosen) == ["style/and-so-on", "style/quotation-marks"])
  }

  // MARK: Edits

  /// Where a rule looks again once what stopped it is mended, it looks at all that follows, too.
  @Test func aRuleThatWasStoppedLooksAgainOnceTheTextIsMended() throws {
    let house = try House(rule("pattern = '(a+)+b'"))
    let long = String(repeating: "a", count: 3000) + "d b"
    let texts = [long, "ingen", long].map { "Lov om både\n§ 1. En båd.\n§ 2. En \($0).\n§ 3. En aab.\n" }
    var source = SourceText(texts[0])
    var document = Document(path: "a", source: source, isEdited: true)
    var memory = ReviewMemory()
    #expect(house.linter.review(document, with: &memory).findings.count == 1)
    for (before, after) in zip(texts, texts.dropFirst()) {
      let start = before.utf8.count - "§ 3. En aab.\n.\n".utf8.count
      let old = before.contains("ingen") ? "ingen" : long
      let new = after.contains("ingen") ? "ingen" : long
      let edit = TextEdit(ByteRange(start - old.utf8.count, start), new)
      let change = TextChange(edit.range, newCount: new.utf8.count)
      source = try source.applying([edit])
      #expect(source == SourceText(after))
      let read = try #require(document.remains).read(source, after: change)
      memory.note(read.1, in: read.0)
      document = read.0
      let messages = house.linter.review(document, with: &memory).findings.map(\.message)
      #expect(messages.count == 1)
      #expect(messages[0].contains("standset") == !after.contains("ingen"))
    }
  }

  /// After edits, what is found is what is found in the text read anew.
  @Test func whatIsFoundAfterEditsIsWhatIsFoundAnew() throws {
    let house = try House(
      rule("pattern = '(a+)+b'")
        + """
        [[own-rule]]
        rule = "hus/ord"
        message = "$0"
        words = ["båd", "en båd"]
        quotations = "outside"
        [[own-rule]]
        rule = "hus/igen"
        message = "$1"
        repetition = true
        [[own-rule]]
        rule = "hus/post"
        message = "$0 $1"
        consistency = [["båd", "jolle"]]
        """)
    let long = String(repeating: "a", count: 2000) + "d b"
    var source = SourceText(
      "Lov om \(long)\n§ 1. En båd.\nStk. 2. En jolle \(long).\n§ 2. En båd, jolle. \(long)\n§ 3. Igen.\n")
    var generator = SeededGenerator(seed: 7)
    var memory = ReviewMemory()
    var document = Document(path: "a", source: source, isEdited: true)
    _ = house.linter.review(document, with: &memory)
    let words = ["båd", " en en ", "jolle", "", "§ 4. ", "\n", "»", "aaaa"]
    for _ in 0..<60 {
      let start = source.characterStart(at: Int.random(in: 8..<source.count, using: &generator))
      let end = source.characterStart(at: min(source.count, start + Int.random(in: 0..<6, using: &generator)))
      let edit = TextEdit(ByteRange(start, max(start, end)), words.randomElement(using: &generator) ?? "")
      let change = TextChange(edit.range, newCount: edit.newText.utf8.count)
      source = try source.applying([edit])
      let remains = try #require(document.remains)
      let read = remains.read(source, after: change)
      memory.note(read.1, in: read.0)
      document = read.0
      let now = house.linter.review(document, with: &memory).findings
      let anew = house.linter.review(Document(path: "a", source: source)).findings
      #expect(now.map { "\($0.range) \($0.message)" } == anew.map { "\($0.range) \($0.message)" })
    }
  }
}

/// Random numbers that are the same in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

import Configuration
import StatuteSyntax
import StatuteText
import Testing

/// What may be said of rules of the house's own, of some texts alone, and of programs, and what is said of mistakes.
struct DeclaredRuleReadingTests {
  private func read(_ text: String) -> (Configuration, [ConfigurationMistake]) {
    Configuration.read(SourceText(text), wordList: noWordList)
  }

  private static let head = "[[own-rule]]\nrule = \"hus/x\"\nmessage = \"m\"\n"

  @Test func everyKeyOfARuleIsRead() throws {
    let (configuration, mistakes) = read(
      """
      [[own-rule]]
      rule = "hus/og-eller"
      title = "Og/eller"
      documentation = "Fordi."
      message = "Skriv »$1«."
      severity = "error"
      enabled = false
      pattern = '(og)/eller'
      except = ["OG/eller"]
      ignore-case = true
      replacement = "$1"
      safe = true
      kinds = ["act", "amending-act"]
      in = ["subsection", "item"]
      quotations = "outside"
      """)
    #expect(mistakes.map(\.danish) == [])
    let rule = try #require(configuration.declaredRules.first?.value)
    #expect(rule.id == "hus/og-eller" && rule.title == "Og/eller" && rule.documentation == "Fordi.")
    #expect(rule.severity == .error && !rule.isEnabled && rule.isSafe && rule.ignoresCase)
    #expect(rule.exceptions == ["og/eller"] && rule.replacement?.written == "$1")
    #expect(rule.scope.documents == [.act, .amendingAct] && rule.scope.nodes == [.subsection, .item])
    #expect(rule.scope.isQuoted == false)
  }

  @Test(arguments: [
    ("pattern = 'a(b'", "'", "Mønstret kan ikke læses fra tegn 4: der mangler »)«."),
    ("pattern = \"a)b\"", ")", "Mønstret kan ikke læses fra tegn 2: »)« har intet »(«."),
    ("pattern = 'æ[b'", "'", "Mønstret kan ikke læses fra tegn 4: der mangler »]«."),
    (
      "pattern = '(?<=a+)b'", "(", "Mønstret kan ikke læses fra tegn 1: det, der ses tilbage på, har ingen fast længde."
    ),
    ("pattern = ''", "''", "»pattern« er tom; udfyld den: pattern = '\\bog/eller\\b'."),
    ("pattern = \"\"", "\"\"", "»pattern« er tom; udfyld den: pattern = '\\bog/eller\\b'."),
    (
      "words = [\"a\"]\nat-most = 1\nreplacement = \"b\"", "replacement",
      "»replacement« kan ikke bruges sammen med »at-most« og »at-least«, som kun tæller."
    ),
    ("words = [\"a\"]\nkinds = [\"bill\"]", "\"bill\"", "»bill« kan ikke bruges til »kinds«. Mente du \"act\"?"),
    ("patern = 'a'", "patern", "Nøglen »patern« findes ikke i [[own-rule]]. Mente du »pattern«?"),
    (
      "words = [\"a\"]\npattern = 'a'", "pattern",
      "Her står »words« allerede; en regel leder efter én ting. Skriv en [[own-rule]] til."
    ),
    ("words = []", "[]", "Listen er tom; udfyld den, eller fjern »words«."),
    ("word-list = []", "[]", "Listen er tom; udfyld den, eller fjern »word-list«."),
    ("words = [\"a\"]\nin = []", "[]", "Listen er tom; udfyld den, eller fjern »in«."),
    ("words = [\"a\"]\nkinds = []", "[]", "Listen er tom; udfyld den, eller fjern »kinds«."),
    (
      "words = [\"a\"]\nin = [\"mirror\"]", "\"mirror\"",
      "»mirror« kan ikke bruges til »in«. Vælg blandt title, opening, book, part, chapter, heading, section, subsection, "
        + "item, point, bullet, table, amending-section, instruction, quotation, renumbering, commencement, signature, annex, "
        + "note, remarks og remark."
    ),
    (
      "pattern = '(?=s)'", "'(?=s)'",
      "Mønstret passer kun på steder mellem tegnene og finder intet. Skriv også det, der skal findes."
    ),
    (
      "pattern = '(?:^|\\b)(?!a(b))$'", "'(?:^|\\b)(?!a(b))$'",
      "Mønstret passer kun på steder mellem tegnene og finder intet. Skriv også det, der skal findes."
    ),
    (
      "pattern = '(a)'\nreplacement = '${navn}'", "'${navn}'",
      "»${navn}« findes ikke. Skriv $1 eller ${1} for en gruppe, og $$ for et dollartegn."
    ),
    ("pattern = '[[:bogstav:]]'", "b", "Mønstret kan ikke læses fra tegn 4: navnet i »[:…:]« kendes ikke."),
    ("pattern = '\\p{Dansk}'", "'", "Mønstret kan ikke læses fra tegn 10: egenskaben efter »\\p« kendes ikke."),
    ("words = [\"--\"]", "\"--\"", "»--« er intet ord; brug »pattern« til tegn."),
    ("word-list = \"ord.txt\"", "\"ord.txt\"", "»ord.txt« findes ikke."),
    ("substitutions = \"a\"", "\"a\"", "»substitutions« er en tabel: substitutions = { \"såfremt\" = \"hvis\" }."),
    (
      "consistency = [[\"a\"]]", "[[\"a\"]]",
      "»consistency« er lister af skrivemåder: consistency = [[\"e-mail\", \"mail\"]]."
    ),
    ("repetition = 1", "1", "Værdien af »repetition« skal være true eller false."),
    ("words = [\"a\"]\nat-most = -1", "-1", "Værdien af »at-most« skal være et helt tal fra 0."),
    ("words = [\"a\"]\nper = \"text\"", "per", "»per« hører sammen med »at-most« eller »at-least«."),
    ("words = [\"a\"]\nsafe = true", "safe", "»safe« hører sammen med »replacement«."),
    ("repetition = true\nreplacement = \"a\"", "replacement", "»replacement« hører sammen med »pattern« og »words«."),
    (
      "words = [\"a\"]\nat-least = 1\nper = \"sentence\"", "\"sentence\"",
      "»at-least« regnes i \"text\" eller \"section\"."
    ),
    ("pattern = '(a)'\nreplacement = '$2'", "'$2'", "$2 findes ikke; her kan stå $0 og $1."),
    ("words = [\"a\"]\nkinds = [\"acts\"]", "\"acts\"", "»acts« kan ikke bruges til »kinds«. Mente du \"act\"?"),
    (
      "words = [\"a\"]\nin = [\"subsecton\"]", "\"subsecton\"",
      "»subsecton« kan ikke bruges til »in«. Mente du \"subsection\"?"
    ),
    (
      "words = [\"a\"]\nseverity = \"warn\"", "\"warn\"", "»warn« kan ikke bruges til »severity«. Mente du \"warning\"?"
    ),
  ])
  func aMistakeInARuleIsNamedWithItsPlace(text: String, place: String, message: String) throws {
    let source = SourceText(Self.head + text)
    let mistakes = Configuration.read(source, wordList: noWordList).mistakes
    #expect(mistakes.map(\.danish) == [message])
    #expect(source.string(in: try #require(mistakes.first).range) == place)
  }

  @Test(arguments: [
    ("message = \"m\"\nwords = [\"a\"]", "Her mangler »rule«: rule = \"hus/og-eller\"."),
    ("rule = \"hus/x\"\nwords = [\"a\"]", "Her mangler »message«: message = \"Skriv hellere …\"."),
    (
      "rule = \"hus/x\"\nmessage = \"m\"",
      "Her mangler, hvad der ledes efter: pattern, words, word-list, substitutions, repetition eller consistency."
    ),
    (
      "rule = \"language/x\"\nmessage = \"m\"\nwords = [\"a\"]",
      "Familien »language« er Lovsmeds egen. Skriv for eksempel \"hus/x\"."
    ),
    (
      "rule = \"Hus\"\nmessage = \"m\"\nwords = [\"a\"]",
      "Et regelnavn er familie/navn med små bogstaver, tal og bindestreger, som \"hus/og-eller\"."
    ),
  ])
  func aRuleThatLacksSomethingIsNoRule(text: String, message: String) {
    let (configuration, mistakes) = read("[[own-rule]]\n" + text)
    #expect(mistakes.map(\.danish) == [message])
    #expect(configuration.declaredRules.isEmpty)
  }

  @Test func twoRulesOfOneNameAreTold() {
    let rule = Self.head + "words = [\"a\"]\n"
    #expect(read(rule + rule).1.map(\.danish) == ["Reglen »hus/x« er erklæret allerede i linje 2."])
  }

  @Test(arguments: [true, false])
  func aRuleInTheFamilyOfAPluginIsTold(isFirst: Bool) {
    let (rule, plugin) = (Self.head + "words = [\"a\"]\n", "[[plugin]]\nname = \"hus\"\ncommand = [\"a\"]\n")
    let mistakes = read(isFirst ? rule + plugin : plugin + rule).1
    let line = isFirst ? 6 : 2
    #expect(
      mistakes.map(\.danish) == ["Familien »hus« er udvidelsens i linje \(line). Giv reglen en anden familie."])
  }

  @Test func anEmptyWordListIsTold() {
    let text = Self.head + "word-list = \"ord.txt\"\n"
    let mistakes = Configuration.read(SourceText(text)) { _ throws(UnreadableWordList) in Array("# intet\n--\n".utf8) }
      .mistakes
    #expect(mistakes.map(\.danish) == ["I »ord.txt« står ingen ord. Skriv ét ord eller én vending på hver linje."])
  }

  @Test func tablesThatMayBeSeveralAreWrittenSo() {
    #expect(
      read("[own-rule]\nrule = \"hus/x\"\n").1.map(\.danish)
        == ["Skriv [[own-rule]] på en linje og nøglerne under den; der kan være flere."])
  }

  // MARK: Overrides

  @Test func whatIsSaidOfSomeTextsWinsOverWhatIsSaidOfAll() throws {
    let text = """
      [rules]
      "numbering/section-gap" = "error"
      [[override]]
      paths = ["bilag/**"]
      kind = "excerpt"
      [override.rules]
      "*" = "off"
      [[override]]
      paths = ["bilag/nye/*.lov"]
      [override.rules]
      numbering = "hint"
      """
    let (configuration, mistakes) = read(text)
    #expect(mistakes.map(\.danish) == [])
    let file = ConfigurationFile(path: "", folder: "/love", source: SourceText(text), configuration: configuration)
    func weight(_ path: String) -> String? {
      let settings = file.configuration(ofTextAt: path).rules.map(\.value)
      let weights = Draft.weights(settings)
      return weights.catalogue["numbering/section-gap"].flatMap { weights.severity(of: $0)?.name }
    }
    #expect(weight("/love/a.lov") == "error")
    #expect(weight("/love/bilag/a.lov") == nil)
    #expect(weight("/love/bilag/nye/a.lov") == "hint")
    #expect(weight("/andet/bilag/a.lov") == "error")
    #expect(file.configuration(ofTextAt: "/love/bilag/nye/a.lov").kind?.value == .excerpt)
    #expect(file.configuration(ofTextAt: "/love/a.lov").kind == nil)
  }

  @Test(arguments: [
    (
      "[[override]]\nkind = \"act\"",
      "Her mangler »paths«, som siger, hvilke tekster det gælder: paths = [\"bilag/**\"]."
    ),
    ("[[override]]\npaths = [\"a\"]\nkind = \"lov\"", "Vælg"),
    ("[[override]]\npaths = []\nkind = \"act\"", "Listen er tom; udfyld den, eller fjern »paths«."),
    ("[[own-rule]]\nrule = \"style/x\"\nmessage = \"m\"\nwords = [\"a\"]", "Familien »style« er Lovsmeds egen."),
    ("[[override]]\npaths = [\"a\"]\nrule = 1", "Mente du »rules«?"),
    ("[[override]]\npaths = [\"a\"]\n[override.rules]\nnumbering = \"warn\"", "Mente du \"warning\"?"),
    ("[[override]]\npaths = [\"a\"]\nrules = 1", "»rules« er en tabel"),
    ("[style]\nand-so-on = \"m. v.\"", "Mente du \"m.v.\"?"),
    ("[style]\nquotes = 1", "quotation-marks"),
    ("[[plugin]]\nname = \"stavning\"", "Her mangler »command«."),
    ("[[plugin]]\nname = \"language\"\ncommand = [\"a\"]", "er en af Lovsmeds egne familier"),
    ("[[plugin]]\nname = \"Min ordbog\"\ncommand = [\"a\"]", "kan ikke være et programs navn"),
    (
      "[[plugin]]\nname = \"a\"\ncommand = [\"a\"]\n[[plugin]]\nname = \"a\"\ncommand = [\"b\"]",
      "To programmer hedder »a«."
    ),
    ("[[plugin]]\nname = \"a\"\ncommand = [\"a\"]\ntime-limit = 0", "skal være et helt tal fra 1"),
    ("[[plugin]]\nname = \"a\"\ncommand = [\"a\"]\nsettings = 7", "»settings« er en tabel"),
    ("[[plugin]]\nname = \"a\"\ncommand = \"a\"", "skal være en liste af tekster"),
    ("[[plugin]]\nname = \"a\"\ncommand = []", "Her mangler programmet."),
  ])
  func otherMistakesAreTold(text: String, words: String) throws {
    let mistakes = read(text).1
    #expect(mistakes.count == 1)
    #expect(try #require(mistakes.first).danish.contains(words), "\(mistakes.map(\.danish))")
  }

  @Test func programsAreRead() throws {
    let (configuration, mistakes) = read("[[plugin]]\nname = \"stavning\"\ncommand = [\"python3\", \"s.py\"]\n")
    #expect(mistakes.isEmpty)
    let plugin = try #require(configuration.plugins.first)
    #expect(plugin.name.value == "stavning" && plugin.command.map(\.value) == ["python3", "s.py"])
  }

  // MARK: Keys

  /// Every key that the tables list is known to the reader: it may find fault with the value, but not with the key.
  @Test func everyListedKeyIsRead() {
    for table in ConfigurationKeys.tables {
      for key in table.keys {
        let header =
          table.name.isEmpty
          ? "" : ["override", "own-rule", "plugin"].contains(table.name) ? "[[\(table.name)]]\n" : "[\(table.name)]\n"
        let mistakes = read("\(header)\(key.name) = 1979-05-27\n").1
        #expect(!mistakes.contains { $0.danish.hasPrefix("Nøglen ") }, "\(table.name).\(key.name)")
      }
    }
  }
}

import Analysis
import Analyzers
import Configuration
import StatuteModel
import StatuteSyntax
import StatuteText

/// A Danish draft with places marked in it: `1️⃣`, `2️⃣`, … stand where a finding is expected to begin.
struct MarkedDraft {
  /// The draft without its marks.
  let document: Document
  /// The house's configuration; nil where there is none.
  private var file: ConfigurationFile?
  private var marks: [Int: Character] = [:]

  /// The draft, with `library` for the acts it refers to or amends.
  init(_ text: String, path: String = "udkast.lov", library: ActLibrary = OtherActs.library, toml: String? = nil) {
    file = toml.map { toml in
      let source = SourceText(toml)
      let configuration = Configuration.read(source) { path throws(UnreadableWordList) in
        throw UnreadableWordList(da: path, en: path)
      }
      .configuration
      return ConfigurationFile(path: "lovsmed.toml", folder: "/", source: source, configuration: configuration)
    }
    var plain = ""
    for character in text {
      if character.unicodeScalars.contains("\u{20E3}") {
        marks[plain.utf8.count] = character
      } else {
        plain.append(character)
      }
    }
    document = Document(path: path, source: SourceText(plain), library: library)
  }

  /// What all built-in rules say of it, switched off or not; not those that the house has switched off.
  var findings: [Finding] {
    let settings = file?.configuration.rules.map(\.value) ?? []
    let analyzers = BuiltIn.analyzers.joined(by: file)
    return Linter(
      analyzers: analyzers,
      severities: { rule in
        settings.contains { $0.level == .off && $0.selector.matches(rule) } ? nil : rule.severity
      }
    ).findings(in: document)
  }

  /// The findings of rules whose ids begin with `prefix`.
  ///
  /// That the act which is amended is not at hand is told only when that very rule is asked for: most drafts amend acts
  /// that are nowhere, and what else is said of them does not depend on that.
  func findings(_ prefix: String) -> [Finding] {
    findings.filter { finding in
      finding.rule.id.hasPrefix(prefix) && (finding.rule.id != Self.notAtHand || prefix == Self.notAtHand)
    }
  }

  /// These findings, each as `mark weight rule: message`; a finding that begins at no mark shows the line of the draft
  /// instead.
  func told(_ prefix: String = "") -> [String] {
    findings(prefix).map { finding in
      let mark = marks[finding.range.start].map(String.init) ?? "»\(line(at: finding.range.start))«"
      return "\(mark) \(finding.severity.name) \(finding.rule.id): \(finding.message)"
    }
  }

  /// The draft after the first fix of each finding of rules whose ids begin with `prefix`.
  func mended(_ prefix: String = "") -> String {
    var bytes = document.source.bytes
    let edits = findings(prefix).compactMap(\.fixes.first).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.newText.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let notAtHand = "amendment/act-not-at-hand"

  private func line(at offset: Int) -> String {
    let text = document.source
    return text.string(in: text.lineContentRange(text.lineIndex(at: offset)))
  }
}

/// The acts that drafts in tests refer to.
enum OtherActs {
  /// All of them, with the newest on lightships given as the one that amending acts change, whatever version they cite.
  static let library = all.giving(
    all.acts(number: 31, year: 2019).compactMap(all.document(for:)).map { GivenAct($0) })

  private static let all = ActLibrary(texts: [
    (
      "2027-0014-havnefyr.txt",
      """
      Lov om havnefyr
      § 1. Et havnefyr lyser fra solnedgang til solopgang.
      § 2. Havnens ejer passer fyret.
      Stk. 2. Ejeren fører en vagtplan.
      § 3. Loven træder i kraft den 1. januar 2028.
      """
    ),
    (
      "2027-0020-fyrvogtere.txt",
      """
      Lov om fyrvogtere
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for fyr, som en havn driver.
      Kapitel 2
      Fyrvogterens pligter
      § 2. Havnen ansætter en fyrvogter. Fyrvogteren bor ved fyret.
      Stk. 2. Fyrvogteren skal have bestået fyrprøven.
      Stk. 3. Fyrvogteren afløses efter 12 timers vagt.
      Stk. 4. Havnen betaler afløseren.
      Vagtplan
      § 3. Fyrvogteren fører en vagtplan, der angiver
      1) vagtens begyndelse,
      2) vagtens afslutning og
      3) afløserens navn.
      Stk. 2. Fyrvogteren skal vise havnen vagtplanen.
      Stk. 3. Vagtplanen opbevares i 5 år.
      § 4. (Ophævet)
      Kapitel 3
      Fyret
      § 5. Fyret tændes ved solnedgang og slukkes ved solopgang. Fyrinspektionen kan fastsætte andre tider.
      Gebyr
      § 6. Skibsføreren betaler et gebyr på 100 kr. om dagen og et gebyr på 100 kr. om natten. Havnen opkræver gebyret.
      Stk. 2. Fiskefartøjer betaler ikke gebyr.
      Stk. 3. Havnen kan eftergive et gebyr.
      § 7. Havnen fører en liste over hvert gebyr, der er eftergivet efter § 6, stk. 3, og hvert gebyr, der ikke er betalt. Fyrinspektionen kan kræve at se listen.
      Kapitel 4
      Straf og ikrafttræden
      § 8. Overtrædelse af § 3, stk. 2, straffes med bøde.
      § 9. Loven træder i kraft den 1. januar 2028.
      § 10. Loven gælder ikke for Færøerne og Grønland.
      Stk. 2. Loven kan ved kongelig anordning sættes i kraft for Grønland.
      """
    ),
    (
      "2024-0008-lodsbåde.txt",
      """
      Bekendtgørelse af lov om lodsbåde
      LBK nr 8 af 02/05/2024
      § 1. En lodsbåd er gul.
      """
    ),
    (
      "2027-0060-lodsbåde.txt",
      """
      Bekendtgørelse af lov om lodsbåde
      LBK nr 60 af 03/06/2027
      Kapitel 1
      Båden
      § 1. En lodsbåd er gul.
      § 2. Søfartsministeren kan fastsætte regler om lodsbådes lys.
      Stk. 2. Lyset er tændt om natten.
      Kapitel 2
      Mandskabet
      § 3. En lodsbåd har en bådfører.
      § 4. Bådføreren har redningsvest på.
      Kapitel 3
      Færøerne og Grønland
      § 5. Loven gælder ikke for Færøerne og Grønland.
      """
    ),
    (
      "2028-0070-lodsbåde.txt",
      """
      Lov om ændring af lov om lodsbåde
      LOV nr 70 af 04/06/2028
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændringer:
      1. I § 3 ændres »bådfører« til: »fører«.
      2. I § 4 ændres »redningsvest« til: »gul redningsvest«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      """
    ),
    (
      "2027-0021-sømærker.txt",
      """
      Lov om sømærker
      § 1. Et sømærke er en bøje, en båke eller et fyr.
      § 2. En anordning efter § 10, stk. 2, i lov om fyrvogtere omfatter også sømærker.
      """
    ),
    ("2021-0090-straffeloven.txt", "Bekendtgørelse af straffeloven\n§ 9. En § 9.\n§ 299. En § 299.\n"),
    ("2011-0007-fyrskibe.txt", "Bekendtgørelse af lov om fyrskibe\nLBK nr 7 af 02/05/2011\n§ 1. Et fyrskib er rødt.\n"),
    (
      "2019-0031-fyrskibe.txt", "Bekendtgørelse af lov om fyrskibe\nLBK nr 31 af 04/06/2019\n§ 1. Et fyrskib er rødt.\n"
    ),
  ])
}

import Analysis
import StatuteSyntax

/// The keys there are in a `lovsmed.toml`: what the reader tells mistakes by, and what the JSON Schema is written from.
public enum ConfigurationKeys {
  /// A table, and the keys that may stand in it.
  public struct Table: Sendable {
    /// As in the file; empty for the file itself.
    public let name: String
    /// The keys, in the order that they are best written in.
    public let keys: [Key]

    /// How its header is written.
    var header: String { ConfigurationKeys.isRepeated(name) ? "[[\(name)]]" : "[\(name)]" }
  }

  /// A key.
  public struct Key: Sendable {
    /// As in the file.
    public let name: String
    /// What may stand after it.
    public let value: Value
    /// What it is about, in Danish.
    public let about: String
  }

  /// What may stand after a key.
  public indirect enum Value: Sendable {
    case anything
    case text
    case words([String])
    case flag
    /// A whole number from this one on.
    case number(from: Int)
    case list(Value)
    /// A list of so many or more.
    case some(Value, least: Int)
    /// One, or a list of it.
    case oneOrMore(Value)
    /// A table with keys of the author's own.
    case pairs(Value)
    /// A table with the keys of ``ConfigurationKeys/tables``.
    case table(String)
    /// Several of them: `[[…]]`.
    case tables(String)
  }

  /// Whether there may be several tables called `name`.
  private static func isRepeated(_ name: String) -> Bool {
    table("")?.keys.contains { if case .tables(name) = $0.value { true } else { false } } ?? false
  }

  /// The table called `name`.
  static func table(_ name: String) -> Table? { tables.first { $0.name == name } }

  private static let levels = Value.pairs(.words(RuleLevel.all.map(\.name)))
  private static let kinds = DocumentKind.allCases.map(\.key)

  /// All tables, the file itself first.
  public static let tables: [Table] = [
    Table(
      name: "",
      keys: [
        Key(name: "language", value: .words(Language.allCases.map(\.rawValue)), about: "Sproget i beskeder."),
        Key(name: "rules", value: levels, about: "Hvad regler, familier og mønstre vejer."),
        Key(name: "library", value: .table("library"), about: "Gældende love, som henvisninger slås op i."),
        Key(name: "check", value: .table("check"), about: "Hvad der kontrolleres, og hvad der giver slutkode 1."),
        Key(name: "format", value: .table("format"), about: "Hvordan tekster sættes op."),
        Key(name: "style", value: .table("style"), about: "Husets skrivemåder; hver er en regel i familien style."),
        Key(name: "override", value: .tables("override"), about: "Hvad der gælder for nogle tekster alene."),
        Key(name: "own-rule", value: .tables("own-rule"), about: "En regel, som filen selv erklærer."),
        Key(name: "plugin", value: .tables("plugin"), about: "Et program, der kontrollerer tekster."),
      ]),
    Table(
      name: "library",
      keys: [Key(name: "folders", value: .list(.text), about: "Mapper, regnet fra filens mappe.")]),
    Table(
      name: "check",
      keys: [
        Key(
          name: "fail-on", value: .words(Configuration.FailureLevel.all.map(\.name)),
          about: "Det letteste fund, der giver slutkode 1."),
        Key(
          name: "exclude", value: .list(.text),
          about: "Filer og mapper, som springes over, når en mappe kontrolleres."),
      ]),
    Table(
      name: "format",
      keys: [
        Key(
          name: "no-break-spaces", value: .words(NoBreakSpaces.allCases.map(\.rawValue)),
          about: "Hårde mellemrum mellem § og tal, når tekster sættes op.")
      ]),
    Table(
      name: "style",
      keys: [
        Key(name: "and-so-on", value: .words(HouseStyle.andSoOn), about: "Hvordan »med videre« skrives."),
        Key(
          name: "quotation-marks", value: .words(HouseStyle.quotationMarks), about: "Hvilke anførselstegn der bruges."),
      ]),
    Table(
      name: "override",
      keys: [
        Key(name: "paths", value: .some(.text, least: 1), about: "Hvilke tekster; mønstre som i check.exclude."),
        Key(name: "kind", value: .words(kinds), about: "Hvad slags tekster det er."),
        Key(name: "rules", value: levels, about: "Hvad regler vejer i dem; går forud for [rules]."),
      ]),
    Table(
      name: "own-rule",
      keys: [
        Key(name: "rule", value: .text, about: "Reglens navn: familie/navn, med en familie for sig."),
        Key(
          name: "message", value: .text, about: "Hvad der siges om et fund; $0 er det fundne, $1 til $9 dele af det."),
        Key(name: "title", value: .text, about: "Hvad reglen siger, på én linje (ellers beskeden)."),
        Key(name: "documentation", value: .text, about: "Hvad »lovsmed explain« siger, i Markdown."),
        Key(
          name: "severity", value: .words(Severity.allCases.map(\.name)), about: "Hvad et fund vejer (ellers warning)."),
        Key(name: "enabled", value: .flag, about: "Om reglen er slået til, når [rules] intet siger (ellers true)."),
        Key(name: "pattern", value: .text, about: "Det, der ledes efter, som regulært udtryk (PCRE2)."),
        Key(name: "words", value: .some(.text, least: 1), about: "Ord og vendinger, der ledes efter."),
        Key(name: "word-list", value: .oneOrMore(.text), about: "Filer med ord, ét på hver linje."),
        Key(name: "substitutions", value: .pairs(.text), about: "Ord, og det, der skal stå i stedet."),
        Key(name: "repetition", value: .flag, about: "Om der ledes efter det samme ord to gange i træk."),
        Key(
          name: "consistency", value: .some(.some(.text, least: 2), least: 1),
          about: "Skrivemåder, hvoraf en tekst skal bruge én."),
        Key(name: "except", value: .list(.text), about: "Det, der aldrig er et fund."),
        Key(
          name: "ignore-case", value: .flag, about: "Om store og små bogstaver er ens (ellers true, for pattern false)."
        ),
        Key(name: "at-most", value: .number(from: 0), about: "Hvor mange gange det højst må stå i hver »per«."),
        Key(name: "at-least", value: .number(from: 1), about: "Hvor mange gange det mindst skal stå i hver »per«."),
        Key(
          name: "per", value: .words(DeclaredRule.Occurrence.Unit.allCases.map(\.rawValue)),
          about: "Det, der tælles i (ellers text)."),
        Key(name: "replacement", value: .text, about: "Det, der skrives i stedet; $1 er en del af det fundne."),
        Key(
          name: "safe", value: .flag, about: "Om --fix må skrive det i stedet, uden at nogen ser efter (ellers false)."),
        Key(
          name: "kinds", value: .some(.words(kinds), least: 1), about: "Hvilke slags tekster der ledes i (ellers alle)."
        ),
        Key(
          name: "in", value: .some(.words(ConfigurationKeys.nodeKinds), least: 1),
          about: "Hvilke slags bestemmelser der ledes i (ellers alle)."),
        Key(name: "quotations", value: .words(["inside", "outside"]), about: "Kun i citater, eller kun uden for dem."),
      ]),
    Table(
      name: "plugin",
      keys: [
        Key(name: "name", value: .text, about: "Programmets navn, som også er dets reglers familie."),
        Key(name: "command", value: .some(.text, least: 1), about: "Programmet og dets argumenter."),
        Key(
          name: "time-limit", value: .number(from: 1), about: "Hvor mange sekunder et svar højst må tage (ellers 5)."),
        Key(
          name: "memory-limit", value: .number(from: 1),
          about: "Hvor mange MiB data hver af dets processer højst må have (ellers 1024; Linux)."),
        Key(name: "settings", value: .pairs(.anything), about: "Det, der gives til programmet, som det står."),
      ]),
  ]

  /// Which of `words` is meant by one that is none of them: a bill is what it proposes to be.
  static func meant(by word: String, among words: [String]) -> String? {
    word == "bill" && words.contains(DocumentKind.act.key)
      ? DocumentKind.act.key : nearestNames(to: word, among: words, count: 1).first
  }

  /// The keys that say what a declared rule looks for, of which it has one.
  public static let searches = ["pattern", "words", "word-list", "substitutions", "repetition", "consistency"]

  /// The kinds of nodes in which declared rules find something: a paragraph after a list is part of its stykke, and what a
  /// lovspejl reprints is not looked at.
  static let nodeKinds = NodeKind.allCases.filter {
    ![.document, .frontMatter, .comment, .contents, .text, .mirror].contains($0)
  }.map(\.key)
}

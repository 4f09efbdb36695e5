/// The documentation of a rule, as its users read it.
public struct RulePage: Sendable {
  /// `family/name`, as in the configuration and in JSON.
  public let id: String
  /// What the rule says, in one Danish sentence without a stop.
  public let title: String
  /// The same in English.
  public let englishTitle: String
  /// The rows of the catalogue of drafting technique that the rule carries out.
  public let catalogue: [String]
  /// The page in Danish, in Markdown.
  public let danish: String
  /// The page in English, in Markdown; the examples are in Danish.
  public let english: String

  /// A page; where there is no English it is Danish throughout.
  public init(
    id: String, title: String, englishTitle: String? = nil, catalogue: [String] = [], danish: String,
    english: String? = nil
  ) {
    self.id = id
    self.title = title
    self.englishTitle = englishTitle ?? title
    self.catalogue = catalogue
    self.danish = danish
    self.english = english ?? danish
  }

  /// What the rule says, in `language`.
  public func title(in language: Language) -> String { language == .danish ? title : englishTitle }

  /// The page in Markdown in `language`, ending with a line end.
  public func text(in language: Language) -> String {
    let text = language == .danish ? danish : english
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}

extension RulePage {
  /// The page of a rule that is not built in, with the same head as the others have; without English words it is Danish
  /// throughout but for that.
  public init(of rule: Rule, title: String, danish: String, english: String? = nil) {
    let weight = "\(rule.severity.name(in: .danish)) (`\(rule.severity.name)`)"
    let (off, englishOff) = rule.isEnabled ? ("", "") : (" · ikke slået til", " · off by default")
    func page(_ facts: String, _ body: String) -> String {
      "# \(title)\n\n`\(rule.id)` · \(facts)\n" + (body.isEmpty ? "" : "\n\(body)\n")
    }
    self.init(
      id: rule.id, title: title, danish: page(weight + off, danish),
      english: page("severity: \(rule.severity.name)\(englishOff)", english ?? danish))
  }
}

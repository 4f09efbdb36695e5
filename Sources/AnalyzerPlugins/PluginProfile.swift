import Analysis
import JSON
import StatuteModel
import StatuteSyntax

/// What a plug-in says of itself when it is greeted.
public struct PluginProfile: Sendable {
  /// Its rules.
  public let rules: [PluginRule]
  /// What it wants beside the words of a text.
  let parts: PluginProtocol.Parts
  /// The kinds of texts it wants to see, by their keys; nil where it wants them all.
  private let kinds: Set<String>?

  /// Whether the plug-in wants to see `document`.
  func wants(_ document: Document) -> Bool { kinds?.contains(document.kind.key) ?? true }
}

/// A rule that a plug-in has declared.
public struct PluginRule: Sendable {
  /// The rule.
  public let rule: Rule
  /// Its documentation.
  public let page: RulePage
}

extension PluginProfile {
  /// More rules than anyone would look through.
  private static let maximumRules = 500

  /// What the plug-in called `family` says of itself in `json`.
  init(_ json: JSONValue, family: String) throws(PluginFailure) {
    let version = json["protocolVersion"]?.int
    guard version == PluginProtocol.version else { throw .otherVersion(version) }
    guard let written = json["rules"]?.array, !written.isEmpty, written.count <= Self.maximumRules else {
      throw .unusable(answerTo: "initialize", member: "rules")
    }
    var rules: [PluginRule] = []
    for (index, json) in written.enumerated() {
      let rule = try PluginRule(json, family: family, at: "rules[\(index)]")
      guard !rules.contains(where: { $0.rule.id == rule.rule.id }) else {
        throw .unusable(answerTo: "initialize", member: "rules[\(index)].name: \(rule.rule.id) (2)")
      }
      rules.append(rule)
    }
    self.rules = rules
    var parts: PluginProtocol.Parts = []
    for name in try Self.names("parts", json) ?? [] {
      guard let part = PluginProtocol.Parts.named[name] else {
        throw .unusable("parts: \(name)", among: PluginProtocol.Parts.named.keys.sorted())
      }
      parts.insert(part)
    }
    self.parts = parts
    let known = DocumentKind.allCases.map(\.key)
    kinds = try Self.names("kinds", json).map { names throws(PluginFailure) in
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw .unusable("kinds: \(unknown)", among: known)
      }
      return Set(names)
    }
  }

  private static func names(_ member: String, _ json: JSONValue) throws(PluginFailure) -> [String]? {
    guard let value = json[member], !value.isNull else { return nil }
    guard let names = [String](value) else { throw .unusable(answerTo: "initialize", member: member) }
    return names
  }
}

extension PluginRule {
  fileprivate init(_ json: JSONValue, family: String, at place: String) throws(PluginFailure) {
    guard let name: String = json.read("name"), Rule.isProper("\(family)/\(name)") else {
      throw .unusable(answerTo: "initialize", member: "\(place).name")
    }
    guard let summary = json.read("summary").map({ Words.short($0) }), !summary.isEmpty else {
      throw .unusable(answerTo: "initialize", member: "\(place).summary")
    }
    var severity = Severity.warning
    if let written = json["severity"], !written.isNull {
      guard let known = written.string.flatMap(Severity.init(name:)) else {
        throw .unusable("\(place).severity", among: Severity.allCases.map(\.name))
      }
      severity = known
    }
    rule = Rule("\(family)/\(name)", catalogue: [], severity: severity, isEnabled: json.read("enabled") ?? true)
    let documentation: String = json.read("documentation") ?? ""
    page = RulePage(of: rule, title: summary, danish: documentation)
  }
}

extension PluginFailure {
  /// A member of a greeting that must be one of `words`.
  fileprivate static func unusable(_ member: String, among words: [String]) -> PluginFailure {
    .unusable(answerTo: "initialize", member: "\(member) (\(words.joined(separator: " | ")))")
  }
}

extension Severity {
  /// The severity that is called `name`.
  init?(name: String) {
    guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }
}

/// Words of a plug-in that are shown to the user.
enum Words {
  private static let longest = 1000

  /// `words` on one line, cut where it is far too long.
  static func short(_ words: String, to limit: Int = longest) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.unicodeScalars.count > limit
      ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit))) + "…" : line
  }
}

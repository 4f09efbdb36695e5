import Analysis
import JSON
import StatuteModel

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
      throw .unusable(member: "rules")
    }
    var rules: [PluginRule] = []
    for (index, json) in written.enumerated() {
      let rule = try PluginRule(json, family: family, at: "rules[\(index)]")
      guard !rules.contains(where: { $0.rule.id == rule.rule.id }) else {
        throw .unusable(member: "rules[\(index)].name: \(rule.rule.id)")
      }
      rules.append(rule)
    }
    self.rules = rules
    var parts: PluginProtocol.Parts = []
    for name in try Self.names("parts", json) ?? [] {
      guard let part = PluginProtocol.Parts.named[name] else { throw .unusable(member: "parts: \(name)") }
      parts.insert(part)
    }
    self.parts = parts
    kinds = try Self.names("kinds", json).map { Set($0) }
  }

  private static func names(_ member: String, _ json: JSONValue) throws(PluginFailure) -> [String]? {
    guard let value = json[member], !value.isNull else { return nil }
    guard let names = [String](value) else { throw .unusable(member: member) }
    return names
  }
}

extension PluginRule {
  fileprivate init(_ json: JSONValue, family: String, at place: String) throws(PluginFailure) {
    guard let name: String = json.read("name"), Rule.isProper("\(family)/\(name)") else {
      throw .unusable(member: "\(place).name")
    }
    guard let summary = json.read("summary").map({ Words.short($0) }), !summary.isEmpty else {
      throw .unusable(member: "\(place).summary")
    }
    var severity = Severity.warning
    if let written = json["severity"], !written.isNull {
      guard let known = written.string.flatMap(Severity.init(name:)) else {
        throw .unusable(member: "\(place).severity")
      }
      severity = known
    }
    rule = Rule("\(family)/\(name)", catalogue: [], severity: severity, isEnabled: json.read("enabled") ?? true)
    let documentation: String = json.read("documentation") ?? ""
    page = RulePage(
      id: rule.id, title: summary,
      danish: "# \(summary)\n\n`\(rule.id)`\n" + (documentation.isEmpty ? "" : "\n\(documentation)\n"))
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
    return line.unicodeScalars.count > limit ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit))) + "…" : line
  }
}

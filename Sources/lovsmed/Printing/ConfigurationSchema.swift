import Analysis
import Analyzers
import Configuration
import JSON

/// The JSON Schema of `lovsmed.toml`, written from the keys that the reader knows.
enum ConfigurationSchema {
  private static let draft = "http://json-schema.org/draft-07/schema#"

  /// The schema, with a line end.
  static var document: [UInt8] {
    let head: [(String, JSONValue)] = [
      ("$schema", JSONValue(draft)), ("title", "lovsmed.toml"), ("description", "Konfiguration af Lovsmed."),
    ]
    let definitions = JSONValue(members: [("rules", JSONValue(members: rules))])
    return JSONValue(members: head + object("") + [("definitions", definitions)]).serialized(pretty: true) + [
      UInt8(ascii: "\n")
    ]
  }

  /// The table called `name`.
  private static func object(_ name: String) -> [(String, JSONValue)] {
    let keys = ConfigurationKeys.tables.first { $0.name == name }?.keys ?? []
    let properties = keys.map { key in
      (key.name, JSONValue(members: [("description", JSONValue(key.about))] + value(key.value, key.name)))
    }
    return [
      ("type", "object"), ("properties", JSONValue(members: properties)), ("additionalProperties", JSONValue(false)),
    ] + demands(of: name)
  }

  /// What the table called `name` must hold, and what goes together in it.
  private static func demands(of name: String) -> [(String, JSONValue)] {
    func required(_ keys: String...) -> (String, JSONValue) { ("required", JSONValue(keys.map { JSONValue($0) })) }
    func either(_ keys: [String]) -> JSONValue {
      JSONValue(
        keys.map { key in
          // What is not asked for is not looked for.
          let isAsked: [(String, JSONValue)] = [("properties", ["repetition": ["const": JSONValue(true)]])]
          return JSONValue(members: [required(key)] + (key == "repetition" ? isAsked : []))
        })
    }
    switch name {
    case "override": return [required("paths")]
    case "plugin": return [required("name", "command")]
    case "own-rule":
      return [
        required("rule", "message"), ("oneOf", either(ConfigurationKeys.searches)),
        (
          "dependencies",
          ["safe": ["anyOf": either(["replacement", "substitutions", "repetition", "consistency"])]]
        ),
      ]
    default: return []
    }
  }

  private static func value(_ value: ConfigurationKeys.Value, _ key: String) -> [(String, JSONValue)] {
    switch value {
    case .anything: []
    case .text: [("type", "string")]
    case .words(let words): [("enum", JSONValue(words.map { JSONValue($0) }))]
    case .flag: [("type", "boolean")]
    case .number(let least): [("type", "integer"), ("minimum", JSONValue(least))]
    case .list(let item): [("type", "array"), ("items", JSONValue(members: self.value(item, key)))]
    case .some(let item, let least): self.value(.list(item), key) + [("minItems", JSONValue(least))]
    case .oneOrMore(let item):
      [("anyOf", JSONValue([self.value(item, key), self.value(.list(item), key)].map { JSONValue(members: $0) }))]
    // Beside a reference nothing else counts.
    case .pairs where key == "rules": [("allOf", [["$ref": "#/definitions/rules"]])]
    case .pairs(let item): [("type", "object"), ("additionalProperties", JSONValue(members: self.value(item, key)))]
    case .table(let name): object(name)
    case .tables(let name): [("type", "array"), ("items", JSONValue(members: object(name)))]
    }
  }

  /// What is said of rules; those that are built in are known.
  private static var rules: [(String, JSONValue)] {
    let item = value(.words(RuleLevel.all.map(\.name)), "")
    let catalogue = RuleCatalogue(BuiltIn.analyzers)
    let known = catalogue.names.map { name in
      let title = RulePages.all.first { $0.id == name }?.title
      return (name, JSONValue(members: (title.map { [("description", JSONValue($0))] } ?? []) + item))
    }
    return [
      ("type", "object"), ("properties", JSONValue(members: known)),
      ("additionalProperties", JSONValue(members: item)),
    ]
  }
}

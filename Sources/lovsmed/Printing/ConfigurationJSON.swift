import JSON
import StatuteText

/// What is in force for one text, for programs.
enum ConfigurationJSON {
  static func document(_ inForce: ConfigurationInForce) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.member("path", inForce.path)
    json.key("configuration")
    if let file = inForce.file { json.string(file.path) } else { json.null() }
    json.member("excluded", inForce.isExcluded)
    json.key("settings")
    json.beginArray()
    for value in inForce.values { setting(value, &json) }
    json.endArray()
    json.key("rules")
    json.beginArray()
    for (rule, severity, setting, place) in inForce.rules {
      json.beginObject()
      json.member("rule", rule.id)
      json.key("severity")
      if let severity { json.string(severity.name) } else { json.null() }
      json.key("setting")
      if let setting { json.string(setting.selector.text) } else { json.null() }
      origin(place, &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func setting(_ value: ConfigurationInForce.Value, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("key", value.key)
    json.key("value")
    if value.isList {
      json.beginArray()
      for text in value.values { json.string(text) }
      json.endArray()
    } else {
      if let text = value.values.first { json.string(text) } else { json.null() }
    }
    origin(value.origin, &json)
    json.endObject()
  }

  /// Where a value is set in the configuration; `null` where it is Lovsmed's own.
  private static func origin(_ place: LinePosition?, _ json: inout JSONWriter) {
    json.key("origin")
    guard let place else { return json.null() }
    json.beginObject()
    json.member("line", place.line)
    json.member("column", place.column)
    json.member("offset", place.offset)
    json.endObject()
  }
}

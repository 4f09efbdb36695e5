import Configuration
import JSON
import TOML

extension ConfigurationFile {
  /// The plug-ins that the file names, in its order.
  public var plugins: [PluginDeclaration] {
    configuration.plugins.map { plugin in
      var limits = PluginDeclaration.Limits()
      if let seconds = plugin.timeLimit { limits.time = .seconds(seconds.value) }
      if let megabytes = plugin.memoryLimit { limits.memory = megabytes.value << 20 }
      var settings = JSONWriter()
      settings.value(plugin.settings)
      return PluginDeclaration(
        name: plugin.name.value, command: plugin.command.map(\.value), folder: folder, settings: settings.take(),
        limits: limits)
    }
  }
}

extension TOMLTable {
  /// The table as an object.
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      for entry in entries {
        json.key(escaping: entry.key)
        entry.value.write(to: &json)
      }
    }
  }
}

extension JSONWriter {
  /// Writes a table as an object, which is empty where there is none.
  fileprivate mutating func value(_ table: TOMLTable?) {
    if let table { table.write(to: &self) } else { object { _ in } }
  }
}

extension TOMLValue {
  fileprivate func write(to json: inout JSONWriter) {
    switch content {
    case .string(let text), .date(let text): json.string(text)
    case .integer(let number): json.number(number)
    case .float(let number): json.value(JSONValue(number))
    case .boolean(let flag): json.bool(flag)
    case .array(let values):
      json.array { json in
        for value in values { value.write(to: &json) }
      }
    case .table(let table): table.write(to: &json)
    }
  }
}

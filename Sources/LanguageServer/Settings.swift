import Analysis
import Configuration
import JSON
import StatuteText

/// What the client's user has set for the server: the same as in `lovsmed.toml`, written as JSON.
///
/// ```json
/// { "language": "en", "rules": { "numbering": "warning" }, "library": { "folders": ["../love"] } }
/// ```
struct Settings: Equatable {
  /// The language of messages.
  var language: Language?
  /// What is said of rules, by the names of rules, families and patterns.
  var rules: [RuleSetting] = []
  /// Folders with other acts: from the root, or from the workspace folder.
  var libraryFolders: [String] = []
  /// Where the rules' pages lie, as an address that `family/name.md` is put after; nil where diagnostics link nowhere.
  var rulePages: String?
  /// Whether mentions are followed by what they are about, in editors that show such hints.
  var inlayHints: Bool?
  /// What becomes of NO-BREAK SPACEs when drafts are set up.
  var noBreakSpaces: NoBreakSpaces?
  /// Whether the plug-ins of the folder may run.
  var allowsPlugins: Bool?
  /// What cannot be used, as the paths of the members.
  var unusable: [String] = []

  /// Nothing is set.
  init() {}

  /// What `json` says; what cannot be used is left out.
  init(_ json: JSONValue) {
    for (key, value) in json.members ?? [] where !value.isNull {
      switch key {
      case "language":
        language = value.string.flatMap(Language.init)
        if language == nil { unusable.append(key) }
      case "rules": readRules(value)
      case "library":
        libraryFolders = value.read("folders") ?? []
        if value["folders"] != nil, value.read("folders", as: [String].self) == nil {
          unusable.append("library.folders")
        }
      case "rulePages":
        rulePages = value.string.flatMap { $0.isEmpty ? nil : $0 }
        if value.string == nil { unusable.append(key) }
      // ``Client`` has read it.
      case "positionEncoding": if value.string.flatMap(PositionEncoding.init(name:)) == nil { unusable.append(key) }
      case "inlayHints":
        inlayHints = value.bool
        if inlayHints == nil { unusable.append(key) }
      case "format": readFormat(value)
      case "plugins":
        allowsPlugins = value.read("allow")
        if allowsPlugins == nil { unusable.append("plugins.allow") }
      default: unusable.append(key)
      }
    }
  }

  private mutating func readFormat(_ json: JSONValue) {
    noBreakSpaces = json["noBreakSpaces"]?.string.flatMap(NoBreakSpaces.init)
    if noBreakSpaces == nil { unusable.append("format.noBreakSpaces") }
  }

  private mutating func readRules(_ json: JSONValue) {
    guard let members = json.members else { return unusable.append("rules") }
    for (name, value) in members {
      if let level = value.string.flatMap(RuleLevel.init) {
        rules.append(RuleSetting(RuleSelector(name), level))
      } else {
        unusable.append("rules.\(name)")
      }
    }
  }

  static func == (left: Settings, right: Settings) -> Bool {
    left.language == right.language && left.libraryFolders == right.libraryFolders && left.rulePages == right.rulePages
      && left.inlayHints == right.inlayHints && left.noBreakSpaces == right.noBreakSpaces
      && left.allowsPlugins == right.allowsPlugins && left.unusable == right.unusable
      && left.rules.elementsEqual(right.rules) { $0.selector.text == $1.selector.text && $0.level == $1.level }
  }

  /// These settings where `other` says nothing.
  func over(_ other: Settings) -> Settings {
    var settings = self
    settings.language = language ?? other.language
    settings.rules = other.rules + rules
    settings.libraryFolders = libraryFolders.isEmpty ? other.libraryFolders : libraryFolders
    settings.rulePages = rulePages ?? other.rulePages
    settings.inlayHints = inlayHints ?? other.inlayHints
    settings.noBreakSpaces = noBreakSpaces ?? other.noBreakSpaces
    settings.allowsPlugins = allowsPlugins ?? other.allowsPlugins
    settings.unusable = other.unusable + unusable
    return settings
  }
}

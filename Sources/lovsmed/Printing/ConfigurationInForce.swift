import Analysis
import Configuration
import StatuteText

/// What is in force for one text, value by value, as it is printed.
struct ConfigurationInForce {
  /// The text or folder.
  let path: String
  /// Whether it is left out when a folder is checked.
  let isExcluded: Bool
  /// The configuration; nil where there is none.
  let file: ConfigurationFile?
  /// What it says of the text.
  let text: ConfigurationOfText
  let weights: RuleWeights

  /// What is in force for the text or folder at `path`.
  ///
  /// - Parameter plugins: What runs the plug-ins of a configuration; nil where they are not run.
  init(
    of path: String, _ choice: ConfigurationFiles.Choice, _ plugins: (ConfigurationFile?) -> PluginRun? = { _ in nil }
  ) throws(Problem) {
    var files = ConfigurationFiles(choice)
    let isFolder = path != InputPaths.standardInput && (try? Platform.status(of: path).kind) == .folder
    self.path = path
    file = try files.file(for: path, isFolder: isFolder)
    isExcluded = file?.excludes(files.absolutePath(path)) ?? false
    text = file?.configuration(ofTextAt: files.absolutePath(path)) ?? ConfigurationOfText(nil)
    weights = RuleSelection().weights(of: RulesAtHand(with: file, plugins(file)), in: text)
  }

  /// A value and where it comes from.
  struct Value {
    let key: String
    /// The value; several for a list.
    let values: [String]
    let isList: Bool
    /// Where it is set; nil where it is Lovsmed's own.
    let origin: LinePosition?
  }

  /// All keys but those of rules.
  var values: [Value] {
    let configuration = file?.configuration
    return [
      single("language", configuration?.language, Language.danish, \.rawValue),
      single("check.fail-on", configuration?.failOn, .from(.error), \.name),
      list("check.exclude", configuration?.exclude, \.text),
      single("format.no-break-spaces", configuration?.noBreakSpaces, .keep, \.rawValue),
      list("library.folders", configuration?.libraryFolders, \.self),
      single("style.and-so-on", configuration?.andSoOn, \.self),
      single("style.quotation-marks", configuration?.quotationMarks, \.self),
      single("override.kind", text.kind, \.key),
      list("own-rule", configuration?.declaredRules.filter { $0.value.id.prefix(6) != "style/" }, \.id),
      list("plugin", configuration?.plugins.map(\.name), \.self),
    ]
  }

  /// All rules with what they weigh and the setting that decided.
  var rules: [(rule: Rule, severity: Severity?, setting: RuleSetting?, origin: LinePosition?)] {
    let chosen = file?.configuration.declaredRules.map(\.value.id) ?? []
    return weights.catalogue.rules.map { rule in
      let setting = weights.decidingSetting(for: rule).map { text.rules[$0] }
      // A house that has not chosen how it writes has no such rule.
      let isUnchosen = rule.family == "style" && !chosen.contains(rule.id)
      return (
        rule, isUnchosen ? nil : weights.severity(of: rule), setting?.value, setting.flatMap { place(of: $0.range) }
      )
    }
  }

  /// The folders of other acts that cannot be read, with the place that names each.
  var folderProblems: [Problem] { file?.checkedFolders.problems ?? [] }

  private func single<T>(
    _ key: String, _ setting: Configuration.Setting<T>?, _ own: T, _ word: (T) -> String
  ) -> Value {
    Value(
      key: key, values: [word(setting?.value ?? own)], isList: false, origin: setting.flatMap { place(of: $0.range) })
  }

  /// A value that Lovsmed itself has none for.
  private func single<T>(
    _ key: String, _ setting: Configuration.Setting<T>?, _ word: (T) -> String
  ) -> Value {
    Value(
      key: key, values: setting.map { [word($0.value)] } ?? [], isList: false,
      origin: setting.flatMap { place(of: $0.range) })
  }

  private func list<T>(_ key: String, _ settings: [Configuration.Setting<T>]?, _ word: (T) -> String) -> Value {
    Value(
      key: key, values: settings?.map { word($0.value) } ?? [], isList: true,
      origin: settings?.first.flatMap { place(of: $0.range) })
  }

  private func place(of range: ByteRange) -> LinePosition? { file?.place(of: range) }
}

extension ConfigurationFile {
  /// Its folders of other acts: those that are there, and what is wrong with the others, with the place that names each.
  var checkedFolders: (folders: [String], problems: [Problem]) {
    var checked: (folders: [String], problems: [Problem]) = ([], [])
    for (setting, folder) in zip(configuration.libraryFolders, libraryFolders) {
      do throws(Platform.Refusal) {
        _ = try Platform.status(of: folder)
        checked.folders.append(folder)
      } catch {
        checked.problems.append(Problem(in: path, place(of: setting.range), Problem(reading: setting.value, error)))
      }
    }
    return checked
  }

  fileprivate func place(of range: ByteRange) -> LinePosition {
    var mapper = PositionMapper(source)
    return mapper.linePosition(at: range.start)
  }
}

extension Problem {
  /// `lovsmed.toml:4:13: »lov« findes ikke.`
  fileprivate init(in path: String, _ place: LinePosition, _ problem: Problem) {
    let place = "\(path):\(place.line):\(place.column)"
    self.init(da: "\(place): \(problem.danish)", en: "\(place): \(problem.english)")
  }
}

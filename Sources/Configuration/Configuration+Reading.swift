import Analysis
import StatuteText
import TOML

extension Configuration {
  /// Reads the file whose text is `source`.
  ///
  /// A rule that is not there is no mistake here: a newer Lovsmed may have it, and the rest of the file holds.
  ///
  /// - Parameter wordList: Reads the word list at a path, which is as the file writes it; throws why it cannot be read.
  /// - Returns: What the file says, and its mistakes in the order they stand; with a mistake it is not to be used.
  public static func read(
    _ source: SourceText, wordList: (String) throws(UnreadableWordList) -> [UInt8]
  ) -> (configuration: Configuration, mistakes: [ConfigurationMistake]) {
    withoutActuallyEscaping(wordList) { wordList in read(source, with: ConfigurationReader(source, wordList)) }
  }

  private static func read(
    _ source: SourceText, with reader: ConfigurationReader
  ) -> (configuration: Configuration, mistakes: [ConfigurationMistake]) {
    var reader = reader
    do throws(TOMLError) {
      reader.read(try TOMLTable(parsing: source))
    } catch {
      reader.mistakes = [ConfigurationMistake(error, in: source)]
    }
    return (reader.configuration, reader.mistakes.sorted { $0.range.start < $1.range.start })
  }
}

/// Why a word list cannot be read, in a sentence.
public struct UnreadableWordList: Error {
  let danish: String
  let english: String

  /// The sentence in both languages.
  public init(da danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }
}

/// Turns the tables of a file into a configuration.
struct ConfigurationReader {
  var configuration = Configuration()
  var mistakes: [ConfigurationMistake] = []
  let source: SourceText
  let wordList: (String) throws(UnreadableWordList) -> [UInt8]

  init(_ source: SourceText, _ wordList: @escaping (String) throws(UnreadableWordList) -> [UInt8]) {
    self.source = source
    self.wordList = wordList
  }

  mutating func read(_ file: TOMLTable) {
    for entry in file.entries {
      switch entry.key {
      case "language": readLanguage(entry)
      case "rules": readTable(entry) { $0.readRule($1) }
      case "library": readTable(entry) { $0.readLibrary($1) }
      case "check": readTable(entry) { $0.readCheck($1) }
      case "format": readTable(entry) { $0.readFormat($1) }
      case "style": readTable(entry) { $0.readStyle($1) }
      case "override": readTables(entry) { $0.readOverride($1, at: $2) }
      case "own-rule": readTables(entry) { $0.readDeclaredRule($1, at: $2) }
      case "plugin": readTables(entry) { $0.readPlugin($1, at: $2) }
      default: addUnknown(entry, in: "")
      }
    }
    for rule in configuration.declaredRules {
      guard let plugin = configuration.plugins.first(where: { rule.value.id.hasPrefix($0.name.value + "/") })?.name
      else { continue }
      let (line, name) = (source.lineIndex(at: plugin.range.start) + 1, plugin.value)
      add(
        rule.range, da: "Familien »\(name)« er udvidelsens i linje \(line). Giv reglen en anden familie.",
        en: "The family “\(name)” is that of the plug-in in line \(line). Give the rule another family.")
    }
  }

  private mutating func readTable(
    _ entry: TOMLTable.Entry, _ read: (inout ConfigurationReader, TOMLTable.Entry) -> Void
  ) {
    guard let table = entry.value.content.table else {
      return add(
        entry.value, da: "»\(entry.key)« er en tabel: Skriv [\(entry.key)] på en linje og nøglerne under den.",
        en: "“\(entry.key)” is a table: write [\(entry.key)] on a line and the keys below it.")
    }
    for inner in table.entries { read(&self, inner) }
  }

  /// Reads each of the tables of `[[…]]`, which is given with the place of its header.
  private mutating func readTables(
    _ entry: TOMLTable.Entry, _ read: (inout ConfigurationReader, TOMLTable, ByteRange) -> Void
  ) {
    guard let values = entry.value.content.array, values.allSatisfy({ $0.content.table != nil }) else {
      return add(
        entry.value.content.table == nil ? entry.value.range : entry.keyRange,
        da: "Skriv [[\(entry.key)]] på en linje og nøglerne under den; der kan være flere.",
        en: "Write [[\(entry.key)]] on a line and the keys below it; there may be several.")
    }
    for value in values {
      if let table = value.content.table { read(&self, table, value.range) }
    }
  }

  private mutating func readLanguage(_ entry: TOMLTable.Entry) {
    let words = Language.allCases.map(\.rawValue)
    guard let word = word(entry, among: words), let language = Language(rawValue: word) else { return }
    configuration.language = .init(value: language, range: entry.value.range)
  }

  private mutating func readRule(_ entry: TOMLTable.Entry) {
    if let setting = ruleSetting(entry) { configuration.rules.append(setting) }
  }

  /// What `entry` says of rules.
  mutating func ruleSetting(_ entry: TOMLTable.Entry) -> Configuration.Setting<RuleSetting>? {
    if let inner = entry.value.content.table?.entries.first {
      let name = "\"\(entry.key)/\(inner.key)\""
      add(
        inner.keyRange, da: "En regel skrives i anførselstegn: \(name) = \"off\".",
        en: "A rule is written in quotation marks: \(name) = \"off\".")
      return nil
    }
    if case .boolean(let isOn) = entry.value.content {
      let word = isOn ? "on" : "off"
      add(entry.value, da: "Skriv \"\(word)\", ikke \(isOn).", en: "Write \"\(word)\", not \(isOn).")
      return nil
    }
    guard let word = word(entry, among: RuleLevel.all.map(\.name)), let level = RuleLevel(word) else { return nil }
    return .init(value: RuleSetting(RuleSelector(entry.key), level), range: entry.keyRange)
  }

  private mutating func readLibrary(_ entry: TOMLTable.Entry) {
    guard entry.key == "folders" else { return addUnknown(entry, in: "library") }
    for folder in strings(entry, example: "[\"../love\"]") {
      guard !folder.text.isEmpty else {
        add(folder.value, da: "En mappe skal have et navn.", en: "A folder must have a name.")
        continue
      }
      configuration.libraryFolders.append(.init(value: folder.text, range: folder.value.range))
    }
  }

  private mutating func readCheck(_ entry: TOMLTable.Entry) {
    switch entry.key {
    case "fail-on":
      let word = word(entry, among: Configuration.FailureLevel.all.map(\.name))
      guard let level = Configuration.FailureLevel.all.first(where: { $0.name == word }) else { return }
      configuration.failOn = .init(value: level, range: entry.value.range)
    case "exclude":
      configuration.exclude += pathPatterns(entry)
    default: addUnknown(entry, in: "check")
    }
  }

  private mutating func readFormat(_ entry: TOMLTable.Entry) {
    guard entry.key == "no-break-spaces" else { return addUnknown(entry, in: "format") }
    let word = word(entry, among: NoBreakSpaces.allCases.map(\.rawValue))
    guard let choice = word.flatMap(NoBreakSpaces.init) else { return }
    configuration.noBreakSpaces = .init(value: choice, range: entry.value.range)
  }

  // MARK: Values

  /// The value of `entry`, which must be a list of patterns of paths.
  mutating func pathPatterns(_ entry: TOMLTable.Entry) -> [Configuration.Setting<PathPattern>] {
    strings(entry, example: "[\"gamle/**\"]").compactMap { pattern in
      if let path = PathPattern(pattern.text) { return .init(value: path, range: pattern.value.range) }
      add(
        pattern.value, da: "Mønstret »\(pattern.text)« svarer til ingen filer.",
        en: "The pattern “\(pattern.text)” answers to no files.")
      return nil
    }
  }

  /// The value of `entry`, which must be one of `words`.
  mutating func word(_ entry: TOMLTable.Entry, among words: [String]) -> String? {
    let quoted = words.map { "\"\($0)\"" }
    guard let word = entry.value.content.string else {
      add(
        entry.value, da: "Værdien af »\(entry.key)« skal være \(quoted.joined(separator: ", ", last: " eller ")).",
        en: "The value of “\(entry.key)” must be \(quoted.joined(separator: ", ", last: " or ")).")
      return nil
    }
    if words.contains(word) { return word }
    let nearest = ConfigurationKeys.meant(by: word, among: words)
    add(
      entry.value,
      da: "»\(word)« kan ikke bruges til »\(entry.key)«. "
        + (nearest.map { "Mente du \"\($0)\"?" } ?? "Vælg \(quoted.joined(separator: ", ", last: " eller "))."),
      en: "“\(word)” cannot be used for “\(entry.key)”. "
        + (nearest.map { "Did you mean \"\($0)\"?" } ?? "Choose \(quoted.joined(separator: ", ", last: " or "))."))
    return nil
  }

  /// The values of `entry`, which must be a list of strings.
  mutating func strings(_ entry: TOMLTable.Entry, example: String) -> [(text: String, value: TOMLValue)] {
    guard let values = entry.value.content.array else {
      add(
        entry.value, da: "»\(entry.key)« skal være en liste af tekster: \(entry.key) = \(example).",
        en: "“\(entry.key)” must be a list of strings: \(entry.key) = \(example).")
      return []
    }
    return values.compactMap { value in
      if let text = value.content.string { return (text, value) }
      add(
        value, da: "Her skal der stå en tekst i anførselstegn, som i \(example).",
        en: "A string in quotation marks is needed here, as in \(example).")
      return nil
    }
  }

  // MARK: Mistakes

  mutating func addUnknown(_ entry: TOMLTable.Entry, in table: String) {
    let home = ConfigurationKeys.tables.first { other in
      other.name != table && other.name != "" && other.keys.contains { $0.name == entry.key }
    }
    let here = ConfigurationKeys.table(table)?.keys.map(\.name) ?? []
    let nearest = nearestNames(to: entry.key, among: here, count: 1).first
    let place = ConfigurationKeys.table(table).map { $0.name.isEmpty ? "" : $0.header } ?? ""
    let (danish, english): (String, String) =
      if let home, nearest == nil {
        ("Den hører til under \(home.header).", "It belongs under \(home.header).")
      } else if entry.key.contains("/") {
        ("Regler hører til under [rules].", "Rules belong under [rules].")
      } else if let nearest {
        ("Mente du »\(nearest)«?", "Did you mean “\(nearest)”?")
      } else {
        (
          "Her kan stå \(here.joined(separator: ", ", last: " og ")).",
          "There are \(here.joined(separator: ", ", last: " and "))."
        )
      }
    add(
      entry.keyRange, da: "Nøglen »\(entry.key)« findes ikke\(place.isEmpty ? "" : " i \(place)"). \(danish)",
      en: "There is no key “\(entry.key)”\(place.isEmpty ? "" : " in \(place)"). \(english)")
  }

  mutating func add(_ value: TOMLValue, da danish: String, en english: String) {
    add(value.range, da: danish, en: english)
  }

  mutating func add(_ range: ByteRange, da danish: String, en english: String) {
    mistakes.append(ConfigurationMistake(range, da: danish, en: english))
  }
}

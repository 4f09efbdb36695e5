import Analysis
import Patterns
import StatuteSyntax
import StatuteText
import TOML

// What is said of some texts alone, of the house's own ways to write, and of programs.

extension ConfigurationReader {
  mutating func readOverride(_ table: TOMLTable, at header: ByteRange) {
    var override = Configuration.Override()
    for entry in table.entries {
      switch entry.key {
      case "paths":
        override.paths = pathPatterns(entry)
        addEmpty(entry)
      case "kind":
        let word = word(entry, among: DocumentKind.allCases.map(\.key))
        let kind = DocumentKind.allCases.first { $0.key == word }
        override.kind = kind.map { .init(value: $0, range: entry.value.range) }
      case "rules":
        guard let rules = entry.value.content.table else {
          add(
            entry.value, da: "»rules« er en tabel: Skriv [override.rules] på en linje og reglerne under den.",
            en: "“rules” is a table: write [override.rules] on a line and the rules below it.")
          continue
        }
        for rule in rules.entries {
          if let setting = ruleSetting(rule) { override.rules.append(setting) }
        }
      default: addUnknown(entry, in: "override")
      }
    }
    if table["paths"] == nil {
      add(
        header, da: "Her mangler »paths«, som siger, hvilke tekster det gælder: paths = [\"bilag/**\"].",
        en: "“paths” is missing here, which says what texts this is about: paths = [\"bilag/**\"].")
    }
    configuration.overrides.append(override)
  }

  mutating func readStyle(_ entry: TOMLTable.Entry) {
    switch entry.key {
    case "and-so-on":
      guard let word = word(entry, among: HouseStyle.andSoOn) else { return }
      configuration.andSoOn = .init(value: word, range: entry.value.range)
      choose(HouseStyle.andSoOn(word), over: HouseStyle.mixedAbbreviation, entry)
    case "quotation-marks":
      guard let word = word(entry, among: HouseStyle.quotationMarks),
        let rule = try? HouseStyle.quotationMarks(word)
      else { return }
      configuration.quotationMarks = .init(value: word, range: entry.value.range)
      choose(rule, over: HouseStyle.quotationMark, entry)
    default: addUnknown(entry, in: "style")
    }
  }

  /// Has `rule` say what `other` says where nothing is chosen; whoever names that one in `[rules]` hears both.
  private mutating func choose(_ rule: DeclaredRule, over other: String, _ entry: TOMLTable.Entry) {
    configuration.declaredRules.append(.init(value: rule, range: entry.keyRange))
    configuration.rules.insert(
      .init(value: RuleSetting(RuleSelector(other), .off), range: entry.keyRange), at: 0)
  }

  mutating func readPlugin(_ table: TOMLTable, at header: ByteRange) {
    var name: Configuration.Setting<String>?
    var command: [Configuration.Setting<String>] = []
    var (timeLimit, memoryLimit): (Configuration.Setting<Int>?, Configuration.Setting<Int>?)
    var settings: TOMLTable?
    for entry in table.entries {
      switch entry.key {
      case "name":
        guard let text = text(entry, example: "\"stavning\""), mayBeCalled(text, entry) else { continue }
        name = .init(value: text, range: entry.value.range)
      case "time-limit":
        timeLimit = number(entry, from: 1).map { .init(value: min($0, 3600), range: entry.value.range) }
      case "memory-limit":
        memoryLimit = number(entry, from: 1).map { .init(value: min($0, 1 << 20), range: entry.value.range) }
      case "settings":
        settings = entry.value.content.table
        if settings == nil {
          add(
            entry.value,
            da: "»settings« er en tabel: Skriv [plugin.settings] på en linje og indstillingerne under den.",
            en: "“settings” is a table: write [plugin.settings] on a line and the settings below it.")
        }
      case "command":
        command = strings(entry, example: "[\"python3\", \"stavning.py\"]")
          .map { .init(value: $0.text, range: $0.value.range) }
        if let values = entry.value.content.array, values.isEmpty {
          add(entry.value, da: "Her mangler programmet.", en: "The program is missing here.")
        }
      default: addUnknown(entry, in: "plugin")
      }
    }
    for key in ["name", "command"] where table[key] == nil {
      add(header, da: "Her mangler »\(key)«.", en: "“\(key)” is missing here.")
    }
    guard let name, !command.isEmpty else { return }
    configuration.plugins.append(
      .init(name: name, command: command, timeLimit: timeLimit, memoryLimit: memoryLimit, settings: settings))
  }

  /// Whether a program may be called `name`, which is the family of its rules, too.
  private mutating func mayBeCalled(_ name: String, _ entry: TOMLTable.Entry) -> Bool {
    if Rule.builtInFamilies.contains(name) {
      add(
        entry.value, da: "»\(name)« er en af Lovsmeds egne familier; programmets regler skal have en for sig.",
        en: "“\(name)” is a family of Lovsmed's own; the rules of the program must have another.")
    } else if configuration.plugins.contains(where: { $0.name.value == name }) {
      add(entry.value, da: "To programmer hedder »\(name)«.", en: "Two programs are called “\(name)”.")
    } else if !Rule.isProper("\(name)/x") {
      add(
        entry.value,
        da: "»\(name)« kan ikke være et programs navn: Brug små bogstaver, tal og bindestreg, med et bogstav først.",
        en: "“\(name)” cannot be the name of a program: use small letters, figures and hyphens, a letter first.")
    } else {
      return true
    }
    return false
  }

  // MARK: Values

  /// The value of `entry`, which must be a string that is not empty.
  mutating func text(_ entry: TOMLTable.Entry, example: String) -> String? {
    if let text = entry.value.content.string, !text.isEmpty { return text }
    guard entry.value.content.string == nil else {
      add(
        entry.value, da: "»\(entry.key)« er tom; udfyld den: \(entry.key) = \(example).",
        en: "“\(entry.key)” is empty; fill it in: \(entry.key) = \(example).")
      return nil
    }
    add(
      entry.value, da: "»\(entry.key)« skal være en tekst: \(entry.key) = \(example).",
      en: "“\(entry.key)” must be a string: \(entry.key) = \(example).")
    return nil
  }

  /// The value of `entry`, which must be `true` or `false`.
  mutating func flag(_ entry: TOMLTable.Entry) -> Bool? {
    if case .boolean(let flag) = entry.value.content { return flag }
    add(
      entry.value, da: "Værdien af »\(entry.key)« skal være true eller false.",
      en: "The value of “\(entry.key)” must be true or false.")
    return nil
  }

  /// The value of `entry`, which must be a number from `least` on.
  mutating func number(_ entry: TOMLTable.Entry, from least: Int) -> Int? {
    if case .integer(let number) = entry.value.content, number >= least { return number }
    add(
      entry.value, da: "Værdien af »\(entry.key)« skal være et helt tal fra \(least).",
      en: "The value of “\(entry.key)” must be a whole number from \(least).")
    return nil
  }
}

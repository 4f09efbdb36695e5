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
      case "paths": override.paths = pathPatterns(entry)
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
      configuration.declaredRules.append(.init(value: HouseStyle.andSoOn(word), range: entry.keyRange))
    case "quotation-marks":
      guard let word = word(entry, among: HouseStyle.quotationMarks),
        let rule = try? HouseStyle.quotationMarks(word)
      else { return }
      configuration.quotationMarks = .init(value: word, range: entry.value.range)
      configuration.declaredRules.append(.init(value: rule, range: entry.keyRange))
    default: addUnknown(entry, in: "style")
    }
  }

  mutating func readPlugin(_ table: TOMLTable, at header: ByteRange) {
    var name: Configuration.Setting<String>?
    var command: [Configuration.Setting<String>] = []
    for entry in table.entries {
      switch entry.key {
      case "name":
        guard let text = text(entry, example: "\"stavning\"") else { continue }
        guard Rule.isProper("\(text)/x"), !Rule.builtInFamilies.contains(text),
          !configuration.plugins.contains(where: { $0.name.value == text })
        else {
          add(
            entry.value, da: "»\(text)« kan ikke være et programs navn; det er også dets reglers familie.",
            en: "“\(text)” cannot be the name of a program; it is the family of its rules, too.")
          continue
        }
        name = .init(value: text, range: entry.value.range)
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
    if let name, !command.isEmpty { configuration.plugins.append(.init(name: name, command: command)) }
  }

  // MARK: Values

  /// The value of `entry`, which must be a string that is not empty.
  mutating func text(_ entry: TOMLTable.Entry, example: String) -> String? {
    if let text = entry.value.content.string, !text.isEmpty { return text }
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
      entry.value, da: "Værdien af »\(entry.key)« skal være et tal fra \(least).",
      en: "The value of “\(entry.key)” must be a number from \(least).")
    return nil
  }
}

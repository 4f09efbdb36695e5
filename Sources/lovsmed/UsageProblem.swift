import Analysis

extension Problem {
  /// What ArgumentParser says of a command line it cannot read, with its sentence put into Danish.
  ///
  /// ArgumentParser tells its errors apart only in its English sentences; what they name stands between apostrophes.
  /// - Parameters:
  ///   - usage: ArgumentParser's sentence.
  ///   - commands: The names of the commands, to suggest the nearest of them.
  init(usage: String, commands: [String]) {
    // Many values to choose among stand on lines of their own.
    let lines = usage.split(separator: "\n").map(String.init)
    let listed = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let first = lines.first ?? usage
    let english =
      listed.isEmpty
      ? first : first.replacing("the following:", with: Wording.english.list(listed.map { "'\($0)'" }, "or")) + "."
    let parts = usage.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let quoted = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element) + listed
    self.init(
      da: Self.danish(opening: parts.first ?? "", quoted: quoted, commands: commands) ?? english, en: english)
  }

  private static func danish(opening: String, quoted: [String], commands: [String]) -> String? {
    guard let first = quoted.first else { return nil }
    switch opening {
    case "Unknown option ":
      return "Tilvalget \(first) findes ikke." + (quoted.count > 1 ? " Mente du \(quoted[1])?" : "")
    case "Missing value for ":
      return "Tilvalget \(name(of: first)) mangler en værdi."
    case "Missing expected argument ":
      return "Kommandoen mangler \(name(of: first))."
    case "The option ":
      return "Tilvalget \(first) tager ingen værdi."
    case "The value ":
      return invalidValue(first, option: quoted.count > 1 ? quoted[1] : "", choices: quoted.dropFirst(2))
    default:
      guard opening == "Unexpected argument " || opening.hasSuffix(" unexpected arguments: ") else { return nil }
      let nearest = nearestNames(to: first, among: commands).first
      return "Der er ikke brug for »\(first)« her." + (nearest.map { " Mente du kommandoen \($0)?" } ?? "")
    }
  }

  private static func invalidValue(_ value: String, option: String, choices: ArraySlice<String>) -> String {
    guard !choices.isEmpty else { return "»\(value)« kan ikke bruges i \(option)." }
    let list = Wording.danish.list(Array(choices), "eller")
    return "»\(value)« kan ikke bruges i \(name(of: option)). Vælg \(list)."
  }

  /// `--color` of `--color <color>`, `<path>` of `<path> ...`.
  private static func name(of option: String) -> Substring { option.prefix { $0 != " " } }
}

/// Puts the words ArgumentParser writes around the help texts into Danish.
enum DanishHelp {
  /// Longer wordings stand before those they contain.
  private static let words: [(english: String, danish: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "Brug: "),
    ("ARGUMENTS:", "Argumenter:"),
    ("OPTIONS:", "Tilvalg:"),
    ("REGLER:", "Regler:"),
    ("UDSKRIFT:", "Udskrift:"),
    ("RETTELSER:", "Rettelser:"),
    ("AFGRÆNSNING:", "Afgrænsning:"),
    ("SUBCOMMANDS:", "Kommandoer:"),
    ("<subcommand>", "<kommando>"),
    ("[<options>]", "[<tilvalg>]"),
    ("(values: ", "("),
    ("(values:\n", "(\n"),
    ("default: ", "ellers "),
    ("default:\n", "ellers\n"),
    ("Show subcommand help information.", "Vis hjælp til en kommando."),
    ("Show help information.", "Vis denne hjælp."),
    ("Show the version.", "Vis versionen."),
    ("for detailed help.", "for mere hjælp."),
    ("  See '", "  Se '"),
  ]

  /// The help text `help` in Danish; a version or a completion script is left alone.
  static func translate(_ help: String) -> String {
    guard help.hasPrefix("OVERVIEW:") || help.hasPrefix("USAGE:") else { return help }
    return translate(words: help)
  }

  /// What ArgumentParser says by itself in `text`, in Danish.
  static func translate(words text: String) -> String {
    words.reduce(text) { $0.replacing($1.english, with: $1.danish) }
  }
}

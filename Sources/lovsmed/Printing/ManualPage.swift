import JSON

/// The manual page of the program, in the macros of man(7), made of what its commands say of themselves.
struct ManualPage {
  private let command: JSONValue

  /// The page of the program that `description`, as ArgumentParser writes it, tells of; nil where it cannot be read.
  init?(describedBy description: String) {
    guard let command = try? JSONValue(parsing: Array(description.utf8))["command"] else { return nil }
    self.command = command
  }

  /// The page.
  var troff: String {
    let commands = (command["subcommands"]?.array ?? []).filter {
      $0["commandName"]?.string != "help" && $0["shouldDisplay"]?.bool != false
    }
    var page = """
      .\\" Skrevet af »lovsmed man«; ret hjælpeteksterne, ikke siden.
      .TH LOVSMED 1 "" "Lovsmed \(Lovsmed.version)" "Lovsmed"
      .SH NAVN
      lovsmed \\- \(Self.escaped(Self.sentence(command["abstract"]?.string ?? "")))
      .SH BRUG
      .B lovsmed
      .I kommando
      .RI [ tilvalg ]
      .RI [ sti \\ ...]
      .SH KOMMANDOER

      """
    for command in commands { page += Self.section(on: command) }
    return page + Self.ending
  }

  private static func section(on command: JSONValue) -> String {
    let name = command["commandName"]?.string ?? ""
    var text = ".SS \(escaped(name))\n" + paragraph(command["abstract"]?.string ?? "")
    let arguments = (command["arguments"]?.array ?? []).filter { $0["shouldDisplay"]?.bool == true }
    let places = arguments.filter { $0["kind"]?.string == "positional" }
    // What every command has is said once.
    let options = arguments.filter { $0["kind"]?.string != "positional" && !isShared($0) }
    text += ".PP\n.B lovsmed \(escaped(name))\n"
    if !options.isEmpty { text += ".RI [ tilvalg ]\n" }
    for place in places {
      let name = escaped(place["valueName"]?.string ?? "")
      let more = place["isRepeating"]?.bool == true ? "\\ ..." : ""
      text += place["isOptional"]?.bool == true ? ".RI [ \(name) \(more)]\n" : ".IR \(name) \(more)\n"
    }
    if let discussion = command["discussion"]?.string {
      text += ".PP\n" + discussion.split(separator: "\n").map { line(String($0)) + ".br\n" }.joined()
    }
    for argument in places + options { text += entry(on: argument) }
    return text
  }

  private static func entry(on argument: JSONValue) -> String {
    let value = argument["valueName"]?.string ?? ""
    let names = (argument["names"]?.array ?? []).compactMap { name -> String? in
      guard let word = name["name"]?.string else { return nil }
      return "\\fB\(escaped(name["kind"]?.string == "short" ? "-\(word)" : "--\(word)"))\\fR"
    }
    let title =
      names.isEmpty
      ? "\\fI\(escaped(value))\\fR"
      : names.joined(separator: ", ") + (argument["kind"]?.string == "option" ? " \\fI\(escaped(value))\\fR" : "")
    var text = DanishHelp.translate(words: argument["abstract"]?.string ?? "")
    if let choices = argument["allValues"]?.array?.compactMap(\.string), !choices.isEmpty {
      let fallback = argument["defaultValue"]?.string.map { "; ellers \($0)" } ?? ""
      text += " (\(choices.joined(separator: ", "))\(fallback))"
    }
    return ".TP\n\(title)\n" + line(text)
  }

  /// The options that all commands have.
  private static let sharedOptions: Set<String> = ["help", "version", "language", "color"]

  private static func isShared(_ argument: JSONValue) -> Bool {
    argument["preferredName"]?["name"]?.string.map(sharedOptions.contains) ?? false
  }

  private static let ending = """
    .SH FÆLLES TILVALG
    .TP
    \\fB\\-\\-language\\fR \\fIda\\fR|\\fIen\\fR
    Sproget i beskeder (ellers da).
    .TP
    \\fB\\-\\-color\\fR \\fIauto\\fR|\\fIalways\\fR|\\fInever\\fR
    Farver i uddata.
    .TP
    \\fB\\-h\\fR, \\fB\\-\\-help\\fR
    Vis hjælp til en kommando.
    .TP
    \\fB\\-\\-version\\fR
    Vis versionen.
    .SH SLUTKODE
    .TP
    .B 0
    Intet på eller over \\fB\\-\\-fail\\-on\\fR.
    .TP
    .B 1
    Der er fund.
    .TP
    .B 2
    Kommandoen kunne ikke gøre sit arbejde; standardfejl siger hvorfor.
    .SH FILER
    .TP
    .I lovsmed.toml
    Konfigurationen, i tekstens mappe eller den nærmeste over den.
    .SH MILJØ
    .TP
    .B NO_COLOR
    Ingen farver.
    .TP
    .B CLICOLOR_FORCE
    Farver, også hvor uddata ikke går til en terminal.
    .TP
    .B FORCE_HYPERLINK
    Stier som links i terminalen (1) eller ikke (0), uanset hvilken terminal det er.
    .TP
    .B XDG_CACHE_HOME
    Mappen, som det, der er læst i mapper med love, gemmes i.

    """

  // MARK: Troff

  /// What follows a dash: no capital first, no stop last.
  private static func sentence(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func paragraph(_ text: String) -> String { line(DanishHelp.translate(words: text)) }

  /// `text` on a line that is no request.
  private static func line(_ text: String) -> String {
    let text = escaped(text)
    return (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + text + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

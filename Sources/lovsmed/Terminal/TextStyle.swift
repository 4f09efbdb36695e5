import Analysis

/// How text for people looks: colours, width, language.
struct TextStyle: Sendable {
  /// Whether colours are used.
  let isColoured: Bool
  /// Whether the terminal makes links of what is marked as such (OSC 8).
  let isLinked: Bool
  /// How many columns a line may take.
  let width: Int
  /// The words.
  let words: Wording

  /// Narrower than this nothing can be read; such a terminal breaks the lines itself.
  private static let minimumWidth = 40
  private static let defaultWidth = 100

  /// The style for standard output, as the caller, the environment (`NO_COLOR`, `CLICOLOR_FORCE`, `TERM`) and the
  /// terminal ask for it, in that order.
  init(color: ColorChoice, language: Language) {
    isColoured = Self.isColoured(color)
    isLinked = isColoured && TerminalLinks.areShown
    width = max(Self.minimumWidth, Platform.terminalWidth(.output) ?? Self.defaultWidth)
    words = Wording(language: language)
  }

  private init(words: Wording) {
    isColoured = false
    isLinked = false
    width = Self.defaultWidth
    self.words = words
  }

  /// The style of what goes to a file.
  static func plain(_ words: Wording) -> TextStyle { TextStyle(words: words) }

  private static func isColoured(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if Platform.environment("NO_COLOR")?.isEmpty == false { return false }
    if let forced = Platform.environment("CLICOLOR_FORCE"), !forced.isEmpty, forced != "0" { return true }
    return Platform.environment("TERM") != "dumb" && Platform.isTerminal(.output)
  }

  /// The ways a piece of text can stand out, as the numbers terminals know them by (ECMA-48, SGR).
  enum Emphasis: String {
    case bold = "1"
    case dim = "2"
    case underlined = "4"
    case error = "1;31"
    case warning = "1;33"
    case information = "1;34"
    case hint = "1;36"
    case fix = "32"

    /// How a finding of this severity stands out.
    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .information: self = .information
      case .hint: self = .hint
      }
    }
  }

  /// `text`, standing out where colours are used.
  func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// `text`, which leads to the file at `path` where the terminal makes links.
  func link(_ text: String, toFile path: String) -> String {
    isLinked && path != InputPaths.standardInput ? linked(text, toFile: path) : text
  }

  /// `text`, which leads to the page of `rule` where the terminal makes links.
  func link(_ text: String, toPageOf rule: ExplainedRule) -> String {
    guard isLinked, let path = RulePageFiles.path(of: rule, in: words.language) else { return text }
    return linked(text, toFile: path)
  }

  private func linked(_ text: String, toFile path: String) -> String {
    "\u{1B}]8;;\(ReportPaths().address(of: path))\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }
}

/// Which terminals make links. Those that do not are to pass over the signs, but some print them.
private enum TerminalLinks {
  /// What `TERM_PROGRAM` says in terminals that do.
  private static let programs: Set<String> = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]
  /// What `TERM` says in terminals that do.
  private static let terminals: Set<String> = [
    "xterm-kitty", "alacritty", "foot", "foot-extra", "xterm-ghostty", "contour", "wezterm",
  ]
  /// What is set in terminals that do, whatever its value.
  private static let marks = ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "KITTY_WINDOW_ID", "WEZTERM_PANE"]
  /// The first version of VTE (GNOME Terminal and its kin) that does without harm.
  private static let firstVTE = 5000

  /// Whether the terminal on standard output does; `FORCE_HYPERLINK` says so outright.
  static var areShown: Bool {
    if let forced = Platform.environment("FORCE_HYPERLINK"), !forced.isEmpty { return forced != "0" }
    guard Platform.isTerminal(.output) else { return false }
    if let version = Platform.environment("VTE_VERSION").flatMap({ Int($0) }), version >= firstVTE { return true }
    return Platform.environment("TERM_PROGRAM").map(programs.contains) ?? false
      || Platform.environment("TERM").map(terminals.contains) ?? false
      || marks.contains { Platform.environment($0) != nil }
  }
}

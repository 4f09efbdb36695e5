import Analysis

/// How text for people looks: colours, width, language.
struct TextStyle: Sendable {
  /// Whether colours are used.
  let isColoured: Bool
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
    width = max(Self.minimumWidth, Platform.terminalWidth(.output) ?? Self.defaultWidth)
    words = Wording(language: language)
  }

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
}

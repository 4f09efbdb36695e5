import Analysis
import StatuteSyntax
import StatuteText
import TOML

/// What a `lovsmed.toml` says.
public struct Configuration: Sendable {
  /// The name of the file, looked for in the folder of a text and in those above it.
  public static let fileName = "lovsmed.toml"

  /// The language of messages.
  public internal(set) var language: Setting<Language>?
  /// What is said of rules, in the order it is said.
  public internal(set) var rules: [Setting<RuleSetting>] = []
  /// The folders with acts in force, as written: from the folder of the file.
  public internal(set) var libraryFolders: [Setting<String>] = []
  /// The lightest finding that makes a run fail.
  public internal(set) var failOn: Setting<FailureLevel>?
  /// Texts that are left out when a folder is checked, as written: from the folder of the file.
  public internal(set) var exclude: [Setting<PathPattern>] = []

  /// What becomes of NO-BREAK SPACEs when texts are set up.
  public internal(set) var noBreakSpaces: Setting<NoBreakSpaces>?

  /// What houses choose, as words; each is one of ``declaredRules``, too.
  public internal(set) var andSoOn: Setting<String>?
  /// See ``andSoOn``.
  public internal(set) var quotationMarks: Setting<String>?

  /// What is said of some texts alone, in the order it is said.
  public internal(set) var overrides: [Override] = []
  /// The rules that the file declares, each with the place of its name.
  public internal(set) var declaredRules: [Setting<DeclaredRule>] = []
  /// The word lists that the file names, as written: from the folder of the file.
  public internal(set) var wordLists: [Setting<String>] = []
  /// The programs that check texts, too.
  public internal(set) var plugins: [Plugin] = []

  /// What is said of some texts alone.
  public struct Override: Sendable {
    /// Which texts, as written: from the folder of the file.
    public internal(set) var paths: [Setting<PathPattern>] = []
    /// What kind of documents they are; nil where they say so themselves.
    public internal(set) var kind: Setting<DocumentKind>?
    /// What is said of rules.
    public internal(set) var rules: [Setting<RuleSetting>] = []
  }

  /// A program that checks texts, too.
  public struct Plugin: Sendable {
    /// What it is called; the family of its rules.
    public let name: Setting<String>
    /// The program and its arguments.
    public let command: [Setting<String>]
    /// How many seconds an answer may take.
    public var timeLimit: Setting<Int>?
    /// How much data each of its processes may have, in MiB.
    public var memoryLimit: Setting<Int>?
    /// What is handed to it as it stands.
    public var settings: TOMLTable?
  }

  /// A value and where the file gives it.
  public struct Setting<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// Where it stands; of a rule the place of its name.
    public let range: ByteRange
  }

  /// The lightest finding that makes a run fail.
  public enum FailureLevel: Hashable, Sendable {
    /// This one and heavier ones.
    case from(Severity)
    /// None does.
    case never

    /// The word for it in the configuration.
    public var name: String {
      switch self {
      case .from(let severity): severity.name
      case .never: "never"
      }
    }

    /// The lightest severity that makes a run fail; nil where none does.
    public var severity: Severity? { if case .from(let severity) = self { severity } else { nil } }

    /// All there are.
    public static let all: [FailureLevel] = Severity.allCases.reversed().map(from) + [.never]
  }

  /// A configuration that says nothing.
  public init() {}
}

/// Why a `lovsmed.toml` cannot be used.
public struct ConfigurationMistake: Error {
  /// What it is about.
  public let range: ByteRange
  /// What is wrong and what would be right, in one or two sentences.
  public let danish: String
  /// The same in English.
  public let english: String

  /// A mistake at `range`, in both languages.
  public init(_ range: ByteRange, da danish: String, en english: String) {
    self.range = range
    self.danish = danish
    self.english = english
  }
}

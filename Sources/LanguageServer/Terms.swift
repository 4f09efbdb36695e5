import Analysis
import AnalyzerPlugins
import Configuration
import StatuteModel
import StatuteSyntax

/// On what terms a document is checked: what its configuration, the client's settings and the other acts come to.
struct Terms: Sendable {
  /// What tells these terms from all others there have been.
  let revision: Int
  let linter: Linter
  /// The plug-ins that look at the document, too.
  let plugins: [PluginDeclaration]
  /// All analyzers there are.
  let analyzers: [any Analyzer]
  let language: Language
  /// The other acts at hand; nil where there are none, or none yet.
  let library: ActLibrary?
  /// The folders of the other acts.
  let libraryFolders: [String]
  /// Where the rules' pages lie.
  let rulePages: String?
  /// What becomes of NO-BREAK SPACEs when the document is set up.
  let noBreakSpaces: NoBreakSpaces
  /// What kind of document it is; nil where it says so itself.
  let kind: DocumentKind?
  /// Whether the user wants to see what mentions are about.
  let showsInlayHints: Bool

  /// What tells terms from others: the configuration, and the workspace folder that settings are read from.
  struct Key: Hashable {
    let configuration: String?
    /// Which of its overrides are about the document, by their indices.
    let overrides: [Int]
    let folder: DocumentURI?
  }
}

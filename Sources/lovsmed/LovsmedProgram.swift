import Analysis

/// The whole program, commands and language server, for programs that bring analyzers of their own.
///
/// ```swift
/// import Analysis
/// import Commands
///
/// LovsmedProgram.run(adding: [MyAnalyzer()])
/// ```
public enum LovsmedProgram {
  /// Does what the command line asks for, with the built-in analyzers and `analyzers`, and ends the process where that went
  /// otherwise than well.
  ///
  /// The rules of `analyzers` have families of their own; one that takes a built-in family or another rule's id is refused
  /// with one line on standard error and status 2.
  public static func run(adding analyzers: [any Analyzer] = []) {
    RulesAtHand.add(analyzers)
    Lovsmed.main()
  }
}

import Analysis
import ArgumentParser
import StatuteText

/// `lovsmed check`: lints files and folders.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kontrollér tekster og mapper med tekster.",
    discussion: """
      Slutkode 0: intet på eller over --fail-on. 1: der er noget. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Filer og mapper; - er standardinput.", valueName: "path"))
  var paths: [String]

  @Option(help: "Hvordan resultatet skrives.")
  var format: Format = .text

  @Option(help: "Det, der giver slutkode 1.")
  var failOn: FailOn = .error

  @Option(help: "Vis kun fund på mindst dette trin; resten regnes ikke med.")
  var severity: Level = .hint

  @Option(help: ArgumentHelp("Kun denne regel eller familie af regler; kan gentages.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Antal tråde (ellers én for hver kerne).", valueName: "1-256"))
  var threads: ThreadCount?

  @Flag(help: "Skriv også fund efter regel, henvisninger, mængde og tid.")
  var statistics = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let selection = try RuleSelection(rule)
    let check = Check(
      reader: reading.reader,
      linter: Linter(
        analyzers: selection.analyzers, language: shared.language, severities: { selection.severity(of: $0) }),
      minimum: severity.severity,
      report: format.report(style: shared.style),
      countsReferences: statistics)
    let started = ContinuousClock.now
    let tally = try await check.run(
      InputPaths(paths).inputs, threads: threads?.value ?? Platform.processorCount, language: shared.language)
    let statistics = statistics ? Statistics(tally, duration: .now - started) : nil
    try StandardOutput.write(check.report.closing(tally, statistics))
    throw Finished(status: tally.status(failingOn: failOn.threshold))
  }
}

extension CheckCommand {
  /// How the findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, compact, json

    fileprivate func report(style: TextStyle) -> any FindingReport {
      switch self {
      case .text: TextReport(style: style)
      case .compact: CompactReport(words: style.words)
      case .json: JSONReport(words: style.words)
      }
    }
  }

  /// The lightest finding that makes the command fail.
  enum FailOn: String, CaseIterable, ExpressibleByArgument {
    case error, warning, information, hint, never

    /// nil where nothing makes it fail.
    var threshold: Severity? { Level(rawValue: rawValue)?.severity }
  }

  /// The lightest finding that is shown.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case error, warning, information, hint

    var severity: Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .information: .information
      case .hint: .hint
      }
    }
  }

  /// How many threads work at once.
  struct ThreadCount: ExpressibleByArgument {
    private static let allowed = 1...256
    let value: Int

    init?(argument: String) {
      guard let value = Int(argument), Self.allowed.contains(value) else { return nil }
      self.value = value
    }
  }
}

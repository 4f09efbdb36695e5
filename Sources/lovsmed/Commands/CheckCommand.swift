import Analysis
import ArgumentParser
import Configuration
import StatuteText

/// `lovsmed check`: lints files and folders.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kontrollér tekster og mapper med tekster.",
    discussion: """
      Slutkode 0: intet på eller over --fail-on. 1: der er noget. 2: kommandoen kunne ikke gøre sit arbejde.
      LexDania-XML (.xml) læses som med »lovsmed import«; linjenumrene er dem i den tekst.
      """)

  @Argument(help: ArgumentHelp("Filer og mapper; - er standardinput.", valueName: "path"))
  var paths: [String]

  @Option(help: "Hvordan resultatet skrives.")
  var format: Format = .text

  @Option(help: "Det, der giver slutkode 1 (ellers error).")
  var failOn: FailOn?

  @Option(help: "Vis kun fund på mindst dette trin; resten regnes ikke med.")
  var severity: Level = .hint

  @Option(help: ArgumentHelp("Kun denne regel, familie eller dette mønster; kan gentages.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Antal tråde (ellers én for hver kerne).", valueName: "1-256"))
  var threads: ThreadCount?

  @Flag(help: "Ret det, der sikkert kan rettes, og vis resten.")
  var fix = false

  @Flag(help: "Vis, hvad --fix ville ændre, og lad filerne være; slutkode 1, hvis der er noget.")
  var diff = false

  @Flag(help: "Ret også det, der bør ses efter bagefter.")
  var unsafeFixes = false

  @Flag(help: "Skriv også fund efter regel, henvisninger, mængde og tid.")
  var statistics = false

  @Option(
    help: ArgumentHelp(
      "Gældende lov, som ændringslovene holdes op mod, hver efter de foregående; kan gentages.", valueName: "act"))
  var base: [String] = []

  @OptionGroup var others: LibraryOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let selection = RuleSelection(rule)
    var inputs = try InputPaths(
      paths, endings: InputPaths.textEndings + Import.endings, ConfigurationFiles(try configuration.choice))
    // A report speaks one language, that of the first text.
    let first = try inputs.configuration(of: inputs.inputs.first)
    let language = shared.language(under: first)
    let plugins = plugins.run(in: language)
    defer { plugins.end() }
    var items = try items(&inputs, selection, language, plugins)
    var reader = reading.reader
    reader.library = await others.open(inputs.configurations.files.flatMap(\.libraryFolders), in: language)
    if !base.isEmpty {
      var acts = try BaseActs(base, reader)
      try acts.give(to: &items)
    }
    let mending = try mending
    let isSilent = mending.map { $0.destination != .file } ?? false
    let check = Check(
      reader: reader, minimum: severity.severity,
      report: isSilent ? SilentReport() : format.report(style: shared.style(in: language)),
      countsReferences: statistics, mending: mending)

    let started = ContinuousClock.now
    let tally = try await check.run(items, threads: threads?.value ?? Platform.processorCount, language: language)
    let statistics = statistics ? Statistics(tally, duration: .now - started) : nil
    try StandardOutput.write(check.report.closing(tally, statistics))
    let status = diff ? tally.differenceStatus : tally.status
    throw Finished(status: plugins.hasFailed ? .failure : status)
  }

  /// What is to be done about what can be mended.
  private var mending: Mending? {
    get throws(Problem) {
      guard fix || diff else {
        guard !unsafeFixes else {
          throw Problem(
            da: "--unsafe-fixes hører sammen med --fix eller --diff.",
            en: "--unsafe-fixes goes with --fix or --diff.")
        }
        return nil
      }
      let destination = diff ? .difference : try Destination(paths)
      guard destination != .output || format == .text else {
        throw Problem(
          da: "Med --fix går teksten fra - til standarduddata; --format hører ikke med.",
          en: "With --fix the text from - goes to standard output; --format does not belong there.")
      }
      return Mending(
        destination: destination, isBold: unsafeFixes, writer: TextWriter(encoding: reading.encoding))
    }
  }

  /// What is to be checked and on which terms: first the configurations, then the texts.
  private func items(
    _ inputs: inout InputPaths, _ selection: RuleSelection, _ language: Language, _ plugins: PluginRun
  ) throws(Problem) -> [Check.Item] {
    var files: [Int?] = []
    for input in inputs.inputs { files.append(try inputs.configurationIndex(of: input)) }
    let configurations = inputs.configurations.files
    let rules = configurations.map { RulesAtHand(with: $0, plugins) }
    let rulesAlone = RulesAtHand(with: nil)
    try selection.check(among: [rulesAlone] + rules)
    let noTerms = terms(of: rulesAlone, in: ConfigurationOfText(nil), selection, language)
    let used = configurations.indices.filter(Set(files).contains)
    var items = used.map { file in
      let text = ConfigurationOfText(configurations[file].configuration)
      return Check.Item(
        subject: .configuration(configurations[file]), terms: terms(of: rules[file], in: text, selection, language))
    }
    // Texts of which the same is said are checked on the same terms.
    var known: [[Int]: Check.Terms] = [:]
    for (input, file) in zip(inputs.inputs, files) {
      guard let file else {
        items.append(Check.Item(subject: .input(input), terms: noTerms))
        continue
      }
      let text = configurations[file].configuration(ofTextAt: inputs.configurations.absolutePath(input.path))
      let terms = known[[file] + text.overrides] ?? terms(of: rules[file], in: text, selection, language)
      known[[file] + text.overrides] = terms
      items.append(Check.Item(subject: .input(input), terms: terms))
    }
    return items
  }

  private func terms(
    of rules: RulesAtHand, in text: ConfigurationOfText, _ selection: RuleSelection, _ language: Language
  ) -> Check.Terms {
    let threshold = failOn?.threshold ?? rules.file?.configuration.failOn?.value ?? .from(.error)
    return Check.Terms(
      linter: Linter(analyzers: rules.analyzers, language: language, weights: selection.weights(of: rules, in: text)),
      threshold: threshold.severity, kind: text.kind?.value)
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

    var threshold: Configuration.FailureLevel { Level(rawValue: rawValue).map { .from($0.severity) } ?? .never }
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

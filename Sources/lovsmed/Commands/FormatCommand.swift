import Analysis
import Analyzers
import ArgumentParser
import Configuration
import Formatting

/// `lovsmed format`: sets files and folders up.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "format",
    abstract: "Sæt tekster op: mellemrum, betegnelser og mærker. Ordene røres ikke.",
    discussion: """
      Slutkode 0: teksterne er sat op. 1: med --check eller --diff, at noget ville blive ændret. 2: kommandoen kunne
      ikke gøre sit arbejde.
      """)

  @Argument(
    help: ArgumentHelp("Filer og mapper; - er standardinput, og teksten går til standarduddata.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Nævn de tekster, der ville blive ændret, og lad dem være.")
  var check = false

  @Flag(help: "Vis, hvad der ville blive ændret, og lad teksterne være.")
  var diff = false

  @Option(help: "Hårde mellemrum mellem »§« og tal (ellers keep): lad dem være, sæt dem ind, eller tag dem ud.")
  var noBreakSpaces: NoBreakSpaces?

  @Option(help: ArgumentHelp("Antal tråde (ellers én for hver kerne).", valueName: "1-256"))
  var threads: CheckCommand.ThreadCount?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var exclusion: ExclusionOptions
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let destination = diff ? .difference : check ? .name : try Destination(paths)
    var inputs = try InputPaths(
      paths, excludesNamed: exclusion.forceExclude, ConfigurationFiles(try configuration.choice))
    let first = try inputs.configuration(of: inputs.inputs.first)
    let language = shared.language(under: first)
    var items: [Format.Item] = []
    for input in inputs.inputs {
      let file = try inputs.configuration(of: input)
      let path = inputs.configurations.absolutePath(input.path)
      let text = file?.configuration(ofTextAt: path) ?? ConfigurationOfText(nil)
      items.append(Format.Item(input: input, kind: text.kind?.value, formatter: formatter(with: file, in: text)))
    }
    let format = Format(
      reader: reading.reader(in: shared.language), writer: TextWriter(encoding: reading.encoding),
      destination: destination,
      words: shared.style(in: language).words)
    let tally = try await format.run(items, threads: threads?.value ?? Platform.processorCount)
    try StandardOutput.write(format.closing(tally))
    throw Finished(status: destination == .difference || destination == .name ? tally.differenceStatus : tally.status)
  }

  private func formatter(with file: ConfigurationFile?, in text: ConfigurationOfText) -> Formatter {
    var options = FormattingOptions()
    options.noBreakSpaces = noBreakSpaces ?? file?.configuration.noBreakSpaces?.value ?? .keep
    let analyzers = RulesAtHand(with: file).analyzers.filter(\.concernsForm)
    let weights = RuleWeights(RuleCatalogue(analyzers), settings: text.rules.map(\.value))
    return Formatter(Linter(analyzers: analyzers, weights: weights), options)
  }
}

extension NoBreakSpaces: ExpressibleByArgument {}

import Analysis
import ArgumentParser
import Configuration
import StatuteText

/// `lovsmed check`: lints files and folders.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "check",
    abstract: "Kontrollér tekster og mapper med tekster.",
    discussion: """
      Slutkode 0: intet på eller over --fail-on. 1: der er noget. 2: kommandoen kunne ikke gøre sit arbejde.
      Med --output docx=fund.docx kommer teksten ud som et Word-dokument med fundene som kommentarer.
      XML, HTML og Word (.xml, .html, .docx) læses som med »lovsmed import«; fund i dem nævnes med bestemmelsen.
      """)

  @Argument(help: ArgumentHelp("Filer og mapper; - er standardinput.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup(title: "Regler") var rules: RuleOptions
  @OptionGroup(title: "Udskrift") var reporting: ReportOptions
  @OptionGroup(title: "Rettelser") var fixing: FixOptions
  @OptionGroup(title: "Afgrænsning") var scope: ScopeOptions

  @Option(
    help: ArgumentHelp(
      "Gældende lov, som ændringslovene holdes op mod, hver efter de foregående; kan gentages.", valueName: "act"),
    completion: .file())
  var base: [String] = []

  @Flag(help: "Kontrollér igen, hver gang noget ændres, indtil Ctrl-C.")
  var watch = false

  @Option(
    help: ArgumentHelp("Den sti, som teksten fra - skal regnes for at have.", valueName: "path"), completion: .file())
  var stdinFilename: String?

  @Option(help: ArgumentHelp("Antal tråde (ellers én for hver kerne).", valueName: "1-256"))
  var threads: ThreadCount?

  @OptionGroup var others: LibraryOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var exclusion: ExclusionOptions
  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let outputs = try OutputFiles(reporting.output)
    try checkTogether(outputs)
    guard watch else { throw Finished(status: try await check(outputs)) }
    try await Watching(paths: inputPaths + base, outputs: outputs.files.map(\.path)).run(in: shared.language) {
      try await check(outputs)
    }
  }

  private var readsStandardInput: Bool { paths.contains(InputPaths.standardInput) }

  /// The paths that lie somewhere.
  private var inputPaths: [String] { paths.filter { $0 != InputPaths.standardInput } }

  /// Makes sure that what is asked for goes together.
  private func checkTogether(_ outputs: OutputFiles) throws(Problem) {
    try scope.check(with: fixing.name)
    try refuseReplacing(inputPaths + base + [stdinFilename].compactMap(\.self), outputs)
    if let path = scope.writeBaseline {
      try OutputFiles.check(path)
      try Baseline.refuseReplacingOther(path)
    }
    guard stdinFilename != "" else {
      throw Problem(
        da: "--stdin-filename er tom; skriv stien til teksten.",
        en: "--stdin-filename is empty; write the path of the text.")
    }
    guard stdinFilename == nil || readsStandardInput else {
      throw Problem(
        da: "--stdin-filename hører sammen med stien -, som er standardinput.",
        en: "--stdin-filename goes with the path -, which is standard input.")
    }
    guard scope.changedSince == nil || !readsStandardInput || stdinFilename != nil else {
      throw Problem(
        da: "--changed-since skal kende stien til teksten fra -; skriv den med --stdin-filename.",
        en: "--changed-since must know the path of the text from -; give it with --stdin-filename.")
    }
    guard watch else { return }
    let other = readsStandardInput ? "-" : fixing.name ?? scope.writeBaseline.map { _ in "--write-baseline" }
    if let other {
      throw Problem(
        da: "--watch kan ikke bruges sammen med \(other).", en: "--watch cannot be used together with \(other).")
    }
  }

  /// Makes sure that none of `texts` is where something is to be written.
  private func refuseReplacing(_ texts: [String], _ outputs: OutputFiles) throws(Problem) {
    for file in outputs.files { try OutputFiles.refuse(file.path, among: texts) }
    if let path = scope.writeBaseline { try OutputFiles.refuse(path, among: texts) }
  }

  /// Checks everything once.
  private func check(_ outputs: OutputFiles) async throws -> ExitStatus {
    let selection = try rules.selection
    let verbosity = try reporting.verbosity
    var inputs = try InputPaths(
      paths, endings: InputPaths.textEndings + Import.endings, excludesNamed: exclusion.forceExclude,
      ConfigurationFiles(try configuration.choice, standardInputName: stdinFilename))
    try refuseDocument(of: inputs.inputs, outputs)
    // A report of last time, `junit=fund.xml`, may lie in a folder that is checked.
    try refuseReplacing(
      inputs.inputs.map(\.path).filter { InputPaths.textEndings.contains(where: $0.hasSuffix) }, outputs)
    // A report speaks one language, that of the first text.
    let first = try inputs.configuration(of: inputs.inputs.first)
    let language = shared.language(under: first)
    let plugins = plugins.run(in: language)
    defer { plugins.end() }
    var items = try items(&inputs, selection, language, plugins)
    if verbosity != .quiet { for folder in inputs.emptied { Problem(emptied: folder).print(in: language) } }
    if verbosity == .verbose { tell(of: inputs, language) }
    var reader = reading.reader(in: verbosity == .quiet ? nil : language)
    reader.standardInputName = stdinFilename
    reader.library = try await others.open(inputs.configurations.files, in: language)
    if !base.isEmpty {
      var acts = try BaseActs(base, reader)
      try acts.give(to: &items)
    }
    let check = try makeCheck(reader, inputs.inputs, outputs, verbosity, language)

    let started = ContinuousClock.now
    var result = try await check.run(items, threads: threads?.value ?? Platform.processorCount, language: language)
    try check.add(plugins.notices, to: &result)
    let statistics = reporting.statistics ? Statistics(result.tally, duration: .now - started) : nil
    try check.finish(result, statistics)
    if plugins.hasFailed { return .failure }
    if let path = scope.writeBaseline { return try write(result, to: path, verbosity, language) }
    return fixing.diff
      ? result.tally.differenceStatus : fixing.fixOnly ? result.tally.statusOfWork : result.tally.status
  }

  private func makeCheck(
    _ reader: TextReader, _ inputs: [Input], _ outputs: OutputFiles, _ verbosity: Verbosity, _ language: Language
  ) throws(Problem) -> Check {
    let mending = try fixing.mending(paths, reporting.format, TextWriter(encoding: reading.encoding))
    let isSilent = scope.writeBaseline != nil || mending.map { $0.destination != .file } ?? false
    let style = shared.style(in: language)
    let files = outputs.files.map { file in
      (report: file.format.report(.plain(style.words), verbosity), path: file.path)
    }
    let report: any FindingReport =
      isSilent
      ? SilentReport()
      : mending?.isAll == true && reporting.format == .text
        ? FixedReport(words: style.words, isQuiet: verbosity == .quiet) : reporting.format.report(style, verbosity)
    return Check(
      reader: reader, minimum: rules.severity.severity, report: report, files: files,
      countsReferences: reporting.statistics, mending: mending, narrowing: try narrowing(of: inputs, reader),
      notesEntries: scope.writeBaseline != nil, verbosity: verbosity)
  }

  /// Refuses to put several texts in a document that can hold one, or a document where only text can be seen.
  private func refuseDocument(of inputs: [Input], _ outputs: OutputFiles) throws(Problem) {
    guard reporting.format == .docx || outputs.files.contains(where: { $0.format == .docx }) else { return }
    guard inputs.count == 1 else {
      throw Problem(
        da: "Et Word-dokument kan kun vise fundene i én tekst; her er \(inputs.count).",
        en: "A Word document can only show the findings of one text; here are \(inputs.count).")
    }
    guard reporting.format == .docx else { return }
    guard fixing.name == nil, !reporting.statistics else {
      let other = fixing.name ?? "--statistics"
      throw Problem(
        da: "--format docx kan ikke bruges sammen med \(other); skriv dokumentet til en fil: --output docx=fund.docx.",
        en: "--format docx cannot be used together with \(other); write the document to a file: "
          + "--output docx=findings.docx.")
    }
    guard Platform.isTerminal(.output) else { return }
    throw Problem(
      da: "Et Word-dokument kan ikke vises i terminalen; skriv det til en fil: --output docx=fund.docx.",
      en: "A Word document cannot be shown in the terminal; write it to a file: --output docx=findings.docx.")
  }

  private func narrowing(of inputs: [Input], _ reader: TextReader) throws(Problem) -> Narrowing {
    let paths = inputs.compactMap { input -> String? in
      guard case .text(let path, _) = input else { return nil }
      return path == InputPaths.standardInput ? stdinFilename : path
    }
    return Narrowing(
      baseline: try scope.baseline.map { path throws(Problem) in try Baseline(reading: path) },
      revision: try scope.changedSince.map { name throws(Problem) in try Revision(name, of: paths, reader) })
  }

  /// Puts down what was found for a baseline at `path`.
  private func write(
    _ result: Check.Result, to path: String, _ verbosity: Verbosity, _ language: Language
  ) throws(Problem) -> ExitStatus {
    var baseline = Baseline(at: path)
    for (path, entries) in result.entries { baseline.add(entries, path) }
    try baseline.write(to: path)
    let words = Wording(language: language)
    let count = result.entries.reduce(0) { $1.entries.reduce($0) { $0 + $1.count } }
    if verbosity != .quiet {
      let text = words("\(words.findings(count)) er skrevet i", "\(words.findings(count)) written to")
      try StandardOutput.write("\(text) \(Printable.line(path)).\n")
    }
    return result.tally.statusOfWork
  }

  /// Tells on standard error which configuration each text has.
  private func tell(of inputs: InputPaths, _ language: Language) {
    for file in inputs.configurations.files {
      Problem(da: "\(file.path) gælder.", en: "\(file.path) is in force.").print(in: language)
    }
    if inputs.configurations.files.isEmpty {
      Problem(da: "Ingen lovsmed.toml gælder.", en: "No lovsmed.toml is in force.").print(in: language)
    }
    for text in inputs.excluded {
      Problem(
        da: "»\(text.path)« er undtaget i \(text.configuration).",
        en: "“\(text.path)” is excluded by \(text.configuration)."
      ).print(in: language)
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
      let path = input.path == InputPaths.standardInput ? stdinFilename ?? input.path : input.path
      let text = configurations[file].configuration(ofTextAt: inputs.configurations.absolutePath(path))
      let terms = known[[file] + text.overrides] ?? terms(of: rules[file], in: text, selection, language)
      known[[file] + text.overrides] = terms
      items.append(Check.Item(subject: .input(input), terms: terms))
    }
    return items
  }

  private func terms(
    of rules: RulesAtHand, in text: ConfigurationOfText, _ selection: RuleSelection, _ language: Language
  ) -> Check.Terms {
    let threshold = self.rules.failOn?.threshold ?? rules.file?.configuration.failOn?.value ?? .from(.error)
    return Check.Terms(
      linter: Linter(analyzers: rules.analyzers, language: language, weights: selection.weights(of: rules, in: text)),
      threshold: threshold.severity, kind: text.kind?.value, rules: rules)
  }
}

extension Problem {
  /// That nothing is left to check in a folder that was named.
  fileprivate init(emptied folder: (path: String, configuration: String)) {
    self.init(
      da: "Intet i »\(folder.path)« er kontrolleret, for \(folder.configuration) undtager det ([check] exclude); "
        + "en fil, der nævnes med sin egen sti, kontrolleres.",
      en: "Nothing in “\(folder.path)” was checked, for \(folder.configuration) excludes it ([check] exclude); "
        + "a file that is named by its own path is checked.")
  }
}

extension CheckCommand {
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

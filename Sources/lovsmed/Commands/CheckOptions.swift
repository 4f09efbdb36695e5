import Analysis
import ArgumentParser
import Configuration

/// Which rules `check` runs, and what their findings come to.
struct RuleOptions: ParsableArguments {
  @Option(
    name: [.customLong("select"), .customLong("rule")],
    help: ArgumentHelp(
      "Kun disse regler, familier eller mønstre; med komma imellem eller gentaget.", valueName: "rules"),
    completion: .ruleNames)
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Også disse, selv om de ellers er slået fra.", valueName: "rules"), completion: .ruleNames)
  var extendSelect: [String] = []

  @Option(help: ArgumentHelp("Ikke disse.", valueName: "rules"), completion: .ruleNames)
  var ignore: [String] = []

  @Option(help: "Vis kun fund på mindst dette trin; resten regnes ikke med.")
  var severity: Level = .hint

  @Option(help: "Det, der giver slutkode 1 (ellers error).")
  var failOn: FailOn?

  /// The rules that were asked for.
  var selection: RuleSelection {
    get throws(Problem) { try RuleSelection(select, adding: extendSelect, leavingOut: ignore) }
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
}

extension CompletionKind {
  /// The ids and families of rules, asked of the program so that they are never out of date; also the last one in a list.
  static var ruleNames: CompletionKind {
    .custom { _, _, word in
      let before = word.lastIndex(of: ",").map { word[...$0] } ?? ""
      var files = ConfigurationFiles(.nearest)
      let here = try? files.file(for: ".", isFolder: true)
      return RulesAtHand(with: here).catalogue.names.map { before + $0 }
    }
  }
}

/// How `check` writes what it finds.
struct ReportOptions: ParsableArguments {
  @Option(help: "Hvordan resultatet skrives på standarduddata.")
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Skriv også resultatet til en fil: sarif=fund.sarif. Kan gentages.", valueName: "format=file"))
  var output: [String] = []

  @Flag(help: "Skriv også en tabel over fund efter regel, henvisninger, mængde og tid.")
  var statistics = false

  @Flag(name: .shortAndLong, help: "Skriv kun fundene, ingen opsummering.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Fortæl på standardfejl, hvad der springes over, og hvad der gælder.")
  var verbose = false

  /// How much is told beside the findings.
  var verbosity: Verbosity {
    get throws(Problem) {
      guard !quiet || !verbose else {
        throw Problem(
          da: "--quiet og --verbose kan ikke bruges sammen.", en: "--quiet and --verbose cannot be used together.")
      }
      return quiet ? .quiet : verbose ? .verbose : .plain
    }
  }
}

/// How much a command tells beside its result.
enum Verbosity: Sendable {
  case quiet, plain, verbose
}

/// What `check` does about what can be mended.
struct FixOptions: ParsableArguments {
  @Flag(help: "Ret det, der sikkert kan rettes, og vis resten.")
  var fix = false

  @Flag(help: "Ret det, der sikkert kan rettes, og vis ikke resten; slutkode 0, når det er gjort.")
  var fixOnly = false

  @Flag(help: "Vis, hvad --fix ville ændre, og lad filerne være; slutkode 1, hvis der er noget.")
  var diff = false

  @Flag(help: "Ret også det, der bør ses efter bagefter.")
  var unsafeFixes = false

  /// What was asked for beyond looking; nil where nothing was.
  var name: String? { diff ? "--diff" : fixOnly ? "--fix-only" : fix ? "--fix" : nil }

  /// What is to be done about what can be mended in the texts at `paths`, which `writer` writes; nil where nothing is.
  func mending(_ paths: [String], _ format: ReportFormat, _ writer: TextWriter) throws(Problem) -> Mending? {
    guard name != nil else {
      guard !unsafeFixes else {
        throw Problem(
          da: "--unsafe-fixes hører sammen med --fix, --fix-only eller --diff.",
          en: "--unsafe-fixes goes with --fix, --fix-only or --diff.")
      }
      return nil
    }
    guard !fix || !fixOnly else {
      throw Problem(
        da: "--fix og --fix-only kan ikke bruges sammen.", en: "--fix and --fix-only cannot be used together.")
    }
    guard !diff || format == .text else {
      throw Problem(
        da: "--diff skriver ændringerne til standarduddata; --format hører ikke med. "
          + "Fund skrives til en fil med --output.",
        en: "--diff writes the changes to standard output; --format does not belong there. "
          + "--output writes findings to a file.")
    }
    let destination = diff ? .difference : try Destination(paths)
    guard destination != .output || format == .text else {
      throw Problem(
        da: "Med --fix går teksten fra - til standarduddata; --format hører ikke med.",
        en: "With --fix the text from - goes to standard output; --format does not belong there.")
    }
    return Mending(destination: destination, isBold: unsafeFixes, isAll: fixOnly, writer: writer)
  }
}

/// Which findings `check` leaves out.
struct ScopeOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Vis ikke de fund, som denne fil kender; den skrives med --write-baseline.", valueName: "file"),
    completion: .file())
  var baselines: [String] = []

  @Option(
    help: ArgumentHelp("Skriv alle fund i denne fil, så --baseline kan se bort fra dem.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp("Vis kun fund i bestemmelser, som er rørt siden denne udgave i git.", valueName: "revision"))
  var changedSince: String?

  /// The one baseline there may be.
  var baseline: String? { baselines.first }

  /// Makes sure that what is asked for goes together.
  func check(with fixing: String?) throws(Problem) {
    guard baselines.count < 2 else {
      throw Problem(
        da: "--baseline kan kun gives én gang; skriv en samlet basislinje med --write-baseline.",
        en: "--baseline can only be given once; write one for all with --write-baseline.")
    }
    guard writeBaseline != nil else { return }
    let other = fixing ?? (changedSince == nil ? baseline.map { _ in "--baseline" } : "--changed-since")
    guard let other else { return }
    throw Problem(
      da: "--write-baseline skriver alle fund og kan ikke bruges sammen med \(other).",
      en: "--write-baseline writes all findings and cannot be used together with \(other).")
  }
}

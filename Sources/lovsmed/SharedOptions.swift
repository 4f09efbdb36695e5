import Analysis
import ArgumentParser
import Configuration
import StatuteModel
import StatuteText

/// The options every command has.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("language"), help: "Sproget i beskeder (ellers da).")
  var chosenLanguage: Language?

  @Option(help: "Farver i uddata; NO_COLOR og CLICOLOR_FORCE gælder også.")
  var color: ColorChoice = .auto

  /// The language of messages, where no configuration has a say.
  var language: Language { chosenLanguage ?? .danish }

  /// The language of messages where `file` is in force; nil where no configuration is.
  func language(under file: ConfigurationFile?) -> Language {
    chosenLanguage ?? file?.configuration.language?.value ?? .danish
  }

  /// How text for people is to look on standard output.
  var style: TextStyle { style(in: language) }

  /// How text for people is to look on standard output, in `language`.
  func style(in language: Language) -> TextStyle { TextStyle(color: color, language: language) }
}

/// Where a command's configuration comes from.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Brug denne konfiguration, ikke den nærmeste lovsmed.toml.", valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Se bort fra lovsmed.toml.")
  var noConfig = false

  /// What was asked for.
  var choice: ConfigurationFiles.Choice {
    get throws(Problem) {
      guard let config else { return noConfig ? .none : .nearest }
      guard !noConfig else {
        throw Problem(
          da: "--config og --no-config kan ikke bruges sammen.", en: "--config and --no-config cannot be used together."
        )
      }
      return .file(config)
    }
  }
}

extension ConfigurationOptions {
  /// The configuration that is in force in the working folder; nil where none is.
  var fileHere: ConfigurationFile? {
    get throws(Problem) {
      var files = ConfigurationFiles(try choice)
      return try files.file(for: ".", isFolder: true)
    }
  }
}

/// The option of a command that is handed the names of files by another program.
struct ExclusionOptions: ParsableArguments {
  @Flag(help: "Spring også filer over, der nævnes direkte, når [check] exclude i lovsmed.toml undtager dem.")
  var forceExclude = false
}

/// The option of a command that may run plug-ins.
struct PluginOptions: ParsableArguments {
  @Flag(help: "Kør de udvidelser, som konfigurationen nævner.")
  var allowPlugins = false

  /// The plug-ins of a run whose messages are in `language`.
  func run(in language: Language) -> PluginRun { PluginRun(isAllowed: allowPlugins, language: language) }
}

/// The options of a command that reads texts.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Teksternes tegnsæt.")
  var encoding: SourceEncoding = .utf8

  /// Reads texts in that encoding; what was left out of those that are imported is told in `language`.
  func reader(in language: Language?) -> TextReader { TextReader(encoding: encoding, language: language) }
}

/// Where the other acts lie that references are looked up in.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "En mappe med andre love, som henvisninger slås op i; kan gentages.", valueName: "folder"), completion: .directory
  )
  var library: [String] = []

  /// The acts in those folders and in those that `configurations` name; nil where there are none. What is wrong with them is told on
  /// standard error.
  func open(_ configurations: [ConfigurationFile] = [], in language: Language) async throws(Problem) -> ActLibrary? {
    // A slip in the command would otherwise look like law in which nothing is wrong.
    for folder in library {
      do throws(Platform.Refusal) {
        _ = try Platform.status(of: folder)
      } catch {
        throw Problem(reading: folder, error)
      }
    }
    let configured = configurations.map(\.checkedFolders)
    for problem in configured.flatMap(\.problems) { problem.print(in: language) }
    let folders = library + configured.flatMap(\.folders)
    guard !folders.isEmpty else { return nil }
    let library = await ActFolders.library(folders)
    for problem in library.problems { Problem(problem).print(in: language) }
    return library
  }
}

/// When colours are used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension SourceEncoding: ExpressibleByArgument {
  /// The encoding that `argument` names.
  public init?(argument: String) { self.init(name: argument) }
}

extension Language: ExpressibleByArgument {}

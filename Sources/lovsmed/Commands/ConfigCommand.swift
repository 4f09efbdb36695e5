import Analysis
import ArgumentParser

/// `lovsmed config`: what is in force for a text, and where each value comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Vis den konfiguration, der gælder for en tekst eller mappe.")

  @Argument(help: ArgumentHelp("En tekst eller en mappe.", valueName: "path"))
  var path = "."

  @Option(help: "Hvordan konfigurationen skrives.")
  var format: Format = .text

  @OptionGroup var source: ConfigurationOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    var files = ConfigurationFiles(try source.choice)
    let isFolder = path != InputPaths.standardInput && (try? Platform.status(of: path).kind) == .folder
    let file = try files.file(for: path, isFolder: isFolder)
    let inForce = ConfigurationInForce(
      path: path, isExcluded: file?.excludes(files.absolutePath(path)) ?? false, file: file,
      weights: try RuleSelection([]).weights(with: file))
    switch format {
    case .text:
      let language = shared.chosenLanguage ?? file?.configuration.language?.value ?? .danish
      try StandardOutput.write(ConfigurationText(style: shared.style(in: language)).text(inForce))
    case .json: try StandardOutput.write(ConfigurationJSON.document(inForce))
    }
  }
}

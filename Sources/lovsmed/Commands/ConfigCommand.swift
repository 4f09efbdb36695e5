import Analysis
import ArgumentParser

/// `lovsmed config`: what is in force for a text, and where each value comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "config", abstract: "Vis den konfiguration, der gælder for en tekst eller mappe.")

  @Argument(help: ArgumentHelp("En tekst eller en mappe.", valueName: "path"), completion: .file())
  var path = "."

  @Option(help: "Hvordan konfigurationen skrives.")
  var format: Format = .text

  @Flag(help: "Skriv det JSON Schema, som editorer udfylder og kontrollerer lovsmed.toml med.")
  var schema = false

  @OptionGroup var source: ConfigurationOptions
  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    if schema { return try StandardOutput.write(ConfigurationSchema.document) }
    var running: PluginRun?
    defer { running?.end() }
    let inForce = try ConfigurationInForce(of: path, try source.choice) { file in
      if plugins.allowPlugins { running = plugins.run(in: shared.language(under: file)) }
      return running
    }
    let language = shared.language(under: inForce.file)
    for problem in inForce.folderProblems { problem.print(in: language) }
    switch format {
    case .text:
      try StandardOutput.write(ConfigurationText(style: shared.style(in: language)).text(inForce))
    case .json: try StandardOutput.write(ConfigurationJSON.document(inForce))
    }
  }
}

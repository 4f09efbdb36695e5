import Analysis
import ArgumentParser

/// `lovsmed rules`: what is checked.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "rules", abstract: "Vis reglerne, familie for familie.")

  @Option(help: "Hvordan reglerne skrives.")
  var format: Format = .text

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    let file = try configuration.fileHere
    let language = shared.language(under: file)
    let plugins = plugins.run(in: language)
    defer { plugins.end() }
    let rules = RulesAtHand(with: file, plugins)
    switch format {
    case .text: try StandardOutput.write(RuleListText(style: shared.style(in: language), atHand: rules).text)
    case .json: try StandardOutput.write(RuleJSON.list(of: rules, in: language))
    }
    if plugins.hasFailed { throw Finished(status: .failure) }
  }
}

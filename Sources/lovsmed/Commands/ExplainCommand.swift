import Analysis
import ArgumentParser

/// `lovsmed explain`: why a rule is there, with examples and its source.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "explain", abstract: "Forklar en regel.")

  @Argument(help: ArgumentHelp("Reglens navn, som check skriver det.", valueName: "rule"), completion: .ruleNames)
  var rule: String

  @Option(help: "Hvordan forklaringen skrives.")
  var format: Format = .text

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  func run() throws {
    let file = try configuration.fileHere
    let language = shared.language(under: file)
    let plugins = plugins.run(in: language)
    defer { plugins.end() }
    let explained = try RulesAtHand(with: file, plugins).explained(rule)
    switch format {
    case .text:
      let text = MarkdownText(style: shared.style(in: language))
      try StandardOutput.write(text.text(explained.page(in: language)))
    case .markdown: try StandardOutput.writeText(Array(explained.page(in: language).utf8))
    case .json: try StandardOutput.write(RuleJSON.page(of: explained, in: language))
    }
  }
}

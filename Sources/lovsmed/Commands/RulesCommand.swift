import Analysis
import ArgumentParser

/// `lovsmed rules`: what is checked.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Vis reglerne, familie for familie.")

  @Option(help: "Hvordan reglerne skrives.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    switch format {
    case .text: try StandardOutput.write(RuleListText(style: shared.style).text)
    case .json: try StandardOutput.write(RuleJSON.list(in: shared.language))
    }
  }
}

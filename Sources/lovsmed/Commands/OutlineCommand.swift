import ArgumentParser

/// `lovsmed outline`: the structure that was read.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "outline", abstract: "Vis en teksts opbygning.")

  @Argument(help: ArgumentHelp("En tekst; - er standardinput.", valueName: "path"), completion: .file())
  var path: String

  @Option(help: "Hvordan opbygningen skrives.")
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    let document = try reading.reader(in: shared.language).document(at: path)
    switch format {
    case .text: try OutlineText(style: shared.style).write(document)
    case .json: try OutlineJSON.write(document)
    }
  }
}

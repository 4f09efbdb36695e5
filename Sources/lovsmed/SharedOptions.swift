import Analysis
import ArgumentParser
import StatuteText

/// The options every command has.
struct SharedOptions: ParsableArguments {
  @Option(help: "Sproget i beskeder.")
  var language: Language = .danish

  @Option(help: "Farver i uddata; NO_COLOR og CLICOLOR_FORCE gælder også.")
  var color: ColorChoice = .auto

  /// How text for people is to look on standard output.
  var style: TextStyle { TextStyle(color: color, language: language) }
}

/// The options of a command that reads texts.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Teksternes tegnsæt.")
  var encoding: SourceEncoding = .utf8

  /// Reads texts in that encoding.
  var reader: TextReader { TextReader(encoding: encoding) }
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

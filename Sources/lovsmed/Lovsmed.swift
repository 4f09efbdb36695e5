import Analysis
import ArgumentParser

/// The command `lovsmed`.
struct Lovsmed: ParsableCommand {
  static let name = "lovsmed"
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Læser lovudkast og siger til, hvor noget ikke hænger sammen.",
    version: version,
    subcommands: [
      CheckCommand.self, FormatCommand.self, OutlineCommand.self, ReferencesCommand.self, InterpretCommand.self,
      ApplyCommand.self, MirrorCommand.self, ConflictsCommand.self, DraftCommand.self, CompareCommand.self,
      ImportCommand.self, ExportCommand.self, LibraryCommand.self,
      RulesCommand.self, ExplainCommand.self, ConfigCommand.self, InitCommand.self, LSPCommand.self,
      CompletionsCommand.self, ManCommand.self, BugReportCommand.self,
    ])

  // An asynchronous `main` would start four threads before the first word is read, which takes as long as the rest of the
  // start; only commands that have work for several threads pay for them.
  static func main() {
    Platform.guardStandardStreams()
    Platform.outliveFailedWrites()
    if let problem = RulesAtHand.problem(in: RulesAtHand.ofProgram) {
      problem.print(in: .asked)
      Platform.end(.failure)
    }
    do {
      var command = try parse(Array(CommandLine.arguments.dropFirst()))
      if let asynchronous = command as? any AsyncParsableCommand {
        nonisolated(unsafe) var running = asynchronous
        try Platform.wait { try await running.run() }
      } else {
        try command.run()
      }
    } catch {
      Platform.end(report(error))
    }
  }

  /// The command that `words` ask for.
  ///
  /// Mostly the first of them names it, and it can read the others by itself, which costs half as much as reading them as a part of
  /// the whole. Whatever it does not take as its own (help, the version, a slip) is left to the program, whose answer names all
  /// commands.
  private static func parse(_ words: [String]) throws -> any ParsableCommand {
    if let first = words.first, let command = configuration.subcommands.first(where: { $0._commandName == first }),
      let parsed = try? command.parseAsRoot(Array(words.dropFirst())), type(of: parsed) == command
    {
      return parsed
    }
    return try parseAsRoot(words)
  }

  /// Tells the caller what `error` says, and how the process is to end.
  private static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let error as Finished:
      return error.status
    case let problem as Problem:
      problem.print(in: .asked)
    case _ where exitCode(for: error).isSuccess:
      return printHelp(fullMessage(for: error))
    default:
      Problem(usage: message(for: error), commands: configuration.subcommands.map { $0._commandName })
        .print(in: .asked)
    }
    return .failure
  }

  private static func printHelp(_ help: String) -> ExitStatus {
    do {
      try StandardOutput.write(Language.asked == .danish ? DanishHelp.translate(help) : help, "\n")
      return .clean
    } catch {
      return report(error)
    }
  }
}

extension CommandConfiguration {
  /// The command that `lovsmed` has under this name. That it is one of lovsmed's spares it, where it reads its words by itself, to be
  /// looked through for the options by which a program of its own is asked for completions.
  init(command name: String, abstract: String, discussion: String = "") {
    self.init(
      commandName: name, _superCommandName: Lovsmed.name, abstract: abstract, discussion: discussion)
  }
}

/// Thrown by a command that has done its work and ends with another status than 0.
struct Finished: Error {
  let status: ExitStatus
}

extension Language {
  /// The language asked for on the command line, also where the rest of it cannot be read.
  static var asked: Language {
    let words = CommandLine.arguments
    if words.contains("--language=en") { return .english }
    return zip(words, words.dropFirst()).contains { $0 == "--language" && $1 == "en" } ? .english : .danish
  }
}

import ArgumentParser

/// `lovsmed completions`: what a shell reads to complete commands, options, rules and files.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "completions",
    abstract: "Skriv det, en kommandofortolker skal bruge for at gøre kommandoer færdige.",
    discussion: """
      bash: lovsmed completions bash > ~/.local/share/bash-completion/completions/lovsmed
      zsh:  lovsmed completions zsh > _lovsmed, i en mappe, der står i fpath
      fish: lovsmed completions fish > ~/.config/fish/completions/lovsmed.fish
      """)

  @Argument(help: ArgumentHelp("Kommandofortolkeren.", valueName: "shell"))
  var shell: Shell

  /// A shell that completes.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func run() throws {
    try StandardOutput.write(DanishHelp.translate(words: Lovsmed.completionScript(for: shell.kind)), "\n")
  }
}

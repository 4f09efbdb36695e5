import ArgumentParser
import Comparing
import StatuteModel
import StatuteText

/// `lovsmed compare`: what changed between two versions of a text.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Vis, hvad der er ændret mellem to udgaver af en tekst.",
    discussion: """
      Bestemmelserne kendes på deres ord, så det, der er flyttet, vises som flyttet.
      Eksempel: lovsmed compare udkast.txt forslag.txt --format html > side.html
      Slutkode 0: teksterne siger det samme. 1: noget er ændret.
      2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Den gamle udgave.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("Den nye udgave.", valueName: "new"), completion: .file())
  var new: String

  @Option(help: "Hvordan forskellene skrives.")
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  func run() throws {
    let versions = try ComparedFiles(old, new, reading.reader)
    let comparison = Comparison(from: versions.old, to: versions.new)
    try versions.refuseStrangers(comparison)
    let changes = comparison.changes
    switch format {
    case .text: try ComparisonText(style: shared.style).write(comparison, changes)
    case .html: try ComparisonHTML(words: Wording(language: shared.language)).write(comparison, changes)
    case .json: try ComparisonJSON.write(comparison, changes)
    }
    throw Finished(status: changes.isEmpty ? .clean : .findings)
  }
}

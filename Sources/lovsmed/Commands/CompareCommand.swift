import ArgumentParser
import Comparing
import Interchange
import StatuteModel
import StatuteText

/// `lovsmed compare`: what changed between two versions of a text.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "compare", abstract: "Vis, hvad der er ændret mellem to udgaver af en tekst.",
    discussion: """
      Bestemmelserne kendes på deres ord, så det, der er flyttet, vises som flyttet.
      docx: den nye udgave med forskellene som sporede ændringer, der kan godtages og afvises i Word.
      Eksempel: lovsmed compare udkast.txt forslag.txt --format html --output side.html
      Slutkode 0: teksterne siger det samme. 1: noget er ændret.
      2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Den gamle udgave.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("Den nye udgave.", valueName: "new"), completion: .file())
  var new: String

  @Option(help: "Hvordan forskellene skrives.")
  var format: Format = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Skriv forskellene her; ellers på standarduddata.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, docx
  }

  func run() throws {
    if format == .docx { try StandardOutput.refuseTerminal(insteadOf: output) }
    if let output, output == old || output == new {
      throw Problem(
        da: "»\(output)« er en af teksterne; skriv et andet sted.",
        en: "“\(output)” is one of the texts; write elsewhere.")
    }
    let versions = try ComparedFiles(old, new, reading.reader(in: shared.language))
    let comparison = Comparison(from: versions.old, to: versions.new)
    try versions.refuseStrangers(comparison)
    let changes = comparison.changes
    let style = output == nil ? shared.style : .plain(Wording(language: shared.language))
    let written: [UInt8] =
      switch format {
      case .text: Array(ComparisonText(style: style).text(of: comparison, changes).utf8)
      case .html: Array(ComparisonHTML(words: style.words).page(of: comparison, changes).utf8)
      case .json: ComparisonJSON.bytes(of: comparison, changes)
      case .docx: WordOutput(from: versions.old, to: versions.new).bytes
      }
    try StandardOutput.write(written, orTo: output)
    throw Finished(status: changes.isEmpty ? .clean : .findings)
  }
}

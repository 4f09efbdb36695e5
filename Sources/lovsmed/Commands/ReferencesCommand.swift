import ArgumentParser
import StatuteModel

/// `lovsmed references`: every cross-reference and what it points at.
struct ReferencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "references", abstract: "Vis en teksts henvisninger, og hvad de peger på.",
    discussion: """
      Som graf med Graphviz: lovsmed references akt.txt --format dot | dot -Tsvg > akt.svg
      """)

  @Argument(help: ArgumentHelp("En tekst; - er standardinput.", valueName: "path"), completion: .file())
  var path: String

  @Option(help: "Hvordan henvisningerne skrives.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Kun henvisninger til dette sted, til noget i det og til noget, det er en del af; f.eks. \"§ 8, stk. 2\".",
      valueName: "place"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Kun henvisninger med dette udfald; flere adskilles af komma ("
        + ReferenceStatus.allCases.map(\.key).joined(separator: ", ") + ").", valueName: "status"))
  var status: [String] = []

  @Flag(help: "Skriv også, hvor mange henvisninger teksten har af hver slags.")
  var statistics = false

  @OptionGroup var others: LibraryOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, dot
  }

  func run() async throws {
    let statuses = try StatusSelection(status)
    var reader = reading.reader(in: shared.language)
    reader.library = try await others.open(in: shared.language)
    let document = try reader.document(at: path)
    let place = try to.map { text throws(Problem) in try PlaceFinder(document).place(text) }
    let listing = ReferenceListing(document, to: place, statuses)
    let tally = statistics ? ReferenceTally(document.references) : nil
    switch format {
    case .text: try ReferencesText(style: shared.style).write(listing, tally)
    case .json: try ReferencesJSON.write(listing, tally)
    case .dot: try ReferencesGraph(listing, words: shared.style.words).write(tally)
    }
  }
}

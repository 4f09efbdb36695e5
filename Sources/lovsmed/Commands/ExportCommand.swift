import Analysis
import Analyzers
import ArgumentParser
import Interchange
import StatuteModel

/// `lovsmed export`: a text in the formats that others read.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "export", abstract: "Skriv en tekst som Akoma Ntoso, HTML, JSON eller Word.",
    discussion: """
      akn: Akoma Ntoso 3.0 med alle bestemmelser, henvisninger og ændringer.
      html: en side for sig selv med indholdsfortegnelse, henvisninger, der kan følges, og fundene i margenen.
      json: hele træet med tekst og henvisninger.
      docx: et Word-dokument med et typografinavn for hvert led.
      Eksempel: lovsmed export lov.txt --format html --output lov.html
      """)

  @Argument(help: ArgumentHelp("En tekst; - er standardinput.", valueName: "path"), completion: .file())
  var path: String

  @Option(help: "Hvad teksten skrives som.")
  var format: Format

  @Option(
    name: [.short, .long], help: ArgumentHelp("Skriv her; ellers på standarduddata.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(inversion: .prefixedNo, help: "Vis fundene på siden (html).")
  var findings = true

  @OptionGroup var others: LibraryOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case akn, html, json, docx
  }

  func run() async throws {
    if format == .docx { try StandardOutput.refuseTerminal(insteadOf: output) }
    var reader = reading.reader(in: shared.language)
    reader.library = try await others.open(in: shared.language)
    let document = try reader.document(at: path)
    if let output { try OutputFiles.refuse(output, among: [path]) }
    let written: [UInt8] =
      switch format {
      case .akn: Array(AkomaNtosoDocument(document).xml.utf8)
      case .html: Array(ActPage(document, findings: found(in: document), language: shared.language).html.utf8)
      case .json: DocumentTreeJSON.bytes(of: document)
      case .docx: WordOutput(document).bytes
      }
    try StandardOutput.write(written, orTo: output)
  }

  private func found(in document: Document) -> [Finding] {
    guard findings else { return [] }
    return Linter(analyzers: BuiltIn.analyzers, language: shared.language).findings(in: document)
  }
}

import ArgumentParser
import Interchange

/// `lovsmed import`: documents of other formats as the plain text that all else reads.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "import",
    abstract: "Indlæs XML, HTML, Word eller Markdown som ren tekst.",
    discussion: """
      .xml er LexDania-XML, .html og .htm en side fra Retsinformation, en anden side med en lov eller en, som Word har gemt, \
      .docx et Word-dokument og .md Markdown. Hvad der udelades, nævnes.
      En mappe indlæses med alt, hvad der er i den; hvert dokument bliver til en .txt i mappen --output.
      """)

  @Argument(
    help: ArgumentHelp("Et dokument eller en mappe med dokumenter; - er standardinput.", valueName: "path"),
    completion: .file())
  var path: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Filen eller mappen, der skrives til; ellers standarduddata.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Skriv også i stedet for tekster, der ligger i mappen --output i forvejen.")
  var overwrite = false

  @Flag(help: "Sæt titel, nummer, dato og status i en blok foran teksten.")
  var frontMatter = false

  @Option(
    help: ArgumentHelp(
      "Om sporede ændringer i Word-dokumenter er godtaget (accept) eller afvist (reject) i teksten.", valueName: "what")
  )
  var trackedChanges = TrackedChanges.accept

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let work = Import(hasFrontMatter: frontMatter, trackedChanges: trackedChanges, overwrites: overwrite)
    guard !isFolder else { return try await importFolder(work) }
    guard let output else {
      let (text, remarks) = try work.text(at: path)
      tell(remarks, of: path)
      return try StandardOutput.writeText(text)
    }
    tell(try work.write(path, to: output), of: path)
  }

  private var isFolder: Bool {
    path != InputPaths.standardInput && (try? Platform.status(of: path).kind) == .folder
  }

  private func importFolder(_ work: Import) async throws {
    guard let output else {
      throw Problem(
        da: "»\(path)« er en mappe; skriv med --output, hvilken mappe teksterne skal ligge i.",
        en: "“\(path)” is a folder; say with --output which folder the texts are to lie in.")
    }
    let outcome = try await work.writeAll(in: path, to: output, language: shared.language) { tell($0, of: $1) }
    let words = shared.style.words
    let texts = words.texts(outcome.done)
    try StandardOutput.write(words("\(texts) indlæst i »\(output)«", "\(texts) imported into “\(output)”"), "\n")
    if outcome.failed > 0 { throw Finished(status: .failure) }
  }

  private func tell(_ remarks: Import.Remarks, of path: String) {
    for problem in remarks.problems(of: path) { problem.print(in: shared.language) }
  }
}

extension TrackedChanges: ExpressibleByArgument {}

extension Wording {
  fileprivate func texts(_ number: Int) -> String { count(number, ("tekst", "tekster"), ("text", "texts")) }
}

import ArgumentParser

/// `lovsmed import`: LexDania XML as the plain text that all else reads.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Indlæs LexDania-XML fra Retsinformation som ren tekst.",
    discussion: """
      En mappe indlæses med alt, hvad der er i den; hver .xml bliver til en .txt i mappen --output.
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

  @Flag(help: "Sæt titel, nummer, dato og status i en blok foran teksten.")
  var frontMatter = false

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let work = Import(hasFrontMatter: frontMatter)
    guard !isFolder else { return try await importFolder(work) }
    guard let output else { return try StandardOutput.write(work.text(at: path)) }
    try work.write(path, to: output)
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
    let (done, failed) = try await work.writeAll(in: path, to: output, language: shared.language)
    let words = shared.style.words
    try StandardOutput.write(
      words("\(words.texts(done)) indlæst i »\(output)«", "\(words.texts(done)) imported into “\(output)”"), "\n")
    if failed > 0 { throw Finished(status: .failure) }
  }
}

extension Wording {
  fileprivate func texts(_ number: Int) -> String { count(number, ("tekst", "tekster"), ("text", "texts")) }
}

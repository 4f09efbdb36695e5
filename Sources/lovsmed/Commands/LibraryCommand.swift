import ArgumentParser
import StatuteModel

/// `lovsmed library`: the acts in folders, and the names under which other acts may cite them.
struct LibraryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "library",
    abstract: "Vis lovene i et bibliotek, og hvad de kan kaldes.",
    discussion: "Filer, der ikke kan læses, nævnes, og resten bruges.")

  @Argument(
    help: ArgumentHelp("Mapper med love, som tekst, XML, HTML eller Word.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp("Kun det, der hedder sådan; det nyeste først.", valueName: "name"))
  var find: String?

  @Option(help: "Hvordan lovene skrives.")
  var format: Format = .text

  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() async throws {
    let library = await ActFolders.library(paths)
    for problem in library.problems { Problem(problem).print(in: shared.language) }
    let entries = find.map { library.acts(called: $0) } ?? library.entries
    if let find, entries.isEmpty {
      throw Problem(
        da: "Biblioteket kender ingen lov, der hedder »\(find)«.", en: "The library knows no act called “\(find)”.")
    }
    switch format {
    case .text: try StandardOutput.write(LibraryText(words: shared.style.words).text(entries))
    case .json: try StandardOutput.write(LibraryJSON.bytes(entries))
    }
  }
}

extension ActLibrary {
  /// The acts of this name, or of this number: `retsplejeloven`, `lov nr. 168 af 3. marts 2004`.
  fileprivate func acts(called name: String) -> [ActEntry] {
    let named = acts(named: name)
    return named.isEmpty ? act(cited: name).map { [$0] } ?? [] : named
  }
}

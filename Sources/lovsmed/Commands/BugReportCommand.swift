import Analysis
import ArgumentParser

/// `lovsmed bug-report`: what someone needs to know who is to find out why Lovsmed does not do as it should.
struct BugReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "bug-report",
    abstract: "Saml det, en fejlmelding har brug for, uden udkastets ord.",
    discussion: """
      Version, maskine, konfiguration og slutningen af en log fra »lovsmed lsp --log«. Intet sendes; læs det igennem, og
      sæt det ind i meldingen.
      """)

  @Argument(
    help: ArgumentHelp("En tekst eller en mappe, hvis konfiguration skal med.", valueName: "path"), completion: .file())
  var path = "."

  @Option(help: ArgumentHelp("Loggen fra »lovsmed lsp --log«.", valueName: "file"), completion: .file())
  var log: String?

  @OptionGroup var source: ConfigurationOptions
  @OptionGroup var shared: SharedOptions

  /// So much of the end of a log goes into a report, in lines and in bytes.
  private static let lineCount = 200
  private static let byteCount = 1 << 16

  func run() throws {
    let log = try log.map(end)
    var report = """
      lovsmed \(Lovsmed.version)
      \(Platform.system), \(Platform.processorCount) \(word("kerner", "cores"))

      \(configurationText())
      """
    if let log { report += "\n\(word("Loggen slutter", "The log ends")):\n\(log)" }
    try StandardOutput.write(withoutHome(report))
  }

  private func configurationText() -> String {
    let style = TextStyle(color: .never, language: shared.language)
    do throws(Problem) {
      return ConfigurationText(style: style).text(try ConfigurationInForce(of: path, source.choice))
    } catch {
      return error.text(in: shared.language) + "\n"
    }
  }

  private func end(of path: String) throws(Problem) -> String {
    do {
      let size = try Platform.status(of: path).size
      let start = max(0, size - Self.byteCount)
      let text = String(decoding: try Platform.read(path, from: start, count: Self.byteCount), as: UTF8.self)
      return text.split(separator: "\n").suffix(Self.lineCount).map { Printable.line($0) + "\n" }.joined()
    } catch {
      throw Problem(reading: path, error)
    }
  }

  /// The name of the user is nobody's business.
  private func withoutHome(_ text: String) -> String {
    guard let home = Platform.environment("HOME"), home.count > 1 else { return text }
    return text.replacing(home, with: "~")
  }

  private func word(_ danish: String, _ english: String) -> String { shared.language == .danish ? danish : english }
}

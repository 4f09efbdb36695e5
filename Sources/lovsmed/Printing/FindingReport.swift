import Analysis
import ArgumentParser
import StatuteModel

/// One of the ways findings are written. Texts are written up by workers, each on its own; only their order is shared.
protocol FindingReport: Sendable {
  /// Whether it is no text, but a document that holds one text alone.
  var isDocument: Bool { get }
  /// What stands before the first text.
  var opening: [UInt8] { get }
  /// What stands between two texts of which something is written.
  var separator: [UInt8] { get }
  /// What was found in one text.
  func findings(in text: CheckedText) -> [UInt8]
  /// That a text could not be read, or a plug-in has not looked at what it should; standard error has the sentence already.
  func notice(_ notice: Tally.Notice) -> [UInt8]
  /// What stands after the last text; `statistics` where the caller asked for them.
  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8]
}

extension FindingReport {
  var isDocument: Bool { false }
  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }
  func notice(_ notice: Tally.Notice) -> [UInt8] { [] }
  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { [] }
}

/// The report of someone who reads nothing.
struct SilentReport: FindingReport {
  func findings(in text: CheckedText) -> [UInt8] { [] }
}

/// A text and what is to be told of it.
struct CheckedText {
  let document: Document
  let review: Review
  /// The lightest finding that makes the command fail; nil where none does.
  let threshold: Severity?
  /// The rules there are.
  let rules: RulesAtHand

  /// Whether its places are those of a text that was imported, which lies nowhere.
  var isImported: Bool { Import.reads(document.path) }

  /// The provision that `finding` is about; nil where it is about none.
  func provision(of finding: Finding) -> String? {
    let address = document.address(of: finding.node)
    return address.isEmpty ? nil : address
  }

  /// The message for those who cannot look the line up, with the provision before it, unless it begins with that itself.
  func placedMessage(of finding: Finding) -> String {
    guard let provision = provision(of: finding) else { return finding.message }
    let rest = finding.message.dropFirst(provision.count)
    let isNamed = finding.message.hasPrefix(provision + " ") && rest.dropFirst().first?.isLowercase == true
    // »§ 4 a« does not begin with »§ 4«.
    return isNamed && rest.dropFirst().prefix { $0.isLetter }.count > 1
      ? finding.message : "\(provision): \(finding.message)"
  }
}

/// The report where only what has been mended is told.
struct FixedReport: FindingReport {
  let words: Wording
  let isQuiet: Bool

  func findings(in text: CheckedText) -> [UInt8] { [] }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] {
    let table = statistics?.text(words) ?? ""
    guard !isQuiet else { return Array(table.utf8) }
    let files = words.files(tally.changed)
    let sentence =
      tally.mended == 0
      ? words("Intet at rette i \(words.files(tally.files)).", "Nothing to fix in \(words.files(tally.files)).")
      : words(
        "\(words.findings(tally.mended)) er rettet i \(files).", "Fixed \(words.findings(tally.mended)) in \(files).")
    return Array((sentence + "\n" + table).utf8)
  }
}

/// The ways findings are written.
enum ReportFormat: String, CaseIterable {
  case text, concise, json
  case jsonLines = "json-lines"
  case sarif, github, gitlab, junit, checkstyle, docx

  /// The report in `style`, which tells as much beside the findings as `verbosity` says.
  func report(_ style: TextStyle, _ verbosity: Verbosity) -> any FindingReport {
    switch self {
    case .text: TextReport(style: style, isQuiet: verbosity == .quiet)
    case .concise: ConciseReport(words: style.words)
    case .json: JSONReport(words: style.words)
    case .jsonLines: JSONLinesReport(words: style.words)
    case .sarif: SARIFReport(words: style.words, paths: .ofRepository())
    case .github: GitHubReport(words: style.words, paths: .ofRepository())
    case .gitlab: GitLabReport(words: style.words, paths: .ofRepository())
    case .junit: JUnitReport(words: style.words, paths: ReportPaths())
    case .checkstyle: CheckstyleReport(words: style.words, paths: ReportPaths())
    case .docx: WordReport(words: style.words)
    }
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// The format that `argument` names; `compact` is what `concise` was called.
  init?(argument: String) { self.init(rawValue: argument == "compact" ? "concise" : argument) }
}

import Analysis
import StatuteText

/// Workflow commands, which GitHub Actions reads in the log of a job and shows at the lines they name.
struct GitHubReport: FindingReport {
  let words: Wording
  let paths: ReportPaths

  func findings(in text: CheckedText) -> [UInt8] {
    var mapper = PositionMapper(text.document.source)
    let path = paths.path(text.document.path)
    var lines = ""
    for finding in text.review.findings {
      var place: [(String, String)] = []
      if !text.isImported {
        let start = mapper.linePosition(at: finding.range.start)
        let end = mapper.linePosition(at: finding.range.end)
        place = [("line", "\(start.line)"), ("endLine", "\(end.line)")]
        // Columns are only taken where they are of one line.
        if start.line == end.line { place += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
      }
      lines += Self.command(
        finding.severity, [("file", path)] + place + [("title", finding.rule.id)], text.placedMessage(of: finding))
    }
    for omission in text.review.omissions {
      lines += Self.command(
        omission.severity, [("file", path), ("title", omission.rule.id)], words.more(omission.count))
    }
    return Array(lines.utf8)
  }

  func notice(_ notice: Tally.Notice) -> [UInt8] {
    let title = notice.plugin.map { [("title", $0)] } ?? []
    let text = notice.text.text(in: words.language)
    return Array(Self.command(notice.severity, [("file", paths.path(notice.path))] + title, text).utf8)
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array((statistics?.text(words) ?? "").utf8) }

  private static func command(_ severity: Severity, _ properties: [(String, String)], _ message: String) -> String {
    let name =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .information, .hint: "notice"
      }
    let list = properties.map { "\($0.0)=\(escaped(Printable.text($0.1), isProperty: true))" }.joined(separator: ",")
    return "::\(name) \(list)::\(escaped(Printable.line(message), isProperty: false))\n"
  }

  /// `text` as the runner unescapes it; in a property `:` and `,` part things, too.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

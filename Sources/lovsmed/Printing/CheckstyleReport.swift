import Analysis
import Interchange
import StatuteText

/// The XML of Checkstyle, which Jenkins, reviewdog and many editors read.
struct CheckstyleReport: FindingReport {
  let words: Wording
  let paths: ReportPaths

  /// The form of the report, not a version of Lovsmed.
  var opening: [UInt8] { Array((XMLText.declaration + "<checkstyle version=\"4.3\">\n").utf8) }

  func findings(in text: CheckedText) -> [UInt8] {
    var mapper = PositionMapper(text.document.source)
    let errors =
      text.review.findings.map { finding in
        let place = mapper.linePosition(at: finding.range.start)
        return error(
          text.isImported ? nil : place, finding.severity,
          text.isImported ? text.placedMessage(of: finding) : finding.message, finding.rule.id)
      }
      + text.review.omissions.map { error(nil, $0.severity, words.more($0.count), $0.rule.id) }
    return file(text.document.path, errors)
  }

  func notice(_ notice: Tally.Notice) -> [UInt8] {
    file(notice.path, [error(nil, notice.severity, notice.text.text(in: words.language), notice.source)])
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private func file(_ path: String, _ errors: [String]) -> [UInt8] {
    let name = XMLText.attribute("name", paths.path(path))
    return Array("  <file\(name)\(errors.isEmpty ? "/>" : ">\n\(errors.joined())  </file>")\n".utf8)
  }

  /// Where the place is not known, it is that of the file.
  private func error(_ place: LinePosition?, _ severity: Severity, _ message: String, _ rule: String) -> String {
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .information, .hint: "info"
      }
    return "    <error" + XMLText.attribute("line", String(place?.line ?? 1))
      + (place.map { XMLText.attribute("column", String($0.column)) } ?? "")
      + XMLText.attribute("severity", level) + XMLText.attribute("message", message)
      + XMLText.attribute("source", rule == "lovsmed" ? rule : "lovsmed.\(rule)") + "/>\n"
  }
}

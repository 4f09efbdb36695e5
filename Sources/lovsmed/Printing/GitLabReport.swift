import Analysis
import JSON
import StatuteText

/// The report that GitLab calls Code Quality: one array, each finding with a fingerprint by which it is known again.
struct GitLabReport: FindingReport {
  let words: Wording
  let paths: ReportPaths

  var opening: [UInt8] { Array("[".utf8) }
  var separator: [UInt8] { Array(",\n".utf8) }

  func findings(in text: CheckedText) -> [UInt8] {
    var mapper = PositionMapper(text.document.source)
    let path = paths.path(text.document.path)
    let prints = Fingerprints(of: text.review.findings, in: text.document).told(of: path)
    return elements(
      zip(text.review.findings, prints).map { finding, print in
        // The place of what was imported is told in the message; a line there must be.
        let start = text.isImported ? 1 : mapper.linePosition(at: finding.range.start).line
        let end = text.isImported ? 1 : mapper.linePosition(at: finding.range.end).line
        return element(
          finding.rule.id, finding.severity, text.placedMessage(of: finding), path, print,
          lines: start...max(start, end))
      }
        + text.review.omissions.map { omission in
          let print = Checksum(path, omission.rule.id, omission.severity.name).hexadecimal
          return element(omission.rule.id, omission.severity, words.more(omission.count), path, print, lines: 1...1)
        })
  }

  func notice(_ notice: Tally.Notice) -> [UInt8] {
    let path = paths.path(notice.path)
    let print = notice.plugin.map { Checksum(path, $0) } ?? Checksum(path)
    return element(
      notice.source, notice.severity, notice.text.text(in: words.language), path, print.hexadecimal, lines: 1...1)
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array("]\n".utf8) }

  private func elements(_ elements: [[UInt8]]) -> [UInt8] { Array(elements.joined(separator: separator)) }

  private func element(
    _ rule: String, _ severity: Severity, _ message: String, _ path: String, _ print: String, lines: ClosedRange<Int>
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("description", message)
    json.member("check_name", rule)
    json.member("fingerprint", print)
    json.member("severity", Self.name(of: severity))
    json.key("location")
    json.beginObject()
    json.member("path", path)
    json.key("lines")
    json.beginObject()
    json.member("begin", lines.lowerBound)
    json.member("end", lines.upperBound)
    json.endObject()
    json.endObject()
    json.endObject()
    return json.bytes
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .information, .hint: "info"
    }
  }
}

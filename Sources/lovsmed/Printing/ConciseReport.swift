import Analysis
import StatuteModel
import StatuteText

/// One line for each finding, `path:line:column: severity: message [rule]`, as editors read the output of compilers;
/// the severities are those of the JSON report, in every language.
struct ConciseReport: FindingReport {
  let words: Wording

  func findings(in text: CheckedText) -> [UInt8] {
    let document = text.document
    var mapper = PositionMapper(document.source)
    let path = Printable.path(document.path)
    var lines = ""
    for finding in text.review.findings {
      let place = mapper.linePosition(at: finding.range.start)
      lines += path + ":\(place.line):\(place.column): \(finding.severity.name): "
      lines += Printable.line(text.isImported ? text.placedMessage(of: finding) : finding.message)
      lines += " [\(finding.rule.id)]\n"
    }
    for omission in text.review.omissions {
      lines += path + ":\(document.source.lineCount):1: \(omission.severity.name): "
      lines += words.more(omission.count) + " [\(omission.rule.id)]\n"
    }
    return Array(lines.utf8)
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array((statistics?.text(words) ?? "").utf8) }
}

import Analysis
import StatuteModel
import StatuteText

/// One line for each finding, `path:line:column: severity: message [rule]`, as editors read the output of compilers;
/// the severities are those of the JSON report, in every language.
struct CompactReport: FindingReport {
  let words: Wording

  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }

  func findings(_ review: Review, in document: Document) -> [UInt8] {
    var mapper = PositionMapper(document.source)
    let path = Printable.line(document.path)
    var lines = ""
    for finding in review.findings {
      let place = mapper.linePosition(at: finding.range.start)
      lines += path + ":\(place.line):\(place.column): \(finding.severity.name): "
      lines += Printable.line(finding.message) + " [\(finding.rule.id)]\n"
    }
    for omission in review.omissions {
      lines += path + ":\(document.source.lineCount):1: \(omission.severity.name): "
      lines += words.more(omission.count) + " [\(omission.rule.id)]\n"
    }
    return Array(lines.utf8)
  }

  func unreadable(path: String, _ problem: Problem) -> [UInt8] { [] }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array((statistics?.text(words) ?? "").utf8) }
}

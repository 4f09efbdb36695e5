import Analysis
import Configuration
import Interchange

/// The report for who works in Word: the text, with what was found in its margin. It can hold one text.
struct WordReport: FindingReport {
  let words: Wording

  var isDocument: Bool { true }

  func findings(in text: CheckedText) -> [UInt8] {
    // What is wrong with a configuration is no note to a draft.
    guard !text.document.path.hasSuffix(Configuration.fileName) else { return [] }
    return WordOutput(text.document, notes: text.review.findings.map(note)).bytes
  }

  private func note(_ finding: Finding) -> WordOutput.Note {
    var paragraphs = [finding.message] + finding.related.map(\.message)
    paragraphs += finding.fixes.map { "\(words("Forslag", "Suggestion")): \($0.title)" }
    paragraphs.append("\(words.name(of: finding.severity)) [\(finding.rule.id)]")
    return WordOutput.Note(finding.range, paragraphs)
  }
}

import Analysis
import StatuteModel
import StatuteText

/// The report for people: each finding with the line it is about, as the best compilers write them.
struct TextReport: FindingReport {
  let style: TextStyle
  /// Whether nothing is told but the findings.
  let isQuiet: Bool

  private var words: Wording { style.words }

  func findings(in text: CheckedText) -> [UInt8] {
    var mapper = PositionMapper(text.document.source)
    let findings = text.review.findings.map { self.text(of: $0, in: text, &mapper) }
    let omissions = text.review.omissions.map { self.text(of: $0, in: text.document) }
    return Array((findings + omissions).joined().utf8)
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] {
    let table = statistics?.text(words) ?? ""
    return Array((isQuiet ? table : summary(tally) + "\n" + table).utf8)
  }
}

// MARK: - One finding

extension TextReport {
  private func text(of finding: Finding, in text: CheckedText, _ mapper: inout PositionMapper) -> String {
    let document = text.document
    let place = mapper.linePosition(at: finding.range.start)
    let emphasis = TextStyle.Emphasis(finding.severity)
    let path = Printable.path(document.path)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 1)
    let bar = style("│", .dim)
    let excerpt = SourceExcerpt(
      of: document.source, finding.range, line: place.line, width: style.width - margin.count - 2)

    var lines = [
      style.link(style("\(path):\(place.line):\(place.column):", .bold), toFile: document.path) + " "
        + style(words.name(of: finding.severity), emphasis) + ": "
        + Printable.line(text.isImported ? text.placedMessage(of: finding) : finding.message) + " "
        + style.link(style("[\(finding.rule.id)]", .dim), toPageOf: text.rules.explained(finding.rule)),
      style(number, .dim) + " \(bar) " + excerpt.text,
      "\(margin)\(bar) " + excerpt.indentation + style(excerpt.underline, emphasis),
    ]
    for related in finding.related {
      let there = mapper.linePosition(at: related.range.start)
      lines.append(note(margin, style("\(path):\(there.line):\(there.column)", .dim), related.message))
    }
    for fix in finding.fixes { lines.append(note(margin, style(words("forslag", "suggestion"), .fix), fix.title)) }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  /// `udkast.lov: mangel: … og 12.345 flere [numbering/section-gap]`
  private func text(of omission: Review.Omission, in document: Document) -> String {
    style("\(Printable.path(document.path)):", .bold) + " "
      + style(words.name(of: omission.severity), TextStyle.Emphasis(omission.severity))
      + ": \(words.more(omission.count)) " + style("[\(omission.rule.id)]", .dim) + "\n\n"
  }

  private func note(_ margin: String, _ head: String, _ message: String) -> String {
    "\(margin)\(style("=", .dim)) \(head): \(Printable.line(message))"
  }
}

// MARK: - The summary

extension TextReport {
  private func summary(_ tally: Tally) -> String {
    var sentences = tally.files > 0 ? [found(tally)] : []
    if tally.mended > 0 {
      sentences.append(
        words.count(
          tally.mended, ("fund er rettet.", "fund er rettet."), ("finding was fixed.", "findings were fixed.")))
    }
    if tally.known > 0 {
      sentences.append(
        words.count(
          tally.known, ("fund står i basislinjen.", "fund står i basislinjen."),
          ("finding is in the baseline.", "findings are in the baseline.")))
    }
    if tally.untouched > 0 {
      sentences.append(
        words.count(
          tally.untouched, ("fil er ikke rørt.", "filer er ikke rørt."),
          ("file has not been touched.", "files have not been touched.")))
    }
    if tally.skipped > 0 {
      sentences.append(
        words.count(
          tally.skipped, ("tekst uden bestemmelser er sprunget over.", "tekster uden bestemmelser er sprunget over."),
          ("text without provisions was skipped.", "texts without provisions were skipped.")))
    }
    if tally.unreadable > 0 {
      sentences.append(
        words.count(
          tally.unreadable, ("tekst eller mappe kunne ikke læses.", "tekster eller mapper kunne ikke læses."),
          ("text or folder could not be read.", "texts or folders could not be read.")))
    }
    if tally.importedWithFindings > 0 { sentences.append(words.importedPlaces) }
    if sentences.isEmpty { sentences = [words("Ingen tekster er kontrolleret.", "No texts were checked.")] }
    return sentences.joined(separator: " ")
  }

  /// `2 mangler og 1 advarsel i 1 af 3 filer.`
  private func found(_ tally: Tally) -> String {
    let counts = Severity.allCases.reversed().filter { tally[$0] > 0 }.map { words.count(tally[$0], $0) }
    let checked = words.files(tally.files)
    guard !counts.isEmpty else { return words("Intet at bemærke i \(checked).", "Nothing to remark in \(checked).") }
    let some = tally.filesWithFindings
    let place = some == tally.files ? checked : words("\(some) af \(checked)", "\(some) of \(checked)")
    return "\(words.list(counts)) \(words("i", "in")) \(place)."
  }
}

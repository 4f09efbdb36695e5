import StatuteModel
import StatuteSyntax
import StatuteText

/// References for people, a line each: `akt.txt:12:5  § 11, stk. 1 → § 8, stk. 2  »stk. 2«`.
struct ReferencesText {
  let style: TextStyle

  private var words: Wording { style.words }

  /// What a line shows.
  private struct Row {
    let place: String
    let from: String
    let target: String
    let mention: String
    let note: String
    let status: ReferenceStatus
  }

  /// Longer places and targets are not waited for by the lines around them.
  private static let widestColumn = 44
  /// No line shows more of a mention or of an act's name than this.
  private static let longestText = 60

  /// Writes `listing` piece by piece; `tally` where the caller asked for statistics.
  func write(_ listing: ReferenceListing, _ tally: ReferenceTally?) throws(Problem) {
    let rows = rows(of: listing)
    let places = column(rows.map(\.place))
    let origins = column(rows.map(\.from))
    let targets = column(rows.map(\.target))
    var piece = rows.isEmpty ? nothing(listing) : ""
    for row in rows {
      let target = style(padded(row.target, to: targets), emphasis(of: row.status))
      piece += style(padded(row.place, to: places), .dim) + "  " + padded(row.from, to: origins)
      piece += " \(style("→", .dim)) \(target)  \(row.mention)"
      piece += (row.note.isEmpty ? "" : "  " + style(row.note, .dim)) + "\n"
      guard piece.utf8.count > StandardOutput.pieceSize else { continue }
      try StandardOutput.write(piece)
      piece = ""
    }
    if !rows.isEmpty, Import.reads(listing.document.path) { piece += words.importedPlaces + "\n" }
    try StandardOutput.write(piece, tally.map { $0.text(words) + "\n" } ?? "")
  }

  private func nothing(_ listing: ReferenceListing) -> String {
    guard let place = listing.place else {
      return words(
        "Der er ingen\(listing.isSelection ? " sådanne" : "") henvisninger.\n",
        "There are no\(listing.isSelection ? " such" : "") references.\n")
    }
    return words("Ingen henviser til \(place.name).\n", "Nothing refers to \(place.name).\n")
  }

  private func column(_ cells: [String]) -> Int {
    cells.map(Printable.width).filter { $0 <= Self.widestColumn }.max() ?? 0
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Printable.width(text)))
  }

  private func emphasis(of status: ReferenceStatus) -> TextStyle.Emphasis {
    switch status {
    case .resolved: .fix
    case .missing: .error
    case .ambiguous: .warning
    case .outsideExcerpt: .information
    case .external: .dim
    }
  }
}

// MARK: - Rows

extension ReferencesText {
  private func rows(of listing: ReferenceListing) -> [Row] {
    let (document, citations) = (listing.document, Citations(listing.document))
    var mapper = PositionMapper(document.source)
    var acts = ActNames(document)
    let path = Printable.line(document.path)
    return listing.entries.map { entry in
      let at = mapper.linePosition(at: entry.reference.range.start)
      let from = citations.citation(of: entry.reference.node)
      let mention = Printable.line(
        document.source.string(in: entry.reference.range).onOneLine, width: Self.longestText)
      return Row(
        place: "\(path):\(at.line):\(at.column)",
        from: from.isEmpty ? words("indledningen", "the introduction") : Printable.line(from),
        target: Printable.line(target(of: entry, mention, citations, &acts)),
        mention: words("»\(mention)«", "“\(mention)”"),
        note: entry.covers ? words("dækker stedet", "covers the place") : "",
        status: entry.status)
    }
  }

  private func target(
    of entry: ReferenceListing.Entry, _ mention: String, _ citations: Citations, _ acts: inout ActNames
  ) -> String {
    if let elsewhere = entry.elsewhere { return target(of: elsewhere, mention) }
    switch entry.resolution.status {
    case .resolved: return citations.citation(of: entry.resolution.targets)
    case .missing: return missing(entry, mention, citations)
    case .ambiguous: return words("flertydig", "ambiguous")
    case .outsideExcerpt: return words("uden for uddraget", "outside the excerpt")
    case .external: break
    }
    guard let act = acts.act(of: entry) else {
      return entry.reference.flags.contains(.formerText)
        ? words("tidligere ordlyd", "an earlier text") : words("uden for teksten", "outside the text")
    }
    return act.isEmpty
      ? words("en anden retsakt", "another act") : Printable.line(act, width: Self.longestText)
  }

  /// `§ 8, stk. 2, i retsplejeloven`
  private func target(of elsewhere: ResolutionElsewhere, _ mention: String) -> String {
    let name = elsewhere.act.shortName
    guard elsewhere.resolution.status == .resolved else {
      return words("»\(mention)« findes ikke i \(name)", "“\(mention)” does not exist in \(name)")
    }
    let citation = Citations(elsewhere.document).citation(of: elsewhere.resolution.targets)
    let comma = citation.contains(",") ? "," : ""
    return words("\(citation)\(comma) i \(name)", "\(citation) in \(name)")
  }

  /// `§ 8, stk. 4, findes ikke`
  private func missing(_ entry: ReferenceListing.Entry, _ mention: String, _ citations: Citations) -> String {
    guard let missing = MissingPlace(entry, citations: citations) else {
      return words("»\(mention)« findes ikke", "“\(mention)” does not exist")
    }
    if missing.isReversedRange { return words("intervallet går ikke fremad", "the range does not go forward") }
    let comma = missing.name.contains(",") ? "," : ""
    return words("\(missing.name)\(comma) findes ikke", "\(missing.name) does not exist")
  }
}

import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Says what breaks a run of labels, in the words of its level.
struct FlawReport {
  /// The document the labels stand in.
  let document: Document
  /// The level of the labels.
  let level: Level
  /// The run.
  let entries: [NumberSequence.Entry]

  /// Adds `flaw` to `report` as a finding of `rule`.
  func add(_ flaw: NumberSequence.Flaw, as rule: Rule, severity: Severity? = nil, to report: inout Report) {
    let entry = entries[flaw.entry]
    let node = document.tree.nodes[entry.node]
    report.add(
      rule, at: node.labelOrStart, node: entry.node, severity: severity, message(of: flaw),
      related: related(to: flaw), fixes: fixes(of: flaw))
  }

  private func related(to flaw: NumberSequence.Flaw) -> [(message: Message, range: ByteRange)] {
    guard let first = flaw.first else { return [] }
    let entry = entries[first]
    let citation = level.citation(from: entry.number, through: entry.last)
    return [
      (
        Message(da: "Her står \(citation) første gang.", en: "\(citation) stands here first."),
        document.tree.nodes[entry.node].labelOrStart
      )
    ]
  }

  private func fixes(of flaw: NumberSequence.Flaw) -> [(title: Message, isSafe: Bool, edits: [TextEdit])] {
    let label = document.tree.nodes[entries[flaw.entry].node].label
    guard let mending = flaw.mending, !label.isEmpty,
      let fix = NumberFix(mending, inLabel: label, of: document.source.bytes)
    else { return [] }
    return [
      (
        Message(da: "Ret til »\(fix.label)«", en: "Change to »\(fix.label)«"),
        flaw.isCertain && isMarkedLikeItsNeighbour(flaw.entry), [fix.edit]
      )
    ]
  }

  /// Whether the label is of the same make as the one before it: `(i)` after `i)` may begin a list of its own.
  private func isMarkedLikeItsNeighbour(_ entry: Int) -> Bool {
    guard entry > 0 else { return true }
    let marks = [entry - 1, entry].map {
      document.tree.nodes[entries[$0].node].flags.intersection([.parenthesised, .dotMarker])
    }
    return marks[0] == marks[1]
  }

  // MARK: Sentences

  private func message(of flaw: NumberSequence.Flaw) -> Message {
    let here = entries[flaw.entry]
    let opening = level.opening(here.number)
    switch flaw.kind {
    case .lateStart: return lateStart(here, opening)
    case .gap: return gap(here, opening, after: flaw.previous)
    case .repeated: return repeated(opening, flaw)
    case .misplaced: return misplaced(here, opening, flaw)
    case .restart: return restart(here, after: flaw.previous)
    case .reversedRange:
      let range = level.citation(from: here.number, through: here.last)
      return Message(
        da: "»\(range)« nævner det højeste nummer først.", en: "»\(range)« names the highest number first.")
    }
  }

  private func lateStart(_ here: NumberSequence.Entry, _ opening: String) -> Message {
    guard let first = here.number.firstOfSeries, let last = here.number.lastMissing,
      last.relation(to: first) != .earlier
    else { return Message(da: "Rækken begynder med \(opening).", en: "The series begins with \(opening).") }
    let missing = level.citation(from: first, through: last)
    return Message(
      da: "\(opening) står først; \(missing) mangler.",
      en: "\(opening) comes first; missing: \(missing).")
  }

  private func gap(
    _ here: NumberSequence.Entry, _ opening: String, after previous: ProvisionNumber?
  ) -> Message {
    let before = previous.map(level.citation) ?? ""
    guard let first = previous?.firstMissing(before: here.number), let last = here.number.lastMissing,
      last.relation(to: first) != .earlier
    else { return Message(da: "\(opening) følger efter \(before).", en: "\(opening) follows \(before).") }
    let missing = level.citation(from: first, through: last)
    return Message(
      da: "\(opening) følger efter \(before); \(missing) mangler.",
      en: "\(opening) follows \(before); missing: \(missing).")
  }

  private func repeated(_ opening: String, _ flaw: NumberSequence.Flaw) -> Message {
    guard let mending = flaw.mending else {
      return Message(da: "\(opening) findes allerede.", en: "There is a \(opening) already.")
    }
    let right = level.citation(mending)
    return Message(
      da: "\(opening) findes allerede; efter rækkefølgen er dette \(right).",
      en: "There is a \(opening) already; in sequence this is \(right).")
  }

  private func misplaced(_ here: NumberSequence.Entry, _ opening: String, _ flaw: NumberSequence.Flaw) -> Message {
    let before = flaw.previous.map(level.citation)
    let after = flaw.next.map(level.citation)
    let place: (da: String, en: String)
    switch (before, after) {
    case (let before?, let after?) where flaw.isCertain || flaw.mending != nil:
      place = ("\(opening) står mellem \(before) og \(after)", "\(opening) stands between \(before) and \(after)")
    case (let before?, _) where flaw.previous.map { here.number.relation(to: $0) == .earlier } ?? false:
      place = ("\(opening) står efter \(before)", "\(opening) stands after \(before)")
    case (_, let after?):
      place = ("\(opening) står før \(after)", "\(opening) stands before \(after)")
    default:
      place = ("\(opening) står uden for rækken", "\(opening) is out of sequence")
    }
    guard let right = flaw.mending.map(level.citation) else { return Message(da: place.da + ".", en: place.en + ".") }
    return Message(
      da: "\(place.da); efter rækkefølgen er dette \(right).", en: "\(place.en); in sequence this is \(right).")
  }

  private func restart(_ here: NumberSequence.Entry, after previous: ProvisionNumber?) -> Message {
    let citation = level.citation(here.number)
    let before = previous.map(level.citation) ?? ""
    if level == .section {
      return Message(
        da: "Nummereringen begynder forfra med \(citation) efter \(before); §§ nummereres fortløbende gennem loven.",
        en: "The numbers begin again with \(citation) after \(before); sections are numbered through the act.")
    }
    return Message(
      da: "Nummereringen begynder forfra med \(citation) efter \(before).",
      en: "The numbers begin again with \(citation) after \(before).")
  }
}

extension Node {
  /// The label, or where there is none the place where the node begins.
  var labelOrStart: ByteRange { label.isEmpty ? ByteRange(range.start, range.start) : label }
}

import JSON

/// What `--statistics` adds to a report.
struct Statistics {
  private let tally: Tally
  private let milliseconds: Int

  /// What was counted, and how long it took.
  init(_ tally: Tally, duration: Duration) {
    self.tally = tally
    let (seconds, attoseconds) = duration.components
    milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// A rule, how many findings there are of it, and how many more comments left out.
  private struct Row {
    let rule: String
    let findings: Int
    let suppressed: Int
  }

  /// The rules that were found, and those whose findings comments left out: the most first.
  private var rows: [Row] {
    Set(tally.rules.keys).union(tally.suppressed.keys)
      .map { Row(rule: $0, findings: tally.rules[$0, default: 0], suppressed: tally.suppressed[$0, default: 0]) }
      .sorted { ($1.findings, $1.suppressed, $0.rule) < ($0.findings, $0.suppressed, $1.rule) }
  }

  /// Lines for people.
  func text(_ words: Wording) -> String {
    let rows = rows
    let width = rows.first.map { String($0.findings).count } ?? 0
    let lines = rows.map { row in
      let number = String(row.findings)
      let suppressed =
        row.suppressed == 0 ? "" : words(" (og \(row.suppressed) skjult)", " (and \(row.suppressed) left out)")
      return String(repeating: " ", count: 2 + width - number.count) + number + "  " + row.rule + suppressed
    }
    let amount = "\(words.files(tally.files)), \(tally.byteCount / 1000) kB, \(milliseconds) ms"
    return ([tally.references.text(words)] + lines + [amount]).map { $0 + "\n" }.joined()
  }

  /// The member `statistics` of the JSON report.
  func write(to json: inout JSONWriter) {
    json.key("statistics")
    json.beginObject()
    json.member("bytes", tally.byteCount)
    json.member("milliseconds", milliseconds)
    json.member("suppressed", tally.suppressed.values.reduce(0, +))
    json.key("rules")
    json.beginArray()
    for row in rows {
      json.beginObject()
      json.member("rule", row.rule)
      json.member("findings", row.findings)
      json.member("suppressed", row.suppressed)
      json.endObject()
    }
    json.endArray()
    tally.references.write(to: &json)
    json.endObject()
  }
}

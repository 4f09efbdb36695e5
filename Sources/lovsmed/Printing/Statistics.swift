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

  /// A table of the rules for people, with what they are about, and a few lines more.
  func text(_ words: Wording) -> String {
    let rows = rows.map { row in
      [
        String(row.findings), row.suppressed == 0 ? "" : String(row.suppressed), row.rule,
        tally.explained[row.rule]?.title(in: words.language) ?? "",
      ]
    }
    let hasSuppressed = rows.contains { !$0[1].isEmpty }
    let head = [words("fund", "findings"), words("skjult", "left out"), words("regel", "rule"), ""]
    let table = rows.isEmpty ? [] : [head] + rows
    let widths = (0..<3).map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      func padding(_ column: Int) -> String { String(repeating: " ", count: widths[column] - row[column].count) }
      let suppressed = hasSuppressed ? "  " + padding(1) + row[1] : ""
      let title = row[3].isEmpty ? "" : padding(2) + "  " + row[3]
      return "  " + padding(0) + row[0] + suppressed + "  " + row[2] + title
    }
    let amount = "\(words.files(tally.files)), \(tally.byteCount / 1000) kB, \(milliseconds) ms"
    return (lines + [tally.references.text(words), amount]).map { $0 + "\n" }.joined()
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

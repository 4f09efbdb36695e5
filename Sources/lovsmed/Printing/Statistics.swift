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

  /// Rules by their number of findings, the most first.
  private var rules: [(id: String, count: Int)] {
    tally.rules.map { (id: $0.key, count: $0.value) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }

  /// Lines for people.
  func text(_ words: Wording) -> String {
    let width = rules.first.map { String($0.count).count } ?? 0
    let lines = rules.map { rule in
      let number = String(rule.count)
      return String(repeating: " ", count: 2 + width - number.count) + number + "  " + rule.id
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
    json.key("rules")
    json.beginArray()
    for rule in rules {
      json.beginObject()
      json.member("rule", rule.id)
      json.member("findings", rule.count)
      json.endObject()
    }
    json.endArray()
    tally.references.write(to: &json)
    json.endObject()
  }
}

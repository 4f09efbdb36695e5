import Analysis
import Interchange
import StatuteText

/// The XML of JUnit: each text is a suite, each finding a case. What makes the command fail is a failure; lighter findings are
/// cases that pass, and say what they have to say.
struct JUnitReport: FindingReport {
  let words: Wording
  let paths: ReportPaths

  var opening: [UInt8] { Array((XMLText.declaration + "<testsuites name=\"lovsmed\">\n").utf8) }

  func findings(in text: CheckedText) -> [UInt8] {
    var mapper = PositionMapper(text.document.source)
    let path = paths.path(text.document.path)
    var suite = Suite(path)
    for finding in text.review.findings {
      let start = mapper.linePosition(at: finding.range.start)
      let line = text.isImported ? "" : words(", linje \(start.line)", ", line \(start.line)")
      let place = (text.provision(of: finding) ?? words("teksten", "the text")) + line
      suite.add(
        "\(finding.rule.id) (\(place))", finding.rule.id, finding.message,
        detail: (text.isImported ? path : "\(path):\(start.line):\(start.column)")
          + ": \(words.name(of: finding.severity)): \(text.placedMessage(of: finding))",
        fails: text.threshold.map { finding.severity >= $0 } ?? false)
    }
    for omission in text.review.omissions {
      let more = words.more(omission.count)
      suite.add(
        "\(omission.rule.id) (\(more))", omission.rule.id, more, detail: "\(path): \(more)",
        fails: text.threshold.map { omission.severity >= $0 } ?? false)
    }
    return suite.bytes
  }

  func notice(_ notice: Tally.Notice) -> [UInt8] {
    var suite = Suite(paths.path(notice.path))
    suite.add(notice, notice.text.text(in: words.language))
    return suite.bytes
  }

  func closing(_ tally: Tally, _ statistics: Statistics?) -> [UInt8] { Array("</testsuites>\n".utf8) }

  /// The cases of one text.
  private struct Suite {
    private let path: String
    private var cases: [String] = []
    /// How many cases have been called this.
    private var names: [String: Int] = [:]
    private var failures = 0
    private var errors = 0
    private var skipped = 0

    init(_ path: String) { self.path = path }

    mutating func add(_ name: String, _ rule: String, _ message: String, detail: String, fails: Bool) {
      let inner =
        fails
        ? "<failure\(XMLText.attribute("type", rule))\(XMLText.attribute("message", message))>"
          + "\(XMLText.escaped(detail))</failure>"
        : "<system-out>\(XMLText.escaped(detail))</system-out>"
      if fails { failures += 1 }
      add(name, inner)
    }

    /// What could not be done is an error; what was left undone on purpose is skipped.
    mutating func add(_ notice: Tally.Notice, _ message: String) {
      let message = XMLText.attribute("message", message)
      if notice.severity == .error {
        errors += 1
        add(notice.source, "<error\(XMLText.attribute("type", "lovsmed"))\(message)/>")
      } else {
        skipped += 1
        add(notice.source, "<skipped\(message)/>")
      }
    }

    /// Adds a case. Who reads the report knows cases by their names, so that no two are called the same.
    private mutating func add(_ name: String, _ inner: String) {
      names[name, default: 0] += 1
      let name = names[name].map { $0 > 1 ? "\(name) [\($0)]" : name } ?? name
      cases.append(
        "    <testcase\(XMLText.attribute("name", name))\(XMLText.attribute("classname", path)) time=\"0\">"
          + "\(inner)</testcase>\n")
    }

    var bytes: [UInt8] {
      // A text in order is a case that passes, so that the suite is not empty.
      let cases =
        cases.isEmpty
        ? ["    <testcase name=\"lovsmed\"\(XMLText.attribute("classname", path)) time=\"0\"/>\n"] : cases
      return Array(
        ("  <testsuite\(XMLText.attribute("name", path)) tests=\"\(cases.count)\" failures=\"\(failures)\" "
          + "errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\">\n\(cases.joined())  </testsuite>\n").utf8)
    }
  }
}

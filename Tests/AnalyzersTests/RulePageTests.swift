import Analysis
import Analyzers
import Testing

/// Every page's examples do what the page says.
@Suite struct RulePageTests {
  static let rules = BuiltIn.analyzers.flatMap(\.rules)

  @Test func everyRuleHasOnePage() {
    let pages = RulePages.all.map(\.id)
    #expect(Set(pages) == Set(Self.rules.map(\.id)))
    #expect(Set(pages).count == pages.count)
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  @Test(arguments: RulePages.all.map(\.id))
  func wrongExamplesAreFoundAndRightOnesAreNot(id: String) throws {
    let page = try #require(RulePages.all.first { $0.id == id })
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(page.catalogue == rule.catalogue)
    let wrong = examples(under: "## Forkert", in: page.danish)
    let right = examples(under: "## Rigtigt", in: page.danish)
    #expect(!wrong.isEmpty && !right.isEmpty)
    for example in wrong {
      let found = MarkedDraft(example, path: "udkast.lov.md", toml: toml(in: page)).findings.filter { $0.rule.id == id }
      #expect(found.contains { $0.severity == rule.severity }, "»Forkert« is not found:\n\(example)")
    }
    for example in right {
      let found = MarkedDraft(example, path: "udkast.lov.md", toml: toml(in: page)).findings.filter { $0.rule.id == id }
      #expect(found.isEmpty, "»Rigtigt« is found: \(found.map(\.message))\n\(example)")
    }
  }

  @Test(arguments: RulePages.all.map(\.id))
  func rightExamplesBreakNoOtherRule(id: String) throws {
    let page = try #require(RulePages.all.first { $0.id == id })
    for example in examples(under: "## Rigtigt", in: page.danish) {
      #expect(MarkedDraft(example, path: "udkast.lov.md", toml: toml(in: page)).told() == [], "\(example)")
    }
  }

  @Test func pagesAreWrittenInBothLanguages() {
    for page in RulePages.all {
      #expect(page.danish.hasPrefix("# \(page.title)\n"))
      #expect(page.english.hasPrefix("# \(page.englishTitle)\n"))
      #expect(page.english.contains("## Wrong"))
    }
  }

  /// The configuration that the examples of a page are checked with; nil where it shows none.
  private func toml(in page: RulePage) -> String? {
    page.danish.firstRange(of: "```toml\n").map { start in
      let rest = page.danish[start.upperBound...]
      return String(rest[..<(rest.firstRange(of: "```")?.lowerBound ?? rest.endIndex)])
    }
  }

  /// The ```lov blocks between `heading` and the next one.
  private func examples(under heading: String, in page: String) -> [String] {
    var examples: [String] = []
    var isUnder = false
    var example: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = example {
        if line == "```" {
          examples.append(lines.joined(separator: "\n") + "\n")
          example = nil
        } else {
          example = lines + [line]
        }
      } else if line.hasPrefix("## ") {
        isUnder = line == heading
      } else if isUnder, line == "```lov" {
        example = []
      }
    }
    return examples
  }
}

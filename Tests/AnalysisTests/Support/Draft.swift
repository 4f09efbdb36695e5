import Analysis
import Analyzers
import StatuteModel
import StatuteSyntax
import StatuteText

/// A Danish draft, and what the built-in rules say of it.
struct Draft {
  let document: Document

  init(_ text: String) { document = Document(path: "udkast.lov", source: SourceText(text)) }

  static let catalogue = RuleCatalogue(BuiltIn.analyzers)

  /// What the built-in rules weigh with these settings.
  static func weights(_ settings: [RuleSetting]) -> RuleWeights { RuleWeights(catalogue, settings: settings) }

  /// What is found with these settings, `selector = level`, when the rules `only` are asked for.
  func review(_ settings: [(String, RuleLevel)] = [], only: [String] = []) -> Review {
    let settings = settings.map { RuleSetting(RuleSelector($0.0), $0.1) }
    let weights = RuleWeights(Self.catalogue, settings: settings, selection: only.map { RuleSelector($0) })
    return Linter(analyzers: BuiltIn.analyzers, weights: weights).review(document)
  }

  /// The findings, each as `line severity rule`.
  func told(_ settings: [(String, RuleLevel)] = [], only: [String] = []) -> [String] {
    review(settings, only: only).findings.map { finding in
      "\(document.source.lineIndex(at: finding.range.start) + 1) \(finding.severity.name) \(finding.rule.id)"
    }
  }

  /// The draft with `edits` made.
  func applying(_ edits: [TextEdit]) throws -> Draft {
    let source = try document.source.applying(edits)
    return Draft(source.string(in: ByteRange(0, source.count)))
  }

  /// The text.
  var text: String { document.source.string(in: ByteRange(0, document.source.count)) }
}

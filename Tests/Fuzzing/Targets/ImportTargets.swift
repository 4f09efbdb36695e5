import Analysis
import Analyzers
import Configuration
import Interchange
import StatuteModel
import StatuteText
import TestSupport

/// LexDania XML, and what is none.
func fuzzLexDania(_ input: [UInt8]) throws(Violation) { try fuzzImport(.lexDania, input) }

/// Pages of HTML.
func fuzzHTML(_ input: [UInt8]) throws(Violation) { try fuzzImport(.html, input) }

/// Markdown.
func fuzzMarkdown(_ input: [UInt8]) throws(Violation) { try fuzzImport(.markdown, input) }

/// Word documents: whole archives, or the content of their parts: the body, styles, lists, footnotes, endnotes.
func fuzzWord(_ input: [UInt8]) throws(Violation) {
  guard !input.starts(with: Array("PK".utf8)) else { return try fuzzImport(.word, input) }
  let parts = FuzzInput(input)
  func part(_ index: Int) -> String? { index < parts.parts.count ? parts.text(index) : nil }
  let file = WordFile(
    body: parts.text(0), styles: part(1), numbering: part(2), footnotes: part(3), endnotes: part(4))
  try fuzzImport(.word, file.bytes)
}

/// What is imported is a text that can be read.
private func fuzzImport(_ format: ImportFormat, _ bytes: [UInt8]) throws(Violation) {
  for changes in TrackedChanges.allCases {
    if format != .word, changes != .accept { continue }
    guard let imported = try? format.read(bytes, trackedChanges: changes) else { continue }
    guard let source = try? SourceText(validating: imported.text) else {
      throw Violation(description: "the imported text is no UTF-8")
    }
    let document = Document(path: "import.txt", source: source)
    try Invariants.checkTree(document)
    try Invariants.checkReferences(document)
  }
  _ = ImportFormat(content: bytes)
}

/// A `lovsmed.toml` and a draft that is checked by it.
func fuzzConfiguration(_ input: [UInt8]) throws(Violation) {
  let parts = FuzzInput(input)
  let source = SourceText(parts.text(0))
  let (configuration, mistakes) = Configuration.read(source) { path throws(UnreadableWordList) in
    guard path == "ord.liste" else { throw UnreadableWordList(da: "Findes ikke.", en: "Does not exist.") }
    return Array(parts.text(2, or: "stisystem\nbådebro\n").utf8)
  }
  try Invariants.checkPlaces(mistakes.map(\.range), in: source)
  for mistake in mistakes { try demand(!mistake.danish.isEmpty && !mistake.english.isEmpty, "a mistake without words") }
  guard mistakes.isEmpty else { return }
  let file = ConfigurationFile(path: "lovsmed.toml", folder: "/", source: source, configuration: configuration)
  let document = parts.document(1, or: KnownActs.bathing, path: "/udkast.lov")
  let analyzers = BuiltIn.analyzers.joined(by: file)
  let weights = RuleWeights(RuleCatalogue(analyzers), settings: configuration.rules.map(\.value))
  let linter = Linter(analyzers: analyzers, weights: weights)
  let review = linter.review(document)
  for finding in review.findings {
    try Invariants.checkPlaces([finding.range] + finding.related.map(\.range), in: document.source)
  }
  // Rules of one's own may undo one another; all that is asked of them is an end.
  let fixed = linter.fix(document, review, choosing: \.safeFix)
  try Invariants.checkTree(fixed.document)
  _ = (file.configuration(ofTextAt: "/udkast.lov"), file.excludes("/udkast.lov"))
}

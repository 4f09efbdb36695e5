import Analysis
import Analyzers
import Configuration
import StatuteModel
import StatuteSyntax

/// Checks texts and writes what is found, text by text.
///
/// A text is read, checked and written up by one worker, which then lets go of it: what waits for its turn on standard
/// output is text.
struct Check {
  let reader: TextReader
  /// Lighter findings are left out.
  let minimum: Severity
  let report: any FindingReport
  /// Whether references are counted, too.
  let countsReferences: Bool
  /// What is done about what can be mended; nil where it is only reported.
  let mending: Mending?
  /// The acts beside the texts, which amending acts may change.
  private let neighbours = NeighbouringActs()

  /// How the texts are checked for which one configuration is in force.
  struct Terms: Sendable {
    let linter: Linter
    /// The lightest finding that makes the command fail; nil where none does.
    let threshold: Severity?
    /// What kind of documents they are; nil where they say so themselves.
    let kind: DocumentKind?
  }

  /// Something to check.
  struct Item: Sendable {
    let subject: Subject
    let terms: Terms
    /// The acts that it changes, where they were given.
    var library: ActLibrary?

    enum Subject: Sendable {
      case input(Input)
      /// A configuration, for what it says of rules.
      case configuration(ConfigurationFile)
    }
  }

  /// What a worker hands on.
  private struct Outcome: Sendable {
    /// nil where the text is skipped.
    var output: [UInt8]?
    var problem: Problem?
    var tally = Tally()
  }

  /// Checks `items` and answers what was counted.
  func run(_ items: [Item], threads: Int, language: Language) async throws -> Tally {
    var tally = Tally()
    var progress = Progress(total: items.count)
    var isFirst = true
    let check = self
    try StandardOutput.write(report.opening)
    try await OrderedWork.run(items, threads: threads, transform: { check.outcome(of: $0) }) { outcome in
      progress.clear()
      outcome.problem?.print(in: language)
      if let output = outcome.output {
        if !isFirst { try StandardOutput.write(report.separator) }
        isFirst = false
        try StandardOutput.write(output)
      }
      tally += outcome.tally
      progress.advance()
    }
    progress.clear()
    return tally
  }

  private func outcome(of item: Item) -> Outcome {
    switch item.subject {
    case .configuration(let file): return outcome(of: file, item.terms)
    case .input(.problem(let path, let problem)): return outcome(unreadable: path, problem)
    case .input(.text(let path, let isNamed)):
      do throws(Problem) {
        var reader = reader
        if let library = item.library { reader.library = library }
        reader.kind = item.terms.kind
        let document = neighbours.completing(try reader.document(at: path))
        guard isNamed || document.hasProvisions else { return Outcome(tally: Tally(skipped: 1)) }
        var outcome = try outcome(of: document, item.terms)
        if countsReferences { outcome.tally.references += ReferenceTally(document.references) }
        return outcome
      } catch {
        let isSkipped = error.isOtherMatter && !isNamed
        return isSkipped ? Outcome(tally: Tally(skipped: 1)) : outcome(unreadable: path, error)
      }
    }
  }

  private func outcome(of document: Document, _ terms: Terms) throws(Problem) -> Outcome {
    // What is imported is no draft that could be written back.
    guard let mending, !Import.reads(document.path) else {
      return outcome(of: terms.linter.review(document), in: document, terms)
    }
    let fixed = terms.linter.fix(document) { $0.severity >= minimum ? mending.fix(of: $0) : nil }
    var outcome = self.outcome(of: fixed.review, in: fixed.document, terms)
    switch mending.destination {
    case .file:
      do throws(Problem) {
        if fixed.isChanged { try mending.writer.write(fixed.document.source, to: document.path) }
      } catch {
        outcome = self.outcome(of: terms.linter.review(document), in: document, terms)
        outcome.problem = error
        outcome.tally.unwritable = 1
        return outcome
      }
    case .output:
      outcome.output = try mending.writer.bytes(of: fixed.document.source, for: document.path)
    case .difference, .name:
      outcome = Outcome(output: UnifiedDiff(document.source, fixed.edits, path: document.path).bytes)
    }
    if let rule = fixed.unsettled.first { outcome.problem = Problem(unsettled: rule, in: document.path) }
    outcome.tally.mended = fixed.count
    outcome.tally.changed = fixed.isChanged ? 1 : 0
    return outcome
  }

  private func outcome(unreadable path: String, _ problem: Problem) -> Outcome {
    Outcome(output: report.unreadable(path: path, problem), problem: problem, tally: Tally(unreadable: 1))
  }

  /// A configuration is shown where there is something to say of it.
  private func outcome(of file: ConfigurationFile, _ terms: Terms) -> Outcome {
    let document = Document(path: file.path, source: file.source)
    let review = terms.linter.review(document) { file.reportUnknownRules(to: &$0) }
    return review.isEmpty(from: minimum) ? Outcome() : outcome(of: review, in: document, terms)
  }

  private func outcome(of review: Review, in document: Document, _ terms: Terms) -> Outcome {
    let review = review.from(minimum)
    var tally = Tally(review, byteCount: document.source.count, threshold: terms.threshold)
    if Import.reads(document.path) { tally.importedWithFindings = tally.filesWithFindings }
    return Outcome(output: report.findings(review, in: document), tally: tally)
  }
}

extension Problem {
  fileprivate init(unsettled rule: Rule, in path: String) {
    self.init(
      da: "\(path): Rettelserne fra »\(rule.id)« giver nye fund af samme regel og er ikke skrevet.",
      en: "\(path): The fixes of “\(rule.id)” bring new findings of the same rule and have not been made.")
  }
}

extension Review {
  /// Whether there is nothing to show that weighs `minimum` or more.
  fileprivate func isEmpty(from minimum: Severity) -> Bool {
    !findings.contains { $0.severity >= minimum } && !omissions.contains { $0.severity >= minimum }
  }
}

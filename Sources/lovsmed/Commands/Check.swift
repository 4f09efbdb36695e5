import Analysis
import StatuteModel
import StatuteSyntax

/// Checks texts and writes what is found, text by text.
///
/// A text is read, checked and written up by one worker, which then lets go of it: what waits for its turn on standard
/// output is text.
struct Check {
  let reader: TextReader
  let linter: Linter
  /// Lighter findings are left out.
  let minimum: Severity
  let report: any FindingReport
  /// Whether references are counted, too.
  let countsReferences: Bool

  /// What a worker hands on.
  private struct Outcome: Sendable {
    /// nil where the text is skipped.
    var output: [UInt8]?
    var problem: Problem?
    var tally = Tally()
  }

  /// Checks `inputs` and answers what was counted.
  func run(_ inputs: [Input], threads: Int, language: Language) async throws -> Tally {
    var tally = Tally()
    var progress = Progress(total: inputs.count)
    var isFirst = true
    let check = self
    try StandardOutput.write(report.opening)
    try await OrderedWork.run(inputs, threads: threads, transform: { check.outcome(of: $0) }) { outcome in
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

  private func outcome(of input: Input) -> Outcome {
    do throws(Problem) {
      switch input {
      case .problem(_, let problem): throw problem
      case .text(let path, let isNamed): return outcome(of: try reader.document(at: path), isNamed: isNamed)
      }
    } catch {
      return Outcome(
        output: report.unreadable(path: input.path, error), problem: error, tally: Tally(unreadable: 1))
    }
  }

  private func outcome(of document: Document, isNamed: Bool) -> Outcome {
    guard isNamed || document.hasProvisions else { return Outcome(tally: Tally(skipped: 1)) }
    let findings = linter.findings(in: document).filter { $0.severity >= minimum }
    var tally = Tally(findings, byteCount: document.source.bytes.count)
    if countsReferences { tally.references += ReferenceTally(document.references) }
    return Outcome(output: report.findings(findings, in: document), tally: tally)
  }
}

extension Document {
  /// Whether the text holds a provision; lists and headings stand in letters too.
  fileprivate var hasProvisions: Bool {
    tree.nodes.contains {
      switch $0.kind {
      case .section, .subsection, .amendingSection, .instruction: true
      default: false
      }
    }
  }
}

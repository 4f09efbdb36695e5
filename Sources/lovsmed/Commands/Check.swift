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
  /// What goes to standard output.
  let report: any FindingReport
  /// What goes to files.
  let files: [(report: any FindingReport, path: String)]
  /// Whether references are counted, too.
  let countsReferences: Bool
  /// What is done about what can be mended; nil where it is only reported.
  let mending: Mending?
  let narrowing: Narrowing
  /// Whether all that is found is to be put down for a baseline.
  let notesEntries: Bool
  let verbosity: Verbosity
  /// The acts beside the texts, which amending acts may change.
  private let neighbours = ActFolders.beside()

  /// How the texts are checked for which one configuration is in force.
  struct Terms: Sendable {
    let linter: Linter
    /// The lightest finding that makes the command fail; nil where none does.
    let threshold: Severity?
    /// What kind of documents they are; nil where they say so themselves.
    let kind: DocumentKind?
    /// The rules there are.
    let rules: RulesAtHand
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
    /// For standard output, and then for each file.
    var outputs: [[UInt8]] = []
    var problem: Problem?
    /// What is told beside it where much is to be told.
    var remarks: [Problem] = []
    /// What is told of how the text was imported.
    var importRemarks: [Problem] = []
    var tally = Tally()
    /// The text and what a baseline is to know of it.
    var entries: (path: String, entries: [Baseline.Entry])?
  }

  /// What a run came to.
  struct Result {
    var tally = Tally()
    /// What a baseline is to know, by text.
    var entries: [(path: String, entries: [Baseline.Entry])] = []
    /// What goes to the files, but for what closes it.
    fileprivate var texts: [[UInt8]]
    /// Of which reports something is written that stands between opening and closing.
    fileprivate var hasBegun: [Bool]

    fileprivate init(_ files: [any FindingReport]) {
      texts = files.map(\.opening)
      hasBegun = Array(repeating: false, count: files.count + 1)
    }
  }

  /// Checks `items`; what is found goes to standard output as it comes. ``finish(_:_:)`` ends it.
  func run(_ items: [Item], threads: Int, language: Language) async throws -> Result {
    var result = Result(files.map(\.report))
    var progress = Progress(total: items.count)
    let check = self
    try StandardOutput.write(report.opening)
    try await OrderedWork.run(items, threads: threads, transform: { check.outcome(of: $0) }) { outcome in
      progress.clear()
      outcome.problem?.print(in: language)
      if verbosity != .quiet { for remark in outcome.importRemarks { remark.print(in: language) } }
      if verbosity == .verbose { for remark in outcome.remarks { remark.print(in: language) } }
      try write(outcome.outputs, to: &result)
      result.tally += outcome.tally
      if let entries = outcome.entries { result.entries.append(entries) }
      progress.advance()
    }
    progress.clear()
    return result
  }

  /// Writes pieces of the reports, one for each.
  private func write(_ outputs: [[UInt8]], to result: inout Result) throws(Problem) {
    for (index, output) in outputs.enumerated() where !output.isEmpty {
      let separator = result.hasBegun[index] ? (index == 0 ? report : files[index - 1].report).separator : []
      if index == 0 {
        try StandardOutput.write(separator + output)
      } else {
        result.texts[index - 1] += separator + output
      }
      result.hasBegun[index] = true
    }
  }

  /// Adds what standard error has been told already to the reports.
  func add(_ notices: [Tally.Notice], to result: inout Result) throws(Problem) {
    result.tally.notices += notices
    for notice in notices { try write(outputs(of: notice), to: &result) }
  }

  /// Writes what closes the reports, and the files.
  func finish(_ result: Result, _ statistics: Statistics?) throws(Problem) {
    try StandardOutput.write(report.closing(result.tally, statistics))
    for (file, text) in zip(files, result.texts) {
      let bytes = text + file.report.closing(result.tally, statistics)
      // A document of a text that could not be read is none.
      if file.report.isDocument, bytes.isEmpty { continue }
      try OutputFiles.write(bytes, to: file.path)
    }
  }

  private func outcome(of item: Item) -> Outcome {
    switch item.subject {
    case .configuration(let file): return outcome(of: file, item.terms)
    case .input(.problem(let path, let problem)): return outcome(unreadable: path, problem)
    case .input(.text(let path, let origin)):
      do throws(Problem) {
        var narrowing = try narrowing.ofText(at: path)
        guard !narrowing.leavesOutAll else {
          let remark = Problem(da: "»\(path)« er ikke rørt.", en: "“\(path)” has not been touched.")
          return Outcome(remarks: [remark], tally: Tally(untouched: 1))
        }
        var reader = reader
        if let library = item.library { reader.library = library }
        reader.kind = item.terms.kind
        let (text, remarks) = try reader.read(path)
        let document = neighbours.completing(text)
        guard origin == .name || document.hasProvisions else { return outcome(skipping: path) }
        var outcome = try outcome(of: document, origin, item.terms, &narrowing)
        outcome.importRemarks = remarks
        outcome.tally.known = narrowing.known
        outcome.tally.gone = narrowing.gone
        outcome.remarks += narrowing.gone.map(Problem.init)
        if countsReferences { outcome.tally.references += ReferenceTally(document.references) }
        return outcome
      } catch {
        let isSkipped = error.isOtherMatter && origin != .name
        return isSkipped ? outcome(skipping: path) : outcome(unreadable: path, error)
      }
    }
  }

  private func outcome(skipping path: String) -> Outcome {
    let remark = Problem(
      da: "»\(path)« er sprunget over; der er ingen bestemmelser i teksten.",
      en: "“\(path)” was skipped; there are no provisions in the text.")
    return Outcome(remarks: [remark], tally: Tally(skipped: 1))
  }

  private func outcome(
    of document: Document, _ origin: Input.Origin, _ terms: Terms, _ narrowing: inout Narrowing.OfText
  ) throws(Problem) -> Outcome {
    let weights = terms.linter.weights
    // What is imported is no draft that could be written back.
    guard let mending, !Import.reads(document.path) else {
      return outcome(of: narrowing.narrow(terms.linter.review(document), of: document, weights), in: document, terms)
    }
    let before = narrowing.narrow(terms.linter.review(document), of: document, weights).from(minimum)
    var now = narrowing
    let fixed = terms.linter.fix(document, before) { review, document in
      now.narrow(review, of: document, weights).from(minimum)
    } choosing: {
      mending.fix(of: $0)
    }
    if mending.destination != .difference { narrowing = now }
    let left = mending.isAll ? Review(findings: [], omissions: [], suppressed: []) : fixed.review
    var outcome: Outcome
    switch mending.destination {
    case .file:
      do throws(Problem) {
        if fixed.isChanged {
          try mending.writer.write(fixed.document.source, inPlaceOf: document.source, to: document.path, origin)
        }
      } catch {
        outcome = self.outcome(of: before, in: document, terms)
        outcome.problem = error
        outcome.tally.unwritable = 1
        return outcome
      }
      outcome = self.outcome(of: left, in: fixed.document, terms)
    case .output:
      outcome = self.outcome(of: left, in: fixed.document, terms)
      outcome.outputs[0] = StandardOutput.shown(
        try mending.writer.bytes(of: fixed.document.source, for: document.path))
    case .difference, .name:
      outcome = self.outcome(of: before, in: document, terms)
      outcome.outputs[0] = StandardOutput.shown(
        UnifiedDiff(document.source, fixed.edits, path: document.path).bytes)
    }
    if let rule = fixed.unsettled.first { outcome.problem = Problem(unsettled: rule, in: document.path) }
    outcome.tally.mended = fixed.count
    outcome.tally.changed = fixed.isChanged ? 1 : 0
    return outcome
  }

  private func outcome(unreadable path: String, _ problem: Problem) -> Outcome {
    var tally = Tally(unreadable: 1)
    let notice = Tally.Notice(path: path, text: problem, severity: .error)
    tally.notices.append(notice)
    return Outcome(outputs: outputs(of: notice), problem: problem, tally: tally)
  }

  private func outputs(of notice: Tally.Notice) -> [[UInt8]] {
    ([report] + files.map(\.report)).map { $0.notice(notice) }
  }

  /// A configuration is shown where there is something to say of it.
  private func outcome(of file: ConfigurationFile, _ terms: Terms) -> Outcome {
    let document = Document(path: file.path, source: file.source)
    let review = terms.linter.review(document) { file.reportUnknownRules(to: &$0) }
    return review.isEmpty(from: minimum) ? Outcome() : outcome(of: review, in: document, terms)
  }

  private func outcome(of review: Review, in document: Document, _ terms: Terms) -> Outcome {
    let review = review.from(minimum)
    var outcome = Outcome()
    outcome.tally = Tally(
      review, byteCount: document.source.count, threshold: terms.threshold, rules: terms.rules)
    if Import.reads(document.path) { outcome.tally.importedWithFindings = outcome.tally.filesWithFindings }
    for omission in review.omissions {
      let text = Problem(
        da: "\(Wording.danish.more(omission.count)) [\(omission.rule.id)]",
        en: "\(Wording.english.more(omission.count)) [\(omission.rule.id)]")
      outcome.tally.notices.append(.init(path: document.path, text: text, severity: .information))
    }
    let text = CheckedText(document: document, review: review, threshold: terms.threshold, rules: terms.rules)
    outcome.outputs = ([report] + files.map(\.report)).map { $0.findings(in: text) }
    if notesEntries { outcome.entries = (document.path, Baseline.entries(of: review, in: document)) }
    return outcome
  }
}

extension Problem {
  /// That what a baseline knows is gone.
  fileprivate init(_ gone: Baseline.Gone) {
    let entry = gone.entry
    let provision = entry.provision.isEmpty ? "" : ", \(entry.provision)"
    self.init(
      da: "Væk fra \(gone.path)\(provision): \(entry.count) fund af \(entry.rule), som står i basislinjen.",
      en:
        "Gone from \(gone.path)\(provision): \(Wording.english.findings(entry.count)) of \(entry.rule) in the baseline."
    )
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

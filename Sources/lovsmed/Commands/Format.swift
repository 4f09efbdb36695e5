import Formatting
import StatuteModel
import StatuteSyntax
import StatuteText

/// Sets texts up, text by text.
struct Format: Sendable {
  let reader: TextReader
  let writer: TextWriter
  let destination: Destination
  let words: Wording

  /// Something to set up.
  struct Item: Sendable {
    let input: Input
    /// What kind of document it is; nil where it says so itself.
    let kind: DocumentKind?
    let formatter: Formatter
  }

  /// What a worker hands on.
  private struct Outcome: Sendable {
    var output: [UInt8] = []
    var problem: Problem?
    var tally = Tally()
  }

  /// Sets `items` up and answers what was counted.
  func run(_ items: [Item], threads: Int) async throws -> Tally {
    var tally = Tally()
    var progress = Progress(total: items.count)
    try await OrderedWork.run(items, threads: threads, transform: { outcome(of: $0) }) { outcome in
      progress.clear()
      outcome.problem?.print(in: words.language)
      if !outcome.output.isEmpty { try StandardOutput.write(outcome.output) }
      tally += outcome.tally
      progress.advance()
    }
    progress.clear()
    return tally
  }

  private func outcome(of item: Item) -> Outcome {
    do throws(Problem) {
      switch item.input {
      case .problem(_, let problem): throw problem
      case .text(let path, let origin) where origin != .name && Import.reads(path): return Outcome()
      case .text(let path, let origin):
        var reader = reader
        reader.kind = item.kind
        let document = try reader.document(at: path)
        guard origin == .name || document.hasProvisions else { return Outcome(tally: Tally(skipped: 1)) }
        return try outcome(of: document, origin, item.formatter.edits(for: document))
      }
    } catch {
      return Outcome(problem: error, tally: Tally(unreadable: 1))
    }
  }

  private func outcome(
    of document: Document, _ origin: Input.Origin, _ edits: [TextEdit]
  ) throws(Problem) -> Outcome {
    let new = (try? document.source.applying(edits)) ?? document.source
    var outcome = Outcome()
    outcome.tally.files = 1
    outcome.tally.changed = edits.isEmpty ? 0 : 1
    switch destination {
    case .file:
      if !edits.isEmpty { try writer.write(new, inPlaceOf: document.source, to: document.path, origin) }
    case .output:
      outcome.output = StandardOutput.shown(try writer.bytes(of: new, for: document.path))
    case .difference:
      outcome.output = StandardOutput.shown(UnifiedDiff(document.source, edits, path: document.path).bytes)
    case .name where !edits.isEmpty:
      let path = Printable.line(document.path)
      outcome.output = Array(words("Ville ændre \(path)\n", "Would change \(path)\n").utf8)
    case .name: break
    }
    return outcome
  }

  /// What is said in the end.
  func closing(_ tally: Tally) -> String {
    let rest = tally.files - tally.changed
    let kept = words("\(words.files(rest)) er i orden", "\(words.files(rest)) in order")
    switch destination {
    case .file where tally.changed == 0, .name where tally.changed == 0: return "\(kept).\n"
    case .file:
      return words("\(words.files(tally.changed)) er ændret", "\(words.files(tally.changed)) changed") + ", \(kept).\n"
    case .name:
      return words("\(words.files(tally.changed)) ville blive ændret", "\(words.files(tally.changed)) would change")
        + ", \(kept).\n"
    case .output, .difference: return ""
    }
  }
}

// How fast law is read and checked, stage by stage: `lovsmed-bench [--rounds N] FILE…`
//
// Each stage is run N times on each file; the best time counts, for everything slower is somebody else's work on the
// machine. Nothing here is a test: the figures are for people who change the hot paths.

import Amending
import Analysis
import Analyzers
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The best time of `rounds` runs, in seconds.
func best(of rounds: Int, _ work: () throws -> Int) rethrows -> Double {
  var best = Double.infinity
  var sink = 0
  for _ in 0..<rounds {
    let clock = ContinuousClock()
    let start = clock.now
    sink &+= try work()
    let duration = start.duration(to: clock.now).components
    best = min(best, Double(duration.seconds) + Double(duration.attoseconds) * 1e-18)
  }
  if sink == .min { print(sink) }  // keeps the work from being optimised away
  return best
}

/// The most memory the process has used so far, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  #if canImport(Darwin)
    return usage.ru_maxrss
  #else
    return usage.ru_maxrss * 1024
  #endif
}

func read(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
  return bytes
}

func report(_ stage: String, _ seconds: Double, _ byteCount: Int) {
  let microseconds = Int((seconds * 1e6).rounded())
  let speed = Int((Double(byteCount) / seconds / 1e6).rounded())
  let name = stage + String(repeating: " ", count: max(1, 28 - stage.count))
  let time = String(repeating: " ", count: max(0, 8 - String(microseconds).count)) + "\(microseconds)"
  print("  \(name)\(time) µs  \(speed) MB/s")
}

func measure(_ path: String, rounds: Int) throws {
  guard let bytes = read(path), !bytes.isEmpty else { return print("\(path): cannot be read") }
  let linter = Linter(analyzers: BuiltIn.analyzers)
  let before = peakMemory()
  let document = Document(path: path, source: try SourceText(validating: bytes))
  let findings = linter.findings(in: document)
  let memory = peakMemory() - before
  print("\(path): \(bytes.count) bytes, \(document.tree.nodes.count) nodes, \(findings.count) findings")

  let source = document.source
  report("UTF-8 and lines", try best(of: rounds) { try SourceText(validating: bytes).lineCount }, bytes.count)
  report("line classification", best(of: rounds) { SyntaxTree.classifyLines(of: source) }, bytes.count)
  report("classification and tree", best(of: rounds) { SyntaxTree(parsing: source).nodes.count }, bytes.count)
  report("rules", best(of: rounds) { linter.findings(in: document).count }, bytes.count)
  let whole = try best(of: rounds) {
    linter.findings(in: Document(path: path, source: try SourceText(validating: bytes))).count
  }
  report("check as a whole", whole, bytes.count)
  report(
    "tree and references", best(of: rounds) { Document(path: path, source: source).references.all.count }, bytes.count)
  report("instructions", best(of: rounds) { AmendingText(document).sections.count }, bytes.count)
  let nodes = document.tree.nodes
  if let section = nodes.firstIndex(where: { $0.kind == .section }),
    let subsection = nodes.firstIndex(where: { $0.kind == .subsection && !$0.label.isEmpty })
  {
    for (stage, operation) in [
      ("one stykke renumbered", .relabel(node: subsection, as: ProvisionNumber(value: 999))),
      ("every section renumbered", .insertBefore(node: section)),
    ] as [(String, RenumberingOperation)] {
      report(stage, best(of: rounds) { (try? Renumbering(document).apply(operation))?.edits.count ?? 0 }, bytes.count)
    }
  }
  let tenths = Int((Double(memory + bytes.count) / Double(bytes.count) * 10).rounded())
  print("  memory, text included        \(tenths / 10).\(tenths % 10) times the text")
}

var rounds = 100
var paths: [String] = []
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  if argument == "--rounds" {
    guard let number = arguments.next().flatMap({ Int($0) }), number > 0 else {
      print("--rounds takes a number from 1")
      exit(2)
    }
    rounds = number
  } else {
    paths.append(argument)
  }
}
guard !paths.isEmpty else {
  print("usage: lovsmed-bench [--rounds N] FILE…")
  exit(2)
}
for path in paths { try measure(path, rounds: rounds) }

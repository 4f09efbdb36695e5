// Renumbers published acts and takes it back: `lovsmed-round-trips [--seed N] [--each N] FILE…`
//
// In every act new provisions are inserted at random places and removed again, provisions are renumbered and given their
// old number back, and neighbours change places twice. Each time the text must be byte for byte what it was, and in between every reference must point
// at the same words as before, which is looked at here without the engine's help. What is refused is counted by its
// reason. Exit status 1 where something is wrong.

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

/// SplitMix64, so that a run can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func read(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
  return bytes
}

/// So many bytes may spaces in numbers make up: as many as references to one section.
let mostRespelled = 64

/// What came of many round trips of one kind.
struct Tally {
  var tried = 0
  var refused: [String: Int] = [:]
  var samples: [String: [String]] = [:]
  var wrong: [String] = []
  /// What came back with another spelling of the same number: `§ 26 a` for `§ 26a`, `§§ 696-699` for `§§ 696-99`; or without the stykke
  /// of a section that has only one: `§ 4, nr. 2` for `§ 4, stk. 1, nr. 2`; or with the form that goes with one instruction or stykke where
  /// the act had the other: `følgende ændring:` for `følgende ændringer:`.
  var respelled: [String] = []
  var slowest = 0.0

  /// The act after `operation`.
  mutating func time(
    _ document: Document, _ operation: RenumberingOperation
  ) throws(RenumberingRefusal) -> RenumberedText {
    let start = ContinuousClock.now
    defer { slowest = max(slowest, (ContinuousClock.now - start) / .seconds(1)) }
    return try Renumbering(document).apply(operation)
  }

  mutating func refuse(_ refusal: RenumberingRefusal, _ place: String) {
    refused[refusal.reason.rawValue, default: 0] += 1
    if samples[refusal.reason.rawValue, default: []].count < 6 {
      samples[refusal.reason.rawValue, default: []].append("\(place): \(refusal.text(in: .danish))")
    }
  }

  /// Takes note of a text that ought to be `before` again.
  mutating func close(_ before: Document, _ after: Document, _ place: String) {
    if before.source == after.source { return }
    let isRespelled =
      abs(before.source.count - after.source.count) < mostRespelled && outline(before) == outline(after)
      && (before.references.all.map(numbers) == after.references.all.map(numbers)
        || before.references.resolutions.map(targets) == after.references.resolutions.map(targets))
    let difference = "\(place): \(difference(before, after))"
    if isRespelled { respelled.append(difference) } else { wrong.append(difference) }
  }

  func report(_ name: String) {
    let refusals = refused.values.reduce(0, +)
    print(
      "\(name): \(tried) tried, \(tried - refusals - wrong.count - respelled.count) right, \(refusals) refused, \(respelled.count) respelled, \(wrong.count) wrong, "
        + "slowest \(Int(slowest * 1000)) ms")
    for (reason, count) in refused.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("  \(reason): \(count)")
      for sample in samples[reason] ?? [] { print("    \(sample)") }
    }
    for place in respelled.prefix(4) { print("  respelled \(place)") }
    for place in wrong.prefix(20) { print("  WRONG \(place)") }
  }
}

/// The first words a reference points at: what changes with numbers left out, and what came in at `added`. The signs that items end in and the
/// word that joins the last two belong to the list, and move when one comes in.
func words(_ target: ReferenceTarget, _ document: Document, without added: ByteRange? = nil) -> [[UInt8]] {
  let node = document.tree.nodes[target.node]
  let range = target.sentence > 0 ? target.range : ByteRange(node.label.end, node.range.end)
  var words: [[UInt8]] = []
  for word in document.source[range].lazy.split(whereSeparator: { $0 <= 0x20 || $0 == 0xA0 || $0 == 0xC2 || $0 == 0x2D }
  ) {
    if let added, added.contains(word.startIndex) { continue }
    let word = word.prefix(while: { ![0x2C, 0x2E, 0x3B].contains($0) })
    if word.count > 5, !word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { words.append(Array(word)) }
    if words.count == 12 { break }
  }
  return words
}

/// Whether every reference of `before` points at the same words in `after`; `added` is what came in.
func sameWords(_ before: Document, _ after: Document, added: ByteRange?) -> String? {
  let old = before.references
  let new = after.references
  guard old.all.count == new.all.count else { return "\(old.all.count) references became \(new.all.count)" }
  for index in old.all.indices where old.resolutions[index].status == .resolved {
    var first = old.resolutions[index].targets.map { words($0, before) }
    var second = new.resolutions[index].targets.map { words($0, after, without: added) }
    // What came in has no words yet; what is short had none before.
    if second.count > first.count {
      first.removeAll(where: \.isEmpty)
      second.removeAll(where: \.isEmpty)
    }
    if first != second, !isHistory(old.all[index].node, before) {
      let (one, two) = (before.source.string(in: old.all[index].range), after.source.string(in: new.all[index].range))
      return "»\(one)« became »\(two)« (\(new.resolutions[index].status))"
    }
  }
  return nil
}

/// Whether a node stands in a text that tells of former numbers, which are left alone.
func isHistory(_ node: Int, _ document: Document) -> Bool {
  var node = node
  while node > 0 {
    let kind = document.tree.nodes[node].kind
    if kind == .commencement || kind == .note && document.kind == .consolidatedAct { return true }
    node = Int(document.tree.nodes[node].parent)
  }
  return false
}

/// A run over many acts.
struct Run {
  var random: Seeded
  var insertions = Tally()
  var renamings = Tally()
  var moves = Tally()

  mutating func roundTrip(inserting node: Int, _ document: Document, _ place: String) {
    insertions.tried += 1
    let isFirst = document.tree.nodes[node].number.isFirst && random.next() % 3 == 0
    do throws(RenumberingRefusal) {
      let longer = try insertions.time(document, isFirst ? .insertBefore(node: node) : .insert(after: node))
      if let flaw = sameWords(document, longer.document, added: longer.placeholder) {
        return insertions.wrong.append("\(place): \(flaw)")
      }
      guard let new = longer.node else { return insertions.wrong.append("\(place): nothing was inserted") }
      let again = try insertions.time(longer.document, .remove(node: new))
      insertions.close(document, again.document, place)
    } catch {
      insertions.refuse(error, place)
    }
  }

  mutating func roundTrip(renaming node: Int, _ document: Document, _ place: String) {
    renamings.tried += 1
    let old = document.tree.nodes[node].number
    let number = freeNumber(for: node, document)
    let place = "\(place) as \(number)"
    do throws(RenumberingRefusal) {
      let there = try renamings.time(document, .relabel(node: node, as: number))
      if let flaw = sameWords(document, there.document, added: nil) {
        return renamings.wrong.append("\(place): \(flaw)")
      }
      let back = try renamings.time(there.document, .relabel(node: node, as: old))
      renamings.close(document, back.document, place)
    } catch {
      renamings.refuse(error, place)
    }
  }

  /// Moves the provision down and up again; false where nothing stands below it.
  mutating func roundTrip(moving node: Int, _ document: Document, _ place: String) -> Bool {
    guard (try? Series(of: node, in: document))?.canMove(node, in: document).down ?? false else { return false }
    moves.tried += 1
    do throws(RenumberingRefusal) {
      let there = try moves.time(document, .moveDown(node: node))
      guard let new = there.node else {
        moves.wrong.append("\(place): nothing moved")
        return true
      }
      moves.close(document, try moves.time(there.document, .moveUp(node: new)).document, place)
    } catch {
      moves.refuse(error, place)
    }
    return true
  }

  /// A number that probably no provision of the kind near `node` has: one with a letter, or one further on.
  private mutating func freeNumber(for node: Int, _ document: Document) -> ProvisionNumber {
    let nodes = document.tree.nodes
    var number = nodes[node].number
    if nodes[node].kind == .section, number.letters == 0, random.next() % 2 == 0 {
      number.letters = (0x61 + UInt16(random.next() % 12)) << 8
      return number
    }
    let isSection = nodes[node].kind == .section
    let series = nodes.lazy.filter { $0.kind == nodes[node].kind && (isSection || $0.parent == nodes[node].parent) }
    number = series.map(\.lastNumber).max() ?? number
    let distance = UInt32(random.next() % 4) + 1
    if number.style == .letter {
      number.letters = min(number.letters & 0xFF00 + UInt16(distance) << 8, 0x7A00)
    } else {
      number.letters = 0
      number.value += distance
    }
    return number
  }
}

/// What the provisions of a text are called.
func outline(_ document: Document) -> [UInt64] { document.tree.nodes.map(\.number.order) }

/// The numbers a reference gives.
func numbers(_ reference: Reference) -> [ProvisionNumber] {
  ReferenceLevel.allCases.map { reference.chain[$0] } + [reference.chain.rangeEnd]
}

/// What a reference points at, by node and sentence.
func targets(_ resolution: Resolution) -> [[Int]] { resolution.targets.map { [$0.node, Int($0.sentence)] } }

/// Where two texts differ first.
func difference(_ before: Document, _ after: Document) -> String {
  let pairs = zip(before.source.bytes, after.source.bytes)
  let at = pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
  let range = ByteRange(at - 20, at + 20)
  return "»\(before.source.string(in: range))« came back as »\(after.source.string(in: range))«"
}

/// The provisions of the act proper; those of texts in it are never renumbered.
func provisions(of document: Document) -> [Int] {
  let nodes = document.tree.nodes
  let kinds: Set<NodeKind> = [.section, .subsection, .item, .point, .instruction, .amendingSection]
  let others: Set<NodeKind> = [.commencement, .annex, .quotation, .remarks, .mirror, .note]
  var found: [Int] = []
  var node = 1
  while node < nodes.count {
    if kinds.contains(nodes[node].kind) { found.append(node) }
    node = others.contains(nodes[node].kind) ? Int(nodes[node].subtreeEnd) : node + 1
  }
  return found
}

var (seed, each): (UInt64, Int) = (1, 60)
var paths: [String] = []
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  switch argument {
  case "--seed": seed = arguments.next().flatMap { UInt64($0) } ?? seed
  case "--each": each = arguments.next().flatMap { Int($0) } ?? each
  default: paths.append(argument)
  }
}
guard !paths.isEmpty else {
  print("usage: lovsmed-round-trips [--seed N] [--each N] FILE…")
  exit(2)
}

var run = Run(random: Seeded(state: seed))
for path in paths {
  guard let bytes = read(path), let source = try? SourceText(validating: bytes) else {
    print("\(path): cannot be read")
    continue
  }
  let document = Document(path: path, source: source)
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let candidates = provisions(of: document)
  let labelled = candidates.filter { !document.tree.nodes[$0].label.isEmpty }
  guard !labelled.isEmpty else { continue }
  for _ in 0..<each {
    let (one, two) = (
      candidates.randomElement(using: &run.random) ?? 1, labelled.randomElement(using: &run.random) ?? 1
    )
    run.roundTrip(inserting: one, document, "\(name) \(document.address(of: one))")
    run.roundTrip(renaming: two, document, "\(name) \(document.address(of: two))")
  }
  var moved = 0
  for node in candidates.shuffled(using: &run.random) where moved < each {
    if run.roundTrip(moving: node, document, "\(name) \(document.address(of: node))") { moved += 1 }
  }
}
run.insertions.report("insert and remove")
run.renamings.report("renumber and back")
run.moves.report("move down and up")
exit([run.insertions, run.renamings, run.moves].allSatisfy(\.wrong.isEmpty) ? 0 : 1)

import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// Instructions that are better one (lovteknik 3.7).
extension Drafter {
  /// In more places than this a change is one of the whole act (LK18 2.3.6.1).
  private static let fewPlaces = 5

  /// Joins repeals of sections that stand next to one another, for which nothing moves, and new wordings of neighbours.
  mutating func joinNeighbours() {
    var joined: [DraftedInstruction] = []
    for instruction in instructions {
      if let last = joined.last, let recast = last.recast, let next = instruction.recast, recast.isFollowed(by: next),
        let block = last.block, let more = instruction.block
      {
        let all = DraftedInstruction.Recast(
          holder: recast.holder, level: recast.level, units: recast.units + next.units)
        joined[joined.count - 1] = DraftedInstruction(
          operations: [Operation(.recast(.below), all.holder.targets(all.level, all.units))],
          block: block + "\n" + more,
          count: all.units.count, recast: all)
      } else if let last = joined.last?.bareRepeal, let next = instruction.bareRepeal {
        joined[joined.count - 1].operations = [Operation(.repeal, last.targets + next.targets)]
      } else {
        joined.append(instruction)
      }
    }
    instructions = joined
  }

  /// Joins identical changes of words: at the first place, or, where all of the act is changed, among the first
  /// instructions. Those of the sections `apart` stay by themselves.
  mutating func joinChanges(but apart: [ProvisionNumber]) {
    var groups: [WordsChange: [Int]] = [:]
    var order: [WordsChange] = []
    for (index, instruction) in instructions.enumerated() {
      guard let change = change(instruction), !apart.contains(instruction.operations[0].targets[0].chain[.section])
      else { continue }
      if groups[change] == nil { order.append(change) }
      groups[change, default: []].append(index)
    }
    var gone: Set<Int> = []
    var everywhere: [DraftedInstruction] = []
    for change in order {
      guard let places = groups[change], places.count > 1 else { continue }
      let operations = places.map { instructions[$0].operations[0] }
      if places.count > Self.fewPlaces, change.isOfWholeAct,
        stand(change.old, inAll: places.reduce(0, { $0 + times($1) }))
      {
        var target = Target(ReferenceChain())
        target.subject = .act
        target.multiplicity = .everywhere
        everywhere.append(DraftedInstruction(operations: [Operation(operations[0].action, [target])]))
        gone.formUnion(places)
        continue
      }
      let plain = places.filter { isPlain(instructions[$0]) }
      guard plain.count > 1 else { continue }
      let targets = plain.flatMap { instructions[$0].operations[0].targets }
      instructions[plain[0]].operations = [Operation(operations[0].action, targets)]
      gone.formUnion(plain.dropFirst())
    }
    guard !gone.isEmpty else { return }
    let kept = instructions.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    let titles = kept.prefix { if case .title? = $0.operations.first?.targets.first?.subject { true } else { false } }
    instructions = Array(titles) + everywhere + kept.dropFirst(titles.count)
  }

  /// A change of words, whatever provision it is of.
  private struct WordsChange: Hashable {
    let kind: String
    let old: String
    let new: String

    /// Whether it may be one of the whole act: words that come beside others are not.
    var isOfWholeAct: Bool { kind != "insert-text" }
  }

  /// The one change of words that `instruction` makes.
  private func change(_ instruction: DraftedInstruction) -> WordsChange? {
    guard instruction.operations.count == 1, let operation = instruction.operations.first,
      let target = operation.targets.first, case .provision = target.subject, target.newChain == nil,
      target.chain[.division] == .none
    else { return nil }
    func words(_ range: ByteRange) -> String { String(decoding: quoted.bytes[range.start..<range.end], as: UTF8.self) }
    switch operation.action {
    case .replaceText(let old, .words(let new)) where old.count == 1:
      return WordsChange(kind: operation.key, old: words(old[0]), new: words(new))
    case .insertText(let anchors, _, .words(let new)) where anchors.count == 1:
      return WordsChange(kind: operation.key, old: words(anchors[0]), new: words(new))
    case .deleteText(let old) where old.count == 1:
      return WordsChange(kind: operation.key, old: words(old[0]), new: "")
    default: return nil
    }
  }

  private func isPlain(_ instruction: DraftedInstruction) -> Bool {
    instruction.operations[0].targets.allSatisfy { $0.multiplicity == .unstated }
  }

  private func times(_ index: Int) -> Int {
    if case .times(let count) = instructions[index].operations[0].targets[0].multiplicity { count } else { 1 }
  }

  /// Whether `words` stand in so many places of the act, but for its title and opening, in whatever inflected form and with
  /// capitals or not.
  private func stand(_ words: String, inAll count: Int) -> Bool {
    let folded = FoldedText(Array(words.lowercased().utf8)[...]).bytes
    var found = 0
    for node in old where node.kind != .title && node.kind != .opening && !node.text.isEmpty {
      let text = FoldedText(Array(comparison.old.source.string(in: node.text).lowercased().utf8)[...])
      found += text.places(of: folded).count { $0.beginsWord }
      // Common words stand in many more places, which need not be counted.
      if found > count { return false }
    }
    return found == count
  }
}

extension DraftedInstruction {
  /// The repeal of sections that is all it orders.
  fileprivate var bareRepeal: Operation? {
    guard operations.count == 1, let operation = operations.first, case .repeal = operation.action, moves.isEmpty,
      operation.targets.allSatisfy({ target in
        switch target.subject {
        case .provision: target.chain.deepest == .section && target.chain[.division] == .none
        case .heading(.before, _): true
        default: false
        }
      })
    else { return nil }
    return operation
  }
}

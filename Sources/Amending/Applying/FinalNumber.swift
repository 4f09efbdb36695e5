import StatuteModel
import StatuteSyntax
import StatuteText

/// A number that a provision ends with and that the amending act does not write where it names it.
public struct FinalNumber: Sendable {
  /// The bytes that name the provision: its citation in an instruction, or its label in new text.
  public let range: ByteRange
  /// What it is called in the end, on its own level: `stk. 4`.
  public let name: String
}

extension Amendment {
  /// The numbers that `section` of `text`, which was applied last and on `before`, leaves unsaid: of provisions in force that it
  /// names by a number which another of its instructions moves, and of new ones that end with another number than their label
  /// gives.
  public func finalNumbers(
    of section: AmendingText.Section, of text: AmendingText, since before: Amendment
  ) -> [FinalNumber] {
    let amender = Amender(before.act, amending: text.document)
    let movers = Dictionary(grouping: act.moves, by: \.unit)
    var found: [FinalNumber] = []
    for instruction in section.instructions {
      for operation in instruction.reading.operations {
        for target in operation.targets + operation.anchors where operation.keeps(target) {
          guard let unit = target.movingUnit(amender), !act.units[unit].isGone, let movers = movers[unit],
            movers.contains(where: { $0.instruction != instruction.node }),
            !act.units[unit].number.isSame(as: before.act.units[unit].number)
          else { continue }
          found.append(FinalNumber(range: target.range, name: act.units[unit].nameOnItsLevel))
        }
      }
      found += finalNumbers(in: instruction.node, text.document)
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.range.end).inserted }
  }

  /// The numbers of the new provisions that `instruction` brings and that end with another one than their label gives.
  private func finalNumbers(in instruction: Int, _ amending: Document) -> [FinalNumber] {
    let nodes = amending.tree.nodes
    let quoted = amending.tree.children(of: instruction).filter { nodes[$0].kind == .quotation }
      .flatMap { amending.tree.children(of: $0) }.filter { nodes[$0].kind.movesByItself }
    let new = act.units.indices.filter {
      let unit = act.units[$0]
      return unit.isNew && unit.instruction == instruction && unit.kind.movesByItself && !act.units[unit.parent].isNew
    }
    // Only where it is plain which is which.
    guard quoted.count == new.count, new.allSatisfy({ !act.units[$0].isGone }) else { return [] }
    return zip(quoted, new).compactMap { node, unit in
      let label = nodes[node].label
      guard !label.isEmpty, nodes[node].kind == act.units[unit].kind,
        !nodes[node].number.isSame(as: act.units[unit].number)
      else { return nil }
      return FinalNumber(range: label, name: act.units[unit].nameOnItsLevel)
    }
  }
}

extension Operation {
  /// Whether what `target` names is there afterwards.
  fileprivate func keeps(_ target: Target) -> Bool {
    switch action {
    case .replaceText, .insertText, .deleteText, .insert: true
    case .recast, .replace, .repeal: target.chain.deepest == .sentence
    case .renumber: false
    }
  }
}

extension Target {
  /// The stykke, nummer or litra that it names by the number in force; nil where it is something else or says what becomes of it.
  fileprivate func movingUnit(_ amender: Amender) -> Int? {
    guard case .provision = subject, newChain == nil, chain.rangeEnd == .none, chain[.section] != .none, let place,
      let scope = amender.act.scopes(of: place, newChain: nil).first, scope.isInForce, scope.sentences == nil,
      scope.units.count == 1, amender.act.units[scope.units[0]].kind.movesByItself
    else { return nil }
    return scope.units[0]
  }
}

extension Unit {
  /// `stk. 4`, `nr. 2`, `litra c`
  fileprivate var nameOnItsLevel: String {
    switch kind {
    case .subsection: "stk. \(number.description)"
    case .point where number.style != .arabic: "litra \(number.description)"
    default: "nr. \(number.description)"
    }
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// Two instructions of bills under way that get in one another's way: whichever is passed last finds another act than it was written
/// for.
public struct BillConflict: Sendable {
  /// In what way.
  public enum Kind: String, Sendable {
    /// Both change words of the same provision.
    case sameText = "same-text"
    /// One takes the provision out or writes it anew, which the other changes or something in it.
    case replaced
    /// Both put something in at the same place.
    case samePlace = "same-place"
    /// One gives the provision another number, by which the other names it.
    case moved
    /// One takes the provision out that the other's new text refers to.
    case removed
    /// Both put in a section with the same number.
    case sameNumber = "same-number"
  }

  /// One instruction.
  public struct Side: Sendable {
    /// Which of the bills it is of, from 0.
    public let bill: Int
    /// The node of the instruction in that bill.
    public let instruction: Int
  }

  /// In what way.
  public let kind: Kind
  /// The node of the provision in the act in force.
  public let node: Int
  /// The number it gets where one moves it.
  public let newNumber: ProvisionNumber
  /// The instruction that takes out or moves; else that of the bill named first.
  public let first: Side
  /// The other one.
  public let second: Side
}

/// What a bill does to an act in force.
public struct BillEffect: Sendable {
  fileprivate struct Move {
    let node: Int
    let number: ProvisionNumber
    let instruction: Int
  }

  /// A provision in force that the new text of an instruction refers to, or a number that it gives to a new section.
  fileprivate struct Name {
    let node: Int
    let instruction: Int
  }

  fileprivate let touches: [Touch]
  fileprivate let moves: [Move]
  /// What is gone in the end.
  fileprivate let removals: [Name]
  /// What new text refers to.
  fileprivate let mentions: [Name]
  /// The new sections: their numbers, and the section in force each comes after.
  fileprivate let sections: [(number: ProvisionNumber, place: Name)]

  /// What `sections` of `bill` do to `act`, and what became of their instructions.
  public init(_ sections: [AmendingText.Section], of bill: AmendingText, on act: Document) {
    var amendment = Amendment(of: act)
    var mentions: [Name] = []
    for section in sections {
      amendment.apply(section, of: bill, isWatched: true)
      if amendment.mayBringReferences { mentions += Self.mentions(in: section, of: bill, amendment, on: act) }
    }
    self.mentions = mentions
    self.sections = Self.newSections(amendment, on: act)
    var seen: Set<[Int]> = []
    touches = amendment.touches.filter { seen.insert([$0.instruction, $0.node, $0.extent.rawValue]).inserted }
    moves = amendment.moved.map { Move(node: $0.node, number: $0.number, instruction: $0.instruction) }
    removals = touches.filter { touch in
      touch.extent == .whole && amendment.act.isRemoved(touch.node)
    }.map { Name(node: $0.node, instruction: $0.instruction) }
    outcomes = amendment.outcomes
  }

  /// The provisions in force that the new text of `section`, which was applied last, refers to.
  private static func mentions(
    in section: AmendingText.Section, of bill: AmendingText, _ amendment: Amendment, on act: Document
  ) -> [Name] {
    let amended = amendment.amendedText(by: section, of: bill)
    let (nodes, units) = (amended.document.tree.nodes, amendment.act.units)
    var inForce: [[UInt64]: Int] = [:]
    for unit in act.tree.nodes.indices where !units[unit].isGone {
      let path = path(unit) { ($0 > 0 ? units[$0].kind : nil, units[$0].number, units[$0].parent) }
      if !path.isEmpty { inForce[path] = unit }
    }
    let references = amended.document.references
    return references.all.indices.flatMap { index -> [Name] in
      guard references.resolutions[index].status == .resolved,
        let origin = amended.origin(of: references.all[index].range)
      else { return [] }
      return references.resolutions[index].targets.compactMap { target in
        let path = path(target.node) { ($0 > 0 ? nodes[$0].kind : nil, nodes[$0].number, Int(nodes[$0].parent)) }
        return inForce[path].map { Name(node: $0, instruction: origin.instruction) }
      }
    }
  }

  /// The numbers from the section down to the provision `index`; empty where it stands in none.
  private static func path(
    _ index: Int, _ at: (Int) -> (kind: NodeKind?, number: ProvisionNumber, parent: Int)
  ) -> [UInt64] {
    var path: [UInt64] = []
    var current = index
    while let kind = at(current).kind {
      let (_, number, parent) = at(current)
      switch kind {
      case .section: return path + [number.order]
      case .subsection: path.append(max(1, number.value == 0 ? 1 : number.order))
      case .item, .point: path.append(number.order)
      default: return []
      }
      current = parent
    }
    return []
  }

  private static func newSections(
    _ amendment: Amendment, on act: Document
  ) -> [(number: ProvisionNumber, place: Name)] {
    let nodes = act.tree.nodes
    let known = nodes.indices.filter { nodes[$0].kind == .section }
    let numbers = Set(known.map { nodes[$0].number.order })
    return amendment.act.units.indices.dropFirst(nodes.count).compactMap { unit in
      let new = amendment.act.units[unit]
      guard new.kind == .section, !new.isGone, new.instruction > 0, !numbers.contains(new.number.order) else {
        return nil
      }
      let before = known.last { nodes[$0].number < new.number } ?? known.first ?? 0
      return (new.number, Name(node: before, instruction: new.instruction))
    }
  }

  /// What became of the instructions.
  public let outcomes: [(amending: Document, instructions: [InstructionOutcome])]
}

extension BillConflict {
  /// The conflicts between bills that do `effects` to `act`, in the order of the provisions, each pair of instructions once.
  public static func all(_ effects: [BillEffect], on act: Document) -> [BillConflict] {
    var found: [BillConflict] = []
    let places = Places(act.tree)
    for first in effects.indices {
      for second in effects.indices where second > first {
        found += places.meetings(effects, first, second)
        found += places.moves(effects, first, second) + places.moves(effects, second, first)
        found += places.mentions(effects, first, second) + places.mentions(effects, second, first)
        found += places.sections(effects, first, second)
      }
    }
    var seen: Set<[Int]> = []
    return found.enumerated()
      .sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }.map(\.element)
      .filter { conflict in
        let (a, b) = (conflict.first, conflict.second)
        let kind = conflict.kind == .moved ? 1 : conflict.kind == .removed ? 2 : 0
        return seen.insert([a.bill, a.instruction, b.bill, b.instruction, kind]).inserted
      }
  }

  /// Where the touches of two bills meet in an act.
  private struct Places {
    let tree: SyntaxTree

    init(_ tree: SyntaxTree) { self.tree = tree }

    /// The pairs of touches of two bills that are about one provision, or of which one is about all that the other stands in.
    func meetings(_ effects: [BillEffect], _ first: Int, _ second: Int) -> [BillConflict] {
      // In the order of their nodes, a touch of a whole provision reaches those up to its end.
      let ours = effects[first].touches.sorted { $0.node < $1.node }
      let theirs = effects[second].touches.sorted { $0.node < $1.node }
      return reaching(ours, theirs, first, second) + reaching(theirs, ours, second, first, isSecondPass: true)
    }

    private func reaching(
      _ ours: [Touch], _ theirs: [Touch], _ first: Int, _ second: Int, isSecondPass: Bool = false
    ) -> [BillConflict] {
      var found: [BillConflict] = []
      for touch in ours {
        let end = touch.extent == .whole ? Int(tree.nodes[touch.node].subtreeEnd) : touch.node + 1
        var index = theirs.countOfFirst { $0.node < touch.node }
        while index < theirs.count, theirs[index].node < end {
          let other = theirs[index]
          index += 1
          guard let kind = kind(touch, other) else { continue }
          // What is alike on both sides is told once.
          if isSecondPass, kind != .replaced || touch.node == other.node && other.extent == .whole { continue }
          found.append(
            BillConflict(
              kind: kind, node: other.node, newNumber: .none,
              first: Side(bill: first, instruction: touch.instruction),
              second: Side(bill: second, instruction: other.instruction)))
        }
      }
      return found
    }

    private func kind(_ touch: Touch, _ other: Touch) -> Kind? {
      switch (touch.extent, other.extent) {
      case (.whole, _): .replaced
      case (.text, .text): .sameText
      case (.beside, .beside): .samePlace
      default: nil
      }
    }

    /// What one bill moves and the other names.
    func moves(_ effects: [BillEffect], _ mover: Int, _ other: Int) -> [BillConflict] {
      let names = effects[other].touches.map { BillEffect.Name(node: $0.node, instruction: $0.instruction) }
      let sorted = (names + effects[other].mentions).sorted { $0.node < $1.node }
      return effects[mover].moves.flatMap { move in
        let end = Int(tree.nodes[move.node].subtreeEnd)
        let start = sorted.countOfFirst { $0.node < move.node }
        return sorted[start...].prefix { $0.node < end }.map { name in
          BillConflict(
            kind: .moved, node: move.node, newNumber: move.number,
            first: Side(bill: mover, instruction: move.instruction),
            second: Side(bill: other, instruction: name.instruction))
        }
      }
    }

    /// What one bill takes out or writes anew and the new text of the other refers to.
    func mentions(_ effects: [BillEffect], _ remover: Int, _ other: Int) -> [BillConflict] {
      let names = effects[other].mentions.sorted { $0.node < $1.node }
      return effects[remover].removals.flatMap { touch in
        let end = Int(tree.nodes[touch.node].subtreeEnd)
        let start = names.countOfFirst { $0.node < touch.node }
        return names[start...].prefix { $0.node < end }.map { name in
          BillConflict(
            kind: .removed, node: name.node, newNumber: .none,
            first: Side(bill: remover, instruction: touch.instruction),
            second: Side(bill: other, instruction: name.instruction))
        }
      }
    }

    /// New sections of both with the same number.
    func sections(_ effects: [BillEffect], _ first: Int, _ second: Int) -> [BillConflict] {
      let theirs = Dictionary(effects[second].sections.map { ($0.number.order, $0.place) }) { a, _ in a }
      return effects[first].sections.compactMap { section in
        theirs[section.number.order].map { other in
          BillConflict(
            kind: .sameNumber, node: section.place.node, newNumber: section.number,
            first: Side(bill: first, instruction: section.place.instruction),
            second: Side(bill: second, instruction: other.instruction))
        }
      }
    }
  }
}

extension WorkingAct {
  /// Whether the unit `unit` is repealed, and has not given way to new wording.
  fileprivate func isRemoved(_ unit: Int) -> Bool {
    units[unit].isGone ? !units[unit].isReplaced : isPlaceholder(unit)
  }
}

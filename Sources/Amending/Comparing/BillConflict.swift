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

  fileprivate let touches: [Touch]
  fileprivate let moves: [Move]

  /// What `sections` of `bill` do to `act`, and what became of their instructions.
  public init(_ sections: [AmendingText.Section], of bill: AmendingText, on act: Document) {
    var amendment = Amendment(of: act)
    for section in sections { amendment.apply(section, of: bill, isWatched: true) }
    var seen: Set<[Int]> = []
    touches = amendment.touches.filter { seen.insert([$0.instruction, $0.node, $0.extent.rawValue]).inserted }
    moves = amendment.moved.map { Move(node: $0.node, number: $0.number, instruction: $0.instruction) }
    outcomes = amendment.outcomes
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
      }
    }
    var seen: Set<[Int]> = []
    return found.enumerated()
      .sorted { ($0.element.node, $0.offset) < ($1.element.node, $1.offset) }.map(\.element)
      .filter { conflict in
        let (a, b) = (conflict.first, conflict.second)
        return seen.insert([a.bill, a.instruction, b.bill, b.instruction, conflict.kind == .moved ? 1 : 0]).inserted
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
      let touches = effects[other].touches.sorted { $0.node < $1.node }
      return effects[mover].moves.flatMap { move in
        let end = Int(tree.nodes[move.node].subtreeEnd)
        let start = touches.countOfFirst { $0.node < move.node }
        return touches[start...].prefix { $0.node < end }.map { touch in
          BillConflict(
            kind: .moved, node: move.node, newNumber: move.number,
            first: Side(bill: mover, instruction: move.instruction),
            second: Side(bill: other, instruction: touch.instruction))
        }
      }
    }
  }
}

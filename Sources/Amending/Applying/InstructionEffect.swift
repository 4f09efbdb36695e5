import StatuteModel
import StatuteSyntax
import StatuteText

/// What one instruction does to the act in force.
public struct InstructionEffect: Sendable {
  /// What became of it.
  public let outcome: InstructionOutcome
  /// What it changes.
  public let changes: [MarkedProvision]
}

extension Amendment {
  /// What `instruction` of `section` does to the act as it is now, by itself; what it says of what earlier ones of the section
  /// have made is seen in what those leave.
  public func effect(
    of instruction: AmendingInstruction, in section: AmendingText.Section, of text: AmendingText
  ) -> InstructionEffect? {
    var alone = self
    alone.apply(section, of: text) { $0.node == instruction.node }
    guard let outcome = alone.outcomes.last?.instructions.last else { return nil }
    if outcome.status == .failed || outcome.status == .partly, instruction.node != section.instructions.first?.node {
      var (earlier, all) = (self, self)
      earlier.apply(section, of: text) { $0.node < instruction.node }
      all.apply(section, of: text) { $0.node <= instruction.node }
      if let later = all.outcomes.last?.instructions.last, later.status.isBetter(than: outcome.status) {
        return InstructionEffect(outcome: later, changes: all.changes(since: earlier))
      }
    }
    return InstructionEffect(outcome: outcome, changes: alone.changes(since: self))
  }

  /// What `target`, of an instruction in `source`, says in the act as it is now, sentence by sentence or unit by unit.
  public func texts(of target: Target, in source: SourceText) -> [String] {
    let amender = Amender(act, amending: Document(path: "", source: source))
    guard let scope = amender.scopes(of: target).first else { return [] }
    if let sentences = scope.sentences {
      return sentences.map { String(decoding: act.units[$0.unit].text.bytes[$0.range], as: UTF8.self) }
    }
    return scope.units.flatMap(act.subtree).map { String(decoding: act.units[$0].text.bytes, as: UTF8.self) }
      .filter { !$0.isEmpty }
  }
}

extension Status {
  fileprivate func isBetter(than other: Status) -> Bool { rank < other.rank }

  private var rank: Int {
    switch self {
    case .applied: 0
    case .partly: 1
    case .failed: 2
    case .notUnderstood: 3
    }
  }
}

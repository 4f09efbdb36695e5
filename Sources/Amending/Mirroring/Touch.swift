import StatuteSyntax
import StatuteText

/// Something in the act in force that an instruction touches.
public struct Touch: Sendable {
  /// How much of it.
  public enum Extent: Int, Comparable, Sendable {
    /// New text is put beside it; it stays as it is.
    case beside
    /// Words of its own text change, not those of what stands in it.
    case text
    /// All of it goes out or gets new wording.
    case whole

    /// Less is touched.
    public static func < (a: Extent, b: Extent) -> Bool { a.rawValue < b.rawValue }
  }

  /// The node of the instruction, or of the amending section where that has none.
  public let instruction: Int
  /// The node of the act in force.
  public let node: Int
  /// How much of that is touched.
  public let extent: Extent
}

/// Watches an ``Amender`` at work and notes which provisions of the act in force each instruction touches: a lovspejl shows
/// those and no others (LK 4.4.1).
struct TouchWatch {
  private(set) var touches: [Touch] = []
  /// So many units stood in the act in force; they have the indices of its nodes.
  private let count: Int
  private var instruction = 0

  /// - Parameter count: How many nodes the act in force has.
  init(nodes count: Int) { self.count = count }

  /// Notes what `operation`, which `amender` is about to carry out, is about; of words it is ``note(_:of:)`` that tells.
  mutating func willPerform(_ operation: Operation, of instruction: Int, by amender: Amender) {
    self.instruction = instruction
    let act = amender.act
    switch operation.action {
    case .replaceText, .insertText, .deleteText: return
    case .recast, .replace, .repeal:
      for target in operation.targets {
        guard let scope = amender.scopes(of: target).first else { continue }
        note(scope, act)
        guard case .repeal = operation.action, target.chain.rangeEnd != .none, target.chain.rangeLevel == .section
        else {
          continue
        }
        for heading in scope.units.dropFirst().flatMap({ act.headings(before: $0) }) { note(heading, .whole, act) }
      }
    case .insert(let place, let unit, let new): noteInsertion(operation, place, unit, new, by: amender)
    case .renumber:
      // Stykker, numre and litra keep their words; what gets its number from the clause alone is named by its heading.
      for scope in operation.targets.compactMap({ amender.scopes(of: $0).first }) where scope.sentences == nil {
        for unit in scope.units where !act.units[unit].kind.movesByItself { note(unit, .text, act) }
      }
    }
  }

  /// Notes where words stand that are about to change.
  mutating func note(_ matches: some Sequence<WorkingAct.Match>, in act: WorkingAct) {
    for match in matches { note(match.unit, .text, act) }
  }

  /// Notes where words were looked for that do not stand there.
  mutating func noteTarget(_ scope: Scope?, in act: WorkingAct) {
    guard let scope, !scope.isAct else { return }
    for unit in scope.units { note(unit, .text, act) }
  }

  private mutating func noteInsertion(
    _ operation: Operation, _ place: Place, _ unit: UnitKind?, _ new: NewText, by amender: Amender
  ) {
    let act = amender.act
    switch place {
    case .after(let anchor), .before(let anchor):
      let isBefore = if case .before = place { true } else { false }
      guard let scope = amender.scopes(of: anchor).first, let found = isBefore ? scope.units.first : scope.units.last
      else { return }
      note(found, scope.sentences == nil ? .beside : .text, act)
    case .numbered(let numbers):
      guard let first = numbers.first else { return }
      if case .titleNote = first.subject {
        if let title = act.title { note(title, .text, act) }
        return
      }
      noteInsertion(as: first, in: operation.targets.first, by: amender)
    case .end:
      guard let holder = operation.targets.first, let found = amender.scopes(of: holder).first?.units.first else {
        return
      }
      let isSentence = if case .words = new { unit == nil || unit == .sentence } else { unit == .sentence }
      if isSentence { return note(act.listHolder(found, .item), .text, act) }
      note(
        act.children(of: act.listHolder(found, unit == .subsection ? .subsection : .item)).last ?? found, .beside, act)
    }
  }

  private mutating func noteInsertion(as number: Target, in holder: Target?, by amender: Amender) {
    let act = amender.act
    guard let chain = number.place, let level = chain.deepest else { return }
    if level == .section || level == .division {
      let before = act.body().last {
        (level == .section ? act.units[$0].kind == .section : act.units[$0].kind.is(number.chain.division))
          && act.units[$0].number < chain[level]
      }
      if let before { note(before, .beside, act) }
      return
    }
    var holderChain = chain.above(level)
    if holderChain.deepest == nil, let holder { holderChain = holder.place ?? holder.chain }
    guard let found = act.scopes(of: holderChain, newChain: holder?.newChain).first?.units.first else { return }
    if level == .sentence { return note(act.listHolder(found, .item), .text, act) }
    let parent = act.listHolder(found, level == .subsection ? .subsection : .item)
    let before = act.children(of: parent).last {
      (level == .subsection ? act.units[$0].kind == .subsection : act.units[$0].kind.isListed)
        && act.units[$0].number < chain[level]
    }
    note(before ?? parent, .beside, act)
  }

  private mutating func note(_ scope: Scope, _ act: WorkingAct) {
    guard let spans = scope.sentences else { return scope.units.forEach { note($0, .whole, act) } }
    for span in spans { note(span.unit, .text, act) }
  }

  private mutating func note(_ unit: Int, _ extent: Touch.Extent, _ act: WorkingAct) {
    var (unit, extent) = (unit, extent)
    while unit >= count {
      // What an earlier instruction has put in is not in force; what it stands in is.
      (unit, extent) = (act.units[unit].parent, .beside)
    }
    guard unit > 0 else { return }
    touches.append(Touch(instruction: instruction, node: unit, extent: extent))
  }
}

import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as amending sections make it, and what became of each instruction.
public struct Amendment: Sendable {
  /// What the act said at its head of the amending acts it holds.
  public let incorporation: Incorporation
  /// What became of the instructions of each amending act, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  private let original: Document
  private var act: WorkingAct
  /// The numbers before each of the amending sections that have been carried out.
  private var numberings: [WorkingAct.Numbers] = []

  /// `act` as it stands.
  public init(of act: Document) {
    original = act
    incorporation = Incorporation(act)
    self.act = WorkingAct(act.tree)
  }

  /// The text of the act as it is now.
  public var text: [UInt8] { act.printed }

  /// The text of the act as a lovbekendtgørelse.
  public func text(as consolidation: Consolidation) -> [UInt8] {
    var act = act
    act.become(consolidation)
    return act.printed
  }

  /// The act as it is now, read anew each time.
  public var document: Document {
    guard let source = try? SourceText(validating: text) else { return original }
    return Document(path: original.path, source: source, library: original.library)
  }

  /// Carries out the instructions of `section`, of `text`; they speak of the act as it is now. What the act says that it holds
  /// already is left alone.
  ///
  /// - Parameters:
  ///   - overtaken: How many of the sections carried out last were adopted after this one, which comes into force later;
  ///     its numbers are those before them.
  ///   - isWanted: Which instructions are carried out; the others are left out of the report, too.
  public mutating func apply(
    _ section: AmendingText.Section, of text: AmendingText, overtaken: Int = 0,
    where isWanted: (AmendingInstruction) -> Bool = { _ in true }
  ) {
    let wanted = section.instructions.filter(isWanted)
    let states = incorporation.states(of: wanted, in: section, of: text)
    let outstanding = zip(wanted, states).filter { $1 != .incorporated }.map(\.0)
    numberings.append(act.settle())
    if overtaken > 0, overtaken < numberings.count { act.recall(numberings[numberings.count - 1 - overtaken]) }
    var amender = Amender(act, amending: text.document)
    var outcomes = amender.run(outstanding, section: section.node)[...]
    act = amender.act
    let all = zip(wanted, states).compactMap { instruction, state in
      state == .incorporated
        ? InstructionOutcome(incorporated: instruction, section: section.node) : outcomes.popFirst()
    }
    self.outcomes.append((text.document, all))
  }
}

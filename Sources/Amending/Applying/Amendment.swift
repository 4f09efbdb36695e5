import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as amending sections make it, and what became of each instruction.
public struct Amendment: Sendable {
  /// The act as it is now.
  public private(set) var document: Document
  /// What became of the instructions of each amending act, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// `act` as it stands.
  public init(of act: Document) {
    document = act
    incorporation = Incorporation(act)
  }

  /// What `act` said at its head of amending acts it holds.
  public let incorporation: Incorporation

  /// Carries out the instructions of `section`, of `text`; they speak of the act as it is now. What the act says that it holds
  /// already is left alone.
  ///
  /// - Parameter isWanted: Which instructions are carried out; the others are left out of the report, too.
  public mutating func apply(
    _ section: AmendingText.Section, of text: AmendingText,
    where isWanted: (AmendingInstruction) -> Bool = { _ in true }
  ) {
    let wanted = section.instructions.filter(isWanted)
    let states = incorporation.states(of: wanted, in: section, of: text)
    var amender = Amender(WorkingAct(document.tree), amending: text.document)
    let outstanding = zip(wanted, states).filter { $1 != .incorporated }.map(\.0)
    var outcomes = amender.run(outstanding, section: section.node)[...]
    let all = zip(wanted, states).compactMap { instruction, state in
      state == .incorporated
        ? InstructionOutcome(incorporated: instruction, section: section.node) : outcomes.popFirst()
    }
    self.outcomes.append((text.document, all))
    guard let source = try? SourceText(validating: amender.act.printed) else { return }
    document = Document(path: document.path, source: source, library: document.library)
  }
}
